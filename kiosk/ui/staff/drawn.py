"""Works as staff's pages list them: what the catalogue tells of each, and its small picture."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QUrl

from kiosk.model import text_in
from kiosk.store.cards import Card
from kiosk.ui.words.facts import kind_word
from kiosk.ui.work.covers import picture_url


class Drawn(NamedTuple):
    """A work with its picture; an empty address for none that is kept."""

    card: Card
    picture: QUrl


def drawn(cards: Iterable[Card], folder: Path) -> tuple[Drawn, ...]:
    """Each with what is kept of it in the folder of pictures. Looks on disk."""
    return tuple(Drawn(card, picture_url(folder, card.thumbnail, "card")) for card in cards)


def offered(works: Iterable[Drawn], languages: Sequence[str]) -> list[dict[str, Any]]:
    """Works that may be taken, as rows for a page."""
    return [
        {
            "item": card.id,
            "title": text_in(card.label, languages)[0],
            "line": kind_word(card.kind),
            "picture": picture,
        }
        for card, picture in works
    ]
