"""What a file is, by its first bytes: those of what is neither played nor shown never leave the gateway."""

from collections.abc import Iterator
from itertools import chain

from kiosk.errors import BadAnswer
from kiosk.fetch.answer import Stream
from kiosk.media import dash, sniff
from kiosk.media.hls import playlist as hls
from kiosk.media.hls.reading import is_playlist

PLAYLISTS = frozenset((hls.FORMAT, dash.FORMAT))
"""What is written anew for the player."""


def kind_of(head: bytes, url: str) -> str:
    """The media type of a file that begins so. Raises BadAnswer when we neither play nor show it.

    That of a playlist is one of ``PLAYLISTS``: it never goes to a player as it came.
    """
    if is_playlist(head):
        return hls.FORMAT
    if dash.is_description(head[: sniff.HEAD]):
        return dash.FORMAT
    if not (kind := sniff.kind_of(head[: sniff.HEAD])):
        raise BadAnswer(sniff.why_not(head[: sniff.HEAD]), where=url)
    return kind


def looked_at(stream: Stream, url: str) -> tuple[str, Iterator[bytes]]:
    """The media type of an answer from its first byte on, and all its bytes. Raises BadAnswer as ``kind_of``.

    Every answer that goes through to a player is looked at itself: what an origin said before tells nothing.
    """
    head, chunks = b"", stream.chunks()
    while len(head) < sniff.HEAD and (piece := next(chunks, None)) is not None:
        head += piece
    if (kind := kind_of(head, url)) in PLAYLISTS:
        raise BadAnswer(sniff.why_not(head), where=url)
    return kind, chain((head,), chunks)
