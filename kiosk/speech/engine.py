"""Speaks in a process of its own: ``python -m kiosk.speech.engine``, as ``protocol`` says."""

import argparse
import contextlib
import logging
import os
import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer

from kiosk.confine import confine
from kiosk.errors import MediaError
from kiosk.speech import protocol
from kiosk.speech.aloud import Aloud
from kiosk.speech.chime import Tone, chime
from kiosk.speech.espeak import Espeak
from kiosk.speech.other_voice import OtherVoice
from kiosk.speech.output import Output, Silence
from kiosk.speech.prompts import PromptBank, Recorded
from kiosk.speech.synthesiser import FRAME, FRAMES, Synthesiser

log = logging.getLogger(__name__)

_PUMP_MS = 20
MOST_WAITING = 32
"""Utterances; the screen never says so many at once."""


@dataclass
class Utterance:
    """Sound on its way out."""

    number: int
    """0: nobody is told of it."""
    sound: bytes
    written: int = 0
    """Bytes of it that the output took."""
    heard: int = 0
    began: bool = False


class Engine(QObject):
    """Says one utterance after the other. ``out`` is the file descriptor of the screen."""

    def __init__(self, out: int, voice: Synthesiser, output: Output) -> None:
        super().__init__()
        self._out = out
        self._voice = voice
        self._output = output
        self._queue: deque[Utterance] = deque()
        """Those that were not heard to their end, oldest first."""
        self._pause = False
        self._there = output.there
        output.changed.connect(self._output_changed)
        output.lost.connect(lambda: QCoreApplication.exit(protocol.EXIT_SOUND_LOST))
        self._pump = QTimer(self)
        self._pump.setInterval(_PUMP_MS)
        self._pump.setTimerType(Qt.TimerType.PreciseTimer)
        self._pump.timeout.connect(self._flow)
        self._beat = QTimer(self)
        self._beat.setInterval(round(protocol.HEARTBEAT * 1000))
        self._beat.timeout.connect(lambda: self._tell(protocol.Alive()))
        self._tell(protocol.Ready(languages=voice.languages))
        self._tell(protocol.Sound(there=self._there))
        output.named.connect(self._tell_outputs)
        self._tell_outputs(output.names)

    def hear(self, command: protocol.AnyCommand) -> None:
        """Do what the screen asks."""
        if isinstance(command, protocol.Say):
            self._say(command)
        elif isinstance(command, protocol.Hush):
            self._queue.clear()
            self._output.hush()
            self._pause = False
            self._rest()
        elif isinstance(command, protocol.Chime):
            self._chime(command.tone)
        elif isinstance(command, protocol.Set):
            if command.volume is not None:
                self._output.set_volume(command.volume)
            if command.pause is not None:
                self._pause = command.pause
                self._output.hold(command.pause)
        else:
            QCoreApplication.quit()

    def _say(self, wanted: protocol.Say) -> None:
        if len(self._queue) >= MOST_WAITING:
            return
        self._beat.start()
        spoken = self._voice.speak(wanted.text, wanted.language, wanted.rate)
        duration = len(spoken.sound) / FRAME / FRAMES
        self._tell(protocol.Made(utterance=wanted.utterance, duration=duration, words=spoken.words))
        self._queue.append(Utterance(wanted.utterance, spoken.sound))
        self._pump.start()
        self._flow()

    def _chime(self, tone: Tone) -> None:
        if self._there:
            begun = sum(1 for one in self._queue if one.written)
            self._queue.insert(begun, Utterance(0, chime(FRAMES, tone), began=True))
            self._pump.start()
            self._flow()

    def _flow(self) -> None:
        """Give the output what it has room for, and tell what was heard."""
        room = self._output.room()
        for one in self._queue:
            if room <= 0:
                break
            part = one.sound[one.written : one.written + room]
            if part:
                self._output.write(part)
                one.written += len(part)
                room -= len(part)
        self._tell_heard()

    def _tell_heard(self) -> None:
        for one, unheard in self._on_its_way():
            one.heard = one.written - unheard
        while self._queue:
            first = self._queue[0]
            if first.heard > 0 and not first.began:
                first.began = True
                self._tell(protocol.Began(utterance=first.number))
            if first.heard < len(first.sound):
                return
            self._queue.popleft()
            if first.number:
                self._tell(protocol.Ended(utterance=first.number))
        self._rest()

    def _on_its_way(self) -> list[tuple[Utterance, int]]:
        """How much of each utterance the output took and did not play yet: it plays the last of it last."""
        unheard, found = self._output.unheard(), []
        for one in reversed(self._queue):
            found.append((one, min(unheard, one.written)))
            unheard -= found[-1][1]
        return found

    def _output_changed(self) -> None:
        """What was on its way to a loudspeaker that has gone is given to the next one."""
        for one, unheard in self._on_its_way():
            one.written -= unheard
        if self._output.there != self._there:
            self._there = self._output.there
            self._tell(protocol.Sound(there=self._there))

    def _tell_outputs(self, names: tuple[str, ...]) -> None:
        self._tell(protocol.Outputs(names=names))

    def _rest(self) -> None:
        self._pump.stop()
        self._beat.stop()

    def _tell(self, event: protocol.AnyEvent) -> None:
        rest = protocol.line(event)
        while rest:
            rest = rest[os.write(self._out, rest) :]


class Ear(QObject):
    """Reads what the screen says; when the screen is gone, so are we."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._rest = b""
        os.set_blocking(0, False)
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        data = b""
        with contextlib.suppress(BlockingIOError):
            data = os.read(0, protocol.MAX_LINE)
            if not data:
                self._notifier.setEnabled(False)
                QCoreApplication.quit()
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > protocol.MAX_LINE:
            self._rest = b""
        for line in lines:
            try:
                command = protocol.command(line)
            except msgspec.DecodeError as error:
                log.warning("not a command: %s", error)
                continue
            self._engine.hear(command)


def main(arguments: list[str] | None = None) -> int:
    """Run until the screen is gone. The exit codes are in ``protocol``."""
    parser = argparse.ArgumentParser(prog="kiosk.speech.engine", description=__doc__)
    parser.add_argument("--parent", type=int, required=True, help="process id of the screen")
    parser.add_argument("--no-sound", action="store_true", help="speak at the usual pace, but to nowhere")
    parser.add_argument("--times", type=float, default=1.0, help="so many times faster (with --no-sound)")
    parser.add_argument("--record", type=Path, help="write what is said to this file (with --no-sound)")
    parser.add_argument("--prompts", type=Path, help="a folder of recorded sentences (kiosk.speech.prompts)")
    parser.add_argument("--command", help="another voice (kiosk.speech.other_voice)")
    options = parser.parse_args(arguments)
    if not confine(options.parent):
        return 0
    # Whatever a library prints must not come between our lines.
    out = os.dup(1)
    os.dup2(2, 1)
    app = QCoreApplication(["venster-speech"])
    voice: Synthesiser
    try:
        voice = Espeak()
    except MediaError as error:
        log.error("%s", error)
        return protocol.EXIT_NO_SYNTHESISER
    if options.command:
        voice = OtherVoice(options.command, voice)
    voice = Aloud(voice)
    if options.prompts:
        voice = Recorded(PromptBank(options.prompts), voice)
    output: Output
    if options.no_sound:
        output = Silence(FRAMES, times=options.times, record=options.record)
    else:
        from kiosk.speech.loudspeakers import (
            Loudspeakers,
        )  # here, as it loads Qt Multimedia

        output = Loudspeakers(FRAMES)
    try:
        ear = Ear(Engine(out, voice, output))  # noqa: F841 - it lives as long as this does
        return app.exec()
    except BrokenPipeError:
        return 0  # the screen is gone, and so are we


if __name__ == "__main__":
    # Without the destructors of the libraries, whose threads may still be in each other's way.
    code = main()
    sys.stderr.flush()
    os._exit(code)
