"""The tags of XHTML, and of HTML as people write it, and the words between them.

Documents are hostile until read: nothing here looks at a letter more than a few times, however the tags are
nested or left open. (The parser of the standard library is not used: in the Pythons that we run on, tags that
are never closed take it minutes.)
"""

import re

from kiosk.media.prose import Prose, letters
from kiosk.media.prose_blocks import Blocks
from kiosk.media.prose_elements import CLOSINGS, RAW, VOID

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
    blocks = Blocks(anchors, site)
    at = 0
    for _ in range(MAX_TAGS):
        start = text.find("<", at)
        if start < 0 or blocks.full:
            blocks.words(text[at:])
            break
        blocks.words(text[at:start])
        at = _one(text, start, blocks)
    return blocks.prose()


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


def _one(text: str, start: int, blocks: Blocks) -> int:
    """Read the markup at ``start``; returns where it ends."""
    if text.startswith("<!--", start):
        end = text.find("-->", start + 4)
        return end + 3 if end >= 0 else len(text)
    if text.startswith("<![CDATA[", start):
        end = text.find("]]>", start)
        blocks.words(text[start + 9 : end if end >= 0 else len(text)], plain=True)
        return end + 3 if end >= 0 else len(text)
    if text.startswith(("<!", "<?"), start):
        end = text.find(">", start)
        return end + 1 if end >= 0 else len(text)
    tag = _TAG.match(text, start)
    if tag is None:
        blocks.words("<", plain=True)
        return start + 1
    name = tag[2].lower().rpartition(":")[2]
    if tag[1]:
        blocks.close(name)
        return tag.end()
    alone = name in VOID or tag[3].endswith("/")
    if name in RAW and not alone:
        closing = CLOSINGS[name].search(text, tag.end())
        end = closing.start() if closing else len(text)
        if name == "title":
            blocks.name(text[tag.end() : min(end, tag.end() + 1_000)])
        return end
    blocks.open(name, _attributes(tag[3][:MAX_ATTRIBUTES]), alone=alone)
    return tag.end()


def _attributes(told: str) -> dict[str, str]:
    """By their local names, in small letters: ``xml:lang`` and ``lang`` are one, and so are their values."""
    found = {
        each[1].lower().rpartition(":")[2]: letters(each[2].strip("\"'"))
        for each in _ATTRIBUTE.finditer(told)
    }
    if (
        "hidden" in told and "hidden" in _ATTRIBUTE.sub(" ", told).split()
    ):  # the one of ours that HTML writes without a value
        found["hidden"] = ""
    return found
