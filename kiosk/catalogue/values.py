"""Small values that every kind of catalogue writes in its own way: media types, numbers, times, languages.

Read without ever failing: what is not there or of a wrong type is empty.
"""

import math
import re
from datetime import UTC, datetime
from functools import lru_cache

from kiosk.catalogue.addresses import file_extension
from kiosk.model import LanguageMap

MAX_VALUES = 50
"""Values of one property in one language."""
MAX_LANGUAGES = 40
_LONGEST_TAG = 60
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}")
_CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{1,2}(?:\.[0-9]{1,6})?)")
_ISO_DURATION = re.compile(r"PT(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,6}(?:\.[0-9]{1,6})?)S)?")
_THREE_LETTERS = {
    "dut": "nl",
    "nld": "nl",
    "fre": "fr",
    "fra": "fr",
    "ger": "de",
    "deu": "de",
    "eng": "en",
    "ita": "it",
    "spa": "es",
    "por": "pt",
    "lat": "la",
    "alb": "sq",
    "sqi": "sq",
    "ara": "ar",
    "bul": "bg",
    "chi": "zh",
    "zho": "zh",
    "cze": "cs",
    "ces": "cs",
    "dan": "da",
    "fin": "fi",
    "gre": "el",
    "ell": "el",
    "heb": "he",
    "hin": "hi",
    "hun": "hu",
    "jpn": "ja",
    "kor": "ko",
    "kur": "ku",
    "nor": "no",
    "per": "fa",
    "fas": "fa",
    "pol": "pl",
    "rum": "ro",
    "ron": "ro",
    "rus": "ru",
    "swe": "sv",
    "tur": "tr",
    "ukr": "uk",
    "yid": "yi",
}
"""The shortest code is the tag (BCP 47, 2.2.1); librarians write three letters (MARC, ISO 639-2)."""
_FORMATS = {
    "image/jpg": "image/jpeg",
    "application/x-mpegurl": "application/vnd.apple.mpegurl",
    "audio/mpegurl": "application/vnd.apple.mpegurl",
    "audio/x-mpegurl": "application/vnd.apple.mpegurl",
    "vnd.apple.mpegurl": "application/vnd.apple.mpegurl",
    "text/srt": "application/x-subrip",
    "application/srt": "application/x-subrip",
    "plain/txt": "text/plain",
    "webvtt": "text/vtt",
    "audio/mp3": "audio/mpeg",
}
_BY_EXTENSION = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "jp2": "image/jp2",
    "mp4": "video/mp4",
    "m4v": "video/mp4",
    "webm": "video/webm",
    "ogv": "video/ogg",
    "mov": "video/quicktime",
    "mkv": "video/x-matroska",
    "m3u8": "application/vnd.apple.mpegurl",
    "mpd": "application/dash+xml",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "oga": "audio/ogg",
    "opus": "audio/ogg",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "vtt": "text/vtt",
    "srt": "application/x-subrip",
    "txt": "text/plain",
    "pdf": "application/pdf",
    "epub": "application/epub+zip",
    "html": "text/html",
    "htm": "text/html",
    "xhtml": "application/xhtml+xml",
    "glb": "model/gltf-binary",
}
_SAY_LITTLE = frozenset(("text/plain", "application/octet-stream", "binary/octet-stream"))
"""What a server says that does not know the type."""
_SAY_MORE = frozenset(("text/vtt", "application/x-subrip", "application/epub+zip"))
"""What an ending then knows better."""
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,63}")


def string(value: object) -> str:
    """``value`` when it is text, stripped, else ``""``."""
    return value.strip() if isinstance(value, str) else ""


def media_type(value: object, url: str = "") -> str:
    """A media type (RFC 6838) without parameters, in one spelling; guessed from ``url`` when not told."""
    told = string(value).lower().partition(";")[0].strip()
    told = _FORMATS.get(told, told)
    ending = _BY_EXTENSION.get(file_extension(url), "") if url else ""
    if told and _MEDIA_TYPE.fullmatch(told) and not (told in _SAY_LITTLE and ending in _SAY_MORE):
        return told
    return ending


def number(value: object, *, most: float) -> float:
    """A number above 0 and at most ``most``, also when written as text; else 0."""
    if isinstance(value, str):
        try:
            value = float(value.strip()[:40])
        except ValueError:
            return 0.0
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    if isinstance(value, float) and not math.isfinite(value):
        return 0.0
    return float(value) if 0 < value <= most else 0.0


def pixels(value: object) -> int:
    """A width or height: a whole number from 1 to ten million, else 0."""
    return int(number(value, most=10_000_000))


def seconds(value: object) -> float:
    """A duration of at most ten days, else 0.

    It is a number (Presentation 3.0, 3.3); people also write ``"01:02:03"`` and ISO 8601's ``"PT1H2M3S"``.
    """
    if (isinstance(value, str) and ":" in value) or (isinstance(value, str) and value.startswith("PT")):
        told = value.strip()[:40]
        found = _CLOCK.fullmatch(told) or _ISO_DURATION.fullmatch(told)
        hours, minutes, rest = (float(one or 0) for one in found.groups()) if found else (0.0, 0.0, 0.0)
        value = hours * 3600 + minutes * 60 + rest
    return number(value, most=864_000)


def language_tag(value: object) -> str:
    """A language tag (BCP 47) in small letters up to the first dash; ``"none"`` when it is not one.

    ``en_GB``, as operating systems write it, is ``en-GB``. A word such as ``dutch`` is no tag: a language has
    two or three letters (BCP 47, 2.2.1).
    """
    return _tag(value) if isinstance(value, str) and len(value) < _LONGEST_TAG else "none"


@lru_cache(1_024)
def _tag(value: str) -> str:
    tag = value.strip().replace("_", "-")
    if not _TAG.fullmatch(tag):
        return "none"
    primary, dash, rest = tag.partition("-")
    primary = _THREE_LETTERS.get(primary.lower(), primary.lower())
    return "none" if primary in ("none", "und") else primary + dash + rest


def together(*maps: LanguageMap) -> LanguageMap:
    """Several texts as one, language by language."""
    found: dict[str, list[str]] = {}
    for words in maps:
        for tag, values in words.items():
            kept = found.setdefault(tag, [])
            kept.extend(value for value in values if value not in kept)
    return {tag: tuple(values[:MAX_VALUES]) for tag, values in found.items()}


def instant(value: object) -> datetime | None:
    """An ``xsd:dateTime`` (``endTime``, ``navDate``), as UTC when it has no zone; ``None`` if it is none.

    The year 1 stands for "unknown" in several museum systems and is not believed.
    """
    text = string(value)
    if not 10 <= len(text) <= 40:
        return None
    try:
        moment = datetime.fromisoformat(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if moment.year > 1 else None


def written(moment: datetime) -> str:
    """``moment`` as RFC 3339 in UTC."""
    return moment.isoformat().replace("+00:00", "Z")
