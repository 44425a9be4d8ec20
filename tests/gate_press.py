"""Pressing has an effect: what says that it is a button is one (EN 301 549, 11.5.2.12).

Buttons are pressed as a screen reader does it, so a rectangle that only calls itself a button is found.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.gate_layout import Fault
from tests.gate_look import Look, Node, Role, look, press

ROUNDS, ROUND_MS = 50, 10
"""Within which something must happen: half a second, and a finger begins to doubt."""

Print = Callable[[], object]
"""All that a press may change, to compare."""


def tree(seen: Look) -> tuple[object, ...]:
    """What can be seen and heard: names, places, states and words."""
    nodes = tuple(
        (node.role, node.name, node.box.toRect().getRect(), node.enabled, node.checked) for node in seen.nodes
    )
    scrolled = tuple(scroller.property("contentY") for scroller in seen.scrollers)
    words = tuple((words.text, words.box.toRect().getRect()) for words in seen.words)
    return nodes, words, scrolled, tuple(drawing.source for drawing in seen.drawings)


def pressable(seen: Look, skip: frozenset[str] = frozenset()) -> list[Node]:
    """What can be pressed now; what is chosen already has nothing to do, and a text is written in."""
    return [
        node
        for node in seen.controls
        if node.role is not Role.EditableText
        and node.enabled
        and not (node.flag("current") or node.checked or node.name in skip)
    ]


def in_vain(
    window: QQuickWindow,
    *,
    px_per_mm: float,
    state: Print = lambda: None,
    again: Callable[[], None] = lambda: None,
    skip: frozenset[str] = frozenset(),
) -> Iterator[Fault]:
    """Press one after the other. ``state``: what is to be compared beside what is on the window.

    ``again`` brings the page back after a press that changed something.
    """
    tried: set[str] = set()
    while True:
        seen = look(window, px_per_mm=px_per_mm)
        left = [node for node in pressable(seen, skip) if node.name not in tried]
        if not left:
            return
        name, where, item = left[0].name, str(left[0]), left[0].item
        tried.add(name)
        before, looked = state(), tree(seen)
        del seen, left  # they hold what the page lets go
        if not press(item):
            yield where, "has no action Press"
            continue

        def changed(before: object = before, looked: object = looked) -> bool:
            # What the program knows is asked first: the window takes longer to look at.
            return state() != before or tree(look(window, px_per_mm=px_per_mm)) != looked

        if _changes(changed):
            again()
        else:
            yield where, "is pressed in vain"


def _changes(happened: Callable[[], bool]) -> bool:
    QCoreApplication.processEvents()
    for _ in range(ROUNDS):
        if happened():
            return True
        QTest.qWait(ROUND_MS)
    return False
