"""What may be told of what was counted: from five on a number, and below that only that it is below five.

All that is told is made of lines of which each is already so. A total counts the small ones in steps, such
that each of them can still be 1, 2, 3 or 4 for who knows everything that is told: no small number can be
worked out by taking what is told from a total, nor from the order of a list.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.staff.interchange import table
from kiosk.staff.playlists import plain
from kiosk.store.figures import Counted, What

SMALL = 5
"""What is less often is not told."""
HIDDEN = f"<{SMALL}"
HIDDEN_WEIGHT = SMALL / 2
"""Of the bar of one that is not told: all have the same."""


class Help(StrEnum):
    """What makes it easier for somebody, and is not how the screen begins."""

    LARGE = "large"
    SPOKEN = "spoken"
    CAPTIONS = "captions"
    CONTRAST = "contrast"
    SIMPLE = "simple"


class Line(NamedTuple):
    """One thing, and how often."""

    which: str
    told: str
    share: float
    """How long its bar is, of the longest."""


def told(count: int) -> str:
    """A number as it is told."""
    return HIDDEN if 0 < count < SMALL else str(count)


def few(counts: Iterable[int]) -> int:
    """How many of them are not told."""
    return sum(0 < one < SMALL for one in counts)


def total(counts: Iterable[int]) -> int:
    """All of them together, rounded down as far as it takes to keep the small ones to themselves.

    Of ``k`` small ones together, from k to 4 k, it tells the step that they are on. The steps begin at k and
    are at least five high, the last one perhaps higher (k = 1: four, which is all there is). So on each step
    there is room for any one of them to be 1, and to be 4. Never more than eight too few.
    """
    every = list(counts)
    small = [one for one in every if 0 < one < SMALL]
    steps = max(1, (3 * len(small) + 1) // SMALL)
    step = min((sum(small) - len(small)) // SMALL, steps - 1)
    return sum(one for one in every if one >= SMALL) + len(small) + SMALL * step


def compared(now: int | None, before: int | None) -> int | None:
    """How many percent more (less: below 0) than the month before; None where one of the two is small.

    Of totals as they are told.
    """
    if now is None or before is None or min(now, before) < SMALL:
        return None
    return round(100 * (now - before) / before)


def lines(counts: Mapping[str, int]) -> list[Line]:
    """The most first; of those that are not told it can't be seen which is more."""
    order = sorted(counts, key=lambda one: (-_shown(counts[one]), one))
    most = max([1.0, *map(_weight, counts.values())])
    return [Line(one, told(counts[one]), _weight(counts[one]) / most) for one in order]


def of_what(counted: Mapping[Counted, int], what: What) -> dict[str, int]:
    """Of one kind: which, and how often."""
    return {one.which: count for one, count in counted.items() if one.what is what}


def visits(counted: Mapping[Counted, int]) -> int:
    """How many there were; to be ``told``."""
    return of_what(counted, What.VISIT).get("", 0)


def looked(counted: Mapping[Counted, int]) -> int | None:
    """How often works were looked at together; None where there were few visits.

    Nobody counts twice for a work: three visits look three times at a work at most, so a high total of few
    visits would tell how few.
    """
    return total(of_what(counted, What.OPENED).values()) if visits(counted) >= SMALL else None


def helps(counted: Mapping[Counted, int]) -> dict[str, int]:
    """Each help and how often it was used; to be ``told``.

    Who had captions played a work. So captions are not told to be more than the works that were played are
    sure to be by what is told of those: else they would tell how large a small one is. Where five who had
    captions share a few works that hardly anybody played, that is fewer than there were.
    """
    found = {one.value: 0 for one in Help} | of_what(counted, What.HELP)
    played = of_what(counted, What.PLAYED).values()
    sure = sum(one if one >= SMALL else min(one, 1) for one in played)
    return found | {Help.CAPTIONS.value: min(found[Help.CAPTIONS], sure)}


def _shown(count: int) -> int:
    return count if count >= SMALL else min(count, 1)


def _weight(count: int) -> float:
    return HIDDEN_WEIGHT if 0 < count < SMALL else float(count)


def write_csv(target: Path, rows: Sequence[Sequence[str]], *, separator: str = ",") -> None:
    """Write rows of what is told, the header first. Raises ``StoreError``."""
    header, *rest = ([plain(cell) for cell in row] for row in rows)
    table.write_rows(target, header, rest, separator=separator)
