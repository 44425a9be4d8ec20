"""What the elements of HTML and of EPUB mean to a reader: which hide, which begin a block, which stress."""

import re


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.split())


VOID = _names("area base br col embed frame hr img input link meta param source track wbr image")
HIDDEN = _names(
    "applet audio button canvas datalist dialog form frameset head iframe map menu meter nav noframes",
    "noscript object optgroup option output progress rp rt select svg template textarea video",
)
"""With all that is in them. Of a head the title is read, of an svg the picture."""
RAW = _names("script style title textarea")
"""What is in them is no markup."""
CLOSINGS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in RAW}
SITE = _names("header footer aside")
"""Of a page on the web: what its site puts around every text."""
BLOCKS = _names(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption",
    "figure footer h1 h2 h3 h4 h5 h6 header hgroup html legend li main ol p pre section summary table tbody",
    "td tfoot th thead tr ul",
)
CELLS = _names("td th")
STRESSED = _names("em i b strong cite dfn var mark u")
VERSE = re.compile(
    r"(?:^|[\s_-])(?:poem|poetry|verse|stanza|line|vers|lg|strofe|gedicht)s?\d{0,3}(?:$|[\s_-])"
)
"""Among the classes of an element."""
NOTES = re.compile(r"\b(?:doc-)?(?:footnote|endnote|rearnote|note)s?\b")
NOTE_MARK = re.compile(r"\b(?:doc-)?noteref\b")
