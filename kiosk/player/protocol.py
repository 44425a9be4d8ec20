"""What the screen and the player say to each other: one JSON object a line, in both directions.

Names are those of mpv where mpv has one (``time_pos``, ``pause``, ``speed``, ``mute``, ``eof``). Times are
seconds. ``at`` is CLOCK_MONOTONIC in seconds, which both processes read from the same clock. ``media`` is the
number that the screen gave in its ``open``; events of an older one are late and of no interest.

    screen  {"command":"open","media":7,"url":"http://127.0.0.1:4711/token/key","start":31.5}
    player  {"event":"opened","media":7,"duration":184.0,"tracks":[…],"width":1920,"height":1080}
    player  {"event":"geometry","media":7,"fd":9,"inode":1042,"width":1920,"height":1080,"pitch":7680,…}
    player  {"event":"frame","media":7,"index":1}       one for each picture shown
    player  {"event":"state","media":7,"at":88.2,"time_pos":31.7,"duration":184.0}      five a second, always

Exit codes of the player: 0 asked to quit, or the screen is gone; 69 there is no libVLC; 70 libVLC would not
start.
"""

import re
from enum import StrEnum
from typing import Annotated, Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

HEARTBEAT = 0.2
"""Seconds between two ``state`` events, also when nothing plays."""
MAX_LINE = 64 * 1024
"""Bytes; a longer line is not of this protocol."""
EXIT_NO_LIBVLC = 69
EXIT_LIBVLC_REFUSED = 70

LONGEST = 1e7
"""Seconds, almost four months: a film that tells of more tells nothing."""
Seconds = Annotated[float, Meta(ge=0, le=LONGEST)]
Percent = Annotated[float, Meta(ge=0, le=100)]
Speed = Annotated[float, Meta(ge=0.25, le=4)]
Number = Annotated[int, Meta(ge=0, le=2**53)]
Length = Annotated[int, Meta(ge=1, le=16384)]
Text = Annotated[str, Meta(max_length=4096)]
Decibels = Annotated[float, Meta(ge=-60, le=30)]
Ears = Literal["both", "left", "right"]


class Reach(StrEnum):
    """Whether what is at an address can be had."""

    HERE = "here"
    AWAY = "away"
    """Nobody answers, or only to say that it can't be had now."""
    REFUSED = "refused"
    """Its publisher does not give it."""


class Command(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="command"):
    """The screen asks."""


class Open(Command, tag="open", frozen=True, kw_only=True):
    """Play this from ``start``, instead of whatever played. ``url`` is a gateway URL or an absolute path."""

    media: Number
    url: Text
    start: Seconds = 0.0
    end: Seconds = 0.0
    """The second at which it ends; 0 is where the media does."""
    pause: bool = False
    volume: Percent = 100.0
    mute: bool = False
    speed: Speed = 1.0
    audio: int | None = None
    """Id of an audio track; None is the ordinary one (``roles``)."""
    gain: Decibels = 0.0
    """What this file wants to be as loud as others (EBU R 128), on top of ``volume``."""
    clear_speech: bool = False
    """Nothing below 120 Hz, more at 2 to 4 kHz, compressed 3:1."""
    mono: bool = False
    ears: Ears = "both"
    """Where all of the sound goes."""
    max_width: Annotated[int, Meta(ge=0, le=16384)] = 0
    max_height: Annotated[int, Meta(ge=0, le=16384)] = 0
    """Pictures larger than this are made smaller by the player; 0 is no limit."""


class Set(Command, tag="set", frozen=True, kw_only=True):
    """Change what is not None."""

    pause: bool | None = None
    volume: Percent | None = None
    mute: bool | None = None
    speed: Speed | None = None
    audio: int | None = None
    gain: Decibels | None = None
    clear_speech: bool | None = None
    mono: bool | None = None
    ears: Ears | None = None


class Seek(Command, tag="seek", frozen=True, kw_only=True):
    """Go to this second, to the picture exactly."""

    time_pos: Seconds


class Stop(Command, tag="stop", frozen=True, kw_only=True):
    """Close the media; the player stays."""


class Quit(Command, tag="quit", frozen=True, kw_only=True):
    """End the player."""


AnyCommand = Open | Set | Seek | Stop | Quit


class Track(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An elementary stream of the media."""

    id: int
    type: Literal["video", "audio", "text"]
    language: Annotated[str, Meta(max_length=100)] = ""
    label: Annotated[str, Meta(max_length=200)] = ""


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="event"):
    """The player tells."""


class Ready(Event, tag="ready", frozen=True, kw_only=True):
    """Waiting for a first ``open``."""

    libvlc: Text = ""


class Opened(Event, tag="opened", frozen=True, kw_only=True):
    """The container was understood; told again when more was found.

    ``width`` and ``height`` are 0 for a sound, ``duration`` is when unknown.
    """

    media: Number
    duration: Seconds = 0.0
    tracks: Annotated[tuple[Track, ...], Meta(max_length=64)] = ()
    width: Number = 0
    height: Number = 0
    aspect: Annotated[float, Meta(ge=0.1, le=10)] = 1.0
    """Width of one pixel divided by its height: old television has no square ones."""
    soundless: bool = False
    """Sound is wanted, and there is nowhere for it to go: no card, no sound server."""
    one_ear: bool = False
    """``ears`` has an effect here."""


class Geometry(Event, tag="geometry", frozen=True, kw_only=True):
    """Where pictures are from now on: ``frames`` of ``pitch * height`` bytes, one behind the other, BGRX.

    The memory has no name: it is the file descriptor ``fd`` of the player, opened as ``/proc/<pid>/fd/<fd>``
    and recognised by ``inode``. So nothing stays behind in /dev/shm, whoever is killed.
    """

    media: Number
    fd: Number
    inode: Number
    width: Length
    height: Length
    pitch: Annotated[int, Meta(ge=4, le=16384 * 4 + 64)]
    frames: Annotated[int, Meta(ge=3, le=16)]


class Frame(Event, tag="frame", frozen=True, kw_only=True):
    """This picture of the ring is to be shown now."""

    media: Number
    index: Annotated[int, Meta(ge=0, le=15)]


class State(Event, tag="state", frozen=True, kw_only=True):
    """How things are; also the sign of life. ``media`` is 0 when nothing is open."""

    at: float
    media: Number = 0
    time_pos: Seconds = 0.0
    duration: Seconds = 0.0
    pause: bool = False
    buffering: bool = False
    starved: bool = False
    """Nothing was seen or heard of it yet, for too little of it has come."""
    eof: bool = False
    speed: float = 1.0
    """Seconds of film in a second, as can be seen: another that is asked for comes a little later."""
    pictures: Number = 0
    """Decoded so far; who shows the same one again and again waits for the next."""


class Ended(Event, tag="ended", frozen=True, kw_only=True):
    """No more data. That may be the end, or a broken line: compare with the duration."""

    media: Number
    time_pos: Seconds = 0.0
    reach: Reach = Reach.HERE
    """Of the rest of it, a moment later."""


class Failed(Event, tag="failed", frozen=True, kw_only=True):
    """Can't be played. ``what`` is a sentence for staff."""

    media: Number = 0
    what: Text
    reach: Reach = Reach.HERE


AnyEvent = Ready | Opened | Geometry | Frame | State | Ended | Failed

_encoder = msgspec.json.Encoder()
_commands = msgspec.json.Decoder(AnyCommand)
_events = msgspec.json.Decoder(AnyEvent)


def place(told: float) -> float:
    """The second that a film says it is at, as far as that can be."""
    return min(max(0.0, told), LONGEST)


def length(told: float) -> float:
    """The seconds that a film says it lasts; 0 (unknown) when that can't be."""
    return told if 0 <= told <= LONGEST else 0.0


def line(message: AnyCommand | AnyEvent) -> bytes:
    """The message as it goes over the wire."""
    return _encoder.encode(message) + b"\n"


def command(text: bytes) -> AnyCommand:
    """Read a line from the screen. Raises msgspec.DecodeError (a ValueError)."""
    message: AnyCommand = _commands.decode(text)
    return message


def event(text: bytes) -> AnyEvent:
    """Read a line from the player, who may be taken over by a hostile film. Raises msgspec.DecodeError."""
    message: AnyEvent = _events.decode(text)
    return message


_GATEWAY = re.compile(r"http://127\.0\.0\.1:[0-9]{1,5}/[A-Za-z0-9_-]{8,}/[A-Za-z0-9_-][A-Za-z0-9._/-]*")


def is_gateway_url(url: str) -> bool:
    """Whether this is an address of the loopback gateway, and nothing else that libVLC might understand.

    libVLC itself opens files, devices and any host, and follows every redirect: a catalogue's own address
    never reaches it. No user, query, fragment or dots that climb.
    """
    if len(url) > 512 or not _GATEWAY.fullmatch(url) or "//" in url[7:]:
        return False
    address = urlsplit(url)
    return 0 < int(url[len("http://127.0.0.1:") :].split("/")[0]) < 65536 and ".." not in address.path.split(
        "/"
    )
