"""What makes sound of words: what the engine asks of each, whichever it is."""

from typing import NamedTuple, Protocol

from kiosk.speech.protocol import Word

FRAMES = 22050
"""A second of sound, 16 bits of this machine's order, one channel."""
FRAME = 2
"""Bytes."""
MOST_BYTES = FRAME * FRAMES * 180
"""Of one utterance; what a hostile text would make longer ends here."""


class Spoken(NamedTuple):
    """Sound, and where its words are."""

    sound: bytes
    words: tuple[Word, ...]


class Synthesiser(Protocol):
    """Speaks languages."""

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47, lower case."""

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        """Make the sound of a text; nothing when nobody speaks the language, or there is nothing to say."""
