"""Texts, identifiers and addresses of strangers, made fit to be staff's own."""

import html
import re
from collections.abc import Mapping, Sequence

from kiosk.model import LanguageMap
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.interchange.warned import Code, Warnings
from kiosk.staff.playlists import LONGEST_TEXT, plain

MAX_LANGUAGES = 40
MAX_VALUES = 50
"""Values in one language."""
LONGEST_ID = 2_000
"""Characters of an identifier or an address."""
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,6}")
"""A language (BCP 47, 2.1)."""
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_MARKUP = re.compile(r"<[^<>]*>")
_WEB = re.compile(r"https?://[^\s/]\S*")


def identifier(value: str, where: str) -> str:
    """The id of a work, which is only ever compared. Raises ``StoreError`` when it can't be one."""
    if not value.strip():
        raise _no_id("has a work without an id.", where)
    if len(value) > LONGEST_ID:
        raise _no_id(f"has a work whose id is longer than {LONGEST_ID} signs.", where)
    if _HIDDEN.search(value):
        raise _no_id("has a work whose id holds signs that can't be seen.", where)
    return value


def _no_id(what: str, where: str) -> FileTrouble:
    return FileTrouble(Trouble.UNREADABLE, what, where=where, next_step="Ask who made it.")


def picture(value: str, place: int, warnings: Warnings) -> str:
    """The web address of a picture, or nothing. It is only kept, never fetched here."""
    if not value or (len(value) <= LONGEST_ID and _WEB.fullmatch(value) and value.isprintable()):
        return value
    warnings.add(Code.PICTURE_LEFT_OUT, place=place)
    return ""


def text(value: str, place: int, field: str, warnings: Warnings) -> str:
    """One text as staff could have typed it, with a word about what that took away."""
    cleaned = plain(value)
    if not value.isprintable() and any(not (c.isprintable() or c.isspace()) for c in value):
        warnings.add(Code.TEXT_CLEANED, place=place, field=field)
    if len(value) > LONGEST_TEXT and _letters(value) > _letters(cleaned):
        warnings.add(Code.TEXT_CUT, place=place, field=field)
    return cleaned


def _letters(value: str) -> int:
    return sum(1 for c in value if c.isprintable() and c != " ")


def language_map(
    value: Mapping[str, Sequence[str]], place: int, field: str, warnings: Warnings
) -> LanguageMap:
    """Texts by their language (Presentation 3.0, 4.4), cleaned; empty ones go."""
    found: dict[str, tuple[str, ...]] = {}
    for told, values in value.items():
        tag = "none" if told in ("none", "@none") else told
        if (tag != "none" and not _TAG.fullmatch(tag)) or len(found) >= MAX_LANGUAGES:
            warnings.add(Code.LANGUAGE_UNKNOWN, place=place, tag=plain(told)[:40])
            continue
        cleaned = (text(one, place, field, warnings) for one in values[:MAX_VALUES])
        if texts := tuple(one for one in cleaned if one):
            found[tag] = texts
    return found


def without_markup(value: str) -> str:
    """A text that is HTML where it begins with ``<`` and ends with ``>`` (Presentation 3.0, 4.5)."""
    return html.unescape(_MARKUP.sub(" ", value)) if _looks_like_markup(value) else value


def said(words: LanguageMap, *, markup: bool = False) -> dict[str, list[str]]:
    """Texts as IIIF writes them. ``markup``: where HTML may stand, a space says that this is none (4.5)."""
    return {
        tag: [f"{one} " if markup and _looks_like_markup(one) else one for one in values]
        for tag, values in words.items()
    }


def _looks_like_markup(value: str) -> bool:
    return value.startswith("<") and value.endswith(">")
