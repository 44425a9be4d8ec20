"""A Collection and everything in it, read in the institution's order.

Collections hold manifests and collections (Presentation 3.0, 5.1), in 2.x and the draft of 4.0 also in
pages. They may hold each other: every document is read once, at a bounded depth and number. When all of
it could be read the walk ends with a Sweep, so that what was withdrawn disappears.
"""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import Reader, read_ahead
from kiosk.catalogue.iiif.manifest import Reading, read_manifest
from kiosk.catalogue.iiif.metadata import describe
from kiosk.catalogue.iiif.thumbnails import picture_in
from kiosk.catalogue.iiif.v2 import unwrapped, upgraded
from kiosk.catalogue.iiif.values import ident, many, member, names, type_of
from kiosk.errors import KioskError, Offline, SourceError
from kiosk.model import Change, Collection, Fault, Put, Sweep

log = logging.getLogger(__name__)

MAX_DEPTH = 12
MAX_DOCUMENTS = 100_000
"""Manifests and collections of one source."""
MAX_PAGES = 5_000
MAX_OFFLINE = 8
"""Documents in a row that nobody answered for; then the rest is left for the next run."""
THREADS = 4


@dataclass(frozen=True, slots=True)
class Ref:
    """A manifest or collection that a collection lists."""

    id: str
    url: str
    kind: str
    node: object
    """What the list says about it; the document itself when that is embedded."""
    base: str
    embedded: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """One collection document: the Collection, what it lists, and its next page."""

    value: Collection
    refs: tuple[Ref, ...]
    next: str
    faults: tuple[str, ...] = ()


def is_collection(document: object) -> bool:
    """Whether ``document`` is a Collection or one page of it."""
    document = unwrapped(document)
    if type_of(document) in ("Collection", "CollectionPage"):
        return True
    return not type_of(document) and any(
        member(document, one) for one in ("members", "manifests", "collections")
    )


def read_listing(
    document: object, *, source: str, where: str, id: str = "", listed: object = None
) -> Listing:
    """Read one Collection document; one without a name is called by its address. Never fails."""
    node = upgraded(document)
    own = address(ident(node), where, fragment=True)
    value, faults = _value(node, source, where, id or own or where, listed)
    refs, nameless = _refs(node, where)
    if not refs and isinstance(first := member(node, "first"), dict):
        # The first page may be embedded (Activity Streams 2.0, 5; Presentation 2.1, 5.8 by its shape).
        page = upgraded(first)
        refs, nameless = _refs(page, where)
        node = {**first, "next": member(page, "next")} if refs else node
    following = address(
        ident(member(node, "next")) or ("" if refs else ident(member(node, "first"))), where, local=True
    )
    thumbnail = value.thumbnail or next(
        (url for one in refs[:10] if (url := picture_in(member(one.node, "thumbnail"), where).url)), ""
    )
    if nameless:
        faults.append(f"lists {nameless} works without an address; they are left out. Tell the publisher.")
    return Listing(
        msgspec.structs.replace(value, thumbnail=thumbnail, members=tuple(one.id for one in refs)),
        tuple(refs),
        following,
        tuple(faults),
    )


def _value(node: object, source: str, where: str, id: str, listed: object) -> tuple[Collection, list[str]]:
    about = describe(node, where)
    faults = []
    label = about.label or names(member(listed, "label"))
    if not label and type_of(node) != "CollectionPage":
        # It must have one (Presentation 3.0, 3.1), but the works in it are not to blame.
        label = {"none": (_name_of(id),)}
        faults.append("has no label; it is called by its address. Tell the publisher.")
    value = Collection(
        id=id,
        source=source,
        label=label,
        summary=about.summary,
        thumbnail=picture_in(member(node, "thumbnail"), where).url
        or picture_in(member(listed, "thumbnail"), where).url,
        icon=about.icon,
    )
    return value, faults


def _name_of(url: str) -> str:
    """The last words of an address: ``…/maps/old%20ones/collection.json`` is "old ones"."""
    parts = urlsplit(url)
    words = [unquote(one).rpartition(".")[0] or unquote(one) for one in parts.path.split("/") if one]
    said = [one for one in words if one.lower() not in ("collection", "manifest", "index", "top", "iiif")]
    return markup.line((said or [parts.hostname or ""])[-1]) or "…"


def _refs(node: object, where: str) -> tuple[list[Ref], int]:
    refs: list[Ref] = []
    nameless = 0
    seen: set[str] = set()
    for one in many(member(node, "items"))[:MAX_DOCUMENTS]:
        kind = type_of(one)
        if kind not in ("Manifest", "Collection", "CollectionPage", ""):
            continue
        id = address(ident(one), where, fragment=True, local=True)
        if not id:
            nameless += 1
            continue
        if id in seen:
            continue
        seen.add(id)
        inside = ("items", "sequences", "mediaSequences", "members", "manifests", "collections", "first")
        embedded = any(member(one, name) for name in inside)
        # Only what a title and a card need is kept of a long list.
        node_kept = (
            one
            if embedded
            else {name: member(one, name) for name in ("label", "thumbnail") if member(one, name)}
        )
        refs.append(Ref(id, id.partition("#")[0], kind, node_kept, where, embedded))
    return refs, nameless


class Walk:
    """One pass over a Collection. ``changes`` may be taken once."""

    def __init__(
        self, source: str, reader: Reader, *, limit: int = 0, stop: Callable[[], bool] = lambda: False
    ) -> None:
        self._source = source
        self._reader = reader
        self._limit = limit
        self._stop = stop
        self._ids: set[str] = set()
        self._visited: set[str] = set()
        self._works = 0
        self._found = 0
        self._offline = 0
        self._over = False
        self._complete = True
        self._waiting: list[Fault] = []

    def changes(self, document: object, where: str, url: str) -> Iterator[Change]:
        """Everything under the collection ``document``, and a Sweep if all of it could be read."""
        root = read_listing(document, source=self._source, where=where)
        self._visited |= {url.partition("#")[0], where.partition("#")[0], root.value.id.partition("#")[0]}
        self._ids.add(root.value.id)
        with ThreadPoolExecutor(THREADS, "catalogue") as pool:
            try:
                yield from self._inside(root, 1, pool, where)
            finally:
                pool.shutdown(cancel_futures=True)
        if self._complete and not self._over:
            if self._works:
                yield Sweep(ids=frozenset(self._ids))
            else:  # an empty list is more often a publisher's accident than an empty museum
                yield Fault(where=url, what="lists no works at all; what is here stays.")

    def _inside(self, listing: Listing, depth: int, pool: ThreadPoolExecutor, where: str) -> Iterator[Change]:
        members = list(listing.value.members)
        yield Put(value=listing.value)
        pages = {where}
        value = listing.value
        while not self._over:
            yield from (Fault(where=where, what=one) for one in listing.faults)
            ahead = min(6, self._limit - self._found) if self._limit else 6
            for ref, outcome in read_ahead(
                self._new(listing.refs, depth), self._get, pool, ahead=max(ahead, 1)
            ):
                yield from self._told(ref, outcome, depth, pool)
                if self._finished():
                    break
            yield from self._waiting
            self._waiting.clear()
            if self._over or not listing.next or listing.next in pages:
                break
            if len(pages) >= MAX_PAGES:
                yield self._incomplete(where, f"has more than {MAX_PAGES} pages; the rest is left out.")
                break
            pages.add(listing.next)
            try:
                document, at = self._reader.read(listing.next)
                listing = read_listing(
                    document, source=self._source, where=at, id=value.id, listed=_as_listed(value)
                )
            except KioskError as error:
                yield self._incomplete(listing.next, _sentence(error))
                break
            known = set(members)
            members += [one for one in listing.value.members if one not in known]
        if len(members) > len(value.members):
            yield Put(value=msgspec.structs.replace(value, members=tuple(members)))

    def _new(self, refs: tuple[Ref, ...], depth: int) -> Iterator[Ref]:
        """The refs not read yet, as far as the bounds allow."""
        for ref in refs:
            self._ids.add(ref.id)
            self._works += ref.kind != "Collection"
            if ref.url in self._visited and not ref.embedded:
                continue
            if len(self._visited) >= MAX_DOCUMENTS:
                what = f"has more than {MAX_DOCUMENTS} works; the rest is left out."
                self._waiting.append(self._incomplete(ref.base, what))
                return
            self._visited.add(ref.url)
            if depth >= MAX_DEPTH and ref.kind == "Collection":
                what = f"lies more than {MAX_DEPTH} collections deep; it is left out."
                self._waiting.append(self._incomplete(ref.url, what))
                continue
            yield ref

    def _get(self, ref: Ref) -> Reading | Listing | KioskError:
        """Runs in a thread: one document, read whole, or why not."""
        try:
            document, where = (ref.node, ref.base) if ref.embedded else self._reader.read(ref.url)
            if is_collection(document):
                return read_listing(document, source=self._source, where=where, id=ref.id, listed=ref.node)
            return read_manifest(
                document,
                source=self._source,
                where=where,
                id=ref.id,
                listed=ref.node,
                fetch=self._reader.value,
            )
        except KioskError as error:
            return error
        except Exception as bug:  # noqa: BLE001 - logged; it must not end the source
            return mistake_of_ours(bug, ref.url)

    def _told(
        self, ref: Ref, outcome: Reading | Listing | KioskError, depth: int, pool: ThreadPoolExecutor
    ) -> Iterator[Change]:
        if isinstance(outcome, KioskError):
            self._offline = self._offline + 1 if isinstance(outcome, Offline) else 0
            fault = Fault(where=ref.url, what=_sentence(outcome))
            yield self._incomplete(fault.where, fault.what) if ref.kind == "Collection" else fault
            return
        self._offline = 0
        if isinstance(outcome, Reading):
            self._found += 1
            yield Put(value=outcome.item)
            yield from outcome.faults
        elif depth >= MAX_DEPTH:
            yield self._incomplete(ref.url, f"lies more than {MAX_DEPTH} collections deep; it is left out.")
        else:
            yield from self._inside(outcome, depth + 1, pool, ref.url)

    def _finished(self) -> bool:
        if self._limit and self._found >= self._limit:
            self._over = True
        if self._stop():
            self._over = True
        if self._offline >= MAX_OFFLINE:
            self._waiting.append(
                self._incomplete(self._source, "nobody answers; the rest is left for the next time.")
            )
            self._over = True
        return self._over

    def _incomplete(self, where: str, what: str) -> Fault:
        self._complete = False
        return Fault(where=where, what=what)


def mistake_of_ours(bug: Exception, where: str) -> SourceError:
    """Log a bug that one document brought to light; gives what is said of it among the faults."""
    log.error("a mistake of ours at %r", where, exc_info=bug)
    return SourceError(
        f"met a mistake of Venster ({type(bug).__name__}); it is left out.",
        where=where,
        next_step="Send the log to its makers.",
    )


def _as_listed(value: Collection) -> object:
    return {"label": {tag: list(values) for tag, values in value.label.items()}}


def _sentence(error: KioskError) -> str:
    return f"{error.what} {error.next_step}".strip()
