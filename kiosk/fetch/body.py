"""What comes behind the head of an answer, as it is on the wire: bounded, and never waited for in vain."""

import threading
import time
from collections.abc import Iterator

import requests
import urllib3

from kiosk.errors import BadAnswer, Offline
from kiosk.fetch.answer import AGAIN, CHUNK, length_of, too_big
from kiosk.fetch.wire import Patience, TooMuch

_SLACK = 1024 * 1024
"""Bytes beside the body itself: chunk lines, and what a read takes too early."""


def read(
    response: requests.Response,
    patience: Patience,
    max_bytes: int,
    where: str,
    stopped: threading.Event,
    each_within: float | None = None,
) -> Iterator[bytes]:
    """The body in pieces. ``each_within``: seconds for each piece, instead of ``patience`` for all of them.

    Raises BadAnswer, here when it is too large by its own account, else when that is seen; Offline when
    ``stopped`` is set meanwhile.
    """
    if length_of(response.headers) > max_bytes:
        raise too_big(max_bytes, where)
    return _chunks(response.raw, patience, max_bytes, where, stopped, each_within)


def _chunks(
    raw: urllib3.HTTPResponse,
    patience: Patience,
    max_bytes: int,
    where: str,
    stopped: threading.Event,
    each_within: float | None,
) -> Iterator[bytes]:
    patience.bytes_left = 2 * max_bytes + _SLACK
    endless = each_within is not None and not raw.chunked and raw.length_remaining is None
    pieces = _as_it_comes(raw) if endless else raw.stream(CHUNK, decode_content=False)
    count = 0
    while True:
        if each_within is not None:
            patience.until = time.monotonic() + each_within
            patience.bytes_left = _SLACK
        try:
            piece = next(pieces, None)
        except TooMuch as error:
            raise too_big(max_bytes, where) from error
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            if stopped.is_set():
                raise stop(where) from error
            if isinstance(error, urllib3.exceptions.TimeoutError | TimeoutError):
                raise BadAnswer("The answer came too slowly.", where=where, next_step=AGAIN) from error
            raise BadAnswer("The answer was cut short.", where=where, next_step=AGAIN) from error
        if piece is None:
            return
        count += len(piece)
        if count > max_bytes:
            raise too_big(max_bytes, where)
        yield piece


def _as_it_comes(raw: urllib3.HTTPResponse) -> Iterator[bytes]:
    """A body without a length, each time what is there: 64 KB of a radio station take four seconds."""
    while piece := raw.read1(CHUNK, decode_content=False):
        yield piece


def stop(where: str) -> Offline:
    """Somebody closed the door meanwhile."""
    return Offline("Fetching was stopped.", where=where, next_step="It goes on at the next round.")
