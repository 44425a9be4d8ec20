"""The files of a stick, copied one by one: what each is is looked at once more, and its name is made anew."""

import os
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO, NamedTuple

from kiosk.errors import StoreError
from kiosk.staff.interchange import places
from kiosk.staff.own.looking import HEAD, KINDS, MOST_OF_TEXT, TEXTS, KindOf, StickFile, open_plain, what_is
from kiosk.staff.playlists import plain

PIECE = 2**20
"""Bytes that are copied at a time."""
_UNSAFE = str.maketrans(dict.fromkeys("=+@;,\t'’\"&#%~`$!", " "))


class Stopped(StoreError):
    """Somebody wanted it to stop; nothing came in."""

    def __init__(self) -> None:
        super().__init__("this was stopped.", next_step="Begin anew when you like.")


class Way(NamedTuple):
    """How it is copied."""

    kind_of: KindOf
    floor: int
    """Bytes of the disk that stay free."""
    present: Callable[[], None]
    """Raises ``FileTrouble`` when the stick is out."""
    stops: Callable[[], bool]
    told: Callable[[int], None]
    """Hears how many bytes were copied."""


def copied(coming: Path, media: tuple[StickFile, ...], way: Way) -> list[tuple[StickFile, str]]:
    """Each that could be read, and its name there. Raises ``StoreError``, and ``OSError`` of our own disk."""
    came: list[tuple[StickFile, str]] = []
    taken: set[str] = set()
    done = 0
    for one in media:
        stem = next(_free_stems(fit(one.path.stem, "werk"), taken))
        try:
            _copy(one.path, coming / f"{stem}{one.ending}", one.size, way, done, one.ending)
        except _Unread:
            way.present()
            continue
        finally:
            done += one.size
            way.told(done)
        taken.add(key(stem))
        came.append((one, f"{stem}{one.ending}"))
        for text in one.beside:
            rest = text.name[len(one.path.stem) :].rpartition(".")[0]
            with suppress(_Unread, FileExistsError):  # two that differ in what no name may hold
                _copy(text, coming / f"{stem}{_side(rest)}", MOST_OF_TEXT, way, done, "")
    return came


class _Unread(Exception):
    """A file of the stick could not be read to its end, or is another by now."""


def _copy(source: Path, target: Path, most: int, way: Way, done: int, ending: str) -> None:
    """One file, of at most so many bytes, that begins as it did. ``ending``: empty for captions."""
    try:
        file = os.fdopen(open_plain(source), "rb")
    except (OSError, ValueError) as error:
        raise _Unread from error
    with file:
        try:
            head = file.read(HEAD)
        except OSError as error:
            raise _Unread from error
        known = what_is(head, way.kind_of)
        if ending:
            if KINDS.get(known, (None, ""))[1] != ending:
                raise _Unread
        elif known in TEXTS:
            target = target.with_name(target.name + TEXTS[known])
        else:
            raise _Unread
        try:
            with target.open("xb") as into:
                for piece in _pieces(file, head, most):
                    if way.stops():
                        raise Stopped
                    into.write(piece)
                    done += len(piece)
                    way.told(done)
                into.flush()
                os.fsync(into.fileno())
        except _Unread:
            target.unlink(missing_ok=True)
            raise
        if ending and target.stat().st_size != most:  # it is shorter than it was
            target.unlink()
            raise _Unread


def _pieces(file: BinaryIO, head: bytes, most: int) -> Iterator[bytes]:
    read = len(head)
    piece = head
    while piece:
        yield piece
        try:
            piece = file.read(PIECE)
        except OSError as error:
            raise _Unread from error
        read += len(piece)
        if read > most:  # it grows while it is read
            raise _Unread


def _side(rest: str) -> str:
    """What stands behind the name of the film in that of its captions: ``.nl``."""
    return f".{fit(rest, '')}".rstrip(". ") if rest.strip(". ") else ""


def _free_stems(stem: str, taken: set[str]) -> Iterator[str]:
    for number in count(1):
        one = stem if number == 1 else f"{stem} ({number})"
        if key(one) not in taken:
            yield one


def fit(name: str, otherwise: str) -> str:
    """A name that every system, an address and a spreadsheet take."""
    return places.fit(plain(name).translate(_UNSAFE), otherwise)


def key(name: str) -> str:
    """The same for names that a catalogue takes for one."""
    return unicodedata.normalize("NFC", name.casefold())
