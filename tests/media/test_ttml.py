"""Captions of television: TTML, IMSC and EBU-TT-D."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import MediaError
from kiosk.media.captions import Cue, parse, read
from kiosk.media.captions.timing import Rates
from kiosk.media.captions.ttml import MAX_DEPTH

SHARED = Path(os.environ.get("VENSTER_SHARED", Path(__file__).resolve().parents[3] / "shared"))


def ttml(body: str, head: str = "", parameters: str = "") -> bytes:
    names = "".join(
        f' xmlns:{prefix}="http://www.w3.org/ns/ttml#{name}"'
        for prefix, name in (("ttp", "parameter"), ("tts", "styling"), ("ttm", "metadata"))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><tt xmlns="http://www.w3.org/ns/ttml"{names} {parameters}>'
        f"<head>{head}</head><body><div>{body}</div></body></tt>"
    ).encode()


def told(data: bytes) -> list[tuple[float, float, str]]:
    return [(round(cue.start, 3), round(cue.end, 3), cue.text) for cue in parse(data)]


NTSC = {"timeBase": "smpte", "frameRate": "30", "frameRateMultiplier": "1000 1001"}
"""Labels that count 30 where there are 29.97 (TTML2, annex I.3)."""


@pytest.mark.parametrize(
    ("parameters", "written", "seconds"),
    [
        ({}, "00:01:02.5", 62.5),
        ({}, "01:00:00", 3600),
        ({}, "1.5h", 5400),
        ({}, "2m", 120),
        ({}, "62.25s", 62.25),
        ({}, "1500ms", 1.5),
        ({}, "45f", 1.5),
        ({"frameRate": "25"}, "00:00:01:05", 1.2),
        ({"frameRate": "25", "subFrameRate": "2"}, "00:00:01:05.1", 1.22),
        ({"frameRate": "30", "frameRateMultiplier": "1000 1001"}, "30f", 1.001),
        ({"tickRate": "10000000"}, "15000000t", 1.5),
        ({"frameRate": "25"}, "50t", 2),
        ({}, "2t", 2),
        ({"tickRate": "0", "frameRate": "x"}, "30t", 1),
        ({"timeBase": "smpte", "frameRate": "25"}, "10:00:00:05", 36_000.2),
        (NTSC, "01:00:00:00", 3603.6),
        (NTSC | {"dropMode": "nonDrop"}, "00:00:10:15", 10.5105),
        (NTSC | {"dropMode": "dropNTSC"}, "01:00:00:00", 3599.9964),
        (NTSC | {"dropMode": "dropNTSC"}, "00:11:00:02", 660.0594),
        ({"timeBase": "smpte", "dropMode": "dropPAL"}, "01:00:00:00", 3596.4),
        (NTSC | {"timeBase": "media"}, "01:00:00:15", 3600.5005),
    ],
)
def test_every_way_to_write_an_instant(parameters: dict[str, str], written: str, seconds: float) -> None:
    assert Rates.of(parameters).seconds(written) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "written", ["", "1", "1:2:3", "-1s", "1e5s", "١s", "00:00:00.0000000001", "s", "1 s"]
)
def test_what_is_no_instant(written: str) -> None:
    assert Rates().seconds(written) is None


def test_instants_count_from_those_of_their_parents_and_end_with_them() -> None:
    body = '<p begin="5s" end="20s">one</p><p begin="8s" dur="1s">two</p>'
    data = ttml(body).replace(b"<body><div>", b'<body begin="10s" end="40s"><div begin="1s" end="12s">')
    assert told(data) == [(16, 22, "one"), (19, 20, "two")]


def test_one_after_another_in_a_sequence() -> None:
    body = '<p dur="2s">one</p><p begin="1s" dur="2s">two</p>'
    data = ttml(body).replace(b"<div>", b'<div timeContainer="seq">')
    assert told(data) == [(0, 2, "one"), (3, 5, "two")]


def test_words_that_come_one_by_one() -> None:
    body = '<p begin="1s" end="9s"><span end="4s">one</span> <span begin="2s">two</span></p>'
    assert told(ttml(body)) == [(1, 3, "one"), (3, 5, "one two"), (5, 9, "two")]


def test_lines_and_spaces() -> None:
    body = '<p begin="0s" end="1s">\n  Look,<br/>\n\tthere  is <span>the</span>\n mill </p>'
    assert [cue.text for cue in parse(ttml(body))] == ["Look,\nthere is the mill"]
    kept = '<p begin="0s" end="1s" xml:space="preserve">Look,\nthere</p>'
    assert [cue.text for cue in parse(ttml(kept))] == ["Look,\nthere"]


def test_who_speaks_is_kept_and_two_speakers_are_two_cues() -> None:
    head = (
        '<metadata><ttm:agent xml:id="a" type="person"><ttm:name type="full">Anna</ttm:name></ttm:agent>'
        '<ttm:agent xml:id="b"><ttm:name>Bert</ttm:name></ttm:agent></metadata>'
    )
    body = (
        '<p begin="0s" end="1s"><span ttm:agent="a">- Yes.</span><br/><span ttm:agent="b">- No.</span></p>'
        '<p begin="1s" end="2s" ttm:agent="b">Perhaps.</p>'
    )
    assert [(cue.voice, cue.text) for cue in parse(ttml(body, head))] == [
        ("Anna", "- Yes."),
        ("Bert", "- No."),
        ("Bert", "Perhaps."),
    ]


def test_what_is_not_to_be_read_is_left_out() -> None:
    body = (
        '<p begin="0s" end="1s"><metadata><ttm:title>no</ttm:title></metadata>yes<ttm:desc>no</ttm:desc></p>'
        '<p begin="1s" end="2s" tts:display="none">no</p>'
        '<p begin="2s" end="3s"><span tts:ruby="container"><span tts:ruby="base">yes</span>'
        '<span tts:ruby="text">no</span></span></p>'
    )
    assert [cue.text for cue in parse(ttml(body))] == ["yes", "yes"]


def test_an_archive_that_counts_from_ten_o_clock() -> None:
    head = (
        '<metadata><m:documentMetadata xmlns:m="urn:ebu:tt:metadata"><m:documentStartOfProgramme>10:00:00:00'
        "</m:documentStartOfProgramme></m:documentMetadata></metadata>"
    )
    body = '<p begin="10:00:02:00" end="10:00:04:00">Good evening</p>'
    data = ttml(body, head, 'ttp:timeBase="smpte" ttp:frameRate="25"')
    assert told(data) == [(2, 4, "Good evening")]


def test_words_without_an_end_stay_until_others_come() -> None:
    body = '<p begin="1s">one</p><p begin="3s">two</p><p begin="40s" end="41s">three</p>'
    assert told(ttml(body)) == [(1, 3, "one"), (3, 13, "two"), (40, 41, "three")]


def test_a_broken_instant_costs_only_its_own_words() -> None:
    found = read(
        ttml('<p begin="soon" end="2s">no</p><p begin="2s" end="1s">no</p><p begin="3s" end="4s">yes</p>')
    )
    assert ([cue.text for cue in found.cues], found.skipped) == (["yes"], 2)


def test_a_document_cut_short_gives_what_there_is() -> None:
    whole = ttml('<p begin="0s" end="1s">one</p><p begin="1s" end="2s">two</p>')
    found = read(whole[: whole.index(b"two")])
    assert ([cue.text for cue in found.cues], found.skipped) == (["one"], 1)


BODY = b'<tt><body><p begin="0s" end="1s">&a;</p></body></tt>'
BOMB = b'<!DOCTYPE tt [<!ENTITY b "bbbb"><!ENTITY a "&b;&b;&b;">]>' + BODY
FILE = b'<!DOCTYPE tt [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + BODY


@pytest.mark.parametrize(
    "data",
    [
        BOMB,
        FILE,
        b"<!DOCTYPE html><html><body>Log in</body></html>",
        b"<html><body><p>Log in</p></body></html>",
        b'<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"/>',
        ttml("<div>" * (MAX_DEPTH + 1) + "</div>" * (MAX_DEPTH + 1)),
        b"<tt",
        b'<?xml version="1.0" encoding="klingon"?><tt/>',
        b"<tt><body>&nbsp;</body></tt>",
    ],
)
def test_what_is_something_else_is_refused(data: bytes) -> None:
    with pytest.raises(MediaError):
        read(data)


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252"])
def test_other_encodings(encoding: str) -> None:
    text = ttml('<p begin="0s" end="1s">Één café</p>').decode().replace("UTF-8", encoding)
    assert [cue.text for cue in parse(text.encode(encoding))] == ["Één café"]


def test_a_paragraph_of_very_many_pieces_costs_little() -> None:
    pieces = "".join(f'<span begin="{n}ms" end="{n + 500}ms">{n} </span>' for n in range(20_000))
    found = read(ttml(f'<p begin="0s" end="30s">{pieces}</p>'))
    assert [(cue.start, cue.end) for cue in found.cues] == [(0, 30)]


@given(st.binary(max_size=200) | st.text("<>/p tbegin=\"'1s&#;! ", max_size=120).map(lambda s: ttml(s)))
def test_any_bytes_at_all_give_cues_or_one_sentence(data: bytes) -> None:
    try:
        found = read(b"<" + data if not data.startswith(b"<") else data)
    except MediaError:
        return
    assert all(0 <= cue.start < cue.end and cue.text for cue in found.cues)


rows = st.lists(st.tuples(st.integers(0, 3_600_000), st.integers(1, 9_000)), min_size=1, max_size=20)


@given(rows, st.sampled_from(["ms", "clock", "t"]))
def test_what_is_written_is_read(times: list[tuple[int, int]], metric: str) -> None:
    def at(ms: int) -> str:
        clock = f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
        return clock if metric == "clock" else f"{ms}{metric}"

    body = "".join(f'<p begin="{at(start)}" end="{at(start + length)}">x</p>' for start, length in times)
    cues = parse(ttml(body, parameters='ttp:tickRate="1000"'))
    expected = sorted((start / 1000, (start + length) / 1000) for start, length in times)
    assert [cue.start for cue in cues] == pytest.approx([start for start, _ in expected])
    assert [cue.end for cue in cues] == pytest.approx([end for _, end in expected])
    assert all(one.start <= other.start for one, other in pairwise(cues))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the recorded caption files are not on this machine")
def test_a_real_broadcast_says_the_same_in_both_formats() -> None:
    folder = SHARED / "fixtures" / "captions" / "mediathekview"
    found: list[Cue] = parse((folder / "testcase1.ttml").read_bytes())
    assert len(found) == 13
    assert found == parse((folder / "testcase1.srt").read_bytes())
