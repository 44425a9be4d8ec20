"""What lies in a folder on this machine: names and kinds of files, never their content.

Nothing outside the folder: links are not followed, and a name in a spreadsheet is only looked up among the
names that were found. Names are compared as people do: capitals do not count, nor whether "é" was stored as
one letter or as two (Unicode NFC and NFD: macOS stores two).
"""

import os
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import quote

from kiosk.catalogue.addresses import file_extension
from kiosk.catalogue.folder.spreadsheet import ENDINGS
from kiosk.catalogue.renderings import is_text
from kiosk.catalogue.values import media_type
from kiosk.errors import SourceError

MAX_FILES = 20_000
MAX_DEPTH = 8
"""Folders in each other."""
MAX_LENGTH = 1_000
"""Characters of a name with its folders."""
_OF_THE_SYSTEM = (
    "thumbs.db",
    "desktop.ini",
    "system volume information",
    "$recycle.bin",
    "recycler",
    "lost+found",
    "found.000",
    "autorun.inf",
    "indexervolumeguid",
    "wpsettings.dat",
    "__macosx",
)
_OTHERS = {
    "mpg": "video/mpeg",
    "mpeg": "video/mpeg",
    "avi": "video/x-msvideo",
    "m4b": "audio/mp4",
    "aac": "audio/aac",
    "aif": "audio/aiff",
    "aiff": "audio/aiff",
    "ttml": "application/ttml+xml",
    "dfxp": "application/ttml+xml",
}
CAPTIONS = ("text/vtt", "application/x-subrip", "application/ttml+xml")
_NEAR = 0.6
"""How alike two names must be, from 0 to 1, for one to be suggested for the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file, by where it lies in the folder."""

    path: str
    """Its folders and name with ``/`` between them, as the disk writes them."""
    format: str
    """Media type by its ending; empty when it is none that we know."""
    changed: float
    """Seconds since 1970."""

    @property
    def key(self) -> str:
        """By which it is known: no capitals, one way to write accents."""
        return key_of(self.path)

    @property
    def name(self) -> str:
        """Without its folders."""
        return self.path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The folders that it lies in; empty at the top."""
        return self.path.rpartition("/")[0]

    @property
    def stem(self) -> str:
        """Its key without the ending: what lies beside it is called the same."""
        return self.key.rpartition(".")[0]

    @property
    def shown(self) -> bool:
        """Whether it is a picture, a film or a sound."""
        return self.format.startswith(("image/", "video/", "audio/")) and not self.format.startswith(
            "image/svg"
        )

    @property
    def text(self) -> bool:
        """Whether it is a text to read. A plain one is a work only where a row names it: it may be a note."""
        return is_text(self.format)

    @property
    def alone(self) -> bool:
        """Whether it is a work by itself, without a row that names it."""
        return self.shown or (self.text and self.format != "text/plain")

    def url(self, base: str) -> str:
        """Its address, below that of the folder."""
        return base + quote(os.fsencode(self.path))


@dataclass(slots=True)
class Found:
    """What a scan found."""

    files: dict[str, File] = field(default_factory=dict)
    """By key."""
    troubles: list[tuple[str, str]] = field(default_factory=list)
    """Where and what, for staff."""
    whole: bool = True
    """No folder that could not be looked into, and not too many files."""


def key_of(path: str) -> str:
    """A path as it is compared."""
    return unicodedata.normalize("NFC", path.casefold())


def scan(root: Path) -> Found:
    """The files in a folder and its sub-folders, by name. Raises ``SourceError`` when it can't be read."""
    found = Found()
    waiting = [("", 0)]
    while waiting:
        folder, depth = waiting.pop(0)
        try:
            with os.scandir(root / folder) as told:
                entries = sorted(told, key=lambda one: one.name)
        except OSError as error:
            if not folder:
                raise SourceError(
                    f"the folder can't be read ({error.strerror}).",
                    where=str(root),
                    next_step="Put the stick back in; what it showed stays in the catalogue.",
                ) from error
            found.whole = False
            found.troubles.append((folder, f"can't be looked into ({error.strerror}). Check the stick."))
            continue
        for entry in entries:
            if len(found.files) >= MAX_FILES:
                found.whole = False
                found.troubles.append((folder, f"more than {MAX_FILES} files; the others are not read."))
                return found
            if not _left_alone(entry.name):
                _take(entry, folder, depth, found, waiting)
    return found


def _take(
    entry: "os.DirEntry[str]", folder: str, depth: int, found: Found, waiting: list[tuple[str, int]]
) -> None:
    path = f"{folder}/{entry.name}" if folder else entry.name
    where = path.encode("utf-8", "replace").decode()[:200]
    if not _sayable(entry.name) or len(path) > MAX_LENGTH:
        found.troubles.append(
            (where, "has a name that can't be used. Give it a short name of plain letters.")
        )
        return
    try:
        if entry.is_symlink():
            found.troubles.append(
                (where, "is a link to another place; it is not followed. Put the file itself here.")
            )
        elif entry.is_dir(follow_symlinks=False):
            if depth >= MAX_DEPTH:
                found.troubles.append((where, f"lies more than {MAX_DEPTH} folders deep; it is not read."))
            else:
                waiting.append((path, depth + 1))
        elif entry.is_file(follow_symlinks=False):
            changed = entry.stat(follow_symlinks=False).st_mtime
            file = File(path=path, format=_format(entry.name), changed=changed)
            other = found.files.setdefault(file.key, file)
            if other is not file:
                found.troubles.append(
                    (where, f"is called the same as {other.path}, but for capitals. Rename it.")
                )
    except OSError as error:
        found.whole = False
        found.troubles.append((where, f"can't be read ({error.strerror}). Check the stick."))


def spreadsheet(found: Found, named: str = "") -> File | None:
    """The spreadsheet that tells of the files: the one that is ``named``, called catalogue, or the only one.

    Raises ``SourceError`` when it can't be known which.
    """
    if named:
        return found.files.get(key_of(named))
    there = [one for one in found.files.values() if not one.folder and file_extension(one.key) in ENDINGS]
    called = [one for one in there if one.stem in ("catalogue", "catalogus", "catalog", "katalog")]
    best = called or there
    if len(best) > 1:
        raise SourceError(
            f"there are several spreadsheets: {', '.join(one.name for one in best[:5])}.",
            where=found.files[best[0].key].name,
            next_step="Leave one of them in the folder, or call the right one catalogue.",
        )
    return best[0] if best else None


class Names:
    """Looks files up as a spreadsheet names them."""

    def __init__(self, files: Mapping[str, File]) -> None:
        self._files = files
        self._alike: tuple[dict[str, list[File]], ...] = ({}, {}, {})
        for file in files.values():
            bare = key_of(file.name)
            for told, key in zip(self._alike, (bare, file.stem, bare.rpartition(".")[0]), strict=True):
                if file.shown or file.text or told is self._alike[0]:
                    told.setdefault(key, []).append(file)

    def find(self, told: str) -> File | None:
        """The file of this path, or the only one with this name, with or without its ending."""
        path = key_of(told.strip().strip('"').replace("\\", "/")).removeprefix("./").strip("/")
        if not path or ".." in path.split("/"):
            return None
        name = path.rpartition("/")[2]
        found = [self._files[path]] if path in self._files else []
        for alike, key in zip(self._alike, (name, path, name), strict=True):
            found = found or alike.get(key, [])
        return found[0] if len(found) == 1 else None


def nearest(told: str, files: Iterable[File]) -> str:
    """The name that looks most like the one that was told, or empty."""
    names = {key_of(one.name): one.path for one in files}
    wanted = key_of(told.replace("\\", "/")).rpartition("/")[2][:200]
    alike = get_close_matches(wanted, names, 1, _NEAR)
    return names[alike[0]] if alike else ""


def _left_alone(name: str) -> bool:
    """What systems and programs leave behind: hidden files, locks of an office program."""
    return name.startswith((".", "~$")) or name.endswith("~") or name.casefold() in _OF_THE_SYSTEM


def _sayable(name: str) -> bool:
    """Whether an address can say it: UTF-8, no backslash, no control characters."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return "\\" not in name and not any(unicodedata.category(one) == "Cc" for one in name)


def _format(name: str) -> str:
    ending = file_extension(name.replace("#", "_").replace("?", "_"))
    return _OTHERS.get(ending) or media_type("", f"x.{ending}")
