"""Somebody's first visit behind the screen: told step by step, and nothing of it stays."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.staff import people, playlists
from kiosk.store import database
from kiosk.ui.stage import staging
from tests import staff_made
from tests.journeys.house import CODE, Colleague, furnished, opened

FIRST = "Eerste keer? Oefen tien minuten"


class Newcomer(Colleague):
    """Els, who was never here."""

    def __init__(self, parts: app.Parts, folder: Path) -> None:
        super().__init__(parts, folder)
        self.editor = parts.backroom.rooms.editor

    def comes_back(self) -> None:
        self.eyes.presses("F9")
        self.sees("Typ uw code.")
        self.types(CODE, "Spatie")
        self.chooses("OK")
        self.sees("Dag Els")

    @property
    def titles(self) -> list[str]:
        return [one["title"] for one in self.editor.property("entries")]


@pytest.fixture
def els(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Newcomer]:
    with opened(furnished(tmp_path)) as parts:
        one = Newcomer(parts, tmp_path)
        one.comes_back()
        yield one


def file(els: Newcomer) -> Path:
    return els.parts.backroom.desk.file


def test_ten_minutes_step_by_step_and_nothing_stays(els: Newcomer) -> None:
    with closing(database.read_staff(file(els))) as conn:
        before = staff_made.state(conn)
    shelves = [one.id for one in els.parts.browse.collections]
    els.chooses(FIRST)
    els.sees("Raak een regel aan met ‘doe dit eerst’.")
    els.chooses("1 werk komt niet op de schermen")
    els.chooses("Het werk staat niet meer in de catalogus")
    els.chooses("Haal het eruit")
    els.sees("Goed. Ga nu terug")
    els.chooses("Terug")
    els.chooses("Idee van de week")
    els.sees("Goed. Haal nu een werk weg")
    els.eyes.notices(lambda: len(els.titles) == 9, "nine works")
    staging.settle(els.parts.stage)
    els.chooses(f"{els.titles[1]} één plaats hoger")
    els.sees("Goed. Raak nu ‘Als bezoeker’ aan")
    els.chooses("Als bezoeker")
    els.chooses("Eenvoudig, heel grote letters")
    els.sees("Zo zien bezoekers het. Raak ‘Medewerkers’ aan")
    els.chooses("Medewerkers")
    els.sees("Goed. Raak nu ‘Zet op de schermen’ aan.")
    els.chooses("Zet op de schermen")
    els.chooses("Een tijd")
    els.chooses("Zet op de schermen")
    els.sees("Goed. Dat was alles.")
    els.chooses("Klaar")
    els.eyes.sees_no_more("Goed. Dat was alles.")
    els.sees("Idee van de week")
    els.eyes.notices(lambda: not els.parts.backroom.rooms.door.property("practising"), "the real thing")
    els.eyes.sees_no_more(FIRST)
    with closing(database.read_staff(file(els))) as conn:
        assert staff_made.state(conn) == before
        assert playlists.all(conn) == []
        (person,) = people.all(conn)
        assert person.practised
    assert [one.id for one in els.parts.browse.collections] == shelves
    els.parts.session.reset()
    els.comes_back()
    els.eyes.does_not_see(FIRST)
    els.chooses("Hulp")
    els.chooses("Tien minuten, stap na stap")  # whoever wants it again
    els.sees("Raak een regel aan met ‘doe dit eerst’.")


def test_who_stops_in_the_middle_is_back_at_the_real_thing(els: Newcomer) -> None:
    els.chooses(FIRST)
    els.sees("Raak een regel aan met ‘doe dit eerst’.")
    els.chooses("Idee van de week")
    els.eyes.notices(lambda: len(els.titles) == 9, "nine works")
    els.chooses("Stop met oefenen")
    els.sees("Dag Els")
    els.eyes.notices(lambda: els.editor.property("playlists") == [], "the real thing")
    assert not els.parts.backroom.rooms.door.property("practising")
    els.sees(FIRST)


def test_a_visit_that_ends_in_the_middle_leaves_nothing(els: Newcomer) -> None:
    els.chooses(FIRST)
    els.sees("Raak een regel aan met ‘doe dit eerst’.")
    els.parts.session.reset()
    els.comes_back()
    els.sees(FIRST)
    els.eyes.does_not_see("Raak een regel aan")
    assert els.editor.property("playlists") == []


def test_a_low_screen_tells_it_in_its_heading_and_lets_one_out(els: Newcomer) -> None:
    staging.resize(els.parts.stage, (1280, 800))
    els.chooses(FIRST)
    els.sees("Raak een regel aan met ‘doe dit eerst’.")
    els.chooses("Stop met oefenen")
    els.sees("Dag Els")
    assert not els.parts.backroom.rooms.lesson.property("on")
    els.eyes.notices(lambda: els.editor.property("playlists") == [], "the real thing")
