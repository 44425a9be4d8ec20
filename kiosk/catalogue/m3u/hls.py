"""HTTP Live Streaming playlists (RFC 8216 and its successor): what one says about the work that it plays.

The library m3u8 reads them. It is given only the lines that are used here, because it stumbles over
advertising marks and parts that nobody wrote by the book and that say nothing about the work.
"""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

import m3u8
import msgspec

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_of, features_told
from kiosk.catalogue.addresses import file_extension
from kiosk.catalogue.clock import on_the_clock
from kiosk.catalogue.streams import ALWAYS, HLS, beside
from kiosk.catalogue.values import language_tag, pixels, seconds
from kiosk.errors import SourceError
from kiosk.model import LanguageMap, Media, MediaKind, Variant

MAX_LINES = 400_000
"""A recording of a whole day in parts of two seconds has about 130 000."""
_LONGEST_LINE = 16_384
_MOST_VARIANTS = 60
_USED = re.compile(
    r"#EXT(?:M3U|INF:|-X-(?:STREAM-INF:|MEDIA:|SESSION-DATA:|SESSION-KEY:|KEY:|ENDLIST|PLAYLIST-TYPE:|"
    r"TARGETDURATION:|VERSION:|PROGRAM-DATE-TIME:|PART:|IMAGES-ONLY|I-FRAMES-ONLY))"
)
_OF_HLS = re.compile(
    r"^#EXT-X-(?:STREAM-INF|I-FRAME-STREAM-INF|MEDIA|MEDIA-SEQUENCE|SESSION-DATA|TARGETDURATION|PLAYLIST-TYPE|"
    r"ENDLIST|PROGRAM-DATE-TIME|DATERANGE|PART|PART-INF|KEY|MAP|BYTERANGE|DISCONTINUITY|DISCONTINUITY-SEQUENCE|"
    r"INDEPENDENT-SEGMENTS)\b",
    re.MULTILINE,
)
"""Not every tag of this form: lists of channels have invented others."""
_STUMBLES = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
"""What the library lets through when a tag is not written by the book."""
_SOUND_CODECS = ("mp4a", "ac-3", "ec-3", "ac-4", "flac", "fLaC", "alac", "opus", "Opus", "mp3")
_SOUNDS = frozenset(("aac", "mp3", "m4a", "ac3", "ec3", "ogg", "flac"))
_NAMES_NOTHING = re.compile(r"(?:index|playlist|master|main|manifest|chunklist\w*|stream|live|prog_index)?")
_LOCKED = ("com.apple.streamingkeydelivery", "com.widevine", "com.microsoft.playready", "urn:uuid:")

Playlist = Any
"""A playlist of the library, whose attributes may be anything."""


def is_hls(text: str) -> bool:
    """Whether an M3U document is one HLS playlist, and not a list of works."""
    return _OF_HLS.search(text) is not None


def parsed(text: str, *, where: str) -> Playlist:
    """The playlist. Raises ``SourceError`` when the library can't make sense of it."""
    lines = text.splitlines()[:MAX_LINES]
    kept = (line.strip() for line in lines if len(line) <= _LONGEST_LINE)
    used = "\n".join(_mended(line) for line in kept if not line.startswith("#") or _USED.match(line))
    try:
        return m3u8.loads(used)
    except _STUMBLES as error:
        raise SourceError(
            f"is an HLS playlist that is not written by its standard ({str(error)[:80]}).",
            where=where,
            next_step="Tell the publisher.",
        ) from error


def _mended(line: str) -> str:
    """With the bandwidth that a variant must have (RFC 8216, 4.3.4.2) and often has not."""
    if line.startswith("#EXT-X-STREAM-INF:") and "BANDWIDTH=" not in line.replace("AVERAGE-BANDWIDTH", ""):
        return f"{line},BANDWIDTH=0"
    return line


def check_playable(playlist: Playlist, *, where: str) -> None:
    """Raise ``SourceError`` for a playlist that a visitor can't see or hear, with the reason."""
    if playlist.is_images_only or playlist.is_i_frames_only:
        raise SourceError(
            "holds only the small pictures beside a film.", where=where, next_step="Give the film's address."
        )
    if not playlist.segments and not playlist.playlists:
        raise SourceError(
            "is a playlist with nothing in it.",
            where=where,
            next_step="A live broadcast may not have begun; it is tried again at the next round.",
        )


def is_locked(playlist: Playlist) -> bool:
    """Whether its files need the keys of a subscription (digital rights management)."""
    keys = [key for key in (*playlist.keys, *playlist.session_keys) if key is not None]
    return any((key.keyformat or "").lower().startswith(_LOCKED) for key in keys)


def title(playlist: Playlist, url: str) -> LanguageMap:
    """What it says that it is called (``EXT-X-SESSION-DATA``), else a file name that tells something."""
    found: dict[str, tuple[str, ...]] = {}
    for one in playlist.session_data:
        words = markup.line(str(one.value or ""))
        if words and str(one.data_id or "").lower().endswith("title"):
            found.setdefault(language_tag(one.language), (words,))
    if found:
        return found
    name = unquote(urlsplit(url).path).rpartition("/")[2].rpartition(".")[0]
    words = markup.line(re.sub(r"[_-]+", " ", name))
    return {"none": (words,)} if words and not _NAMES_NOTHING.fullmatch(name.lower()) else {}


def read(playlist: Playlist, url: str, inside: Callable[[str], Playlist | None]) -> Media:
    """The Media that a playlist plays. ``url`` is its own address.

    ``inside`` gives the playlist of one variant stream, or None when it can't be had: a multivariant
    playlist does not say how long it is, nor whether it is live.
    """
    variants = _variants(playlist, url)
    first = variants[0].url if variants else ""
    parts = (inside(first) if first else None) if playlist.is_variant else playlist
    best = max(variants, key=lambda one: one.width * one.height, default=None)
    media = Media(
        id=url,
        kind=MediaKind.SOUND if _only_sound(playlist, parts) else MediaKind.VIDEO,
        url=url,
        format=HLS,
        width=best.width if best else 0,
        height=best.height if best else 0,
        # The multivariant playlist switches between these by itself.
        variants=(*variants, *_described(playlist, url))[:_MOST_VARIANTS],
    )
    if parts is None or not parts.segments:
        return media
    if _ended(parts):
        return msgspec.structs.replace(media, duration=_duration(parts))
    return msgspec.structs.replace(media, live=_since(parts))


def features(playlist: Playlist) -> tuple[str, ...]:
    """schema.org ``accessibilityFeature`` values of its renditions, and of captions inside the picture."""
    found: list[str] = []  # RFC 8216bis, 4.4.6.1.1: CHARACTERISTICS
    for rendition in playlist.media:
        found += features_of(str(rendition.characteristics or "").split(","))
        if rendition.type == "CLOSED-CAPTIONS":
            found.append("captions")
        found += features_told(f"- {rendition.name or ''}") if rendition.type in ("VIDEO", "AUDIO") else ()
    return tuple(dict.fromkeys(found))


def languages(playlist: Playlist) -> tuple[str, ...]:
    """Of its sound renditions."""
    told = (language_tag(one.language) for one in playlist.media if one.type == "AUDIO")
    return tuple(dict.fromkeys(tag for tag in told if tag != "none"))


def subtitles(playlist: Playlist) -> tuple[str, ...]:
    """Languages in which it can be read along. Its WebVTT comes in parts, so it is no Track: the player
    finds it in the stream."""
    told = (language_tag(one.language) for one in playlist.media if one.type == "SUBTITLES")
    return tuple(dict.fromkeys(tag for tag in told if tag != "none"))


def _variants(playlist: Playlist, url: str) -> tuple[Variant, ...]:
    found: dict[str, Variant] = {}
    for one in playlist.playlists[:_MOST_VARIANTS]:
        at = beside(one.uri, url)
        width, height = one.stream_info.resolution or (0, 0)
        if at:
            found.setdefault(at, Variant(url=at, format=HLS, width=pixels(width), height=pixels(height)))
    return tuple(found.values())


def _described(playlist: Playlist, url: str) -> tuple[Variant, ...]:
    """Sound renditions with an address of their own that describe the picture."""
    found = []
    for one in playlist.media:
        at = beside(one.uri, url)
        if at and one.type == "AUDIO" and "describes-video" in str(one.characteristics or ""):
            tag = language_tag(one.language)
            found.append(
                Variant(
                    url=at,
                    format=HLS,
                    language="" if tag == "none" else tag,
                    label={tag: (words,)} if (words := markup.line(str(one.name or ""))) else {},
                    accessibility_features=("audioDescription",),
                )
            )
    return tuple(found)


def _ended(parts: Playlist) -> bool:
    return bool(parts.is_endlist) or str(parts.playlist_type or "").lower() == "vod"


def _duration(parts: Playlist) -> float:
    return round(seconds(sum(max(one.duration or 0.0, 0.0) for one in parts.segments)), 3)


def _since(parts: Playlist) -> tuple[str, str]:
    """Between which instants a broadcast runs.

    An event that is recorded from its beginning says when that was (``EXT-X-PROGRAM-DATE-TIME`` of its first
    part); in a sliding window the first part says nothing.
    """
    began = parts.segments[0].program_date_time
    if str(parts.playlist_type or "").lower() == "event" and began is not None and began.tzinfo is not None:
        return on_the_clock(began), ALWAYS[1]
    return ALWAYS


def _only_sound(playlist: Playlist, parts: Playlist | None) -> bool:
    told = [str(one.stream_info.codecs or "") for one in playlist.playlists]
    codecs = [codec.strip() for one in told for codec in one.split(",") if codec.strip()]
    if codecs and all(told):
        return all(codec.startswith(_SOUND_CODECS) for codec in codecs)
    segments = parts.segments if parts is not None else []
    return bool(segments) and all(file_extension(str(one.uri or "")) in _SOUNDS for one in segments[:20])
