"""Who stands between FFmpeg and a server of RTSP: it knows whom it speaks for, and hands on little."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from kiosk.errors import MediaError
from kiosk.media.rtsp.guard import Guard, Redirected

URL = "rtsp://museum.example/kapel"


class Line:
    """A guard between a server, at whose end the test sits, and FFmpeg, whose part it plays too."""

    def __init__(self) -> None:
        self.server, far = socket.socketpair()
        self.server.settimeout(5)
        self.guard = Guard(far, URL)
        self.guard.start()
        self.open: list[socket.socket] = [self.server]

    def knocks(self, said: str) -> socket.socket:
        port = int(self.guard.address.split(":")[2].partition("/")[0])
        one = socket.create_connection(("127.0.0.1", port), 5)
        self.open.append(one)
        one.sendall(said.encode())
        return one

    def ffmpeg(self) -> socket.socket:
        return self.knocks(f"OPTIONS {self.guard.address} RTSP/1.0\r\nCSeq: 1\r\n\r\n")

    def close(self) -> None:
        for one in self.open:
            one.close()
        self.guard.ended()


@pytest.fixture
def line() -> Iterator[Line]:
    one = Line()
    yield one
    one.close()


@pytest.mark.parametrize(
    "said",
    [
        "ANNOUNCE rtsp://other.example/x RTSP/1.0\r\nCSeq: 1\r\n\r\n",
        "OPTIONS rtsp://127.0.0.1:1/guess RTSP/1.0\r\nCSeq: 1\r\n\r\n",
        "RTSP/1.0 404 Not Found\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
    ],
)
def test_a_stranger_on_this_machine_is_shown_out_and_ffmpeg_comes_in(line: Line, said: str) -> None:
    stranger = line.knocks(said)
    with suppress(ConnectionResetError):  # what they said was not even read
        assert stranger.recv(100) == b""
    line.ffmpeg()
    assert line.server.recv(4096).startswith(f"OPTIONS {URL} RTSP/1.0\r\n".encode())


def test_an_answer_of_ffmpeg_goes_nowhere(line: Line) -> None:
    near = line.ffmpeg()
    line.server.recv(4096)
    near.sendall(b"RTSP/1.0 404 Not Found Here\r\nCSeq: 9\r\n\r\n")
    near.sendall(f"DESCRIBE {line.guard.address} RTSP/1.0\r\nCSeq: 2\r\n\r\n".encode())
    assert line.server.recv(4096).startswith(f"DESCRIBE {URL} ".encode())


def test_headers_that_playing_does_not_need_stay_outside(line: Line) -> None:
    near = line.ffmpeg()
    line.server.recv(4096)
    line.server.sendall(
        b"RTSP/1.0 200 OK\r\nCSeq: 1\r\nPublic: PLAY\r\nX-Playback: yes\r\n"
        b"Location: rtsp://x.example/\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nevil"
    )
    told = near.recv(4096).decode()
    assert "Public: PLAY" in told
    assert not any(word in told for word in ("X-Playback", "Location", "evil"))


def test_what_a_server_asks_of_us_is_not_handed_on(line: Line) -> None:
    near = line.ffmpeg()
    line.server.recv(4096)
    line.server.sendall(b"REDIRECT rtsp://x.example/ RTSP/1.0\r\nCSeq: 5\r\n\r\n")
    line.server.sendall(b"RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\n")
    assert near.recv(4096).startswith(b"RTSP/1.0 200 OK")


@pytest.mark.parametrize(
    ("answer", "kind", "why"),
    [
        (b"RTSP/1.0 301 Moved\r\nCSeq: 1\r\nLocation: rtsp://x.example/\r\n\r\n", Redirected, "elsewhere"),
        (b"RTSP/1.0 454 Session Not Found\r\nCSeq: 1\r\n\r\n", MediaError, "no such broadcast"),
        (b"HTTP/1.1 200 OK\r\n\r\n", MediaError, "does not speak RTSP"),
    ],
)
def test_why_it_ended_is_known(line: Line, answer: bytes, kind: type, why: str) -> None:
    near = line.ffmpeg()
    line.server.recv(4096)
    line.server.sendall(answer)
    assert near.recv(4096) == b""
    line.guard.ended()
    assert isinstance(line.guard.fault, kind)
    assert why in str(line.guard.fault)


def test_nobody_who_comes_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.media.rtsp.guard._HELLO_SECONDS", 0.1)
    line = Line()
    line.guard.ended()
    assert not [one for one in threading.enumerate() if one.name == "guard"]
    line.close()
