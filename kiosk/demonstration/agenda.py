"""An event and a library title beside the collection that ships, for the pages that tell of such."""

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.model import Collection, Holding, Item, Kind, Occurrence, Place, Price, Term
from kiosk.store import database, items

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
    """Four weeks on end; the third is sold out."""
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


def hang(catalogue: Path, maker: str) -> None:
    """Put them in a store."""
    conn = database.open_catalogue(catalogue)
    try:
        items.put(conn, about(maker, datetime.now().astimezone()))
    finally:
        conn.close()
