"""A broadcast over RTSP, as the agent holds it: a relay at work, whose bytes come out of a pipe."""

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

import kiosk
from kiosk.errors import BadAnswer, MediaError, Offline
from kiosk.fetch.fetcher import Fetcher
from kiosk.fetch.policy import shown
from kiosk.media.rtsp.relay import ADDRESS, Fault

START_SECONDS = 10.0
"""From the question until the first bytes."""
STALL_SECONDS = 12.0
"""Without a byte; then whoever watches is told that it ended, and comes back by itself."""
MOST_REDIRECTS = 3
PIECE = 64 * 1024


def is_broadcast(url: str) -> bool:
    """Whether an address is one of RTSP."""
    return url.partition(":")[0].lower() == "rtsp"


class Line:
    """One relay; ``close`` may be called from any thread, and ends it at once."""

    def __init__(self, fetcher: Fetcher, url: str, *, start_seconds: float = START_SECONDS) -> None:
        """Nothing is asked of anybody yet. ``fetcher``: the door of who names ``url``."""
        self._fetcher, self._url = fetcher, url
        self._where = shown(url)
        self._start_seconds = start_seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def open(self) -> bytes:
        """Its first bytes. Raises FetchError, MediaError."""
        until = time.monotonic() + self._start_seconds
        way = [self._url]
        while True:
            self._begin(way, until - time.monotonic())
            if data := self._read(until - time.monotonic()):
                return data
            fault = self._fault()
            self._end()
            if not fault.redirect:
                raise BadAnswer(fault.what, where=self._where, next_step=_TRY)
            if len(way) > MOST_REDIRECTS or fault.redirect in way:
                raise BadAnswer("It redirects in a circle.", where=self._where, next_step=_TRY)
            way.append(fault.redirect)

    def pieces(self) -> Iterator[bytes]:
        """What follows, until it ends or stalls."""
        with contextlib.suppress(Offline):
            while data := self._read(STALL_SECONDS):
                yield data

    def close(self) -> None:
        """Hang up."""
        self._closed = True
        self._end()

    def _begin(self, way: list[str], seconds: float) -> None:
        target, far = self._fetcher.within(seconds).connect(way)
        with far, self._lock:
            if self._closed:
                raise Offline("Fetching was stopped.", where=self._where)
            command = [sys.executable, "-m", "kiosk.media.rtsp.relay", "--parent", str(os.getpid())]
            try:
                self._process = subprocess.Popen(
                    command,
                    stdin=far.fileno(),
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    env=_environment() | {ADDRESS: target.url},  # no other user sees what is watched
                )
            except OSError as error:
                raise MediaError(f"The relay can't be started: {error.strerror}.") from error

    def _read(self, seconds: float) -> bytes:
        """What is there; empty at the end. Raises Offline when nothing comes."""
        process = self._process
        if process is None or process.stdout is None:
            return b""
        try:
            if not select.select([process.stdout], [], [], max(0.0, seconds))[0]:
                host = urlsplit(self._url).hostname or "The server"
                raise Offline(f"{host} sends nothing.", where=self._where, next_step=_TRY)
            return os.read(process.stdout.fileno(), PIECE)
        except (OSError, ValueError):  # closed by another thread
            return b""

    def _fault(self) -> Fault:
        process = self._process
        told = b""
        if process is not None and process.stderr is not None:
            with contextlib.suppress(OSError, ValueError):
                if select.select([process.stderr], [], [], 2)[0]:
                    told = os.read(process.stderr.fileno(), PIECE)
        try:
            return msgspec.json.decode(told, type=Fault)
        except msgspec.MsgspecError:
            return Fault("It ended before it began.")

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdout, process.stderr):
                if pipe is not None:
                    pipe.close()


def _environment() -> dict[str, str]:
    found = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    return found | {"PYTHONPATH": str(Path(kiosk.__file__).resolve().parent.parent)}


_TRY = "Try it again later; if it stays so, ask the institution for another address (HLS)."
