"""Contrast as it really is on the glass, by two grabs: one with the letters, one without.

The pixels that differ are letters; their colour in the second grab is the true background, also over a
photograph. The ratio is that of the ink on it, as strong as it is drawn, at the fifth percentile (WCAG
1.4.3, 1.4.6, 1.4.11).
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import combinations

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.gate_layout import Fault
from tests.gate_look import Look, Node

BODY, LABEL, BESIDE = 7.0, 4.5, 3.0
"""Text to read; words on controls; icons, borders, and words on what can't be used now."""
GLYPH = 24
"""Difference (0-255) from which a pixel belongs to a letter."""
FEWEST = 5
"""Pixels that the smallest letter has."""
PERCENTILE = 0.05
CARD = "ItemCard"
"""Known by its picture and title; its border is an ornament."""

Colour = tuple[int, int, int]
_HIDDEN: Colour = (1, 254, 3)  # stands for "no letter here"; no theme has it


@lru_cache(maxsize=4096)
def luminance(colour: Colour) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (c / 255 for c in colour)
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: QColor) -> Colour:
    """Of a colour of Qt."""
    return colour.red(), colour.green(), colour.blue()


def shot(window: QQuickWindow) -> QImage:
    """The window as it is drawn now."""
    return window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def grab(window: QQuickWindow) -> Image.Image:
    """The same, to compute with as a whole."""
    return _whole_picture(shot(window))


def _whole_picture(image: QImage) -> Image.Image:
    size = image.width(), image.height()
    return Image.frombytes("RGB", size, image.constBits(), "raw", "BGRX", image.bytesPerLine(), 1)


@contextmanager
def hidden(items: Iterable[QQuickItem]) -> Iterator[None]:
    """Everything but these."""
    before = [(item, item.opacity()) for item in items]
    for item, _ in before:
        item.setOpacity(0)
    yield
    for item, opacity in before:
        item.setOpacity(opacity)


def strength(item: QQuickItem) -> float:
    """How much of its ink comes on the glass, 0 to 1: what it lies in may be paler than it says itself."""
    found, at = 1.0, item
    while at is not None:
        found *= at.opacity()
        at = at.parentItem()
    return found


def thinned(ink: Colour, ground: Colour, strong: float) -> Colour:
    """The ink as it is drawn on that ground."""
    red, green, blue = (round(i * strong + g * (1 - strong)) for i, g in zip(ink, ground, strict=True))
    return red, green, blue


def contrast(look: Look) -> Iterator[Fault]:
    """7:1 for text, 4.5:1 on controls, 3:1 for icons, borders and what can't be used now."""
    inks = [drawing for drawing in look.drawings if drawing.ink is not None]
    with_letters = grab(look.window)
    strengths = {item: strength(item) for item in (*(w.item for w in look.words), *(d.item for d in inks))}
    with hidden([*(words.item for words in look.words), *(drawing.item for drawing in inks)]):
        bare = shot(look.window)
    without = _whole_picture(bare)
    for words in look.words:
        if words.scroller is not None and words.seen.height() < words.pixels:
            continue  # a sliver of a line that is scrolled away
        need = BODY if words.control is None else LABEL if words.control.enabled else BESIDE
        yield from _fault(
            str(words), rgb(words.colour), words.seen, need, with_letters, without, strengths[words.item]
        )
    for drawing in inks:
        assert drawing.ink is not None
        if drawing.scroller is not None and drawing.seen.height() < drawing.box.height() / 2:
            continue
        yield from _fault(
            str(drawing),
            rgb(drawing.ink),
            drawing.seen,
            BESIDE,
            with_letters,
            without,
            strengths[drawing.item],
        )
    yield from _borders(look, bare)


def _fault(
    where: str,
    ink: Colour,
    box: QRectF,
    need: float,
    with_letters: Image.Image,
    without: Image.Image,
    strong: float,
) -> Iterator[Fault]:
    if box.width() < 1 or box.height() < 1:
        return  # scrolled away
    behind = _behind(box, with_letters, without)
    total = sum(count for count, _ in behind)
    if total < FEWEST:
        yield where, "can't be seen at all"
        return
    passed, ratios = (
        0,
        sorted((ratio(thinned(ink, colour, strong), colour), count) for count, colour in behind),
    )
    for found, count in ratios:
        passed += count
        if passed >= PERCENTILE * total:
            if found < need - 0.005:
                yield where, f"contrast {found:.2f}, at least {need}"
            return


def _behind(box: QRectF, with_letters: Image.Image, without: Image.Image) -> list[tuple[int, Colour]]:
    """How many pixels of which colour lie behind the letters."""
    area = (int(box.left()), int(box.top()), int(box.right()), int(box.bottom()))
    one, other = with_letters.crop(area), without.crop(area)
    letters = ImageChops.difference(one, other).convert("L").point(lambda level: 255 * (level > GLYPH // 3))
    only = Image.composite(other, Image.new("RGB", other.size, _HIDDEN), letters)
    colours = only.getcolors(only.width * only.height + 1) or []
    found = [(count, (int(c[0]), int(c[1]), int(c[2]))) for count, c in colours if isinstance(c, tuple)]
    return [(count, colour) for count, colour in found if colour != _HIDDEN]


# --- borders of controls


def _borders(look: Look, picture: QImage) -> Iterator[Fault]:
    for node in look.controls:
        if not node.enabled or node.kind == CARD or (node.scroller is not None and not _whole(node)):
            continue
        worst = min((edge for edge in _edges(node, picture)), default=21.0)
        if worst < BESIDE - 0.005:
            yield str(node), f"edge {worst:.2f} against what lies around, at least {BESIDE}"


def _whole(node: Node) -> bool:
    return node.seen.width() > node.box.width() - 1 and node.seen.height() > node.box.height() - 1


def _edges(node: Node, picture: QImage) -> Iterator[float]:
    """Contrast of the edge with its surroundings, in the middle of each side."""
    box, out, depth = node.box, 2, 3
    across, down = int(box.center().x()), int(box.center().y())
    left, top, right, bottom = int(box.left()), int(box.top()), int(box.right()), int(box.bottom())
    for edge, outside in (
        ([(across, top + n) for n in range(depth)], (across, top - out)),
        ([(across, bottom - 1 - n) for n in range(depth)], (across, bottom + out)),
        ([(left + n, down) for n in range(depth)], (left - out, down)),
        ([(right - 1 - n, down) for n in range(depth)], (right + out, down)),
    ):
        inside = [at for at in edge if _within(at, picture)]
        if inside and _within(outside, picture):
            around = _pixel(picture, outside)
            yield max(ratio(_pixel(picture, at), around) for at in inside)


def _within(at: tuple[int, int], picture: QImage) -> bool:
    return 0 <= at[0] < picture.width() and 0 <= at[1] < picture.height()


def _pixel(picture: QImage, at: tuple[int, int]) -> Colour:
    found = picture.pixel(*at)
    return found >> 16 & 0xFF, found >> 8 & 0xFF, found & 0xFF


# --- the ring of the focus


RING_MM = 3.2
"""How far from the control a ring may lie."""


def ring_faults(look: Look, node: Node, before: QImage, after: QImage) -> Iterator[Fault]:
    """On each side something new stands out from what was there, and another tone lies within.

    One of the two tones is seen whatever the control and the page look like.
    """
    far = max(4, int(look.px(RING_MM)))
    missing, single = [], []
    for side, rays in _rays(node.box, far).items():
        stands_out = two_tones = False
        for ray in rays:
            seen, both = _ring(ray, before, after)
            stands_out = stands_out or seen
            if seen and both:
                two_tones = True
                break
        if not stands_out:
            missing.append(side)
        elif not two_tones:
            single.append(side)
    if missing:
        yield str(node), f"has no focus ring that can be seen ({', '.join(missing)})"
    if single:
        yield str(node), f"has a focus ring of one tone only ({', '.join(single)})"


def _ring(ray: list[tuple[int, int]], before: QImage, after: QImage) -> tuple[bool, bool]:
    """Whether something new on the way outwards stands out, and whether it has two tones."""
    pairs = [(_pixel(before, at), _pixel(after, at)) for at in ray if _within(at, after)]
    new = [n for n, (was, now) in enumerate(pairs) if was != now]
    upto = {now for _, now in pairs[: new[-1] + 1]} if new else set()
    stands_out = any(ratio(*pairs[n]) >= BESIDE for n in new)
    return stands_out, any(ratio(one, other) >= BESIDE for one, other in combinations(upto, 2))


def _rays(box: QRectF, far: int) -> dict[str, list[list[tuple[int, int]]]]:
    """Pixels from each side outwards, at three places of the side."""
    left, top, right, bottom = int(box.left()), int(box.top()), int(box.right()), int(box.bottom())
    spread = (0.25, 0.5, 0.75)
    xs = [int(left + part * box.width()) for part in spread]
    ys = [int(top + part * box.height()) for part in spread]
    steps = range(1, far + 1)
    return {
        "top": [[(x, top - n) for n in steps] for x in xs],
        "bottom": [[(x, bottom - 1 + n) for n in steps] for x in xs],
        "left": [[(left - n, y) for n in steps] for y in ys],
        "right": [[(right - 1 + n, y) for n in steps] for y in ys],
    }
