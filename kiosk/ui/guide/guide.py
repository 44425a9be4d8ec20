"""The voice that says where one is, for who can't see the screen or can't read.

    tree of the window (told) ─► Guide: what is new (changes)? ─► words (guide_words) ─► Saying ─► Speech

It speaks of what has the focus, of the page that opens, of values and messages that change, and of nothing
else (EN 301 549, 5.1.3). Whatever a visitor does silences it at once; what it says then takes the place of
what it said. ``kiosk.ui.guide.spoken_input`` brings it keys and fingers.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.speech.chime import Tone
from kiosk.ui.alarm import Alarm
from kiosk.ui.guide import changes, told
from kiosk.ui.guide import guide_words as words
from kiosk.ui.guide.changes import Look
from kiosk.ui.guide.framed import Framed
from kiosk.ui.guide.greeting import Greeting, greeting, next_of
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.guide.saying import Saying
from kiosk.ui.guide.told import Role, Thing
from kiosk.ui.input.scanning import Scanning
from kiosk.ui.session import Session
from kiosk.ui.stay.wishes import VOICE_STEPS
from kiosk.ui.words.spelled import spelled

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ANSWERED = 1.2
"""Seconds after a press of which nothing came that is told; then it is told where one is."""
SETTLED = 0.7
"""Seconds without another change, after which a message is said: results while somebody types."""
REMINDERS = (30, 10)
"""Seconds left of the question whether anybody is there, at which they are told again."""
PULLED_FOR = 10.0
"""Seconds of silence after a headphone was pulled out, until it is asked whether anybody is there."""
LOOK_MS = 200
_SOON_MS = 25
_ARRIVALS = 12
"""Looks at a page that has no title yet, before it is told without one."""


@QmlElement
class Guide(QObject):
    """Of one window. Silent while the visitor does not wish it (``Session.spoken``)."""

    boxChanged = Signal()
    curtainChanged = Signal()

    def __init__(
        self,
        session: Session,
        saying: Saying,
        alarm: Callable[[], Alarm] = Alarm,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.saying = saying
        self._window: QQuickWindow | None = None
        self._on = bool(session.property("spoken"))
        self._language = str(session.property("language"))
        self.by_touch = False
        """The last that was done was done with a finger: then hints are of fingers."""
        self.in_ear: Callable[[], bool] = lambda: False
        """Nobody else hears what is said: there is a headphone (EN 301 549, 5.1.3.8)."""
        self._asking = self._arriving = self._offering = False
        self._looks = 0  # at a page that is not there yet
        self._told_where = False  # and nothing was done since
        self._focus: Thing | None = None
        self._cursor: Thing | None = None
        self._seen = Look()
        self._news: dict[int, Thing] = {}
        self._greets: Greeting | None = None
        self._left = 0
        self._curtain = False
        self._frame = Framed()
        self._settled, self._pulled, self._answer = alarm(), alarm(), alarm()
        self._answer.rings.connect(self._say_where)
        self._pulled.rings.connect(self._doubt)
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

    def attach(self, window: QQuickWindow) -> None:
        """Look at this window from now on."""
        self._window = window
        window.activeFocusItemChanged.connect(self._soon.start)
        if self._on:
            self._begin()

    def follow(self, scanning: Scanning) -> None:
        """Who uses switches hears what the frame comes to; it stays there until they have heard it."""
        self._frame = Framed(scanning)
        scanning.changed.connect(self._frame_moved)
        scanning.is_told = lambda: self._on and (self.saying.speaking or self._frame.untold or self._arriving)

    # --- what a visitor does ------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """The visitor listens."""
        return self._on

    @property
    def rests(self) -> bool:
        """Everything that is new was told, and heard."""
        return not (self.saying.speaking or self._arriving or self._soon.isActive())

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
        self.saying.forget()
        self._cursor, self._focus = self._audible(self._cursor), self._audible(self._focus)
        if self._on:
            self._pulled.set(PULLED_FOR)

    def stir(self) -> None:
        """Any key or touch: silence, and soon a look at what came of it."""
        self._pulled.call_off()
        self._answer.call_off()
        self.saying.hush()
        self._soon.start()

    def stay(self) -> None:
        """What was done asks for nothing of what is told once: the languages, where one is."""
        self._offering = self._told_where = False

    def pressed(self) -> None:
        """A control was: what comes of it is told, and that one is still where one was when nothing does."""
        self._answer.set(ANSWERED)

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
        read = changes.readable(self._things())
        if read:
            to, over = changes.beyond(read, self._cursor or self._focus, direction)
            edge = [Part(words.edge(top=direction > 0), self._language)] if over else []
            self._go(to, edge, Tone.EDGE if over else None)

    def explore(self, place: QPointF) -> bool:
        """A finger is on this place of the window: what is there is told. False when nothing is."""
        found = told.at(self._things(), place)
        if found is None:
            return False
        if self._cursor is None or found.key != self._cursor.key or not self.saying.speaking:
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
        self.saying.remark(words.loud(step, VOICE_STEPS))

    def next_language(self) -> bool:
        """While the languages are offered: the next one. False when they are not."""
        if not self._offering:
            return False
        known = [one for one in self._session.property("languages") if self.saying.speaks(one)]
        self._session.setProperty("language", next_of(known, self._language))
        return True

    def draw_curtain(self) -> None:
        """Who listens needs no picture, and nobody else is to see what they look at; or the picture again."""
        self._set_curtain(not self._curtain)
        self.saying.remark(words.curtain(drawn=self._curtain))

    def _set_curtain(self, drawn: bool) -> None:
        if drawn != self._curtain:
            self._curtain = drawn
            self.curtainChanged.emit()

    def forget(self) -> None:
        """The visitor left."""
        self.saying.forget()
        self._on = self._frame.untold = self.by_touch = False
        self._greets, self._left, self._looks = None, 0, 0
        self._set_curtain(False)
        self._offering = self._told_where = self._arriving = self._asking = False
        self._focus, self._seen = None, Look()
        self._news.clear()
        self._show(None)
        self._watch.stop()
        for alarm in (self._settled, self._pulled, self._answer):
            alarm.call_off()

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
            self._greet(Greeting.OTHER)

    def _begin(self) -> None:
        self.saying.warm()
        self._watch.start()
        self._greet(Greeting.FIRST)

    def _greet(self, how: Greeting) -> None:
        self._offering = True
        self._greets = how
        self._arrive()

    def _greeting(self) -> list[Part]:
        """When the page is there, so that the screen has the words of the language by then."""
        how, self._greets = self._greets, None
        return [] if how is None else greeting(how, self._language, self._session.property("languages"))

    def _end(self) -> None:
        self._set_curtain(False)
        self._answer.call_off()
        self._watch.stop()
        self._show(None)
        self.saying.forget_hint()
        self.saying.remark(words.farewell())

    def _doubt(self) -> None:
        if not self._session.doubt():
            self._session.setProperty("spoken", False)  # at home nobody is asked

    def _arrive(self) -> None:
        """Another page, or the same in another language: its title, then what has the focus."""
        if not self._on:
            return
        self._answer.call_off()
        self._arriving, self._looks = True, 0
        self._news.clear()
        self.saying.turn_page()
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
        seen = told.things(self._window) if self._window is not None else []
        return seen if self.in_ear() else [words.veiled(thing) for thing in seen]

    def _audible(self, thing: Thing | None) -> Thing | None:
        return thing if thing is None or self.in_ear() else words.veiled(thing)

    def _look(self) -> None:
        """Tell what is new on the window."""
        if not self._on or self._window is None:
            return
        seen = self._things()
        if self._arriving:
            self._come_to(seen)
            return
        before, self._seen = self._seen, changes.look(seen)
        said = []
        if not self.saying.waits:
            said += changes.values(before, self._seen)
            if news := changes.news(before, seen):
                self._news |= news
                self._settled.set(SETTLED)
        said += changes.typed(before, seen)
        self._hear_focus(next((thing for thing in seen if thing.focused), None), seen, said)

    def _come_to(self, seen: list[Thing]) -> None:
        """The page is there when it has a title; one that never gets one is told without."""
        self._looks += 1
        title = next((thing for thing in seen if thing.role is Role.Heading), None)
        if title is None and self._looks < _ARRIVALS:
            return
        focus = next((thing for thing in seen if thing.focused), None)
        self._arriving = False
        self._focus = focus
        self._cursor = focus or title  # what is next comes after what was told
        self._seen = changes.look(seen)
        told_too = Role.StaticText if self._asking else Role.AlertMessage
        parts = [*self._greeting(), *self._title(seen)]
        parts += [part for thing in seen if thing.role is told_too for part in self._named(thing)]
        if self._frame.on:
            self._say([*parts, *self._frame.words(seen, self._language)], tone=Tone.PAGE)
        else:
            self._tell(focus, parts, Tone.PAGE)

    def _hear_focus(self, focus: Thing | None, seen: Sequence[Thing], first: Sequence[str]) -> None:
        """What has the focus now, or became another under it; after what was said of the page meanwhile."""
        before, self._focus = self._focus, focus
        parts: list[Part] = []
        hint = ""
        if focus is None or focus == before or self.saying.waits:
            pass
        elif before is None or focus.key != before.key or focus.role is not before.role:
            if not self._frame.on and (self._cursor is None or self._cursor.key != focus.key):
                self._cursor = focus
                self._show(focus)
                parts = words.described(focus, self._language)
                hint = words.hint(focus, by_touch=self.by_touch)
        elif (focus.name, words.state(focus)) != (before.name, words.state(before)):
            self._cursor = focus
            parts = words.altered(focus, self._language)
        if self._frame.untold:
            parts += self._frame.words(seen, self._language)
        said = [Part(f"{text.rstrip('.')}." if parts else text, self._language) for text in first]
        if said or parts:
            self._say([*said, *parts], hint)

    def _frame_moved(self) -> None:
        if self._on and self._frame.on:
            self._frame.moved(another_speaks=self.saying.waits)
            self._soon.start()

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

    def _named(self, thing: Thing) -> list[Part]:
        return words.named(thing, self._language)

    def _go(self, thing: Thing, first: Iterable[Part] = (), tone: Tone | None = None) -> None:
        self._cursor = thing
        if thing.focusable and self._window is not None:
            told.give_focus(self._window, thing.key)
            self._focus = self._audible(told.focus(self._window)) or self._focus
        self._show(thing)
        self._tell(thing, first, tone)

    def _tell(self, thing: Thing | None, first: Iterable[Part] = (), tone: Tone | None = None) -> None:
        parts = [*first, *(words.described(thing, self._language) if thing is not None else [])]
        hint = (
            words.hint(thing, by_touch=self.by_touch)
            if thing is not None
            else words.ways(by_touch=self.by_touch)
        )
        self._say(parts, hint, tone)

    def _say_where(self) -> None:
        """Nothing came of a press that was told: how far the film is, or else where one is."""
        if not self._on or self.saying.speaking or self.saying.waits or self._session.property("busy"):
            return
        seen = self._things()
        shown = [thing for thing in seen if thing.role in told.VALUES]
        self._say([*(self._named(shown[0]) if shown else self._title(seen)), *self._here()])

    def _say_news(self) -> None:
        if self.saying.speaking:
            self._settled.set(SETTLED)
        elif self._on and not self.saying.waits:
            self._say([part for thing in self._news.values() for part in self._named(thing)])
            self._news.clear()

    def _say(self, parts: Iterable[Part], hint: str = "", tone: Tone | None = None) -> None:
        self._told_where = False
        self._answer.call_off()
        self.saying.say(parts, hint, tone)

    # --- what is marked on the screen ---------------------------------------------------------------------

    def _show(self, thing: Thing | None) -> None:
        if thing is None:
            self._cursor = None
        self.boxChanged.emit()

    def _get_box(self) -> QRectF:
        here = self._cursor
        return here.box if self._on and here is not None and not here.focusable else QRectF()

    curtain = Property(bool, lambda self: self._curtain, notify=curtainChanged)
    """Nothing is to be seen, but for who is asked whether they are there."""
    box = Property(QRectF, _get_box, notify=boxChanged)
    """On the window: the text that is spoken (EN 301 549, 5.1.3.3). What has the focus shows that itself."""
