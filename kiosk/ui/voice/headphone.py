"""Whether somebody has plugged a headphone in: the jack of this machine, or one with its own sound card.

The jack is a switch among the input devices (``SW_HEADPHONE_INSERT``, linux/input-event-codes.h); a thread
waits for it. A USB headphone is an output that appears: the speech engine tells of those. Where nothing can
be read there is no headphone, and nobody is told.
"""

import contextlib
import fcntl
import logging
import os
import select
import struct
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

DEVICES = Path("/dev/input")
LOOK_AGAIN = 15.0
"""Seconds until new devices are looked for: a keypad with a jack may be plugged in later."""

EV_SW, SW_HEADPHONE_INSERT = 0x05, 0x02
_EVENT = struct.Struct("llHHi")
"""struct input_event: seconds, microseconds, type, code, value."""
_SWITCHES = 4
"""Bytes that hold a bit for each switch."""


def _eviocgbit(kind: int, length: int) -> int:
    return 2 << 30 | length << 16 | ord("E") << 8 | (0x20 + kind)


def _eviocgsw(length: int) -> int:
    return 2 << 30 | length << 16 | ord("E") << 8 | 0x1B


def _switches(descriptor: int, request: int) -> int:
    """The bits of a device, or 0 of one that has no switches."""
    held = bytearray(_SWITCHES)
    try:
        fcntl.ioctl(descriptor, request, held)
    except OSError:
        return 0
    return int.from_bytes(held, "little")


class Jack(QObject):
    """The switches of this machine, read in a thread."""

    changed = Signal(bool)
    """A headphone was plugged in, or pulled out. Not told of one that was in from the beginning."""

    def __init__(self, devices: Sequence[Path] | None = None, parent: QObject | None = None) -> None:
        """``devices`` are read whatever they say of themselves; None: all that have such a switch."""
        super().__init__(parent)
        self._devices = devices
        self._open: dict[Path, int] = {}  # of the thread alone
        self._rest: dict[int, bytes] = {}
        self._refused: set[Path] = set()
        self._inside: set[Path] = set()  # in which one was put
        self._wake, self._woken = os.pipe()
        self._thread = threading.Thread(target=self._watch, name="headphone", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """The end of the program."""
        os.close(self._woken)
        self._thread.join(2.0)

    def _watch(self) -> None:
        try:
            while True:
                self._look()
                ready, _, _ = select.select([self._wake, *self._open.values()], [], [], LOOK_AGAIN)
                if self._wake in ready:
                    return
                for path, descriptor in list(self._open.items()):
                    if descriptor in ready and not self._read(path, descriptor):
                        self._let_go(path)
                        self._turn(path, inside=False)
        finally:
            for path in list(self._open):
                self._let_go(path)
            os.close(self._wake)

    def _look(self) -> None:
        """Open those that are new and have the switch."""
        if self._devices is not None:
            paths = list(self._devices)
        else:
            with contextlib.suppress(OSError):
                self._refused &= set(DEVICES.glob("event*"))
            paths = sorted(DEVICES.glob("event*"))
        for path in paths:
            if path in self._open or path in self._refused:
                continue
            try:
                descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            except OSError as error:
                log.debug("%s can't be read: %s", path, error)
                self._refused.add(path)
                continue
            has = _switches(descriptor, _eviocgbit(EV_SW, _SWITCHES)) >> SW_HEADPHONE_INSERT & 1
            if has or self._devices is not None:
                self._open[path] = descriptor
                if _switches(descriptor, _eviocgsw(_SWITCHES)) >> SW_HEADPHONE_INSERT & 1:
                    log.info("a headphone is in its jack (%s)", path)
            else:
                os.close(descriptor)
                self._refused.add(path)

    def _read(self, path: Path, descriptor: int) -> bool:
        """Tell what a device says; False when it is gone."""
        try:
            data = os.read(descriptor, 64 * _EVENT.size)
        except BlockingIOError:
            return True
        except OSError:
            return False
        if not data:
            return False
        data = self._rest.pop(descriptor, b"") + data
        whole = len(data) // _EVENT.size * _EVENT.size
        self._rest[descriptor] = data[whole:]
        for _, _, kind, code, value in _EVENT.iter_unpack(data[:whole]):
            if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
                self._turn(path, inside=bool(value), told=True)
        return True

    def _turn(self, path: Path, *, inside: bool, told: bool = False) -> None:
        """A headphone is in this one, or no longer: also when the device went with it."""
        if told or path in self._inside:
            self.changed.emit(inside)
        if inside:
            self._inside.add(path)
        else:
            self._inside.discard(path)

    def _let_go(self, path: Path) -> None:
        descriptor = self._open.pop(path)
        self._rest.pop(descriptor, None)
        self._refused.add(path)  # until it is another device of that name
        os.close(descriptor)


class Headphone(QObject):
    """Jack and outputs together."""

    plugged = Signal()
    pulled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jack: Jack | None = None
        self._in_jack = False
        self._outputs: frozenset[str] | None = None
        self._new: set[str] = set()  # outputs that came while the program ran

    @property
    def worn(self) -> bool:
        """One was put in its jack: nobody else hears what is said.

        Not known of one that was in from the beginning, nor of an output that appeared: that may be a
        television, or what plays may not go there.
        """
        return self._in_jack

    def watch(self, jack: Jack) -> None:
        """Listen to this jack from now on; it is closed with us."""
        self._jack = jack
        jack.changed.connect(self._turned)

    def outputs(self, names: Sequence[str]) -> None:
        """The sound outputs that there are now; the first ones told belong to the machine."""
        there = frozenset(names)
        before, self._outputs = self._outputs, there
        if before is None:
            return
        if self._new - there:
            self._new &= there
            self.pulled.emit()
        if came := there - before:
            self._new |= came
            self.plugged.emit()

    def close(self) -> None:
        """The end of the program."""
        if self._jack is not None:
            self._jack.close()

    def _turned(self, inside: bool) -> None:
        self._in_jack = inside
        (self.plugged if inside else self.pulled).emit()
