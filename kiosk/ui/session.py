"""One visitor's stay: wishes, the way back, and forgetting all of it.

Nothing here is ever written to disk. When the stay ends, :meth:`Session.reset` puts back every default (WCAG
2.2.1 Timing Adjustable).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.stay import patience, way
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.stay.patience import Due, Patience
from kiosk.ui.stay.way import ATTRACT, Place, Way
from kiosk.ui.stay.wishes import LANGUAGE_NAMES, TEXT_SCALES, Wishes, granted
from kiosk.ui.words import opening, when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


def _wish(name: str) -> tuple[Callable[["Session"], Any], Callable[["Session", Any], None]]:
    """How a property reads one of ``Wishes``, and how it is set."""
    return lambda session: getattr(session.wishes, name), lambda session, value: session.wish(**{name: value})


@QmlElement
class Session(QObject):
    """The visitor's page, wishes and patience. Time comes from outside through :meth:`tick`.

    What is in ``kiosk.ui.stay`` decides; here it is told to QML, and to whoever serves the visitor.
    """

    turned = Signal()
    """Another place is shown in a moment: whoever holds what is on it turns to that first. Bindings hear of
    ``placeChanged`` before anybody else, and would show the new page with what was on the old one."""
    placeChanged = Signal()
    wishesChanged = Signal()
    askingChanged = Signal()
    asleepChanged = Signal()
    clockChanged = Signal()
    busyChanged = Signal()
    metricsChanged = Signal()
    begunAgain = Signal()
    """The start is wanted from the start: each of its lists stands at its beginning again."""
    ticked = Signal()
    """Time went by, and nothing played."""
    asked = Signal()
    """The question whether anybody is still there comes up."""
    ended = Signal()
    """The stay is over: whoever holds something of the visitor lets it go now."""

    def __init__(self, defaults: Defaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._way = way.BEGIN
        self._usual = defaults.wishes
        self.wishes = self._usual
        """Of this visitor; changed by ``wish`` and ``suggest`` alone."""
        self._chosen: frozenset[str] = frozenset()  # the wishes that this visitor expressed
        self._patience = Patience(defaults.answer_seconds)
        self.staffed = False
        """Somebody of staff is signed in: nobody else may find their door open."""
        self._asleep = self._busy = self._speaking = False
        self._clock = datetime.now().astimezone()
        self._px_per_mm, self._larger = defaults.px_per_mm, 1.0

    # --- where we are -------------------------------------------------------------------------

    def _go(self, to: Way) -> None:
        on = to != self._way
        self._way = to
        self.touch()
        if on:
            self.turned.emit()
            self.placeChanged.emit()

    @Slot(str, str)
    @Slot(str)
    def open(self, page: str, subject: str = "") -> None:
        """Go on to a page; the same page twice in a row is one step."""
        self._go(way.onward(self._way, Place(page, subject)))

    @Slot()
    def back(self) -> None:
        """To exactly the page before this one."""
        if self.canGoBack:
            self._go(way.back(self._way))

    @Slot(str)
    def backTo(self, page: str) -> None:
        """To where this page was last: what lies between is done with."""
        self._go(way.back_to(self._way, page))

    @Slot()
    def start(self) -> None:
        """To the start, from wherever; who is there already finds it as at first, and is told where he is."""
        was_there = self._way == way.START
        self._go(way.START)
        if was_there:
            self.begunAgain.emit()
            self.placeChanged.emit()

    def leads_back_to(self, page: str, subject: str) -> bool:
        """Whether ``back`` comes to this place, now or later."""
        return Place(page, subject) in self._way

    @property
    def way(self) -> Way:
        """How one came here."""
        return self._way

    page = Property(str, lambda self: self._way[-1].page, notify=placeChanged)
    origin = Property(str, lambda self: self._way[-2].page if self._way[1:] else "", notify=placeChanged)
    """The page that ``back`` leads to."""
    subject = Property(str, lambda self: self._way[-1].subject, notify=placeChanged)
    beside = Property(str, lambda self: way.beside(self._way), notify=placeChanged)
    """The work that one looks at, or came from; empty when none was opened since the start."""
    canGoBack = Property(bool, lambda self: len(self._way) > len(way.START), notify=placeChanged)

    # --- wishes -------------------------------------------------------------------------------

    def wish(self, **chosen: Any) -> None:
        """The visitor chooses, in the words of ``Wishes``."""
        self._chosen |= chosen.keys()
        self._become(granted(replace(self.wishes, **chosen), self.wishes, self._defaults.languages))
        self.touch()

    def suggest(self, **wishes: Any) -> None:
        """What the system of this machine is set to (EN 301 549, 11.7): it holds for all that the visitor has
        not chosen, instead of what staff set; what it does not speak of is as staff set it."""
        self._usual = replace(self._defaults.wishes, **wishes)
        own = {name: getattr(self.wishes, name) for name in self._chosen}
        self._become(replace(self._usual, **own))

    def _become(self, wishes: Wishes) -> None:
        before, self.wishes = self.wishes, wishes
        if wishes != before:
            self.wishesChanged.emit()
        if wishes.language != before.language:
            self.clockChanged.emit()

    @property
    def usual(self) -> Wishes:
        """What a visitor finds who wishes nothing."""
        return self._usual

    language = Property(str, *_wish("language"), notify=wishesChanged)
    theme = Property(str, *_wish("theme"), notify=wishesChanged)
    textSize = Property(int, *_wish("text_size"), notify=wishesChanged)
    textScale = Property(float, lambda self: TEXT_SCALES[self.wishes.text_size], notify=wishesChanged)
    reducedMotion = Property(bool, *_wish("reduced_motion"), notify=wishesChanged)
    spoken = Property(bool, *_wish("spoken"), notify=wishesChanged)
    voicePace = Property(float, *_wish("voice_pace"), notify=wishesChanged)
    voiceStep = Property(int, *_wish("voice_step"), notify=wishesChanged)
    low = Property(bool, *_wish("low"), notify=wishesChanged)
    leftHanded = Property(bool, *_wish("left_handed"), notify=wishesChanged)
    spaced = Property(bool, *_wish("spaced"), notify=wishesChanged)
    moreTime = Property(bool, *_wish("more_time"), notify=wishesChanged)
    steady = Property(bool, *_wish("steady"), notify=wishesChanged)
    switches = Property(int, *_wish("switches"), notify=wishesChanged)
    simple = Property(bool, *_wish("simple"), notify=wishesChanged)
    usualTheme = Property(str, lambda self: self._usual.theme, notify=wishesChanged)

    def _get_voice(self) -> float:
        return self.wishes.voice_pace if self.wishes.spoken else 0.0

    def _set_voice(self, pace: float) -> None:
        self.wish(spoken=pace > 0, voice_pace=pace or self.wishes.voice_pace)

    voice = Property(float, _get_voice, _set_voice, notify=wishesChanged)
    """The pace while it is wished for, else 0: one question asks both."""

    def preferred(self) -> tuple[str, ...]:
        """Languages to look for a text in, best first: the visitor's, then the station's."""
        usual = self._defaults
        return tuple(dict.fromkeys((self.wishes.language, usual.wishes.language, *usual.languages)))

    # --- patience -----------------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """A sign of life: any touch or key."""
        asked = self._patience.asking
        self._patience.touch()
        self._sleep(False)
        if asked:
            self.askingChanged.emit()

    def stir(self) -> None:
        """A sign of life while it asks, that is no answer yet: there is all the time again to give one."""
        if self._patience.asking:
            self._patience.ask()
            self.askingChanged.emit()

    def tick(self, now: float, clock: datetime | None = None) -> None:
        """Time goes by. ``now`` in seconds of a clock that never jumps; ``clock`` for the eyes."""
        self._patience.now = now
        if clock is not None and _minute(clock) != _minute(self._clock):
            self._clock = clock
            self.clockChanged.emit()
        self._drowse()
        if self.staffed and self._patience.is_still(patience.STAFFED_WATCHING):
            self.reset()
            return
        begun = self._way[-1] != ATTRACT  # else somebody made the letters larger perhaps, and left
        if self._accompanied or (not begun and self._patience.as_found):
            self._patience.accompany()
            return
        limit = patience.limit(
            self._defaults,
            self.wishes,
            self._way[-1].page,
            watched=self._patience.watched,
            staffed=self.staffed,
        )
        match self._patience.due(limit, asks=begun):
            case Due.QUESTION:
                self.ask()
            case Due.COUNTING:
                self.askingChanged.emit()
            case Due.END:
                self.reset()
        self.ticked.emit()

    def is_quiet(self, seconds: float) -> bool:
        """Nobody touched anything so long, nor did anything play; ten times so long for who has more time."""
        return self._patience.is_quiet(seconds, self.wishes)

    @property
    def _accompanied(self) -> bool:
        return self._busy or self._speaking

    def _drowse(self) -> None:
        """Outside opening hours, when nobody is there, the screen goes dim; what is on it stays."""
        as_new = self._way[-1] == ATTRACT and self.wishes == self._usual
        quiet = self._patience.is_still(patience.DROWSY if as_new else patience.ASLEEP_ANYWHERE)
        here = self._accompanied or self._patience.asking
        self._sleep(quiet and not here and not self._defaults.hours.is_open(self._clock))

    def _sleep(self, asleep: bool) -> None:
        if asleep != self._asleep:
            self._asleep = asleep
            self.asleepChanged.emit()

    def sleep(self) -> None:
        """Go dim now."""
        self._sleep(True)

    def ask(self) -> None:
        """Ask whether anybody is still there."""
        self._patience.ask()
        self.askingChanged.emit()
        self.asked.emit()

    def doubt(self) -> bool:
        """Somebody seems to have left: ask, or begin anew; False where a stay has no end."""
        if self._defaults.answer_seconds:
            self.ask()
        elif self._defaults.idle_seconds:
            self.reset()
        return bool(self._defaults.answer_seconds or self._defaults.idle_seconds)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.touch()  # also when a film begins under the question
            self._patience.watched = not busy
            self.busyChanged.emit()

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.touch()
            self.busyChanged.emit()

    asking = Property(bool, lambda self: self._patience.asking, notify=askingChanged)
    secondsLeft = Property(int, lambda self: self._patience.left, notify=askingChanged)
    asleep = Property(bool, lambda self: self._asleep, notify=asleepChanged)
    """It is closed and nobody is there: the screen is dim until it is touched."""
    busy = Property(bool, lambda self: self._busy, _set_busy, notify=busyChanged)
    """True while a film or sound plays: then nobody is asked whether they are still there."""
    speaking = Property(bool, lambda self: self._speaking, _set_speaking, notify=busyChanged)
    """True while something is read aloud; nobody is asked then either."""

    @Slot()
    def reset(self) -> None:
        """The visitor left: forget everything and begin again."""
        self.wishes, self._chosen = self._usual, frozenset()
        self._busy = self._speaking = False
        self._way = way.BEGIN
        self._patience.begin()
        self.placeChanged.emit()  # a page that is still there would bring back what is forgotten
        self.ended.emit()
        self.wishesChanged.emit()
        self.busyChanged.emit()
        self.askingChanged.emit()
        self.clockChanged.emit()

    # --- the clock, and what never changes during a stay ----------------------------------------

    def _get_clock(self) -> str:
        return f"{when.in_full(self._clock.date(), self.wishes.language)} · {self._get_time()}"

    def _get_time(self) -> str:
        return when.hour(self._clock, self.wishes.language)

    def _get_opening(self) -> str:
        return opening.again(self._defaults.hours, self._clock, self.wishes.language)

    def _get_week(self) -> list[str]:
        return opening.week(self._defaults.hours, self.wishes.language)

    clock = Property(str, _get_clock, notify=clockChanged)
    time = Property(str, _get_time, notify=clockChanged)
    minute = Property(int, lambda self: int(self._clock.timestamp()) // 60, notify=clockChanged)
    """Minutes since 1970: what moves so that nothing burns into the glass goes by it."""
    opening = Property(str, _get_opening, notify=clockChanged)
    """When it opens again, in words; empty when it is open or nobody filled in when."""
    week = Property(list, _get_week, notify=clockChanged)
    """The hours of opening in words, a line for days that are alike."""
    institution = Property(str, lambda self: self._defaults.institution, constant=True)
    languages = Property(list, lambda self: list(self._defaults.languages), constant=True)
    languageNames = Property(dict, lambda self: LANGUAGE_NAMES, constant=True)
    textScales = Property(list, lambda self: list(TEXT_SCALES), constant=True)
    desk = Property(bool, lambda self: self._defaults.desk, constant=True)
    closes = Property(bool, lambda self: self._defaults.closes, constant=True)
    idleSeconds = Property(
        int,
        lambda self: round(patience.limit(self._defaults, self.wishes, "", watched=False)),
        notify=wishesChanged,
    )
    """How long it waits for this visitor's touch; 0 as long as one likes."""
    answerSeconds = Property(int, lambda self: round(self._defaults.answer_seconds), constant=True)
    """How long its question waits then; 0: it does not ask."""

    # --- the glass ------------------------------------------------------------------------------

    def set_px_per_mm(self, px_per_mm: float, larger: float = 1.0) -> None:
        """The screen's own measure, when it is known better; everything is drawn so many times ``larger`` for
        who looks from afar."""
        if px_per_mm > 0 and (px_per_mm, larger) != (self._px_per_mm, self._larger):
            self._px_per_mm, self._larger = px_per_mm, larger
            self.metricsChanged.emit()

    pxPerMm = Property(float, lambda self: self._px_per_mm * self._larger, notify=metricsChanged)
    """Of everything that is drawn."""
    glassPxPerMm = Property(float, lambda self: self._px_per_mm, notify=metricsChanged)
    """Of the glass itself, for heights above the floor."""
    bottomEdge = Property(float, lambda self: self._defaults.bottom_edge_mm, constant=True)


def _minute(clock: datetime) -> tuple[object, ...]:
    return clock.date(), clock.hour, clock.minute
