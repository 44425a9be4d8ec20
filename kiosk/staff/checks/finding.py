"""What a look at a playlist finds: how grave it is, what it is about, and what puts it right."""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.model import Value


class Severity(StrEnum):
    """What a finding means for putting a playlist on the screens. Its order is that of the list."""

    STOP = "stop"
    """The work stays off the screens, and one that flashes off all that staff put there; the others go."""
    FIRST = "first"
    """To be put right first; staff may go on without."""
    TIP = "tip"


class Code(StrEnum):
    """What was found. What ``told`` holds with it is said here."""

    GONE = "gone"
    """The catalogue has the work no more."""
    HIDDEN = "hidden"
    """Staff took it off the screens."""
    RIGHTS_UNKNOWN = "rights-unknown"
    """Nobody knows whose it is. ``rights``: what is stated, which may be nothing."""
    RIGHTS_CLOSED = "rights-closed"
    """Its licences do not open it at this station. ``rights``: those licences."""
    RIGHTS_ENDED = "rights-ended"
    """``until``: RFC 3339."""
    NOT_YET = "not-yet"
    """The institution wants it shown later. ``since``: RFC 3339."""
    OVER = "over"
    """An event that took place."""
    FLASHING = "flashing"
    """Light that can bring on a seizure (WCAG 2.3.1). ``minute``: in which one, from 1, where that was
    measured; without it the catalogue says so."""
    RIGHTS_END = "rights-end"
    """They end soon. ``until``: RFC 3339; ``days``: whole ones that are left."""
    DESCRIPTION_MISSING = "description-missing"
    """A picture says nothing to who can't see it (WCAG 1.1.1)."""
    CAPTIONS_MISSING = "captions-missing"
    """A film of which nothing can be read (WCAG 1.2.2)."""
    TITLE_MISSING = "title-missing"
    LABEL_MISSING = "label-missing"
    """The playlist has no name."""
    DESCRIPTION_SHORT = "description-short"
    """``words``: how many."""
    DESCRIPTION_LONG = "description-long"
    """``words``: how many."""
    DESCRIPTION_OPENING = "description-opening"
    """It begins by saying that it is a picture. ``opening``: those words."""
    DESCRIPTION_FILE_NAME = "description-file-name"
    DESCRIPTION_TITLE = "description-title"
    """It says the title again."""
    SENTENCE_LONG = "sentence-long"
    """``words``: of the longest one; ``opening``: how it begins."""
    TITLE_LONG = "title-long"
    """Of a work or of the playlist. ``letters``: how many, with the spaces."""
    ONE_LANGUAGE = "one-language"
    """What staff wrote stands in ``language`` alone."""
    WORK_LONG = "work-long"
    """For the simple view. ``minutes``: how many, rounded up."""
    FILMS_IN_A_ROW = "films-in-a-row"
    """``count``: how many, from this one on."""
    SOUND_SOFT = "sound-soft"
    """``gain``: dB that it would have to be louder, rounded up."""


class Fix(StrEnum):
    """What puts it right, where it is told."""

    WRITE = "write"
    TRANSLATE = "translate"
    REPLACE = "replace"
    """By another work (``replacements``)."""
    TAKE_OUT = "take-out"
    WAIT = "wait"
    """It passes by itself."""
    HEAR = "hear"
    """Listen to it, and judge."""
    NOTHING = "nothing"
    """No one touch does it."""


class Finding(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that somebody may want to put right. The words for it are made where it is shown."""

    severity: Severity
    code: Code
    entry: str = ""
    """Id of the entry; empty for the playlist itself."""
    field: str = ""
    """Which text it is about: ``label`` or ``summary`` of a playlist, ``title``, ``words`` or ``alt`` of an
    entry; empty when it is about none."""
    language: str = ""
    """Of that text."""
    told: Mapping[str, str | int] = {}
    """What a sentence may want to say; see ``Code``."""
    fix: Fix = Fix.NOTHING
