"""Small texts from the gateway on loopback, and words to it, for a thread that may wait.

Loaded when they are first wanted: HTTP takes long to load, and the first picture does not need it.
"""

import http.client
import logging
from urllib.parse import quote, urlsplit

from kiosk.errors import MediaError
from kiosk.media import captions, loudness
from kiosk.media.captions import Cue
from kiosk.media.loudness import Sound
from kiosk.model import key_of

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 2**20
GATEWAY_SECONDS = 10.0
ACCEPTED = 202
"""It is being found out."""


class _Status(OSError):
    """Another answer than the one that was hoped for."""

    def __init__(self, status: int, length: int) -> None:
        super().__init__(f"the gateway answered {status} with {length} bytes")
        self.status = status


def read_cues(gateway: str, url: str) -> list[Cue] | None:
    """The captions at an address; None, and a line in the log, when they can't be read."""
    try:
        return captions.parse(_ask("GET", gateway, key_of(url), status=200))
    except (OSError, http.client.HTTPException, MediaError) as error:
        log.warning("the captions can't be read: %r", error)
        return None


def read_sound(url: str) -> Sound | None:
    """What the agent heard in the file at an address of the gateway; None while it is still listening."""
    gateway, _, key = url.rpartition("/")
    try:
        return loudness.read(_ask("GET", gateway, f"{key}/sound", status=200))
    except _Status as error:
        return None if error.status == ACCEPTED else Sound()
    except (OSError, http.client.HTTPException, ValueError) as error:
        log.info("what is heard in it is not known: %r", error)
        return Sound()


def tell_opened(gateway: str, item_id: str) -> None:
    """Somebody opened the page of this title: the agent may ask its library where its copies are."""
    try:
        _ask("POST", gateway, f"availability/{quote(item_id, safe='')}", status=202)
    except (OSError, http.client.HTTPException) as error:
        log.info("the agent was not told which title is open: %r", error)


def _ask(method: str, gateway: str, what: str, *, status: int) -> bytes:
    """The body of an answer with this status. Raises OSError or HTTPException."""
    address = urlsplit(gateway)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=GATEWAY_SECONDS)
    try:
        connection.request(method, f"{address.path}/{what}")
        answer = connection.getresponse()
        body = answer.read(MOST_BYTES + 1)
        if answer.status != status or len(body) > MOST_BYTES:
            raise _Status(answer.status, len(body))
        return body
    finally:
        connection.close()
