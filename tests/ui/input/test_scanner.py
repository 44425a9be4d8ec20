"""Switch scanning: everything on any page is reached, in few presses, and nobody is hurried."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.input.boxes import Box
from kiosk.ui.input.scanner import FIRST, LOOPS, Scan, Tree, arrange, leaves


def grid(columns: int, rows: int, *, left: float = 0, top: float = 0, gap: float = 20) -> list[Box]:
    return [
        Box(left + column * (100 + gap), top + row * (80 + gap), 100, 80)
        for row in range(rows)
        for column in range(columns)
    ]


BOXES = st.lists(
    st.builds(
        Box,
        st.integers(0, 1900).map(float),
        st.integers(0, 1000).map(float),
        st.integers(20, 600).map(float),
        st.integers(20, 400).map(float),
    ),
    min_size=1,
    max_size=40,
)


def presses_to(tree: tuple[Tree, ...], thing: int, *, automatic: bool) -> int:
    """Move and choose as somebody does who sees the frame, until this thing is pressed."""
    scan = Scan(automatic=automatic)
    scan.show(tree, 0)
    for presses in range(1, 500):
        entry = scan.at()
        assert entry is not None
        if thing in entry.things and entry.kind in ("thing", "group"):
            if scan.press(0) == thing:
                return presses
        else:
            scan.step(0)
    raise AssertionError(f"{thing} is never reached in {tree}")


@given(BOXES, st.integers(0, 5), st.booleans())
def test_everything_on_any_page_is_reached(boxes: list[Box], in_bar: int, automatic: bool) -> None:
    bar = list(range(len(boxes)))[max(0, len(boxes) - in_bar) :]
    tree = arrange(boxes, [bar])
    assert sorted(leaf for member in tree for leaf in leaves(member)) == list(range(len(boxes)))
    for thing in range(len(boxes)):
        assert presses_to(tree, thing, automatic=automatic) <= 2 * len(boxes) + 10


@given(BOXES)
def test_from_everywhere_there_is_a_way_back_up(boxes: list[Box]) -> None:
    scan = Scan()
    scan.show(arrange(boxes), 0)
    for _ in range(6):
        while (entry := scan.at()) and entry.kind == "thing" and scan.path[-1] < len(scan.row()) - 1:
            scan.step(0)
        if entry is not None and entry.kind == "group":
            scan.press(0)
    deep = len(scan.path)
    for _ in range(deep - 1):
        while (entry := scan.at()) is not None and entry.kind != "up":
            scan.step(0)
        scan.press(0)
    assert len(scan.path) == 1


def test_a_grid_goes_row_by_row_and_what_stands_in_columns_column_by_column() -> None:
    assert arrange(grid(4, 3)) == ((0, 1, 2, 3), (4, 5, 6, 7), (8, 9, 10, 11))
    rail, cards = grid(1, 4), grid(3, 3, left=250, top=37)
    assert arrange([*rail, *cards]) == ((0, 1, 2, 3), (4, 5, 6), (7, 8, 9), (10, 11, 12))


def test_few_things_need_no_groups_and_the_bar_is_always_one() -> None:
    assert arrange(grid(3, 1)) == (0, 1, 2)
    bar = grid(5, 1, top=900)
    assert arrange([*grid(3, 1), *bar], [[3, 4, 5, 6, 7]]) == (0, 1, 2, (3, 4, 5, 6, 7))
    assert arrange(bar, [[0, 1, 2, 3, 4]]) == (0, 1, 2, 3, 4), "alone on the page it is no group"
    assert arrange([], [[]]) == ()


def test_with_two_switches_nothing_moves_by_itself() -> None:
    scan = Scan(automatic=False)
    scan.show((0, 1, (2, 3)), 0)
    assert not scan.tick(1000)
    assert [entry.kind for entry in scan.row()] == ["thing", "thing", "group"]
    scan.step(1000)
    scan.step(1000)
    assert scan.press(1000) is None
    assert [entry.kind for entry in scan.row()] == ["thing", "thing", "up"]
    scan.step(1000)
    assert scan.press(1000) == 3


def test_with_one_switch_the_first_place_lasts_longer_and_after_three_rounds_it_rests() -> None:
    scan = Scan(automatic=True, seconds=2)
    scan.show((0, 1), 0)
    now, places = 0.0, []
    while not scan.resting:
        entry = scan.at()
        assert entry is not None
        wait = 2 * FIRST if scan.path[-1] == 0 else 2
        assert not scan.tick(now + wait - 0.01)
        assert scan.tick(now + wait)
        now += wait
        places.append(entry.kind)
    assert places == ["thing", "thing", "rest"] * LOOPS
    assert not scan.tick(now + 1000), "it rests as long as one likes"
    assert scan.press(now + 1000) is None, "the press that wakes it chooses nothing"
    assert not scan.resting
    assert scan.press(now + 1001) == 0


def test_one_can_let_it_rest() -> None:
    scan = Scan(automatic=True)
    scan.show((0,), 0)
    scan.step(0)
    assert scan.press(1) is None
    assert scan.resting


def test_after_a_choice_the_frame_is_around_its_row() -> None:
    scan = Scan()
    scan.show((0, (1, 2), 3), 0)
    scan.step(0)
    scan.press(0)
    assert scan.press(0) == 1
    scan.rise(0)
    entry = scan.at()
    assert entry is not None
    assert entry.things == (1, 2)


def test_when_things_come_and_go_the_frame_stays_near() -> None:
    scan = Scan()
    scan.show((0, (1, 2), (3, 4)), 0)
    scan.step(0)
    scan.press(0)
    scan.put((0, 1), lambda members, level: len(members) - 1)
    assert scan.path == [1], "no deeper than there is"
    scan.put((), lambda members, level: 0)
    assert scan.at() is None
    assert scan.press(0) is None
    scan.step(0)
