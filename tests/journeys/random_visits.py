"""Visits by chance: somebody who touches, types, waits and wishes without any plan, and leaves midway.

The same number is the same visit, as far as a machine that does other things too allows.
"""

import random
from collections.abc import Callable, Mapping
from time import monotonic

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.model import Kind
from kiosk.ui.stage import examples, staging
from kiosk.ui.stay.wishes import LANGUAGES, THEMES, VOICE_PACES, VOICE_STEPS
from tests.gate_look import look, press
from tests.visitor import A_HAND, finger

KEYS = (
    *("Tab", "Tab", "Tab", "Backtab", "Return", "Return", "Space", "Escape", "Left", "Right", "Up", "Down"),
    *("PageDown", "PageUp", "Home", "Plus", "Minus", "Backspace", "A", "E", "N", "VolumeUp", "VolumeDown"),
)
WISHES: dict[str, tuple[object, ...]] = {
    "language": LANGUAGES,
    "theme": THEMES,
    "textSize": (0, 1, 2),
    "reducedMotion": (True, False),
    "spoken": (True, False),
    "voicePace": (*VOICE_PACES, 0.9),
    "voiceStep": (1, 7, VOICE_STEPS),
    "low": (True, False),
    "leftHanded": (True, False),
    "spaced": (True, False),
    "moreTime": (True, False),
    "simple": (True, False),
    "steady": (True, False),
    "switches": (0, 0, 1, 2),
}
PAGES = ("search", "topics", "adjust", "captions", "sound", "help", "live", "home")
KINDS = {"player": (Kind.FILM, Kind.SOUND), "picture": (Kind.PICTURE,), "story": (Kind.STORY,)}
MOST = 14
"""Things done in a visit."""
A_WHILE = 3_000
"""Seconds in which anybody is asked, also who reads and has more time."""


def works_of(parts: app.Parts) -> dict[Kind, str]:
    """The first work of each kind that can be opened."""
    return {kind: examples.first_of(parts.stage, kind) for kinds in KINDS.values() for kind in kinds}


class Visit:
    """One of them. ``now`` is the time that this program believes, in seconds."""

    def __init__(self, parts: app.Parts, works: Mapping[Kind, str], number: int, now: float) -> None:
        """``works``: one of each kind, as ``works_of`` gives them."""
        self.parts = parts
        self._works = works
        self.now = now
        self.done: list[str] = []
        """What was done, in order, to be told when something is wrong."""
        self._chance = random.Random(number)
        self._lifted = 0.0  # the finger

    def happens(self) -> None:
        """Come, do this and that, and leave."""
        ways = [(self._taps, 10), (self._presses, 6), (self._wishes, 2), (self._goes, 2), (self._opens, 2)]
        ways += [(self._waits, 2), (self._scrawls, 1), (self._copies, 1)]
        every, weights = zip(*ways, strict=True)
        if self._chance.random() < 0.9:
            self._does("starts", self.parts.session.start)
        for _ in range(self._chance.randint(2, MOST)):
            (way,) = self._chance.choices(every, weights)
            way()
        self._chance.choice([self._falls_asleep, self._falls_asleep, self._says_no, self._is_sent_away])()

    # --- what people do

    def _taps(self) -> None:
        able = [node for node in look(self.parts.window, px_per_mm=1.0).controls if node.enabled]
        places = [(node.name, node.seen.center().toPoint()) for node in able]
        del able
        if places:
            name, place = self._chance.choice(places)
            QTest.qWait(max(0, round(A_HAND - 1000 * (monotonic() - self._lifted))))  # or it is a tremor
            self._does(f"taps {name[:40]!r}", lambda: self._touches(place))

    def _presses(self) -> None:
        key = self._chance.choice(KEYS)
        self._does(f"presses {key}", lambda: QTest.keyClick(self.parts.window, getattr(Qt.Key, f"Key_{key}")))

    def _wishes(self) -> None:
        name = self._chance.choice(list(WISHES))
        value = self._chance.choice(WISHES[name])
        self._does(f"wishes {name} {value}", lambda: self.parts.session.setProperty(name, value))

    def _goes(self) -> None:
        page = self._chance.choice(PAGES)
        self._does(f"goes to {page}", lambda: self.parts.session.open(page))

    def _opens(self) -> None:
        page = self._chance.choice(list(KINDS))
        kind = self._chance.choice(KINDS[page])
        work = self._works[kind]
        self._does(f"opens a {kind} to {page}", lambda: self.parts.session.open(page, work))
        if self._chance.random() < 0.5:
            QTest.qWait(self._chance.randint(100, 900))  # it begins

    def _waits(self) -> None:
        seconds = self._chance.choice([1, 20, 100, 119, 121, 150, 301])
        self._does(f"waits {seconds} seconds", lambda: self._time_goes_by(seconds))

    def _scrawls(self) -> None:
        """Two fingers, or a palm, over the glass."""
        window, points = self.parts.window, [self._somewhere() for _ in range(4)]

        def draw() -> None:
            QTest.touchEvent(window, finger()).press(0, points[0]).press(1, points[1]).commit()
            QTest.touchEvent(window, finger()).move(0, points[2]).move(1, points[3]).commit()
            QTest.touchEvent(window, finger()).release(0, points[2]).release(1, points[3]).commit()

        self._does("scrawls", draw)

    def _copies(self) -> None:
        if self.parts.session.property("page") != "attract":  # there is nobody, and nothing that ends
            self._does("copies", lambda: QGuiApplication.clipboard().setText("iets van mij"))

    # --- how they leave

    def _falls_asleep(self) -> None:
        """Wherever they are: what plays is over one day, and then they are asked."""
        session = self.parts.session

        def sleep() -> None:
            for _ in range(20):
                self._time_goes_by(A_WHILE)
                if session.property("busy") or session.property("speaking"):
                    self.parts.player.setProperty("pause", True)
                    self.parts.narrator.setProperty("pause", True)
                    QTest.qWait(20)
                elif session.property("page") == "attract":
                    return
            session.start()  # a broadcast that falters is waited for as long as it lasts
            for _ in range(2):
                self._time_goes_by(A_WHILE)

        self._does("falls asleep", sleep)

    def _says_no(self) -> None:
        session = self.parts.session

        def refuse() -> None:
            for _ in range(2):  # a film that begins, or is held, under the question takes it away
                if not session.property("asking"):
                    session.ask()
                    staging.settle(self.parts.stage)
            _yes, no = [node.item for node in look(self.parts.window, px_per_mm=1.0).controls]
            press(no)

        self._does("says no", refuse)

    def _is_sent_away(self) -> None:
        """In the midst of a film, of a sentence, of a touch."""
        window, place = self.parts.window, self._somewhere()
        QTest.touchEvent(window, finger()).press(0, place).commit()
        self._does("is sent away", self.parts.session.reset)
        QTest.touchEvent(window, finger()).release(0, place).commit()

    # --- how

    def _does(self, what: str, act: Callable[[], object]) -> None:
        self.done.append(f"{what} on {self.parts.session.property('page')}")
        act()
        QCoreApplication.processEvents()
        QTest.qWait(self._chance.choice([0, 0, 5, 40]))

    def _touches(self, place: QPoint) -> None:
        QTest.touchEvent(self.parts.window, finger()).press(0, place).commit()
        QTest.touchEvent(self.parts.window, finger()).release(0, place).commit()
        self._lifted = monotonic()

    def _time_goes_by(self, seconds: float) -> None:
        self.now += seconds
        self.parts.session.tick(self.now)

    def _somewhere(self) -> QPoint:
        size = self.parts.window.size()
        return QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height()))
