"""Values as UiTdatabank writes them and wrote them: words in languages, identifiers, places and prices.

Documents of twelve years are in it. What is an object by language now was a plain string or a flat object
once; all are read.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, unquote

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address
from kiosk.catalogue.values import MAX_LANGUAGES, language_tag, number, string
from kiosk.model import LanguageMap, Place, Price

PREFIX = "uitdatabank:"
NOWHERE = "00000000-0000-0000-0000-000000000000"
"""The location of what is only online."""
MAX_PRICES = 40
MOST_EURO = 100_000

_NOTHING = re.compile(r"[\W_0]*")
"""Where nothing is known, the form is filled with "___" and "0000"."""
_TARIFFS: Mapping[str, LanguageMap] = {
    "base": {
        "nl": ("Basistarief",),
        "fr": ("Tarif de base",),
        "de": ("Basistarif",),
        "en": ("Base tariff",),
    },
    "uitpas": {"nl": ("UiTPAS",)},
}
_GROUP: Mapping[str, str] = {"nl": "groepsprijs", "fr": "prix de groupe", "de": "Gruppenpreis", "en": "group"}


def identity(value: object) -> str:
    """``uitdatabank:`` and the last part of an ``@id``; ``""`` when it has none.

    Only that part stays: ``/event/…`` became ``/events/…``, and there are a test and a real host. It is
    nearly always a UUID, which is not guaranteed.
    """
    part = unquote(string(value).partition("#")[0].partition("?")[0].rstrip("/").rpartition("/")[2])
    return PREFIX + quote(part[:200], safe="") if part and "%{" not in part else ""


def words(value: object, language: str = "", *, long: bool = False) -> LanguageMap:
    """Text by language, ``language`` first; a plain string is in ``language``, or in none that is known."""
    own = language_tag(language)
    if isinstance(value, str):
        value = {own: value}
    if not isinstance(value, dict):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for tag, text in list(value.items())[:MAX_LANGUAGES]:
        plain = (markup.plain if long else markup.line)(text) if isinstance(text, str) else ""
        if plain:
            found.setdefault(language_tag(tag), (plain,))
    return {own: found[own], **found} if own in found else found


def dicts(value: object, most: int = 500) -> list[dict[str, Any]]:
    """The objects in a list, or the one that stands where a list belongs."""
    if isinstance(value, dict):
        return [value]
    return [one for one in value[:most] if isinstance(one, dict)] if isinstance(value, list) else []


def inside(value: object, key: str) -> object:
    """``value[key]``, or None."""
    return value.get(key) if isinstance(value, dict) else None


def place(location: object, language: str = "") -> Place | None:
    """Where to go; None for what is only online, for a stand-in, and where only an identifier is told."""
    if not isinstance(location, dict) or identity(location.get("@id")) == PREFIX + NOWHERE:
        return None
    if location.get("isDummyPlaceForEducationEvents"):
        return None
    own = string(location.get("mainLanguage")) or language
    name, street = words(location.get("name"), own), _address(location.get("address"), own)
    if not name and not street:
        return None
    latitude, longitude = _coordinates(location.get("geo"))
    return Place(
        name=name,
        address=street,
        latitude=latitude,
        longitude=longitude,
        homepage=page(location.get("contactPoint")),
    )


def locality(location: object, language: str = "") -> LanguageMap:
    """The municipality, by language."""
    told = inside(location, "address")
    if not isinstance(told, dict):
        return {}
    own = string(inside(location, "mainLanguage")) or language
    if "addressLocality" in told:
        told = {own: told}
    names = {tag: inside(one, "addressLocality") for tag, one in told.items()}
    return {tag: name for tag, name in words(names, own).items() if not _NOTHING.fullmatch(name[0])}


def _address(value: object, language: str) -> str:
    if not isinstance(value, dict):
        return ""
    flat = any(isinstance(one, str) for one in value.values())
    by_language = {"": value} if flat else value
    kept = [by_language.get(tag) for tag in (language, "nl", "", *by_language)]
    one = next((found for found in kept if isinstance(found, dict) and any(found.values())), {})
    town = " ".join(filter(None, (_told(one, "postalCode"), _told(one, "addressLocality"))))
    country = _told(one, "addressCountry").upper()
    abroad = country if country != "BE" and len(country) == 2 else ""
    return ", ".join(filter(None, (_told(one, "streetAddress"), town, abroad)))


def _told(value: dict[str, Any], key: str) -> str:
    text = value.get(key)
    told = markup.line(text, 200) if isinstance(text, str) else ""
    return "" if _NOTHING.fullmatch(told) else told


def _coordinates(value: object) -> tuple[float, float]:
    latitude, longitude = _degrees(inside(value, "latitude"), 90), _degrees(inside(value, "longitude"), 180)
    return (latitude, longitude) if latitude and longitude else (0.0, 0.0)


def _degrees(value: object, most: float) -> float:
    text = str(value).strip() if isinstance(value, str | int | float) else ""
    size = number(text.removeprefix("-"), most=most)
    return -size if text.startswith("-") else size


def page(contact: object) -> str:
    """The first web page among ways to get in touch. Telephone and mail are those of people: not taken."""
    told = inside(contact, "url")
    found: Iterable[object] = told if isinstance(told, list) else (told,)
    return next((url for one in found if (url := web(one))), "")


def web(value: object) -> str:
    """An address of a page. The form takes any text: "www.kaaien.be" is one, "zie website" is none."""
    text = string(value)
    if text.lower().startswith("www."):
        text = f"https://{text}"
    return address(text, "https://uitdatabank.be/" if text.startswith("//") else "", fragment=True)


def prices(value: object, language: str = "") -> tuple[Price, ...]:
    """What it costs, in the order told. A price that is none or below zero is left out."""
    found: list[Price] = []
    for one in dicts(value, MAX_PRICES):
        amount = _amount(one.get("price"))
        if amount is None:
            continue
        kind = string(one.get("category")).lower()
        label = words(one.get("name"), language) or _TARIFFS.get(kind, {})
        if kind == "uitpas":
            label = {tag: tuple(map(_with_uitpas, told)) for tag, told in label.items()}
        if one.get("groupPrice") is True:
            label = {
                tag: (f"{told[0]} ({_GROUP.get(tag, _GROUP['nl'])})",) for tag, told in label.items() if told
            }
        currency = string(one.get("priceCurrency")).upper()
        found.append(Price(amount=amount, currency=currency if len(currency) == 3 else "EUR", label=label))
    return tuple(found)


def _with_uitpas(label: str) -> str:
    return label if "uitpas" in label.lower() else f"UiTPAS: {label}"


def _amount(value: object) -> float | None:
    if isinstance(value, str):
        value = value.strip().replace(",", ".")
    if (isinstance(value, int | float) and not isinstance(value, bool) and value == 0) or value in (
        "0",
        "0.0",
        "0.00",
    ):
        return 0.0
    return number(value, most=MOST_EURO) or None
