"""Another picture for a work: chosen, seen on the glass with what is to be seen on it, and taken back."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model import Item, Kind
from kiosk.staff import playlists
from kiosk.store import database, items, listing
from kiosk.ui.stage.staging import answer
from kiosk.ui.work.chosen import large
from tests import staff_made
from tests.journeys.house import CODE, ByKeys, Colleague, furnished, opened
from tests.station import Station


def two_pictures(parts: app.Parts) -> tuple[Item, Item]:
    """With one canvas each, which the catalogue describes."""
    ids = answer(parts.stage, listing.ids_by_rank)
    works = (answer(parts.stage, lambda conn, one=one: items.get(conn, one)) for one in ids)
    found = [
        one for one in works if one and one.kind is Kind.PICTURE and len(one.media) == 1 and one.media[0].alt
    ]
    return found[0], found[1]


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
        first, second = two_pictures(parts)
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
        els.chooses("Medewerkers")
        els.chooses(f"1, {title(first)}")
        els.chooses("Ander beeld")
        els.chooses("Het eigen beeld")
        els.sees(f"Ongedaan: het eigen beeld bij ‘{title(first)}’")
        assert entry(station, made).picture == ""
