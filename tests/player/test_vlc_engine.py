"""The player process by itself, with real libVLC and real films."""

import contextlib
import os
import random
import signal
import socket
import threading
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.player import protocol
from kiosk.player.sound import has_output
from tests.player import films
from tests.player.lister import Listing
from tests.player.screen import Screen, memory_with_a_name

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture(scope="module")
def screens(folder: Path) -> Iterator[list[Screen]]:
    """The player that lives, if one does: as in the hall, one plays many films."""
    living = [Screen(folder)]
    yield living
    living[0].close()


@pytest.fixture
def screen(folder: Path, screens: list[Screen]) -> Screen:
    if screens[0].process.poll() is not None:
        screens[0].close()
        screens[0] = Screen(folder)
    return screens[0]


def test_a_film_plays(screen: Screen, film: Path) -> None:
    screen.plays(film)
    opened = screen.last(protocol.Opened)
    assert isinstance(opened, protocol.Opened)
    assert opened.duration == pytest.approx(20.0, abs=0.1)
    assert {track.type for track in opened.tracks} == {"video", "audio"}
    assert (opened.width, opened.height, opened.aspect) == (320, 180, 1.0)
    screen.until(lambda: screen.state.time_pos > 1)
    numbers = [number for _, number in screen.numbers]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) > 15


def test_the_position_it_tells_is_the_picture_that_shows(screen: Screen, film: Path) -> None:
    screen.plays(film)
    screen.until(lambda: screen.state.time_pos > 1.2)
    state = screen.state
    at, number = min(screen.numbers, key=lambda seen: abs(seen[0] - state.at))
    assert number / films.RATE + (state.at - at) == pytest.approx(state.time_pos, abs=0.1)


def test_it_lives_five_times_a_second_even_when_idle(screen: Screen) -> None:
    screen.until(lambda: screen.has(protocol.Ready))
    screen.until(lambda: sum(isinstance(e, protocol.State) for e in screen.events) > 5)
    beats = [e.at for e in screen.events if isinstance(e, protocol.State)]
    assert max(b - a for a, b in pairwise(beats)) < 1


@pytest.mark.parametrize("second", [7.77, 12.34])
def test_it_starts_and_seeks_exactly(screen: Screen, film: Path, second: float) -> None:
    screen.plays(film, start=second)
    assert screen.numbers[0][1] / films.RATE == pytest.approx(second, abs=0.1)
    screen.say(protocol.Seek(time_pos=20 - second))
    screen.until(lambda: abs(screen.state.time_pos - (20 - second)) < 0.1)
    begun = screen.state
    screen.until(lambda: screen.state.eof or screen.state.time_pos > begun.time_pos + 0.25)
    state = screen.state
    at, number = min(screen.numbers, key=lambda seen: abs(seen[0] - state.at))
    if not state.eof:
        assert number / films.RATE + (state.at - at) == pytest.approx(state.time_pos, abs=0.1)


def test_a_pause_holds(screen: Screen, film: Path) -> None:
    screen.plays(film, start=4)
    screen.say(protocol.Set(pause=True))
    screen.until(lambda: screen.state.pause)
    held = screen.state.time_pos
    beats = sum(isinstance(e, protocol.State) for e in screen.events)
    screen.until(lambda: sum(isinstance(e, protocol.State) for e in screen.events) > beats + 4)
    assert screen.state.time_pos == held
    number = screen.numbers[-1][1]
    assert number / films.RATE == pytest.approx(held, abs=0.15)
    screen.say(protocol.Set(pause=False))
    screen.until(lambda: screen.numbers[-1][1] > number + 3)


def test_it_opens_in_a_pause(screen: Screen, film: Path) -> None:
    screen.open(film, start=7.0, pause=True)
    screen.until(lambda: screen.has(protocol.Frame) and screen.state.media == screen.media)
    beats = sum(isinstance(e, protocol.State) for e in screen.events)
    screen.until(lambda: sum(isinstance(e, protocol.State) for e in screen.events) > beats + 3)
    assert screen.state.pause
    assert screen.state.time_pos == pytest.approx(7.0, abs=0.1)
    assert screen.numbers[-1][1] / films.RATE == pytest.approx(7.0, abs=0.15)


def test_it_plays_faster(screen: Screen, film: Path) -> None:
    screen.plays(film, speed=2.0)
    screen.until(lambda: screen.state.time_pos > 1)
    first = screen.state
    screen.until(lambda: screen.state.time_pos > 4)
    last = screen.state
    assert (last.time_pos - first.time_pos) / (last.at - first.at) == pytest.approx(2.0, abs=0.3)


def test_the_end_is_told_and_not_the_end_of_the_player(screen: Screen, film: Path) -> None:
    screen.plays(film, start=19)
    screen.until(lambda: screen.has(protocol.Ended))
    ended = screen.last(protocol.Ended)
    assert isinstance(ended, protocol.Ended)
    assert ended.time_pos == pytest.approx(20.0, abs=0.3)
    screen.say(protocol.Seek(time_pos=3.0))
    screen.until(lambda: screen.numbers[-1][1] / films.RATE == pytest.approx(3.0, abs=0.3))


def test_a_sound_plays(screen: Screen, folder: Path) -> None:
    screen.open(films.make_sound(folder / "tone.mp3"))
    screen.until(lambda: screen.has(protocol.Opened) and screen.state.time_pos > 0.5)
    opened = screen.last(protocol.Opened)
    assert isinstance(opened, protocol.Opened)
    assert opened.width == 0


def test_it_finds_a_sound_server_that_comes_and_goes(
    folder: Path, film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if has_output():
        pytest.skip("this machine has a sound card")
    (tmp_path / "pulse").mkdir()
    screen = Screen(folder, sound=True)

    def soundless() -> bool:
        screen.plays(film)
        opened = screen.last(protocol.Opened)
        assert isinstance(opened, protocol.Opened)
        assert opened.media == screen.media
        return opened.soundless

    def handles() -> int:
        return len(list(Path(f"/proc/{screen.process.pid}/fd").iterdir()))

    try:
        counts = []
        for _ in range(4):
            assert soundless()
            with socket.socket(socket.AF_UNIX) as server:  # lets everybody in and serves nobody
                server.bind(str(tmp_path / "pulse/native"))
                server.listen()
                threading.Thread(target=_hang_up_on_all, args=(server,), daemon=True).start()
                assert not soundless()
                server.shutdown(socket.SHUT_RDWR)
            assert soundless()
            (tmp_path / "pulse/native").unlink()
            counts.append(handles())
        assert max(counts) - counts[0] <= 2
    finally:
        screen.close()


def _hang_up_on_all(server: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            server.accept()[0].close()


@pytest.mark.parametrize("size", [(321, 241), (322, 242)])
def test_every_size_is_shown_to_the_last_pixel(screen: Screen, folder: Path, size: tuple[int, int]) -> None:
    path = films.make(folder / f"{size[0]}x{size[1]}.mp4", seconds=2, size=size, sound=False)
    screen.plays(path)
    assert screen.frames is not None
    shape = screen.frames.geometry
    assert (shape.width, shape.height) == size
    assert screen.numbers[0][1] < 10
    frame = screen.frames[0]
    bottom = frame[(size[1] - 1) * shape.pitch : (size[1] - 1) * shape.pitch + size[0] * 4]
    green = bottom[1::4].tolist()
    assert max(green) - min(green) < 12  # the strip below the bars has one colour, up to the edge


def test_a_film_larger_than_the_screen_is_made_smaller(screen: Screen, folder: Path) -> None:
    path = films.make(folder / "large.mp4", seconds=2, size=(1280, 720), sound=False)
    screen.plays(path, max_width=640, max_height=640)
    assert screen.frames is not None
    assert (screen.frames.geometry.width, screen.frames.geometry.height) == (640, 360)
    assert screen.numbers[0][1] < 10


def test_old_television_keeps_its_shape(screen: Screen, folder: Path) -> None:
    path = films.make(
        folder / "pal.mp4", seconds=2, size=(720, 576), sound=False, options=("-vf", "setsar=16/15")
    )
    screen.plays(path)
    opened = screen.last(protocol.Opened)
    assert isinstance(opened, protocol.Opened)
    assert opened.aspect == pytest.approx(16 / 15)


def broken(folder: Path, film: Path) -> dict[str, bytes]:
    whole = film.read_bytes()
    return {
        "empty": b"",
        "garbage": bytes(range(256)) * 400,
        "html": b"<!DOCTYPE html><html><body>Sign in to the museum network</body></html>" * 20,
        "header-only": whole[:64],
        "no-index": whole[len(whole) // 2 :],
        "playlist": f"#EXTM3U\n#EXTINF:1,x\nfile://{film}\n{film}\n".encode(),
        "xspf": (
            '<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList><track>'
            f"<location>file://{film}</location></track></trackList></playlist>"
        ).encode(),
    }


def test_what_is_no_film_fails_and_the_next_one_plays(screen: Screen, folder: Path, film: Path) -> None:
    for name, data in broken(folder, film).items():
        path = folder / f"{name}.mp4"
        path.write_bytes(data)
        screen.open(path)
        screen.until(lambda: screen.has(protocol.Failed))
        assert not screen.has(protocol.Frame), name
    screen.plays(film)


DASH = """<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT30S"
profiles="urn:mpeg:dash:profile:isoff-on-demand:2011" minBufferTime="PT2S"><Period duration="PT30S">
<AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1000" width="320" height="240"
codecs="avc1.42c00d"><SegmentList duration="10"><Initialization sourceURL="INNER/init"/>
<SegmentURL media="INNER/one"/></SegmentList></Representation></AdaptationSet></Period></MPD>"""
HLS = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nINNER/one\n#EXT-X-ENDLIST\n"


@pytest.mark.parametrize("listing", [DASH, HLS], ids=["dash", "hls"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_list_of_addresses_leads_libvlc_nowhere_but_to_the_gateway(
    screen: Screen, listing: str, scheme: str
) -> None:
    """Should one ever come past the gateway, which looks at the first bytes; the one here does not."""
    with Listing("127.0.0.2") as inside, Listing("127.0.0.1") as gateway:
        origin = f"{scheme}://127.0.0.2:{inside.server_port}"
        gateway.body = listing.replace("INNER", origin).encode()
        screen.open(f"{gateway.origin}/tokentoken/film")
        screen.until(lambda: any(path.startswith(origin) for path in gateway.asked))
        assert inside.asked == []
        gateway.shutdown()
        inside.shutdown()


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "http://example.com/film.mp4",
        "https://127.0.0.1:1/abcdefgh/x",
        "rtsp://127.0.0.1/x",
        "vlc://quit",
        "screen://",
        "",
        "\0",
        "http://127.0.0.1:9/abcdefgh/x :sout=#std{access=file,mux=ts,dst=/tmp/x.ts}",
    ],
)
def test_foreign_addresses_are_refused(screen: Screen, url: str) -> None:
    screen.open(url)
    screen.until(lambda: screen.has(protocol.Failed), 3)
    failed = screen.last(protocol.Failed)
    assert isinstance(failed, protocol.Failed)
    assert "folders" in failed.what


def test_it_reads_plain_files_of_its_folders_only(
    screen: Screen, folder: Path, film: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "film.mp4"
    elsewhere.write_bytes(film.read_bytes())
    link = folder / "link.mp4"
    link.symlink_to(elsewhere)
    pipe = folder / "pipe.mp4"
    os.mkfifo(pipe)
    for path in (
        elsewhere,
        link,
        folder / ".." / tmp_path.name / "film.mp4",
        pipe,
        folder,
        folder / "absent.mp4",
    ):
        screen.open(path)
        screen.until(lambda: screen.has(protocol.Failed), 3)
        assert not screen.has(protocol.Frame)


def test_an_address_where_nobody_answers_is_told_apart(screen: Screen) -> None:
    screen.open("http://127.0.0.1:9/abcdefgh/x")
    screen.until(lambda: screen.has(protocol.Failed))
    failed = screen.last(protocol.Failed)
    assert isinstance(failed, protocol.Failed)
    assert failed.reach is protocol.Reach.AWAY


def test_only_the_last_of_many_openings_is_played(screen: Screen, film: Path) -> None:
    screen.until(lambda: screen.has(protocol.Ready))
    before = screen.media
    for _ in range(20):
        screen.open(film)
    screen.until(lambda: screen.has(protocol.Frame, 3))
    begun = {e.media for e in screen.events if isinstance(e, protocol.Opened) and e.media > before}
    assert screen.media in begun
    assert len(begun) < 10


def test_nonsense_on_its_input_changes_nothing(screen: Screen, film: Path) -> None:
    assert screen.process.stdin is not None
    screen.process.stdin.write(b'\n{"command":"shell"}\n\xff\xff\n{"command":"seek","time_pos":-1}\n')
    screen.plays(film)


def test_it_ends_with_its_input(screen: Screen, film: Path) -> None:
    screen.plays(film)
    assert screen.process.stdin is not None
    screen.process.stdin.close()
    assert screen.process.wait(3) == 0


def test_it_says_when_there_is_no_libvlc(folder: Path) -> None:
    screen = Screen(folder, PYTHON_VLC_LIB_PATH="/nowhere/libvlc.so", QT_MEDIA_BACKEND="none")
    screen.until(lambda: screen.has(protocol.Failed))
    failed = screen.last(protocol.Failed)
    assert isinstance(failed, protocol.Failed)
    assert "libvlc5" in failed.what
    assert screen.process.wait(3) == protocol.EXIT_NO_LIBVLC
    screen.close()


def test_a_hundred_films_leave_nothing_behind(screen: Screen, film: Path, folder: Path) -> None:
    other = films.make(folder / "other.mp4", seconds=2, size=(160, 90), sound=False)
    shared = memory_with_a_name()

    def held() -> tuple[int, int]:
        own = Path(f"/proc/{screen.process.pid}")
        return len(list((own / "fd").iterdir())), len(list((own / "task").iterdir()))

    for n in range(100):
        screen.open(film if n % 2 else other)
        if n % 10 == 9:
            screen.until(lambda: screen.has(protocol.Frame))
            screen.say(protocol.Stop())
            screen.until(lambda: screen.state.media == 0)
            if n == 19:
                before = held()
    after = held()
    assert after[0] <= before[0] + 1
    assert after[1] <= before[1] + 1
    assert memory_with_a_name() == shared
    screen.process.send_signal(signal.SIGKILL)
    screen.process.wait()
    assert memory_with_a_name() == shared


@pytest.mark.full
def test_films_with_flipped_bytes_harm_nobody(folder: Path, film: Path) -> None:
    """The player may die of one; it never hangs for ever, and the next player is well."""
    whole, chance = film.read_bytes(), random.Random(2)
    path = folder / "mutated.mp4"
    screen = Screen(folder)
    for n in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 20, 400))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        screen.open(path, start=float(n % 10))
        screen.until(partial(_showed_or_gave_up, screen))
        if n % 20 == 19 or screen.process.poll() is not None:
            screen.close()
            screen = Screen(folder)
    screen.plays(film)
    screen.close()


def _showed_or_gave_up(screen: Screen) -> bool:
    if not screen.has(protocol.State):
        return False
    state = screen.state
    heard = state.media == screen.media and not state.buffering  # the picture is lost, the sound is not
    told = screen.has(protocol.Frame) or screen.has(protocol.Failed) or screen.has(protocol.Ended)
    return heard or told or screen.process.poll() is not None
