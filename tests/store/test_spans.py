"""What comes and goes by the clock."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from msgspec import structs

from kiosk.model import Item, Kind, Occurrence
from kiosk.rights.access import Here
from kiosk.store import database, items, spans

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as opened:
        yield opened


def event(ident: str, *days: float, since: str = "", until: str = "") -> Item:
    times = tuple(Occurrence(start=(NOW + timedelta(days=one)).isoformat()) for one in days)
    return Item(
        id=ident,
        source="s",
        kind=Kind.EVENT,
        label={"nl": (ident,)},
        provider={"nl": ("Bib",)},
        occurrences=times,
        shown_from=since,
        shown_until=until,
    )


def test_an_event_goes_when_its_last_time_is_over(conn: apsw.Connection) -> None:
    items.put(conn, [event("past", -3, -1), event("both", -3, 2), event("never")])
    assert spans.turn(conn, NOW) == (0, 1)
    assert items.here(conn, ["past", "both", "never"]) == ["both", "never"]
    assert spans.turn(conn, NOW) == (0, 0)
    assert spans.turn(conn, NOW + timedelta(days=3)) == (0, 1)
    assert items.consistency(conn) == []


def test_a_work_goes_when_its_institution_shows_it_no_longer(conn: apsw.Connection) -> None:
    items.put(conn, [event("a", until="2026-11-26T13:00:00+02:00")])  # an hour ago
    assert spans.turn(conn, NOW) == (0, 1)


def test_what_waits_is_seen_by_nobody_until_it_is_due(conn: apsw.Connection) -> None:
    later = event("later", since="2026-11-27T00:00:00+01:00")
    assert spans.due(later, NOW) is not None
    spans.wait(conn, later)
    assert items.get(conn, "later") is None
    assert spans.turn(conn, NOW) == (0, 0)
    assert spans.turn(conn, NOW + timedelta(hours=12)) == (1, 0)
    assert items.get(conn, "later") == later
    assert spans.turn(conn, NOW + timedelta(hours=12)) == (0, 0)


@pytest.mark.parametrize("nonsense", ["", "soon", "2026-13-45", "9" * 50])
def test_a_day_that_is_none_holds_nothing_back(nonsense: str) -> None:
    assert spans.due(event("e", since=nonsense), NOW) is None
    assert not spans.is_over(event("e", until=nonsense), NOW)


def test_what_a_source_no_longer_has_does_not_wait(conn: apsw.Connection) -> None:
    for name in "ab":
        spans.wait(conn, event(name, since="2027-01-01T00:00:00Z"))
    spans.forget_others(conn, "s", frozenset({"b"}))
    assert spans.turn(conn, NOW + timedelta(days=90)) == (1, 0)
    assert items.here(conn, ["a", "b"]) == ["b"]


def test_two_sources_may_wait_with_the_same_id(conn: apsw.Connection) -> None:
    spans.wait(conn, event("w", since="2026-11-27T00:00:00Z"))
    spans.wait(conn, structs.replace(event("w", since="2090-01-01T00:00:00Z"), source="other"))
    assert spans.turn(conn, NOW + timedelta(days=1)) == (1, 0)
    assert items.get(conn, "w") is not None


def test_what_may_no_longer_be_shown_here_does_not_come(conn: apsw.Connection) -> None:
    closed = structs.replace(
        event("w", since="2026-11-27T00:00:00Z"), licences=("BEZOEKERTOOL-CONTENT",), owner="OR-1"
    )
    spans.wait(conn, closed)
    assert spans.turn(conn, NOW + timedelta(days=1), Here(organisation="OR-2")) == (0, 0)
    spans.wait(conn, closed)
    assert spans.turn(conn, NOW + timedelta(days=1), Here(organisation="or-1")) == (1, 0)


def test_for_ever_is_as_long_as_we_look_ahead(conn: apsw.Connection) -> None:
    items.put(conn, [event("e", until="9999-12-31T23:59:59Z")])
    assert spans.turn(conn, NOW + timedelta(days=9_000)) == (0, 0)
