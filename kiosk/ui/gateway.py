"""Small texts from the gateway on loopback, and words to it, for a thread that may wait.

Loaded when they are first wanted: HTTP takes long to load, and the first picture does not need it.
"""

import http.client
import json
import logging
from typing import Any
from urllib.parse import quote, urlsplit

from kiosk.errors import MediaError
from kiosk.media import captions
from kiosk.media.captions import Cue
from kiosk.model import key_of

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 2**20
GATEWAY_SECONDS = 10.0
MAKING_SECONDS = 120.0
TILE_SECONDS = 30.0


def read_cues(gateway: str, url: str) -> list[Cue] | None:
    """The captions at an address; None, and a line in the log, when they can't be read."""
    try:
        return captions.parse(_ask("GET", gateway, key_of(url), status=200))
    except (OSError, http.client.HTTPException, MediaError) as error:
        log.warning("the captions can't be read: %r", error)
        return None


def read_tiles(gateway: str, key: str) -> dict[str, Any] | None:
    """What there is of a picture from nearby (``kiosk.agent.looking.About``); None when that can't be said.

    It may take long: the picture may have to be fetched and cut first.
    """
    try:
        about = json.loads(_ask("GET", gateway, f"{key}/tiles", status=200, seconds=MAKING_SECONDS))
    except (OSError, http.client.HTTPException, ValueError) as error:
        log.info("it can't be said what there is of a picture: %r", error)
        return None
    return about if isinstance(about, dict) else None


def tell_opened(gateway: str, item_id: str) -> None:
    """Somebody opened the page of this title: the agent may ask its library where its copies are."""
    try:
        _ask("POST", gateway, f"availability/{quote(item_id, safe='')}", status=202)
    except (OSError, http.client.HTTPException) as error:
        log.info("the agent was not told which title is open: %r", error)


def _ask(method: str, gateway: str, what: str, *, status: int, seconds: float = GATEWAY_SECONDS) -> bytes:
    """The body of an answer with this status. Raises OSError or HTTPException."""
    address = urlsplit(gateway)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=seconds)
    try:
        connection.request(method, f"{address.path}/{what}")
        answer = connection.getresponse()
        body = answer.read(MOST_BYTES + 1)
        if answer.status != status or len(body) > MOST_BYTES:
            raise OSError(f"the gateway answered {answer.status} with {len(body)} bytes")
        return body
    finally:
        connection.close()


class Line:
    """One connection to the gateway that stays open between questions. For one thread."""

    def __init__(self) -> None:
        self._gateway = ""
        self._connection: http.client.HTTPConnection | None = None

    def get(self, gateway: str, what: str) -> bytes:
        """The body of an answer 200. Raises OSError; then the next question begins anew."""
        address = urlsplit(gateway)
        if not address.hostname:
            raise OSError("there is no gateway now")
        if self._gateway != gateway:
            self.close()
        fresh = self._connection is None
        try:
            try:
                return self._asked(address.path, what, gateway)
            except (ConnectionError, http.client.HTTPException):
                self.close()
                if fresh:
                    raise
            return self._asked(address.path, what, gateway)  # it had been closed meanwhile
        except http.client.HTTPException as error:
            self.close()
            raise OSError(f"the gateway did not answer as it should: {error!r}") from error
        except BaseException:
            self.close()
            raise

    def _asked(self, path: str, what: str, gateway: str) -> bytes:
        if self._connection is None:
            address = urlsplit(gateway)
            self._connection = http.client.HTTPConnection(
                address.hostname or "", address.port, timeout=TILE_SECONDS
            )
            self._gateway = gateway
        self._connection.request("GET", f"{path}/{what}")
        answer = self._connection.getresponse()
        body = answer.read(MOST_BYTES + 1)
        if answer.status != 200 or len(body) > MOST_BYTES:
            raise OSError(f"the gateway answered {answer.status} with {len(body)} bytes")
        return body

    def close(self) -> None:
        """Hang up; may be used again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
