"""What staff say of a work, laid over what its catalogue says, in the languages in which they said it.

A picture that staff chose hangs on cards and in lists alone: on the page of a work one sees the work itself.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from kiosk.model import Item, LanguageMap, Value
from kiosk.staff.playlists import Entry
from kiosk.store.cards import Card


class Wording(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Staff's own words of one work, and their picture."""

    title: LanguageMap = {}
    words: LanguageMap = {}
    """They come before the catalogue's summary."""
    alt: LanguageMap = {}
    """What the picture shows that staff chose, else its first one."""
    picture: str = ""
    """Address of the one that staff chose."""


def of_entries(entries: Iterable[Entry]) -> dict[str, Wording]:
    """By the id of the Item; of one that comes more than once the first that says anything."""
    found: dict[str, Wording] = {}
    for one in entries:
        said = Wording(title=one.title, words=one.words, alt=one.alt, picture=one.picture)
        if said != Wording():
            found.setdefault(one.item, said)
    return found


def worded_card(card: Card, wording: Wording | None) -> Card:
    """A card with staff's title."""
    return replace(card, label={**card.label, **wording.title}) if wording and wording.title else card


def seen_instead(wording: Wording | None) -> LanguageMap:
    """What one sees on the picture that staff chose; nothing where a work shows its own."""
    return wording.alt if wording and wording.picture else {}


def worded(item: Item, wording: Wording | None) -> Item:
    """A work with staff's title, their words before its summary, and their description of its picture."""
    if wording is None:
        return item
    summary = {**item.summary}
    for language, words in wording.words.items():
        summary[language] = (*words, *item.summary.get(language, ()))
    media = item.media
    if wording.alt and media and not wording.picture:
        media = (replace(media[0], alt={**media[0].alt, **wording.alt}), *media[1:])
    return replace(item, label={**item.label, **wording.title}, summary=summary, media=media)
