"""What reaches the store at all: only what can be written, and what this station may show.

The rest of the rule, for one Item in a pass, stands in ``source_pass``, which counts what it withholds.
"""

import apsw
from msgspec.structs import replace

from kiosk.model import Change, Fault, Gone, Put
from kiosk.rights.access import Here
from kiosk.store import database, items, listing
from kiosk.store.access import access_of

_RULES = "rules of all"
"""Where the bookmarks are, for which organisation the whole store was looked through."""


def keep_to_rules(conn: apsw.Connection, here: Here) -> int:
    """Take away what may no longer be shown, since the station has another organisation; gives how much.

    Before anything is read, and also of sources that can't be reached or are switched off. Raises StoreError.
    """
    if items.bookmark(conn, _RULES) == here.organisation:
        return 0
    taken = 0
    for source in sorted(items.known_sources(conn)):
        closed = [
            ident
            for ident in sorted(listing.ids_of(conn, source))
            if (item := items.get(conn, ident)) and item.licences and not access_of(item, here).show
        ]
        taken += items.gone(conn, source, closed)
    with database.transaction(conn):
        items.set_bookmark(conn, _RULES, here.organisation)
    return taken


def rules_of(source: str) -> str:
    """Where the bookmarks are, for which organisation a source was read (``rights.Here``)."""
    return f"rules of {source}"


def legible(change: Change) -> Change:
    """A change whose id can be written; half a character in it makes it a Fault that harms nobody else."""
    match change:
        case Put() if not _can_be_written(change.value.id):
            return Fault(where=_repaired(change.value.id), what="has half a character in its identifier.")
        case Gone() if not _can_be_written(change.id):
            return Fault(where=_repaired(change.id), what="has half a character in its identifier.")
        case Fault():
            return replace(change, where=_repaired(change.where), what=_repaired(change.what))
    return change


def _can_be_written(text: str) -> bool:
    return text == _repaired(text)


def _repaired(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
