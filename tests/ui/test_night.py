"""Outside opening hours the screen goes dim, and wakes at a touch; nothing burns into the glass."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.hours import Hours
from kiosk.ui.session import Session
from kiosk.ui.stage import staging
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.stay.patience import ASLEEP_ANYWHERE, DROWSY
from kiosk.ui.words import opening
from tests.station import starter

WEEK = Hours(
    monday="closed",
    tuesday="09:00-12:30 13:00-18:00",
    wednesday="09:00-12:30 13:00-18:00",
    thursday="",
    friday="20:00-02:00",
    saturday="closed",
    sunday="closed",
)
MONDAY = datetime(2026, 11, 30, 23, 15).astimezone()
TUESDAY = MONDAY.replace(hour=10) + timedelta(days=1)


@pytest.fixture
def session(qapp: QGuiApplication) -> Session:
    one = Session(Defaults(hours=WEEK))
    one.tick(1000, MONDAY)
    one.touch()
    return one


def asleep(session: Session, now: float, clock: datetime = MONDAY) -> bool:
    session.tick(now, clock)
    return bool(session.property("asleep"))


def test_it_goes_dim_when_it_is_closed_and_nobody_is_there(session: Session) -> None:
    assert not asleep(session, 1000 + DROWSY - 1)
    assert asleep(session, 1000 + DROWSY)
    assert not asleep(session, 1000 + DROWSY + 1, TUESDAY), "it opens: there it is again"


def test_a_touch_wakes_it_and_it_goes_dim_again_later(session: Session) -> None:
    assert asleep(session, 2000)
    session.touch()
    assert not session.property("asleep")
    assert not asleep(session, 2000 + DROWSY - 1)
    assert asleep(session, 2000 + DROWSY)


def test_while_it_is_open_it_never_does(session: Session) -> None:
    assert not asleep(session, 90_000, TUESDAY)


def test_without_hours_it_never_does(qapp: QGuiApplication) -> None:
    one = Session(Defaults())
    assert not asleep(one, 90_000)
    assert (one.property("opening"), one.property("week")) == ("", [])


@pytest.mark.parametrize("what", ["busy", "speaking"])
def test_nobody_is_left_in_the_dark_with_a_film(session: Session, what: str) -> None:
    session.start()
    session.setProperty(what, True)
    assert not asleep(session, 1000 + 10 * ASLEEP_ANYWHERE)


def test_at_home_it_goes_dim_on_any_page_and_comes_back_there(qapp: QGuiApplication) -> None:
    one = Session(Defaults(hours=WEEK, idle_seconds=0, reading_seconds=0))
    one.tick(1000, MONDAY)
    one.start()
    one.open("item", "mill")
    assert not asleep(one, 1000 + ASLEEP_ANYWHERE - 1)
    assert asleep(one, 1000 + ASLEEP_ANYWHERE)
    one.touch()
    assert (one.property("page"), one.property("subject")) == ("item", "mill")


def test_the_hours_are_told_in_words(qapp: QGuiApplication, program: app.Parts) -> None:
    assert opening.again(WEEK, MONDAY, "nl") == "Weer open morgen om 9.00\u00a0uur."
    assert opening.again(WEEK, TUESDAY, "nl") == ""
    assert opening.week(WEEK, "nl") == [
        "maandag: gesloten",
        "dinsdag tot en met woensdag: 9.00–12.30\u00a0uur, 13.00–18.00\u00a0uur",
        "donderdag: de hele dag open",
        "vrijdag: 20.00–2.00\u00a0uur",
        "zaterdag tot en met zondag: gesloten",
    ]


# --- on the glass


@pytest.fixture(scope="module")
def program(qapp: QGuiApplication) -> Iterator[app.Parts]:
    with starter().opens((1080, 1920)) as parts:
        parts.session._defaults = replace(parts.session._defaults, hours=WEEK)
        yield parts


def grabbed(parts: app.Parts) -> QImage:
    staging.settle(parts.stage)
    return parts.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)


def night(parts: app.Parts) -> QQuickItem:
    parts.session.reset()
    parts.session.sleep()
    staging.settle(parts.stage)
    found = parts.window.findChild(QQuickItem, "nightPage")
    assert found is not None
    return found


def test_the_page_is_dark_and_its_words_are_elsewhere_a_minute_later(program: app.Parts) -> None:
    night(program)
    lit: list[set[tuple[int, int]]] = []
    for minute in range(4):
        program.session.tick(5000, MONDAY + timedelta(minutes=minute))
        image = grabbed(program)
        points = {
            (x, y)
            for y in range(0, image.height(), 6)
            for x in range(0, image.width(), 6)
            if image.pixelColor(x, y).lightness() > 60
        }
        assert 0 < len(points) < 0.02 * image.width() * image.height() / 36
        lit.append(points)
        program.session.sleep()
    for one, other in pairwise(lit):
        assert len(one & other) < 0.3 * len(one)


@pytest.mark.parametrize("how", ["touch", "key"])
def test_it_wakes_and_does_nothing_else(program: app.Parts, how: str) -> None:
    night(program)
    if how == "touch":
        QTest.mouseClick(program.window, Qt.MouseButton.LeftButton, pos=QPoint(540, 1700))
    else:
        QTest.keyClick(program.window, Qt.Key.Key_Return)
    staging.settle(program.stage)
    assert not program.session.property("asleep")
    assert program.session.property("page") == "attract"


def test_nothing_bright_stays_where_it_is_on_the_attract_page(program: app.Parts) -> None:
    """Over an hour the panel lies in three places, and the picture is another, also when nothing moves."""
    program.session.reset()
    program.session.tick(6000, TUESDAY)
    program.session.setProperty("reducedMotion", True)
    drifts, pictures = set(), set()
    staging.settle(program.stage)
    page = program.window.findChild(QQuickItem, "attractPage")
    assert page is not None
    for ten in range(6):
        program.session.tick(6000, TUESDAY.replace(minute=0) + timedelta(minutes=10 * ten))
        drifts.add(page.property("drift"))
        pictures.add(page.property("shown"))
    assert len(drifts) == 3
    assert len(pictures) > 2
    program.session.reset()


def test_on_a_wide_screen_the_two_sides_change_places_each_hour(program: app.Parts) -> None:
    staging.resize(program.stage, (1920, 1080))
    staging.settle(program.stage)
    page = program.window.findChild(QQuickItem, "attractPage")
    assert page is not None
    sides = []
    for hour in range(3):
        program.session.tick(7000, TUESDAY + timedelta(hours=hour))
        sides.append(page.property("mirrored"))
    assert sides in ([True, False, True], [False, True, False])
    staging.resize(program.stage, (1080, 1920))
