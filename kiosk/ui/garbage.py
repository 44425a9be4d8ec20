"""Cycles of objects that nobody needs any more are given back on the GUI thread, and on no other.

Python looks for them in whichever thread makes objects at that moment. A QObject among them then dies in a
thread that is not its own: *measured* (PySide6 6.11), a program that leaves timers in cycles while another
thread reads a catalogue is gone within seconds, by a segmentation fault in the event loop.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


def watch(parent: QObject) -> QTimer:
    """Take over from Python, for as long as ``parent`` lives. Called on its thread."""
    gc.disable()
    timer = QTimer(parent)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(collect)
    timer.start()
    return timer


def collect() -> None:
    """Look through the oldest generation that is due, after the thresholds of ``gc``."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
