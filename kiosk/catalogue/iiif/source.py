"""The IIIF source: whatever a IIIF address is, its works come out as changes.

    Collection         walked, nested and paged; a Sweep at the end        collection
    Manifest           one Put                                             manifest
    OrderedCollection  Change Discovery: what changed since the bookmark   changes

Presentation 2.x documents are first given the shape of 3.0 (v2); one parser reads both
(canvas, bodies, annotations, metadata), with image for picture sizes, pages
for annotations that lie elsewhere, access for whom files are for and words for what institutions
call things.

Two things that IIIF leaves open, as we read and publish them: alternative text is an annotation with
motivation ``describing`` on the canvas, one TextualBody a language; a Collection's drawing is a metadata
entry labelled ``icon`` whose value is the name of a drawing in ``assets/icons``.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.iiif.changes import Activities
from kiosk.catalogue.iiif.collection import Walk, is_collection
from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.iiif.v2 import unwrapped
from kiosk.catalogue.iiif.values import type_of
from kiosk.model import Change, Put

_STREAMS = ("OrderedCollection", "OrderedCollectionPage")


class IIIFSource:
    """A IIIF publisher, by the address of a Collection, a Manifest or a Change Discovery stream.

    ``limit`` is the most Items to give (0: all); ``stop`` is asked between documents. ``now`` and ``wait``
    are the clock and the pause, for tests.
    """

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self.name = name
        self._url = url
        self._fetcher = fetcher
        self._limit = limit
        self._stop = stop
        self._now = now
        self._wait = wait

    def changes(self, bookmark: str) -> Iterator[Change]:
        """What the publisher has, or what changed since ``bookmark`` when it tells.

        Raises ``FetchError`` or ``SourceError`` only if nothing at all could be read; everything else that
        goes wrong is a Fault in its place.
        """
        reader = Reader(self._fetcher, wait=self._wait)
        document, where = reader.read(self._url)
        document = unwrapped(document)
        if type_of(document) in _STREAMS:
            stream = Activities(self.name, reader, limit=self._limit, stop=self._stop, now=self._now)
            yield from stream.changes(document, where, self._url, bookmark)
        elif is_collection(document):
            walk = Walk(self.name, reader, limit=self._limit, stop=self._stop)
            yield from walk.changes(document, where, self._url)
        else:
            reading = read_manifest(document, source=self.name, where=where, fetch=reader.value)
            yield Put(value=reading.item)
            yield from reading.faults
