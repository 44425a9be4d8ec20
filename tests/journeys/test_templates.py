"""Staff begin a playlist for an occasion, with works that go with it."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Parts
from kiosk.staff import playlists
from kiosk.store import database, items
from kiosk.store.themes import Theme, themes_of
from tests.journeys.house import CODE, Colleague, furnished, opened


def looks_at_examples(parts: Parts, folder: Path) -> Colleague:
    els = Colleague(parts, folder)
    els.eyes.presses("F9")
    els.sees("Typ uw code.")
    els.types(CODE, "Spatie")
    els.chooses("OK")
    els.chooses("Meer …")
    els.chooses("Begin met een voorbeeld")
    return els


@pytest.mark.parametrize(
    ("title", "template", "theme"),
    [("Dieren, voor kinderen", "children", Theme.ANIMALS), ("Voor een live-avond", "live", Theme.MUSIC)],
)
def test_a_playlist_about_what_goes_with_the_occasion(
    qapp: QGuiApplication, tmp_path: Path, title: str, template: str, theme: Theme
) -> None:
    station = furnished(tmp_path)
    with opened(station) as parts:
        els = looks_at_examples(parts, tmp_path)
        els.chooses("Verder")
        els.chooses(title)
        editor = parts.backroom.rooms.editor
        els.eyes.notices(lambda: len(editor.property("entries")) > 3, "works")
        els.sees(title)
    with (
        closing(database.read_staff(station.data / "staff.db")) as conn,
        closing(database.open_catalogue(station.data / "catalogue.db")) as catalogue,
    ):
        (made,) = playlists.all(conn)
        works = [items.get(catalogue, one.item) for one in playlists.entries(conn, made.id)]
    assert made.template == template
    assert all(one is not None and theme in themes_of(one) for one in works)


def test_a_playlist_for_who_comes_by(qapp: QGuiApplication, tmp_path: Path) -> None:
    station = furnished(tmp_path)
    with opened(station) as parts:
        els = looks_at_examples(parts, tmp_path)
        els.chooses("Voor de inkom")
        editor = parts.backroom.rooms.editor
        els.eyes.notices(lambda: len(editor.property("entries")) > 3, "works")
        els.sees("Voor de inkom")
        els.chooses("Terug")
        els.sees("Dag Els")
        els.chooses("Ongedaan: ‘Voor de inkom’ gemaakt")
        els.eyes.notices(lambda: editor.property("playlists") == [], "it go again")
        els.chooses("Opnieuw")
        els.eyes.notices(lambda: editor.property("playlists"), "it come back")
    with closing(database.read_staff(station.data / "staff.db")) as conn:
        (made,) = playlists.all(conn)
    assert made.template == "hall"
    assert set(made.label) == {"nl", "fr", "de", "en"}
