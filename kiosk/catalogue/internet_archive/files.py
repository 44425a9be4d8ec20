"""Which files of an item of the Internet Archive are to be seen or heard, and which captions belong to them.

An item lists every file: what was uploaded (``original``), what the Archive made of it (``derivative``,
with the name of its ``original``) and its own administration. One work may have dozens of files: a film in
four formats, a picture of it each minute, a picture of its sound. Those that come from one original are one
Media.

All numbers are texts: ``"length": "572.03"`` or ``"9:32"``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.internet_archive.captions import captions, is_caption, stem
from kiosk.catalogue.renderings import best_first, rendering
from kiosk.catalogue.values import media_type, pixels, seconds, string
from kiosk.model import Media, MediaKind, Rendering, Variant

MAX_FILES = 50_000
MAX_MEDIA = 500
MAX_CAPTIONS = 1_000

File = Mapping[str, object]

_KINDS = {
    "movies": (MediaKind.VIDEO, MediaKind.SOUND),
    "audio": (MediaKind.SOUND,),
    "etree": (MediaKind.SOUND,),
    "image": (MediaKind.IMAGE,),
}
"""What an item of a ``mediatype`` is made of; the second only where there is none of the first."""
_BY_TYPE = {"video": MediaKind.VIDEO, "audio": MediaKind.SOUND, "image": MediaKind.IMAGE}
_ASIDE = re.compile(
    r"thumb|item tile|item image|collection header|metadata|torrent|animated gif|spectrogram|columbia peaks|"
    r"video index|checksums|djvu|\bocr\b"
)
"""Formats, in small letters, of what is made about the work, not of it."""
_ASIDE_NAMES = re.compile(
    r"(?:__ia_thumb|_itemimage|_thumb|_spectrogram|_waveform)\.[a-z]{3,4}", re.IGNORECASE
)
_BEST_FIRST = (
    (MediaKind.VIDEO, re.compile(r"h\.?264(?! hd)"), "mp4"),
    (MediaKind.VIDEO, re.compile(r"h\.?264"), "mp4"),
    (MediaKind.VIDEO, re.compile(r"512kb"), ""),
    (MediaKind.VIDEO, re.compile(r"mp(?:eg-?)?4"), ""),
    (MediaKind.SOUND, re.compile(r"vbr mp3"), ""),
    (MediaKind.SOUND, re.compile(r"\bmp3"), ""),
    (MediaKind.SOUND, re.compile(r"ogg|vorbis|opus"), ""),
)
"""By what the Archive calls a format; the file must have this ending, where one is given."""
_TEXTS = ("epub", "djvutxt", "text", "plain text", "full text", "html", "abridged text")
"""What the Archive calls its texts that are open; those that it lends are called encrypted."""
_LIKED = (
    "video/mp4",
    "video/webm",
    "video/ogg",
    "audio/mpeg",
    "audio/mp4",
    "audio/ogg",
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/gif",
    "audio/flac",
    "video/quicktime",
    "video/x-matroska",
    "audio/wav",
)
"""Media types, the ones that every station plays without trouble before the others."""
_LAST = 100
_TRACK_NUMBER = re.compile(r"\s*([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file that can be shown, and how much we like it: the lowest ``rank`` first."""

    name: str
    kind: MediaKind
    format: str
    rank: tuple[int, int]
    file: File


class Files:
    """The files of one item. ``base`` is the site they are on; ``id`` the item's own identifier there."""

    def __init__(self, told: object, *, base: str, id: str) -> None:
        files = told[:MAX_FILES] if isinstance(told, list) else []
        self._files: dict[str, File] = {}
        for one in files:
            if isinstance(one, dict) and (name := string(one.get("name"))) and not _is_private(one):
                self._files.setdefault(name, one)
        self._captions = [one for one in self._files if is_caption(one)][:MAX_CAPTIONS]
        self._base = f"{base}/download/{quote(id, safe='')}"

    def address(self, name: str) -> str:
        """Of a file, by its name: names hold spaces, question marks and letters of every language."""
        return address(f"{self._base}/{quote(name, safe='/')}")

    def media(self, mediatype: str, *, languages: tuple[str, ...], poster: str) -> tuple[Media, ...]:
        """One Media for each film, sound or picture, in the order of the item."""
        for kind in _KINDS.get(mediatype, ()):
            groups = self._groups(kind)
            if groups:
                made = [
                    media
                    for name, group in list(groups.items())[:MAX_MEDIA]
                    if (media := self._media(name, group, languages, poster, alone=len(groups) == 1))
                ]
                return tuple(made)
        return ()

    def renderings(self, mediatype: str, *, languages: tuple[str, ...]) -> tuple[Rendering, ...]:
        """A scanned or typed book as a text: its EPUB, and what was read from its pages."""
        if mediatype != "texts":
            return ()
        spoken = languages[0] if languages else ""
        return best_first(
            rendering(self.address(name), language=spoken)
            for name, file in self._files.items()
            if string(file.get("format")).lower() in _TEXTS
        )

    def _groups(self, kind: MediaKind) -> dict[str, list[_Candidate]]:
        """Files by the original that they were made from, in the order of the item."""
        found: dict[str, list[_Candidate]] = {}
        for name, file in self._files.items():
            candidate = _candidate(name, file)
            if candidate is not None and candidate.kind is kind:
                found.setdefault(self._origin(name), []).append(candidate)
        numbers = {origin: _number(group) for origin, group in found.items()}
        if all(numbers.values()) and len(set(numbers.values())) == len(numbers):
            return {origin: found[origin] for origin in sorted(found, key=lambda one: numbers[one])}
        return found

    def _origin(self, name: str) -> str:
        """The name, without its ending, of what a file was made from at the very beginning."""
        seen = {name}
        while parent := string(self._files.get(name, {}).get("original")):
            # A film that came out of a torrent or an archive file is one of many in it.
            if parent in seen or len(seen) > 8 or _candidate_type(parent) is None:
                break
            seen.add(parent)
            name = parent
        return stem(name)

    def _media(
        self,
        origin: str,
        group: list[_Candidate],
        languages: tuple[str, ...],
        poster: str,
        *,
        alone: bool,
    ) -> Media | None:
        best, *others = sorted(group, key=lambda one: one.rank)
        url = self.address(best.name)
        if not url:
            return None
        told = [one.file for one in (best, *others)]
        title = next((text for file in told if (text := markup.line(string(file.get("title"))))), "")
        timed = best.kind is not MediaKind.IMAGE
        return Media(
            id=url,
            kind=best.kind,
            url=url,
            format=best.format,
            width=pixels(best.file.get("width")),
            height=pixels(best.file.get("height")),
            duration=next((length for file in told if (length := seconds(file.get("length")))), 0.0)
            if timed
            else 0.0,
            label={"none": (title,)} if title and not alone else {},
            variants=tuple(
                Variant(
                    url=other,
                    format=one.format,
                    width=pixels(one.file.get("width")),
                    height=pixels(one.file.get("height")),
                    duration=seconds(one.file.get("length")),
                )
                for one in others
                if (other := self.address(one.name))
            )
            if timed
            else (),
            tracks=captions(
                self._captions,
                {origin, *(stem(one.name) for one in group)},
                languages,
                self.address,
                alone=alone,
            )
            if timed
            else (),
            poster=poster if timed else "",
        )


def _candidate(name: str, file: File) -> _Candidate | None:
    format = string(file.get("format")).lower()
    told = _candidate_type(name)
    if told is None or _ASIDE.search(format) or _ASIDE_NAMES.search(name) or ".thumbs/" in name:
        return None
    kind = _BY_TYPE[told.partition("/")[0]]
    extension = file_extension(name)
    rank = _LIKED.index(told) + len(_BEST_FIRST) if told in _LIKED else _LAST
    for place, (of, pattern, ending) in enumerate(_BEST_FIRST):
        if kind is of and pattern.search(format) and ending in ("", extension):
            rank = place
            break
    return _Candidate(name, kind, told, (rank, -pixels(file.get("width"))), file)


def _candidate_type(name: str) -> str | None:
    """The media type of a film, sound or picture by its name; None for anything else."""
    told = media_type("", f"/{name.replace('?', '_').replace('#', '_')}")
    if told.partition("/")[0] not in _BY_TYPE or told in ("image/svg+xml", "image/jp2"):
        return None
    return told


def _number(group: list[_Candidate]) -> int:
    """The number of a track, ``3`` or ``03/12``; 0 when none of its files has one."""
    for one in group:
        if found := _TRACK_NUMBER.match(string(one.file.get("track"))):
            return int(found[1])
    return 0


def _is_private(file: File) -> bool:
    """Files of a loan, which only members get."""
    return str(file.get("private", "")).lower() in ("true", "1")
