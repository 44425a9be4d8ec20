"""What is told of a page that changes while one is on it (EN 301 549, 5.1.3.2)."""

import pytest

from kiosk.ui.guide import changes
from kiosk.ui.guide.told import Role, Thing


def alert(name: str, role: Role = Role.AlertMessage) -> Thing:
    return Thing(1, role, name)


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ([], [alert("That is not the code.")], ["That is not the code."]),
        ([alert("One moment …")], [alert("That is not the code.")], ["That is not the code."]),
        ([alert("That is not the code.")], [alert("That is not the code.")], []),
        ([alert("Wait 0:30.")], [alert("Wait 0:09.")], []),
        ([alert("No.")], [alert("No. Wait 0:30.")], ["No. Wait 0:30."]),
        ([alert("Said", Role.StaticText)], [alert("Said")], ["Said"]),
        ([alert("Said", Role.StaticText)], [alert("Other", Role.StaticText)], []),
        ([alert("1 of 5", Role.Heading)], [alert("2 of 5", Role.Heading)], ["2 of 5"]),
        ([], [alert("New", Role.Heading)], []),
    ],
)
def test_what_is_news(before: list[Thing], now: list[Thing], told: list[str]) -> None:
    assert [thing.name for thing in changes.news(changes.look(before), now).values()] == told
