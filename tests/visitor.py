"""Somebody at the screen, who knows nothing of the program: looks, listens, touches, types.

    visitor = Visitor(parts.window, tmp_path)
    visitor.taps("Bekijk")
    visitor.sees("Pauze")
    visitor.presses("Escape")

What there is to touch is found in the accessibility tree, as a screen reader finds it; the touch itself is a
real one, at that place of the glass. A visitor waits a while for what is asked, and complains with the words
that are on the screen and a picture of it.
"""

import re
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QInputDevice, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.errors import KioskError
from kiosk.ui.input.strokes import EASY
from kiosk.ui.stage import staging
from tests.gate_look import INTERACTIVE, Look, Node, clipped, heard, look

A_HAND = 450
"""Milliseconds until a hand touches the glass again on purpose; sooner it trembles."""
A_KEY = 270
"""The same for one key that does something; keys that move or type are as fast as one likes."""
PATIENCE = 10.0
"""Seconds."""
MOST_TABS = 120
CALLED: tuple[Callable[[str, str], bool], ...] = (
    str.__eq__,
    str.startswith,
    lambda whole, name: name in re.split("[,.:] ", whole),
)
"""How a name is known, best first: whole, by its beginning, or as one of its parts ("-10 s, 10 s back")."""
_numbers = count(1)


def called(whole: str, name: str) -> bool:
    """Whether who asks for ``name`` means what is called ``whole``."""
    return any(alike(whole, name) for alike in CALLED)


@cache
def finger() -> QPointingDevice:
    """One touch screen for everybody."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


class Visitor:
    """Every method is something that a person does; it fails when they could not."""

    def __init__(self, window: QQuickWindow, pictures: Path, patience: float = PATIENCE) -> None:
        self._window = window
        self._pictures = pictures
        self._patience = patience
        self._lifted = 0.0  # when the finger last was, from the glass or from Enter
        self._struck, self._struck_at = 0, 0.0

    # --- looking and listening

    def sees(self, words: str, *, within: float | None = None) -> None:
        """These words come on the screen (part of a text, or of what is said of a picture)."""
        self._until(lambda: self._shows(words), f"see {words!r}", within)

    def sees_no_more(self, words: str, *, within: float | None = None) -> None:
        """These words go away."""
        self._until(lambda: not self._shows(words), f"see {words!r} go", within)

    def does_not_see(self, words: str) -> None:
        """These words are not there now."""
        if self._shows(words):
            raise self._complaint(f"should not see {words!r}")

    def hears(self) -> list[tuple[str, str]]:
        """All that a screen reader tells, in its order: role and name."""
        return list(heard(self._window))

    def notices(self, happens: Callable[[], object], what: str, *, within: float | None = None) -> None:
        """Something happens that has no words: a picture moves, a sound begins."""
        self._until(lambda: bool(happens()), f"notice {what}", within)

    def _shows(self, words: str) -> bool:
        seen = self._look()
        texts = [text.text for text in seen.words if text.seen.width() > 0 and text.seen.height() > 0]
        texts += [node.name for node in seen.nodes if node.visible]
        sought = words.replace("\u00a0", " ")  # who reads sees no difference
        return any(sought in text.replace("\u00a0", " ") for text in texts)

    # --- touching

    def taps(self, name: str, *, typing: bool = False) -> None:
        """Touch what has this name, or the only thing whose name begins so, or has it as a part.

        ``typing``: the next of the keys of a keyboard, at once.
        """
        if not typing:
            self._comes()
        self.touches(self._place(name).center().toPoint(), typing=True)

    def touches(self, place: QPoint, *, trembling: int = 0, typing: bool = False) -> None:
        """Put a finger on the glass and lift it; a hand that trembles does so some more times at once."""
        if not typing:
            self._comes()
        for _ in range(1 + trembling):
            QTest.touchEvent(self._window, finger()).press(0, place).commit()
            QTest.touchEvent(self._window, finger()).release(0, place).commit()
        QCoreApplication.processEvents()
        self._lifted = monotonic()

    def _comes(self) -> None:
        """A hand that was just somewhere takes its time."""
        QTest.qWait(max(0, round(A_HAND - 1000 * (monotonic() - self._lifted))))

    def _place(self, name: str) -> QRectF:
        """Where it is, as soon as it lies still: nobody's finger is faster than the frame that draws it."""
        place = QRectF()

        def lies_still() -> bool:
            nonlocal place
            node = self._find(name)
            before, place = place, QRectF() if node is None else node.seen
            return node is not None and place == before

        self._until(lies_still, f"touch {name!r}", None)
        return place

    def reads(self, name: str) -> str:
        """The whole name of what can be pressed and is called so."""
        self._until(lambda: self._find(name), f"find {name!r}", None)
        node = self._find(name)
        assert node is not None
        return node.name

    def is_offered(self, name: str) -> bool:
        """Whether something to be touched is called so now."""
        return self._find(name) is not None

    def _find(self, name: str) -> Node | None:
        able = [node for node in self._look().controls if node.enabled]
        ways = ([node for node in able if alike(node.name, name)] for alike in CALLED)
        found = next(filter(None, ways), [])
        if len(found) > 1:
            raise self._complaint(f"can't choose between {', '.join(map(str, found))}")
        return found[0] if found else None

    # --- keys

    def presses(self, key: str, times: int = 1) -> None:
        """A key by its name in Qt: Tab, Return, Escape, Space, Left ..."""
        code = getattr(Qt.Key, f"Key_{key}")
        for _ in range(times):
            if code == self._struck and code not in EASY:
                QTest.qWait(max(0, round(A_KEY - 1000 * (monotonic() - self._struck_at))))
            QTest.keyClick(self._window, code)
            QCoreApplication.processEvents()
            self._struck, self._struck_at = code, monotonic()

    def holds(self, key: str, repeats: int = 5) -> None:
        """A key that is held down: the keyboard repeats it until it is let go."""
        code = getattr(Qt.Key, f"Key_{key}")
        for repeat in range(repeats + 1):
            self._key(QEvent.Type.KeyPress, code, repeated=repeat > 0)
        self._key(QEvent.Type.KeyRelease, code)

    def types(self, text: str) -> None:
        """Letters on a real keyboard."""
        for letter in text:
            self._key(QEvent.Type.KeyPress, ord(letter.upper()), letter)
            self._key(QEvent.Type.KeyRelease, ord(letter.upper()), letter)

    def _key(self, kind: QEvent.Type, code: int, letter: str = "", *, repeated: bool = False) -> None:
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter, repeated)
        QCoreApplication.sendEvent(self._window, event)
        QCoreApplication.processEvents()

    def goes_to(self, name: str) -> None:
        """With Tab, until the ring is around what has this name, or whose name begins so."""
        wanted = self.reads(name)
        for _ in range(MOST_TABS):
            if self._focused() == wanted:
                return
            self.presses("Tab")
        raise self._complaint(f"did not come to {name!r} with Tab")

    def chooses(self, name: str) -> None:
        """Go there with Tab, and press Enter."""
        self.goes_to(name)
        self._comes()
        self.presses("Return")
        self._lifted = monotonic()

    def _focused(self) -> str:
        item = self._window.activeFocusItem()
        area = QRectF(0, 0, self._window.width(), self._window.height())
        if item is None or clipped(item, area)[0].isEmpty():
            return ""
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is None or not interface.isValid() or interface.role() not in INTERACTIVE:
            return ""
        return interface.text(QAccessible.Text.Name)

    # --- waiting and complaining

    def waits(self, seconds: float) -> None:
        """Do nothing for a while."""
        QTest.qWait(round(seconds * 1000))

    def _until(self, happens: Callable[[], object], what: str, within: float | None) -> None:
        try:
            staging.wait_for(lambda: bool(happens()), what, self._patience if within is None else within)
        except KioskError as error:
            raise self._complaint(f"could not {what}") from error

    def _look(self) -> Look:
        return look(self._window, px_per_mm=1.0)

    def _complaint(self, what: str) -> AssertionError:
        file = self._pictures / f"visitor-{next(_numbers)}.png"
        self._window.grabWindow().save(str(file))
        lines = [f"  {role}: {name}" for role, name in self.hears() if name]
        lines += [f"  text: {words.text}" for words in self._look().words if words.control is None]
        return AssertionError(f"The visitor {what}. On the screen ({file}):\n" + "\n".join(lines))
