"""The start page on a real store: its shelves, the work of the day, and what passes while nobody is there."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import Kind, Media, MediaKind, Track, TrackKind
from kiosk.store import database, playlists
from kiosk.ui.background import Background
from kiosk.ui.browse import ATTRACT_PICTURES, ROLES, Browse, of_today
from tests.ui.conftest import BASE, Library, shelf_of, work

NAMES = {name: role for role, name in ROLES.items()}
PAINTERS = [work(f"p{n}") for n in range(5)]
MUSIC = [work(f"m{n}") for n in range(3)]
TODAY = date(2024, 5, 14)
Answered = Callable[[], None]


def film(name: str, *, captions: bool = True) -> object:
    track = Track(kind=TrackKind.CAPTIONS, url=f"{BASE}/{name}.vtt", language="nl")
    media = Media(
        id=f"{BASE}/{name}.mp4",
        kind=MediaKind.VIDEO,
        url=f"{BASE}/{name}.mp4",
        duration=70,
        tracks=(track,) if captions else (),
    )
    return work(name, Kind.FILM, media=(media,), summary={"nl": ("Een zin. Nog een zin.",)})


def rows(browse: Browse, name: str) -> list[object]:
    model = browse._get_shelves()
    return [model.data(model.index(row, 0), NAMES[name]) for row in range(model.rowCount())]


@pytest.fixture
def browse(library: Library, background: Background, speaks: list[str]) -> Browse:
    return Browse(
        background,
        library.pictures,
        library.staff,
        lambda: speaks,
        lambda icon: icon in {"palette", "music_note"},
        lambda: TODAY,
    )


@pytest.fixture
def filled(library: Library, browse: Browse, answered: Answered) -> Browse:
    library.put(
        *PAINTERS,
        *MUSIC,
        shelf_of("painters", *PAINTERS, icon="palette"),
        shelf_of("music", *MUSIC, icon="../etc"),
    )
    browse.refresh()
    answered()
    return browse


def test_before_the_first_works_there_is_nothing_and_it_says_so(browse: Browse, answered: Answered) -> None:
    assert not browse.property("loaded")
    browse.refresh()
    answered()
    assert browse.property("count") == 0
    assert browse.property("featuredId") == ""
    assert browse.property("attract") == []


def test_the_shelves_of_the_source_in_its_order(filled: Browse) -> None:
    assert rows(filled, "title") == ["painters nl", "music nl"]
    assert rows(filled, "count") == [5, 3]
    assert rows(filled, "spoken") == ["painters nl. 5 works.", "music nl. 3 works."]
    assert rows(filled, "symbol") == ["palette", "image"], "a drawing that is not ours is not asked for"


def test_the_first_shelf_is_open_and_another_can_be(filled: Browse, answered: Answered) -> None:
    answered()
    assert filled.property("currentId") == f"{BASE}/painters"
    filled.choose(f"{BASE}/music")
    answered()
    current = filled._get_current()
    assert current.property("title") == "music nl"
    assert current.property("count") == 3


def test_another_language_tells_it_all_again(filled: Browse, speaks: list[str]) -> None:
    speaks[:] = ["en"]
    filled.retell()
    assert rows(filled, "title") == ["painters en", "music en"]
    assert str(filled.property("featuredTitle")).endswith(" en")
    assert filled._get_current().property("title") == "painters en"


def test_a_shelf_that_loses_its_works_goes(filled: Browse, library: Library, answered: Answered) -> None:
    filled.choose(f"{BASE}/music")
    library.withdraw(*(one.id for one in MUSIC))
    filled.refresh()
    answered()
    assert rows(filled, "title") == ["painters nl"]
    assert filled.property("currentId") == f"{BASE}/painters"


def test_a_shelf_that_comes_does_not_move_the_others(
    filled: Browse, library: Library, answered: Answered
) -> None:
    """Somebody may be reading the list: what stays is not drawn again."""
    resets: list[int] = []
    filled._get_shelves().modelReset.connect(lambda: resets.append(1))
    new = work("new")
    library.put(new, shelf_of("zoo", new))
    filled.refresh()
    answered()
    assert set(rows(filled, "title")) == {"painters nl", "music nl", "zoo nl"}
    assert resets == []


def test_the_next_visitor_finds_every_shelf_at_its_beginning(filled: Browse, answered: Answered) -> None:
    filled.choose(f"{BASE}/music")
    answered()
    for shelf in (filled._get_current(), *rows(filled, "shelf")):
        shelf.setProperty("pageSize", 2)  # type: ignore[attr-defined]
        answered()
        shelf.turn(1)  # type: ignore[attr-defined]
        answered()
    filled.forget()
    answered()
    assert filled.property("currentId") == f"{BASE}/painters"
    shelves = [filled._get_current(), *rows(filled, "shelf")]
    assert [shelf.property("first") for shelf in shelves] == [0, 0, 0]  # type: ignore[attr-defined]


def test_playlists_of_staff_stand_in_the_place_of_the_sources_own(
    filled: Browse, library: Library, answered: Answered
) -> None:
    with closing(database.open_staff(library.staff)) as connection:
        made = playlists.create(connection, {"nl": ("Van Els",)})
        for one in (MUSIC[2], PAINTERS[0]):
            playlists.add(connection, made, one.id)
    filled.refresh()
    answered()
    assert rows(filled, "title") == ["Van Els"]
    answered()
    current = filled._get_current()
    assert current.property("count") == 2


# --- the work of the day


def test_a_film_with_captions_is_chosen_before_others(
    filled: Browse, library: Library, answered: Answered
) -> None:
    silent, told = film("silent", captions=False), film("told")
    library.put(silent, told, shelf_of("films", silent, told))  # type: ignore[arg-type]
    filled.refresh()
    answered()
    assert filled.property("featuredId") == f"{BASE}/told"
    assert filled.property("featuredFacts") == "70 seconds"
    assert filled.property("featuredAccess") == "with captions"
    assert filled.property("featuredSummary") == "Een zin."


@given(count=st.integers(1, 400), day=st.dates())
def test_it_is_the_same_all_day_and_another_tomorrow(count: int, day: date) -> None:
    assert of_today(count, day) in range(count)
    if count > 1 and day < date.max:
        assert of_today(count, day) != of_today(count, day + timedelta(days=1))


def test_of_nothing_there_is_no_choice() -> None:
    assert of_today(0, TODAY) == 0


# --- while nobody is there


def test_only_pictures_that_are_here_pass_by(filled: Browse, library: Library, answered: Answered) -> None:
    assert filled.property("attract") == []
    library.draw(f"{BASE}/p1.jpg", "stage")
    filled.refresh()
    answered()
    (shown,) = filled.property("attract")
    assert shown["caption"] == "p1 nl · omstreeks 1830"
    assert Path(shown["picture"].toLocalFile()).is_file()


def test_not_more_pictures_pass_than_anybody_looks_at(
    browse: Browse, library: Library, answered: Answered
) -> None:
    for n in range(8):
        works = [work(f"s{n}w{k}") for k in range(4)]
        library.put(*works, shelf_of(f"s{n}", *works))
        for one in works:
            library.draw(one.thumbnail, "stage")
    browse.refresh()
    answered()
    assert len(browse.property("attract")) == ATTRACT_PICTURES
