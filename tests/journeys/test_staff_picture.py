"""Another picture for a work: chosen, seen on the glass with what is to be seen on it, and taken back."""

from contextlib import closing
from pathlib import Path

import apsw
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model import Item, Kind
from kiosk.staff import playlists
from kiosk.store import database, items, listing
from kiosk.store.cards import card_of
from kiosk.ui.stage import staging
from kiosk.ui.work.chosen import large
from tests import gate, staff_made
from tests.journeys.house import CODE, ByKeys, Colleague, furnished, opened
from tests.station import Station


def film_and_picture(parts: app.Parts) -> tuple[Item, Item]:
    """A film with captions, which is the work of the day before any picture; and a picture in words."""

    def found(conn: apsw.Connection) -> tuple[Item, Item]:
        works = [one for each in listing.ids_by_rank(conn) if (one := items.get(conn, each))]
        film = next(one for one in works if one.kind is Kind.FILM and card_of(one).captions)
        return film, next(one for one in works if one.kind is Kind.PICTURE and one.media[0].alt)

    return staging.answer(parts.stage, found)


def title(work: Item) -> str:
    return work.label["nl"][0]


def entry(station: Station, playlist: str) -> playlists.Entry:
    with closing(database.read_staff(station.data / "staff.db")) as conn:
        return playlists.entries(conn, playlist)[0]


@pytest.mark.parametrize("way", [Colleague, pytest.param(ByKeys, marks=pytest.mark.full)])
def test_another_picture_is_chosen_shown_and_taken_back(
    qapp: QGuiApplication, tmp_path: Path, way: type[Colleague]
) -> None:
    station = furnished(tmp_path)
    with opened(station) as parts:
        first, second = film_and_picture(parts)
        with closing(database.open_staff(station.data / "staff.db")) as conn:
            made = staff_made.playlist(conn, "Stoet", [first.id])
            playlists.add(conn, staff_made.ELS, made, [second.id])
            (own, _) = playlists.entries(conn, made)
            playlists.say(conn, staff_made.ELS, own.id, "alt", "nl", "Dit zei Els van het eigen beeld.")
        els = way(parts, tmp_path)
        els.comes_in()
        els.sees("Typ uw code.")
        els.types(CODE, "Spatie")
        els.chooses("OK")
        els.chooses("Stoet")
        els.chooses(f"1, {title(first)}")
        els.chooses("Ander beeld")
        els.sees("Welk beeld?")
        els.chooses(title(second))
        els.sees(f"Ongedaan: een ander beeld bij ‘{title(first)}’")
        assert entry(station, made).picture == second.thumbnail
        assert entry(station, made).alt == {}
        els.chooses("Terug")
        els.chooses("Zet op de schermen")
        chosen = large(parts.browse.pictures_folder, second.thumbnail)
        assert chosen.isValid()
        els.eyes.notices(lambda: parts.browse.property("currentPicture") == chosen, "it on the start page")
        els.chooses("Begin")
        els.sees(second.media[0].alt["nl"][0])
        told = parts.browse.property
        assert (told("featuredTitle"), told("featuredPicture")) == (title(first), chosen)
        assert told("featuredAlt") == second.media[0].alt["nl"][0]
        staging.settle(parts.stage)
        assert [*map(str, gate.check(parts.stage, "home", "another picture"))] == []
        els.chooses("Medewerkers")
        els.chooses(f"1, {title(first)}")
        els.chooses("Ander beeld")
        els.chooses("Het eigen beeld")
        els.sees(f"Ongedaan: het eigen beeld bij ‘{title(first)}’")
        assert entry(station, made).picture == ""
