"""A film in parts (HLS, DASH) on its way to the player: its playlists rewritten, its addresses behind ours.

    <gateway>/<key>                    the playlist, with the sound that is said
    <gateway>/<key>/described          the same, with the sound that also tells what is to be seen
    <gateway>/<key>/playlist/<n>.m3u8  one of those it names
    <gateway>/<key>/part/<n>.<ending>  a segment, or the beginning or the key of several
    <gateway>/<key>/beside/<n>/<name>  a file of a folder, from whose names the player of DASH makes more
    <gateway>/<key>/captions/<n>       a caption track, as one WebVTT; 202 while more of it is coming
    <gateway>/<key>/about              what it says of itself, as JSON

The numbers are those of a table that lives as long as somebody plays: the door goes nowhere but to what a
playlist named. A recording is kept as it was read, playlists and parts each under the address of the work
with their own (``kiosk.media.pieces``); from these it plays again without a network.
"""

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.agent.gateway.course import BEHIND_LIVE, Course
from kiosk.agent.gateway.numbers import Numbers
from kiosk.agent.gateway.place import Part
from kiosk.agent.gateway.showing import Showing, Showings
from kiosk.errors import FetchError, MediaError
from kiosk.fetch.answer import Document
from kiosk.media import dash
from kiosk.media.about import About, Captions
from kiosk.media.dash import Description
from kiosk.media.hls import roles, writing
from kiosk.media.hls.playlist import FORMAT, Master, Playlist, Segment, Stream

_NAME = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]{1,2000}(?:\?[!-~]{0,4000})?")
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

    @property
    def sizes(self) -> Mapping[int, int]:
        """Bytes of memory of each playlist that it remembers (``Remembered``)."""

    def is_here(self, master: Master) -> bool:
        """Whether every piece of this is kept. Raises StoreError."""


class Presentation:
    """One work whose file is a playlist. Safe to use from several threads."""

    def __init__(self, key: str, source: Source) -> None:
        self._key = key
        self._source = source
        self._lock = threading.Lock()
        self._numbers = Numbers()
        self._missing: set[int] = set()
        """Parts in a row that were not there."""
        self.course = Course()
        """How far its player has come."""
        self.stuck: Part | None = None
        """The part that could not be given, when that is the last thing that was asked."""
        self._showings = Showings()
        self._waits = 0

    @contextmanager
    def waited_for(self) -> Iterator[None]:
        """The player waits for something of it, until the end of the block."""
        with self._lock:
            self._waits += 1
        try:
            yield
        finally:
            with self._lock:
                self._waits -= 1

    @property
    def is_waited_for(self) -> bool:
        """The player was not given yet all that it asked for."""
        return self._waits > 0

    def given(self, url: str, *, described: bool = False) -> Playlist | Description:
        """The playlist at ``url`` as a player is to have it. Raises KioskError.

        ``described``: with the sound that also tells what is to be seen.
        """
        found = self._source.read(url)
        if not isinstance(found, Master):
            return found
        kept = roles.one_quality(found)
        return roles.for_listeners(kept if self._source.is_here(kept) else found, described=described)

    def opened(self, playlist: Playlist | Description, showing: int) -> int:
        """The player is given this playlist: the opening of the film that it belongs to, 0 when none does.

        ``showing``: that for which it was named (``Part``).
        """
        if isinstance(playlist, Master):
            return self._showings.open()
        if showing and isinstance(playlist, Stream) and not playlist.ended:
            self._showings.give(showing, playlist)
        return showing

    def written(
        self, playlist: Playlist | Description, *, here: str, described: bool = False, showing: int = 0
    ) -> tuple[str, bytes]:
        """Media type and text of one that was ``given``; ``here`` begins our addresses.

        ``showing``: the opening of the film that it belongs to (``opened``).
        Raises MediaError when it can't be played.
        """
        if isinstance(playlist, Description):
            return dash.FORMAT, dash.written(
                playlist,
                lambda folder: f"{here}/beside/{self._numbers.of(Part(folder, 'folder'))}/",
                described=described,
            )

        def ours(address: str, role: str, segment: Segment | None) -> str:
            return self._named(address, role, segment, playlist, here, showing)

        return FORMAT, writing.written(playlist, ours).encode()

    @property
    def memory(self) -> int:
        """Bytes that its addresses and its playlists take; one that several hold on to counts once."""
        playlists = {**self._source.sizes, **self.course.sizes, **self._showings.sizes}
        return self._numbers.memory + sum(playlists.values())

    def take(self, url: str, document: Document) -> None:
        """The playlist at ``url`` came already. Raises MediaError."""
        self._source.take(url, document)

    def part(self, number: int) -> Part | None:
        """Where a number leads; None when no playlist named it, or long ago."""
        return self._numbers.part(number)

    def beside(self, number: int, name: str) -> Part | None:
        """A file in a folder that was named; None when there is none, or the name leads out of it."""
        folder = self.part(number)
        if (
            folder is None
            or folder.role != "folder"
            or not _NAME.fullmatch(name)
            or _climbs(name.split("?")[0])
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

    @property
    def playing(self) -> Showing | None:
        """Where the player is in a broadcast; None when it is none, or nobody sees it."""
        return self._showings.playing

    @property
    def second(self) -> float:
        """About where the player is: the beginning of the segment that it asked for last."""
        if self.course.last is None:
            return 0.0
        stream, number = self.course.last
        before = sum(one.seconds for one in stream.segments[:number])
        showing = None if stream.ended else self._showings.playing
        return before + (showing.start_of(stream) if showing else 0.0)

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
                key=f"{self._key}/captions/{self._numbers.of(Part(one.url, 'playlist'))}",
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
                key=f"{self._key}/part/{self._numbers.of(Part(one.url, 'part'))}",
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

    def _named(
        self, url: str, role: str, segment: Segment | None, of: Playlist, here: str, showing: int
    ) -> str:
        part = Part.of(of, url, role, segment)
        if role == "playlist":
            part = replace(part, showing=showing)
            return f"{here}/playlist/{self._numbers.of(part)}.m3u8"
        ending = PurePosixPath(urlsplit(url).path).suffix[1:].lower()
        number = self._numbers.of(part, leaves=not part.keep)
        return f"{here}/part/{number}" + (f".{ending}" if ending in _ENDINGS else "")

    def missing(self, part: Part) -> bytes:
        """What goes to the player in its place; empty when too many are missing to go on."""
        with self._lock:
            self._missing.add(self._numbers.known(part))
            return _NOTHING.get(part.form, b"") if len(self._missing) <= MOST_MISSING else b""

    def came(self, part: Part) -> None:
        """It was there: what is missing before it is forgiven."""
        with self._lock:
            number = self._numbers.known(part)
            self._missing = {one for one in self._missing if one > number}
        if self.stuck == part:
            self.stuck = None


def _climbs(path: str) -> bool:
    """Whether it leads out of its folder, also by dots and slashes written as numbers, once or twice."""
    before = ""
    while before != path:
        before, path = path, unquote(path)
    return ".." in path or "\\" in path or path.startswith("/")


def _timing(stream: Stream) -> About:
    if stream.ended:
        return About(duration=stream.seconds)
    behind = BEHIND_LIVE * stream.target
    return About(live=True, window=max(0.0, stream.seconds - behind) if stream.seconds > 2 * behind else 0.0)
