"""With what the voice begins, and the languages that it offers while it does."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto

from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.stay.wishes import LANGUAGE_NAMES


class Greeting(Enum):
    """What there is to say at the beginning."""

    FIRST = auto()
    """A welcome, and the other languages are offered, each in itself."""
    OTHER = auto()
    """The language that was chosen, and the welcome in it."""


def greeting(how: Greeting, language: str, languages: Iterable[str]) -> list[Part]:
    """The words of it, to who hears ``language``, where these ``languages`` (BCP 47) can be chosen."""
    said = [Part(words.welcome(), language)]
    if how is Greeting.OTHER:
        return [Part(f"{LANGUAGE_NAMES[language]}.", language), *said]
    return said + [Part(words.OFFERS[one], one) for one in languages if one != language]


def next_of(known: Sequence[str], language: str) -> str:
    """The language after this one; after the last, and for one that is not among them, the first."""
    at = known.index(language) if language in known else -1
    return known[(at + 1) % len(known)]
