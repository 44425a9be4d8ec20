"""What the disk damages is found and mended before somebody sits in front of it."""

import json
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.agent import fixity
from kiosk.agent.fixity import EVERY_SECONDS, LOOK_SECONDS, Fixity
from kiosk.agent.gateway import Gateway
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.kept import Kept
from kiosk.media.sums import BLOCK
from tests import museum_works
from tests.museum import Museum

FILM = random.Random("film").randbytes(3 * BLOCK + 1000)


class Clock:
    now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


class House:
    """A cache with a film in it, the museum that it came from, and one who checks."""

    def __init__(self, folder: Path, museum: Museum) -> None:
        self.museum = museum
        self.clock = Clock()
        self.cache = Cache(folder / "cache", clock=self.clock)
        self.fetcher = Fetcher(private_hosts=[museum.host], pause_seconds=0, deadline_seconds=5)
        self.url = museum.publishes("Film", "film").media[0]
        part = self.cache.part_of(self.url)
        part.write_bytes(FILM)
        self.path = self.cache.keep(self.url, part, content_type="video/mp4")
        self.gateway = Gateway(lambda key: None, self.cache, self.fetcher)
        museum.forgets()

    def fixity(self, bytes_a_second: float = 1e12) -> Fixity:
        return Fixity(self.cache, self.gateway.local.mend, clock=self.clock, bytes_a_second=bytes_a_second)

    def bends(self, at: int) -> None:
        data = bytearray(self.path.read_bytes())
        data[at] ^= 1
        self.path.write_bytes(data)

    def forgets_its_sums(self) -> None:
        (note,) = (self.cache.folder / "links").glob("*/*.json")
        known = json.loads(note.read_text())
        note.write_text(json.dumps({name: known[name] for name in known if not name.startswith("blocks")}))


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(museum_works, "clip", lambda name: FILM)
    with Museum(tmp_path) as museum:
        built = House(tmp_path, museum)
        yield built
        built.fetcher.close()
        built.cache.close()


def test_a_week_after_the_last_time_damage_is_found_and_only_the_damage_fetched(house: House) -> None:
    house.bends(2 * BLOCK + 5)
    check = house.fixity()
    check.look()
    assert house.museum.requests == []  # it was kept today
    house.clock.now += EVERY_SECONDS + 1
    check.look()
    assert house.path.read_bytes() == FILM
    (request,) = house.museum.requests
    assert request.headers["Range"] == f"bytes={2 * BLOCK}-{3 * BLOCK - 1}"
    house.bends(0)
    check.look()
    assert house.path.read_bytes() != FILM  # its turn comes in a week


def test_what_can_not_be_mended_now_stays_and_is_tried_again_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = 0.0
    monkeypatch.setattr(fixity.time, "monotonic", lambda: moment)
    reads: list[str] = []
    check_of = house.cache.check
    monkeypatch.setattr(house.cache, "check", lambda url, **how: (reads.append(url), check_of(url, **how))[1])
    house.bends(BLOCK)
    house.clock.now += EVERY_SECONDS + 1
    house.museum.goes_offline()
    check = house.fixity()
    check.look()
    assert house.cache.held(house.url)
    check.look()
    assert len(reads) == 1, "not again and again"
    moment = LOOK_SECONDS + 1
    check.look()
    moment = 2 * LOOK_SECONDS
    check.look()
    assert len(reads) == 2
    house.museum.comes_back()
    moment = 4 * LOOK_SECONDS
    check.look()
    assert house.path.read_bytes() == FILM


def test_a_film_without_sums_gets_them_at_the_first_look(house: House) -> None:
    house.forgets_its_sums()
    house.fixity().look()
    with house.cache.open(house.url) as kept:
        assert kept.summed


def test_a_damaged_film_without_sums_is_set_aside(house: House) -> None:
    house.forgets_its_sums()
    house.bends(3 * BLOCK)
    house.fixity().look()
    assert house.cache.held(house.url) is None


def test_a_film_that_is_another_by_now_is_set_aside(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(museum_works, "clip", lambda name: FILM[::-1])
    house.bends(BLOCK)
    house.clock.now += EVERY_SECONDS + 1
    house.fixity().look()
    assert house.cache.held(house.url) is None


def eventually(happened: Callable[[], object]) -> None:
    tick = threading.Event()
    for _ in range(500):
        if happened():
            return
        tick.wait(0.02)
    raise AssertionError("it never came")


def test_who_asks_goes_first_and_does_not_wait_for_the_others(house: House) -> None:
    """The other film would take four times an hour at this pace."""
    other = "https://museum.example/other"
    part = house.cache.part_of(other)
    part.write_bytes(FILM[::-1])
    house.cache.keep(other, part)
    house.clock.now += EVERY_SECONDS + 1
    check = house.fixity(BLOCK / 3600)
    looking = threading.Thread(target=check.look)
    looking.start()
    check.ask(house.url)
    eventually(lambda: house.url not in house.cache.unchecked_since(house.clock()))
    check.close()
    looking.join(5)
    assert not looking.is_alive()


def test_a_reading_that_was_broken_off_goes_on_where_it_was(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody asks for something after every second block."""
    read: list[int] = []
    block = Kept.block
    monkeypatch.setattr(Kept, "block", lambda kept, index: (read.append(index), block(kept, index))[1])
    house.clock.now += EVERY_SECONDS + 1
    check = house.fixity()

    def pause(seconds: float) -> None:
        if len(read) % 2 == 0:
            check.ask("https://museum.example/other")

    monkeypatch.setattr(check._rounds, "pause", pause)
    check.look()
    assert read == [0, 1]
    check.look()
    assert read == [0, 1, 2, 3]
    check.look()
    assert house.cache.unchecked_since(house.clock() - EVERY_SECONDS) == []
    house.clock.now += EVERY_SECONDS + 1
    read.clear()
    check.look()
    assert read == [0, 1], "the next time from the beginning"


def test_another_file_at_the_address_is_read_from_its_beginning(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.clock.now += EVERY_SECONDS + 1
    check = house.fixity()
    monkeypatch.setattr(check._rounds, "pause", lambda seconds: check.ask("https://museum.example/other"))
    check.look()
    part = house.cache.part_of(house.url)
    part.write_bytes(FILM[::-1])
    house.path = house.cache.keep(house.url, part, content_type="video/mp4")
    house.bends(5)
    house.clock.now += EVERY_SECONDS + 1
    monkeypatch.undo()
    monkeypatch.setattr(museum_works, "clip", lambda name: FILM[::-1])
    check.look()
    assert house.path.read_bytes() == FILM[::-1]


def test_it_stops_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.clock.now += EVERY_SECONDS + 1
    check = house.fixity(BLOCK / 3600)
    reading = threading.Event()
    block = Kept.block
    monkeypatch.setattr(Kept, "block", lambda kept, index: (reading.set(), block(kept, index))[1])
    looking = threading.Thread(target=check.look)
    looking.start()
    assert reading.wait(5)
    check.close()
    looking.join(5)
    assert not looking.is_alive()
    assert house.cache.unchecked_since(house.clock()) == [house.url]


def test_who_asks_while_another_is_answered_does_not_hurry_the_rest(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = house.fixity()
    answered: list[str] = []

    def held(url: str) -> None:
        answered.append(url)
        if len(answered) == 1:
            check.ask("https://museum.example/other")

    monkeypatch.setattr(house.cache, "held", held)
    check.ask(house.url)
    check.look()
    assert len(answered) == 2
    assert not check._rounds._bell.is_set(), "a pause would not last"


def test_its_thread_begins_with_what_is_asked(house: House) -> None:
    house.forgets_its_sums()
    check = house.fixity()
    check.start()
    check.ask(house.url)

    def summed() -> bool:
        with house.cache.open(house.url) as kept:
            return kept.summed

    eventually(summed)
    check.close()


def test_the_log_tells_that_something_was_damaged_and_not_what(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    """It may be here because somebody watched it."""
    caplog.set_level("INFO", "kiosk")
    house.bends(5)
    house.clock.now += EVERY_SECONDS + 1
    house.museum.goes_offline()
    house.fixity().look()
    house.museum.comes_back()
    house.fixity().look()
    assert "can't be checked and mended" in caplog.text
    assert "damaged block" in caplog.text
    assert house.url not in caplog.text
