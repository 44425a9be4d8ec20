"""Looking as a visitor at a playlist that is planned with a broadcast."""

from contextlib import closing
from datetime import datetime

from kiosk.staff import plans, shelves
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.store import database
from kiosk.ui.staff.preview import draft
from tests import staff_made
from tests.staff_made import BRUSSELS
from tests.ui.conftest import Library


def test_a_playlist_leads_its_own_preview_with_its_broadcast_while_that_is_planned(library: Library) -> None:
    def broadcasts(playlist: str, hour: int) -> tuple[str, list[str]]:
        """What leads, and which broadcasts are to be there."""
        at = datetime(2026, 5, 14, hour, tzinfo=BRUSSELS)
        with closing(database.open_staff(library.staff)) as conn:
            shown = draft(conn, playlist, at, BRUSSELS)
        first, *_ = shelves.now(shown, at, BRUSSELS)
        return first.label["nl"][0], [one.planned.item for one in shelves.broadcasts(shown, at, BRUSSELS)]

    with closing(database.open_staff(library.staff)) as conn:
        other = staff_made.playlist(conn, "Altijd", ["a"])
        evening = staff_made.playlist(conn, "Bij de opera", ["b"])
        (plan,) = (one for one in plans.all(conn) if one.playlist == evening)
        live = Planned(
            id=plan.id,
            playlist=evening,
            kind=PlanKind.LIVE,
            item="opera",
            first="2026-05-14",
            begin="20:00",
            end="23:00",
        )
        plans.put(conn, staff_made.ELS, live)
    assert broadcasts(evening, 21) == ("Bij de opera", ["opera"])
    assert broadcasts(evening, 12) == ("Bij de opera", [])
    assert broadcasts(other, 21) == ("Altijd", [])
