"""Which words stand under the picture at a moment, and until when."""

from bisect import bisect_right
from collections.abc import Iterable
from math import inf, isfinite


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
