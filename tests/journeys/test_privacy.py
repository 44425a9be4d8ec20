"""Nothing on a station tells what a visitor watched, nor when."""

import logging
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.media.cache import Cache
from kiosk.model import key_of
from kiosk.store import database
from tests import museum_works
from tests.museum import Museum
from tests.station import Station
from tests.visitor import Visitor

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
NOT_KEPT = "http://rightsstatements.org/vocab/InC/1.0/"
PATIENCE = 30.0
OF_FILES = ("files", "links", "sounds", "lights", "streams", "parts")
"""What of the cache is of one film or another."""


def test_neither_the_log_nor_the_data_folder_tells_what_was_watched(
    qapp: QGuiApplication,
    museum: Museum,
    tmp_path: Path,
    comes: Callable[[app.Parts], Visitor],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    kept = museum.publishes("De trein", "film", playlist="Vroeger")
    passed = museum.publishes("Het geheim", "film", playlist="Vroeger", rights=NOT_KEPT)
    station = Station(tmp_path / "station", museum.settings())
    settings = station.data / "kiosk.toml"
    wanted = 'level = "info"\n\n[figures]\nkeep = true\n\n[station]\nmode = "library"'
    settings.write_text(settings.read_text().replace('level = "warning"', wanted))
    station.reads(drawn=False)
    cache = station.data / "cache"

    def here() -> bool:
        with closing(Cache(cache, read_only=True)) as found:
            return found.held(kept.media[0]) is not None

    station.agent_works(here, "Keeping a film")
    before = {path for path in station.data.rglob("*") if path.is_file()}
    museum.slows(len(museum_works.clip("film.mp4")) // 25, only="/media/")  # half a minute
    caplog.set_level(logging.INFO, "kiosk")
    begun = time.time()
    with station.opens() as parts:
        visitor = comes(parts)

        def plays() -> bool:
            return float(parts.player.property("timePos")) > 0.5

        for title in ("De trein.", "Het geheim."):
            visitor.taps("Begin")
            visitor.taps(title)
            visitor.taps("Bekijk de film")
            visitor.notices(plays, "the film", within=PATIENCE)
            assert parts.playing.heard == (kept if title == "De trein." else passed).url
            if title == "Het geheim.":  # in trouble too
                museum.goes_offline()
                visitor.notices(lambda: parts.player.property("recovering"), "it falter", within=PATIENCE)
            visitor.taps("Stop")
        during = {path for path in cache.rglob("*") if path.is_file()}
        assert not (station.data / "figures.db").exists(), "nobody has left yet"
    with closing(database.open_figures(station.data / "figures.db")) as conn:
        totals = list(conn.execute("SELECT what, which, count FROM counts ORDER BY what, which"))
    looked = [("opened", one, 1) for one in sorted((kept.url, passed.url))]
    assert [one for one in totals if one[0] != "played"] == [*looked, ("visit", "", 1)], "and no more"
    log = caplog.text + capfd.readouterr().err
    assert "falters" in log
    for secret in (key_of(kept.media[0]), key_of(passed.media[0]), *kept.media, *passed.media, passed.title):
        assert secret not in log
        assert not [path for path in during - before if secret in str(path)]
    assert kept.title not in log
    for path in (path for name in OF_FILES for path in (cache / name).rglob("*") if path.is_file()):
        found = path.stat()
        assert not begun <= found.st_mtime <= time.time(), path
        assert not begun <= found.st_atime <= time.time(), path
        if path not in before:
            assert key_of(passed.media[0]) not in path.name
