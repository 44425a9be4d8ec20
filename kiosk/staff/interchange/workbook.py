"""A spreadsheet (.xlsx, .ods) as rows of text: values only, formulas are never worked out.

What lies in the file is counted while it is unpacked, and its cells before a reader sets apart a table for
them: one cell in the last row and column is a table of terabytes. The reader then gets what was counted,
packed anew, so that it can't find more in the file than we did.
"""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from lxml import etree
from python_calamine import CalamineError, CalamineWorkbook

from kiosk.errors import StoreError
from kiosk.staff.interchange.archive import Archive
from kiosk.staff.interchange.trouble import FileTrouble, Trouble

MAX_PART = 16 * 2**20
"""Bytes of one file in it, unpacked."""
MAX_CELLS = 1_000_000
"""Rows times columns, also where they are empty."""
MAX_TAGS = 1_000_000
"""Elements, and attributes, of one file in it."""
MAX_COLUMNS = 200
MAX_ROWS = 20_000
"""With the empty ones."""
_SHEETS = 10
_RATIO = 1_000
"""Rows that are like one another pack well; what counts is how much there is."""
_ENDINGS = (".xml", ".rels", "mimetype")
"""Pictures and programs in it are left where they are."""
_ODS_CELLS = ("table-cell", "covered-table-cell")

Table = list[list[str]]


def tables(body: bytes, where: str) -> list[Table]:
    """Every sheet, the first one first. Raises ``StoreError``: damaged, locked, too large, no spreadsheet."""
    parts = _parts(body, where)
    clean = io.BytesIO()
    with zipfile.ZipFile(clean, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    clean.seek(0)
    try:
        return _read(clean)
    except (CalamineError, ValueError, OSError) as error:
        raise _unreadable(where) from error
    except BaseException as error:
        # A panic of the reader is a BaseException whose class can't be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise _unreadable(where) from error


def _read(file: io.BytesIO) -> list[Table]:
    found = []
    with CalamineWorkbook.from_filelike(file) as book:
        for name in book.sheet_names[:_SHEETS]:
            rows = zip(range(MAX_ROWS + 1), book.get_sheet_by_name(name).iter_rows(), strict=False)
            found.append([[_plain(cell) for cell in row[:MAX_COLUMNS]] for _, row in rows])
    return found


def _plain(value: object) -> str:
    """A cell as people see it: whole numbers without ".0", days without midnight."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    return str(value) if isinstance(value, str | date | time | timedelta | int | float) else ""


def _parts(body: bytes, where: str) -> dict[str, bytes]:
    archive = Archive(body, where)
    if not ("xl/workbook.xml" in archive or "content.xml" in archive):
        step = "Save it as .xlsx, .ods or .csv."
        raise FileTrouble(Trouble.NO_PLAYLIST, "is no spreadsheet.", where=where, next_step=step)
    parts = {}
    for name in archive.names:
        if name.endswith(_ENDINGS):
            parts[name] = part = archive.read(name, MAX_PART, ratio=_RATIO)
            if name.endswith(".xml") and _cells(part, where) > MAX_CELLS:
                raise FileTrouble(
                    Trouble.TOO_LARGE,
                    "has more cells than fit here.",
                    where=where,
                    next_step="Make a new sheet with only the table.",
                )
    return parts


class _Cells:
    """Counts the cells that a reader would set apart for a sheet: up to the last row and column told.

    XLSX says where a cell is (``r="B7"``), ODS how often a row or cell is repeated; ODS ends each sheet with
    a row of empty cells that is repeated to the end of the world, which readers leave out. Nothing is kept of
    what passes by (the parser's ``target``).
    """

    def __init__(self) -> None:
        self._last_row = self._last_column = self._filled = self._cells = 0
        self._rows: list[_Row] = []

    @property
    def count(self) -> int:
        return max(self._last_row * self._last_column, self._filled)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        local = tag.rpartition("}")[2]
        row = self._rows[-1] if self._rows else _Row(1)
        row.kept = row.kept or self._cells > 0  # there is something in the cell
        if local == "c" and (place := attributes.get("r")):
            letters = place.rstrip("0123456789")
            self._last_row = max(self._last_row, _number(place[len(letters) :]))
            self._last_column = max(self._last_column, _column(letters))
        elif local in _ODS_CELLS:
            self._cells += 1
            row.width += _repeated(attributes, "columns")
            row.kept = row.kept or any(key.endswith("}value-type") for key in attributes)
        elif local == "table-row":
            self._rows.append(_Row(_repeated(attributes, "rows")))

    def end(self, tag: str) -> None:
        local = tag.rpartition("}")[2]
        if local in _ODS_CELLS:
            self._cells -= 1
        elif local == "table-row":
            row = self._rows.pop()
            self._filled += row.repeated * row.width if row.kept else 0

    def close(self) -> None:
        """Of the parser's protocol."""


@dataclass(slots=True)
class _Row:
    repeated: int
    width: int = 0
    kept: bool = False


def _cells(part: bytes, where: str) -> int:
    """How many cells a reader would set apart for the sheets in ``part``."""
    if b"\x00" in part or b"<!DOCTYPE" in part:  # no program that makes tables writes UTF-16 or entities
        raise _unreadable(where)
    if part.count(b"<") > MAX_TAGS or part.count(b"=") > MAX_TAGS:
        return MAX_CELLS + 1
    cells = _Cells()
    target = cast(Any, cells)  # the stubs ask for all of the protocol
    parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        etree.fromstring(part, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _unreadable(where) from error
    return cells.count


def _repeated(attributes: Mapping[str, str], what: str) -> int:
    told = next((v for key, v in attributes.items() if key.endswith(f"}}number-{what}-repeated")), "1")
    return _number(told)


def _number(told: str) -> int:
    return int(told[:12]) if told.isascii() and told.isdigit() else 0


def _column(letters: str) -> int:
    number = 0
    for one in letters.upper()[:4]:
        number = number * 26 + ord(one) - 64
    return number


def _unreadable(where: str) -> StoreError:
    return FileTrouble(
        Trouble.DAMAGED,
        "is damaged, or no spreadsheet.",
        where=where,
        next_step="Save it again as .xlsx, .ods or .csv.",
    )
