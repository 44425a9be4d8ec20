"""``kiosk playlist``"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.parts import acts_of, complain, here_of, made, say, settings_of
from kiosk.errors import StoreError

if TYPE_CHECKING:
    import apsw

    from kiosk.config.settings import Settings
    from kiosk.staff.interchange.leaving import Leaving
    from kiosk.staff.playlists import Entry, Playlist

HELP = "playlists that leave the house, and come in"
MANUAL = """
Writes a playlist of staff to a file for another station or another program, and makes one of such a file.
A name that ends in .zip gives the whole playlist: its works in their order, what staff said of them, and
captions and descriptions that are kept here and may leave. One that ends in .csv gives a table with the
titles, words and descriptions, for who fills in those that are missing.

What comes in (.zip, .json, .csv, .xlsx, .ods) becomes a new playlist that visitors do not see yet, and
takes the place of no other. Nothing that such a file names is fetched, run or opened.

Exit code: 0 done, 1 there is no such playlist or nothing to show, 2 the arguments, the file or the disk
are wrong.
"""
EXAMPLES = """
  kiosk playlist list
  kiosk playlist out "Zomer aan zee" zomer.zip
  kiosk playlist in zomer.zip
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    act = acts_of(parser)
    act("list", "the playlists of staff, and whether they are on the screens")
    out = act("out", "write a playlist to a file, in place of one that is there")
    out.add_argument("name", metavar="NAME", help="of the playlist, in any language, or its id")
    out.add_argument("file", metavar="FILE", type=Path, help="ends in .zip, or in .csv for its texts alone")
    into = act("in", "make a playlist of a file")
    into.add_argument("file", metavar="FILE", type=Path, help="ends in .zip, .json, .csv, .xlsx or .ods")


def run(args: argparse.Namespace) -> int:
    """Do it, and say so in one line."""
    return _ACTS[args.act](args, settings_of(args))


def _list(_args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import playlists, versions
    from kiosk.store import database

    def look(conn: "apsw.Connection") -> list[str]:
        found = []
        for one in playlists.all(conn):
            shown = "on the screens" if versions.shown(conn, one.id) else "not on the screens yet"
            found.append(f"{_called(one)}, {_works(playlists.count(conn, one.id))}, {shown}")
        return found

    lines = database.from_staff(settings.folders.staff_db, look, ())
    for line in lines:
        say(line)
    if not lines:
        say("Staff made no playlists yet.")
    return 0 if lines else 1


def _out(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import playlists
    from kiosk.staff.interchange import package, table
    from kiosk.store import database

    file, ending = args.file, args.file.suffix.lower()
    if ending not in (".zip", ".csv"):
        raise StoreError(
            "is no name for a playlist.", where=str(file), next_step="Let it end in .zip or in .csv."
        )

    def look(conn: "apsw.Connection") -> "tuple[Sequence[Playlist], Sequence[Entry]]":
        found = _named(playlists.all(conn), args.name)
        return found, playlists.entries(conn, found[0].id) if len(found) == 1 else []

    found, entries = database.from_staff(settings.folders.staff_db, look, ((), ()))
    if len(found) != 1:
        ids = ", ".join(one.id for one in found)
        complain(
            f"kiosk: {len(found)} playlists are called so. Name one by its id: {ids}."
            if found
            else "kiosk: No playlist is called so. Look which there are: kiosk playlist list"
        )
        return 1
    gathered = _gathered(settings, [one.item for one in entries])
    if ending == ".csv":
        language = settings.station.language
        separator = table.separator_of(language)
        table.write_csv(file, entries, gathered.works, language=language, separator=separator)
    else:
        package.write(file, found[0], entries, gathered.works, files=gathered.texts.get)
    say(f"{_called(found[0])} is in {_shown(str(file))}, with {_works(len(entries))}.")
    return 0


def _in(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import playlists
    from kiosk.staff.interchange import places
    from kiosk.staff.interchange.proposal import propose
    from kiosk.staff.operations import By
    from kiosk.staff.people import MACHINE
    from kiosk.store import database

    with _catalogue(settings) as catalogue:
        known = None if catalogue is None else partial(_is_here, catalogue)
        proposal = places.read(args.file, known=known, through_links=True)
    made(settings.folders.data)
    with closing(database.open_staff(settings.folders.staff_db, told=complain)) as conn:
        ident = propose(conn, By(MACHINE, datetime.now(UTC)), proposal)
        name = _called(playlists.get(conn, ident))
    for one in proposal.warnings:
        complain(f"kiosk: {_shown(str(one))[:1].upper()}{_shown(str(one))[1:]}")
    say(f"{name} is here, with {_works(len(proposal.entries))}. Visitors do not see it yet.")
    return 0


_ACTS: "Mapping[str, Callable[[argparse.Namespace, Settings], int]]" = {
    "list": _list,
    "out": _out,
    "in": _in,
}


def _named(every: "Sequence[Playlist]", name: str) -> "list[Playlist]":
    """Those of this name, however its capitals are, or of this id."""
    sought = " ".join(name.split()).casefold()
    return [
        one
        for one in every
        if one.id == name or any(sought == text.casefold() for texts in one.label.values() for text in texts)
    ]


def _gathered(settings: "Settings", ids: Sequence[str]) -> "Leaving":
    """What is known of the works here; nothing while there is no catalogue."""
    from kiosk.media.cache import Cache
    from kiosk.staff.interchange import leaving

    folders = settings.folders
    with _catalogue(settings) as conn:
        if conn is None:
            return leaving.NOTHING
        here = here_of(settings)
        if not folders.cache.is_dir():
            return leaving.gathered(conn, ids, here, lambda _: None)
        with closing(Cache(folders.cache, read_only=True)) as cache:
            return leaving.gathered(conn, ids, here, cache.path)


def _is_here(catalogue: "apsw.Connection", ident: str) -> bool:
    from kiosk.store import items

    return bool(items.here(catalogue, [ident]))


@contextmanager
def _catalogue(settings: "Settings") -> "Iterator[apsw.Connection | None]":
    """What the catalogues here say; None while it can't be read, which ``kiosk check`` tells more of."""
    from kiosk.store import database

    try:
        conn = database.open_catalogue(settings.folders.catalogue_db, read_only=True)
    except StoreError:
        yield None
        return
    with closing(conn):
        yield conn


def _called(playlist: "Playlist") -> str:
    from kiosk.staff import playlists

    return _shown(playlists.called(playlist.label)) or f"A playlist without a name ({playlist.id})"


def _works(count: int) -> str:
    return f"{count} work{'' if count == 1 else 's'}"


def _shown(text: str) -> str:
    """On one line, and nothing in it that a terminal obeys."""
    return "".join(one if one.isprintable() else repr(one)[1:-1] for one in text)
