"""Carries out the plan: fetches, makes small pictures, keeps files. A few steps at a time, in threads.

Pillow and the network both let other threads run, so threads do; nothing here is in the way of a finger. A
host that can't be reached three times in a row is left alone for the rest of the round, an address that gave
rubbish for hours: a catalogue with ten thousand dead links must cost nobody anything.
"""

import contextlib
import logging
import os
import secrets
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from urllib.parse import urlsplit

from kiosk.agent.plan import Step
from kiosk.catalogue.iiif_image import picture_url
from kiosk.errors import BadAnswer, FetchError, MediaError, Offline, Refused, StoreError, TryLater
from kiosk.fetch import Fetcher
from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.media.download import download

log = logging.getLogger(__name__)

WORKERS = 3
AWAY_AFTER = 3
"""So many times in a row unreachable: the host is away for this round."""
FIRST_WAIT = 3600.0
LONGEST_WAIT = 24 * 3600.0
MOST_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Tools:
    """What a step needs."""

    fetcher: Fetcher
    cache: Cache
    pictures: Path
    quota_bytes: int
    floor_bytes: int


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was tried; ``fault`` is empty when it succeeded."""

    step: Step
    fault: str = ""
    away: bool = False
    """The network or the server was away: nothing is wrong with the address."""


@dataclass(slots=True)
class Memory:
    """Addresses that gave rubbish, and when they may be tried again, by a clock that never jumps.

    Each source has its own: what one may not fetch, another may.
    """

    clock: Callable[[], float]
    _until: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict)

    def waits(self, step: Step) -> bool:
        """Whether it is too early to try this address again."""
        return self._until.get((step.source, step.url), (0.0, 0.0))[0] > self.clock()

    def note(self, done: Done) -> None:
        """Learn from a step."""
        key = (done.step.source, done.step.url)
        if not done.fault:
            self._until.pop(key, None)
        elif not done.away:
            wait = min(LONGEST_WAIT, 2 * self._until.get(key, (0.0, FIRST_WAIT / 2))[1])
            self._until[key] = (self.clock() + wait, wait)
            while len(self._until) > MOST_REMEMBERED:
                del self._until[next(iter(self._until))]


def carry_out(
    steps: Iterator[Step], tools: Tools, *, stop: Callable[[], bool], workers: int = WORKERS
) -> Iterator[Done]:
    """Do the steps in order, a few at a time, and yield each when it is done; no more is taken than is done.

    Ends early on ``stop`` (running downloads keep what they have). Raises StoreError when the disk refuses.
    """
    work = _Work(steps, tools, stop)
    threads = [threading.Thread(target=work.run, name=f"carry {n}", daemon=True) for n in range(workers)]
    for thread in threads:
        thread.start()
    try:
        running = workers
        while running and not stop():
            with contextlib.suppress(Empty):
                told = work.told.get(timeout=0.25)
                if told is None:
                    running -= 1
                elif isinstance(told, Done):
                    yield told
                else:
                    raise told
    finally:
        work.halt.set()


class _Work:
    """Steps that several threads take from, and what they have to say."""

    def __init__(self, steps: Iterator[Step], tools: Tools, stop: Callable[[], bool]) -> None:
        self.told: Queue[Done | Exception | None] = Queue()
        self.halt = threading.Event()
        self._steps = steps
        self._tools = tools
        self._stop = stop
        self._lock = threading.Lock()
        self._missed: dict[str, int] = {}

    def run(self) -> None:
        """One thread: step after step, until there are none."""
        try:
            while not self._stopped():
                with self._lock:
                    step = next(self._steps, None)
                if step is None:
                    break
                self.told.put(self._try(step))
        except Exception as error:  # noqa: BLE001 - a full disk or a bug ends the round; the caller raises it
            self.told.put(error)
        self.told.put(None)

    def _stopped(self) -> bool:
        return self.halt.is_set() or self._stop()

    def _try(self, step: Step) -> Done:
        host = urlsplit(step.url).netloc
        if self._missed.get(host, 0) >= AWAY_AFTER:
            return Done(step, f"{host} is away", away=True)
        try:
            perform(step, self._tools, self._stopped)
        except (Offline, TryLater) as error:
            self._missed[host] = self._missed.get(host, 0) + 1
            return Done(step, str(error), away=True)
        except (FetchError, MediaError) as error:
            return Done(step, str(error))
        self._missed[host] = 0
        return Done(step)


def perform(step: Step, tools: Tools, stop: Callable[[], bool]) -> None:
    """Do one step, under the policy of its source. Raises FetchError, MediaError, StoreError."""
    if not step.sizes:
        download(
            tools.fetcher.of(step.source),
            step.url,
            tools.cache,
            quota_bytes=tools.quota_bytes,
            floor_bytes=tools.floor_bytes,
            stop=stop,
        )
        return
    source = tools.fetcher.path(step.url) or tools.cache.path(step.url)
    if source is not None:
        _make(source, step, tools.pictures)
        return
    if all(pictures.path_of(tools.pictures, step.url, size).exists() for size in step.sizes):
        return  # made since the plan was: another source has the same picture
    with _fetched(step, tools, stop) as source:
        _make(source, step, tools.pictures)


def _make(source: Path, step: Step, folder: Path) -> None:
    for size in step.sizes:
        target = pictures.path_of(folder, step.url, size)
        try:
            pictures.make(source, target, size)
        except MediaError as error:
            if isinstance(error.__cause__, OSError) and error.where == str(target):
                raise StoreError(error.what, where=error.where) from error
            raise


@contextlib.contextmanager
def _fetched(step: Step, tools: Tools, stop: Callable[[], bool]) -> Iterator[Path]:
    """The original in a file that is gone again afterwards: only the small pictures are kept of it."""
    part = tools.pictures / f".{secrets.token_hex(8)}.part"
    try:
        url = _no_larger_than_needed(step)
        try:
            _fetch(url, step.source, part, tools, stop)
        except (BadAnswer, Refused):
            # A service that is not what its description promises still has its default picture.
            if url == step.url:
                raise
            _fetch(step.url, step.source, part, tools, stop)
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _no_larger_than_needed(step: Step) -> str:
    media = step.media
    service = media.service if media else None
    # One of another host would put its own picture under an address that works of others may show.
    if media is None or service is None or urlsplit(service.id).hostname != urlsplit(step.url).hostname:
        return step.url
    width, height = (max(sides) for sides in zip(*(pictures.SIZES[size] for size in step.sizes), strict=True))
    return picture_url(service, width, height, size=(media.width, media.height)) or step.url


def _fetch(url: str, source: str, part: Path, tools: Tools, stop: Callable[[], bool]) -> None:
    door = tools.fetcher.of(source)
    try:
        part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with door.open(url, max_bytes=pictures.MAX_BYTES) as stream, part.open("wb") as file:
            for chunk in stream.chunks():
                if stop():
                    raise Offline("Stopped.", where=url)
                file.write(chunk)
    except OSError as error:
        raise StoreError(f"The disk can't be written: {error.strerror}.", where=str(part)) from error


def tidy(folder: Path, known: Callable[[str], bool]) -> int:
    """Take away the pictures of addresses that nothing in the store speaks of; gives how many.

    ``known`` is asked with a key (``kiosk.model.key_of``).
    """
    gone = 0
    for path in folder.glob("??/*.jpg"):
        if not known(path.name.split("-")[0]):
            path.unlink(missing_ok=True)
            gone += 1
    return gone


def size_of(folder: Path) -> int:
    """Bytes of all small pictures."""
    total = 0
    for shelf in _entries(folder):
        for entry in _entries(Path(shelf.path)):
            with contextlib.suppress(OSError):
                total += entry.stat(follow_symlinks=False).st_size
    return total


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def clear_parts(folder: Path) -> None:
    """What a killed agent left half fetched among the pictures."""
    for entry in _entries(folder):
        if entry.name.endswith(".part"):
            with contextlib.suppress(OSError):
                Path(entry.path).unlink()
