"""Whether everything that is derived from the documents says what they say."""

from collections import Counter
from collections.abc import Iterator, Set
from math import isfinite

import apsw
import msgspec

from kiosk.model import Collection, Item
from kiosk.store import cards, damage, flashes, index, writing
from kiosk.store.addresses import keys_in
from kiosk.store.database import snapshot
from kiosk.store.ranks import merit, rank_of
from kiosk.store.relations import relations_of
from kiosk.store.texts import texts_of, tokens_with
from kiosk.store.topics import topics_of

MOST_TOLD = 50


def consistency(conn: apsw.Connection) -> list[str]:
    """One sentence for each disagreement (at most 50); empty when the catalogue is sound.

    Reads everything: some 15 seconds for 100,000 Items. For tests and ``kiosk check``.
    Raises ``StoreError``.
    """
    found: list[str] = []
    with snapshot(conn):
        for fault in _faults(conn):
            found.append(fault)
            if len(found) == MOST_TOLD:
                break
    return found


def _faults(conn: apsw.Connection) -> Iterator[str]:
    for table in ("texts", "names", "vocabulary"):
        # Until it is asked something, FTS5 checks with what it remembers from before another process wrote.
        conn.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH 'x' LIMIT 1").fetchall()  # noqa: S608 - own names
    for (answer,) in conn.execute("PRAGMA integrity_check(10)").fetchall():
        if answer != "ok":
            yield f"SQLite: {' '.join(str(answer).split())}"
    for row in conn.execute("PRAGMA foreign_key_check").fetchall():
        yield f"a row of {row[0]} belongs to nothing"
    yield from _entries_agree(conn)


def _entries_agree(conn: apsw.Connection) -> Iterator[str]:
    tokens = tokens_with(conn)
    df: Counter[str] = Counter()
    names: Counter[str] = Counter()
    starts: Counter[str] = Counter()
    ranks: set[int] = set()
    addresses: set[tuple[str, int]] = set()
    members: set[tuple[int, int, str]] = set()
    identifiers: set[tuple[str, str, int]] = set()
    occurrences: set[tuple[int, float, float]] = set()
    broadcasts: set[tuple[int, float, float]] = set()
    spans: set[tuple[int, float]] = set()
    topics: set[tuple[str, int, str, int]] = set()
    flashing = flashes.keys(conn)
    in_collections = dict(conn.execute("SELECT member, count(*) FROM members GROUP BY member"))
    for number, kind, total, own, rank, document, *card in conn.execute(
        f"SELECT number, kind, sum, merit, rank, document, {cards.COLUMNS}"  # noqa: S608 - own names
        " FROM entries LEFT JOIN documents USING (number)"
    ):
        try:
            value = writing.value_from(kind, document or b"")
        except msgspec.DecodeError:
            yield f"entry {number} has no readable document"
            continue
        if damage.sum_of(document) != total:
            yield f"{value.id}: the document is not what was written"
        addresses.update((key, number) for key in keys_in(value))
        if isinstance(value, Collection):
            members.update((number, n, member) for n, member in enumerate(dict.fromkeys(value.members)))
            if tuple(card[:3]) != (value.id, value.source, writing.COLLECTION):
                yield f"{value.id}: the entry is not that of its document"
            continue
        yield from _item_agrees(
            *(value, number, own, rank, tuple(card)), in_collections.get(value.id, 0), flashing
        )
        related = relations_of(value)
        identifiers.update((*one, number) for one in related.identifiers)
        occurrences.update((number, *one) for one in related.occurrences)
        broadcasts.update((number, *one) for one in related.broadcasts)
        spans.update([(number, related.until)] if isfinite(related.until) else [])
        words = index.cut(texts_of(value), tokens)
        ranks.add(rank)
        topics.update((*topic, rank) for topic in topics_of(value))
        df.update(words.terms)
        names.update(words.names)
        starts.update(words.names - words.terms)
        titles = conn.execute("SELECT title, creator FROM titles WHERE rank = ?", (rank,)).fetchone()
        if titles != (words.title, words.creator):
            yield f"{value.id}: titles says something else"
    yield from _differ("addresses", addresses, set(conn.execute("SELECT key, number FROM addresses")))
    yield from _differ(
        "members", members, set(conn.execute("SELECT collection, position, member FROM members"))
    )
    for name, wanted, columns in (
        ("identifiers", identifiers, "key, role, number"),
        ("occurrences", occurrences, "number, start, finish"),
        ("broadcasts", broadcasts, "number, start, finish"),
        ("spans", spans, "number, until"),
        ("topics", topics, "theme, decade, kind, rank"),
    ):
        yield from _differ(name, wanted, set(conn.execute(f"SELECT {columns} FROM {name}")))  # noqa: S608 - own names
    for table in ("titles", "texts", "names"):
        rowids = {rank for (rank,) in conn.execute(f"SELECT rowid FROM {table}")}  # noqa: S608 - names from the line above
        yield from _differ(table, ranks, rowids)
    counted = set((df + starts).items())
    yield from _differ("terms", counted, set(conn.execute("SELECT term, df FROM terms")))
    yield from _differ(
        "words of texts", set(df.items()), set(conn.execute("SELECT term, doc FROM texts_terms"))
    )
    yield from _differ(
        "words of names", set(names.items()), set(conn.execute("SELECT term, doc FROM names_terms"))
    )
    yield from _differ(
        "vocabulary",
        {(f"${term}$",) for term in df if index.is_word(term)},
        set(
            conn.execute(
                "SELECT v.term FROM terms t LEFT JOIN vocabulary v ON v.rowid = t.vocabulary"
                " WHERE t.vocabulary"
            )
        )
        | set(conn.execute("SELECT term FROM vocabulary")),
    )


def _item_agrees(
    item: Item,
    number: int,
    own: int,
    rank: int,
    card: tuple[object, ...],
    collections: int,
    flashing: Set[str],
) -> Iterator[str]:
    if card != cards.row_of(cards.card_of(flashes.seen(item, flashing))):
        yield f"{item.id}: the card is not that of the document"
    if own != merit(item) or rank != rank_of(own, collections, number):
        yield f"{item.id}: the rank is not what it should be"


def _differ(what: str, wanted: Set[object], held: Set[object]) -> Iterator[str]:
    for row in sorted(map(repr, wanted - held)):
        yield f"{what}: {row} is missing"
    for row in sorted(map(repr, held - wanted)):
        yield f"{what}: {row} is too much"
