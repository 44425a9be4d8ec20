"""How long it is quiet, and what is due then: the question whether anybody is there, or the end of the stay.

WCAG 2.2.1 Timing Adjustable. All times are seconds of a clock that never jumps, which others turn.
"""

from enum import Enum, auto

from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.stay.way import READING_PAGES
from kiosk.ui.stay.wishes import Wishes

AFTER_PLAYING = 1.5
"""Who watched something has so many times the usual patience when it ends: the last picture, the applause."""
MORE_TIME = 10
STAFFED, STAFFED_WATCHING = 120.0, 600.0
"""Of staff; the second also while something plays or a voice reads, which for a broadcast has no end."""
DROWSY, ASLEEP_ANYWHERE = 60.0, 900.0
"""Outside opening hours the screen goes dim when nobody touched the attract page, or any page, so long."""


class Due(Enum):
    """What the time asks for."""

    NOTHING = auto()
    QUESTION = auto()
    COUNTING = auto()
    """The question is up, and there is less time left to answer it."""
    END = auto()


def limit(defaults: Defaults, wishes: Wishes, page: str, *, watched: bool, staffed: bool = False) -> float:
    """Seconds of quiet until it is asked whether anybody is there; 0: as long as one likes.

    ``staffed``: somebody of staff is signed in, and may have walked away from a door that is open.
    """
    if staffed:
        return STAFFED
    usual = defaults.idle_seconds * (AFTER_PLAYING if watched else 1)
    reading = page in READING_PAGES or wishes.spoken
    return (defaults.reading_seconds if reading else usual) * (MORE_TIME if wishes.more_time else 1)


class Patience:
    """With one visitor after another. ``answer_seconds``: for the question; 0: it is not asked."""

    def __init__(self, answer_seconds: float) -> None:
        self.now = 0.0
        self.as_found = True
        """Nobody did anything since it began."""
        self.watched = False
        """Something has played to its end, and nothing was touched since."""
        self._answer = answer_seconds
        self._touched = self._stirred = 0.0
        self._asked_at: float | None = None

    @property
    def asking(self) -> bool:
        """The question is up."""
        return self._asked_at is not None

    @property
    def left(self) -> int:
        """Seconds to answer it."""
        return 0 if self._asked_at is None else max(0, round(self._answer - (self.now - self._asked_at)))

    def is_still(self, seconds: float) -> bool:
        """Nobody touched anything so long, whatever plays."""
        return self.now - self._stirred >= seconds

    def is_quiet(self, seconds: float, wishes: Wishes) -> bool:
        """Nobody was there so long, ten times so long for who has more time."""
        return self.now - self._touched >= seconds * (MORE_TIME if wishes.more_time else 1)

    def touch(self) -> None:
        """A sign of life, which answers the question too."""
        self._touched = self._stirred = self.now
        self._asked_at = None
        self.as_found = self.watched = False

    def accompany(self) -> None:
        """Somebody is here without touching anything: a film plays, a voice reads."""
        self._touched = self.now

    def ask(self) -> None:
        """The question comes up; asked again, there is all the time again to answer."""
        self._asked_at = self.now

    def begin(self) -> None:
        """The next visitor has the whole time."""
        self._touched = self.now
        self._asked_at = None
        self.as_found = True

    def due(self, limit: float, *, asks: bool) -> Due:
        """What is due after ``limit`` seconds of quiet, on a page where one is asked or one where not."""
        if asks and self._asked_at is not None:
            return Due.END if self.now - self._asked_at >= self._answer else Due.COUNTING
        if not limit or self.now - self._touched < limit:
            return Due.NOTHING
        return Due.QUESTION if asks and self._answer else Due.END
