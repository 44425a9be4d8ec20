"""Small texts from the gateway on loopback, and words to it, for a thread that may wait.

Loaded when they are first wanted: HTTP takes long to load, and the first picture does not need it.
"""

import http.client
import json
import logging
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from kiosk.errors import MediaError
from kiosk.media import captions, loudness
from kiosk.media.about import About
from kiosk.media.book import Contents, Page
from kiosk.media.captions import Cue
from kiosk.media.loudness import Sound
from kiosk.model import key_of

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 2**20
GATEWAY_SECONDS = 10.0
ACCEPTED = 202
"""It is being found out."""
FLOWS = "flows"
_FIRST_BYTES = 64 * 1024
_PLAYLIST = b"#EXTM3U"
BOOK_SECONDS = 90.0
"""A book that is not here yet comes over the network first."""

_contents = msgspec.json.Decoder(Contents).decode
_page = msgspec.json.Decoder(Page).decode


class Told(NamedTuple):
    """Captions as far as they came."""

    cues: list[Cue]
    whole: bool


class NotGiven(OSError):
    """Another answer than was hoped for; ``status`` says which (``kiosk.agent.gateway``)."""

    def __init__(self, status: int, length: int) -> None:
        super().__init__(f"the gateway answered {status} with {length} bytes")
        self.status = status


def read_contents(gateway: str, key: str) -> Contents:
    """The contents of a book. Raises OSError (NotGiven), HTTPException, msgspec.MsgspecError."""
    return _contents(_ask("GET", gateway, f"{key}/pages", status=200, seconds=BOOK_SECONDS))


def read_chapter(gateway: str, key: str, chapter: int) -> Page:
    """The blocks of a chapter. Raises OSError (NotGiven), HTTPException, msgspec.MsgspecError."""
    return _page(_ask("GET", gateway, f"{key}/pages/{chapter}", status=200, seconds=BOOK_SECONDS))


def read_picture(gateway: str, key: str, chapter: int, picture: int) -> bytes:
    """A picture of a chapter, as a JPEG; empty, and a line in the log, when there is none."""
    try:
        return _ask("GET", gateway, f"{key}/pages/{chapter}/pictures/{picture}", status=200)
    except (OSError, http.client.HTTPException) as error:
        log.info("a picture of a book can't be had: %s", error)
        return b""


MAKING_SECONDS = 120.0
TILE_SECONDS = 30.0


def read_cues(gateway: str, url: str) -> list[Cue] | None:
    """The captions at an address; None when they can't be read."""
    return read_cues_at(gateway, key_of(url))


def read_cues_at(gateway: str, key: str) -> list[Cue] | None:
    """The same by the key that the gateway knows them by."""
    told = read_told(gateway, key)
    return told.cues if told is not None else None


def read_told(gateway: str, key: str) -> Told | None:
    """The same, and whether that is all; of a film in parts more may be on its way."""
    try:
        status, body = _answer("GET", gateway, key)
        if status not in (200, ACCEPTED):
            raise NotGiven(status, len(body))
        return Told(captions.parse(body), status == 200)
    except (OSError, http.client.HTTPException, MediaError) as error:
        log.debug("the captions can't be read: %r", error)
        return None


def read_about(gateway: str, key: str) -> About | None:
    """What a film says of itself; None when that can't be had."""
    try:
        return msgspec.json.decode(_ask("GET", gateway, f"{key}/about", status=200), type=About)
    except (OSError, http.client.HTTPException, ValueError) as error:
        log.debug("the film tells nothing of itself: %r", error)
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


def read_sound(url: str) -> Sound | None:
    """What the agent heard in the file at an address of the gateway; None while it is still listening."""
    gateway, _, key = url.rpartition("/")
    try:
        return loudness.read(_ask("GET", gateway, f"{key}/sound", status=200))
    except NotGiven as error:
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


def read_source(gateway: str, name: str) -> int:
    """Have a catalogue read now; gives the status of the answer, 0 when nobody answers."""
    try:
        return _answer("POST", gateway, f"sources/{quote(name, safe='')}")[0]
    except (OSError, http.client.HTTPException) as error:
        log.info("the agent was not told to read a source: %r", error)
        return 0


def has_ended(gateway: str, key: str) -> bool:
    """Whether a broadcast says of itself that it is over: its playlist has an end."""
    try:
        told = json.loads(_ask("GET", gateway, f"{key}/about", status=200))
    except (OSError, http.client.HTTPException, ValueError) as error:
        log.debug("a broadcast says nothing of itself: %r", error)
        return False
    return isinstance(told, dict) and told.get("live") is False and bool(told.get("duration"))


def rest_at(gateway: str, key: str) -> str:
    """``flows`` when what is missing of a film can be had, else empty."""
    try:
        status, body = _answer("GET", gateway, f"{key}/rest")
        if status not in (200, ACCEPTED):
            raise NotGiven(status, len(body))
    except (OSError, http.client.HTTPException) as error:
        log.debug("the film is not back: %r", error)
        return ""
    return FLOWS


def broadcast_at(gateway: str, key: str) -> str:
    """Whether a broadcast answers: ``flows`` when pictures come, a sum of its playlist of parts where it has
    one (another sum later says that it goes on), empty when nothing comes."""
    try:
        body = _first_of(f"{gateway}/{key}")
        if body.startswith(_PLAYLIST) and b"#EXT-X-STREAM-INF" in body:
            lines = body.decode("utf-8", "replace").split("\n")
            inner = next((line.strip() for line in lines if line.strip() and not line.startswith("#")), "")
            address = urljoin(f"{gateway}/{key}", inner)
            body = _first_of(address) if address.startswith(f"{gateway}/") else b""
    except (OSError, http.client.HTTPException) as error:
        log.debug("the broadcast is not back: %r", error)
        return ""
    if body.startswith(_PLAYLIST):
        return sha256(body).hexdigest()
    return FLOWS if body else ""


def _first_of(address: str) -> bytes:
    """The first bytes of what may never end. Raises OSError or HTTPException."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=GATEWAY_SECONDS)
    try:
        connection.request("GET", f"{parts.path}?look")  # nobody plays it: the gateway reads nothing ahead
        answer = connection.getresponse()
        if answer.status != 200:
            raise OSError(f"the gateway answered {answer.status}")
        return answer.read1(_FIRST_BYTES)
    finally:
        connection.close()


def _ask(method: str, gateway: str, what: str, *, status: int, seconds: float = GATEWAY_SECONDS) -> bytes:
    """The body of an answer with this status. Raises OSError or HTTPException."""
    told, body = _answer(method, gateway, what, seconds=seconds)
    if told != status:
        raise NotGiven(told, len(body))
    return body


def _answer(method: str, gateway: str, what: str, *, seconds: float = GATEWAY_SECONDS) -> tuple[int, bytes]:
    """Status and body. Raises OSError or HTTPException."""
    address = urlsplit(gateway)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=seconds)
    try:
        connection.request(method, f"{address.path}/{what}")
        answer = connection.getresponse()
        body = answer.read(MOST_BYTES + 1)
        if len(body) > MOST_BYTES:
            raise NotGiven(answer.status, len(body))
        return answer.status, body
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
