"""Captions under the picture, at their time (EN 301 549, 7.1.2: within 100 ms)."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from math import inf, isfinite
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_LONGEST_WAIT = 0.5
"""Seconds until the place in the film is looked at again, even if no cue is due."""


class Timeline:
    """Cues turned into moments at which the text changes. Overlapping cues stand under each other."""

    def __init__(self, cues: Iterable[tuple[float, float, str]] = ()) -> None:
        sound = [
            cue for cue in cues if isfinite(cue[0]) and isfinite(cue[1]) and 0 <= cue[0] < cue[1] and cue[2]
        ]
        edges = sorted({edge for start, end, _ in sound for edge in (start, end)})
        starting = sorted(sound, key=lambda cue: (cue[0], cue[1]))
        self._edges: list[float] = []
        self._texts: list[str] = []
        open_now: list[tuple[float, float, str]] = []
        upcoming = 0
        for edge in edges:
            while upcoming < len(starting) and starting[upcoming][0] <= edge:
                open_now.append(starting[upcoming])
                upcoming += 1
            open_now = [cue for cue in open_now if cue[1] > edge]
            text = "\n".join(cue[2] for cue in open_now)
            if not self._texts or text != self._texts[-1]:
                self._edges.append(edge)
                self._texts.append(text)

    def text_at(self, time_pos: float) -> str:
        """What is to be read at this second; empty when nobody speaks."""
        place = bisect_right(self._edges, time_pos)
        return self._texts[place - 1] if place else ""

    def next_change(self, time_pos: float) -> float:
        """The first second after ``time_pos`` at which the text changes; infinite when never again."""
        place = bisect_right(self._edges, time_pos)
        return self._edges[place] if place < len(self._edges) else inf


class CaptionTracks(QObject):
    """The caption tracks of one film. ``position`` gives its second now, and the speed it runs at."""

    changed = Signal()
    """The words under the picture."""
    tracksChanged = Signal()

    def __init__(self, position: Callable[[], tuple[float, float]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self._tracks: list[tuple[str, str, Timeline]] = []
        self.current = 0
        self.on = False
        self.text = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def tracks(self) -> list[dict[str, Any]]:
        """For QML: ``language`` (BCP 47) and ``label`` of each."""
        return [{"language": language, "label": label} for language, label, _ in self._tracks]

    def clear(self) -> None:
        """Another film."""
        self._tracks, self.current = [], 0
        self.tracksChanged.emit()
        self.look()

    def put(self, cues: Iterable[tuple[float, float, str]], language: str, label: str) -> None:
        """One more track, or other words for the one of that name. The first is current at first."""
        track = (language, label, Timeline(cues))
        names = [other[:2] for other in self._tracks]
        if (language, label) in names:
            self._tracks[names.index((language, label))] = track
        else:
            self._tracks.append(track)
        self.tracksChanged.emit()
        self.look()

    def choose(self, track: int) -> None:
        """By its place in ``tracks``; another number changes nothing."""
        if 0 <= track < len(self._tracks) and track != self.current:
            self.current = track
            self.tracksChanged.emit()
            self.look()

    def turn(self, on: bool) -> None:
        """On or off."""
        self.on = on
        self.look()

    def look(self) -> None:
        """Show what is due at this second, and come back when that changes."""
        text = ""
        self._timer.stop()
        if self.on and self._tracks:
            timeline = self._tracks[self.current][2]
            time_pos, speed = self._position()
            text = timeline.text_at(time_pos)
            change = timeline.next_change(time_pos)
            if speed > 0 and isfinite(change):
                wait = min((change - time_pos) / speed, _LONGEST_WAIT)
                self._timer.start(max(1, round(wait * 1000) + 1))
        if text != self.text:
            self.text = text
            self.changed.emit()
