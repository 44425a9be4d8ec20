"""What keeps a work off the screens, and what visitors miss or tire of when it is on."""

import math
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby

from msgspec.structs import replace

from kiosk.model import Item, Kind, Media, MediaKind, TrackKind
from kiosk.rights.access import Here
from kiosk.staff.checks.finding import Code, Finding, Fix, Severity
from kiosk.staff.playlists import Entry
from kiosk.store.access import access_of
from kiosk.store.cards import helps_of
from kiosk.store.relations import seconds
from kiosk.store.shelves import STAYS_OFF
from kiosk.store.spans import due, is_over

ENDS_SOON, ENDS = timedelta(days=30), timedelta(days=90)
"""Rights that end before the first are to be seen to first, before the second a tip."""
LONGEST_SIMPLE = 15 * 60.0
"""Seconds of a work in the simple view."""
MOST_FILMS = 4
"""In a row."""
TARGET = -23.0
"""LUFS, EBU R 128, as the player wants them."""
MOST_GAIN = 12.0
"""dB: what has to be louder than that is mostly noise."""
NO_SPEECH = "zxx"
"""BCP 47, of what has no words."""


def stops(
    entry: Entry, item: Item | None, now: datetime, here: Here, flashes: float | None = None
) -> Iterator[Finding]:
    """Why a work is not shown at an aware moment; nothing when it is.

    ``flashes``: the second at which its light was measured to flash.
    """
    stop = partial(Finding, severity=Severity.STOP, entry=entry.id)
    if item is None:
        yield stop(code=Code.GONE, fix=Fix.TAKE_OUT)
        return
    if not access_of(item, here).show:
        code = Code.RIGHTS_CLOSED if item.licences else Code.RIGHTS_UNKNOWN
        yield stop(code=code, told={"rights": ", ".join(item.licences) or item.rights}, fix=Fix.REPLACE)
    if is_over(item, now):
        left = _left(item, now)
        if left is not None and left <= timedelta(0):
            yield stop(code=Code.RIGHTS_ENDED, told={"until": item.shown_until}, fix=Fix.REPLACE)
        else:
            yield stop(code=Code.OVER, fix=Fix.TAKE_OUT)
    elif due(item, now) is not None:
        yield stop(code=Code.NOT_YET, told={"since": item.shown_from}, fix=Fix.WAIT)
    if flashes is not None or not STAYS_OFF.isdisjoint(item.notes):
        told = {} if flashes is None else {"minute": int(flashes // 60) + 1}
        yield stop(code=Code.FLASHING, told=told, fix=Fix.TAKE_OUT)


def of_work(
    entry: Entry, item: Item, now: datetime, *, simple: bool, loudness: float | None
) -> Iterator[Finding]:
    """What to say of a work that is shown, but for its texts. ``loudness`` is in LUFS."""
    tip = partial(Finding, severity=Severity.TIP, entry=entry.id)
    left = _left(item, now)
    if left is not None and left <= ENDS:
        yield Finding(
            severity=Severity.FIRST if left <= ENDS_SOON else Severity.TIP,
            code=Code.RIGHTS_END,
            entry=entry.id,
            told={"until": item.shown_until, "days": left.days},
            fix=Fix.REPLACE,
        )
    if item.kind is Kind.FILM and not all(_can_be_read(item, media) for media in item.media):
        yield Finding(severity=Severity.FIRST, code=Code.CAPTIONS_MISSING, entry=entry.id, fix=Fix.REPLACE)
    length = sum(media.duration for media in item.media)
    if simple and length > LONGEST_SIMPLE:
        yield tip(code=Code.WORK_LONG, told={"minutes": math.ceil(length / 60)}, fix=Fix.TAKE_OUT)
    gain = 0.0 if loudness is None else TARGET - loudness
    if MOST_GAIN < gain < math.inf:  # silence is no sound that is too soft
        yield tip(code=Code.SOUND_SOFT, told={"gain": math.ceil(gain)}, fix=Fix.HEAR)


def of_order(shown: Sequence[tuple[Entry, Item]]) -> Iterator[Finding]:
    """What to say of works as they follow each other on the screen."""
    for kind, run in groupby(shown, key=lambda one: one[1].kind):
        films = [entry for entry, _ in run]
        if kind is Kind.FILM and len(films) > MOST_FILMS:
            yield Finding(
                severity=Severity.TIP,
                code=Code.FILMS_IN_A_ROW,
                entry=films[0].id,
                told={"count": len(films)},
            )


def _left(item: Item, now: datetime) -> timedelta | None:
    """Until its rights end; None when they do not. An event ends because it is over, not by its rights."""
    until = seconds(item.shown_until) if item.shown_until and item.kind is not Kind.EVENT else None
    return None if until is None else timedelta(seconds=until - now.timestamp())


def _can_be_read(item: Item, media: Media) -> bool:
    """Whether what is said in one of its films can be read, or nothing is; nobody tells of a film without."""
    silent = bool(item.languages) and all(one.split("-")[0] == NO_SPEECH for one in item.languages)
    if silent or media.kind is MediaKind.IMAGE:
        return True
    helps = helps_of(replace(item, media=(media,)))
    text = any(value.strip() for values in media.text.values() for value in values)
    transcript = text or any(track.kind is TrackKind.TRANSCRIPT for track in media.tracks)
    return transcript or not helps.isdisjoint({"captions", "transcript"})
