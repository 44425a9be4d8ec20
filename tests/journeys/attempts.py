"""What somebody tries at the glass and at a keyboard to get out of the program, or to where staff come in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QWheelEvent,
)
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.visitor import finger

Key, Mod = Qt.Key, Qt.KeyboardModifier
OLD = {Key.Key_mu, Key.Key_unknown}
WRITES = {Key.Key_Escape: "\x1b", Key.Key_Return: "\r", Key.Key_Tab: "\t", Key.Key_Backspace: "\b"}
LETTERS = [Key(Key.Key_A + n) for n in range(26)]
DIGITS = [Key(Key.Key_0 + n) for n in range(10)]
CTRL, ALT, META, SHIFT = Mod.ControlModifier, Mod.AltModifier, Mod.MetaModifier, Mod.ShiftModifier
HELD_KEYS = CTRL, ALT, META, SHIFT, CTRL | ALT, CTRL | SHIFT, CTRL | META, ALT | SHIFT
WAYS_OUT = [
    *((Key.Key_F4, ALT), (Key.Key_F4, CTRL), (Key.Key_Tab, ALT), (Key.Key_Tab, META), (Key.Key_Space, ALT)),
    *((Key.Key_Delete, CTRL | ALT), (Key.Key_Backspace, CTRL | ALT), (Key.Key_Escape, CTRL | SHIFT)),
    *((Key.Key_SysReq, ALT), (Key.Key_F10, SHIFT), (Key.Key_Escape, ALT), (Key.Key_Escape, CTRL)),
    *((Key(Key.Key_F1 + number), CTRL | ALT) for number in range(12)),
    *((key, Mod.NoModifier) for key in (Key.Key_Print, Key.Key_Pause, Key.Key_Super_L, Key.Key_Meta)),
    *((key, Mod.NoModifier) for key in (Key.Key_Hyper_L, Key.Key_AltGr, Key.Key_Alt, Key.Key_ScrollLock)),
]
OF_THE_MACHINE = [
    *(Key.Key_PowerOff, Key.Key_PowerDown, Key.Key_Sleep, Key.Key_Suspend, Key.Key_Hibernate, Key.Key_WakeUp),
    *(Key.Key_LogOff, Key.Key_Standby, Key.Key_ScreenSaver, Key.Key_Eject, Key.Key_WLAN, Key.Key_Bluetooth),
    *(Key.Key_MonBrightnessDown, Key.Key_KeyboardLightOnOff, Key.Key_TouchpadToggle, Key.Key_Display),
    *(Key.Key_Explorer, Key.Key_Calculator, Key.Key_Terminal, Key.Key_WWW, Key.Key_LaunchMail, Key.Key_Tools),
    *(Key.Key_LaunchMedia, Key.Key_Launch0, Key.Key_Launch5, Key.Key_LaunchF, Key.Key_TaskPane, Key.Key_Game),
    *(Key.Key_Settings, Key.Key_Finance, Key.Key_Community, Key.Key_Documents),
    *(Key.Key_Open, Key.Key_Save, Key.Key_Copy, Key.Key_Cut, Key.Key_Paste, Key.Key_Find),
    *(Key.Key_Zoom, Key.Key_ZoomIn, Key.Key_ZoomOut, Key.Key_Close, Key.Key_New, Key.Key_Reload),
]
"""Beside those that move about in the pages, are loud or soft, or play."""
FURTHER = [
    *(Key.Key_Back, Key.Key_Forward, Key.Key_HomePage, Key.Key_Refresh, Key.Key_Stop, Key.Key_Favorites),
    *(Key.Key_Search, Key.Key_History, Key.Key_MediaPlay, Key.Key_MediaStop, Key.Key_MediaPrevious),
    *(Key.Key_MediaNext, Key.Key_MediaRecord, Key.Key_MediaPause, Key.Key_MediaTogglePlayPause),
    *(Key.Key_VolumeDown, Key.Key_VolumeUp, Key.Key_VolumeMute, Key.Key_Escape, Key.Key_Help, Key.Key_Exit),
    Key.Key_Menu,
    *(Key(Key.Key_F1 + number) for number in range(35)),
]
"""Some of them lead to another page of ours."""


def every_key() -> list[Qt.Key]:
    """All that Qt has a name for."""
    return [key for key in Key if key not in OLD]


def spots(window: QQuickWindow) -> list[QPoint]:
    """Nine places all over the glass."""
    size = window.size()
    return [
        QPoint(size.width() * across // 10, size.height() * down // 10)
        for across, down in product((1, 5, 9), repeat=2)
    ]


# --- hands


def other_buttons(window: QQuickWindow) -> None:
    """Every button of a mouse but the first, everywhere; twice too."""
    others = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
    for spot, button in product(spots(window), others):
        QTest.mouseClick(window, button, Mod.NoModifier, spot)
    QTest.mouseDClick(window, Qt.MouseButton.RightButton, Mod.NoModifier, spots(window)[4])


def menus(window: QQuickWindow) -> None:
    """What a system sends when it takes a touch or a key for a wish for a menu."""
    for spot, reason in product(spots(window), QContextMenuEvent.Reason):
        event = QContextMenuEvent(reason, spot, window.mapToGlobal(spot))
        QCoreApplication.sendEvent(window, event)


def things() -> Iterator[QMimeData]:
    """What may be dragged over from elsewhere: a text, an address, a file, a page, a picture."""
    text, link, file, page, picture = (QMimeData() for _ in range(5))
    text.setText("/etc/passwd")
    link.setUrls([QUrl("https://example.org/"), QUrl("mailto:els@example.org")])
    file.setUrls([QUrl.fromLocalFile("/etc/passwd")])
    page.setHtml('<a href="https://example.org/">here</a>')
    picture.setData("image/png", b"\x89PNG")
    yield from (text, link, file, page, picture)


def drops(window: QQuickWindow) -> None:
    """Each of these is let go over every spot; nothing takes it."""
    how = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Mod.NoModifier
    for mime, spot in product(things(), spots(window)):
        enter = QDragEnterEvent(spot, how[0], mime, how[1], how[2])
        move = QDragMoveEvent(spot, how[0], mime, how[1], how[2])
        drop = QDropEvent(QPointF(spot), how[0], mime, how[1], how[2])
        for event in (enter, move, drop):
            QCoreApplication.sendEvent(window, event)
        taken = enter.isAccepted() or drop.isAccepted()
        assert not taken, f"something takes {mime.formats()} at {spot}"


def fingers(window: QQuickWindow, many: int, way: QPoint, *, apart: int = 90) -> None:
    """So many fingers come down at once, go one way together, and are lifted."""
    middle = QPoint(window.width() // 2, window.height() // 2)
    places = [middle + QPoint(apart * (number - many // 2), 0) for number in range(many)]
    touch = QTest.touchEvent(window, finger())
    for number, place in enumerate(places):
        touch.press(number, place)
    touch.commit()
    for step in range(1, 6):
        touch = QTest.touchEvent(window, finger())
        for number, place in enumerate(places):
            touch.move(number, place + way * step / 5)
        touch.commit()
    touch = QTest.touchEvent(window, finger())
    for number, place in enumerate(places):
        touch.release(number, place + way)
    touch.commit()


def many_fingers(window: QQuickWindow) -> None:
    """Two, three, four and five of them, as tablets have it for their own ends."""
    for many in (2, 3, 4, 5):
        for way in (QPoint(0, -300), QPoint(0, 300), QPoint(400, 0), QPoint(-400, 0)):
            fingers(window, many, way)


def pinches(window: QQuickWindow) -> None:
    """Two fingers apart, and together."""
    middle = QPoint(window.width() // 2, window.height() // 2)
    for near, far in ((60, 600), (600, 60)):
        QTest.touchEvent(window, finger()).press(0, middle - QPoint(near, 0)).press(
            1, middle + QPoint(near, 0)
        ).commit()
        for step in range(1, 9):
            by = QPoint(near + (far - near) * step // 8, 0)
            QTest.touchEvent(window, finger()).move(0, middle - by).move(1, middle + by).commit()
        by = QPoint(far, 0)
        QTest.touchEvent(window, finger()).release(0, middle - by).release(1, middle + by).commit()


def from_the_edges(window: QQuickWindow) -> None:
    """A finger comes in from each side, where systems keep their own things."""
    size = window.size()
    across, down = size.width() - 1, size.height() - 1
    for begin, end in (
        (QPoint(0, down // 2), QPoint(across // 3, down // 2)),
        (QPoint(across, down // 2), QPoint(2 * across // 3, down // 2)),
        (QPoint(across // 2, 0), QPoint(across // 2, down // 3)),
        (QPoint(across // 2, down), QPoint(across // 2, 2 * down // 3)),
    ):
        QTest.touchEvent(window, finger()).press(0, begin).commit()
        for step in range(1, 9):
            QTest.touchEvent(window, finger()).move(0, begin + (end - begin) * step / 8).commit()
        QTest.touchEvent(window, finger()).release(0, end).commit()


def turns_wheel(window: QQuickWindow, held: Qt.KeyboardModifier) -> None:
    """The wheel, up and down, with a key held."""
    for spot, turn in product(spots(window), (120, -120)):
        event = QWheelEvent(
            QPointF(spot),
            QPointF(window.mapToGlobal(spot)),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(window, event)


def closes(window: QQuickWindow) -> None:
    """As the button of a window frame does, and the session of a desktop."""
    event = QCloseEvent()
    QCoreApplication.sendEvent(window, event)
    assert not event.isAccepted()
    assert not window.close()


# --- keys


def strike(window: QQuickWindow, key: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """One key of a keyboard, with the text that comes with it."""
    text = WRITES.get(key, "")
    if Key.Key_Space <= key <= Key.Key_ydiaeresis:
        text = chr(key) if held & Mod.ShiftModifier else chr(key).lower()
        if held & Mod.ControlModifier:
            text = chr(key & 0x1F) if key in LETTERS else ""
    for press in (True, False):
        QTest.simulateEvent(window, press, int(key), held, text, False)


def strikes(window: QQuickWindow, keys: list[Qt.Key], held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """One after the other."""
    for key in keys:
        strike(window, key, held)


def ways_out(window: QQuickWindow) -> None:
    """What leads out of other programs."""
    for key, held in WAYS_OUT:
        strike(window, key, held)


@dataclass(frozen=True)
class Attempt:
    """``still``: nothing at all changes by it. ``leads``: a part of it is a way to another page of ours."""

    does: Callable[[QQuickWindow], None]
    still: bool = True
    leads: bool = False


def with_every(keys: list[Qt.Key]) -> Callable[[QQuickWindow], None]:
    """These keys with each that is held beside them."""

    def does(window: QQuickWindow) -> None:
        for held in HELD_KEYS:
            strikes(window, keys, held)

    return does


ATTEMPTS = {
    "the other buttons of a mouse": Attempt(other_buttons),
    "the wish for a menu": Attempt(menus),
    "things dropped on it": Attempt(drops),
    "closing the window": Attempt(closes),
    "a wheel turned with Ctrl": Attempt(lambda window: turns_wheel(window, Mod.ControlModifier), still=False),
    "a wheel turned with Alt": Attempt(lambda window: turns_wheel(window, Mod.AltModifier), still=False),
    "many fingers": Attempt(many_fingers, still=False, leads=True),
    "a pinch": Attempt(pinches, still=False, leads=True),
    "a finger from the edge": Attempt(from_the_edges, still=False, leads=True),
    "keys that lead out of other programs": Attempt(ways_out, still=False, leads=True),
    "keys of the machine": Attempt(lambda window: strikes(window, OF_THE_MACHINE), still=False),
    "keys of players and of browsers": Attempt(
        lambda window: strikes(window, FURTHER), still=False, leads=True
    ),
    "letters with keys held": Attempt(with_every(LETTERS), still=False),
    "digits with keys held": Attempt(with_every(DIGITS), still=False, leads=True),
}


def copied() -> str:
    """What the clipboard holds."""
    return QGuiApplication.clipboard().text()
