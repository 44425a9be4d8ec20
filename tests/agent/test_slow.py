"""A museum that drips, beside one that does not: the agent goes on as if it were alone with the quick one."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from kiosk.agent.bell import Bell
from kiosk.agent.serve import _Agent
from kiosk.agent.timetable import Reading
from kiosk.commands.parts import duties_of
from kiosk.config.load import load
from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.model import key_of
from tests.agent.test_serve import Station, eventually
from tests.museum import Museum
from tests.museum_works import Work

DRIP = 20
"""Bytes a second: no document comes within the deadline, and none ever ends before it."""


@pytest.fixture
def museums(tmp_path: Path) -> Iterator[tuple[Museum, Museum]]:
    """The slow one and the quick one."""
    with ExitStack() as stack:
        yield stack.enter_context(Museum(tmp_path / "slow")), stack.enter_context(Museum(tmp_path / "quick"))


@pytest.fixture
def station(tmp_path: Path, museums: tuple[Museum, Museum]) -> Station:
    slow, quick = museums
    second = quick.settings().replace('"museum"', '"quick"')
    return Station(tmp_path, f"{slow.settings()}\n{second}\n[network]\ndeadline_seconds = 5\n")


def is_drawn(station: Station, work: Work) -> bool:
    return pictures.path_of(station.data / "pictures", work.thumbnail, "card").exists()


def given(address: str) -> bytes:
    """What the gateway gives. Fails with its own words when it gives nothing."""
    try:
        with urlopen(address) as answer:
            return answer.read()
    except HTTPError as error:
        with error:
            raise AssertionError(f"{error.code}: {error.read().decode()}") from error


def scheduling(process: int) -> list[int]:
    """The policy of each thread."""
    found = []
    for thread in Path(f"/proc/{process}/task").iterdir():
        with suppress(ProcessLookupError):  # it has just ended
            found.append(os.sched_getscheduler(int(thread.name)))
    return found


@pytest.mark.parametrize("what", ["/works/", "/pictures/", "/collection.json"])
def test_a_museum_that_drips_harms_only_itself(
    station: Station, museums: tuple[Museum, Museum], what: str
) -> None:
    slow, quick = museums
    slow.publishes_many(10_000 if what == "/works/" else 100)
    slow.slows(DRIP, only=what)
    works = [quick.publishes(f"Werk {n}", playlist="Vroeger") for n in range(8)]
    film = quick.publishes("Een film", "film", playlist="Vroeger")
    with station.agent() as process:
        eventually(lambda: slow.asked(what), station.said)
        eventually(lambda: {work.url for work in (*works, film)} <= station.ids("quick"), station.said)
        eventually(lambda: all(is_drawn(station, work) for work in works), station.said)
        with closing(Cache(station.data / "cache", read_only=True)) as cache:
            eventually(lambda: cache.path(film.media[0]), station.said)
        assert len(given(f"{station.gateway}/{key_of(film.media[0])}")) > 1000
        assert not [work for work in station.ids() if "/works/" in work] or what == "/pictures/"
        # Whoever reads, fetches, parses or writes gives way to a thread that draws; the gateway does not.
        assert scheduling(process.pid).count(os.SCHED_BATCH) >= 2
        eventually(lambda: scheduling(process.pid).count(os.SCHED_OTHER) == 1)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert time.monotonic() - began < 2
    assert "Traceback" not in station.said()


def test_the_quick_one_is_read_again_and_again_while_the_slow_one_is_still_being_read(
    station: Station, museums: tuple[Museum, Museum]
) -> None:
    slow, quick = museums
    slow.publishes_many(1_000)
    slow.slows(DRIP, only="/works/")
    duties = duties_of(load(None, station.data))
    duties = replace(
        duties, readings=[Reading(source=one.source, every_seconds=0.5) for one in duties.readings]
    )
    with closing(Bell()) as bell:
        agent = threading.Thread(target=_Agent(duties, bell).run)
        agent.start()
        try:
            for number in range(3):
                work = quick.publishes(f"Werk {number}", playlist="Vroeger")
                eventually(lambda w=work: w.url in station.ids("quick"))
                eventually(lambda w=work: is_drawn(station, w))
            assert slow.asked("/collection.json") == 1, "it is not read twice at a time"
            assert quick.asked("/collection.json") >= 3
        finally:
            bell.ring()
            agent.join(5)
    assert not agent.is_alive()
