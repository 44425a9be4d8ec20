"""Catalogue text becomes plain text: no markup, no invisible characters, never longer than asked.

IIIF allows a small subset of HTML in summaries, metadata and credit lines (Presentation 3.0, 4.2) and
real catalogues put it everywhere. What comes out is shown as plain text only, so this is about being
readable, not about being safe: a ``<`` that is not a known HTML element stays as it was written.
"""

import html
import re
import unicodedata

LABEL_LIMIT = 500
SUMMARY_LIMIT = 20_000

INPUT_LIMIT = 200_000
"""Characters of one value that are looked at; markup around a long text costs at most this much work."""


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.split())


_ELEMENTS = _names(
    "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas",
    "caption center cite code col colgroup data dd del details dfn dialog dir div dl dt em embed fieldset",
    "figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins",
    "kbd label legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup",
    "option output p param picture pre progress q rp rt ruby s samp script section select slot small source",
    "span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title",
    "tr track tt u ul var video wbr",
)
_HIDDEN = _names("head iframe math noscript object script select style svg template textarea title")
_BLOCKS = _names(
    "address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer",
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul",
)
_CELLS = _names("td th")

# Neither a tag nor its attributes hold another "<", so looking for one costs no more than the text is long.
_TAG = re.compile(
    r"""<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?![a-zA-Z0-9:._-])((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>"""
)
_ALTERNATIVE = re.compile(r"""<img\b[^<>]{0,2000}?\balt\s{0,9}=\s{0,9}(["'])([^<>"']{0,500})\1""")
_UNPLAIN = re.compile("[<&]|  ")
_NO_LETTER = re.compile("&#[0-9]{100,}")
"""No number of a letter, and longer ones than 4300 digits make ``html.unescape`` raise ValueError."""
_BREAK = "\x0b"
"""Stands for a break made by an element; the input has none left when markup is looked for."""
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_ANY_SPACE = re.compile(r"[^\S\xa0]+")
# After _SPACES there are no two next to each other.
_BLANK_LINES = re.compile(r" ?\n(?: ?\n)+ ?")
_AROUND_BREAK = re.compile(r" ?\n ?")

_INVISIBLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 controls, but for white space
    "\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # bidirectional controls and invisible marks
    "\ufeff\ufff9-\ufffc\ufffe\uffff\ud800-\udfff"  # byte order mark, annotation marks, lone surrogates
    "\U000e0000-\U000e007f"  # tags
    "]"
)


def plain(value: str, limit: int = SUMMARY_LIMIT) -> str:
    """The words of ``value`` without markup, in paragraphs, at most ``limit`` characters."""
    value = value[:INPUT_LIMIT]
    if value.isascii() and value.isprintable() and not _UNPLAIN.search(value):  # nearly all of them
        return _cut(value.strip(), limit)
    value = _BREAKS.sub("\n", value)
    text = _without_markup(value)
    if not text.strip() and "<img" in value:  # a logo stands for a name (Presentation 3.0, 4.2)
        text = _unescaped(" ".join(found[2] for found in _ALTERNATIVE.finditer(value)))
    text = _BREAKS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    text = _SPACES.sub(_space, text)
    text = _BLANK_LINES.sub("\n\n", text)
    text = _AROUND_BREAK.sub("\n", text).strip()
    return _cut(unicodedata.normalize("NFC", text), limit)


def _space(found: re.Match[str]) -> str:
    """One space; in French no line breaks at the one inside guillemets and before : ; ? and !."""
    before, after = (
        found.string[max(0, found.start() - 1) : found.start()],
        found.string[found.end() : found.end() + 1],
    )
    amid = before.strip() and after.strip()
    kept = found[0] in ("\xa0", "\u202f") and amid and (before == "«" or after in ":;?!»")
    return "\xa0" if kept else " "


def line(value: str, limit: int = LABEL_LIMIT) -> str:
    """Like :func:`plain`, on one line: for titles and names."""
    return _cut(_ANY_SPACE.sub(" ", plain(value, limit * 4)).strip(), limit)


def _without_markup(value: str) -> str:
    if "<" not in value:
        return _unescaped(value) if "&" in value else value
    pieces: list[str] = []
    in_blocks = False
    at = 0
    while (start := value.find("<", at)) >= 0:
        pieces.append(value[at:start])
        if value.startswith("<!--", start):
            end = value.find("-->", start + 4)
            at = end + 3 if end >= 0 else len(value)
            continue
        tag = _TAG.match(value, start)
        name = tag[2].lower() if tag else ""
        if tag is None or name not in _ELEMENTS:
            pieces.append("<")
            at = start + 1
            continue
        at = tag.end()
        if name in _HIDDEN and not tag[1] and not tag[3].endswith("/"):
            at = _after_closing(value, name, at)
        elif name in _BLOCKS:
            in_blocks = True
            pieces.append(_BREAK * 2 if name == "p" else _BREAK)
        elif name in _CELLS:
            pieces.append(" ")
    pieces.append(value[at:])
    text = "".join(pieces)
    if in_blocks:  # then a new line in the source is only how somebody's editor wrapped it
        text = text.replace("\n", " ").replace(_BREAK, "\n")
    return _unescaped(text)


def _unescaped(text: str) -> str:
    return html.unescape(_NO_LETTER.sub("&#0", text))


def _after_closing(value: str, name: str, start: int) -> int:
    closing = re.compile(rf"</{name}[^>]{{0,100}}>", re.IGNORECASE).search(value, start)
    return closing.end() if closing else len(value)


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ", limit - 40 if limit > 80 else 0)
    return (cut[:space] if space > 0 else cut).rstrip() + "…"
