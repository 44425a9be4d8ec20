"""The shelves of the start page: the institutions' own, then those for works that no institution put on one.

A Change Discovery stream, a repository or a single manifest gives works without a Collection. Without a shelf
nobody would find them, so each kind of work gets one: the best known first, events the soonest first, each
work once, and no more than a visitor would turn through; search finds the others.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

import apsw

from kiosk.model import Collection, ContentNote, Kind, LanguageMap
from kiosk.store import agenda, database, items, versions
from kiosk.store.faults import told_plainly

STAFF = "staff"
UNGROUPED = "ungrouped"
"""Stand where other Collections name their source."""
STAYS_OFF = frozenset({ContentNote.FLASHING})
"""What is never on a shelf of staff, nor put before who did not choose it: it can make them ill. Elsewhere a
visitor is asked first (``[content]`` in kiosk.toml)."""
MOST = 500

_BY_KIND: Mapping[Kind, tuple[str, LanguageMap]] = {
    Kind.PICTURE: (
        "palette",
        {"nl": ("Om te bekijken",), "fr": ("À regarder",), "de": ("Zum Anschauen",), "en": ("To look at",)},
    ),
    Kind.FILM: ("movie", {"nl": ("Films",), "fr": ("Films",), "de": ("Filme",), "en": ("Films",)}),
    Kind.SOUND: (
        "music_note",
        {"nl": ("Om te beluisteren",), "fr": ("À écouter",), "de": ("Zum Anhören",), "en": ("To listen to",)},
    ),
    Kind.STORY: (
        "menu_book",
        {"nl": ("Om te lezen",), "fr": ("À lire",), "de": ("Zum Lesen",), "en": ("To read",)},
    ),
    Kind.EVENT: (
        "calendar_month",
        {"nl": ("Te doen",), "fr": ("Agenda",), "de": ("Veranstaltungen",), "en": ("What’s on",)},
    ),
    Kind.BOOK: (
        "auto_stories",
        {"nl": ("Boeken",), "fr": ("Livres",), "de": ("Bücher",), "en": ("Books",)},
    ),
}


@told_plainly
def shelves(conn: apsw.Connection, now: datetime | None = None) -> list[Collection]:
    """Every shelf with at least one work, in the order of ``items.collections``. Raises ``StoreError``.

    ``now`` is the time by which events are chosen; None is the present.
    """
    return [*items.collections(conn), *_ungrouped(conn, now or datetime.now(UTC))]


def says_itself(shelf: Collection) -> bool:
    """Whether it names its works, of which some may be gone; those of an institution the store names."""
    return shelf.source in (STAFF, UNGROUPED)


def on_shelf(conn: apsw.Connection, shelf: Collection, *, offset: int = 0, limit: int = -1) -> list[str]:
    """Ids of the works on a shelf that are here, in its order; ``limit`` -1 is all. Raises ``StoreError``.

    What a shelf names and is withdrawn takes no place on a page, until it is back; nor what ``STAYS_OFF``.
    """
    if says_itself(shelf):
        return _named(conn, shelf)[offset : None if limit < 0 else offset + limit]
    return items.members(conn, shelf.id, offset=offset, limit=limit)


def count_on(conn: apsw.Connection, shelf: Collection) -> int:
    """How many works ``on_shelf`` would give. Raises ``StoreError``."""
    if says_itself(shelf):
        return len(_named(conn, shelf))
    return items.count_members(conn, shelf.id)


def _named(conn: apsw.Connection, shelf: Collection) -> list[str]:
    return items.here(conn, shelf.members, without=STAYS_OFF if shelf.source == STAFF else ())


def _ungrouped(conn: apsw.Connection, now: datetime) -> list[Collection]:
    grouped = {source for (source,) in conn.execute("SELECT source FROM entries WHERE kind = 'collection'")}
    lone = [source for source in _sources(conn) if source not in grouped]
    found = []
    for kind, (icon, label) in _BY_KIND.items():
        members: list[tuple[float, str]] = []
        for source in lone:
            if kind is Kind.EVENT:
                members += agenda.coming(conn, source, now, limit=MOST)
                continue
            members += database.ask(
                conn,
                "SELECT rank, id FROM entries WHERE source = ? AND kind = ? ORDER BY rank LIMIT ?",
                (source, kind, MOST),
            )
        if members:
            ids = tuple(dict.fromkeys(versions.faces(conn, [ident for _, ident in sorted(members)[:MOST]])))
            found.append(
                Collection(id=f"{UNGROUPED}:{kind}", source=UNGROUPED, label=label, icon=icon, members=ids)
            )
    return found


def _sources(conn: apsw.Connection) -> list[str]:
    """Every source that has something here, found by leaps through the index."""
    found: list[str] = []
    while True:
        row = conn.execute(
            "SELECT min(source) FROM entries WHERE source > ?", (found[-1] if found else "",)
        ).get
        if row is None:
            return found
        found.append(str(row))
