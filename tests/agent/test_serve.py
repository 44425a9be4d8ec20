"""The agent as a process: started twice, stopped, orphaned, killed at random moments."""

import json
import logging
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import apsw
import pytest
from PIL import Image

from kiosk.agent import carry, lock
from kiosk.agent.bell import Bell
from kiosk.agent.keeping import Keeping
from kiosk.agent.serve import QUIET_SECONDS, REST, _Agent
from kiosk.agent.timetable import FIRST_RETRY
from kiosk.commands.parts import duties_of
from kiosk.config.load import load
from kiosk.media.cache import Cache
from kiosk.model import ContentNote, key_of
from kiosk.store import damage, database, items, listing
from tests import films
from tests.museum import Museum


class Station:
    """A data folder with its settings, and the processes that work in it."""

    def __init__(self, folder: Path, settings: str) -> None:
        self.data = folder / "data"
        self.data.mkdir()
        (self.data / "kiosk.toml").write_text(settings + "\n[offline]\nfree_floor_gb = 0.1\n")
        self.note = self.data / "agent.json"
        self.log = folder / "log"

    def starts(self, *command: str, **more: object) -> "subprocess.Popen[str]":
        with self.log.open("a") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "kiosk", "--data", str(self.data), *command],
                stderr=log,
                text=True,
                **more,
            )

    @contextmanager
    def agent(self, *more: str) -> Iterator["subprocess.Popen[str]"]:
        """A running agent, that has said where it is."""
        process = self.starts("agent", *more, stdin=subprocess.PIPE)
        try:
            eventually(lambda: self.note.exists() and lock.read_note(self.note)[0] == process.pid, self.said)
            yield process
        finally:
            process.kill()
            process.communicate()

    def said(self) -> str:
        return self.log.read_text()

    @property
    def gateway(self) -> str:
        return str(json.loads(self.note.read_bytes())["gateway"])

    def ids(self, source: str = "museum") -> frozenset[str]:
        try:
            with closing(database.open_catalogue(self.data / "catalogue.db", read_only=True)) as conn:
                return listing.ids_of(conn, source)
        except database.Absent:
            return frozenset()

    def faults(self) -> list[str]:
        """What is wrong in the store; opened as the screen does, which repairs nothing."""
        try:
            with closing(database.open_catalogue(self.data / "catalogue.db", read_only=True)) as conn:
                return items.consistency(conn)
        except database.Absent:
            return []


def eventually(happens: Callable[[], object], said: Callable[[], str] = str, seconds: float = 15) -> None:
    """Wait until it happens, and no longer."""
    tick = threading.Event()
    end = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < end, f"it never happened\n{said()}"
        tick.wait(0.02)


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    with Museum(tmp_path) as opened:
        yield opened


@pytest.fixture
def station(tmp_path: Path, museum: Museum) -> Station:
    return Station(tmp_path, museum.settings())


def test_it_reads_the_museum_makes_the_pictures_and_keeps_the_film(station: Station, museum: Museum) -> None:
    film = museum.publishes("Een film", "film", playlist="Vroeger")
    jug = museum.publishes("Blauwe kan", playlist="Vroeger")
    with station.agent():
        pictures = station.data / "pictures"
        eventually(lambda: len(list(pictures.glob("*/*-card.jpg"))) == 2, station.said)
        with closing(Cache(station.data / "cache", read_only=True)) as cache:
            eventually(lambda: cache.path(film.media[0]), station.said)
        assert {film.url, jug.url} <= station.ids()
        museum.goes_offline()
        with urlopen(f"{station.gateway}/{key_of(film.media[0])}") as answer:
            assert answer.headers["Content-Type"] == "video/mp4"
            assert len(answer.read()) > 1000
    assert "Traceback" not in station.said()


@pytest.mark.full
def test_a_film_that_flashes_is_noted_in_the_catalogue(
    station: Station, museum: Museum, tmp_path: Path
) -> None:
    """By itself, some time after it came."""
    pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)
    blink = films.blinking(10)
    strobe = films.made(tmp_path / "strobe.mp4", 2, lambda _x, _y, now: blink(now))
    url = museum.holds("strobe.mp4", strobe.read_bytes(), "video/mp4")
    film = museum.publishes("Een film", "film", playlist="Vroeger", file=url)
    calm = museum.publishes("Nog een film", "film", playlist="Vroeger")

    def notes(ident: str) -> tuple[ContentNote, ...]:
        with closing(database.open_catalogue(station.data / "catalogue.db", read_only=True)) as conn:
            found = items.get(conn, ident)
            return found.notes if found else ()

    with station.agent():
        eventually(lambda: station.ids(), station.said)
        eventually(lambda: notes(film.url) == (ContentNote.FLASHING,), station.said, seconds=60)
        museum.renames("Een film", "Dezelfde film")
        command = [sys.executable, "-m", "kiosk", "--data", str(station.data), "sync"]
        subprocess.run(command, check=True, capture_output=True)
        assert notes(film.url) == (ContentNote.FLASHING,), "its catalogue still does not know"
    assert notes(calm.url) == ()
    assert station.faults() == []
    assert "Traceback" not in station.said()


def test_the_screen_is_told_that_pictures_are_ready(station: Station, museum: Museum) -> None:
    museum.publishes("Blauwe kan", playlist="Vroeger")
    pictures = station.data / "pictures"
    with station.agent():
        eventually(lambda: station.ids(), station.said)
        with closing(database.open_catalogue(station.data / "catalogue.db", read_only=True)) as conn:
            eventually(lambda: list(pictures.glob("*/*-card.jpg")), station.said)
            before = database.changed(conn)
            if not items.bookmark(conn, "pictures made"):
                eventually(lambda: database.changed(conn) != before, station.said)
            assert items.bookmark(conn, "pictures made")


def test_what_another_process_reads_gets_its_pictures_at_once(station: Station, museum: Museum) -> None:
    museum.publishes("Blauwe kan", playlist="Vroeger")
    pictures = station.data / "pictures"
    with station.agent():
        eventually(lambda: len(list(pictures.glob("*/*-card.jpg"))) == 1, station.said)
        museum.publishes("Rode kan", playlist="Vroeger")
        command = [sys.executable, "-m", "kiosk", "--data", str(station.data), "sync"]
        subprocess.run(command, check=True, capture_output=True)
        eventually(lambda: len(list(pictures.glob("*/*-card.jpg"))) == 2, station.said)


def test_a_film_that_was_withdrawn_leaves_the_disk(station: Station, museum: Museum) -> None:
    film = museum.publishes("Een film", "film", playlist="Vroeger")
    museum.publishes_many(5, playlist="Vroeger")
    with station.agent(), closing(Cache(station.data / "cache", read_only=True)) as cache:
        eventually(lambda: cache.path(film.media[0]), station.said)
        museum.withdraws("Een film")
        command = [sys.executable, "-m", "kiosk", "--data", str(station.data), "sync"]
        subprocess.run(command, check=True, capture_output=True)
        assert film.url not in station.ids()
        eventually(lambda: not list((cache.folder / "files").glob("*/*")), station.said)


def test_while_another_process_writes_the_plan_is_not_made_at_each_of_its_commits_but_when_it_has_done(
    station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    duties = replace(duties_of(load(None, station.data)), readings=())
    bell = Bell()
    caplog.set_level(logging.DEBUG, "kiosk.agent.keeping")

    def plans() -> int:
        return sum(record.message.startswith("the plan has") for record in caplog.records)

    with closing(Cache(duties.cache)) as cache, closing(bell), closing(duties.fetcher):
        tools = carry.Tools(duties.fetcher, cache, duties.pictures, duties.quota_bytes, duties.floor_bytes)
        agent, keeping = _Agent(duties, bell), Keeping(duties.wishes, tools, lambda: False)
        agent._round(keeping)
        assert agent._round(keeping) > QUIET_SECONDS
        before = plans()
        with closing(database.open_catalogue(duties.catalogue_db)) as other:
            for number in range(20):
                items.set_bookmark(other, "museum", str(number))
                pause = agent._round(keeping)
        assert (plans() - before, keeping.untidy) == (0, True)
        assert pause <= QUIET_SECONDS

        def has_planned() -> bool:
            pause = agent._round(keeping)
            if plans() == before:
                agent._rest(pause)
            return plans() > before

        eventually(has_planned)
        assert (plans() - before, keeping.untidy) == (1, False)
        assert agent._round(keeping) > QUIET_SECONDS
        agent._catalogue.close()


def test_what_another_process_writes_during_the_first_round_is_noticed_in_the_second(
    station: Station,
) -> None:
    duties = replace(duties_of(load(None, station.data)), readings=())
    bell = Bell()
    with closing(Cache(duties.cache)) as cache, closing(bell), closing(duties.fetcher):
        tools = carry.Tools(duties.fetcher, cache, duties.pictures, duties.quota_bytes, duties.floor_bytes)
        agent, keeping = _Agent(duties, bell), Keeping(duties.wishes, tools, lambda: False)
        agent._round(keeping)  # its copies may take longer than all that another process writes
        with closing(database.open_catalogue(duties.catalogue_db)) as other:
            items.set_bookmark(other, "museum", "1")
        assert agent._round(keeping) <= QUIET_SECONDS
        assert keeping.untidy
        agent._catalogue.close()


def test_the_note_is_for_nobody_else_and_goes_with_the_agent(station: Station) -> None:
    with station.agent() as process:
        assert station.note.stat().st_mode & 0o777 == 0o600
        assert json.loads(station.note.read_bytes())["pid"] == process.pid
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0
        assert lock.read_note(station.note) == (0, "")


def test_a_second_copy_says_so_and_leaves(station: Station) -> None:
    with station.agent() as first:
        second = station.starts("agent")
        assert second.wait(15) == 1
        assert f"already running here (process {first.pid})" in station.said()
        assert lock.read_note(station.note)[0] == first.pid
        assert first.poll() is None


def test_a_note_left_by_a_killed_agent_stops_nobody(station: Station) -> None:
    with station.agent() as first:
        first.kill()
        first.wait()
        assert station.note.exists()
        with station.agent() as second:
            assert lock.running(station.data / "agent.lock", station.note) == second.pid


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("mood", ["well", "stalled", "away"])
def test_it_stops_within_two_seconds(station: Station, museum: Museum, sign: int, mood: str) -> None:
    museum.publishes_many(50)
    if mood == "stalled":
        museum.stalls()
    if mood == "away":
        museum.goes_offline()
    with station.agent() as process:
        if mood == "stalled":
            eventually(lambda: museum.requests, station.said)
        began = time.monotonic()
        process.send_signal(sign)
        assert process.wait(10) == 0
        assert time.monotonic() - began < 2
    assert "Traceback" not in station.said()


def test_it_goes_when_the_screen_that_started_it_is_gone(station: Station) -> None:
    with station.agent("--parent") as process:
        assert process.stdin
        process.stdin.close()
        process.stdin = None
        assert process.wait(5) == 0


def test_it_starts_without_any_network_and_catches_up_when_it_is_back(
    station: Station, museum: Museum
) -> None:
    museum.publishes("Blauwe kan")
    assert station.starts("sync").wait(30) == 0
    museum.publishes("Rode stoel")
    museum.goes_offline()
    with station.agent():
        eventually(lambda: "museum" in station.said(), station.said)
        assert len(station.ids()) == 2
        with pytest.raises(HTTPError) as caught:
            urlopen(f"{station.gateway}/{'0' * 32}")
        assert caught.value.code == 404
        caught.value.close()


def test_a_catalogue_that_is_damaged_is_set_aside_and_fetched_again(station: Station, museum: Museum) -> None:
    museum.publishes_many(20)
    assert station.starts("sync").wait(30) == 0
    file = station.data / "catalogue.db"
    body = bytearray(file.read_bytes())
    body[4096 : 4096 * 6] = b"\xff" * 4096 * 5
    file.write_bytes(body)
    with station.agent():
        eventually(lambda: (station.data / "catalogue.db.damaged-1").exists(), station.said)
        eventually(lambda: len(station.ids()) > 20, station.said)
    assert station.faults() == []


def killed_at_random(station: Station, museum: Museum, times: int, seed: int) -> None:
    chance = random.Random(seed)
    museum.publishes("Een film", "film", playlist="Films")
    seen: set[str] = set()
    tick = threading.Event()
    for number in range(times):
        museum.publishes_many(60, playlist=f"Zaal {number}")  # so that every pass has something to write
        withdrawn = museum.publishes(f"Even hier {number - 1}").url
        museum.withdraws(f"Even hier {number - 1}")
        museum.publishes(f"Even hier {number}")
        process = station.starts("agent")
        tick.wait(chance.uniform(0.25, 0.8))
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert station.faults() == [], f"after kill {number + 1}"
        here = station.ids()
        assert seen - {withdrawn} <= here, f"lost after kill {number + 1}"
        seen = (seen | here) - {withdrawn}
    assert station.starts("sync").wait(60) == 0
    for number in range(times):
        slugs = (f"zaal-{number}-{n}" for n in range(60))
        assert {f"{museum.base}/works/{slug}/manifest.json" for slug in slugs} <= station.ids()
    assert not {url for url in station.ids() if "/even-hier" in url} - {
        museum.publishes(f"Even hier {times - 1}").url
    }
    assert station.faults() == []
    for path in (station.data / "pictures").glob("*/*.jpg"):
        with Image.open(path) as picture:
            picture.load()
    with closing(Cache(station.data / "cache")) as cache:
        assert cache.rebuilt == ""
        for path in (station.data / "cache/files").glob("*/*"):
            assert path.stat().st_size
    assert "Traceback" not in station.said()
    assert "damaged" not in station.said()


def test_killed_at_any_moment_it_loses_nothing_and_needs_no_repair(station: Station, museum: Museum) -> None:
    killed_at_random(station, museum, 10, seed=7)


@pytest.mark.full
def test_killed_fifty_times_more(station: Station, museum: Museum) -> None:
    killed_at_random(station, museum, 50, seed=int(os.environ.get("SEED", "11")))


def test_a_stranger_on_the_same_machine_gets_nothing(station: Station) -> None:
    with station.agent():
        door = station.gateway.rpartition("/")[0]
        for path in ("", "/", "/agent.json", "/x/" + "0" * 32):
            with pytest.raises((HTTPError, URLError)) as caught:
                urlopen(door + path)
            if isinstance(caught.value, HTTPError):
                assert caught.value.code == 403
                caught.value.close()


def test_the_wait_after_a_failed_pass_is_doubled_and_forgotten_after_a_good_one(
    station: Station, museum: Museum
) -> None:
    museum.publishes("Blauwe kan")
    duties = duties_of(load(None, station.data))
    bell = Bell()
    with closing(Cache(duties.cache)) as cache, closing(bell), closing(duties.fetcher):
        tools = carry.Tools(duties.fetcher, cache, duties.pictures, duties.quota_bytes, duties.floor_bytes)
        agent, keeping = _Agent(duties, bell), Keeping(duties.wishes, tools, lambda: False)
        every = duties.readings[0].every_seconds

        def wait_after_a_pass() -> float:
            agent._timetable.all_now()
            agent._begin(keeping)
            while agent._passes.under_way:
                agent._write(keeping)
            return agent._timetable.next_at - time.monotonic()

        def waits(count: int) -> list[float]:
            return [pytest.approx(wait_after_a_pass(), abs=2) for _ in range(count)]

        museum.goes_offline()
        assert waits(3) == [min(every, FIRST_RETRY * times) for times in (1, 2, 4)]
        museum.comes_back()
        assert waits(1) == [every]
        museum.goes_offline()
        assert waits(1) == [min(every, FIRST_RETRY)]
        agent._catalogue.close()


def test_damage_that_can_not_be_mended_is_looked_for_once_and_costs_no_other_work(
    station: Station, museum: Museum
) -> None:
    museum.publishes_many(20)
    assert station.starts("sync").wait(30) == 0
    here, file = station.ids(), station.data / "catalogue.db"
    with closing(apsw.Connection(str(file))) as conn:
        conn.execute("UPDATE documents SET document = CAST('{' AS BLOB) WHERE number = 7")
    museum.goes_offline()
    duties = duties_of(load(None, station.data))
    bell = Bell()
    with closing(Cache(duties.cache)) as cache, closing(bell), closing(duties.fetcher):
        tools = carry.Tools(duties.fetcher, cache, duties.pictures, duties.quota_bytes, duties.floor_bytes)
        agent, keeping = _Agent(duties, bell), Keeping(duties.wishes, tools, lambda: False)
        catalogue = agent._catalogue
        assert (agent._round(keeping), catalogue.damaged) == (REST, True), "it is to be looked for, at once"
        assert (agent._round(keeping), catalogue.damaged) == (REST, False), "and there is no copy to take"
        assert damage.reported(file)
        agent._catalogue.close()
    assert station.ids() == here
    assert not damage.kept_files(file)
