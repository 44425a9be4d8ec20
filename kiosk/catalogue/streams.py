"""Addresses that play by themselves: in schedules and playlists they stand between the addresses of pages."""

from kiosk.catalogue.addresses import address, broadcast, file_extension
from kiosk.catalogue.values import media_type
from kiosk.model import Media, MediaKind

HLS = "application/vnd.apple.mpegurl"
DASH = "application/dash+xml"
_ADAPTIVE = frozenset((HLS, DASH))
_KINDS = {"video": MediaKind.VIDEO, "audio": MediaKind.SOUND}

ALWAYS = ("1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z")
"""The instants (``Media.live``) of a channel that never ends."""


def beside(url: object, base: str) -> str:
    """``url`` as a web address, or as a file in the folder of ``base``, when that is a file; else ``""``."""
    found = address(url, base, local=True)
    folder = base[: base.rfind("/") + 1]
    return found if not found.startswith("file:") or found.startswith(folder) else ""


def stream_at(url: object, format: object = "", *, base: str = "", sound: bool = False) -> Media | None:
    """A film, a sound or a stream (HLS, DASH, RTSP) at ``url``; None for a page, a picture or no address.

    Nothing but the type that is told and the address is looked at. ``sound`` says that a stream has no
    picture. What comes over RTSP is live, without an end unless the catalogue tells one.
    """
    if flowing := broadcast(url):
        kind = MediaKind.SOUND if sound or str(format).startswith("audio/") else MediaKind.VIDEO
        return Media(id=flowing, kind=kind, url=flowing, live=ALWAYS)
    found = beside(url, base)
    if not found:
        return None
    told = media_type(format, found) or ("audio/aac" if file_extension(found) == "aac" else "")
    if told in _ADAPTIVE:
        type: MediaKind | None = MediaKind.SOUND if sound else MediaKind.VIDEO
    else:
        type = _KINDS.get(told.partition("/")[0])
    return Media(id=found, kind=type, url=found, format=told) if type is not None else None


def is_stream(media: Media) -> bool:
    """Whether it comes as live broadcasts do (HLS, DASH, RTSP), and not as one file."""
    return media.format in _ADAPTIVE or bool(broadcast(media.url))
