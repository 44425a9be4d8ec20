"""Sync into the store: ratios against the raw limits of the same disk, in one interleaved run.

    python tests/bench/bench_ingest.py [SIZE] [--tate FILE.jsonl.xz] [--rounds N]

Takes SIZE works (20,000 by default; made up in four languages, or real ones of Tate) and prints
works in a second of processor (so that other work on the machine counts little), the median of the rounds,
and its share of the raw limit (card rows, one table, one transaction):

* a first sync through ``items.put`` in pages of 1,000, from JSON documents as a source reads them;
* the same done naively (standard library, a row at a time, triggers; no cards, ranks or spelling);
* a second sync of unchanged works, and what it writes, beside the same put when nothing is recognised;
* feeding the index a page at a time, as ``index.feed`` does, beside FTS5's own rebuild.
"""

# ruff: noqa: T201 - a bench prints

import argparse
import gc
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw
import msgspec
from bench_search import PAGE, tate, works

from kiosk.model import Item
from kiosk.store import cards, database, items
from kiosk.store.index import cut
from kiosk.store.texts import texts_of, tokens_with

ROWS = f"CREATE TABLE plain (number INTEGER PRIMARY KEY, {cards.COLUMNS})"


def pages(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """A thousand at a time."""
    for start in range(0, len(values), PAGE):
        yield values[start : start + PAGE]


def opened(path: Path) -> apsw.Connection:
    """An empty database with the settings of the catalogue."""
    conn = apsw.Connection(str(path))
    conn.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192")
    return conn


def raw_limit(path: Path, held: Sequence[Item]) -> Callable[[], object]:
    """The rows of the cards, ready made, in one transaction: no faster way in is known."""
    rows = [cards.row_of(cards.card_of(item)) for item in held]

    def run() -> None:
        conn = opened(path)
        conn.execute(ROWS)
        with conn:
            conn.executemany(f"INSERT INTO plain VALUES (NULL{', ?' * len(rows[0])})", rows)
        conn.close()

    return run


def raw_documents(path: Path, held: Sequence[Item]) -> Callable[[], object]:
    """The same with the whole document in the row: all the bytes that have to be kept."""
    rows = [(*cards.row_of(cards.card_of(item)), msgspec.json.encode(item)) for item in held]

    def run() -> None:
        conn = opened(path)
        conn.execute(ROWS.replace("words)", "words, document)"))
        with conn:
            conn.executemany(f"INSERT INTO plain VALUES (NULL{', ?' * len(rows[0])})", rows)
        conn.close()

    return run


def first_sync(path: Path, documents: Sequence[bytes]) -> Callable[[], object]:
    """What happens at a first sync behind the network."""
    decode = msgspec.json.Decoder(Item).decode

    def run() -> None:
        conn = database.open_catalogue(path)
        for page in pages(documents):
            items.put(conn, [decode(document) for document in page])
        conn.close()

    return run


def naive_sync(path: Path, documents: Sequence[bytes]) -> Callable[[], object]:
    """json, sqlite3, one execute a row, triggers that feed the index, an address table."""

    def run() -> None:
        conn = sqlite3.connect(path, isolation_level=None)
        conn.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            "CREATE TABLE works (number INTEGER PRIMARY KEY, id TEXT UNIQUE, title, creator, body, document);"
            "CREATE TABLE addresses (url TEXT, work TEXT, PRIMARY KEY (url, work));"
            "CREATE VIRTUAL TABLE found USING fts5 (title, creator, body,"
            " content = 'works', content_rowid = 'number', prefix = '1 2 3',"
            " tokenize = 'unicode61 remove_diacritics 2');"
            "CREATE TRIGGER fed AFTER INSERT ON works BEGIN INSERT INTO found (rowid, title, creator, body)"
            " VALUES (new.number, new.title, new.creator, new.body); END;"
        )
        for page in pages(documents):
            conn.execute("BEGIN")
            for document in page:
                work = json.loads(document)
                texts = [
                    v
                    for m in (work.get("summary"), *work.get("subjects", ()))
                    for t in (m or {}).values()
                    for v in t
                ]
                conn.execute(
                    "INSERT INTO works (id, title, creator, body, document) VALUES (?, ?, ?, ?, ?)",
                    (
                        work["id"],
                        " ".join(v for t in work["label"].values() for v in t),
                        " ".join(v for t in work.get("creator", {}).values() for v in t),
                        " ".join(texts),
                        json.dumps(work),
                    ),
                )
                urls = {work.get("thumbnail"), *(media["url"] for media in work.get("media", ()))} - {
                    None,
                    "",
                }
                for url in urls:
                    conn.execute("INSERT OR IGNORE INTO addresses VALUES (?, ?)", (url, work["id"]))
            conn.execute("COMMIT")
        conn.close()

    return run


def feed(path: Path, held: Sequence[Item], how: str) -> Callable[[], object]:
    """The texts index alone: a page at a time, or its content all at once by FTS5's rebuild."""
    tokens = tokens_with(apsw.Connection(":memory:"))
    rows = [(n, " ".join(cut(texts_of(item), tokens).terms)) for n, item in enumerate(held)]

    def run() -> None:
        conn = opened(path)
        options = "detail = 'none', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'"
        if how == "rebuild":
            conn.execute("CREATE TABLE source (number INTEGER PRIMARY KEY, words)")
            conn.execute(
                "CREATE VIRTUAL TABLE texts USING fts5"
                f" (words, content = 'source', content_rowid = 'number', {options})"
            )
            with conn:
                conn.executemany("INSERT INTO source VALUES (?, ?)", rows)
            began = time.process_time()
            conn.execute("INSERT INTO texts (texts) VALUES ('rebuild')")
        else:
            conn.execute(
                "CREATE VIRTUAL TABLE texts USING fts5"
                f" (words, content = '', contentless_delete = 1, {options})"
            )
            conn.execute("INSERT INTO texts (texts, rank) VALUES ('hashsize', 8388608)")
            began = time.process_time()
            for page in pages(rows):
                with conn:
                    conn.executemany("INSERT INTO texts (rowid, words) VALUES (?, ?)", page)
        spent[how].append(time.process_time() - began)
        conn.close()

    spent: dict[str, list[float]] = {how: []}
    run.spent = spent[how]
    return run


def main() -> None:
    """Everything, round by round."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("size", nargs="?", type=int, default=20_000)
    parser.add_argument("--tate", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    held = list(tate(asked.tate, asked.size) if asked.tate else works(asked.size))
    documents = [msgspec.json.encode(item) for item in held]
    gc.freeze()  # a sync holds a page, not the whole catalogue as this bench does
    print(f"{len(held)} works, {sum(map(len, documents)) / len(held):.0f} bytes each")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "bench.db"
        runs = {
            "raw limit: card rows": raw_limit(path, held),
            "raw limit: with documents": raw_documents(path, held),
            "first sync": first_sync(path, documents),
            "naive sync": naive_sync(path, documents),
            "index: FTS5 rebuild": feed(path, held, "rebuild"),
            "index: page by page": feed(path, held, "pages"),
        }
        taken: dict[str, list[float]] = {what: [] for what in runs}
        for _ in range(asked.rounds):
            for what, run in runs.items():
                for end in ("", "-wal", "-shm"):
                    path.with_name(path.name + end).unlink(missing_ok=True)
                began = time.process_time()
                run()
                taken[what].append(time.process_time() - began)
        for what, run in runs.items():
            taken[what] = getattr(run, "spent", taken[what])
        speeds = {what: len(held) / statistics.median(times) for what, times in taken.items()}
        limit = speeds["raw limit: card rows"]
        for what, speed in speeds.items():
            print(f"  {what:28} {speed:10,.0f} works/s   {speed / limit:.3f} of the raw limit")
        first, whole = speeds["first sync"], speeds["raw limit: with documents"]
        print(f"  first sync over naive sync: {first / speeds['naive sync']:.1f} x")
        print(f"  first sync over the raw limit with documents: {first / whole:.3f}")
        fed = speeds["index: page by page"] / speeds["index: FTS5 rebuild"]
        print(f"  index page by page over rebuild: {fed:.2f}")
        unchanged(Path(name) / "catalogue.db", held, asked.rounds)


def unchanged(path: Path, held: Sequence[Item], rounds: int) -> None:
    """A second sync of the same works, and the same put when nothing is recognised."""
    conn = database.open_catalogue(path)
    for page in pages(held):
        items.put(conn, page)
    wal = path.with_name(path.name + "-wal")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    looked, blind = [], []
    written = 0
    for _ in range(rounds):
        began = time.process_time()
        for page in pages(held):
            items.put(conn, page)
        looked.append(time.process_time() - began)
        written += wal.stat().st_size
        conn.execute("UPDATE entries SET sum = x''")
        began = time.process_time()
        for page in pages(held):
            items.put(conn, page)
        blind.append(time.process_time() - began)
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    speeds = [len(held) / statistics.median(times) for times in (looked, blind)]
    print(f"  second sync, unchanged       {speeds[0]:10,.0f} works/s, {written} bytes of wal")
    print(
        f"  the same without looking     {speeds[1]:10,.0f} works/s; looking is {speeds[0] / speeds[1]:.1f} x"
    )


if __name__ == "__main__":
    main()
