"""Staff begin a playlist for an occasion, with works that go with it."""

from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.staff import playlists
from kiosk.store import database
from tests.journeys.house import CODE, Colleague, furnished, opened


def test_a_playlist_for_who_comes_by(qapp: QGuiApplication, tmp_path: Path) -> None:
    station = furnished(tmp_path)
    with opened(station) as parts:
        els = Colleague(parts, tmp_path)
        els.eyes.presses("F9")
        els.sees("Typ uw code.")
        els.types(CODE, "Spatie")
        els.chooses("OK")
        els.chooses("Meer …")
        els.chooses("Begin met een voorbeeld")
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
