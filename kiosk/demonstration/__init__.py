"""Works made for pictures of the screen: what a station may have, and the collection that ships has not.

An evening and a library title, broadcasts, an album of many pages, a picture that one is asked about first
and a book to read: a page for each of them exists, and must be looked at. Nothing here ever comes into the
store of a station: ``kiosk screens --all`` and the tests fill a store of their own with it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.demonstration import agenda, album, battle, broadcasts

if TYPE_CHECKING:
    from kiosk.config.settings import Source

PAINTER = "Pierre-Auguste Renoir"
"""Whom the evening and the library title are about: a painter of the collection that ships."""
BOOK = """[[source]]
name = "books"
kind = "folder"
url = "https://books.example/"
published = "assets/demonstration"
"""
"""A story of our own, free for everybody, in the folder that comes with Venster."""


def settings(shipped: "Source") -> str:
    """A kiosk.toml of the collection that ships and the catalogues that these works are said to be from."""
    own = "".join(f'{key} = "{getattr(shipped, key)}"\n' for key in ("name", "kind", "url", "published"))
    return f"[[source]]\n{own}\n{BOOK}\n{agenda.SETTINGS}\n\n{agenda.STATION}"


def hang(catalogue: Path) -> None:
    """Put all of it, but the book, into a store that has read the collection that ships."""
    agenda.hang(catalogue, PAINTER)
    broadcasts.hang(catalogue)
    album.hang(catalogue)
    battle.hang(catalogue)
