"""A book as its reader turns it: chapters of blocks, none longer than can be laid out at once."""

from collections.abc import Iterable, Iterator

from kiosk.media.prose import Block, BlockKind, Prose
from kiosk.model import Value

MAX_LETTERS = 60_000
"""Of one chapter; a longer one goes on as another of the same title. Laying it out takes half a frame."""
MAX_PICTURES = 60
"""Of one chapter."""
MAX_CHAPTERS = 2_000
LEAST_WORDS = 40
"""A page that has fewer in all is a notice ("continue to the reader"), no text to read."""
_TITLE_LETTERS = 200


class Chapter(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What stands under one title of the contents."""

    title: str = ""
    """On one line; empty for what comes before the first title."""
    level: int = 1
    """How deep it stands in the contents, from 1."""
    blocks: tuple[Block, ...] = ()

    @property
    def length(self) -> int:
        """Letters."""
        return sum(len(block.text) for block in self.blocks)


class Book(Value, frozen=True, kw_only=True, omit_defaults=True):
    """All that is to be read. Pictures stay in its file."""

    title: str = ""
    language: str = ""
    """BCP 47; empty when it does not say."""
    right_to_left: bool = False
    """Its pages go from right to left."""
    chapters: tuple[Chapter, ...] = ()

    @property
    def words(self) -> int:
        """How many it has."""
        return sum(len(block.text.split()) for chapter in self.chapters for block in chapter.blocks)


class Line(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A line of the contents."""

    title: str = ""
    level: int = 1
    length: int = 0
    """Letters of the chapter."""


class Contents(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What a screen asks first: the book without its words."""

    title: str = ""
    language: str = ""
    right_to_left: bool = False
    chapters: tuple[Line, ...] = ()


class Page(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What a screen asks next: the blocks of one chapter, its pictures by number."""

    blocks: tuple[Block, ...] = ()
    sizes: tuple[tuple[int, int], ...] = ()
    """Width and height of each picture, in the order in which they come; 0, 0 for one that can't be shown."""


def contents(book: Book) -> Contents:
    """The lines of its contents."""
    lines = (Line(title=one.title, level=one.level, length=one.length) for one in book.chapters)
    return Contents(
        title=book.title,
        language=book.language,
        right_to_left=book.right_to_left,
        chapters=tuple(lines),
    )


def of_prose(prose: Prose) -> Book:
    """A single document as a book: its highest headings are its chapters, when there are several."""
    levels = [block.level for block in prose.blocks if block.kind is BlockKind.HEADING]
    top = next((level for level in sorted(set(levels)) if levels.count(level) > 1), 0)
    chapters: list[Chapter] = []
    blocks: list[Block] = []
    title = ""
    for block in prose.blocks:
        if block.kind is BlockKind.HEADING and block.level <= top and any(one.text for one in blocks):
            chapters.append(Chapter(title=title, blocks=tuple(blocks)))
            blocks, title = [], ""
        if block.kind is BlockKind.HEADING and not title:
            title = line(block.text)
        blocks.append(block)
    chapters.append(Chapter(title=title, blocks=tuple(blocks)))
    return Book(
        title=prose.title,
        language=prose.language,
        right_to_left=prose.right_to_left,
        chapters=cut(chapters),
    )


def line(text: str) -> str:
    """On one line."""
    return " ".join(text.split())[:_TITLE_LETTERS]


def cut(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """The chapters that hold something, each of a length that can be laid out at once."""
    found: list[Chapter] = []
    for chapter in chapters:
        parts = list(_parts(chapter))
        for number, blocks in enumerate(parts, 1):
            title = f"{chapter.title} ({number})" if len(parts) > 1 and chapter.title else chapter.title
            found.append(Chapter(title=title, level=chapter.level, blocks=tuple(blocks)))
            if len(found) == MAX_CHAPTERS:
                return tuple(found)
    return tuple(found)


def _parts(chapter: Chapter) -> Iterator[list[Block]]:
    blocks: list[Block] = []
    letters = pictures = 0
    for block in chapter.blocks:
        picture = block.kind is BlockKind.PICTURE
        if blocks and (letters + len(block.text) > MAX_LETTERS or (picture and pictures == MAX_PICTURES)):
            yield blocks
            blocks, letters, pictures = [], 0, 0
        blocks.append(block)
        letters += len(block.text) + 1
        pictures += picture
    if any(block.text or block.kind is BlockKind.PICTURE for block in blocks):
        yield blocks
