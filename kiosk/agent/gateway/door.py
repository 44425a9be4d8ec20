"""The port of the gateway on loopback, where every caller has a thread, and not too many are let in."""

import contextlib
import logging
import math
import socket
import threading
import time
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from kiosk.agent.gateway.caller import Caller
from kiosk.errors import KioskError, StoreError, cause

if TYPE_CHECKING:
    from kiosk.agent.gateway.service import Gateway

log = logging.getLogger(__name__)

SILENT_SECONDS = 600.0
"""Without a fault after which it is told again."""
MOST_TOLD = 50
CONNECTIONS = 32
"""At one time; who comes after is asked to come back."""


class Door:
    """A free port of loopback where ``gateway`` answers. Raises StoreError when there is none."""

    def __init__(self, gateway: "Gateway") -> None:
        try:
            self._server = Server(gateway)
        except OSError as error:
            raise StoreError(f"The gateway can't be opened: {error.strerror}.", where="127.0.0.1") from error
        self.port = int(self._server.server_address[1])
        serve = self._server.serve_forever
        threading.Thread(target=serve, args=(0.1,), name="gateway", daemon=True).start()

    def close(self) -> None:
        """Let nobody in any more and hang up on who is inside."""
        self._server.shutdown()
        self._server.server_close()
        self._server.hang_up()


class Server(ThreadingHTTPServer):
    """A thread for each connection, at most so many, and who is inside."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, gateway: "Gateway") -> None:
        self.gateway = gateway
        self.places = threading.BoundedSemaphore(CONNECTIONS)
        self._open: set[socket.socket] = set()
        self._told: dict[str, float] = {}
        super().__init__(("127.0.0.1", 0), Caller)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember who is inside, to hang up at the end."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """They left."""
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Whoever is still inside."""
        for each in list(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def tell(self, error: KioskError) -> None:
        """Why something can't be given, once as long as that lasts, and not what: a visitor asked for it."""
        now, what = time.monotonic(), cause(error)
        last = self._told.pop(what, -math.inf)
        self._told[what] = now  # the newest is last
        while len(self._told) > MOST_TOLD:
            del self._told[next(iter(self._told))]
        if now - last > SILENT_SECONDS:
            log.info("something can't be given: %s", what)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A bug while answering: one answer is lost, the door stays open."""
        log.exception("the gateway could not answer")
