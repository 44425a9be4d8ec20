"""A broadcast over RTSP on loopback (RFC 2326; media between the messages, 10.12), that can misbehave.

ffmpeg makes pictures and sound in real time and packs them (RTP); the server hands them to whoever plays.
"""

import contextlib
import queue
import select
import socket
import socketserver
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.player.broadcasts import Line, Station

Answer = Callable[["Visitor", str, dict[str, str]], bytes | None]
PATIENCE = 20.0


def port() -> socket.socket:
    """A free one of UDP."""
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.bind(("127.0.0.1", 0))
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    return one


VIDEO = ("-map", "0:v", "-flags:v", "+global_header")
AUDIO = ("-map", "1:a", "-c:a", "aac", "-flags:a", "+global_header")


class Channel(socketserver.ThreadingTCPServer):
    """``rtsp://127.0.0.1:<port>/channel``.

    ``tracks``: how ffmpeg makes each of them.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, folder: Path, *tracks: tuple[str, ...]) -> None:
        self.asked: list[str] = []
        """First lines of all requests."""
        self.scripts: dict[str, Answer] = {}
        """What is answered to a method instead."""
        self.visitors: set[Visitor] = set()
        """Who is sent the broadcast."""
        self._line: Line = "whole"
        self._over = threading.Event()
        self._ports = [port() for _ in tracks or (VIDEO, AUDIO)]
        sdp = folder / "channel.sdp"
        out: list[str] = ["-sdp_file", str(sdp)]
        for track, udp in zip(tracks or (VIDEO, AUDIO), self._ports, strict=True):
            out += [*track, "-f", "rtp", f"rtp://127.0.0.1:{udp.getsockname()[1]}?pkt_size=1300"]
        self._sdp = sdp
        self.station = Station(*out)
        super().__init__(("127.0.0.1", 0), Visitor)
        for work in (self._hand_out, lambda: self.serve_forever(poll_interval=0.02)):
            threading.Thread(target=work, daemon=True).start()
        self._wait()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    @property
    def url(self) -> str:
        return f"rtsp://{self.host}/channel"

    def description(self) -> bytes:
        """As ffmpeg writes it, with a name for each track."""
        lines, track = [], 0
        for line in self._sdp.read_text().splitlines():
            if line.startswith("m="):
                kind, _, *rest = line.split(" ")
                lines += [" ".join((kind, "0", *rest)), f"a=control:track{track}"]
                track += 1
            elif not line.startswith("SDP:"):
                lines.append(line)
        return "".join(f"{line}\r\n" for line in lines).encode()

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while not (self._sdp.exists() and self._sdp.read_text().count("m=") == len(self._ports)):
            assert time.monotonic() < until, "ffmpeg makes no broadcast"
            self._over.wait(0.02)

    def _hand_out(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while True:
                for one in select.select(self._ports, [], [], 1)[0]:
                    data = one.recv(65536)
                    if self.line == "whole":
                        for visitor in list(self.visitors):
                            visitor.gets(self._ports.index(one), data)

    def handle_error(self, request: object, client_address: object) -> None:
        pass

    @property
    def line(self) -> Line:
        """How it is."""
        return self._line

    @line.setter
    def line(self, line: Line) -> None:
        self._line = line
        for one in list(self.visitors) if line == "refused" else ():
            with contextlib.suppress(OSError):
                one.request.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.station.close()
        self.shutdown()
        self.server_close()
        self.line = "refused"
        for one in self._ports:
            one.close()


class Visitor(socketserver.StreamRequestHandler):
    """Who asked."""

    server: Channel

    def setup(self) -> None:
        super().setup()
        self.channels: dict[int, int] = {}
        self.wants: queue.Queue[bytes] = queue.Queue()
        self._speaking = threading.Lock()

    def handle(self) -> None:
        while self.server.line != "refused" and (line := self.rfile.readline(8192).decode("latin-1")):
            if line.startswith("$"):
                continue
            headers = {}
            while one := self.rfile.readline(8192).decode("latin-1").strip():
                name, _, value = one.partition(":")
                headers[name.lower()] = value.strip()
            self.server.asked.append(line.strip())
            method, address, _ = line.split(" ", 2)
            script = self.server.scripts.get(method)
            answer = (
                script(self, address, headers)
                if script
                else getattr(self, f"on_{method.lower()}")(address, headers)
            )
            if answer is None:
                return
            self.says(answer)
            if method == "PLAY":
                self.server.visitors.add(self)
                threading.Thread(target=self._send, daemon=True).start()

    def finish(self) -> None:
        self.server.visitors.discard(self)
        with contextlib.suppress(OSError):
            super().finish()

    def says(self, data: bytes) -> None:
        with self._speaking:
            self.request.sendall(data)

    def gets(self, track: int, data: bytes) -> None:
        if track in self.channels:
            self.wants.put(b"$" + bytes([self.channels[track]]) + len(data).to_bytes(2, "big") + data)

    def _send(self) -> None:
        with contextlib.suppress(OSError, queue.Empty):
            while True:
                self.says(self.wants.get(timeout=PATIENCE))

    def ok(self, headers: dict[str, str], body: bytes = b"", **more: str) -> bytes:
        lines = ["RTSP/1.0 200 OK", f"CSeq: {headers.get('cseq', '0')}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in more.items()]
        if body:
            lines += ["Content-Type: application/sdp", f"Content-Length: {len(body)}"]
        return "\r\n".join([*lines, "", ""]).encode() + body

    def on_options(self, address: str, headers: dict[str, str]) -> bytes:
        return self.ok(headers, Public="OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN, GET_PARAMETER")

    def on_describe(self, address: str, headers: dict[str, str]) -> bytes:
        return self.ok(headers, self.server.description(), Content_Base=f"{address}/")

    def on_setup(self, address: str, headers: dict[str, str]) -> bytes:
        wanted = headers["transport"]
        if "interleaved=" not in wanted:
            return f"RTSP/1.0 461 Unsupported transport\r\nCSeq: {headers['cseq']}\r\n\r\n".encode()
        self.channels[int(address.rpartition("track")[2])] = int(
            wanted.partition("interleaved=")[2].split("-")[0]
        )
        return self.ok(headers, Session="12345678;timeout=60", Transport=wanted)

    def on_play(self, address: str, headers: dict[str, str]) -> bytes:
        return self.ok(headers, Session="12345678;timeout=60", Range="npt=0-")

    def on_teardown(self, address: str, headers: dict[str, str]) -> bytes:
        return self.ok(headers)

    def on_get_parameter(self, address: str, headers: dict[str, str]) -> bytes:
        return self.ok(headers)
