"""Counts what visitors use, a visit at a time: what one did is added up when they have left, never before.

Nothing is counted of a stay in which somebody of staff came in. Made only where the settings ask for it.
"""

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KioskError
from kiosk.staff.figures import Help
from kiosk.store import figures
from kiosk.store.figures import Counted, What
from kiosk.ui.session import Session
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.door import Door
from kiosk.ui.stay.way import ATTRACT, WORK_PAGES
from kiosk.ui.stay.wishes import Wishes

log = logging.getLogger(__name__)

WRITES_MS = 600_000
"""So long what was added up waits at most, so that the disk is not asked after each visit."""
SECOND_MS = 1000
ENOUGH = 10
"""Seconds of a film or a sound that are more than a look at it."""
CONTRAST = frozenset({"yellow", "white", "paper"})


class Heard(NamedTuple):
    """What plays at this moment."""

    work: str = ""
    captioned: bool = False


@dataclass
class Visit:
    """What one visitor used; each counts once, however often."""

    begun: bool = False
    of_staff: bool = False
    language: str = ""
    used: set[Counted] = field(default_factory=set)
    seconds: Counter[str] = field(default_factory=Counter)
    """That something of a work played."""


def helps(wishes: Wishes, usual: Wishes) -> set[Help]:
    """What this visitor wished for that the screen does not begin with."""
    return {
        kind
        for kind, wished in (
            (Help.LARGE, wishes.text_size > usual.text_size),
            (Help.SPOKEN, wishes.spoken and not usual.spoken),
            (Help.CONTRAST, wishes.theme in CONTRAST and usual.theme not in CONTRAST),
            (Help.SIMPLE, wishes.simple and not usual.simple),
        )
        if wished
    }


class Counting(QObject):
    """Looks on while somebody is there; ``heard`` says what plays, and ``follow`` hears when that changes."""

    def __init__(
        self,
        ledger: Desk,
        session: Session,
        door: Door,
        heard: Callable[[], Heard],
        now: Callable[[], datetime],
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ledger, self._session, self._door = ledger, session, door
        self._heard, self._now, self._zone = heard, now, zone
        self._visit = Visit()
        self._totals: Counter[tuple[date, Counted]] = Counter()
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.listen)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WRITES_MS)
        self._later.timeout.connect(self.write)
        session.placeChanged.connect(self._look)
        session.wishesChanged.connect(self._look)
        session.ended.connect(self.end)
        door.changed.connect(self._look)

    # --- while somebody is there

    def _look(self) -> None:
        page, visit = self._session.property("page"), self._visit
        if page == ATTRACT.page:  # nobody has begun yet, or the wishes are those of the next one already
            return
        visit.begun = True
        visit.of_staff = visit.of_staff or bool(self._door.who)
        wishes = self._session.wishes
        visit.language = wishes.language
        visit.used |= {Counted(What.HELP, one) for one in helps(wishes, self._session.usual)}
        if page in WORK_PAGES and (work := self._session.property("subject")):
            visit.used.add(Counted(What.OPENED, work))

    def follow(self) -> None:
        """Something plays, or not any more."""
        if not self._heard().work:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def listen(self) -> None:
        """Another second has gone by."""
        work, captioned = self._heard()
        if work and self._visit.begun:
            self._visit.seconds[work] += 1
            if self._visit.seconds[work] >= ENOUGH:
                self._visit.used.add(Counted(What.PLAYED, work))
                if captioned:
                    self._visit.used.add(Counted(What.HELP, Help.CAPTIONS))

    # --- afterwards

    def end(self) -> None:
        """The visitor left: what they used is one more in the totals of the day, and no more than that."""
        visit, self._visit = self._visit, Visit()
        if not visit.begun or visit.of_staff:
            return
        used = {Counted(What.VISIT), *visit.used}
        if visit.language != self._session.usual.language:
            used.add(Counted(What.LANGUAGE, visit.language))
        day = self._today()
        self._totals.update((day, one) for one in used)
        if not self._later.isActive():
            self._later.start()

    def write(self) -> None:
        """Add up with what the file has; what could not be written is tried again with the next."""
        totals, self._totals = self._totals, Counter()
        if not totals:
            return
        today = self._today()

        def again(error: KioskError) -> None:
            log.warning("what was counted is not written yet: %s", error)
            self._totals.update(totals)
            self._later.start()

        self._ledger.do(lambda conn: figures.add(conn, totals, today), lambda _: None, again)

    def close(self) -> None:
        """The station closes: whoever is still there has left, and all of it is written."""
        self.end()
        self._later.stop()
        self._second.stop()
        self.write()

    def _today(self) -> date:
        return self._now().astimezone(self._zone).date()
