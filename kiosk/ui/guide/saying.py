"""How the guide speaks: one utterance at a time, of parts in several languages, and then a hint."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QLocale, QObject, Signal

from kiosk.speech.chime import Tone
from kiosk.ui.alarm import Alarm
from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide.giving_way import GivingWay
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.session import Session
from kiosk.ui.stay.wishes import VOICE_STEPS
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.speech import Speech

HINT_AFTER = 2.0
"""Seconds of silence until it is said what can be done."""
STEP_DB = 3.0


class Saying(QObject):
    """The guide's voice, which takes the floor when it has something to say and lets what plays give way."""

    uttered = Signal(object)
    """A tuple of ``Part``: everything that is said, in order."""

    def __init__(
        self,
        session: Session,
        speech: Speech,
        floor: Floor,
        way: GivingWay,
        alarm: Callable[[], Alarm] = Alarm,
    ) -> None:
        super().__init__()
        self._session = session
        self._speech = speech
        self._floor = floor
        self._way = way
        self._numbers: set[int] = set()  # utterances that are not heard to their end
        self._seconds = 0.0
        self._last: tuple[Part, ...] = ()
        self._hint_words = ""
        self._hint = alarm()
        self._hint.rings.connect(self._say_hint)
        self._foreign: set[str] = set()  # languages of which this page has told that nobody speaks them
        speech.made.connect(self._made)
        speech.ended.connect(self._ended)
        speech.silenced.connect(self.lose_floor)

    @property
    def speaking(self) -> bool:
        """It says something now."""
        return bool(self._numbers)

    @property
    def waits(self) -> bool:
        """Another speaks, or something waits for what was said: what changes now is not told."""
        return self._another_speaks() or self._way.held

    @property
    def gain(self) -> float:
        """How loud the voice is, as a factor: ten steps of 3 dB (EN 301 549, 8.2.1)."""
        return float(10 ** (STEP_DB * (int(self._session.property("voiceStep")) - VOICE_STEPS) / 20))

    def speaks(self, language: str) -> bool:
        """Somebody here speaks it."""
        return self._speech.speaks(language)

    def warm(self) -> None:
        """Soon there is something to say."""
        self._speech.warm()

    def say(self, parts: Iterable[Part], hint: str = "", tone: Tone | None = None) -> None:
        """Instead of what was said; and after a silence the ``hint``, in the visitor's language. ``tone``: a
        note before it."""
        self._hint_words = hint
        self._utter(words.joined(self._spoken(parts)), remember=True, tone=tone)

    def remark(self, text: str) -> None:
        """What is no answer to anything: ``repeat`` says what was said before it."""
        self._utter([Part(text, self._language)], remember=False)

    def repeat(self) -> None:
        """The last thing again, exactly so."""
        if self._last:
            self._utter(self._last, remember=False)

    def turn_page(self) -> None:
        """Of a language that nobody speaks it is told on each page anew."""
        self._foreign.clear()

    def forget_hint(self) -> None:
        """It is of nothing that is there any more."""
        self._hint_words = ""

    def forget(self) -> None:
        """The visitor left."""
        self.hush()
        self.forget_hint()
        self._last = ()

    def hush(self) -> None:
        """Silence at once; nothing more comes of what was to be said."""
        self._hint.call_off()
        if self._numbers:
            self._speech.hush()
            self.lose_floor()
        self._floor.leave(self)

    def lose_floor(self) -> None:
        """Another speaks from now on."""
        self._numbers.clear()
        self._hint.call_off()
        self._way.done()

    @property
    def _language(self) -> str:
        return str(self._session.property("language"))

    def _another_speaks(self) -> bool:
        return self._floor.holder not in (None, self) and self._speech.speaking

    def _spoken(self, parts: Iterable[Part]) -> list[Part]:
        """In languages that somebody speaks: of another it is said once on a page that a text is in it."""
        found = []
        for part in parts:
            if self._speech.speaks(part.language):
                found.append(part)
            elif part.language not in self._foreign:
                self._foreign.add(part.language)
                name = QLocale(part.language).nativeLanguageName() or part.language
                found.append(Part(words.foreign(name), self._language))
        return found

    def _utter(self, parts: Sequence[Part], *, remember: bool, tone: Tone | None = None) -> None:
        if not parts:
            return
        self._hint.call_off()
        if self._numbers:
            self._speech.hush()
            self._numbers.clear()
        self._floor.take(self)
        if remember:
            self._last = tuple(parts)
        self._seconds = 0.0
        if tone is not None:
            self._speech.sound(tone)
        pace = float(self._session.property("voicePace"))
        for part in parts:
            for piece in words.pieces(part):
                self._numbers.add(self._speech.say(piece, part.language, pace))
        self._way.begin(0.0)
        self.uttered.emit(tuple(parts))

    def _say_hint(self) -> None:
        if self._hint_words and not self._another_speaks():
            hint, self._hint_words = self._hint_words, ""
            self.remark(hint)

    def _made(self, number: int, seconds: float) -> None:
        if number in self._numbers:
            self._seconds += seconds
            self._way.begin(self._seconds)

    def _ended(self, number: int) -> None:
        if number not in self._numbers:
            return
        self._numbers.discard(number)
        if not self._numbers:
            self._floor.leave(self)
            self._way.done()
            if self._hint_words:
                self._hint.set(HINT_AFTER)
