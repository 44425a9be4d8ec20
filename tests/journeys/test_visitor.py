"""From catalogue to glass: a museum over HTTP, the real agent, the real player, and a finger."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.media.cache import Cache
from kiosk.ui.film.video import VideoSurface
from tests.gate_look import look, scene_box
from tests.museum import Museum
from tests.museum_works import SECONDS
from tests.station import Station
from tests.visitor import Visitor

Comes = Callable[[app.Parts], Visitor]


def place(parts: app.Parts) -> float:
    return float(parts.player.property("timePos"))


def frame(parts: app.Parts) -> bytes:
    """The pixels of the film on the window; it counts its own frames in the picture."""
    (surface,) = parts.window.findChildren(VideoSurface)
    picture = parts.window.grabWindow().copy(scene_box(surface).toRect())
    return bytes(picture.constBits())


def watches_the_film(parts: app.Parts, visitor: Visitor) -> None:
    """From the first page to the film, by touch; the film is on its way when this ends."""
    visitor.taps("Begin")
    visitor.taps("De trein.")
    visitor.sees("12 seconden")
    visitor.taps("Bekijk de film")
    visitor.notices(lambda: place(parts) > 0.5, "the film begin", within=20)
    first = frame(parts)
    visitor.notices(lambda: frame(parts) != first, "the picture move")
    visitor.sees("Tel mee: seconde")
    here = place(parts)
    visitor.notices(lambda: place(parts) > here + 1, "the film go on")


def test_a_film_plays_with_and_without_the_network(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    film = museum.publishes("De trein", "film", playlist="Vroeger")
    museum.publishes("Blauwe kan", playlist="Vroeger")
    station = Station(tmp_path / "station", museum.settings())
    station.reads()
    with station.opens() as parts:
        visitor = comes(parts)
        watches_the_film(parts, visitor)
        visitor.taps("Pauze")
        visitor.sees("Verder")
        visitor.taps("Stop")
        visitor.sees("Bekijk de film")
        with closing(Cache(station.settings.folders.cache, read_only=True)) as cache:
            urls = [*film.media, *film.tracks.values()]
            visitor.notices(lambda: all(cache.path(url) for url in urls), "the film being kept", within=20)
    asked = len(museum.requests)
    museum.goes_offline()
    with station.opens() as parts:
        visitor = comes(parts)
        watches_the_film(parts, visitor)
        visitor.taps("10 tellen vooruit")
        visitor.sees("Dat was het einde.", within=SECONDS + 8)
        visitor.taps("Nog eens")
        visitor.notices(lambda: 0 < place(parts) < 5, "the film begin again", within=20)
    assert len(museum.requests) == asked


def test_a_work_that_is_published_now_comes_on_the_screen(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    """The window is open on nothing; the agent reads; nobody touches anything."""
    museum.publishes("Blauwe kan", playlist="Vroeger")
    station = Station(tmp_path / "station", museum.settings())
    with station.opens() as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.sees("Blauwe kan", within=30)
        visitor.notices(lambda: not _waits_for_a_picture(parts), "its picture", within=30)
        visitor.taps("Blauwe kan.")
        visitor.taps("Van dichtbij")
        visitor.sees("Een tekening van een huis in een veld, met een grote zon.")


def _waits_for_a_picture(parts: app.Parts) -> bool:
    seen = look(parts.window, px_per_mm=4)
    return any(drawing.plate and drawing.ink is not None for drawing in seen.drawings)


def test_a_story_is_read_to_its_end(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    museum.publishes("De vos", "story", playlist="Verhalen", pages=3)
    station = Station(tmp_path / "station", museum.settings())
    station.reads()
    with station.opens(agent=False) as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("De vos.")
        visitor.taps("Lees het verhaal")
        visitor.sees("Bladzijde 1. Er was eens een De vos.")
        visitor.taps("Volgende bladzijde")
        visitor.sees("bladzijde 2 van 3")
        visitor.taps("Volgende bladzijde")
        visitor.sees("Bladzijde 3.")
        visitor.taps("Terug")
        visitor.sees("Lees het verhaal")
        visitor.taps("Terug")
        visitor.sees("Verhalen")
