"""The search page as fingers use it: every letter of a language, digits, topics, what is perhaps meant."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.ui.stage import poses, staging
from kiosk.ui.stay.wishes import THEMES
from tests import gate
from tests.gate_look import Node, look
from tests.screens.cases import SIZES, TEXT_SIZES, Case
from tests.screens.test_gate import report
from tests.visitor import Visitor

BOARDS = {"nl": "AZERTYUIOP", "fr": "AZERTYUIOP", "de": "QWERTZUIOP", "en": "QWERTYUIOP"}
WORDS = {
    "nl": ("coö", "café's", "reü-1900", "één i"),
    "fr": ("cœur d'été", "ça où", "îï", "êô", "1830"),
    "de": ("straße", "ü ö", "ä", "1492"),
    "en": ("brontë", "'t", "1666"),
}
"""What stands on no other board than this language's, and the way there and back."""
MEANT = {"nl": "meisjse", "fr": "jeunse", "de": "mädhcen"}
"""Finds nothing in the starter collection, but something near in this language."""


@pytest.fixture
def opens(program: app.Parts, tmp_path: Path) -> Iterator[Any]:
    def page(case: Case) -> Visitor:
        stage = program.stage
        staging.resize(stage, case.size)
        staging.wish(stage, language=case.language, text_size=case.text_size, theme=case.theme)
        assert poses.pose(stage, "search-empty")
        return Visitor(program.window, tmp_path)

    yield page
    program.session.reset()
    staging.settle(program.stage)


def keys(parts: app.Parts) -> list[Node]:
    return [node for node in look(parts.window, px_per_mm=1).controls if node.kind == "LetterKey"]


def writes(visitor: Visitor, parts: app.Parts, words: str) -> None:
    """With the keys on the glass, as slowly as fingers are; another board when the letter is not there."""
    before = ""
    for letter in words:
        name = {" ": spaces(parts)}.get(letter, letter if letter == "ß" else letter.upper())
        if name not in {node.name for node in keys(parts)}:
            visitor.taps("12 ")
            before = ""
        visitor.taps(name, typing=before not in ("", letter))
        before = letter


def spaces(parts: app.Parts) -> str:
    return keys(parts)[-1].name


@pytest.mark.parametrize(
    "language", [pytest.param(one, marks=() if one == "fr" else pytest.mark.full) for one in BOARDS]
)
def test_every_letter_of_the_language_can_be_touched(program: app.Parts, opens: Any, language: str) -> None:
    visitor = opens(Case((1920, 1080), "day", 0, language))
    assert "".join(node.name for node in keys(program)[:10]) == BOARDS[language]
    for words in WORDS[language]:
        writes(visitor, program, words)
        assert program.search.property("words") == words
        program.search.setProperty("words", "")


def test_letters_in_the_order_of_the_alphabet_stay_for_this_visitor(program: app.Parts, opens: Any) -> None:
    visitor = opens(Case((1080, 1920), "day", 0, "nl"))
    visitor.taps("ABC")
    assert "".join(node.name for node in keys(program)[:26]) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    visitor.taps("Begin")
    visitor.taps("Zoek")
    visitor.sees("Kies een onderwerp")
    assert keys(program)[1].name == "B"
    visitor.taps("12 É")
    visitor.taps("ABC")
    assert keys(program)[1].name == "B", "from the digits it leads back to the letters"
    visitor.taps("ABC")
    assert keys(program)[1].name == "Z"
    visitor.taps("ABC")
    program.session.reset()
    program.session.start()
    program.session.open("search")
    staging.settle(program.stage)
    assert keys(program)[1].name == "Z"


def test_a_hand_that_trembles_types_one_letter(program: app.Parts, opens: Any) -> None:
    visitor = opens(Case((1920, 1080), "day", 0, "nl"))
    (place,) = (node.box.center().toPoint() for node in keys(program) if node.name == "Z")
    visitor.touches(place, trembling=3)
    assert program.search.property("words") == "z"
    visitor.taps("Wis")
    assert program.search.property("words") == ""


def test_a_topic_is_chosen_without_typing(program: app.Parts, opens: Any) -> None:
    visitor = opens(Case((1920, 1080), "day", 0, "nl"))
    visitor.sees("Kies een onderwerp")
    visitor.taps("Grote meesters")
    assert program.session.property("page") == "shelf"
    visitor.taps("Terug")
    assert program.session.property("page") == "search"


def test_where_there_is_little_room_one_sees_keys_or_answers(
    program: app.Parts, opens: Any, qtbot: QtBot
) -> None:
    visitor = opens(Case((1280, 800), "day", 2, "nl"))
    writes(visitor, program, MEANT["nl"])
    visitor.taps("meisje?")
    visitor.taps("Toon ")
    visitor.sees("gevonden")
    assert not keys(program)
    visitor.taps("Typ")
    visitor.sees("12 É")
    program.search.setProperty("words", "xqzw")
    visitor.sees("Niets gevonden")
    visitor.taps("Onderwerpen")
    visitor.sees("Kies een onderwerp")
    visitor.taps("Typ")
    program.search.setProperty("words", "")
    visitor.taps("Onderwerpen")
    visitor.sees("Kies een onderwerp")


@pytest.mark.parametrize("case", [Case(SIZES[2], "day", 2, "nl"), Case(SIZES[0], "day", 0, "nl")])
def test_what_is_only_hidden_by_a_choice_is_told_and_shown(
    program: app.Parts, opens: Any, case: Case
) -> None:
    visitor = opens(case)
    assert poses.pose(program.stage, "search-too-narrow")
    wider = program.search.property("wider")
    assert wider > 0
    visitor.does_not_see("Niets gevonden.")
    visitor.taps(f"Toon {wider}" if case.text_size else "Toon alles")
    visitor.notices(lambda: program.search.property("found") == wider, "all of them")
    visitor.sees(f"{wider} werken gevonden")


@pytest.mark.parametrize(
    "size", [SIZES[2], *(pytest.param(one, marks=pytest.mark.full) for one in SIZES[:2])]
)
def test_digits_accents_and_suggestions_keep_nobody_out(
    program: app.Parts, opens: Any, size: tuple[int, int], tmp_path: Path
) -> None:
    found: list[str] = []
    for text_size, language in zip(TEXT_SIZES, ("fr", "de", "nl"), strict=True):
        case = Case(size, THEMES[text_size], text_size, language)
        for act in ("12 ", MEANT[language]):
            visitor = opens(case)  # anew: the gate has moved the focus
            if act == MEANT[language]:
                program.search.type(act)
                staging.settle(program.stage)
                assert program.search.property("suggestions")
            else:
                visitor.taps(act)
            wrong = gate.check(program.stage, f"search, {act}", str(case), without={"language"})
            if wrong:
                file = tmp_path / f"{act.strip()} {case}.png".replace(" ", "_")
                program.window.grabWindow().save(str(file))
                found += [*map(str, wrong), f"    see {file}"]
    report(found)
