"""Whom an institution lets in: the access services of IIIF Authorization Flow 2.0 and its predecessors.

A station has nobody to log in. An Item whose files are not open to everybody says so, so that nobody waits
for a film that will not come.
"""

import re

from kiosk.catalogue.iiif.values import many, member, type_of
from kiosk.catalogue.values import string

_SERVICE = re.compile(r"Auth(?:Probe|Access|Cookie|AccessToken|Token|Logout)Service[0-9]")
_EARLIER = re.compile(r"iiif\.io/api/auth/[0-9.]+(?:/(?P<profile>[a-z]+))?")
_PROFILES = frozenset(("active", "external", "kiosk", "login", "clickthrough"))
_MOST = 20


def access_of(services: object, depth: int = 0) -> str:
    """The profile of the access service in a ``service`` property (also inside an image service), or ``""``.

    A probe service without its access service counts as ``active``: somebody has to be let in.
    """
    found = ""
    for one in many(services)[:_MOST]:
        kind, profile = type_of(one), string(member(one, "profile"))
        earlier = _EARLIER.search(profile)
        own = earlier["profile"] or "" if earlier else profile
        if (_SERVICE.fullmatch(kind) or earlier) and own in _PROFILES:
            return own
        inside = access_of(member(one, "service"), depth + 1) if depth < 3 else ""
        if inside:
            return inside
        if _SERVICE.fullmatch(kind) or earlier:
            found = "active"
    return found
