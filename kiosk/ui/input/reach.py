"""How high on the glass a hand comes: who only presses low may want the buttons there."""

LOWEST = 0.25
"""The part of the glass that lies low."""
ENOUGH = 4
"""Presses before anything is said of it."""


class Reach:
    """Of one visitor."""

    def __init__(self) -> None:
        self._low = 0
        self._high = False

    def add(self, height: float) -> bool:
        """One more press, at this part of the height of the glass. Returns whether all of enough were low."""
        self._high |= height > LOWEST
        self._low += 1
        return self._low >= ENOUGH and not self._high

    def forget(self) -> None:
        """Another visitor."""
        self._low, self._high = 0, False
