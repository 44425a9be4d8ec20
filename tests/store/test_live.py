"""What is on, and when: the time of each broadcast, and what an older catalogue knew of it."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

import apsw
import pytest

from kiosk.catalogue.streams import ALWAYS
from kiosk.model import Item, Kind, Media, MediaKind, Occurrence, Place
from kiosk.store import database, items, live, spans

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
HALL = Place(name={"nl": ("De Krook",)})


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as opened:
        yield opened


def at(hours: float) -> str:
    return (NOW + timedelta(hours=hours)).isoformat()


def stream(ident: str, since: str, until: str) -> Media:
    url = f"https://s.example/{ident}.m3u8"
    return Media(id=url, kind=MediaKind.VIDEO, url=url, live=(since, until))


def work(ident: str, **more: object) -> Item:
    fields: dict[str, object] = {"kind": Kind.EVENT, "label": {"nl": (ident,)}}
    return Item(id=ident, source="s", **(fields | more))


def concert(ident: str, since: float, until: float) -> Item:
    return work(
        ident,
        media=(stream(ident, at(since), at(until)),),
        occurrences=(Occurrence(start=at(since), end=at(until)),),
    )


def channel() -> Item:
    return work("channel", kind=Kind.FILM, media=(stream("channel", *ALWAYS),))


def on_a_page(ident: str, hours: float, **more: object) -> Item:
    one = Occurrence(start=at(hours), online="https://hall.example/watch", **more)
    return work(ident, occurrences=(one, Occurrence(start=at(hours + 24), place=HALL)))


def ids(found: list[live.Broadcast]) -> list[str]:
    return [one.id for one in found]


def test_what_is_on_now_and_what_follows(conn: apsw.Connection) -> None:
    lecture = work("in the hall", occurrences=(Occurrence(start=at(2), place=HALL),))
    items.put(
        conn,
        [channel(), concert("now", -1, 1), concert("later", 5, 7), on_a_page("page", 30), lecture],
    )
    assert ids(live.on_now(conn, NOW, limit=9)) == ["now", "channel"]
    assert [one.endless for one in live.on_now(conn, NOW, limit=9)] == [False, True]
    week = NOW + timedelta(days=7)
    assert ids(live.beginning(conn, NOW, week, limit=9)) == ["later", "page"], (
        "the hall alone is no broadcast"
    )
    assert ids(live.beginning(conn, NOW, week, limit=1)) == ["later"]
    assert ids(live.beginning(conn, NOW, NOW + timedelta(hours=5), limit=9)) == [], "the end is not included"
    assert items.consistency(conn) == []


def test_each_time_of_a_programme_that_comes_back_counts_and_what_is_called_off_does_not(
    conn: apsw.Connection,
) -> None:
    times = tuple(
        Occurrence(start=at(hours), end=at(hours + 1), status=status)
        for hours, status in ((2, "cancelled"), (26, ""), (50, "soldout"))
    )
    items.put(conn, [work("news", media=(stream("news", at(2), at(3)),), occurrences=times)])
    found = live.beginning(conn, NOW, NOW + timedelta(days=7), limit=9)
    assert [(one.start - NOW.timestamp()) / 3600 for one in found] == [26, 50]


def test_a_broadcast_stays_for_a_while_after_its_time(conn: apsw.Connection) -> None:
    items.put(conn, [concert("concert", -2, -0.5), on_a_page("page", -40)])
    assert spans.turn(conn, NOW) == (0, 1)
    assert live.on_now(conn, NOW, limit=9) == []
    assert items.here(conn, ["concert", "page"]) == ["concert"]
    assert spans.turn(conn, NOW + timedelta(hours=1)) == (0, 1)


def test_the_time_of_one_work() -> None:
    def hours(item: Item) -> tuple[float, float] | None:
        one = live.of_work(item, NOW)
        return one and ((one.start - NOW.timestamp()) / 3600, (one.finish - NOW.timestamp()) / 3600)

    assert hours(concert("a", -1, 1)) == (-1, 1)
    assert hours(concert("a", -3, -1)) == (-3, -1), "over"
    assert hours(work("a")) is None
    twice = (Occurrence(start=at(-5), end=at(-4), online="x"), Occurrence(start=at(3), end=at(4), online="x"))
    assert hours(work("a", occurrences=twice)) == (3, 4)
    assert hours(work("a", media=(stream("a", "soon", ""),))) is None


def test_the_time_of_a_work_in_a_stretch_of_time() -> None:
    def during(since: float, until: float, now: float = -10) -> float | None:
        hour = timedelta(hours=1)
        told = live.during(weekly, NOW + since * hour, NOW + until * hour, NOW + now * hour)
        return None if told is None else (told.start - NOW.timestamp()) / 3600

    times = tuple(
        Occurrence(start=at(hours), end=at(hours + 2), online="https://hall.example/watch")
        for hours in (24, 0, 48)
    )
    weekly = work("weekly", occurrences=times)
    assert during(-1, 3) == during(1, 9) == during(-1, 60) == 0
    assert during(2, 24) is None
    assert during(-1, 30, now=2) == 24
    assert during(-1, 3, now=2) is None
    assert live.during(channel(), None, None, NOW) is not None
    assert live.during(work("film"), None, None, NOW) is None


def test_an_older_catalogue_knows_the_broadcasts_it_has(conn: apsw.Connection) -> None:
    items.put(
        conn,
        [
            channel(),
            concert("now", -1, 1),
            on_a_page("page", 30),
            on_a_page("off", 31, status="cancelled"),
            work("plain", kind=Kind.PICTURE, label={"nl": ('"live": "online":',)}),
        ],
    )
    before = conn.execute("SELECT * FROM broadcasts").fetchall()
    assert len(before) == 3
    conn.execute("DROP TABLE broadcasts")
    steps = resources.files("kiosk.store") / "migrations" / "catalogue"
    conn.execute((steps / "0004_broadcasts.sql").read_text(encoding="utf-8"))
    assert conn.execute("SELECT * FROM broadcasts").fetchall() == before
    assert items.consistency(conn) == []
