"""What to do when playing goes wrong. Pure: troubles in, the next step out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

END_MARGIN = 3.0
"""Seconds: who stops earlier than this before the end was cut off (containers round their duration)."""
FORGIVEN_AFTER = 60.0
"""Seconds of undisturbed playing after which earlier troubles count no more."""

CRASHES = 3
"""Crashes of one media after which it is left alone."""


@dataclass(frozen=True)
class Patience:
    """How long what is waited for, in seconds."""

    first_picture: float = 8.0
    """For the first picture of an attempt, once what it is made of has come."""
    unseen: float = 30.0
    """For the first picture of all, when that does not come: its origin is slow, the file may be good."""
    stalled: float = 5.0
    """That a playing film may stand still, while libVLC does not even say that it waits for data."""
    starved: float = 15.0
    """That it may wait for data."""
    settled: float = 4.0
    """That a live broadcast must go on before it counts as back: it may only repeat its last pictures."""
    told: float = 15.0
    """That what plays may be away before the visitor is told that the line falters."""
    replaced: float = 60.0
    """That a live broadcast may be away before something else is shown meanwhile."""


USUAL = Patience()


class Outage(StrEnum):
    """How long what plays has been away."""

    NONE = ""
    """It plays, or it was away for so short a time that waiting is all there is to say."""
    TOLD = "told"
    """The visitor is told that the line falters, and that we go on trying."""
    LONG = "long"
    """It is time to show something else meanwhile."""


def outage(away: float, patience: Patience) -> Outage:
    """What it is when nothing has moved for ``away`` seconds."""
    if away >= patience.replaced:
        return Outage.LONG
    return Outage.TOLD if away >= patience.told else Outage.NONE


_CRASH_PAUSES = (0.0, 0.5)
_CUT_PAUSES = (0.25, 1.0)
_LINE_PAUSES = (0.5, 1.0)
_REFUSED_PAUSE = 1.0
_LIVE_PAUSES = (0.5, 1.0, 2.0, 3.0, 5.0)
TRIES_UNSEEN = 2
"""More, of a film that can't be reached and of which nothing was seen yet."""
_IDLE_PAUSES = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)


class Trouble(StrEnum):
    """What happened to the film."""

    CRASH = "crash"
    """The player process died."""
    HANG = "hang"
    """The player process said nothing for too long."""
    CUT = "cut"
    """The data ended before the film did, though the address answers: the file is cut short."""
    LOST = "lost"
    """Nobody answers at the address, or nothing moves any more."""
    SLOW = "slow"
    """What a first picture is made of does not come in time."""
    REFUSED = "refused"
    """Its publisher does not give it."""
    BROKEN = "broken"
    """libVLC can't make anything of it, or no picture in time."""


_ERRORS = {Trouble.LOST: "offline", Trouble.SLOW: "slow"}


@dataclass(frozen=True)
class Again:
    """Open it again at the same second, after a pause in seconds."""

    after: float


@dataclass(frozen=True)
class GiveUp:
    """Tell the visitor: ``media``, ``offline``, ``slow`` or ``refused``."""

    error: str


def next_step(troubles: Sequence[Trouble], *, live: bool, shown: bool = True) -> Again | GiveUp:
    """Decide after the last of ``troubles``, which are all of this opening, oldest first.

    ``shown``: a picture was seen. Who has seen nothing yet is told sooner that it does not come. What is
    ``live`` is tried as long as somebody waits for it: it may be back at any moment. What its publisher does
    not give is asked for once more, when it played, for a ticket may have run out.
    """
    last = troubles[-1]
    count = sum(trouble is last for trouble in troubles)
    crashes = sum(trouble in (Trouble.CRASH, Trouble.HANG) for trouble in troubles)
    if last is Trouble.REFUSED:
        return Again(_REFUSED_PAUSE) if shown and count == 1 else GiveUp("refused")
    if live and (shown or crashes < CRASHES):
        return Again(_LIVE_PAUSES[min(len(troubles), len(_LIVE_PAUSES)) - 1])
    if last in (Trouble.CRASH, Trouble.HANG):
        count = crashes
        return Again(_CRASH_PAUSES[count - 1]) if count < CRASHES else GiveUp("media")
    if last is Trouble.CUT and count <= len(_CUT_PAUSES):
        return Again(_CUT_PAUSES[count - 1])
    if last is Trouble.LOST and count <= (len(_LINE_PAUSES) if shown else TRIES_UNSEEN):
        return Again(_LINE_PAUSES[count - 1])
    return GiveUp(_ERRORS.get(last, "media"))


def pause_before_start(deaths: int) -> float:
    """Seconds to wait before an idle player is started again after it died ``deaths`` times in a row."""
    return _IDLE_PAUSES[min(max(deaths, 1), len(_IDLE_PAUSES)) - 1]


def was_cut(time_pos: float, duration: float, *, live: bool) -> bool:
    """Whether an end at ``time_pos`` is a loss of the stream. An unknown duration (0) can't be cut."""
    return live or (duration > 0 and time_pos < duration - END_MARGIN)
