"""Another program that makes sound of words: text on its standard input, sound on its standard output.

    [speech]
    command = "piper --model /opt/voices/{language}.onnx --output-raw"

``{language}`` is the first part of the language (nl), ``{rate}`` the pace (1 is calm reading). The sound is a
WAV file, or bare samples as ``synthesiser`` has them. What it can't say, or does not say in time, is said by
the voice that is always there.
"""

import array
import io
import logging
import shlex
import subprocess
import sys
import wave
from collections.abc import Sequence

from kiosk.speech.protocol import Word
from kiosk.speech.speakable import speakable
from kiosk.speech.synthesiser import FRAME, FRAMES, MOST_BYTES, Spoken, Synthesiser

log = logging.getLogger(__name__)

PATIENCE = 2.5
"""Seconds; the screen takes an engine for hung that says nothing for longer."""


class OtherVoice(Synthesiser):
    """One process for each utterance."""

    def __init__(self, command: str, rest: Synthesiser) -> None:
        """Raises ValueError when the command is no line of a shell."""
        self._command: Sequence[str] = shlex.split(command)
        self._rest = rest

    @property
    def languages(self) -> tuple[str, ...]:
        """Those of the other: nobody knows what the program speaks."""
        return self._rest.languages

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        """As the program says it, else as the other does."""
        said = speakable(text).strip()
        if not any(letter.isalnum() for letter in said):
            return Spoken(b"", ())
        try:
            sound = self._run(said, language, rate)
        except (OSError, subprocess.SubprocessError, wave.Error, EOFError, ValueError) as error:
            log.warning("the voice of %s did not speak: %s", self._command[0], error)
            sound = b""
        if not sound:
            return self._rest.speak(text, language, rate)
        return Spoken(sound[:MOST_BYTES], (Word(0.0, 0, len(text)),))

    def _run(self, text: str, language: str, rate: float) -> bytes:
        code = "".join(letter for letter in language.split("-")[0].lower() if letter.isalnum())[:8]
        words = [part.replace("{language}", code).replace("{rate}", f"{rate:.2f}") for part in self._command]
        done = subprocess.run(
            words,
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
        )
        return _samples(done.stdout) if done.stdout.startswith(b"RIFF") else done.stdout


def _samples(file: bytes) -> bytes:
    """A WAV file at our pace, in one channel. Raises wave.Error, EOFError or ValueError."""
    with wave.open(io.BytesIO(file), "rb") as sound:
        frames, channels, width = sound.getframerate(), sound.getnchannels(), sound.getsampwidth()
        if width != FRAME or not 8000 <= frames <= 96000:
            raise ValueError(f"{8 * width} bits, {frames} a second")
        data = sound.readframes(min(sound.getnframes(), 180 * frames))
    samples = array.array("h", data[: len(data) // (FRAME * channels) * FRAME * channels])[::channels]
    if sys.byteorder == "big":
        samples.byteswap()
    if frames != FRAMES and samples:
        step, last = frames / FRAMES, len(samples) - 1
        samples = array.array("h", _at_our_pace(samples, step, last))
    return samples.tobytes()


def _at_our_pace(samples: Sequence[int], step: float, last: int) -> list[int]:
    """Between two samples lies the one that is asked for."""
    found = []
    for number in range(int((last + 1) / step)):
        at = number * step
        here, beside = int(at), min(last, int(at) + 1)
        found.append(round(samples[here] + (samples[beside] - samples[here]) * (at - here)))
    return found
