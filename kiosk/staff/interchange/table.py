"""Titles, words and descriptions in a table that people fill in with the program they know.

    place   work (its id)   name   title nl … en   words nl … en   description nl … en

CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel takes the letters for what they are. A cell
that a spreadsheet would take for a formula gets an apostrophe before it, and loses it when it is read.
Spreadsheets (.xlsx, .ods) are read too. Of several texts in one language the table has one.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import StoreError
from kiosk.model import Item, LanguageMap, text_in
from kiosk.staff.interchange import collection, disk, headers, words, workbook
from kiosk.staff.interchange.archive import is_archive
from kiosk.staff.interchange.collection import Known
from kiosk.staff.interchange.headers import TEXTS, Column
from kiosk.staff.interchange.proposal import Proposal, Proposed
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.interchange.warned import Code, Warnings
from kiosk.staff.interchange.workbook import Table
from kiosk.staff.playlists import MOST_ENTRIES, NAMED, Entry, plain

MAX_BYTES = 5 * 2**20
_SEPARATORS = ";,\t"
_HEADER_WITHIN = 10
"""Rows in which the header is looked for: people write a title above it."""
_TO_SAVE = "Save it as .csv, .xlsx or .ods, with a header above the columns."
_OLE = b"\xd0\xcf\x11\xe0"
"""How the old files of Excel begin, and new ones with a password."""
_FORMULA = re.compile(r"(?:^|(?<=[;,\t\"\r\n]))(?='*+[=+\-@\t\r])")
_DISARMED = re.compile(r"(?:^|(?<=[;,\t\"\r\n]))'(?='*+[=+\-@\t\r])")
"""Where a program that divides the line elsewhere than we do would begin a cell, and find a formula there."""


# --- out


def write_csv(
    target: Path | BinaryIO,
    entries: Sequence[Entry],
    items: Mapping[str, Item | None] | None = None,
    *,
    language: str = "en",
    separator: str = ",",
) -> None:
    """Write what staff said of the works in a playlist, one row for each entry, in order.

    ``items`` names the works for who fills it in; ``language`` is of the header. ``separator``: RFC 4180 has
    a comma; Excel of who writes 1,5 wants ``;``. Raises ``StoreError``.
    """
    used = {tag for entry in entries for field in TEXTS for tag in getattr(entry, field)}
    tags = [*NAMED, *sorted(used - {*NAMED})]
    columns = [Column("place"), Column("item"), Column("called")]
    columns += [Column(field, tag) for field in TEXTS for tag in tags]
    rows = []
    for place, entry in enumerate(entries, 1):
        item = items.get(entry.item) if items else None
        called = text_in(item.label, (language, *NAMED))[0] if item else ""
        texts = [plain(" ".join(getattr(entry, field).get(tag, ()))) for field in TEXTS for tag in tags]
        rows.append([str(place), entry.item, plain(called), *texts])
    write_rows(target, headers.header(columns, language), rows, separator=separator)


def write_rows(
    target: Path | BinaryIO, header: Sequence[str], rows: Iterable[Sequence[str]], *, separator: str = ","
) -> None:
    """Write any table. Raises ``StoreError``."""
    told = io.StringIO(newline="")
    # Quoted throughout: a cell is a cell in any program, whatever is in it.
    writer = csv.writer(told, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(map(armed, row) for row in rows)
    disk.save(target, b"\xef\xbb\xbf" + told.getvalue().encode("utf-8", "replace"))


def separator_of(language: str) -> str:
    """Which one the spreadsheets of a language expect: who writes 1,5 can't divide cells by a comma."""
    return "," if language == "en" else ";"


def armed(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; ``disarmed`` gives back exactly what it was."""
    return _FORMULA.sub("'", cell)


def disarmed(cell: str) -> str:
    """A cell without the apostrophes of ``armed``. One before a letter, as in 't, was never of ours."""
    return _DISARMED.sub("", cell)


# --- in


def read(path: Path, *, known: Known | None = None) -> Proposal:
    """What a table proposes, named after its file. Writes nothing.

    ``known`` says whether the catalogues here have a work; the others are told. Raises ``StoreError``: no
    table, no column with the work, more than 1000 rows, too large, locked or damaged.
    """
    body, where = disk.load(path, MAX_BYTES), disk.name_of(path)
    label = plain(path.stem)
    return read_bytes(body, where, label={"none": (label,)} if label else {}, known=known)


def read_bytes(
    body: bytes, where: str, *, label: LanguageMap | None = None, known: Known | None = None
) -> Proposal:
    """``read`` for what is in memory; ``where`` is what it is called in a sentence."""
    warnings = Warnings()
    if body.startswith(_OLE):
        raise FileTrouble(
            Trouble.OLD_FORMAT,
            "is in the old format of Excel, or has a password.",
            where=where,
            next_step=_TO_SAVE,
        )
    if is_archive(body):
        found = workbook.tables(body, where)
    else:
        text = _decoded(body, where, warnings)
        found = [table for one in _SEPARATORS if one in text if (table := _split(text, one)) is not None]
        if not found and '"' in text:
            raise FileTrouble(
                Trouble.UNREADABLE,
                'has a quotation mark (") that is opened and never closed.',
                where=where,
                next_step=_TO_SAVE,
            )
    if any(len(one) > workbook.MAX_ROWS for one in found):
        raise _too_many_rows(where)
    columns, begin, table = _best(found, where)
    headers.columns(table[begin - 1], warnings)  # once more, to tell what is twice in it
    rows = [
        (number, {columns[at]: disarmed(cell) for at, cell in enumerate(row) if at in columns})
        for number, row in enumerate(table[begin:], begin + 1)
        if any(cell.strip() for cell in row)
    ]
    if len(rows) > MOST_ENTRIES:
        raise _too_many_rows(where)
    entries: list[Proposed] = []
    for number, cells in _in_place(rows, warnings):
        if not cells.get(Column("item"), "").strip():
            warnings.add(Code.ROW_WITHOUT_WORK, row=number)
            continue
        entries.append(_proposed(cells, len(entries) + 1, where, known, warnings))
    return Proposal(label=label or {}, entries=tuple(entries), warnings=warnings.all())


def _best(found: Sequence[Table], where: str) -> tuple[dict[int, Column], int, Table]:
    """The table with the most columns that we know, those columns, and the row after its header."""
    headed = [
        (columns, number, table)
        for table in found
        for number, row in enumerate(table[:_HEADER_WITHIN], 1)
        if (columns := headers.columns(row, Warnings()))
    ]
    if not headed:
        raise FileTrouble(
            Trouble.NO_PLAYLIST,
            "has no column that says which work a row is about (“work”).",
            where=where,
            next_step=_TO_SAVE,
        )
    return max(headed, key=lambda one: len(one[0]))  # the first of those that have as many


def _in_place(
    rows: Sequence[tuple[int, dict[Column, str]]], warnings: Warnings
) -> list[tuple[int, dict[Column, str]]]:
    """Rows by the place that they tell; one without a place stays behind the one before it."""
    last, placed = 0, []
    for number, cells in rows:
        told = cells.get(Column("place"), "").strip().removesuffix(".0")
        if told.isascii() and told.isdigit() and len(told) <= 6:
            last = int(told)
        elif told:
            warnings.add(Code.PLACE_UNREADABLE, row=number, place=plain(told)[:40])
        placed.append((last, number, cells))
    return [(number, cells) for _, number, cells in sorted(placed, key=lambda one: one[:2])]


def _proposed(
    cells: Mapping[Column, str], place: int, where: str, known: Known | None, warnings: Warnings
) -> Proposed:
    item = words.identifier(cells[Column("item")].strip(), where)
    name = plain(cells.get(Column("called"), ""))
    called: LanguageMap = {"none": (name,)} if name else {}
    collection.tell_unknown(item, called, place, known, warnings)
    return Proposed(
        item=item,
        title=_texts(cells, "title", place, warnings),
        words=_texts(cells, "words", place, warnings),
        alt=_texts(cells, "alt", place, warnings),
        called=called,
    )


def _texts(cells: Mapping[Column, str], field: str, place: int, warnings: Warnings) -> LanguageMap:
    told = {column.tag: [cell] for column, cell in cells.items() if column.field == field}
    return words.language_map(told, place, field, warnings)


def _decoded(body: bytes, where: str, warnings: Warnings) -> str:
    """UTF-16 by its mark, else UTF-8, else Windows-1252 as Excel saves CSV."""
    try:
        if body.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = body.decode("utf-16")
        else:
            text = _of_bytes(body, warnings)
    except UnicodeDecodeError as error:
        raise FileTrouble(
            Trouble.NO_PLAYLIST, "holds letters that can't be read.", where=where, next_step=_TO_SAVE
        ) from error
    if "\x00" in text:
        raise FileTrouble(Trouble.NO_PLAYLIST, "is no table.", where=where, next_step=_TO_SAVE)
    return text


def _of_bytes(body: bytes, warnings: Warnings) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252")
        warnings.add(Code.ENCODING_GUESSED)
        return text


def _split(text: str, separator: str) -> Table | None:
    """The rows of a text by one separator; none when its quotation marks are not in pairs."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_BYTES))  # a long cell is cut, not refused
    for strict in (True, False):  # quotation marks in the middle of a cell are read as they are
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)
        try:
            return [row[: workbook.MAX_COLUMNS] for row in islice(rows, workbook.MAX_ROWS + 1)]
        except csv.Error as error:
            if "unexpected end" in str(error):
                return None  # one that is never closed: the rows run together
    return None


def _too_many_rows(where: str) -> StoreError:
    return FileTrouble(
        Trouble.TOO_LARGE,
        f"has more than {MOST_ENTRIES} rows.",
        where=where,
        next_step="Divide it over several tables.",
    )
