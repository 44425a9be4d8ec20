"""Did you mean: words that exist, for a word that does not."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import apsw

from kiosk.model import Item, text_in
from kiosk.store.database import snapshot
from kiosk.store.items import get
from kiosk.store.search import find
from kiosk.store.texts import folded, tokens_with

MOST_LETTERS = 200
MOST_WORDS = 8
SHORTEST = 3
MOST_COMPARED = 80
MOST_TRIED = 8
FARTHEST = 2
"""Letters put in, left out, changed or swapped; in a word shorter than ``LONG``, one."""
LONG = 7
MOST_READ = 5
"""Works that are looked at for a word that the visitor can read."""


def suggest(conn: apsw.Connection, words: str, *, languages: Sequence[str] = (), limit: int = 3) -> list[str]:
    """Up to ``limit`` other wordings that do find something, likeliest first, without capitals and accents.

    Only words with which nothing begins are replaced, and only by such as a reader of ``languages`` sees of a
    work: who looks for "fiets" is not helped with a French word. Where that does not help, one of several
    words is left out. Empty when nothing comes near. Raises ``StoreError``.
    """
    with snapshot(conn):
        cut = tokens_with(conn)
        tokens = cut(folded(words[:MOST_LETTERS]))[:MOST_WORDS]
        unknown = {token for token in tokens if not _begins(conn, token)}
        choices = [neighbours(conn, token) if token in unknown else [token] for token in tokens]
        wordings = _wordings(choices)[:MOST_TRIED] if unknown and all(choices) else []

        def helps(wording: str) -> bool:
            new = set(wording.split()) - set(tokens)
            found = (get(conn, card.id) for card in find(conn, wording, limit=MOST_READ))
            return any(new <= set(cut(folded(_read(item, languages)))) for item in found if item)

        found = [wording for wording in wordings if helps(wording)] or [
            wording for wording in _shorter(tokens, unknown)[:MOST_TRIED] if helps(wording)
        ]
        return found[:limit]


def _read(item: Item, languages: Sequence[str]) -> str:
    """What somebody reads of a work; without ``languages``, in all of them."""
    shown = (item.label, item.creator, item.summary, item.date, *item.subjects)
    if languages:
        return "\n".join(text_in(words, languages)[0] for words in shown)
    return "\n".join(value for words in shown for values in words.values() for value in values)


def neighbours(conn: apsw.Connection, word: str, *, limit: int = 5) -> list[str]:
    """The words of the vocabulary nearest to ``word``, most frequent first among equals."""
    if len(word) < SHORTEST:
        return []
    near: dict[str, int] = {}
    farthest = FARTHEST if len(word) >= LONG else 1
    for way in _ways(word):
        for term in _alike(conn, way):
            whole, begun = distances(way, term)
            # Hardly anybody mistakes the first letter; the first two may be swapped.
            if min(whole, begun + 1) <= farthest and (term[0] == way[0] or term[:2] == way[1::-1]):
                near[term] = min(whole, begun + 1, near.get(term, FARTHEST))
    df = {term: conn.execute("SELECT df FROM terms WHERE term = ?", (term,)).get or 0 for term in near}
    return sorted(near, key=lambda term: (near[term], -df[term], term))[:limit]


def _ways(word: str) -> list[str]:
    """How a word may be written: in Dutch names "ij" and "y" are one letter (van Eijck, van Eyck)."""
    return list(dict.fromkeys((word, word.replace("ij", "y"), word.replace("y", "ij"))))


def _alike(conn: apsw.Connection, word: str) -> list[str]:
    """The words that have most threes of letters in common with ``word``, its ends counted as letters."""
    padded = f"${word}$"
    shared: Counter[int] = Counter()
    for three in {padded[n : n + 3] for n in range(len(padded) - 2)}:
        shared.update(
            n
            for (n,) in conn.execute("SELECT rowid FROM vocabulary WHERE vocabulary MATCH ?", (f'"{three}"',))
        )
    best = [(n,) for n, _ in shared.most_common(MOST_COMPARED)]
    rows = conn.executemany("SELECT term FROM vocabulary WHERE rowid = ?", best)
    return [str(term)[1:-1] for (term,) in rows]


def distances(typed: str, meant: str) -> tuple[int, int]:
    """Optimal string alignment distance to the whole of ``meant``, and to the nearest beginning of it.

    Letters put in, left out, changed, or two neighbours swapped, each count one (Damerau, restricted).
    """
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed, 1):
        before, last, row = row, before, [i]
        for j, other in enumerate(meant, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1], min(row)


def _begins(conn: apsw.Connection, token: str) -> bool:
    first = conn.execute("SELECT term FROM terms WHERE term >= ? ORDER BY term LIMIT 1", (token,)).get
    return first is not None and str(first).startswith(token)


def _shorter(tokens: Sequence[str], unknown: Collection[str]) -> list[str]:
    """The same without one word, or without all unknown ones; what leaves the longest words comes first."""
    if len(tokens) < 2:
        return []
    rests = [[*tokens[:n], *tokens[n + 1 :]] for n in range(len(tokens))]
    known = [token for token in tokens if token not in unknown]
    rests = [rest for rest in (known, *rests) if rest and len(rest) < len(tokens)]
    rests.sort(key=lambda rest: (-max(map(len, rest)), -len(rest)))
    return list(dict.fromkeys(" ".join(rest) for rest in rests if max(map(len, rest)) >= SHORTEST))


def _wordings(choices: Iterable[list[str]]) -> list[str]:
    """The best of every word first, then other words one at a time."""
    rows = list(choices)
    best = [choice[0] for choice in rows]
    others = [
        [*best[:n], other, *best[n + 1 :]]
        for other_n in range(1, max(map(len, rows)))
        for n, choice in enumerate(rows)
        for other in choice[other_n : other_n + 1]
    ]
    return [" ".join(wording) for wording in (best, *others)]
