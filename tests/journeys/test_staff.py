"""Staff at the screen: in by a code, a playlist made, put in order and shown; and nothing is lost."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.demonstration import broadcasts
from kiosk.staff import feasts, hidden_works, people, plans, playlists, versions
from kiosk.staff.operations import By
from kiosk.store import database
from kiosk.ui.stage import staging
from tests import staff_made
from tests.journeys.house import CODE, CORNER, furnished, opened
from tests.staff_made import ELS
from tests.station import Station
from tests.visitor import Visitor, finger

WRONG = "582047"


class House:
    """A station where Els may come in, and somebody at its screen."""

    def __init__(self, station: Station, parts: app.Parts, folder: Path) -> None:
        self.station, self.parts = station, parts
        self.els = Visitor(parts.window, folder, patience=20)

    def comes_in(self, code: str = CODE) -> None:
        """With the key, and the code on the pad."""
        self.els.presses("F9")
        self.els.sees("Typ uw code.")
        self.types(code)
        self.els.taps("OK")

    def types(self, text: str) -> None:
        """Key by key, in small letters; twice the same one not at once."""
        before = ""
        for letter in text:
            soon = before not in ("", letter.lower())
            self.els.taps("Spatie" if letter == " " else letter, typing=soon)
            before = letter.lower()

    def takes(self, words: str, work: str) -> None:
        """Look for a work, and take it into the playlist that is open."""
        self.els.taps("Zoek")
        if self.els.is_offered("Wis alles"):
            self.els.taps("Wis alles")
        self.types(words.upper())
        self.els.taps(work)
        self.els.taps("Neem het")
        self.els.sees("Het zit in")

    @property
    def away(self) -> list[str]:
        """What no screen shows."""
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return [one.item for one in hidden_works.all(conn)]

    @property
    def order(self) -> list[str]:
        return [one["title"] for one in self.parts.backroom.rooms.editor.property("entries")]

    @property
    def answers(self) -> list[str]:
        """What a visitor sees at the moment that is asked about."""
        return [one["title"] for one in self.parts.backroom.rooms.planning.property("answers")]

    @property
    def shelves(self) -> list[str]:
        """What is on the start page."""
        return [one.label["nl"][0] for one in self.parts.browse.collections]


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return furnished(tmp_path)


@pytest.fixture
def house(qapp: QGuiApplication, station: Station, tmp_path: Path) -> Iterator[House]:
    with opened(station) as parts:
        yield House(station, parts, tmp_path)


def test_a_playlist_from_the_door_to_the_glass(house: House) -> None:
    house.comes_in()
    house.els.sees("Dag Els")
    house.els.taps("Nieuwe afspeellijst")
    house.els.sees("Hoe heet de afspeellijst?")
    house.types("Aan zee")
    house.els.taps("Klaar")
    house.els.sees("Aan zee")
    house.takes("golf", "De grote golf")
    house.takes("oogst", "De oogst")
    house.takes("zomer", "Zomertijd")
    house.els.taps("Medewerkers")
    house.els.notices(lambda: house.order == ["De grote golf", "De oogst", "Zomertijd"], "the three works")
    house.els.taps("Zomertijd één plaats hoger")
    house.els.notices(lambda: house.order[1] == "Zomertijd", "the summer go up")
    house.els.taps("Ongedaan: ‘Zomertijd’ naar plaats 2")
    house.els.notices(lambda: house.order[2] == "Zomertijd", "the summer go back")
    house.els.taps("Opnieuw: ‘Zomertijd’ naar plaats 2")
    house.els.taps("Zet op de schermen")
    house.els.sees("Wanneer zien bezoekers dit?")
    house.els.taps("Een tijd")
    house.els.sees("Aan zee: van")
    house.els.taps("Zet op de schermen")
    house.els.sees("Op de schermen")
    house.els.taps("Begin")
    house.els.notices(lambda: house.shelves == ["Aan zee"], "the playlist at the start")
    house.els.taps("Medewerkers")
    house.els.sees("Aan zee")
    house.els.taps("Terug")
    with closing(database.read_staff(house.station.data / "staff.db")) as conn:
        (made,) = playlists.all(conn)
        shown = versions.shown(conn, made.id)
        assert shown is not None
        assert len(shown.entries) == 3


def test_what_is_planned_for_later_is_asked_about_and_taken_back(house: House) -> None:
    with closing(database.open_staff(house.station.data / "staff.db")) as conn:
        staff_made.playlist(conn, "Altijd", [starter_work(house.parts)])
        playlists.create(conn, ELS, {"nl": ("Later",)}, items=[starter_work(house.parts)])
    house.comes_in()
    house.els.taps("Later")
    house.els.taps("Zet op de schermen")
    house.els.taps("Elke week")
    days = ("ma", "di", "wo", "do", "vr", "za", "zo")
    today = datetime.now().astimezone().weekday()
    house.els.taps(days[(today + 1) % 7])
    house.els.taps(days[today])
    house.els.taps("Zet op de schermen")
    house.els.sees("In de planning")
    house.els.taps("Terug")
    house.els.taps("Planning")
    house.els.sees("elke ")
    house.els.taps("Wat zien bezoekers wanneer?")
    house.els.notices(lambda: house.answers == ["Altijd"], "what is there now")
    house.els.taps("Een dag later")
    house.els.notices(lambda: house.answers == ["Later", "Altijd"], "what is there tomorrow")


def test_the_days_around_a_feast_are_planned_with_a_touch(house: House) -> None:
    with closing(database.open_staff(house.station.data / "staff.db")) as conn:
        playlists.create(conn, ELS, {"nl": ("Lied",)}, items=[starter_work(house.parts)])
    today = datetime.now().astimezone().date()
    *_, coming = feasts.coming(today)  # the one that is furthest away
    name = feasts.NAMES[coming.feast]["nl"][0]
    house.comes_in()
    house.els.taps("Lied")
    house.els.taps("Zet op de schermen")
    house.els.taps("Een tijd")
    house.els.taps("Rond een feest")
    house.els.sees("Rond welke feestdag?")
    while not house.els.is_offered(name):
        house.els.taps("Verder")
    house.els.taps(name)
    house.els.sees("Lied: van")
    house.els.taps("Zet op de schermen")
    house.els.sees("In de planning")
    with closing(database.read_staff(house.station.data / "staff.db")) as conn:
        (line,) = plans.all(conn)
    assert (line.first, line.last) == (coming.first.isoformat(), coming.last.isoformat())


def test_a_broadcast_is_planned_and_leads_the_start_until_it_is_taken_away(house: House) -> None:
    broadcasts.hang(house.station.settings.folders.catalogue_db)
    with closing(database.open_staff(house.station.data / "staff.db")) as conn:
        playlists.create(conn, ELS, {"nl": ("Rustig",)}, items=[starter_work(house.parts)])
    browse = house.parts.browse
    house.comes_in()
    house.els.taps("Rustig")
    house.els.taps("Zet op de schermen")
    house.els.taps("Bij een uitzending")
    house.els.taps("Ein deutsches Requiem van Johannes Brahms")
    house.els.sees("Is de uitzending er niet, dan zien bezoekers ‘Rustig’.")
    house.els.taps("Zet op de schermen")
    house.els.sees("Op de schermen")
    house.els.taps("Terug")
    house.els.taps("Planning")
    house.els.sees("Uitzending: Ein deutsches Requiem van Johannes Brahms")
    house.els.taps("Begin")
    house.els.notices(lambda: browse.property("featuredId") == "agenda:brahms", "the broadcast in large")
    house.els.sees("Bekijk: Ein deutsches Requiem van Johannes Brahms")
    with closing(database.open_staff(house.station.data / "staff.db")) as conn:
        els = people.named(conn, "Els")
        hidden_works.hide(conn, By(els.id, datetime.now(UTC)), "agenda:brahms")
    house.els.notices(lambda: browse.property("featuredId") != "agenda:brahms", "that it is gone")
    assert house.shelves == ["Rustig"]
    house.els.sees("Rustig")


def starter_work(parts: app.Parts) -> str:
    """The first work of the first shelf."""
    return parts.browse.collections[0].members[0]


def test_a_wrong_code_lets_nobody_in_and_is_waited_for(house: House) -> None:
    for _ in range(4):
        house.comes_in(WRONG)
        house.els.sees("Dat is niet de code")
    house.els.sees("Wacht")
    house.els.does_not_see("Dag Els")
    assert not house.els.is_offered("OK")


def test_who_is_in_takes_another_code_and_comes_in_with_it(house: House) -> None:
    house.comes_in()
    house.els.taps("Meer …")
    while not house.els.is_offered("Uw code"):
        house.els.taps("Verder")
    house.els.taps("Uw code")
    house.els.sees("Typ de code die u nu hebt.")
    house.types(CODE)
    house.els.taps("OK")
    house.els.sees("Typ uw nieuwe code.")
    house.types("123456")
    house.els.taps("OK")
    house.els.sees("Te makkelijk te raden. Kies een andere code.")
    for asked in ("Typ uw nieuwe code.", "Typ uw nieuwe code nog eens."):
        house.els.sees(asked)
        house.types("395817")
        house.els.taps("OK")
    house.els.sees("U hebt een nieuwe code.")
    house.els.taps("Terug")
    house.els.taps("Terug")
    house.els.taps("Afmelden")
    house.comes_in()
    house.els.sees("Dat is niet de code.")
    house.types("395817")
    house.els.taps("OK")
    house.els.sees("Dag Els")


def test_on_a_keyboard_a_code_ends_with_enter(house: House) -> None:
    house.els.presses("F9")
    house.els.sees("Typ uw code.")
    house.els.presses("Return")  # nothing is typed yet
    house.els.types(CODE)
    house.els.presses("Return")
    house.els.sees("Dag Els")


def test_five_seconds_on_the_name_of_the_house_lead_to_the_door(house: House) -> None:
    place = CORNER
    QTest.touchEvent(house.parts.window, finger()).press(0, place).commit()
    house.els.waits(4)
    assert house.parts.session.property("page") == "home"
    house.els.waits(1.5)
    QTest.touchEvent(house.parts.window, finger()).release(0, place).commit()
    house.els.sees("Typ uw code.")


def test_who_was_locked_out_goes_on_where_he_was(house: House) -> None:
    house.comes_in()
    house.els.taps("Nieuwe afspeellijst")
    house.els.sees("Hoe heet de afspeellijst?")
    house.types("Half")
    house.parts.session.reset()  # nobody touched it for long
    house.els.sees_no_more("Hoe heet de afspeellijst?")
    assert not house.parts.backroom.rooms.door.property("open")
    house.comes_in()
    house.els.sees("Hoe heet de afspeellijst?")
    thing = house.parts.backroom.rooms.editor.property("playlist")
    house.els.notices(
        lambda: house.parts.backroom.rooms.editor.written(thing, "label", "nl") == "Half", "what was typed"
    )


def test_all_that_a_question_finds_is_taken_and_followed(house: House) -> None:
    house.comes_in()
    house.els.taps("Nieuwe afspeellijst")
    house.types("Zee")
    house.els.taps("Klaar")
    house.els.taps("Zoek")
    house.types("ZEE")
    house.els.notices(lambda: house.parts.search.property("found") > 1, "works")
    found = house.parts.search.property("found")
    house.els.taps("Neem alle")
    house.els.notices(lambda: len(house.order) == found, "all of them")
    house.els.taps("Volg")
    house.els.taps("Medewerkers")
    house.els.sees("Zee · volgt ‘zee’")
    house.els.taps("Ongedaan: het volgt ‘zee’")
    house.els.taps("Ongedaan")
    house.els.notices(lambda: house.order == [], "none of them")


def test_what_is_typed_as_practice_begins_is_kept_where_it_was_typed(house: House) -> None:
    house.comes_in()
    house.els.taps("Nieuwe afspeellijst")
    house.els.sees("Hoe heet de afspeellijst?")
    editor, file = house.parts.backroom.rooms.editor, house.station.data / "staff.db"
    editor.write(editor.property("playlist"), "label", "nl", "Half")
    house.parts.backroom.practise(True)  # before the fingers rest
    house.els.notices(lambda: house.parts.backroom.rooms.door.property("practising"), "the copy")
    with closing(database.read_staff(file)) as conn:
        assert [one.label for one in playlists.all(conn)] == [{"nl": ("Half",)}]


def test_on_a_small_screen_a_work_is_taken_out_of_the_list_and_shown_elsewhere(house: House) -> None:
    staging.resize(house.parts.stage, (1280, 800))
    house.comes_in()
    house.els.taps("Idee van de week")
    house.els.notices(lambda: len(house.order) == 9, "nine works")
    house.els.sees_no_more("Dit werk is er nu niet")  # before the catalogue has told of it
    out = house.order[0]
    staging.settle(house.parts.stage)
    house.els.taps(out)
    house.els.sees("Plaats 1 van 9")
    house.els.taps("Haal het eruit")
    house.els.notices(lambda: len(house.order) == 8 and out not in house.order, "eight works")
    assert house.away == []
    gone = house.order[0]
    house.els.taps(gone)
    house.els.taps("Nergens tonen")
    house.els.notices(lambda: len(house.away) == 1, "it go everywhere")
    house.els.taps("Toon het weer")
    house.els.notices(lambda: house.away == [], "it come back")


def test_who_practises_changes_nothing(house: House) -> None:
    house.comes_in()
    house.els.taps("Hulp")
    house.els.taps("Oefen")
    house.els.sees("U oefent: niets ervan blijft.")
    house.els.taps("Terug")
    house.els.sees("U oefent: niets ervan blijft.")
    house.els.taps("Idee van de week")
    house.els.notices(lambda: len(house.order) == 9, "nine works")
    house.els.taps("Zet op de schermen")
    house.els.taps("Zet op de schermen")
    house.els.sees("U oefent")
    assert "Aan zee" not in house.shelves
    before = house.shelves
    house.parts.session.reset()
    house.els.waits(0.5)
    assert house.shelves == before
    house.comes_in()
    house.els.sees("Dag Els")
    house.els.sees("Idee van de week")
    assert house.parts.backroom.rooms.editor.property("playlists") == []
    assert not list(house.station.data.glob("practice-*"))
