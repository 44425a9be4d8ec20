"""M3U lists of films, sounds and channels, as players and broadcasters of internet television write them.

There is no standard: a line is an address or the name of a file, a line with ``#`` is a remark, and since
Winamp ``#EXTINF:seconds key="value" …,Title`` before it says what it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.catalogue import markup

MAX_ENTRIES = 20_000
_LONGEST_LINE = 8_192
_ATTRIBUTE = re.compile(r'([A-Za-z][A-Za-z0-9_-]{0,40})="([^"]{0,2000})"')
_SECONDS = re.compile(r"\s{0,9}(-?[0-9]{1,9}(?:\.[0-9]{1,9})?)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One address with what is said about it."""

    address: str
    """As written: absolute, relative, or of a kind that is no web address."""
    title: str = ""
    seconds: float = 0.0
    """How long it plays; 0 or less when nobody knows (a channel)."""
    told: dict[str, str] = field(default_factory=dict)
    """Attributes in small letters: ``tvg-id``, ``tvg-logo``, ``group-title``…"""
    line: int = 0

    @property
    def group(self) -> str:
        """The shelf that it stands on, on one line; or empty."""
        return markup.line(self.told.get("group-title", ""))


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole list."""

    title: str
    entries: list[Entry]
    more: bool = False
    """There are more entries than were read."""


def listing(text: str) -> Listing:
    """The entries of a list, with or without its first line ``#EXTM3U``."""
    name = ""
    entries: list[Entry] = []
    more = False
    for entry in _entries(text):
        if entry.line < 0:
            name = name or entry.title
        elif len(entries) < MAX_ENTRIES:
            entries.append(entry)
        else:
            more = True
            break
    return Listing(name, entries, more)


def _entries(text: str) -> Iterator[Entry]:
    """Every entry; one with a line below 0 is the title of the list itself."""
    title, length, told = "", 0.0, dict[str, str]()
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip().lstrip("\ufeff")
        if not line or len(line) > _LONGEST_LINE:
            continue
        tag, _, rest = line.partition(":")
        match tag.upper():
            case "#EXTINF":
                title, length, told = _extinf(rest, told)
            case "#EXTGRP":
                told = {"group-title": rest.strip(), **told}
            case "#EXTIMG" | "#EXTALBUMARTURL":
                told = {"tvg-logo": rest.strip(), **told}
            case "#EXTART":
                told = {"artist": rest.strip(), **told}
            case "#PLAYLIST":
                yield Entry("", title=markup.line(rest), line=-1)
            case _ if not line.startswith("#"):
                yield Entry(line, title or markup.line(told.get("tvg-name", "")), length, told, number)
                title, length, told = "", 0.0, {}


def _extinf(rest: str, told: dict[str, str]) -> tuple[str, float, dict[str, str]]:
    """Title, seconds and attributes. The title begins after the first comma outside quotes."""
    found = _SECONDS.match(rest)
    length = float(found[1]) if found else 0.0
    attributes: dict[str, str] = {}
    end = 0
    for one in _ATTRIBUTE.finditer(rest):
        if "," in rest[end : one.start()]:  # it is a part of the title
            break
        attributes.setdefault(one[1].lower(), one[2].strip())
        end = one.end()
    return markup.line(rest[end:].partition(",")[2]), length, {**told, **attributes}
