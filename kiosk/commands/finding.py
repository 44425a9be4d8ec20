"""What a look at one part of a station found: a sentence for staff, and what to do."""

from datetime import datetime
from typing import Literal

from kiosk.model import Value

State = Literal["fine", "attention", "broken"]
LONGEST = 400
"""Letters of what a stranger had a hand in; our own sentence with its next step fits."""


class Finding(Value, frozen=True, kw_only=True):
    """How one part is."""

    part: str
    state: State
    words: str
    next_step: str = ""


def fine(part: str, words: str) -> Finding:
    """It works."""
    return Finding(part=part, state="fine", words=words)


def attention(part: str, words: str, next_step: str) -> Finding:
    """It works less well than it should."""
    return Finding(part=part, state="attention", words=words, next_step=next_step)


def broken(part: str, words: str, next_step: str) -> Finding:
    """Visitors notice."""
    return Finding(part=part, state="broken", words=words, next_step=next_step)


def when(moment: datetime) -> str:
    """A moment as staff read it, by the clock of the station."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def line_of(words: str, longest: int = LONGEST) -> str:
    """What a stranger wrote, on one line and safe in a terminal."""
    return "".join(one if one.isprintable() else " " for one in words)[:longest]
