"""PySide6 6.12.0 loses a reference of True at each emit; Python before 3.12 then aborts after hundreds."""

import sys

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
