"""Captions under the picture, at their time (EN 301 549, 7.1.2: within 100 ms)."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from math import inf, isfinite

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_LONGEST_WAIT = 0.5
"""Seconds until the place in the film is looked at again, even if no cue is due."""
_MOST_AT_ONCE = 4
"""Cues under each other; more would hide the picture, and thousands would stop the screen."""


class Timeline:
    """Cues turned into moments at which the text changes. Overlapping cues stand under each other.

    Of more than ``_MOST_AT_ONCE`` the ones that began last are shown, the others again when there is room.
    """

    def __init__(self, cues: Iterable[tuple[float, float, str]] = ()) -> None:
        sound = [
            cue for cue in cues if isfinite(cue[0]) and isfinite(cue[1]) and 0 <= cue[0] < cue[1] and cue[2]
        ]
        edges = sorted({edge for start, end, _ in sound for edge in (start, end)})
        starting = sorted(sound, key=lambda cue: (cue[0], cue[1]))
        self._edges: list[float] = []
        self._shown: list[tuple[str, ...]] = []
        """From each edge on; joined only when asked for, as the same words are in many of them."""
        begun: list[tuple[float, float, str]] = []
        upcoming = 0
        before = None
        for edge in edges:
            while upcoming < len(starting) and starting[upcoming][0] <= edge:
                begun.append(starting[upcoming])
                upcoming += 1
            # Only the end of the pile is looked at, and what is over there leaves it for good: the work
            # does not grow with the number of cues that are open.
            shown: list[tuple[float, float, str]] = []
            while begun and len(shown) < _MOST_AT_ONCE:
                cue = begun.pop()
                if cue[1] > edge:
                    shown.insert(0, cue)
            begun += shown
            texts = tuple(cue[2] for cue in shown)
            text = "\n".join(texts)
            if text != before:
                self._edges.append(edge)
                self._shown.append(texts)
                before = text

    def text_at(self, time_pos: float) -> str:
        """What is to be read at this second; empty when nobody speaks."""
        place = bisect_right(self._edges, time_pos)
        return "\n".join(self._shown[place - 1]) if place else ""

    def next_words(self, time_pos: float) -> float:
        """The first second after ``time_pos`` at which somebody says something new; infinite when never."""
        place = bisect_right(self._edges, time_pos)
        while place < len(self._edges) and not self._shown[place]:
            place += 1
        return self._edges[place] if place < len(self._edges) else inf

    def next_change(self, time_pos: float) -> float:
        """The first second after ``time_pos`` at which the text changes; infinite when never again."""
        place = bisect_right(self._edges, time_pos)
        return self._edges[place] if place < len(self._edges) else inf


class Captions(QObject):
    """The captions of one film. ``position`` gives its second now, and the speed it runs at."""

    changed = Signal()
    """The words under the picture."""
    languageChanged = Signal()

    def __init__(self, position: Callable[[], tuple[float, float]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self._timeline = Timeline()
        self.language = ""
        """BCP 47; empty when it is not known, and when there are none."""
        self.on = False
        self.text = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def put(self, cues: Iterable[tuple[float, float, str]], language: str = "") -> None:
        """These from now on. What is shown now and is among them stays where it is."""
        self._timeline = Timeline(cues)
        if language != self.language:
            self.language = language
            self.languageChanged.emit()
        self.look()

    def next_words(self, time_pos: float) -> float:
        """When the next caption begins, shown or not; infinite when there is none."""
        return self._timeline.next_words(time_pos)

    def turn(self, on: bool) -> None:
        """On or off."""
        self.on = on
        self.look()

    def look(self) -> None:
        """Show what is due at this second, and come back when that changes."""
        text = ""
        self._timer.stop()
        if self.on:
            time_pos, speed = self._position()
            text = self._timeline.text_at(time_pos)
            change = self._timeline.next_change(time_pos)
            if speed > 0 and isfinite(change):
                wait = min((change - time_pos) / speed, _LONGEST_WAIT)
                self._timer.start(max(1, round(wait * 1000) + 1))
        if text != self.text:
            self.text = text
            self.changed.emit()
