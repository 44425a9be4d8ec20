"""Ranges become the chapters of a film or sound (Presentation 3.0, 5.4; 2.1, 5.5).

A range names parts of canvases, and other ranges inside it. Who watches needs one list in order of time: the
innermost names, as an outer one only begins where its first part does.
"""

from collections.abc import Iterator, Sequence

import msgspec

from kiosk.catalogue.iiif.annotations import Target, target_of
from kiosk.catalogue.iiif.values import ident, many, member, names, type_of
from kiosk.model import Chapter

MAX_RANGES = 5_000
MAX_CHAPTERS = 500
"""Of one canvas."""
MAX_DEPTH = 20
MAX_PARTS = 5_000
"""In one range."""
_OTHERWISE = frozenset(("no-nav", "sequence", "thumbnail-nav"))
"""Behaviors of ranges that are no contents: not to be shown, another order, a row of stills (3.0, 3.4)."""
_NEAR = 0.05
"""Seconds: chapters that begin closer together begin at once."""


def chapters_of(manifest: object) -> dict[str, tuple[Chapter, ...]]:
    """By canvas the chapters in it, in order of time, in seconds of the canvas."""
    found: dict[str, list[Chapter]] = {}
    for node in _Walk(manifest).ranges():
        label = names(member(node, "label"))
        if not label:
            continue
        spans: dict[str, Target] = {}
        for part in _parts(node):
            if type_of(part) != "Range" and (told := target_of(part)).id:
                first = spans.setdefault(told.id, told)
                end = told.end if told.start >= first.start else first.end
                spans[told.id] = Target(told.id, start=min(first.start, told.start), end=end)
        for canvas, span in spans.items():
            chapters = found.setdefault(canvas, [])
            if len(chapters) < MAX_CHAPTERS and (not span.end or span.end > span.start):
                chapters.append(Chapter(start=span.start, end=span.end, label=label))
    return {canvas: _in_time(chapters) for canvas, chapters in found.items()}


def chapters_within(chapters: Sequence[Chapter], start: float, duration: float) -> tuple[Chapter, ...]:
    """Those of what is painted from second ``start`` of its canvas and plays so long (0: unknown).

    Counted from there; one that covers all of it is none.
    """
    inside = []
    for one in chapters:
        begin, end = max(one.start - start, 0.0), one.end - start if one.end else 0.0
        if (one.end and end <= 0) or (duration and begin >= duration):
            continue
        end = min(end, duration) if duration else end
        inside.append(msgspec.structs.replace(one, start=begin, end=end))
    told = _in_time(inside)
    return told if len(told) > 1 or any(one.start >= _NEAR for one in told) else ()


def _in_time(chapters: list[Chapter]) -> tuple[Chapter, ...]:
    """Of those that begin at once the last that was named, which is the innermost."""
    told: list[Chapter] = []
    for one in sorted(chapters, key=lambda each: each.start):
        if told and one.start - told[-1].start < _NEAR:
            told.pop()
        told.append(one)
    return tuple(told)


def _parts(node: object) -> list[object]:
    return many(member(node, "items"))[:MAX_PARTS]


class _Walk:
    """Through all ranges of a manifest in reading order, each once, whoever names it."""

    def __init__(self, manifest: object) -> None:
        self._top = [one for one in many(member(manifest, "structures"))[:MAX_RANGES] if _is_range(one)]
        self._named = {ident(one): one for one in self._top if ident(one)}
        self._inner = {
            ident(part)
            for one in self._top
            for part in _parts(one)
            if ident(part) in self._named and ident(part) != ident(one)
        }
        self._seen: set[str] = set()
        self._left = MAX_RANGES

    def ranges(self) -> Iterator[object]:
        for one in self._top:
            if ident(one) not in self._inner:
                yield from self._inside(one, 0)

    def _inside(self, node: object, depth: int) -> Iterator[object]:
        own = ident(node)
        node = self._named.get(own, node) if not _parts(node) else node  # named here, told elsewhere
        otherwise = any(
            one in _OTHERWISE for one in many(member(node, "behavior"))[:10] if isinstance(one, str)
        )
        if depth > MAX_DEPTH or self._left <= 0 or own in self._seen or otherwise:
            return
        self._left -= 1
        if own:
            self._seen.add(own)
        yield node
        for part in _parts(node):
            if _is_range(part) or ident(part) in self._named:
                yield from self._inside(part, depth + 1)


def _is_range(node: object) -> bool:
    return type_of(node) == "Range"
