"""One document of an OPDS catalogue, whichever version wrote it, and how OPDS 2.0 says it.

A document is a feed (publications, navigation, groups: OPDS 2.0, "Collection Roles") or one publication.
``catalogs``, which registries of libraries use, is read as navigation. Facets are left alone: they order the
same publications in another way.
"""

from dataclasses import dataclass

from kiosk.catalogue.opds.values import Link, Object, links, names, objects
from kiosk.catalogue.values import number, string
from kiosk.errors import SourceError
from kiosk.model import LanguageMap

_CATALOG = "http://opds-spec.org/catalog"
_PERSONAL = (
    "http://opds-spec.org/shelf",
    "http://opds-spec.org/history",
    "http://opds-spec.org/wishlist",
    "http://opds-spec.org/facet",
    "search",
    "self",
    "profile",
)
"""What belongs to one reader, or is no part of the catalogue."""
_FEEDS = ("application/opds+json", "application/atom+xml", "application/json", "application/xml", "")
_ENTRY = "type=entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Some publications under a title of their own."""

    title: LanguageMap
    publications: tuple[object, ...] = ()
    navigation: tuple[Link, ...] = ()
    whole: Link | None = None
    """Where all of them are, when the group shows a few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one document says. Publications are as OPDS 2.0 writes them, not yet looked at."""

    where: str
    title: LanguageMap
    publications: tuple[object, ...] = ()
    navigation: tuple[Link, ...] = ()
    groups: tuple[Group, ...] = ()
    following: str = ""
    """Address of the next page of the same list."""
    total: int = 0
    """How many publications the whole list has, as it says; 0 when it does not."""


def page_of(value: object, *, where: str) -> Page:
    """An OPDS 2.0 feed, publication or list of publications. Raises ``SourceError`` when it is none."""
    if isinstance(value, list) and any(_is_publication(one) for one in value):
        return Page(where=where, title={}, publications=tuple(value))
    if not isinstance(value, dict):
        raise _no_opds(where)
    if isinstance(value.get("authentication"), list):
        raise _needs_account(value, where)
    metadata = value.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    if any(
        isinstance(value.get(role), list) for role in ("publications", "navigation", "groups", "catalogs")
    ):
        return _feed(value, metadata, where)
    if _is_publication(value):
        return Page(where=where, title={}, publications=(value,))
    raise _no_opds(where)


def _needs_account(told: Object, where: str) -> SourceError:
    """What an Authentication Document (Authentication for OPDS 1.0) asks of us, as a sentence for staff."""
    title = names(told.get("title"))
    who = f"{next(iter(title.values()))[0]} wants" if title else "wants"
    return SourceError(
        f"{who} a user and a password.",
        where=where,
        next_step="Write them in secrets.toml, in the section with the name of this source.",
    )


def leads_to_feed(one: Link) -> bool:
    """Whether a link in a navigation list leads on into the catalogue."""
    told = string(one.told.get("type")).lower()
    return one.format in _FEEDS and _ENTRY not in told and one.rels.isdisjoint(_PERSONAL)


def _feed(value: Object, metadata: Object, where: str) -> Page:
    own = links(value.get("links"), where)
    groups = []
    for one in objects(value.get("groups")):
        about = one.get("metadata")
        about = about if isinstance(about, dict) else {}
        here = _list(one.get("publications"))
        whole = next((each for each in links(one.get("links"), where) if "self" in each.rels), None)
        told = int(number(about.get("numberOfItems"), most=1e9))
        groups.append(
            Group(
                title=names(about.get("title")),
                publications=here,
                navigation=_navigation(one.get("navigation"), where),
                whole=whole if whole is not None and (not told or told > len(here)) else None,
            )
        )
    return Page(
        where=where,
        title=names(metadata.get("title")),
        publications=_list(value.get("publications")),
        navigation=_navigation(value.get("navigation"), where) + _catalogs(value.get("catalogs"), where),
        groups=tuple(groups),
        following=next((one.url for one in own if "next" in one.rels), ""),
        total=int(number(metadata.get("numberOfItems"), most=1e9)),
    )


def _list(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list) else ()


def _navigation(value: object, where: str) -> tuple[Link, ...]:
    return tuple(one for one in links(value, where) if leads_to_feed(one))


def _catalogs(value: object, where: str) -> tuple[Link, ...]:
    found = (one for each in objects(value) for one in links(each.get("links"), where))
    return tuple(one for one in found if _CATALOG in one.rels and leads_to_feed(one))


def _is_publication(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("metadata"), dict):
        return False
    return any(isinstance(value.get(role), list) for role in ("links", "readingOrder", "spine", "images"))


def _no_opds(where: str) -> SourceError:
    return SourceError(
        "is JSON, but not a catalogue of OPDS or a book of one.", where=where, next_step="Check the address."
    )
