"""Where a key of the gateway leads, and a part of a film in parts."""

from dataclasses import dataclass

from kiosk.media.hls.playlist import Playlist, Segment, Stream
from kiosk.media.pieces import named

KEPT = "kept"
"""The step of a path behind which all is as if there were no network."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the files that a playlist names."""

    url: str
    role: str
    """``playlist``, ``key``, ``map`` or ``part`` (``kiosk.media.hls.writing``), or ``folder`` (of DASH)."""
    secret: bool = False
    """Its bytes are encrypted: looking at them tells nothing."""
    keep: bool = False
    """It is of a recording, and so may be kept if the work may."""
    form: str = ""
    """``ts`` or ``mp4``: what stands in for it when it is missing at the publisher's."""
    gap: bool = False
    """The publisher says that it is missing."""
    showing: int = 0
    """Of a playlist: which opening of a broadcast it was named for (``kiosk.agent.gateway.showing``)."""

    @classmethod
    def of(cls, playlist: Playlist, url: str, role: str, segment: Segment | None = None) -> "Part":
        """What ``playlist`` names at ``url``, with what it says of that; ``segment`` is whose it is."""
        keep = not isinstance(playlist, Stream) or playlist.ended
        if segment is None:
            return cls(url, role, keep=keep)
        if role == "map":
            return cls(url, role, keep=keep, secret=segment.map is not None and segment.map.key is not None)
        secret = segment.key is not None
        form = "" if secret else "mp4" if segment.map else "ts"
        return cls(url, role, keep=keep, secret=secret, form=form, gap=segment.gap)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key leads."""

    url: str
    keep: bool = False
    """Whether a file that came whole may stay in the cache."""
    sources: tuple[str, ...] = ()
    """Whose works name it: what one of them allows is allowed."""
    ticket: str = ""
    """Where its source gets an address that opens for a while; ``url`` only names the file then."""
    believed: str = ""
    """Its media type, when its bytes say nothing of it (encrypted)."""
    reads: str = ""
    """The media type of a text to read, which is given only as pages (``kiosk.agent.books``)."""

    def piece(self, part: Part) -> "Place":
        """The place of one of its parts, when the file is a playlist."""
        return Place(
            named(self.url, part.url),
            self.keep and part.keep,
            self.sources,
            believed="application/octet-stream" if part.secret or part.role == "key" else "",
        )
