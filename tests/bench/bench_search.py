"""Search as one types: ratios against what FTS5 does by itself, in one interleaved run.

    python tests/bench/bench_search.py [SIZE ...] [--tate FILE.jsonl.xz] [--typed N] [--typos N]

Makes catalogues of SIZE works (10,000 and 100,000 by default) in four languages, or of real works when a file
of the Tate collection (one JSON object on a line) is given. Prints for each size, as p50 / p95 / p99 in
milliseconds of processor (so that other work on the machine counts little; beside the writer: of the clock):

* every key of typed sessions: ``search.find`` with its 50 cards, beside FTS5 with ``ORDER BY rank LIMIT 50``;
* how often the work that was meant is among the first ten, beside ``ORDER BY rank``;
* spelling: how often the right word comes first, and among five;
* the same typing while another process writes; how soon an interrupted question is gone; memory of a reader.
"""

# ruff: noqa: T201 - a bench prints

import argparse
import json
import lzma
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import accumulate, chain, islice
from pathlib import Path

import apsw

from kiosk.model import Collection, Item, Kind, Media, MediaKind, Statement
from kiosk.store import database, items, search, spelling
from kiosk.store.texts import folded, texts_of, tokens_with

PAGE = 1000
LANGUAGES = ("nl", "fr", "de", "en")
_PARTS = {
    "nl": "aa be den der ge haar ij kerk lijk maan nacht oor paard schil stad tuin uit ver water zee ing je",
    "fr": "a beau ci de é eau fleur gne homme ille jar lu mer nui oi pein que ré sol té ver vie ment eur",
    "de": "aus berg bild chen dorf ei feld ge haus keit lich licht mann nach schaft see stein ung ver wald",
    "en": "ash bright church day ed field ford gar ing land ly moon night ness over port ship stone the tion",
}


def works(count: int, *, seed: int = 1) -> Iterator[Item]:
    """Made-up works with the skew of real catalogues: few words and makers are common, most are rare."""
    rnd = random.Random(seed)
    size = 2000 + count // 4
    words = {language: _vocabulary(parts.split(), size, rnd) for language, parts in _PARTS.items()}
    weights = list(accumulate(1 / (n + 3) for n in range(size)))
    makers = [
        f"{a.title()} {b.title()}"
        for a, b in zip(
            *(_vocabulary(" ".join(_PARTS.values()).split(), 200 + count // 20, rnd) for _ in "ab"),
            strict=True,
        )
    ]
    maker_weights = list(accumulate(1 / (n + 10) for n in range(len(makers))))

    def some(language: str, least: int, most: int) -> str:
        return " ".join(rnd.choices(words[language], cum_weights=weights, k=rnd.randint(least, most)))

    for n in range(count):
        spoken = LANGUAGES if rnd.random() < 0.2 else rnd.choices(LANGUAGES, (5, 3, 1, 4))
        url = f"https://media.example.org/{n}/full.jpg"
        yield Item(
            id=f"https://catalogue.example.org/work/{n}",
            source=f"source {n % 3}",
            kind=rnd.choice((Kind.PICTURE, Kind.PICTURE, Kind.FILM, Kind.SOUND)),
            label={language: (some(language, 1, 6).capitalize(),) for language in spoken},
            summary={language: (some(language, 8, 40),) for language in spoken} if rnd.random() < 0.7 else {},
            creator={"none": (rnd.choices(makers, cum_weights=maker_weights)[0],)}
            if rnd.random() < 0.9
            else {},
            date={"none": (str(rnd.randint(1400, 2020)),)},
            subjects=tuple({language: (some(language, 1, 2),)} for language in spoken for _ in "abc"),
            metadata=(Statement(label={"en": ("Medium",)}, value={spoken[0]: (some(spoken[0], 2, 5),)}),),
            media=(Media(id=f"{url}#canvas", kind=MediaKind.IMAGE, url=url, width=1600, height=1200),),
            thumbnail=f"https://media.example.org/{n}/400.jpg" if rnd.random() < 0.8 else "",
        )


def tate(file: Path, count: int) -> Iterator[Item]:
    """Real works of the Tate collection (CC0), as many as there are."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for line in islice(lines, count):
            work = json.loads(line)
            url = f"https://tate.example.org/{work['acno']}.jpg"
            yield Item(
                id=f"https://tate.example.org/{work['acno']}",
                source="tate",
                kind=Kind.PICTURE,
                label={"en": ((work["title"] or "")[:300],)},
                creator={"none": (work["all_artists"] or "",)},
                date={"en": (work["dateText"] or "",)},
                summary={"en": (" ".join(filter(None, (work["inscription"], work["creditLine"]))),)},
                subjects=tuple({"en": (subject,)} for subject in (work["subjects"] or ())[:25]),
                metadata=(Statement(label={"en": ("Medium",)}, value={"en": (work["medium"] or "",)}),),
                media=(Media(id=url, kind=MediaKind.IMAGE, url=url),),
                thumbnail=work["thumbnailUrl"] or "",
            )


def fill(path: Path, values: Iterable[Item | Collection]) -> apsw.Connection:
    """A catalogue of these, written in pages."""
    conn = database.open_catalogue(path)
    source = iter(values)
    while page := list(islice(source, PAGE)):
        items.put(conn, page)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return conn


def timed(function: Callable[[], object], clock: Callable[[], float] = time.thread_time) -> float:
    """Milliseconds."""
    began = clock()
    function()
    return (clock() - began) * 1000


def told(times: Sequence[float]) -> str:
    """p50 / p95 / p99 of milliseconds."""
    return " / ".join(f"{percentile(times, part):8.2f}" for part in (0.50, 0.95, 0.99))


def percentile(times: Sequence[float], part: float) -> float:
    """Of not sorted values."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def plain_fts5(path: Path, held: Sequence[Item]) -> apsw.Connection:
    """The yardstick: FTS5 as its documentation has it, on the same words, with a prefix index and bm25."""
    conn = apsw.Connection(str(path))
    conn.execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -8192")
    conn.execute(
        "CREATE VIRTUAL TABLE plain USING fts5 (title, creator, body, content = '', prefix = '1 2 3',"
        " tokenize = 'unicode61 remove_diacritics 2')"
    )
    rows = (
        (n, " ".join(texts.titles), texts.creator, texts.body) for n, texts in enumerate(map(texts_of, held))
    )
    with conn:
        conn.executemany("INSERT INTO plain (rowid, title, creator, body) VALUES (?, ?, ?, ?)", rows)
        conn.execute("INSERT INTO plain (plain) VALUES ('optimize')")
        conn.execute("INSERT INTO plain (plain, rank) VALUES ('rank', 'bm25(10, 6, 1)')")
    return conn


def ranked_by_fts5(plain: apsw.Connection, tokens: Sequence[str]) -> list[int]:
    """What everybody does: all hits, best bm25 first. Gives places in the list of works."""
    query = " ".join(f'"{token}"' for token in tokens[:-1]) + f' "{tokens[-1]}"*'
    rows = plain.execute("SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50", (query,))
    return [rank for (rank,) in rows]


def sessions(conn: apsw.Connection, meant: Sequence[Item], rnd: random.Random) -> Iterator[tuple[str, str]]:
    """Every key of somebody who types words of a title and its maker: (class, what stands there)."""
    tokens = tokens_with(conn)
    for item in meant:
        words = [w for w in tokens(folded(_title(item) + " " + _maker(item))) if len(w) > 2]
        chosen = rnd.sample(words, min(len(words), rnd.randint(1, 3)))
        typed = ""
        for count, word in enumerate(chosen, 1):
            for letters in range(1, len(word) + 1):
                kind = (
                    f"{count} words" if count > 1 else f"{letters} letters" if letters < 4 else "4+ letters"
                )
                yield kind, typed + word[:letters]
            typed += word + " "


def bench_typing(conn: apsw.Connection, plain: apsw.Connection, held: list[Item], typed: int) -> list[float]:
    rnd = random.Random(5)
    ours: dict[str, list[float]] = {}
    theirs: dict[str, list[float]] = {}
    for n, (kind, words) in enumerate(sessions(conn, rnd.sample(held, typed), rnd)):
        ours.setdefault(kind, []).append(timed(lambda words=words: search.find(conn, words)))
        if n % 3 == 0:  # every third key is enough of the slow one
            theirs.setdefault(kind, []).append(
                timed(lambda words=words: ranked_by_fts5(plain, words.split()))
            )
    for kind in sorted(ours):
        print(f"  {kind:12}  find {told(ours[kind])}   ORDER BY rank {told(theirs.get(kind, [0.0]))}")
    own, other = list(chain(*ours.values())), list(chain(*theirs.values()))
    print(
        f"  all keys      find {told(own)}   ORDER BY rank {told(other)}   ({len(own)} and {len(other)} keys)"
    )
    ratios = (
        f"p{part:.0%} 1/{percentile(other, part) / percentile(own, part):.0f}" for part in (0.5, 0.95, 0.99)
    )
    print("  find over ORDER BY rank: ", ", ".join(ratios).replace("%", ""))
    return own


def bench_known(conn: apsw.Connection, plain: apsw.Connection, held: list[Item], count: int) -> None:
    rnd = random.Random(6)
    cut = tokens_with(conn)
    pool = [
        item for item in rnd.sample(held, min(len(held), 4 * count)) if len(cut(folded(_title(item)))) > 1
    ]
    kinds: dict[str, Callable[[list[str], list[str]], list[str]]] = {
        "longest title word": lambda title, maker: [max(title, key=len)],
        "first 2 title words": lambda title, maker: title[:2],
        "surname, title word": lambda title, maker: [maker[-1], max(title, key=len)],
        "whole title (5 words)": lambda title, maker: title[:5],
    }
    for kind, words_of in kinds.items():
        ours = theirs = asked = 0
        for item in [item for item in pool if _maker(item)][:count]:
            title, maker = cut(folded(_title(item))), cut(folded(_maker(item)))
            if not maker:
                continue
            words, wanted, asked = words_of(title, maker), (_title(item), _maker(item)), asked + 1
            ours += wanted in [
                (_title(card), _maker(card)) for card in search.find(conn, " ".join(words), limit=10)
            ]
            best = ranked_by_fts5(plain, words)[:10]
            theirs += wanted in [(_title(held[n]), _maker(held[n])) for n in best]
        print(
            f"  meant and in the first 10, {kind:22} find {ours / asked:.2f}"
            f"   ORDER BY rank {theirs / asked:.2f}"
        )


def bench_typos(conn: apsw.Connection, count: int) -> None:
    rnd = random.Random(7)
    words, often = zip(
        *conn.execute("SELECT term, df FROM terms WHERE vocabulary AND length(term) >= 6 ORDER BY term"),
        strict=True,
    )
    times, first, among, asked = [], 0, 0, 0
    while asked < count:
        word = rnd.choices(words, often)[0]
        typo = mistyped(word, rnd)
        if conn.execute("SELECT 1 FROM terms WHERE term >= ? AND term < ?", (typo, typo + "\U0010ffff")).get:
            continue
        near: list[str] = []
        times.append(timed(lambda typo=typo, near=near: near.extend(spelling.neighbours(conn, typo))))
        asked, first, among = asked + 1, first + (near[:1] == [word]), among + (word in near)
    held = conn.execute("SELECT count(*) FROM vocabulary").get
    print(
        f"  spelling, {held} words, {asked} typos: first {first / asked:.2f}, among five {among / asked:.2f},"
        f" ms {told(times)}"
    )


def mistyped(word: str, rnd: random.Random) -> str:
    """One letter left out, swapped with the next, changed or put in; never the first."""
    at, other = rnd.randint(1, len(word) - 2), rnd.choice("aeiourst")
    return rnd.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + other + word[at + 1 :],
            word[:at] + other + word[at:],
        )
    )


_WRITER = """
import sys, time
from pathlib import Path
from itertools import islice
sys.path.insert(0, sys.argv[2])
from bench_search import works
from kiosk.store import database, items
conn = database.open_catalogue(Path(sys.argv[1]))
source = works(200_000, seed=99)
print("ready", flush=True)
end = time.monotonic() + float(sys.argv[3])
written = 0
import msgspec
while time.monotonic() < end and (page := list(islice(source, 500))):
    written += items.put(conn, [msgspec.structs.replace(i, id=i.id + "/new") for i in page])
print(written, flush=True)
"""


def bench_beside_a_writer(path: Path, reader: apsw.Connection, held: list[Item]) -> None:
    rnd = random.Random(8)
    keys = [words for _, words in sessions(reader, rnd.sample(held, 60), rnd)]
    idle, beside = [], []
    seconds = 8.0
    command = [sys.executable, "-c", _WRITER, str(path), str(Path(__file__).parent), str(seconds)]
    idle += [timed(lambda k=k: search.find(reader, k), time.perf_counter) for k in keys]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        while writer.poll() is None:
            for key in keys:
                beside.append(timed(lambda k=key: search.find(reader, k), time.perf_counter))
                time.sleep(0.005)  # a visitor does not ask all the time
                if writer.poll() is not None:
                    break
        written = int(writer.stdout.read() or 0)
    idle += [timed(lambda k=k: search.find(reader, k), time.perf_counter) for k in keys]
    print(
        f"  find, nobody writes  {told(idle)}\n  find beside a writer {told(beside)}"
        f"   ({written / seconds:.0f} works/s)"
    )
    print(f"  p95 beside a writer is {percentile(beside, 0.95) / percentile(idle, 0.95):.1f} x")


def bench_interrupt(conn: apsw.Connection) -> None:
    """The slowest question there is, stopped at once: how long until the thread is free again."""
    rnd = random.Random(9)
    waits = []
    for _ in range(60):
        free = threading.Event()

        def slow() -> None:
            with suppress(search.Interrupted):
                ranked_by_fts5(conn, ["s"])
            free.set()  # noqa: B023 - joined below

        thread = threading.Thread(target=slow)
        thread.start()
        free.wait(rnd.uniform(0.001, 0.02))
        began = time.perf_counter()
        conn.interrupt()
        thread.join()
        waits.append((time.perf_counter() - began) * 1000)
    print(f"  an interrupted ORDER BY rank is gone after {told(waits)}")


_READER = """
import sys
from pathlib import Path
from kiosk.store import database, search
conn = database.open_catalogue(Path(sys.argv[1]), read_only=True)
def own():
    lines = open('/proc/self/smaps_rollup').readlines()
    return next(int(line.split()[1]) for line in lines if line.startswith('Anonymous')) / 1024
before = own()
for key in sys.stdin.read().split(chr(10)):
    search.find(conn, key)
print(f'{before:.0f} {own():.0f}')
"""


def bench_memory(path: Path, conn: apsw.Connection, held: list[Item]) -> None:
    rnd = random.Random(10)
    keys = "\n".join(words for _, words in sessions(conn, rnd.sample(held, 60), rnd))
    done = subprocess.run(
        [sys.executable, "-c", _READER, str(path)], input=keys, capture_output=True, text=True, check=True
    )
    before, after = done.stdout.split()
    print(f"  own memory of a reader: {before} MB open, {after} MB after {keys.count(chr(10))} keys")


def _vocabulary(parts: Sequence[str], size: int, rnd: random.Random) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < size:
        found["".join(rnd.choices(parts, k=rnd.choice((1, 2, 2, 3, 3, 3, 4))))] = None
    words = list(found)
    rnd.shuffle(words)
    return words


def _title(value: Item | items.Card) -> str:
    return next((text for texts in value.label.values() for text in texts), "")


def _maker(value: Item | items.Card) -> str:
    return next((text for texts in value.creator.values() for text in texts), "")


def main() -> None:
    """Run everything for every size."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000, 100_000])
    parser.add_argument("--tate", type=Path)
    parser.add_argument("--typed", type=int, default=120, help="typed sessions")
    parser.add_argument("--typos", type=int, default=300)
    asked = parser.parse_args()
    whole: dict[int, list[float]] = {}
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "catalogue.db"
            held = list(tate(asked.tate, size) if asked.tate else works(size))
            fill(path, held).close()
            conn = database.open_catalogue(path, read_only=True)
            plain = plain_fts5(Path(folder) / "plain.db", held)
            print(f"{len(held)} works, {path.stat().st_size / 1e6:.0f} MB; p50 / p95 / p99 in ms")
            search.find(conn, "a")
            whole[len(held)] = bench_typing(conn, plain, held, asked.typed)
            bench_known(conn, plain, held, 300)
            bench_typos(conn, asked.typos)
            bench_interrupt(plain)
            bench_memory(path, conn, held)
            bench_beside_a_writer(path, conn, held)
            conn.close()
    smallest, largest = whole[min(whole)], whole[max(whole)]
    for part in (0.50, 0.95):
        ratio = percentile(largest, part) / percentile(smallest, part)
        print(f"{max(whole)} over {min(whole)} works, p{100 * part:.0f}: {ratio:.2f} x")


if __name__ == "__main__":
    main()
