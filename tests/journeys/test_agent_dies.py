"""The agent is killed while somebody watches: the next one has another address, and the film goes on."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import app
from tests.museum import Museum
from tests.station import Station
from tests.visitor import Visitor


def test_a_film_outlives_the_agent(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Callable[[app.Parts], Visitor]
) -> None:
    museum.publishes("De trein", "film", playlist="Vroeger")
    station = Station(tmp_path / "station", museum.settings())
    station.reads()
    with station.opens() as parts:

        def place() -> float:
            return float(parts.player.property("timePos"))

        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("De trein.")
        visitor.taps("Bekijk de film")
        visitor.notices(lambda: place() > 3, "the film play", within=25)
        first = parts.agent.gateway
        positions: list[float] = []
        parts.player.timePosChanged.connect(lambda: positions.append(place()))
        os.kill(json.loads(station.settings.folders.agent_json.read_bytes())["pid"], signal.SIGKILL)
        visitor.notices(lambda: parts.agent.gateway not in ("", first), "another agent", within=20)
        here = place()
        assert here >= 3
        visitor.notices(
            lambda: place() > min(here + 1, 11) and parts.player.property("state") in ("playing", "ended"),
            "the film go on",
            within=20,
        )
        assert min(positions) >= 2.5  # never from the beginning
        visitor.taps("10 tellen terug")
        visitor.notices(
            lambda: place() < 9 and parts.player.property("state") == "playing" and not _waits(parts),
            "the film go back",
            within=20,
        )


def _waits(parts: app.Parts) -> bool:
    return bool(parts.player.property("buffering") or parts.player.property("recovering"))
