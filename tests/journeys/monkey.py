"""A monkey at the screen: fingers, a mouse and a keyboard by chance, with a plan for none of it."""

import random
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import app
from tests.gate_look import look
from tests.journeys.attempts import HELD_KEYS, LETTERS, every_key, strike
from tests.visitor import finger

PAD = [Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)]
MOVES = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_F9,
    Qt.Key.Key_Escape,
)
A_WHILE = 50.0
"""Most seconds that go by between two of its doings, of the time that this program believes."""


class Monkey:
    """The same number is the same monkey, as far as a machine that does other things too allows."""

    def __init__(self, parts: app.Parts, number: int) -> None:
        self.parts, self.chance = parts, random.Random(number)
        self.now, self.events = 0.0, 0
        self._keys = every_key()

    def plays(self, events: int) -> None:
        """Until so many events have come of it. Each kind of doing is one or more."""
        doings: list[tuple[Callable[[], int], int]] = [
            (self._clicks, 30),
            (self._aims, 12),
            (self._types, 20),
            (self._touches, 12),
            (self._draws, 10),
            (self._claws, 4),
            (self._waits, 2),
            (self._copies, 1),
        ]
        every, weights = zip(*doings, strict=True)
        while self.events < events:
            (doing,) = self.chance.choices(every, weights)
            self.events += doing()
            if self.chance.random() < 0.2:
                QCoreApplication.processEvents()

    # --- with a mouse, whose clicks are half a second apart for the hand of the screen

    def _clicks(self) -> int:
        self._click(self._somewhere())
        return 2

    def _aims(self) -> int:
        """At something that can be pressed."""
        able = [node.seen.center().toPoint() for node in look(self.parts.window, px_per_mm=1).controls]
        if able:
            self._click(self.chance.choice(able))
        return 2

    def _click(self, spot: QPoint) -> None:
        button = self.chance.choice([Qt.MouseButton.LeftButton] * 9 + [Qt.MouseButton.RightButton])
        QTest.mouseClick(self.parts.window, button, Qt.KeyboardModifier.NoModifier, spot)

    def _draws(self) -> int:
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.parts.window, button, none, self._somewhere())
        for _ in range(4):
            QTest.mouseMove(self.parts.window, self._somewhere())
        QTest.mouseRelease(self.parts.window, button, none, self._somewhere())
        return 6

    # --- with fingers

    def _touches(self) -> int:
        spot = self._somewhere()
        QTest.touchEvent(self.parts.window, finger()).press(0, spot).commit()
        QTest.touchEvent(self.parts.window, finger()).release(0, spot).commit()
        return 2

    def _claws(self) -> int:
        many = self.chance.randint(2, 5)
        for step in ("press", "move", "move", "release"):
            touch = QTest.touchEvent(self.parts.window, finger())
            for number in range(many):
                getattr(touch, step)(number, self._somewhere())
            touch.commit()
        return 4 * many

    # --- with keys

    def _types(self) -> int:
        keys = self.chance.choice([PAD, LETTERS, MOVES, self._keys])
        many = self.chance.randint(1, 7)
        for key in self.chance.choices(keys, k=many):
            held = self.chance.choice([Qt.KeyboardModifier.NoModifier] * 8 + list(HELD_KEYS))
            strike(self.parts.window, key, held)
        return 2 * many

    # --- and otherwise

    def _copies(self) -> int:
        QGuiApplication.clipboard().setText(self.chance.choice(["", "iets", "471", "x" * 5000]))
        return 1

    def _waits(self) -> int:
        self.now += self.chance.random() * A_WHILE
        self.parts.session.tick(self.now)
        return 1

    def _somewhere(self) -> QPoint:
        size = self.parts.window.size()
        return QPoint(self.chance.randrange(size.width()), self.chance.randrange(size.height()))
