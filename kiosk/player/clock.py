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

    def position(self, now: float) -> float:
        """Seconds from the start. Stands still when no news came for longer than ``trusted``."""
        if not self.running:
            return self.time_pos
        return self.time_pos + min(max(0.0, now - self.at), self.trusted) * self.speed

    def tell(self, time_pos: float, at: float) -> None:
        """It was at ``time_pos`` at the moment ``at``."""
        self.time_pos, self.at = max(0.0, time_pos), at

    def run(self, running: bool, now: float) -> None:
        """Go on, or hold."""
        if running != self.running:
            self.time_pos, self.at, self.running = self.position(now), now, running

    def set_speed(self, speed: float, now: float) -> None:
        """Go on faster or slower from here."""
        self.time_pos, self.at, self.speed = self.position(now), now, speed
