"""An event, a library title and a book to read beside the collection that ships, for the pages of such."""

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.model import Collection, Holding, Item, Kind, Occurrence, Place, Price, Rendering, Term
from kiosk.store import database, items
from tests import books

SETTINGS = "\n".join(
    f'[[source]]\nname = "{name}"\nkind = "{kind}"\nurl = "https://{name}.example/"\nenabled = false'
    for name, kind in (("agenda", "uitdatabank"), ("library", "bibliotheek"))
)
"""So that the agent knows them, and asks nobody."""
STATION = "[station]\nlatitude = 51.0479\nlongitude = 3.7274\n"
KROOK = Place(
    name={"nl": ("De Krook",)},
    address="Miriam Makebaplein 1, 9000 Gent",
    latitude=51.0487,
    longitude=3.7280,
)
BRANCH = Place(
    name={"nl": ("Bibliotheek Sint-Amandsberg",)},
    address="Grondwetlaan 44, 9040 Sint-Amandsberg",
    latitude=51.0600,
    longitude=3.7500,
)


def times(now: datetime) -> tuple[Occurrence, ...]:
    first = (now + timedelta(days=6)).replace(hour=20, minute=0, second=0, microsecond=0)
    weeks = [first + timedelta(weeks=week) for week in range(4)]
    return tuple(
        Occurrence(
            start=start.isoformat(),
            end=(start + timedelta(hours=2)).isoformat(),
            place=KROOK,
            status="soldout" if week == 2 else "",
        )
        for week, start in enumerate(weeks)
    )


def about(maker: str, now: datetime) -> list[Item | Collection]:
    """A lecture on somebody, and a book; on no shelf."""
    lecture = Item(
        id="agenda:lecture",
        source="agenda",
        kind=Kind.EVENT,
        label={"nl": (f"Lezing: leven en werk van {maker}",), "en": (f"Lecture: life and work of {maker}",)},
        summary={"nl": ("Na de lezing is er koffie. De zaal heeft een ringleiding.",)},
        terms=(Term(role="subject", label={"none": (maker,)}),),
        provider={"nl": ("Bibliotheek De Krook",)},
        occurrences=times(now),
        prices=(Price(amount=6.0),),
        booking="https://www.uitinvlaanderen.be/agenda/e/lezing/3f1f0c3e-9d7a-4c57-8b7b-6a2c6f1d2e11",
        features=("wheelchair", "inductionLoop"),
        warnings=({"nl": ("Voor volwassenen",)},),
    )
    book = Item(
        id="library:book",
        source="library",
        kind=Kind.BOOK,
        label={"nl": (f"{maker}, een biografie",)},
        creator={"none": ("Peeters, Johanna",)},
        subjects=({"none": (maker,)},),
        provider={"nl": ("Bibliotheek Gent",)},
        features=("largePrint",),
        holdings=(
            Holding(
                place=BRANCH,
                shelf="BIOG 759",
                available=True,
                asked=now.isoformat(),
                hours=(f"{now:%Y-%m-%d} 10:00-12:30 13:30-18:00",),
                reserve="https://gent.bibliotheek.be/reserveren?id=1",
            ),
            Holding(place=KROOK, back=f"{now + timedelta(days=9):%Y-%m-%d}", asked=now.isoformat()),
        ),
    )
    # An empty shelf of their own keeps them off the shelves that are made for what stands on none.
    shelves = [
        Collection(id=f"{one}:shelf", source=one, label={"nl": (one,)}) for one in ("agenda", "library")
    ]
    return [lecture, book, *shelves]


SHELF = "https://books.example/"


def settings(folder: Path) -> str:
    """Those of all three, the book in ``folder``; so that the agent knows them, and asks nobody."""
    folder.mkdir(parents=True)
    (folder / "tuin.epub").write_bytes(books.garden())
    shelf = f'[[source]]\nname = "books"\nkind = "folder"\nurl = "{SHELF}"\nenabled = false\n'
    return f'{shelf}published = "{folder}"\n{SETTINGS}'


def to_read() -> list[Item | Collection]:
    """A book that is open to everybody, on a shelf that stays empty as those do."""
    book = Item(
        id="books:garden",
        source="books",
        kind=Kind.BOOK,
        label={"nl": ("De tuin van Marie",)},
        creator={"none": ("Proef, Anna",)},
        provider={"none": ("Venster",)},
        rights="http://creativecommons.org/publicdomain/zero/1.0/",
        renderings=(Rendering(url=f"{SHELF}tuin.epub", format="application/epub+zip"),),
        languages=("nl",),
    )
    return [book, Collection(id="books:shelf", source="books", label={"nl": ("books",)})]


def hang(catalogue: Path, maker: str) -> None:
    """Put them in a store."""
    conn = database.open_catalogue(catalogue)
    try:
        items.put(conn, [*about(maker, datetime.now().astimezone()), *to_read()])
    finally:
        conn.close()
