"""Where somebody is in a work: at one of its canvases, and there at a detail, or at all of it."""

from dataclasses import dataclass, replace

from kiosk.model import Detail, Media


@dataclass(frozen=True, slots=True)
class Position:
    """Each step gives another one; where there is no further, the same."""

    media: tuple[Media, ...] = ()
    page: int = 0
    """The canvas, counted from 0."""
    detail: int = -1
    """Counted from 0; -1 is the whole."""

    def within(self, media: tuple[Media, ...]) -> "Position":
        """The same in the work as it is now: the institution may have taken its last pages away."""
        there = Position(media, min(self.page, max(0, len(media) - 1)))
        return replace(there, detail=min(self.detail, len(there.details) - 1))

    def turn(self, direction: int) -> "Position":
        """So many canvases on, or back; there one sees the whole."""
        page = self.page + direction
        return Position(self.media, page) if direction and 0 <= page < len(self.media) else self

    def look(self, direction: int) -> "Position":
        """To the next (1) or previous (-1) detail; before the first is the whole."""
        detail = self.detail + direction
        return replace(self, detail=detail) if -1 <= detail < len(self.details) else self

    @property
    def canvas(self) -> Media | None:
        """The one that is open."""
        return self.media[self.page] if self.media else None

    @property
    def details(self) -> tuple[Detail, ...]:
        """Those of it."""
        return self.canvas.details if self.canvas is not None else ()

    @property
    def shown(self) -> Detail | None:
        """The detail that is looked at."""
        return self.details[self.detail] if 0 <= self.detail < len(self.details) else None

    @property
    def box(self) -> list[float]:
        """The detail as parts of the whole: x, y, width, height from 0 to 1; empty for the whole picture."""
        whole, part = self.canvas, self.shown
        if whole is None or part is None or not whole.width or not whole.height:
            return []
        return [
            part.x / whole.width,
            part.y / whole.height,
            part.width / whole.width,
            part.height / whole.height,
        ]
