"""What is spoken over RTSP, by strangers who may say anything, and the times that come out of it."""

from contextlib import suppress
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import MediaError
from kiosk.media.rtsp.description import passed_on
from kiosk.media.rtsp.messages import MOST_BODY, MOST_HEAD, Message, Reader
from kiosk.media.rtsp.timing import JUMP, Timing

OK = b"RTSP/1.0 200 OK\r\nCSeq: 2\r\nContent-Type: application/sdp\r\nContent-Length: 4\r\n\r\nv=0\n"
MEDIA = b"$\x01\x00\x03abc"
ASKED = b"SET_PARAMETER rtsp://x.example/a RTSP/1.0\r\nCSeq: 7\r\n\r\n"
SDP = """v=0
o=- 0 0 IN IP4 127.0.0.1
s=Kapel
c=IN IP4 10.0.0.1
t=0 0
a=control:*
m=video 0 RTP/AVP 96
a=rtpmap:96 H264/90000
a=fmtp:96 packetization-mode=1
a=control:track0
a=key-mgmt:mikey AQAF
m=audio 0 RTP/AVP 14
a=control:track1
"""


@given(st.lists(st.sampled_from([OK, MEDIA, ASKED]), max_size=6), st.lists(st.integers(1, 40), min_size=1))
def test_messages_and_media_are_told_apart_in_whatever_pieces_they_come(
    sent: list[bytes], pieces: list[int]
) -> None:
    reader, found, rest = Reader(), [], b"".join(sent)
    while rest:
        for size in pieces:
            found += list(reader.feed(rest[:size]))
            rest = rest[size:]
    assert [one if isinstance(one, bytes) else one.written() for one in found] == sent


def test_an_answer_tells_its_status_its_headers_and_its_body() -> None:
    (answer,) = Reader().feed(b"\r\n" + OK)
    assert isinstance(answer, Message)
    assert (answer.status, answer.body) == (200, b"v=0\n")
    assert (answer.header("cseq"), answer.header("Server")) == ("2", "")
    assert answer.only(frozenset(("cseq",))).headers == (("CSeq", "2"),)
    (asked,) = Reader().feed(ASKED)
    assert isinstance(asked, Message)
    assert asked.status == 0


@pytest.mark.parametrize(
    "junk",
    [
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00" * 8,
        b"RTSP/1.0 yes\r\n\r\n",
        b"RTSP/1.0 200 OK\r\nX: " + b"a" * MOST_HEAD,
        b"RTSP/1.0 200 OK\r\n" + b"X: a\r\n" * 101 + b"\r\n",
        b"RTSP/1.0 200 OK\r\nContent-Length: %d\r\n\r\n" % (MOST_BODY + 1),
        b"RTSP/1.0 200 OK\r\nContent-Length: -1\r\n\r\n",
    ],
)
def test_what_is_no_rtsp_or_too_much_of_it_ends_at_once(junk: bytes) -> None:
    with pytest.raises(MediaError):
        list(Reader().feed(junk))


@given(st.binary(max_size=200))
def test_whatever_comes_is_understood_or_refused(data: bytes) -> None:
    with suppress(MediaError):
        for one in Reader().feed(data):
            assert data.startswith(one) if isinstance(one, bytes) else one.start


def test_a_header_can_not_smuggle_another_one() -> None:
    (answer,) = Reader().feed(b"RTSP/1.0 200 OK\r\nSession: a\x0bb\x00\x85c\r\nRange\x00: x\r\n\r\n")
    assert isinstance(answer, Message)
    assert answer.written() == b"RTSP/1.0 200 OK\r\nSession: abc\r\n\r\n"


def test_only_what_playing_needs_of_a_description_goes_on() -> None:
    told = passed_on(SDP.encode()).decode().split("\r\n")
    assert "c=IN IP4 10.0.0.1" not in told
    assert "a=key-mgmt:mikey AQAF" not in told
    assert [line for line in told if line.startswith(("m=", "a=control"))] == [
        "a=control:*",
        "m=video 0 RTP/AVP 96",
        "a=control:track0",
        "m=audio 0 RTP/AVP 14",
        "a=control:track1",
    ]


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (SDP.replace("H264", "H266").replace("AVP 14", "AVP 13"), "H266, a nameless format"),
        ("v=0\nm=application 0 RTP/AVP 96\na=rtpmap:96 H264/90000\n", "no film and no sound"),
        ("", "no film and no sound"),
        ("m=video 0 UDP 96\na=rtpmap:96 H264/90000", "no film and no sound"),
    ],
)
def test_a_description_of_nothing_that_plays_is_refused_with_the_reason(told: str, why: str) -> None:
    with pytest.raises(MediaError, match=why):
        passed_on(told.encode())


@given(st.binary(max_size=300))
def test_a_strange_description_is_refused_or_becomes_lines(data: bytes) -> None:
    try:
        told = passed_on(data)
    except MediaError:
        return
    assert all(line[1:2] == "=" and line.isprintable() for line in told.decode().split("\r\n")[:-1])


TICK = Fraction(1, 90_000)


def test_a_clock_that_begins_anywhere_or_anew_goes_on_without_a_step() -> None:
    timing = Timing()
    begun = [4_000_000_000 + 3600 * n for n in range(5)]
    anew = [3600 * n for n in range(5)]
    times = [timing.of(0, at, at, TICK) for at in begun + anew]
    shown = [one[0] for one in times if one]
    assert len(shown) == 10
    assert 0 < shown[0] < 90_000
    assert [after - before for before, after in pairwise(shown)] == [3600] * 9


def test_a_pause_in_a_broadcast_stays_as_long_as_it_was() -> None:
    timing = Timing()
    pause = int((JUMP - 1) / TICK)
    first, after = timing.of(0, 0, 0, TICK), timing.of(0, pause, pause, TICK)
    assert first is not None
    assert after is not None
    assert after[0] - first[0] == pause


@given(
    st.lists(
        st.tuples(
            st.integers(0, 1),
            st.none() | st.integers(-(1 << 40), 1 << 40),
            st.none() | st.integers(-(1 << 40), 1 << 40),
        ),
        max_size=40,
    )
)
def test_the_times_of_each_track_go_up_whatever_was_told(
    packets: list[tuple[int, int | None, int | None]],
) -> None:
    timing, last = Timing(), {}
    for track, pts, dts in packets:
        times = timing.of(track, pts, dts, TICK)
        if times is None:
            assert pts is dts is None
            continue
        shown, decoded = times
        assert shown >= decoded
        assert decoded > last.get(track, decoded - 1)
        last[track] = decoded
