"""Spoken captions and descriptions: real player, real film, real voice, and a gateway that has the words."""

import fcntl
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from math import log10
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.model import Kind, Media, MediaKind, Track, TrackKind, key_of
from kiosk.player import protocol
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.film.ducking import DEPTH
from kiosk.ui.film.film_voice import FilmVoice
from kiosk.ui.film.player import Player
from kiosk.ui.film.playing import Playing
from kiosk.ui.film.timed_text import track_of
from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.voice.speech import Speech
from kiosk.ui.work.work import Work
from tests.player import films
from tests.ui.conftest import BASE, Library, work

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
DESCRIPTIONS = "https://museum.example/film.descriptions.vtt"
LONG = "Een vrouw loopt langzaam door een lange gang naar het raam en kijkt naar buiten, waar het regent."
"""Six seconds, which the voice of these tests says in one and a half."""


def vtt(*cues: tuple[float, float, str]) -> bytes:
    lines = [f"00:{start:06.3f} --> 00:{end:06.3f}\n{text}\n" for start, end, text in cues]
    return ("WEBVTT\n\n" + "\n".join(lines)).encode()


class _Words(BaseHTTPRequestHandler):
    body = b""

    def do_GET(self) -> None:
        found = self.path.endswith(key_of(DESCRIPTIONS))
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        pass


class Hall:
    """A film that plays, and a voice that remembers what it was told to say, and when."""

    def __init__(self, folder: Path, film: Path) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Words", (_Words,), {}))
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        note = {"gateway": f"http://127.0.0.1:{self._server.server_address[1]}/tokentoken"}
        (folder / "agent.json").write_text(json.dumps(note))
        self.agent = AgentProcess(folder / "agent.json", folder / "agent.lock", [])
        with (folder / "agent.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.agent.look()
        self._film = film
        self.player = Player(folders=[film.parent], audio="none")
        self.player.setProperty("captionsOn", True)
        self.speech = Speech(sound=False, arguments=["--times", "4"])
        self.voice = FilmVoice(self.speech, self.player, self.agent)
        self.said: list[tuple[float, str]] = []
        """Second of the film, and words."""
        self.told: dict[int, tuple[str, str, float]] = {}
        self.ended: list[int] = []
        self.speech.ended.connect(self.ended.append)
        say = self.speech.say

        def remember(text: str, language: str, rate: float = 1.0) -> int:
            number = say(text, language, rate)
            self.said.append((self.at, text))
            self.told[number] = (text, language, rate)
            return number

        self.speech.say = remember
        self.speech.warm()

    @property
    def at(self) -> float:
        return float(self.player.property("timePos"))

    def get(self, name: str) -> Any:
        return self.player.property(name)

    def plays(self, qtbot: QtBot, start: float = 0.0) -> None:
        qtbot.waitUntil(lambda: not self.speech.speaks("xx"))
        with qtbot.waitSignal(self.player.firstFrame, timeout=8000):
            self.player.open(str(self._film), start)

    def shows(self, *cues: tuple[float, float, str], language: str = "nl") -> None:
        self.player.load_captions(cues, language)

    def describes(self, qtbot: QtBot, *cues: tuple[float, float, str]) -> None:
        self._server.RequestHandlerClass.body = vtt(*cues)
        track = Track(url=DESCRIPTIONS, kind=TrackKind.DESCRIPTIONS, language="nl-BE")
        media = Media(id="film", kind=MediaKind.VIDEO, url="https://museum.example/film.mp4", tracks=(track,))
        self.voice.show(media, ("nl",))
        qtbot.waitUntil(lambda: bool(self.voice._starts))

    def leaves(self) -> None:
        """The visitor does."""
        self.voice.forget()
        self.voice.show(None, ())
        self.player.forget()
        self.player.setProperty("captionsOn", True)
        for told in (self.said, self.told, self.ended):
            told.clear()

    def close(self) -> None:
        self.voice.hush()
        self.speech.close()
        self.player.close()
        self.agent.close()
        self._server.shutdown()
        self._server.server_close()
        # Here and now: Python's collector may run in a thread of a server, where Qt's objects must not die.
        for one in (self.voice, self.speech, self.player, self.agent):
            shiboken6.delete(one)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return films.make(tmp_path_factory.mktemp("films") / "film.mp4")


@pytest.fixture(scope="module")
def kept(qapp: object, tmp_path_factory: pytest.TempPathFactory, film: Path) -> Iterator[Hall]:
    one = Hall(tmp_path_factory.mktemp("hall"), film)
    yield one
    one.close()


@pytest.fixture
def hall(kept: Hall) -> Iterator[Hall]:
    yield kept
    kept.leaves()


def test_captions_are_said_in_their_language_at_their_time(qtbot: QtBot, hall: Hall) -> None:
    hall.shows((0.3, 0.8, "Bonjour !"), (1.2, 1.8, "- Ça va ?\n- Oui."), language="fr")
    hall.voice.speak_captions(True)
    hall.plays(qtbot)
    qtbot.waitUntil(lambda: len(hall.said) == 2)
    (first, _), (second, words) = hall.said
    assert (first, second) == (pytest.approx(0.3, abs=0.15), pytest.approx(1.2, abs=0.15))
    assert words == "- Ça va ? - Oui."
    assert [language for _, language, _ in hall.told.values()] == ["fr", "fr"]


def test_late_captions_are_left_out_and_the_next_is_said_faster(qtbot: QtBot, hall: Hall) -> None:
    hall.shows((0.1, 0.3, LONG), (0.3, 0.5, "Te laat."), (0.5, 9.0, "Op tijd."))
    hall.voice.speak_captions(True)
    hall.plays(qtbot)
    qtbot.waitUntil(lambda: len(hall.said) == 2, timeout=6000)
    assert [text for _, text in hall.said] == [LONG, "Op tijd."]
    slow, fast = (rate for _, _, rate in hall.told.values())
    assert fast > slow


@pytest.mark.full
def test_a_caption_that_is_long_gone_is_not_said(qtbot: QtBot, hall: Hall) -> None:
    hall.shows((0.1, 0.3, LONG + " " + LONG), (0.3, 0.5, "Te laat."))
    hall.voice.speak_captions(True)
    hall.plays(qtbot)
    qtbot.waitUntil(lambda: len(hall.ended) == 1, timeout=6000)
    assert [text for _, text in hall.said] == [LONG + " " + LONG]


def test_captions_that_roll_up_are_said_once(qtbot: QtBot, hall: Hall) -> None:
    hall.shows((0.1, 0.6, "Een."), (0.6, 1.2, "Een.\nTwee."), (1.2, 1.8, "Twee.\nDrie."))
    hall.voice.speak_captions(True)
    hall.plays(qtbot)
    qtbot.waitUntil(lambda: len(hall.said) == 3)
    assert [text for _, text in hall.said] == ["Een.", "Twee.", "Drie."]


def test_captions_of_a_broadcast_that_are_told_again_are_said_once(qtbot: QtBot, hall: Hall) -> None:
    shown = (0.1, 9.0, "Goedemorgen allemaal.")
    hall.shows(shown, language="nl")
    hall.voice.speak_captions(True)
    hall.plays(qtbot)
    for count in range(1, 4):
        qtbot.waitUntil(lambda: len(hall.ended) == len(hall.said) > 0, timeout=6000)
        hall.player.load_captions([shown, (100.0 + count, 101.0 + count, "Later.")], "nl")
        qtbot.wait(50)
    assert [text for _, text in hall.said] == ["Goedemorgen allemaal."]


def test_the_film_steps_back_while_somebody_speaks(
    qtbot: QtBot, hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: hall.player._attenuation == 0)  # after the one before
    hall.shows((0.2, 1.0, LONG))
    hall.voice.speak_captions(True)
    volumes: list[tuple[float, float]] = []
    wish = hall.player._playback.wish

    def note(command: protocol.Set) -> None:
        if command.volume is not None:
            volumes.append((monotonic(), command.volume))
        wish(command)

    monkeypatch.setattr(hall.player._playback, "wish", note)
    usual = hall.player._wishes.volume
    hall.plays(qtbot)
    qtbot.waitUntil(lambda: bool(hall.ended) and volumes[-1][1] == pytest.approx(usual), timeout=6000)
    softest = min(volume for _, volume in volumes)
    assert 60 * log10(usual / softest) == pytest.approx(DEPTH)
    steps = [60 * abs(log10(one[1] / other[1])) for one, other in pairwise(volumes)]
    assert max(steps) <= 3.01, "no step that one hears as a click"


def test_a_description_is_said_and_a_short_one_stops_nothing(qtbot: QtBot, hall: Hall) -> None:
    hall.describes(qtbot, (0.3, 1.0, "Nacht."), (1.2, 2.0, "Dag."))
    hall.plays(qtbot)
    hall.voice.describe(True)
    paused: list[float] = []
    hall.player.pauseChanged.connect(lambda: paused.append(hall.at))
    qtbot.waitUntil(lambda: len(hall.ended) == 2)
    assert [at for at, _ in hall.said] == [pytest.approx(0.3, abs=0.15), pytest.approx(1.2, abs=0.15)]
    assert paused == []
    assert [language for _, language, _ in hall.told.values()] == ["nl-BE", "nl-BE"]


def test_a_description_longer_than_its_gap_holds_the_film(qtbot: QtBot, hall: Hall) -> None:
    hall.shows((0.8, 2.0, "Hier praat iemand."))
    hall.describes(qtbot, (0.2, 0.7, LONG))
    hall.plays(qtbot)
    hall.voice.describe(True)
    qtbot.waitUntil(lambda: hall.get("pause"))
    assert hall.at == pytest.approx(0.8, abs=0.2)
    assert hall.ended == []
    qtbot.waitUntil(lambda: not hall.get("pause"), timeout=6000)
    assert len(hall.ended) == 1
    qtbot.waitUntil(lambda: hall.at > 1.0)


def test_who_does_not_want_to_wait_plays_on(qtbot: QtBot, hall: Hall) -> None:
    hall.describes(qtbot, (0.2, 0.5, LONG))
    hall.plays(qtbot)
    hall.voice.describe(True)
    qtbot.waitUntil(lambda: hall.get("pause"))
    hall.player.togglePause()
    assert not hall.speech.speaking
    qtbot.waitUntil(lambda: hall.at > 0.8)
    assert not hall.get("pause")


def test_a_pause_holds_the_voice_too(qtbot: QtBot, hall: Hall) -> None:
    hall.describes(qtbot, (0.2, 9.0, LONG))
    hall.plays(qtbot)
    hall.voice.describe(True)
    qtbot.waitUntil(lambda: bool(hall.said))
    hall.player.togglePause()
    assert not hall.speech.speaking
    qtbot.wait(200)
    assert hall.ended == []
    hall.player.togglePause()
    assert hall.speech.speaking
    qtbot.waitUntil(lambda: len(hall.ended) == 1)


def test_a_jump_is_silent_and_says_what_comes_there(qtbot: QtBot, hall: Hall) -> None:
    hall.describes(qtbot, (0.2, 1.0, LONG), (2.0, 2.5, "Overgeslagen."), (5.0, 6.0, "Daar."))
    hall.plays(qtbot)
    hall.voice.describe(True)
    qtbot.waitUntil(lambda: len(hall.said) == 1)
    hall.player.seek(4.6)
    assert not hall.speech.speaking
    qtbot.waitUntil(lambda: len(hall.said) == 2)
    assert hall.said[1] == (pytest.approx(5.0, abs=0.2), "Daar.")


def test_the_next_visitor_hears_nothing(qtbot: QtBot, hall: Hall) -> None:
    hall.describes(qtbot, (0.1, 9.0, LONG))
    hall.voice.speak_captions(True)
    hall.voice.describe(True)
    hall.plays(qtbot)
    qtbot.waitUntil(lambda: bool(hall.said))
    hall.voice.forget()
    assert (hall.voice.captions, hall.voice.described, hall.speech.speaking) == (False, False, False)


def test_the_page_offers_what_the_film_has_in_writing(
    qtbot: QtBot, hall: Hall, library: Library, background: Background, answered: Callable[[], None]
) -> None:
    """The button for description speaks where no version of the film is described."""
    url = "https://museum.example/written.mp4"
    tracks = (Track(url=DESCRIPTIONS, kind=TrackKind.DESCRIPTIONS, language="nl"),)
    film = Media(id=url, kind=MediaKind.VIDEO, url=url, tracks=tracks)
    silent = Media(id=url, kind=MediaKind.VIDEO, url=url + "?silent")
    library.put(work("written", Kind.FILM, media=(film,)), work("silent", Kind.FILM, media=(silent,)))
    session = Session(Defaults())
    shown = Work(background, library.pictures, session.preferred)
    playing = Playing(session, shown, hall.player, hall.agent, hall.voice)

    def opens(name: str) -> None:
        session.start()
        session.open("player", f"{BASE}/{name}")
        shown.show(f"{BASE}/{name}")
        qtbot.waitUntil(lambda: shown.item is not None)

    opens("silent")
    assert not playing.property("hasDescription")
    opens("written")
    assert playing.property("hasDescription")
    playing.setProperty("described", True)
    playing.setProperty("speaksCaptions", True)
    assert (playing.property("described"), hall.voice.described) == (True, True)
    session.ended.connect(playing.forget)
    session.reset()
    assert (playing.property("described"), playing.property("speaksCaptions")) == (False, False)
    answered()
    shiboken6.delete(playing)


def test_the_descriptions_in_the_best_language() -> None:
    def track(language: str) -> Track:
        return Track(url=f"{language}.vtt", kind=TrackKind.DESCRIPTIONS, language=language)

    media = Media(id="x", kind=MediaKind.VIDEO, url="x", tracks=(track("en"), track("nl-BE")))
    assert track_of(media, TrackKind.DESCRIPTIONS, ("nl", "en")) == track("nl-BE")
    assert track_of(media, TrackKind.DESCRIPTIONS, ("fr",)) == track("en")
    bare = Media(id="x", kind=MediaKind.VIDEO, url="x")
    assert track_of(bare, TrackKind.DESCRIPTIONS, ("nl",)) is None
