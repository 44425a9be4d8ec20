"""Speech to the loudspeakers or headphones of this machine, through Qt Multimedia."""

import logging
from time import monotonic

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from kiosk.speech.output import AHEAD, Output
from kiosk.speech.synthesiser import FRAME

log = logging.getLogger(__name__)

STUCK_AFTER = 2.0
"""Seconds in which an output that plays nothing of what it was given counts as lost."""


class Loudspeakers(Output):
    """The default output of this machine, whichever that is at the time."""

    def __init__(self, frames: int, parent: QObject | None = None) -> None:
        """``frames`` a second."""
        super().__init__(parent)
        self._format = QAudioFormat()
        self._format.setSampleRate(frames)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._ahead = round(AHEAD * frames) * FRAME
        self._gain = 1.0
        self._pause = False
        self._sink: QAudioSink | None = None
        self._door: QIODevice | None = None
        self._device: object = b""
        self._moved = (0, 0.0)  # what was unheard, and since when it is as much
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look)
        self.there = not QMediaDevices.defaultAudioOutput().isNull()
        self.names = _names()

    def room(self) -> int:
        """How much ``write`` takes now."""
        if self._pause or not self.there:
            return 0
        if self._sink is None:
            self._open()
        self._watch()
        return 0 if self._sink is None else self._sink.bytesFree() // FRAME * FRAME

    def write(self, sound: bytes) -> None:
        """Play this after what was written before."""
        if self._door is not None:
            self._door.write(sound)

    def unheard(self) -> int:
        """How much of what was written is still to be heard."""
        return 0 if self._sink is None else max(0, self._sink.bufferSize() - self._sink.bytesFree())

    def hold(self, pause: bool) -> None:
        """Wait at this place, or go on from it."""
        self._pause = pause
        self._moved = (0, 0.0)
        if self._sink is not None:
            self._sink.suspend() if pause else self._sink.resume()

    def hush(self) -> None:
        """Silence at once; what was not heard is forgotten."""
        # A fresh one for what is said next: one that was reset starts anew no faster.
        self._pause = False
        self._close()

    def set_volume(self, gain: float) -> None:
        """From 0 to 1."""
        self._gain = gain
        if self._sink is not None:
            self._sink.setVolume(gain)

    def _open(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return
        self._device = device.id().data()
        self._sink = QAudioSink(device, self._format, self)
        self._sink.setBufferSize(self._ahead)
        self._sink.setVolume(self._gain)
        self._door = self._sink.start()
        self._moved = (0, 0.0)

    def _close(self) -> None:
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
        self._sink = self._door = None

    def _watch(self) -> None:
        """A sound server that died or hangs takes sound and never plays it; Qt only aborts then."""
        sink, now, unheard = self._sink, monotonic(), self.unheard()
        if sink is None:
            return
        failed = sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        if unheard != self._moved[0] or unheard < self._ahead // 2:
            self._moved = (unheard, now)
        elif self._moved[1] and now - self._moved[1] > STUCK_AFTER:
            failed = True
        if failed:
            log.warning("the sound output stands still (%s)", sink.error().name)
            self.lost.emit()

    def _look(self) -> None:
        names = _names()
        if names != self.names:
            self.names = names
            self.named.emit(names)
        device = QMediaDevices.defaultAudioOutput()
        there = not device.isNull()
        if there != self.there or (self._sink is not None and device.id().data() != self._device):
            self.there = there
            self.changed.emit()  # while it can still be asked what was not heard
            self._close()


def _names() -> tuple[str, ...]:
    return tuple(device.description()[:200] for device in QMediaDevices.audioOutputs()[:100])
