from datetime import date, timedelta

from kiosk.staff import ideas
from kiosk.store.themes import Theme


def test_every_week_has_an_idea_that_is_there_and_they_change() -> None:
    there = [Theme.HOME, Theme.FEAST, Theme.TRAVEL]
    weeks = [date(2026, 1, 5) + timedelta(weeks=n) for n in range(52)]
    first = [ideas.of_week(day, there) for day in weeks]
    assert all(sorted(one) == sorted(there) for one in first)
    assert {one[0] for one in first} == set(there)
    assert ideas.of_week(date(2026, 7, 10), []) == []


def test_a_month_has_its_own_every_second_week() -> None:
    weeks = [ideas.of_week(date(2026, 7, 1) + timedelta(weeks=n), list(Theme))[0] for n in range(4)]
    assert weeks.count(Theme.TRAVEL) == 2
    assert weeks[0] != weeks[1]


def test_every_theme_has_a_name_in_four_languages() -> None:
    assert set(ideas.NAMES) == set(Theme)
    assert all(set(name) == {"nl", "fr", "de", "en"} for name in ideas.NAMES.values())
