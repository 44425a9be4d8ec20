"""The list of operations, of one person; and who somebody is at the moment that something is done."""

import apsw
import pytest

from kiosk.staff import operations, people, playlists
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.staff.refusal import Refusal
from tests.staff_made import ELS


def test_who_somebody_is_now(staff: apsw.Connection) -> None:
    people.add(staff, ELS, "Els", Role.MANAGER, "471293")
    mia = people.add(staff, ELS, "Mia", Role.CARER, "582047")
    assert people.present(staff, mia.id) == mia
    people.remove(staff, ELS, mia.id)
    for person in (mia.id, "", "nobody", people.MACHINE):
        with pytest.raises(Refusal):
            people.present(staff, person)


def test_what_one_person_did(staff: apsw.Connection) -> None:
    for n in range(6):
        playlists.create(staff, By("els" if n % 2 else "jan", ELS.at), {"nl": (str(n),)})
    numbers = [number for number, _ in operations.latest(staff, 10, who="jan")]
    assert numbers == [5, 3, 1]
    assert [one.who for _, one in operations.latest(staff, 2, before=5, who="jan")] == ["jan", "jan"]
    assert operations.latest(staff, 10, who="' OR 1") == []
