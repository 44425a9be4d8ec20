"""Staff look as a visitor of their own making: on another screen, and as if there were no network."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.staff import playlists
from kiosk.store import database
from kiosk.ui.stage import staging
from tests.journeys.house import CODE, Colleague, furnished, opened
from tests.staff_made import ELS


@pytest.fixture
def els(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Colleague]:
    """Inside, at the page of the ways to look at a playlist."""
    station = furnished(tmp_path)
    with opened(station) as parts:
        works = parts.browse.collections[0].members[:3]
        with closing(database.open_staff(station.data / "staff.db")) as conn:
            playlists.create(conn, ELS, {"nl": ("Zee",)}, items=works)
        one = Colleague(parts, tmp_path)
        one.eyes.presses("F9")
        one.sees("Typ uw code.")
        one.types(CODE, "Spatie")
        one.chooses("OK")
        one.chooses("Zee")
        one.chooses("Als bezoeker")
        yield one


def page(parts: app.Parts) -> QQuickItem:
    found = parts.window.findChild(QQuickItem, "page")
    assert found is not None
    return found


def drawn(parts: app.Parts) -> QRectF:
    """Where the page is on the window."""
    item = page(parts)
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_a_visitor_of_their_own_on_an_upright_screen_without_a_network(els: Colleague) -> None:
    parts = els.parts
    staging.settle(parts.stage)
    before = drawn(parts)
    wishes = parts.session.wishes
    els.chooses("Zelf kiezen")
    els.chooses("Geel op zwart")
    els.chooses("Groot")
    els.chooses("Verder")
    els.chooses("Geen internet")
    els.chooses("Staand, aan de muur")
    assert parts.session.wishes == wishes
    els.chooses("Kijk")
    els.sees("Zo zien bezoekers ‘Zee’ zonder internet.")
    assert (parts.session.wishes.theme, parts.session.wishes.text_size) == ("yellow", 1)
    assert page(parts).width() == 1080
    staging.settle(parts.stage)
    assert drawn(parts).width() < 700, "it stands upright on this wide one"
    assert drawn(parts).bottom() < parts.window.height()
    els.chooses("Aanpassen")  # each button can be touched where it is drawn
    els.sees("Kleuren")
    els.chooses("Medewerkers")
    els.sees("Zet op de schermen")
    staging.settle(parts.stage)
    assert parts.session.wishes == wishes
    assert drawn(parts) == before


def test_help_in_the_middle_of_a_look_is_that_of_visitors(els: Colleague) -> None:
    els.chooses("Zoals de meeste bezoekers")
    els.sees("Zo zien bezoekers ‘Zee’.")
    els.chooses("Hulp")
    els.sees("Raak een beeld aan om te kijken, te luisteren of te lezen.")
    els.eyes.does_not_see("Moet een werk meteen weg?")


def test_the_visit_that_ends_in_the_middle_of_a_look_leaves_the_screen_as_it_is(els: Colleague) -> None:
    parts = els.parts
    els.chooses("Zelf kiezen")
    els.chooses("Verder")
    els.chooses("Klein")
    els.chooses("Kijk")
    els.sees("Zo zien bezoekers ‘Zee’.")
    assert page(parts).width() == 1280
    parts.session.reset()
    staging.settle(parts.stage)
    assert page(parts).width() == 1920
