"""Measuring the glass: a drawn card made as large as a real one, kept, and believed by the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.config.load import shipped
from kiosk.config.settings import Screen
from kiosk.glass import measured
from kiosk.ui import engine as qt
from kiosk.ui import measure
from kiosk.ui.calibration import CARD_MM, Calibration
from kiosk.ui.picture.icons import Icons
from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from tests import gate
from tests.gate_look import look


class Desk:
    """The window of ``kiosk calibrate``, and where it keeps what is measured."""

    def __init__(self, app: QGuiApplication, folder: Path) -> None:
        self.kept = folder / "screens.json"
        self.calibration = Calibration(app.primaryScreen(), 0, self.kept)
        self.finished = 0
        self.calibration.finished.connect(self.finish)
        self.engine = QQmlApplicationEngine()
        assets = shipped(folder).folders.assets
        self.translation = qt.Translation(app, assets / "i18n", self.engine)
        self.translation.speak("nl")
        self.window: QQuickWindow = qt.load(
            self.engine,
            {"icons": Icons(assets / "icons")},
            {"calibration": self.calibration, "theme": "day"},
            "Calibrate",
        )
        self.window.resize(1280, 800)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def finish(self) -> None:
        self.finished += 1

    def item(self, name: str) -> QQuickItem:
        found = self.window.findChild(QQuickItem, name)
        assert found is not None, name
        return found

    def touch(self, name: str) -> None:
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=QPoint(middle))

    @property
    def card(self) -> float:
        return self.item("card").width()


@pytest.fixture
def desk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Desk]:
    one = Desk(qapp, tmp_path)
    yield one
    one.window.close()
    shiboken6.delete(one.translation)
    shiboken6.delete(one.engine)


def test_by_touch_the_card_grows_and_shrinks_and_is_kept(desk: Desk, qapp: QGuiApplication) -> None:
    before = desk.card
    for name in ("muchBigger", "bigger", "bigger", "smaller"):
        desk.touch(name)
    assert desk.card == before + 13
    assert desk.item("card").height() == pytest.approx(desk.card * CARD_MM[1] / CARD_MM[0])
    desk.touch("keep")
    assert desk.finished == 1
    (kept,) = measured.read(desk.kept)
    assert kept == desk.calibration.measured
    assert kept.px_per_mm == pytest.approx(desk.card / CARD_MM[0])

    # So the screen believes it from now on.
    session = Session(Defaults())
    measure.Measure(qapp, session, Screen(), desk.kept)
    assert session.property("pxPerMm") == pytest.approx(kept.px_per_mm)
    assert measure.size_of(qapp.primaryScreen(), 40, desk.kept).source == "measured"


def test_by_keys_alone(desk: Desk) -> None:
    before = desk.card
    keys = Qt.Key
    for key in (keys.Key_Plus, keys.Key_Right, keys.Key_Up, keys.Key_Minus, keys.Key_Left, keys.Key_Down):
        QTest.keyClick(desk.window, key)
    assert desk.card == before
    QTest.keyClick(desk.window, keys.Key_Plus)
    assert desk.card == before + 1
    QTest.keyClick(desk.window, keys.Key_Return)
    assert desk.calibration.measured is not None


def test_leaving_keeps_all_as_it_was(desk: Desk) -> None:
    desk.touch("bigger")
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.finished == 1
    assert desk.calibration.measured is None
    assert not desk.kept.exists()


def test_the_card_never_becomes_what_no_screen_can_show(desk: Desk) -> None:
    for _ in range(300):
        desk.calibration.change(-12)
    assert measured.possible(desk.calibration.found)
    for _ in range(900):
        desk.calibration.change(12)
    assert measured.possible(desk.calibration.found)


def test_what_can_not_be_written_is_said_on_the_page(desk: Desk) -> None:
    desk.kept.mkdir()
    desk.touch("keep")
    assert desk.finished == 0
    assert "can't be kept" in desk.calibration.property("problem")


def test_the_page_passes_the_gate(desk: Desk) -> None:
    usual = desk.calibration.property("usual")
    seen = look(desk.window, px_per_mm=usual, language="nl")
    assert [str(one) for one in gate.judge(seen, "calibrate")] == []
