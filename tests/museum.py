"""An institution on this machine: a IIIF 3 collection over real HTTP, that behaves well or badly on demand.

    with Museum(tmp_path) as museum:
        museum.publishes("Blue jug", kind="picture", playlist="Vroeger")
        museum.withdraws("Blue jug")
        museum.goes_offline()
        museum.comes_back()

For people: ``python -m tests.museum`` opens one and says how to start the kiosk on it (``--help``).
"""

import argparse
import errno
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Self

from tests.museum_catalogue import Catalogue
from tests.museum_faults import FAULTS
from tests.museum_server import Floor, Mood, Request, Server

LIES = ("type", "length", "portal", "range", "no-range")


class Museum(Catalogue):
    """Publishes works over HTTP(S) on loopback. Safe to be asked by many at once; run by one."""

    def __init__(self, folder: Path, *, tls: bool = False, port: int = 0) -> None:
        self.ca_file: Path | None = None
        """What a client has to trust; None without TLS."""
        self._context = None
        if tls:
            from tests.certificates import Authority

            self._authority = Authority(folder / "certificates")
            self.ca_file = self._authority.file
            self._context = self._authority.vouches("localhost", "127.0.0.1")
        self._socket = _bound(port)
        self._server: Server | None = None
        self.host = "{}:{}".format(*self._socket.getsockname())
        """Host and port, as ``private_hosts`` wants them."""
        super().__init__(f"{'https' if tls else 'http'}://{self.host}")
        self._floor = Floor(self.find, FAULTS)
        self.comes_back()

    # --- how it behaves

    def goes_offline(self) -> None:
        """Refuse connections and cut those that are open. The port stays ours."""
        if self._server is not None:
            port = self._socket.getsockname()[1]
            self._hang_up()
            self._socket = _bound(port)

    def _hang_up(self) -> None:
        self._floor.leaving.set()
        if self._server is not None:
            self._server.hang_up()
            self._server = None

    def comes_back(self) -> None:
        """Listen again, at the same address."""
        if self._server is None:
            self._floor.leaving.clear()
            self._server = Server(self._socket, self._floor, self._context)

    def slows(self, bytes_per_second: int, only: str = "") -> None:
        """Send bodies no faster than this. ``only``: for addresses with this in their path (so below)."""
        self._feels("slow", bytes_per_second, only)

    def stalls(self, only: str = "") -> None:
        """Take the question and say nothing."""
        self._feels("stall", None, only)

    def dawdles(self, seconds: float, only: str = "") -> None:
        """Answer each question so much later."""
        self._feels("late", seconds, only)

    def truncates(self, only: str = "") -> None:
        """Promise a whole body, send half and hang up."""
        self._feels("truncate", None, only)

    def lies(self, what: str, only: str = "") -> None:
        """Tell something that is not so.

        ``type``: a wrong Content-Type. ``length``: one byte too many promised. ``portal``: the sign-in page
        of a guest network for everything. ``range``: another part than was asked. ``no-range``: always all.
        """
        if what not in LIES:
            raise ValueError(f"a museum lies about {', '.join(LIES)}; not {what!r}")
        self._feels(what, 1 if what == "length" else None, only)

    def redirects(self, to: str, only: str = "") -> None:
        """Send everybody on to ``to``; when it ends in a slash, with the path behind it."""
        self._feels("redirect", to, only)

    def answers(self, status: int, retry_after: int | str = "", only: str = "", times: int = 0) -> None:
        """Answer with this status, and Retry-After (seconds or an HTTP date). ``times`` 0: always."""
        self._feels("status", (status, retry_after), only, times)

    def gives(self, body: bytes, content_type: str, only: str = "") -> None:
        """Answer with something else than what is there."""
        self._feels("body", (body, content_type), only)

    def behaves(self) -> None:
        """As it should again."""
        self._floor.moods.clear()

    def fault(self, name: str) -> str:
        """Address of one of the many ways to answer badly (``museum_faults.FAULTS``)."""
        if name not in FAULTS:
            raise ValueError(f"no such fault: {name}")
        return f"{self.base}/faults/{name}"

    def certifies(self, **how: Any) -> None:
        """Show another certificate from now on: as ``Authority.vouches`` (since, until, self_signed)."""
        self._context = self._authority.vouches("localhost", "127.0.0.1", **how)
        if self._server is not None:
            self.goes_offline()
            self.comes_back()

    # --- what was asked of it

    @property
    def requests(self) -> list[Request]:
        """Every question since the opening, or since ``forgets``."""
        return self._floor.requests

    def asked(self, part: str) -> int:
        """How often somebody asked for an address with ``part`` in it."""
        return sum(part in request.path for request in self.requests)

    def forgets(self) -> None:
        """Empty the log of requests."""
        self._floor.requests.clear()

    def settings(self) -> str:
        """The lines of kiosk.toml that read this museum."""
        trust = f'\n[network]\nca_file = "{self.ca_file}"\n' if self.ca_file else ""
        return (
            f'[[source]]\nname = "museum"\nkind = "iiif"\nurl = "{self.url}"\n'
            f'private_hosts = ["{self.host}"]\n{trust}'
        )

    # --- opening and closing

    def close(self) -> None:
        """Close for good: no thread and no socket stays. Raises what went wrong inside."""
        self._hang_up()
        self._socket.close()
        if self._floor.mistakes:
            raise self._floor.mistakes[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _feels(self, kind: str, value: Any, only: str, times: int = 0) -> None:
        self._floor.moods.append(Mood(kind, value, only, times))


FREE_WITHIN = 5.0
"""Seconds: who listened here a moment ago, or called somebody from this port, is gone by then."""


def _bound(port: int) -> socket.socket:
    """A port that is ours but where nobody listens: connections are refused."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    until, tick = time.monotonic() + FREE_WITHIN, threading.Event()
    while True:
        try:
            sock.bind(("127.0.0.1", port))
        except OSError as error:
            if error.errno != errno.EADDRINUSE or time.monotonic() > until:
                raise
            tick.wait(0.02)
        else:
            return sock


# --- for people


def opens_with_something_of_everything(museum: Museum) -> None:
    """A small exhibition to look at."""
    for title in ("Blauwe kan", "Molen bij avond", "Vrouw met brief", "De haven"):
        museum.publishes(title, playlist="Schilderijen", creator="Jan Proef")
    museum.publishes("De trein", kind="film", playlist="Vroeger")
    museum.publishes("Het orgel", kind="sound", playlist="Vroeger")
    museum.publishes("De vos en de raaf", kind="story", playlist="Verhalen")


def main(arguments: Iterable[str] | None = None) -> int:
    """Open a museum until Enter or ``quit``; other words change its mood."""
    parser = argparse.ArgumentParser(prog="python -m tests.museum", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8720)
    parser.add_argument("--works", type=int, default=0, metavar="N", help="hang N pictures more")
    parser.add_argument("--https", action="store_true", help="with a certificate of its own authority")
    parser.add_argument("--offline", action="store_true", help="start with the cable out")
    parser.add_argument("--slow", type=int, metavar="BYTES", help="bytes a second")
    parser.add_argument("--broken", choices=("truncated", *LIES), help="start with this fault")
    parser.add_argument("--data", type=Path, help="folder for the kiosk's data and settings")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    data = chosen.data or Path(tempfile.gettempdir()) / "venster-museum"
    data.mkdir(parents=True, exist_ok=True)
    with Museum(data, tls=chosen.https, port=chosen.port) as museum:
        opens_with_something_of_everything(museum)
        museum.publishes_many(chosen.works)
        if chosen.slow:
            museum.slows(chosen.slow)
        if chosen.broken:
            museum.truncates() if chosen.broken == "truncated" else museum.lies(chosen.broken)
        if chosen.offline:
            museum.goes_offline()
        kiosk = Path(sys.executable).with_name("kiosk")
        (data / "kiosk.toml").write_text(museum.settings(), encoding="utf-8")
        _say(f"The museum is open at {museum.url}\n\n{museum.settings()}")
        _say(
            f"These lines are in {data}/kiosk.toml. Start the kiosk on it with\n\n    {kiosk} --data {data}\n"
        )
        _say("Words: offline, back, slow N, truncated, portal, behave, publish TITLE, withdraw TITLE, quit")
        for line in sys.stdin:
            word, _, rest = line.strip().partition(" ")
            if word == "quit":
                break
            _obeys(museum, word, rest)
    return 0


def _obeys(museum: Museum, word: str, rest: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "offline": museum.goes_offline,
        "back": museum.comes_back,
        "slow": lambda: museum.slows(int(rest)),
        "truncated": museum.truncates,
        "portal": lambda: museum.lies("portal"),
        "behave": museum.behaves,
        "publish": lambda: museum.publishes(rest),
        "withdraw": lambda: museum.withdraws(rest),
    }
    try:
        acts[word]()
        _say(f"{word}: done; {len(museum.requests)} requests so far")
    except (KeyError, ValueError) as error:
        _say(f"not understood: {word} {rest} ({error})")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
