"""Whether a film that failed is broken, out of reach, or not given."""

from collections.abc import Callable
from threading import Thread
from urllib.parse import urlsplit

from kiosk.player import protocol
from kiosk.player.protocol import Reach

ANSWER_WITHIN = 0.6
"""Seconds that an address has to answer in, once for connecting and once for speaking."""
WAITED = 2.5
"""Seconds that a film waits for data before the gateway is asked whether any more can be had."""
PATIENCE = 10.0
"""Seconds that it has while the film may still come."""
UNREACHABLE = (0, 503, 504)
"""No answer at all, and what the gateway says of a fault that may be over in a moment."""
REFUSED = 403
GIVEN = 200
"""Nothing more is on its way (``kiosk.agent.gateway``)."""


def reach_of(status: int) -> Reach:
    """What an answer of the gateway means, by its HTTP status; 0 is none."""
    if status in UNREACHABLE:
        return Reach.AWAY
    return Reach.REFUSED if status == REFUSED else Reach.HERE


def reach(url: str) -> Reach:
    """Whether the gateway can give what is still missing of this; a file that was opened is always here.

    Its beginning may be on this machine already, so it is the rest that is asked after.
    """
    status = _asked(url, ANSWER_WITHIN)
    return Reach.AWAY if status is None else reach_of(status)


class Rest:
    """Of a film that waits: asked after again and again, one question at a time. Slow is not away."""

    def __init__(self, url: str, wake: Callable[[], None], waited: float = WAITED) -> None:
        """``wake`` is called from another thread when there is an answer."""
        self._url, self._wake, self._waited = url, wake, waited
        self._since: float | None = None
        self._question: _Question | None = None
        self.given = False
        """The gateway gave all that it was asked for: more would not come of waiting."""

    def look(self, *, waits: bool, now: float) -> Reach:
        """Where it is as far as that was told, for a film that ``waits`` for data or does not, now."""
        if self._question is not None and self._question.done:
            self.given = self._question.status == GIVEN
        if not waits:
            self._since = self._question = None
            self.given = False
        elif self._since is None:
            self._since = now
        elif self._question is not None and self._question.reach is not Reach.HERE:
            return self._question.reach
        elif now - self._since > self._waited and (self._question is None or self._question.done):
            self._since, self._question = now, _Question(self._url, self._wake)
        return Reach.HERE


class _Question:
    """Asked in a thread of its own."""

    def __init__(self, url: str, wake: Callable[[], None]) -> None:
        self.reach = Reach.HERE
        self.status: int | None = None
        self.done = False
        self._url, self._wake = url, wake
        Thread(target=self._ask, name="rest", daemon=True).start()

    def _ask(self) -> None:
        self.status = _asked(self._url, PATIENCE)
        self.reach = Reach.HERE if self.status is None else reach_of(self.status)
        self.done = True
        self._wake()


def _asked(url: str, seconds: float) -> int | None:
    """The status that the gateway answers, who is on this machine; None when it does not in time, 0 never."""
    if not protocol.is_gateway_url(url):
        return GIVEN
    import http.client  # slow to import, and seldom needed: a player starts in the middle of a film

    address = urlsplit(url)
    token, key = address.path.split("/")[1:3]
    connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=seconds)
    try:
        connection.request("GET", f"/{token}/{key}/rest")
        return connection.getresponse().status
    except TimeoutError:
        return None
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()
