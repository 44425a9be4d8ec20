"""What a full list of a source takes away, and when such a list is not believed.

Nothing is removed because something could not be read. An empty list removes nothing; a document with a
fault counts as still there; a list with too many faults removes nothing; a list that would take away more
than half of a source is believed only when the pass after it says so too. A folder of this station is
believed at once.
"""

from collections.abc import Set

import apsw

from kiosk.model import Sweep
from kiosk.store import database, items, listing, spans

DOUBT_ABOVE = 20
"""A source that held no more than this may be swept at once."""
DOUBT_SHARE = 0.5
FAULT_SHARE = 0.2
"""Of the documents of one pass: with more faults than this its list is not believed."""


def believes(*, held: int, leaving: int, listed: int, faults: int, doubted_before: bool) -> tuple[bool, str]:
    """Whether a full list may take away ``leaving`` of the ``held`` Items; and why not, for staff.

    ``listed``: ids on the list; ``faults``: documents of this pass that could not be read.
    """
    if leaving == 0:
        return True, ""
    if listed == 0:
        return False, f"the list came back empty: all {held} stay"
    if faults > FAULT_SHARE * listed:
        return False, f"{faults} of {listed} documents could not be read: nothing is removed"
    if held > DOUBT_ABOVE and leaving > DOUBT_SHARE * held and not doubted_before:
        return False, f"{leaving} of {held} are no longer listed: they stay until the next pass says so too"
    return True, ""


def sweep(conn: apsw.Connection, source: str, change: Sweep, unread: Set[str]) -> tuple[int, str]:
    """Take away what is not on the list, if that is to be believed; gives how much, or why not, for staff.

    ``unread``: ids of documents that had a fault in this pass. Raises StoreError.
    """
    here = change.ids | unread if unread else change.ids
    held = listing.ids_of(conn, source)
    doubt = doubt_of(source)
    believed, why = (
        (True, "")
        if change.sure
        else believes(
            held=len(held),
            leaving=len(held - here),
            listed=len(change.ids),
            faults=len(unread),
            doubted_before=bool(items.bookmark(conn, doubt)),
        )
    )
    gone = 0
    with database.transaction(conn):
        if believed:
            # An empty list takes nothing away, unless it is sure.
            gone = items.gone(conn, source, held - here) if change.sure else items.sweep(conn, source, here)
            spans.forget_others(conn, source, frozenset(here))
            if change.bookmark:
                items.set_bookmark(conn, source, change.bookmark)
        items.set_bookmark(conn, doubt, "" if believed else "yes")
    return gone, why


def doubt_of(source: str) -> str:
    """Where the bookmarks are, the list that was not believed; no source can have a name with spaces."""
    return f"doubt about {source}"
