"""See it, attend it, borrow it: what happens near here and what can be borrowed, that has to do with a work.

Two works have to do with each other when they share an identifier (of a maker, a subject, a place, or of the
work itself), or when the name of one's maker or subject stands in the other. All is found in the store; the
reason is always given, because a visitor may ask why.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import apsw
import msgspec

from kiosk.model import Holding, Item, Kind, LanguageMap, Occurrence, Place, Term
from kiosk.store.database import ask
from kiosk.store.faults import told_plainly
from kiosk.store.ranks import BAND
from kiosk.store.relations import WORK, span
from kiosk.store.texts import Tokens, folded, tokens_with

WEEKS = 6
"""So far ahead events are told."""
MOST_NAMES = 12
"""Names of a work that are looked for."""
MOST_WAYS = 3
"""Ways of writing one name that are looked for: other languages."""
MOST_CANDIDATES = 60
"""Works looked at for one name."""
LONGEST_NAME = 80
SHORTEST_LONE_WORD = 5
"""Letters of a name of one word."""
COMMON = 0.02
"""A single word in a larger part of all works than this tells nothing."""
_NOBODY = {
    ("anoniem",),
    ("anonymous",),
    ("anonyme",),
    ("anonym",),
    ("anonymus",),
    ("onbekend",),
    ("unknown",),
    ("inconnu",),
    ("unbekannt",),
    ("diverse",),
    ("diversen",),
    ("divers",),
    ("various",),
    ("verschiedene",),
    ("redactie",),
    ("onbekende", "maker"),
    ("onbekende", "kunstenaar"),
    ("unknown", "artist"),
    ("unknown", "maker"),
    ("artiste", "inconnu"),
    ("auteur", "inconnu"),
    ("unbekannter", "kunstler"),
    ("diverse", "auteurs"),
    ("verschillende", "auteurs"),
    ("various", "artists"),
}
"""What catalogues write where no maker is known: half a museum would belong together by it."""
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,100}[)\]]")
_YEARS = re.compile(r"[0-9]{3,4}(?: ?[-–] ?[0-9]{0,4})?")
_item = msgspec.json.Decoder(Item).decode


class Near(NamedTuple):
    """Where this station stands, and how far people go."""

    latitude: float
    longitude: float
    km: float


class Reason(NamedTuple):
    """Why two works belong together."""

    how: str
    """``by`` (the other is of this maker), ``about`` (it is about this), ``same`` (it is this very work)."""
    label: LanguageMap
    """The name that they share."""


class Related(NamedTuple):
    """An event or a title that has to do with a work."""

    item: Item
    reason: Reason
    occurrence: Occurrence | None = None
    """The next one that one can go to."""
    holding: Holding | None = None
    """The nearest copy; one that is on the shelf comes first."""
    km: float | None = None
    """How far it is, when both places are known."""


class _Name(NamedTuple):
    label: LanguageMap
    maker: bool
    words: tuple[tuple[str, ...], ...]
    """Its ways of being written, as words of the index: "brel jacques", "jacques brel"."""


@told_plainly
def events(
    conn: apsw.Connection, item: Item, *, now: datetime, near: Near | None = None, limit: int = 5
) -> list[Related]:
    """Events of the coming weeks on this work, its maker or its subject, the soonest first.

    With ``near`` those that are too far away are left out; what can be followed from anywhere is not.
    """
    found = []
    for other, reason in _others(conn, item, Kind.EVENT):
        chance = next_chance(other, now=now, near=near)
        if chance is not None:
            found.append(Related(other, reason, occurrence=chance[0], km=chance[1]))
    found.sort(key=lambda one: _start(one.occurrence))
    return found[:limit]


@told_plainly
def books(conn: apsw.Connection, item: Item, *, near: Near | None = None, limit: int = 5) -> list[Related]:
    """Titles of a library on this work, its maker or its subject; what is on a shelf near here goes first."""
    found = []
    for other, reason in _others(conn, item, Kind.BOOK):
        holding, km = nearest(other.holdings, near)
        if other.holdings and holding is None:
            continue  # all copies are too far away
        found.append(Related(other, reason, holding=holding, km=km))
    found.sort(
        key=lambda one: (one.holding is None, not (one.holding and one.holding.available), one.km or 0)
    )
    return found[:limit]


@told_plainly
def works(conn: apsw.Connection, item: Item, *, limit: int) -> list[str]:
    """Ids of what can be seen, heard or read here on an event or a title, its maker or its subject."""
    found: list[str] = []
    for kind in (Kind.FILM, Kind.PICTURE, Kind.SOUND, Kind.STORY):
        for other, _ in _others(conn, item, kind):
            found.append(other.id)
            if len(found) == limit:
                return found
    return found


def next_chance(
    item: Item, *, now: datetime, near: Near | None = None, weeks: int = WEEKS
) -> tuple[Occurrence, float | None] | None:
    """The first time within some weeks that one can go to an event, and how far it is; else None."""
    begin, end = now.timestamp(), (now + timedelta(weeks=weeks)).timestamp()
    chances = []
    for one in item.occurrences:
        time = span(one)
        if time is None or one.status == "cancelled" or time[1] <= begin or time[0] >= end:
            continue
        km = distance(one.place, near)
        if near is not None and km is not None and km > near.km and not one.online:
            continue
        chances.append((bool(one.status), time[0], one, km))
    if not chances:
        return None
    # A day on which there is a seat goes before a sooner one that is sold out.
    _, _, chosen, km = min(chances, key=lambda chance: chance[:2])
    return chosen, km


def nearest(holdings: Sequence[Holding], near: Near | None) -> tuple[Holding | None, float | None]:
    """The copy to go to and how far it is: on the shelf before out, near before far; none beyond reach."""
    chances = [(one, distance(one.place, near)) for one in holdings]
    if near is not None:
        chances = [(one, km) for one, km in chances if km is None or km <= near.km]
    if not chances:
        return None, None
    return min(
        chances, key=lambda chance: (not chance[0].available, chance[1] if chance[1] is not None else 1e6)
    )


def distance(place: Place | None, near: Near | None) -> float | None:
    """Kilometres between a place and this station as the crow flies; None when one of them is not known."""
    if place is None or near is None or not (place.latitude or place.longitude):
        return None
    first, second = math.radians(place.latitude), math.radians(near.latitude)
    across = math.radians(place.longitude - near.longitude)
    half = (
        math.sin((first - second) / 2) ** 2 + math.cos(first) * math.cos(second) * math.sin(across / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(half)))


def _start(occurrence: Occurrence | None) -> float:
    time = span(occurrence) if occurrence else None
    return time[0] if time else math.inf


def _others(conn: apsw.Connection, item: Item, kind: Kind) -> Iterator[tuple[Item, Reason]]:
    """Items of a kind that have to do with this one, each once, those that share an identifier first."""
    seen = {item.id}
    for other, reason in (*_by_identifier(conn, item, kind), *_by_name(conn, item, kind)):
        if other.id not in seen:
            seen.add(other.id)
            yield other, reason


def _by_identifier(conn: apsw.Connection, item: Item, kind: Kind) -> Iterator[tuple[Item, Reason]]:
    labels: dict[str, LanguageMap] = dict.fromkeys(item.same_as, item.label)
    for term in item.terms:
        if term.role in ("maker", "subject") and _rare(conn, term):
            labels.update(dict.fromkeys(term.same_as, term.label))
    rows = ask(
        conn,
        "SELECT key, role, document FROM identifiers CROSS JOIN entries USING (number)"
        " CROSS JOIN documents USING (number)"
        " WHERE key IN (SELECT value FROM json_each(?)) AND kind = ? ORDER BY rank LIMIT ?",
        (msgspec.json.encode(tuple(labels)).decode(), kind, MOST_CANDIDATES),
    )
    for key, role, document in list(rows):
        other = _item(document)
        label = labels[key]
        how = "by" if role == "maker" else "same" if role == WORK and key in item.same_as else "about"
        yield other, Reason(how, label or _label_of(other, key))


def _rare(conn: apsw.Connection, term: Term) -> bool:
    """Whether a term tells some works from others: "painting" (AAT) is that of half a museum.

    A maker may have made many, but not a fifth of all there is: that is "unknown".
    """
    total = int(conn.execute("SELECT max(number) FROM entries").get or 0)
    found = conn.execute(
        "SELECT count(*) FROM identifiers WHERE key IN (SELECT value FROM json_each(?))",
        (msgspec.json.encode(term.same_as).decode(),),
    ).get
    share = 0.2 if term.role == "maker" else COMMON
    return 0 < int(found or 0) <= max(50, share * total)


def _label_of(item: Item, key: str) -> LanguageMap:
    return next((term.label for term in item.terms if key in term.same_as), item.label)


def _by_name(conn: apsw.Connection, item: Item, kind: Kind) -> Iterator[tuple[Item, Reason]]:
    tokens = tokens_with(conn)
    total = int(conn.execute("SELECT max(number) FROM entries").get or 0)
    for name in list(_names(item, tokens))[:MOST_NAMES]:
        for words in list({frozenset(way): way for way in name.words}.values())[:MOST_WAYS]:
            if not _telling(conn, words, total):
                continue
            query = " AND ".join(f'"{word}"' for word in words)
            rows = ask(
                conn,
                "SELECT document FROM texts CROSS JOIN entries ON number = texts.rowid % ?"
                " CROSS JOIN documents USING (number) WHERE texts MATCH ? AND kind = ? LIMIT ?",
                (BAND, query, kind, MOST_CANDIDATES),
            )
            for (document,) in list(rows):
                other = _item(document)
                if how := _stands_in(other, name, tokens):
                    yield other, Reason(how, name.label)


def _telling(conn: apsw.Connection, words: tuple[str, ...], total: int) -> bool:
    """Whether a name is more than a word that stands everywhere."""
    if len(words) > 1:
        return True
    if len(words[0]) < SHORTEST_LONE_WORD:
        return False
    df = conn.execute("SELECT df FROM terms WHERE term = ?", (words[0],)).get
    return df is not None and df <= max(20, COMMON * total)


def _names(item: Item, tokens: Tokens) -> Iterator[_Name]:
    """The names of its makers and subjects, and its own."""
    seen: set[tuple[str, ...]] = set()
    for label, maker in _labels(item):
        ways = _ways(label, tokens)
        if ways and ways[0] not in seen and _NOBODY.isdisjoint(ways):
            seen.update(ways)
            yield _Name(label, maker, ways)


def _labels(item: Item) -> Iterator[tuple[LanguageMap, bool]]:
    for term in item.terms:
        if term.role == "maker" and term.label:
            yield term.label, True
    for tag, values in item.creator.items():
        for value in values:
            yield {tag: (value,)}, True
    for term in item.terms:
        if term.role == "subject" and term.label:
            yield term.label, False
    for subject in item.subjects:
        yield subject, False
    yield item.label, False


def _ways(label: LanguageMap, tokens: Tokens) -> tuple[tuple[str, ...], ...]:
    """How a name may be written; "Brel, Jacques (1929-1978)" is also Jacques Brel."""
    found: dict[tuple[str, ...], None] = {}
    for values in label.values():
        for value in values:
            bare = _YEARS.sub(" ", _IN_BRACKETS.sub(" ", value))
            if len(bare) > LONGEST_NAME:
                continue
            last, comma, rest = bare.partition(",")
            for way in (f"{rest} {last}", bare) if comma and "," not in rest else (bare,):
                words = tuple(tokens(folded(way)))
                if words and sum(map(len, words)) >= SHORTEST_LONE_WORD and len(words) <= 8:
                    found.setdefault(words)
    return tuple(found)


def _stands_in(other: Item, name: _Name, tokens: Tokens) -> str:
    """Where a name stands in an Item: ``by`` for its maker, ``about`` elsewhere, empty for nowhere."""
    makers = [other.creator, *(term.label for term in other.terms if term.role == "maker")]
    if name.maker and _any(makers, name, tokens):
        return "by"
    about = [other.label, *other.subjects, *(term.label for term in other.terms), other.summary]
    return "about" if _any([*makers, *about], name, tokens) else ""


def _any(maps: Iterable[LanguageMap], name: _Name, tokens: Tokens) -> bool:
    for words in maps:
        for values in words.values():
            for value in values:
                text = f" {' '.join(tokens(folded(value[:5_000])))} "
                if any(f" {' '.join(way)} " in text for way in name.words):
                    return True
    return False
