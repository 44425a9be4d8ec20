"""From the start page to a broadcast through the real agent: a channel that is cut, and a page elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model import Item, Kind, Occurrence
from kiosk.store import database, items
from tests.museum import Museum
from tests.player.broadcasts import Endless
from tests.station import Station
from tests.visitor import Visitor

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
Comes = Callable[[app.Parts], Visitor]
PATIENCE = 30.0


@pytest.fixture
def channel() -> Iterator[Endless]:
    one = Endless()
    yield one
    one.close()


def station(folder: Path, channel: Endless) -> Station:
    """A list of one channel, of which the agent reads the stream."""
    host = f"127.0.0.1:{channel.server_address[1]}"
    channel.files["list.m3u"] = f'#EXTM3U\n#EXTINF:-1 tvg-id="een",Eén\nhttp://{host}/live/een.ts\n'.encode()
    source = (
        f'[[source]]\nname = "tv"\nkind = "m3u"\nurl = "http://{host}/list.m3u"\nprivate_hosts = ["{host}"]\n'
    )
    made = Station(folder, source)
    made.reads(drawn=False)
    return made


@pytest.mark.full
def test_a_channel_is_watched_from_the_start_page_and_its_line_falters(
    qapp: QGuiApplication, tmp_path: Path, comes: Comes, channel: Endless
) -> None:
    with station(tmp_path / "station", channel).opens() as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("Nu live")
        visitor.sees("de hele dag")
        visitor.sees("zonder ondertitels")
        visitor.taps("Bekijk nu: Eén")
        visitor.notices(lambda: parts.player.property("state") == "playing", "the broadcast", within=PATIENCE)
        visitor.sees("Live: de hele dag")
        channel.line = "refused"
        visitor.sees("De verbinding hapert. Wij proberen het opnieuw.", within=PATIENCE)
        channel.line = "whole"
        visitor.notices(lambda: not parts.player.property("outage"), "that it is back", within=PATIENCE)
        visitor.taps("Stop")
        visitor.sees("Live")


def test_what_is_on_a_page_only_is_taken_along(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    museum.publishes("De trein", playlist="Vroeger")
    made = Station(tmp_path / "station", museum.settings())
    made.reads(drawn=False)
    now = datetime.now().astimezone()
    page = Occurrence(
        start=(now - timedelta(minutes=5)).isoformat(),
        end=(now + timedelta(hours=1)).isoformat(),
        online="https://hetpaleis.example/kijk",
    )
    puppets = Item(
        id="museum:puppets",
        source=museum_source(made),
        kind=Kind.EVENT,
        label={"nl": ("Poppenkast",)},
        occurrences=(page,),
    )
    with closing(database.open_catalogue(made.settings.folders.catalogue_db)) as conn:
        items.put(conn, [puppets])
    with made.opens(agent=False) as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("Nu live: Poppenkast")
        visitor.sees("te zien op een telefoon")
        visitor.taps("Waar kan ik kijken?: Poppenkast")
        visitor.sees("hetpaleis.example/kijk")


def museum_source(made: Station) -> str:
    return made.settings.sources[0].name


def test_where_nothing_is_announced_there_is_a_way_on(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    museum.publishes("Blauwe kan", playlist="Vroeger")
    station = Station(tmp_path / "station", museum.settings())
    station.reads()
    with station.opens() as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        parts.session.open("live")  # the last broadcast was withdrawn while somebody was on the way
        visitor.sees("Er is nu geen uitzending.")
        visitor.sees("Voor de komende weken is niets aangekondigd. Er is nog veel meer te zien.")
        visitor.does_not_see("Volgende week")
        visitor.taps("Blauwe kan.")
        visitor.taps("Terug")
        visitor.taps("Naar het begin")
        visitor.sees("Vroeger")
