"""What the accessibility tree tells of the window, as plain values: the one source of all that is spoken.

Nothing of the tree is kept beyond a look, and no QMetaObject is asked for: Python would take a new item at
the address of an old one of these for that old one.

An item of QML may say more than the tree can, in properties of these names: ``tongue``, the language (BCP 47)
of its own words when it is not the visitor's; ``title``, the part of its name that is in that, or in
``language``; ``said``, its name for a voice, where what is written is for the eyes; ``entry``, what somebody
types into it; ``secret``, that it is a code, or a key with which one is typed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import shiboken6
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role
CONTROLS = frozenset(
    {
        Role.Button,
        Role.CheckBox,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.ComboBox,
        Role.EditableText,
        Role.Link,
        Role.MenuItem,
        Role.PageTab,
    }
)
TEXTS = frozenset({Role.Heading, Role.StaticText, Role.Paragraph, Role.Graphic, Role.AlertMessage})
VALUES = frozenset({Role.Indicator, Role.ProgressBar})


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the window that has a name."""

    key: int
    """The address of its item: the same thing at the next look, unless its role and name are others."""
    role: Role
    name: str
    said: str = ""
    """Its name as a voice says it, where that is another."""
    description: str = ""
    language: str = ""
    """Of its own words; empty when they are in the visitor's."""
    title: str = ""
    """Its own words, when they are only a part of its name."""
    entry: str | None = None
    """What is typed into it."""
    enabled: bool = True
    checkable: bool = False
    checked: bool = False
    private: bool = False
    """What is typed into it, or with it, is nobody's business."""
    focused: bool = False
    focusable: bool = False
    place: tuple[int, int] = (0, 0)
    """Which of how many in its row; of one that stands alone 0 of 0."""
    answer: bool = False
    """One of a row of which one is chosen."""
    box: QRectF = field(default_factory=QRectF)
    """On the window; the part that shows."""

    @property
    def control(self) -> bool:
        """It can be pressed."""
        return self.role in CONTROLS

    @property
    def text(self) -> bool:
        """It is there to be read, or looked at."""
        return self.role in TEXTS


def things(window: QQuickWindow) -> list[Thing]:
    """Everything with a name, in the order in which it is read; what is inside a control is its name."""
    found: list[Thing] = []
    rows: list[tuple[int, list[int]]] = []
    """Controls of one parent, as long as none of another stands between them."""
    area = QRectF(0, 0, window.width(), window.height())
    for interface, item in _walk(QAccessible.queryAccessibleInterface(window)):
        thing = _thing(interface, item, area)
        if not thing.name.strip():
            continue
        parent = item.parentItem()
        if thing.control and parent is not None:
            if not rows or rows[-1][0] != _key(parent):
                rows.append((_key(parent), []))
            rows[-1][1].append(len(found))
        found.append(thing)
    return _placed(found, [row for _, row in rows])


def focus(window: QQuickWindow) -> Thing | None:
    """What the keys go to; None when that has no name."""
    return next((thing for thing in things(window) if thing.focused), None)


def at(seen: list[Thing], place: QPointF) -> Thing | None:
    """What lies under a finger: a control before a text, a small one before what it lies on."""
    under = [thing for thing in seen if thing.box.contains(place) and (thing.control or thing.text)]
    return min(under, key=lambda thing: (not thing.control, _size(thing.box)), default=None)


def give_focus(window: QQuickWindow, key: int) -> bool:
    """Let the keys go to it, as Tab does; False when it can't have them, or is gone."""
    return _do(window, key, lambda item, _: _take_focus(item))


def press(window: QQuickWindow, key: int) -> bool:
    """Press it as a screen reader does."""
    return _do(window, key, _press)


def _walk(interface: QAccessibleInterface) -> Iterator[tuple[QAccessibleInterface, QQuickItem]]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        item = child.object()
        if isinstance(item, QQuickItem):
            yield child, item
        if child.role() not in CONTROLS:
            yield from _walk(child)


def _thing(interface: QAccessibleInterface, item: QQuickItem, area: QRectF) -> Thing:
    state, entry = interface.state(), item.property("entry")
    return Thing(
        key=_key(item),
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        said=_words(item, "said"),
        description=interface.text(QAccessible.Text.Description),
        language=_tongue(item),
        title=_words(item, "title"),
        entry=entry if isinstance(entry, str) else None,
        enabled=not state.disabled,
        checkable=bool(state.checkable),
        checked=bool(state.checked),
        private=bool(state.passwordEdit) or item.property("secret") is True,
        focused=item.hasActiveFocus() and interface.role() in CONTROLS,
        focusable=item.activeFocusOnTab() and not state.disabled,
        box=_seen(item, area),
    )


def _placed(found: list[Thing], rows: list[list[int]]) -> list[Thing]:
    for row in rows:
        # Of switches in a row several may be on.
        switches = all(found[where].checkable for where in row)
        answer = switches and sum(found[where].checked for where in row) <= 1
        for number, where in enumerate(row, 1):
            if len(row) > 1:
                found[where] = replace(found[where], place=(number, len(row)), answer=answer)
    return found


def _do(window: QQuickWindow, key: int, act: Callable[[QQuickItem, QAccessibleInterface], bool]) -> bool:
    for interface, item in _walk(QAccessible.queryAccessibleInterface(window)):
        if _key(item) == key:
            return act(item, interface)
    return False


def _take_focus(item: QQuickItem) -> bool:
    if item.activeFocusOnTab() and item.isEnabled():
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    return item.hasActiveFocus()


def _press(_: QQuickItem, interface: QAccessibleInterface) -> bool:
    actions, name = interface.actionInterface(), QAccessibleActionInterface.pressAction()
    if actions is None or name not in actions.actionNames():
        return False
    actions.doAction(name)
    return True


def _tongue(item: QQuickItem) -> str:
    return _words(item, "tongue") or (_words(item, "language") if _words(item, "title") else "")


def _words(item: QQuickItem, name: str) -> str:
    value = item.property(name)
    return value if isinstance(value, str) else ""


def _seen(item: QQuickItem, area: QRectF) -> QRectF:
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).intersected(area)
    above = item.parentItem()
    while above is not None and not box.isEmpty():
        if above.clip():
            box = box.intersected(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
        above = above.parentItem()
    return box


def _size(box: QRectF) -> float:
    return box.width() * box.height()


def _key(item: QQuickItem) -> int:
    return int(shiboken6.getCppPointer(item)[0])
