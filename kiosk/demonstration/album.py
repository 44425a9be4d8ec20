"""A work of many pages beside the collection that ships: an album, made of its own pictures."""

from pathlib import Path

import msgspec

from kiosk.model import Item, Kind, MediaKind
from kiosk.store import database, items, listing

SOURCE = "library"
"""One of ``agenda``, so that the agent knows it."""
PAGES = 28


def hang(catalogue: Path) -> Item:
    """Put an album into the store; its pages are pictures of other works there."""
    conn = database.open_catalogue(catalogue)
    try:
        works = (items.get(conn, ident) for ident in listing.ids_by_rank(conn))
        found = [
            work.media[0]
            for work in works
            if work is not None and work.kind is Kind.PICTURE and work.media[0].kind is MediaKind.IMAGE
        ]
        pages = tuple(
            msgspec.structs.replace(
                media,
                id=f"library:album#{number}",
                details=(),
                alt={},
                label={"none": (f"f. {number // 2 + 1}{'rv'[number % 2]}",)},
            )
            for number, media in zip(range(PAGES), found, strict=False)
        )
        album = Item(
            id="library:album",
            source=SOURCE,
            kind=Kind.PICTURE,
            label={"nl": ("Album van de familie De Wilde",), "en": ("Album of the De Wilde family",)},
            media=pages,
            behavior=("paged",),
            thumbnail=pages[0].url,
            provider={"nl": ("Bibliotheek De Krook",)},
            rights="https://creativecommons.org/publicdomain/zero/1.0/",
        )
        items.put(conn, [album])
    finally:
        conn.close()
    return album
