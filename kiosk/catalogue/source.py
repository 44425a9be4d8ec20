"""The one port: a catalogue that tells what it has.

A new kind of catalogue is a class with a ``name`` and ``changes(bookmark)``, and a line in ``KINDS``.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from kiosk.catalogue.beside_file import BesideFile
from kiosk.catalogue.documents import Documents
from kiosk.catalogue.feed import FeedSource
from kiosk.catalogue.iiif import IIIFSource
from kiosk.catalogue.oai_pmh import OAISource
from kiosk.errors import SourceError
from kiosk.model import Change


class Source(Protocol):
    """A catalogue we read."""

    name: str
    """Short and stable: it is part of what the store remembers."""

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What is there, or what changed since ``bookmark`` (``""`` the first time), in order.

        A bookmark in a change may be kept as soon as everything before it is stored. One bad document is a
        Fault and harms nothing else. Raises ``FetchError`` or ``SourceError`` only if nothing could be read.
        """


class MakeSource(Protocol):
    """Makes a Source of one kind."""

    def __call__(
        self, name: str, url: str, fetcher: Documents, *, limit: int = 0, stop: Callable[[], bool] = ...
    ) -> Source:
        """``limit`` is the most Items it gives, 0 for all; ``stop`` is asked between documents."""


KINDS: Mapping[str, MakeSource] = {"iiif": IIIFSource, "oai_pmh": OAISource, "feed": FeedSource}
"""What ``kind`` may be in kiosk.toml and after ``kiosk harvest --as``."""


def harvest(url_or_path: str, kind: str, fetcher: Documents, limit: int = 0) -> Iterator[Change]:
    """A dry run: the changes of one catalogue at an address or in a file.

    ``-`` is standard input. For a file, documents beside it are read from its folder (see ``BesideFile``),
    others through ``fetcher``. Raises ``SourceError`` for an unknown kind, and as ``Source.changes`` does.
    """
    make = KINDS.get(kind)
    if make is None:
        raise SourceError(
            f"there is no kind of catalogue “{kind[:40]}”.", next_step=f"Known: {', '.join(KINDS)}."
        )
    path = _path(url_or_path)
    if path is None:
        yield from make(kind, url_or_path, fetcher, limit=limit).changes("")
        return
    if path.is_dir() or not path.exists():
        what = "is a folder, not a document." if path.is_dir() else "there is no such file."
        raise SourceError(what, where=str(path), next_step="Give the address of a catalogue, or a file.")
    beside = BesideFile(path, fetcher)
    yield from make(kind, beside.url, beside, limit=limit).changes("")


def _path(url_or_path: str) -> Path | None:
    if url_or_path.startswith("file:"):
        return Path(unquote(urlsplit(url_or_path).path))
    if url_or_path == "-":
        return Path("/dev/stdin")
    return None if "://" in url_or_path else Path(url_or_path).expanduser()
