"""What staff made, thing by thing, and the list of every operation on it. What it means is in ``staff``."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import apsw
import msgspec

from kiosk.store.damage import row_sum
from kiosk.store.database import ask, transaction
from kiosk.store.faults import told_plainly

Document = dict[str, Any]
_encode = msgspec.json.Encoder(order="sorted").encode  # the same document is always the same bytes
_decode = msgspec.json.Decoder(Document).decode


class Thing(NamedTuple):
    """One thing, of one kind, perhaps a part of another (its owner)."""

    id: str
    kind: str
    owner: str
    document: Document


class Logged(NamedTuple):
    """One operation in the list, whole."""

    number: int
    id: str
    scope: str
    act: str
    step: str
    document: Document


@told_plainly
def get(conn: apsw.Connection, ident: str) -> Thing | None:
    """One thing; None when there is none with this id."""
    row = conn.execute("SELECT kind, owner, document FROM things WHERE id = ?", (ident,)).fetchone()
    return None if row is None else Thing(ident, row[0], row[1], _decode(row[2]))


@told_plainly
def of_kind(conn: apsw.Connection, kind: str, owner: str = "") -> list[Thing]:
    """All things of a kind that are part of ``owner`` (empty: of nothing), by id."""
    return [
        Thing(ident, kind, owner, _decode(document))
        for ident, document in ask(
            conn, "SELECT id, document FROM things WHERE kind = ? AND owner = ? ORDER BY id", (kind, owner)
        )
    ]


@told_plainly
def highest(conn: apsw.Connection, kind: str, owner: str) -> Thing | None:
    """The part of ``owner`` of this kind with the highest ``number``; others are not taken apart."""
    row = conn.execute(
        "SELECT id, document FROM things WHERE kind = ? AND owner = ? "
        "ORDER BY json_extract(CAST(document AS TEXT), '$.number') DESC, id LIMIT 1",
        (kind, owner),
    ).fetchone()
    return None if row is None else Thing(row[0], kind, owner, _decode(row[1]))


@told_plainly
def count(conn: apsw.Connection, kind: str, owner: str) -> int:
    """How many things of a kind are part of ``owner``."""
    return int(
        conn.execute("SELECT count(*) FROM things WHERE kind = ? AND owner = ?", (kind, owner)).get or 0
    )


def put(conn: apsw.Connection, thing: Thing) -> None:
    """Write a thing, in place of what has its id."""
    fields = thing.id, thing.kind, thing.owner, _encode(thing.document)
    with transaction(conn):
        conn.execute(
            "INSERT INTO things (id, kind, owner, document, sum) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, owner = excluded.owner,"
            " document = excluded.document, sum = excluded.sum",
            (*fields, row_sum(*fields)),
        )


def remove(conn: apsw.Connection, ident: str) -> None:
    """Take a thing away, if it is there."""
    with transaction(conn):
        conn.execute("DELETE FROM things WHERE id = ?", (ident,))


def append(conn: apsw.Connection, *, ident: str, scope: str, act: str, step: str, document: Document) -> None:
    """Add an operation to the end of the list."""
    with transaction(conn):
        last = conn.execute("SELECT number, sum FROM operations ORDER BY number DESC LIMIT 1").fetchone()
        number, before = (last[0] + 1, last[1]) if last else (1, b"")
        fields = number, ident, scope, act, step, _encode(document)
        conn.execute(
            "INSERT INTO operations (number, id, scope, act, step, document, sum)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*fields, row_sum(before, *fields)),
        )


@told_plainly
def steps(conn: apsw.Connection, scope: str) -> list[tuple[str, str]]:
    """What was done in a scope, oldest first: the act and the step of each operation, without notes."""
    sql = "SELECT act, step FROM operations WHERE scope = ? AND act <> 'note' ORDER BY number"
    return list(ask(conn, sql, (scope,)))


@told_plainly
def of_step(conn: apsw.Connection, scope: str, step: str) -> list[Logged]:
    """The operations of one step, oldest first: as it was done, taken back, and done again."""
    return list(_logged(conn, "WHERE scope = ? AND step = ? ORDER BY number", (scope, step)))


@told_plainly
def latest(
    conn: apsw.Connection,
    limit: int,
    *,
    before: int | None = None,
    scope: str | None = None,
    who: str | None = None,
) -> list[Logged]:
    """The newest first: of one scope and one person or of all (None), those with a smaller number than
    ``before``."""
    where = (
        "WHERE number < coalesce(?1, 9e18) AND (?2 IS NULL OR scope = ?2)"
        " AND (?4 IS NULL OR json_extract(CAST(document AS TEXT), '$.who') = ?4)"
        " ORDER BY number DESC LIMIT ?3"
    )
    return list(_logged(conn, where, (before, scope, limit, who)))


def _logged(conn: apsw.Connection, where: str, bindings: tuple[Any, ...]) -> Iterator[Logged]:
    columns = "number, id, scope, act, step, document"
    sql = f"SELECT {columns} FROM operations {where}"  # noqa: S608 - names of ours
    for number, ident, scope, act, step, document in ask(conn, sql, bindings):
        yield Logged(number, ident, scope, act, step, _decode(document))
