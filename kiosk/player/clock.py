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
    """Not before this second while it runs."""

    def position(self, now: float) -> float:
        """Seconds from the start. Stands still when no news came for longer than ``trusted``."""
        if not self.running:
            return self.time_pos
        return max(self.reached, self.time_pos + min(max(0.0, now - self.at), self.trusted) * self.speed)

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

    def bound(self, least: float, most: float, at: float) -> None:
        """At the moment ``at`` it was between these two; wherever in between it says is as good."""
        self.tell(min(max(self.position(at), least), most), at)

    def run(self, running: bool, now: float) -> None:
        """Go on, or hold."""
        if running != self.running:
            self.time_pos, self.at, self.running = self.position(now), now, running

    def set_speed(self, speed: float, now: float) -> None:
        """Go on faster or slower from here."""
        self.time_pos, self.at, self.speed = self.position(now), now, speed
