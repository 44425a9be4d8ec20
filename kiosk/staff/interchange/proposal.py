"""What came in, before anybody said yes to it; and how it becomes a playlist."""

import apsw

from kiosk.model import LanguageMap, Value
from kiosk.staff import playlists
from kiosk.staff.interchange.warned import Warned
from kiosk.staff.operations import By
from kiosk.staff.playlists import Entry
from kiosk.store.database import transaction


class Proposed(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A work in the list, with what somebody elsewhere added to it; see ``Entry``."""

    item: str
    title: LanguageMap = {}
    words: LanguageMap = {}
    alt: LanguageMap = {}
    picture: str = ""
    called: LanguageMap = {}
    """What the file calls it, for who looks at the list; it is not taken over."""


class Proposal(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A playlist as a file has it. Nothing of it is kept until somebody says so."""

    label: LanguageMap = {}
    summary: LanguageMap = {}
    entries: tuple[Proposed, ...] = ()
    warnings: tuple[Warned, ...] = ()


def propose(conn: apsw.Connection, by: By, proposal: Proposal, *, into: str | None = None) -> str:
    """Make it a playlist of its own, in one step that one undo takes back; gives its id.

    Nothing that is there is overwritten: a name that another playlist has already gets a number behind it.
    ``into``: a playlist after whose works these are put instead; its own words stay. The undo is then that
    playlist's. Nothing is put on the screens. Raises ``StoreError``.
    """
    entries = [_entry(one) for one in proposal.entries]
    with transaction(conn):
        if into is not None:
            playlists.add(conn, by, into, entries)
            return into
        label = playlists.free_label(proposal.label, playlists.all(conn))
        return playlists.create(conn, by, label, summary=proposal.summary, items=entries)


def _entry(proposed: Proposed) -> Entry:
    return Entry(
        id="",  # the playlist gives it one, and a place
        place="",
        item=proposed.item,
        title=proposed.title,
        words=proposed.words,
        alt=proposed.alt,
        picture=proposed.picture,
    )
