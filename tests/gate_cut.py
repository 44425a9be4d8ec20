"""At every page of what scrolls, only whole lines, whole pictures and whole controls show.

A line is cut when its letters go on beyond the edge. That is seen and not computed: the words are drawn once
more with nothing that clips them, and looked at just inside and just outside the edge.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtQuick import QQuickItem

from tests.gate_keys import MOST_TURNS, turners
from tests.gate_layout import HAIR, Fault
from tests.gate_look import Look, Words, clipped, look, press
from tests.gate_pixels import GLYPH, grab, hidden

IN_FRONT = 10_000.0


def cut(seen: Look) -> Iterator[Fault]:
    """What the edge of a scroller cuts, page after page of it."""
    for scroller in seen.scrollers:
        if not scroller.isVisible():
            continue
        start, said = scroller.property("contentY"), set[Fault]()
        on = turners(seen, scroller)[-1:]
        for _ in range(MOST_TURNS):
            for fault in _cut_now(seen, scroller):
                if fault not in said:
                    said.add(fault)
                    yield fault
            at = scroller.property("contentY")
            if not on or not on[0].isEnabled() or not press(on[0]) or scroller.property("contentY") <= at:
                break
            QCoreApplication.processEvents()
        scroller.setProperty("contentY", start)
        QCoreApplication.processEvents()


def _cut_now(before: Look, scroller: QQuickItem) -> Iterator[Fault]:
    now = look(before.window, px_per_mm=before.px_per_mm, text_scale=before.text_scale)
    edges = clipped(scroller, now.area)[0]
    if scroller.clip():
        edges = edges.intersected(scroller.mapRectToScene(QRectF(0, 0, scroller.width(), scroller.height())))
    for node in now.nodes:
        if node.interactive and node.scroller is scroller and _in_part(node.box, edges):
            yield str(node), "is cut by the edge of what scrolls"
    for drawing in now.drawings:
        if drawing.scroller is scroller and drawing.control is None and _in_part(drawing.box, edges):
            yield str(drawing), "is cut by the edge of what scrolls"
    suspects = [words for words in now.words if words.scroller is scroller and _in_part(words.box, edges)]
    if not suspects:
        return
    with _unclipped(scroller):
        every = [words.item for words in now.words if words.scroller is scroller]
        with_letters = grab(now.window)
        with hidden(every):
            without = grab(now.window)
    changed = ImageChops.difference(with_letters, without).convert("L")
    letters = changed.point(lambda level: 255 * (level > GLYPH))
    for words in suspects:
        for edge in (round(edges.top()), round(edges.bottom())):
            if _goes_on(letters, words, edge):
                yield str(words), "has a line that is cut by the edge of what scrolls"


def _in_part(box: QRectF, edges: QRectF) -> bool:
    """Whether an edge runs through the box."""
    return any(box.top() + HAIR < edge < box.bottom() - HAIR for edge in (edges.top(), edges.bottom()))


@contextmanager
def _unclipped(scroller: QQuickItem) -> Iterator[None]:
    """Nothing clips it and nothing lies over it."""
    chain: list[tuple[QQuickItem, bool, float]] = []
    item: QQuickItem | None = scroller
    while item is not None:
        chain.append((item, item.clip(), item.z()))
        item = item.parentItem()
    for item, _, _ in chain:
        item.setClip(False)
        item.setZ(IN_FRONT)
    yield
    for item, clip, z in chain:
        item.setClip(clip)
        item.setZ(z)


def _goes_on(letters: Image.Image, words: Words, edge: int) -> bool:
    """Whether a letter is on both sides of the edge."""
    if not 0 < edge < letters.height:
        return False
    left, right = max(0, int(words.box.left())), min(letters.width, int(words.box.right()) + 1)
    above = letters.crop((left, edge - 1, right, edge))
    below = letters.crop((left, edge, right, edge + 1))
    return ImageChops.multiply(above, below).getbbox() is not None
