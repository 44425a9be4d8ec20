"""What the store says of the start page: shelves, the work of the day, what passes while nobody is there."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
from msgspec.structs import replace
from PySide6.QtCore import QUrl

from kiosk.model import Collection, ContentNote
from kiosk.staff import schedule
from kiosk.staff import shelves as staff_shelves
from kiosk.staff.playlists import Rule
from kiosk.staff.wording import Wording, worded, worded_card
from kiosk.store import items, search, shelves
from kiosk.store.items import Card
from kiosk.ui.work.covers import cover_of, fills_attract, fills_feature, picture_url, stands_alone

ATTRACT_PICTURES = 12
"""How many pictures pass by while nobody is there."""
MOST_LOOKED_AT = 5 * ATTRACT_PICTURES
"""Works among which those are sought: a catalogue may have a thousand shelves of stamps."""

MOST_FOUND = 50
"""Works that a rule of staff brings."""
FIRST_WORKS = 24
"""Of each shelf, among which films for the work of the day are sought."""
COVER_AMONG = 6
"""A shelf wears the picture of the first of so many works that has one."""


@dataclass(frozen=True)
class Found:
    """What the store says of the start page."""

    shelves: tuple[tuple[Collection, int, QUrl, Card], ...]
    """Each with how many works it has, its picture, and the work that is on it."""
    featured: Card | None
    featured_picture: QUrl
    featured_summary: dict[str, tuple[str, ...]]
    attract: tuple[tuple[Card, QUrl], ...]
    staff: tuple[staff_shelves.Signature, staff_shelves.Shown]
    """Staff's playlists, and what their file was like when they were read."""
    online: bool
    """False when no source that is fetched over the network could be reached the last time."""
    words: Mapping[str, Wording] = field(default_factory=dict)
    """What staff say of works now, by their ids."""
    turn: datetime | None = None
    """When something else is planned, so that it has to be asked again."""


def of_today(count: int, today: date) -> int:
    """Which of ``count`` works is the work of the day: another each day, the same all day, for everyone."""
    return today.toordinal() % count if count else 0


def look(
    connection: apsw.Connection,
    folder: Path,
    staff_db: Path,
    known: tuple[staff_shelves.Signature, staff_shelves.Shown],
    now: datetime,
    zone: ZoneInfo,
    screen: tuple[int, int],
    networked: Set[str],
    warns: Set[ContentNote] = frozenset(),
    instead: staff_shelves.Shown | None = None,
) -> Found:
    """Ask the store. ``known``: staff's playlists as last read; ``screen``: its size in pixels;
    ``networked``: the sources that come over the network; ``warns``: a work with any of these stands nowhere
    in large, unasked. ``instead``: what is shown in the place of what staff put on the screens.
    """
    signature = staff_shelves.signature(staff_db)
    staff = known if known[0] == signature else (signature, staff_shelves.read(staff_db))
    cover_of_card = _covers(connection, folder)
    startles = warns | shelves.STAYS_OFF
    rows = []
    first_cards: list[Card] = []
    films: list[Card] = []
    # The members stay as staff wrote them: a row that lost works keeps its page, and has them again when they
    # are back. Playlists of which nothing is left never empty the screen.
    shown = staff[1] if instead is None else instead
    planned = [
        followed(connection, one, shown.rules.get(one.id)) for one in staff_shelves.now(shown, now, zone)
    ]
    playlists = [one for one in planned if shelves.count_on(connection, one)]
    for collection in playlists or shelves.shelves(connection):
        cards = items.cards(connection, shelves.on_shelf(connection, collection, limit=FIRST_WORKS))
        if not cards:
            continue
        count = shelves.count_on(connection, collection)
        calm = [card for card in cards if startles.isdisjoint(card.notes)]
        drawn = (card for card in calm[:COVER_AMONG] if _is_drawn(card, folder))
        covers = ((card, cover_of_card(card)) for card in drawn)
        card, cover = next(((c, u) for c, u in covers if u.isValid()), (cards[0], QUrl()))
        rows.append((collection, count, cover, card))
        first_cards += calm[: max(3, ATTRACT_PICTURES // 4)]
        films += [c for c in calm if c.duration > 0 and c.captions]
    choice = films or first_cards[:ATTRACT_PICTURES]
    featured, picture, summary = None, QUrl(), {}
    if choice:
        # Another one each day; a work whose picture is too small for this screen gives way to the next.
        at = of_today(len(choice), now.date())
        turns = [(c, cover_of_card(c)) for c in (choice[at:] + choice[:at])[:ATTRACT_PICTURES]]
        featured, picture = next((t for t in turns if fills_feature(t[1], screen)), turns[0])
        said = staff_shelves.words(shown, now, zone).get(featured.id)
        whole = items.get(connection, featured.id)
        whole = worded(whole, said) if whole else None
        featured = worded_card(featured, said)
        summary = dict(whole.summary) if whole else {}
    states = [state for state in items.health(connection) if state.source in networked]
    online = not states or any(state.ok for state in states)
    passing = _passing(cover_of_card, first_cards, screen)
    turn = schedule.next_change(staff[1].plans, now, zone)
    words = staff_shelves.words(shown, now, zone)
    return Found(tuple(rows), featured, picture, summary, passing, staff, online, words, turn)


def followed(connection: apsw.Connection, shelf: Collection, rule: Rule | None) -> Collection:
    """A shelf with what its rule finds after what staff chose themselves."""
    if rule is None:
        return shelf
    only = search.Only(frozenset(rule.only))
    found = search.find(connection, rule.words, limit=MOST_FOUND, only=only)
    return replace(shelf, members=tuple(dict.fromkeys((*shelf.members, *(card.id for card in found)))))


def _covers(connection: apsw.Connection, folder: Path) -> Callable[[Card], QUrl]:
    """Gives the cover of a work; each work is read once, in however many places it may be shown."""
    found: dict[str, QUrl] = {}

    def cover(card: Card) -> QUrl:
        if card.id not in found:
            item = items.get(connection, card.id)
            found[card.id] = cover_of(item, folder) if item else QUrl()
        return found[card.id]

    return cover


def _is_drawn(card: Card, folder: Path) -> bool:
    """Whether its own picture is here. The agent makes that one first: without it, it has no other either."""
    return not card.thumbnail or any(
        picture_url(folder, card.thumbnail, size).isValid() for size in ("card", "stage")
    )


def _passing(
    cover: Callable[[Card], QUrl], cards: Sequence[Card], screen: tuple[int, int]
) -> tuple[tuple[Card, QUrl], ...]:
    """The first works whose picture is there and does the screen justice; one that fills it comes first."""
    large: list[tuple[Card, QUrl]] = []
    small: list[tuple[Card, QUrl]] = []
    for card in list({c.id: c for c in cards}.values())[:MOST_LOOKED_AT]:
        picture = cover(card)
        if picture.isValid():
            (large if stands_alone(picture, screen) else small).append((card, picture))
        if len(large) == ATTRACT_PICTURES:
            break
    shown = large or small[:ATTRACT_PICTURES]
    first = next((n for n, (_, picture) in enumerate(shown) if fills_attract(picture, screen)), 0)
    return tuple(shown[first : first + 1] + shown[:first] + shown[first + 1 :])
