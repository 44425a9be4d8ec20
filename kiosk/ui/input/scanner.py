"""Switch scanning: everything on a page, for who can press one or two switches and nothing else.

A frame goes over the groups of a page; choosing one sends it over its rows, and then over what stands in a
row. What belongs together is told by where it stands: the widest gaps part the groups.
With two switches one moves the frame and the other chooses, so that nobody is hurried; with one the frame
goes by itself, and the switch chooses. Nothing here knows of a screen, or has a clock of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from kiosk.ui.input.boxes import Box

MOST = 6
"""Things that need no groups; and groups that stand beside each other instead of in a group of groups."""
NEAR = 0.6
"""Gaps of at least such a part of the widest one part a group too."""
SLACK = 2.0
"""Pixels that two things may lie over each other and still stand beside each other."""
COLUMNS = 2.0
"""So much wider the gaps between columns must be than those between rows, or it is a grid: row after row."""
FIRST = 1.5
"""The first place of a row has so many times the usual time: one must see first where the frame went."""
HEARD = 1.5
"""Seconds that it stays after the last of the words that say what it is around: so long a hand takes."""
LOOPS = 3
"""Rounds that nobody chooses anything in; then the frame rests until the switch is pressed."""

Tree: TypeAlias = "int | tuple[Tree, ...]"
"""A thing, by its place in the order of the page; or things that belong together."""


def leaves(tree: Tree) -> tuple[int, ...]:
    """All things in a group, in their order."""
    if isinstance(tree, int):
        return (tree,)
    return tuple(leaf for member in tree for leaf in leaves(member))


def arrange(boxes: Sequence[Box], bars: Sequence[Sequence[int]] = ()) -> tuple[Tree, ...]:
    """The groups of a page, from top to bottom. ``bars``: what is a group of its own, after all others."""
    fixed = {each for bar in bars for each in bar}
    content = [at for at in range(len(boxes)) if at not in fixed]
    groups = _members(_grouped(content, boxes))
    own = [tuple(bar) if len(bar) > 1 else bar[0] for bar in bars if bar]
    if own and len(groups) > MOST:
        groups = (groups,)
    tops = (*groups, *own)
    return _members(tops[0]) if len(tops) == 1 else tops


def _members(tree: Tree) -> tuple[Tree, ...]:
    return (tree,) if isinstance(tree, int) else tree


def _grouped(things: Sequence[int], boxes: Sequence[Box]) -> Tree:
    if len(things) == 1:
        return things[0]
    across = _gaps(things, boxes, lambda box: (box.left, box.right))
    down = _gaps(things, boxes, lambda box: (box.top, box.bottom))
    wide, high = _widest(across), _widest(down)
    if wide <= 0 and high <= 0:
        return tuple(things)
    cuts = across if high <= 0 or wide > COLUMNS * high else down
    least = NEAR * _widest(cuts)
    parts: list[list[int]] = [[]]
    for thing, gap in cuts:
        if parts[-1] and gap >= least:
            parts.append([])
        parts[-1].append(thing)
    return _levelled(tuple(_grouped(part, boxes) for part in parts))


def _gaps(
    things: Sequence[int], boxes: Sequence[Box], side: Callable[[Box], tuple[float, float]]
) -> list[tuple[int, float]]:
    """Things from one end to the other, and how much room is before each; 0 where there is none."""
    found: list[tuple[int, float]] = []
    end = float("-inf")
    for thing in sorted(things, key=lambda at: (side(boxes[at])[0], at)):
        begin, until = side(boxes[thing])
        gap = begin - end + SLACK
        found.append((thing, max(0.0, gap) if found else 0.0))
        end = max(end, until)
    return found


def _widest(gaps: Sequence[tuple[int, float]]) -> float:
    return max((gap for _, gap in gaps), default=0.0)


def _levelled(members: tuple[Tree, ...]) -> tuple[Tree, ...]:
    """Without groups that cost a press and save none. Rows stay rows, so that all are chosen in one way."""
    things = leaves(members)
    if len(things) <= MOST:
        return things
    while True:
        nested = [
            (len(each), at)
            for at, each in enumerate(members)
            if isinstance(each, tuple) and any(isinstance(inner, tuple) for inner in each)
        ]
        if not nested or len(members) - 1 + min(nested)[0] > MOST:
            return members
        _, at = min(nested)
        members = (*members[:at], *_members(members[at]), *members[at + 1 :])


# --- the frame


class Entry(NamedTuple):
    """Where the frame may stand: at a thing, at a group, or at the ways out of a group."""

    kind: str
    """``thing``, ``group``, ``up`` or ``rest``."""
    things: tuple[int, ...]
    """What is in the frame."""


@dataclass
class Scan:
    """The frame, and where it has been. ``automatic``: it goes by itself, every ``seconds``."""

    automatic: bool = False
    seconds: float = 3.0
    tree: tuple[Tree, ...] = ()
    path: list[int] = field(default_factory=lambda: [0])
    """The place in the row of each level, the outermost first."""
    resting: bool = False
    _loops: int = 0
    _moved: float = 0.0

    def show(self, tree: tuple[Tree, ...], now: float) -> None:
        """Another page: the frame begins at its first group."""
        self.tree = tree
        self.path = [0]
        self._again(now)

    def put(self, tree: tuple[Tree, ...], place: Callable[[Sequence[Tree], int], int]) -> None:
        """The same page with other things on it: the frame stays as deep as it was, and near to where it was.

        ``place`` says which of these members stands nearest to where the frame was at a level, from 0.
        """
        depth, self.tree = len(self.path), tree
        self.path = []
        members = tree
        while members and len(self.path) < depth:
            at = place(members, len(self.path))
            self.path.append(at)
            inner = members[at]
            if isinstance(inner, int):
                break
            members = inner
        self.path = self.path or [0]

    def row(self) -> tuple[Entry, ...]:
        """Where the frame goes now, one after the other."""
        members = self._members()
        found = [Entry("thing" if isinstance(each, int) else "group", leaves(each)) for each in members]
        everything = tuple(leaf for each in members for leaf in leaves(each))
        if len(self.path) > 1:
            found.append(Entry("up", everything))
        if self.automatic and found:
            found.append(Entry("rest", everything))
        return tuple(found)

    def at(self) -> Entry | None:
        """Where the frame is; None on a page with nothing to choose."""
        row = self.row()
        return row[min(self.path[-1], len(row) - 1)] if row else None

    def step(self, now: float) -> None:
        """The frame goes on by one; after the last comes the first."""
        count = len(self.row())
        self.path[-1] = (self.path[-1] + 1) % max(1, count)
        self._moved = now
        self._loops += self.path[-1] == 0

    def press(self, now: float) -> int | None:
        """Choose what is in the frame. Returns the thing to be pressed, if it is one."""
        if self.resting:
            self._again(now)
            return None
        entry = self.at()
        if entry is None:
            return None
        if entry.kind == "group":
            self.path.append(0)
        elif entry.kind == "up":
            self.path.pop()
        elif entry.kind == "rest":
            self.path[-1] = 0
        self._again(now)
        self.resting = entry.kind == "rest"
        return entry.things[0] if entry.kind == "thing" else None

    def rise(self, now: float) -> None:
        """Up a level after something was pressed, to choose the same row or another."""
        if len(self.path) > 1:
            self.path.pop()
        self._again(now)

    def hold(self, now: float) -> None:
        """The frame stays a moment from now, as somebody still hears what it is around."""
        self._moved = max(self._moved, now - self._stay() + HEARD)

    def _stay(self) -> float:
        return self.seconds * (FIRST if self.path[-1] == 0 else 1)

    def tick(self, now: float) -> bool:
        """Time goes by. Returns whether the frame moved, or went to rest."""
        if not self.automatic or self.resting or not self.row():
            return False
        if now - self._moved < self._stay():
            return False
        self.step(now)
        self.resting = self._loops >= LOOPS
        return True

    def _again(self, now: float) -> None:
        self.resting, self._loops, self._moved = False, 0, now

    def _members(self) -> tuple[Tree, ...]:
        members = self.tree
        for at in self.path[:-1]:
            inner = members[at] if at < len(members) else ()
            members = _members(inner) if inner != () else ()
        return members
