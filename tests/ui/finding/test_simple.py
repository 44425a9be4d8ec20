"""The simple view on a real store: one work after another, in few words, that opens at once."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kiosk.model import Collection, Item, Kind, Media, MediaKind
from kiosk.staff.wording import Wording
from kiosk.ui.asking.background import Background
from kiosk.ui.finding.simple import MOST_ON_SHELF, Simple, opening, short
from kiosk.ui.work.covers import picture_url
from tests.ui.conftest import Library, shelf_of, work

Answered = Callable[[], None]
NOW = datetime(2026, 5, 14, 10, tzinfo=UTC)


def film(name: str, kind: Kind = Kind.FILM, seconds: float = 480) -> Item:
    media = MediaKind.VIDEO if kind is Kind.FILM else MediaKind.SOUND
    url = f"https://museum.example/{name}.mp4"
    return work(name, kind, media=(Media(id=url, kind=media, url=url, duration=seconds),))


def story(name: str) -> Item:
    page = Media(id=name, kind=MediaKind.IMAGE, url="", text={"nl": ("woord " * 440,)})
    return work(name, Kind.STORY, media=(page,))


@pytest.fixture
def shelves(library: Library) -> list[Collection]:
    works = [work("picture"), film("film"), film("sound", Kind.SOUND, 40), story("story")]
    closed = [work("closed", Kind.FILM, media=()), work("event", Kind.EVENT), work("book", Kind.BOOK)]
    made = [shelf_of("first", works[0], *closed, works[1]), shelf_of("second", works[1], *works[2:])]
    library.put(*works, *closed, *made)
    return made


@pytest.fixture
def simple(
    library: Library,
    background: Background,
    shelves: list[Collection],
    speaks: list[str],
    answered: Answered,
) -> Simple:
    one = Simple(background, library.pictures, lambda: shelves, lambda: speaks, lambda: NOW)
    one.refresh()
    answered()
    return one


def at(simple: Simple) -> str:
    return str(simple.property("itemId")).rpartition("/")[2]


def test_it_walks_the_shelves_and_begins_again(simple: Simple, answered: Answered) -> None:
    seen = []
    for _ in range(5):
        seen.append((at(simple), simple.property("page")))
        simple.another()
        answered()
    assert seen == [
        ("picture", "picture"),
        ("film", "player"),
        ("sound", "player"),
        ("story", "story"),
        ("picture", "picture"),
    ]


def test_what_it_says_is_at_most_twelve_words(simple: Simple, answered: Answered) -> None:
    said = []
    for _ in range(4):
        said.append((simple.property("sentence"), simple.property("action")))
        simple.another()
        answered()
    assert [action for _, action in said] == ["Look", "Look", "Listen", "Read"]
    assert said[1][0] == "A film of 8 minutes."
    assert all(len(sentence.split()) <= 5 for sentence, _ in said)


def test_a_long_title_is_shortened_and_told_whole_to_who_listens() -> None:
    assert short("De trein") == "De trein"
    assert short("Een heel lange titel van meer dan zeven woorden.") == "Een heel lange titel van meer dan…"
    assert len(short("x" * 300)) == 61
    assert short("") == ""


def test_who_looks_keeps_what_they_see_when_shelves_change(
    simple: Simple, shelves: list[Collection], answered: Answered
) -> None:
    simple.another()
    answered()
    shelves.reverse()
    simple.refresh()
    answered()
    assert at(simple) == "film"
    simple.forget()
    answered()
    assert at(simple) == "film", "the first shelf is the other one now"


def test_a_picture_that_staff_chose_hangs_there_with_what_one_sees_on_it(
    simple: Simple, library: Library, background: Background, answered: Answered
) -> None:
    other = work("closed").thumbnail
    library.draw(other, "card")
    library.draw(work("picture").thumbnail, "stage")
    assert simple.property("alt") == "picture nl"
    said = Wording(picture=other, alt={"nl": ("Een stoet.",)})
    background.reword({work("picture").id: said})
    simple.refresh()
    answered()
    assert simple.property("picture") == picture_url(library.pictures, other, "card")
    assert simple.property("alt") == "Een stoet."
    background.reword({})
    simple.refresh()
    answered()
    assert simple.property("picture") == picture_url(library.pictures, work("picture").thumbnail, "stage")
    assert simple.property("alt") == "picture nl"


def test_what_is_withdrawn_gives_way(simple: Simple, library: Library, answered: Answered) -> None:
    library.withdraw(work("film").id)
    simple.another()
    answered()
    assert at(simple) == "sound"


def test_without_any_work_it_says_so(library: Library, background: Background, answered: Answered) -> None:
    library.put()
    empty = Simple(background, library.pictures, list, lambda: ["nl"], lambda: NOW)
    empty.forget()
    answered()
    assert empty.property("loaded")
    assert empty.property("page") == ""


def test_ten_thousand_works_are_no_longer_walk(
    library: Library, background: Background, answered: Answered
) -> None:
    works = [work(f"w{n}") for n in range(2 * MOST_ON_SHELF)]
    shelf = shelf_of("long", *works)
    library.put(*works, shelf)
    one = Simple(background, library.pictures, lambda: [shelf], lambda: ["nl"], lambda: NOW)
    one.refresh()
    answered()
    for _ in range(MOST_ON_SHELF):
        one.another()
    answered()
    assert one.property("itemId")


def test_only_what_opens_here_and_now_is_shown() -> None:
    assert opening(film("film"), NOW) == "player"
    assert opening(work("picture"), NOW) == "picture"
    assert opening(story("story"), NOW) == "story"
    over = Media(
        id="x",
        kind=MediaKind.VIDEO,
        url="https://museum.example/x",
        live=("2026-05-13T10:00:00Z", "2026-05-13T11:00:00Z"),
    )
    assert opening(work("over", Kind.FILM, media=(over,)), NOW) == ""
    assert opening(work("event", Kind.EVENT), NOW) == ""
