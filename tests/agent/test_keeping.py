"""What is taken away again: the files and large pictures of works that were withdrawn or closed."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import apsw
import pytest

from kiosk.agent.carriers import Carriers
from kiosk.agent.carry import Tools
from kiosk.agent.keeping import Keeping, Wishes
from kiosk.agent.plan import Keep, Step, Turn
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.media.tiles import Tiles
from kiosk.model import Item, Kind, Media, MediaKind, key_of
from kiosk.store import database, items

FREE = "http://creativecommons.org/publicdomain/zero/1.0/"
CLOSED = "http://rightsstatements.org/vocab/InC/1.0/"
KEPT = 1_700_000_000.0
FILM = "https://museum.example/film.mp4"
STILL = "https://museum.example/still.jpg"
EVERYTHING = {"card", "stage", sha256(b"a film").hexdigest()}


@dataclass
class Room:
    """A store, a cache that holds a film with its still, and one who keeps them."""

    conn: apsw.Connection
    keeping: Keeping

    @property
    def cache(self) -> Cache:
        return self.keeping.tools.cache

    def read(self, source: str = "museum", *, after: float = 3600, ok: bool = True) -> None:
        """So many seconds after the film was kept."""
        at = datetime.fromtimestamp(KEPT + after, UTC)
        items.record_sync(self.conn, source, at=at, ok=ok, what="")

    def plans(self) -> None:
        self.keeping.make_plan(self.conn)

    @property
    def left(self) -> set[str]:
        """What is on the disk of the film and its still."""
        folder = self.keeping.tools.pictures
        small = {size for size in pictures.SIZES if pictures.path_of(folder, STILL, size).exists()}
        return small | {path.name for path in (self.cache.folder / "files").glob("*/*") if path.is_file()}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    cache = Cache(tmp_path / "cache", clock=lambda: KEPT)
    part = cache.part_of(FILM)
    part.write_bytes(b"a film")
    cache.keep(FILM, part, content_type="video/mp4")
    for size in pictures.SIZES:
        small = pictures.path_of(tmp_path / "pictures", STILL, size)
        small.parent.mkdir(parents=True, exist_ok=True)
        small.write_bytes(b"a picture")
    wishes = Wishes(keep=Keep.ALL, metered=lambda: True, sources=frozenset({"museum"}))
    conn = database.open_catalogue(tmp_path / "catalogue.db")
    with closing(conn), Fetcher(pause_seconds=0) as fetcher, closing(cache):
        tools = Tools(fetcher, cache, tmp_path / "pictures", 10**9, 0)
        # Nothing is carried out: the plan alone takes away.
        built = Room(conn, Keeping(wishes, tools, stop=lambda: False, turns=frozenset()))
        items.put(conn, [work()])
        built.plans()
        assert built.left == EVERYTHING
        yield built
        built.keeping.carriers.close()


def work(
    name: str = "1", rights: str = FREE, *, source: str = "museum", url: str = FILM, thumbnail: str = STILL
) -> Item:
    film = Media(id=f"{name}/1", kind=MediaKind.VIDEO, url=url, poster=STILL, duration=60)
    return Item(
        id=f"https://{source}.example/{name}",
        source=source,
        kind=Kind.FILM,
        label={"en": (name,)},
        rights=rights,
        thumbnail=thumbnail,
        media=(film,),
    )


def test_a_film_whose_rights_were_closed_leaves_the_disk_and_its_card_stays(room: Room) -> None:
    items.put(room.conn, [work(rights=CLOSED)])
    room.plans()
    assert room.left == {"card"}
    assert room.cache.held(FILM) is None


def test_tiles_of_what_was_closed_or_withdrawn_leave_the_disk_and_pinned_ones_stay(room: Room) -> None:
    with closing(Tiles(room.cache.folder / "tiles.db", 0)) as tiles:
        room.keeping.tools = replace(room.keeping.tools, tiles=tiles)
        tiles.begin(key_of(STILL), b"{}")
        room.plans()
        assert tiles.keys() == {key_of(STILL)}
        items.put(room.conn, [work(rights=CLOSED)])
        room.plans()
        assert tiles.keys() == set()
        tiles.begin(key_of(STILL), b"{}")
        items.gone(room.conn, "museum", [work().id])
        room.keeping.anew(changed=True)
        room.keeping.work(room.conn, 0.0)
        assert tiles.keys() == set()


def test_a_film_that_plays_can_be_watched_to_its_end(room: Room) -> None:
    kept = room.cache.open(FILM)
    assert kept
    with kept:
        items.put(room.conn, [work(rights=CLOSED)])
        room.plans()
        assert room.cache.held(FILM) is None
        assert kept.read(0, 6) == b"a film"


def test_what_another_work_may_keep_stays(room: Room) -> None:
    items.put(room.conn, [work(rights=CLOSED), work("2")])
    room.plans()
    assert room.left == EVERYTHING


def test_what_the_settings_no_longer_want_stays(room: Room) -> None:
    room.read()
    room.keeping.wishes = replace(room.keeping.wishes, keep=Keep.NOTHING)
    room.plans()
    assert room.left == EVERYTHING
    assert room.cache.room.evictable() > 0


def test_a_withdrawn_film_leaves_the_disk_when_its_source_was_read_since(room: Room) -> None:
    items.gone(room.conn, "museum", [work().id])
    room.read()
    room.plans()
    assert room.cache.held(FILM) is None


@pytest.mark.parametrize("reading", [None, {"ok": False}, {"after": -3600}, {"after": 1e9}])
def test_a_catalogue_that_knows_less_than_the_cache_takes_nothing_away(
    room: Room, reading: dict[str, float] | None
) -> None:
    """It was begun anew; its source is away; it is a copy of an hour before; or the clock was wrong."""
    items.gone(room.conn, "museum", [work().id])
    if reading is not None:
        room.read(**reading)
    room.plans()
    assert room.left == EVERYTHING


def test_a_catalogue_begun_anew_waits_for_every_source(room: Room) -> None:
    room.keeping.wishes = replace(room.keeping.wishes, sources=frozenset({"museum", "archive"}))
    items.gone(room.conn, "museum", [work().id])
    room.read("archive")
    room.plans()
    assert room.left == EVERYTHING
    room.read("museum")
    room.plans()
    assert room.cache.held(FILM) is None


def test_half_a_plan_takes_nothing_away(room: Room) -> None:
    items.put(room.conn, [work(rights=CLOSED), work("2", CLOSED)])
    room.read()
    asked = iter([False, True])
    room.keeping.stop = lambda: next(asked, False)
    room.plans()
    assert room.left == EVERYTHING


# --- the room there is


LONG = "https://museum.example/long.mp4"


@pytest.fixture
def both(room: Room) -> Room:
    """With a second, longer film that somebody watched."""
    part = room.cache.part_of(LONG)
    part.write_bytes(bytes(600))
    room.cache.keep(LONG, part, content_type="video/mp4")
    items.put(room.conn, [work("2", url=LONG)])
    return room


def test_what_is_pinned_leaves_no_room_and_what_is_not_makes_room(room: Room) -> None:
    room.keeping.tools = replace(room.keeping.tools, quota_bytes=10)
    assert room.keeping.room(4)
    assert not room.keeping.room(5)
    assert room.cache.held(FILM)
    room.cache.room.unpin([FILM])
    assert not room.keeping.room(11)
    assert room.cache.held(FILM), "nothing goes for what does not fit anyway"
    assert room.keeping.room(5)
    assert room.cache.held(FILM) is None


def test_the_floor_of_the_disk_is_not_touched(room: Room) -> None:
    free = room.cache.room.usage().free_bytes
    room.keeping.tools = replace(room.keeping.tools, quota_bytes=10**18, floor_bytes=free // 2)
    assert room.keeping.room(free // 4)
    assert not room.keeping.room(3 * free // 4)


def test_only_what_fits_in_the_quota_is_held(both: Room) -> None:
    pictures = len(b"a picture") * len(EVERYTHING - {sha256(b"a film").hexdigest()})
    both.plans()
    assert both.cache.room.pins() == {FILM, LONG}
    both.keeping.tools = replace(both.keeping.tools, quota_bytes=pictures + 605)
    both.plans()
    assert both.cache.room.pins() == {FILM}
    assert both.cache.held(LONG), "it stays while there is room"
    assert both.keeping.may_keep(LONG), "whoever wants to watch it may keep it again"
    both.keeping.tools = replace(both.keeping.tools, quota_bytes=605)
    both.plans()
    assert both.cache.held(LONG) is None
    assert both.cache.held(FILM)


def test_a_quota_that_is_full_stops_no_card(both: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Step] = []
    monkeypatch.setattr(Carriers, "give", lambda carriers, steps: given.extend(steps))
    items.put(both.conn, [work("3", thumbnail="https://museum.example/new.jpg")])
    both.keeping.turns = frozenset(Turn)
    both.keeping.tools = replace(both.keeping.tools, quota_bytes=1, floor_bytes=10**18)
    both.plans()
    assert [(step.url, step.sizes) for step in given] == [("https://museum.example/new.jpg", ("card",))]


def test_of_the_pictures_that_staff_chose_those_are_fetched_that_a_work_has(room: Room) -> None:
    own = "https://museum.example/own.jpg"
    strange = "http://169.254.169.254/latest", "file:///etc/passwd", "https://elsewhere.example/p.jpg", FILM
    items.put(room.conn, [work("2", url="https://museum.example/2.mp4", thumbnail=own)])
    room.keeping.wishes = replace(room.keeping.wishes, pictures=lambda: [*strange, STILL])
    chosen = [address for each in room.keeping._wanted(room.conn) for address in each.chosen]
    assert set(chosen) == {STILL}
