"""What staff take off the screens is in no answer from then on, in every process on the same folder."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.model import ContentNote
from kiosk.staff import hidden_works, people
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.store import database, items, listing
from kiosk.ui.asking import left_out
from kiosk.ui.asking.background import Background
from kiosk.ui.stage import staging
from tests.staff_made import ELS
from tests.ui.conftest import BASE, Library, work

SECOND = 1.0


@pytest.fixture
def els(library: Library) -> By:
    with closing(database.open_staff(library.staff)) as conn:
        people.add(conn, ELS, "Els", Role.CARER if people.all(conn) else Role.MANAGER, "471293")
        return By(people.named(conn, "Els").id, datetime(2026, 5, 14, tzinfo=UTC))


@pytest.fixture
def opened(qapp: QGuiApplication, library: Library) -> Iterator[Callable[..., Background]]:
    made: list[Background] = []

    def make(hides: tuple[ContentNote, ...] = ()) -> Background:
        made.append(Background(library.catalogue, hides=hides, staff_db=library.staff))
        return made[-1]

    yield make
    for one in made:
        one.close()


def names(background: Background) -> set[str]:
    found: list[list[str]] = []
    background.ask(listing.ids_by_rank, found.append)
    staging.wait_for(lambda: bool(found), "An answer of the store")
    return {one.rpartition("/")[2] for one in found[0]}


def hide(library: Library, by: By, name: str) -> None:
    with closing(database.open_staff(library.staff)) as conn:
        assert hidden_works.hide(conn, by, f"{BASE}/{name}")


def show(library: Library, by: By, name: str) -> None:
    with closing(database.open_staff(library.staff)) as conn:
        assert hidden_works.show(conn, by, f"{BASE}/{name}")


def test_it_is_in_no_answer_from_then_on(
    library: Library, els: By, opened: Callable[..., Background]
) -> None:
    library.put(work("boat"), work("mill"))
    here, elsewhere = opened(), opened()  # as two windows on the same folder
    assert names(here) == names(elsewhere) == {"boat", "mill"}
    hide(library, els, "boat")
    assert names(here) == names(elsewhere) == {"mill"}
    assert names(opened()) == {"mill"}, "after a restart"
    show(library, els, "boat")
    assert names(here) == names(elsewhere) == {"boat", "mill"}


def test_another_process_tells_its_pages_within_a_second_or_two(
    library: Library, els: By, opened: Callable[..., Background]
) -> None:
    library.put(work("boat"))
    screen = opened()
    names(screen)
    staging.wait_for(lambda: screen.idle, "The first look")
    told: list[bool] = []
    screen.look()
    staging.wait_for(lambda: screen.idle, "The first look")
    screen.changed.connect(lambda: told.append(True))
    hide(library, els, "boat")
    staging.wait_for(lambda: bool(told), "The pages to be told", 2 * SECOND)


def test_while_a_sync_writes_all_the_time_it_is_told_at_once(
    library: Library, els: By, opened: Callable[..., Background]
) -> None:
    library.put(work("boat"))
    screen = opened()
    told: list[bool] = []
    for name in ("mill", "cow"):  # the second time it would wait for three seconds
        library.put(work(name))
        screen.look()
        staging.wait_for(lambda: screen.idle, "The look")
    screen.changed.connect(lambda: told.append(True))
    hide(library, els, "boat")
    screen.leave_out()
    staging.wait_for(lambda: bool(told), "The pages to be told", 0.5 * SECOND)


def test_all_versions_of_a_work_go_with_it_also_one_that_comes_later(
    library: Library, els: By, opened: Callable[..., Background]
) -> None:
    same = {"same_as": ("wikidata:Q1",)}
    library.put(work("boat", **same), work("copy", **same), work("mill"))
    screen = opened()
    hide(library, els, "boat")
    assert names(screen) == {"mill"}
    library.put(work("print", **same), work("cow"))
    assert names(screen) == {"mill", "cow"}
    show(library, els, "boat")
    assert names(screen) == {"boat", "copy", "print", "mill", "cow"}


def test_beside_what_the_station_never_shows(
    library: Library, els: By, opened: Callable[..., Background]
) -> None:
    library.put(work("boat"), work("war", notes=(ContentNote.WAR,)), work("mill"))
    screen = opened((ContentNote.WAR,))
    assert names(screen) == {"boat", "mill"}
    hide(library, els, "boat")
    assert names(screen) == {"mill"}
    show(library, els, "boat")
    assert names(screen) == {"boat", "mill"}


def test_it_stays_away_while_the_file_of_staff_can_not_be_read(
    library: Library,
    els: By,
    opened: Callable[..., Background],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(left_out, "AGAIN_SECONDS", 0.0)
    library.put(work("boat"), work("mill"))
    hide(library, els, "boat")
    screen = opened()
    assert names(screen) == {"mill"}
    kept = library.staff.rename(library.staff.with_name("aside"))
    library.staff.mkdir()
    assert names(screen) == {"mill"}
    assert "can't be read" in caplog.text
    library.staff.rmdir()
    kept.rename(library.staff)
    show(library, els, "boat")
    assert names(screen) == {"boat", "mill"}
    caplog.clear()


def test_a_work_that_its_catalogue_gives_anew_stays_away(
    library: Library, els: By, opened: Callable[..., Background]
) -> None:
    library.put(work("boat"), work("mill"))
    screen = opened()
    hide(library, els, "boat")
    library.withdraw(f"{BASE}/boat")
    library.put(work("boat", label={"nl": ("Een andere naam",)}))
    assert names(screen) == {"mill"}
    found: list[object] = []
    screen.ask(lambda conn: items.get(conn, f"{BASE}/boat"), found.append)
    staging.wait_for(lambda: bool(found), "An answer")
    assert found == [None]
