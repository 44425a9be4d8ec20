"""Playlists: a museum that changes its list, lists as people write them, and HLS streams."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.m3u.listing import MAX_ENTRIES
from kiosk.catalogue.m3u.source import M3USource
from kiosk.catalogue.source import harvest
from kiosk.catalogue.streams import ALWAYS
from kiosk.errors import BadAnswer, KioskError, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Item, Kind, MediaKind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.list_museum import Answer, NoNetwork
from tests.catalogue.m3u_museum import PlaylistMuseum

FIXTURES = SHARED / "fixtures" / "m3u"
URL = "https://museum.example/films/list.m3u?key=secret"
HLS = "application/vnd.apple.mpegurl"


def changes_of(text: str | bytes, limit: int = 0, content_type: str = "") -> list[Change]:
    body = text.encode() if isinstance(text, str) else text
    return list(M3USource("films", URL, Answer(body, URL, content_type), limit=limit).changes(""))


def items_of(changes: list[Change]) -> list[Item]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]


def shelves_of(changes: list[Change]) -> list[Collection]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Collection)]


def faults_of(changes: list[Change]) -> list[Fault]:
    return [one for one in changes if isinstance(one, Fault)]


def only(text: str | bytes) -> Item:
    (item,) = items_of(changes_of(text))
    return item


@pytest.fixture
def museum() -> Iterator[PlaylistMuseum]:
    with PlaylistMuseum() as open_museum:
        assert isinstance(open_museum, PlaylistMuseum)
        yield open_museum


@pytest.fixture
def visits(museum: PlaylistMuseum) -> Iterator[Callable[[], list[Change]]]:
    with Fetcher(private_hosts=[museum.host], pause_seconds=0.01, deadline_seconds=10) as fetcher:
        yield lambda: list(M3USource(museum.source, museum.url, fetcher).changes(""))


# --- a museum with a list


def test_a_film_is_published_changed_and_withdrawn(
    museum: PlaylistMuseum, visits: Callable[[], list[Change]]
) -> None:
    first = museum.publishes("Kermis", seconds=61, group_title="Films")
    second = museum.publishes("Radio Leie", address="https://radio.example/live", radio="true")
    changes = visits()
    film, radio = items_of(changes)
    assert (film.id, film.kind, film.label) == (first, Kind.FILM, {"none": ("Kermis",)})
    assert film.media[0].url == f"http://{museum.host}/films/0.mp4"
    assert (film.media[0].duration, film.media[0].live) == (61, ("", ""))
    assert film.provider == {"none": ("Museum aan de Leie",)}
    assert (radio.kind, radio.media[0].live) == (Kind.SOUND, ALWAYS)
    group, whole = shelves_of(changes)
    assert (group.label, group.members) == ({"none": ("Films",)}, (first,))
    assert (whole.label, whole.members) == ({"none": ("Museum aan de Leie",)}, (group.id, second))
    assert changes[-1] == Sweep(ids=frozenset((first, second, group.id, whole.id)))

    museum.changes("Kermis", "Kermis in Gent")
    changed = items_of(visits())[0]
    assert (changed.id, changed.label["none"]) == (first, ("Kermis in Gent",))

    museum.withdraws("Kermis in Gent")
    last = visits()[-1]
    assert isinstance(last, Sweep)
    assert first not in last.ids


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_refusal_takes_nothing_away(
    museum: PlaylistMuseum, visits: Callable[[], list[Change]], status: int
) -> None:
    for _ in range(5):
        museum.breaks(status)
    with pytest.raises(BadAnswer):
        visits()


def test_a_server_that_asks_for_patience_gets_it(
    museum: PlaylistMuseum, visits: Callable[[], list[Change]]
) -> None:
    museum.publishes("Kermis")
    museum.breaks(429)
    assert len(items_of(visits())) == 1


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (b"<html><body>Log in</body></html>", "audio/mpegurl", "web page"),
        (b'{"error": "quota"}', "audio/mpegurl", "not an M3U"),
        (b"<?xml version='1.0'?><tv/>", "text/xml", "not an M3U"),
        (b"ID3\x03", "audio/mpeg", "itself"),
    ],
)
def test_what_is_no_list_takes_nothing_away(
    museum: PlaylistMuseum, visits: Callable[[], list[Change]], body: bytes, kind: str, said: str
) -> None:
    museum.breaks(200, body, kind)
    with pytest.raises(SourceError) as caught:
        visits()
    assert said in str(caught.value)


@pytest.mark.parametrize("text", ["", "#EXTM3U\n", "# nothing\n"])
def test_an_empty_list_takes_nothing_away(text: str) -> None:
    (fault,) = changes_of(text)
    assert isinstance(fault, Fault)
    assert "nothing" in fault.what


def test_a_limit_gives_a_part_and_takes_nothing_away() -> None:
    changes = changes_of("\n".join(f"{n}.mp4" for n in range(9)), limit=3)
    assert len(items_of(changes)) == 3
    assert not any(isinstance(one, Sweep) for one in changes)


def test_a_list_without_end_is_read_in_part_and_takes_nothing_away() -> None:
    changes = changes_of("\n".join(f"{n}.mp4" for n in range(MAX_ENTRIES + 5)))
    assert len(items_of(changes)) == MAX_ENTRIES
    assert "longer" in faults_of(changes)[0].what
    assert not any(isinstance(one, Sweep) for one in changes)


def test_a_channel_on_two_lists_is_a_work_of_each() -> None:
    text = '#EXTM3U\n#EXTINF:-1 tvg-id="vrt1.be" group-title="Vlaams",VRT 1\nhttps://x.example/1.m3u8\n'
    text += "#EXTINF:61,Film\nhttps://x.example/film.mp4\n"
    stream = "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\n1.ts\n#EXT-X-ENDLIST\n"
    for body in (text, stream):
        one, other = (
            {
                put.value.id
                for put in M3USource(name, URL, Answer(body.encode(), URL)).changes("")
                if isinstance(put, Put)
            }
            for name in ("vrt", "stad")
        )
        assert one
        assert not one & other


# --- lists as people write them


def test_all_that_a_line_says() -> None:
    item = only(
        '#EXTM3U x-tvg-url="https://a/,https://b/"\n'
        '#EXTINF:-1 tvg-id="vrt1.be" tvg-name="VRT" tvg-logo="https://x.example/l.png" tvg-chno="1" '
        'tvg-language="Dutch" group-title="Vlaams, algemeen",VRT 1, met gebarentaal\n'
        "https://x.example/vrt1/index.m3u8?token=1"
    )
    assert item.id == "m3u:films:vrt1.be"
    assert item.label == {"nl": ("VRT 1, met gebarentaal",)}
    assert item.languages == ("nl",)
    assert item.subjects == ({"none": ("Vlaams, algemeen",)},)
    assert item.thumbnail == item.media[0].poster == "https://x.example/l.png"
    assert (item.media[0].format, item.media[0].live) == (HLS, ALWAYS)
    assert item.features == ("signLanguage",)


@pytest.mark.parametrize(
    ("lines", "kind", "live"),
    [
        ("#EXTINF:120,A\na.mp4", Kind.FILM, False),
        ("#EXTINF:-1,A\na.mp3", Kind.SOUND, False),
        ("#EXTINF:-1,A\na.jpg", Kind.PICTURE, False),
        ("#EXTINF:-1,A\nhttp://x.example:8000/stream", Kind.FILM, True),
        ('#EXTINF:-1 group-title="Radio",A\nhttp://x.example:8000/stream', Kind.SOUND, True),
        ('#EXTINF:-1 tvg-id="a",A\nhttp://x.example/a.mp3', Kind.SOUND, True),
        ("#EXTINF:-1,A\nhttp://x.example/a.m3u8", Kind.FILM, True),
        ("#EXTINF:300,A\nhttp://x.example/a.m3u8", Kind.FILM, False),
        ("#EXTINF:0,A\nhttp://x.example/a.mpd", Kind.FILM, True),
        ("http://x.example/a.aac", Kind.SOUND, False),
    ],
)
def test_films_sounds_and_channels(lines: str, kind: Kind, live: bool) -> None:
    item = only(lines)
    assert item.kind is kind
    assert (item.media[0].live == ALWAYS) is live


def test_the_same_channel_in_several_qualities_is_one() -> None:
    item = only(
        '#EXTINF:-1 tvg-id="een",Een HD\nhttps://x.example/hd.m3u8\n'
        '#EXTINF:-1 tvg-id="een",Een SD\nhttps://x.example/sd.m3u8\n'
        '#EXTINF:-1 tvg-id="een",Een SD\nhttps://x.example/sd.m3u8'
    )
    assert item.label == {"none": ("Een HD",)}
    assert [(one.url, one.label) for one in item.media[0].variants] == [
        ("https://x.example/sd.m3u8", {"none": ("Een SD",)})
    ]


@pytest.mark.parametrize("told", ["rtsp://x.example/a", "RTSP://x.example:554/a?tcp"])
@pytest.mark.parametrize("length", [-1, 600])
def test_a_broadcast_over_rtsp_is_live_whatever_its_length(told: str, length: int) -> None:
    (media,) = only(f"#EXTINF:{length},Kapel\n{told}").media
    assert media.url == told.lower().replace(":554", "")
    assert media.kind is MediaKind.VIDEO
    assert (media.live, media.duration) == (ALWAYS, 0)
    assert only(f'#EXTINF:{length} radio="true",Kapel\n{told}').media[0].kind is MediaKind.SOUND


def test_an_address_with_another_token_is_the_same_work() -> None:
    lines = "#EXTINF:10,A\nhttps://x.example/a.mp4?token={}"
    assert only(lines.format(1)).id == only(lines.format(2)).id
    assert only(lines.format(1)).id != only(lines.format(1).replace(",A", ",B")).id


@pytest.mark.parametrize(
    "told",
    [
        *(
            "rtmp://x.example/a",
            "rtsp://me:secret@x.example/a",
            "udp://@239.0.0.1:1234",
            "file:///etc/passwd",
            "plugin://a",
        ),
        *("javascript:alert(1)", "http://me:secret@x.example/a.mp4", "C:\\films\\a.mp4", "\\\\server\\a.mp4"),
    ],
)
def test_what_is_no_web_address_is_told_and_harms_nothing_else(told: str) -> None:
    changes = changes_of(f"#EXTM3U\n#EXTINF:1,Goed\na.mp4\n#EXTINF:1,Fout\n{told}\n#EXTINF:1,Ook goed\nb.mp4")
    assert [one.label["none"][0] for one in items_of(changes)] == ["Goed", "Ook goed"]
    (fault,) = faults_of(changes)
    assert fault.where.endswith(", line 5")
    assert "secret" not in str(changes)
    assert isinstance(changes[-1], Sweep)


def test_a_thousand_faults_are_told_in_a_few() -> None:
    changes = changes_of("\n".join(f"rtmp://x.example/{n}" for n in range(1_000)))
    assert len(faults_of(changes)) == 52


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("latin-1"),
        lambda text: text.encode("utf-16"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.replace("#EXTM3U\n", "").encode(),
        lambda text: text.replace("#EXTINF", "\n  #extinf").encode(),
        lambda text: text.replace("\n", "\n# remark\n").encode(),
    ],
    ids=["UTF-8", "mark", "Latin-1", "UTF-16", "CR LF", "CR", "no header", "indented", "remarks"],
)
def test_letters_and_lines(write: Callable[[str], bytes]) -> None:
    item = only(write("#EXTM3U\n#EXTINF:5,Café\nhttps://x.example/é.mp4\n"))
    assert item.label == {"none": ("Café",)}
    assert item.media[0].url == "https://x.example/%C3%A9.mp4"


def test_groups_by_a_line_of_their_own() -> None:
    changes = changes_of("#EXTM3U\n#EXTINF:1,A\n#EXTGRP:Films\na.mp4\n#EXTINF:1,B\nb.mp4")
    group, whole = shelves_of(changes)
    assert group.label == {"none": ("Films",)}
    assert len(group.members) == 1
    assert len(whole.members) == 2


def test_a_file_outside_the_folder_is_not_played(tmp_path: Path) -> None:
    path = tmp_path / "list.m3u"
    path.write_text("song.mp3\n../../../../etc/passwd\n/etc/shadow.mp3\nsub/film.mp4\n")
    changes = list(harvest(str(path), "m3u", NoNetwork()))
    assert [one.media[0].url for one in items_of(changes)] == [
        f"{tmp_path.as_uri()}/song.mp3",
        f"{tmp_path.as_uri()}/sub/film.mp4",
    ]
    assert len(faults_of(changes)) == 2


@given(st.text(max_size=200))
def test_whatever_is_written_it_is_read_or_refused(text: str) -> None:
    try:
        changes = changes_of(text.encode("utf-8", "replace"))
    except SourceError:
        return
    assert all(one.label and one.media for one in items_of(changes))


# --- HLS

PARTS = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n1.ts\n#EXTINF:5.5,\n2.ts\n"
MASTER = """#EXTM3U
#EXT-X-SESSION-DATA:DATA-ID="com.example.title",LANGUAGE="nl",VALUE="Het Lam Gods"
#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="Nederlands",LANGUAGE="nl",URI="nl.m3u8",CHARACTERISTICS="public.accessibility.transcribes-spoken-dialog,public.accessibility.describes-music-and-sound"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Origineel",LANGUAGE="fr",DEFAULT=YES,URI="fr.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Beschreven",LANGUAGE="nl",URI="ad.m3u8",CHARACTERISTICS="public.accessibility.describes-video"
#EXT-X-STREAM-INF:BANDWIDTH=1280000,RESOLUTION=640x360,AUDIO="a",SUBTITLES="s"
low.m3u8
#EXT-X-STREAM-INF:RESOLUTION=1920x1080,AUDIO="a",SUBTITLES="s"
high.m3u8
"""


def test_a_recording() -> None:
    changes = changes_of(PARTS + "#EXT-X-ENDLIST")
    (item,) = items_of(changes)
    (media,) = item.media
    assert (media.kind, media.format, media.duration, media.live) == (MediaKind.VIDEO, HLS, 15.5, ("", ""))
    assert media.url == URL
    assert item.label == {"none": ("list",)}
    assert "secret" not in item.id
    assert changes[-1] == Sweep(ids=frozenset((item.id,)))
    assert only(PARTS + "#EXT-X-PLAYLIST-TYPE:VOD").media[0].duration == 15.5


def test_a_broadcast() -> None:
    (media,) = only(PARTS).media
    assert (media.duration, media.live) == (0, ALWAYS)
    began = PARTS.replace(
        "#EXTINF:10,",
        "#EXT-X-PLAYLIST-TYPE:EVENT\n#EXT-X-PROGRAM-DATE-TIME:2026-12-03T20:00:00+01:00\n#EXTINF:10,",
    )
    assert only(began).media[0].live == ("2026-12-03T20:00:00+01:00", ALWAYS[1])


def test_radio() -> None:
    assert only(PARTS.replace(".ts", ".aac")).kind is Kind.SOUND
    sound = '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="mp4a.40.2"\nhttps://other.example/a.m3u8'
    assert only(sound.replace("https://other.example/", "")).kind is Kind.SOUND


def test_a_stream_in_several_qualities(museum: PlaylistMuseum, visits: Callable[[], list[Change]]) -> None:
    museum.breaks(200, MASTER.encode(), HLS)
    museum.others["/films/low.m3u8"] = (PARTS + "#EXT-X-ENDLIST").encode()
    (item,) = items_of(visits())
    (media,) = item.media
    assert item.label == {"nl": ("Het Lam Gods",)}
    assert item.features == ("captions", "audioDescription")
    assert item.languages == ("fr", "nl")
    assert [one.value for one in item.metadata] == [{"none": ("nl",)}]
    assert (media.duration, media.width, media.height, media.live) == (15.5, 1920, 1080, ("", ""))
    low, high, described = media.variants
    assert (low.url, low.width) == (f"http://{museum.host}/films/low.m3u8", 640)
    assert high.width == 1920
    assert (described.language, described.label) == ("nl", {"nl": ("Beschreven",)})
    assert described.accessibility_features == ("audioDescription",)


def test_a_broadcast_in_several_qualities(museum: PlaylistMuseum, visits: Callable[[], list[Change]]) -> None:
    museum.breaks(200, MASTER.encode(), HLS)
    museum.others["/films/low.m3u8"] = PARTS.encode()
    assert items_of(visits())[0].media[0].live == ALWAYS


def test_a_quality_that_can_not_be_had_is_told(
    museum: PlaylistMuseum, visits: Callable[[], list[Change]]
) -> None:
    museum.breaks(200, MASTER.encode(), HLS)
    changes = visits()
    assert len(items_of(changes)) == 1
    (fault,) = faults_of(changes)
    assert fault.partial
    assert isinstance(changes[-1], Sweep)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("#EXTM3U\n#EXT-X-TARGETDURATION:10\n", "nothing in it"),
        (f"{PARTS}#EXT-X-IMAGES-ONLY", "small pictures"),
        (f"{PARTS}#EXT-X-I-FRAMES-ONLY", "small pictures"),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:x\n#EXTINF:y,\n1.ts", "standard"),
        ("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=x\n1.m3u8", "standard"),
    ],
)
def test_streams_that_can_not_be_shown(text: str, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        changes_of(text)
    assert said in str(caught.value)


def test_a_locked_stream_is_told() -> None:
    key = '#EXT-X-KEY:METHOD=SAMPLE-AES,URI="skd://1",KEYFORMAT="com.apple.streamingkeydelivery"\n#EXTINF:10,'
    (fault,) = faults_of(changes_of(PARTS.replace("#EXTINF:10,", key)))
    assert "DRM" in fault.what
    plain = '#EXT-X-KEY:METHOD=AES-128,URI="https://x.example/key"\n#EXTINF:10,'
    assert faults_of(changes_of(PARTS.replace("#EXTINF:10,", plain))) == []


@pytest.mark.parametrize(
    "line",
    [
        *(
            "#EXT-X-DATERANGE:ID=",
            "#EXT-X-CUE-OUT:DURATION",
            "#EXT-X-BYTERANGE:x@y",
            "#EXT-X-START:",
            "#EXT-X-KEYS",
        ),
        *(
            "#EXT-X-SKIP:",
            "#EXT-OATCLS-SCTE35:!",
            "#EXT-X-MEDIA-SEQUENCE:many",
            "#EXT-X-TILES:=",
            "x" * 20_000,
        ),
    ],
)
def test_marks_that_say_nothing_of_the_work_are_no_matter(line: str) -> None:
    assert (
        only(PARTS.replace("#EXTINF:5.5", f"{line}\n#EXTINF:5.5") + "#EXT-X-ENDLIST").media[0].duration
        == 15.5
    )


TAGS = [
    *("#EXT-X-STREAM-INF:", "#EXT-X-STREAM-INF:BANDWIDTH=1,RESOLUTION=x", "#EXT-X-MEDIA:"),
    *("#EXT-X-KEY:", "#EXT-X-KEY:METHOD=NONE", "#EXT-X-SESSION-KEY:METHOD", "#EXT-X-SESSION-DATA:"),
    *("#EXTINF:", "#EXTINF:-1", "#EXTINF:1e99,x", "a.m3u8", "1.ts", "#EXT-X-ENDLIST", "#EXT-X-VERSION:x"),
    *("#EXT-X-PART:", "#EXT-X-PART:DURATION=1", "#EXT-X-PROGRAM-DATE-TIME:x", "#EXT-X-PLAYLIST-TYPE:"),
    *("#EXT-X-PROGRAM-DATE-TIME:2026-12-03", "#EXT-X-MEDIA:TYPE=AUDIO", '"', "'\"'\"", "=,=", "#EXTM3U"),
    *('#EXT-X-MEDIA:TYPE=SUBTITLES,URI=x,LANGUAGE="nl",CHARACTERISTICS=,,', "#EXT-X-TARGETDURATION:"),
]


@given(st.lists(st.sampled_from(TAGS), max_size=12))
def test_whatever_the_tags_are_it_is_read_or_refused(lines: list[str]) -> None:
    try:
        changes = changes_of("\n".join(["#EXTM3U", *lines]))
    except KioskError:
        return
    assert all(one.label and one.media for one in items_of(changes))


# --- real ones


NOT_SHOWN = {"live_image_playlist", "vod_image_playlist", "vod_image_playlist2", "session_data_playlist"}


@real
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*/*")), ids=lambda path: path.name)
def test_real_playlists_are_read(path: Path) -> None:
    if path.stem in NOT_SHOWN:
        with pytest.raises(SourceError):
            list(harvest(str(path), "m3u", NoNetwork()))
        return
    changes = list(harvest(str(path), "m3u", NoNetwork()))
    assert all(one.label and one.media and one.provider for one in items_of(changes))
    assert items_of(changes) or path.stem.startswith("empty")


@real
@pytest.mark.parametrize(
    ("name", "live", "duration"),
    [
        ("hls/simple_playlist_with_vod_playlist_type.m3u8", False, 180),
        ("hls/simple_playlist_with_event_playlist_type.m3u8", False, 180),
        ("hls/sliding_window_playlist.m3u8", True, 0),
        ("hls/low_latency_part_playlist.m3u8", True, 0),
        ("hls/iptv_playlist_with_custom_tags.m3u8", True, 0),
        ("mopidy/encoding-ext.m3u", False, 0),
    ],
)
def test_real_streams_and_recordings(name: str, live: bool, duration: float) -> None:
    (item,) = items_of(list(harvest(str(FIXTURES / name), "m3u", NoNetwork())))
    assert (item.media[0].live != ("", ""), item.media[0].duration) == (live, duration)
