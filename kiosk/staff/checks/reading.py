"""How easily a text is read: the length of its sentences and of its words.

A sentence ends at a full stop with space behind it, unless it goes on in small letters ("bv. de stoet") or
the stop is that of an initial ("J. Ensor"). Where that is wrong it costs a tip too many or too few: nothing
is kept off the screens by it.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

LONGEST_SENTENCE = 20
"""Words (klare taal: 15 to 20)."""
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PART = re.compile(r"['’-]")
_END = re.compile(r"""(?<=[.!?…])(?<!\b[A-Z]\.)["'”’»)\]]*+\s++(?![a-zß-öø-ÿ])|\n""")


class Plain(NamedTuple):
    """What is easy in a language."""

    sentence: float
    """Words, on average."""
    word: int
    """Letters; what has more is a long word."""
    long_words: float = 0.1
    """Share of all words."""


_PLAIN: Mapping[str, Plain] = {
    "nl": Plain(sentence=15, word=12),
    "fr": Plain(sentence=17, word=12),  # small words that Dutch has not: "de la", "s'il vous plaît"
    "de": Plain(sentence=15, word=16),  # words of words are one word in German
    "en": Plain(sentence=16, word=12),
}


class Readability(NamedTuple):
    """A judgement in two colours; it is no mark."""

    words_per_sentence: float
    """On average; 0 for no words."""
    long_words: float
    """Share of the words, from 0 to 1."""
    easy: bool


def sentences(text: str) -> Iterator[list[str]]:
    """The words of each sentence that has any."""
    return filter(None, map(WORD.findall, _END.split(text)))


def readability(text: str, language: str) -> Readability:
    """Whether a text is easy to read in a language (BCP 47); one that is not known is judged as Dutch.

    One long word makes no text hard, nor does a text without words.
    """
    plain = _PLAIN.get(language.split("-")[0].lower(), _PLAIN["nl"])
    lengths = [len(words) for words in sentences(text)]
    words = list(chain.from_iterable(sentences(text)))
    if not words:
        return Readability(0.0, 0.0, easy=True)
    average = len(words) / len(lengths)
    hard = sum(any(len(part) > plain.word for part in _PART.split(word)) for word in words)
    easy = (
        average <= plain.sentence
        and max(lengths) <= LONGEST_SENTENCE
        and (hard <= 1 or hard / len(words) <= plain.long_words)
    )
    return Readability(average, hard / len(words), easy)
