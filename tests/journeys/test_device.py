"""A curator sees what is on the device, and keeps a playlist that is not planned yet."""

from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.commands.parts import playlist_items
from kiosk.staff import people, playlists
from kiosk.staff.people import Role
from kiosk.store import database
from tests import staff_made
from tests.journeys.house import furnished, opened
from tests.staff_made import ELS
from tests.visitor import Visitor

CODE = "580316"


def test_a_draft_is_kept_by_a_touch_and_let_go_by_another(qapp: QGuiApplication, tmp_path: Path) -> None:
    station = furnished(tmp_path)
    file = station.data / "staff.db"
    with opened(station) as parts:
        first, second = parts.browse.collections[0].members[:2]
        with closing(database.open_staff(file)) as conn:
            people.add(conn, ELS, "Jan", Role.CURATOR, CODE)
            staff_made.playlist(conn, "Altijd", [first])
            playlists.create(conn, ELS, {"nl": ("Zomer",)}, items=[second])
        jan = Visitor(parts.window, tmp_path, patience=20)
        jan.presses("F9")
        jan.taps("Jan")
        for sign in CODE:
            jan.taps(sign)
        jan.taps("OK")
        jan.taps("Meer …")
        jan.taps("Op dit toestel")
        jan.sees("op de schermen of in de planning")
        jan.sees("De schijf heeft")
        assert list(playlist_items(file)) == [first]
        jan.taps("Altijd")
        jan.sees("Dan blijft ze hier.")
        jan.taps("Zomer")
        jan.sees("u houdt ze hier")
        assert list(playlist_items(file)) == [first, second]
        jan.taps("Ongedaan: ‘Zomer’ blijft hier")
        jan.sees_no_more("u houdt ze hier")
        assert list(playlist_items(file)) == [first]
