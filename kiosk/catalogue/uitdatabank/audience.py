"""Whom an event of UiTdatabank suits: ages, members and schools, and who hears, sees or moves less."""

import re
from collections.abc import Mapping
from itertools import chain
from typing import Any

from kiosk.catalogue.accessibility import features_of
from kiosk.catalogue.uitdatabank.values import dicts, inside, words
from kiosk.catalogue.values import string
from kiosk.model import LanguageMap

MAX_TERMS = 60
ADULT = 16
"""Years; from this age on an event says whom it is not for, below it whom it is made for."""

_FACILITIES = {
    "3.13.1.0.0": "guideDog",
    "3.13.2.0.0": "audioDescription",
    "3.13.3.0.0": "braille",
    "3.13.4.0.0": "largePrint",
    "3.17.1.0.0": "inductionLoop",
    "3.17.3.0.0": "captions",
    "3.23.1.0.0": "wheelchair",
    "3.23.2.0.0": "assistance",
    "3.23.3.0.0": "wheelchair",
    "3.27.0.0.0": "wheelchair",
    "3.30.0.0.0": "wheelchair",
    "3.33.0.0.0": "signLanguage",
    "3.34.0.0.0": "easyToRead",
    "3.38.0.0.0": "assistance",
}
"""Terms of the domain ``facility``, for documents that give the identifier alone. (publiq, Taxonomy API)"""
_AGES = re.compile(r"([0-9]{0,3})-([0-9]{0,3})")
_CHILDREN_ONLY: LanguageMap = {
    "nl": ("Alleen voor kinderen",),
    "fr": ("Pour enfants seulement",),
    "de": ("Nur für Kinder",),
    "en": ("For children only",),
}


def audience(event: Mapping[str, Any]) -> str:
    """``everyone``, ``members`` or ``education``."""
    return string(inside(event.get("audience"), "audienceType")).lower() or "everyone"


def features(event: Mapping[str, Any], location: object) -> tuple[str, ...]:
    """Of the event and of the building it is in."""
    told: list[str] = []
    for one in chain(dicts(event.get("terms"), MAX_TERMS), dicts(inside(location, "terms"), MAX_TERMS)):
        id = string(one.get("id"))
        if one.get("domain") == "facility" or id in _FACILITIES:
            told.extend(filter(None, (_FACILITIES.get(id, ""),)))
            told.extend(features_of(chain.from_iterable(words(one.get("label")).values())))
    return tuple(dict.fromkeys(told))


def ages(event: Mapping[str, Any]) -> tuple[int, int]:
    """From and up to which age it is meant; 0 is without limit."""
    found = _AGES.fullmatch(string(event.get("typicalAgeRange")).replace(" ", ""))
    return (int(found[1] or 0), int(found[2] or 0)) if found else (0, 0)


def warnings(event: Mapping[str, Any]) -> tuple[LanguageMap, ...]:
    """Only what concerns somebody who is no child: from which age on, or that it is without grown-ups."""
    youngest, _ = ages(event)
    found: list[LanguageMap] = []
    if youngest >= ADULT:
        found.append(
            {
                "nl": (f"Vanaf {youngest} jaar",),
                "fr": (f"À partir de {youngest} ans",),
                "de": (f"Ab {youngest} Jahren",),
                "en": (f"From age {youngest}",),
            }
        )
    if event.get("childrenOnly") is True:
        found.append(_CHILDREN_ONLY)
    return tuple(found)
