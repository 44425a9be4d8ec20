"""Playlists that begin with works for an occasion: in the hall, to watch together, to rest, with children.

Each goes by what the catalogue knows of every work; one that would have too few works is not there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain, zip_longest

from kiosk.model import Kind, LanguageMap
from kiosk.store.cards import Card
from kiosk.store.themes import Theme

FEWEST, MOST = 3, 12
"""Works."""
HALF_AN_HOUR = 30 * 60.0
IN_PASSING = 5 * 60.0
"""Seconds that somebody stays who only comes by, and that a child sits still."""


class Template(StrEnum):
    """In the order of the screen."""

    HALL = "hall"
    """For who comes by: pictures and short films in turn, nothing that is only to be heard."""
    TOGETHER = "together"
    """Films and sounds, no more than half an hour together."""
    CALM = "calm"
    """Pictures and music in turn, nothing that somebody may not want to meet."""
    CAPTIONED = "captioned"
    """Films in which what is said can be read."""
    CHILDREN = "children"
    """Stories, short films, pictures and sounds of animals. No catalogue says for which age a work is."""
    LIVE = "live"
    """Music and films about it: what stands in the place of a broadcast, before it and after it."""


THEMES: Mapping[Template, Theme] = {Template.CHILDREN: Theme.ANIMALS, Template.LIVE: Theme.MUSIC}
"""What the works of a template are about, where that matters."""


def _named(nl: str, fr: str, de: str, en: str) -> LanguageMap:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


NAMES: Mapping[Template, LanguageMap] = {
    Template.HALL: _named("Voor de inkom", "Pour l’entrée", "Für den Eingang", "For the entrance hall"),
    Template.TOGETHER: _named(
        "Samen kijken, 30 minuten",
        "Regarder ensemble, 30 minutes",
        "Zusammen ansehen, 30 Minuten",
        "Watching together, 30 minutes",
    ),
    Template.CALM: _named("Rust", "Au calme", "Ruhe", "Calm"),
    Template.CAPTIONED: _named(
        "Films met ondertitels", "Films avec sous-titres", "Filme mit Untertiteln", "Films with captions"
    ),
    Template.CHILDREN: _named(
        "Dieren, voor kinderen", "Des animaux, pour les enfants", "Tiere, für Kinder", "Animals, for children"
    ),
    Template.LIVE: _named(
        "Voor een live-avond", "Pour une soirée en direct", "Für einen Live-Abend", "For a live evening"
    ),
}


def _hall(cards: Sequence[Card]) -> Iterator[Card]:
    films = (one for one in cards if one.kind is Kind.FILM and 0 < one.duration <= IN_PASSING)
    return _in_turn(_of(cards, Kind.PICTURE), films)


def _together(cards: Sequence[Card]) -> Iterator[Card]:
    left = HALF_AN_HOUR
    some = [one for one in cards if 0 < one.duration <= HALF_AN_HOUR / FEWEST]
    for one in _in_turn(_of(some, Kind.FILM), _of(some, Kind.SOUND)):
        if one.duration <= left:
            left -= one.duration
            yield one


def _calm(cards: Sequence[Card]) -> Iterator[Card]:
    return _in_turn(_of(cards, Kind.PICTURE), _of(cards, Kind.SOUND))


def _captioned(cards: Sequence[Card]) -> Iterator[Card]:
    return (one for one in cards if one.kind is Kind.FILM and one.captions)


def _children(cards: Sequence[Card]) -> Iterator[Card]:
    short = [one for one in cards if one.duration <= IN_PASSING]
    return _in_turn(*(_of(short, kind) for kind in (Kind.STORY, Kind.FILM, Kind.PICTURE, Kind.SOUND)))


def _live(cards: Sequence[Card]) -> Iterator[Card]:
    return _in_turn(_of(cards, Kind.SOUND), _of(cards, Kind.FILM))


_CHOOSE: Mapping[Template, Callable[[Sequence[Card]], Iterator[Card]]] = {
    Template.HALL: _hall,
    Template.TOGETHER: _together,
    Template.CALM: _calm,
    Template.CAPTIONED: _captioned,
    Template.CHILDREN: _children,
    Template.LIVE: _live,
}


def works(template: Template, cards: Sequence[Card]) -> list[Card]:
    """Those of ``cards`` that a playlist begins with, in their order; empty when they are too few.

    Where the template has one of ``THEMES``, ``cards`` are of that theme.

    What somebody may not want to meet is never among them: nobody asks who only comes by.
    """
    mild = [one for one in cards if not one.notes]
    found = [one for one, _ in zip(_CHOOSE[template](mild), range(MOST), strict=False)]
    return found if len(found) >= FEWEST else []


def _of(cards: Sequence[Card], kind: Kind) -> Iterable[Card]:
    return (one for one in cards if one.kind is kind)


def _in_turn(*kinds: Iterable[Card]) -> Iterator[Card]:
    return (one for one in chain.from_iterable(zip_longest(*kinds)) if one is not None)
