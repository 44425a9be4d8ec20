"""What the gateway says of the rest of a film that waits for it, quickly or after long thought."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic

import pytest

from kiosk.player.protocol import Reach
from kiosk.player.reach import Rest

WAITED = 0.2
TICK = 0.02


class Gateway(ThreadingHTTPServer):
    """Says ``status`` of the rest, after so many seconds."""

    daemon_threads = True

    def __init__(self) -> None:
        self.status, self.seconds = 504, 0.0
        self.asked = self.together = self.most_together = 0
        self.over = threading.Event()
        super().__init__(("127.0.0.1", 0), _Caller)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/tokentoken/{32 * '0'}"


class _Caller(BaseHTTPRequestHandler):
    server: Gateway

    def do_GET(self) -> None:
        assert self.path.endswith("/rest")
        gateway = self.server
        gateway.asked += 1
        gateway.together += 1
        gateway.most_together = max(gateway.most_together, gateway.together)
        gateway.over.wait(gateway.seconds)
        gateway.together -= 1
        self.send_response(gateway.status)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    one = Gateway()
    yield one
    one.over.set()
    one.shutdown()
    one.server_close()


def told(rest: Rest, seconds: float) -> Reach:
    """What it says of a film that waits so long, as soon as it says more than nothing."""
    tick, end = threading.Event(), monotonic() + seconds
    while monotonic() < end:
        found = rest.look(waits=True, now=monotonic())
        if found is not Reach.HERE:
            return found
        tick.wait(TICK)
    return Reach.HERE


@pytest.mark.parametrize("seconds", [0.0, 5 * WAITED])
@pytest.mark.parametrize(("status", "reach"), [(504, Reach.AWAY), (403, Reach.REFUSED)])
def test_what_is_said_is_heard_also_when_it_is_said_late(
    gateway: Gateway, seconds: float, status: int, reach: Reach
) -> None:
    gateway.status, gateway.seconds = status, seconds
    assert told(Rest(gateway.url, lambda: None, WAITED), 4) is reach
    assert gateway.asked == 1


def test_a_film_whose_rest_is_only_slow_goes_on_waiting_and_is_asked_after_again(gateway: Gateway) -> None:
    gateway.status = 200
    assert told(Rest(gateway.url, lambda: None, WAITED), 5 * WAITED) is Reach.HERE
    assert gateway.asked > 1
    assert gateway.most_together == 1


def test_it_is_known_when_all_that_was_asked_for_was_given(gateway: Gateway) -> None:
    gateway.status = 202
    rest = Rest(gateway.url, lambda: None, WAITED)
    told(rest, 3 * WAITED)
    assert gateway.asked
    assert not rest.given
    gateway.status = 200
    told(rest, 3 * WAITED)
    assert rest.given
    rest.look(waits=False, now=monotonic())
    assert not rest.given, "it plays: what was asked then is no news"


def test_an_answer_of_an_earlier_wait_counts_no_more(gateway: Gateway) -> None:
    answered = threading.Event()
    rest = Rest(gateway.url, answered.set, WAITED)
    rest.look(waits=True, now=0.0)
    rest.look(waits=True, now=1.0)
    assert answered.wait(4)
    assert rest.look(waits=False, now=1.1) is Reach.HERE
    assert rest.look(waits=True, now=1.2) is Reach.HERE


def test_a_film_that_waits_for_a_moment_is_not_asked_after(gateway: Gateway) -> None:
    rest = Rest(gateway.url, lambda: None, WAITED)
    for moment in range(10):
        rest.look(waits=True, now=moment * 1.0)
        rest.look(waits=False, now=moment * 1.0 + WAITED / 2)
    assert gateway.asked == 0
