"""The player as a page sees it, with the real process, real libVLC and real films."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from math import log10
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.player.supervision import Patience
from kiosk.ui.film.player import STEPS, Player, percent_of, step_of
from tests.player import films
from tests.player.screen import memory_with_a_name

ROOT = Path(__file__).resolve().parents[3]
pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("films")


@pytest.fixture(scope="session")
def film(folder: Path) -> Path:
    return films.make(folder / "film.mp4")


@pytest.fixture(scope="module")
def kept(qapp: object, folder: Path) -> Iterator[Player]:
    """As in the hall, one plays many films."""
    one = Player(folders=[folder], audio="none")
    yield one
    one.close()


@pytest.fixture
def player(kept: Player) -> Iterator[Player]:
    yield kept
    kept.forget()


def number(player: Player) -> int:
    picture = player.picture()
    assert picture is not None
    frames, index, _ = picture
    shape = frames.geometry
    return films.number_in(frames[index], shape.pitch, shape.width, shape.height)


A_MOMENT = 0.1 + 1e-9
"""Seconds; the hair is for 17.6 - 17.5, which is more than 0.1 in a computer."""


def seen(player: Player) -> float:
    """The second that the picture on screen says."""
    return number(player) / films.RATE


def get(player: Player, name: str) -> Any:
    return player.property(name)


def plays(qtbot: QtBot, player: Player, path: Path | str, start: float = 0.0, **options: Any) -> None:
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        player.open(str(path), start, **options)
    assert get(player, "state") == "playing"


def until(qtbot: QtBot, happened: Callable[[], object], seconds: float = 8.0) -> float:
    """Seconds it took."""
    begun = time.monotonic()
    qtbot.waitUntil(lambda: bool(happened()), timeout=round(seconds * 1000))
    return time.monotonic() - begun


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z"
    except FileNotFoundError:
        return True


# --- playing ------------------------------------------------------------------------------------------


def test_a_film_plays_and_ends(qtbot: QtBot, player: Player, film: Path) -> None:
    assert get(player, "state") == "idle"
    first: list[float] = []
    connection = player.firstFrame.connect(lambda: first.append(seen(player)))
    plays(qtbot, player, film, 17.5)
    player.disconnect(connection)
    assert first == [pytest.approx(17.5, abs=A_MOMENT)]
    assert get(player, "duration") == pytest.approx(20, abs=0.1)
    with qtbot.waitSignal(player.ended, timeout=6000):
        pass
    assert get(player, "state") == "ended"
    assert get(player, "timePos") == pytest.approx(20, abs=0.1)
    player.seek(5.0)
    until(qtbot, lambda: get(player, "state") == "playing" and abs(seen(player) - 5) < 0.5)
    player.stop()
    assert get(player, "state") == "idle"
    assert player.picture() is None


def test_a_part_of_a_film_counts_from_its_own_beginning_and_ends_at_its_own_end(
    qtbot: QtBot, player: Player, film: Path
) -> None:
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        player.open_part(str(film), (5.0, 9.0))
    assert seen(player) == pytest.approx(5, abs=A_MOMENT)
    assert get(player, "timePos") == pytest.approx(0, abs=0.3)
    assert get(player, "duration") == pytest.approx(4, abs=0.1)
    player.seek(2.0)
    until(qtbot, lambda: 7 <= seen(player) < 7.6)
    player.seekBy(-10)
    until(qtbot, lambda: 5 <= seen(player) < 5.6)
    os.kill(player.pid, signal.SIGKILL)
    until(qtbot, lambda: get(player, "recovering"))
    until(qtbot, lambda: get(player, "state") == "playing" and not get(player, "recovering"))
    assert 4.9 <= seen(player) < 7
    with qtbot.waitSignal(player.ended, timeout=8000):
        pass
    assert get(player, "timePos") == pytest.approx(4, abs=0.1)
    assert seen(player) == pytest.approx(9, abs=0.3)


def test_back_and_forth(qtbot: QtBot, player: Player, film: Path) -> None:
    plays(qtbot, player, film)
    player.seekBy(10)
    assert get(player, "timePos") == pytest.approx(10, abs=0.6)
    aim = get(player, "timePos")
    until(qtbot, lambda: abs(seen(player) - get(player, "timePos")) < 0.1 and seen(player) > aim)
    before = get(player, "timePos")
    player.seekBy(-30)
    assert get(player, "timePos") == 0
    until(qtbot, lambda: 0 < seen(player) < before - 5)


def test_a_pause_holds_the_picture(qtbot: QtBot, player: Player, film: Path) -> None:
    plays(qtbot, player, film, 3)
    player.togglePause()
    assert get(player, "state") == "paused"
    qtbot.wait(300)
    held, shown = get(player, "timePos"), number(player)
    qtbot.wait(400)
    assert (get(player, "timePos"), number(player)) == (held, shown)
    player.togglePause()
    until(qtbot, lambda: number(player) > shown + 3)
    assert get(player, "state") == "playing"


def test_steps_of_loudness_are_three_decibels() -> None:
    percents = [percent_of(step, 100) for step in range(STEPS + 1)]
    assert percents[0] == 0
    assert percents[-1] == 100
    for quiet, loud in pairwise(percents[1:]):
        assert 60 * log10(loud / quiet) == pytest.approx(3)
    assert percent_of(10, 60) == 60
    for step in range(STEPS + 1):
        assert step_of(percent_of(step, 80), 80) == step


def test_louder_softer_and_forgotten(qtbot: QtBot, folder: Path) -> None:
    player = Player(folders=[folder], audio="none", volume=80, volume_max=100)
    usual = get(player, "volume")
    assert usual == 8
    for _ in range(20):
        player.louder()
    assert get(player, "volume") == STEPS
    player.setProperty("mute", True)
    player.softer()
    assert get(player, "mute")
    player.louder()
    assert not get(player, "mute")
    for _ in range(20):
        player.softer()
    assert get(player, "volume") == 0
    player.setProperty("speed", 0.85)
    player.setProperty("captionsOn", True)
    player.forget()
    assert get(player, "volume") == usual
    assert get(player, "speed") == 1
    assert not get(player, "captionsOn")
    player.close()


def test_a_sound_plays_without_a_picture(qtbot: QtBot, player: Player, folder: Path) -> None:
    plays(qtbot, player, films.make_sound(folder / "tone.ogg"))
    until(qtbot, lambda: get(player, "timePos") > 0.5)
    assert player.picture() is None


def test_the_described_version_goes_on_at_the_same_second(
    qtbot: QtBot, player: Player, film: Path, folder: Path
) -> None:
    described = films.make(folder / "described.mp4", size=(160, 90))
    plays(qtbot, player, film, 6, described_url=str(described))
    player.setProperty("described", True)
    at = get(player, "timePos")
    until(qtbot, lambda: player.picture()[0].geometry.width == 160)
    assert seen(player) == pytest.approx(at, abs=0.3)
    assert get(player, "state") == "playing"


def test_the_described_version_after_the_end_waits_for_somebody(
    qtbot: QtBot, player: Player, film: Path, folder: Path
) -> None:
    described = films.make(folder / "described.mp4", size=(160, 90))
    with qtbot.waitSignal(player.ended, timeout=12000):
        player.open(str(film), 19.0, str(described))
    player.setProperty("described", True)
    qtbot.wait(300)
    assert get(player, "state") == "ended"
    assert get(player, "described")
    assert not get(player, "buffering")
    player.seek(5.0)
    until(qtbot, lambda: player.picture()[0].geometry.width == 160)
    assert seen(player) == pytest.approx(5, abs=0.5)
    assert get(player, "state") == "playing"


def test_captions_come_at_their_time(qtbot: QtBot, player: Player, film: Path) -> None:
    edges = [0.8 + n * 0.23 for n in range(8)]
    cues = [(start, end, f"cue {n}") for n, (start, end) in enumerate(pairwise(edges))]
    changes: list[tuple[float, float, str]] = []

    def changed() -> None:
        changes.append((get(player, "timePos"), seen(player), get(player, "caption")))

    player.captionChanged.connect(changed)
    plays(qtbot, player, film, 0.5)
    player.setProperty("captionsOn", True)
    player.load_captions(cues, "nl")
    assert get(player, "captionLanguage") == "nl"
    until(qtbot, lambda: len(changes) == 8)
    player.captionChanged.disconnect(changed)
    assert [text for *_, text in changes] == [*(f"cue {n}" for n in range(7)), ""]
    assert [at for at, *_ in changes] == pytest.approx(edges, abs=0.1)
    # A busy machine may hold up a picture now and then, not the most of them.
    late = sorted(abs(picture - due) for (_, picture, _), due in zip(changes, edges, strict=True))
    assert late[len(late) // 2] <= 0.1


def test_captions_follow_a_jump_and_go_when_off(qtbot: QtBot, player: Player, film: Path) -> None:
    plays(qtbot, player, film)
    player.load_captions([(10.0, 12.0, "ten")])
    player.setProperty("captionsOn", True)
    assert get(player, "caption") == ""
    player.seek(10.5)
    assert get(player, "caption") == "ten"
    player.setProperty("captionsOn", False)
    assert get(player, "caption") == ""


# --- trouble ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("fault", "within"), [(signal.SIGKILL, 2.0), (signal.SIGSTOP, 4.0)])
def test_a_dead_or_frozen_player_comes_back_at_the_same_second(
    qtbot: QtBot, player: Player, film: Path, fault: signal.Signals, within: float
) -> None:
    plays(qtbot, player, film, 5)
    until(qtbot, lambda: get(player, "timePos") > 6)
    pid, was = player.pid, get(player, "timePos")
    picture = player.picture()
    os.kill(pid, fault)
    took = until(qtbot, lambda: get(player, "recovering"), 4)
    assert get(player, "state") == "playing"
    assert player.picture() is not None  # the last picture stays
    assert player.picture()[0] is picture[0]
    took += until(qtbot, lambda: not get(player, "recovering"), 8)
    assert took < within
    assert seen(player) == pytest.approx(was, abs=0.6)
    assert player.pid != pid
    until(qtbot, lambda: gone(pid))
    until(qtbot, lambda: seen(player) > was + 0.5)


def test_a_pause_outlives_the_player(qtbot: QtBot, player: Player, film: Path) -> None:
    plays(qtbot, player, film, 5)
    player.togglePause()
    qtbot.wait(300)
    held = get(player, "timePos")
    os.kill(player.pid, signal.SIGKILL)
    until(qtbot, lambda: get(player, "recovering"))
    until(qtbot, lambda: not get(player, "recovering"))
    qtbot.wait(300)
    assert get(player, "state") == "paused"
    assert get(player, "timePos") == pytest.approx(held, abs=0.1)


def test_the_third_crash_of_one_film_is_told(qtbot: QtBot, player: Player, film: Path) -> None:
    plays(qtbot, player, film)
    for _ in range(2):
        os.kill(player.pid, signal.SIGKILL)
        until(qtbot, lambda: get(player, "recovering"))
        until(qtbot, lambda: not get(player, "recovering"))
    os.kill(player.pid, signal.SIGKILL)
    until(qtbot, lambda: get(player, "state") == "failed")
    assert get(player, "error") == "media"
    plays(qtbot, player, film)  # the next visitor tries again
    assert get(player, "error") == ""


def test_an_idle_player_is_replaced(qtbot: QtBot) -> None:
    player = Player(audio="none")
    player.warm()
    until(qtbot, lambda: player.pid)
    pid = player.pid
    os.kill(pid, signal.SIGKILL)
    until(qtbot, lambda: player.pid not in (0, pid))
    player.close()


@pytest.mark.parametrize("kind", ["empty", "garbage", "cut short", "playlist"])
def test_a_broken_file_fails_and_the_next_film_plays(
    qtbot: QtBot, player: Player, folder: Path, film: Path, kind: str
) -> None:
    whole = film.read_bytes()
    data = {
        "empty": b"",
        "garbage": os.urandom(50_000),
        "cut short": whole[: len(whole) // 2],
        "playlist": f"#EXTM3U\nfile://{film}\n".encode(),
    }[kind]
    path = folder / f"{kind}.mp4"
    path.write_bytes(data)
    player.open(str(path), 0.0 if kind != "cut short" else 8.0)
    until(qtbot, lambda: get(player, "state") == "failed", 12)
    assert get(player, "error") == "media"
    plays(qtbot, player, film)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://example/film.mp4", "/etc/passwd", ":sout=#file{dst=/x}"]
)
def test_a_foreign_address_is_not_opened(qtbot: QtBot, player: Player, url: str) -> None:
    player.open(url)
    until(qtbot, lambda: get(player, "state") == "failed")
    assert get(player, "error") == "media"


def test_without_libvlc_it_says_so_once(
    qtbot: QtBot, folder: Path, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_VLC_LIB_PATH", "/nowhere/libvlc.so")
    monkeypatch.setenv("QT_MEDIA_BACKEND", "none")  # nor what plays in its place
    player = Player(folders=[folder], audio="none")
    player.open(str(film))
    until(qtbot, lambda: get(player, "state") == "failed")
    assert get(player, "error") == "media"
    qtbot.wait(300)
    assert player.pid == 0  # not started again and again
    player.close()


# --- over the gateway ---------------------------------------------------------------------------------


class Gateway(ThreadingHTTPServer):
    """A file behind a gateway URL; can cut the line, go silent, or answer with an error."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self.most: int | None = None
        self.status = 0
        self.speaks = threading.Event()
        self.speaks.set()
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/tokentoken/key"

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a player that jumps elsewhere breaks its lines


class _Handler(BaseHTTPRequestHandler):
    server: Gateway

    def do_GET(self) -> None:
        house = self.server
        house.speaks.wait(30)
        if house.status:
            self.send_error(house.status)
            return
        size = len(house.data)
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        self.send_response(206 if "Range" in self.headers else 200)
        self.send_header("Content-Length", str(size - start))
        self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()
        most = house.most if house.most is not None else size
        self.wfile.write(house.data[start:most])
        if not house.speaks.is_set():
            house.speaks.wait(30)
            self.wfile.write(house.data[max(start, most) :])

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def gateway(film: Path) -> Iterator[Gateway]:
    one = Gateway(film)
    yield one
    one.shutdown()
    one.server_close()


def test_a_film_comes_through_the_gateway(qtbot: QtBot, player: Player, gateway: Gateway) -> None:
    plays(qtbot, player, gateway.url, 9)
    assert seen(player) == pytest.approx(9, abs=A_MOMENT)


def test_nobody_at_the_gateway_is_tried_again_and_then_told(
    qtbot: QtBot, player: Player, gateway: Gateway
) -> None:
    gateway.status = 503
    player.open(gateway.url)
    until(qtbot, lambda: get(player, "recovering"))
    assert get(player, "state") == "loading"
    gateway.status = 0
    until(qtbot, lambda: get(player, "state") == "playing")
    assert not get(player, "recovering")


def test_a_missing_file_is_told_at_once(qtbot: QtBot, player: Player, gateway: Gateway) -> None:
    gateway.status = 404
    player.open(gateway.url)
    assert until(qtbot, lambda: get(player, "state") == "failed") < 3
    assert get(player, "error") == "media"


def test_a_broadcast_that_is_not_there_yet_is_waited_for(
    qtbot: QtBot, player: Player, gateway: Gateway
) -> None:
    gateway.status = 503
    player.open(gateway.url, 0.0, "", True)
    until(qtbot, lambda: get(player, "recovering"))
    gateway.status = 0
    until(qtbot, lambda: get(player, "state") == "playing")


def test_a_lost_line_is_taken_up_where_it_broke(qtbot: QtBot, player: Player, gateway: Gateway) -> None:
    gateway.most = len(gateway.data) // 2
    plays(qtbot, player, gateway.url, 7)
    until(qtbot, lambda: get(player, "recovering"), 15)
    at = get(player, "timePos")
    assert at < 17
    gateway.most = None
    until(qtbot, lambda: not get(player, "recovering"), 12)
    assert seen(player) == pytest.approx(at, abs=0.6)


def test_a_film_that_moved_goes_on_at_the_same_second(
    qtbot: QtBot, player: Player, gateway: Gateway, film: Path
) -> None:
    plays(qtbot, player, gateway.url, 7)
    other = Gateway(film)
    gateway.status = 503
    at = get(player, "timePos")
    player.move(other.url)
    until(qtbot, lambda: not get(player, "buffering"))
    assert get(player, "state") == "playing"
    until(qtbot, lambda: seen(player) > at + 0.5)
    assert seen(player) == pytest.approx(at + 0.5, abs=0.8)
    player.seek(19.0)
    until(qtbot, lambda: get(player, "state") == "ended")
    gateway.status = 0
    other.status = 503
    player.move(gateway.url)
    qtbot.wait(200)
    assert get(player, "state") == "ended"
    player.seek(3.0)
    until(qtbot, lambda: get(player, "state") == "playing" and abs(seen(player) - 3) < 0.5)
    other.shutdown()
    other.server_close()


@pytest.mark.full
def test_a_line_that_stays_lost_is_told(qtbot: QtBot, player: Player, gateway: Gateway) -> None:
    plays(qtbot, player, gateway.url)
    gateway.status = 503
    player.seek(15)
    until(qtbot, lambda: get(player, "state") in ("failed", "ended"), 60)


def test_a_network_that_swallows_everything_is_told_long_before_it_is_given_up(
    qtbot: QtBot, folder: Path, gateway: Gateway
) -> None:
    player = Player(folders=[folder], audio="none", patience=Patience(told=2))
    told: list[tuple[str, str]] = []
    player.outageChanged.connect(lambda: told.append((get(player, "state"), get(player, "outage"))))
    gateway.most = len(gateway.data) // 2
    plays(qtbot, player, gateway.url, 5)
    until(qtbot, lambda: get(player, "timePos") > 5.5)
    gateway.speaks.clear()
    player.seek(15)
    assert 1.5 < until(qtbot, lambda: told, 8) < 4
    assert told == [("playing", "told")]
    gateway.most = None
    gateway.speaks.set()
    until(qtbot, lambda: told[-1] == ("playing", ""), 12)
    assert seen(player) > 14
    player.close()


# --- what stays behind --------------------------------------------------------------------------------


SCREEN = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.ui.film.player import Player
app = QGuiApplication([])
player = Player(folders=[Path(sys.argv[1]).parent], audio="none")
player.firstFrame.connect(lambda: print(player.pid, flush=True))
player.open(sys.argv[1])
app.exec()
"""


def test_a_killed_screen_takes_its_player_along(qtbot: QtBot, film: Path) -> None:
    shared = memory_with_a_name()
    screen = subprocess.Popen([sys.executable, "-c", SCREEN, str(film)], cwd=ROOT, stdout=subprocess.PIPE)
    assert screen.stdout is not None
    pid = int(screen.stdout.readline())
    os.kill(pid, signal.SIGSTOP)  # even one that can't notice by itself
    screen.kill()
    screen.wait()
    screen.stdout.close()
    until(qtbot, lambda: gone(pid), 2)
    assert memory_with_a_name() == shared


def test_a_hundred_films_leave_nothing_behind(qtbot: QtBot, player: Player, film: Path) -> None:
    shared = memory_with_a_name()
    plays(qtbot, player, film)

    def held() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = held()
    for n in range(100):
        player.open(str(film), float(n % 15))
        if n % 10 == 0:
            until(qtbot, lambda: get(player, "state") == "playing")
            player.stop()
    player.stop()
    assert held() <= before
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    assert children.count(str(player.pid)) == 1
    assert memory_with_a_name() == shared


def test_the_gui_never_waits(qtbot: QtBot, player: Player, film: Path) -> None:
    """Every call returns at once, also with a player that hears nothing."""
    plays(qtbot, player, film)
    os.kill(player.pid, signal.SIGSTOP)
    begun = time.perf_counter()
    for n in range(50):
        player.seek(float(n % 15))
        player.togglePause()
        player.louder()
        player.open(str(film), 3.0)
    player.stop()
    assert time.perf_counter() - begun < 0.25
