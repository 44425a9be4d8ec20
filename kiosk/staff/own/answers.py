"""The four questions about what comes in, and what the answers mean to who reads the table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from kiosk.model import ContentNote
from kiosk.staff.playlists import NAMED

LONGEST = 120
"""Letters of a name that somebody types."""


class May(StrEnum):
    """May we show it?"""

    OURS = "ours"
    """The house made it."""
    ALLOWED = "allowed"
    """Whoever made it says so."""
    FREE = "free"
    """Nobody has rights in it any more."""
    UNKNOWN = "unknown"
    """Then it stays out."""


class For(StrEnum):
    """For whom is it?"""

    HERE = "here"
    """To look at, on this screen."""
    TAKE = "take"
    """Also to print and to take home."""


class Answers(NamedTuple):
    """What somebody of the house said of all that comes in at once."""

    title: str = ""
    maker: str = ""
    """Empty: nobody knows."""
    may: May = May.UNKNOWN
    whom: For = For.HERE
    notes: frozenset[ContentNote] = frozenset()


_IN_COPYRIGHT = "http://rightsstatements.org/vocab/InC/1.0/"
_NOT_FOR_MONEY = "http://rightsstatements.org/vocab/InC-NC/1.0/"
_PUBLIC_DOMAIN = "http://creativecommons.org/publicdomain/mark/1.0/"
_WARNINGS: Mapping[ContentNote, tuple[str, str, str, str]] = {
    ContentNote.WAR: (
        "U ziet beelden van oorlog.",
        "Vous voyez des images de guerre.",
        "Sie sehen Bilder vom Krieg.",
        "You see pictures of war.",
    ),
    ContentNote.DEATH: (
        "U ziet iemand die dood is.",
        "Vous voyez un mort.",
        "Sie sehen einen Toten.",
        "You see somebody who is dead.",
    ),
    ContentNote.NUDITY: (
        "U ziet iemand die naakt is.",
        "Vous voyez une personne nue.",
        "Sie sehen jemanden nackt.",
        "You see somebody naked.",
    ),
    ContentNote.LOUD: (
        "Het geluid is luid.",
        "Le son est fort.",
        "Es gibt laute Geräusche.",
        "The sound is loud.",
    ),
}
"""What can be said of it with a touch; the rest is said in the table, or of one work by itself."""
NOTES = tuple(_WARNINGS)


def rights_of(answers: Answers) -> str:
    """The statement that a station goes by; empty for what nobody may show."""
    match answers.may:
        case May.FREE:
            return _PUBLIC_DOMAIN
        case May.UNKNOWN:
            return ""
    return _NOT_FOR_MONEY if answers.whom is For.TAKE else _IN_COPYRIGHT


def warning_of(answers: Answers) -> dict[str, str]:
    """What is said before it is shown, by language; nothing when nothing is to be said."""
    told = [_WARNINGS[note] for note in NOTES if note in answers.notes]
    return {tag: " ".join(one[at] for one in told) for at, tag in enumerate(NAMED)} if told else {}
