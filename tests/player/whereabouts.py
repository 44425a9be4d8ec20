"""Where a film is, by what is seen and heard of it, beside where its player says that it is."""

from itertools import pairwise
from statistics import median
from time import monotonic

from kiosk.player import protocol
from tests.player import films
from tests.player.listener import Heard, Listener
from tests.player.screen import Screen

EXACT = 0.1
"""Seconds."""
CLEAN = 25.0
"""Hz that a tone may be off."""
STEADY = 4
"""Pieces of sound that have the same tone before a change, and after it."""
GAP = 0.15
"""Seconds between two pieces, of which one may hold the change itself."""
CHANGES = 3
"""Changes of tone that are listened to, so that the middle one of them is not the one that came late."""


def position(screen: Screen, at: float) -> float | None:
    """The second that the player tells of this moment, as a screen does; None when it does not run."""
    told = [
        one
        for one in tuple(screen.events)
        if isinstance(one, protocol.State) and one.media == screen.media and abs(one.at - at) < 0.5
    ]
    if not told or any(one.buffering or one.pause for one in told):
        return None
    near = min(told, key=lambda one: abs(one.at - at))
    return near.time_pos + (at - near.at) * screen.speed


def pictures_astray(screen: Screen, since: float) -> list[float]:
    """Seconds between what a picture says and what the player says, of each that was shown."""
    return [
        number / films.RATE - told
        for at, number in tuple(screen.numbers)
        if at > since and (told := position(screen, at)) is not None
    ]


def sounds_astray(screen: Screen, heard: list[Heard]) -> list[float]:
    """Seconds between what is heard (``films.STAIRS``) and what the player says, at each change of tone.

    Only of a tone that was steady, without a gap, before the change and after it.
    """
    clean = [one for one in heard if abs(one.pitch - films.pitch_of(films.second_of(one.pitch))) < CLEAN]
    astray = []
    for at in range(STEADY, len(clean) - STEADY + 1):
        around = clean[at - STEADY : at + STEADY]
        seconds = [films.second_of(one.pitch) for one in around]
        after = seconds[-1]
        if seconds != [after - 1] * STEADY + [after] * STEADY:
            continue
        if max(b.at - a.at for a, b in pairwise(around)) > GAP:
            continue
        told = position(screen, (around[STEADY - 1].at + around[STEADY].at) / 2)
        if told is not None:
            astray.append(after - told)
    return astray


def is_where_it_says(astray: list[float], least: int, within: float = EXACT) -> None:
    """In the middle of all that was seen or heard: a busy machine is late now and then."""
    assert len(astray) >= least, astray
    assert abs(median(astray)) < within, astray


def runs(screen: Screen, seconds: float = 1.2) -> float:
    """Let it play so long, once it plays; since when."""
    at = screen.state.at
    screen.until(
        lambda: screen.state.at > at + 0.3 and screen.state.time_pos > 0 and not screen.state.buffering
    )
    begun, at = monotonic(), screen.state.time_pos
    screen.until(lambda: screen.state.eof or screen.state.time_pos > at + seconds)
    return begun


def jumps(screen: Screen, second: float, *, early: float = EXACT, late: float = EXACT) -> None:
    """Seek, and see the picture of that second, or one that is so much earlier or later."""
    screen.numbers.clear()
    screen.say(protocol.Seek(time_pos=second))

    def landed() -> list[float]:
        seen = [number / films.RATE for _, number in tuple(screen.numbers)]
        return [one for one in seen if abs(one - second) < 1 + late]

    screen.until(landed)
    assert second - early <= landed()[0] <= second + late, (second, screen.numbers)


def is_heard_where_it_says(screen: Screen, listener: Listener, since: float, within: float = EXACT) -> None:
    """At the next changes of tone, and not at one that was long ago; in the middle of them, as above."""

    def astray() -> list[float]:
        return sounds_astray(screen, listener.since(since))

    screen.until(lambda: len(astray()) >= CHANGES or screen.state.eof, 12.0)
    is_where_it_says(astray(), CHANGES, within)
