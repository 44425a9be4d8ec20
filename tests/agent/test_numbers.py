"""The numbers of what playlists name: how long they lead anywhere, and how much memory they take."""

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from kiosk.agent.gateway import numbers
from kiosk.agent.gateway.numbers import Numbers
from kiosk.agent.gateway.place import Part


class Watch:
    """A clock that a test turns."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def part(number: int, role: str = "part") -> Part:
    return Part(f"https://tv.example/live/part{number}.ts", role)


def test_parts_that_left_the_window_are_forgotten_after_a_while() -> None:
    watch = Watch()
    table = Numbers(clock=watch)
    first = table.of(part(0), leaves=True)
    for number in range(1, 10_000):
        watch.now += 6
        table.of(part(number), leaves=True)
    assert table.part(first) is None
    assert table.memory < 101 * (numbers.EACH + 100)
    newest = table.of(part(9_999 - 90), leaves=True)
    assert table.part(newest) == part(9_999 - 90)


def test_a_part_that_is_named_again_and_again_stays() -> None:
    watch = Watch()
    table = Numbers(clock=watch)
    first = table.of(part(0, "map"), leaves=True)
    for number in range(1, 300):
        watch.now += 6
        table.of(part(number), leaves=True)
        assert table.of(part(0, "map"), leaves=True) == first


def test_playlists_and_folders_are_not_forgotten_whatever_is_named_after_them() -> None:
    table = Numbers(most_bytes=10_000)
    told = [part(0, "playlist"), part(1, "folder")]
    kept = [table.of(one) for one in told]
    for number in range(1000):
        table.of(part(number), leaves=number % 2 == 0)
    assert [table.part(one) for one in kept] == told
    assert table.memory < 11_000


def test_of_endless_playlists_those_that_are_asked_for_stay() -> None:
    table = Numbers()
    playing = table.of(part(0, "playlist"))
    for number in range(1, 2 * numbers.MOST_PLAYLISTS):
        table.of(part(number, "playlist"))
        assert table.part(playing) == part(0, "playlist")
    assert table.part(playing + 1) is None


def test_parts_of_a_broadcast_go_before_those_of_a_recording() -> None:
    table = Numbers(most_bytes=5 * (numbers.EACH + 40))
    stays = table.of(part(0))
    for number in range(1, 50):
        table.of(part(number), leaves=True)
    assert table.part(stays) == part(0)


def test_the_bytes_are_about_those_of_the_memory() -> None:
    tracemalloc.start()
    try:
        table = Numbers()
        before = tracemalloc.get_traced_memory()[0]
        for number in range(4_000):
            table.of(part(number), leaves=number % 2 == 0)
        took = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert 0.6 < took / table.memory < 1.3


@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from(("part", "playlist")), st.booleans())))
def test_a_number_leads_to_the_part_that_got_it(named: list[tuple[int, str, bool]]) -> None:
    table = Numbers(most_bytes=5_000)
    for number, role, leaves in named:
        given_out = table.of(part(number, role), leaves=leaves)
        assert table.part(given_out) == part(number, role)
        assert table.known(part(number, role)) == given_out
