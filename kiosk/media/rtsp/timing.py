"""The clock of a broadcast: forwards only, whatever the clocks of its sender do.

What RTP tells begins anywhere, jumps when a sender starts again, and moves a little when its clocks of
pictures and sound are brought together (RFC 3550, 6.4.1). Containers want each track's times to go up.
"""

from fractions import Fraction

JUMP = Fraction(5)
"""Seconds that no pause between two packets takes: the sender's clock began anew."""
STEP = Fraction(1, 25)
"""Seconds from what came before a jump to what comes after it."""
EARLY = Fraction(1, 5)
"""Seconds that the first picture is decoded before it is shown, where nothing says when."""


class Timing:
    """Gives each packet its times, in ticks of its track; the first of all is near ``EARLY``."""

    def __init__(self) -> None:
        self._shift: Fraction | None = None
        self._now = Fraction(0)
        """The latest time of decoding that was given."""
        self._last: dict[int, int] = {}

    def of(self, track: int, pts: int | None, dts: int | None, tick: Fraction) -> tuple[int, int] | None:
        """When it is shown and decoded; None for a packet that nobody knows a time of."""
        told = dts if dts is not None else pts
        if told is None:
            return None
        shown = pts if pts is not None else told
        before = self._last.get(track)
        at = told * tick
        if self._shift is None:
            self._shift = EARLY - at
        elif abs(at + self._shift - self._now) > JUMP:
            self._shift = self._now + STEP - at
        moved = round(self._shift / tick)
        if dts is not None:
            decoded = dts + moved
        else:
            decoded = before + 1 if before is not None else shown + moved - round(EARLY / tick)
        if before is not None:
            decoded = max(decoded, before + 1)
        self._last[track] = decoded
        self._now = max(self._now, decoded * tick) if at + self._shift >= self._now else self._now
        return max(shown + moved, decoded), decoded
