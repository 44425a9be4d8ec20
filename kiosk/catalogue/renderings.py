"""Files in which the whole of a work can be read, as catalogues of every kind name them.

Only the type that is told and the ending of the address are looked at. What is lent or sold comes under types
of its own (a licence, a ticket), so none of it gets in here.
"""

from collections.abc import Iterable

from kiosk.catalogue.addresses import address
from kiosk.catalogue.values import media_type
from kiosk.model import LanguageMap, Rendering

_BEST_FIRST = ("application/epub+zip", "application/xhtml+xml", "text/html", "text/plain")
_PAGES = ("application/xhtml+xml", "text/html")


def is_text(format: str) -> bool:
    """Whether a file of this media type is a text that can be read here."""
    return format in _BEST_FIRST


def rendering(
    url: object, format: object = "", *, base: str = "", language: str = "", label: LanguageMap | None = None
) -> Rendering | None:
    """The text at ``url``; None when it is something else, or no address."""
    found = address(url, base)
    told = media_type(format, found) if found else ""
    return Rendering(url=found, format=told, language=language, label=label or {}) if is_text(told) else None


def best_first(found: Iterable[Rendering | None]) -> tuple[Rendering, ...]:
    """One of each kind, the first that is named: a book with its chapters, then a page, then plain text."""
    kinds: dict[str, Rendering] = {}
    for one in found:
        if one is not None:
            kinds.setdefault(_PAGES[1] if one.format in _PAGES else one.format, one)
    return tuple(sorted(kinds.values(), key=lambda one: _BEST_FIRST.index(one.format)))
