"""A painting in the archive, a lecture next week, a book on the shelf two kilometres away."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import app
from tests.catalogue.bibliotheek_museum import library
from tests.catalogue.uitdatabank_museum import uitdatabank_museum as agenda
from tests.museum import Museum
from tests.station import Station
from tests.visitor import Visitor

Comes = Callable[[app.Parts], Visitor]
KROOK = {
    "@id": "https://io.uitdatabank.be/places/9b8c0f0e-5d1c-4d5b-9d2d-000000000001",
    "@type": "Place",
    "name": {"nl": "Zaal Minerva"},
    "address": {
        "nl": {
            "addressCountry": "BE",
            "addressLocality": "Gent",
            "postalCode": "9000",
            "streetAddress": "Kouter 1",
        }
    },
    "geo": {"latitude": 51.0502, "longitude": 3.7256},
}
AUTHOR = (
    "<authors><main-author type='aut' firstname='Johanna' lastname='Peeters'>Peeters, Johanna</main-author>"
    "</authors><subjects><personal-subject>Fernand Khnopff</personal-subject></subjects>"
)


def source(name: str, kind: str, url: str, host: str, more: str = "") -> str:
    return (
        f'\n[[source]]\nname = "{name}"\nkind = "{kind}"\nurl = "{url}"\nprivate_hosts = ["{host}"]\n{more}'
    )


def test_a_painting_leads_to_a_lecture_and_a_book(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes
) -> None:
    museum.publishes("Strelingen", playlist="Symbolisten", creator="Fernand Khnopff")
    start = (datetime.now().astimezone() + timedelta(days=6)).replace(
        hour=20, minute=0, second=0, microsecond=0
    )
    with agenda() as events, library() as books:
        events.publishes(
            "Lezing: Fernand Khnopff en zijn zus",
            startDate=start.isoformat(),
            endDate=(start + timedelta(hours=2)).isoformat(),
            availableTo=(start + timedelta(hours=2)).isoformat(),
            location=KROOK,
            priceInfo=[
                {"category": "base", "name": {"nl": "Basistarief"}, "price": 6, "priceCurrency": "EUR"}
            ],
            bookingInfo={"url": "https://tickets.example/khnopff", "urlLabel": {"nl": "Koop tickets"}},
        )
        events.publishes("Wandeling door het bos", location=KROOK)
        books.publishes("De sfinks", more=AUTHOR)
        books.publishes("Koken met vis")
        station = Station(
            tmp_path / "station",
            "[station]\nlatitude = 51.067\nlongitude = 3.7285\n"
            + museum.settings()
            + source("agenda", "uitdatabank", events.url, events.host)
            + source("bib", "bibliotheek", books.url, books.host, 'queries = ["alles"]\n'),
        )
        secrets = station.data / "secrets.toml"
        secrets.write_text(f'[agenda]\nkey = "{events.account.key}"\n[bib]\nkey = "{books.account.key}"\n')
        secrets.chmod(0o600)
        station.reads()
        assert books.account.key not in station.log.read_text()
    # All of it is in the store: nobody is asked again when a visitor looks.
    with station.opens(agent=False) as parts:
        visitor = comes(parts)
        visitor.taps("Begin")
        visitor.taps("Strelingen.")
        visitor.sees("In de buurt")
        visitor.sees("Lezing: Fernand Khnopff en zijn zus")
        visitor.sees("om 20.00 uur · Zaal Minerva, Gent · 2 km")
        visitor.sees("over Fernand Khnopff")
        visitor.does_not_see("Wandeling")
        visitor.sees("De sfinks")
        visitor.sees("De Krook, Gent · 2 km · beschikbaar, plaats HOSS")
        visitor.does_not_see("Koken")
        visitor.taps("Lezing: Fernand Khnopff")
        visitor.sees("€ 6,00")
        visitor.taps("Hoe boek ik?")
        visitor.sees("tickets.example/khnopff")
        visitor.taps("Terug")
        visitor.taps("Terug")
        visitor.taps("De sfinks.")
        visitor.sees("beschikbaar, plaats HOSS")
        visitor.taps("Hoe reserveer ik?")
        visitor.sees("mijn.bibliotheek.be/hold?recordNumber=1000")
        visitor.taps("Terug")
        visitor.taps("Terug")
        parts.session.setProperty("textSize", 2)  # as large as it goes: there is only room for a button
        visitor.taps("In de buurt")
        visitor.sees("In de buurt, bij “Strelingen”")
        visitor.taps("De sfinks.")
        visitor.sees("beschikbaar, plaats HOSS")


def test_the_same_by_keyboard_alone(program: app.Parts, comes: Comes) -> None:
    visitor = comes(program)
    visitor.chooses("Begin")
    visitor.chooses("Meisjes aan de piano.")
    visitor.chooses("Lezing: leven en werk van Pierre-Auguste Renoir.")
    visitor.sees("Makebaplein 1, 9000 Gent")
    visitor.chooses("Hoe boek ik?")
    visitor.sees("www.uitinvlaanderen.be/agenda/e/lezing/")
    visitor.presses("Escape", 2)
    visitor.chooses("In de buurt")
    visitor.chooses("Pierre-Auguste Renoir, een biografie.")
    visitor.sees("beschikbaar, plaats BIOG 759")
    visitor.chooses("Hoe reserveer ik?")
    visitor.sees("gent.bibliotheek.be/reserveren?id=1")
