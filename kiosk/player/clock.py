"""Where the film is between two reports of it."""

from dataclasses import dataclass

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

    def position(self, now: float) -> float:
        """Seconds from the start. Stands still when no news came for longer than ``trusted``."""
        return max(self.reached, self._told(now))

    def _told(self, now: float) -> float:
        gone = min(max(0.0, now - self.at), self.trusted) * self.speed if self.running else 0.0
        return self.time_pos + gone

    def tell(self, time_pos: float, at: float) -> None:
        """It was at ``time_pos`` at the moment ``at``."""
        self.time_pos, self.at, self.reached = max(0.0, time_pos), at, 0.0

    def hear(self, time_pos: float, at: float, now: float) -> None:
        """``tell`` for a film that nobody moved: a clock that ran ahead of it waits where it is, so that a
        caption that has gone does not come back for a moment."""
        shown = self.position(now)
        self.tell(time_pos, at)
        if self.running and 0 < shown - self.position(now) <= self.trusted * self.speed:
            self.reached = shown

    def wait(self, time_pos: float, seconds: float, at: float) -> None:
        """It is at ``time_pos``, and stands there for so long once it runs."""
        self.time_pos, self.at, self.reached = time_pos - seconds, at, time_pos

    def bound(self, least: float, most: float, at: float) -> None:
        """At the moment ``at`` it was between these two; wherever in between it says is as good."""
        reached = self.reached
        self.tell(min(max(self._told(at), least), most), at)
        self.reached = reached

    def run(self, running: bool, now: float) -> None:
        """Go on, or hold."""
        if running != self.running:
            self.time_pos, self.at, self.running = self._told(now), now, running

    def set_speed(self, speed: float, now: float) -> None:
        """Go on faster or slower from here."""
        self.time_pos, self.at, self.speed = self._told(now), now, speed
