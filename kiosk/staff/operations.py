"""Every edit of staff: an operation with its inverse, in one list from which undo, versions and audit come.

An operation belongs to a scope, the page whose *Undo* takes it back: a playlist, the list of playlists, the
schedule. In each scope the steps stand in the order in which they were done; *Undo* takes back the last one
that stands, *Redo* does again what was taken back last, as often as one likes and also after a restart. What
``do``, ``undo`` and ``redo`` return is durable.

Two people may edit at once. What the second one writes is joined to what the first one wrote, field by field
and language by language; of two places the later one holds. When both gave one field another value it is a
``Clash``: nothing is written, and whoever came second is asked.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid4

import apsw
import msgspec

from kiosk.errors import StoreError
from kiosk.model import Value
from kiosk.staff.deeds import Deed
from kiosk.store import things
from kiosk.store.database import transaction
from kiosk.store.things import Document, Thing

PLACE = "place"
"""The field whose later value holds when two people moved a thing."""


class By(NamedTuple):
    """Who does it, and when (with a time zone)."""

    person: str
    at: datetime


class Change(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One thing before and after; None where it is not there."""

    thing: str
    kind: str
    owner: str = ""
    before: Document | None = None
    after: Document | None = None


class Operation(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What was done, in the list."""

    id: str
    scope: str
    step: str
    name: str
    """What it is, for whoever puts it in words: a ``Deed``, and what else is in the file."""
    at: str
    """RFC 3339."""
    who: str
    act: str = "do"
    told: Mapping[str, str | int] = {}
    """What its sentence speaks of, as it was then: a title, a place."""
    changes: tuple[Change, ...] = ()


class Clash(StoreError):
    """Somebody else gave a field another value meanwhile; ``path`` names it, ``ours`` is what it is now."""

    def __init__(self, thing: str, path: tuple[str, ...], ours: object, theirs: object) -> None:
        super().__init__("somebody else changed this meanwhile.", next_step="Choose which one stays.")
        self.thing = thing
        self.path = path
        self.ours = ours
        self.theirs = theirs


Whole = Callable[[apsw.Connection, list[Change]], list[Change]]


def _as_they_are(_: apsw.Connection, changes: list[Change]) -> list[Change]:
    return changes


class Steps(NamedTuple):
    """The steps of a scope that stand, and those taken back, the last one last."""

    done: list[str]
    undone: list[str]


class Ahead(NamedTuple):
    """What *undo* and *redo* would take back and do again; None for nothing."""

    undoes: Operation | None = None
    redoes: Operation | None = None


def put(thing: Thing | None, ident: str, kind: str, after: Document | None, *, owner: str = "") -> Change:
    """The change that makes a thing be ``after``; ``thing`` is what it is now."""
    return Change(thing=ident, kind=kind, owner=owner, before=thing and thing.document, after=after)


def do(
    conn: apsw.Connection,
    by: By,
    scope: str,
    name: Deed,
    changes: Iterable[Change],
    *,
    told: Mapping[str, str | int] | None = None,
    step: str = "",
) -> Operation | None:
    """Do it, and write it down; None when it changes nothing.

    ``step``: whoever types gives the same one for all that is written in one go; one *Undo* takes it back.
    Raises ``Clash`` and ``StoreError``; then nothing has changed.
    """
    with transaction(conn):
        if step:
            done = steps(conn, scope).done
            if step in done[:-1] or (step not in done and things.of_step(conn, scope, step)):
                step = ""  # something else came in between
        return _write(conn, by, scope, name, changes, told or {}, "do", step or uuid4().hex)


def undo(conn: apsw.Connection, by: By, scope: str, whole: Whole = _as_they_are) -> Operation | None:
    """Take back the last step that stands; None when there is none. Raises ``Clash`` and ``StoreError``.

    ``whole``: gives what is to be changed, of what would be: more of a thing may be there by now, or less.
    """
    with transaction(conn):
        done = steps(conn, scope).done
        return _again(conn, by, scope, "undo", done[-1], whole) if done else None


def redo(conn: apsw.Connection, by: By, scope: str, whole: Whole = _as_they_are) -> Operation | None:
    """Do the step again that was taken back last; None when there is none, or something else was done since.

    ``whole``: as of ``undo``. Raises ``Clash`` and ``StoreError``.
    """
    with transaction(conn):
        undone = steps(conn, scope).undone
        return _again(conn, by, scope, "redo", undone[-1], whole) if undone else None


def note(
    conn: apsw.Connection, by: By, name: Deed, *, told: Mapping[str, str | int] | None = None, scope: str = ""
) -> None:
    """Write down what can't be taken back: that somebody came in, or gave a code anew."""
    with transaction(conn):
        _append(conn, by, scope, name, (), told or {}, "note", "")


def steps(conn: apsw.Connection, scope: str) -> Steps:
    """Which steps of a scope stand, and which were taken back and can be done again."""
    done: list[str] = []
    undone: list[str] = []
    for act, step in things.steps(conn, scope):
        if act == "undo":
            undone.append(done.pop())
        elif act == "redo":
            done.append(undone.pop())
        elif not done or done[-1] != step:
            done.append(step)
            undone.clear()
    return Steps(done, undone)


def ahead(conn: apsw.Connection, scope: str) -> Ahead:
    """What *undo* and *redo* of a scope would do, for their words."""

    def last(of: list[str]) -> Operation | None:
        logged = things.of_step(conn, scope, of[-1]) if of else []
        return operation(logged[-1]) if logged else None

    done, undone = steps(conn, scope)
    return Ahead(last(done), last(undone))


def latest(
    conn: apsw.Connection,
    limit: int,
    *,
    before: int | None = None,
    scope: str | None = None,
    who: str | None = None,
) -> list[tuple[int, Operation]]:
    """The newest operations first, each with its number: the audit. See ``things.latest``."""
    logged = things.latest(conn, limit, before=before, scope=scope, who=who)
    return [(one.number, operation(one)) for one in logged]


def operation(logged: things.Logged) -> Operation:
    """As a value."""
    columns = {"id": logged.id, "scope": logged.scope, "act": logged.act, "step": logged.step}
    return msgspec.convert({**logged.document, **columns}, Operation)


def joined(base: Any, theirs: Any, ours: Any, thing: str = "", path: tuple[str, ...] = ()) -> Any:
    """``ours`` with what ``theirs`` changed of ``base``. Raises ``Clash`` where both changed one value."""
    if ours == base:
        return theirs
    if theirs in (base, ours):
        return ours
    if path[-1:] == (PLACE,):
        return theirs
    if not (isinstance(theirs, dict) and isinstance(ours, dict)):
        raise Clash(thing, path, ours, theirs)
    base = base if isinstance(base, dict) else {}
    both = {
        name: joined(base.get(name), theirs.get(name), ours.get(name), thing, (*path, name))
        for name in {**ours, **theirs}
    }
    return {name: value for name, value in both.items() if value is not None}


def _again(
    conn: apsw.Connection,
    by: By,
    scope: str,
    act: str,
    step: str,
    whole: Whole,
) -> Operation | None:
    """Turn round what was really changed the last time: by the step itself, or by its undo or redo."""
    logged = [operation(one) for one in things.of_step(conn, scope, step)]
    last = [one for one in logged if one.act == logged[-1].act]
    turned = last if logged[-1].act == "do" else last[-1:]
    changes = [_inverse(change) for one in reversed(turned) for change in reversed(one.changes)]
    return _write(conn, by, scope, logged[-1].name, whole(conn, changes), logged[-1].told, act, step)


def _inverse(change: Change) -> Change:
    return msgspec.structs.replace(change, before=change.after, after=change.before)


def _write(
    conn: apsw.Connection,
    by: By,
    scope: str,
    name: str,
    changes: Iterable[Change],
    told: Mapping[str, str | int],
    act: str,
    step: str,
) -> Operation | None:
    real = [real for change in changes if (real := _change(conn, change))]
    if not real and act == "do":
        return None
    return _append(conn, by, scope, name, real, told, act, step)


def _change(conn: apsw.Connection, change: Change) -> Change | None:
    """Change a thing; gives what really changed, which undo takes back."""
    thing = things.get(conn, change.thing)
    now = thing.document if thing else None
    after = joined(change.before, change.after, now, change.thing)
    if after == now:
        return None
    if after is None:
        things.remove(conn, change.thing)
    else:
        things.put(conn, Thing(change.thing, change.kind, change.owner, after))
    return msgspec.structs.replace(change, before=now, after=after)


def _append(
    conn: apsw.Connection,
    by: By,
    scope: str,
    name: str,
    changes: Sequence[Change],
    told: Mapping[str, str | int],
    act: str,
    step: str,
) -> Operation:
    made = Operation(
        id=uuid4().hex,
        scope=scope,
        step=step,
        name=name,
        at=by.at.isoformat(),
        who=by.person,
        act=act,
        told=told,
        changes=tuple(changes),
    )
    document = msgspec.to_builtins(made)
    columns = {column: document.pop(column, "do") for column in ("id", "scope", "act", "step")}
    things.append(
        conn,
        ident=columns["id"],
        scope=columns["scope"],
        act=columns["act"],
        step=columns["step"],
        document=document,
    )
    return made
