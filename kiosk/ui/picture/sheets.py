"""Which pages of a work lie beside each other on the wall: one, or two as in an open book.

IIIF Presentation 3.0, 3.4, ``behavior``: of what is ``paged`` the first canvas is a single page (the first
recto), the others are the sides of its leaves; a ``non-paged`` canvas (a ruler, a loose sheet) and one that
shows ``facing-pages`` stand alone.
"""

from collections.abc import Sequence

from kiosk.model import Item, Media, MediaKind

ALONE = frozenset({"non-paged", "facing-pages"})
RIGHT_TO_LEFT = "right-to-left"


def is_book(item: Item) -> bool:
    """Whether its pages may lie beside each other: then there are at least three, and no details to go to."""
    pictures = all(one.kind is MediaKind.IMAGE and not one.details for one in item.media)
    return "paged" in item.behavior and len(item.media) > 2 and pictures


def sheets(media: Sequence[Media]) -> list[tuple[int, ...]]:
    """The pages of each sheet, in the order of reading."""
    found: list[tuple[int, ...]] = []
    waiting: int | None = None
    for number, one in enumerate(media):
        if number == 0 or ALONE.intersection(one.behavior):
            if waiting is not None:
                found.append((waiting,))
                waiting = None
            found.append((number,))
        elif waiting is None:
            waiting = number
        else:
            found.append((waiting, number))
            waiting = None
    if waiting is not None:
        found.append((waiting,))
    return found
