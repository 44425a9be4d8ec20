"""The wire under the fetcher: requests and urllib3, with three promises added to each connection.

- A name is resolved once, every address it has is checked, and exactly that address is connected to; TLS and
  Host keep the name (no DNS rebinding). A connection that another policy opened is checked again.
- Every read knows how long and how much may still come (``Patience``), so drip-feeding, endless headers and
  endless chunk lines end at the deadline or at the limit, without a thread that watches.
- Nothing but what we ask is sent: no cookies, no passwords from ``.netrc``, no redirect followed.
"""

import errno
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import certifi
import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import parse_url

from kiosk.errors import ConfigError, Offline
from kiosk.fetch.policy import Policy

MAX_HEAD = 128 * 1024
"""Bytes that a status line and its headers may take, with what arrives in the same read."""

Resolve = Callable[..., list[Any]]
"""As ``socket.getaddrinfo``."""


def _lookup(host: str, port: int, **kind: Any) -> list[Any]:
    """The system's own resolver, which gives up by itself (resolv.conf: 5 s, twice, for each server)."""
    return socket.getaddrinfo(host, port, **kind)


class TooMuch(OSError):
    """More bytes came than were agreed."""


class Patience:
    """How long and how much one answer may still take. A socket asks it before each read."""

    def __init__(self, seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.bytes_left = MAX_HEAD
        self.sock: socket.socket | None = None

    def left(self) -> float:
        """Seconds. Raises TimeoutError when there are none."""
        seconds = self.until - time.monotonic()
        if seconds <= 0:
            raise TimeoutError("deadline")
        return seconds

    def took(self, count: int) -> None:
        """Count what came. Raises TooMuch."""
        self.bytes_left -= count
        if self.bytes_left < 0:
            raise TooMuch("too much")

    def end(self) -> None:
        """Make whoever waits for this answer stop waiting; callable from another thread."""
        if self.sock is not None:
            with suppress(OSError):  # it is gone already
                socket.socket.shutdown(
                    self.sock, socket.SHUT_RDWR
                )  # not SSLSocket's, which says goodbye first


class _Socket(socket.socket):
    patience: Patience | None = None

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        if self.patience is None:
            return super().recv_into(buffer, nbytes, flags)
        self.settimeout(self.patience.left())
        count = super().recv_into(buffer, nbytes, flags)
        self.patience.took(count)
        return count


class _TLSSocket(ssl.SSLSocket):
    patience: Patience | None = None

    def recv_into(self, buffer: Any, nbytes: int | None = None, flags: int = 0) -> int:
        if self.patience is None:
            return super().recv_into(buffer, nbytes, flags)
        self.settimeout(self.patience.left())
        count = super().recv_into(buffer, nbytes, flags)
        self.patience.took(count)
        return count


class Wire(HTTPAdapter):
    """Sends one GET and hands over the answer's head; the body is still on the wire. Thread-safe."""

    def __init__(
        self,
        *,
        ca_file: Path | None,
        connect_seconds: float,
        system_proxy: bool,
        resolve: Resolve | None,
    ) -> None:
        self._connect_seconds = connect_seconds
        self._system_proxy = system_proxy
        self._resolve = resolve or _lookup
        self._proxies: set[tuple[str, int]] = set()
        self._asking = threading.local()
        self._context = tls_context(ca_file)
        super().__init__(pool_connections=32, pool_maxsize=8)

    def ask(self, request: requests.PreparedRequest, patience: Patience, policy: Policy) -> requests.Response:
        """Send; a redirect is an answer like any other. Raises FetchError or what requests raises.

        ``policy`` is asked about the address that the name of the host turns out to have.
        """
        assert request.url
        proxies = get_environ_proxies(request.url) if self._system_proxy else {}
        self._asking.patience, self._asking.policy = patience, policy
        try:
            return self.send(request, stream=True, timeout=patience.left(), proxies=proxies)
        finally:
            del self._asking.patience, self._asking.policy

    def connect(self, host: str, port: int, patience: Patience, policy: Policy) -> socket.socket:
        """A connection that is not for HTTP. Raises Offline, Refused, OSError."""
        self._asking.patience, self._asking.policy = patience, policy
        try:
            return self.dial(host, port)
        finally:
            del self._asking.patience, self._asking.policy

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        """Every pool uses our connections and our TLS context."""
        self.poolmanager = urllib3.PoolManager(
            num_pools=connections, maxsize=maxsize, block=block, ssl_context=self._context, **kwargs
        )
        self.poolmanager.pool_classes_by_scheme = _pools(self)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """The system's proxy may be inside the building; the promises about time and size hold there too."""
        address = parse_url(proxy)
        self._proxies.add((address.host or "", address.port or (443 if address.scheme == "https" else 80)))
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = _pools(self)
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave the context alone: it is the same for every host, and never switched off."""

    def dial(self, host: str, port: int) -> socket.socket:
        """Connect to an address of ``host`` that was checked. Raises Offline, Refused, OSError."""
        patience: Patience = self._asking.patience
        try:
            found = self._resolve(host, port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise Offline(
                f"The name {host} is not known.",
                where=host,
                next_step="Check the network cable or Wi-Fi, then the address in kiosk.toml.",
            ) from error
        for *_, address in found:
            self._check(address[0], host, port)
        failure: OSError = OSError(errno.EHOSTUNREACH, "no address")
        for family, kind, protocol, _, address in found:
            sock = _Socket(family, kind, protocol)
            sock.patience = patience
            patience.sock = sock
            try:
                sock.settimeout(min(self._connect_seconds, patience.left()))
                sock.connect(address)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError as error:
                sock.close()
                failure = error
            else:
                return sock
        raise failure

    def hand_over(self, sock: Any) -> None:
        """From now on the socket obeys the question of this thread."""
        sock.patience = self._asking.patience
        sock.patience.sock = sock

    def use_again(self, sock: Any, host: str, port: int) -> None:
        """A connection that an earlier question opened, perhaps one of another policy. Raises Refused."""
        with suppress(OSError):  # it was cut meanwhile: urllib3 will see
            self._check(sock.getpeername()[0], host, port)
        self.hand_over(sock)

    def _check(self, address: str, host: str, port: int) -> None:
        if (host, port) not in self._proxies:
            self._asking.policy.check(ip_address(address.split("%")[0]), host, port)


def _pools(wire: Wire) -> dict[str, type]:
    """The pool classes of one Wire: urllib3 chooses by class, so the classes know their Wire."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return wire.dial(self.host, self.port or 80)

        def connect(self) -> None:
            super().connect()
            wire.hand_over(self.sock)

        def request(self, *args: Any, **kwargs: Any) -> None:
            if self.sock is not None:
                wire.use_again(self.sock, self.host, self.port or 80)
            super().request(*args, **kwargs)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return wire.dial(self.host, self.port or 443)

        def connect(self) -> None:
            super().connect()
            wire.hand_over(self.sock)

        def request(self, *args: Any, **kwargs: Any) -> None:
            if self.sock is not None:
                wire.use_again(self.sock, self.host, self.port or 443)
            super().request(*args, **kwargs)

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


@cache
def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """The system's certificate authorities, and that of the institution's own network. Raises ConfigError.

    Reading them takes longer than a request, so all fetchers of a process share one.
    """
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not paths.cafile and not (paths.capath and any(Path(paths.capath).iterdir())):
        context.load_verify_locations(certifi.where())  # a system without ca-certificates
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            raise ConfigError(
                f"ca_file {ca_file} can't be read as a certificate authority (PEM).",
                where="kiosk.toml",
                next_step="Correct ca_file under [network], or leave it empty.",
            ) from error
    context.sslsocket_class = _TLSSocket
    return context
