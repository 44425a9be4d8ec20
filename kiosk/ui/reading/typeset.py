"""A chapter in pages: which words stand on which line, and where. Nothing is drawn here.

The lines are broken by the engine that draws them, with the same letters, so a page holds exactly what fits
and never half a line. What comes out are numbers and texts: a page draws each line as a text of its own.
Emphasis is written bolder, never slanted: slanted letters are hard to read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from kiosk.media.prose import Block, BlockKind

_LARGER = {1: 1.5, 2: 1.3, 3: 1.15}
"""Headings, by their level."""
_BETWEEN = 0.55
"""Of a line, between two paragraphs."""
_ABOVE_HEADING = 1.1
_HIGHEST_PICTURE = 0.6
"""Of the height of a page."""
_LARGEST = 2.0
"""So many pixels of the glass for one of a picture in a book, which is often small."""
_FIRST_LETTERS = 200
"""Among which the direction of a text is looked for."""
_SOFT_HYPHEN = "\u00ad"


class Place(NamedTuple):
    """A letter of a chapter: it stays where it is when the letters grow."""

    block: int = 0
    letter: int = 0


START = Place()
END = Place(10**9)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper, in pixels."""

    width: float
    height: float
    letter: int
    """Size of the font."""
    spacing: float = 1.13
    """Height of a line by that of its font."""
    family: str = ""
    letter_gap: float = 0.0
    word_gap: float = 0.0
    """More room between letters, and between words, as parts of the size of the font (WCAG 1.4.12)."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that stand together on one line, all alike."""

    text: str
    x: float
    y: float
    letter: int
    weight: int


@dataclass(frozen=True, slots=True)
class Figure:
    """Where a picture stands; ``number`` is its number in the chapter, -1 for a rule between two parts."""

    number: int
    alt: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Row:
    """A line, a picture or a rule on its way to a page."""

    number: int
    """Of the block."""
    block: Block
    begin: int
    end: int
    """Letters of the block."""
    letter: int
    """Size of the font of what is no heading."""
    height: float
    above: float
    """Room above it, when it is not the first of a page."""
    line: QTextLine | None = None
    layout: QTextLayout | None = None
    indent: float = 0.0
    tied: bool = False
    """It does not stand last on a page: a heading, the first line of a paragraph."""


@dataclass(slots=True)
class Page:
    """What stands on one page."""

    begin: Place
    figures: list[Figure] = field(default_factory=list)
    text: str = ""
    """All its words, a line for each block: what is read aloud. Lines of verse keep their breaks."""
    headings: list[str] = field(default_factory=list)
    _rows: list[tuple[_Row, float, int]] = field(default_factory=list)
    """Each line with its top, and where its first letter is in ``text``."""

    @property
    def runs(self) -> list[Run]:
        """Its words, ready to be drawn."""
        return [run for row, top, _ in self._rows for run in _runs(row, top)]

    def boxes(self, start: int, length: int) -> list[tuple[float, float, float, float]]:
        """Where letters of ``text`` stand: x, y, width and height for each line that has some of them."""
        found = []
        for row, top, at in self._rows:
            if row.line is None:
                continue
            first, last = max(start, at), min(start + length, at + row.end - row.begin)
            if first < last:
                edges = [_x_of(row.line, row.begin + one - at) for one in (first, last)]
                left = row.indent + min(edges)
                found.append((left, top, abs(edges[1] - edges[0]), row.height))
        return found

    def place_of(self, letter: int) -> Place:
        """Which letter of the chapter this one of ``text`` is."""
        before = [(row, first) for row, _, first in self._rows if first <= letter]
        if not before:
            return self.begin
        row, first = before[-1]
        return Place(row.number, row.begin + letter - first)

    def letter_of(self, place: Place) -> int:
        """Where a letter of the chapter is in ``text``; 0 for one that stands before this page."""
        at = 0
        for row, _, first in self._rows:
            if Place(row.number, row.begin) <= place:
                at = first + (min(place.letter, row.end) - row.begin if row.number == place.block else 0)
        return at


def pages(blocks: Sequence[Block], sizes: Sequence[tuple[int, int]], sheet: Sheet) -> list[Page]:
    """The pages of a chapter; at least one. ``sizes``: of its pictures, in pixels of their own."""
    rows = list(_rows(blocks, sizes, sheet))
    found: list[Page] = []
    at = 0
    while at < len(rows):
        end = _page_end(rows, at, sheet.height)
        found.append(_page(sizes, rows[at:end], sheet))
        at = end
    return found or [Page(START)]


def page_of(made: Sequence[Page], place: Place) -> int:
    """The number of the page on which a letter stands."""
    return max((at for at, page in enumerate(made) if page.begin <= place), default=0)


# --- rows ---------------------------------------------------------------------------------------------------


def _rows(blocks: Sequence[Block], sizes: Sequence[tuple[int, int]], sheet: Sheet) -> Iterator[_Row]:
    before: BlockKind | None = None
    for number, block in enumerate(blocks):
        unit = sheet.letter * sheet.spacing
        if block.kind is BlockKind.PICTURE:
            _, height = _picture(block, sizes, sheet)
            if height:
                yield _Row(number, block, 0, 1, sheet.letter, height, unit * _BETWEEN)
        elif block.kind is BlockKind.RULE:
            yield _Row(number, block, 0, 1, sheet.letter, unit, unit * _BETWEEN, tied=True)
        else:
            yield from _lines(block, number, sheet, _above(block, before, unit))
        before = block.kind


def _above(block: Block, before: BlockKind | None, unit: float) -> float:
    if block.kind is BlockKind.HEADING:
        return unit * (_BETWEEN if before is BlockKind.HEADING else _ABOVE_HEADING)
    return unit * (_BETWEEN / 2 if block.kind is before is BlockKind.ITEM else _BETWEEN)


def _indent(block: Block, sheet: Sheet) -> float:
    """Room before its lines, never more than a third of the paper."""
    wide = {
        BlockKind.QUOTE: 1.5 * block.level,
        BlockKind.VERSE: 1.5,
        BlockKind.ITEM: 1.6 * block.level,
        BlockKind.NOTE: 1.0,
    }.get(block.kind, 0.0)
    return min(wide * sheet.letter, sheet.width / 3)


def _letter(block: Block, letter: int) -> int:
    return round(letter * _LARGER.get(block.level, 1.0)) if block.kind is BlockKind.HEADING else letter


def _font(block: Block, sheet: Sheet) -> QFont:
    font = QFont(sheet.family)
    heading = block.kind is BlockKind.HEADING
    letter = _letter(block, sheet.letter)
    font.setPixelSize(letter)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, sheet.letter_gap * letter)
    font.setWordSpacing(sheet.word_gap * letter)
    font.setWeight(QFont.Weight.Bold if heading else QFont.Weight.Normal)
    return font


def _lines(block: Block, number: int, sheet: Sheet, above: float) -> Iterator[_Row]:
    font = _font(block, sheet)
    layout = QTextLayout(block.text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)  # as a Text of Qt Quick does
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    right = _from_right(block.text)
    if right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(_bolder(block))
    indent = _indent(block, sheet)
    hanging = 1.5 * sheet.letter if block.kind is BlockKind.VERSE else 0.0
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        first = not lines or block.text[line.textStart() - 1] == "\n"
        line.setLineWidth(max(1.0, sheet.width - indent - (0.0 if first else hanging)))
        lines.append(line)
    layout.endLayout()
    for at, line in enumerate(lines):
        begin = line.textStart()
        first = at == 0 or block.text[begin - 1] == "\n"
        yield _Row(
            number,
            block,
            begin,
            begin + line.textLength(),
            sheet.letter,
            line.height() * sheet.spacing,
            above if at == 0 else 0.0,
            line,
            layout,
            0.0 if right else indent + (0.0 if first else hanging),
            # No line of a paragraph stands alone, neither its first nor its last.
            tied=block.kind is BlockKind.HEADING or (len(lines) > 1 and at in (0, len(lines) - 2)),
        )


def _bolder(block: Block) -> list[QTextLayout.FormatRange]:
    found = []
    for start, length in block.stressed:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, length
        form = one.format
        form.setFontWeight(QFont.Weight.DemiBold)
        one.format = form
        found.append(one)
    return found


def _picture(block: Block, sizes: Sequence[tuple[int, int]], sheet: Sheet) -> tuple[float, float]:
    """Width and height of a picture on the paper; 0, 0 when it can't be shown."""
    number = int(block.picture) if block.picture.isdecimal() else len(sizes)
    width, height = sizes[number] if number < len(sizes) else (0, 0)
    if not width or not height:
        return 0.0, 0.0
    scale = min(sheet.width / width, sheet.height * _HIGHEST_PICTURE / height, _LARGEST)
    return width * scale, height * scale


# --- pages --------------------------------------------------------------------------------------------------


def _page_end(rows: Sequence[_Row], at: int, height: float) -> int:
    """The row that the next page begins with. There is always one on a page, also where it does not fit."""
    end, used = at, 0.0
    while end < len(rows):
        used += rows[end].height + (rows[end].above if end > at else 0.0)
        if used > height and end > at:
            break
        end += 1
    if end == len(rows):
        return end
    kept = end
    while kept > at + 1 and rows[kept - 1].tied:
        kept -= 1
    return kept if not rows[kept - 1].tied else end


def _page(sizes: Sequence[tuple[int, int]], rows: Sequence[_Row], sheet: Sheet) -> Page:
    page = Page(Place(rows[0].number, rows[0].begin))
    texts: list[str] = []
    top, length, last = 0.0, 0, -1
    for at, row in enumerate(rows):
        block = row.block
        top += row.above if at else 0.0
        if row.line is None:
            page.figures.append(_figure(block, sizes, sheet, top, row.height))
        else:
            if row.number != last:
                length += len("\n") if texts else 0
                texts.append("")
                if block.kind is BlockKind.HEADING and row.begin == 0:
                    page.headings.append(block.text.replace("\n", " "))
            page._rows.append((row, top, length))
            piece = block.text[row.begin : row.end]
            texts[-1] += piece
            length += len(piece)
        last = row.number
        top += row.height
    page.text = "\n".join(texts)
    return page


def _figure(
    block: Block, sizes: Sequence[tuple[int, int]], sheet: Sheet, top: float, height: float
) -> Figure:
    if block.kind is BlockKind.RULE:
        width = sheet.width / 4
        return Figure(-1, "", (sheet.width - width) / 2, top + height / 2, width, 0.0)
    width, height = _picture(block, sizes, sheet)
    return Figure(int(block.picture), block.alt, (sheet.width - width) / 2, top, width, height)


def _runs(row: _Row, top: float) -> Iterator[Run]:
    """The letters of a line: in one piece, or in several where some are stressed."""
    line, block = row.line, row.block
    if line is None:
        return
    heading = block.kind is BlockKind.HEADING
    letter = _letter(block, row.letter)
    weight = int(QFont.Weight.Bold if heading else QFont.Weight.Normal)
    if block.marker and row.begin == 0:
        outside = line.width() + 0.4 * letter if _from_right(block.text) else row.indent - 1.4 * letter
        yield Run(block.marker, outside, top, letter, weight)
    edges = {row.begin, row.end}
    bold = []
    if not _turns(block.text[row.begin : row.end]):
        for start, length in block.stressed:
            first, last = max(start, row.begin), min(start + length, row.end)
            if first < last:
                edges |= {first, last}
                bold.append((first, last))
    ordered = sorted(edges)
    left = row.indent + line.naturalTextRect().x()
    for first, last in pairwise(ordered):
        text = _visible(block.text[first:last], ends=last == row.end)
        if not text.strip():
            continue
        x = row.indent + _x_of(line, first) if len(ordered) > 2 else left
        stressed = any(one <= first < other for one, other in bold)
        yield Run(text, x, top, letter, int(QFont.Weight.DemiBold) if stressed else weight)


def _x_of(line: QTextLine, letter: int) -> float:
    return float(line.cursorToX(letter)[0])  # type: ignore[index]  # the stub says object: it is x and the letter


def _visible(text: str, *, ends: bool) -> str:
    """As it is drawn: a soft hyphen only where the line breaks at it."""
    hyphen = "-" if ends and text.rstrip(" \n").endswith(_SOFT_HYPHEN) else ""
    text = text.replace(_SOFT_HYPHEN, "").replace("\n", "")
    return (text.rstrip() if ends else text) + hyphen


def _from_right(text: str) -> bool:
    """Whether it begins in a script that goes from right to left (Unicode UAX 9, P2 and P3)."""
    strong = (bidirectional(one) for one in text[:_FIRST_LETTERS])
    return next((one != "L" for one in strong if one in ("L", "R", "AL")), False)


def _turns(text: str) -> bool:
    """Whether some of its letters go from right to left: those are drawn together, or their order is lost."""
    return any("\u0590" <= one <= "\u08ff" or "\ufb1d" <= one <= "\ufefc" for one in text)
