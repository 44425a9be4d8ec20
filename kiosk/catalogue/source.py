"""The one port: a catalogue that tells what it has.

A new kind of catalogue is a folder here, with a class in ``source.py`` that has a ``name`` and
``changes(bookmark)``, and a line in ``KINDS`` here and in ``kiosk.config.settings``.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Protocol, runtime_checkable
from urllib.parse import unquote, urlsplit

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.beside_file import BesideFile
from kiosk.catalogue.documents import Documents
from kiosk.errors import SourceError
from kiosk.model import Change, Holding, Item


class Source(Protocol):
    """A catalogue we read."""

    name: str
    """Short and stable: it is part of what the store remembers."""

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What is there, or what changed since ``bookmark`` (``""`` the first time), in order.

        A bookmark in a change may be kept as soon as everything before it is stored. One bad document is a
        Fault and harms nothing else. Raises ``FetchError`` or ``SourceError`` only if nothing could be read.
        """


@runtime_checkable
class Ticketing(Protocol):
    """A catalogue whose files open only for a while, with a ticket that is fetched when they are played."""

    def playable(self, ticket: str) -> str:
        """An address that opens now, for a ``Media.ticket``; it is stored nowhere. Raises ``KioskError``."""


@runtime_checkable
class Lending(Protocol):
    """A catalogue of what can be borrowed, that says at any moment what is in and what is out."""

    def holdings(self, item: Item) -> tuple[Holding, ...]:
        """Where the copies of a title are now; none when there are none (an e-book).

        A visitor is waiting: whoever is busy is not waited for. Raises ``KioskError``; then nothing is known.
        """


class MakeSource(Protocol):
    """Makes a Source of one kind."""

    def __call__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = ...,
    ) -> Source:
        """``account`` is how it knows us; ``limit`` is the most Items it gives, 0 for all.

        ``stop`` is asked between documents.
        """


KINDS: Mapping[str, str] = {
    "iiif": "IIIFSource",
    "hetarchief": "HetArchiefSource",
    "uitdatabank": "UiTdatabankSource",
    "bibliotheek": "BibliotheekSource",
    "oai_pmh": "OAISource",
    "europeana": "EuropeanaSource",
    "ldes": "LDESSource",
    "opds": "OPDSSource",
    "feed": "FeedSource",
    "internet_archive": "InternetArchiveSource",
    "icalendar": "ICalendarSource",
    "xmltv": "XMLTVSource",
    "m3u": "M3USource",
    "schema_org": "SchemaOrgSource",
    "folder": "FolderSource",
}
"""What ``kind`` may be in kiosk.toml and after ``kiosk harvest --as``; and its class in its ``source.py``."""


def make(
    kind: str,
    name: str,
    url: str,
    fetcher: Documents,
    *,
    account: Account = NOBODY,
    limit: int = 0,
    stop: Callable[[], bool] = lambda: False,
) -> Source:
    """A Source of this kind. Its parser is loaded now, so that nobody waits for those of other kinds.

    Raises ``SourceError`` for a kind that is none.
    """
    if kind not in KINDS:
        raise SourceError(
            f"there is no kind of catalogue “{kind[:40]}”.", next_step=f"Known: {', '.join(KINDS)}."
        )
    maker: MakeSource = getattr(import_module(f"kiosk.catalogue.{kind}.source"), KINDS[kind])
    return maker(name, url, fetcher, account=account, limit=limit, stop=stop)


def harvest(
    url_or_path: str, kind: str, fetcher: Documents, limit: int = 0, account: Account = NOBODY
) -> Iterator[Change]:
    """A dry run: the changes of one catalogue at an address or in a file.

    ``-`` is standard input. For a file, documents beside it are read from its folder (see ``BesideFile``),
    others through ``fetcher``; a folder is one of kind ``folder``. Raises ``SourceError`` for an unknown
    kind, and as ``Source.changes`` does.
    """
    path = _path(url_or_path)
    if path is None:
        yield from make(kind, kind, url_or_path, fetcher, account=account, limit=limit).changes("")
        return
    if path.is_dir() and kind == "folder":
        url = f"{path.resolve().as_uri().rstrip('/')}/"
        yield from make(kind, kind, url, fetcher, account=account, limit=limit).changes("")
        return
    if path.is_dir() or not path.exists():
        what = "is a folder, not a document." if path.is_dir() else "there is no such file."
        advice = "Give a file, or read it --as folder." if path.is_dir() else "Check the name."
        raise SourceError(what, where=str(path), next_step=advice)
    beside = BesideFile(path, fetcher)
    yield from make(kind, kind, beside.url, beside, account=account, limit=limit).changes("")


def _path(url_or_path: str) -> Path | None:
    if url_or_path.startswith("file:"):
        return Path(unquote(urlsplit(url_or_path).path))
    if url_or_path == "-":
        return Path("/dev/stdin")
    return None if "://" in url_or_path else Path(url_or_path).expanduser()
