"""Words at the right second, from whatever file there is."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import MediaError
from kiosk.media.captions import MAX_BYTES, MAX_CUES, MAX_LETTERS, Cue, cue_at, cues_at, parse, read

SHARED = Path(os.environ.get("VENSTER_SHARED", Path(__file__).resolve().parents[3] / "shared"))


def vtt(*cues: str) -> bytes:
    return ("WEBVTT\n\n" + "\n\n".join(cues)).encode()


def texts(data: bytes) -> list[str]:
    return [cue.text for cue in parse(data)]


def test_a_plain_file():
    assert parse(
        vtt("00:01.500 --> 00:03.000\nEen vrouw leest\neen brief.", "1:00:04.000 --> 1:00:05.250\nStilte.")
    ) == [
        Cue(start=1.5, end=3.0, text="Een vrouw leest\neen brief."),
        Cue(start=3604.0, end=3605.25, text="Stilte."),
    ]


def test_subrip_and_its_habits():
    data = (
        b"1\r\n00:00:01,000 --> 00:00:02,000\r\n<font color='#ff0000'>{\\an8}Caf\xe9</font>\r\n\r\n"
        b"2\r\n0:3,5 --> 0:4,25\r\nja\r\n"
    )
    assert parse(data) == [Cue(start=1, end=2, text="Café"), Cue(start=3.5, end=4.25, text="ja")]


@pytest.mark.parametrize("start", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r"])
def test_byte_order_marks_and_line_ends(start, line):
    data = "WEBVTT - titel\n\nid\n00:00.000 --> 00:01.000 line:0 align:start\nëen\ntwee\n".replace("\n", line)
    assert texts(start + data.encode()) == ["ëen\ntwee"]


def test_utf16_files_are_read():
    assert texts("1\n00:00:01,000 --> 00:00:02,000\nBelgië\n".encode("utf-16")) == ["België"]


def test_notes_styles_and_regions_are_not_shown():
    data = vtt(
        "NOTE een opmerking\nover twee regels",
        "STYLE\n::cue(b) { color: red }",
        "REGION\nid:bill\nwidth:40%",
        "00:00.000 --> 00:01.000\n<b>Hallo</b> <i.luid>daar</i>",
        "NOTE einde",
    )
    assert texts(data) == ["Hallo daar"]


def test_who_speaks_is_kept_and_two_speakers_are_two_cues():
    data = vtt("00:00.000 --> 00:02.000\n<v.eerste Roger Bingham>Hallo</v>\n<v Neil>Dag &amp; welkom")
    assert parse(data) == [
        Cue(start=0, end=2, text="Hallo", voice="Roger Bingham"),
        Cue(start=0, end=2, text="Dag & welkom", voice="Neil"),
    ]


def test_words_after_a_voice_are_nobodys() -> None:
    data = vtt("00:00.000 --> 00:02.000\n<v Anna>Hallo.</v> (muziek)\n<v.loud Ben>Dag</v >")
    assert [(cue.voice, cue.text) for cue in parse(data)] == [
        ("Anna", "Hallo."),
        ("", "(muziek)"),
        ("Ben", "Dag"),
    ]


@pytest.mark.parametrize(
    "written",
    [
        "<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>",
        "<ruby.small>漢<rt>kan<rt>ji</rt>字</ruby>",
        "<ruby>漢字<rt>kan <b>ji</ruby>",
    ],
)
def test_how_a_word_sounds_is_not_run_into_it(written: str) -> None:
    assert [cue.text for cue in parse(vtt(f"00:00.000 --> 00:02.000\n{written} said"))] == ["漢字 said"]


def test_a_reading_beside_no_word_stays() -> None:
    assert [cue.text for cue in parse(vtt("00:00.000 --> 00:02.000\n<rt>one</rt> two"))] == ["one two"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2 &lt; 3 &amp;&amp; 4&nbsp;> 1", "2 < 3 && 4 > 1"),
        ("2 < 3", "2 < 3"),
        ("&lt;img src=x&gt;", "<img src=x>"),
        ("ja<00:00:01.000><c> nee</c>", "ja nee"),
        ("<ruby>漢<rt>kan</rt></ruby>", "漢"),
        ("a\u202eb\u2066c\x00d\x1b[1m", "abcd[1m"),
        ("  veel   spaties\t ", "veel spaties"),
        ("x" * 5000, "x" * (MAX_LETTERS - 1) + "…"),
        ("a&#" + "1" * 5000 + ";b", "a\ufffdb"),
        ("&#065;&#x42;", "AB"),
    ],
)
def test_text_is_plain(written, shown):
    assert texts(vtt(f"00:00.000 --> 00:01.000\n{written}")) == [shown]


@pytest.mark.parametrize(
    "timing",
    [
        "00:1d.000 --> 00:02.000",
        "00:05.000 --> 00:02.000",
        "00:02.000 --> 00:02.000",
        "--> 00:01.000",
        "00:61.000 --> 01:62.000",
        "-->",
    ],
)
def test_a_broken_cue_costs_only_itself(timing):
    found = read(vtt(f"{timing}\nkapot", "00:07.000 --> 00:08.000\ngoed"))
    assert [cue.text for cue in found.cues] == ["goed"]
    assert found.skipped == 1


def test_no_blank_line_between_cues():
    assert texts(b"WEBVTT\n\n00:00.000 --> 00:01.000\na\n00:01.000 --> 00:02.000\nb") == ["a", "b"]


def test_cues_come_in_order_of_time():
    assert texts(vtt("00:05.000 --> 00:06.000\nlater", "00:01.000 --> 00:09.000\neerst")) == [
        "eerst",
        "later",
    ]


@pytest.mark.parametrize(
    "data", [b"", b"WEBVTT", b"\xef\xbb\xbf", b"some text", b"\x00\xff\xfe\x80", b"WEBVTT\n\n\xff"]
)
def test_a_file_without_cues_is_empty(data):
    assert read(data) == ([], 0)


@pytest.mark.parametrize(
    "data", [b"<!DOCTYPE html><p>-->", b"<tt xmlns='http://www.w3.org/ns/ttml'>", b" " * (MAX_BYTES + 1)]
)
def test_another_kind_of_file_is_refused(data):
    with pytest.raises(MediaError):
        parse(data)


def test_endless_cues_are_bounded():
    found = read(b"WEBVTT\n\n" + b"00:00.000 --> 00:01.000\n<v a>a<v b>b\n\n" * (MAX_CUES))
    assert len(found.cues) == MAX_CUES
    assert found.skipped > 0


@pytest.mark.parametrize("written", ["<v ", "<v.", "<v" + " " * 1000, "<", "</v ", "{\\\\", "&#1", "<v a>b"])
def test_a_cue_as_large_as_the_file_costs_no_more_than_a_long_one(written):
    found = read(vtt("00:00.000 --> 00:01.000\n" + written * (2**20 // len(written))))
    assert all(len(cue.text) <= MAX_LETTERS for cue in found.cues)
    assert len(found.cues) < 2000


def test_what_is_said_now():
    cues = parse(
        vtt("00:01.000 --> 00:03.000\na", "00:02.000 --> 00:04.000\nb", "00:08.000 --> 00:09.000\nc")
    )
    said = {at: [cue.text for cue in cues_at(cues, at)] for at in (0, 1, 2.5, 3, 4, 8, 9)}
    assert said == {0: [], 1: ["a"], 2.5: ["a", "b"], 3: ["b"], 4: [], 8: ["c"], 9: []}
    assert cue_at(cues, 2.5) == cues[1]
    assert cue_at(cues, 5) is None
    assert cue_at([], 5) is None


@given(
    st.binary(max_size=400)
    | st.text(max_size=400).map(lambda text: f"WEBVTT\n\n{text}".encode("utf-8", "replace"))
)
def test_any_bytes_at_all_give_cues_or_one_sentence(data):
    try:
        found = read(data)
    except MediaError:
        return
    for cue in found.cues:
        assert 0 <= cue.start < cue.end
        assert cue.text.strip() == cue.text != ""
        assert not any(ord(letter) < 32 and letter != "\n" for letter in cue.text)


_LINE = st.text(
    st.characters(categories=["L", "N", "P", "Zs"], exclude_characters="<>&{}\\"), min_size=1, max_size=30
)


@given(
    st.lists(
        st.tuples(st.integers(0, 10**7), st.integers(1, 10**5), _LINE.filter(lambda line: line.strip())),
        max_size=20,
    )
)
def test_what_is_written_is_read(rows):
    def clock(milliseconds: int) -> str:
        minutes, milliseconds = divmod(milliseconds, 60_000)
        hours, minutes = divmod(minutes, 60)
        return f"{hours:02}:{minutes:02}:{milliseconds / 1000:06.3f}"

    rows = [row for row in rows if "-->" not in row[2]]
    data = vtt(*(f"{clock(start)} --> {clock(start + length)}\n{line}" for start, length, line in rows))
    found = read(data)
    assert found.skipped == 0
    assert [(cue.start, cue.text) for cue in found.cues] == [
        (start / 1000, " ".join(line.split()))
        for start, _, line in sorted(rows, key=lambda row: (row[0], row[0] + row[1]))
    ]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the recorded caption files are not on this machine")
def test_recorded_files_are_read():
    counts = {
        path.name: (len(found.cues), found.skipped)
        for folder in ("webvtt-py", "iiif", "ramp")
        for path in (SHARED / "fixtures" / "captions" / folder).iterdir()
        if path.suffix in (".vtt", ".srt")
        for found in [read(path.read_bytes())]
    }
    assert counts["lunchroom_manners.vtt"] == counts["lunchroom_manners.srt"] == (107, 0)
    assert counts["Per_voi_signore_Modelli_francesi_it.vtt"] == (22, 0)
    assert counts["a11_touchdown.vtt"] == (12, 0)
    assert counts["sample.vtt"] == (16, 0)
    assert counts["youtube_dl.vtt"] == (4, 0)
    assert counts["invalid_timeframe.vtt"] == (6, 1)
    assert counts["styles_colours.srt"] == counts["styles_colours.vtt"] == (6, 0)
    assert counts["empty.vtt"] == counts["no_captions.vtt"] == (0, 0)
