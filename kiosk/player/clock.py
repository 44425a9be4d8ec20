"""Where the film is between two reports of it."""

from dataclasses import dataclass
from math import inf

TRUSTED = 1.0
"""Seconds that a running clock is believed without news; libVLC tells about four times a second."""


@dataclass
class Clock:
    """A position in seconds that runs by itself. ``now`` is CLOCK_MONOTONIC, as everywhere in the player."""

    time_pos: float = 0.0
    at: float = 0.0
    running: bool = False
    speed: float = 1.0
    trusted: float = TRUSTED
    reached: float = 0.0
    """Not before this second, whatever it was told."""
    turns: float = 0.0
    """The moment from which ``speed`` is seen; until then it comes to ``reached`` at ``speed_before``."""
    speed_before: float = 1.0

    def position(self, now: float) -> float:
        """Seconds from the start. Stands still when no news came for longer than ``trusted``."""
        if now < self.turns:
            return self.reached - (self.turns - now) * self.speed_before
        return max(self.reached, self._told(now))

    def pace(self, now: float) -> float:
        """Seconds of film in a second at this moment; 0 while it stands."""
        if not self.running:
            return 0.0
        if now < self.turns:
            return self.speed_before
        return self.speed if self._told(now) >= self.reached else 0.0

    def changes(self, now: float) -> float:
        """The moment at which ``pace`` becomes another by itself; infinite when it won't."""
        if not self.running:
            return inf
        if now < self.turns:
            return self.turns
        behind = self.reached - self._told(now)
        return now + behind / self.speed if behind > 0 else inf

    def _told(self, now: float) -> float:
        gone = min(max(0.0, now - self.at), self.trusted) * self.speed if self.running else 0.0
        return self.time_pos + gone

    def tell(self, time_pos: float, at: float) -> None:
        """It was at ``time_pos`` at the moment ``at``."""
        self.time_pos, self.at, self.reached, self.turns = max(0.0, time_pos), at, 0.0, 0.0

    def hear(self, time_pos: float, at: float, now: float) -> None:
        """``tell`` for a film that nobody moved: a clock that ran ahead of it waits where it is, so that a
        caption that has gone does not come back for a moment."""
        shown = self.position(now)
        self.time_pos, self.at = max(0.0, time_pos), at
        if now >= self.turns:
            ahead = shown - self._told(now)
            waits = self.running and 0 < ahead <= self.trusted * max(1.0, self.speed)
            self.reached = shown if waits else 0.0

    def wait(self, time_pos: float, seconds: float, at: float) -> None:
        """It is at ``time_pos``, and stands there for so long once it runs."""
        self.time_pos, self.at, self.reached, self.turns = time_pos - seconds, at, time_pos, 0.0

    def bound(self, least: float, most: float, at: float) -> None:
        """At the moment ``at`` it was between these two; wherever in between it says is as good."""
        self.time_pos, self.at = min(max(self._told(at), least), most), at

    def run(self, running: bool, now: float) -> None:
        """Go on, or hold."""
        if running != self.running:
            if now < self.turns:
                self.reached, self.turns = self.position(now), 0.0
            self.time_pos, self.at, self.running = self._told(now), now, running

    def set_speed(self, speed: float, now: float, after: float = 0.0) -> None:
        """Go on faster or slower from here, which is seen after so many seconds."""
        if self.running and after:
            self.reached, self.speed_before = self.position(now) + after * self.pace(now), self.pace(now)
            self.turns = now + after
        self.time_pos, self.at, self.speed = self._told(now), now, speed
