"""Who publishes in the soak, in a process of its own: ``python -m tests.bench.stations FOLDER``.

The films of a folder over HTTP, a live playlist of parts and a broadcast over RTSP, until its input
ends; one line of JSON says where each is. What they keep in memory is not that of who is measured.
"""

# ruff: noqa: T201 - it is read by a program

import json
import sys
import tempfile
import threading
from contextlib import ExitStack, closing
from pathlib import Path

from tests.bench.line import Program
from tests.player.broadcasts import Parts
from tests.player.house import Origin
from tests.player.rtsp import Channel


class Stations(Program):
    """``films`` is the address of the folder, ``live`` those of the broadcasts, once they are on the air."""

    films = ""
    live: tuple[str, ...] = ()

    def __init__(self, folder: Path) -> None:
        super().__init__(sys.executable, "-m", "tests.bench.stations", str(folder), leaves=5)

    def wait(self) -> None:
        """Until they are on the air, which takes some seconds."""
        self.films, *live = json.loads(self.says())
        self.live = tuple(live)

    @property
    def hosts(self) -> list[str]:
        return [url.split("/")[2] for url in (self.films, *self.live)]


def _publish(films: Path) -> None:
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        parts = stack.enter_context(closing(Parts(folder)))
        channel = stack.enter_context(closing(Channel(folder)))
        origin = stack.enter_context(Origin(films))
        begun = threading.Event()
        while not parts.ready():
            begun.wait(0.1)
        playlist = f"http://127.0.0.1:{parts.server_address[1]}/live.m3u8"
        print(json.dumps([origin.base, playlist, channel.url]), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _publish(Path(sys.argv[1]))
