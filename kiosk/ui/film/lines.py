"""A list of words, each at its second of a film: its transcript, or its chapters."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.media.captions import Cue
from kiosk.model import Chapter, text_in

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

UNTIMED = -1.0
LONG = 140
"""Letters after which a line of a transcript ends, although the sentence goes on."""
_PAUSE = 2.0
"""Seconds of silence that end it too."""
_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", ")", "♪")
_JUST_BEGUN = 3.0
"""Seconds into a chapter in which "previous" means the one before it."""


@dataclass(frozen=True)
class Line:
    """What is to be read, from which second of the film it holds, and who says it.

    ``start`` is ``UNTIMED`` when nobody knows the second.
    """

    start: float
    words: str
    voice: str = ""

    @property
    def place(self) -> str:
        """The second as a clock shows it: ``1:05``, ``1:02:05``."""
        return clock(self.start) if self.start >= 0 else ""


def clock(seconds: float) -> str:
    """``1:05``, and with hours ``1:02:05``."""
    whole = max(0, int(seconds)) if isfinite(seconds) else 0
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def chapters_of(cues: Iterable[Cue]) -> list[Line]:
    """The name of each chapter, on one line."""
    return [Line(cue.start, " ".join(cue.text.split()), cue.voice) for cue in cues]


def chapters_in(chapters: Iterable[Chapter], languages: Sequence[str]) -> list[Line]:
    """The same, of what the catalogue names itself."""
    return [Line(one.start, " ".join(text_in(one.label, languages)[0].split())) for one in chapters]


def transcript_of(cues: Iterable[Cue]) -> list[Line]:
    """Whole sentences of captions, which are broken where a picture has no more room.

    A new line begins where somebody else speaks (also a dash), after a silence, and where one gets too long.
    """
    lines: list[Line] = []
    until = 0.0
    for cue in cues:
        for words in _turns(cue.text):
            before = lines[-1] if lines else None
            if (
                before is not None
                and not before.words.endswith(_ENDS)
                and not words.startswith(("-", "–", "—", "[", "("))
                and before.voice == cue.voice
                and cue.start - until < _PAUSE
                and len(before.words) + len(words) < LONG
            ):
                lines[-1] = Line(before.start, f"{before.words} {words}", before.voice)
            else:
                lines.append(Line(cue.start, words, cue.voice))
        until = max(until, cue.end)
    return lines


def _turns(text: str) -> list[str]:
    """What each says in a caption of a dialogue; other breaks are only of the picture."""
    turns: list[str] = []
    for line in text.split("\n"):
        if turns and not line.lstrip().startswith(("-", "–", "—")):
            turns[-1] += " " + line.strip()
        else:
            turns.append(line.strip())
    return turns


@QmlElement
class Lines(QObject):
    """Lines in order of time, of which one is current: the last that began."""

    changed = Signal()
    currentChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._current = -1
        self._at = 0.0

    def show(self, lines: Sequence[Line]) -> None:
        """Others from now on."""
        if list(lines) == list(self._lines):
            return
        self._lines = lines
        self._current = self._place(self._at)
        self.changed.emit()
        self.currentChanged.emit()

    def follow(self, time_pos: float) -> None:
        """The film is at this second."""
        self._at = time_pos
        current = self._place(time_pos)
        if current != self._current:
            self._current = current
            self.currentChanged.emit()

    @property
    def _timed(self) -> bool:
        return not self._lines or self._lines[0].start >= 0

    def _place(self, time_pos: float) -> int:
        if not self._timed:
            return -1
        return bisect_right(self._lines, time_pos + 0.001, key=lambda line: line.start) - 1

    @Slot(float, result=float)
    def before(self, time_pos: float) -> float:
        """Where "previous" leads: to the beginning of this one, or of the one before when it just began."""
        at = self._place(time_pos)
        if at > 0 and time_pos - self._lines[at].start < _JUST_BEGUN:
            at -= 1
        return self._lines[at].start if at >= 0 else 0.0

    @Slot(float, result=float)
    def after(self, time_pos: float) -> float:
        """Where "next" leads; negative after the last."""
        at = self._place(time_pos) + 1
        return self._lines[at].start if at < len(self._lines) else -1.0

    @Slot(int, result="QVariantMap")
    def line(self, row: int) -> dict[str, object]:
        """``start``, ``place``, ``words`` and ``voice`` of one; of none that is there, empty ones."""
        line = self._lines[row] if 0 <= row < len(self._lines) else Line(0.0, "")
        return {"start": line.start, "place": line.place, "words": line.words, "voice": line.voice}

    count = Property(int, lambda self: len(self._lines), notify=changed)
    timed = Property(bool, lambda self: self._timed, notify=changed)
    """Whether its lines lead to a second of the film; else they are only read."""
    current = Property(int, lambda self: self._current, notify=currentChanged)
    """Row of the line that is heard now; -1 before the first."""
