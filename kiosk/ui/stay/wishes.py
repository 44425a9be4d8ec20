"""How a visitor likes it: plain data, and which wishes can be granted."""

from collections.abc import Collection
from dataclasses import dataclass, replace

LANGUAGE_NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
"""Each as it calls itself."""
LANGUAGES = tuple(LANGUAGE_NAMES)
THEMES = ("day", "evening", "yellow", "white", "paper")
TEXT_SCALES = (1.0, 1.53, 2.0)
"""1.53 brings the smallest capital from 4.8 to 7.34 mm: 0.7° at 600 mm (EN 301 549, 5.1.4)."""
VOICE_STEPS = 10
"""Of 3 dB, the loudest as loud as the voice was made; none is silence, or nobody would find the way back."""
VOICE_PACES = (0.5, 1.5)
"""The slowest and the fastest."""


@dataclass(frozen=True)
class Wishes:
    """All of them. A new wish has a line here and one among the properties of ``Session``."""

    language: str = "nl"
    theme: str = "day"
    text_size: int = 0
    """An index of ``TEXT_SCALES``."""
    reduced_motion: bool = False
    spoken: bool = False
    """The screen tells what it shows (``kiosk.ui.guide.guide``)."""
    voice_pace: float = 0.9
    """1 is calm reading."""
    voice_step: int = 7
    """How loud that voice is, of ``VOICE_STEPS``."""
    low: bool = False
    """All that is pressed between 800 and 1100 mm above the floor, for who sits or is small."""
    left_handed: bool = False
    """What is pressed most stands at the left."""
    spaced: bool = False
    """Letters, words and lines stand further apart (WCAG 1.4.12)."""
    more_time: bool = False
    """Ten times as long until it is asked whether anybody is there (WCAG 2.2.1)."""
    simple: bool = False
    """One work at a time, and no more buttons than it takes."""
    steady: bool = False
    """Steady hand: a press wants a moment's hold, and more is forgiven."""
    switches: int = 0
    """How many a visitor presses, who can press nothing else: 0 (none), 1 or 2."""


def granted(wished: Wishes, before: Wishes, languages: Collection[str]) -> Wishes:
    """As near to what is wished as there is: the nearest number, or a name as it was ``before``."""
    return replace(
        wished,
        language=wished.language if wished.language in languages else before.language,
        theme=wished.theme if wished.theme in THEMES else before.theme,
        text_size=max(0, min(wished.text_size, len(TEXT_SCALES) - 1)),
        voice_pace=max(VOICE_PACES[0], min(wished.voice_pace, VOICE_PACES[1])),
        voice_step=max(1, min(wished.voice_step, VOICE_STEPS)),
        switches=max(0, min(wished.switches, 2)),
    )
