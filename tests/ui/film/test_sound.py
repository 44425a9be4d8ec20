"""How the visitor wants the sound: real player, real files, and an agent that knows them or listens still."""

import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.media import loudness
from kiosk.media.loudness import AudioTrack, Sound
from kiosk.ui.film.player import Player
from tests.player import films

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


class Agent(ThreadingHTTPServer):
    """A gateway: files by name, and what was heard in them."""

    daemon_threads = True

    def __init__(self) -> None:
        self.files: dict[str, Path] = {}
        self.heard: dict[str, Sound] = {}
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def url(self, name: str, file: Path) -> str:
        self.files[name] = file
        return f"http://127.0.0.1:{self.server_address[1]}/tokentoken/{name}"

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a player that jumps elsewhere breaks its lines


class _Handler(BaseHTTPRequestHandler):
    server: Agent

    def do_GET(self) -> None:
        asked = self.path.partition("/tokentoken/")[2]  # the player sends the whole address, as to a proxy
        name, _, what = asked.partition("/")
        self.server.asked.append(asked)
        if what:
            heard = self.server.heard.get(name)
            self._give(loudness.written(heard) if heard else b"wait", 200 if heard else 202)
        else:
            self._give(self.server.files[name].read_bytes(), 200)

    def _give(self, body: bytes, status: int) -> None:
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        self.send_response(206 if "Range" in self.headers else status)
        self.send_header("Content-Length", str(len(body) - start))
        self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.end_headers()
        self.wfile.write(body[start:])

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("films")


@pytest.fixture(scope="module")
def two(folder: Path) -> Path:
    """A film whose description comes first, said by the container alone."""
    made = films.make(folder / "film.mkv", seconds=12)
    target = folder / "two.mkv"
    command = ["ffmpeg", "-v", "error", "-y", "-i", str(made), "-f", "lavfi", "-i", "sine=f=900:d=12"]
    command += [
        "-map",
        "0:v",
        "-map",
        "1:a",
        "-map",
        "0:a",
        "-c:v",
        "copy",
        "-disposition:a:0",
        "visual_impaired",
    ]
    command += ["-disposition:a:1", "0", "-metadata:s:a:0", "language=dut", "-metadata:s:a:1", "language=dut"]
    subprocess.run([*command, str(target)], check=True)
    return target


@pytest.fixture(scope="module")
def tone(folder: Path) -> Path:
    return films.make_sound(folder / "tone.ogg", 20)


@pytest.fixture
def agent() -> Iterator[Agent]:
    one = Agent()
    yield one
    one.shutdown()
    one.server_close()


@pytest.fixture(scope="module")
def kept(qapp: object) -> Iterator[Player]:
    one = Player(audio="none", clear_speech=True)
    yield one
    one.close()


@pytest.fixture
def player(kept: Player) -> Iterator[Player]:
    yield kept
    kept.forget()


def get(player: Player, name: str) -> Any:
    return player.property(name)


def sound(player: Player, name: str) -> Any:
    return player.heard.property(name)


def plays(qtbot: QtBot, player: Player, url: str) -> None:
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        player.open(url)


def heard_track(player: Player) -> str:
    """The role of the track that plays."""
    return next((str(one["role"]) for one in get(player, "audioTracks") if one["current"]), "")


DESCRIBED_FIRST = (AudioTrack(dispositions=("visual_impaired",)), AudioTrack())


def test_the_ordinary_track_plays_though_the_description_comes_first(
    qtbot: QtBot, player: Player, agent: Agent, two: Path
) -> None:
    url = agent.url("two", two)
    agent.heard["two"] = Sound(loudness=-20.0, peak=-3.0, tracks=DESCRIBED_FIRST)
    plays(qtbot, player, url)
    qtbot.waitUntil(lambda: heard_track(player) == "main", timeout=5000)
    described = get(player, "describedTrack")
    assert described >= 0
    player.setProperty("described", True)
    assert heard_track(player) == "described"
    assert get(player, "state") == "playing", "no other file is opened for it"
    player.setProperty("described", False)
    assert heard_track(player) == "main"
    player.heard.chooseTrack(described)
    assert heard_track(player) == "described"


def test_without_an_agent_that_knows_there_is_no_description_to_choose(
    qtbot: QtBot, player: Player, agent: Agent, tone: Path
) -> None:
    agent.heard["tone"] = Sound(loudness=-20.0, peak=-3.0)
    plays(qtbot, player, agent.url("tone", tone))
    assert get(player, "describedTrack") == -1
    player.setProperty("described", True)
    assert not get(player, "described")


@pytest.mark.parametrize("which", ["described", "signed"])
def test_another_rendition_that_is_heard_of_later_is_levelled_by_itself(
    qtbot: QtBot, player: Player, agent: Agent, tone: Path, which: str
) -> None:
    agent.heard |= {"tone": Sound(loudness=-13.0, peak=-1.0), "other": Sound(loudness=-27.0, peak=-20.0)}
    player.open(agent.url("tone", tone))
    player.offer(**{f"{which}_url": agent.url("other", tone)})
    film = player._playback.film
    assert film is not None
    qtbot.waitUntil(lambda: len(film.heard) == 2, timeout=5000)
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        player.setProperty(which, True)
    assert film.gain(player._wishes) == pytest.approx(4)
    player.setProperty(which, False)
    assert film.gain(player._wishes) == pytest.approx(-10)


def test_a_wave_that_comes_late_is_drawn_and_makes_nothing_louder(
    qtbot: QtBot, player: Player, agent: Agent, tone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.film.sound.LEVELLED_WITHIN", 0.0)
    player.heard._again.setInterval(50)
    plays(qtbot, player, agent.url("tone", tone))
    assert sound(player, "wave") == []
    agent.heard["tone"] = Sound(duration=20.0, loudness=-13.0, peak=-1.0, wave=tuple(range(100)))
    qtbot.waitUntil(lambda: bool(sound(player, "wave")), timeout=5000)
    assert sound(player, "wave") == list(range(100))
    film = player._playback.film
    assert film is not None
    assert film.gain(player._wishes) == 0
    plays(qtbot, player, agent.url("tone", tone))  # the next time it is known
    qtbot.waitUntil(lambda: bool(sound(player, "wave")), timeout=5000)


def test_a_part_of_a_file_has_a_part_of_its_wave(
    qtbot: QtBot, player: Player, agent: Agent, tone: Path
) -> None:
    agent.heard["tone"] = Sound(duration=20.0, loudness=-23.0, peak=-9.0, wave=tuple(range(100)))
    player.open_part(agent.url("tone", tone), (5.0, 10.0))
    qtbot.waitUntil(lambda: bool(sound(player, "wave")), timeout=5000)
    assert sound(player, "wave") == list(range(25, 50))
    player.stop()
    assert sound(player, "wave") == []


def test_every_visitor_finds_it_as_staff_set_it(qtbot: QtBot, player: Player) -> None:
    own = player.heard
    assert (sound(player, "clearSpeech"), sound(player, "mono"), sound(player, "ears")) == (
        True,
        False,
        "both",
    )
    with qtbot.waitSignals([own.clearSpeechChanged, own.monoChanged, own.earsChanged]):
        own.setProperty("clearSpeech", False)
        own.setProperty("mono", True)
        own.setProperty("ears", "left")
    own.setProperty("ears", "under water")
    assert sound(player, "ears") == "left"
    player.forget()
    assert (sound(player, "clearSpeech"), sound(player, "mono"), sound(player, "ears")) == (
        True,
        False,
        "both",
    )


def test_a_file_that_nobody_can_listen_to_is_asked_about_once(
    qtbot: QtBot, player: Player, agent: Agent, tone: Path
) -> None:
    agent.heard["tone"] = Sound()
    plays(qtbot, player, agent.url("tone", tone))
    qtbot.waitUntil(lambda: get(player, "timePos") > 0.5, timeout=5000)
    assert agent.asked.count("tone/sound") == 1
    assert sound(player, "wave") == []
