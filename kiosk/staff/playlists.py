"""Playlists that staff make: works in an order of their own, with their words. Each verb is an operation."""

from collections.abc import Container, Iterable, Sequence
from typing import TypeVar
from uuid import uuid4

import apsw
import msgspec
from fractional_indexing import generate_key_between, generate_n_keys_between

from kiosk.model import LanguageMap, Value
from kiosk.staff import operations
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By, Change, Operation
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store import things
from kiosk.store.database import transaction
from kiosk.store.things import Document, Thing

PLAYLISTS = "playlists"
"""The scope of what is done to the list of playlists; what is done in one has its id as the scope."""
PLAYLIST, ENTRY, VERSION, PLAN = "playlist", "entry", "version", "plan"
"""Kinds of things."""
LONGEST_TEXT = 2000
"""Letters of one text in one language."""
MOST_ENTRIES = 1000
NAMED = ("nl", "fr", "de", "en")
"""In whose order a text is looked for to name a thing in the list of operations."""

Placed = TypeVar("Placed", "Playlist", "Entry")


OF_A_PLAYLIST = frozenset({"label", "summary"})
"""Fields with its texts; all others are of an entry."""


class Rule(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A question to the catalogue whose answer, as it is each time, follows what staff chose one by one."""

    words: str
    only: tuple[str, ...] = ()
    """What every work must have, of ``kiosk.store.search.HELPS``."""


class Playlist(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A playlist; what is in it is asked with ``entries``."""

    id: str
    place: str
    """Where it stands among the others: the smaller string comes first, and between two is always room for a
    third (fractional indexing)."""
    label: LanguageMap = {}
    summary: LanguageMap = {}
    template: str = ""
    """The name of the template that it was begun from."""
    rule: Rule | None = None


class Entry(Value, frozen=True, kw_only=True, omit_defaults=True):
    """An Item at its place in a playlist. The same Item may be in it more than once."""

    id: str
    place: str
    item: str
    """Id of the Item, which may be gone from the catalogue."""
    title: LanguageMap = {}
    words: LanguageMap = {}
    """What staff say about it here."""
    alt: LanguageMap = {}
    """What that picture shows, for who can't see it."""
    picture: str = ""
    """Address of another picture than its own, on cards and in lists. It may have come from a file: what no
    work of the catalogue has is never shown, and never fetched."""


def all(conn: apsw.Connection) -> list[Playlist]:
    """Every playlist in staff's order."""
    return _in_order([_value(thing, Playlist) for thing in things.of_kind(conn, PLAYLIST)])


def get(conn: apsw.Connection, playlist: str) -> Playlist:
    """One playlist. Raises ``StoreError`` when it is not there."""
    return _value(_there(conn, playlist, PLAYLIST), Playlist)


def entries(conn: apsw.Connection, playlist: str) -> list[Entry]:
    """What is in a playlist, in order; empty when there is no such playlist."""
    return _in_order([_value(thing, Entry) for thing in things.of_kind(conn, ENTRY, playlist)])


def count(conn: apsw.Connection, playlist: str) -> int:
    """How many entries a playlist has."""
    return things.count(conn, ENTRY, playlist)


def create(
    conn: apsw.Connection,
    by: By,
    label: LanguageMap,
    *,
    summary: LanguageMap | None = None,
    template: str = "",
    rule: Rule | None = None,
    items: Sequence[str | Entry] = (),
) -> str:
    """Make a playlist after the others, with these Items in it; gives its id.

    An Item that comes as an ``Entry`` brings its words and its picture. Raises ``StoreError``.
    """
    ident = uuid4().hex
    with transaction(conn):
        _refuse_too_many(len(items))
        last = max((one.place for one in all(conn)), default=None)
        made = Playlist(
            id=ident,
            place=generate_key_between(last, None),
            label=_checked(label),
            summary=_checked(summary or {}),
            template=template,
            rule=rule,
        )
        changes = [operations.put(None, ident, PLAYLIST, document(made)), *_new(ident, items, None, None)]
        operations.do(conn, by, PLAYLISTS, Deed.PLAYLIST_CREATED, changes, told={"playlist": called(label)})
    return ident


def copy(conn: apsw.Connection, by: By, playlist: str) -> str:
    """Make a playlist with the same works and words, and a number behind its name; gives its id.

    ``operations.undo`` of ``PLAYLISTS`` takes it back. Raises ``StoreError``.
    """
    with transaction(conn):
        one = get(conn, playlist)
        works = entries(conn, playlist)
        label = free_label(one.label, all(conn))
        return create(conn, by, label, summary=one.summary, template=one.template, rule=one.rule, items=works)


def delete(conn: apsw.Connection, by: By, playlist: str) -> None:
    """Remove a playlist with all that is part of it; ``operations.undo`` of ``PLAYLISTS`` brings it back."""
    with transaction(conn):
        thing = _there(conn, playlist, PLAYLIST)
        changes = _away(conn, thing)
        told = {"playlist": called(_value(thing, Playlist).label)}
        operations.do(conn, by, PLAYLISTS, Deed.PLAYLIST_DELETED, changes, told=told)


def undo(conn: apsw.Connection, by: By) -> Operation | None:
    """Take back what was done last to the list of playlists; None when nothing was.

    A playlist that is made no more goes with all that was done in it since. Raises ``Clash``, ``StoreError``.
    """
    return operations.undo(conn, by, PLAYLISTS, _whole)


def redo(conn: apsw.Connection, by: By) -> Operation | None:
    """Do again what was taken back last; None when nothing was, or something else was done since.

    A playlist that is thrown away again goes with all that was done in it since.
    """
    return operations.redo(conn, by, PLAYLISTS, _whole)


def _whole(conn: apsw.Connection, changes: list[Change]) -> list[Change]:
    made = [things.get(conn, one.thing) for one in changes if one.kind == PLAYLIST and one.after is None]
    return [change for one in made if one for change in _away(conn, one)] or changes


def describe(
    conn: apsw.Connection,
    by: By,
    playlist: str,
    field: str,
    language: str,
    text: str,
    *,
    was: str | None = None,
    step: str = "",
) -> Operation | None:
    """Give a playlist its ``label`` or ``summary`` in one language; an empty text takes it away.

    ``was``: the text that the writer began from; when another one stands there by now it is a ``Clash``.
    None when nothing changes. Raises ``StoreError``.
    """
    with transaction(conn):
        thing = _there(conn, playlist, PLAYLIST)
        change = _text_change(thing, field, language, text, was)
        label = _value(thing, Playlist).label
        told = {"playlist": called(label), "language": language}
        return operations.do(conn, by, playlist, Deed(f"playlist-{field}"), [change], told=told, step=step)


def follow(conn: apsw.Connection, by: By, playlist: str, rule: Rule | None) -> Operation | None:
    """Let a playlist follow a question to the catalogue, or none; None when nothing changes."""
    with transaction(conn):
        thing = _there(conn, playlist, PLAYLIST)
        after = document(msgspec.structs.replace(_value(thing, Playlist), rule=rule))
        change = operations.put(thing, playlist, PLAYLIST, after)
        told = {"words": rule.words if rule else ""}
        return operations.do(conn, by, playlist, Deed.PLAYLIST_RULE, [change], told=told)


def say(
    conn: apsw.Connection,
    by: By,
    entry: str,
    field: str,
    language: str,
    text: str,
    *,
    was: str | None = None,
    step: str = "",
    title: str = "",
) -> Operation | None:
    """Give an entry its ``title``, ``words`` or ``alt`` in one language; see ``describe``.

    ``title``: what the work is called, for the list of operations.
    """
    with transaction(conn):
        thing = _there(conn, entry, ENTRY)
        change = _text_change(thing, field, language, text, was)
        told = {"title": title, "language": language}
        return operations.do(conn, by, thing.owner, Deed(f"entry-{field}"), [change], told=told, step=step)


def write(
    conn: apsw.Connection,
    by: By,
    thing: str,
    field: str,
    language: str,
    text: str,
    *,
    was: str | None = None,
    step: str = "",
    title: str = "",
) -> Operation | None:
    """Give a playlist or an entry a text, whichever has such a field: ``describe`` or ``say``."""
    if field in OF_A_PLAYLIST:
        return describe(conn, by, thing, field, language, text, was=was, step=step)
    return say(conn, by, thing, field, language, text, was=was, step=step, title=title)


def say_beside(
    conn: apsw.Connection, by: By, thing: str, field: str, language: str, text: str, *, title: str = ""
) -> None:
    """Keep a text below the one that stands there, by somebody else: *undo* brings it back.

    ``thing``: a playlist or an entry; ``title`` as of ``say``. Raises ``StoreError``.
    """
    with transaction(conn):
        found = things.get(conn, thing)
        stands = "\n".join(found.document.get(field, {}).get(language, ())) if found else ""
        for one in (text, stands):
            write(conn, by, thing, field, language, one, title=title)


def illustrate(
    conn: apsw.Connection, by: By, entry: str, picture: str, *, among: Container[str], title: str = ""
) -> Operation | None:
    """Show an entry by another picture; an empty address shows its own again. None when it is that already.

    What staff said of the picture before goes with that one: it tells nothing of this one. ``among``:
    addresses of pictures that works of the catalogue have. Raises ``Refusal`` and ``StoreError``.
    """
    if picture and picture not in among:
        raise Refusal(Reason.PICTURE_UNKNOWN)
    with transaction(conn):
        thing = _there(conn, entry, ENTRY)
        now = _value(thing, Entry)
        if now.picture == picture:
            return None
        after = document(msgspec.structs.replace(now, picture=picture, alt={}))
        change = operations.put(thing, entry, ENTRY, after, owner=thing.owner)
        told: dict[str, str | int] = {"title": title, "own": int(not picture)}
        return operations.do(conn, by, thing.owner, Deed.ENTRY_PICTURE, [change], told=told)


def add(
    conn: apsw.Connection,
    by: By,
    playlist: str,
    items: Sequence[str | Entry],
    *,
    at: int | None = None,
    title: str = "",
) -> list[str]:
    """Put Items at place ``at`` (0 is first; after the last when None); gives the ids of their entries.

    An Item that comes as an ``Entry`` brings its words and its picture. Raises ``StoreError``.
    """
    with transaction(conn):
        _there(conn, playlist, PLAYLIST)
        present = entries(conn, playlist)
        _refuse_too_many(len(present) + len(items))
        before, after, moved = _room(playlist, present, len(present) if at is None else at)
        changes = _new(playlist, items, before, after)
        told: dict[str, str | int] = {"title": title, "count": len(items)}
        operations.do(conn, by, playlist, Deed.ENTRY_ADDED, [*moved, *changes], told=told)
    return [change.thing for change in changes]


def remove(conn: apsw.Connection, by: By, chosen: Sequence[str], *, title: str = "") -> Operation | None:
    """Take entries of one playlist out of it."""
    with transaction(conn):
        found = [_there(conn, entry, ENTRY) for entry in chosen]
        changes = [operations.put(one, one.id, ENTRY, None, owner=one.owner) for one in found]
        told: dict[str, str | int] = {"title": title, "count": len(found)}
        return operations.do(conn, by, found[0].owner, Deed.ENTRY_REMOVED, changes, told=told)


def replace(conn: apsw.Connection, by: By, entry: str, item: str, *, title: str = "") -> Operation | None:
    """Put another Item in the place of an entry's; what staff said of that one goes with it."""
    with transaction(conn):
        thing = _there(conn, entry, ENTRY)
        after = document(Entry(id=entry, place=thing.document[operations.PLACE], item=item))
        change = operations.put(thing, entry, ENTRY, after, owner=thing.owner)
        return operations.do(conn, by, thing.owner, Deed.ENTRY_REPLACED, [change], told={"title": title})


def move(
    conn: apsw.Connection, by: By, chosen: Sequence[str], at: int, *, title: str = ""
) -> Operation | None:
    """Move entries of one playlist, in the order that they have there, to place ``at``.

    0 is first, counted without the entries themselves. None when they stand there already.
    """
    with transaction(conn):
        owner = _there(conn, chosen[0], ENTRY).owner
        present = entries(conn, owner)
        moving = [one for one in present if one.id in chosen]
        if len(moving) != len(set(chosen)):
            raise Refusal(Reason.GONE)
        rest = [one for one in present if one.id not in chosen]
        at = min(max(at, 0), len(rest))
        if [one.id for one in (*rest[:at], *moving, *rest[at:])] == [one.id for one in present]:
            return None
        before, after, changes = _room(owner, rest, at)
        places = generate_n_keys_between(before, after, len(moving))
        changes += [_placed(one, owner, place) for one, place in zip(moving, places, strict=True)]
        told: dict[str, str | int] = {
            "title": title,
            "count": len(moving),
            "from": present.index(moving[0]) + 1,
            "to": at + 1,
        }
        return operations.do(conn, by, owner, Deed.ENTRY_MOVED, changes, told=told)


def _away(conn: apsw.Connection, playlist: Thing) -> list[Change]:
    """What takes a playlist away with all that is part of it."""
    parts = [part for kind in (ENTRY, VERSION) for part in things.of_kind(conn, kind, playlist.id)]
    plans = [plan for plan in things.of_kind(conn, PLAN) if plan.document.get("playlist") == playlist.id]
    return [
        operations.put(part, part.id, part.kind, None, owner=part.owner)
        for part in (*parts, *plans, playlist)
    ]


def called(label: LanguageMap) -> str:
    """A text that names a thing in the list of operations."""
    return next((label[tag][0] for tag in (*NAMED, *label) if label.get(tag)), "")


def free_label(label: LanguageMap, present: Iterable[Playlist]) -> LanguageMap:
    """The name, with the first number from 2 on that makes it another than any of these in every language."""
    taken = {
        (tag, value.casefold()) for one in present for tag, values in one.label.items() for value in values
    }
    named, number = label, 1
    while any((tag, value.casefold()) in taken for tag, values in named.items() for value in values):
        number += 1
        behind = f" ({number})"
        named = {
            tag: tuple(f"{value[: LONGEST_TEXT - len(behind)]}{behind}" for value in values)
            for tag, values in label.items()
        }
    return named


def _room(owner: str, rest: Sequence[Entry], at: int) -> tuple[str | None, str | None, list[Change]]:
    """The places before and after a place; room is made between two that are the same (of two stations)."""
    at = min(max(at, 0), len(rest))
    before = rest[at - 1].place if at else None
    same = [one for one in rest[at:] if one.place == before]
    later = rest[at + len(same)].place if at + len(same) < len(rest) else None
    if not same:
        return before, later, []
    first, *others = generate_n_keys_between(before, later, len(same) + 1)
    return before, first, [_placed(one, owner, place) for one, place in zip(same, others, strict=True)]


def _placed(entry: Entry, owner: str, place: str) -> Change:
    before = document(entry)
    return Change(
        thing=entry.id, kind=ENTRY, owner=owner, before=before, after={**before, operations.PLACE: place}
    )


def _refuse_too_many(count: int) -> None:
    if count > MOST_ENTRIES:
        raise Refusal(Reason.PLAYLIST_FULL)


def _new(playlist: str, items: Sequence[str | Entry], before: str | None, after: str | None) -> list[Change]:
    places = generate_n_keys_between(before, after, len(items))
    made = [_entry(item, place) for item, place in zip(items, places, strict=True)]
    return [operations.put(None, one.id, ENTRY, document(one), owner=playlist) for one in made]


def _entry(item: str | Entry, place: str) -> Entry:
    if isinstance(item, str):
        return Entry(id=uuid4().hex, item=item, place=place)
    texts = {field: _checked(getattr(item, field)) for field in ("title", "words", "alt")}
    return msgspec.structs.replace(item, id=uuid4().hex, place=place, **texts)


def _text_change(thing: Thing, field: str, language: str, text: str, was: str | None) -> Change:
    """One text in one language, as a change from what its writer saw."""
    now = thing.document
    words = now.get(field, {})
    seen = now if was is None else {**now, field: _with(words, language, was)}
    after = {**seen, field: _with(seen.get(field, {}), language, plain(text))}
    return Change(
        thing=thing.id,
        kind=thing.kind,
        owner=thing.owner,
        before=_without_empty(seen, field),
        after=_without_empty(after, field),
    )


def _with(words: LanguageMap, language: str, text: str) -> dict[str, object]:
    others = {tag: list(values) for tag, values in words.items() if tag != language}
    return {**others, language: [text]} if text else dict(others)


def _without_empty(document: Document, field: str) -> Document:
    return document if document.get(field) else {k: v for k, v in document.items() if k != field}


def plain(text: str) -> str:
    """One text of staff: without what does not show, and not longer than a page. Twice is the same as once.

    Any white space is one space, also the one that French writes before a question mark.
    """
    shown = "".join(c for c in text if c.isprintable() or c.isspace())
    return " ".join(shown.split())[:LONGEST_TEXT].rstrip()


def _checked(label: LanguageMap) -> dict[str, tuple[str, ...]]:
    texts = ((tag, tuple(t for t in map(plain, values) if t)) for tag, values in label.items())
    return {tag: values for tag, values in texts if values}


def _in_order(found: list[Placed]) -> list[Placed]:
    return sorted(found, key=lambda one: (one.place, one.id))


def _value(thing: Thing, kind: type[Placed]) -> Placed:
    return msgspec.convert({**thing.document, "id": thing.id}, kind)


def document(value: Playlist | Entry) -> Document:
    """What is stored of it: all but its id."""
    stored: Document = msgspec.to_builtins(value)
    del stored["id"]
    return stored


def _there(conn: apsw.Connection, ident: str, kind: str) -> Thing:
    thing = things.get(conn, ident)
    if thing is None or thing.kind != kind:
        raise Refusal(Reason.GONE)
    return thing
