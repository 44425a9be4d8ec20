"""What staff made, for tests that begin after that."""

from collections.abc import Sequence
from datetime import UTC, datetime

import apsw

from kiosk.model import LanguageMap
from kiosk.staff import plans, playlists, versions
from kiosk.staff.operations import By
from kiosk.staff.schedule import PlanKind, Planned

ELS = By("els", datetime(2026, 5, 14, 10, 24, tzinfo=UTC))


def playlist(conn: apsw.Connection, label: LanguageMap | str, items: Sequence[str] = ()) -> str:
    """A playlist that is always on the screens; gives its id."""
    label = {"nl": (label,)} if isinstance(label, str) else label
    made = playlists.create(conn, ELS, label, items=items)
    always = Planned(id=f"plan {len(plans.all(conn)):06}", playlist=made, kind=PlanKind.BASIS)
    versions.publish(conn, ELS, made, plan=plans.change(conn, always))
    return made


def add(conn: apsw.Connection, made: str, item: str, *, at: int | None = None, words: str = "") -> str:
    """One more work in a playlist on the screens; gives the id of its entry."""
    (entry,) = playlists.add(conn, ELS, made, [item], at=at)
    if words:
        playlists.say(conn, ELS, entry, "words", "nl", words)
    versions.publish(conn, ELS, made)
    return entry


def state(conn: apsw.Connection) -> bytes:
    """All that staff made, byte for byte."""
    return b"\n".join(
        b"\t".join(str(field).encode() if isinstance(field, str) else field for field in row)
        for row in conn.execute("SELECT * FROM things ORDER BY id")
    )
