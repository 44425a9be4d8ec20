"""How much of a broadcast is read for the clock of its captions, from an institution that does not help."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import pytest

from kiosk.agent.gateway import clocks
from kiosk.agent.gateway.showing import Showing
from kiosk.errors import BadAnswer, FetchError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.hls.clock import HEAD
from kiosk.media.hls.playlist import Part, Segment, Stream
from tests.agent.publisher import picture_at

SECOND = 700.0
PICTURE = picture_at(SECOND)
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\n"
ENDLESS = WHOLE + b"Connection: close\r\n\r\n"


@dataclass
class Institution:
    """What it answers, and then again and again until nobody listens."""

    answer: bytes
    again: bytes = b""
    pause: float = 0.0
    host: str = ""
    asked: list[str] = field(default_factory=list)
    most: int = 0
    sent: int = 0
    _now: int = 0

    def serve(self, door: socket.socket) -> None:
        while True:
            try:
                line, _ = door.accept()
            except OSError:
                return
            threading.Thread(target=self._give, args=(line,), daemon=True).start()

    def _give(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            self.asked.append(line.recv(4096).split()[1].decode())
            self._now += 1
            self.most = max(self.most, self._now)
            threading.Event().wait(self.pause)
            self._now -= 1
            line.sendall(self.answer)
            while self.again:
                line.sendall(self.again)
                self.sent += len(self.again)
                threading.Event().wait(self.pause)


@contextmanager
def reached(institution: Institution) -> Iterator[Fetcher]:
    with socket.create_server(("127.0.0.1", 0)) as door:
        institution.host = f"127.0.0.1:{door.getsockname()[1]}"
        threading.Thread(target=institution.serve, args=(door,), daemon=True).start()
        with Fetcher(private_hosts=[institution.host], pause_seconds=0, deadline_seconds=20) as fetcher:
            yield fetcher
        door.shutdown(socket.SHUT_RDWR)


def with_picture() -> bytes:
    return WHOLE + f"Content-Length: {len(PICTURE)}\r\nConnection: close\r\n\r\n".encode() + PICTURE


def refusal(status: int) -> bytes:
    return f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


def broadcast(host: str, count: int) -> Showing:
    """One that was just opened; each of its parts has a clock of its own, from number 1."""
    parts = tuple(
        Segment(part=Part(url=f"http://{host}/{number}"), seconds=4.0, discontinuity=True)
        for number in range(1, count + 1)
    )
    return Showing(Stream(url="video", segments=parts, target=4.0))


def test_a_server_that_ignores_which_bytes_are_wanted_is_hung_up_at_once() -> None:
    institution = Institution(ENDLESS, b"G" * 65536)
    with reached(institution) as fetcher:
        far = Part(url=f"http://{institution.host}/all.ts", start=10**12, length=1000)
        with pytest.raises(BadAnswer, match="no part"):
            clocks.beginning(far, fetcher, time.monotonic() + 10)
        near = Part(url=far.url)
        assert clocks.beginning(near, fetcher, time.monotonic() + 10) == b"G" * HEAD
        assert clocks.beginning(Part(url=far.url, length=9), fetcher, time.monotonic() + 10) == b"G" * 9


@pytest.mark.parametrize("head", [ENDLESS, WHOLE + b"Content-Length: 9000000\r\n\r\n"])
def test_a_server_that_drips_is_waited_for_until_then_and_no_longer(head: bytes) -> None:
    institution = Institution(head, b"G" * 500, pause=0.05)
    with reached(institution) as fetcher:
        begun = time.monotonic()
        with pytest.raises(FetchError):
            clocks.beginning(Part(url=f"http://{institution.host}/all.ts"), fetcher, begun + 0.6)
        assert 0.5 < time.monotonic() - begun < 2


def test_one_question_looks_at_a_few_parts_and_the_next_at_others() -> None:
    institution = Institution(with_picture())
    with reached(institution) as fetcher:
        showing = broadcast(institution.host, 500)
        assert clocks.told(showing, [500, 499, *range(1, 499)], fetcher) == {
            number: pytest.approx(SECOND - 4 * (number - 1)) for number in (500, 499, 1, 2)
        }
        assert institution.asked == ["/500", "/499", "/1", "/2"]
        assert len(clocks.told(showing, range(1, 501), fetcher)) == 2 * clocks.MOST
        assert len(set(institution.asked)) == len(institution.asked) == 2 * clocks.MOST


def test_only_clocks_that_are_wanted_are_asked_for_and_each_once() -> None:
    institution = Institution(with_picture())
    with reached(institution) as fetcher:
        showing = broadcast(institution.host, 9)
        for _ in range(3):
            assert list(clocks.told(showing, [7, 7, 999], fetcher)) == [7]
        assert institution.asked == ["/7"]


def test_after_a_failure_nobody_is_asked_for_a_while_and_then_the_others_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    institution = Institution(refusal(404))
    with reached(institution) as fetcher:
        showing = broadcast(institution.host, 500)
        for _ in range(3):
            assert not clocks.told(showing, range(1, 501), fetcher)
        assert institution.asked == ["/1"]
        institution.answer = with_picture()
        monkeypatch.setattr(clocks, "AGAIN", 0.0)
        assert set(clocks.told(showing, [1, 2], fetcher)) == {1, 2}
        assert institution.asked == ["/1", "/2", "/1"]


def test_several_who_ask_at_once_ask_the_institution_one_after_the_other() -> None:
    institution = Institution(with_picture(), pause=0.1)
    with reached(institution) as fetcher:
        showing = broadcast(institution.host, 2)
        answers: list[set[int]] = []
        askers = [
            threading.Thread(target=lambda: answers.append(set(clocks.told(showing, [1, 2], fetcher))))
            for _ in range(5)
        ]
        for one in askers:
            one.start()
        for one in askers:
            one.join()
        assert answers == [{1, 2}] * 5
        assert (institution.asked, institution.most) == (["/1", "/2"], 1)


@pytest.mark.parametrize("askers", [1, 3])
def test_captions_wait_for_all_clocks_no_longer_than_is_said(
    monkeypatch: pytest.MonkeyPatch, askers: int
) -> None:
    monkeypatch.setattr(clocks, "CLOCK_SECONDS", 0.5)
    institution = Institution(ENDLESS, b"G", pause=0.05)
    with reached(institution) as fetcher:
        showing = broadcast(institution.host, 50)
        others = [
            threading.Thread(target=clocks.told, args=(showing, range(1, 51), fetcher))
            for _ in range(askers - 1)
        ]
        begun = time.monotonic()
        for one in others:
            one.start()
        assert not clocks.told(showing, range(1, 51), fetcher)
        for one in others:
            one.join()
        assert time.monotonic() - begun < 2
        assert len(institution.asked) == 1
