"""The screen's end of a real player process, for tests: it speaks, and remembers what it was told."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.player import protocol
from kiosk.player.frames import Frames
from tests.player import films

ROOT = Path(__file__).resolve().parents[2]


def memory_with_a_name() -> set[str]:
    """Shared between processes; that of other tests, which set a clock or hear a loudspeaker, is not ours."""
    names = {path.name.removeprefix("sem.") for path in Path("/dev/shm").iterdir()}
    return {name for name in names if not name.startswith(("faketime", "pulse-shm"))}


class Screen:
    """Speaks to a player and remembers what it said, with the number seen in each picture."""

    def __init__(self, *folders: Path, sound: bool = False, **environment: str) -> None:
        command = [sys.executable, "-m", "kiosk.player", "--parent", str(os.getpid())]
        command += [] if sound else ["--no-sound"]
        for one in folders:
            command += ["--folder", str(one)]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | environment,
        )
        self.events: list[protocol.AnyEvent] = []
        self.numbers: list[tuple[float, int]] = []
        self.frames: Frames | None = None
        self.changed = threading.Condition()
        self.media = 0
        self.speed = 1.0
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event = protocol.event(line)
            if isinstance(event, protocol.Geometry):
                self.frames = Frames.of(self.process.pid, event)
            if isinstance(event, protocol.Frame) and event.media == self.media:
                assert self.frames is not None
                shape = self.frames.geometry
                seen = films.number_in(self.frames[event.index], shape.pitch, shape.width, shape.height)
                self.numbers.append((time.monotonic(), seen))
            with self.changed:
                self.events.append(event)
                self.changed.notify_all()
        with self.changed:
            self.changed.notify_all()

    def until(self, happened: Callable[[], object], seconds: float = 8.0) -> None:
        with self.changed:
            assert self.changed.wait_for(happened, seconds), self.events[-5:]

    def has(self, kind: type, count: int = 1) -> bool:
        return (
            sum(isinstance(e, kind) and getattr(e, "media", self.media) == self.media for e in self.events)
            >= count
        )

    def last(self, kind: type) -> protocol.AnyEvent:
        return next(e for e in reversed(self.events) if isinstance(e, kind))

    @property
    def state(self) -> protocol.State:
        state = self.last(protocol.State)
        assert isinstance(state, protocol.State)
        return state

    @property
    def opened(self) -> protocol.Opened:
        opened = self.last(protocol.Opened)
        assert isinstance(opened, protocol.Opened)
        return opened

    def say(self, command: protocol.AnyCommand) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(protocol.line(command))
        self.process.stdin.flush()

    def open(self, path: Path | str, **options: object) -> None:
        self.media += 1
        self.numbers.clear()
        speed = options.get("speed", 1.0)
        assert isinstance(speed, float)
        self.speed = speed
        self.say(protocol.Open(media=self.media, url=str(path), **options))

    def plays(self, path: Path | str, **options: object) -> None:
        self.open(path, **options)
        self.until(lambda: self.has(protocol.Frame, 3))

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self.reader.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
