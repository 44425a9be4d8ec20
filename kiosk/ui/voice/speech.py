"""The speech engine as the screen uses it: what is said is spoken, whatever happens to the process."""

import logging
from collections.abc import Sequence
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.speech import protocol
from kiosk.speech.chime import Tone
from kiosk.speech.voices import voice_for
from kiosk.ui.child_process import ChildProcess

if TYPE_CHECKING:
    from kiosk.config.settings import Speech as Wanted

log = logging.getLogger(__name__)

SILENCE = 3.0
"""Seconds without a sign of life after which an engine that has something to say counts as hung."""
DEATHS = 3
"""Within ``FORGIVEN_AFTER`` seconds; one more, and nothing is said any more."""
FORGIVEN_AFTER = 60.0
LISTEN_MS = 5000
"""How long somebody waits for a loudspeaker before another engine looks for one: a server that comes late is
seen by none that was there before."""


def arguments(wanted: "Wanted") -> list[str]:
    """What else speaks here, as arguments of the engine."""
    prompts = ["--prompts", wanted.prompts] if wanted.prompts else []
    return prompts + (["--command", wanted.command] if wanted.command else [])


class SpeechProcess(ChildProcess):
    """One engine at a time."""

    told = Signal(object)
    """A ``protocol.AnyEvent``, in order."""

    def __init__(self, arguments: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(
            "speech engine",
            ["-m", "kiosk.speech.engine", *arguments],
            silence=SILENCE,
            most_line=protocol.MAX_LINE,
            missing=(protocol.EXIT_NO_SYNTHESISER,),
            parent=parent,
        )
        self.owes = False
        """Whether it has something to say."""

    def patience(self) -> float:
        """It owes a sign of life only while there is something to say."""
        return inf if self.ready and not self.owes else super().patience()

    def send(self, command: protocol.AnyCommand) -> None:
        """Say it at once."""
        self.write(protocol.line(command), now=True)

    def hear(self, line: bytes) -> None:
        """One line of it."""
        event = protocol.event(line)
        if isinstance(event, protocol.Ready):
            self.ready = True
        self.told.emit(event)


class Speech(QObject):
    """Speaks one utterance after the other; a text that kills the engine is left out."""

    made = Signal(int, float)
    """Utterance, and how many seconds it takes to say."""
    began = Signal(int)
    """It can be heard; once more after a trouble, when it is said again from its beginning."""
    ended = Signal(int)
    """It was heard, or it can't be said."""
    silenced = Signal()
    """There is no engine, or it keeps dying: what was to be said is forgotten."""
    outputs = Signal(object)
    """A tuple: the names of the sound outputs that there are now."""
    changed = Signal()
    """``speaking`` or ``problem``."""

    def __init__(
        self, *, sound: bool = True, arguments: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        """``sound`` False speaks at the usual pace to nowhere; more ``arguments`` are the engine's."""
        super().__init__(parent)
        self._process = SpeechProcess([*arguments, *([] if sound else ["--no-sound"])], self)
        self._process.told.connect(self._told)
        self._process.gone.connect(self._gone)
        self._waiting: dict[int, protocol.Say] = {}
        """What was not heard to its end, in order."""
        self._unmade: set[int] = set()
        self._number = 0
        self._chimes = False  # as soon as there is an engine
        self._pause = False
        self._gain = 1.0
        self._languages: tuple[str, ...] = ()
        self._there = True
        self._missing = False
        self._deaths: list[float] = []
        self._listen = QTimer(self)
        self._listen.setInterval(LISTEN_MS)
        self._listen.timeout.connect(self._look_for_sound)

    @property
    def speaking(self) -> bool:
        """Something can be heard now, or in a moment."""
        return bool(self._waiting) and not self._pause and not self.problem

    @property
    def problem(self) -> str:
        """Why nothing can be said: ``missing`` (no engine), ``soundless`` (no loudspeaker); or empty."""
        return "missing" if self._missing else "" if self._there else "soundless"

    @property
    def pid(self) -> int:
        """Of the process; 0 when there is none."""
        return self._process.pid

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language (BCP 47); believed until the engine has told."""
        return not self._languages or bool(voice_for(language, self._languages))

    def warm(self) -> None:
        """Start the process before somebody needs it."""
        if self._process.ready and not self._there:
            self._look_for_sound()
        else:
            self._process.launch()

    def say(self, text: str, language: str, rate: float = 1.0) -> int:
        """Speak this after what was said before. Returns its number."""
        self._number += 1
        whole = text[: protocol.MOST_LETTERS].encode("utf-8", "replace").decode()  # no half letters of QML
        say = protocol.Say(utterance=self._number, text=whole, language=language[:100], rate=rate)
        self._waiting[say.utterance] = say
        self._unmade.add(say.utterance)
        self._process.owes = True
        if self._process.ready and self._there:
            self._process.send(say)
        else:
            self.warm()  # said when it is ready
        self.changed.emit()
        return say.utterance

    def chime(self) -> None:
        """Ask for somebody with two soft notes at once, before what waits; in a moment, where the engine has
        yet to start."""
        self._chimes = not self._process.ready
        if self._chimes:
            self.warm()
        else:
            self._process.send(protocol.Chime())

    def sound(self, tone: Tone) -> None:
        """A note before what is said next; of an engine that has yet to start nobody waits for it."""
        if self._process.ready:
            self._process.send(protocol.Chime(tone=tone))

    def hush(self) -> None:
        """Silence at once; nothing waits any more."""
        self._forget()
        self._process.send(protocol.Hush())
        self.changed.emit()

    def set_pause(self, pause: bool) -> None:
        """Hold in the middle of a word, or go on there."""
        if pause != self._pause:
            self._pause = pause
            self._process.send(protocol.Set(pause=pause))
            self.changed.emit()

    def set_volume(self, gain: float) -> None:
        """From 0 to 1."""
        self._gain = gain
        self._process.send(protocol.Set(volume=gain))

    def close(self) -> None:
        """The end of the program."""
        self._forget()
        self._process.close()

    def _forget(self) -> None:
        self._listen.stop()
        self._chimes = False
        self._waiting.clear()
        self._unmade.clear()
        self._pause = False
        self._process.owes = False

    def _told(self, event: protocol.AnyEvent) -> None:
        if isinstance(event, protocol.Ready):
            self._languages = event.languages
            self._missing = False
            self._process.send(protocol.Set(volume=self._gain, pause=self._pause or None))
            for say in list(self._waiting.values()):
                self._process.send(say)
            self.changed.emit()
        elif isinstance(event, protocol.Sound):
            self._there = event.there
            if self._chimes:
                self._chimes = False
                self._process.send(protocol.Chime())
            self._listen.stop() if event.there else self._listen.start()
            self.changed.emit()
        elif isinstance(event, protocol.Outputs):
            self.outputs.emit(event.names)
        elif isinstance(event, protocol.Made) and event.utterance in self._waiting:
            self._unmade.discard(event.utterance)
            self.made.emit(event.utterance, event.duration)
        elif isinstance(event, protocol.Began) and event.utterance in self._waiting:
            self.began.emit(event.utterance)
        elif isinstance(event, protocol.Ended) and event.utterance in self._waiting:
            self._end(event.utterance)

    def _end(self, number: int) -> None:
        del self._waiting[number]
        self._unmade.discard(number)
        self._process.owes = bool(self._waiting)
        self.ended.emit(number)
        self.changed.emit()

    def _look_for_sound(self) -> None:
        self._process.kill("deaf")
        self._process.launch()

    def _gone(self, why: str, _code: int) -> None:
        if why == "deaf":
            self._unmade = set(self._waiting)
            return
        now = monotonic()
        self._deaths = [at for at in self._deaths if now - at < FORGIVEN_AFTER] + [now]
        self._missing = why == "missing" or len(self._deaths) > DEATHS
        if self._missing:
            if self._waiting:
                self._forget()
                self.silenced.emit()
            self.changed.emit()
            return
        guilty = next((number for number in self._waiting if number in self._unmade), 0)
        self._unmade = set(self._waiting)
        if guilty:
            log.warning("%d letters in %r are not said", *self._told_of(guilty))
            self._end(guilty)
        if self._waiting:
            self._process.launch()

    def _told_of(self, number: int) -> tuple[int, str]:
        say = self._waiting[number]
        return len(say.text), say.language
