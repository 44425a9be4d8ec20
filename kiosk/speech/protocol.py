"""What the screen and the speech engine say to each other: one JSON object a line, in both directions.

``utterance`` is the number that the screen gave in its ``say``; numbers grow. Times are seconds. Utterances
are spoken one after the other, in the order in which they were said.

    screen  {"command":"say","utterance":4,"text":"Goedemorgen.","language":"nl-BE","rate":0.9}
    engine  {"event":"made","utterance":4,"duration":1.1,"words":[{"at":0.0,"start":0,"length":11}]}
    engine  {"event":"began","utterance":4}      the first of it leaves for the loudspeaker
    engine  {"event":"ended","utterance":4}
    engine  {"event":"alive"}                    twice a second while there is something to say

Exit codes of the engine: 0 asked to quit, or the screen is gone; 69 there is no synthesiser; 74 the sound
server died or hangs.
"""

from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.speech.chime import Tone

HEARTBEAT = 0.5
"""Seconds between two ``alive`` events."""
MAX_LINE = 64 * 1024
"""Bytes; a longer line is not of this protocol."""
MOST_LETTERS = 1000
"""Of one utterance: a minute of sound."""
EXIT_NO_SYNTHESISER = 69
EXIT_SOUND_LOST = 74

Number = Annotated[int, Meta(ge=0, le=2**53)]
Seconds = Annotated[float, Meta(ge=0, le=1e4)]
Rate = Annotated[float, Meta(ge=0.5, le=1.5)]
Language = Annotated[str, Meta(max_length=100)]


class Command(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="command"):
    """The screen asks."""


class Say(Command, tag="say", frozen=True, kw_only=True):
    """Speak this when everything said before is spoken."""

    utterance: Number
    text: Annotated[str, Meta(max_length=MOST_LETTERS)]
    language: Language
    """BCP 47."""
    rate: Rate = 1.0
    """1 is calm reading, some 150 words a minute."""


class Hush(Command, tag="hush", frozen=True, kw_only=True):
    """Silence at once; whatever was to be said is forgotten."""


class Set(Command, tag="set", frozen=True, kw_only=True):
    """Change what is not None."""

    pause: bool | None = None
    volume: Annotated[float, Meta(ge=0, le=1)] | None = None
    """Gain: 0 is silence, 1 is as loud as it was made."""


class Chime(Command, tag="chime", frozen=True, kw_only=True):
    """Soft notes, before whatever still waits to be said; without a loudspeaker, nothing."""

    tone: Tone = Tone.CALL


class Quit(Command, tag="quit", frozen=True, kw_only=True):
    """End the engine."""


AnyCommand = Say | Hush | Set | Chime | Quit


class Word(msgspec.Struct, frozen=True):
    """A word of an utterance: when it sounds, and where it stands (in letters of ``text``)."""

    at: Seconds
    start: Number
    length: Number


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="event"):
    """The engine tells."""


class Ready(Event, tag="ready", frozen=True, kw_only=True):
    """It listens, and speaks these languages."""

    languages: Annotated[tuple[Language, ...], Meta(max_length=1000)]


class Made(Event, tag="made", frozen=True, kw_only=True):
    """The words became sound."""

    utterance: Number
    duration: Seconds
    words: Annotated[tuple[Word, ...], Meta(max_length=MOST_LETTERS)] = ()


class Began(Event, tag="began", frozen=True, kw_only=True):
    """It can be heard."""

    utterance: Number


class Ended(Event, tag="ended", frozen=True, kw_only=True):
    """It was heard to its end, or there was nothing in it that can be said."""

    utterance: Number


class Sound(Event, tag="sound", frozen=True, kw_only=True):
    """Whether there is a loudspeaker. While there is none, what is to be said waits."""

    there: bool


class Outputs(Event, tag="outputs", frozen=True, kw_only=True):
    """The sound outputs of this machine: a headphone with its own sound card is one that comes and goes."""

    names: Annotated[tuple[Annotated[str, Meta(max_length=200)], ...], Meta(max_length=100)]


class Alive(Event, tag="alive", frozen=True, kw_only=True):
    """A sign of life."""


AnyEvent = Ready | Made | Began | Ended | Sound | Outputs | Alive

_encoder = msgspec.json.Encoder()
_commands = msgspec.json.Decoder(AnyCommand)
_events = msgspec.json.Decoder(AnyEvent)


def line(message: AnyCommand | AnyEvent) -> bytes:
    """The message as it goes over the wire."""
    return _encoder.encode(message) + b"\n"


def command(text: bytes) -> AnyCommand:
    """Read a line from the screen. Raises msgspec.DecodeError (a ValueError)."""
    message: AnyCommand = _commands.decode(text)
    return message


def event(text: bytes) -> AnyEvent:
    """Read a line from the engine. Raises msgspec.DecodeError."""
    message: AnyEvent = _events.decode(text)
    return message
