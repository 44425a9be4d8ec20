"""Elements that open and close, and the words between them, become blocks."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from kiosk.media.prose import (
    MAX_BLOCKS,
    MAX_LETTERS,
    SPACES,
    UNREADABLE,
    Block,
    BlockKind,
    Prose,
    language_of,
    letters,
)
from kiosk.media.prose_elements import BLOCKS, CELLS, HIDDEN, NOTE_MARK, NOTES, SITE, STRESSED, VERSE
from kiosk.media.prose_words import Words

MAX_DEPTH = 64
"""Elements in each other that are told apart; deeper ones are read as part of the one around them."""


class _Element(NamedTuple):
    """One that is open."""

    name: str
    role: str
    """What it is to us: ``stress``, ``mark`` (of a note), ``note``, ``verse``, or nothing."""
    language: str
    number: int


class Blocks:
    """A document on its way into blocks."""

    def __init__(self, anchors: frozenset[str], site: bool) -> None:
        """As ``prose_markup.read_markup``."""
        self._blocks: list[Block] = []
        self._wanted = anchors
        self._anchors: dict[str, int] = {}
        self._site = site
        self._title = self._language = ""
        self._right_to_left = False
        self._open: list[_Element] = []
        self._names: Counter[str] = Counter()
        self._hidden: tuple[str, int] | None = None
        """The element that hides what is in it, and how many of its name are open."""
        self._words = Words(self._flush)
        self._lists: list[int] = []
        """Of each list that is open: the number of its last item, -1 where they are not numbered."""
        self._marker = ""
        self._opened = 0
        self._stanza = 0
        """The element around the last block, when that was a line of verse by itself; else 0."""

    @property
    def full(self) -> bool:
        """Whether there are as many blocks as there may be."""
        return len(self._blocks) >= MAX_BLOCKS

    def prose(self) -> Prose:
        """What was read."""
        self._flush()
        return Prose(
            blocks=tuple(self._blocks[:MAX_BLOCKS]),
            title=self._title,
            language=self._language,
            right_to_left=self._right_to_left,
            anchors=tuple(self._anchors.items()),
        )

    def name(self, told: str) -> None:
        """The title of the document."""
        self._title = self._title or SPACES.sub(" ", letters(told)).strip()[:500]

    def words(self, told: str, *, plain: bool = False) -> None:
        """Letters between tags. ``plain``: without entities."""
        if not told or self._hidden:
            return
        text = UNREADABLE.sub("", told) if plain else letters(told)
        if self._is("pre"):
            self._words.verbatim(text.replace("\t", "    "))
        else:
            self._words.read(text)

    def open(self, name: str, told: Mapping[str, str], *, alone: bool) -> None:
        """A tag that opens, or stands alone. ``told``: its attributes."""
        if self._hidden:
            if name == "image" and self._hidden[0] == "svg":
                self._picture(told)
            elif name == self._hidden[0] and not alone:
                self._hidden = (name, self._hidden[1] + 1)
            return
        hides = "hidden" in told or name in HIDDEN or (self._site and name in SITE)
        if (name in BLOCKS and name not in CELLS) or hides:
            self._flush()
        if (mark := told.get("id", "")) in self._wanted and mark:
            self._flush()
            self._anchors.setdefault(mark, len(self._blocks))
        if hides:
            if not alone:
                self._hidden = (name, 1)
            return
        if name in ("html", "body"):
            self._language = language_of(told.get("lang", "")) or self._language
            self._right_to_left = self._right_to_left or told.get("dir", "").lower() == "rtl"
        if name in ("img", "image"):
            self._picture(told)
        elif name == "hr":
            self._flush()
            self._blocks.append(Block(kind=BlockKind.RULE))
        elif name == "br":
            self._words.close_up("\n" if self._words.begun else "")
        elif name in CELLS and self._words.begun:
            self._words.close_up("   ")
        if alone:
            return
        self._begin(name, told)

    def _begin(self, name: str, told: Mapping[str, str]) -> None:
        role = ""
        about = f"{told.get('type', '')} {told.get('role', '')}".lower()
        if name in ("ul", "ol", "dir"):
            start = told.get("start", "1")
            number = int(start) - 1 if start.isdecimal() and len(start) < 6 else 0
            self._lists.append(number if name == "ol" else -1)
        elif name == "li" and self._lists:
            if self._lists[-1] >= 0:
                self._lists[-1] += 1
            self._marker = f"{self._lists[-1]}." if self._lists[-1] > 0 else "•"
        elif name in STRESSED and not any(one.role == "stress" for one in self._open):
            role = "stress"
            self._words.stress()
        elif name == "q":
            self._words.space_then("“")
        elif name == "a" and NOTE_MARK.search(about):
            role = "mark"
            self._words.close_up("[")
        elif name in ("aside", "li", "div", "section", "p") and NOTES.search(about) and "ref" not in about:
            role = "note"
        elif name in BLOCKS and VERSE.search(told.get("class", "").lower()[:200]):
            role = "verse"
        if len(self._open) < MAX_DEPTH:
            self._opened += 1
            self._names[name] += 1
            self._open.append(_Element(name, role, language_of(told.get("lang", "")), self._opened))

    def close(self, name: str) -> None:
        """A tag that closes; with it everything that was left open inside, if it was open at all."""
        if self._hidden:
            hidden, count = self._hidden
            if name == hidden:
                self._hidden = (hidden, count - 1) if count > 1 else None
            return
        if name in BLOCKS and name not in CELLS:
            self._flush()
        if not self._is(name):
            return
        at = max(at for at, one in enumerate(self._open) if one.name == name)
        gone = self._open[at:]
        self._names.subtract(one.name for one in gone)
        for one in gone:
            if one.name in ("ul", "ol", "dir") and self._lists:
                self._lists.pop()
            elif one.role == "stress":
                self._words.unstress()
            elif one.role == "mark":
                self._words.put("]")
            elif one.name == "q":
                self._words.put("”")
        del self._open[at:]

    def _picture(self, told: Mapping[str, str]) -> None:
        alt = SPACES.sub(" ", told.get("alt", "")).strip()
        if len(alt) == 1:  # a letter drawn large, as the first of a chapter is
            self._words.space_then(alt)
            return
        where = told.get("src") or told.get("href") or ""
        if where:
            self._flush()
            self._blocks.append(Block(kind=BlockKind.PICTURE, picture=where[:1_000], alt=alt[:1_000]))

    def _is(self, name: str) -> bool:
        return self._names[name] > 0

    def _kind(self) -> tuple[BlockKind, int]:
        """What the words that were read are, by the elements around them."""
        names = [one.name for one in self._open]
        roles = {one.role for one in self._open}
        heading = next((name for name in reversed(names) if re.fullmatch("h[1-6]", name)), "")
        quotes = names.count("blockquote")
        if heading:
            return BlockKind.HEADING, int(heading[1])
        if "pre" in names or "verse" in roles:
            return BlockKind.VERSE, max(1, quotes)
        if "note" in roles:
            return BlockKind.NOTE, 1
        if self._marker or "li" in names or "dd" in names:
            return BlockKind.ITEM, max(1, len(self._lists))
        return (BlockKind.QUOTE, quotes) if quotes else (BlockKind.PARAGRAPH, 0)

    def _flush(self) -> None:
        """The words that were read become a block."""
        text, stressed = self._words.take()
        if not text:
            return
        kind, level = self._kind()
        marker = self._marker if kind is BlockKind.ITEM else ""
        self._marker = ""
        spoken = next((one.language for one in reversed(self._open[2:]) if one.language), "")
        block = Block(
            kind=kind,
            text=text,
            level=level,
            marker=marker,
            stressed=stressed,
            language=spoken if spoken != self._language else "",
        )
        stanza = self._stanza_of(block)
        if stanza and stanza == self._stanza and len(self._blocks[-1].text) + len(text) < MAX_LETTERS:
            self._blocks[-1] = _joined(self._blocks[-1], block)
        else:
            self._blocks.append(block)
        self._stanza = stanza

    def _stanza_of(self, block: Block) -> int:
        """What a line of verse stands in, when it has an element of its own; else 0."""
        if block.kind is not BlockKind.VERSE or "\n" in block.text or len(self._open) < 2:
            return 0
        return self._open[-2].number


def _joined(verse: Block, line: Block) -> Block:
    """Lines of one stanza are one block."""
    begin = len(verse.text) + 1
    stressed = tuple((begin + start, length) for start, length in line.stressed)
    return msgspec.structs.replace(
        verse, text=f"{verse.text}\n{line.text}", stressed=verse.stressed + stressed
    )
