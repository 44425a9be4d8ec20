"""What staff made, for tests that begin after that."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw

from kiosk.model import LanguageMap
from kiosk.staff import people, plans, playlists, versions
from kiosk.staff.operations import By
from kiosk.staff.people import Person, Role
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.store import database

BRUSSELS = ZoneInfo("Europe/Brussels")
ELS = By("els", datetime(2026, 5, 14, 10, 24, tzinfo=UTC))


def let_in(staff_db: Path, *names: str) -> None:
    """These may do everything here; each has their name as id, and no code."""
    with closing(database.open_staff(staff_db)) as conn:
        for name in names:
            if people.get(conn, name) is None:
                people.put(conn, Person(id=name, name=name, role=Role.MANAGER, secret="", since=""))


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
