"""A screen reader on a real accessibility bus, from the first page to a playing film (EN 301 549, 11.5.2)."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests import screen_reader
from tests.screen_reader import CHECKED, ENABLED, Desktop, Reader
from tests.station import starter

pytestmark = pytest.mark.skipif(
    bool(screen_reader.missing()),
    reason=f"not on this machine, packaging/env installs them: {', '.join(screen_reader.missing())}",
)


def venster(data: Path) -> list[str]:
    """As a process of its own."""
    return [sys.executable, "-m", "kiosk", "--data", str(data)]


@pytest.fixture
def reader(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Reader]:
    """Somebody whose screen reader runs, and Venster started after it."""
    data = starter().data
    with Desktop(tmp_path) as desktop:
        reader = desktop.reader()
        desktop.starts(venster(data), tmp_path / "log")
        reader.meets("venster")
        yield reader


def test_from_home_to_a_playing_film(reader: Reader) -> None:
    reader.presses("Begin")
    assert reader.hears("Korte films").role == "push button"
    told = [thing for thing in reader.reads() if thing.role not in ("filler", "panel", "frame")]
    assert [thing.name for thing in told if thing.role == "push button"][-4:] == [
        "Begin",
        "Zoek",
        "Aanpassen",
        "Hulp",
    ]
    assert all(thing.name for thing in told if thing.role in ("push button", "image", "heading"))
    reader.presses("Korte films")
    reader.presses("Onder de grote golf.")
    title = reader.hears("Onder de grote golf")
    assert (title.role, reader.language(title)) == ("heading", "nl")
    reader.presses("Bekijk de film")
    reader.hears("Pauze")
    places = {reader.hears("0:0").name}
    screen_reader.wait_for(lambda: places.add(reader.hears("0:0").name) or len(places) > 2, "the film go on")

    # what changes is told without being asked for
    assert reader.hears("Ondertitels").has(CHECKED)
    reader.forgets()
    reader.presses("Ondertitels")
    reader.is_told(lambda event: event[:3] == ("StateChanged", "checked", 0), "that captions are off")
    assert not reader.hears("Ondertitels").has(CHECKED)
    reader.presses("Pauze")
    reader.is_told(
        lambda event: event[:2] == ("PropertyChange", "accessible-name") and event.more == "Verder",
        "that the button goes on now",
    )
    assert reader.hears("Verder").has(ENABLED)
    reader.presses("Stop")
    assert reader.hears("Bekijk de film").has(ENABLED)

    # and every word tells its language: that of the visitor, or its own
    reader.presses("Aanpassen")
    assert reader.language(reader.hears("Français")) == "fr"
    reader.presses("Français")
    assert reader.language(reader.hears("Réglages")) == "fr"
    assert {reader.language(thing) for thing in reader.reads() if thing.role == "heading"} == {"fr"}


@pytest.mark.full
def test_a_screen_reader_that_comes_later_is_told_as_much(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        log = tmp_path / "log"
        desktop.starts(venster(tmp_path / "data"), log)
        screen_reader.wait_for(
            lambda: log.exists() and "fills the screen" in log.read_text(), "Venster opens"
        )
        reader = desktop.reader()
        reader.meets("venster")
        reader.presses("Begin")
        assert reader.hears("Korte films").role == "push button"


@pytest.mark.full
def test_who_has_it_at_home_closes_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "kiosk.toml").write_text('[station]\nmode = "home"\n')
    with Desktop(tmp_path) as desktop:
        reader = desktop.reader()
        process = desktop.starts(venster(data), tmp_path / "log")
        reader.meets("venster")
        reader.presses("Begin")
        reader.presses("Aanpassen")
        reader.presses("Meer, 1 van 2")
        reader.presses("Sluit Venster")
        assert process.wait(screen_reader.PATIENCE) == 0
