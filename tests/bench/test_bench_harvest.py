"""The bench of a large harvest works: a small library is read whole, unchanged and anew."""

import json

import pytest

from tests.bench import bench_harvest


@pytest.mark.full
def test_a_small_harvest(capfd: pytest.CaptureFixture[str]) -> None:
    bench_harvest.run(1_500, rounds=1, invent=True)
    told = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert told[0]["records"] == 1_500
    assert [one["what"] for one in told if "what" in one] == ["parse", "insert", "sync", "unchanged", "new"]
    goals = {one["goal"]: one for one in told if "goal" in one}
    assert len(goals) == 4
    assert all(one["most"] > 0 for one in goals.values())
    assert 0 < goals["sync over parse and insert, clock"]["measured"] < 10
