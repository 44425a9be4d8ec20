"""The table beside the house's own files: one row for each, as the source of kind ``folder`` reads it.

Who likes a spreadsheet may go on in it: what they add, also columns of their own, stays.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.staff.interchange import disk, table
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.own.answers import Answers, rights_of, warning_of
from kiosk.staff.playlists import plain

NAME = "catalogue.csv"
MAX_BYTES = 16 * 2**20
MOST_ROWS = 15_000
"""The source reads no more than 20 000."""
FILE, TITLE, MAKER, RIGHTS, CREDIT, HOUSE, LIST, WARNING = (
    *("bestand", "titel", "maker", "rechten", "bron"),
    *("instelling", "lijst", "waarschuwing"),
)
_TAGS = ("nl", "fr", "de", "en")
HEADER = (FILE, TITLE, MAKER, RIGHTS, CREDIT, HOUSE, LIST, *(f"{WARNING} ({tag})" for tag in _TAGS))
Row = Mapping[str, str]
"""By heading."""


def rows(own: Path) -> list[Row]:
    """All that it tells; nothing when there is none. Raises ``FileTrouble``."""
    path = own / NAME
    try:
        body = disk.load(path, MAX_BYTES)
    except FileTrouble as error:
        if error.trouble is Trouble.GONE:
            return []
        raise
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252", "replace")  # as Excel saves it
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    try:
        told = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise _damaged(path) from error
    if not told and not text.strip():
        return []
    if FILE not in first.casefold():
        raise _damaged(path)
    return [{key: value or "" for key, value in one.items() if isinstance(key, str)} for one in told]


def write(own: Path, told: Iterable[Row]) -> None:
    """Write it whole, or leave it as it is. Raises ``FileTrouble``."""
    every = list(told)
    if len(every) > MOST_ROWS:
        raise FileTrouble(
            Trouble.TOO_LARGE,
            f"would have more than {MOST_ROWS} rows.",
            where=NAME,
            next_step="Take some away.",
        )
    header = list(dict.fromkeys((*HEADER, *(key for one in every for key in one))))
    table.write_rows(
        own / NAME, header, [[one.get(key, "") for key in header] for one in every], separator=";"
    )


def row(file: str, title: str, answers: Answers, house: str) -> Row:
    """Of one file. The house is named as whose it is when it was made here, or nobody knows by whom."""
    warned = warning_of(answers)
    return {
        FILE: file,
        TITLE: title,
        MAKER: unarmed(answers.maker),
        RIGHTS: rights_of(answers),
        CREDIT: unarmed(answers.maker or house),
        HOUSE: unarmed(house),
        LIST: unarmed(answers.title)
        .replace(";", ",")
        .replace("|", "/"),  # several lists are divided by these
    } | {f"{WARNING} ({tag})": words for tag, words in warned.items()}


def batch_of(told: Row) -> str:
    """The folder in which the file of a row lies; empty for one that somebody put beside the table."""
    folder, slash, _ = told.get(FILE, "").partition("/")
    return folder if slash else ""


def unarmed(text: str) -> str:
    """Words that no spreadsheet takes for a formula, and that stay as they are when it is read."""
    return plain(text).replace('"', "”").replace("\t", " ").lstrip("=+-@' ")


def _damaged(path: Path) -> FileTrouble:
    return FileTrouble(
        Trouble.DAMAGED,
        "is no table of files any more.",
        where=disk.name_of(path),
        next_step="Open it, and save it as .csv with its headings.",
    )
