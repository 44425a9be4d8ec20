"""Stands between FFmpeg and a server of RTSP: all that FFmpeg ever connects to.

FFmpeg would follow a redirect to any host, and take what it likes out of an address and an answer. It is told
an address of ours, so what a catalogue says never is an option; requests go on with the real address in
them, answers with the few headers that playing needs and with a description that was looked through.
"""

import secrets
import select
import socket
import threading
from contextlib import suppress
from dataclasses import replace

from kiosk.errors import MediaError
from kiosk.media.rtsp.description import passed_on
from kiosk.media.rtsp.messages import Message, Reader

PIECE = 64 * 1024
SEND_SECONDS = 10.0
_HEADERS = frozenset(
    ("cseq", "content-base", "content-type", "content-length", "session", "transport", "rtp-info", "public")
)
_HELLO_SECONDS = 5.0


class Redirected(MediaError):
    """The server sends us elsewhere; ``where`` is what it says."""


class Guard:
    """One connection to a server, and one that FFmpeg makes to ``address``; ``fault`` is why it ended."""

    def __init__(self, far: socket.socket, url: str) -> None:
        """``far``: connected to where ``url`` leads."""
        self._far = far
        self._url = url
        self._door = socket.create_server(("127.0.0.1", 0), backlog=1)
        self.address = f"rtsp://127.0.0.1:{self._door.getsockname()[1]}/{secrets.token_urlsafe(16)}"
        self.fault: MediaError | None = None
        self._plays = False
        self._to_far, self._to_near = Reader(), Reader()
        self._thread = threading.Thread(target=self._run, name="guard", daemon=True)

    def start(self) -> None:
        """Stand there."""
        self._thread.start()

    def ended(self) -> None:
        """Wait until all was handed on."""
        self._thread.join(SEND_SECONDS)

    def _run(self) -> None:
        try:
            with self._far:
                with self._door:
                    near = self._expected()
                with near:
                    near.settimeout(None)  # who pauses takes nothing for long
                    self._far.settimeout(SEND_SECONDS)
                    while self._passes(near):
                        pass
        except MediaError as fault:
            self.fault = fault
        except OSError as error:
            self.fault = MediaError(f"The line broke: {error.strerror or error}.")

    def _expected(self) -> socket.socket:
        """The connection of who knows our address; others on this machine may knock too."""
        self._door.settimeout(_HELLO_SECONDS)
        while True:
            near = self._door.accept()[0]
            near.settimeout(_HELLO_SECONDS)
            with suppress(OSError):
                if near.recv(PIECE, socket.MSG_PEEK).startswith(f"OPTIONS {self.address} ".encode()):
                    return near
            near.close()

    def _passes(self, near: socket.socket) -> bool:
        """What came from one of them; False when one is gone."""
        for one in select.select([self._far, near], [], [])[0]:
            data = one.recv(PIECE)
            if not data:
                return False
            if one is near:
                for request in self._to_far.feed(data):
                    self._far.sendall(self._asked(request))
            else:
                for answer in self._to_near.feed(data):
                    if passed := self._answered(answer):
                        near.sendall(passed)
        return True

    def _asked(self, request: Message | bytes) -> bytes:
        if isinstance(request, bytes):
            return request
        if request.status:
            return b""  # an answer to nothing that was handed on
        method, address, version = request.start.split(" ")
        if address.startswith(self.address):
            address = self._url + address[len(self.address) :]
        return replace(request, start=f"{method} {address} {version}").written()

    def _answered(self, answer: Message | bytes) -> bytes:
        if isinstance(answer, bytes):
            self._plays = True
            return answer
        if not answer.status:
            return b""  # servers may ask too; there is nothing that we would do for them
        if 300 <= answer.status < 400:
            raise Redirected("It sends us elsewhere.", where=answer.header("Location"))
        if answer.status >= 400 and not self._plays:  # later it is a sign of life that it does not know
            raise MediaError(_why(answer.status))
        told = answer.only(_HEADERS)
        if answer.header("Content-Type").partition(";")[0].strip().lower() == "application/sdp":
            return told.with_body(passed_on(answer.body)).written()
        return told.with_body(b"").written() if answer.body else told.written()


def _why(status: int) -> str:
    match status:
        case 401 | 403 | 407:
            return f"Its server lets in only who has an account ({status})."
        case 404 | 454:
            return f"Its server knows no such broadcast ({status})."
        case 461:
            return "Its server can't send it over TCP (461)."
        case _:
            return f"Its server refuses ({status})."
