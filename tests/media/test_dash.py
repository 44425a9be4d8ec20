"""Descriptions of DASH: read, refused with a reason, and written with our addresses alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import MediaError
from kiosk.media.dash import duration, is_description, read, written

HERE = "https://museum.example/films/kermis/manifest.mpd?key=1"
MPD = '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" {attributes}>{inside}</MPD>'
FILM = (
    '<Period><AdaptationSet contentType="video">'
    '<SegmentTemplate media="v$Number$.m4s" initialization="v.mp4"/>'
    '<Representation id="1"/></AdaptationSet>{more}</Period>'
)


def mpd(
    more: str = "", *, before: str = "", attributes: str = 'mediaPresentationDuration="PT1M2.5S"'
) -> bytes:
    return MPD.format(attributes=attributes, inside=before + FILM.format(more=more)).encode()


class Table:
    """Numbers folders, as the gateway does."""

    def __init__(self) -> None:
        self.folders: list[str] = []

    def __call__(self, folder: str) -> str:
        if folder not in self.folders:
            self.folders.append(folder)
        return f"http://127.0.0.1:1/t/{self.folders.index(folder)}/"


def anew(body: bytes, *, described: bool = False) -> tuple[str, list[str]]:
    table = Table()
    return written(read(body, HERE), table, described=described).decode(), table.folders


def test_addresses_become_those_of_their_folder() -> None:
    text, folders = anew(mpd(before="<BaseURL>../media/</BaseURL>"))
    assert folders == ["https://museum.example/films/media/"]
    assert 'media="http://127.0.0.1:1/t/0/v$Number$.m4s"' in text
    assert "<BaseURL>http://127.0.0.1:1/t/0/</BaseURL>" in text


def test_without_a_base_it_is_the_folder_of_the_description() -> None:
    text, folders = anew(mpd())
    assert folders == ["https://museum.example/films/kermis/"]
    assert text.count("<BaseURL>") == 1


def test_each_part_has_the_base_of_what_it_is_in() -> None:
    more = (
        '<AdaptationSet contentType="audio"><BaseURL>sound/</BaseURL><Representation id="2">'
        '<BaseURL>a.mp4?x=1</BaseURL><SegmentList><Initialization sourceURL="/i.mp4"/>'
        '<SegmentURL media="https://cdn.example/s1.m4s"/></SegmentList></Representation></AdaptationSet>'
    )
    text, folders = anew(mpd(more))
    assert "https://museum.example/films/kermis/sound/" in folders
    assert "https://museum.example/" in folders
    assert "https://cdn.example/" in folders
    assert re.search(r"/t/\d/a\.mp4\?x=1<", text)


def test_nothing_else_in_it_leads_anywhere() -> None:
    before = (
        '<Location>http://10.0.0.1/l</Location><UTCTiming schemeIdUri="urn:mpeg:dash:utc:http-xsdate:2014" '
        'value="http://10.0.0.1/time"/><ProgramInformation moreInformationURL="http://10.0.0.1/p"/>'
    )
    more = (
        '<AdaptationSet contentType="video" xmlns:x="http://www.w3.org/1999/xlink" x:href="http://10.0.0.1/x">'
        "<BaseURL>file:///etc/</BaseURL><BaseURL>http://10.0.0.1/b</BaseURL>"
        '<Representation id="3"/></AdaptationSet>'
        '<EventStream schemeIdUri="x"><Event>http://10.0.0.1/e</Event></EventStream>'
    )
    text, folders = anew(mpd(more, before=before))
    assert "10.0.0.1" not in text
    assert "file:" not in text
    assert all(folder.startswith("https://museum.example/") for folder in folders)


SOUNDS = (
    '<AdaptationSet contentType="audio" lang="nl">'
    '<Accessibility schemeIdUri="urn:tva:metadata:cs:AudioPurposeCS:2007" value="1"/>'
    '<Representation id="told"/></AdaptationSet>'
    '<AdaptationSet contentType="audio" lang="nl"><Representation id="said"/></AdaptationSet>'
    '<AdaptationSet mimeType="text/vtt" lang="nl"><Label>Nederlands</Label><Representation id="words">'
    "<BaseURL>words.vtt</BaseURL></Representation></AdaptationSet>"
)


def test_sound_is_chosen_by_its_role() -> None:
    assert read(mpd(SOUNDS), HERE).described
    said, _ = anew(mpd(SOUNDS))
    told, _ = anew(mpd(SOUNDS), described=True)
    assert ('id="said"' in said, 'id="told"' in said) == (True, False)
    assert ('id="said"' in told, 'id="told"' in told) == (False, True)
    assert "words" not in said


def test_captions_are_named_for_the_screen() -> None:
    (text,) = read(mpd(SOUNDS), HERE).texts
    assert (text.url, text.language) == ("https://museum.example/films/kermis/words.vtt", "nl")


def test_a_broadcast_says_how_far_one_can_go_back() -> None:
    found = read(mpd(attributes='type="dynamic" timeShiftBufferDepth="PT2H"'), HERE)
    assert (found.live, found.window, found.seconds) == (True, 7200.0, 0.0)
    assert read(mpd(), HERE).seconds == 62.5


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"<html/>", "no description"),
        (b"<MPD", "as XML has to be"),
        (b"<MPD/>", "no description"),
        (mpd("<AdaptationSet><ContentProtection/></AdaptationSet>"), "subscription"),
        (MPD.format(attributes="", inside="<Period/>").encode(), "nothing in it"),
        (
            b'<!DOCTYPE MPD [<!ENTITY a "b">]><MPD xmlns="urn:mpeg:dash:schema:mpd:2011">&a;</MPD>',
            "document type",
        ),
        (mpd("<AdaptationSet>" * 40 + "</AdaptationSet>" * 40), "too many parts"),
        (b"x" * (9 * 2**20), "larger than"),
    ],
)
def test_what_can_not_be_played_is_refused_with_the_reason(body: bytes, why: str) -> None:
    with pytest.raises(MediaError, match=re.escape(why)):
        read(body, HERE)


@pytest.mark.parametrize(
    ("head", "is_one"),
    [(mpd()[:60], True), (b"<!-- made by x -->\n<MPD>", True), (b"<MPDX>", False), (b"#EXTM3U", False)],
)
def test_a_description_is_known_by_its_beginning(head: bytes, is_one: bool) -> None:
    assert is_description(head) is is_one


ESSENTIAL = '<EssentialProperty schemeIdUri="{}" value="1"/>'


@pytest.mark.parametrize(
    ("scheme", "stays"),
    [
        ("http://dashif.org/guidelines/trickmode", False),
        ("http://dashif.org/guidelines/thumbnail_tile", False),
        ("urn:mpeg:mpegB:cicp:ColourPrimaries", True),
    ],
)
@pytest.mark.parametrize("on_set", [True, False])
def test_what_only_other_players_understand_is_not_for_ours(scheme: str, stays: bool, on_set: bool) -> None:
    mark = ESSENTIAL.format(scheme)
    more = '<AdaptationSet contentType="video">' + mark * on_set + '<SegmentTemplate media="w$Number$.m4s"/>'
    more += f'<Representation id="w">{mark * (not on_set)}</Representation></AdaptationSet>'
    text, _ = anew(mpd(more))
    assert ('id="w"' in text) is stays
    assert 'id="1"' in text


def test_parts_of_webm_are_left_out_and_alone_refused() -> None:
    webm = '<AdaptationSet mimeType="video/webm"><Representation id="w"/></AdaptationSet>'
    text, _ = anew(
        mpd(webm + '<AdaptationSet><Representation id="x" mimeType="audio/webm"/></AdaptationSet>')
    )
    assert "webm" not in text
    with pytest.raises(MediaError, match="WebM"):
        read(MPD.format(attributes="", inside=f"<Period>{webm}</Period>").encode(), HERE)


ROLE = '<Role schemeIdUri="urn:mpeg:dash:role:2011" value="{}"/>'


@pytest.mark.parametrize(
    "mark",
    [
        ROLE.format("description"),
        '<Accessibility schemeIdUri="urn:tva:metadata:cs:AudioPurposeCS:2007" value="1"/>',
        '<Accessibility schemeIdUri="urn:mpeg:dash:role:2011" value="description"/>',
        "<Label>Nederlands met audiodescriptie</Label>",
    ],
)
def test_a_described_sound_is_known_by_each_of_its_marks(mark: str) -> None:
    told = f'<AdaptationSet contentType="audio">{mark}<Representation id="told"/></AdaptationSet>'
    said = '<AdaptationSet contentType="audio"><Representation id="said"/></AdaptationSet>'
    body = mpd(told + said)
    assert read(body, HERE).described
    assert ('id="told"' in anew(body)[0], 'id="said"' in anew(body)[0]) == (False, True)
    assert ('id="told"' in anew(body, described=True)[0], 'id="said"' in anew(body, described=True)[0]) == (
        True,
        False,
    )
    assert not read(mpd(said), HERE).described


def test_who_signs_does_not_take_the_place_of_the_film() -> None:
    signs = (
        f'<AdaptationSet contentType="video">{ROLE.format("sign")}<Representation id="s"/></AdaptationSet>'
    )
    assert 'id="s"' not in anew(mpd(signs))[0]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("PT1H2M3.5S", 3723.5),
        ("P0Y0M0DT0H9M56.46S", 596.46),
        ("PT634.5660000000S", 634.566),
        ("P1Y2M3DT0.25S", (365 + 60 + 3) * 86400 + 0.25),
        ("PT90M", 5400),
        (" PT5S ", 5),
        ("P", 0),
        ("5S", 0),
        ("PT5", 0),
        ("-PT5S", 0),
        ("P1W", 0),
        ("PT5S!", 0),
    ],
)
def test_a_duration_is_read_as_xml_schema_writes_it(text: str, seconds: float) -> None:
    assert duration(text) == pytest.approx(seconds)


@given(st.floats(0, 1e9))
def test_every_number_of_seconds_is_a_duration(seconds: float) -> None:
    assert duration(f"PT{seconds:.6f}S") == pytest.approx(seconds, abs=1e-6)
