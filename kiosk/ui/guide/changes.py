"""What changed on the window between two looks at it, and what of that is told (EN 301 549, 5.1.3.2)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide.told import VALUES, Role, Thing

_NUMBER = re.compile(r"\d+")
_MESSAGES = frozenset({Role.Heading, Role.AlertMessage, Role.Indicator})


@dataclass(frozen=True)
class Look:
    """What is kept of a look for the next, by the keys of things."""

    messages: Mapping[int, tuple[Role, str]] = field(default_factory=dict)
    entries: Mapping[int, str] = field(default_factory=dict)


def look(seen: Iterable[Thing]) -> Look:
    """At these things."""
    return Look(
        {thing.key: (thing.role, thing.name) for thing in seen if thing.role in _MESSAGES},
        {thing.key: thing.entry for thing in seen if thing.entry is not None},
    )


def values(before: Look, now: Look) -> list[str]:
    """What is shown of a value that has changed."""
    return [
        name
        for key, (role, name) in now.messages.items()
        if role is Role.Indicator and key in before.messages and before.messages[key] != (role, name)
    ]


def news(before: Look, seen: Iterable[Thing]) -> dict[int, Thing]:
    """Messages that are new, or say something else, and titles that do.

    One of which only the numbers change counts time down, or up: it was told as it began.
    """
    return {
        thing.key: thing
        for thing in seen
        if _but_for_numbers(before.messages.get(thing.key)) != _but_for_numbers((thing.role, thing.name))
        and (thing.role is Role.AlertMessage or (thing.role is Role.Heading and thing.key in before.messages))
    }


def _but_for_numbers(message: tuple[Role, str] | None) -> tuple[Role, str] | None:
    if message is None or message[0] is not Role.AlertMessage:
        return message
    return message[0], _NUMBER.sub("0", message[1])


def typed(before: Look, seen: Iterable[Thing]) -> list[str]:
    """What came into fields, or went out of them, as it is said; of what is private only how much it is."""
    found = []
    for thing in seen:
        was, now = before.entries.get(thing.key), thing.entry
        if was is None or now is None or was == now:
            continue
        if thing.private:
            # A code that was sent is gone all at once: what comes of it is told.
            if now or len(was) == 1:
                found.append(words.masked(thing, more=len(now) > len(was)))
        elif now.startswith(was):
            found.append(words.typed(now[len(was) :]))
        elif was.startswith(now) and len(was) - len(now) == 1:
            found.append(words.rubbed_out(was[len(now) :]))
        else:
            found.append(now)
    return found


def readable(seen: Iterable[Thing]) -> list[Thing]:
    """Everything that is read one by one; what is said twice on end is said once."""
    read = [one for one in seen if one.control or one.text or one.role in VALUES]
    return read[:1] + [one for before, one in pairwise(read) if one.control or one.name != before.name]


def beyond(read: Sequence[Thing], here: Thing | None, direction: int) -> tuple[Thing, bool]:
    """The next of these (1), or the one before (-1); True when that led over the edge of the page."""
    keys = [thing.key for thing in read]
    if here is None or here.key not in keys:
        return read[0 if direction > 0 else -1], False
    to = keys.index(here.key) + direction
    return read[to % len(read)], not 0 <= to < len(read)
