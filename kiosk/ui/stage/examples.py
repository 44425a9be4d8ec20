"""Works of the store that have what a page can show, by their ids; empty where there is none."""

from collections.abc import Callable

import apsw

from kiosk.model import Item, Kind
from kiosk.store import items, listing, live, shelves
from kiosk.ui.stage.staging import Stage, answer

MOST_LIVE = 60
"""Live works among which one is sought that has begun, or has not."""


def first_of(stage: Stage, kind: Kind, *, read: bool = False) -> str:
    """The first work of a kind on the shelves, else in the store.

    ``read``: one whose text is a file that can be read here; else one that has no such file.
    """

    def look(connection: apsw.Connection) -> str:
        on_shelves = [
            one for each in shelves.shelves(connection) for one in shelves.on_shelf(connection, each)
        ]
        for card in items.cards(connection, [*on_shelves, *listing.ids_by_rank(connection)]):
            item = items.get(connection, card.id) if card.kind is kind else None
            if item is not None and bool(item.renderings) is read:
                return card.id
        return ""

    return answer(stage, look)


def bookable(stage: Stage, kind: Kind | None = None) -> str:
    """The first evening or book with an address to book or to reserve."""
    return _first(
        stage,
        lambda item: (
            kind in (None, item.kind) and bool(item.booking or any(held.reserve for held in item.holdings))
        ),
    )


def has_page(stage: Stage) -> str:
    """The first picture of which a page elsewhere tells more."""
    return _first(stage, lambda item: item.kind is Kind.PICTURE and bool(item.homepage))


def album(stage: Stage) -> str:
    """The first work of pictures that has several."""
    return _first(stage, lambda item: item.kind is Kind.PICTURE and len(item.media) > 1)


def asked_about(stage: Stage) -> str:
    """The first picture that a visitor may be asked about before they meet it."""

    def look(connection: apsw.Connection) -> str:
        cards = items.cards(connection, listing.ids_by_rank(connection))
        return next((card.id for card in cards if card.notes and card.kind is Kind.PICTURE), "")

    return answer(stage, look)


def live_ones(stage: Stage) -> list[str]:
    """Every live work, the one that begins first before the others."""
    return answer(stage, lambda connection: [one.id for one in live.every(connection, limit=MOST_LIVE)])


def _first(stage: Stage, fits: Callable[[Item], bool]) -> str:
    def look(connection: apsw.Connection) -> str:
        every = (items.get(connection, ident) for ident in listing.ids_by_rank(connection))
        return next((one.id for one in every if one is not None and fits(one)), "")

    return answer(stage, look)
