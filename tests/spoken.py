"""Somebody who can't see the screen, and the log of all that is said to her.

    listener = Listener(parts)
    listener.presses("F1")
    assert listener.heard("Hulp")

The window and the speech engine are the real ones; only the time that a visitor lets pass is pretended.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui.guide import told
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.stage import staging
from kiosk.ui.voice.speech import Speech
from tests.visitor import A_HAND, finger

A_KEY = 300
"""Milliseconds until the same key is struck again on purpose; but for those that only move."""
MOVES = frozenset({"Up", "Down", "Left", "Right", "Tab", "VolumeUp", "VolumeDown", "Backspace"})
TIMES = 150
"""So many times faster than one speaks."""


class PretendedAlarm(QObject):
    """Rings when a test lets its time pass."""

    rings = Signal()

    def __init__(self, clock: "PretendedTime") -> None:
        super().__init__()
        self._clock = clock
        self.at: float | None = None

    @property
    def waits(self) -> bool:
        return self.at is not None

    def set(self, seconds: float) -> None:
        self.at = self._clock.now + seconds

    def call_off(self) -> None:
        self.at = None


class PretendedTime:
    """A clock that stands still until ``passes``."""

    def __init__(self) -> None:
        self.now = 0.0
        self._alarms: list[PretendedAlarm] = []

    def alarm(self) -> PretendedAlarm:
        self._alarms.append(PretendedAlarm(self))
        return self._alarms[-1]

    def passes(self, seconds: float) -> None:
        until = self.now + seconds
        while due := [one for one in self._alarms if one.at is not None and one.at <= until]:
            first = min(due, key=lambda one: one.at or 0.0)
            self.now, first.at = first.at or 0.0, None
            first.rings.emit()
        self.now = until


class Listener:
    """What she hears, and what she does."""

    def __init__(self, parts: app.Parts, clock: PretendedTime) -> None:
        self.parts = parts
        self.clock = clock
        self._lifted = 0.0
        self._struck: dict[str, float] = {}
        self.log: list[tuple[Part, ...]] = []
        """Everything that was said, one after the other."""
        parts.guide.saying.uttered.connect(self.log.append)

    # --- hearing

    @property
    def last(self) -> str:
        return " ".join(part.text for part in self.log[-1]) if self.log else ""

    @property
    def all(self) -> str:
        return "\n".join(" ".join(part.text for part in said) for said in self.log)

    def hears(self, words: str, within: float = 5.0) -> None:
        """These words come in something that is said from now on, or was said last."""
        since = max(0, len(self.log) - 1)

        def said() -> bool:
            return any(words in part.text for one in self.log[since:] for part in one)

        try:
            staging.wait_for(said, f"Hearing {words!r}", within)
        except Exception as error:
            raise AssertionError(f"not said: {words!r}, but:\n{self.all}") from error

    def rests(self) -> None:
        """Until she has heard it out, and the screen is at rest."""
        staging.settle(self.parts.stage)
        QTest.qWait(60)
        staging.wait_for(lambda: self.parts.guide.rests, "Being silent")

    def waits(self, seconds: float) -> None:
        """So long, in pretended time."""
        self.clock.passes(seconds)

    def leaves(self) -> None:
        """And the next visitor comes."""
        self.parts.session.reset()
        staging.settle(self.parts.stage)
        start = self.parts.window.findChild(QQuickItem, "startButton")
        assert start is not None
        start.forceActiveFocus()
        QTest.qWait(60)
        self.log.clear()

    # --- doing

    def is_told(self, text: str) -> None:
        """Something that is on no page."""
        self.parts.guide.saying.say([Part(text, self.parts.session.property("language"))])

    def starts(self) -> None:
        """The voice begins."""
        self.parts.guide.start()
        self.hears(".")
        self.parts.guide.saying.hush()
        self.rests()
        self.log.clear()

    def presses(self, *keys: str) -> None:
        """As a hand does that means it: OK is not pressed twice at once."""
        for key in keys:
            if key not in MOVES:
                QTest.qWait(max(0, round(A_KEY - 1000 * (monotonic() - self._struck.get(key, 0.0)))))
            self._struck[key] = monotonic()
            QTest.keyClick(self.parts.window, getattr(Qt.Key, f"Key_{key}"))
            QCoreApplication.processEvents()

    def taps(self, place: QPoint) -> None:
        """As a hand does that means it (``Hand`` leaves out what comes sooner)."""
        QTest.qWait(max(0, round(A_HAND - 1000 * (monotonic() - self._lifted))))
        QTest.touchEvent(self.parts.window, finger()).press(0, place).commit()
        QTest.touchEvent(self.parts.window, finger()).release(0, place).commit()
        self._lifted = monotonic()
        QCoreApplication.processEvents()

    def place(self, name: str) -> QPoint:
        """Where a thing lies: a finger finds it."""
        found = next(thing for thing in told.things(self.parts.window) if thing.name.startswith(name))
        return found.box.center().toPoint()

    def nowhere(self) -> QPoint:
        """A place beside all things; the picture of the first page may lie at either side."""
        area, seen = self.parts.window.size(), told.things(self.parts.window)
        places = (QPoint(x, y) for x in (4, area.width() - 4) for y in (4, area.height() - 4))
        return next(place for place in places if told.at(seen, place.toPointF()) is None)

    def seeks(self, words: str, key: str = "Down", most: int = 60) -> None:
        """With one key, from thing to thing, until she hears it."""
        for _ in range(most):
            if words in self.last:
                return
            self.presses(key)
        raise AssertionError(f"did not come to {words!r}:\n{self.all}")


@contextmanager
def listening(
    monkeypatch: pytest.MonkeyPatch, opens: Callable[[], object], times: float = TIMES
) -> Iterator[Listener]:
    """``opens`` is a context manager that opens the program."""
    clock = PretendedTime()
    monkeypatch.setattr(app, "Alarm", clock.alarm)
    monkeypatch.setattr(
        app, "Speech", lambda *, sound, arguments=(): Speech(sound=sound, arguments=["--times", str(times)])
    )
    with opens() as parts:
        listener = Listener(parts, clock)
        yield listener
