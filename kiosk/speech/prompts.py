"""Recorded sentences that are said instead of the synthesiser's: a folder of sound files, by language.

    prompts/nl/voorlezen-staat-aan.opus
    prompts/nl/5d1f0c4e….wav            the SHA-1 of the sentence (UTF-8), where words make no good name

A sentence is one as ``sentences`` cuts it, without the white space around it.
"""

import hashlib
import logging
import re
import unicodedata
import wave
from pathlib import Path

from kiosk.speech.protocol import Word
from kiosk.speech.sentences import sentences
from kiosk.speech.synthesiser import FRAME, FRAMES, Spoken, Synthesiser

log = logging.getLogger(__name__)

KINDS = (".opus", ".ogg", ".wav", ".flac")
MOST_FILES = 5000
MOST_BYTES = 4_000_000
"""Of one file; a sentence takes no more."""
LONGEST_NAME = 80
DECODE_MS = 2000
"""Longest that one file may take; it is less than the engine may be silent."""


def slug(sentence: str) -> str:
    """The name of a sentence as a file: "Voorlezen staat aan." is ``voorlezen-staat-aan``."""
    plain = unicodedata.normalize("NFKD", sentence.lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_NAME].strip("-")


class PromptBank:
    """The recordings of a folder. Decodes each once; a file that can't be read is as if it were not there."""

    def __init__(self, folder: Path) -> None:
        self._files = _files(folder)
        self._decoded: dict[Path, bytes] = {}

    @property
    def languages(self) -> dict[str, int]:
        """How many recordings there are in each language."""
        return {language: len(names) for language, names in sorted(self._files.items())}

    def sound(self, text: str, language: str) -> bytes:
        """The recording of one sentence; empty when there is none."""
        sentence = text.strip()
        names = self._files.get(language.lower()) or self._files.get(language.lower().split("-")[0]) or {}
        digest = hashlib.sha1(sentence.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
        path = names.get(digest) or names.get(slug(sentence))
        if path is None:
            return b""
        if path not in self._decoded:
            self._decoded[path] = self._decode(path)
        return self._decoded[path]

    def parts(self, text: str, language: str) -> list[tuple[str, bytes]]:
        """The text in pieces that are recorded (with their sound) or not (without): neighbours together."""
        found: list[tuple[str, bytes]] = []
        for start, end in sentences(text, language):
            words = text[start:end]
            sound = self.sound(words, language)
            if found and not sound and not found[-1][1]:
                found[-1] = (found[-1][0] + words, b"")
            else:
                found.append((words, sound))
        return found

    def _decode(self, path: Path) -> bytes:
        try:
            return _plain(path) or _any(path)
        except (OSError, wave.Error, EOFError) as error:
            log.warning("the recording %s can't be read: %s", path, error)
            return b""


class Recorded(Synthesiser):
    """Says what is recorded, and lets another say the rest."""

    def __init__(self, bank: PromptBank, rest: Synthesiser) -> None:
        self._bank = bank
        self._rest = rest

    @property
    def languages(self) -> tuple[str, ...]:
        """Those of the other, and those of which there is a recording."""
        return tuple(dict.fromkeys((*self._rest.languages, *self._bank.languages)))

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        """A recording keeps its own pace."""
        sound, words, at = b"", list[Word](), 0
        for part, recorded in self._bank.parts(text, language):
            begins = len(sound) / FRAME / FRAMES
            if recorded:
                sound += recorded
                words.append(Word(begins, at, len(part.rstrip())))
            else:
                spoken = self._rest.speak(part, language, rate)
                sound += spoken.sound
                words += [Word(begins + one.at, at + one.start, one.length) for one in spoken.words]
            at += len(part)
        return Spoken(sound, tuple(words))


def _files(folder: Path) -> dict[str, dict[str, Path]]:
    """Language to name to file."""
    found: dict[str, dict[str, Path]] = {}
    count = 0
    try:
        for path in sorted(folder.glob("*/*")):
            if path.suffix.lower() in KINDS and path.is_file() and path.stat().st_size <= MOST_BYTES:
                found.setdefault(path.parent.name.lower(), {})[path.stem.lower()] = path
                count += 1
            if count >= MOST_FILES:
                break
    except OSError as error:
        log.warning("the folder of recordings %s can't be read: %s", folder, error)
    return found


def _plain(path: Path) -> bytes:
    """A WAV file that is as we want it; empty when it is something else."""
    if path.suffix.lower() != ".wav":
        return b""
    with wave.open(str(path), "rb") as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (FRAMES, 1, FRAME):
            return b""
        return file.readframes(file.getnframes())


def _any(path: Path) -> bytes:
    """Any sound file, through Qt Multimedia; which is only loaded when there is one."""
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

    wanted = QAudioFormat()
    wanted.setSampleRate(FRAMES)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    decoder, loop, sound = QAudioDecoder(), QEventLoop(), bytearray()

    def take() -> None:
        sound.extend(decoder.read().data())

    decoder.setAudioFormat(wanted)
    decoder.bufferReady.connect(take)
    decoder.finished.connect(loop.quit)
    decoder.error.connect(lambda *_: loop.quit())
    decoder.setSource(QUrl.fromLocalFile(str(path)))
    QTimer.singleShot(DECODE_MS, loop.quit)
    decoder.start()
    # What the screen says meanwhile waits: it may silence the very sentence that is being made.
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
    decoder.stop()
    if not sound:
        raise OSError(decoder.errorString() or "it has no sound")
    return bytes(sound)
