"""What was chosen on a stick is copied into the house, all of it or nothing; and is taken away again.

    own/
      catalogue.csv                     what is told of each file
      2026-11-27 Zomer aan zee/*.jpg    what came in at once
      .coming/                          what is being copied: nobody sees it
      .gone/                            what was taken away, for a week, or until its room is needed

Names are made anew; only what can be shown is copied, and it is looked at once more while it is.
"""

import os
import shutil
import time
import unicodedata
from contextlib import suppress
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import StoreError
from kiosk.staff.interchange import disk
from kiosk.staff.interchange.trouble import FileTrouble, Trouble, trouble_of
from kiosk.staff.own import SOURCE, copying, table
from kiosk.staff.own.answers import Answers, rights_of
from kiosk.staff.own.copying import Way, fit, key
from kiosk.staff.own.looking import MOST_FILES, Group, StickFile
from kiosk.staff.refusal import Reason, Refusal

KEEP_GONE = 7
"""Days for which what was taken away can be brought back: days on which somebody looked. A clock that is put
right jumps over years, and they are one day."""
_COMING, _GONE = ".coming", ".gone"
_FILES, _MOVING, _DAYS = "files", "moving", "days"
"""In ``.gone/<its folder>``, beside its rows: what is gone; what is on its way there or back; the days."""
_CAMERAS = ("img", "dsc", "dscn", "dscf", "pict", "p", "mvi", "vid", "gopr", "pxl", "mov", "cimg", "sam")
"""So cameras call what they make, with a number behind it."""


class Batch(NamedTuple):
    """What came in at once."""

    folder: str
    """Its name; also how it is known."""
    title: str
    files: tuple[str, ...]
    """As the table names them."""
    size: int = 0
    maker: str = ""

    @property
    def works(self) -> list[str]:
        """The ids that they have in the catalogue."""
        return [work_of(one) for one in self.files]


class Brought(NamedTuple):
    """What came of it."""

    batch: Batch
    unread: int = 0
    """Files that could not be read, or were no longer what they were; they did not come in."""


def work_of(file: str) -> str:
    """The id in the catalogue of the file that the table calls so (``kiosk.catalogue.folder``)."""
    return f"folder:{SOURCE}:{unicodedata.normalize('NFC', file.casefold())}"


def batches(own: Path) -> list[Batch]:
    """All that came in and is here, the last first. Looks on disk. Raises ``FileTrouble``."""
    found: dict[str, list[table.Row]] = {}
    for one in table.rows(own):
        found.setdefault(table.batch_of(one), []).append(one)
    return [
        _batch(own / folder, folder, told)
        for folder, told in sorted(found.items(), reverse=True)
        if _is_name(folder) and (own / folder).is_dir()
    ]


def gone(own: Path) -> list[Batch]:
    """What was taken away and can come back, the last one last. Looks on disk."""
    found = []
    for one in _waiting(own):
        with suppress(FileTrouble):
            found.append(_batch(one / _FILES, one.name, table.rows(one)))
    return found


def tidy(own: Path, today: date | None = None) -> None:
    """Mend what a lost power left, and forget what is gone for longer than a week. Raises ``StoreError``.

    Nothing may be copied meanwhile. ``today``: by the clock of this machine, unless it is given.
    """
    today = today or datetime.now().astimezone().date()
    forget_coming(own)
    try:
        for half in own.glob(f"{table.NAME}.*.part"):  # the next process may have the same number
            half.unlink()
        for one in _in(own / _GONE):
            if not one.is_dir():
                one.unlink()
                continue
            if (one / _MOVING).is_dir():
                there = any(table.batch_of(row) == one.name for row in table.rows(own))
                (one / _MOVING).rename(own / one.name if there else one / _FILES)
            if not (one / _FILES).is_dir() or _days(one, today) > KEEP_GONE:
                shutil.rmtree(one, ignore_errors=True)
    except OSError as error:
        raise _unwritten(own, error) from error


def bring(own: Path, group: Group, answers: Answers, house: str, today: date, way: Way) -> Brought:
    """Copy it in, with what was answered. All of it that can be read, or nothing. Raises ``StoreError``."""
    if not rights_of(answers):
        raise StoreError("nobody may show this.", next_step="Ask who made it.")
    media = group.media[:MOST_FILES]
    _made(own)
    tidy(own)
    _has_room(own, sum(one.size + one.size_beside for one in media), way.floor)
    coming = own / _COMING
    try:
        coming.mkdir(mode=0o700)
        copied = copying.copied(coming, media, way)
        if not copied:
            way.present()
            raise FileTrouble(
                Trouble.UNREADABLE, "no file could be read.", where=group.name, next_step="Try it again."
            )
        folder = free(own, f"{today:%Y-%m-%d} {answers.title}")
        titles = _titles([one for one, _ in copied], table.unarmed(answers.title) or folder)
        new = [
            table.row(f"{folder}/{name}", title, answers, house)
            for (_, name), title in zip(copied, titles, strict=True)
        ]
        disk.sync(coming)
        before = _of_those_here(own)
        if way.stops():
            raise copying.Stopped
        table.write(own, [*before, *new])
        coming.rename(own / folder)
        disk.sync(own)
    except OSError as error:
        raise _unwritten(own, error) from error
    finally:
        forget_coming(own)
    batch = Batch(
        folder, new[0][table.LIST], tuple(one[table.FILE] for one in new), _taken(own / folder), answers.maker
    )
    return Brought(batch, len(media) - len(copied))


def take_away(own: Path, folder: str) -> Batch:
    """Take away what came in at once; it waits in ``.gone``. Raises ``StoreError``."""
    batch = _there(own, folder)
    away = own / _GONE / folder
    rows = table.rows(own)
    try:
        away.parent.mkdir(mode=0o700, exist_ok=True)
        shutil.rmtree(away, ignore_errors=True)
        away.mkdir(mode=0o700)
        table.write(away, [one for one in rows if table.batch_of(one) == folder])
        (own / folder).rename(away / _MOVING)  # before its rows: nothing is shown without them
        disk.sync(away)
        try:
            table.write(own, [one for one in rows if table.batch_of(one) != folder])
        except StoreError:
            (away / _MOVING).rename(own / folder)
            raise
        (away / _MOVING).rename(away / _FILES)
        os.utime(away, ns=(time.time_ns(),) * 2)
        disk.sync(away)
    except OSError as error:
        raise _unwritten(own, error) from error
    return batch


def put_back(own: Path, folder: str) -> Batch:
    """Bring back what was taken away. Raises ``StoreError``."""
    away = own / _GONE / folder
    if not _is_name(folder) or not (away / _FILES).is_dir() or (own / folder).exists():
        raise Refusal(Reason.GONE)
    try:
        rows = [one for one in table.rows(own) if table.batch_of(one) != folder]
        back = table.rows(away)
        since = away.stat().st_mtime_ns
        (away / _FILES).rename(away / _MOVING)
        try:
            table.write(own, [*rows, *back])
        except StoreError:
            (away / _MOVING).rename(away / _FILES)
            os.utime(away, ns=(since, since))  # it is gone as long as it was
            raise
        (away / _MOVING).rename(own / folder)
        disk.sync(own)
        shutil.rmtree(away, ignore_errors=True)
    except OSError as error:
        raise _unwritten(own, error) from error
    return _there(own, folder)


def forget_coming(own: Path) -> None:
    """What was being copied goes: somebody stopped it, the stick was pulled out, or the power went."""
    shutil.rmtree(own / _COMING, ignore_errors=True)


def free(own: Path, name: str) -> str:
    """A name for a folder that is not there yet, also not among what was taken away."""
    stem = fit(name, "eigen")
    names = (stem if number == 1 else f"{stem} ({number})" for number in count(1))
    taken = {key(one.name) for folder in (own, own / _GONE) if folder.is_dir() for one in folder.iterdir()}
    return next(one for one in names if key(one) not in taken)


# --- the table


def _titles(media: list[StickFile], title: str) -> list[str]:
    """Of each: its name, or for what only a camera named that of all and a number."""
    return [
        f"{title} {number}"
        if _of_a_camera(one.path.stem)
        else table.unarmed(one.path.stem.replace("_", " "))[:200]
        for number, one in enumerate(media, 1)
    ]


def _of_a_camera(stem: str) -> bool:
    return "".join(one for one in stem.casefold() if one.isalpha()) in ("", *_CAMERAS)


# --- the disk


def _made(own: Path) -> None:
    try:
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise _unwritten(own, error) from error


def _has_room(own: Path, size: int, floor: int) -> None:
    """What was taken away makes room, the first of it first, when that is enough. Raises ``FileTrouble``."""

    def missing() -> int:
        return size - (shutil.disk_usage(own).free - floor)

    waiting = _waiting(own)
    if missing() <= sum(_taken(one / _FILES) for one in waiting):
        for one in waiting:
            if missing() > 0:
                shutil.rmtree(one, ignore_errors=True)
    if missing() > 0:
        raise FileTrouble(
            Trouble.FULL,
            "has no room for this.",
            where="own",
            next_step="Take something away, or bring less.",
        )


def _of_those_here(own: Path) -> list[table.Row]:
    """The rows of what is here: a folder that never came has none, nor one that is gone."""
    return [
        one
        for one in table.rows(own)
        if not (batch := table.batch_of(one)) or (_is_name(batch) and (own / batch).is_dir())
    ]


def _there(own: Path, folder: str) -> Batch:
    found = next((one for one in batches(own) if one.folder == folder), None)
    if found is None:
        raise Refusal(Reason.GONE)
    return found


def _batch(files: Path, folder: str, told: list[table.Row]) -> Batch:
    return Batch(
        folder=folder,
        title=(told[0].get(table.LIST, "") if told else "") or folder,
        files=tuple(one[table.FILE] for one in told),
        size=_taken(files),
        maker=told[0].get(table.MAKER, "") if told else "",
    )


def _in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _waiting(own: Path) -> list[Path]:
    """The folders of what was taken away, the last one last."""
    return sorted((one for one in _in(own / _GONE) if (one / _FILES).is_dir()), key=_since)


def _since(away: Path) -> float:
    return away.stat().st_mtime


def _days(away: Path, today: date) -> int:
    """On how many days somebody looked since it was taken away, with today."""
    file = away / _DAYS
    told = {*file.read_text(encoding="ascii", errors="replace").split()} if file.is_file() else set[str]()
    if today.isoformat() not in told:
        told.add(today.isoformat())
        since = away.stat().st_mtime_ns
        disk.save(file, "\n".join(sorted(told)).encode("ascii"))
        os.utime(away, ns=(since, since))  # its place among the others
    return len(told)


def _is_name(folder: str) -> bool:
    return bool(folder) and not folder.startswith(".") and "\\" not in folder and "\0" not in folder


def _taken(folder: Path) -> int:
    taken = 0
    with suppress(OSError):
        for one in os.scandir(folder):
            taken += one.stat(follow_symlinks=False).st_size
    return taken


def _unwritten(own: Path, error: OSError) -> FileTrouble:
    trouble = trouble_of(error, writing=True)
    return FileTrouble(
        Trouble.LOCKED if trouble is Trouble.GONE else trouble,  # it is our own disk, and no stick
        f"can't be written ({error.strerror}).",
        where=disk.name_of(own),
        next_step="Is the disk full?",
    )
