"""The disk is full, or bytes on it are not what they were, through the whole program: what was good goes on.

Each time somebody comes by afterwards, sees the works and watches the film (``tests/passerby.py``).
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.media.cache import Cache
from kiosk.store import database
from kiosk.ui.stage import staging
from tests import staff_made
from tests.museum import Museum
from tests.museum_works import Work
from tests.passerby import watched
from tests.small_disk import SmallDisk
from tests.station import Station

PAGE = 4096


def kiosk(station: Station, *words: str, through: Sequence[str] = ()) -> "subprocess.CompletedProcess[str]":
    done = subprocess.run(
        [*through, sys.executable, "-m", "kiosk", "--data", str(station.data), *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def health(station: Station, part: str, *words: str, through: Sequence[str] = ()) -> dict[str, Any]:
    done = kiosk(station, "check", "--json", *words, through=through)
    return next(one for one in map(json.loads, done.stdout.splitlines()) if one["part"] == part)


# --- full


@pytest.mark.full
def test_a_full_disk_shows_and_plays_what_it_has(museum: Museum, tmp_path: Path) -> None:
    museum.publishes("Blauwe kan", playlist="Vroeger")
    museum.publishes("De trein", "film", playlist="Vroeger")
    with SmallDisk(tmp_path / "disk", megabytes=128) as disk:  # the agent keeps 100 of them free
        Station(disk.seen_from_here, museum.settings())
        station = Station.there(tmp_path / "disk")
        assert kiosk(station, "sync", through=disk.inside).returncode == 0
        watched(station, "De trein", "Blauwe kan", through=disk.inside)
        # Whoever writes last leaves no wal-index behind, for which there is no room any more.
        assert kiosk(station, "sync", through=disk.inside).returncode == 0
        disk.fills_up()
        assert disk.free == 0

        museum.publishes_many(200)
        done = kiosk(station, "sync", "--json", through=disk.inside)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "the disk is full" in done.stderr
        assert "Make room on the disk and try again." in done.stderr
        part = health(station, "disk", "--quick", through=disk.inside)
        assert (part["state"], part["words"][:16]) == ("broken", "the disk is full")
        assert "Make room" in part["next_step"]
        museum.goes_offline()
        watched(station, "De trein", "Blauwe kan", through=disk.inside)

        disk.has_room_again()
        museum.comes_back()
        assert kiosk(station, "sync", through=disk.inside).returncode == 0
        watched(station, "De trein", "Blauwe kan", "Archief", through=disk.inside)
        assert health(station, "store", through=disk.inside)["state"] == "fine"


# --- damaged


@pytest.fixture
def kept(qapp: QGuiApplication, museum: Museum, tmp_path: Path) -> tuple[Station, Work]:
    """A station that has everything on its disk, and the film that is kept."""
    museum.publishes("Blauwe kan", playlist="Vroeger")
    film = museum.publishes("De trein", "film", playlist="Vroeger")
    station = Station(tmp_path / "station", museum.settings())
    station.reads()
    with station.opens():
        staging.wait_for(lambda: file_of(station, film) is not None, "Keeping the film", 30)
    return station, film


def file_of(station: Station, film: Work) -> Path | None:
    with closing(Cache(station.data / "cache", read_only=True)) as cache:
        return cache.path(film.media[0])


def spoils(file: Path, at: int) -> None:
    """A few bytes are others; the size and the time stay."""
    with file.open("r+b") as opened:
        opened.seek(at)
        bytes_there = opened.read(64)
        opened.seek(at)
        opened.write(bytes(255 - one for one in bytes_there))


def test_a_damaged_film_is_never_played_and_comes_anew(kept: tuple[Station, Work], museum: Museum) -> None:
    station, film = kept
    file = file_of(station, film)
    assert file is not None
    good = file.read_bytes()
    spoils(file, len(good) // 2)
    museum.forgets()
    watched(station, "De trein", "Blauwe kan")
    assert museum.asked("/media/") > 0
    with station.opens():
        staging.wait_for(lambda: file_of(station, film) is not None, "Keeping the film again", 30)
    again = file_of(station, film)
    assert again is not None
    assert again.read_bytes() == good


@pytest.mark.full
def test_a_damaged_catalogue_is_set_aside_and_comes_anew(kept: tuple[Station, Work], museum: Museum) -> None:
    station, _ = kept
    catalogue = station.data / "catalogue.db"
    for page in range(1, catalogue.stat().st_size // PAGE):
        spoils(catalogue, page * PAGE)
    part = health(station, "store")
    assert part["state"] == "broken"
    assert "Start" in part["next_step"]
    museum.forgets()
    watched(station, "De trein", "Blauwe kan")
    assert health(station, "store")["state"] == "fine"
    assert list(station.data.glob("catalogue.db.damaged-*"))
    assert museum.asked("/media/") == 0, "the kept film was fetched again"


def test_a_damaged_file_of_staff_comes_back_from_its_copy(kept: tuple[Station, Work], museum: Museum) -> None:
    station, film = kept
    staff = station.data / "staff.db"
    with closing(database.open_staff(staff)) as conn:
        staff_made.add(conn, staff_made.playlist(conn, {"nl": ("Van ons",)}), film.url)
    watched(station, "De trein", "Van ons")  # the agent makes the copy of the day
    for page in range(1, staff.stat().st_size // PAGE):
        spoils(staff, page * PAGE)
    museum.goes_offline()
    watched(station, "De trein", "Van ons")
    assert list(station.data.glob("staff.db.damaged-*"))
