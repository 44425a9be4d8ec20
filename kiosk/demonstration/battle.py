"""A picture beside the collection that ships of which somebody may want to be warned."""

from pathlib import Path

import msgspec

from kiosk.model import ContentNote, Item, Kind, MediaKind
from kiosk.store import database, items, listing

SOURCE = "library"
"""One of ``agenda``, so that the agent knows it."""
TITLE = "De slag bij de rivier"


def hang(catalogue: Path) -> Item:
    """Put it into the store, with the picture of another work there."""
    conn = database.open_catalogue(catalogue)
    try:
        works = (items.get(conn, ident) for ident in listing.ids_by_rank(conn))
        media = next(
            work.media[0]
            for work in works
            if work is not None and work.kind is Kind.PICTURE and work.media[0].kind is MediaKind.IMAGE
        )
        warned = Item(
            id="library:battle",
            source=SOURCE,
            kind=Kind.PICTURE,
            label={"nl": (TITLE,), "en": ("The battle at the river",)},
            media=(msgspec.structs.replace(media, id="library:battle#1", details=(), alt={}),),
            thumbnail=media.url,
            provider={"nl": ("Bibliotheek De Krook",)},
            rights="https://creativecommons.org/publicdomain/zero/1.0/",
            notes=(ContentNote.WAR, ContentNote.ANIMALS),
        )
        items.put(conn, [warned])
    finally:
        conn.close()
    return warned
