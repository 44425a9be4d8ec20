"""The folder source: a folder on this machine or a stick, with a spreadsheet beside its files.

Each picture, film and sound in it is a work; the row of the spreadsheet that names it tells the rest. A file
that no row names has the name of the file for a title. Every pass reads all of it and ends with a Sweep; a
folder that is gone or empty, because somebody pulled out the stick, takes nothing away.

In kiosk.toml ``published`` names the folder, and ``url`` the address that stands for it: the files are
fetched by that address, from the folder (see ``kiosk.fetch.published``). ``kiosk harvest FOLDER --as folder``
gives ``file:`` addresses, which are only to be looked at.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable
from urllib.parse import unquote_to_bytes, urlsplit

from kiosk.catalogue import markup
from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.documents import Documents
from kiosk.catalogue.folder import item as folder_item
from kiosk.catalogue.folder.columns import NO_ROW, Row, rows
from kiosk.catalogue.folder.files import CAPTIONS, File, Found, Names, key_of, nearest, scan, spreadsheet
from kiosk.catalogue.folder.spreadsheet import ENDINGS, MAX_BYTES, tables
from kiosk.catalogue.words import folded
from kiosk.errors import FetchError, SourceError
from kiosk.model import Change, Collection, Fault, Item, LanguageMap, Put, Sweep

MAX_FAULTS = 100
"""Of rows and of files, told one by one."""
_MOST_NEAREST = 20
"""Rows for which a name like it is looked for: comparing names takes time."""
_TOLD_NAMES = 5
_NO_WORKS = (*ENDINGS, "xls", "txt", "md", "ini", "db", "log", "")
"""Endings of files that nobody expects on the screen."""


@runtime_checkable
class Folders(Protocol):
    """Who knows which addresses lie in a folder of this machine: ``kiosk.fetch.fetcher.Fetcher``."""

    def folder(self, url: str) -> Path | None:
        """The folder behind a published address; None when none is. Raises ``FetchError``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """Files that belong together, and what is told of them."""

    files: list[File]
    row: Row = NO_ROW
    captions: list[File] = field(default_factory=list)
    poster: File | None = None


@dataclass(slots=True)
class _Pass:
    """What one pass has met so far."""

    found: Found
    names: Names
    sheet: str
    """Name of the spreadsheet; empty without one."""
    rows: dict[str, int] = field(default_factory=dict)
    """Number of the row that names a file, by the key of the file."""
    used: set[str] = field(default_factory=set)
    """Keys of files that belong to a work."""
    ids: dict[str, None] = field(default_factory=dict)
    lists: dict[str, tuple[LanguageMap, dict[str, None]]] = field(default_factory=dict)
    """Label and members of each Collection, by its id."""
    faults: list[Fault] = field(default_factory=list)

    def tell(self, where: str, what: str, *, partial: bool = False) -> None:
        """One more fault; too many are told as one."""
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(Fault(where=where, what=what, partial=partial))
        elif len(self.faults) == MAX_FAULTS:
            self.faults.append(
                Fault(where=where, what="has many more rows and files that do not go together.")
            )


class FolderSource:
    """A folder by its published address, or by a ``file:`` address, also of the spreadsheet in it."""

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
        sure: bool = False,
    ) -> None:
        """``sure``: a folder of this station, which may be empty; no stick that somebody pulls out.

        Of what no row tells nobody said that it may be shown there.
        """
        self.name = name
        self._url = url
        self._fetcher = fetcher
        self._limit = limit
        self._stop = stop
        self._sure = sure

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything that lies in the folder now. Raises ``SourceError`` when nothing does."""
        root, base, named = self._place()
        found = scan(root)
        if not self._sure and not any(one.alone for one in found.files.values()):
            raise SourceError(
                "holds no pictures, films, sound or books.",
                where=str(root),
                next_step="Put the stick back in, or the files in the folder; nothing was taken away.",
            )
        sheet = spreadsheet(found, named)
        told = _rows(root, sheet) if sheet is not None else []
        now = _Pass(found, Names(found.files), sheet.path if sheet is not None else "")
        for where, what in found.troubles[:MAX_FAULTS]:
            yield Fault(where=where, what=what)
        works = _planned(told, now)
        around, lost = folder_item.beside(found.files.values(), set(now.rows))
        now.used.update(one.key for each in around.values() for one in (*each.captions, each.poster) if one)
        loose = [one for one in found.files.values() if one.alone and one.key not in now.used]
        if self._sure:
            for one in loose:
                now.tell(
                    one.path, "is in no row of the table, so it is not shown. Add it there.", partial=True
                )
        else:
            works += [_Work(files=[one]) for one in loose]
        provider = {"none": (urlsplit(base).hostname or root.name or self.name,)}
        for work in works:
            item = folder_item.read(
                work.files,
                work.row,
                id=f"folder:{self.name}:{work.files[0].key}",
                source=self.name,
                base=base,
                provider=provider,
                around=around,
                captions=work.captions,
                poster=work.poster,
            )
            now.ids[item.id] = None
            yield Put(value=item)
            self._on_lists(item, work, now)
            if self._stop() or (self._limit and len(now.ids) >= self._limit):
                return
        _left_over(lost, now)
        yield from now.faults
        for id, (label, members) in now.lists.items():
            now.ids[id] = None
            yield Put(value=Collection(id=id, source=self.name, label=label, members=tuple(members)))
        if found.whole:
            yield Sweep(ids=frozenset(now.ids), sure=self._sure)

    def _place(self) -> tuple[Path, str, str]:
        """The folder, the address that stands for it, and the name of the spreadsheet when it is told."""
        url, _, told = self._url.rpartition("/")
        named = unquote_to_bytes(told).decode("utf-8", "replace")
        if named.rpartition(".")[2].lower() not in ENDINGS:
            named = ""
        base = f"{url}/" if named or not told else f"{self._url}/"
        if urlsplit(base).scheme == "file":
            return Path(unquote_to_bytes(urlsplit(base).path).decode("utf-8", "surrogateescape")), base, named
        try:
            root = self._fetcher.folder(base) if isinstance(self._fetcher, Folders) else None
        except FetchError as error:
            raise SourceError(
                "the folder is not there.",
                where=self._url,
                next_step="Put the stick back in; what it showed stays in the catalogue.",
            ) from error
        if root is None:
            raise SourceError(
                "is no folder on this machine.",
                where=self._url,
                next_step='Name the folder in kiosk.toml: published = "/media/usb".',
            )
        return root, base, named

    def _on_lists(self, item: Item, work: _Work, now: _Pass) -> None:
        """The lists that its row names, else the sub-folder that it lies in."""
        told = {f"list/{folded(one) or one}": one for one in work.row.parts("list")}
        folder = work.files[0].folder
        if not told and folder:
            told = {f"{key_of(folder)}/": folder.rpartition("/")[2].replace("_", " ")}
        for id, label in told.items():
            words = {"none": (markup.line(label) or self.name,)}
            now.lists.setdefault(f"folder:{self.name}:{id}", (words, {}))[1][item.id] = None


def _planned(told: list[Row], now: _Pass) -> list[_Work]:
    """The works of the rows, in their order. What does not fit is told."""
    works = []
    for row in told:
        found, missing = _files_of(row, now.names)
        fresh = [one for one in found if one.key not in now.rows]
        for one in found:
            if one not in fresh:
                both = f"rows {now.rows[one.key]} and {row.number} both name {one.name}."
                now.tell(now.sheet, f"{both} The first one counts; take the other out.")
        captions, poster, absent = _beside(row, now.names)
        for name in (*missing, *absent):
            _missing(name, row, now)
        if fresh:
            now.rows.update((one.key, row.number) for one in fresh)
            now.used.update(one.key for one in (*fresh, *captions, poster) if one)
            works.append(_Work(files=fresh, row=row, captions=captions, poster=poster))
    return works


def _files_of(row: Row, names: Names) -> tuple[list[File], list[str]]:
    """The files of a row, and the names in it that are of none."""
    cell = row.text("file")
    whole = names.find(cell)  # a name may hold a semicolon
    told = [cell] if whole is not None else row.parts("file") or [""]
    found = [(one, names.find(one)) for one in told]
    return (
        [file for _, file in found if file is not None and (file.shown or file.text)],
        [one for one, file in found if file is None or not (file.shown or file.text)],
    )


def _beside(row: Row, names: Names) -> tuple[list[File], File | None, list[str]]:
    """Captions and poster that a row names, and the names that are of none."""
    captions: list[File] = []
    missing: list[str] = []
    for told in row.parts("captions"):
        one = names.find(told)
        if one is not None and one.format in CAPTIONS:
            captions.append(one)
        elif re.search(r"\.[A-Za-z]{2,4}$", told):  # else it says in which languages there are some
            missing.append(told)
    told = row.text("poster")
    poster = names.find(told) if told else None
    if poster is not None and poster.format.startswith("image/"):
        return captions, poster, missing
    return captions, None, [*missing, *filter(None, (told,))]


def _missing(told: str, row: Row, now: _Pass) -> None:
    """A row that names a file which is not there: with the name that looks most like it."""
    if not told:
        now.tell(now.sheet, f"row {row.number} names no file. Fill in the name of its file.")
        return
    if (there := now.names.find(told)) is not None:
        now.used.add(there.key)
        now.tell(now.sheet, f"row {row.number}: {there.name} can't be shown here as what the row says it is.")
        return
    alike = nearest(told, now.found.files.values()) if len(now.faults) < _MOST_NEAREST else ""
    advice = f"Did you mean {alike}?" if alike else "Put it in the folder, or correct the name."
    now.tell(now.sheet, f"row {row.number}: there is no file “{told[:120]}”. {advice}")


def _left_over(captions: list[File], now: _Pass) -> None:
    """Captions of no film, and files that can't be shown, those told as one."""
    for one in captions:
        if one.key not in now.used:
            what = "no film is called after these captions. Give them its name: film.nl.vtt for film.mp4."
            now.tell(one.path, what, partial=True)
    left = [
        one.path
        for one in now.found.files.values()
        if not one.alone
        and one.key not in now.used
        and one.format not in CAPTIONS
        and one.key.rpartition(".")[2] not in _NO_WORKS
    ]
    if left:
        names = ", ".join(left[:_TOLD_NAMES]) + (" …" if len(left) > _TOLD_NAMES else "")
        what = f"can't be shown here; only pictures, films, sound and books can ({len(left)} files: {names})."
        now.tell(left[0], what, partial=True)


def _rows(root: Path, sheet: File) -> list[Row]:
    """What the spreadsheet tells. Raises ``SourceError``: without it titles and warnings would be lost."""
    try:
        with (root / sheet.path).open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(
            f"can't be read ({error.strerror}).", where=sheet.path, next_step="Check the stick."
        ) from error
    told = rows(tables(body, sheet.key.rpartition(".")[2], where=sheet.path))
    if told is None:
        raise SourceError(
            "has no column with the names of the files.",
            where=sheet.path,
            next_step="Call that column bestand, file, fichier or Datei.",
        )
    return told
