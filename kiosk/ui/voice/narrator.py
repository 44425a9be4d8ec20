"""Reads a text aloud, sentence by sentence, and says where it is in it."""

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement

from kiosk.speech.sentences import Span, sentences
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.speech import Speech
from kiosk.ui.voice.spoken_place import boxes
from kiosk.ui.words.spelled import spelled

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LETTERS = 100_000
"""Of one text; two hours of reading."""
AHEAD = 2
"""Sentences that the engine has at a time: the next one begins without a gap."""
SPELLING = 0.7
"""How much slower letters are said that somebody writes down."""
A_MOMENT = 1.5
"""Seconds: who goes back later than this after the beginning of a sentence hears that sentence again."""


@QmlElement
class Narrator(QObject):
    """One text at a time. Places and lengths are in UTF-16 units, as QML counts letters.

    Problems: ``missing`` (no engine), ``soundless`` (no loudspeaker), ``language`` (nobody speaks it).
    """

    changed = Signal()
    spokenChanged = Signal()
    rateChanged = Signal()
    finished = Signal()
    """The last sentence was heard; not when somebody stopped it."""
    stopped = Signal()
    """It was silenced before that, or could not begin."""

    def __init__(
        self,
        speech: Speech,
        languages: Callable[[], Sequence[str]],
        parent: QObject | None = None,
        *,
        floor: Floor | None = None,
    ) -> None:
        """``languages()[0]`` is spoken where a text does not say its own. ``floor``: of all who speak."""
        super().__init__(parent)
        self._speech = speech
        self._floor = floor or Floor(speech, self)
        self._languages = languages
        self._text = self._language = ""
        self._spans: list[Span] = []
        self._places: list[tuple[int, int]] = []  # of the same, for QML
        self._said: dict[int, int] = {}  # utterances on their way, and the sentence that each is
        self._next = self._at = 0
        self._began_at = 0.0
        self._reading = self._pause = self._foreign = False
        self._interrupted = False  # in a pause, and the engine has nothing of it any more
        self._rate = self._pace = 1.0
        self._claims = 0
        self._left = QTimer(self, singleShot=True, interval=0)
        self._left.timeout.connect(self.stop)
        speech.began.connect(self._began)
        speech.ended.connect(self._ended)
        speech.silenced.connect(self.stop)
        speech.changed.connect(self.changed)

    @Slot()
    def warm(self) -> None:
        """Somebody may want to listen soon."""
        self._speech.warm()

    @Slot(str, str)
    def say(self, text: str, language: str = "") -> None:
        """Read this from its beginning, instead of whatever was read."""
        self._read(text, language or self._languages()[0], 1.0)

    @Slot(str, str, int)
    def sayOn(self, text: str, language: str, letter: int) -> None:
        """The same words in another arrangement: read on in them from the sentence with this letter.

        A pause stays a pause.
        """
        held = self._reading and self._pause
        self._read(text, language or self._languages()[0], 1.0, letter=letter, held=held)

    @Slot(str)
    def spell(self, address: str) -> None:
        """Say an address letter by letter and slowly, in the visitor's language, to write it down."""
        language = self._languages()[0]
        self._read(spelled(address, language), language, SPELLING)

    def _read(self, text: str, language: str, pace: float, *, letter: int = 0, held: bool = False) -> None:
        self._text = text[:MOST_LETTERS]
        self._language, self._pace = language, pace
        self._spans = [_words_of(self._text, one) for one in sentences(self._text, self._language)]
        self._spans = [one for one in self._spans if one.end > one.start]
        self._places = _utf16(self._text, self._spans)
        self._foreign = not self._speech.speaks(self._language)
        if self._foreign:
            self.stop()
            return
        self._reading = True
        at = max((n for n, (start, _) in enumerate(self._places) if start <= letter), default=0)
        if held:
            self._hold_at(at)
        else:
            self._from(at)
        if not self._spans:
            self._finish()

    @Slot(str, result=bool)
    def reads(self, text: str) -> bool:
        """It reads this, or holds in it."""
        return self._reading and text[:MOST_LETTERS] == self._text

    @Slot(result=int)
    def claim(self) -> int:
        """The number of who shows from now on that it reads; on a screen that is turned that is another."""
        self._left.stop()
        self._claims += 1
        return self._claims

    @Slot(int)
    def leave(self, number: int) -> None:
        """Who showed it is gone: silence, unless another shows it, or does so in a moment."""
        if number == self._claims:
            self._left.start()

    @Slot()
    def stop(self) -> None:
        """Silence at once, and no sentence is marked any more."""
        if self._reading and not self._interrupted:
            self._speech.hush()
        self._said.clear()
        self._reading = self._pause = self._interrupted = False
        self._floor.leave(self)
        self.stopped.emit()
        self.changed.emit()
        self.spokenChanged.emit()

    @Slot()
    def sentenceBack(self) -> None:
        """The sentence again; at its beginning the one before it."""
        if self._reading:
            early = monotonic() - self._began_at < A_MOMENT
            self._from(max(0, self._at - 1) if early else self._at)

    @Slot(str, float, QFont, int, result=list)
    def marks(self, text: str, width: float, font: QFont, at: int) -> list[dict[str, float]]:
        """Where the sentence that is read stands in a QML Text so wide: ``line``, ``left``, ``right``.

        ``at``: where ``text`` begins in what is read.
        """
        start, length = self._spoken()
        end = start + length
        start = max(start, at)
        found = boxes(text, width, font, start - at, end - start)
        return [{"line": line, "left": left, "right": right} for line, left, right in found]

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self.stop()
        self._text = self._language = ""
        self._pace = 1.0
        self._spans, self._places, self._foreign = [], [], False
        self._next = self._at = 0
        self._began_at = 0.0
        self._set_rate(1.0)

    def lose_floor(self) -> None:
        """Another speaks: a pause, after which the sentence is read from its beginning."""
        if self._reading:
            self._interrupt()
            self.changed.emit()

    # --- following the engine -------------------------------------------------------------------

    def _interrupt(self) -> None:
        self._said.clear()
        self._pause = self._interrupted = True

    def _hold_at(self, at: int) -> None:
        """A pause before this sentence."""
        if not self._interrupted:
            self._speech.hush()
        self._interrupt()
        self._at = self._next = at
        self.changed.emit()
        self.spokenChanged.emit()

    def _from(self, at: int) -> None:
        self._floor.take(self)
        self._speech.hush()
        self._said.clear()
        self._pause = self._interrupted = False
        self._at = self._next = at
        self._began_at = monotonic()
        self._go_on()
        self.changed.emit()
        self.spokenChanged.emit()

    def _go_on(self) -> None:
        while len(self._said) < AHEAD and self._next < len(self._spans):
            start, end = self._spans[self._next]
            number = self._speech.say(self._text[start:end], self._language, self._rate * self._pace)
            self._said[number] = self._next
            self._next += 1

    def _began(self, number: int) -> None:
        if number in self._said:
            self._at, self._began_at = self._said[number], monotonic()
            self.spokenChanged.emit()

    def _ended(self, number: int) -> None:
        if self._said.pop(number, None) is None:
            return
        self._go_on()
        if not self._said:
            self._finish()

    def _finish(self) -> None:
        self._reading = False
        self.finished.emit()  # first: who has another text says it now
        if not self._reading:
            self._floor.leave(self)
        self.changed.emit()
        self.spokenChanged.emit()

    # --- properties -------------------------------------------------------------------------------

    def _set_pause(self, pause: bool) -> None:
        if pause != self._pause and self._reading:
            if self._interrupted:
                self._from(self._at)
                return
            self._pause = pause
            self._speech.set_pause(pause)
            self.changed.emit()

    def _set_rate(self, rate: float) -> None:
        rate = max(0.5, min(1.5, rate))
        if rate != self._rate:
            self._rate = rate
            self.rateChanged.emit()
            if self._reading:
                self._from(self._at)

    def _spoken(self) -> tuple[int, int]:
        return self._places[self._at] if self._reading and self._at < len(self._places) else (0, 0)

    def _get_speaking(self) -> bool:
        return self._reading and not self._interrupted and self._speech.speaking

    def _get_problem(self) -> str:
        return self._speech.problem or ("language" if self._foreign else "")

    reading = Property(bool, lambda self: self._reading, notify=changed)
    """From ``say`` until the end, also in a pause."""
    pause = Property(bool, lambda self: self._pause, _set_pause, notify=changed)
    speaking = Property(bool, lambda self: self._get_speaking(), notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    rate = Property(float, lambda self: self._rate, _set_rate, notify=rateChanged)
    """1 is calm reading."""
    spokenStart = Property(int, lambda self: self._spoken()[0], notify=spokenChanged)
    spokenLength = Property(int, lambda self: self._spoken()[1], notify=spokenChanged)
    """Of the sentence that is read; 0 when none is."""


def _words_of(text: str, span: Span) -> Span:
    """Without the white space around them."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _utf16(text: str, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Start and length of each, counted in UTF-16 units."""
    found, letters, units = [], 0, 0
    for start, end in spans:
        units += len(text[letters:start].encode("utf-16-le", "surrogatepass")) // 2
        length = len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
        found.append((units, length))
        units, letters = units + length, end
    return found
