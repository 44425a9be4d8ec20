"""The catalogue is damaged while there is no network: the visitor sees the works again within seconds."""

import random
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.store import backups, damage, database, items, listing
from kiosk.ui.stage import staging
from tests.museum import Museum
from tests.station import Station
from tests.visitor import Visitor

Comes = Callable[[app.Parts], Visitor]
PAGE = 4096
SECONDS = 10.0
"""Longest that a visitor waits; two are usual, the machine may be busy."""
WORKS = 60


@pytest.fixture
def station(qapp: QGuiApplication, museum: Museum, tmp_path: Path) -> Station:
    return that_has_a_copy(museum, tmp_path, museum.settings())


def that_has_a_copy(museum: Museum, folder: Path, settings: str) -> Station:
    """It has read the museum, and its agent has made a copy."""
    museum.publishes_many(WORKS)
    station = Station(folder / "station", settings)
    station.reads(drawn=False)
    station.agent_works(lambda: copies(station), "A copy of the catalogue")
    return station


def catalogue(station: Station) -> Path:
    return station.settings.folders.catalogue_db


def copies(station: Station) -> list[Path]:
    return backups.newest_first(backups.folder_of(catalogue(station)), damage.CATALOGUE)


def spoil(station: Station) -> None:
    """Noise over every page but the first: who has the file open sees it at the next page that is read."""
    with closing(database.open_catalogue(catalogue(station))) as conn:
        conn.pragma("wal_checkpoint(TRUNCATE)")
    with catalogue(station).open("rb+") as file:
        pages = file.seek(0, 2) // PAGE
        file.seek(PAGE)
        file.write(random.Random(1).randbytes((pages - 1) * PAGE))


def count(station: Station) -> int:
    with station.store() as conn:
        return items.stats(conn).items


def mended(station: Station) -> bool:
    return bool(damage.kept_files(catalogue(station))) and not damage.reported(catalogue(station))


@pytest.mark.parametrize("network", ["silent", pytest.param("away", marks=pytest.mark.full)])
def test_damage_that_only_the_screen_meets(
    museum: Museum, station: Station, comes: Comes, network: str
) -> None:
    """The agent has nothing to do, or waits in the middle of a sync for a museum that says nothing."""
    asked = len(museum.requests)
    if network == "silent":
        museum.stalls()
    else:
        copies(station)[0].unlink()
    with station.opens() as parts:
        visitor = comes(parts)
        if network == "silent":
            visitor.notices(lambda: len(museum.requests) > asked, "a sync", within=20)
        else:
            visitor.notices(lambda: copies(station), "the copy, the last thing before a rest", within=20)
            museum.goes_offline()
        visitor.taps("Begin")
        visitor.sees("Archief 1.1")
        spoil(station)
        began = time.monotonic()
        visitor.taps("Archief 1.1.")
        visitor.notices(lambda: parts.work.property("ready"), "the work", within=SECONDS)
        visitor.notices(lambda: mended(station), "the mending", within=SECONDS)
        assert time.monotonic() - began < SECONDS
        assert count(station) == WORKS
        visitor.sees("Archief 1.1")
        visitor.notices(lambda: copies(station), "another copy being made", within=SECONDS)
    assert len(damage.kept_files(catalogue(station))) == 1, "and then it is left in peace"


@pytest.mark.parametrize(
    "how",
    ["spoilt", *(pytest.param(one, marks=pytest.mark.full) for one in ("not a database", "empty", "gone"))],
)
def test_damage_that_is_there_when_kiosk_starts(
    museum: Museum, station: Station, comes: Comes, how: str
) -> None:
    """The screen opens first, finds nothing it can read, and starts the agent."""
    museum.goes_offline()
    file = catalogue(station)
    if how == "spoilt":
        spoil(station)
    elif how == "gone":
        file.unlink()
    else:
        file.write_bytes(b"<html>Meld u aan</html>" * 9000 if how == "not a database" else b"")
    with station.opens(agent=False) as parts:
        visitor = comes(parts)
        staging.wait_for(lambda: parts.background.idle, "The first answer of the store")
        assert parts.browse.property("count") == 0
        began = time.monotonic()
        parts.agent.start()
        visitor.notices(lambda: parts.browse.property("count"), "the shelves", within=SECONDS)
        assert time.monotonic() - began < SECONDS
        visitor.taps("Begin")
        visitor.taps("Archief 1.1.")
        visitor.notices(lambda: parts.work.property("ready"), "the work", within=SECONDS)
    assert count(station) == WORKS


@pytest.mark.parametrize("told", ["as changes", pytest.param("as a collection", marks=pytest.mark.full)])
def test_the_next_sync_brings_what_is_newer_than_the_copy(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, told: str
) -> None:
    """Also of a publisher that only tells what changed: the bookmark is that of the copy."""
    url = museum.url if told == "as a collection" else museum.activity_stream()
    station = that_has_a_copy(museum, tmp_path, museum.settings().replace(museum.url, url))
    museum.publishes("Rode stoel")
    museum.withdraws("Archief 1.7")
    station.reads(drawn=False)
    assert count(station) == WORKS
    spoil(station)
    asked = len(museum.requests)
    station.reads(drawn=False)
    with station.store() as conn:
        assert items.consistency(conn) == []
        works = [items.get(conn, ident) for ident in listing.ids_by_rank(conn)]
        labels = {one.label["nl"][0] for one in works if one}
    assert "Rode stoel" in labels
    assert "Archief 1.7" not in labels
    if told == "as changes":
        assert len(museum.requests) - asked < WORKS / 2, (
            "it went on from the bookmark, not from the beginning"
        )
