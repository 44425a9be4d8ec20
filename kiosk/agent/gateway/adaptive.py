"""A film in parts (HLS, DASH) on its way to the player: its playlists rewritten, its addresses behind ours.

    <gateway>/<key>                    the playlist, with the sound that is said
    <gateway>/<key>/described          the same, with the sound that also tells what is to be seen
    <gateway>/<key>/playlist/<n>.m3u8  one of those it names
    <gateway>/<key>/part/<n>.<ending>  a segment, or the beginning or the key of several
    <gateway>/<key>/beside/<n>/<name>  a file of a folder, from whose names the player of DASH makes more
    <gateway>/<key>/captions/<n>       a caption track, whole
    <gateway>/<key>/about              what it says of itself, as JSON

The numbers are those of a table that lives as long as somebody plays: the door goes nowhere but to what a
playlist named. A recording is kept as it was read, playlists and parts each under the address of the work
with their own (``kiosk.media.pieces``); from these it plays again without a network.
"""

import re
import threading
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import urlsplit

import msgspec

from kiosk.agent.gateway.course import BEHIND_LIVE, Course
from kiosk.agent.gateway.place import Part
from kiosk.errors import FetchError, MediaError
from kiosk.fetch import Document
from kiosk.media import dash
from kiosk.media.about import About, Captions
from kiosk.media.dash import Description
from kiosk.media.hls import roles, writing
from kiosk.media.hls.playlist import FORMAT, Master, Playlist, Segment, Stream

_NAME = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]{1,2000}(?:\?[!-~]{0,4000})?")
MOST_ADDRESSES = 200_000
"""That one presentation may name while it is played; the oldest are forgotten (a broadcast of days)."""
_ENDINGS = frozenset(
    ("ts", "aac", "mp4", "m4s", "m4a", "m4v", "mp3", "vtt", "webvtt", "ac3", "ec3", "cmfv", "cmfa")
)
MOST_MISSING = 3
"""Parts in a row that may be missing at the publisher's; then the film is broken."""
_NOTHING = {"ts": (b"\x47\x1f\xff\x10" + b"\xff" * 184) * 4, "mp4": b"\0\0\0\x08free"}
"""Null packets (ISO/IEC 13818-1, 2.4.3.2) and a free box (ISO/IEC 14496-12, 8.1.2): players read on after
them, and give up at a part that is not there or is empty."""


class Source(Protocol):
    """Where a presentation has its playlists from (``playlists``)."""

    def read(self, url: str) -> Playlist | Description:
        """The playlist at ``url``, as it is now or was a moment ago. Raises KioskError."""

    def take(self, url: str, document: Document) -> None:
        """It came already. Raises MediaError."""

    def is_here(self, master: Master) -> bool:
        """Whether every piece of this is kept. Raises StoreError."""


class Presentation:
    """One work whose file is a playlist. Safe to use from several threads."""

    def __init__(self, key: str, source: Source) -> None:
        self._key = key
        self._source = source
        self._lock = threading.Lock()
        self._numbers: dict[Part, int] = {}
        self._parts: dict[int, Part] = {}
        self._next = 0
        self._missing: set[int] = set()
        """Parts in a row that were not there."""
        self.course = Course()
        """How far its player has come."""
        self.stuck: Part | None = None
        """The part that could not be given, when that is the last thing that was asked."""

    def given(self, url: str, *, described: bool = False) -> Playlist | Description:
        """The playlist at ``url`` as a player is to have it. Raises KioskError.

        ``described``: with the sound that also tells what is to be seen.
        """
        found = self._source.read(url)
        if not isinstance(found, Master):
            return found
        kept = roles.one_quality(found)
        return roles.for_listeners(kept if self._source.is_here(kept) else found, described=described)

    def written(
        self, playlist: Playlist | Description, *, here: str, described: bool = False
    ) -> tuple[str, bytes]:
        """Media type and text of one that was ``given``; ``here`` begins our addresses.

        Raises MediaError when it can't be played.
        """
        if isinstance(playlist, Description):
            return dash.FORMAT, dash.written(
                playlist,
                lambda folder: f"{here}/beside/{self._number(Part(folder, 'folder'))}/",
                described=described,
            )

        def ours(address: str, role: str, segment: Segment | None) -> str:
            return self._named(address, role, segment, playlist, here)

        return FORMAT, writing.written(playlist, ours).encode()

    def take(self, url: str, document: Document) -> None:
        """The playlist at ``url`` came already. Raises MediaError."""
        self._source.take(url, document)

    def part(self, number: int) -> Part | None:
        """Where a number leads; None when no playlist named it, or long ago."""
        with self._lock:
            return self._parts.get(number)

    def beside(self, number: int, name: str) -> Part | None:
        """A file in a folder that was named; None when there is none, or the name leads out of it."""
        folder = self.part(number)
        if (
            folder is None
            or folder.role != "folder"
            or not _NAME.fullmatch(name)
            or ".." in name.split("?")[0]
        ):
            return None
        return Part(folder.url + name, "part")

    def about(self, url: str) -> bytes:
        """An ``About`` as JSON. Raises KioskError."""
        return msgspec.json.encode(self._about(url))

    def captions(self, number: int) -> Stream:
        """The playlist of a caption track by its number. Raises KioskError."""
        part = self.part(number)
        if part is None:
            raise MediaError("No playlist names this.", where=self._key)
        found = self._source.read(part.url)
        if not isinstance(found, Stream):
            raise MediaError("A playlist of playlists can't be captions.", where=part.url)
        return found

    def _about(self, url: str) -> About:
        found = self._source.read(url)
        if isinstance(found, Description):
            return self._told(found)
        if isinstance(found, Stream):
            return _timing(found)
        timing = About()
        try:
            inside = self._source.read(found.variants[0].url)
            if isinstance(inside, Stream):
                timing = _timing(inside)
        except (FetchError, MediaError):
            pass  # the player meets it too, and says so
        captions = tuple(
            Captions(
                language=one.language,
                label=one.name,
                key=f"{self._key}/captions/{self._number(Part(one.url, 'playlist'))}",
                forced=one.forced,
            )
            for one in found.renditions
            if one.kind == "SUBTITLES" and one.url
        )
        return msgspec.structs.replace(timing, captions=captions, described=found.described)

    def _told(self, found: Description) -> About:
        captions = tuple(
            Captions(
                language=one.language,
                label=one.label,
                key=f"{self._key}/part/{self._number(Part(one.url, 'part'))}",
            )
            for one in found.texts
        )
        return About(
            live=found.live,
            window=found.window,
            duration=found.seconds,
            captions=captions,
            described=found.described,
        )

    def _named(self, url: str, role: str, segment: Segment | None, of: Playlist, here: str) -> str:
        part = Part.of(of, url, role, segment)
        if role == "playlist":
            return f"{here}/playlist/{self._number(part)}.m3u8"
        ending = PurePosixPath(urlsplit(url).path).suffix[1:].lower()
        return f"{here}/part/{self._number(part)}" + (f".{ending}" if ending in _ENDINGS else "")

    def _number(self, part: Part) -> int:
        with self._lock:
            if part not in self._numbers:
                self._next += 1
                self._numbers[part] = self._next
                self._parts[self._next] = part
                while len(self._numbers) > MOST_ADDRESSES:
                    oldest = next(iter(self._numbers))
                    del self._parts[self._numbers.pop(oldest)]
            return self._numbers[part]

    def missing(self, part: Part) -> bytes:
        """What goes to the player in its place; empty when too many are missing to go on."""
        with self._lock:
            self._missing.add(self._numbers.get(part, 0))
            return _NOTHING.get(part.form, b"") if len(self._missing) <= MOST_MISSING else b""

    def came(self, part: Part) -> None:
        """It was there: what is missing before it is forgiven."""
        with self._lock:
            number = self._numbers.get(part, 0)
            self._missing = {one for one in self._missing if one > number}
        if self.stuck == part:
            self.stuck = None


def _timing(stream: Stream) -> About:
    if stream.ended:
        return About(duration=stream.seconds)
    behind = BEHIND_LIVE * stream.target
    return About(live=True, window=max(0.0, stream.seconds - behind) if stream.seconds > 2 * behind else 0.0)
