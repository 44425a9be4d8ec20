"""What one pass over an OPDS catalogue has met so far, and the bookmark that it leaves."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from kiosk.model import Change, Collection, Fault, LanguageMap, Put

MAX_FAULTS = 50
"""Of publications, told one by one."""
_VERSION = 1
"""Of how manifests are read. With another one all are read again."""


class _Bookmark(msgspec.Struct):
    """State of each publication (``modified``) when its manifest was read, by Item id."""

    manifests: dict[str, str] = {}
    version: int = _VERSION


@dataclass(slots=True)
class Shelf:
    """A list with a title: a feed with its further pages, or a group."""

    label: LanguageMap
    members: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Pass:
    """What one pass has met so far."""

    known: dict[str, str]
    """Of the bookmark."""
    seen: set[str] = field(default_factory=set)
    """Addresses of lists that were read or are to be read."""
    coming: deque[tuple[str, int]] = field(default_factory=deque)
    """Address of a list, and steps from the beginning."""
    shelves: dict[str, Shelf] = field(default_factory=dict)
    """By the address of the list. A shelf stands after the one that it is a member of."""
    items: set[str] = field(default_factory=set)
    """Ids of what is given, and of what is listed and stays as it was."""
    manifests: dict[str, str] = field(default_factory=dict)
    given: int = 0
    listed: int = 0
    elsewhere: int = 0
    """Links that lead to other hosts."""
    pages: int = 0
    faults: int = 0
    whole: bool = True

    def cut_short(self, where: str, what: str) -> Fault:
        """Some of the catalogue was not read: nothing is taken away."""
        self.whole = False
        return Fault(where=where, what=what)

    def unreadable(self, where: str, what: str) -> Iterator[Change]:
        """A publication that can't be read; many are told as one."""
        self.faults += 1
        if self.faults < MAX_FAULTS:
            yield Fault(where=where, what=what)
        elif self.faults == MAX_FAULTS:
            yield Fault(
                where=where, what="has many more publications that can't be read. Tell the publisher."
            )

    def filled(self, source: str) -> Iterator[Change]:
        """Every list that has a title and something on it, as a Collection."""
        filled: dict[str, Collection] = {}
        for url, shelf in reversed(self.shelves.items()):
            id = shelf_id(url)
            members = tuple(one for one in shelf.members if one in self.items or one in filled)
            if members and shelf.label:
                filled[id] = Collection(id=id, source=source, label=shelf.label, members=members)
        self.items.update(filled)
        for collection in reversed(filled.values()):
            yield Put(value=collection)

    def bookmark(self) -> str:
        """To begin the next pass with."""
        return msgspec.json.encode(_Bookmark(manifests=self.manifests)).decode()


def manifests_of(bookmark: str) -> dict[str, str]:
    """What a bookmark knows; nothing of a foreign one, or when manifests are read in another way now."""
    try:
        told = msgspec.json.decode(bookmark, type=_Bookmark)
    except msgspec.MsgspecError:
        return {}
    return told.manifests if told.version == _VERSION else {}


def shelf_id(url: str) -> str:
    """Of the Collection that stands for a list."""
    return f"opds:{url}"
