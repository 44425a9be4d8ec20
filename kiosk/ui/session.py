"""One visitor's stay: wishes, the way back, and forgetting all of it.

Nothing here is ever written to disk. When the stay ends, :meth:`Session.reset` puts back every default
(experience.md 1.5, 2.4; WCAG 2.2.1 Timing Adjustable).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.hours import Hours
from kiosk.ui.words import opening, when

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGE_NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
"""Each as it calls itself."""
LANGUAGES = tuple(LANGUAGE_NAMES)
THEMES = ("day", "evening", "yellow", "white", "paper")
TEXT_SCALES = (1.0, 1.53, 2.0)
"""1.53 brings the smallest capital from 4.8 to 7.34 mm: 0.7° at 600 mm (EN 301 549, 5.1.4)."""
VOICE_STEPS = 10
"""Of 3 dB, the loudest as loud as the voice was made; none is silence, or nobody would find the way back."""


@dataclass(frozen=True)
class Wishes:
    """How a visitor likes it. A new wish has a line here and one among the properties of ``Session``."""

    language: str = "nl"
    theme: str = "day"
    text_size: int = 0
    """An index of ``TEXT_SCALES``."""
    reduced_motion: bool = False
    spoken: bool = False
    """The screen tells what it shows (``kiosk.ui.guide.guide``)."""
    voice_pace: float = 0.9
    """1 is calm reading."""
    voice_step: int = 7
    """How loud that voice is, of ``VOICE_STEPS``."""
    low: bool = False
    """All that is pressed between 800 and 1100 mm above the floor, for who sits or is small."""
    left_handed: bool = False
    """What is pressed most stands at the left."""
    more_time: bool = False
    """Ten times as long until it is asked whether anybody is there (WCAG 2.2.1)."""
    simple: bool = False
    """One work at a time, and no more buttons than it takes (experience.md 2.5)."""
    steady: bool = False
    """Steady hand: a press wants a moment's hold, and more is forgiven."""
    switches: int = 0
    """How many a visitor presses, who can press nothing else: 0 (none), 1 or 2."""


@dataclass(frozen=True)
class Defaults:
    """What every visitor finds, as staff set it. Times in seconds; 0: as long as one likes."""

    institution: str = "Venster"
    wishes: Wishes = field(default_factory=Wishes)
    languages: tuple[str, ...] = LANGUAGES
    idle_seconds: float = 120
    reading_seconds: float = 300
    answer_seconds: float = 60
    """0: nobody is asked; the stay ends by itself."""
    desk: bool = True
    """There is a desk where one can ask for help."""
    px_per_mm: float = 4.03
    bottom_edge_mm: float = 700
    """Height above the floor of the lower edge of the glass."""
    hours: Hours = field(default_factory=Hours)


@dataclass(frozen=True)
class Place:
    """A page, and what it shows."""

    page: str
    subject: str = ""


ATTRACT = Place("attract")
HOME = Place("home")
WORK_PAGES = frozenset({"item", "player", "picture", "story", "contents", "nearby", "take", "sound"})
AFTER_PLAYING = 1.5
"""Who watched something has so many times the usual patience when it ends: the last picture, the applause."""
DROWSY, ASLEEP_ANYWHERE = 60.0, 900.0
"""Outside opening hours the screen goes dim when nobody touched the attract page, or any page, so long."""
MORE_TIME = 10
READING_PAGES = frozenset({"story", "contents", "picture", "take"})


@QmlElement
class Session(QObject):
    """The visitor's page, wishes and patience. Time comes from outside through :meth:`tick`."""

    placeChanged = Signal()
    wishesChanged = Signal()
    askingChanged = Signal()
    asleepChanged = Signal()
    clockChanged = Signal()
    busyChanged = Signal()
    metricsChanged = Signal()
    begunAgain = Signal()
    """The start is wanted from the start: each of its lists stands at its beginning again."""
    asked = Signal()
    """The question whether anybody is still there comes up."""
    ended = Signal()
    """The stay is over: whoever holds something of the visitor lets it go now."""

    def __init__(self, defaults: Defaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._path: list[Place] = [ATTRACT]
        self._usual = self._wishes = defaults.wishes
        self._chosen: frozenset[str] = frozenset()  # the wishes that this visitor expressed
        self._asleep = False
        self._busy = self._speaking = False
        self._has_watched = False  # and touched nothing since
        self._touched = self._stirred = 0.0
        self._is_as_found = True
        self._now = 0.0
        self._asked_at: float | None = None
        self._clock = datetime.now().astimezone()
        self._px_per_mm, self._larger = defaults.px_per_mm, 1.0

    # --- where we are -------------------------------------------------------------------------

    def _go(self, path: Sequence[Place]) -> None:
        self._path = list(path)
        self.touch()
        self.placeChanged.emit()

    @Slot(str, str)
    @Slot(str)
    def open(self, page: str, subject: str = "") -> None:
        """Go on to a page; the same page twice in a row is one step."""
        place = Place(page, subject)
        if place == self._path[-1] or (
            page in {"search", "adjust", "captions", "help"} and self._path[-1].page == page
        ):
            self.touch()
        else:
            self._go([*self._path, place])

    @Slot()
    def back(self) -> None:
        """To exactly the page before this one."""
        if self.canGoBack:
            self._go(self._path[:-1])

    @Slot()
    def start(self) -> None:
        """To the start, from wherever; who is there already finds it as at first, and is told so."""
        was_there = self._path[-1] == HOME
        self._go([ATTRACT, HOME])
        if was_there:
            self.begunAgain.emit()

    def leads_back_to(self, page: str, subject: str) -> bool:
        """Whether ``back`` comes to this place, now or later."""
        return Place(page, subject) in self._path

    def _get_page(self) -> str:
        return self._path[-1].page

    def _get_subject(self) -> str:
        return self._path[-1].subject

    def _get_beside(self) -> str:
        return next((place.subject for place in reversed(self._path) if place.page in WORK_PAGES), "")

    def _get_can_go_back(self) -> bool:
        return len(self._path) > 2

    def _get_origin(self) -> str:
        return self._path[-2].page if len(self._path) > 1 else ""

    page = Property(str, _get_page, notify=placeChanged)
    origin = Property(str, _get_origin, notify=placeChanged)
    """The page that ``back`` leads to."""
    subject = Property(str, _get_subject, notify=placeChanged)
    beside = Property(str, _get_beside, notify=placeChanged)
    """The work that one looks at, or came from; empty when none was opened since the start."""
    canGoBack = Property(bool, _get_can_go_back, notify=placeChanged)

    # --- wishes -------------------------------------------------------------------------------

    def _wish(self, **wish: object) -> None:
        self._chosen |= wish.keys()
        self._become(replace(self._wishes, **wish))  # type: ignore[arg-type]
        self.touch()

    def _become(self, wishes: Wishes) -> None:
        if wishes != self._wishes:
            self._wishes = wishes
            self.wishesChanged.emit()

    def suggest(self, **wishes: object) -> None:
        """What the system of this machine is set to (EN 301 549, 11.7): it holds for all that the visitor has
        not chosen, instead of what staff set; what it does not speak of is as staff set it."""
        self._usual = replace(self._defaults.wishes, **wishes)  # type: ignore[arg-type]
        own = {name: getattr(self._wishes, name) for name in self._chosen}
        self._become(replace(self._usual, **own))

    def _set_language(self, language: str) -> None:
        known = language in self._defaults.languages
        other = known and language != self._wishes.language
        self._wish(language=language if known else self._wishes.language)
        if other:
            self.clockChanged.emit()

    def _set_theme(self, theme: str) -> None:
        self._wish(theme=theme if theme in THEMES else self._wishes.theme)

    def _set_text_size(self, size: int) -> None:
        self._wish(text_size=max(0, min(len(TEXT_SCALES) - 1, size)))

    def _set_reduced_motion(self, reduced: bool) -> None:
        self._wish(reduced_motion=reduced)

    def _set_spoken(self, spoken: bool) -> None:
        self._wish(spoken=spoken)

    def _set_voice_pace(self, pace: float) -> None:
        self._wish(voice_pace=max(0.5, min(1.5, pace)))

    def _set_voice(self, pace: float) -> None:
        self._wish(spoken=pace > 0, voice_pace=pace or self._wishes.voice_pace)

    def _get_voice(self) -> float:
        return self._wishes.voice_pace if self._wishes.spoken else 0.0

    def _set_voice_step(self, step: int) -> None:
        self._wish(voice_step=max(1, min(VOICE_STEPS, step)))

    def _set_low(self, low: bool) -> None:
        self._wish(low=low)

    def _set_left_handed(self, left: bool) -> None:
        self._wish(left_handed=left)

    def _set_more_time(self, more: bool) -> None:
        self._wish(more_time=more)

    def _set_simple(self, simple: bool) -> None:
        self._wish(simple=simple)

    def _set_steady(self, steady: bool) -> None:
        self._wish(steady=steady)

    def _set_switches(self, switches: int) -> None:
        self._wish(switches=max(0, min(2, switches)))

    def _get_text_scale(self) -> float:
        return TEXT_SCALES[self._wishes.text_size]

    language = Property(str, lambda self: self._wishes.language, _set_language, notify=wishesChanged)
    theme = Property(str, lambda self: self._wishes.theme, _set_theme, notify=wishesChanged)
    textSize = Property(int, lambda self: self._wishes.text_size, _set_text_size, notify=wishesChanged)
    textScale = Property(float, _get_text_scale, notify=wishesChanged)
    reducedMotion = Property(
        bool, lambda self: self._wishes.reduced_motion, _set_reduced_motion, notify=wishesChanged
    )
    spoken = Property(bool, lambda self: self._wishes.spoken, _set_spoken, notify=wishesChanged)
    voicePace = Property(float, lambda self: self._wishes.voice_pace, _set_voice_pace, notify=wishesChanged)
    voice = Property(float, _get_voice, _set_voice, notify=wishesChanged)
    """The pace while it is wished for, else 0: one question asks both."""
    voiceStep = Property(int, lambda self: self._wishes.voice_step, _set_voice_step, notify=wishesChanged)
    low = Property(bool, lambda self: self._wishes.low, _set_low, notify=wishesChanged)
    leftHanded = Property(bool, lambda self: self._wishes.left_handed, _set_left_handed, notify=wishesChanged)
    moreTime = Property(bool, lambda self: self._wishes.more_time, _set_more_time, notify=wishesChanged)
    steady = Property(bool, lambda self: self._wishes.steady, _set_steady, notify=wishesChanged)
    switches = Property(int, lambda self: self._wishes.switches, _set_switches, notify=wishesChanged)
    simple = Property(bool, lambda self: self._wishes.simple, _set_simple, notify=wishesChanged)

    def preferred(self) -> tuple[str, ...]:
        """Languages to look for a text in, best first: the visitor's, then the station's."""
        return tuple(
            dict.fromkeys((self._wishes.language, self._defaults.wishes.language, *self._defaults.languages))
        )

    # --- patience -----------------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """A sign of life: any touch or key."""
        self._touched = self._stirred = self._now
        self._is_as_found = False
        self._has_watched = False
        if self._asleep:
            self._asleep = False
            self.asleepChanged.emit()
        if self._asked_at is not None:
            self._asked_at = None
            self.askingChanged.emit()

    def stir(self) -> None:
        """A sign of life while it asks, that is no answer yet: there is all the time again to give one."""
        if self._asked_at is not None:
            self._asked_at = self._now
            self.askingChanged.emit()

    def tick(self, now: float, clock: datetime | None = None) -> None:
        """Time goes by. ``now`` in seconds of a clock that never jumps; ``clock`` for the eyes."""
        self._now = now
        if clock is not None and (clock.minute, clock.hour, clock.date()) != (
            self._clock.minute,
            self._clock.hour,
            self._clock.date(),
        ):
            self._clock = clock
            self.clockChanged.emit()
        self._drowse()
        if self._busy or self._speaking or (self._path[-1] == ATTRACT and self._is_as_found):
            self._touched = now
            return
        patience = self._patience()
        if self._path[-1] == ATTRACT:  # somebody was there, made the letters larger perhaps, and left
            if patience and now - self._touched >= patience:
                self.reset()
        elif self._asked_at is None:
            if patience and now - self._touched >= patience:
                self.ask() if self._defaults.answer_seconds else self.reset()
        elif now - self._asked_at >= self._defaults.answer_seconds:
            self.reset()
        else:
            self.askingChanged.emit()

    def _drowse(self) -> None:
        """Outside opening hours, when nobody is there, the screen goes dim; what is on it stays."""
        here = self._busy or self._speaking or self._asked_at is not None
        still = DROWSY if self._path[-1] == ATTRACT and self._wishes == self._usual else ASLEEP_ANYWHERE
        quiet = self._now - self._stirred >= still
        asleep = quiet and not here and not self._defaults.hours.is_open(self._clock)
        if asleep != self._asleep:
            self._asleep = asleep
            self.asleepChanged.emit()

    def sleep(self) -> None:
        """Go dim now."""
        self._asleep = True
        self.asleepChanged.emit()

    def ask(self) -> None:
        """Ask whether anybody is still there."""
        self._asked_at = self._now
        self.askingChanged.emit()
        self.asked.emit()

    def doubt(self) -> bool:
        """Somebody seems to have left: ask, or begin anew; False where a stay has no end."""
        if self._defaults.answer_seconds:
            self.ask()
        elif self._defaults.idle_seconds:
            self.reset()
        return bool(self._defaults.answer_seconds or self._defaults.idle_seconds)

    def _patience(self) -> float:
        usual = self._defaults.idle_seconds * (AFTER_PLAYING if self._has_watched else 1)
        reading = self._path[-1].page in READING_PAGES or self._wishes.spoken
        seconds = self._defaults.reading_seconds if reading else usual
        return seconds * (MORE_TIME if self._wishes.more_time else 1)

    def _get_asking(self) -> bool:
        return self._asked_at is not None

    def _get_seconds_left(self) -> int:
        if self._asked_at is None:
            return 0
        return max(0, round(self._defaults.answer_seconds - (self._now - self._asked_at)))

    def _get_busy(self) -> bool:
        return self._busy

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.touch()  # also when a film begins under the question
            self._has_watched = not busy
            self.busyChanged.emit()

    def _get_speaking(self) -> bool:
        return self._speaking

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.touch()
            self.busyChanged.emit()

    asking = Property(bool, _get_asking, notify=askingChanged)
    asleep = Property(bool, lambda self: self._asleep, notify=asleepChanged)
    """It is closed and nobody is there: the screen is dim until it is touched."""
    secondsLeft = Property(int, _get_seconds_left, notify=askingChanged)
    busy = Property(bool, _get_busy, _set_busy, notify=busyChanged)
    """True while a film or sound plays: then nobody is asked whether they are still there."""
    speaking = Property(bool, _get_speaking, _set_speaking, notify=busyChanged)
    """True while something is read aloud; nobody is asked then either."""

    @Slot()
    def reset(self) -> None:
        """The visitor left: forget everything and begin again."""
        self._wishes, self._chosen = self._usual, frozenset()
        self._busy = self._speaking = False
        self._asked_at = None
        self._path = [ATTRACT]
        self._touched = self._now
        self._is_as_found = True
        self.placeChanged.emit()  # a page that is still there would bring back what is forgotten
        self.ended.emit()
        self.wishesChanged.emit()
        self.busyChanged.emit()
        self.askingChanged.emit()
        self.clockChanged.emit()

    # --- what never changes during a stay --------------------------------------------------------

    def _get_institution(self) -> str:
        return self._defaults.institution

    def _get_languages(self) -> list[str]:
        return list(self._defaults.languages)

    def _get_language_names(self) -> dict[str, str]:
        return LANGUAGE_NAMES

    def _get_desk(self) -> bool:
        return self._defaults.desk

    def _get_idle_seconds(self) -> int:
        return round(self._defaults.idle_seconds)

    def _get_answer_seconds(self) -> int:
        return round(self._defaults.answer_seconds)

    def _get_text_scales(self) -> list[float]:
        return list(TEXT_SCALES)

    institution = Property(str, _get_institution, constant=True)
    languages = Property(list, _get_languages, constant=True)
    languageNames = Property(dict, _get_language_names, constant=True)
    usualTheme = Property(str, lambda self: self._usual.theme, notify=wishesChanged)
    desk = Property(bool, _get_desk, constant=True)
    idleSeconds = Property(int, _get_idle_seconds, constant=True)
    """How long it waits for a touch; 0 as long as one likes."""
    answerSeconds = Property(int, _get_answer_seconds, constant=True)
    """How long its question waits then; 0: it does not ask."""
    textScales = Property(list, _get_text_scales, constant=True)

    def _get_clock(self) -> str:
        day = when.in_full(self._clock.date(), self._wishes.language)
        return f"{day} · {when.hour(self._clock, self._wishes.language)}"

    clock = Property(str, _get_clock, notify=clockChanged)

    def _get_time(self) -> str:
        return when.hour(self._clock, self._wishes.language)

    def _get_minute(self) -> int:
        return int(self._clock.timestamp()) // 60

    def _get_opening(self) -> str:
        return opening.again(self._defaults.hours, self._clock, self._wishes.language)

    def _get_week(self) -> list[str]:
        return opening.week(self._defaults.hours, self._wishes.language)

    time = Property(str, _get_time, notify=clockChanged)
    minute = Property(int, _get_minute, notify=clockChanged)
    """Minutes since 1970: what moves so that nothing burns into the glass goes by it."""
    opening = Property(str, _get_opening, notify=clockChanged)
    """When it opens again, in words; empty when it is open or nobody filled in when."""
    week = Property(list, _get_week, notify=clockChanged)
    """The hours of opening in words, a line for days that are alike."""

    def _get_px_per_mm(self) -> float:
        return self._px_per_mm * self._larger

    def set_px_per_mm(self, px_per_mm: float, larger: float = 1.0) -> None:
        """The screen's own measure, when it is known better; everything is drawn so many times ``larger`` for
        who looks from afar."""
        if px_per_mm > 0 and (px_per_mm, larger) != (self._px_per_mm, self._larger):
            self._px_per_mm, self._larger = px_per_mm, larger
            self.metricsChanged.emit()

    def _get_bottom_edge(self) -> float:
        return self._defaults.bottom_edge_mm

    pxPerMm = Property(float, _get_px_per_mm, notify=metricsChanged)
    """Of everything that is drawn."""
    glassPxPerMm = Property(float, lambda self: self._px_per_mm, notify=metricsChanged)
    """Of the glass itself, for heights above the floor."""
    bottomEdge = Property(float, _get_bottom_edge, constant=True)
