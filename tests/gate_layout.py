"""Sizes, places and reading order (EN 301 549, 5.1.4, 8.3; WCAG 1.3.2, 1.4.4, 2.5.8)."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.gate_look import Look, Node, Words

PRIMARY_MM, LEAST_MM = 20.0, 15.0
GAP_MM, KEY_GAP_MM = 4.0, 3.0
"""Between the keys of a keyboard less is enough: nobody is hurt by a wrong letter."""
CAPITAL_MM = 4.8
CAPITAL = 0.668
"""Height of a capital of Atkinson Hyperlegible Next, as a part of the font size."""
BOTTOM_EDGE_MM, REACH_MM = 700.0, 1220.0
"""How high the lower edge of the screen hangs, and the highest that somebody who sits can touch."""
LOWEST_MM, LOW_REACH_MM = 800.0, 1100.0
"""Between these is all that is touched when the buttons are low."""
HAIR = 1.0
"""Pixels that rounding may cost."""
LONG_TITLE = 60

Fault = tuple[str, str]
"""Where, and what."""


def sizes(look: Look) -> Iterator[Fault]:
    """20 mm for what is primary, never under 15 mm, in both directions."""
    for node in look.controls:
        least = PRIMARY_MM if node.flag("primary") else LEAST_MM
        width, height = look.mm(node.box.width()), look.mm(node.box.height())
        if min(width, height) < least - look.mm(0.01):
            yield str(node), f"{width:.1f} × {height:.1f} mm, at least {least:.0f}"


def gaps(look: Look) -> Iterator[Fault]:
    """4 mm of nothing between targets."""
    keys = _keys(look)
    for one, other in combinations(look.controls, 2):
        between = look.mm(_between(one.seen, other.seen))
        least = KEY_GAP_MM if one in keys and other in keys else GAP_MM
        if between < least - look.mm(HAIR):
            yield f"{one} and {other}", f"{between:.1f} mm between them, at least {least:.0f}"


def _between(one: QRectF, other: QRectF) -> float:
    across = max(0.0, max(one.left(), other.left()) - min(one.right(), other.right()))
    down = max(0.0, max(one.top(), other.top()) - min(one.bottom(), other.bottom()))
    return hypot(across, down)


def _keys(look: Look) -> set[Node]:
    """The keys of a keyboard on screen: rows of buttons among which there are letters."""
    boards = {board for node in look.controls if len(node.name) == 1 and (board := _board(node))}
    return {node for node in look.controls if _board(node) in boards}


def _board(node: Node) -> QQuickItem | None:
    row = node.item.parentItem()
    return row.parentItem() if row else None


def inside(look: Look) -> Iterator[Fault]:
    """Whole within the window and whatever clips it; what scrolls may wait below."""
    for node in look.controls:
        if _cut(node.box, node.seen) and node.scroller is None:
            yield str(node), f"only {_percent(node.seen, node.box)} % of it shows"


def reach(look: Look) -> Iterator[Fault]:
    """Nothing to touch above 1220 mm from the floor; upright screens hang on a wall. Low: 800 to 1100."""
    area = look.area
    if area.height() <= area.width():
        return
    most, least = (LOW_REACH_MM, LOWEST_MM) if look.low else (REACH_MM, BOTTOM_EDGE_MM)

    def floor(y: float) -> float:
        return BOTTOM_EDGE_MM + look.mm(area.height() - y)

    for node in look.controls:
        if node.box == area:
            continue  # the whole screen may be touched, wherever one reaches it
        if floor(node.box.top()) > most + look.mm(HAIR):
            yield (
                str(node),
                f"reaches up to {floor(node.box.top()):.0f} mm above the floor, at most {most:.0f}",
            )
        if floor(node.box.bottom()) < least - look.mm(HAIR):
            yield str(node), f"reaches down to {floor(node.box.bottom()):.0f} mm, at least {least:.0f}"


def lowest(look: Look) -> float:
    """Where the page ends: at the lower edge of the glass; with the buttons low 800 mm above the floor."""
    low = look.low and look.area.height() > look.area.width()
    return look.area.bottom() - (look.px(LOWEST_MM - BOTTOM_EDGE_MM) if low else 0)


def capitals(look: Look) -> Iterator[Fault]:
    """Capitals of 4.8 mm, grown as the visitor wishes."""
    least = CAPITAL_MM * look.text_scale
    for words in look.words:
        capital = look.mm(words.pixels * CAPITAL)
        if capital < least - 0.005:
            yield str(words), f"capitals of {capital:.2f} mm, at least {least:.2f}"


def overlap(look: Look) -> Iterator[Fault]:
    """No text on another text."""
    for one, other in combinations(look.words, 2):
        both = one.seen.intersected(other.seen)
        if both.width() > 2 * HAIR and both.height() > 2 * HAIR:
            yield f"{one} and {other}", f"overlap by {both.width():.0f} × {both.height():.0f} pixels"


def truncation(look: Look) -> Iterator[Fault]:
    """No text ends in dots, but for very long titles of works and shelves, which their page shows whole."""
    for words in look.words:
        if words.truncated and len(words.text) <= LONG_TITLE:
            yield str(words), "is cut off with dots"


def spilling(look: Look) -> Iterator[Fault]:
    """No text beyond what clips it, beyond its button, or beyond its own room onto something else."""
    for words in look.words:
        if _turned_away(words):
            continue
        if words.scroller is None and _cut(words.box, words.seen):
            yield str(words), f"only {_percent(words.seen, words.box)} % of it shows"
        elif words.scroller is not None and _cut_across(words):
            yield str(words), "is cut off at the side"
        elif words.control is not None and _cut(words.box, words.box.intersected(words.control.box)):
            yield str(words), f"sticks out of {words.control}"


def broken_words(look: Look) -> Iterator[Fault]:
    """No word goes on in the next line where it likes: that is how "screen" becomes "scree n"."""
    for words in look.words:
        metrics = QFontMetricsF(words.item.property("font"))
        widest = max(metrics.horizontalAdvance(line) for line in words.text.splitlines())
        # The text lays out its letters a hair wider or narrower than the font's own sums.
        as_drawn = words.item.implicitWidth() / max(1.0, widest)
        for word in re.split(r"[\s\u00ad\u2010\u2013/-]+", words.text):
            if not words.truncated and metrics.horizontalAdvance(word) * as_drawn > words.item.width() + HAIR:
                yield str(words), f"has no room for the word {word!r}"


def _turned_away(words: Words) -> bool:
    """On another page of a list: nothing of it shows."""
    hidden = words.seen.width() <= 0 or words.seen.height() <= 0
    return hidden and words.clips is not None and words.clips.inherits("QQuickFlickable")


def _cut_across(words: Words) -> bool:
    return words.seen.height() > HAIR and words.box.width() - words.seen.width() > 2 * HAIR


def _cut(whole: QRectF, seen: QRectF) -> bool:
    """Whether something is cut off; an empty line below the last letters may be."""
    return whole.width() - seen.width() > 2 * HAIR or whole.height() - seen.height() > max(
        2 * HAIR, 0.02 * whole.height()
    )


def _percent(seen: QRectF, whole: QRectF) -> int:
    return round(100 * max(0.0, seen.width() * seen.height()) / max(1.0, whole.width() * whole.height()))


def order(look: Look) -> Iterator[Fault]:
    """What is told next stands lower, or further to the right; a new column may begin at the top."""
    leaves = [node for node in look.nodes if node.visible and _is_leaf(node, look.nodes)]
    yield from out_of_order(look, leaves, "is told")


def out_of_order(look: Look, nodes: list[Node], verb: str) -> Iterator[Fault]:
    """Steps that go up or to the left, among nodes in the order in which they are told or visited.

    For the left hand what is pressed stands left of the words that are told before it; the order itself is
    that of the right hand, which is judged in other cases.
    """
    for before, after in pairwise(nodes):
        a, b = before.seen, after.seen
        if look.left and b.right() <= a.left() + HAIR:
            continue
        up = b.bottom() <= a.top() + HAIR and b.left() < a.right() - HAIR
        left = b.right() <= a.left() + HAIR and _same_line(a, b)
        if up or left:
            yield str(after), f"{verb} after {before}, but stands {'above' if up else 'left of'} it"


def _same_line(a: QRectF, b: QRectF) -> bool:
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    return shared > 0.5 * min(a.height(), b.height())


def _is_leaf(node: Node, nodes: list[Node]) -> bool:
    return not any(other.parent is node for other in nodes)
