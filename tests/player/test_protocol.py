from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.player import protocol
from kiosk.player.protocol import is_gateway_url

TOKEN = "x8RmT0cQh2"


@pytest.mark.parametrize(
    "message",
    [
        protocol.Open(media=3, url=f"http://127.0.0.1:4711/{TOKEN}/abc", start=12.5, pause=True, volume=35.5),
        protocol.Set(mute=True),
        protocol.Seek(time_pos=3.25),
        protocol.Stop(),
        protocol.Quit(),
    ],
)
def test_commands_arrive_as_they_were_said(message: protocol.AnyCommand) -> None:
    line = protocol.line(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert protocol.command(line) == message


def test_events_arrive_as_they_were_told() -> None:
    track = protocol.Track(id=1, type="audio", language="nl", label="Beschrijving\n\x01")
    for event in (
        protocol.Ready(libvlc="3.0.24"),
        protocol.Opened(media=1, duration=3.0, tracks=(track,), width=720, height=576, aspect=16 / 15),
        protocol.Geometry(media=1, fd=7, inode=99, width=321, height=241, pitch=1344, frames=4),
        protocol.Frame(media=1, index=3),
        protocol.State(at=1.5, media=1, time_pos=2.0, buffering=True),
        protocol.Ended(media=1, time_pos=20.0),
        protocol.Failed(media=1, what="no", reach=protocol.Reach.REFUSED),
    ):
        assert protocol.event(protocol.line(event)) == event
        assert protocol.line(event).count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"not json",
        b'{"event":"unknown"}',
        b'{"event":"frame","media":1,"index":99}',
        b'{"event":"frame","media":-1,"index":0}',
        b'{"event":"geometry","media":1,"fd":7,"inode":1,"width":0,"height":241,"pitch":1344,"frames":4}',
        b'{"event":"geometry","media":1,"fd":7,"inode":1,"width":9,"height":9,"pitch":99999999,"frames":4}',
        b'{"event":"state","at":1e999}',
        b'{"event":"opened","media":1,"aspect":0}',
        b"\xff\xfe",
    ],
)
def test_what_a_hijacked_player_says_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        protocol.event(line)


@given(st.floats(allow_nan=False) | st.integers(-(2**63), 2**63))
def test_whatever_a_film_says_of_its_time_can_be_told(seconds: float) -> None:
    told = protocol.State(at=1.0, time_pos=protocol.place(seconds), duration=protocol.length(seconds))
    assert protocol.event(protocol.line(told)) == told
    if 0 <= seconds <= protocol.LONGEST:
        assert told.time_pos == told.duration == seconds


@given(st.binary(max_size=200))
def test_no_line_raises_anything_else(line: bytes) -> None:
    for read in (protocol.event, protocol.command):
        with suppress(msgspec.DecodeError):
            read(line)


def test_the_gateway_is_known_by_its_address() -> None:
    assert is_gateway_url(f"http://127.0.0.1:4711/{TOKEN}/0123456789abcdef")
    assert is_gateway_url(f"http://127.0.0.1:65535/{TOKEN}/key/part-1.ts")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file:///etc/passwd",
        "/etc/passwd",
        f"http://example.com/{TOKEN}/key",
        f"https://127.0.0.1:4711/{TOKEN}/key",
        f"http://127.0.0.1/{TOKEN}/key",
        f"http://127.0.0.1:0/{TOKEN}/key",
        f"http://127.0.0.1:99999/{TOKEN}/key",
        f"http://127.0.0.1:80@example.com/{TOKEN}/key",
        f"http://127.0.0.1:80.example.com/{TOKEN}/key",
        f"http://user@127.0.0.1:4711/{TOKEN}/key",
        f"http://localhost:4711/{TOKEN}/key",
        f"http://127.0.0.1:4711/{TOKEN}/../../x",
        f"http://127.0.0.1:4711/{TOKEN}//example.com/x",
        f"http://127.0.0.1:4711/{TOKEN}/key?x=:sout=#file",
        f"http://127.0.0.1:4711/{TOKEN}/key#t=3",
        f"http://127.0.0.1:4711/{TOKEN}/key :sout=#std{{dst=/tmp/x}}",
        f"http://127.0.0.1:4711/{TOKEN}/key\n:sout=x",
        f"http://127.0.0.1:4711/{TOKEN}/%2e%2e/x",
        f"http://127.0.0.1:4711/{TOKEN}/" + "a" * 600,
        "http://127.0.0.1:4711/short/key",
        f"rtsp://127.0.0.1:4711/{TOKEN}/key",
        f"concat://http://127.0.0.1:4711/{TOKEN}/key",
        f"HTTP://127.0.0.1:4711/{TOKEN}/key",
    ],
)
def test_nothing_else_is_the_gateway(url: str) -> None:
    assert not is_gateway_url(url)


@given(st.text(max_size=60), st.text(max_size=60))
def test_an_address_that_passes_is_plain(before: str, after: str) -> None:
    url = f"{before}http://127.0.0.1:4711/{TOKEN}/key{after}"
    if is_gateway_url(url):
        assert before == ""
        assert set(after) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/")
