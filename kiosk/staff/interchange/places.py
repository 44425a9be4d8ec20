"""Where playlists go to and come from: a stick, or a folder of the station; and the files that are there.

A stick is filled by strangers. Nothing on it is run or followed: files are named by what lies on top of it,
links and hidden files are left out, and what is read goes through ``read``.
"""

import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count, islice
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from kiosk.staff.interchange import disk, package, table
from kiosk.staff.interchange.collection import Known
from kiosk.staff.interchange.proposal import Proposal
from kiosk.staff.interchange.trouble import FileTrouble, Trouble, trouble_of
from kiosk.staff.playlists import plain

MOUNTS = Path("/proc/self/mounts")
UNDER = "/media/*/*", "/run/media/*/*", "/mnt/*"
"""Where systems put what is plugged in."""
ON_A_DEVICE = frozenset(
    (
        *("vfat", "exfat", "msdos", "ntfs", "ntfs3", "fuseblk", "hfsplus", "udf", "iso9660"),
        *("ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs"),
    )
)
"""File systems on a device of this machine. One of the network may never answer, and is not asked."""
PACKAGES = frozenset({".zip", ".json"})
TABLES = frozenset({".csv", ".xlsx", ".ods"})
_NO_LIST = re.compile(
    r"(?:figures-\d{4}-\d\d|(?:Logboek|Journal|Logbuch|Logbook) \d{4}-\d\d-\d\d)(?: \(\d{1,4}\))?\.csv", re.I
)
"""Tables that we wrote, and that are no list of works: figures, and the logbook in our languages."""
MOST_FILES = 100
MOST_LOOKED_AT = 10_000
LONGEST_NAME = 80
"""Bytes of the names that we give."""
_UNFIT = frozenset('<>:"/\\|?*')
"""What no name holds on a stick that Windows reads too."""
_OF_WINDOWS = frozenset(["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"])


class Place(NamedTuple):
    """A folder that files are written to and read from."""

    folder: Path
    stick: bool = False
    writable: bool = True

    @property
    def name(self) -> str:
        """What the stick is called."""
        return disk.name_of(self.folder)


class Found(NamedTuple):
    """A file that can be read."""

    path: Path
    size: int
    at: float
    """When it was written, in seconds since 1970."""

    @property
    def name(self) -> str:
        """For people."""
        return disk.name_of(self.path)


def sticks(mounts: Path = MOUNTS, is_mount: Callable[[Path], bool] = os.path.ismount) -> list[Place]:
    """What is plugged in now, by its name."""
    try:
        lines = mounts.read_bytes().splitlines()
    except OSError:
        return []
    found = {place.folder: place for line in lines if (place := _stick(line)) is not None}
    return [place for _, place in sorted(found.items()) if is_mount(place.folder)]


def _stick(line: bytes) -> Place | None:
    """A line of ``proc(5)`` mounts, when it is of a stick."""
    fields = line.split(b" ")
    if len(fields) < 4 or not fields[0].startswith(b"/dev/"):
        return None
    folder = Path(os.fsdecode(_unescaped(fields[1])))
    if fields[2].decode("ascii", "replace") not in ON_A_DEVICE:
        return None
    if not any(PurePosixPath(folder).match(one) for one in UNDER):
        return None
    return Place(folder, stick=True, writable=b"rw" in fields[3].split(b",") and os.access(folder, os.W_OK))


def _unescaped(text: bytes) -> bytes:
    """A space, a tab, a new line and a backslash are written as ``\\040`` and the like."""
    for sign in b" \t\n\\":
        text = text.replace(b"\\%03o" % sign, bytes([sign]))
    return text


def outward(plugged: list[Place], own: Place) -> Place:
    """Where a table goes that nobody chose a place for: the first stick that takes it, or our own folder."""
    return next((one for one in plugged if one.writable), own)


def still_there(place: Place, now: list[Place]) -> None:
    """Raise ``FileTrouble`` when it was a stick that is out: its folder may be one of our own disk by now."""
    if place.stick and all(one.folder != place.folder for one in now):
        raise FileTrouble(
            Trouble.GONE, "is not there any more.", where=place.name, next_step="Put the stick in again."
        )


def files(folder: Path) -> list[Found]:
    """What can be read there, newest first; nothing when there is no such folder. Raises ``FileTrouble``."""
    try:
        found = list(_files(folder))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise FileTrouble(
            trouble_of(error), "can't be looked at.", where=disk.name_of(folder), next_step="Try it again."
        ) from error
    return sorted(found, key=lambda one: (-one.at, one.path.name))[:MOST_FILES]


def _files(folder: Path) -> Iterator[Found]:
    with closing(os.scandir(folder)) as every:
        for one in islice(every, MOST_LOOKED_AT):
            if one.name.startswith(".") or Path(one.name).suffix.lower() not in PACKAGES | TABLES:
                continue
            if _NO_LIST.fullmatch(one.name):
                continue
            told = one.stat(follow_symlinks=False)
            if stat.S_ISREG(told.st_mode):
                yield Found(folder / one.name, told.st_size, told.st_mtime)


def read(path: Path, *, known: Known | None = None, through_links: bool = False) -> Proposal:
    """What a file proposes, by its ending. Writes nothing. Raises ``StoreError``."""
    where, ending = disk.name_of(path), path.suffix.lower()
    if ending in TABLES:
        body = disk.load(path, table.MAX_BYTES, through_links=through_links)
        label = plain(path.stem)
        return table.read_bytes(body, where, label={"none": (label,)} if label else {}, known=known)
    if ending not in PACKAGES:
        endings = ", ".join(sorted(PACKAGES | TABLES))
        raise FileTrouble(
            Trouble.NO_PLAYLIST,
            "is no playlist by its name.",
            where=where,
            next_step=f"Such a name ends in one of these: {endings}.",
        )
    body = disk.load(path, package.MAX_BYTES, through_links=through_links)
    return package.read_bytes(body, where, known=known)


def free(folder: Path, name: str, ending: str) -> Path:
    """A file of this name there that is not there yet: what somebody wrote before stays as it is."""
    stem = fit(name, "playlist")
    names = (f"{stem}{ending}" if number == 1 else f"{stem} ({number}){ending}" for number in count(1))
    return next(path for one in names if not os.path.lexists(path := folder / one))


def made(place: Place) -> Path:
    """Its folder, made when it is ours and not there yet. Raises ``StoreError``."""
    if not place.stick:
        try:
            place.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise FileTrouble(
                trouble_of(error, writing=True),
                "can't be made.",
                where=place.name,
                next_step="Is the disk full?",
            ) from error
    return place.folder


def fit(name: str, otherwise: str) -> str:
    """A name that every system takes, of what people called something; ``otherwise``: of nothing."""
    told = "".join(" " if one in _UNFIT else one for one in plain(name))
    told = told.encode("utf-8", "ignore")[:LONGEST_NAME].decode("utf-8", "ignore")
    told = " ".join(told.split()).strip(". ").lstrip("-")
    return told if told and told.casefold() not in _OF_WINDOWS else f"{otherwise} {told}".strip()
