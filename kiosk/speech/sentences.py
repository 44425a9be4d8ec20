"""Where one breathes in a text: its sentences, for reading aloud one after the other."""

import re
from typing import NamedTuple

LONGEST = 600
"""Letters of one piece; a longer sentence is cut at a comma, a space, or anywhere."""

_END = re.compile(
    r"""
      (?<![.!?…]) [.!?…]++            # a full stop,
      (?:[^\S\n]»(?=\s))? [)\]"'’”»]*+    # what closes behind it,
      \s++                              # and the space to the next
    | [。！？]++ [」』）]*+ \s*+        # Chinese and Japanese put no space
    | \n [^\S\n]*+ \n \s*+              # an empty line
    """,
    re.VERBOSE,
)
_BREATH = re.compile(r"[,;:،、—–]\s++")
_BEFORE = re.compile(r"[\w.\-]{0,20}+\Z")

_SHORT = {
    "nl": "a.d. a.h.w. afb. b.v. bijv. blz. bv. ca. d.d. d.i. d.m.v. d.w.z. dhr. dr. drs. e.d. e.v. "
    "excl. fig. geb. gem. hr. i.p.v. i.v.m. incl. ir. jl. jr. m.b.t. m.i.v. m.u.v. max. mevr. "
    "min. mr. mw. n.a.v. nl. nr. o.a. o.l.v. o.m. p. pag. prof. resp. sr. st. t.a.v. t.e.m. "
    "t.g.v. t.o.v. tel. vgl. vnl. z.g. zgn. zr.",
    "fr": "a.-c. apr. av. c.-à-d. cf. chap. dr. ed. éd. env. ex. fig. j.-c. m. mgr. mlle. mm. mme. n. "
    "no. nos. p. p.ex. pp. prof. s. ste. st. t. tél. vol.",
    "de": "abb. bd. bspw. bzw. ca. d.h. d.i. dr. ebd. evtl. fr. frl. geb. ggf. hl. hr. hrsg. i.d.r. "
    "inkl. jh. jhd. mag. max. min. nr. o.ä. prof. s. sog. st. str. tel. u.a. u.ä. usw. v.a. vgl. "
    "vol. z.b. z.t. zzt.",
    "en": "approx. c. ca. cf. co. dr. e.g. ed. eds. est. fig. gen. i.e. inc. jr. lt. messrs. mr. mrs. "
    "ms. mt. no. nos. p. pp. prof. rev. sgt. sr. st. vol. vs.",
}
_ABBREVIATIONS = {language: frozenset(words.split()) for language, words in _SHORT.items()}


class Span(NamedTuple):
    """A piece of a text, from ``start`` until ``end`` (in letters), with the white space behind it."""

    start: int
    end: int


def sentences(text: str, language: str = "") -> list[Span]:
    """The sentences in their order. Together they are the whole text; none is longer than ``LONGEST``.

    ``language`` (BCP 47) says which abbreviations end no sentence; without it those of all four we know.
    """
    own = _ABBREVIATIONS.get(language.split("-")[0].lower())
    short = own if own is not None else frozenset().union(*_ABBREVIATIONS.values())
    ordinals = language.lower().startswith("de")  # "am 3. Mai", "der 2. Weltkrieg"
    found: list[Span] = []
    start = 0
    for end in _END.finditer(text):
        if text[start : end.end()].strip() and _is_end(text, end, short, ordinals=ordinals):
            found += _pieces(text, start, end.end())
            start = end.end()
    if start < len(text):
        if text[start:].strip() or not found:
            found += _pieces(text, start, len(text))
        else:
            found += _pieces(text, found.pop().start, len(text))
    return found


def _is_end(text: str, end: re.Match[str], short: frozenset[str], *, ordinals: bool) -> bool:
    sign = end.group()
    if sign.count("\n") > 1 or sign[0] in "。！？":
        return True
    if text[end.end() : end.end() + 1].islower():
        return False  # "Kom!" riep ze: what goes on in small letters goes on
    if not sign.startswith("."):
        return True
    if len(sign.rstrip()) > 1:
        return True  # an ellipsis, or what closes a quotation
    word = _word_before(text, end.start())
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False  # an initial: J. Vermeer
    if ordinals and word.isdigit() and len(word) <= 2:
        return False
    return f"{word}.".lower() not in short


def _word_before(text: str, end: int) -> str:
    """What stands right before a full stop, with the points inside it: "d.w.z"."""
    found = _BEFORE.search(text[max(0, end - 20) : end])
    return found.group().lstrip(".-") if found else ""


def _pieces(text: str, start: int, end: int) -> list[Span]:
    found = []
    while end - start > LONGEST:
        cut = start + LONGEST
        breaths = [one.end() for one in _BREATH.finditer(text, start + LONGEST // 4, cut)]
        space = max(text.rfind(" ", start + 1, cut), text.rfind("\n", start + 1, cut)) + 1
        cut = breaths[-1] if breaths else space if space > start else cut
        found.append(Span(start, cut))
        start = cut
    found.append(Span(start, end))
    return found
