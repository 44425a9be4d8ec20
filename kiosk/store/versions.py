"""One work that several catalogues hold: shown once, with its versions joined.

Items are versions of one work when they share an identifier of the work itself (``Item.same_as``: Wikidata,
VIAF, ISBN, PID …). The best known of them stands for all: on a card with the captions, description and signs
that any of them has, and on its page with the others to choose from.
"""

from collections.abc import Sequence

import apsw
import msgspec

from kiosk.store.cards import Card
from kiosk.store.database import ask
from kiosk.store.faults import told_plainly
from kiosk.store.relations import WORK

MOST = 20
"""Versions of one work. Where more share an identifier, it is none of a work."""
_OF_A_WORK = (
    "(SELECT count(*) FROM (SELECT 1 FROM identifiers same"  # noqa: S608 - own words
    " WHERE same.key = i.key AND same.role = i.role"
    f" LIMIT {MOST + 1})) <= {MOST}"
)
"""What more have in common is no identifier of a work: it is looked at no further than it has to be."""
_STEPS = 4
"""How far from one to the next: the second shares one identifier with the first, the third another."""


@told_plainly
def versions(conn: apsw.Connection, ident: str) -> list[str]:
    """Ids of all Items that are this work, best known first, itself among them; only itself when alone."""
    found = {ident}
    edge = found
    for _ in range(_STEPS):
        rows = ask(
            conn,
            "SELECT DISTINCT e.id FROM entries mine"  # noqa: S608 - own words
            " CROSS JOIN identifiers i ON i.number = mine.number AND i.role = ?1"
            " CROSS JOIN identifiers theirs ON theirs.key = i.key AND theirs.role = ?1"
            " CROSS JOIN entries e ON e.number = theirs.number"
            f" WHERE mine.id IN (SELECT value FROM json_each(?2)) AND {_OF_A_WORK} LIMIT ?3",
            (WORK, _listed(sorted(edge)), MOST * MOST),
        )
        edge = {other for (other,) in rows} - found
        if not edge:
            break
        found = found | edge
    if len(found) == 1:
        return [ident]
    ranked = ask(
        conn,
        "SELECT id FROM entries WHERE id IN (SELECT value FROM json_each(?)) ORDER BY rank LIMIT ?",
        (_listed(sorted(found)), MOST),
    )
    return [each for (each,) in ranked]


@told_plainly
def faces(conn: apsw.Connection, ids: Sequence[str]) -> list[str]:
    """For each of these the first among them that is the same work; itself when it is alone."""
    if len(ids) < 2 or not conn.execute("SELECT EXISTS (SELECT 1 FROM identifiers)").get:
        return list(ids)
    keys: dict[str, set[str]] = {}
    for ident, key in ask(
        conn,
        "SELECT e.id, i.key FROM entries e CROSS JOIN identifiers i USING (number)"  # noqa: S608 - own words
        f" WHERE i.role = ?1 AND e.id IN (SELECT value FROM json_each(?2)) AND {_OF_A_WORK}",
        (WORK, _listed(ids)),
    ):
        keys.setdefault(ident, set()).add(key)
    found, holder = [], dict[str, str]()
    for ident in ids:
        own = sorted(keys.get(ident, ()))
        face = next((holder[key] for key in own if key in holder), ident)
        found.append(face)
        for key in own:
            holder.setdefault(key, face)
    return found


@told_plainly
def with_helps(conn: apsw.Connection, cards: Sequence[Card]) -> list[Card]:
    """The same cards, each with the captions, description and signs that any version of its work here has."""
    helps = {
        ident: tuple(map(bool, found))
        for ident, *found in ask(
            conn,
            "SELECT mine.id, max(e.captions), max(e.described), max(e.sign)"  # noqa: S608 - own words
            " FROM entries mine"
            " CROSS JOIN identifiers i ON i.number = mine.number AND i.role = ?1"
            " CROSS JOIN identifiers theirs ON theirs.key = i.key AND theirs.role = ?1"
            " CROSS JOIN entries e ON e.number = theirs.number"
            f" WHERE mine.id IN (SELECT value FROM json_each(?2)) AND {_OF_A_WORK} GROUP BY mine.number",
            (WORK, _listed([card.id for card in cards])),
        )
    }
    return [
        msgspec.structs.replace(
            card, **dict(zip(("captions", "described", "sign"), helps[card.id], strict=True))
        )
        if card.id in helps
        else card
        for card in cards
    ]


def joined(conn: apsw.Connection, cards: Sequence[Card]) -> list[Card]:
    """Each work once, in the place of its first card, with what any of its versions here offers."""
    shown: dict[str, Card] = {}
    for face, card in zip(faces(conn, [card.id for card in cards]), cards, strict=True):
        first = shown.get(face)
        shown[face] = card if first is None else _with(first, card)
    return list(shown.values())


def _with(first: Card, other: Card) -> Card:
    return msgspec.structs.replace(
        first,
        captions=first.captions or other.captions,
        described=first.described or other.described,
        sign=first.sign or other.sign,
    )


def _listed(ids: Sequence[str]) -> str:
    return msgspec.json.encode(tuple(ids)).decode()
