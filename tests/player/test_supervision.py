from itertools import repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.player.supervision import (
    Again,
    GiveUp,
    Outage,
    Patience,
    Trouble,
    next_step,
    outage,
    pause_before_start,
    was_cut,
)


def test_a_first_crash_is_mended_at_once() -> None:
    assert next_step([Trouble.CRASH], live=False) == Again(0.0)
    assert next_step([Trouble.HANG], live=False) == Again(0.0)


def test_the_third_crash_of_the_same_film_is_the_last() -> None:
    second = next_step([Trouble.CRASH, Trouble.HANG], live=False)
    assert isinstance(second, Again)
    assert second.after > 0
    assert next_step([Trouble.CRASH, Trouble.HANG, Trouble.CRASH], live=False) == GiveUp("media")


def test_a_lost_line_is_tried_with_growing_pauses_and_then_told() -> None:
    troubles: list[Trouble] = []
    pauses = []
    while True:
        troubles.append(Trouble.LOST)
        step = next_step(troubles, live=False)
        if isinstance(step, GiveUp):
            break
        pauses.append(step.after)
    assert step == GiveUp("offline")
    assert pauses == sorted(pauses)
    assert 1 < sum(pauses) < 30


def test_who_saw_nothing_yet_is_told_sooner() -> None:
    assert next_step([Trouble.LOST] * 2, live=False, shown=False) == Again(1.0)
    assert next_step([Trouble.LOST] * 3, live=False, shown=False) == GiveUp("offline")


def test_what_is_not_given_is_asked_for_once_more_if_it_played_and_live_no_oftener() -> None:
    for live in (False, True):
        assert next_step([Trouble.REFUSED], live=live, shown=False) == GiveUp("refused")
        assert next_step([Trouble.REFUSED], live=live) == Again(1.0)
        assert next_step([Trouble.REFUSED] * 2, live=live) == GiveUp("refused")


@pytest.mark.parametrize(("trouble", "error"), [(Trouble.BROKEN, "media"), (Trouble.SLOW, "slow")])
def test_what_can_not_be_seen_is_told_at_once(trouble: Trouble, error: str) -> None:
    assert next_step([trouble], live=False) == GiveUp(error)


@given(st.sampled_from(Trouble))
def test_no_film_is_tried_for_ever(trouble: Trouble) -> None:
    assert isinstance(next_step(list(repeat(trouble, 10)), live=False), GiveUp)


@given(
    st.lists(st.sampled_from([one for one in Trouble if one is not Trouble.REFUSED]), min_size=1, max_size=40)
)
def test_a_broadcast_is_tried_as_long_as_somebody_waits_for_it(troubles: list[Trouble]) -> None:
    step = next_step(troubles, live=True)
    assert isinstance(step, Again)
    assert 0 < step.after <= 5


def test_a_broadcast_that_only_kills_the_player_is_given_up() -> None:
    assert isinstance(next_step([Trouble.LOST, Trouble.SLOW, Trouble.BROKEN], live=True, shown=False), Again)
    assert next_step([Trouble.CRASH] * 3, live=True, shown=False) == GiveUp("media")


def test_how_long_a_broadcast_is_away_is_told_in_two_steps() -> None:
    usual = Patience()
    assert [outage(away, usual) for away in (0, 14.9, 15, 59.9, 60, 1e6)] == [
        Outage.NONE,
        Outage.NONE,
        Outage.TOLD,
        Outage.TOLD,
        Outage.LONG,
        Outage.LONG,
    ]
    assert outage(2, Patience(told=1, replaced=3)) is Outage.TOLD


def test_an_idle_player_is_started_again_ever_more_slowly() -> None:
    pauses = [pause_before_start(deaths) for deaths in range(1, 20)]
    assert pauses[0] == 0
    assert pauses == sorted(pauses)
    assert pauses[-1] <= 60


def test_the_end_is_told_from_a_cut() -> None:
    assert not was_cut(184.0, 184.2, live=False)
    assert not was_cut(182.0, 184.2, live=False)
    assert was_cut(90.0, 184.2, live=False)
    assert not was_cut(90.0, 0.0, live=False)
    assert was_cut(90.0, 0.0, live=True)
