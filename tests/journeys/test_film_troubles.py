"""A film that can't be played, or that stops half way: the visitor reads why, and has a way on."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.media.cache import Cache
from kiosk.media.sums import BLOCK
from kiosk.player.sound import has_output
from tests import museum_works
from tests.museum import Museum
from tests.player import films
from tests.player.ear import listening
from tests.station import Station
from tests.visitor import Visitor

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
Comes = Callable[[app.Parts], Visitor]
STOPPED = "Dit speelt nu niet. Dat ligt niet aan u. Probeer opnieuw, of kies iets anders."
GONE = "De verbinding is weg. Is ze er weer, dan gaat dit hier verder."
FALTERS = "De verbinding hapert. Wij proberen het opnieuw."
REFUSED = "Wij mogen dit hier niet tonen. Kies iets anders."
MEANWHILE = "Kijk intussen naar iets anders: {}"
NOT_KEPT = "http://rightsstatements.org/vocab/InC/1.0/"
PATIENCE = 30.0
"""Seconds, where others are at work."""
LONG = 2 * PATIENCE


def second(parts: app.Parts) -> float:
    return float(parts.player.property("timePos"))


@contextmanager
def watching(station: Station, comes: Comes) -> Iterator[tuple[app.Parts, Visitor]]:
    with station.opens() as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("De trein.")
        visitor.taps("Bekijk de film")
        yield parts, visitor


def no_picture(film: bytes) -> bytes:
    """The pictures are of a kind that nobody knows."""
    return film.replace(b"avc1", b"zzz1").replace(b"avcC", b"zzzC")


def neither(film: bytes) -> bytes:
    """Nor is the sound."""
    return no_picture(film).replace(b"mp4a", b"zzz2")


FAULTS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda film: b"",
    "unknown picture": no_picture,
    "unknown everything": neither,
    "half": lambda film: film[: len(film) // 2],
}
EVERYDAY = {("half", False)}


@pytest.mark.parametrize(
    ("fault", "kept"),
    [
        pytest.param(fault, kept, marks=() if (fault, kept) in EVERYDAY else pytest.mark.full)
        for fault in FAULTS
        for kept in (True, False)
    ],
)
def test_a_film_that_can_not_be_played_is_explained_with_a_way_on(
    qapp: QGuiApplication,
    museum: Museum,
    tmp_path: Path,
    comes: Comes,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
    kept: bool,
) -> None:
    film = museum_works.clip("film.mp4")
    broken, plays_first = FAULTS[fault](film), fault == "half"
    monkeypatch.setattr(museum_works, "clip", lambda name: broken)
    rights = {} if kept else {"rights": NOT_KEPT}
    museum.publishes("De trein", "film", playlist="Vroeger", **rights)
    museum.publishes(
        "Een andere", "film", playlist="Vroeger", rights=NOT_KEPT
    )  # fetched only when it is good
    station = Station(tmp_path / "station", museum.settings())
    station.reads(drawn=False)
    with watching(station, comes) as (parts, visitor):
        if plays_first:
            visitor.notices(lambda: second(parts) > 1, "the first half", within=PATIENCE)
        visitor.sees(STOPPED, within=PATIENCE)
        if plays_first:
            assert 4 < second(parts) < 8, "it stopped where the film does"
        visitor.taps("Stop")
        monkeypatch.setattr(museum_works, "clip", lambda name: film)
        visitor.taps("Begin")
        visitor.taps("Een andere.")
        visitor.taps("Bekijk de film")
        visitor.notices(lambda: parts.player.property("state") == "playing", "another film", within=PATIENCE)


def heavy(folder: Path, seconds: int = 16) -> bytes:
    """A film of so many bytes that it is still on its way while it plays."""
    grain = ("-vf", "noise=alls=60:allf=t", "-crf", "6")
    return films.make(folder / "film.mp4", seconds=seconds, options=grain).read_bytes()


@pytest.mark.full
def test_a_film_whose_host_goes_away_keeps_its_place_and_goes_on_by_itself(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = heavy(tmp_path)
    monkeypatch.setattr(museum_works, "clip", lambda name: film)
    kept = museum.publishes("Een andere", "film", playlist="Vroeger")
    museum.publishes("De trein", "film", playlist="Vroeger", rights=NOT_KEPT)
    station = Station(tmp_path / "station", museum.settings())
    station.reads(drawn=False)

    def here() -> bool:
        with closing(Cache(station.data / "cache", read_only=True)) as cache:
            return cache.held(kept.media[0]) is not None

    station.agent_works(here, "Keeping the other film")
    museum.slows(len(film) // 12, only="/media/")
    with watching(station, comes) as (parts, visitor):
        visitor.notices(lambda: second(parts) > 1, "the film", within=LONG)
        museum.goes_offline()
        visitor.sees(GONE, within=LONG)
        stopped = second(parts)
        assert 1 < stopped < 14, "it played as far as it had come"

        # Meanwhile there is something that is kept; back from there the film is where it was.
        visitor.taps(MEANWHILE.format("Een andere"))
        visitor.notices(lambda: parts.player.property("state") == "playing", "another film", within=LONG)
        visitor.taps("Terug")
        visitor.sees(GONE, within=LONG)
        assert abs(second(parts) - stopped) < 2

        museum.behaves()
        museum.comes_back()
        visitor.sees_no_more(GONE, within=LONG)
        visitor.notices(lambda: second(parts) > stopped + 0.5, "the film go on by itself", within=LONG)
        assert second(parts) < stopped + 4


@pytest.mark.full
def test_a_film_that_comes_too_slowly_is_not_called_broken_and_begins_by_itself(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    museum.publishes("De trein", "film", playlist="Vroeger", rights=NOT_KEPT)
    station = Station(tmp_path / "station", f"{museum.settings()}\n[network]\ndeadline_seconds = 35\n")
    station.reads(drawn=False)
    museum.stalls(only="/media/")
    with watching(station, comes) as (parts, visitor):
        visitor.sees(FALTERS, within=PATIENCE)
        assert parts.player.property("state") == "loading"
        visitor.notices(lambda: parts.player.property("state") == "failed", "its end", within=PATIENCE)
        visitor.waits(1)
        visitor.sees(FALTERS)
        visitor.sees("Probeer opnieuw")
        museum.behaves()
        visitor.notices(lambda: second(parts) > 1, "the film begin by itself", within=PATIENCE)


@pytest.mark.parametrize("status", [403, pytest.param(451, marks=pytest.mark.full)])
def test_a_film_that_its_publisher_does_not_give_is_not_asked_for_again_and_again(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes, status: int
) -> None:
    museum.publishes("De trein", "film", playlist="Vroeger", rights=NOT_KEPT)
    station = Station(tmp_path / "station", museum.settings())
    station.reads(drawn=False)
    museum.answers(status, only="/media/")
    with watching(station, comes) as (_parts, visitor):
        visitor.sees(REFUSED, within=PATIENCE)
        visitor.does_not_see("Probeer opnieuw")
        museum.forgets()
        visitor.waits(2)
        assert museum.asked("/media/") == 0


@pytest.mark.full
def test_a_kept_film_with_a_damaged_part_goes_on_or_waits_for_the_network(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = heavy(tmp_path)
    assert len(film) > 4 * BLOCK
    monkeypatch.setattr(museum_works, "clip", lambda name: film)
    url = museum.publishes("De trein", "film", playlist="Vroeger").media[0]
    station = Station(tmp_path / "station", museum.settings())
    station.reads()

    def kept() -> Path | None:
        with closing(Cache(station.data / "cache", read_only=True)) as cache:
            return cache.path(url)

    def damages(at: int) -> Path:
        path = kept()
        assert path
        with path.open("r+b") as file:
            file.seek(at)
            file.write(bytes(byte ^ 255 for byte in film[at : at + 64]))
        return path

    with watching(station, comes) as (parts, visitor):
        visitor.notices(kept, "the film being kept", within=PATIENCE)
        visitor.notices(lambda: second(parts) > 0.5, "the film", within=PATIENCE)
        visitor.taps("Stop")

        # With a network the visitor notices nothing.
        path = damages(len(film) * 3 // 10)
        museum.forgets()
        visitor.taps("Bekijk de film")
        visitor.notices(lambda: second(parts) > 6, "the film pass its damage", within=PATIENCE)
        assert path.read_bytes() == film
        assert museum.asked("/media/") == 1
        visitor.taps("Stop")

        # Without one the film stops there, and goes on from there by itself when it is back.
        damages(len(film) * 3 // 10)
        museum.goes_offline()
        visitor.taps("Bekijk de film")
        visitor.sees(GONE, within=PATIENCE)
        stopped = second(parts)
        assert 2 < stopped < 7, "it played until its damage"
        museum.comes_back()
        visitor.notices(lambda: second(parts) > stopped + 1, "the film go on", within=PATIENCE)
        assert second(parts) < stopped + 6
        assert path.read_bytes() == film


def sounding(museum: Museum, folder: Path) -> Station:
    """A station with a sound and a film, that may be heard."""
    museum.publishes("De klok", "sound", playlist="Vroeger")
    museum.publishes("De trein", "film", playlist="Vroeger")
    station = Station(folder, museum.settings())
    settings = station.data / "kiosk.toml"
    settings.write_text(settings.read_text().replace('audio = "none"', 'audio = "auto"'))
    station.reads(drawn=False)
    return station


def test_a_sound_without_a_loudspeaker_is_explained(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if has_output():
        pytest.skip("this machine has a sound card")
    with sounding(museum, tmp_path / "station").opens() as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("De klok.")
        visitor.taps("Luister")
        visitor.sees("Er is nu geen geluid.", within=PATIENCE)
        visitor.taps("Stop")
        visitor.taps("Begin")
        visitor.taps("De trein.")
        visitor.taps("Bekijk de film")
        visitor.notices(lambda: second(parts) > 0.5, "the film", within=PATIENCE)
        visitor.does_not_see("Er is nu geen geluid.")  # it has captions to read


@pytest.mark.full
def test_a_loudspeaker_that_is_pulled_out_is_said_until_it_is_back(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ear").mkdir()
    with listening(tmp_path / "ear") as ear:
        for name, value in ear.environment.items():
            monkeypatch.setenv(name, value)
        with sounding(museum, tmp_path / "station").opens() as parts:
            visitor = comes(parts)
            visitor.taps("Begin")
            visitor.taps("De klok.")
            visitor.taps("Luister")
            visitor.notices(lambda: second(parts) > 0.5, "the sound", within=PATIENCE)
            visitor.does_not_see("Er is nu geen geluid.")
            ear.control("unload-module", "module-null-sink")
            visitor.sees("Er is nu geen geluid.")
            visitor.sees("Pauze")
            visitor.sees("Stop")
            ear.control("load-module", "module-null-sink", "sink_name=ear")
            visitor.sees_no_more("Er is nu geen geluid.")
            ear.until(lambda heard: heard[0] > -50, 330)
            assert parts.player.property("state") == "playing"
