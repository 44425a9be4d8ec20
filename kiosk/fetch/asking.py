"""One answer of one server: asked for again when it stumbles, and not before it wants to be asked."""

import random
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

import requests
import urllib3

from kiosk import __version__
from kiosk.errors import FetchError, TryLater
from kiosk.fetch import body
from kiosk.fetch.answer import AGAIN, CHUNK, decoded, span_of_time, unusable
from kiosk.fetch.failures import explain
from kiosk.fetch.policy import DEFAULT_PATIENCE, Policy, Target, retry_after, shown
from kiosk.fetch.wire import MAX_HEAD, Patience, Wire

TRIES = 3
MAX_COMPLAINT = 64 * 1024
"""Bytes of what a server says with a refusal."""
_HICCUPS = (500, 502, 504)


@dataclass(frozen=True, slots=True)
class Question:
    """What goes with an address."""

    headers: Mapping[str, str]
    secret: Mapping[str, str] = field(default_factory=dict)
    """Headers for the host that was named, and for no other."""
    form: Mapping[str, str] | None = None
    """Sent by POST as a form."""

    def bare(self) -> "Question":
        """The same for another host."""
        return Question(self.headers)


class Asking:
    """Shared by every door to the network: one stop, and one memory of who asked for patience."""

    def __init__(self, wire: Wire, pause_seconds: float, now: Callable[[], datetime]) -> None:
        self.now = now
        self.stopped = threading.Event()
        self._wire = wire
        self._pause = pause_seconds
        self._asked_for_patience: dict[str, float] = {}

    def ask(
        self, target: Target, question: Question, patience: Patience, policy: Policy
    ) -> requests.Response:
        """One answer, asked for up to three times when the connection or the server stumbles."""
        where = shown(target.url)
        self._respect(target, where)
        request = requests.Request(
            "GET" if question.form is None else "POST",
            target.url,
            headers={"User-Agent": f"Venster/{__version__}", **question.headers, **question.secret},
            data=question.form,
        )
        for attempt in range(TRIES):
            if self.stopped.is_set():
                raise body.stop(where)
            patience.bytes_left = MAX_HEAD
            try:
                response = self._wire.ask(request.prepare(), patience, policy)
            except (
                requests.RequestException,
                urllib3.exceptions.HTTPError,
                FetchError,
                OSError,
                ValueError,
            ) as e:
                if self.stopped.is_set():
                    raise body.stop(where) from e
                failure, again = explain(e, where=where, host=target.host, now=self.now())
                cause: Exception | None = e
            else:
                status = response.status_code
                if status in (429, 503):
                    raise self._later(target, response, where)
                if status not in _HICCUPS:
                    return response
                said = complaint(response, patience, self.stopped) if attempt == TRIES - 1 else b""
                let_go(response)
                failure, again, cause = unusable(status, where, said), True, None
            # Half to one and a half times the pause, doubled each time: kiosks that woke together spread out.
            pause = self._pause * 2**attempt * random.uniform(0.5, 1.5)
            last = attempt == TRIES - 1 or time.monotonic() + pause >= patience.until
            if not again or last:
                raise failure from cause
            self.stopped.wait(pause)
        raise AssertionError("unreachable")

    def _respect(self, target: Target, where: str) -> None:
        """A host that asked for patience is not asked again before that."""
        left = self._asked_for_patience.get(target.authority, 0) - time.monotonic()
        if left > 0:
            what = f"{target.host} asked us to wait; it is left alone for {span_of_time(left)}."
            raise TryLater(what, where=where, next_step=AGAIN, after=left)

    def _later(self, target: Target, response: requests.Response, where: str) -> TryLater:
        header = response.headers.get("Retry-After")
        after = retry_after(header, self.now()) if header else DEFAULT_PATIENCE
        let_go(response)
        self._asked_for_patience[target.authority] = time.monotonic() + after
        busy = f"{target.host} is busy ({response.status_code})"
        what = f"{busy} and wants to be left alone for {span_of_time(after)}."
        return TryLater(what, where=where, next_step=AGAIN, after=after)


def complaint(response: requests.Response, patience: Patience, stopped: threading.Event) -> bytes:
    """The beginning of what a server says with a refusal; nothing when it can't be read."""
    try:
        wire = body.read(response, patience, MAX_COMPLAINT, "", stopped)
        return b"".join(decoded(wire, response.headers, MAX_COMPLAINT, ""))
    except FetchError:  # the refusal itself is what counts
        return b""


def let_go(response: requests.Response) -> None:
    """Give the connection back when little or nothing is left on it, else close it."""
    raw = response.raw
    if raw.length_remaining is not None and raw.length_remaining <= CHUNK and not raw.closed:
        with suppress(urllib3.exceptions.HTTPError, OSError, ValueError):
            raw.read(CHUNK, decode_content=False)
    response.close()
