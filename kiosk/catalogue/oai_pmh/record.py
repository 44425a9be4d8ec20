"""One record of OAI-PMH: which work it is, whether it is gone, and the Item in its metadata."""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from kiosk.catalogue.oai_pmh import dublin_core, edm, lido
from kiosk.catalogue.records import modified
from kiosk.catalogue.xml_documents import Element, below, first, name
from kiosk.errors import SourceError
from kiosk.model import Fault, Gone, Item, Put

UNASSIGNED = "(not assigned)"
"""What the Flemish Art Collection writes where a persistent identifier is still to come."""


class ReadRecord(Protocol):
    """Reads the metadata of one record."""

    def __call__(self, record: Element, *, id: str, source: str) -> Item:
        """The Item in ``record``. Raises ``SourceError`` when there is nothing to show."""


READERS: Mapping[str, ReadRecord] = {
    "dc": dublin_core.read,
    "qualifieddc": dublin_core.read,
    "lido": lido.read,
    "lidoWrap": lido.read,
    "RDF": edm.read,
}
"""By the local name of the element in ``metadata``."""


def read_record(record: Element, source: str) -> Put | Gone | Fault | None:
    """What a ``record`` element says (OAI-PMH 2.0, 2.5); None where it does not say of which work."""
    id = identifier_of(record)
    if not id:
        return Fault(where=source, what="a record without an identifier is left out. Tell the publisher.")
    if is_deleted(record):  # which of those that share an identifier, only a Sweep tells
        return None if id.endswith(UNASSIGNED) else Gone(id=id)
    node = _metadata(record)
    if node is None:
        return Fault(where=id, what="has no metadata. Tell the publisher.")
    try:
        item = reader_of(node, id)(node, id=id, source=source)
    except SourceError as error:
        return Fault(where=id, what=f"{error.what} {error.next_step}".strip())
    if not item.modified:
        item = msgspec.structs.replace(item, modified=modified([first(record, "header", "datestamp")]))
    return Put(value=item)


def identifier_of(record: Element) -> str:
    """The id of the work in a record; one that ends in ``UNASSIGNED`` does not say which work it is."""
    id = first(record, "header", "identifier")
    node = _metadata(record)
    if not id.endswith(UNASSIGNED) or node is None:
        return id
    # Many may share this one; the museum's own number, unless that is still to come too, tells them apart.
    return f"{id}#{lido.inventory_number(node).removesuffix(UNASSIGNED)}"


def is_deleted(record: Element) -> bool:
    """Whether the repository withdrew it (2.5.1)."""
    return any(header.get("status") == "deleted" for header in below(record, "header"))


def _metadata(record: Element) -> Element | None:
    return next((one for data in below(record, "metadata") for one in data if name(one)), None)


def reader_of(node: Element, where: str) -> ReadRecord:
    """Who reads this metadata. Raises ``SourceError`` when nobody does."""
    reader = READERS.get(name(node))
    if reader is None:
        raise SourceError(f"is in a format that we do not read ({name(node)[:40]}).", where=where)
    return reader
