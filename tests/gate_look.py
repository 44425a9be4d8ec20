"""What is on the window now, as plain values: controls from the accessibility tree, words and pictures drawn.

Nothing of the accessibility tree is kept beyond a look, and no QMetaObject is asked for: Python would take a
new item at the address of an old one of these for that old one (tests/test_pyside_references.py).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role
INTERACTIVE = frozenset(
    {
        Role.Button,
        Role.CheckBox,
        Role.RadioButton,
        Role.EditableText,
        Role.Slider,
        Role.SpinBox,
        Role.ComboBox,
        Role.Link,
        Role.MenuItem,
        Role.PageTab,
    }
)
READY, ERROR = 1, 3
"""Image.Ready, Image.Error"""
RIGHT, CENTRE = 2, 4
BOTTOM, MIDDLE = 64, 128
"""Text.AlignRight, AlignHCenter, AlignBottom, AlignVCenter"""


@dataclass(frozen=True, eq=False, slots=True)
class Node:
    """Something that the accessibility tree tells of. Boxes are in pixels of the window."""

    role: Role
    name: str
    box: QRectF
    seen: QRectF
    """The part of the box that no parent clips away."""
    enabled: bool
    checked: bool
    checkable: bool
    selected: bool
    tongue: str
    """The language that a screen reader is told of it, two letters."""
    item: QQuickItem
    kind: str
    """Its QML type, for example ActionButton."""
    parent: "Node | None"
    scroller: QQuickItem | None

    @property
    def interactive(self) -> bool:
        return self.role in INTERACTIVE

    @property
    def visible(self) -> bool:
        """Whether a part of it shows."""
        return self.seen.width() >= 1 and self.seen.height() >= 1

    def flag(self, name: str) -> bool:
        """A boolean property of its QML, false when it has none of that name."""
        return self.item.property(name) is True

    @property
    def list(self) -> "Node | None":
        """The list that it is in."""
        above = self.parent
        while above is not None and above.role is not Role.List:
            above = above.parent
        return above

    def __str__(self) -> str:
        return f"{self.role.name} {self.name[:80]!r}"


@dataclass(frozen=True, eq=False, slots=True)
class Words:
    """A text as it is drawn."""

    text: str
    box: QRectF
    """Where the letters are."""
    seen: QRectF
    pixels: int
    """Size of the font."""
    colour: QColor
    plain: bool
    truncated: bool
    item: QQuickItem
    control: Node | None
    """The control whose label it is."""
    scroller: QQuickItem | None
    clips: QQuickItem | None
    """The nearest parent that clips."""

    def __str__(self) -> str:
        return f"text {self.text[:60]!r}"


@dataclass(frozen=True, eq=False, slots=True)
class Drawing:
    """A picture, or an icon when it has an ink."""

    source: str
    box: QRectF
    seen: QRectF
    status: int
    ink: QColor | None
    plate: bool
    """Part of a Picture, which shows an icon while there is nothing better."""
    item: QQuickItem
    control: Node | None
    scroller: QQuickItem | None

    def __str__(self) -> str:
        return f"{'icon' if self.ink else 'picture'} {self.source!r}"


@dataclass(frozen=True, eq=False, slots=True)
class Look:
    """The window at rest, and the measures by which it is judged."""

    window: QQuickWindow
    px_per_mm: float
    text_scale: float
    language: str
    low: bool = False
    """With the buttons low, as for who sits."""
    left: bool = False
    """For the left hand: a column that comes later may stand at the left."""
    with_bar: bool = False
    """Whether it is a page that has the bar."""
    nodes: list[Node] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    scrollers: list[QQuickItem] = field(default_factory=list)

    @property
    def area(self) -> QRectF:
        return QRectF(0, 0, self.window.width(), self.window.height())

    @property
    def controls(self) -> list[Node]:
        """What can be touched and shows at least in part."""
        return [node for node in self.nodes if node.interactive and node.visible]

    def mm(self, pixels: float) -> float:
        return pixels / self.px_per_mm

    def px(self, mm: float) -> float:
        return mm * self.px_per_mm


def evaluated(item: QQuickItem, expression: str) -> object:
    """What QML says: Python can't read every property, and must not keep the QMetaObject of a QML type."""
    context = QQmlEngine.contextForObject(item)
    if context is None:
        return None
    value = QQmlExpression(context, item, expression).evaluate()
    return value[0] if isinstance(value, tuple) else value


def qml_type(item: QQuickItem) -> str:
    """``ActionButton`` for ``ActionButton_QMLTYPE_7_QML_12(0x55...)``."""
    return re.split(r"_QML|\(", str(evaluated(item, "toString()")))[0]


def number(item: QQuickItem, expression: str) -> int:
    """An enumeration as a number."""
    value = evaluated(item, expression)
    return value if isinstance(value, int) else int(value) if isinstance(value, float) else 0


def look(
    window: QQuickWindow,
    *,
    px_per_mm: float,
    text_scale: float = 1.0,
    language: str = "nl",
    low: bool = False,
    left: bool = False,
    with_bar: bool = False,
) -> Look:
    """See everything once."""
    found = Look(window, px_per_mm, text_scale, language, low, left, with_bar)
    root = QAccessible.queryAccessibleInterface(window)
    _listen(root, found, None)
    owners = {node.item: node for node in found.nodes if node.interactive}
    _watch(window.contentItem(), found, owners, found.area, None, None, None, False)
    return found


def heard(window: QQuickWindow) -> Iterator[tuple[str, str]]:
    """Role and name of everything that the tree tells of, in its order."""

    def walk(interface: QAccessibleInterface) -> Iterator[tuple[str, str]]:
        for at in range(interface.childCount()):
            child = interface.child(at)
            if child is None or not child.isValid() or child.state().invisible:
                continue
            yield child.role().name, child.text(QAccessible.Text.Name)
            yield from walk(child)

    yield from walk(QAccessible.queryAccessibleInterface(window))


def press(item: QQuickItem) -> bool:
    """Press it as a screen reader does; false when it knows no such action."""
    interface = QAccessible.queryAccessibleInterface(item)
    actions = interface.actionInterface() if interface else None
    name = QAccessibleActionInterface.pressAction()
    if actions is None or name not in actions.actionNames():
        return False
    actions.doAction(name)
    return True


def scene_box(item: QQuickItem) -> QRectF:
    """Where it lies on the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def clipped(item: QQuickItem, area: QRectF) -> tuple[QRectF, QQuickItem | None]:
    """The part of an item that its parents and the window let through, and the scroller it is in."""
    seen, scroller, above = scene_box(item).intersected(area), None, item.parentItem()
    while above is not None:
        if above.clip():
            seen = seen.intersected(scene_box(above))
        if scroller is None and above.objectName() == "scroller":
            scroller = above
        above = above.parentItem()
    return seen, scroller


def _listen(interface: QAccessibleInterface, found: Look, parent: Node | None) -> None:
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is None or not child.isValid():
            continue
        state, item = child.state(), child.object()
        if state.invisible:
            continue
        node = parent
        if isinstance(item, QQuickItem):
            seen, scroller = clipped(item, found.area)
            node = Node(
                child.role(),
                child.text(QAccessible.Text.Name),
                scene_box(item),
                seen,
                not state.disabled,
                bool(state.checked),
                bool(state.checkable),
                bool(state.selected),
                _tongue(child),
                item,
                qml_type(item),
                parent,
                scroller,
            )
            found.nodes.append(node)
        _listen(child, found, node)


def _tongue(interface: QAccessibleInterface) -> str:
    """As the bridges to AT-SPI and UI Automation tell it: where nothing says its own, that of the program."""
    told = interface.attributesInterface()
    if told is None or QAccessible.Attribute.Locale not in told.attributeKeys():
        return QLocale().name()[:2]
    return str(told.attributeValue(QAccessible.Attribute.Locale).name())[:2]


def _watch(
    item: QQuickItem,
    found: Look,
    owners: dict[QQuickItem, Node],
    clip: QRectF,
    clips: QQuickItem | None,
    scroller: QQuickItem | None,
    control: Node | None,
    plate: bool,
) -> None:
    control = owners.get(item, control)
    plate = plate or item.property("hangsTo") is not None  # only a Picture has it
    if item.objectName() == "scroller":
        scroller = item
        found.scrollers.append(item)
    if item.clip():
        clip, clips = clip.intersected(scene_box(item)), item
    if item.inherits("QQuickText"):
        found.words.extend(_words(item, clip, clips, scroller, control))
    elif item.inherits("QQuickImage"):
        found.drawings.extend(_drawing(item, clip, scroller, control, plate))
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            _watch(child, found, owners, clip, clips, scroller, control, plate)


def _words(
    item: QQuickItem,
    clip: QRectF,
    clips: QQuickItem | None,
    scroller: QQuickItem | None,
    control: Node | None,
) -> Iterator[Words]:
    text = item.property("text").replace("\u200b", "")  # where a long address may break; nobody sees it
    if not text.strip():
        return
    coded = number(item, "(textFormat << 20) | (effectiveHorizontalAlignment << 10) | verticalAlignment")
    across, down = coded >> 10 & 0x3FF, coded & 0x3FF
    room = scene_box(item)
    width, height = item.property("contentWidth"), item.property("contentHeight")
    x = (room.width() - width) * {RIGHT: 1.0, CENTRE: 0.5}.get(across, 0.0)
    y = (room.height() - height) * {BOTTOM: 1.0, MIDDLE: 0.5}.get(down, 0.0)
    box = QRectF(room.left() + x, room.top() + y, width, height)
    yield Words(
        text,
        box,
        box.intersected(clip),
        item.property("font").pixelSize(),
        item.property("color"),
        coded >> 20 == 0,
        item.property("truncated"),
        item,
        control,
        scroller,
        clips,
    )


def _drawing(
    item: QQuickItem, clip: QRectF, scroller: QQuickItem | None, control: Node | None, plate: bool
) -> Iterator[Drawing]:
    box = scene_box(item)
    seen = box.intersected(clip)
    if seen.width() < 1 or seen.height() < 1:
        return
    source = item.property("source").toString()
    ink = QColor("#" + source.rpartition("/")[2]) if source.startswith("image://icons/") else None
    yield Drawing(source, box, seen, number(item, "status"), ink, plate, item, control, scroller)
