"""A table that somebody keeps by hand: CSV as any program writes it, XLSX and ODS. Values only.

Formulas are never worked out: of those in XLSX and ODS the result is read that was stored with them, in CSV
they are empty. What lies in the file is counted before it is unpacked: a few kilobytes can hold gigabytes of
zeros (a "zip bomb"), and a single cell in the last row and column makes readers set apart a table of
terabytes.
"""

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from lxml import etree
from python_calamine import CalamineError, CalamineWorkbook

from kiosk.errors import SourceError

ENDINGS = ("xlsx", "ods", "csv", "tsv")
MAX_BYTES = 16 * 2**20
"""Of the file."""
MAX_UNPACKED = 128 * 2**20
"""Of all that is packed in it."""
MAX_CELLS = 1_000_000
"""Rows times columns, also where they are empty."""
MAX_ROWS = 20_000
MAX_COLUMNS = 200
MAX_CELL = 20_000
"""Characters."""
_SHEETS = 20
_SEPARATORS = ";,\t|"
_SAVE_AGAIN = "Make a new sheet with only the table, and save it as .xlsx or .csv."

Row = TypeVar("Row")
Table = list[list[str]]
"""Rows of cells from the first row of the sheet on, so that row 7 on the screen is row 6 here."""


def tables(body: bytes, ending: str, *, where: str) -> Iterator[Table]:
    """Every sheet in a file, the first one first. Of CSV: the same text by each separator it may have.

    Raises ``SourceError`` when it is too large, locked, damaged or no spreadsheet.
    """
    if len(body) > MAX_BYTES:
        raise SourceError(
            f"is larger than {MAX_BYTES // 2**20} MB.",
            where=where,
            next_step="Take the pictures out of the spreadsheet: put them beside it.",
        )
    if body.startswith(b"PK\x03\x04"):
        yield from _of_workbook(body, where)
    elif body.startswith(b"\xd0\xcf\x11\xe0"):
        raise SourceError(
            "is in the old format of Excel, or has a password.",
            where=where,
            next_step="Open it and save it as .xlsx without a password.",
        )
    elif ending in ("xlsx", "ods"):
        raise SourceError("is damaged, or no spreadsheet.", where=where, next_step=_SAVE_AGAIN)
    else:
        yield from _of_text(_decoded(body), where)


def _of_text(text: str, where: str) -> Iterator[Table]:
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own hint
        yield _split(f"\n{rest}", first.strip()[4], where)
        return
    for separator in _SEPARATORS:
        if separator in text:
            yield _split(text, separator, where)
    if not any(one in text for one in _SEPARATORS):
        yield _split(text, ";", where)  # a single column


def _split(text: str, separator: str, where: str) -> Table:
    def rows(strict: bool) -> Table:
        told = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)
        return [[_typed(one) for one in row[:MAX_COLUMNS]] for row in _at_most(told, where)]

    try:
        return rows(strict=True)
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise SourceError(
                'has a quotation mark (") that is opened and never closed, so its rows run together.',
                where=where,
                next_step="Save it again from the program that made it, or as .xlsx.",
            ) from error
    try:
        return rows(strict=False)
    except csv.Error as error:
        raise SourceError(f"can't be read ({error}).", where=where, next_step=_SAVE_AGAIN) from error


def _typed(cell: str) -> str:
    """A cell of text. ``="0123"`` is how a number is kept as text; another formula has no value here."""
    cell = cell.strip()
    if cell.startswith('="') and cell.endswith('"') and len(cell) > 3:
        return cell[2:-1].replace('""', '"')[:MAX_CELL]
    return "" if cell.startswith("=") else cell[:MAX_CELL]


def _decoded(body: bytes) -> str:
    """UTF-16 by its mark or its zero bytes, else UTF-8, else Windows-1252 as Excel saves CSV."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = body.decode("utf-16", "replace")
    elif body[1:2] == b"\x00" or body[:1] == b"\x00":
        text = body.decode("utf-16-le" if body[1:2] == b"\x00" else "utf-16-be", "replace")
    else:
        try:
            text = body.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = body.decode("cp1252", "replace")
    return text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")


def _of_workbook(body: bytes, where: str) -> Iterator[Table]:
    _look_inside(body, where)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(body)) as book:
            for name in book.sheet_names[:_SHEETS]:
                sheet = book.get_sheet_by_name(name)
                yield [
                    [_plain(one) for one in row[:MAX_COLUMNS]] for row in _at_most(sheet.iter_rows(), where)
                ]
    except (CalamineError, ValueError, OSError) as error:
        raise SourceError(
            f"can't be read as a spreadsheet ({str(error)[:80]}).", where=where, next_step=_SAVE_AGAIN
        ) from error


def _at_most(rows: Iterable[Row], where: str) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if number >= MAX_ROWS:
            raise SourceError(
                f"has more than {MAX_ROWS} rows.", where=where, next_step="Divide it over several folders."
            )
        yield row


def _plain(value: object) -> str:
    """A cell as people see it: whole numbers without ".0", days without midnight."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return (value.date() if midnight else value).isoformat()
    if isinstance(value, date | time | timedelta | int | float):
        return str(value)
    return value.strip()[:MAX_CELL] if isinstance(value, str) else ""


def _look_inside(body: bytes, where: str) -> None:
    """Raises ``SourceError`` for what would not fit in memory, is damaged or is no spreadsheet."""
    too_large = SourceError("unpacks to more than a spreadsheet is.", where=where, next_step=_SAVE_AGAIN)
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            names = set(archive.namelist())
            if "xl/workbook.bin" in names or not names & {"xl/workbook.xml", "content.xml"}:
                raise SourceError("is no spreadsheet.", where=where, next_step=_SAVE_AGAIN)
            if any(one.flag_bits & 1 for one in archive.infolist()):
                raise SourceError("has a password.", where=where, next_step="Save it without a password.")
            for one in archive.infolist()[:2_000]:
                part = _unpacked(body, one, left)
                if part is None:
                    raise too_large
                left -= len(part)
                if part.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _cells(part) > MAX_CELLS:
                    raise too_large
            if len(archive.infolist()) > 2_000:
                raise too_large
    except (zipfile.BadZipFile, zlib.error, struct.error, etree.XMLSyntaxError, ValueError) as error:
        raise SourceError("is damaged.", where=where, next_step=_SAVE_AGAIN) from error


def _unpacked(body: bytes, one: zipfile.ZipInfo, most: int) -> bytes | None:
    """A file in the archive, whatever size the archive says it has; None when it is more than ``most``."""
    name, extra = struct.unpack_from("<HH", body, one.header_offset + 26)
    start = one.header_offset + 30 + name + extra
    packed = body[start : start + one.compress_size]
    if one.compress_type == zipfile.ZIP_STORED:
        return packed if len(packed) <= most else None
    if one.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile("another way of packing")
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    part = unpacker.decompress(packed, most + 1)
    return part if len(part) <= most else None


def _cells(part: bytes) -> int:
    """Cells that a reader would set apart for the sheet in ``part``: up to the last row and column told.

    XLSX says where a cell is (``r="B7"``), ODS how often a row or cell is repeated; ODS ends each sheet with
    a row of empty cells that is repeated to the end of the world, which readers leave out.
    """
    rows = columns = filled = width = 0
    kept = False
    events = etree.iterparse(
        io.BytesIO(part), events=("end",), resolve_entities=False, no_network=True, load_dtd=False
    )
    for _, element in events:
        local = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if local == "c" and (place := element.get("r")):
            letters = place.rstrip("0123456789")
            rows = max(rows, int(place[len(letters) :] or 0))
            columns = max(columns, _column(letters))
        elif local in ("table-cell", "covered-table-cell"):
            repeated = _repeated(element, "columns")
            width += repeated
            kept = kept or len(element) > 0 or any(str(key).endswith("}value-type") for key in element.attrib)
        elif local == "table-row":
            filled += _repeated(element, "rows") * width if kept else 0
            width, kept = 0, False
        if local in ("c", "row", "table-row"):
            element.clear()
    return max(rows * columns, filled)


def _repeated(element: etree._Element, what: str) -> int:
    told = next(
        (v for key, v in element.attrib.items() if str(key).endswith(f"}}number-{what}-repeated")), "1"
    )
    return int(str(told)[:12]) if str(told).isdecimal() else 1


def _column(letters: str) -> int:
    number = 0
    for one in letters.upper()[:4]:
        number = number * 26 + ord(one) - 64
    return number
