"""What every room behind the screen works with."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.staff.operations import By
from kiosk.ui.asking.background import Background
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.hands import Hands


class Office(NamedTuple):
    """Where staff's file and the catalogue are asked, for whom, in which language and when."""

    desk: Desk
    background: Background
    pictures: Path
    """The folder of kept ones."""
    who: Callable[[], str]
    """The id of who is signed in; empty for nobody."""
    languages: Callable[[], Sequence[str]]
    """Those of the page, the best first."""
    now: Callable[[], datetime]
    zone: ZoneInfo
    """Of the house."""
    hands: Hands
    """For sticks and folders: one that does not answer keeps nobody from typing or coming in."""

    def by(self) -> By:
        """Who does it, at this moment."""
        return By(self.who(), self.now())
