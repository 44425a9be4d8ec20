"""The table beside the house's own files: one row for each, as the source of kind ``folder`` reads it.

Who likes a spreadsheet may go on in it: what they add, also columns of their own, stays.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.staff.interchange import disk
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.own.answers import Answers, rights_of, warning_of
from kiosk.staff.playlists import NAMED, plain

NAME = "catalogue.csv"
MAX_BYTES = 16 * 2**20
MOST_ROWS = 15_000
"""The source reads no more than 20 000."""
FILE, TITLE, MAKER, RIGHTS, CREDIT, HOUSE, LIST, WARNING = (
    *("bestand", "titel", "maker", "rechten", "bron"),
    *("instelling", "lijst", "waarschuwing"),
)
HEADER = (FILE, TITLE, MAKER, RIGHTS, CREDIT, HOUSE, LIST, *(f"{WARNING} ({tag})" for tag in NAMED))
Row = Mapping[str, str]
"""By heading."""
_FORMULA = re.compile(r"(?:^|(?<=[;,|]))['=+\-@ ]*[=+\-@]['=+\-@]*")
"""At the beginning of a cell, also in a program that divides the line elsewhere than we do."""


def rows(own: Path) -> list[Row]:
    """All that it tells; nothing when there is none. Raises ``FileTrouble``."""
    path = own / NAME
    try:
        body = disk.load(path, MAX_BYTES)
    except FileTrouble as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return []
        raise _damaged(path) from error
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252", "replace")  # as Excel saves it
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    try:
        told = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise _damaged(path) from error
    told = [one for one in told if any(cell.strip() for cell in one)]
    if not told:
        return []
    headings = list(map(_heading, told[0]))
    wide = max(map(len, told))
    headings += [""] * (wide - len(headings))
    filled = [one + [""] * (wide - len(one)) for one in told[1:]]
    used = [at for at, one in enumerate(headings) if one or any(row[at].strip() for row in filled)]
    if FILE not in headings or len({headings[at] for at in used}) < len(used):
        raise _damaged(path)  # of two columns that are called the same, one would be lost
    return [{headings[at]: one[at] for at in used} for one in filled]


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
    body = io.StringIO(newline="")
    # As it was typed: people of the house filled it in, and what a stick told is ``unarmed``.
    writer = csv.writer(body, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([one.get(key, "") for key in header] for one in every)
    try:
        disk.save(own / NAME, b"\xef\xbb\xbf" + body.getvalue().encode("utf-8", "replace"))
    except FileTrouble as error:
        if error.trouble is Trouble.GONE:  # it is our own disk, and no stick
            raise FileTrouble(Trouble.LOCKED, error.what, where=NAME, next_step=error.next_step) from error
        raise


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
    return plain(_FORMULA.sub(" ", plain(text).replace('"', "”")))


def _heading(cell: str) -> str:
    """As we write it, in whatever capitals somebody did; one of their own as it is."""
    known = cell.strip().casefold()
    return known if known in HEADER else cell.strip()


def _damaged(path: Path) -> FileTrouble:
    return FileTrouble(
        Trouble.DAMAGED,
        "is no table of files any more.",
        where=disk.name_of(path),
        next_step="Open it, and save it as .csv with its headings.",
    )
