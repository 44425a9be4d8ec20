"""Speaks what a film has in writing: its captions, and descriptions of what is to be seen.

EN 301 549, 7.1.5 (spoken subtitles) and 7.2 (audio description), from WebVTT of the kind ``descriptions``.
"""

from bisect import bisect_right
from collections.abc import Sequence
from math import inf, isfinite
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.model import Media, Track, TrackKind
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.asking import Asking
from kiosk.ui.film.ducking import Ducking
from kiosk.ui.film.player import Player
from kiosk.ui.film.timed_text import track_of
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.speech import Speech

if TYPE_CHECKING:
    from kiosk.media.captions import Cue

LATE = 2.0
"""Seconds after which a caption that could not be said yet is left out: the next one is more needed."""
PACE, HURRY = 1.1, 1.3
"""Rates of spoken captions; ``HURRY`` for one that waited."""
_NEAR = 1.0
"""Seconds that a description may begin late, when the clock of the film jumps a little."""
_LONGEST_WAIT = 0.5
"""Seconds until the place in the film is looked at again, even if nothing is due."""


class Utterance(NamedTuple):
    """Words on their way."""

    text: str
    language: str
    at: float
    """When they came up (CLOCK_MONOTONIC)."""
    deadline: float | None = None
    """Of a description: the second of the film that waits for its end. None is a caption."""


def read_descriptions(gateway: str, url: str) -> "list[Cue] | None":
    """Waits; for a thread."""
    from kiosk.ui.asking.gateway import read_cues  # only now: it loads HTTP

    return read_cues(gateway, url)


class FilmVoice(QObject):
    """One film at a time. Follows its clock, its pauses and its jumps."""

    changed = Signal()

    def __init__(
        self,
        speech: Speech,
        player: Player,
        agent: AgentProcess,
        parent: QObject | None = None,
        *,
        floor: Floor | None = None,
        ducking: Ducking | None = None,
    ) -> None:
        """``floor`` and ``ducking`` are those of all who speak here."""
        super().__init__(parent)
        self._speech = speech
        self._player = player
        self._floor = floor or Floor(speech, self)
        self._ducking = ducking or Ducking(player, self)
        self._captions = self._described = False
        self._track: Track | None = None
        self._preferred: Sequence[str] = ()
        self._cues = Asking(agent, read_descriptions, self)
        self._starts: list[float] = []
        self._caption: tuple[str, ...] = ()  # the lines shown last
        self._said: tuple[int, Utterance] | None = None
        self._next: list[Utterance] = []  # descriptions in order, and one caption at most
        self._held = False  # we paused the film
        self._at = 0.0  # the second up to which descriptions were begun
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._cues.answered.connect(self._take_cues)
        player.captionChanged.connect(self._caption_changed)
        player.timePosChanged.connect(self._look)
        player.pauseChanged.connect(self._pause_changed)
        player.stateChanged.connect(self._state_changed)
        player.sought.connect(self._jumped)
        speech.ended.connect(self._ended)
        speech.silenced.connect(self.hush)
        self._floor.freed.connect(self._speak)
        speech.changed.connect(self.changed)

    def show(self, media: Media | None, preferred: Sequence[str]) -> None:
        """The film that plays, in the visitor's languages; None when nothing does."""
        self._preferred = preferred
        descriptions = TrackKind.DESCRIPTIONS
        self._track = track_of(media, descriptions, preferred) if media is not None else None
        self._cues.want(self._track.url if self._track is not None else "")
        if media is None:
            self.hush()
        self.changed.emit()

    def forget(self) -> None:
        """The visitor left."""
        self._captions = self._described = False
        self.hush()
        self.changed.emit()

    # --- wishes ---------------------------------------------------------------------------------------

    @property
    def captions(self) -> bool:
        """Whether captions are spoken."""
        return self._captions

    def speak_captions(self, on: bool) -> None:
        """Say each caption in its language, or no longer; what is said must be shown."""
        if on != self._captions:
            self._captions = on
            if on:
                self._player.setProperty("captionsOn", True)
                self._speech.warm()
            else:
                self.hush()
            self.changed.emit()

    @property
    def can_speak(self) -> bool:
        """Whether there is a voice at all, as far as is known."""
        return self._speech.problem != "missing"

    @property
    def can_describe(self) -> bool:
        """There are written descriptions, and somebody to say them."""
        return (
            self._track is not None
            and self.can_speak
            and self._speech.speaks(self._track.language or self._spoken_here())
        )

    @property
    def described(self) -> bool:
        """Whether they are spoken."""
        return self._described and self.can_describe

    def describe(self, on: bool) -> None:
        """Say them, or no longer."""
        if on != self._described:
            self._described = on
            self._at = self._time_pos()
            if on:
                self._speech.warm()
                self._look()
            else:
                self.hush()
            self.changed.emit()

    # --- what is to be said -------------------------------------------------------------------------------

    def _caption_changed(self) -> None:
        text = str(self._player.property("caption"))
        before, self._caption = self._caption, tuple(text.split("\n")) if text else ()
        # Captions that roll up show a line once more above the new one.
        words = " ".join(line for line in self._caption if line not in before)
        if not self._captions or not words or self._player.property("pause"):
            return
        self._next = [one for one in self._next if one.deadline is not None]
        self._next.append(Utterance(words, self._caption_language(), monotonic()))
        self._speak()

    def _caption_language(self) -> str:
        return str(self._player.property("captionLanguage")) or self._spoken_here()

    def _spoken_here(self) -> str:
        return self._preferred[0] if self._preferred else ""

    def _take_cues(self) -> None:
        self._starts = [cue.start for cue in self._cues.answer or []]
        self._at = self._time_pos()
        self._look()

    def _look(self) -> None:
        """Begin the descriptions that are due, hold the film for one that is not done, and come back."""
        self._timer.stop()
        if not (self._described and self._starts and self._track is not None):
            return
        now = self._time_pos()
        first, last = bisect_right(self._starts, self._at), bisect_right(self._starts, now)
        for cue in (self._cues.answer or [])[first:last]:
            if now - cue.start < _NEAR:
                language = self._track.language or self._spoken_here()
                self._next.append(Utterance(cue.text, language, monotonic(), self._deadline(cue)))
        self._at = now
        self._speak()
        waiting = [one.deadline for one in self._on_their_way() if one.deadline is not None]
        if waiting and now >= min(waiting):
            self._hold()
        due = min([self._starts[last] if last < len(self._starts) else inf, *waiting])
        speed = 0.0 if self._player.property("pause") else float(self._player.property("speed"))
        if speed and isfinite(due):
            wait = min(max(0.0, due - now) / speed, _LONGEST_WAIT)
            self._timer.start(max(1, round(wait * 1000) + 1))

    def _deadline(self, cue: "Cue") -> float:
        """Until the next words of the film or the next description; the cue's end where nothing tells."""
        place = bisect_right(self._starts, cue.start)
        spoken = self._player.next_caption(cue.start)
        described = self._starts[place] if place < len(self._starts) else inf
        return min(spoken if isfinite(spoken) else cue.end, described)

    # --- saying it --------------------------------------------------------------------------------------

    def _on_their_way(self) -> list[Utterance]:
        return [*([self._said[1]] if self._said is not None else []), *self._next]

    def _speak(self) -> None:
        while self._said is None and self._next and self._floor.holder in (None, self):
            one = self._next.pop(0)
            waited = monotonic() - one.at
            if one.deadline is None and waited > LATE and not self._player.property("caption"):
                continue  # it is gone; one that is still shown is said, however late
            rate = 1.0 if one.deadline is not None else HURRY if waited > 0.1 else PACE
            self._ducking.soften(self)
            self._floor.take(self)
            self._said = (self._speech.say(one.text, one.language, rate), one)

    def _ended(self, number: int) -> None:
        if self._said is None or self._said[0] != number:
            return
        self._said = None
        self._speak()
        if self._said is None:
            self._ducking.restore(self)
            self._floor.leave(self)
        if not any(one.deadline is not None for one in self._on_their_way()):
            self._release()

    def hush(self) -> None:
        """Silence at once, and the film as loud as before."""
        if self._said is not None:
            self._speech.hush()
        self.lose_floor()
        self._floor.leave(self)

    def lose_floor(self) -> None:
        """Another speaks: what was to be said is left out."""
        said, self._said = self._said, None
        self._next.clear()
        self._timer.stop()
        if said is not None:
            self._ducking.restore(self)
        self._release()

    def _hold(self) -> None:
        if not self._held and not self._player.property("pause"):
            self._held = True
            self._player.setProperty("pause", True)

    def _release(self) -> None:
        if self._held:
            self._held = False
            self._player.setProperty("pause", False)

    # --- following the film -------------------------------------------------------------------------------

    def _time_pos(self) -> float:
        return float(self._player.property("timePos"))

    def _pause_changed(self) -> None:
        paused = bool(self._player.property("pause"))
        if self._held:
            if not paused:  # somebody does not want to wait
                self._held = False
                self.hush()
        elif self._said is not None:
            self._speech.set_pause(paused)
        self._look()

    def _jumped(self) -> None:
        self.hush()
        self._at = self._time_pos()
        self._caption = ()

    def _state_changed(self) -> None:
        state = self._player.property("state")
        if state == "loading":
            self._at, self._caption = self._time_pos(), ()
        if state in ("idle", "failed"):
            self.hush()
