"""The way that a visitor came: the pages behind the one that is shown, which is the last."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A page, and what it shows."""

    page: str
    subject: str = ""


Way = tuple[Place, ...]

ATTRACT = Place("attract")
HOME = Place("home")
BEGIN: Way = (ATTRACT,)
START: Way = (ATTRACT, HOME)
"""``back`` leads no further than to the start, never out of a stay."""
WORK_PAGES = frozenset({"item", "player", "picture", "story", "contents", "nearby", "take", "sound"})
READING_PAGES = frozenset({"story", "contents", "picture", "take"})
_ONCE = frozenset({"search", "adjust", "captions", "help"})
"""Opened from themselves they are the same step, whatever they are opened for."""


def onward(way: Way, to: Place) -> Way:
    """Go on to a page; the same page twice in a row is one step."""
    here = way[-1]
    return way if to == here or (to.page in _ONCE and to.page == here.page) else (*way, to)


def back(way: Way) -> Way:
    """To exactly the page before this one; where there is none, one stays."""
    return way[:-1] if len(way) > len(START) else way


def back_to(way: Way, page: str) -> Way:
    """To where this page was last; where it was not, from the start on to it."""
    behind = [at for at, place in enumerate(way) if place.page == page]
    return way[: behind[-1] + 1] if behind else (*START, Place(page))


def beside(way: Way) -> str:
    """The work that one looks at, or came from; empty when none was opened since the start."""
    return next((place.subject for place in reversed(way) if place.page in WORK_PAGES), "")
