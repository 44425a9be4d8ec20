"""Which captions are shown, and how a visitor wants them."""

import pytest

from kiosk.media.about import About, Captions
from kiosk.model import Media, MediaKind, Track, TrackKind, key_of
from kiosk.ui.film.caption_choice import AS_FILM, MOST, CaptionChoice, choices, choose
from kiosk.ui.film.caption_wishes import USUAL, CaptionWishes
from kiosk.ui.film.timed_text import language_name


def track(language: str, kind: TrackKind = TrackKind.SUBTITLES, name: str = "") -> Track:
    url = f"https://museum.example/{language}{kind}{name}.vtt"
    return Track(kind=kind, url=url, language=language, label={"none": (name,)} if name else {})


def media(*tracks: Track) -> Media:
    url = "https://museum.example/film.mp4"
    return Media(id=url, kind=MediaKind.VIDEO, url=url, tracks=tracks)


NL, EN, FR = (CaptionChoice(language, language, "") for language in ("nl-BE", "en", "fr"))


@pytest.mark.parametrize(
    ("wish", "spoken", "preferred", "expected"),
    [
        ("", (), ("nl", "en"), NL),
        ("", (), ("de", "fr"), FR),
        ("", (), ("de",), NL),
        ("en", (), ("nl",), EN),
        (AS_FILM, ("fr",), ("nl",), FR),
        (AS_FILM, ("it",), ("en",), EN),
        (AS_FILM, (), ("en",), EN),
        ("pt", (), ("en",), EN),
    ],
)
def test_which_is_shown(
    wish: str, spoken: tuple[str, ...], preferred: tuple[str, ...], expected: CaptionChoice
) -> None:
    assert choose((NL, EN, FR), wish, spoken, preferred) == expected


def test_an_exact_language_goes_before_its_like() -> None:
    plain = CaptionChoice("plain", "nl", "")
    assert choose((NL, plain), "nl", (), ()) == plain
    assert choose((), "nl", (), ()) is None


def test_one_for_each_language_and_those_for_who_hears_less_first() -> None:
    found = choices(
        media(track("en"), track("nl"), track("nl", TrackKind.CAPTIONS), track("fr", TrackKind.CHAPTERS)),
        About(
            captions=(
                Captions(language="nl", label="Nederlands", key="x/captions/1"),
                Captions(language="de", label="Deutsch", key="x/captions/2"),
                Captions(language="fr", label="Forcés", key="x/captions/3", forced=True),
            )
        ),
        ("nl",),
    )
    assert [one.language for one in found] == ["nl", "en", "de"]
    assert found[0].key == key_of(track("nl", TrackKind.CAPTIONS).url)
    assert found[2].key == "x/captions/2"


def test_without_a_language_the_name_tells_them_apart() -> None:
    found = choices(media(track("", name="Dialect"), track("", name="Uitleg")), None, ("nl",))
    assert [language_name(one) for one in found] == ["Dialect", "Uitleg"]
    assert len(choices(media(*(track("", name=str(n)) for n in range(100))), None, ())) == MOST


@pytest.mark.parametrize(
    ("language", "name"),
    [("nl-BE", "Nederlands"), ("it", "Italiano"), ("x-klingon", "Klingon"), ("", "Klingon")],
)
def test_a_language_as_it_calls_itself(language: str, name: str) -> None:
    assert language_name(CaptionChoice("key", language, "Klingon")) == name


def test_wishes_are_kept_until_they_are_forgotten(qapp: object) -> None:
    wishes = CaptionWishes()
    told: list[None] = []
    wishes.changed.connect(lambda: told.append(None))
    for name, good, bad in (
        ("size", 4, 9),
        ("colours", "sun", "pink"),
        ("place", "top", "left"),
        ("edge", "shadow", "glow"),
    ):
        wishes.setProperty(name, good)
        wishes.setProperty(name, good)
        wishes.setProperty(name, bad)
        assert wishes.property(name) == good
    wishes.setProperty("language", "fr")
    assert len(told) == 5
    assert wishes.property("scale") == 2.0
    assert not wishes.property("usual")
    wishes.forget()
    assert all(wishes.property(name) == value for name, value in USUAL.items())
    assert len(told) == 6
