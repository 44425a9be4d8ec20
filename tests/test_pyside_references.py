"""What Python keeps of Qt, and what it loses.

PySide6 6.12.0 loses a reference of True at each emit; Python before 3.12 then aborts after hundreds.
"""

import ast
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """One signal."""

    rung = Signal()


def test_emitting_a_signal_keeps_the_references_of_true() -> None:
    bell, before = Bell(), sys.getrefcount(True)
    for _ in range(60):
        bell.rung.emit()
    assert sys.getrefcount(True) >= before - 5


def test_a_method_without_result_keeps_the_references_of_none() -> None:
    bell, before = Bell(), sys.getrefcount(None)
    for _ in range(60):
        bell.setObjectName("bell")
    assert sys.getrefcount(None) >= before - 5


def test_nobody_asks_an_item_for_its_metaobject() -> None:
    """That of QML goes with its item, and Python keeps its own picture of it: the next item at that address
    is then taken for a QMetaObject, which "has no attribute isVisible". ``gate_look.qml_type`` asks QML."""
    root = Path(__file__).resolve().parent.parent
    asked = [
        f"{file.relative_to(root)}:{node.lineno}"
        for folder in ("kiosk", "tests")
        for file in sorted((root / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "metaObject"
    ]
    assert asked == []
