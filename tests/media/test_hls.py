"""HLS playlists as others write them: read, refused with a reason, and written with our addresses alone."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import MediaError
from kiosk.media.hls import roles
from kiosk.media.hls.playlist import Initial, Key, Master, Segment, Stream, Variant
from kiosk.media.hls.reading import MAX_SEGMENTS, read
from kiosk.media.hls.writing import written

HERE = "https://museum.example/films/kermis/index.m3u8"
SHARED = Path(os.environ.get("VENSTER_SHARED", "/work/shared"))
REAL = sorted((SHARED / "fixtures/m3u/hls").glob("*.m3u8"))


def ours(url: str, role: str, _segment: Segment | None) -> str:
    return f"http://127.0.0.1:1/token/{role}"


def stream(text: str) -> Stream:
    found = read(text.encode(), HERE)
    assert isinstance(found, Stream)
    return found


def master(text: str) -> Master:
    found = read(text.encode(), HERE)
    assert isinstance(found, Master)
    return found


def reason(text: str | bytes) -> str:
    with pytest.raises(MediaError) as caught:
        read(text.encode() if isinstance(text, str) else text, HERE)
    assert caught.value.next_step
    return caught.value.what


SIMPLE = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\na.ts\n#EXTINF:3.5,title\n../b.ts\n#EXT-X-ENDLIST\n"


def test_a_recording_is_read() -> None:
    found = stream(SIMPLE)
    assert [one.part.url for one in found.segments] == [
        "https://museum.example/films/kermis/a.ts",
        "https://museum.example/films/b.ts",
    ]
    assert (found.seconds, found.ended, found.target) == (7.5, True, 4.0)


def test_what_is_written_is_read_as_the_same() -> None:
    text = (
        "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:7\n#EXT-X-DISCONTINUITY-SEQUENCE:2\n"
        '#EXT-X-MAP:URI="init.mp4",BYTERANGE="812@0"\n#EXT-X-KEY:METHOD=AES-128,URI="k",IV=0x01\n'
        "#EXTINF:4,\n#EXT-X-BYTERANGE:100@0\na.mp4\n#EXTINF:4,\n#EXT-X-BYTERANGE:50\na.mp4\n"
        "#EXT-X-DISCONTINUITY\n#EXT-X-KEY:METHOD=NONE\n#EXTINF:4,\nb.mp4\n"
    )
    found = stream(text)
    assert [one.part.start for one in found.segments] == [0, 100, 0]
    assert found.segments[0].key == Key(url="https://museum.example/films/kermis/k", iv="0x01")
    assert found.segments[2].key is None
    assert found.segments[2].discontinuity
    assert found.segments[0].map == Initial(url="https://museum.example/films/kermis/init.mp4", length=812)
    assert stream(written(found, lambda url, _role, _segment: url)) == found


def test_a_second_sub_range_without_a_start_follows_the_first() -> None:
    found = stream(
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n#EXT-X-BYTERANGE:10@5\na\n#EXTINF:1,\n#EXT-X-BYTERANGE:7\na\n"
    )
    assert [(one.part.start, one.part.length) for one in found.segments] == [(5, 10), (15, 7)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("#EXTM3U\n", "list of channels"),
        ("<html>", "not a playlist"),
        ('#EXTM3U\n#EXTINF:-1 tvg-id="x",Eén\nhttp://tv.example/1\n', "list of channels"),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:4\n", "nothing in it"),
        ("#EXTM3U\n#EXT-X-IMAGES-ONLY\n#EXTINF:4,\na.jpg\n", "small pictures"),
        ("#EXTM3U\n#EXT-X-VERSION:4\n#EXT-X-I-FRAMES-ONLY\n#EXTINF:4,\na.ts\n", "winding"),
        (
            "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-SKIP:SKIPPED-SEGMENTS=3\n#EXTINF:4,\na.ts\n",
            "changed since",
        ),
        (
            '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-KEY:METHOD=SAMPLE-AES,URI="skd://x",'
            'KEYFORMAT="com.apple.streamingkeydelivery"\n#EXTINF:4,\na.ts\n',
            "keys of a subscription",
        ),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nfile:///etc/passwd\n", "somebody's own computer"),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nC:\\film.ts\n", "somebody's own computer"),
        ("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nrtmp://x/y\n", "over the web"),
        ('#EXTM3U\n#EXT-X-DEFINE:IMPORT="a"\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\na\n', "another playlist"),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{$a}.ts\n", "does not define"),
        (b"\x00" * 100, "not a playlist"),
        (b"#EXTM3U\n" + b"#" * (17 * 2**20), "larger than"),
    ],
)
def test_what_can_not_be_played_is_refused_with_the_reason(text: str | bytes, why: str) -> None:
    assert why in reason(text)


def test_words_that_it_defines_are_filled_in() -> None:
    text = '#EXTM3U\n#EXT-X-DEFINE:NAME="host",VALUE="cdn.example"\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttps://{$host}/a.ts\n'
    assert stream(text).segments[0].part.url == "https://cdn.example/a.ts"


def test_a_segment_that_lies_nowhere_leaves_the_others_their_numbers() -> None:
    text = (
        '#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:10\n#EXT-X-KEY:METHOD=AES-128,URI="k"\n'
        "#EXTINF:1,\na.ts\n#EXTINF:1,\nfile:///x\n#EXTINF:1,\nb.ts\n"
    )
    first, lost, last = stream(text).segments
    assert (first.gap, lost.gap, last.gap) == (False, True, False)
    assert first.key == last.key is not None  # which opens with the number of the segment
    assert "file:" not in lost.part.url
    assert stream(written(stream(text), lambda url, _role, _segment: url)).segments == (first, lost, last)


def test_what_is_missing_at_the_publishers_stays_known_as_missing() -> None:
    found = stream("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\na\n#EXTINF:1,\n#EXT-X-GAP\nb\n")
    assert [one.gap for one in found.segments] == [False, True]
    assert stream(written(found, lambda url, _role, _segment: url)) == found


@pytest.mark.parametrize("number", [1_700_000_001, 2**64 - 1])
def test_numbers_are_as_large_as_they_may_be(number: int) -> None:
    found = stream(
        f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:{number}\n#EXTINF:1,\n"
        f"#EXT-X-BYTERANGE:5000000000@{number}\na\n"
    )
    assert (found.sequence, found.segments[0].part.start) == (number, number)
    assert found.segments[0].part.length == 5_000_000_000
    assert f"SEQUENCE:{number}\n" in written(found, ours)


LATER_KEY = '#EXT-X-KEY:METHOD=AES-128,URI="two",IV=0x02\n'


@pytest.mark.parametrize(
    ("before", "after", "of_map", "of_segment"),
    [
        ("", LATER_KEY, "", "two"),  # the beginning is in clear
        ('#EXT-X-KEY:METHOD=AES-128,URI="one"\n', "", "one", "one"),
        ('#EXT-X-KEY:METHOD=AES-128,URI="one"\n', LATER_KEY, "one", "two"),
        ('#EXT-X-KEY:METHOD=AES-128,URI="one"\n', "#EXT-X-KEY:METHOD=NONE\n", "one", ""),
        (
            '#EXT-X-KEY:METHOD=AES-128,URI="one"\n',
            '#EXT-X-KEY:METHOD=SAMPLE-AES,KEYFORMAT="com.apple.streamingkeydelivery",URI="skd://x"\n',
            "one",
            "one",  # the same key for another system
        ),
    ],
)
def test_a_key_opens_what_stands_between_it_and_the_next(
    before: str, after: str, of_map: str, of_segment: str
) -> None:
    found = stream(
        f'#EXTM3U\n#EXT-X-TARGETDURATION:1\n{before}#EXT-X-MAP:URI="init"\n{after}#EXTINF:1,\na.m4s\n'
    )
    for one in (found, stream(written(found, lambda url, _role, _segment: url))):
        segment = one.segments[0]
        assert segment.map is not None
        keys = (segment.map.key, segment.key)
        assert [key.url.rpartition("/")[2] if key else "" for key in keys] == [of_map, of_segment]


def test_a_promise_of_the_publisher_is_passed_on_and_none_is_made() -> None:
    for text, read_as in ((SIMPLE, stream), (MASTER, master)):
        promised = text.replace("#EXTM3U", "#EXTM3U\n#EXT-X-INDEPENDENT-SEGMENTS")
        assert "INDEPENDENT" not in written(read_as(text), ours)
        assert "INDEPENDENT" in written(read_as(promised), ours)


def test_no_segment_is_longer_than_the_target_that_is_written() -> None:
    told = written(stream("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:4.2,\na\n"), ours)
    assert "#EXT-X-TARGETDURATION:5\n" in told


def test_an_endless_list_is_bounded() -> None:
    text = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n" + "#EXTINF:1,\na\n" * (MAX_SEGMENTS + 10)
    assert len(stream(text).segments) == MAX_SEGMENTS


MASTER = """#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Audiodescriptie",LANGUAGE="nl",DEFAULT=YES,AUTOSELECT=YES,URI="d.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Français",LANGUAGE="fr",URI="fr.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Nederlands",LANGUAGE="nl",DEFAULT=YES,URI="nl.m3u8"
#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="Nederlands",LANGUAGE="nl",URI="s.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=1000,RESOLUTION=640x360,AUDIO="a",SUBTITLES="s"
low.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=9000,RESOLUTION=3840x2160,AUDIO="a",SUBTITLES="s"
high.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=5000,RESOLUTION=1920x1080,AUDIO="a",SUBTITLES="s"
full.m3u8
"""


def test_sound_is_chosen_by_its_role_and_never_by_its_order() -> None:
    plain = roles.for_listeners(master(MASTER), described=False)
    assert [(one.name, one.default) for one in plain.renditions if one.kind == "AUDIO"] == [
        ("Nederlands", True),
        ("Français", False),
    ]
    told = roles.for_listeners(master(MASTER), described=True)
    assert [one.name for one in told.renditions if one.kind == "AUDIO"] == ["Audiodescriptie"]
    assert master(MASTER).described


def test_a_role_that_nobody_has_leaves_the_sound_as_it_is() -> None:
    text = '#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="x",URI="x"\n'
    text += '#EXT-X-STREAM-INF:BANDWIDTH=1,AUDIO="a"\nv\n'
    assert [one.name for one in roles.for_listeners(master(text), described=True).renditions] == ["x"]


def test_the_quality_that_is_kept_is_the_best_that_the_glass_shows_with_all_its_sounds() -> None:
    kept = roles.one_quality(master(MASTER))
    assert [one.height for one in kept.variants] == [1080]
    assert len(kept.renditions) == 4


@pytest.mark.parametrize(
    ("heights", "kept"), [((2160, 1440, 0), 1440), ((1080, 2160, 0), 1080), ((0, 720), 720), ((0, 0), 0)]
)
def test_a_film_is_kept_with_its_picture(heights: tuple[int, ...], kept: int) -> None:
    variants = tuple(
        Variant(url=f"{n}", height=height, codecs="avc1.4d,mp4a.40.2" if height else "mp4a.40.2")
        for n, height in enumerate(heights)
    )
    assert roles.one_quality(Master(url=HERE, variants=variants)).variants[0].height == kept


def test_subtitles_are_not_the_players_and_quotes_do_not_get_out() -> None:
    text = written(master(MASTER.replace("Français", "x\ty")), ours)
    assert "SUBTITLES" not in text
    assert re.findall(r"https?://(?!127\.0\.0\.1)", text) == []
    assert master(text.replace("http://127.0.0.1:1", "https://x.example")).variants


LINES = st.sampled_from(
    [
        "#EXTM3U",
        "#EXT-X-TARGETDURATION:4",
        "#EXTINF:4,",
        "#EXTINF:x",
        "a.ts",
        "http://192.168.1.1/x",
        "//evil/x",
        '#EXT-X-KEY:METHOD=AES-128,URI="k"',
        '#EXT-X-KEY:METHOD=NONE,URI="http://10.0.0.1/"',
        "#EXT-X-ENDLIST",
        '#EXT-X-MAP:URI="http://10.0.0.1/i"',
        "#EXT-X-BYTERANGE:9@x",
        '#EXT-X-PRELOAD-HINT:URI="http://10.0.0.1/p"',
        '#EXT-X-DATERANGE:ID="a",X-ASSET-URI="http://10.0.0.1/d"',
        '#EXT-X-STREAM-INF:BANDWIDTH=x,CODECS="a\nb"',
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="g",NAME="\u202e",URI="http://10.0.0.1/a"',
        "#EXT-X-GAP",
        "\\",
        '#EXT-X-SESSION-DATA:DATA-ID="x",URI="http://10.0.0.1/s"',
        '#EXT-X-CONTENT-STEERING:SERVER-URI="http://10.0.0.1/"',
    ]
)


@given(st.lists(LINES | st.text(max_size=60), max_size=40))
def test_whatever_it_says_only_our_addresses_come_out(lines: list[str]) -> None:
    try:
        found = read("\n".join(["#EXTM3U", *lines]).encode("utf-8", "replace"), HERE)
    except MediaError:
        return
    for line in written(found, ours).splitlines():
        assert "10.0.0.1" not in line
        assert "192.168" not in line
        assert "evil" not in line
        assert line.startswith(("#EXT", "http://127.0.0.1:1/token/"))


@pytest.mark.skipif(not REAL, reason="the real documents are not on this machine")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_every_real_playlist_is_rewritten_or_refused_with_a_reason(path: Path) -> None:
    found = None
    why = ""
    try:
        found = read(path.read_bytes(), HERE)
    except MediaError as error:
        why = f"{error.what} {error.next_step}"
    if found is None:
        assert re.fullmatch(r"[A-Z][^.]+\. [A-Z].+\.", why)
        return
    text = written(found, ours)
    assert re.findall(r"[a-z]+://(?!127\.0\.0\.1:1/token/)", text) == []
    again = read(text.encode(), HERE)
    assert type(again) is type(found)


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("2026-11-26T19:32:25.5Z", 1_795_721_545.5),
        ("2026-11-26T20:32:25.500+0100", 1_795_721_545.5),
        ("2026-11-26T19:32:25.500", 1_795_721_545.5),
        ("yesterday", 6),
        ("9999-99-99", 6),
    ],
)
def test_the_time_of_day_at_which_a_broadcast_begins(told: str, date: float) -> None:
    """Also when only a later segment tells it, and none of a recording."""
    later = "#EXT-X-PROGRAM-DATE-TIME:1970-01-01T00:00:10Z\n"
    text = f"#EXTM3U\n#EXT-X-PROGRAM-DATE-TIME:{told}\n#EXTINF:4,\na.ts\n{later}#EXTINF:4,\nb.ts\n"
    live, over = (read(one.encode(), "https://a.example/") for one in (text, text + "#EXT-X-ENDLIST\n"))
    assert isinstance(live, Stream)
    assert isinstance(over, Stream)
    assert (live.date, over.date) == (date, 0)
