"""Small texts from the gateway on loopback, for a thread that may wait.

Loaded when the first captions are wanted: HTTP takes long to load, and the first picture does not need it.
"""

import http.client
import logging
from urllib.parse import urlsplit

from kiosk.errors import MediaError
from kiosk.media import captions
from kiosk.media.captions import Cue
from kiosk.model import key_of

log = logging.getLogger(__name__)

MOST_CAPTION_BYTES = 2 * 2**20
GATEWAY_SECONDS = 10.0


def read_cues(gateway: str, url: str) -> list[Cue] | None:
    """The captions at an address; None, and a line in the log, when they can't be read."""
    try:
        return captions.parse(_read(gateway, key_of(url)))
    except (OSError, http.client.HTTPException, MediaError) as error:
        log.warning("the captions can't be read: %r", error)
        return None


def _read(gateway: str, key: str) -> bytes:
    """A small text. Raises OSError or HTTPException."""
    address = urlsplit(gateway)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=GATEWAY_SECONDS)
    try:
        connection.request("GET", f"{address.path}/{key}")
        answer = connection.getresponse()
        body = answer.read(MOST_CAPTION_BYTES + 1)
        if answer.status != 200 or len(body) > MOST_CAPTION_BYTES:
            raise OSError(f"the gateway answered {answer.status} with {len(body)} bytes")
        return body
    finally:
        connection.close()
