"""What is shown while a broadcast stays away: what staff chose, else what is kept here."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.media.cache import Cache
from kiosk.media.files import write_whole
from kiosk.model import Item, Kind, Media, MediaKind
from kiosk.store import database, flashes
from kiosk.ui.live import stand_in
from tests import staff_made
from tests.ui.conftest import BASE, Library, shelf_of, work

TODAY = date(2026, 12, 3)


def film(name: str, **more: object) -> Item:
    url = f"{BASE}/{name}.mp4"
    media = Media(id=url, kind=MediaKind.VIDEO, url=url, duration=60, **more)
    return work(name, Kind.FILM, media=(media,))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def keep(cache: Path, *works: Item) -> None:
    with closing(Cache(cache)) as held:
        for one in works:
            part = held.part_of(one.media[0].url)
            write_whole(part, b"film")
            held.keep(one.media[0].url, part, content_type="video/mp4")


def chosen(
    library: Library, cache: Path, wanted: str = "", today: date = TODAY, published: str = ""
) -> list[str]:
    folders = {published: cache} if published else {}
    with closing(database.open_catalogue(library.catalogue)) as conn:
        found = stand_in.choose(conn, wanted, library.staff, cache, folders, today)
    return [one.id.rpartition("/")[2] for one in found]


def test_films_that_are_kept_another_first_each_day(library: Library, cache: Path) -> None:
    films = [film(name) for name in ("a", "b", "c", "d")]
    library.put(shelf_of("shelf", *films, work("picture")), *films, work("picture"))
    assert chosen(library, cache) == []
    keep(cache, films[0], films[1], films[3])
    today = chosen(library, cache)
    assert sorted(today) == ["a", "b", "d"]
    assert chosen(library, cache, today=TODAY + timedelta(days=1))[0] == today[1]


def test_what_lies_on_this_machine_needs_no_keeping(library: Library, cache: Path) -> None:
    library.put(shelf_of("shelf", film("a")), film("a"))
    assert chosen(library, cache, published=f"{BASE}/") == ["a"]


def test_what_staff_chose_goes_first_in_their_order(library: Library, cache: Path) -> None:
    films = [film(name) for name in ("a", "b", "c")]
    library.put(shelf_of("shelf", *films), *films)
    keep(cache, films[0], films[1])
    assert chosen(library, cache, films[1].id) == ["b"]
    assert chosen(library, cache, films[2].id) == ["c"], "it may still come"
    assert chosen(library, cache, "shelf nl") == ["a", "b"], "what is kept, of the shelf of that name"
    assert sorted(chosen(library, cache, "no such thing")) == ["a", "b"], "a film rather than nothing"


def test_a_playlist_of_staff(library: Library, cache: Path) -> None:
    films = [film(name) for name in ("a", "b")]
    library.put(*films)
    keep(cache, *films)
    with closing(database.open_staff(library.staff)) as conn:
        made = staff_made.playlist(conn, {"nl": ("Pauze",)})
        staff_made.add(conn, made, films[1].id)
    assert chosen(library, cache, "Pauze") == ["b"]


def test_what_flashes_stands_in_for_nothing(library: Library, cache: Path) -> None:
    """Nobody is asked first."""
    calm, flashing = film("a"), film("b")
    library.put(shelf_of("shelf", calm, flashing), calm, flashing)
    keep(cache, calm, flashing)
    with closing(database.open_catalogue(library.catalogue)) as conn:
        flashes.record(conn, {flashing.media[0].url: 12.0})
    assert chosen(library, cache) == chosen(library, cache, today=TODAY + timedelta(days=1)) == ["a"]
    with closing(database.open_staff(library.staff)) as conn:
        staff_made.playlist(conn, "Samen", [flashing.id, calm.id])
    for wanted in ("Samen", "shelf nl", flashing.id):
        assert set(chosen(library, cache, wanted)) == {"a"}


def test_a_broadcast_stands_in_for_no_broadcast(library: Library, cache: Path) -> None:
    live = film("live", live=("2026-12-03T20:00:00Z", "2026-12-03T22:00:00Z"))
    library.put(shelf_of("shelf", live), live)
    keep(cache, live)
    assert chosen(library, cache) == []
