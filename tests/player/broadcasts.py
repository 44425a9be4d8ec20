"""A live broadcast on loopback, whose line can be cut: one that never ends, or a playlist of parts (HLS).

ffmpeg makes it in real time, as a station does: who comes later sees what is on then.
"""

import contextlib
import queue
import shutil
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest

from tests.player import films

Line = Literal["whole", "refused", "silent", "forbidden"]
"""``refused``: every connection breaks, and there is no new one. ``silent``: nothing comes any more.
``forbidden``: the station does not give it to us."""
TOKEN = "tokentoken"
_PATIENCE = 20.0


class Station:
    """Numbered pictures (``tests.player.films``) with a tone, in real time, out of ffmpeg."""

    def __init__(self, *out: str) -> None:
        if shutil.which("ffmpeg") is None:
            pytest.skip("ffmpeg is not installed")
        command = ["ffmpeg", "-v", "error", "-f", "rawvideo", "-pix_fmt", "gray", "-s", "320x180"]
        command += ["-r", str(films.RATE), "-i", "-"]
        command += ["-re", "-f", "lavfi", "-i", "sine=frequency=440:sample_rate=44100"]
        command += ["-shortest", "-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency"]
        command += ["-g", str(films.RATE), "-pix_fmt", "yuv420p", "-c:a", "aac", *out]
        self.begun = time.monotonic()
        self._off = threading.Event()
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.out = self._process.stdout
        self._painter = threading.Thread(target=self._paint, daemon=True)
        self._painter.start()

    @property
    def second(self) -> float:
        """Of the picture that is sent now; each says its number."""
        return time.monotonic() - self.begun

    def _paint(self) -> None:
        assert self._process.stdin is not None
        number = 0
        with contextlib.suppress(OSError):
            while not self._off.wait(max(0.0, number / films.RATE - self.second)):
                self._process.stdin.write(films.picture(number, 320, 180))
                number += 1

    def close(self) -> None:
        """Off the air."""
        self._off.set()
        self._process.kill()
        self._process.wait()
        self._painter.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class Server(ThreadingHTTPServer):
    """What both kinds share: a line, and who is on it."""

    daemon_threads = True

    def __init__(self, *out: str) -> None:
        self._changed = threading.Condition()
        self._line: Line = "whole"
        self.asked = 0
        self.files: dict[str, bytes] = {}
        """By the last step of their path; they come whatever happens to the line."""
        self.station = Station(*out)
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def line(self) -> Line:
        """How it is."""
        return self._line

    @line.setter
    def line(self, line: Line) -> None:
        with self._changed:
            self._line = line
            self._changed.notify_all()

    @property
    def gateway(self) -> str:
        """As the screen would be told."""
        return f"http://127.0.0.1:{self.server_address[1]}/{TOKEN}"

    def answer(self, handler: "_Handler") -> None:
        """One request."""
        raise NotImplementedError

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a player that reconnects breaks its lines

    def close(self) -> None:
        """Off the air."""
        self.line = "refused"
        self.station.close()
        self.shutdown()
        self.server_close()

    def stand(self) -> bool:
        """Wait while the line is silent; False when it is cut."""
        with self._changed:
            self._changed.wait_for(lambda: self._line != "silent")
            return self._line == "whole"


class _Handler(BaseHTTPRequestHandler):
    server: Server
    timeout = 120.0

    def do_GET(self) -> None:
        self.server.asked += 1
        if (file := self.server.files.get(self.path.rpartition("/")[2])) is not None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(file)))
            self.end_headers()
            self.wfile.write(file)
            return
        if self.server.line == "forbidden":
            self.send_error(403)
            return
        if urlsplit(self.path).path.count("/") > 2:  # what a gateway knows of it: nothing
            self.send_error(404)
            return
        if not self.server.stand():
            self.send_error(504)
            return
        self.server.answer(self)

    def log_message(self, *_: object) -> None:
        pass


class Endless(Server):
    """One MPEG transport stream that never ends, at ``<gateway>/<any key>``."""

    def __init__(self) -> None:
        self._lines: set[queue.Queue[bytes]] = set()
        super().__init__("-f", "mpegts", "-flush_packets", "1", "pipe:1")
        threading.Thread(target=self._send, daemon=True).start()

    def _send(self) -> None:
        with contextlib.suppress(ValueError):  # closed while we read
            while data := self.station.out.read1(188 * 50):
                for one in list(self._lines):
                    one.put(data)

    def answer(self, handler: _Handler) -> None:
        mine: queue.Queue[bytes] = queue.Queue()
        self._lines.add(mine)
        try:
            handler.send_response(200)
            handler.send_header("Content-Type", "video/mp2t")
            handler.send_header("Connection", "close")
            handler.end_headers()
            while self.stand():
                handler.wfile.write(mine.get(timeout=_PATIENCE))
        finally:
            self._lines.discard(mine)
            handler.close_connection = True


class Parts(Server):
    """A live playlist of parts of a second (HLS), at ``<gateway>/live.m3u8``.

    ``window``: parts that it holds; 0 for all since the beginning.
    """

    def __init__(self, folder: Path, *, window: int = 6) -> None:
        self._folder = folder
        flags = "delete_segments+independent_segments" if window else "independent_segments"
        kind = () if window else ("-hls_playlist_type", "event")
        out = ["-f", "hls", "-hls_time", "1", "-hls_list_size", str(window), "-hls_flags", flags, *kind]
        super().__init__(*out, "-hls_segment_filename", str(folder / "part%d.ts"), str(folder / "live.m3u8"))

    def ready(self) -> bool:
        """There is enough of it to begin."""
        return (self._folder / "part3.ts").exists()

    def answer(self, handler: _Handler) -> None:
        try:
            body = (self._folder / handler.path.rpartition("/")[2]).read_bytes()
        except OSError:
            handler.send_error(404)
            return
        handler.send_response(200)
        playlist = handler.path.endswith(".m3u8")
        handler.send_header("Content-Type", "application/vnd.apple.mpegurl" if playlist else "video/mp2t")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
