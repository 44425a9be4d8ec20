"""What is on the screens: the last version of a playlist that staff put there, whatever is edited now."""

from difflib import SequenceMatcher
from typing import NamedTuple
from uuid import uuid4

import apsw
import msgspec

from kiosk.model import Value
from kiosk.staff import operations, playlists
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By, Change, Operation
from kiosk.staff.playlists import ENTRY, PLAYLIST, VERSION, Entry, Playlist
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store import things
from kiosk.store.database import transaction


class Version(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A playlist as it was when somebody put it on the screens."""

    id: str
    number: int
    at: str
    """RFC 3339; empty for one from before there were versions."""
    who: str
    playlist: Playlist
    entries: tuple[Entry, ...] = ()


class Difference(NamedTuple):
    """What is another in a later one: entries by their ids."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    moved: tuple[str, ...]
    changed: tuple[str, ...]
    """Their words or picture."""
    described: bool
    """The playlist's own words."""


def all(conn: apsw.Connection, playlist: str) -> list[Version]:
    """The versions of a playlist, newest first."""
    found = [_value(thing) for thing in things.of_kind(conn, VERSION, playlist)]
    return sorted(found, key=lambda one: one.number, reverse=True)


def shown(conn: apsw.Connection, playlist: str) -> Version | None:
    """What visitors get; None when it was never put on the screens."""
    last = things.highest(conn, VERSION, playlist)
    return None if last is None else _value(last)


def publish(conn: apsw.Connection, by: By, playlist: str, *, plan: Change | None = None) -> Operation | None:
    """Put a playlist on the screens as it is now, perhaps with the plan that says when (``plans.change``).

    None when it stands there just so. Raises ``StoreError``.
    """
    with transaction(conn):
        now = playlists.get(conn, playlist)
        present = tuple(playlists.entries(conn, playlist))
        last = shown(conn, playlist)
        changes = [plan] if plan else []
        if last is None or not is_like(last, now, present):
            version = Version(
                id=uuid4().hex,
                number=last.number + 1 if last else 1,
                at=by.at.isoformat(),
                who=by.person,
                playlist=now,
                entries=present,
            )
            document = msgspec.to_builtins(version)
            del document["id"]
            changes.append(operations.put(None, version.id, VERSION, document, owner=playlist))
        told = {"playlist": playlists.called(now.label)}
        return operations.do(conn, by, playlist, Deed.PLAYLIST_PUBLISHED, changes, told=told)


def is_like(version: Version, playlist: Playlist, entries: tuple[Entry, ...]) -> bool:
    """Whether visitors would see no difference."""
    return (_words(version.playlist), version.entries) == (_words(playlist), entries)


def put_back(conn: apsw.Connection, by: By, playlist: str, number: int) -> Operation | None:
    """Make a playlist what it was in a version; ``publish`` then puts it on the screens.

    None when it is that already. Raises ``StoreError``.
    """
    with transaction(conn):
        version = next((one for one in all(conn, playlist) if one.number == number), None)
        if version is None:
            raise Refusal(Reason.GONE)
        wanted = {one.id: playlists.document(one) for one in version.entries}
        present = things.of_kind(conn, ENTRY, playlist)
        changes = [
            operations.put(one, one.id, ENTRY, wanted.pop(one.id, None), owner=playlist) for one in present
        ]
        changes += [operations.put(None, one, ENTRY, doc, owner=playlist) for one, doc in wanted.items()]
        own = things.get(conn, playlist)
        place = playlists.get(conn, playlist).place  # where it stands among the others is no part of it
        restored = {**playlists.document(version.playlist), operations.PLACE: place}
        changes.append(operations.put(own, playlist, PLAYLIST, restored))
        return operations.do(
            conn, by, playlist, Deed.VERSION_PUT_BACK, [c for c in changes if c], told={"number": number}
        )


def difference(before: Version, after: Version) -> Difference:
    """What was done between two versions, or between one and what is being edited."""
    old = {one.id: one for one in before.entries}
    new = {one.id: one for one in after.entries}
    kept = [one for one in new if one in old]
    runs = SequenceMatcher(
        None, [one for one in old if one in new], kept, autojunk=False
    ).get_matching_blocks()
    stay = {one for run in runs for one in kept[run.b : run.b + run.size]}
    return Difference(
        added=tuple(one for one in new if one not in old),
        removed=tuple(one for one in old if one not in new),
        moved=tuple(one for one in kept if one not in stay),
        changed=tuple(one for one in kept if _words(old[one]) != _words(new[one])),
        described=_words(before.playlist) != _words(after.playlist),
    )


def _words(value: Entry | Playlist) -> Entry | Playlist:
    return msgspec.structs.replace(value, place="")


def _value(thing: things.Thing) -> Version:
    return msgspec.convert({**thing.document, "id": thing.id}, Version)
