"""Staff share at the screen: out on a stick, thrown away, in again; copies, versions, the logbook."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.staff import operations, playlists
from kiosk.staff.interchange.places import Place
from kiosk.staff.playlists import Entry, Playlist
from kiosk.store import database
from tests import staff_made
from tests.journeys.house import CODE, furnished, opened
from tests.staff.interchange.test_hostile import PACKAGES
from tests.staff_made import ELS
from tests.station import Station
from tests.visitor import Visitor

HARM = {"omhoog.zip": "a folder up", "bom.zip": "a bomb that says it is small"}


class House:
    """A station with one playlist on the screens, a stick in it, and Els inside."""

    def __init__(self, station: Station, parts: app.Parts, folder: Path) -> None:
        self.station, self.parts = station, parts
        self.els = Visitor(parts.window, folder, patience=20)
        self.stick = folder / "STICK"
        self.stick.mkdir()
        self.plugged = [Place(self.stick, stick=True)]
        self.looks = 0
        """How often the page has looked what is plugged in."""
        parts.backroom.rooms.sharing.sticks = self._around
        with closing(database.open_staff(station.data / "staff.db")) as conn:
            works = parts.browse.collections[0].members[:3]
            made = staff_made.playlist(conn, {"nl": ("Aan zee",), "fr": ("À la mer",)}, works)
            entry = playlists.entries(conn, made)[0].id
            playlists.say(conn, ELS, entry, "words", "nl", "De eerste.")
            playlists.say(conn, ELS, entry, "alt", "fr", "La mer.")

    def _around(self) -> list[Place]:
        self.looks += 1
        return list(self.plugged)

    def comes_in(self) -> None:
        self.els.presses("F9")
        self.els.sees("Typ uw code.")
        for sign in CODE:
            self.els.taps(sign)
        self.els.taps("OK")
        self.els.sees("Dag Els")

    @property
    def places(self) -> list[object]:
        return list(self.parts.backroom.rooms.sharing.property("places"))

    @property
    def made(self) -> list[Playlist]:
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return playlists.all(conn)

    def works(self, playlist: Playlist) -> list[Entry]:
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return playlists.entries(conn, playlist.id)

    @property
    def done(self) -> int:
        with closing(database.read_staff(self.station.data / "staff.db")) as conn:
            return operations.latest(conn, 1)[0][0]


def told(entries: list[Entry]) -> list[tuple[object, ...]]:
    return [(one.item, one.title, one.words, one.alt, one.picture) for one in entries]


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    station = furnished(tmp_path)
    with opened(station) as parts:
        yield House(station, parts, tmp_path)


def test_out_on_a_stick_thrown_away_and_in_again_it_is_the_same(house: House) -> None:
    (before,) = house.made
    works = house.works(before)
    house.comes_in()
    house.els.taps("Aan zee")
    house.els.taps("Meer …")
    house.els.taps("Delen")
    house.els.sees("Deel ‘Aan zee’")
    house.els.taps("Schrijf de afspeellijst")
    house.els.sees("‘Aan zee.zip’ staat op ‘STICK’. U mag de stick uithalen.")
    house.els.taps("Terug")
    house.els.taps("Gooi weg")
    house.els.sees("Dag Els")
    house.els.notices(lambda: house.made == [], "it go")
    house.els.sees("Ongedaan: ‘Aan zee’ weggegooid")
    house.els.taps("Meer …")
    house.els.taps("Afspeellijst van een stick")
    house.els.taps("Aan zee.zip")
    house.els.sees("3 werken · alles is hier")
    assert house.made == []
    house.els.taps("Neem ze over")
    house.els.sees("Zet op de schermen")
    (after,) = house.made
    assert (after.label, after.summary) == (before.label, before.summary)
    assert told(house.works(after)) == told(works)
    house.els.taps("Terug")
    house.els.taps("Ongedaan: ‘Aan zee’ gemaakt")
    house.els.notices(lambda: house.made == [], "it go again")
    house.els.taps("Ongedaan: ‘Aan zee’ weggegooid")
    house.els.notices(lambda: house.made == [before], "the first one come back")


def test_a_stick_full_of_harm_gives_sentences_and_changes_nothing(house: House) -> None:
    for file, name in HARM.items():
        (house.stick / file).write_bytes(PACKAGES[name][0]())
    (house.stick / "koppeling.zip").symlink_to(house.station.data / "staff.db")
    (house.stick / "autorun.sh").write_text("touch /tmp/harm")
    house.comes_in()
    house.els.taps("Meer …")
    house.els.taps("Afspeellijst van een stick")
    house.els.sees("bom.zip")
    house.els.does_not_see("koppeling.zip")
    house.els.does_not_see("autorun.sh")
    before, files = house.done, sorted(house.stick.iterdir())
    house.els.taps("omhoog.zip")
    house.els.sees("Dit bestand is niet veilig. Venster deed het niet open.")
    assert not house.els.is_offered("Neem ze over")
    house.els.taps("Terug")
    house.els.taps("bom.zip")
    house.els.sees("Dit bestand is beschadigd.")
    looks = house.looks
    house.els.taps("Terug")
    house.els.notices(lambda: house.looks > looks, "the page look again")
    house.plugged.clear()
    house.els.taps("bom.zip")
    house.els.sees("Het bestand of de stick is er niet meer.")
    assert (house.done, sorted(house.stick.iterdir())) == (before, files)


def test_a_stick_that_is_pulled_while_it_is_written_leaves_no_half_file(house: House) -> None:
    house.comes_in()
    house.els.taps("Aan zee")
    house.els.taps("Meer …")
    house.els.taps("Delen")
    house.els.sees("STICK")
    house.stick.rmdir()
    house.els.taps("Schrijf de afspeellijst")
    house.els.sees("Het bestand of de stick is er niet meer.")
    house.stick.mkdir()
    house.plugged.clear()
    house.els.taps("Kijk opnieuw")
    house.els.sees("Dit scherm")
    house.els.notices(lambda: len(house.places) == 1, "the stick go")
    house.els.taps("Schrijf de afspeellijst")
    house.els.sees("‘Aan zee.zip’ staat in de map ‘exchange’ van dit scherm.")
    assert list(house.stick.iterdir()) == []


@pytest.mark.full
def test_a_copy_a_version_put_back_and_who_did_it(house: House) -> None:
    (first,) = house.made
    house.comes_in()
    house.els.taps("Aan zee")
    house.els.taps("Meer …")
    house.els.taps("Kopieer")
    house.els.sees("Aan zee (2)")
    house.els.taps("Terug")
    house.els.sees("Ongedaan: ‘Aan zee (2)’ gemaakt")
    house.els.taps("Aan zee, 3 werken · op de schermen")
    house.els.taps("Meer …")
    house.els.taps("Versies")
    house.els.sees("3 werken")
    house.els.taps("donderdag 14 mei")
    assert house.works(first)[0].words == {"nl": ("De eerste.",)}
    house.els.taps("Zet deze terug")
    house.els.sees("Deze versie is terug. Zet ze nu op de schermen.")
    assert house.works(first)[0].words == {}
    house.els.taps("Ongedaan: terug naar versie 1")
    house.els.notices(lambda: house.works(first)[0].words == {"nl": ("De eerste.",)}, "the words come back")
    for _ in range(4):
        house.els.taps("Terug")
    house.els.sees("Dag Els")
    house.els.taps("Meer …")
    house.els.taps("Logboek")
    house.els.sees("ongedaan: terug naar versie 1")
    house.els.sees("terug naar versie 1")
    house.els.taps("Van één persoon")
    house.els.taps("Els")
    house.els.sees("Logboek: Els")
    house.els.taps("Bewaar als CSV")
    house.els.sees("in de map ‘exchange’ van dit scherm.")
