"""What may be told of counts: nobody works out a number below five, whatever they put together."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff import figures
from kiosk.staff.figures import SMALL, Help, compared, few, lines, told, total
from kiosk.staff.interchange.table import disarmed
from kiosk.store.figures import Counted, What

WORKS = "abcdef"


@pytest.mark.parametrize(("count", "word"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (412, "412")])
def test_a_number_below_five_is_not_told(count: int, word: str) -> None:
    assert told(count) == word


def month(visits: int, captions: int, opened: list[int], played: list[int]) -> dict[Counted, int]:
    """As a file would have it, where only so much is looked at as there were visits, and so on."""
    found = {Counted(What.VISIT): visits, Counted(What.HELP, Help.CAPTIONS): captions}
    found |= {Counted(What.OPENED, work): count for work, count in zip(WORKS, opened, strict=False)}
    found |= {Counted(What.PLAYED, work): count for work, count in zip(WORKS, played, strict=False)}
    return {one: count for one, count in found.items() if count}


def could_be(counted: dict[Counted, int]) -> bool:
    """Whether visits could have been counted so: each once for a work, and nothing played unopened."""
    visits = counted[Counted(What.VISIT)]
    opened, played = (figures.of_what(counted, what) for what in (What.OPENED, What.PLAYED))
    captions = counted.get(Counted(What.HELP, Help.CAPTIONS), 0)
    return (
        all(count <= opened.get(work, 0) for work, count in played.items())
        and all(count <= visits for count in opened.values())
        and captions <= min(visits, sum(played.values()))
    )


def everything(counted: dict[Counted, int], before: dict[Counted, int]) -> tuple[object, ...]:
    """All that anybody hears of a month: the lists in order with their bars, the total, the comparison."""
    opened, played = (figures.of_what(counted, what) for what in (What.OPENED, What.PLAYED))
    return (
        told(figures.visits(counted)),
        tuple(lines(opened)),
        tuple((work, told(played.get(work, 0))) for work in sorted(opened)),
        tuple(lines(figures.helps(counted))),
        figures.looked(counted),
        few(opened.values()),
        compared(figures.looked(counted), figures.looked(before)),
        compared(figures.looked(before), figures.looked(counted)),  # of the month after
    )


@st.composite
def months(draw: st.DrawFn, works: int) -> dict[Counted, int]:
    visits = draw(st.integers(1, 12))
    opened = draw(st.lists(st.integers(1, visits), min_size=1, max_size=works))
    played = [draw(st.integers(0, count)) for count in opened]
    return month(visits, draw(st.integers(0, min(visits, sum(played)))), opened, played)


def is_safe(counted: dict[Counted, int], before: dict[Counted, int]) -> bool:
    """Whether each small number could be 1, 2, 3 and 4 for who knows all that is told, and how we count."""
    heard = everything(counted, before)
    captions = Counted(What.HELP, Help.CAPTIONS)
    small = [one for one, count in counted.items() if count < SMALL and one != captions]
    possible: dict[Counted, set[int]] = {one: set() for one in small}
    for values in product(range(1, SMALL), repeat=len(small)):
        guess = counted | dict(zip(small, values, strict=True))
        # Of captions less may be told than there were.
        for guess[captions] in range(13):
            if could_be(guess) and everything(guess, before) == heard:
                for one in small:
                    possible[one].add(guess[one])
                break
    return all(found == {1, 2, 3, 4} for found in possible.values())


@settings(max_examples=60)
@given(months(2), months(3))
def test_no_small_number_is_worked_out_from_all_that_is_told(
    counted: dict[Counted, int], before: dict[Counted, int]
) -> None:
    assert could_be(counted)
    assert is_safe(counted, before)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=5), months(3))
def test_no_small_number_is_worked_out_from_a_total(opened: list[int], before: dict[Counted, int]) -> None:
    assert is_safe(month(12, 0, opened, []), before)


@pytest.mark.parametrize(
    "counted",
    [
        month(4, 0, [4] * 5, []),
        month(9, 8, [9, 9], [4, 4]),
        month(12, 0, [11, 4], []),
        month(9, 0, [1] * 5, []),
    ],
)
def test_what_would_betray_a_small_number(counted: dict[Counted, int]) -> None:
    """Few visits that look a lot; captions, each with a work; a single small one; all as small as can be."""
    assert is_safe(counted, {})


@given(st.lists(st.integers(0, 40), max_size=60))
def test_a_total_is_true_and_not_far_off(counts: list[int]) -> None:
    assert sum(counts) - 8 <= total(counts) <= sum(counts)
    if not few(counts):
        assert total(counts) == sum(counts)


def test_the_most_come_first_and_the_small_ones_by_name() -> None:
    found = lines({"d": 1, "c": 4, "b": 61, "a": 5})
    assert [(one.which, one.told) for one in found] == [("b", "61"), ("a", "5"), ("c", "<5"), ("d", "<5")]
    assert found[0].share == 1
    assert found[2].share == found[3].share < found[1].share
    assert lines({}) == []
    assert [one.share for one in lines({"a": 0})] == [0]


@pytest.mark.parametrize(
    ("now", "before", "percent"), [(12, 10, 20), (5, 10, -50), (10, 10, 0), (10, 4, None), (4, 10, None)]
)
def test_months_are_compared_when_both_are_told(now: int, before: int, percent: int | None) -> None:
    assert compared(now, before) == percent


def test_a_table_for_a_spreadsheet_begins_no_formula(tmp_path: Path) -> None:
    target = tmp_path / "figures-2026-05.csv"
    figures.write_csv(target, [("name", "looked at"), ("=1+1", "<5"), ('De "molen"', "12")], separator=";")
    body = target.read_bytes()
    assert body.startswith(b"\xef\xbb\xbf")
    head, formula, quoted = body.decode("utf-8-sig").splitlines()
    assert head == '"name";"looked at"'
    assert formula == '"\'=1+1";"<5"'
    assert disarmed("'=1+1") == "=1+1"
    assert quoted == '"De ""molen""";"12"'
