"""Where things stand on the window, and what stands beside what."""

from collections.abc import Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """Where something stands, in pixels of the window."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends across."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends down."""
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.left + self.width / 2, self.top + self.height / 2


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of these, of which there is at least one."""
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    return Box(left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top)


def nearest(boxes: Sequence[Box], place: Box) -> int:
    """Which box stands nearest to a place; there is at least one."""
    x, y = place.middle
    return min(
        range(len(boxes)), key=lambda at: (boxes[at].middle[0] - x) ** 2 + (boxes[at].middle[1] - y) ** 2
    )


def _same_line(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.5 * min(one.height, other.height)


def toward(boxes: Sequence[Box], at: int, direction: int) -> int | None:
    """The nearest box at the right (1) or the left (-1) of one; None when there is none.

    On the same line if there is any, else more beside it than above or below it.
    """
    here = boxes[at]
    beside: list[tuple[bool, float, float, int]] = []
    for n, box in enumerate(boxes):
        across = direction * (box.middle[0] - here.middle[0])
        down = abs(box.middle[1] - here.middle[1])
        apart = box.left >= here.right if direction > 0 else box.right <= here.left
        if apart and (_same_line(here, box) or down < across):
            beside.append((not _same_line(here, box), across + down, down, n))
    return min(beside)[-1] if beside else None


def row_start(boxes: Sequence[Box], at: int) -> int:
    """The first box of the row that this one is in: back in the order of the page, along one line."""
    while at > 0 and _same_line(boxes[at - 1], boxes[at]) and boxes[at - 1].left < boxes[at].left:
        at -= 1
    return at


def row_end(boxes: Sequence[Box], at: int) -> int:
    """One past the last box of the row that this one is in."""
    while (
        at + 1 < len(boxes) and _same_line(boxes[at], boxes[at + 1]) and boxes[at].left < boxes[at + 1].left
    ):
        at += 1
    return at + 1
