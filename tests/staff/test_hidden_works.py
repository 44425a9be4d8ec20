"""Works that staff take off the screens: who may, what is kept of it, and how it is taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from kiosk.staff import hidden_works, operations, people
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.staff.refusal import Reason, Refusal
from tests.staff_made import ELS

WHEN = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
BOAT = "https://museum.example/boat"
LABEL = {"nl": ("De boot",)}
As = Callable[[Role], By]


@pytest.fixture
def person(staff: apsw.Connection) -> As:
    """Somebody of each role, by when they are asked for."""
    known: dict[Role, By] = {}

    def of(role: Role) -> By:
        if not known:
            people.add(staff, ELS, "Els", Role.MANAGER, "471293")
            known[Role.MANAGER] = By(people.named(staff, "Els").id, WHEN)
        if role not in known:
            people.add(staff, ELS, role.value, role, "580316")
            known[role] = By(people.named(staff, role.value).id, WHEN)
        return known[role]

    return of


@pytest.mark.parametrize("role", [Role.CARER, Role.CURATOR, Role.MANAGER])
def test_who_may_takes_a_work_away_and_brings_it_back(staff: apsw.Connection, person: As, role: Role) -> None:
    by = person(role)
    assert hidden_works.hide(staff, by, BOAT, label=LABEL, thumbnail="https://museum.example/boat.jpg")
    (work,) = hidden_works.all(staff)
    assert (work.item, work.who, work.label) == (BOAT, by.person, LABEL)
    assert hidden_works.hide(staff, by, BOAT) is None, "it is away already"
    assert hidden_works.show(staff, by, BOAT)
    assert hidden_works.all(staff) == []
    assert hidden_works.show(staff, by, BOAT) is None
    hidden_works.undo(staff, by)
    assert hidden_works.all(staff) == [work]
    hidden_works.undo(staff, by)
    assert hidden_works.all(staff) == []
    hidden_works.redo(staff, by)
    assert hidden_works.all(staff) == [work]
    (last, *_) = operations.latest(staff, 1)
    assert (last[1].who, last[1].name, last[1].act) == (by.person, "work-hidden", "redo")


def test_a_volunteer_may_not_whatever_the_screen_offers(staff: apsw.Connection, person: As) -> None:
    els, volunteer = person(Role.MANAGER), person(Role.VOLUNTEER)
    hidden_works.hide(staff, els, BOAT)
    for act in (
        lambda: hidden_works.hide(staff, volunteer, "another"),
        lambda: hidden_works.show(staff, volunteer, BOAT),
        lambda: hidden_works.undo(staff, volunteer),
        lambda: hidden_works.redo(staff, volunteer),
    ):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.reason is Reason.NOT_ALLOWED
    assert [one.item for one in hidden_works.all(staff)] == [BOAT]


def test_nobody_and_who_is_gone_may_not(staff: apsw.Connection, person: As) -> None:
    carer = person(Role.CARER)
    people.remove(staff, ELS, carer.person)
    for one in (carer, By("", WHEN), By("somebody", WHEN)):
        with pytest.raises(Refusal):
            hidden_works.hide(staff, one, BOAT)
    assert hidden_works.all(staff) == []


def test_the_last_one_stands_first(staff: apsw.Connection, person: As) -> None:
    els = person(Role.MANAGER)
    for n, name in enumerate(("a", "c", "b")):
        hidden_works.hide(staff, els._replace(at=WHEN + timedelta(minutes=n)), name)
    assert [one.item for one in hidden_works.all(staff)] == ["b", "c", "a"]


def test_what_can_not_be_read_is_not_taken_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    assert hidden_works.read(file) == frozenset()
    file.mkdir()
    assert hidden_works.read(file) is None
