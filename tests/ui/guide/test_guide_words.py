"""The sentences of the guide: name, what it is, how it is, its place, each in its language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide.guide_words import MOST_LETTERS, Part
from kiosk.ui.guide.told import Role, Thing


def said(thing: Thing) -> list[tuple[str, str]]:
    return [tuple(part) for part in words.described(thing, "nl")]


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        (Thing(1, Role.Button, "Begin"), "Begin. Button."),
        (
            Thing(1, Role.Button, "Back", enabled=False, place=(1, 5)),
            "Back. Button. Not possible now. 1 of 5.",
        ),
        (Thing(1, Role.Button, "Silent", checkable=True), "Silent. Off."),
        (Thing(1, Role.Button, "Day", checkable=True, checked=True, answer=True), "Day. Chosen."),
        (Thing(1, Role.Button, "Harvest. Picture. 3 of 15.", place=(1, 4)), "Harvest. Picture. 3 of 15."),
        (Thing(1, Role.Heading, "Are you still there?"), "Are you still there? Title."),
        (Thing(1, Role.StaticText, "Ask at the desk"), "Ask at the desk."),
        (Thing(1, Role.Button, "-"), "dash. Button."),
        (Thing(1, Role.Button, "−10 s, 10 s back", said="10 s back"), "10 s back. Button."),
        (Thing(1, Role.Graphic, "A kitten", description="by Jan"), "A kitten. Picture. By Jan."),
    ],
)
def test_one_sentence_after_the_other(thing: Thing, expected: str) -> None:
    assert said(thing) == [(expected, "nl")]


def test_a_title_is_in_its_own_language_and_the_rest_in_the_visitors() -> None:
    card = Thing(1, Role.Button, "La moisson. Beeld. 3 of 15.", language="fr", title="La moisson")
    assert said(card) == [("La moisson.", "fr"), ("Beeld. 3 of 15.", "nl")]
    live = Thing(1, Role.Button, "Nu live: La moisson", language="fr", title="La moisson")
    assert said(live) == [("Nu live:", "nl"), ("La moisson.", "fr"), ("Button.", "nl")]
    brief = Thing(1, Role.Button, "Nu live", language="fr", title="La moisson")
    assert said(brief) == [("Nu live. Button.", "nl")]
    whole = Thing(1, Role.Heading, "La moisson", language="fr")
    assert said(whole) == [("La moisson.", "fr"), ("Title.", "nl")]


def test_what_became_another_is_told_with_what_it_is() -> None:
    assert words.altered(Thing(1, Role.Button, "Go on"), "nl") == [Part("Go on. Button.", "nl")]
    on = Thing(1, Role.Button, "Captions", checkable=True, checked=True)
    assert words.altered(on, "nl") == [Part("Captions. On.", "nl")]


def test_an_address_can_be_had_in_letters_and_a_sentence_can_not() -> None:
    assert words.spellable(Thing(1, Role.StaticText, "https://v.be/a1"))
    assert not words.spellable(Thing(1, Role.StaticText, "Ask at the desk. 24."))
    assert not words.spellable(Thing(1, Role.Button, "https://v.be/a1"))
    assert words.typed("a-1 ") == "a, dash, 1, space"


@given(st.text(max_size=3000))
def test_the_engine_gets_every_letter_in_pieces_that_it_takes(text: str) -> None:
    pieces = words.pieces(Part(text, "nl"))
    assert all(0 < len(piece) <= MOST_LETTERS + 100 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
