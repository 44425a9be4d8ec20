"""A relay at work: a broadcast on loopback, and servers that send elsewhere, refuse, lie or say nothing."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import BadAnswer, KioskError, Offline, Refused
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.rtsp.line import MOST_REDIRECTS, Line
from tests.player.rtsp import Answer, Channel, Visitor

pytest.importorskip("av", reason="PyAV is not on this machine", exc_type=(ImportError, OSError))


@pytest.fixture(scope="module")
def channel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Channel]:
    one = Channel(tmp_path_factory.mktemp("channel"))
    yield one
    one.close()


@pytest.fixture
def fetcher(channel: Channel) -> Iterator[Fetcher]:
    channel.scripts.clear()
    channel.asked.clear()
    with Fetcher(private_hosts=[channel.host], pause_seconds=0, deadline_seconds=5) as one:
        yield one


@pytest.fixture
def line(fetcher: Fetcher, channel: Channel) -> Iterator[Line]:
    one = Line(fetcher, channel.url, start_seconds=8)
    yield one
    one.close()
    assert not relays(), "no process is left"


def relays() -> list[str]:
    told = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    return [one for one in told.splitlines() if f"kiosk.media.rtsp.relay --parent {os.getpid()}" in one]


def says(status: str, *headers: str) -> Answer:
    def answer(_who: Visitor, _address: str, asked: dict[str, str]) -> bytes:
        return "\r\n".join([f"RTSP/1.0 {status}", f"CSeq: {asked['cseq']}", *headers, "", ""]).encode()

    return answer


def test_a_broadcast_comes_as_a_transport_stream_until_it_is_hung_up(line: Line, channel: Channel) -> None:
    first = line.open()
    assert first[:1] == b"G"
    pieces, got = line.pieces(), len(first)
    while got < 100_000:
        got += len(next(pieces))
    assert any(one.startswith(f"DESCRIBE {channel.url} ") for one in channel.asked)
    line.close()
    assert list(pieces) == []


def test_it_goes_where_the_server_sends_it(line: Line, channel: Channel) -> None:
    moved = f"rtsp://{channel.host}/moved"

    def answer(who: Visitor, address: str, asked: dict[str, str]) -> bytes | None:
        if address == moved:
            return who.on_describe(address, asked)
        return says("302 Found", f"Location: {moved}")(who, address, asked)

    channel.scripts["DESCRIBE"] = answer
    assert line.open()[:1] == b"G"


def test_it_is_not_sent_back_to_where_it_was(line: Line, channel: Channel) -> None:
    channel.scripts["DESCRIBE"] = says("302 Found", f"Location: {channel.url}")
    with pytest.raises(BadAnswer, match="in a circle"):
        line.open()
    assert sum(one.startswith("DESCRIBE") for one in channel.asked) == 1


def test_it_follows_no_endless_row_of_redirects(line: Line, channel: Channel) -> None:
    def answer(who: Visitor, address: str, asked: dict[str, str]) -> bytes | None:
        return says("302 Found", f"Location: {address}x")(who, address, asked)

    channel.scripts["DESCRIBE"] = answer
    with pytest.raises(BadAnswer, match="in a circle"):
        line.open()
    assert sum(one.startswith("DESCRIBE") for one in channel.asked) == MOST_REDIRECTS + 1


@pytest.mark.parametrize(
    "there",
    ["rtsp://127.0.0.2/film", "rtsp://169.254.169.254/", "http://127.0.0.1/film", "file:///etc/passwd", ""],
)
def test_it_is_sent_nowhere_that_staff_did_not_allow(line: Line, channel: Channel, there: str) -> None:
    channel.scripts["DESCRIBE"] = says("302 Found", *([f"Location: {there}"] if there else []))
    with pytest.raises((Refused, BadAnswer)):
        line.open()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (says("404 Not Found"), "no such broadcast"),
        (says("401 Unauthorized", 'WWW-Authenticate: Basic realm="x"'), "an account"),
        (says("503 Service Unavailable"), r"refuses \(503\)"),
        (lambda *_: b"HTTP/1.1 200 OK\r\n\r\n", "does not speak RTSP"),
        (lambda *_: None, "can't be read"),
        (lambda who, _, asked: who.ok(asked, b"v=0\r\nm=video 0 RTP/AVP 9\r\n"), "can't be played here"),
    ],
)
def test_a_server_that_refuses_or_lies_is_told_in_words(
    line: Line, channel: Channel, answer: Answer, why: str
) -> None:
    channel.scripts["DESCRIBE"] = answer
    with pytest.raises(KioskError, match=why):
        line.open()


def test_who_says_nothing_is_not_waited_for(fetcher: Fetcher, channel: Channel) -> None:
    silent = threading.Event()

    def answer(_who: Visitor, _address: str, _asked: dict[str, str]) -> None:
        silent.wait(20)

    channel.scripts["DESCRIBE"] = answer
    line = Line(fetcher, channel.url, start_seconds=1)
    begun = time.monotonic()
    try:
        with pytest.raises(Offline, match="sends nothing"):
            line.open()
        assert time.monotonic() - begun < 4
    finally:
        silent.set()
        line.close()


def test_nobody_at_the_address_is_told_as_no_connection(channel: Channel) -> None:
    with Fetcher(private_hosts=["127.0.0.1:9"], pause_seconds=0, deadline_seconds=2) as fetcher:
        line = Line(fetcher, "rtsp://127.0.0.1:9/x")
        with pytest.raises(Offline):
            line.open()
        line.close()
        with pytest.raises(Offline):
            line.open()


def test_an_address_inside_the_building_is_asked_only_where_staff_listed_it(tmp_path: Path) -> None:
    with Fetcher(pause_seconds=0) as fetcher, pytest.raises(Refused):
        Line(fetcher, "rtsp://127.0.0.1:8554/x").open()
