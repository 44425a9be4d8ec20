"""What every visitor finds, as staff set it."""

from dataclasses import dataclass, field

from kiosk.hours import Hours
from kiosk.ui.stay.wishes import LANGUAGES, Wishes


@dataclass(frozen=True)
class Defaults:
    """Times in seconds; 0: as long as one likes."""

    institution: str = "Venster"
    wishes: Wishes = field(default_factory=Wishes)
    languages: tuple[str, ...] = LANGUAGES
    idle_seconds: float = 120
    reading_seconds: float = 300
    answer_seconds: float = 60
    """0: nobody is asked; the stay ends by itself."""
    desk: bool = True
    """There is a desk where one can ask for help."""
    px_per_mm: float = 4.03
    bottom_edge_mm: float = 700
    """Height above the floor of the lower edge of the glass."""
    hours: Hours = field(default_factory=Hours)
