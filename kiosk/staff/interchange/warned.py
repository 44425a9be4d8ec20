"""What staff are told about a file that came in: it can be used, but not all of it as it was."""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.model import Value

MOST = 200
"""Things told about one file; the rest is counted."""


class Code(StrEnum):
    """What it is, for whoever puts it in words; ``Warned.told`` holds what the words speak of."""

    WORK_UNKNOWN = "work-unknown"
    TEXT_CUT = "text-cut"
    TEXT_CLEANED = "text-cleaned"
    LANGUAGE_UNKNOWN = "language-unknown"
    PICTURE_LEFT_OUT = "picture-left-out"
    LEFT_OUT = "left-out"
    TEXTS_STAY = "texts-stay"
    FILES_LEFT_OUT = "files-left-out"
    ENCODING_GUESSED = "encoding-guessed"
    ROW_WITHOUT_WORK = "row-without-work"
    PLACE_UNREADABLE = "place-unreadable"
    COLUMN_TWICE = "column-twice"
    MORE = "more"


SENTENCES: Mapping[Code, str] = {
    Code.WORK_UNKNOWN: "work {place}, “{title}”, is not in the catalogues here.",
    Code.TEXT_CUT: "a text with work {place} is too long and was cut ({field}).",
    Code.TEXT_CLEANED: "a text with work {place} had signs that can't be seen; they are gone ({field}).",
    Code.LANGUAGE_UNKNOWN: "a text with work {place} is in no known language, “{tag}”; it is left out.",
    Code.PICTURE_LEFT_OUT: "the picture with work {place} has no web address; it is left out.",
    Code.LEFT_OUT: "number {place} in the list is no work but a “{kind}”; it is left out.",
    Code.TEXTS_STAY: "{count} texts with films stay in the package: captions come from the catalogue.",
    Code.FILES_LEFT_OUT: "{count} other files in the package were not opened.",
    Code.ENCODING_GUESSED: "the letters are not in Unicode; look whether those with accents are right.",
    Code.ROW_WITHOUT_WORK: "row {row} does not say which work it is about; it is left out.",
    Code.PLACE_UNREADABLE: "row {row} has a place that is no number, “{place}”; it stays where it stands.",
    Code.COLUMN_TWICE: "two columns are called “{title}”; the first one counts.",
    Code.MORE: "and {count} more like these.",
}


class Warned(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that is told. ``place`` counts works from 1; 0 is the playlist itself."""

    code: Code
    told: Mapping[str, str | int] = {}

    def __str__(self) -> str:
        return SENTENCES[self.code].format_map(self.told)


class Warnings:
    """What was seen while one file is read, in order."""

    def __init__(self) -> None:
        self._seen: list[Warned] = []
        self._more = 0

    def add(self, code: Code, **told: str | int) -> None:
        """Tell it, as long as there is room."""
        if len(self._seen) < MOST:
            self._seen.append(Warned(code=code, told=told))
        else:
            self._more += 1

    def all(self) -> tuple[Warned, ...]:
        """What is told in the end."""
        more = (Warned(code=Code.MORE, told={"count": self._more}),) if self._more else ()
        return (*self._seen, *more)
