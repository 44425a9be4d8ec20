"""The voice that says where one is, for who can't see the screen or can't read.

    tree of the window (told) ─► Guide: what is new? ─► words (guide_words) ─► Floor ─► Speech

It speaks of what has the focus, of the page that opens, of values and messages that change, and of nothing
else (EN 301 549, 5.1.3). Whatever a visitor does silences it at once; what it says then takes the place of
what it said. ``kiosk.ui.guide.spoken_input`` brings it keys and fingers.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Property, QLocale, QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.alarm import Alarm
from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide import told
from kiosk.ui.guide.giving_way import GivingWay
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.guide.told import Role, Thing
from kiosk.ui.session import Session
from kiosk.ui.stay.wishes import LANGUAGE_NAMES, VOICE_STEPS
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.speech import Speech
from kiosk.ui.words.spelled import spelled

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

HINT_AFTER = 2.0
"""Seconds of silence until it is said what can be done."""
SETTLED = 0.7
"""Seconds without another change, after which a message is said: results while somebody types."""
REMINDERS = (30, 10)
"""Seconds left of the question whether anybody is there, at which they are told again."""
STEP_DB = 3.0
PULLED_FOR = 10.0
"""Seconds of silence after a headphone was pulled out, until it is asked whether anybody is there."""
LOOK_MS = 200
_SOON_MS = 25
_ARRIVALS = 12
"""Looks at a page that has no title yet, before it is told without one."""


@QmlElement
class Guide(QObject):
    """Of one window. Silent while the visitor does not wish it (``Session.spoken``)."""

    uttered = Signal(object)
    """A tuple of ``Part``: everything that is said, in order."""
    boxChanged = Signal()

    def __init__(
        self,
        session: Session,
        speech: Speech,
        floor: Floor,
        way: GivingWay,
        alarm: Callable[[], Alarm] = Alarm,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._speech = speech
        self._floor = floor
        self._way = way
        self._window: QQuickWindow | None = None
        self._on = bool(session.property("spoken"))
        self._language = str(session.property("language"))
        self.by_touch = False
        """The last that was done was done with a finger: then hints are of fingers."""
        self._asking = self._arriving = self._offering = False
        self._looks = 0  # at a page that is not there yet
        self._numbers: set[int] = set()  # utterances that are not heard to their end
        self._seconds = 0.0
        self._last: tuple[Part, ...] = ()
        self._hint_words = ""
        self._told_where = False  # and nothing was done since
        self._focus: Thing | None = None
        self._cursor: Thing | None = None
        self._messages: dict[int, tuple[Role, str]] = {}
        self._entries: dict[int, str] = {}
        self._news: dict[int, str] = {}
        self._greeting: list[Part] = []
        self._foreign: set[str] = set()  # languages of which this page has told that nobody speaks them
        self._left = 0
        self._hint, self._settled, self._pulled = alarm(), alarm(), alarm()
        self._pulled.rings.connect(self._doubt)
        self._hint.rings.connect(self._say_hint)
        self._settled.rings.connect(self._say_news)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_MS)
        self._watch.timeout.connect(self._look)
        session.placeChanged.connect(self._arrive)
        session.askingChanged.connect(self._ask)
        session.wishesChanged.connect(self._wished)
        session.ended.connect(self.forget)
        speech.made.connect(self._made)
        speech.ended.connect(self._ended)
        speech.silenced.connect(self.lose_floor)

    def attach(self, window: QQuickWindow) -> None:
        """Look at this window from now on."""
        self._window = window
        window.activeFocusItemChanged.connect(self._soon.start)
        if self._on:
            self._begin()

    # --- what a visitor does ------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """The visitor listens."""
        return self._on

    @property
    def speaking(self) -> bool:
        """It says something now."""
        return bool(self._numbers)

    @property
    def rests(self) -> bool:
        """Everything that is new was told, and heard."""
        return not (self._numbers or self._arriving or self._soon.isActive())

    @property
    def gain(self) -> float:
        """How loud the voice is, as a factor: ten steps of 3 dB (EN 301 549, 8.2.1)."""
        return float(10 ** (STEP_DB * (int(self._session.property("voiceStep")) - VOICE_STEPS) / 20))

    def start(self) -> None:
        """The visitor wants to hear where he is: by key, by corner, by headphone."""
        self._session.setProperty("spoken", True)

    def plugged(self) -> None:
        """A headphone was plugged in: who does that wants to listen."""
        self._pulled.call_off()
        if not self._on:
            self.start()

    def pulled(self) -> None:
        """It was pulled out: nobody else is to hear what was said into an ear."""
        self.hush()
        if self._on:
            self._pulled.set(PULLED_FOR)

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

    def stir(self) -> None:
        """Any key or touch: silence, and soon a look at what came of it."""
        self._pulled.call_off()
        self.hush()
        self._soon.start()

    def stay(self) -> None:
        """What was done asks for nothing of what is told once: the languages, where one is."""
        self._offering = self._told_where = False

    def repeat(self) -> None:
        """The last thing again, exactly so."""
        if self._last:
            self._utter(self._last, remember=False)

    def help(self) -> None:
        """Where one is and what can be done; asked again, everything."""
        if self._told_where:
            self._say([Part(words.everything(), self._language)])
            return
        parts = [*self._title(), *self._here(), Part(words.what_can_be_done(), self._language)]
        self._say(parts)
        self._told_where = True

    def step(self, direction: int) -> None:
        """To the next thing on the page (1), or the one before (-1): titles, texts, pictures, controls."""
        seen = self._readable()
        if not seen:
            return
        keys = [thing.key for thing in seen]
        here = self._cursor or self._focus
        at = keys.index(here.key) if here is not None and here.key in keys else None
        to = (0 if direction > 0 else len(seen) - 1) if at is None else at + direction
        over = not 0 <= to < len(seen)
        first = [Part(words.edge(top=direction > 0), self._language)] if over else []
        self._go(seen[to % len(seen)], first)

    def explore(self, place: QPointF) -> bool:
        """A finger is on this place of the window: what is there is told. False when nothing is."""
        found = told.at(self._things(), place)
        if found is None:
            return False
        if self._cursor is None or found.key != self._cursor.key or not self.speaking:
            self._go(found)
        return True

    def found(self, place: QPointF) -> bool:
        """Whether the thing that was told last lies under this place."""
        under = told.at(self._things(), place)
        return under is not None and self._cursor is not None and under.key == self._cursor.key

    def act(self) -> bool:
        """Do what can be done with a text that was told: its letters, else itself again.

        False when it is a control: that acts by itself.
        """
        here = self._cursor
        if here is None or here.control:
            return False
        if words.spellable(here):
            self._say([Part(spelled(here.name.strip(), self._language), self._language)])
        else:
            self._tell(here)
        return True

    def turn_volume(self, steps: int) -> None:
        """Louder or softer, and told so that one hears it."""
        step = int(self._session.property("voiceStep")) + steps
        self._session.setProperty("voiceStep", step)
        step = int(self._session.property("voiceStep"))
        self._utter([Part(words.loud(step, VOICE_STEPS), self._language)], remember=False)

    def next_language(self) -> bool:
        """While the languages are offered: the next one. False when they are not."""
        if not self._offering:
            return False
        known = [one for one in self._session.property("languages") if self._speech.speaks(one)]
        at = known.index(self._language) if self._language in known else -1
        self._session.setProperty("language", known[(at + 1) % len(known)])
        return True

    def announce(self, text: str) -> None:
        """A message that no thing on the page says."""
        self._say([Part(text, self._language)])

    def forget(self) -> None:
        """The visitor left."""
        self.hush()
        self._last = ()
        self._on = False
        self._offering = self._told_where = self._arriving = self._asking = False
        self._show(None)
        self._watch.stop()
        self._settled.call_off()
        self._pulled.call_off()

    def close(self) -> None:
        """The window goes: look at it no more."""
        self._watch.stop()
        self._soon.stop()
        self._window = None

    # --- following the session ----------------------------------------------------------------------

    def _wished(self) -> None:
        on, language = bool(self._session.property("spoken")), str(self._session.property("language"))
        other = language != self._language
        self._language = language
        if on != self._on:
            self._on = on
            if on:
                self._begin()
            else:
                self._end()
        elif on and other:
            self._greet(offers=False)

    def _begin(self) -> None:
        self._speech.warm()
        self._watch.start()
        self._greet(offers=True)

    def _greet(self, *, offers: bool) -> None:
        self._offering = True
        said = [Part(words.welcome(), self._language)]
        if offers:
            others = [one for one in self._session.property("languages") if one != self._language]
            said += [Part(words.OFFERS[one], one) for one in others]
        else:
            said.insert(0, Part(f"{LANGUAGE_NAMES[self._language]}.", self._language))
        self._arrive(said)

    def _end(self) -> None:
        self._watch.stop()
        self._show(None)
        self._hint_words = ""
        self._utter([Part(words.farewell(), self._language)], remember=False)

    def _doubt(self) -> None:
        if not self._session.doubt():
            self._session.setProperty("spoken", False)  # at home nobody is asked

    def _arrive(self, first: Sequence[Part] = ()) -> None:
        """Another page, or the same in another language: its title, then what has the focus."""
        if not self._on:
            return
        self._greeting = list(first) or (self._greeting if self._arriving else [])
        self._arriving, self._looks = True, 0
        self._news.clear()
        self._foreign.clear()
        self._show(None)
        self._soon.start()

    def _ask(self) -> None:
        asking = bool(self._session.property("asking"))
        if not self._on:
            return
        if asking != self._asking:
            self._asking = asking
            self._left = int(self._session.property("secondsLeft"))
            self._arrive()
        elif asking:
            left = int(self._session.property("secondsLeft"))
            if any(left <= one < self._left for one in REMINDERS):
                self._say([Part(words.seconds_left(left), self._language)])
            self._left = left

    # --- looking --------------------------------------------------------------------------------------

    def _things(self) -> list[Thing]:
        return told.things(self._window) if self._window is not None else []

    def _readable(self) -> list[Thing]:
        """Everything that is read one by one; what is said twice on end is said once."""
        seen = [one for one in self._things() if one.control or one.text or one.role in told.VALUES]
        return seen[:1] + [one for before, one in pairwise(seen) if one.control or one.name != before.name]

    def _look(self) -> None:
        """Tell what is new on the window."""
        if not self._on or self._window is None:
            return
        seen = self._things()
        if self._arriving:
            self._come_to(seen)
            return
        self._hear_messages(seen)
        self._hear_entries(seen)
        self._hear_focus(next((thing for thing in seen if thing.focused), None))

    def _come_to(self, seen: list[Thing]) -> None:
        """The page is there when it has a title; one that never gets one is told without."""
        self._looks += 1
        title = next((thing for thing in seen if thing.role is Role.Heading), None)
        if title is None and self._looks < _ARRIVALS:
            return
        focus = next((thing for thing in seen if thing.focused), None)
        self._arriving = False
        self._focus = self._cursor = focus
        self._messages, self._entries = _messages(seen), _entries(seen)
        parts = [*self._greeting, *self._title(seen)]
        if self._asking:
            parts += [Part(thing.name, self._language) for thing in seen if thing.role is Role.StaticText]
        else:
            parts += [Part(thing.name, self._language) for thing in seen if thing.role is Role.AlertMessage]
        self._greeting = []
        self._tell(focus, parts)

    def _hear_focus(self, focus: Thing | None) -> None:
        before, self._focus = self._focus, focus
        if focus is None or focus == before or self._another_speaks() or self._way.held:
            return
        if before is None or focus.key != before.key or focus.role is not before.role:
            if self._cursor is None or self._cursor.key != focus.key:
                self._cursor = focus
                self._show(focus)
                self._tell(focus)
        elif (focus.name, words.state(focus)) != (before.name, words.state(before)):
            self._cursor = focus
            self._say(words.altered(focus, self._language))

    def _hear_messages(self, seen: list[Thing]) -> None:
        before, self._messages = self._messages, _messages(seen)
        if self._another_speaks() or self._way.held:
            return
        for key, (role, name) in self._messages.items():
            if key in before and before[key] == (role, name):
                continue
            if role is Role.Indicator and key in before:
                self._say([Part(name, self._language)])
            elif role is Role.AlertMessage or (role is Role.Heading and key in before):
                self._news[key] = name
                self._settled.set(SETTLED)

    def _hear_entries(self, seen: list[Thing]) -> None:
        before, self._entries = self._entries, _entries(seen)
        for thing in seen:
            was, now = before.get(thing.key), thing.entry
            if was is None or now is None or was == now:
                continue
            if thing.private:
                said = words.dot()
            elif now.startswith(was):
                said = words.typed(now[len(was) :])
            elif was.startswith(now) and len(was) - len(now) == 1:
                said = words.rubbed_out(was[len(now) :])
            else:
                said = now
            self._say([Part(said, self._language)])

    def _another_speaks(self) -> bool:
        return self._floor.holder not in (None, self) and self._speech.speaking

    # --- saying -----------------------------------------------------------------------------------------

    def _title(self, seen: list[Thing] | None = None) -> list[Part]:
        """The name of the page: the first of its titles."""
        for thing in self._things() if seen is None else seen:
            if thing.role is Role.Heading:
                return words.named(thing, self._language)
        return []

    def _here(self) -> list[Part]:
        here = self._cursor or self._focus
        return words.described(here, self._language) if here is not None else []

    def _go(self, thing: Thing, first: Iterable[Part] = ()) -> None:
        self._cursor = thing
        if thing.focusable and self._window is not None:
            told.give_focus(self._window, thing.key)
            self._focus = told.focus(self._window) or self._focus
        self._show(thing)
        self._tell(thing, first)

    def _tell(self, thing: Thing | None, first: Iterable[Part] = ()) -> None:
        parts = [*first, *(words.described(thing, self._language) if thing is not None else [])]
        self._say(parts, words.hint(thing, by_touch=self.by_touch) if thing is not None else "")

    def _say_hint(self) -> None:
        if self._hint_words and not self._another_speaks():
            hint, self._hint_words = self._hint_words, ""
            self._utter([Part(hint, self._language)], remember=False)

    def _say_news(self) -> None:
        if self.speaking:
            self._settled.set(SETTLED)
        elif self._on and not self._another_speaks():
            self._say([Part(f"{name.rstrip('.')}.", self._language) for name in self._news.values()])
            self._news.clear()

    def _say(self, parts: Iterable[Part], hint: str = "") -> None:
        self._told_where = False
        self._hint_words = hint
        self._utter(words.joined(self._spoken(parts)), remember=True)

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

    def _utter(self, parts: Sequence[Part], *, remember: bool) -> None:
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
        pace = float(self._session.property("voicePace"))
        for part in parts:
            for piece in words.pieces(part):
                self._numbers.add(self._speech.say(piece, part.language, pace))
        self._way.begin(0.0)
        self.uttered.emit(tuple(parts))

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

    # --- what is marked on the screen ---------------------------------------------------------------------

    def _show(self, thing: Thing | None) -> None:
        if thing is None:
            self._cursor = None
        self.boxChanged.emit()

    def _get_box(self) -> QRectF:
        here = self._cursor
        return here.box if self._on and here is not None and not here.focusable else QRectF()

    box = Property(QRectF, _get_box, notify=boxChanged)
    """On the window: the text that is spoken (EN 301 549, 5.1.3.3). What has the focus shows that itself."""


def _messages(seen: list[Thing]) -> dict[int, tuple[Role, str]]:
    spoken = {Role.Heading, Role.AlertMessage, Role.Indicator}
    return {thing.key: (thing.role, thing.name) for thing in seen if thing.role in spoken}


def _entries(seen: list[Thing]) -> dict[int, str]:
    return {thing.key: thing.entry for thing in seen if thing.entry is not None}
