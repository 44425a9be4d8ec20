"""What is wrong with a database file, and where a damaged one is kept: it is set aside, not deleted.

catalogue.db.damaged-1       the file, with its -wal and -shm; of the catalogue the newest two are kept
catalogue.db.damaged-1.txt   a sentence about it, for staff
catalogue.db.report          who only reads met damage: who writes looks at the whole file
"""

import fcntl
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

import apsw
import msgspec

from kiosk.store import cards
from kiosk.store.faults import Damaged

log = logging.getLogger(__name__)

CATALOGUE = "catalogue"
STAFF = "staff"
FIGURES = "figures"
COMPANIONS = ("", "-wal", "-shm")
NOTE = ".txt"
KEPT_CATALOGUES = 2
SUMMED_TABLES = ("things", "people")
"""Tables of staff.db; ``sum`` is their last column."""


def row_sum(*fields: object) -> bytes:
    """The sum that a row of staff.db carries: of its other columns, in their order."""
    return blake2b(msgspec.json.encode(fields), digest_size=16).digest()


def sum_of(document: bytes) -> bytes:
    """The sum that an Item or Collection carries in catalogue.db; by it one is known as unchanged."""
    return blake2b(document, digest_size=16).digest()


def check_pages(conn: apsw.Connection, path: Path) -> None:
    """Raise ``Damaged`` when SQLite itself sees that a page is not what it should be."""
    with _no_mistake_of_ours(path):
        answer = str(conn.execute("PRAGMA quick_check(1)").get)
    if answer != "ok":
        raise Damaged(f"the file is damaged ({' '.join(answer.split())}).", where=str(path))


def check_rows(conn: apsw.Connection, name: str) -> None:
    """Raise ``Damaged`` when a row is not what was written: SQLite itself sees a quarter of that.

    Also raises what ``faults.plain_words`` makes ``Damaged`` of. A second for 100,000 Items.
    """
    with _no_mistake_of_ours(Path(conn.filename)):
        if name == STAFF:
            _sum_of_rows(conn)
        else:
            _check_documents(conn)


def sum_of_rows(conn: apsw.Connection) -> bytes:
    """Of a staff.db: the sum of all that staff made, by which a copy is known as like it.

    Checks every row, and raises as ``check_rows`` does.
    """
    with _no_mistake_of_ours(Path(conn.filename)):
        return _sum_of_rows(conn)


@contextmanager
def _no_mistake_of_ours(path: Path) -> Iterator[None]:
    """A table that is not there, or not what it was made as: in these questions that is damage."""
    try:
        yield
    except apsw.SQLError as error:
        raise Damaged(f"the file is damaged ({error}).", where=str(path)) from error


def _check_documents(conn: apsw.Connection) -> None:
    for number, total, document, kind, *card in conn.execute(
        f"SELECT number, sum, document, kind, {cards.COLUMNS}"  # noqa: S608 - own names
        " FROM entries JOIN documents USING (number)"
    ):
        if sum_of(document) != total:
            raise Damaged(f"the document of entry {number} is not what was written.", where=conn.filename)
        if kind != "collection":
            cards.card_from(card)


def _sum_of_rows(conn: apsw.Connection) -> bytes:
    total = blake2b(digest_size=16)
    for table in SUMMED_TABLES:
        for *fields, kept in conn.execute(f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608 - names from above
            if row_sum(*fields) != kept:
                raise Damaged(f"a row of {table} is not what was written.", where=conn.filename)
            total.update(kept)
    before = b""
    for *fields, kept in conn.execute("SELECT * FROM operations ORDER BY number"):
        if row_sum(before, *fields) != kept:
            raise Damaged(f"operation {fields[0]} of staff is not what was written.", where=conn.filename)
        before = kept
    total.update(before)
    return total.digest()


def report(path: Path) -> None:
    """Who only reads met damage in the database at ``path`` and can't mend it: leave word for who writes."""
    with _told(path):
        _report_of(path).touch()


def reported(path: Path) -> bool:
    """Whether somebody met damage since the file was last looked at."""
    return _report_of(path).exists()


def answer_report(path: Path) -> None:
    """The file was looked at."""
    with _told(path):
        _report_of(path).unlink(missing_ok=True)


def set_aside(path: Path) -> Path | None:
    """Rename a database, its wal and wal-index to the next ``….damaged-<n>``.

    Gives that name; None when there is no such file. Raises OSError.
    """
    last = max(_numbers(path), default=0)
    kept = path.with_name(f"{path.name}.damaged-{last + 1}")
    for end in COMPANIONS:
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(kept.with_name(kept.name + end))
    _sync_folder(path.parent)
    return kept if kept.exists() else None


def note(kept: Path, sentence: str) -> None:
    """Say beside a file that was set aside what happened."""
    with _told(kept):
        kept.with_name(kept.name + NOTE).write_text(sentence + "\n", encoding="utf-8")


def kept_files(path: Path) -> list[tuple[Path, str]]:
    """What ``set_aside`` made of earlier files at ``path``, oldest first, with what was noted about each."""
    found = []
    for number in sorted(_numbers(path)):
        kept = path.with_name(f"{path.name}.damaged-{number}")
        beside = kept.with_name(kept.name + NOTE)
        if kept.exists():
            found.append((kept, beside.read_text(encoding="utf-8").strip() if beside.exists() else ""))
    return found


def forget_oldest(path: Path) -> None:
    """Delete files that were set aside but for the newest two: a catalogue may be a gigabyte.

    Raises OSError.
    """
    for number in sorted(_numbers(path))[:-KEPT_CATALOGUES]:
        for end in (*COMPANIONS, NOTE):
            path.with_name(f"{path.name}.damaged-{number}{end}").unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """A word beside a file that can't be written keeps nobody from mending it."""
    try:
        yield
    except OSError as error:
        log.warning("no word can be left beside %s: %s", path, error.strerror)


def _numbers(path: Path) -> set[int]:
    number = re.compile(re.escape(path.name) + r"\.damaged-(\d+)(-wal|-shm|\.txt)?")
    names = (number.fullmatch(one.name) for one in path.parent.glob(f"{path.name}.damaged-*"))
    return {int(name[1]) for name in names if name}


def _report_of(path: Path) -> Path:
    return path.with_name(path.name + ".report")


def set_aside_orphans(path: Path) -> None:
    """A wal without its database (a plug pulled while setting aside) must not meet the next database."""
    if not path.exists() and path.with_name(path.name + "-wal").exists():
        set_aside(path)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One process at a time repairs in this folder; another waits and then finds it done."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def move_into_place(part: Path, target: Path) -> None:
    """Give a file that is whole its name, durably. Raises OSError."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
