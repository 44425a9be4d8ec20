"""Reads a playlist: lines and tags (RFC 8216bis, 4) into values."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import parse_qs, urljoin, urlsplit

from kiosk.errors import MediaError
from kiosk.media.hls.playlist import (
    Initial,
    Key,
    Master,
    Part,
    Playlist,
    Rendition,
    Segment,
    Stream,
    Variant,
)

MAX_BYTES = 16 * 2**20
"""A recording of a whole day in parts of two seconds is about 5 MB."""
MAX_SEGMENTS = 100_000
MAX_VARIANTS = 100
MAX_RENDITIONS = 200
LONGEST_SEGMENT = 24 * 3600.0
_LONGEST_LINE = 16_384
_LONGEST_ADDRESS = 8192
_MOST_NAMES = 100

_OF_HLS = re.compile(
    r"^[ \t]*#EXT-X-(?:STREAM-INF|I-FRAME-STREAM-INF|MEDIA|MEDIA-SEQUENCE|SESSION-DATA|TARGETDURATION|"
    r"PLAYLIST-TYPE|ENDLIST|PROGRAM-DATE-TIME|DATERANGE|PART|PART-INF|KEY|MAP|BYTERANGE|DISCONTINUITY|"
    r"DISCONTINUITY-SEQUENCE|INDEPENDENT-SEGMENTS|CONTENT-STEERING|CUE-OUT|VERSION|GAP|SKIP)\b",
    re.MULTILINE,
)
_ATTRIBUTE = re.compile(r'[ \t]*([A-Z0-9_-]{1,64})[ \t]*=[ \t]*("[^"]*"|[^,]*)[ \t]*(?:,|$)')
_NAME = re.compile(r"\{\$([A-Za-z0-9_-]{1,64})\}")
_NUMBER = re.compile(r"[0-9]{1,20}(?:\.[0-9]{0,20})?")
_WHOLE = re.compile(r"([0-9]{1,20})(?![0-9])")
_MOST_WHOLE = 2**64 - 1
_IV = re.compile(r"0[xX][0-9a-fA-F]{1,32}")
_IDENTITY = ("", "identity")
_INDEPENDENT = "EXT-X-INDEPENDENT-SEGMENTS"
_LOCKED = "Its films can only be opened with the keys of a subscription."


def is_playlist(head: bytes) -> bool:
    """Whether a file that begins so is an M3U playlist."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\\ \t\r\n").startswith((b"#EXTM3U", b"#EXT-X-"))


def read(data: bytes, url: str) -> Playlist:
    """The playlist of ``url`` (where it came from after redirects).

    Raises MediaError with the reason when nothing of it can be played here: it is no broadcast but a list of
    channels, it holds small pictures only, its keys are sold, it has nothing in it.
    """
    if len(data) > MAX_BYTES:
        raise _refused(f"It is larger than {MAX_BYTES // 2**20} MB.", url)
    text = data.decode("utf-8-sig", "replace")
    if not is_playlist(data[:512]):
        raise _refused("It is not a playlist.", url)
    if not _OF_HLS.search(text) and not _plays_nothing_else(text):
        raise _refused(
            "It is a list of channels or files, not one broadcast.", url, "Read it as a catalogue."
        )
    lines = list(_lines(text, url))
    tags = {name for name, _ in lines}
    for tag, what in (
        ("EXT-X-IMAGES-ONLY", "It holds only the small pictures beside a film."),
        ("EXT-X-I-FRAMES-ONLY", "It holds only the pictures for winding, not the film."),
        ("EXT-X-SKIP", "It holds only what changed since an earlier one."),
    ):
        if tag in tags:
            raise _refused(what, url, "Give the address of the film itself.")
    if {"EXT-X-STREAM-INF", "EXT-X-MEDIA"} & tags:
        return _master(lines, url)
    return _stream(lines, url)


def _plays_nothing_else(text: str) -> bool:
    """A list of one file with its length, as makers of small sites write it."""
    return text.count("#EXTINF") == 1 and "#EXTINF:-1" not in text and "tvg-" not in text


def _refused(what: str, url: str, step: str = "Tell the publisher.") -> MediaError:
    return MediaError(what, where=url, next_step=step)


def _lines(text: str, url: str) -> Iterator[tuple[str, str]]:
    """Tag and value of each line; the tag is empty for an address. Variables are filled in (4.4.2.3)."""
    names: dict[str, str] = {}
    for raw in text.splitlines():
        line = raw.strip()
        if not line or line == "\\" or len(line) > _LONGEST_LINE:
            continue
        if line.startswith("#"):
            tag, _, value = line[1:].partition(":")
            if tag == "EXT-X-DEFINE":
                _define(names, value, url)
            elif tag.startswith("EXT"):
                yield tag.strip(), _filled(value.strip(), names, url)
        else:
            yield "", _filled(line, names, url)


def _define(names: dict[str, str], value: str, url: str) -> None:
    given = _attributes(value)
    if "IMPORT" in given:
        raise _refused("It takes words from another playlist (EXT-X-DEFINE IMPORT).", url)
    if len(names) >= _MOST_NAMES:
        raise _refused("It defines too many words.", url)
    if name := given.get("NAME"):
        names[name] = given.get("VALUE", "")
    elif name := given.get("QUERYPARAM"):
        names[name] = parse_qs(urlsplit(url).query).get(name, [""])[0]


def _filled(value: str, names: dict[str, str], url: str) -> str:
    if "{$" not in value:
        return value

    def word(found: re.Match[str]) -> str:
        if found[1] not in names:
            raise _refused(f"It uses a word that it does not define ({found[1][:40]}).", url)
        return names[found[1]]

    return _NAME.sub(word, value)[:_LONGEST_LINE]


def _attributes(value: str) -> dict[str, str]:
    """An attribute list (RFC 8216bis, 4.2); quotes are taken off."""
    found: dict[str, str] = {}
    at = 0
    while at < len(value) and (one := _ATTRIBUTE.match(value, at)) is not None and len(found) < 64:
        found.setdefault(one[1], one[2].strip().removeprefix('"').removesuffix('"'))
        if one.end() == at:
            break
        at = one.end()
    return found


def _number(value: str, most: float = 1e12) -> float:
    found = _NUMBER.match(value.strip())
    return min(float(found[0]), most) if found else 0.0


def _whole(value: str) -> int:
    """A decimal-integer (RFC 8216, 4.2), from 0 to 2^64-1; 0 when it is none."""
    found = _WHOLE.match(value.strip())
    return min(int(found[1]), _MOST_WHOLE) if found else 0


def _date(value: str) -> float:
    """Seconds since 1970 (ISO 8601: RFC 8216bis, 4.4.4.6); 0 when it is no date."""
    try:
        told = datetime.fromisoformat(value.strip()[:40])
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return 0.0


def address(value: str, base: str) -> str:
    """A web address beside ``base``; empty when it is none: a file of somebody's computer, another scheme."""
    try:
        found = urljoin(base, value)
        scheme = urlsplit(found).scheme
    except ValueError:
        return ""
    fit = scheme in ("http", "https") and len(found) <= _LONGEST_ADDRESS and found.isprintable()
    return found if fit else ""


def _master(lines: list[tuple[str, str]], url: str) -> Master:
    variants: list[Variant] = []
    renditions: list[Rendition] = []
    waiting: dict[str, str] | None = None
    for tag, value in lines:
        if tag == "EXT-X-STREAM-INF":
            waiting = _attributes(value)
        elif tag == "EXT-X-MEDIA" and len(renditions) < MAX_RENDITIONS:
            if (rendition := _rendition(_attributes(value), url)) is not None:
                renditions.append(rendition)
        elif not tag and waiting is not None:
            if (where := address(value, url)) and len(variants) < MAX_VARIANTS:
                variants.append(_variant(waiting, where))
            waiting = None
        elif tag == "EXT-X-SESSION-KEY" and _is_sold(_attributes(value)):
            raise _refused(_LOCKED, url)
    playable = [one for one in variants if one.url]
    if not playable:
        raise _refused("It names no film that can be had over the web.", url)
    independent = any(tag == _INDEPENDENT for tag, _ in lines)
    return Master(url=url, variants=tuple(playable), renditions=tuple(renditions), independent=independent)


def _variant(given: dict[str, str], url: str) -> Variant:
    width, _, height = given.get("RESOLUTION", "").lower().partition("x")
    return Variant(
        url=url,
        bandwidth=_whole(given.get("BANDWIDTH", "")),
        codecs=given.get("CODECS", "")[:200],
        width=min(_whole(width), 65_535),
        height=min(_whole(height), 65_535),
        frame_rate=_number(given.get("FRAME-RATE", ""), 1000),
        audio=given.get("AUDIO", "")[:200],
        subtitles=given.get("SUBTITLES", "")[:200],
    )


def _rendition(given: dict[str, str], base: str) -> Rendition | None:
    kind = given.get("TYPE", "")
    where = address(given["URI"], base) if given.get("URI") else ""
    if kind not in ("AUDIO", "VIDEO", "SUBTITLES") or (given.get("URI") and not where):
        return None
    return Rendition(
        kind=kind,
        group=given.get("GROUP-ID", "")[:200],
        name=given.get("NAME", "")[:200],
        language=given.get("LANGUAGE", "")[:100],
        url=where,
        default=given.get("DEFAULT") == "YES",
        forced=given.get("FORCED") == "YES",
        characteristics=tuple(given.get("CHARACTERISTICS", "")[:1000].split(",")),
        channels=given.get("CHANNELS", "")[:40],
    )


def _is_sold(given: dict[str, str]) -> bool:
    """Whether a key is one of a subscription (digital rights management), or of a kind nobody here knows."""
    method = given.get("METHOD", "NONE")
    return method != "NONE" and (method != "AES-128" or given.get("KEYFORMAT", "").lower() not in _IDENTITY)


class _Reading:
    """What the tags before a segment said of it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.segments: list[Segment] = []
        self.seconds: float | None = None
        self.range = ""
        self.discontinuity = self.gap = False
        self.keys: dict[str, dict[str, str]] = {}
        """Those that hold, by the system that they are for (KEYFORMAT)."""
        self.map: Initial | None = None
        self.map_opens = True
        self.ends: dict[str, int] = {}
        self.found = 0
        """Segments that can be played."""
        self.lost = 0
        """Segments at places where nobody may go."""
        self.locked = False

    def key(self, given: dict[str, str]) -> None:
        """It holds until the next one for the same system, or until none holds (RFC 8216, 4.3.2.4)."""
        if given.get("METHOD", "NONE") == "NONE":
            self.keys = {}
        else:
            self.keys[given.get("KEYFORMAT", "").lower() or "identity"] = given

    def segment(self, value: str) -> None:
        """An address: the segment that was told of, or a stray line."""
        if self.seconds is None or len(self.segments) >= MAX_SEGMENTS:
            return
        where = address(value, self.url)
        opens, key = self._opens()
        opens = opens and self.map_opens
        here = bool(where) and opens
        self.lost += not where
        self.locked = self.locked or not opens
        gap = self.gap or not here
        self.found += not gap
        part = self._part(where, self.range) if here else Part(url=f"{self._nowhere}{len(self.segments)}")
        self.segments.append(
            Segment(
                part=part,
                seconds=self.seconds,
                key=None if gap else key,
                map=self.map if self.map_opens else None,
                discontinuity=self.discontinuity,
                gap=gap,
            )
        )
        self.seconds, self.range, self.gap, self.discontinuity = None, "", False, False

    @property
    def _nowhere(self) -> str:
        """Begins addresses that nobody asks for: of segments that only hold their number."""
        return urljoin(self.url, "nowhere-")

    def _opens(self) -> tuple[bool, Key | None]:
        """Whether what comes now can be opened, and with which key."""
        if not self.keys:
            return True, None
        for one in self.keys.values():
            where = address(one.get("URI", ""), self.url)
            if not _is_sold(one) and one.get("URI") and where:
                iv = one.get("IV", "")
                return True, Key(url=where, iv=iv if _IV.fullmatch(iv) else "")
        return False, None

    def _part(self, where: str, written: str) -> Part:
        """A sub-range without a start follows the one before it in the same file (4.4.4.2)."""
        if not written:
            return Part(url=where)
        length, _, start = written.partition("@")
        count = _whole(length)
        at = _whole(start) if start else self.ends.get(where, 0)
        self.ends[where] = at + count
        return Part(url=where, start=at, length=count)

    def initial(self, given: dict[str, str]) -> None:
        """EXT-X-MAP."""
        where = address(given.get("URI", ""), self.url) if given.get("URI") else ""
        if where:
            length, _, start = given.get("BYTERANGE", "").partition("@")
            self.map_opens, key = self._opens()
            self.map = Initial(url=where, start=_whole(start), length=_whole(length), key=key)


def _stream(lines: list[tuple[str, str]], url: str) -> Stream:
    found = _Reading(url)
    values: dict[str, str] = {}
    date = 0.0
    for tag, value in lines:
        match tag:
            case "":
                found.segment(value)
            case "EXTINF":
                found.seconds = _number(value.partition(",")[0], LONGEST_SEGMENT)
            case "EXT-X-BYTERANGE":
                found.range = value
            case "EXT-X-DISCONTINUITY":
                found.discontinuity = True
            case "EXT-X-GAP":
                found.gap = True
            case "EXT-X-KEY":
                found.key(_attributes(value))
            case "EXT-X-MAP":
                found.initial(_attributes(value))
            case "EXT-X-PROGRAM-DATE-TIME" if not date and (told := _date(value)):
                date = told - sum(one.seconds for one in found.segments)
            case _:
                values.setdefault(tag, value)
    if not found.found:
        if found.locked:
            raise _refused(_LOCKED, url)
        if found.lost:
            raise _refused("Its parts lie on somebody's own computer or where nobody may go.", url)
        raise _refused(
            "There is nothing in it that can be played.",
            url,
            "A broadcast may not have begun; try again later.",
        )
    longest = max(one.seconds for one in found.segments)
    ended = "EXT-X-ENDLIST" in values or values.get("EXT-X-PLAYLIST-TYPE") == "VOD"
    return Stream(
        url=url,
        segments=tuple(found.segments),
        # What is told may be less than what is there; players trust it for how often they ask again.
        target=max(1.0, longest, _number(values.get("EXT-X-TARGETDURATION", ""), LONGEST_SEGMENT)),
        sequence=_whole(values.get("EXT-X-MEDIA-SEQUENCE", "")),
        discontinuities=_whole(values.get("EXT-X-DISCONTINUITY-SEQUENCE", "")),
        ended=ended,
        event=values.get("EXT-X-PLAYLIST-TYPE") == "EVENT",
        independent=_INDEPENDENT in values,
        date=0.0 if ended else date,
    )
