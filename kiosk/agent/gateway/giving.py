"""What is given for each address of the gateway: which file, which part of it, and from where.

The package lists the addresses, ``caller`` speaks HTTP. Here the two meet: ``give`` is
called once for each question, by a thread of its own, and may raise KioskError at any moment.
"""

import logging
import os
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from kiosk.agent.gateway.filling import Filling
from kiosk.agent.gateway.kinds import PLAYLISTS, looked_at
from kiosk.agent.gateway.playlists import OneFile
from kiosk.errors import BadAnswer, KioskError, StoreError
from kiosk.media.about import About
from kiosk.media.kept import Kept
from kiosk.media.pieces import origin_of
from kiosk.media.rtsp.line import is_broadcast
from kiosk.model import key_of

if TYPE_CHECKING:
    from kiosk.agent.gateway.adaptive import Presentation
    from kiosk.agent.gateway.caller import Caller
    from kiosk.agent.gateway.place import Part, Place
    from kiosk.agent.gateway.service import Gateway

log = logging.getLogger(__name__)

LOOKS = 2
"""At the kept files: one may come in, or be taken away, between two looks."""
_NOTHING_SAID = msgspec.json.encode(About())
_KEY = re.compile(r"[0-9a-f]{32}")
_NUMBER = re.compile(r"[0-9]{1,9}")


def give(caller: "Caller", gateway: "Gateway", steps: Sequence[str]) -> None:
    """Answer for the steps of a path behind the token. Raises KioskError."""
    key, *more = steps or [""]
    if more[:1] == ["tiles"]:
        _give_made(caller, gateway.looking(key, more[1:]))
        return
    place = gateway.find(key) if _KEY.fullmatch(key) else None
    if place is None:
        caller.say(404, "Nothing in the store has this key.")
    elif place.reads:
        _give_made(caller, gateway.books.answer(place, more[1:]) if more[:1] == ["pages"] else None)
    elif is_broadcast(place.url):
        gateway.relays.answer(caller, place, more)
    else:
        try:
            _give_media(caller, gateway, key, place, more)
        except OneFile:
            gateway.presentations.forget(key)
            _give_media(caller, gateway, key, place, more)


def _give_made(caller: "Caller", made: tuple[str, bytes] | None) -> None:
    """What was made here, whole: a tile, a page, words about them."""
    if made is None:
        caller.say(404, "There is no such part of it.")
    else:
        caller.send(*made)


def _give_media(caller: "Caller", gateway: "Gateway", key: str, place: "Place", more: list[str]) -> None:
    match more:
        case [] if not gateway.presentations.known(key):
            _give_file(caller, gateway, key, place)
        case [] | ["described"]:
            _give_playlist(caller, gateway, key, place, place.url, described=bool(more))
        case ["about"]:
            parts = gateway.presentations.is_one(key, place)
            told = gateway.presentations.of(key, place).about(place.url) if parts else _NOTHING_SAID
            caller.send("application/json", told)
        case ["rest"]:
            if _ask_for_the_rest(gateway, key, place):
                caller.say(202, "More of it is on its way.")
            else:
                caller.say(200, "All that was asked for was given.")
        case ["sound"] | ["described", "sound"]:
            _tell_sound(caller, gateway.sound(place.url, described=len(more) > 1))
        case ["captions", number] if _NUMBER.fullmatch(number):
            captions, whole = gateway.presentations.captions(key, place, int(number))
            caller.send("text/vtt", captions, status=200 if whole else 202)
        case ["beside", number, *rest] if rest and _NUMBER.fullmatch(number):
            beside = gateway.presentations.of(key, place).beside(
                int(number), "/".join(rest) + caller.question
            )
            _give_part(caller, gateway, key, place, beside)
        case [("playlist" | "part"), name] if _NUMBER.fullmatch(name.partition(".")[0]):
            part = gateway.presentations.of(key, place).part(int(name.partition(".")[0]))
            fits = part is not None and (part.role == "playlist") == (more[0] == "playlist")
            _give_part(caller, gateway, key, place, part if fits else None)
        case _:
            caller.say(404, "Nothing in the store has this key.")


def _tell_sound(caller: "Caller", heard: bytes | None) -> None:
    if heard is None:
        caller.say(404, "It is not on this machine, not all of it, or locked.")
    elif not heard:
        caller.say(202, "Nobody has listened to it yet.")
    else:
        caller.send("application/json", heard)


def _ask_for_the_rest(gateway: "Gateway", key: str, place: "Place") -> bool:
    """Whether more of a film is on its way to its player.

    Raises the KioskError for which what is still missing of it can't be had now.
    """
    part = None
    if gateway.presentations.known(key):
        presentation = gateway.presentations.of(key, place)
        part = presentation.stuck
        if part is None:
            return presentation.is_waited_for
        if part.role == "playlist":
            presentation.given(part.url)
            presentation.came(part)
            return True
        place = place.piece(part)
        key = key_of(place.url)
    filling = None if gateway.local.ask(place.url) else gateway.fillings.enter(key, place)
    if filling is None:
        return part is not None
    try:
        filling.ask()
        return part is not None or not filling.whole
    finally:
        gateway.fillings.leave(key, place, filling)


# --- films in parts


def _give_playlist(
    caller: "Caller",
    gateway: "Gateway",
    key: str,
    place: "Place",
    url: str,
    *,
    described: bool = False,
    showing: int = 0,
) -> None:
    film = gateway.presentations.of(key, place)
    playlist = film.given(url, described=described)
    here = f"{gateway.address}/{key}"
    if caller.plays_nothing:
        caller.send(*film.written(playlist, here=here, described=described))
    else:
        number = film.opened(playlist, showing)
        with gateway.ahead.given(film, place, playlist):
            caller.send(*film.written(playlist, here=here, described=described, showing=number))


def _give_part(caller: "Caller", gateway: "Gateway", key: str, place: "Place", part: "Part | None") -> None:
    """What a playlist named."""
    presentation = gateway.presentations.of(key, place)
    if part is None or part.role == "folder":
        caller.say(404, "No playlist names this.")
    elif part.gap:
        _give_nothing(caller, presentation, part)
    elif part.role == "playlist" and caller.plays_nothing:
        _give_playlist(caller, gateway, key, place, part.url)
    else:
        try:
            if part.role == "playlist":
                with presentation.waited_for():
                    _give_playlist(caller, gateway, key, place, part.url, showing=part.showing)
                presentation.came(part)
                return
            piece = place.piece(part)
            # libVLC takes the padding (RFC 8216, 4.3.2.4) off an encrypted part only where it sees that its
            # last bytes are the last. *Measured* (3.0.24): told the length, it now and then sees that too
            # late, and a film of fragments ends there: after one jump of twelve, else after none of 48.
            caller.measured = not part.secret
            ahead = gateway.ahead.of(presentation, place, part, caller.first)
            with presentation.waited_for(), ahead:
                came = partial(presentation.came, part)
                _give_file(caller, gateway, key_of(piece.url), piece, came)
        except KioskError as error:
            missing = isinstance(error, BadAnswer) and error.status in (404, 410)
            if not missing or caller.said or part.role == "playlist":
                presentation.stuck = part
                raise
            _give_nothing(caller, presentation, part)


def _give_nothing(caller: "Caller", presentation: "Presentation", part: "Part") -> None:
    """In the place of a part that is missing: the player goes on with the next one."""
    instead = presentation.missing(part)
    if not instead:
        raise BadAnswer("A part of the film is missing.", where=part.url, status=404)
    log.debug("a part of a film is missing: %r", part.url)
    caller.send("video/mp2t" if part.form == "ts" else "video/mp4", instead)


# --- files


def _give_file(
    caller: "Caller", gateway: "Gateway", key: str, place: "Place", came: Callable[[], None] = lambda: None
) -> None:
    """From this machine, or from its origin while it fills the cache.

    ``came`` hears that it is there before the player does, who may ask for the next one at once.
    """
    filling = None
    for _ in range(LOOKS):
        if held := gateway.local.open(place.url):
            file, kind = held
            came()
            with file:
                if gateway.presentations.note(key, place, kind):
                    _give_playlist(caller, gateway, key, place, place.url)
                elif isinstance(file, Kept):
                    _send_kept(caller, gateway, file, kind)
                else:
                    _send_published(caller, file, kind)
            return
        filling = gateway.fillings.enter(key, place)
        if filling is not None:
            break
    else:
        raise StoreError("The kept file can't be opened.", where=place.url)
    try:
        filling.begin()
        if filling.content_type in PLAYLISTS and place.url != origin_of(place.url):
            raise BadAnswer("A playlist came instead of a part of the film.", where=place.url)
        came()
        if gateway.presentations.note(key, place, filling.content_type, filling.document):
            _give_playlist(caller, gateway, key, place, place.url)
        elif not filling.length:
            _pass_on(caller, filling)
        elif filling.missing and not gateway.fillings.room(filling):
            _pass_part(caller, filling)
        else:
            _send_filling(caller, filling)
    finally:
        gateway.fillings.leave(key, place, filling)


def _send_published(caller: "Caller", file: BinaryIO, kind: str) -> None:
    if span := caller.head(kind, os.fstat(file.fileno()).st_size, here=True):
        caller.write_file(file, span.start, span.end)


def _send_kept(caller: "Caller", gateway: "Gateway", kept: Kept, kind: str) -> None:
    if span := caller.head(kind, kept.held.size, here=True):
        at, end, _ = span
        while caller.body and at < end:
            piece = gateway.local.read(kept, at, end)
            caller.write(piece)
            at += len(piece)


def _send_filling(caller: "Caller", filling: Filling) -> None:
    if span := caller.head(filling.content_type, filling.length):
        at, end, _ = span
        while caller.body and at < end:
            piece = filling.read(at, end)
            if not piece:
                raise BadAnswer("The file was cut short on its way.", where=filling.url)
            caller.write(piece)
            at += len(piece)


def _pass_part(caller: "Caller", filling: Filling) -> None:
    """No room on the disk: the bytes go through and nothing is kept."""
    span = caller.span(filling.length)
    if span is None or not caller.body:
        caller.head(filling.content_type, filling.length)
        return
    start, end, _ = span
    with filling.fetcher.open(filling.origin(), start=start, etag=filling.etag) as stream:
        filling.agree(stream)
        kind, pieces = filling.content_type, stream.chunks()
        if not stream.start:
            kind, pieces = looked_at(stream, filling.url)
        caller.head(kind, filling.length)
        skip, left = start - stream.start, end - start
        for piece in pieces:
            part = piece[skip:][:left]
            skip = max(0, skip - len(piece))
            caller.write(part)
            left -= len(part)
            if not left:
                return
    raise BadAnswer("The file was cut short on its way.", where=filling.url)


def _pass_on(caller: "Caller", filling: Filling) -> None:
    """A stream without a length: until it ends; it can't be asked in parts."""
    if not caller.body:
        caller.head_of_stream(filling.content_type)
        return
    with filling.fetcher.open(filling.origin()) as stream:
        kind, pieces = looked_at(stream, filling.url)
        caller.head_of_stream(kind)
        for piece in pieces:
            caller.write(piece)
