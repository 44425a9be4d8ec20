"""What stands between a player and a film in these benches: nginx, a line with a distance, the real gateway.

python -m tests.bench.line gateway HOST …      serves until its input ends; a line ``url`` (or ``+url``, to
                                               be kept) is answered with its address at the gateway
python -m tests.bench.line far MS PORT         forwards to a port of this machine, so far away
"""

# ruff: noqa: T201 - it is spoken to

import asyncio
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import closing, suppress
from pathlib import Path

from kiosk.agent.gateway import Gateway, Place
from kiosk.confine import share_heaps
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import key_of

ROOT = Path(__file__).resolve().parents[2]
NGINX = """
daemon off; master_process off; user root; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 256; }}
http {{
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on;
  types {{ video/mp4 mp4; video/mp2t ts; application/vnd.apple.mpegurl m3u8; }}
  server {{ listen 127.0.0.1:{port}; root {files}; }}
}}
"""


class Program:
    """A process of a bench that is spoken to a line at a time."""

    def __init__(self, *command: str, leaves: float = 0.0) -> None:
        """``leaves``: seconds in which it ends by itself when nobody speaks to it any more."""
        self._leaves = leaves
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def says(self) -> str:
        """Its next line."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def answers(self, words: str) -> str:
        assert self._process.stdin is not None
        print(words, file=self._process.stdin, flush=True)
        return self.says()

    def close(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            if self._leaves:
                self._process.communicate(timeout=self._leaves)
        self._process.kill()
        self._process.communicate()


def free_port() -> int:
    """Of loopback, free a moment ago."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def nginx(folder: Path, files: Path) -> tuple[Program, int]:
    """A server of these files, and its port. Raises FileNotFoundError where there is no nginx."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        raise FileNotFoundError("nginx")
    port = free_port()
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, files=files, port=port))
    server = Program(program, "-p", str(folder), "-c", str(folder / "nginx.conf"))
    tick = threading.Event()
    for _ in range(200):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                break
        tick.wait(0.02)
    return server, port


def far(milliseconds: float, port: int) -> tuple[Program, int]:
    """The same server at a distance: a question and its answer take so long."""
    program = Program(sys.executable, "-m", "tests.bench.line", "far", str(milliseconds), str(port))
    return program, int(program.says())


def gateway(*hosts: str) -> Program:
    return Program(sys.executable, "-m", "tests.bench.line", "gateway", *hosts, leaves=5)


def _serve(hosts: list[str]) -> None:
    share_heaps()  # as the agent does
    with tempfile.TemporaryDirectory() as name, closing(Cache(Path(name))) as cache:
        fetcher, places = Fetcher(private_hosts=hosts, pause_seconds=0), dict[str, Place]()
        one = Gateway(places.get, cache, fetcher)
        address = one.start()
        for line in sys.stdin:
            url = line.strip().removeprefix("+")
            places[key_of(url)] = Place(url, line.startswith("+"))
            print(f"{address}/{key_of(url)}", flush=True)
        one.close()


async def _forward(seconds: float, port: int) -> None:
    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop, late = asyncio.get_running_loop(), asyncio.Queue[tuple[float, bytes]](64)

        async def arrive() -> None:
            while True:
                at, data = await late.get()
                await asyncio.sleep(max(0.0, at - loop.time()))
                if not data:
                    break
                writer.write(data)
                await writer.drain()
            writer.close()

        arriving = asyncio.create_task(arrive())
        try:
            while data := await reader.read(65536):
                await late.put((loop.time() + seconds / 2, data))
            await late.put((loop.time() + seconds / 2, b""))
            await arriving
        except OSError:
            arriving.cancel()
            writer.close()

    async def come(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)  # hands are shaken first
        inner, out = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pump(reader, out), pump(inner, writer))

    server = await asyncio.start_server(come, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    if sys.argv[1] == "gateway":
        _serve(sys.argv[2:])
    else:
        asyncio.run(_forward(float(sys.argv[2]) / 1000, int(sys.argv[3])))
