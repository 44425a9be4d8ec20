"""How a work or a place suits who hears, sees, reads or moves less, in whatever words a catalogue says it.

One spelling for all: the values of schema.org ``accessibilityFeature`` (the list that W3C keeps for them),
and for a place or an event ``wheelchair``, ``inductionLoop``, ``lowStimulus``, ``assistance`` and
``guideDog``. Broadcasters have no field for it and write "(Audiodeskription)" or "met VGT" behind a title;
event calendars have a label such as "Voorzieningen voor rolstoelgebruikers"; standards have a word of theirs.

A promise that is not kept is worse than none. A film *about* sign language is not signed: in a title a word
counts only where it stands apart, in brackets or after a dash, or behind "with" or "in".
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kiosk.catalogue.accessibility_words import NAMED, SURE, VOCABULARY, WHOLE, letters

TEXT_LIMIT = 2_000
"""Characters of one text that are looked at."""
VALUE_LIMIT = 200


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WITH = _set("met mit avec with in im incl inclusief inklusive including plus tolk getolkt naar")
"""A feature that is named within three words after one of these comes with the work."""
_AND = _set("en und et and")
"""So does a feature that another one, which comes with it, is joined to: "met ondertitels en VGT"."""
_AFTER_WITH = _set("audioDescription signLanguage captions easyToRead largePrint braille")
_NOT = _set(
    "niet geen zonder nooit not no without never non pas sans aucun aucune nicht kein keine keinen keiner "
    "ohne nee neen nein false unavailable onbeschikbaar"
)
_WORDS_TO_THE_SIDE = 3
_LONGEST_MARK = 6
"""Words in brackets or after a dash; more are a sentence about something."""

_BETWEEN_WORDS = re.compile(r"[^\w()\[\]|,;:.!?\n–—-]+")
_PARTS = re.compile(r"([()\[\]|,;\n–—]|[.:!?](?= |$)| - )")
_NAMES_OF_SIGNS = re.compile(r"[-_.]")


def normalised(value: str) -> str:
    """The feature that a value of some vocabulary or a label stands for; ``""`` when it is none.

    Takes words and addresses of schema.org and of W3C's list, of EPUB, HLS, MPEG-DASH and XMLTV, and labels
    in Dutch, French, German and English ("Brochure beschikbaar in braille"); "niet rolstoeltoegankelijk" is
    none.
    """
    return _normalised(value[:VALUE_LIMIT]) if isinstance(value, str) else ""


@lru_cache(4_096)
def _normalised(value: str) -> str:
    word = value.strip()
    if "://" in word or word.startswith("urn:"):
        word = word.rstrip("/").replace("#", "/").rpartition("/")[2]
    found = VOCABULARY.get(letters(word), "") or VOCABULARY.get(letters(word.rpartition(":")[2]), "")
    text = _NAMES_OF_SIGNS.sub(" ", _folded(word))
    if found or text in WHOLE:
        return found or WHOLE[text]
    return next((feature for feature, _ in _matches(text, (*SURE, *NAMED))), "")


def features_told(*texts: str) -> tuple[str, ...]:
    """The features that titles or sentences promise, each once: "De zaak (met audiodescriptie en VGT)".

    For a field that only says how accessible something is, ``normalised`` each of its values: it believes
    more words.
    """
    return tuple(dict.fromkeys(feature for one in texts if isinstance(one, str) for feature in _told(one)))


def features_of(values: Iterable[object]) -> tuple[str, ...]:
    """``normalised`` for several values, each feature once."""
    found = (normalised(one) for one in values if isinstance(one, str))
    return tuple(dict.fromkeys(one for one in found if one))


def _told(text: str) -> Iterator[str]:
    for part, apart in _parts(_folded(text[:TEXT_LIMIT])):
        told = [feature for feature, _ in _matches(part, SURE)]
        named = list(_matches(part, NAMED))
        told += [
            feature
            for feature, before in named
            if apart or (feature in _AFTER_WITH and not _WITH.isdisjoint(before))
        ]
        if told:
            told += [
                feature for feature, before in named if feature in _AFTER_WITH and not _AND.isdisjoint(before)
            ]
        yield from told


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The clauses of a text, and whether each stands apart from it: in brackets, or after a dash or a bar."""
    deep = 0
    after = ""
    for number, part in enumerate(_PARTS.split(text)):
        if number % 2 == 0:
            words = _NAMES_OF_SIGNS.sub(" ", part).strip()
            apart = (deep > 0 or after in ("-", "–", "—", "|")) and len(words.split()) <= _LONGEST_MARK
            if words:
                yield words, apart
            continue
        sign = part.strip()
        deep = max(0, deep + (sign in ("(", "[")) - (sign in (")", "]")))
        if sign != ",":  # " - ondertitels, VGT": both stand apart
            after = sign


def _matches(
    text: str, patterns: Iterable[tuple[str, re.Pattern[str]]]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Each feature that is named and not denied, and the words just before its name."""
    for feature, pattern in patterns:
        for found in pattern.finditer(text):
            before = frozenset(text[: found.start()].split()[-_WORDS_TO_THE_SIDE:])
            behind = text[found.end() :].split()[:_WORDS_TO_THE_SIDE]
            if _NOT.isdisjoint(before) and _NOT.isdisjoint(behind):
                yield feature, before
                break


@lru_cache(4_096)
def _folded(text: str) -> str:
    """Small letters without accents; signs that divide a text stay, others are a space."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(one for one in letters if not unicodedata.combining(one))
    return _BETWEEN_WORDS.sub(" ", plain).strip()
