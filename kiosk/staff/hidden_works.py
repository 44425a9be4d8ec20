"""Works that staff took off the screens, whatever the catalogues say, until somebody shows them again.

One list for the whole station, with its own undo. Who may do it is asked of the file at every act: a button
that should not have been there does nothing.
"""

import logging
from pathlib import Path

import apsw
import msgspec

from kiosk.errors import StoreError
from kiosk.model import LanguageMap, Value
from kiosk.staff import operations, people
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By, Operation
from kiosk.staff.people import Right
from kiosk.staff.playlists import called
from kiosk.store import database, things
from kiosk.store.database import transaction
from kiosk.store.things import Document

log = logging.getLogger(__name__)

HIDDEN = "hidden"
"""The kind of thing, and the scope of what is done to them."""


class HiddenWork(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A work that is not shown, as it was known when it was taken away: its catalogue may lose it too."""

    item: str
    """Id of the Item."""
    at: str
    """When: RFC 3339."""
    who: str
    label: LanguageMap = {}
    thumbnail: str = ""
    """Address of its picture."""


def all(conn: apsw.Connection) -> list[HiddenWork]:
    """Every work that is not shown, the last one first."""
    found = [msgspec.convert(one.document, HiddenWork) for one in things.of_kind(conn, HIDDEN)]
    return sorted(found, key=lambda one: (one.at, one.item), reverse=True)


def read(staff_db: Path) -> frozenset[str] | None:
    """The ids of all that is not shown; None when the file can't be read: then nobody knows."""
    try:
        return frozenset(one.item for one in database.from_staff(staff_db, all, ()))
    except StoreError as error:
        log.warning("what staff took off the screens can't be read: %s", error)
        return None


def hide(
    conn: apsw.Connection, by: By, item: str, *, label: LanguageMap | None = None, thumbnail: str = ""
) -> Operation | None:
    """Take a work off the screens; None when it is off already. Raises ``Refusal`` and ``StoreError``."""
    work = HiddenWork(item=item, at=by.at.isoformat(), who=by.person, label=label or {}, thumbnail=thumbnail)
    return _put(conn, by, Deed.WORK_HIDDEN, work, msgspec.to_builtins(work))


def show(conn: apsw.Connection, by: By, item: str) -> Operation | None:
    """Show a work again; None when it is shown. Raises ``Refusal`` and ``StoreError``."""
    there = things.get(conn, _ident(item))
    work = msgspec.convert(there.document, HiddenWork) if there else HiddenWork(item=item, at="", who="")
    return _put(conn, by, Deed.WORK_SHOWN, work, None)


def undo(conn: apsw.Connection, by: By) -> Operation | None:
    """Take back what was done last; None when there is nothing. Raises ``Refusal`` and ``StoreError``."""
    people.must(conn, by.person, Right.HIDE)
    return operations.undo(conn, by, HIDDEN)


def redo(conn: apsw.Connection, by: By) -> Operation | None:
    """Do again what was taken back last. Raises ``Refusal`` and ``StoreError``."""
    people.must(conn, by.person, Right.HIDE)
    return operations.redo(conn, by, HIDDEN)


def _put(
    conn: apsw.Connection, by: By, name: Deed, work: HiddenWork, after: Document | None
) -> Operation | None:
    ident = _ident(work.item)
    with transaction(conn):
        people.must(conn, by.person, Right.HIDE)
        there = things.get(conn, ident)
        if (there is None) == (after is None):
            return None
        change = operations.put(there, ident, HIDDEN, after)
        return operations.do(conn, by, HIDDEN, name, [change], told={"title": called(work.label)})


def _ident(item: str) -> str:
    """Ids of other things have no space in them, or begin with a day."""
    return f"{HIDDEN} {item}"
