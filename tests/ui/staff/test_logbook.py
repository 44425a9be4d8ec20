"""Who did what: told to who may know, a part at a time, and as a table."""

import csv
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.staff import operations, people, playlists
from kiosk.staff.deeds import Deed
from kiosk.staff.interchange import places
from kiosk.staff.interchange.places import Place
from kiosk.staff.operations import By, Operation
from kiosk.store import database
from kiosk.ui.staff import logbook as room
from kiosk.ui.staff import sources, told
from kiosk.ui.staff.logbook import Logbook
from tests.gate_words import TRANSLATIONS
from tests.ui.staff.conftest import NOW, StaffedOffice


@pytest.fixture
def logbook(office: StaffedOffice) -> Logbook:
    return Logbook(office.whole, office.folder / "exchange")


def opens(office: StaffedOffice, logbook: Logbook) -> None:
    logbook.open()
    office.rests()


def titles(logbook: Logbook) -> list[str]:
    return [one["title"] for one in logbook.property("rows")]


def some_work(office: StaffedOffice) -> None:
    """Els makes a playlist, Mia adds a work and takes that back, Jan comes in."""
    els, mia, jan = (By(office.ids[name], NOW) for name in ("Els", "Mia", "Jan"))
    with closing(database.open_staff(office.staff_db)) as conn:
        made = playlists.create(conn, els, {"nl": ("=Zee",)})
        playlists.add(conn, mia, made, ["kan"], title="=De kan")
        operations.undo(conn, mia, made)
        operations.redo(conn, mia, made)
        operations.note(conn, jan, "signed-in", scope=people.SCOPE)
        operations.note(conn, By("", NOW), "wrong-code", scope=people.SCOPE)


def test_the_newest_first_with_who_when_and_where(office: StaffedOffice, logbook: Logbook) -> None:
    some_work(office)
    opens(office, logbook)
    assert titles(logbook)[:6] == [
        "a wrong code",
        "came in",
        "done again: “=De kan” added",
        "taken back: “=De kan” added",
        "“=De kan” added",
        "“=Zee” made",
    ]
    lines = [one["line"] for one in logbook.property("rows")]
    assert lines[:3] == ["today, 12:24 · somebody", "today, 12:24 · Jan", "today, 12:24 · Mia · =Zee"]
    assert titles(logbook)[6:] == [f"“{name}” may come in" for name in ("Rik", "Mia", "Jan", "Els")]


def test_of_one_person_and_of_everybody_again(office: StaffedOffice, logbook: Logbook) -> None:
    some_work(office)
    opens(office, logbook)
    named = [(one["name"], one["chosen"]) for one in logbook.property("people")]
    assert named == [("Everybody", True), ("Els", False), ("Jan", False), ("Mia", False), ("Rik", False)]
    logbook.choose(office.ids["Mia"])
    office.rests()
    assert len(titles(logbook)) == 3
    assert logbook.property("of") == "Mia"
    logbook.choose("")
    office.rests()
    assert len(titles(logbook)) == 10


@pytest.mark.parametrize("name", ["Mia", "Rik"])
def test_others_see_their_own(office: StaffedOffice, logbook: Logbook, name: str) -> None:
    some_work(office)
    office.inside = name
    opens(office, logbook)
    expected = 3 if name == "Mia" else 0
    assert len(titles(logbook)) == expected
    assert logbook.property("people") == []
    assert logbook.property("of") == name
    logbook.choose(office.ids["Els"])
    office.rests()
    assert len(titles(logbook)) == expected, "who asks for another's gets their own"


def test_who_is_not_of_the_house_sees_nothing(office: StaffedOffice, logbook: Logbook) -> None:
    office.ids["Els"] = "gone"
    opens(office, logbook)
    assert titles(logbook) == []
    assert logbook.property("told") == "You may not do this. Ask a colleague."


def test_a_long_list_comes_in_parts(office: StaffedOffice, logbook: Logbook) -> None:
    with closing(database.open_staff(office.staff_db)) as conn:
        for n in range(120):
            by = By(office.ids["Els"], NOW - timedelta(days=1, minutes=n))
            operations.note(conn, by, "signed-in", scope=people.SCOPE)
    opens(office, logbook)
    assert (len(titles(logbook)), logbook.property("more")) == (50, True)
    for length, more in ((100, True), (124, False), (124, False)):
        logbook.older()
        office.rests()
        assert (len(titles(logbook)), logbook.property("more")) == (length, more)


def test_all_of_it_as_a_table_in_which_nothing_runs(
    office: StaffedOffice, logbook: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_AT_ONCE", 3)
    some_work(office)
    opens(office, logbook)
    logbook.save()
    office.rests()
    assert logbook.property("told") == "“Logbook 2026-05-14.csv” is in the folder “exchange” of this screen."
    file = office.folder / "exchange" / "Logbook 2026-05-14.csv"
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text, delimiter=";"))
    assert rows[0] == ["When", "Who", "What", "Playlist"]
    assert rows[3] == ["2026-05-14 12:24", "Mia", "done again: “=De kan” added", "'=Zee"]
    assert len(rows) == 11
    office.inside = "Mia"
    opens(office, logbook)
    logbook.save()
    office.rests()
    with (office.folder / "exchange" / "Logbook 2026-05-14 (2).csv").open(encoding="utf-8-sig") as text:
        assert {row[1] for row in csv.reader(text, delimiter=";")} == {"Who", "Mia"}


@pytest.mark.parametrize("deed", Deed)
def test_every_deed_has_words(deed: Deed) -> None:
    words = told.done(Operation(id="1", scope="", step="1", name=deed, at="", who="els"))
    assert words
    assert words != deed.value


def test_what_a_newer_venster_did_is_told_by_its_name() -> None:
    assert told.done(Operation(id="1", scope="", step="1", name="x-y", at="", who="els")) == "x-y"


def test_a_catalogue_that_was_tried_is_told_in_words(office: StaffedOffice, logbook: Logbook) -> None:
    office.does(lambda conn: sources.tried(conn, office.by, "Erfgoed"))
    opens(office, logbook)
    assert titles(logbook)[0] == "“Erfgoed” read anew"


def test_of_who_is_out_nothing_stays(office: StaffedOffice, logbook: Logbook) -> None:
    opens(office, logbook)
    logbook.older()
    office.inside = ""
    logbook.forget()
    office.rests()
    assert titles(logbook) == []


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_it_goes_on_the_stick_that_is_in_by_a_name_that_is_no_playlist(
    office: StaffedOffice, logbook: Logbook, qapp: QGuiApplication, language: str
) -> None:
    stick = office.folder / "STICK"
    stick.mkdir()
    logbook.sticks = lambda: [Place(stick, stick=True)]
    some_work(office)
    opens(office, logbook)
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"venster_{language}.qm"))
    qapp.installTranslator(translator)
    try:
        logbook.save()
        office.rests()
    finally:
        qapp.removeTranslator(translator)
    (file,) = stick.iterdir()
    word = {"nl": "Logboek", "fr": "Journal", "de": "Logbuch", "en": "Logbook"}[language]
    assert file.name == f"{word} 2026-05-14.csv"
    assert file.name in logbook.property("told")
    assert "STICK" in logbook.property("told")
    (stick / "Logies 2026-05-14.csv").write_text("a playlist")
    assert [one.name for one in places.files(stick)] == ["Logies 2026-05-14.csv"]
