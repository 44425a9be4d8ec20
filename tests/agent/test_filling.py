"""When the origin of a file on its way is hung up, and when it stays on the line."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.agent.gateway import filling as module
from kiosk.agent.gateway.filling import Filling
from kiosk.fetch.fetcher import Fetcher
from tests.agent.publisher import House

SIZE = 8 * 2**20
CHUNK = 64 * 1024


@dataclass
class Line:
    """An origin of one endless film, and what became of the calls to it."""

    calls: int = 0
    hung_up: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def line() -> Iterator[tuple[Line, str]]:
    told = Line()
    door = socket.create_server(("127.0.0.1", 0))

    def answer(call: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: %d\r\n\r\n" % SIZE
        with call, suppress(OSError):
            call.recv(65536)
            told.calls += 1
            call.sendall(head + b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(SIZE - 24))
        told.hung_up.set()

    def serve() -> None:
        with suppress(OSError):
            while True:
                call, _ = door.accept()
                threading.Thread(target=answer, args=(call,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    yield told, f"127.0.0.1:{door.getsockname()[1]}"
    door.close()


@pytest.fixture
def begun(line: tuple[Line, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Filling]:
    """A file that somebody looked at and left."""
    monkeypatch.setattr(module, "LINGER", 0.5)
    _, origin = line
    with Fetcher(private_hosts=[origin], pause_seconds=0, deadline_seconds=5) as fetcher:
        found = Filling(fetcher, f"http://{origin}/film.mp4", tmp_path / "part", chunk=CHUNK)
        found.enter()
        found.begin()
        found.leave()
        yield found
        found.close()


def test_the_origin_is_hung_up_soon_after_the_last_reader_went(
    line: tuple[Line, str], begun: Filling
) -> None:
    assert line[0].hung_up.wait(5)


def test_who_comes_back_soon_reads_on(line: tuple[Line, str], begun: Filling) -> None:
    begun.enter()
    assert not line[0].hung_up.wait(0.8)
    assert begun.read(CHUNK, SIZE)
    assert line[0].calls == 1


def test_who_comes_in_at_the_very_moment_of_hanging_up_reads_on(
    line: tuple[Line, str], begun: Filling
) -> None:
    with begun._lock:  # the call is about to be ended
        House.until(lambda: begun._leaving is None)
        begun.enter()
    assert not line[0].hung_up.wait(0.3)
    assert begun.read(CHUNK, SIZE)
    assert line[0].calls == 1


def test_one_of_two_who_goes_leaves_the_line_to_the_other(line: tuple[Line, str], begun: Filling) -> None:
    begun.enter()
    begun.enter()
    begun.leave()
    assert not line[0].hung_up.wait(0.8)
    assert begun.read(CHUNK, SIZE)
    assert line[0].calls == 1


def test_who_comes_and_goes_keeps_the_line(line: tuple[Line, str], begun: Filling) -> None:
    """A player looks at a file, opens it, jumps in it: it is the last time that counts."""
    for _ in range(5):
        begun.enter()
        begun.leave()
        assert not line[0].hung_up.wait(0.2)
    assert line[0].hung_up.wait(5)


def test_it_is_the_last_of_all_who_goes_that_counts(line: tuple[Line, str], begun: Filling) -> None:
    begun.enter()
    begun.enter()
    begun.leave()
    assert not line[0].hung_up.wait(0.3)
    begun.leave()
    assert not line[0].hung_up.wait(0.3)
    assert line[0].hung_up.wait(5)
