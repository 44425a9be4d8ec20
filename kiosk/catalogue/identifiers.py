"""Identifiers that catalogues share: by these the same work, maker or subject is known in two of them.

Each is written one way, ``scheme:value``, however a catalogue writes it: an address of Wikidata with or
without its ``/entity/``, an ISBN with ten digits and dashes, a VIAF number in an attribute. What is not
surely an identifier is none: a wrong one would join two works.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from urllib.parse import unquote

_WRITTEN = {
    "wikidata": re.compile(r"Q[1-9][0-9]{0,11}"),
    "viaf": re.compile(r"[1-9][0-9]{0,21}"),
    "isni": re.compile(r"[0-9]{15}[0-9X]"),
    "aat": re.compile(r"[0-9]{9}"),
    "ulan": re.compile(r"[0-9]{9}"),
    "tgn": re.compile(r"[0-9]{7}"),
    "rkd": re.compile(r"[1-9][0-9]{0,7}"),
    "rkdimages": re.compile(r"[1-9][0-9]{0,7}"),
    "gnd": re.compile(r"[0-9]{2,10}-?[0-9X]"),
    "geonames": re.compile(r"[1-9][0-9]{0,8}"),
    "loc": re.compile(r"(?:n|sh|gf)[a-z]?[0-9]{6,12}"),
    "iconclass": re.compile(r"[0-9]{1,2}[A-Z]{0,2}[0-9]{0,10}"),
    "musicbrainz": re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    "imdb": re.compile(r"(?:tt|nm)[0-9]{7,9}"),
    "isbn": re.compile(r"97[89][0-9]{10}"),
    "ean": re.compile(r"[0-9]{13}"),
    "doi": re.compile(r"10\.[0-9]{4,9}/[^\s\x00-\x1f\x7f<>\"]{1,200}"),
    "hdl": re.compile(r"[0-9]{2,9}(?:\.[0-9]{1,9}){0,4}/[^\s\x00-\x1f\x7f<>\"]{1,150}"),
    "ark": re.compile(r"[0-9]{5,9}/[0-9A-Za-z=~*+@_$.-]{1,100}"),
    "pid": re.compile(r"[a-z0-9]{10}"),
    "europeana": re.compile(
        r"(?:agent|concept|place|organization)/[0-9]{1,22}|item/[0-9A-Za-z_]{1,30}/[0-9A-Za-z_-]{1,150}"
    ),
    "frbr": re.compile(r"\S{1,200}"),
    "uri": re.compile(r"(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/[!-~]{1,200}"),
}
"""The schemes, and how a value of each is written. A ``uri`` is one that an institution promises to keep."""

_RKD = re.compile(r"/(?:[a-z]{2}/)?(?:explore/)?(artists|images)/([0-9]+)")
_HOSTS: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "wikidata.org": (
        (
            "wikidata",
            re.compile(r"/(?:wiki|entity)/(?:Special:Entity(?:Data|Page)/)?([Qq][0-9]+)(?:\.[a-z]{2,6})?"),
        ),
    ),
    "viaf.org": (("viaf", re.compile(r"/(?:[a-z]{2}/)?viaf/([0-9]+)(?:[/.][a-z.]{0,20})?")),),
    "isni.org": (("isni", re.compile(r"/(?:isni/)?([0-9 ]{15,18}[0-9Xx])(?:\.[a-z]{2,6})?")),),
    "vocab.getty.edu": (
        ("aat", re.compile(r"/(?:page/)?aat/([0-9]+)(?:\.[a-z]{2,6})?")),
        ("ulan", re.compile(r"/(?:page/)?ulan/([0-9]+)(?:-agent)?(?:\.[a-z]{2,6})?")),
        ("tgn", re.compile(r"/(?:page/)?tgn/([0-9]+)(?:-place)?(?:\.[a-z]{2,6})?")),
    ),
    "d-nb.info": (("gnd", re.compile(r"/gnd/([0-9]+-?[0-9Xx])(?:/about(?:/[a-z]{2,10})?)?")),),
    "geonames.org": (("geonames", re.compile(r"/([0-9]+)(?:/[^/]*)?")),),
    "id.loc.gov": (
        (
            "loc",
            re.compile(
                r"/authorities/(?:(?:names|subjects|genreForms)/)?([a-z]{1,3}[0-9]+)(?:\.[a-z.]{2,20})?"
            ),
        ),
    ),
    "iconclass.org": (("iconclass", re.compile(r"/(?:rkd/)?([0-9]{1,2}[0-9A-Z]{0,12})")),),
    "musicbrainz.org": (
        ("musicbrainz", re.compile(r"/(?:artist|label|recording|release|release-group|work)/([0-9a-f-]+)")),
    ),
    "imdb.com": (("imdb", re.compile(r"/(?:[a-z]{2}/)?(?:title|name)/([a-z]{2}[0-9]+)")),),
    "doi.org": (("doi", re.compile(r"/(10\..+)")),),
    "hdl.handle.net": (("hdl", re.compile(r"/(?:api/handles/)?([0-9.]+/.+)")),),
    "hetarchief.be": (("pid", re.compile(r"/(?:id/entity|pid)/([a-z0-9]+)")),),
    "data.europeana.eu": (
        ("europeana", re.compile(r"/(item/[^/]+/[^/]+)")),
        ("europeana", re.compile(r"/((?:agent|concept|place|organization)/[0-9]+)")),
    ),
    "europeana.eu": (("europeana", re.compile(r"/(?:[a-z]{2}/)?(item/[^/.]+/[^/.]+)(?:\.[a-z]{2,6})?")),),
}
"""Host without what is in ``_SAME_HOST``, and the path after it."""
_SAME_HOST = {"m.wikidata.org": "wikidata.org", "dx.doi.org": "doi.org", "sws.geonames.org": "geonames.org"}
_SAME_HOST |= {"data.hetarchief.be": "hetarchief.be", "handle.net": "hdl.handle.net"}
_RKD_HOSTS = ("rkd.nl", "data.rkd.nl")
_ARK = re.compile(r"(?:[^?#]{0,200}/)?ark:/?([0-9]{5,9}/[^/?#]{1,100})(?:[/?#].*)?")
"""The same wherever it is resolved."""
_GETTY = re.compile(r"/vow/(AAT|ULAN|TGN)FullDisplay\?(?:[^#]{0,200}&)?subjectid=([0-9]+)(?:[&#].*)?")

_SCHEME = re.compile(r"(?:urn:|info:)?([a-z]{3,11})[:/](.{1,300})", re.IGNORECASE)
_SAID_TO_BE_ISBN = re.compile(r"\(?(?:urn:)?isbn(?:[- ]?1[03])?\)?[\s:]{0,5}([0-9].{0,100})", re.IGNORECASE)
_ISBN_BY_ITSELF = re.compile(r"97[89][ -]?(?:[0-9][ -]?){9}[0-9]")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_NAMES = {"gettyaat": "aat", "gettyulan": "ulan", "gettytgn": "tgn", "handle": "hdl", "rkdartists": "rkd"}
_NAMES |= {"isbn10": "isbn", "isbn13": "isbn", "ean13": "ean", "wikidataid": "wikidata", "viafid": "viaf"}
_OF_WORKS = (
    *("wikidata:", "viaf:", "isbn:", "ean:", "doi:", "hdl:", "ark:", "pid:", "frbr:", "uri:", "rkdimages:"),
    *("europeana:item/", "imdb:tt"),
)
"""How identifiers begin that may be of a work; the others name people, places, words and classes."""
_LONGEST = 500
_MOST = 40
_MOST_ASKED = 2_000


def identifier(value: object, scheme: str = "") -> str:
    """``scheme:value``, or ``""`` when it is not surely an identifier.

    ``value`` is an address, ``urn:isbn:…``, ``wikidata:Q…``, an ISBN that says it is one or has thirteen
    digits; or, with its ``scheme`` said, the bare value or an address of that scheme. The scheme ``uri``
    takes any address: it is for what a standard says is permanent.
    """
    if not isinstance(value, str):
        return ""
    text = value.strip().strip("<>").strip()
    if len(text) > _LONGEST:
        return ""
    scheme = _scheme(scheme)
    if scheme == "uri":
        return _of_address(text) or _permanent(text)
    if scheme:
        found = _of_address(text) if "/" in text else ""
        return found if found.startswith(f"{scheme}:") else _checked(scheme, text)
    return _of_address(text) or _said(text)


def identifiers(values: Iterable[object], scheme: str = "") -> tuple[str, ...]:
    """Those of ``values`` that are identifiers, each once."""
    found = (identifier(value, scheme) for value in islice(values, _MOST_ASKED))
    return tuple(dict.fromkeys(one for one in found if one))[:_MOST]


def of_works(found: Iterable[str]) -> tuple[str, ...]:
    """Those that may name a work, each once: what ``Item.same_as`` holds.

    Publishers also write there what a work is of or about (an AAT, a GND number, a place), which it shares
    with a thousand others.
    """
    return tuple(dict.fromkeys(one for one in found if one.startswith(_OF_WORKS)))[:_MOST]


def isbn(value: str) -> str:
    """``isbn:`` with the thirteen digits (ISO 2108), also of one with ten; ``""`` for a wrong check digit."""
    digits = re.sub(r"[\s-]", "", _DASHES.sub("-", value[:60]))[:20].upper()
    if re.fullmatch(r"[0-9]{9}[0-9X]", digits):
        weighed = sum((10 - at) * (10 if one == "X" else int(one)) for at, one in enumerate(digits))
        if weighed % 11:
            return ""
        digits = "978" + digits[:9]
        digits += _check_digit(digits)
    if not _WRITTEN["isbn"].fullmatch(digits) or _check_digit(digits[:12]) != digits[12]:
        return ""
    return "" if digits[3:12] == "000000000" else f"isbn:{digits}"  # somebody's "unknown"


def _check_digit(digits: str) -> str:
    return str(-sum(int(one) * (3 if at % 2 else 1) for at, one in enumerate(digits[:12])) % 10)


def _scheme(name: str) -> str:
    name = re.sub(r"[^a-z0-9]", "", name[:40].lower())
    return _NAMES.get(name, name)


def _of_address(text: str) -> str:
    """An identifier out of an address, with or without its scheme and ``www.``."""
    host, path = _host_and_path(text)
    if not host:
        return ""
    if found := _ARK.fullmatch(path):
        return _checked("ark", found[1])
    if host == "getty.edu" and (found := _GETTY.fullmatch(path)):
        return _checked(found[1].lower(), found[2])
    # A DOI and a handle may hold a "?", but nobody writes it so; a query and a fragment are of the resolver.
    path = re.split(r"[?#]", path, maxsplit=1)[0]
    if host == "research.rkd.nl" and "/detail/" in path:
        host, path = _host_and_path(path.partition("/detail/")[2])
    path = path.rstrip("/")
    if host in _RKD_HOSTS and (found := _RKD.fullmatch(path)):
        return _checked("rkd" if found[1] == "artists" else "rkdimages", found[2])
    if host.endswith("europeana.eu"):  # how they were written until 2023
        path = path.replace("/base/", "/", 1).replace("/portal/", "/", 1).replace("/record/", "/item/", 1)
    for scheme, pattern in _HOSTS.get(host, ()):
        if found := pattern.fullmatch(path):
            return _checked(scheme, found[1])
    return ""


def _host_and_path(text: str) -> tuple[str, str]:
    """Of an address; the path is decoded and has its query. ``("", "")`` when it is none that we know."""
    if "%3a%2f%2f" in text[:20].lower():
        text = unquote(text)
    scheme, there, rest = text.partition("://")
    if there and scheme.lower() not in ("http", "https"):
        return "", ""
    host, _, path = (rest if there else text.removeprefix("//")).partition("/")
    host = host.lower().removesuffix(":443").removesuffix(":80").removesuffix(".").removeprefix("www.")
    return _SAME_HOST.get(host, host), unquote(f"/{path}")


def _permanent(text: str) -> str:
    """An address as it is, but for what is no matter: http or https, ``www.``, a slash at the end."""
    scheme, there, rest = text.partition("://")
    if not there or scheme.lower() not in ("http", "https"):
        return ""
    host, _, path = rest.partition("/")
    return _checked("uri", f"{host.lower().removeprefix('www.')}/{path.rstrip('/')}")


def _said(text: str) -> str:
    """An identifier that is no address and says itself of which scheme it is."""
    text = _DASHES.sub("-", text)
    if found := _SAID_TO_BE_ISBN.fullmatch(text):
        return _isbn_before_words(found[1])
    if _ISBN_BY_ITSELF.fullmatch(text):
        return isbn(text)
    if found := _ARK.fullmatch(text):
        return _checked("ark", found[1])
    found = _SCHEME.fullmatch(text)
    name = _scheme(found[1]) if found else ""
    return _checked(name, found[2]) if found else ""


def _isbn_before_words(text: str) -> str:
    """Out of ``90-290-9372-9 (geb.)``."""
    written = re.match(r"[0-9][0-9 -]{8,20}[0-9Xx]", _DASHES.sub("-", text))
    if not written:
        return ""
    return isbn(written[0]) or isbn(written[0].split()[0])  # one after the other: "9789… 9029…"


def _checked(scheme: str, value: str) -> str:
    value = value.strip()
    if scheme == "isbn":
        return _isbn_before_words(value)
    if scheme in ("isni", "gnd", "wikidata"):
        value = value.replace(" ", "").upper()
    if scheme == "isni" and len(value) == 19:
        value = value.replace("-", "")
    if scheme in ("doi", "hdl"):
        value = unquote(value).lower()
    pattern = _WRITTEN.get(scheme)
    if pattern is None or not pattern.fullmatch(value):
        return ""
    return "" if scheme == "isni" and not _is_isni(value) else f"{scheme}:{value}"


def _is_isni(value: str) -> bool:
    """Whether the last sign is that of the others (ISO 27729, ISO 7064 MOD 11-2)."""
    total = 0
    for digit in value[:15]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] == value[15]
