"""A member of an event stream becomes an Item, with the pictures that its IIIF manifest has."""

import threading
from collections.abc import Callable
from datetime import datetime

import msgspec

from kiosk.catalogue.addresses import may_name
from kiosk.catalogue.documents import Reader
from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.ldes.page import Member
from kiosk.catalogue.ldes.rdf_members import is_work, manifest_of, read_member, withdrawn
from kiosk.errors import KioskError, SourceError
from kiosk.model import Change, Fault, Gone, Item, LanguageMap, Put

PATIENCE = 20
"""Manifests that could not be had, after which no more are asked for in this pass."""


class Works:
    """Reads members of the stream at ``url``. Threads may share one; ``now`` is the clock."""

    def __init__(self, source: str, url: str, reader: Reader, now: Callable[[], datetime]) -> None:
        self._source = source
        self._url = url
        self._reader = reader
        self._now = now
        self.provider: LanguageMap = {}
        """Who publishes the stream, for a work that does not say whose it is."""
        self._failed = 0
        self._lock = threading.Lock()

    def id_of(self, member: Member) -> str:
        """The IRI of its object. One of another host than that of the stream is a name in this source only:
        a stream may not write over what the institution there publishes itself, nor take it away.
        """
        if self._url.startswith("file:") or may_name(member.about, self._url):
            return member.about
        return f"ldes:{self._source}:{member.about}"

    def read(self, member: Member) -> list[Change] | None:
        """What a member says; None when it describes no work at all."""
        if member.gone or withdrawn(member.node):
            return [Gone(id=self.id_of(member))]
        if not is_work(member.node):
            return None
        try:
            item = read_member(
                member.node,
                source=self._source,
                where=member.about,
                id=self.id_of(member),
                now=self._now(),
                provider=self.provider,
            )
        except SourceError as error:
            return [Fault(where=error.where or member.id, what=f"{error.what} {error.next_step}".strip())]
        manifest = manifest_of(member.node)
        if not manifest or item.media:
            return [Put(value=item)]
        return self._shown(item, manifest)

    def _shown(self, item: Item, manifest: str) -> list[Change]:
        """The Item with what its manifest shows; the stream's own words come first."""
        with self._lock:
            if self._failed >= PATIENCE:
                return [Put(value=item)]
        try:
            document, where = self._reader.read(manifest)
            told = read_manifest(document, source=self._source, where=where)
        except KioskError as error:
            with self._lock:
                self._failed += 1
                last = " No more of them are asked for today." if self._failed == PATIENCE else ""
            what = f"its pictures can't be had: {error.what} {error.next_step}".strip()
            return [Fault(where=error.where or manifest, what=what + last, partial=True), Put(value=item)]
        shown = told.item
        item = msgspec.structs.replace(
            item,
            media=shown.media,
            thumbnail=item.thumbnail or shown.thumbnail,
            access=shown.access,
            rights=item.rights or shown.rights,
            required_statement=item.required_statement or shown.required_statement,
        )
        return [Put(value=item), *(msgspec.structs.replace(one, partial=True) for one in told.faults)]
