"""What every visitor finds, as staff set it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.hours import Hours
from kiosk.ui.stay.wishes import LANGUAGES, Wishes

if TYPE_CHECKING:
    from kiosk.config.settings import Settings


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
    closes: bool = False
    """Who uses it may close it, as any program of their own."""
    px_per_mm: float = 4.03
    bottom_edge_mm: float = 700
    """Height above the floor of the lower edge of the glass."""
    hours: Hours = field(default_factory=Hours)


def defaults(settings: "Settings") -> Defaults:
    """In a care home and at home nobody is asked whether they are still there.

    A care home's screen begins anew after a long quiet time, so that nobody finds the letters and the
    language of the one before; at home it stays as it was left.
    """
    mode, session = settings.station.mode, settings.session
    quiet = 60 * session.care_minutes if mode == "care" else 0
    return Defaults(
        institution=settings.station.name,
        wishes=Wishes(
            language=settings.station.language,
            theme=settings.screen.theme,
            text_size=settings.screen.text_size - 1,
            spoken=settings.speech.spoken,
            voice_step=settings.speech.volume,
            reduced_motion=settings.screen.reduced_motion,
            low=settings.screen.low,
            left_handed=settings.screen.left_handed,
            simple=settings.screen.simple,
            steady=settings.hand.steady,
            switches=settings.keys.switches,
        ),
        languages=settings.station.languages,
        idle_seconds=session.idle_seconds if mode == "library" else quiet,
        reading_seconds=session.reading_seconds if mode == "library" else quiet,
        answer_seconds=session.answer_seconds if mode == "library" else 0,
        desk=mode == "library",
        closes=mode == "home",
        bottom_edge_mm=settings.screen.bottom_edge_mm,
        hours=settings.hours,
    )
