"""Playlists on a stick: out, in, and all that a stick can do to who trusts it."""

import os
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import StoreError
from kiosk.rights.access import Here
from kiosk.staff import operations, playlists
from kiosk.staff.interchange import package, places
from kiosk.staff.interchange.places import Found, Place
from kiosk.store import database
from kiosk.ui.staff import sharing as room
from kiosk.ui.staff.incoming import Incoming
from kiosk.ui.staff.logbook import Logbook
from kiosk.ui.staff.sharing import Kept, Sharing
from kiosk.ui.stage import staging
from tests.staff.interchange.made import packed_up
from tests.staff.interchange.test_hostile import PACKAGES
from tests.staff_made import ELS
from tests.ui.conftest import Library, work
from tests.ui.staff.conftest import StaffedOffice

HARM = ["a folder up", "a link", "a bomb that says it is small", "many names for one file"]


class Table:
    """Where somebody shares: the page with the files, and the one with what is in one."""

    def __init__(self, office: StaffedOffice, library: Library) -> None:
        self.office = office
        self.stick = office.folder / "STICK"
        self.stick.mkdir()
        self.exchange = office.folder / "exchange"
        self.plugged = [Place(self.stick, stick=True)]
        self.sharing = Sharing(office.whole, Kept(office.folder / "cache", Here()), self.exchange)
        self.sharing.sticks = lambda: list(self.plugged)
        self.incoming = Incoming(office.whole, lambda: self.sharing.sticks())
        self.sharing.picked.connect(self.incoming.read)
        library.put(work("kan"), work("stoel"))
        with closing(database.open_staff(office.staff_db)) as conn:
            label = {"nl": ("Aan zee",)}
            ids = [work("kan").id, "https://gone.example/1"]
            self.playlist = playlists.create(conn, ELS, label, items=ids)
            first = playlists.entries(conn, self.playlist)[0]
            playlists.say(conn, ELS, first.id, "words", "nl", "De eerste.")

    def opens(self, playlist: str | None = None) -> None:
        self.sharing.open(self.playlist if playlist is None else playlist)
        self.office.rests()

    def writes(self) -> None:
        self.sharing.writePlaylist()
        self.office.rests()

    def picks(self, number: int = 0) -> None:
        self.sharing.pick(number)
        self.office.rests()

    def takes(self) -> list[str]:
        made: list[str] = []
        self.incoming.begun.connect(made.append)
        self.incoming.take()
        self.office.rests()
        return made

    @property
    def files(self) -> list[str]:
        return [one["title"] for one in self.sharing.property("files")]

    @property
    def told(self) -> str:
        return self.sharing.property("told")

    @property
    def made(self) -> list[str]:
        with closing(database.read_staff(self.office.staff_db)) as conn:
            return [one.label["nl"][0] for one in playlists.all(conn)]

    @property
    def operations(self) -> int:
        with closing(database.read_staff(self.office.staff_db)) as conn:
            return operations.latest(conn, 1)[0][0]


@pytest.fixture
def table(office: StaffedOffice, library: Library) -> Table:
    return Table(office, library)


# --- out


def test_it_goes_on_the_stick_and_says_so(table: Table) -> None:
    table.opens()
    assert table.sharing.property("title") == "Aan zee"
    assert [one["title"] for one in table.sharing.property("places")] == ["STICK", "This screen"]
    assert table.files == []
    table.writes()
    assert table.told == "“Aan zee.zip” is on “STICK”. You may take the stick out."
    assert not table.sharing.property("troubled")
    assert table.files == ["Aan zee.zip"]
    proposal = package.read(table.stick / "Aan zee.zip")
    assert [one.item for one in proposal.entries] == [work("kan").id, "https://gone.example/1"]
    assert proposal.entries[0].called == work("kan").label
    assert not table.exchange.exists(), "the other folder is made when it is needed"


def test_nothing_on_the_stick_is_written_over(table: Table) -> None:
    table.opens()
    table.writes()
    table.writes()
    assert sorted(table.files) == ["Aan zee (2).zip", "Aan zee.zip"]


def test_its_texts_go_as_a_table_into_the_folder_of_the_station(table: Table) -> None:
    table.opens()
    table.sharing.choose(1)
    table.office.rests()
    table.sharing.writeTable()
    table.office.rests()
    assert table.told == "“Aan zee.csv” is in the folder “exchange” of this screen."
    text = (table.exchange / "Aan zee.csv").read_text(encoding="utf-8-sig")
    assert '"De eerste."' in text
    assert '"kan nl"' in text
    assert text.startswith('"plaats";')


def test_a_stick_that_is_out_gives_a_sentence_and_nothing_is_written_in_its_place(table: Table) -> None:
    table.opens()
    table.plugged.clear()
    table.writes()
    assert table.told == "The file or the stick is not there any more."
    assert table.sharing.property("troubled")
    assert list(table.stick.iterdir()) == [], "its folder may lie on our own disk by now"
    assert [one["title"] for one in table.sharing.property("places")] == ["This screen"]


def test_a_stick_that_goes_while_it_is_written_leaves_no_half_file(table: Table) -> None:
    table.opens()
    table.stick.rmdir()
    table.writes()
    assert table.told == "The file or the stick is not there any more."
    assert not table.stick.exists()
    table.stick.mkdir()
    table.writes()
    assert table.files == ["Aan zee.zip"], "and all goes on"


def test_a_locked_stick_takes_nothing_but_is_read(table: Table) -> None:
    table.opens()
    table.writes()
    table.plugged[:] = [Place(table.stick, stick=True, writable=False)]
    table.sharing.look()
    table.office.rests()
    assert not table.sharing.property("writable")
    assert table.files == ["Aan zee.zip"]


def test_a_catalogue_that_does_not_answer_is_told(
    office: StaffedOffice, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "PATIENCE_MS", 50)
    table = Table(office, library)
    library.catalogue.write_bytes(b"rubbish" * 9000)
    table.opens()
    table.sharing.writePlaylist()
    sentence = "The catalogue does not answer. Try it again."
    staging.wait_for(lambda: table.told == sentence, "The sentence")
    assert not table.sharing.property("busy")
    assert list(table.stick.iterdir()) == []


def test_a_carer_writes_out_and_reads_nothing_in(table: Table) -> None:
    table.opens()
    table.office.inside = "Rik"
    table.writes()
    assert "You may take the stick out." in table.told
    table.picks()
    assert table.incoming.property("told") == "You may not do this. Ask a colleague."
    assert not table.incoming.property("takes")


def test_who_is_not_of_the_house_any_more_writes_nothing(table: Table) -> None:
    table.opens()
    table.office.ids["Els"] = "gone"
    table.writes()
    assert table.told == "You may not do this. Ask a colleague."
    assert list(table.stick.iterdir()) == []


# --- in


def test_out_thrown_away_and_in_again_it_is_the_same(table: Table) -> None:
    table.opens()
    table.writes()
    with closing(database.open_staff(table.office.staff_db)) as conn:
        before = playlists.entries(conn, table.playlist)
        playlists.delete(conn, ELS, table.playlist)
    table.opens("")
    shown: list[bool] = []
    table.incoming.opened.connect(lambda: shown.append(True))
    table.picks()
    assert shown == [True]
    assert table.incoming.property("title") == "Aan zee"
    assert table.incoming.property("told") == "2 works · 1 are not here yet"
    rows = table.incoming.property("rows")
    assert [one["title"] for one in rows] == ["kan nl", "https://gone.example/1"]
    assert [one["line"] for one in rows] == ["", "This work is not here now"]
    assert table.made == [], "looking is only looking"
    (made,) = table.takes()
    with closing(database.open_staff(table.office.staff_db)) as conn:
        after = playlists.entries(conn, made)
        assert [(one.item, one.words) for one in after] == [(one.item, one.words) for one in before]
        operations.undo(conn, ELS, playlists.PLAYLISTS)
    assert table.made == [], "one undo takes it back"


def test_captions_that_came_along_stay_in_the_file_and_that_is_said(table: Table) -> None:
    text = table.office.folder / "text"
    text.write_text("WEBVTT")
    (table.stick / "x.zip").write_bytes(packed_up(files=lambda _: text))
    table.opens("")
    table.picks()
    first = table.incoming.property("rows")[0]
    assert "in the file. Captions come from the catalogue." in first["title"]
    assert first["symbol"] == "info"
    assert table.incoming.property("takes")


@pytest.mark.parametrize("name", HARM)
def test_files_that_were_made_to_do_harm_change_nothing(table: Table, name: str) -> None:
    (table.stick / "x.zip").write_bytes(PACKAGES[name][0]())
    before = table.operations
    table.opens("")
    table.picks()
    assert table.incoming.property("troubled")
    assert table.incoming.property("told") in (
        "This file is not safe. Venster did not open it.",
        "This file is damaged. Copy it again.",
        "There is no playlist in this file.",
    )
    assert not table.incoming.property("takes")
    assert table.takes() == []
    assert table.operations == before
    assert [one.name for one in table.stick.iterdir()] == ["x.zip"]


def test_an_old_spreadsheet_says_how_to_save_it(table: Table) -> None:
    (table.stick / "x.xlsx").write_bytes(b"\xd0\xcf\x11\xe0 an old one")
    table.opens("")
    table.picks()
    assert table.incoming.property("told") == ("This file is old, or it has a password. Save it as .xlsx.")


def test_a_file_that_became_a_link_after_it_was_listed_is_not_followed(table: Table) -> None:
    secret = table.office.folder / "secret.zip"
    table.opens()
    table.writes()
    (table.stick / "Aan zee.zip").rename(secret)
    (table.stick / "Aan zee.zip").symlink_to(secret)
    table.picks()
    assert table.incoming.property("told") == "Venster can’t read this file."


def test_a_stick_that_goes_while_it_is_read(table: Table) -> None:
    table.opens()
    table.writes()
    table.plugged.clear()
    table.picks()
    assert table.incoming.property("told") == "The file or the stick is not there any more."


def test_what_was_read_is_gone_with_who_read_it(table: Table) -> None:
    table.opens()
    table.writes()
    table.sharing.pick(0)
    table.office.inside = ""
    table.sharing.forget()
    table.incoming.forget()
    table.office.rests()
    assert table.incoming.property("rows") == []
    assert not table.incoming.property("takes")
    assert table.files == []


def test_a_name_that_hides_reads_plainly(table: Table) -> None:
    (table.stick / os.fsdecode(b"a\xff\xe2\x80\xae.csv")).write_text("x")
    table.opens("")
    assert table.files == ["a.csv"]
    table.picks()
    assert table.incoming.property("told") == "There is no playlist in this file."


def test_numbers_that_are_in_no_list(table: Table) -> None:
    table.opens("")
    for number in (-1, 0, 7):
        table.sharing.pick(number)
        table.sharing.choose(number)
    table.office.rests()
    assert table.incoming.property("title") == ""


def test_a_folder_that_can_not_be_looked_at_is_empty(table: Table) -> None:
    table.plugged[:] = [Place(Path("/proc/self/mem"), stick=True)]
    table.opens("")
    assert table.files == []


def test_a_file_of_staff_that_can_not_be_opened_is_told_once(table: Table) -> None:
    table.opens()
    table.office.staff_db.rename(table.office.folder / "away.db")
    table.office.staff_db.mkdir()
    table.opens()
    assert table.told == "Not saved: Venster may not write. Ask for help."


@pytest.mark.parametrize("act", ["look", "write", "read", "log"])
def test_a_stick_that_does_not_answer_keeps_nobody_from_typing(
    table: Table, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    office, answers, asked = table.office, threading.Event(), threading.Event()
    table.opens()
    table.writes()

    def hangs(*_: object) -> list[Found]:
        asked.set()
        assert answers.wait(30)
        raise StoreError("it answers no more.")

    for name in ("files", "free", "read"):
        monkeypatch.setattr(places, name, hangs)
    match act:
        case "look":
            table.sharing.look()
        case "write":
            table.sharing.writePlaylist()
        case "read":
            table.sharing.pick(0)
        case _:
            logbook = Logbook(office.whole, office.folder / "exchange")
            logbook.save()
    staging.wait_for(asked.is_set, "the stick")
    typed: list[str] = []
    office.desk.do(
        lambda conn: playlists.create(conn, ELS, {"nl": ("Intussen",)}), lambda _: typed.append("Intussen")
    )
    staging.wait_for(lambda: bool(typed), "what was typed")
    assert "Intussen" in table.made
    answers.set()
    office.rests()
