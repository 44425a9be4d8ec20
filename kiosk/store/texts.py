"""What can be found of an Item: its words in every language, cut as the index cuts them."""

import re
from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any, NamedTuple

import apsw

from kiosk.model import Item, LanguageMap

LONGEST_TITLE = 500
LONGEST_CREATOR = 1000
LONGEST_BODY = 20_000
"""Letters. The full text of a book is not to drown the works about it."""

START = "\ue000"
"""Stands before the first word of a title in the index: a letter that nobody writes."""

# What unicode61 does not take apart: cœur is typed coeur, Straße strasse, ĳ ij.
_LIGATURES = str.maketrans(
    {START: " ", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ẞ": "ss", "ĳ": "ij", "Ĳ": "ij"}
    | {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "Þ": "th"}
    | {"ı": "i", "ﬁ": "fi", "ﬂ": "fl"}
)
_HAS_LIGATURES = re.compile("[" + "".join(map(chr, _LIGATURES)) + "]").search  # translating is slow
_TERMS_ONLY = {"include_offsets": False, "include_colocated": False}
Tokens = Callable[[str], list[str]]


class Texts(NamedTuple):
    """The words by which an Item can be found, in every language."""

    titles: tuple[str, ...] = ()
    """Apart, so that "begins with" holds in every language."""
    creator: str = ""
    body: str = ""


def texts_of(item: Item) -> Texts:
    """The words by which an Item can be found."""
    body = chain(
        _values([item.summary, *item.subjects, item.date, item.provider]),
        _values(entry.value for entry in item.metadata),
        _values(text for media in item.media for text in (media.label, media.alt, media.text)),
    )
    return Texts(
        titles=tuple(dict.fromkeys(folded(value[:LONGEST_TITLE]) for value in _values([item.label]))),
        creator=folded(" ".join(_values([item.creator]))[:LONGEST_CREATOR]),
        body=folded(" ".join(dict.fromkeys(body))[:LONGEST_BODY]),
    )


def folded(text: str) -> str:
    """Text with its ligatures taken apart; case and accents are left to the tokenizer."""
    return text.translate(_LIGATURES) if _HAS_LIGATURES(text) else text


def tokens_with(conn: apsw.Connection) -> Tokens:
    """The very cutting into words that the index does (unicode61 without diacritics)."""
    cut = conn.fts5_tokenizer("unicode61", ["remove_diacritics", "2"])

    def tokens(text: str) -> list[str]:
        found: Any = cut(text.encode("utf-8", "ignore"), apsw.FTS5_TOKENIZE_DOCUMENT, None, **_TERMS_ONLY)
        return list(found)

    return tokens


def _values(maps: Iterable[LanguageMap]) -> list[str]:
    return [value for words in maps for values in words.values() for value in values]
