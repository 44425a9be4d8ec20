"""What there is on a stick that could come in: pictures, films and sounds, by what they are, not by name.

A stick is filled by strangers. No link is followed, nothing hidden is looked at, what is no plain file is
left alone, and of each file only its beginning is read.
"""

import os
import stat
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from kiosk.staff.interchange import disk
from kiosk.staff.interchange.trouble import FileTrouble, trouble_of

HEAD = 2048
"""So many first bytes tell what a file is."""
MOST_LOOKED_AT = 20_000
"""Names, of files and folders."""
MOST_READ = 3_000
"""Files of which the beginning is read."""
MOST_FILES = 500
"""That come in at once."""
MOST_GROUPS = 50
DEEPEST = 6
"""Folders in each other."""
MOST_BYTES = 16 * 2**30
"""Of one file."""
MOST_OF_PICTURE = 256 * 2**20
"""A larger one can't be shown."""
MOST_OF_TEXT = 5 * 2**20
MOST_BESIDE = 20
"""Captions of one film."""
_LEFT_ALONE = frozenset(
    ("system volume information", "$recycle.bin", "recycler", "lost+found", "found.000", "__macosx")
)


class FileKind(StrEnum):
    """What it is."""

    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"


KINDS: Mapping[str, tuple[FileKind, str]] = {
    "image/jpeg": (FileKind.PICTURE, ".jpg"),
    "image/png": (FileKind.PICTURE, ".png"),
    "image/gif": (FileKind.PICTURE, ".gif"),
    "image/webp": (FileKind.PICTURE, ".webp"),
    "image/tiff": (FileKind.PICTURE, ".tif"),
    "video/mp4": (FileKind.FILM, ".mp4"),
    "video/quicktime": (FileKind.FILM, ".mov"),
    "video/webm": (FileKind.FILM, ".webm"),
    "video/x-matroska": (FileKind.FILM, ".mkv"),
    "video/x-msvideo": (FileKind.FILM, ".avi"),
    "video/mpeg": (FileKind.FILM, ".mpg"),
    "audio/mpeg": (FileKind.SOUND, ".mp3"),
    "audio/mp4": (FileKind.SOUND, ".m4a"),
    "audio/flac": (FileKind.SOUND, ".flac"),
    "audio/wav": (FileKind.SOUND, ".wav"),
    "audio/aiff": (FileKind.SOUND, ".aiff"),
    "application/ogg": (FileKind.SOUND, ".ogg"),
}
"""By media type: what it is here, and the ending that it gets, whatever it had."""
TEXTS: Mapping[str, str] = {"text/vtt": ".vtt", "application/x-subrip": ".srt"}
"""Captions, which go with the film that they are called after."""
_OF_A_TELEPHONE = frozenset((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"))
"""Pictures that begin as films do, and that can't be shown."""
KindOf = Callable[[bytes], str]
"""The media type of a file that begins so; empty for none (``kiosk.media.sniff.kind_of``)."""


class StickFile(NamedTuple):
    """A file that can come in."""

    path: Path
    size: int
    kind: FileKind
    ending: str
    beside: tuple[Path, ...] = ()
    """Captions that are called after it."""
    size_beside: int = 0
    """Bytes of those together."""


class Group(NamedTuple):
    """What lies in one folder of the stick: it comes in together."""

    folder: Path
    name: str
    """For people."""
    media: tuple[StickFile, ...] = ()
    left: int = 0
    """Files of which nobody knows what they are, or that can't be shown; they stay where they are."""

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(one.size for one in self.media)

    def count(self, kind: FileKind) -> int:
        """So many of this kind."""
        return sum(one.kind is kind for one in self.media)


class _Files(NamedTuple):
    media: list[StickFile]
    texts: list[tuple[Path, int]]
    """Captions, and how many bytes each is."""
    left: int


def what_is(head: bytes, kind_of: KindOf) -> str:
    """The media type of what can come in; empty for all else."""
    if head[4:8] == b"ftyp" and head[8:12] in _OF_A_TELEPHONE:
        return ""
    found = kind_of(head)
    return found if found in KINDS or found in TEXTS else ""


def look(top: Path, kind_of: KindOf) -> list[Group]:
    """Every folder on it in which there is something, those on top first. Raises ``FileTrouble``."""
    groups: list[Group] = []
    waiting, looked, read = [(top, 0)], 0, 0
    while waiting and len(groups) < MOST_GROUPS and looked < MOST_LOOKED_AT:
        folder, depth = waiting.pop(0)
        try:
            with os.scandir(folder) as told:
                entries = sorted(islice(told, MOST_LOOKED_AT - looked), key=lambda one: one.name)
        except OSError as error:
            if folder == top:
                raise _gone(top, error) from error
            continue
        looked += len(entries)
        if depth < DEEPEST:
            waiting += [(folder / one.name, depth + 1) for one in entries if _is_folder(one)]
        files = [one for one in entries if not _left_alone(one.name)][: max(0, MOST_READ - read)]
        read += len(files)
        found = _of(folder, [one.name for one in files], kind_of)
        if found.media:
            media = _together(found)
            left = found.left + len(media[MOST_FILES:])
            groups.append(Group(folder, disk.name_of(folder), media[:MOST_FILES], left))
    return groups


def open_plain(path: Path) -> int:
    """A handle that reads a plain file, of which nothing is followed. Raises ``OSError``."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW)
    if not stat.S_ISREG(os.fstat(handle).st_mode):  # a pipe or a device would never end
        os.close(handle)
        raise OSError("no plain file")
    return handle


def _of(folder: Path, names: list[str], kind_of: KindOf) -> _Files:
    media: list[StickFile] = []
    texts: list[tuple[Path, int]] = []
    left = 0
    for name in names:
        path = folder / name
        with suppress(OSError, ValueError):
            if not stat.S_ISREG(path.lstat().st_mode):
                continue
            with os.fdopen(open_plain(path), "rb") as file:
                size, known = os.fstat(file.fileno()).st_size, what_is(file.read(HEAD), kind_of)
            if known in TEXTS and size <= MOST_OF_TEXT:
                texts.append((path, size))
                continue
            kind, ending = KINDS.get(known, (None, ""))
            if kind is not None and 0 < size <= (MOST_OF_PICTURE if kind is FileKind.PICTURE else MOST_BYTES):
                media.append(StickFile(path, size, kind, ending))
                continue
        left += 1
    return _Files(media, texts, left)


def _together(found: _Files) -> tuple[StickFile, ...]:
    """Each with the captions that are called after it: ``film.nl.vtt`` after ``film.mp4``.

    After the longest name that fits: those of ``film.extra.mp4`` are not those of ``film.mp4``.
    """
    stems = {one.path.stem.casefold() for one in found.media if one.kind is not FileKind.PICTURE}
    of: dict[str, list[tuple[Path, int]]] = {}
    for text, size in found.texts:
        parts = text.name.casefold().split(".")[:-1]
        names = (".".join(parts[:many]) for many in range(len(parts), 0, -1))
        stem = next((name for name in names if name in stems), None)
        if stem is not None and len(of.setdefault(stem, [])) < MOST_BESIDE:
            of[stem].append((text, size))
    return tuple(
        one._replace(beside=tuple(text for text, _ in texts), size_beside=sum(size for _, size in texts))
        if one.kind is not FileKind.PICTURE and (texts := of.get(one.path.stem.casefold()))
        else one
        for one in found.media
    )


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    with suppress(OSError):
        return not _left_alone(entry.name) and entry.is_dir(follow_symlinks=False)
    return False


def _left_alone(name: str) -> bool:
    """What is hidden, and what systems leave behind."""
    return name.startswith((".", "~$")) or name.casefold() in _LEFT_ALONE


def _gone(folder: Path, error: OSError) -> FileTrouble:
    return FileTrouble(
        trouble_of(error),
        "can't be looked at.",
        where=disk.name_of(folder),
        next_step="Put the stick in again.",
    )
