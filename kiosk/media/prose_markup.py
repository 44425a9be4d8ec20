"""XHTML, and HTML as people write it, as blocks.

Documents are hostile until read: nothing here looks at a letter more than a few times, however the tags are
nested or left open. (The parser of the standard library is not used: in the Pythons that we run on, tags that
are never closed take it minutes.)
"""

import re
from collections import Counter
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
from kiosk.media.prose_elements import (
    BLOCKS,
    CELLS,
    CLOSINGS,
    HIDDEN,
    NOTE_MARK,
    NOTES,
    RAW,
    SITE,
    STRESSED,
    VERSE,
    VOID,
)

MAX_STRESSED = 400
"""Stressed parts of one block."""
MAX_DEPTH = 64
"""Elements in each other that are told apart; deeper ones are read as part of the one around them."""
MAX_TAGS = 400_000
"""In one document; ten times what the longest chapter has."""
MAX_ATTRIBUTES = 4_000
"""Letters of one tag in which attributes are looked for."""


_TAG = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9:._-]{0,40})((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>""")
"""Neither a tag nor its attributes hold another "<": looking for one costs no more than the text is long."""
_ATTRIBUTE = re.compile(
    r"""([a-zA-Z_:][a-zA-Z0-9:._-]{0,40})\s{0,9}=\s{0,9}("[^"]*+"|'[^']*+'|[^\s"'=<>`]++)"""
)


def read_markup(text: str, *, anchors: frozenset[str] = frozenset(), site: bool = False) -> Prose:
    """The blocks of XHTML or HTML.

    ``anchors``: names (``id``) that a table of contents leads to. ``site``: it is a page of a website, whose
    heads, feet and asides are left out; where it says which part is its text, so is everything else.
    """
    if site:
        text = _main_part(text)
    reading = _Reading(anchors, site)
    at = 0
    for _ in range(MAX_TAGS):
        start = text.find("<", at)
        if start < 0 or len(reading.blocks) >= MAX_BLOCKS:
            reading.words(text[at:])
            break
        reading.words(text[at:start])
        at = _one(text, start, reading)
    return reading.prose()


_MAIN = re.compile(r"<(main|article)\b", re.IGNORECASE)


def _main_part(text: str) -> str:
    """From where the text itself begins to where it ends, with the head before it."""
    found = _MAIN.search(text)
    if found is None:
        return text
    end = text.rfind(f"</{found[1]}")
    head = text[: min(found.start(), 20_000)]
    body = head.lower().find("<body")
    return head[: body if body >= 0 else 0] + text[found.start() : end if end > found.start() else len(text)]


def _one(text: str, start: int, reading: "_Reading") -> int:
    """Read the markup at ``start``; returns where it ends."""
    if text.startswith("<!--", start):
        end = text.find("-->", start + 4)
        return end + 3 if end >= 0 else len(text)
    if text.startswith("<![CDATA[", start):
        end = text.find("]]>", start)
        reading.words(text[start + 9 : end if end >= 0 else len(text)], plain=True)
        return end + 3 if end >= 0 else len(text)
    if text.startswith(("<!", "<?"), start):
        end = text.find(">", start)
        return end + 1 if end >= 0 else len(text)
    tag = _TAG.match(text, start)
    if tag is None:
        reading.words("<", plain=True)
        return start + 1
    name = tag[2].lower().rpartition(":")[2]
    if tag[1]:
        reading.close(name)
        return tag.end()
    alone = name in VOID or tag[3].endswith("/")
    if name in RAW and not alone:
        closing = CLOSINGS[name].search(text, tag.end())
        end = closing.start() if closing else len(text)
        if name == "title":
            reading.name(text[tag.end() : min(end, tag.end() + 1_000)])
        return end
    reading.open(name, tag[3][:MAX_ATTRIBUTES], alone=alone)
    return tag.end()


class _Element(NamedTuple):
    """One that is open."""

    name: str
    role: str
    """What it is to us: ``stress``, ``mark`` (of a note), ``note``, ``verse``, or nothing."""
    language: str
    number: int


class _Reading:
    """A document on its way into blocks."""

    def __init__(self, anchors: frozenset[str], site: bool) -> None:
        self.blocks: list[Block] = []
        self._wanted = anchors
        self._anchors: dict[str, int] = {}
        self._site = site
        self._title = self._language = ""
        self._right_to_left = False
        self._open: list[_Element] = []
        self._names: Counter[str] = Counter()
        self._hidden: tuple[str, int] | None = None
        """The element that hides what is in it, and how many of its name are open."""
        self._pieces: list[str] = []
        self._letters = 0
        self._stress_from = -1
        self._stressed: list[tuple[int, int]] = []
        self._space = False
        """A space is owed before the next word."""
        self._level = 0
        self._lists: list[int] = []
        """Of each list that is open: the number of its last item, -1 where they are not numbered."""
        self._marker = ""
        self._opened = 0
        self._stanza = 0
        """The element around the last block, when that was a line of verse by itself; else 0."""

    def prose(self) -> Prose:
        """What was read."""
        self._flush()
        return Prose(
            blocks=tuple(self.blocks[:MAX_BLOCKS]),
            title=self._title,
            language=self._language,
            right_to_left=self._right_to_left,
            anchors=tuple(self._anchors.items()),
        )

    def name(self, told: str) -> None:
        """The title of the document."""
        self._title = self._title or SPACES.sub(" ", letters(told)).strip()[:500]

    def words(self, told: str, *, plain: bool = False) -> None:
        """Letters between tags."""
        if not told or self._hidden:
            return
        text = UNREADABLE.sub("", told) if plain else letters(told)
        if self._is("pre"):
            self._add(text.replace("\t", "    "))
            return
        inner = SPACES.sub(" ", text)
        if inner.startswith(" "):
            self._space = self._space or self._letters > 0
            inner = inner[1:]
        if not inner:
            return
        ends = inner.endswith(" ")
        inner = inner[:-1] if ends else inner
        if self._space and self._letters and not self._pieces[-1].endswith("\n"):
            inner = f" {inner}"
        self._space = ends
        self._add(inner)

    def _add(self, text: str) -> None:
        while self._letters + len(text) > MAX_LETTERS:
            room = MAX_LETTERS - self._letters
            cut = text.rfind(" ", 0, room)
            cut = cut if cut > 0 else room
            self._put(text[:cut])
            self._flush()
            text = text[cut:].lstrip()
        self._put(text)

    def _put(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._letters += len(text)

    def open(self, name: str, attributes: str, *, alone: bool) -> None:
        """A tag that opens, or stands alone."""
        if self._hidden:
            if name == "image" and self._hidden[0] == "svg":
                self._picture(_attributes(attributes))
            elif name == self._hidden[0] and not alone:
                self._hidden = (name, self._hidden[1] + 1)
            return
        told = _attributes(attributes) if "=" in attributes else {}
        hides = name in HIDDEN or (self._site and name in SITE) or "hidden" in attributes.split()
        if (name in BLOCKS and name not in CELLS) or hides:
            self._flush()
        if (mark := told.get("id", "")) in self._wanted and mark:
            self._flush()
            self._anchors.setdefault(mark, len(self.blocks))
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
            self.blocks.append(Block(kind=BlockKind.RULE))
        elif name == "br":
            self._space = False
            self._put("\n" if self._letters else "")
        elif name in CELLS and self._letters:
            self._space = False
            self._put("   ")
        if alone:
            return
        self._begin(name, told)

    def _begin(self, name: str, told: dict[str, str]) -> None:
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
            self._stress_from = self._letters + (1 if self._space and self._letters else 0)
        elif name == "q":
            self._space_then("“")
        elif name == "a" and NOTE_MARK.search(about):
            role = "mark"
            self._space = False
            self._put("[")
        elif name in ("aside", "li", "div", "section", "p") and NOTES.search(about) and "ref" not in about:
            role = "note"
        elif name in BLOCKS and VERSE.search(told.get("class", "").lower()[:200]):
            role = "verse"
        if len(self._open) < MAX_DEPTH:
            self._opened += 1
            self._names[name] += 1
            self._open.append(_Element(name, role, language_of(told.get("lang", "")), self._opened))

    def _space_then(self, text: str) -> None:
        self._put((" " if self._space and self._letters else "") + text)
        self._space = False

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
                self._unstress()
            elif one.role == "mark":
                self._put("]")
            elif one.name == "q":
                self._put("”")
        del self._open[at:]

    def _unstress(self) -> None:
        if 0 <= self._stress_from < self._letters and len(self._stressed) < MAX_STRESSED:
            self._stressed.append((self._stress_from, self._letters - self._stress_from))
        self._stress_from = -1

    def _picture(self, told: dict[str, str]) -> None:
        alt = SPACES.sub(" ", told.get("alt", "")).strip()
        if len(alt) == 1:  # a letter drawn large, as the first of a chapter is
            self._space_then(alt)
            return
        where = told.get("src") or told.get("href") or ""
        if where:
            self._flush()
            self.blocks.append(Block(kind=BlockKind.PICTURE, picture=where[:1_000], alt=alt[:1_000]))

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
        self._space = False
        if self._stress_from >= 0:
            begun = self._stress_from
            self._unstress()
            self._stress_from = 0 if begun >= 0 else -1
        text, stressed = _trimmed("".join(self._pieces), self._stressed)
        self._pieces, self._letters, self._stressed = [], 0, []
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
        if stanza and stanza == self._stanza and len(self.blocks[-1].text) + len(text) < MAX_LETTERS:
            self.blocks[-1] = _joined(self.blocks[-1], block)
        else:
            self.blocks.append(block)
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


def _attributes(told: str) -> dict[str, str]:
    """By their local names, in small letters: ``xml:lang`` and ``lang`` are one, and so are their values."""
    return {
        found[1].lower().rpartition(":")[2]: letters(found[2].strip("\"'"))
        for found in _ATTRIBUTE.finditer(told)
    }


def _trimmed(text: str, stressed: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Without white space around it, and without what is stressed beyond its ends."""
    lead = len(text) - len(text.lstrip(" \n"))
    text = text.strip(" \n")
    kept = []
    for start, length in stressed:
        begin, end = max(0, start - lead), min(len(text), start - lead + length)
        if end > begin:
            kept.append((begin, end - begin))
    return text, tuple(kept)
