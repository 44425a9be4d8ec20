"""Which works could take the place of another in a playlist."""

from collections.abc import Iterable, Sequence

from kiosk.model import Item, Kind, LanguageMap
from kiosk.staff.checks.reading import WORD
from kiosk.store.cards import Card
from kiosk.store.shelves import STAYS_OFF

_LETTERS = 4
"""Of the shortest word that says what a work is about."""


def replacements(entry_item: Item, candidates: Sequence[Card]) -> list[str]:
    """Ids of works that could take its place, the likest first; of two alike, the one that came first.

    They are of the same kind, a film has captions, and none would itself be kept off the screens for its
    flashes. Like it is what shares words of its title and subjects, and its decade, which counts as one word.
    """
    wanted = _words((entry_item.label, *entry_item.subjects))

    def likeness(card: Card) -> int:
        return len(wanted & _words((card.label,))) + bool(card.decade and card.decade == entry_item.decade)

    fitting = [one for one in candidates if one.id != entry_item.id and _fits(entry_item.kind, one)]
    return list(dict.fromkeys(one.id for one in sorted(fitting, key=likeness, reverse=True)))


def _fits(kind: Kind, card: Card) -> bool:
    readable = card.captions or kind is not Kind.FILM
    return card.kind is kind and readable and STAYS_OFF.isdisjoint(card.notes)


def _words(texts: Iterable[LanguageMap]) -> frozenset[str]:
    found = (word for text in texts for values in text.values() for value in values for word in _in(value))
    return frozenset(word for word in found if len(word) >= _LETTERS)


def _in(value: str) -> list[str]:
    return WORD.findall(value.casefold())
