"""One round through the records of het Archief: works with their subtitles, and what is there at all.

Subtitles have a record of their own, anywhere in the list. They are put with the film they name if it comes
in the same batch or later; a film that came before is ``late`` and asked for again. What is known of them
goes into the bookmark, because a film may change when its subtitles do not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256

import msgspec

from kiosk.catalogue.hetarchief.fields import Tree
from kiosk.catalogue.hetarchief.record import Captions, id_of, id_of_header, read
from kiosk.errors import KioskError, SourceError
from kiosk.model import Fault, Gone, Item, MediaKind, Put, Track

TOGETHER = 100
"""Records that are looked at before the first of them is given."""
MAX_CAPTIONED = 5_000
"""Films whose subtitles are remembered."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record as the archive gives it."""

    name: str
    """What the archive calls it (``umid:…``), or empty."""
    tree: Tree
    """Its fields; empty when there are none to read."""
    stamp: str = ""
    gone: bool = False
    trouble: str = ""
    """Why its fields can't be read, for staff."""


@dataclass(slots=True)
class Round:
    """Reads records. What it has seen is in ``present``, ``names`` and ``captions`` afterwards."""

    source: str
    captions: dict[str, tuple[Track, ...]] = field(default_factory=dict)
    """Subtitles by the id of their film."""
    names: dict[str, str] = field(default_factory=dict)
    """Ids of works by ``short`` of what the archive calls their records."""
    present: set[str] = field(default_factory=set)
    """Ids of all works that were met, also those that could not be read."""
    late: set[str] = field(default_factory=set)
    """Ids of works that have to be asked for again: their subtitles came after them."""
    certain: bool = True
    """No record was met of which it is not known what work it is."""

    def changes(self, records: Iterable[Record]) -> Iterator[Put | Gone | Fault]:
        """What the records say, in order. What goes wrong with the list is raised after what came before."""
        batch: list[Item | Gone | Fault] = []
        trouble: KioskError | None = None
        try:
            for record in records:
                found = self.read(record)
                if found is not None:
                    batch.append(found)
                if len(batch) >= TOGETHER:
                    yield from self._given(batch)
                    batch = []
        except KioskError as error:
            trouble = error
        yield from self._given(batch)
        if trouble is not None:
            raise trouble

    def read(self, record: Record) -> Item | Gone | Fault | None:
        """The work in a record; None for what is none. Subtitles are remembered."""
        key = short(record.name)
        id = (
            id_of(record.tree, record.name) if record.tree else self.names.get(key, id_of_header(record.name))
        )
        if record.gone:
            return Gone(id=id) if id else None
        if record.trouble or not id:
            self.certain = self.certain and bool(id)
            self.present.update({id} - {""})
            what = record.trouble or "has no identifier of its own. Tell the archive (support@meemoo.be)."
            return Fault(where=id or record.name or self.source, what=what)
        try:
            found = read(record.tree, id=id, source=self.source, stamp=record.stamp)
        except SourceError as error:
            self._met(key, id)
            return Fault(where=id, what=f"{error.what} {error.next_step}".strip())
        if found is None:
            self.names.pop(key, None)
            return None
        if isinstance(found, Captions):
            self._remember(found)
            return None
        self._met(key, id)
        return found

    def put(self, item: Item) -> Put:
        """The work with its subtitles."""
        found = self.captions.get(item.id)
        if not found or not item.media or item.media[0].kind is MediaKind.IMAGE:
            return Put(value=item)
        told = (*item.media[0].tracks, *found)
        tracks = tuple({one.url: one for one in told}.values())
        media = (msgspec.structs.replace(item.media[0], tracks=tracks), *item.media[1:])
        features = tuple(dict.fromkeys((*item.features, "captions")))
        return Put(value=msgspec.structs.replace(item, media=media, features=features))

    def _given(self, batch: list[Item | Gone | Fault]) -> Iterator[Put | Gone | Fault]:
        for one in batch:
            if isinstance(one, Item):
                self.late.discard(one.id)
                yield self.put(one)
            else:
                yield one

    def _met(self, key: str, id: str) -> None:
        self.present.add(id)
        if key:
            self.names[key] = id

    def _remember(self, found: Captions) -> None:
        known = self.captions.get(found.beside, ())
        if found.track in known or (not known and len(self.captions) >= MAX_CAPTIONED):
            return
        kept = tuple(one for one in known if one.url != found.track.url)
        self.captions[found.beside] = (*kept, found.track)[-8:]
        self.late.add(found.beside)


def short(name: str) -> str:
    """A short key for what the archive calls a record, which is a hundred letters long."""
    return sha256(name.strip().encode("utf-8", "replace")).hexdigest()[:16] if name else ""
