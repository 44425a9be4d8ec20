"""A desk that writes, a store to ask, and three people of the house."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff import people
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.store import database
from kiosk.ui.asking.background import Background
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.office import Office
from kiosk.ui.stage import staging
from tests.staff_made import BRUSSELS
from tests.ui.conftest import Library

NOW = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
CODES = {"Els": "471293", "Jan": "582047", "Mia": "693158", "Rik": "704269"}
ROLES = {"Els": Role.MANAGER, "Jan": Role.CURATOR, "Mia": Role.VOLUNTEER, "Rik": Role.CARER}


@dataclass
class StaffedOffice:
    """What the parts of the pages of staff are made of."""

    desk: Desk
    background: Background
    staff_db: Path
    folder: Path
    ids: dict[str, str]
    hands: Hands
    inside: str = "Els"

    @property
    def whole(self) -> Office:
        asked = self.who, self.languages, self.now, BRUSSELS, self.hands
        return Office(self.desk, self.background, self.folder / "pictures", *asked)

    @property
    def by(self) -> By:
        return By(self.who(), NOW)

    def who(self) -> str:
        return self.ids.get(self.inside, "")

    def now(self) -> datetime:
        return NOW

    def languages(self) -> tuple[str, ...]:
        return ("nl", "en")

    def rests(self) -> None:
        """All that was asked is done."""
        calm = 0

        def still() -> bool:
            nonlocal calm
            calm = calm + 1 if self.desk.idle and self.background.idle and self.hands.idle else 0
            return calm > 2

        staging.wait_for(still, "All that was asked")

    def does(self, act: Callable[[apsw.Connection], object]) -> None:
        """Another one writes meanwhile."""
        with closing(database.open_staff(self.staff_db)) as conn:
            act(conn)


@pytest.fixture
def office(
    qapp: QGuiApplication, library: Library, background: Background, tmp_path: Path
) -> Iterator[StaffedOffice]:
    with closing(database.open_staff(library.staff)) as conn:
        first = By("", NOW)
        ids = {name: people.add(conn, first, name, ROLES[name], CODES[name]).id for name in ROLES}
    desk = Desk(library.staff)
    hands = Hands()
    yield StaffedOffice(desk, background, library.staff, tmp_path, ids, hands)
    hands.close()
    desk.close()
