"""What every caption format is read into, and the bounds that hold for all of them."""

import html
import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.model import Value

MAX_BYTES = 2 * 2**20
MAX_CUES = 20_000
MAX_LETTERS = 1_000
"""Of one cue; a longer one is no caption and would only stop the screen."""
MAX_NAME = 60
"""Letters of who speaks."""
_LOOK_BACK = 32
"""So many cues that began earlier may still be showing."""

_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")
_NO_LETTER = re.compile("&#[0-9]{100,}")
"""No number of a letter, and longer ones than 4300 digits make ``html.unescape`` raise ValueError."""


class Cue(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What is said or shown from ``start`` until ``end``, in seconds; plain text in the maker's lines."""

    start: float
    end: float
    text: str
    voice: str = ""
    """Who speaks (WebVTT voice span, TTML agent); empty when the file does not say."""


class Captions(NamedTuple):
    """The cues of one file, in order of time, and how many of its cues were too broken to show."""

    cues: list[Cue]
    skipped: int


def in_order(cues: list[Cue], skipped: int) -> Captions:
    """At most ``MAX_CUES`` of them, in order of time."""
    cues = cues[:MAX_CUES]
    cues.sort(key=lambda cue: (cue.start, cue.end))
    return Captions(cues, skipped)


def unescaped(words: str) -> str:
    """Character references (``&amp;``, ``&#233;``) as the letters that they stand for."""
    return html.unescape(_NO_LETTER.sub("&#0", words))


def plain(words: str) -> str:
    """Lines without what is no letter, without empty ones, and not longer than a caption can be."""
    words = _NOT_TEXT.sub("", words)
    words = "\n".join(filter(None, (_SPACES.sub(" ", line).strip() for line in words.split("\n"))))
    return words if len(words) <= MAX_LETTERS else words[: MAX_LETTERS - 1] + "…"


def name(words: str) -> str:
    """Who speaks, on one line."""
    return plain(words).replace("\n", " ")[:MAX_NAME]


def cues_at(cues: Sequence[Cue], seconds: float) -> list[Cue]:
    """All that is said at this moment, in order of start; people may talk at the same time."""
    began = bisect_right(cues, seconds, key=lambda cue: cue.start)
    return [cue for cue in cues[max(0, began - _LOOK_BACK) : began] if seconds < cue.end]


def cue_at(cues: Sequence[Cue], seconds: float) -> Cue | None:
    """What is said at this moment; of several the one that began last. ``cues`` in the order of ``parse``."""
    found = cues_at(cues, seconds)
    return found[-1] if found else None
