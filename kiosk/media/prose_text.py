"""Plain text as blocks: paragraphs with an empty line between them, headings and verse by how they look."""

import re

from kiosk.media.prose import MAX_BLOCKS, MAX_LETTERS, SPACES, UNREADABLE, Block, BlockKind, Prose

_LINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_WRAPPED = 45
"""Letters: a paragraph whose lines are longer than this, but for the last, was broken by a machine."""
_RULE = re.compile(r"[\s*_=~·-]{3,}")
_HEADED = re.compile(
    r"(?:chapter|hoofdstuk|chapitre|kapitel|part|deel|partie|teil|book|boek|livre|buch)\s{1,3}[\w.:]{1,20}\b.{0,80}",
    re.IGNORECASE,
)
_TITLE_LETTERS = 60


def read_text(text: str) -> Prose:
    """The blocks of plain text; lines that a machine broke are joined."""
    text = UNREADABLE.sub("", _LINES.sub("\n", text).replace("\t", "    "))
    blocks: list[Block] = []
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            lines.append(line.rstrip())
        elif lines:
            blocks += _paragraph(lines)
            lines = []
        if len(blocks) >= MAX_BLOCKS:
            break
    return Prose(blocks=tuple(blocks[:MAX_BLOCKS]))


def _paragraph(lines: list[str]) -> list[Block]:
    first = lines[0].strip()
    if len(lines) == 1:
        if _RULE.fullmatch(first):
            return [Block(kind=BlockKind.RULE)]
        if len(first) <= _TITLE_LETTERS and (
            _HEADED.fullmatch(first) or (first.isupper() and len(first) > 3)
        ):
            return [Block(kind=BlockKind.HEADING, text=first, level=2)]
    elif len(lines) == 2 and _HEADED.fullmatch(first) and len(lines[1].strip()) <= _TITLE_LETTERS:
        return [Block(kind=BlockKind.HEADING, text=f"{first}\n{lines[1].strip()}", level=2)]
    long = [line for line in lines[:-1] if len(line) > _WRAPPED]
    if len(lines) > 1 and len(long) * 2 < len(lines) - 1:
        indent = min(len(line) - len(line.lstrip()) for line in lines)
        return _pieces(BlockKind.VERSE, "\n".join(line[indent:] for line in lines))
    return _pieces(BlockKind.PARAGRAPH, SPACES.sub(" ", " ".join(lines)).strip())


def _pieces(kind: BlockKind, text: str) -> list[Block]:
    """A block, or several when it is too long for one."""
    found = []
    while len(text) > MAX_LETTERS:
        cut = max(text.rfind("\n", 0, MAX_LETTERS), text.rfind(" ", 0, MAX_LETTERS))
        cut = cut if cut > 0 else MAX_LETTERS
        found.append(Block(kind=kind, text=text[:cut]))
        text = text[cut:].lstrip()
    return [*found, Block(kind=kind, text=text)] if text else found
