"""What is to be put right in a playlist before it goes on the screens, or could be better there.

finding.py     what is found, and what puts it right
showing.py     works: their rights, captions, length and sound
wording.py     texts: titles, staff's words, descriptions of pictures
reading.py     how easily a text is read
replacing.py   what could take the place of a work

Who makes content is led to make it for everybody, and is offered the repair where a fault is found
(EN 301 549, 11.8.2 and 11.8.4). What somebody may not want to meet in a work is no finding, but for flashes:
the screen tells it by itself, in a sentence for each of its notes.
"""

from collections.abc import Mapping, Sequence, Set
from datetime import datetime

from kiosk.model import Item
from kiosk.rights.access import ANYWHERE, Here
from kiosk.staff.checks import showing, wording
from kiosk.staff.checks.finding import Code, Finding, Fix, Severity
from kiosk.staff.checks.reading import Readability, readability
from kiosk.staff.checks.replacing import replacements
from kiosk.staff.playlists import NAMED, Entry, Playlist

__all__ = [
    "Code",
    "Finding",
    "Fix",
    "Readability",
    "Severity",
    "check",
    "readability",
    "replacements",
]


def check(
    playlist: Playlist,
    entries: Sequence[Entry],
    items: Mapping[str, Item | None],
    *,
    now: datetime,
    languages: Sequence[str] = NAMED,
    here: Here = ANYWHERE,
    simple: bool = False,
    loudness: Mapping[str, float] = {},
    flashes: Mapping[str, float] = {},
    hidden: Set[str] = frozenset(),
) -> tuple[Finding, ...]:
    """What there is to say of a playlist: the gravest first, then the playlist itself, then as it is played.

    ``items``: the works by their ids, None for one that the catalogue does not have.
    ``now``: aware. ``languages``: those of the station, its first one first; at least one.
    ``simple``: whether it is shown in the simple view, too.
    ``loudness``: how loud works are by their ids, in LUFS, for those of which it is known.
    ``flashes``: at which second the light of works flashes first, by their ids, where that was measured.
    ``hidden``: the works that staff took off the screens, by their ids.

    A work that stays off the screens is not looked at further, unless it comes by itself.
    """
    found = list(wording.of_playlist(playlist, languages))
    shown = []
    for entry in entries:
        item = items.get(entry.item)
        if entry.item in hidden:
            found.append(Finding(severity=Severity.STOP, code=Code.HIDDEN, entry=entry.id))
            continue
        stops = list(showing.stops(entry, item, now, here, flashes.get(entry.item)))
        found += stops
        if item is None or any(stop.fix is not Fix.WAIT for stop in stops):
            continue
        heard = loudness.get(entry.item)
        found += showing.of_work(entry, item, now, simple=simple, loudness=heard)
        found += wording.of_entry(entry, item, languages)
        if not stops:
            shown.append((entry, item))
    found += showing.of_order(shown)
    severities = list(Severity)
    places = {entry.id: place for place, entry in enumerate(entries)}
    return tuple(sorted(found, key=lambda one: (severities.index(one.severity), places.get(one.entry, -1))))
