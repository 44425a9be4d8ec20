"""How much a screen forgives the hand before it (EN 301 549, 5.7 to 5.9)."""

from dataclasses import dataclass, replace

MORE_SLOP = 8
"""Millimetres that a steady hand is allowed beyond what every hand is."""


@dataclass(frozen=True)
class Profile:
    """Times in milliseconds, ways in millimetres."""

    hold: float = 0
    """So long a finger stays down before lifting it presses something; 0: as short as one likes."""
    repeat: float = 400
    """After a press, how long whatever is touched is the same hand that trembles."""
    key: float = 250
    """The same for one key struck twice."""
    slop: float = 12
    """How far a finger may wander from where it came down and still be a tap there."""
    every_key: bool = False
    """Whether keys that only move or type are held back too when they are struck twice."""

    def steadied(self, hold: float) -> "Profile":
        """The profile of *Steady hand*: it wants a hold, waits twice as long, lets a finger stray further."""
        return replace(
            self,
            hold=hold,
            repeat=2 * self.repeat,
            key=2 * self.key,
            slop=self.slop + MORE_SLOP,
            every_key=True,
        )
