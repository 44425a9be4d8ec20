"""What the licence codes of meemoo (VIAA, hetarchief.be) open: where, and to whom.

A code says who may see; whatever none of them opens stays closed (docs/metadata/viaa/licenties.md of
viaacode/documentation-jekyll). A wider licence holds the narrower: CONTENT holds METADATA-ALL. A station is
no school and no researcher, and nobody has signed in at it: it is either anybody, or, where it stands with
the organisation whose the work is, a visitor on the premises.

Films and sound are never kept here without an agreement, whatever the licence: hetarchief itself gives no
copies of them.
"""

import re
from collections.abc import Iterable
from enum import Enum

PUBLIC = "VIAA-PUBLIEK-CONTENT"
ON_SITE = "BEZOEKERTOOL-CONTENT"
PUBLIC_DOMAIN = "PUBLIEK-DOMEIN"
NONE = "GEEN"
"""Of a record that has no code at all: it stays closed, as one with codes that open nothing."""

_CREATIVE_COMMONS = re.compile(r"CC_BY((?:-(?:NC|ND|SA)){0,2})-CONTENT")


class Opens(Enum):
    """To whom a work is open."""

    EVERYBODY = "everybody"
    ON_SITE = "on site"
    NOBODY = "nobody"


def opens(licences: Iterable[str]) -> Opens:
    """To whom, by the widest of its codes."""
    codes = {_code(one) for one in licences}
    if PUBLIC in codes or licence_uri(codes):
        return Opens.EVERYBODY
    return Opens.ON_SITE if ON_SITE in codes else Opens.NOBODY


def licence_uri(licences: Iterable[str]) -> str:
    """The Creative Commons licence or tool that a code stands for; empty when there is none.

    "Publiek-Domein" alone is a status and no permission; with VIAA-PUBLIEK-CONTENT it is one.
    """
    codes = {_code(one) for one in licences}
    if "CC0-CONTENT" in codes:
        return "http://creativecommons.org/publicdomain/zero/1.0/"
    if PUBLIC_DOMAIN in codes and PUBLIC in codes:
        return "http://creativecommons.org/publicdomain/mark/1.0/"
    for code in sorted(codes):
        if found := _CREATIVE_COMMONS.fullmatch(code):
            return f"http://creativecommons.org/licenses/by{found[1].lower()}/4.0/"
    return ""


def _code(licence: str) -> str:
    return licence.strip().upper().replace(" ", "-")[:80]
