"""Who may come in behind the screen, and what each of them may do there.

Somebody who leaves is kept as gone: the list of operations goes on naming them. Whoever is there, there is
always a manager among them.
"""

from collections.abc import Mapping
from enum import StrEnum
from unicodedata import normalize
from uuid import uuid4

import apsw
import msgspec
from argon2 import PasswordHasher

from kiosk.model import Value
from kiosk.staff import codes, operations
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store.damage import row_sum
from kiosk.store.database import ask, transaction
from kiosk.store.faults import told_plainly

SCOPE = "people"
"""Of the notes about people, their codes and their coming in."""
MACHINE = "machine"
"""Who has the account of the machine, at its command line; nobody's id."""
LONGEST_NAME = 40


class Role(StrEnum):
    """What somebody is here."""

    VOLUNTEER = "volunteer"
    CURATOR = "curator"
    MANAGER = "manager"
    CARER = "carer"


class Right(StrEnum):
    """What somebody may do."""

    DRAFT = "draft"
    """Make and change playlists, with all that is written in them."""
    PUBLISH = "publish"
    """Put a playlist on the screens."""
    SCHEDULE = "schedule"
    """Say when it is there."""
    HIDE = "hide"
    """Take a work off the screens now."""
    PEOPLE = "people"
    """Answer for who may come in: at their code the station forgets the wrong ones."""
    SOURCES = "sources"
    """Look after the catalogues."""


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.VOLUNTEER: frozenset({Right.DRAFT}),
    Role.CURATOR: frozenset({Right.DRAFT, Right.PUBLISH, Right.SCHEDULE, Right.HIDE}),
    Role.MANAGER: frozenset(Right),
    Role.CARER: frozenset({Right.HIDE}),
}


class Person(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody of the house."""

    id: str
    name: str
    role: Role
    secret: str
    """The code as argon2id (RFC 9106); not in ``repr``, which may come into a log."""
    since: str
    """When they were added: RFC 3339."""
    gone: bool = False
    practised: bool = False
    """They did the ten minutes of a week once, to practise."""

    def __repr__(self) -> str:
        return f"Person({self.id!r}, {self.name!r}, {self.role.value}{', gone' if self.gone else ''})"


def may(person: Person, right: Right) -> bool:
    """Whether somebody may do this; who is gone may nothing."""
    return not person.gone and right in RIGHTS[person.role]


def must(conn: apsw.Connection, person: str, right: Right) -> None:
    """Raise ``Refusal`` when somebody, by id, may not do this as they are now: who signed in as a curator may
    be a volunteer since, or gone."""
    if not may(present(conn, person), right):
        raise Refusal(Reason.NOT_ALLOWED)


def present(conn: apsw.Connection, person: str) -> Person:
    """Somebody, by id, as they are now. Raises ``Refusal`` for who is gone, or never was of the house."""
    found = get(conn, person)
    if found is None or found.gone:
        raise Refusal(Reason.NOT_ALLOWED)
    return found


@told_plainly
def all(conn: apsw.Connection) -> list[Person]:
    """Those who are there, by name."""
    rows = ask(conn, "SELECT id, document FROM people")
    there = [one for one in (_value(*row) for row in rows) if not one.gone]
    return sorted(there, key=lambda one: (_alike(one.name), one.id))


@told_plainly
def names(conn: apsw.Connection) -> dict[str, str]:
    """The name of everybody by id, also of who is gone: for the list of operations."""
    return {
        ident: _value(ident, document).name
        for ident, document in ask(conn, "SELECT id, document FROM people")
    }


@told_plainly
def get(conn: apsw.Connection, person: str) -> Person | None:
    """One person by id, also one who is gone; None when there never was one."""
    if not person.isascii():  # ids are ours; half a character would not even be a question
        return None
    row = conn.execute("SELECT document FROM people WHERE id = ?", (person,)).fetchone()
    return None if row is None else _value(person, row[0])


def named(conn: apsw.Connection, name: str) -> Person:
    """Who is there by this name, however its capitals are. Raises ``Refusal``."""
    for one in all(conn):
        if _alike(one.name) == _alike(name):
            return one
    raise Refusal(Reason.NOBODY)


def fit_name(conn: apsw.Connection, name: str) -> str:
    """A name as it is kept: trimmed, in Unicode NFC. Raises ``Refusal`` when it can't be one, or is taken."""
    name = normalize("NFC", name).strip()
    if not name.isprintable():  # a control character, or one that turns the direction of what follows
        raise Refusal(Reason.NAME_SIGNS)
    name = " ".join(name.split())
    if len(name) > LONGEST_NAME:
        raise Refusal(Reason.NAME_LONG)
    if not any(one.isalnum() for one in name):
        raise Refusal(Reason.NAME_EMPTY)
    if any(_alike(one.name) == _alike(name) for one in all(conn)):
        raise Refusal(Reason.NAME_TAKEN)
    return name


def may_be_added(conn: apsw.Connection, role: Role) -> None:
    """Raise ``Refusal`` when there is no manager yet, who must be the first."""
    if role is not Role.MANAGER and not _managers(conn):
        raise Refusal(Reason.FIRST_IS_MANAGER)


def add(
    conn: apsw.Connection, by: By, name: str, role: Role, code: str, *, hasher: PasswordHasher = codes.HASHER
) -> Person:
    """Let somebody come in from now on; the first is a manager. Raises ``Refusal`` and ``StoreError``."""
    name = fit_name(conn, name)
    may_be_added(conn, role)
    secret = codes.secret(code, name, hasher)  # before the transaction, which keeps others waiting
    with transaction(conn):
        person = Person(
            id=uuid4().hex,
            name=fit_name(conn, name),  # somebody may have come meanwhile
            role=role,
            secret=secret,
            since=by.at.isoformat(),
        )
        put(conn, person)
        _note(conn, by, Deed.PERSON_ADDED, person, role=role)
    return person


def recode(
    conn: apsw.Connection,
    by: By,
    person: str,
    code: str,
    *,
    was: str | None = None,
    hasher: PasswordHasher = codes.HASHER,
) -> Person:
    """Give somebody another code; ``access.set_back`` ends a wait. Raises ``Refusal`` and ``StoreError``.

    ``was``: what is kept of the code that they showed to have, of which this must be another.
    """
    secret = codes.secret(code, _there(conn, person).name, hasher)
    if was is not None and codes.matches(was, code, hasher):
        raise Refusal(Reason.CODE_SAME)
    with transaction(conn):
        there = _there(conn, person)
        if was is not None and there.secret != was:
            raise Refusal(Reason.CODE_CHANGED)
        changed = msgspec.structs.replace(there, secret=secret)
        put(conn, changed)
        _note(conn, by, Deed.PERSON_RECODED, changed)
    return changed


def renew(conn: apsw.Connection, person: Person, secret: str) -> Person:
    """Keep the code of somebody in today's way; it is the same code, so no note is made of it."""
    changed = msgspec.structs.replace(person, secret=secret)
    put(conn, changed)
    return changed


def set_role(conn: apsw.Connection, by: By, person: str, role: Role) -> Person:
    """Make somebody something else. Raises ``Refusal`` (the last manager) and ``StoreError``."""
    with transaction(conn):
        before = _there(conn, person)
        if role is before.role:
            return before
        _another_manager(conn, before)
        changed = msgspec.structs.replace(before, role=role)
        put(conn, changed)
        _note(conn, by, Deed.ROLE_CHANGED, changed, before=before.role, role=role)
    return changed


def learned(conn: apsw.Connection, person: str) -> None:
    """Keep that somebody practised. It is about nothing that others see, so no note is made of it."""
    with transaction(conn):
        put(conn, msgspec.structs.replace(present(conn, person), practised=True))


def remove(conn: apsw.Connection, by: By, person: str) -> None:
    """Keep somebody who leaves as gone. Raises ``Refusal`` (the last manager) and ``StoreError``."""
    with transaction(conn):
        before = _there(conn, person)
        _another_manager(conn, before)
        put(conn, msgspec.structs.replace(before, gone=True, secret=""))
        _note(conn, by, Deed.PERSON_REMOVED, before)


def _managers(conn: apsw.Connection) -> list[str]:
    return [one.id for one in all(conn) if one.role is Role.MANAGER]


def _another_manager(conn: apsw.Connection, person: Person) -> None:
    """Raise ``Refusal`` when this is the only manager: then nobody could let anybody in."""
    if _managers(conn) == [person.id]:
        raise Refusal(Reason.LAST_MANAGER)


def _there(conn: apsw.Connection, person: str) -> Person:
    found = get(conn, person)
    if found is None or found.gone:
        raise Refusal(Reason.NOBODY)
    return found


def _alike(name: str) -> str:
    """The same for names that a reader takes for one: capitals, wide letters and spaces aside."""
    return " ".join(normalize("NFKC", normalize("NFKC", name).casefold()).split())


def _note(conn: apsw.Connection, by: By, name: Deed, person: Person, **told: str) -> None:
    operations.note(conn, by, name, told={"person": person.id, "name": person.name, **told}, scope=SCOPE)


def put(conn: apsw.Connection, person: Person) -> None:
    """Write somebody as they are, new or not, without a note."""
    stored = msgspec.to_builtins(person)
    fields = stored.pop("id"), msgspec.json.encode(stored, order="sorted")
    with transaction(conn):
        conn.execute(
            "INSERT INTO people (id, document, sum) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET document = excluded.document, sum = excluded.sum",
            (*fields, row_sum(*fields)),
        )


def _value(ident: str, document: bytes) -> Person:
    return msgspec.convert({**msgspec.json.decode(document, type=dict[str, object]), "id": ident}, Person)
