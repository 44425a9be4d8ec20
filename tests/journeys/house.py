"""A station where Els may come in, and somebody of staff at its screen who counts what it takes."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.staff import people
from kiosk.staff.people import Role
from kiosk.store import database
from kiosk.ui.stage import staging
from tests.staff_made import ELS
from tests.station import Station, starter
from tests.visitor import A_HAND, Visitor, finger

CODE = "471293"
CORNER = QPoint(150, 40)
"""Where the name of the house stands on the start page."""


class Colleague:
    """By touch: taps and typed words are counted. Nothing is ever dragged."""

    def __init__(self, parts: app.Parts, folder: Path) -> None:
        self.parts = parts
        self.eyes = Visitor(parts.window, folder, patience=20)
        self.taps = self.words = 0

    def chooses(self, name: str) -> None:
        self.taps += 1
        self.eyes.taps(name)

    def comes_in(self) -> None:
        """A finger stays where the name of the house is."""
        self.taps += 1
        QTest.touchEvent(self.parts.window, finger()).press(0, CORNER).commit()
        self.eyes.notices(lambda: self.parts.session.property("page") == "staff", "the door")
        QTest.touchEvent(self.parts.window, finger()).release(0, CORNER).commit()
        self.eyes.waits(A_HAND / 1000)  # a hand takes its time

    def types(self, text: str, space: str) -> None:
        """Key by key on the screen; twice the same one not at once."""
        self.words += len(text.split())
        before = ""
        for letter in text:
            soon = before not in ("", letter.lower())
            self.eyes.taps(space if letter == " " else letter, typing=soon)
            before = letter.lower()

    def sees(self, words: str) -> None:
        self.eyes.sees(words)


class ByKeys(Colleague):
    """With a keyboard alone: Tab, Enter, letters."""

    def chooses(self, name: str) -> None:
        self.taps += 1
        self.eyes.chooses(name)

    def comes_in(self) -> None:
        self.taps += 1
        self.eyes.presses("F9")

    def types(self, text: str, space: str) -> None:
        self.words += len(text.split())
        self.eyes.types(text)


def furnished(folder: Path) -> Station:
    """The collection that ships, and Els, who is a manager."""
    shutil.copytree(starter().data, folder / "data")
    with closing(database.open_staff(folder / "data" / "staff.db")) as conn:
        people.add(conn, ELS, "Els", Role.MANAGER, CODE)
    return Station.there(folder)


@contextmanager
def opened(station: Station, *, language: str = "nl") -> Iterator[app.Parts]:
    """Its screen, at the start page."""
    with station.opens(agent=False) as parts:
        staging.resize(parts.stage, (1920, 1080))
        parts.session.start()
        parts.session.wish(language=language)
        staging.settle(parts.stage)
        yield parts
