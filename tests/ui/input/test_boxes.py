"""What stands beside what."""

from kiosk.ui.input.boxes import Box, around, nearest, row_end, row_start, toward

ROWS = [Box(x, y, 100, 50) for y in (0.0, 70.0) for x in (0.0, 120.0, 240.0)]
TALL = Box(-200, 0, 100, 200)


def test_the_box_around_others_holds_them() -> None:
    assert around(ROWS) == Box(0, 0, 340, 120)


def test_the_nearest_by_its_middle() -> None:
    assert nearest(ROWS, Box(130, 60, 80, 80)) == 4


def test_at_the_side_is_what_shares_the_line() -> None:
    assert toward(ROWS, 0, 1) == 1
    assert toward(ROWS, 2, 1) is None
    assert toward(ROWS, 4, -1) == 3
    assert toward([*ROWS, TALL], 3, -1) == 6, "from a card back to the list beside it"
    assert toward([*ROWS, TALL], 6, 1) in (0, 3)


def test_a_row_ends_where_the_line_does() -> None:
    assert [row_start(ROWS, at) for at in range(6)] == [0, 0, 0, 3, 3, 3]
    assert [row_end(ROWS, at) for at in range(6)] == [3, 3, 3, 6, 6, 6]
