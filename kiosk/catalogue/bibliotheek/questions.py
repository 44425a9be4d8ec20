"""What is asked of bibliotheek.be: addresses of its catalogue web services, and the queries that staff write.

A query is what one types into the search box ("author:Hugo Claus"); or a query string
("q=tuinieren&facet=Format(largetype)&s=nieuw"); or a list of works, "id:" with record ids
("|library/marc/vlacc|6967964") and FRABL keys ("61B74575E8F1ACA0"), also behind "special:list".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from kiosk.catalogue import markup
from kiosk.errors import SourceError
from kiosk.fetch.policy import shown

PAGE = 20
"""Works on a page. Only some keys may ask for more; for others the service then does not answer at all."""
LANGUAGES = ("nl", "fr", "en")
"""In which it can write codes as words; another one is refused."""

FRABL = re.compile(r"[0-9A-Fa-f]{12,24}")
"""A key for one title in one form and language."""

Arguments = tuple[tuple[str, str], ...]

_ENDPOINTS = (
    "search",
    "details",
    "availability",
    "search-availability",
    "refine",
    "index",
    "resolver",
    "holdings",
)
_CHOICES = ("branch", "facet", "s", "sort")
"""What may narrow a search down, as the service names it; it refuses names that it does not know."""
_LISTED = "special:list"
_BETWEEN_IDS = re.compile(r"[\s,;&]+")


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask for: an endpoint and its arguments."""

    endpoint: str
    arguments: Arguments
    paged: bool = True

    def __str__(self) -> str:
        """For staff, who know it by what they wrote."""
        told = ", ".join(value for key, value in self.arguments if key != "lang" and value != _LISTED)
        return markup.line(told, 80)


@dataclass(frozen=True, slots=True)
class Asked:
    """An address of the service, taken apart."""

    base: str
    """Up to and with the profile and its slash."""
    arguments: Arguments = ()

    @property
    def key(self) -> str:
        """The key, where somebody copied an address that holds one."""
        return next((value for name, value in self.arguments if name == "authorization"), "")

    @property
    def language(self) -> str:
        """In which codes are written as words."""
        told = next((value for name, value in self.arguments if name == "lang"), "")
        return told if told in LANGUAGES else LANGUAGES[0]

    @property
    def choices(self) -> Arguments:
        """What narrows every search down."""
        return _choices(self.arguments)

    @property
    def branch(self) -> str:
        """The library that is named first where copies are."""
        return next((value for name, value in self.arguments if name == "branch"), "")


def taken_apart(url: str) -> Asked:
    """``url`` may be a profile, an endpoint, or a whole request that somebody copied; slashes may lack."""
    parts = urlsplit(url)
    steps = [one for one in parts.path.split("/") if one]
    at = next((at for at, one in enumerate(steps) if one in _ENDPOINTS), len(steps))
    path = "".join(f"/{one}" for one in steps[:at]) + "/"
    base = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
    return Asked(base=base, arguments=tuple(parse_qsl(parts.query)))


def questions(asked: Asked, queries: Iterable[str]) -> list[Question]:
    """What ``queries`` ask, or else the address; each once. Raises ``SourceError`` when it is nothing."""
    searches: list[Question] = []
    works: list[str] = []
    for told in [*map(_arguments, queries)] or [asked.arguments]:
        works += [value for name, value in told if name in ("id", "frabl") and value]
        q = next((value for name, value in told if name == "q"), "")
        if q and q != _LISTED:
            searches.append(_search(q, asked, _choices(told)))
    language = ("lang", asked.language)
    ids = [one for one in dict.fromkeys(works) if not FRABL.fullmatch(one)]
    for start in range(0, len(ids), PAGE):
        listed = (("q", _LISTED), *(("id", one) for one in ids[start : start + PAGE]), language)
        searches.append(Question("search", listed, paged=False))
    keys = [one for one in works if FRABL.fullmatch(one)]
    searches += [Question("details", (("frabl", one), language), paged=False) for one in keys]
    if not searches:
        raise SourceError(
            "does not say which works to ask for.",
            where=shown(asked.base),
            next_step='Write queries = ["…"] for this source in kiosk.toml, or ?q=… in its address.',
        )
    return list(dict.fromkeys(searches))


def _arguments(query: str) -> Arguments:
    """What staff wrote, as the service names it."""
    query = query.strip().removeprefix("?")
    if query.startswith(("q=", "id=", "frabl=")):
        return tuple(parse_qsl(query))
    if query.startswith(("id:", _LISTED)):
        works = (one.removeprefix("id:").removeprefix("id=") for one in _BETWEEN_IDS.split(query))
        return tuple(("id", one) for one in works if one != _LISTED)
    return (("q", query),)


def _search(q: str, asked: Asked, choices: Arguments) -> Question:
    """Its own choices go before those of the address."""
    own = {name for name, _ in choices}
    every = [*choices, *(one for one in asked.choices if one[0] not in own)]
    if any(name == "facet" for name, _ in every):
        every.append(("refine", "true"))  # without it a facet is not looked at
    return Question("search", (("q", q), *every, ("lang", asked.language)))


def _choices(told: Arguments) -> Arguments:
    return tuple((name, value) for name, value in told if name in _CHOICES and value)


def without_key(url: str) -> str:
    """``url`` without a key in its query, should a link that the service gives hold one."""
    if "authorization=" not in url.lower():
        return url
    parts = urlsplit(url)
    kept = [one for one in parts.query.split("&") if not one.lower().startswith("authorization=")]
    return urlunsplit(parts._replace(query="&".join(kept)))
