"""Words to read as plain blocks, whatever they were written in.

A block has no markup, no addresses and nothing that could run: a heading, a paragraph, a quote, verse, an
item of a list, a note, a picture or a rule. ``prose_markup`` makes them of XHTML and HTML, ``prose_text`` of
plain text, ``epub`` of a whole book.
"""

import html
import re
from enum import StrEnum

from kiosk.model import Value

MAX_BLOCKS = 50_000
MAX_LETTERS = 20_000
"""Of one block; a longer paragraph goes on in the next."""


class BlockKind(StrEnum):
    """What a block is to its reader."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    VERSE = "verse"
    """Its lines stay lines."""
    ITEM = "item"
    """Of a list."""
    NOTE = "note"
    """A footnote."""
    PICTURE = "picture"
    RULE = "rule"


class Block(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A piece of a text that stands by itself. Plain text; a new line in it is one that its writer made."""

    kind: BlockKind
    text: str = ""
    level: int = 0
    """Of a heading, 1 to 6; how deep an item or a quote stands, from 1."""
    marker: str = ""
    """Before an item: "•" or "3."."""
    stressed: tuple[tuple[int, int], ...] = ()
    """Start and length of what is stressed in ``text``."""
    language: str = ""
    """BCP 47, where it is another than that of the whole."""
    picture: str = ""
    """Where a picture is, as the document names it: a reader looks it up, nobody opens it."""
    alt: str = ""
    """What the picture shows."""


class Prose(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A document as blocks."""

    blocks: tuple[Block, ...] = ()
    title: str = ""
    language: str = ""
    """BCP 47, as the document says it."""
    right_to_left: bool = False
    """The document says so; a text in such a script need not."""
    anchors: tuple[tuple[str, int], ...] = ()
    """Of the names that were asked for: the number of the block that each stands before."""


SPACES = re.compile(r"[ \t\n\r\f]+")
_NO_LETTER = re.compile("&#[0-9]{100,}")
"""No number of a letter, and longer ones than 4300 digits make ``html.unescape`` raise ValueError."""
UNREADABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
"""Controls, what turns the order of letters about, and no letters at all. Joiners and soft hyphens stay."""
_DECLARED = re.compile(
    rb"""<\?xml[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{2,40})"""
    rb"""|<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9._-]{2,40})""",
    re.IGNORECASE,
)
_TAGGED = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")


def decoded(data: bytes) -> str:
    """The letters of a document: as its first bytes or its own words say, else UTF-8, else Windows-1252."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    told = _DECLARED.search(data[:2_048])
    try:
        return data.decode((told[1] or told[2]).decode() if told else "utf-8")
    except (UnicodeError, LookupError):
        pass
    try:
        return data.decode()
    except UnicodeError:
        return data.decode("cp1252", errors="replace")


def language_of(told: str) -> str:
    """A BCP 47 tag, or empty when it is none."""
    told = told.strip().replace("_", "-")[:40]
    return told if _TAGGED.fullmatch(told) and told.lower() not in ("und", "zxx") else ""


def letters(told: str) -> str:
    """As they are read: entities become letters, what is none or would disorder them goes."""
    text = html.unescape(_NO_LETTER.sub("&#0", told)) if "&" in told else told
    return UNREADABLE.sub("", text)
