"""By keyboard alone: Tab comes everywhere, one always sees where, and long texts turn by their buttons.

(WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.4.13)
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.gate_layout import HAIR, Fault, out_of_order
from tests.gate_look import Look, Node, clipped, press, scene_box
from tests.gate_pixels import ring_faults, shot

MOST_STOPS = 120
MOST_TURNS = 40
"""Pages of one text."""
TURNERS = ("turnBack", "turnOn")
"""Names of the buttons of a Pager."""


def keyboard(look: Look) -> Iterator[Fault]:
    """Tab goes once around, over every control that can be used, in reading order, and is always seen."""
    wanted = {node.item: node for node in look.controls if node.enabled}
    if not wanted:
        return
    came: list[QQuickItem] = []
    start, at_rest = look.window.activeFocusItem(), shot(look.window)
    shots: dict[QQuickItem, QImage] = {}
    for _ in range(MOST_STOPS):
        QTest.keyClick(look.window, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        item = look.window.activeFocusItem()
        if item is None:
            yield "the page", f"loses the focus after {_name(came, wanted)}"
            return
        if item in came:
            break
        came.append(item)
        if item not in wanted:
            hidden = next((node for node in look.nodes if node.item is item), None)
            if hidden is None or not clipped(item, look.area)[0].isValid():
                yield str(hidden or "something unnamed"), "takes the focus and can't be seen"
            continue
        shots[item] = shot(look.window)
        yield from _in_view(look, wanted[item])
    for item, now in shots.items():
        yield from _ringed(look, wanted[item], now, [] if item is start else [at_rest], shots)
    for item, node in wanted.items():
        if (
            item not in came and item.isEnabled()
        ):  # what served its purpose on the way is no longer there to use
            yield str(node), "is never reached with Tab"
    yield from _order(look, [wanted[item] for item in came if item in wanted])
    if start is not None:
        start.forceActiveFocus()  # the next look at this page begins where a visitor does


def _name(came: list[QQuickItem], wanted: dict[QQuickItem, Node]) -> str:
    return str(wanted.get(came[-1], "something unnamed")) if came else "the beginning"


def _in_view(look: Look, node: Node) -> Iterator[Fault]:
    seen, _ = clipped(node.item, look.area)
    box = scene_box(node.item)
    if box.width() - seen.width() > HAIR or box.height() - seen.height() > HAIR:
        yield str(node), "takes the focus while it is hidden, at least in part"


def _ringed(
    look: Look, node: Node, now: QImage, rest: list[QImage], shots: Mapping[QQuickItem, QImage]
) -> list[Fault]:
    """Beside what had the ring before, its own begins in that one: compared with other pictures then."""
    if clipped(node.item, look.area)[1] is not None or scene_box(node.item) != node.box:
        return []
    others = [other for item, other in shots.items() if item is not node.item]
    found: list[Fault] = []
    for before in [*rest, *others[:2], *others[-2:]]:
        found = list(ring_faults(look, node, before, now))
        if not found:
            break
    return found


def _order(look: Look, visited: list[Node]) -> Iterator[Fault]:
    """From the first that the tree tells of; the round may have begun anywhere."""
    if not visited:
        return
    first = next(visited.index(node) for node in look.controls if node in visited)
    moved = [node for node in visited[first:] + visited[:first] if node.scroller is None]
    yield from out_of_order(look, moved, "comes with Tab")


def scrolling(look: Look) -> Iterator[Fault]:
    """What is longer than its room can be read to its end with the buttons near it."""
    for scroller in look.scrollers:
        length, room = scroller.property("contentHeight"), scroller.height()
        if not scroller.isVisible() or length <= room + HAIR:
            continue
        start = scroller.property("contentY")
        buttons = turners(look, scroller)
        if not buttons:
            yield f"a text of {look.mm(length):.0f} mm in {look.mm(room):.0f} mm", "has no buttons to turn it"
            continue
        on = buttons[-1]
        for _ in range(MOST_TURNS):
            at = scroller.property("contentY")
            if at + room >= length - 2 * HAIR:
                break  # the same button may turn to the next page of a story
            if not on.isEnabled() or not press(on) or scroller.property("contentY") <= at:
                break
        if scroller.property("contentY") + room < length - 2 * HAIR:
            yield f"Button {on.objectName()!r}", "does not turn the text to its end"
        scroller.setProperty("contentY", start)


def turners(look: Look, scroller: QQuickItem) -> list[QQuickItem]:
    """The nearest buttons that have the names of such buttons; the one that goes on is the last."""
    named = {node.item for node in look.controls if node.item.objectName() in TURNERS and not node.scroller}
    around = scroller.parentItem()
    while around is not None:
        found = [item for item in _within(around) if item in named]
        if found:
            return sorted(found, key=lambda item: TURNERS.index(item.objectName()))
        around = around.parentItem()
    return []


def _within(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _within(child)
