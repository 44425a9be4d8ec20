"""The media that libVLC has open: what the screen wants of it, and where it is."""

from dataclasses import dataclass, field

from kiosk.player import protocol
from kiosk.player.clock import Clock
from kiosk.player.container import Looking
from kiosk.player.reach import Rest

SEEK_SETTLES = 3.0
"""Seconds after a seek in which libVLC may still report where it came from."""
NEAR = 1.5
"""Seconds from the target that count as having arrived."""
SAME = 0.05
"""Seconds between two reports that tell the same: no news of a film that runs."""
COARSE = 1.5
"""Seconds that the clock of a film in parts runs by itself: libVLC tells its place in steps of a second."""
STEP_AHEAD = 0.16
"""Seconds that such a step is ahead of the picture when it is told at once. *Measured*, at every speed."""
STEP_NEWS = 0.27
"""Seconds that it may be old when libVLC tells it, which looks so often. Step after step the clock is kept
between the two, and so comes nearer (``tests/player/test_matrix_captions.py``)."""
FIRST_EARLY = 0.11
"""Seconds that the first picture of such a film is shown before its time. *Measured*: 0.08 to 0.15."""
READY = 0.9
"""Seconds of film that libVLC has ready when another speed is asked for. They are seen at the old one, in the
time that they take at the faster of the two, while it tells its place as if the new one held at once: then
the picture waits for it, or leaps to it. *Measured*, from 0.5 to 1.5."""


@dataclass
class Playing:
    """Times are seconds; ``now`` and ``at`` are CLOCK_MONOTONIC."""

    wanted: protocol.Open
    clock: Clock
    target: float | None
    """Where a seek goes to, until libVLC arrived."""
    target_at: float
    pause: bool
    reported: float = -1.0
    """What libVLC told last of where it is."""
    begun: bool = False
    """A first picture was shown, or a first sound heard."""
    running: bool = False
    """libVLC said that it plays."""
    buffering: bool = True
    eof: bool = False
    late_seek: float | None = None
    """Asked before libVLC played."""
    opened: protocol.Opened | None = field(default=None)
    rest: Rest | None = None
    """Can what is missing still be had?"""
    here: bool = False
    """All of it is on this machine."""
    looking: Looking | None = None
    """Before it is opened: what kind of file is it?"""
    aims: float | None = None
    """The second to go to as soon as it is being read: libVLC begins a film in parts with the part that this
    is in, and tells for a second that it is far before that."""
    aimed: bool = False
    """It is on its way there."""
    in_steps: bool = False
    """Its place is told in steps: that of a film in parts, whose clock begins by its first picture."""

    @classmethod
    def of(cls, wanted: protocol.Open, now: float) -> "Playing":
        """Nothing of it was seen or heard yet."""
        return cls(
            wanted=wanted,
            clock=Clock(time_pos=wanted.start, at=now, speed=wanted.speed),
            target=wanted.start or None,
            target_at=now,
            pause=wanted.pause,
        )

    def goes_in_steps(self) -> None:
        """It is a film in parts, or is told the same place again and again while it goes on."""
        self.in_steps, self.clock.trusted = True, COARSE
        if not self.begun:
            self.aims = self.wanted.start or None
            self.clock.wait(self.wanted.start, FIRST_EARLY, self.clock.at)

    def run_clock(self, now: float) -> None:
        """Let the clock go on, or hold it."""
        self.clock.run(self.begun and not (self.pause or self.buffering or self.eof), now)

    def set_speed(self, speed: float, now: float) -> None:
        """Another speed was asked of libVLC."""
        self.clock.set_speed(speed, now, READY / max(self.clock.speed, speed))

    def sought(self, time_pos: float, now: float) -> None:
        """It goes there."""
        self.clock.wait(time_pos, FIRST_EARLY if self.in_steps else 0.0, now)
        self.target, self.target_at, self.reported = time_pos, now, -1.0

    def moved(self, time_pos: float, at: float) -> bool:
        """libVLC tells where it is. False when that is no news: where it was before a seek."""
        clock = self.clock
        if self.target is not None:
            # libVLC echoes a seek at once, and then still tells where it came from.
            if self.buffering:
                self.target_at = at
            elif at - self.target_at > SEEK_SETTLES:
                self.target = None
            if self.target is not None and abs(time_pos - clock.position(at)) > NEAR:
                return False
        same = abs(time_pos - self.reported) < SAME
        self.reported = time_pos
        if clock.running and same:
            self.goes_in_steps()
        elif self.in_steps and abs(time_pos - clock.position(at)) < NEAR:
            # A place before the one that it went to is an old one.
            if clock.running and time_pos >= clock.reached:
                least = time_pos - STEP_AHEAD
                clock.bound(least, least + STEP_NEWS * clock.speed, at)
        else:
            clock.hear(time_pos, at, at)
        return True
