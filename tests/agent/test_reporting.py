"""How far the fetching is: what is still to come, and how long that takes as far as anybody knows."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.agent.plan import Step, Turn
from kiosk.agent.reporting import EVERY_SECONDS, LEAST_SECONDS, WINDOW_SECONDS, Reporting
from kiosk.media import progress
from kiosk.media.cache import Cache
from kiosk.model import key_of

FILM = "https://museum.example/film.mp4"


class Line:
    """What is still to come, as ``Carriers`` says it."""

    def __init__(self) -> None:
        self.left: list[Step] = []

    def steps(self) -> list[Step]:
        return self.left


class Desk:
    """An agent that fetches as the test says."""

    def __init__(self, folder: Path, cache: Cache) -> None:
        self.data, self.cache, self.line, self.now = folder, cache, Line(), 1000.0
        self.reporting = Reporting(folder, cache, clock=lambda: self.now, now=lambda: self.now)

    def waits(self, seconds: float) -> None:
        self.now += seconds
        self.reporting.look(self.line)

    def gets(self, size: int) -> None:
        part = self.cache.part_of(FILM)
        part.parent.mkdir(parents=True, exist_ok=True)
        before = part.stat().st_size if part.exists() else 0
        part.write_bytes(b"." * (before + size))

    @property
    def told(self) -> progress.Progress | None:
        return progress.read(self.data, self.now)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Cache(tmp_path / "cache")) as cache:
        yield Desk(tmp_path, cache)


def film(weight: int) -> Step:
    return Step(Turn.FILMS, FILM, "museum", (), weight)


def test_the_time_is_told_when_it_was_measured(desk: Desk) -> None:
    desk.line.left = [film(1_000_000), Step(Turn.CARDS, "https://museum.example/a.jpg", "museum", ("card",))]
    desk.waits(0)
    assert desk.told is not None
    assert (desk.told.files, desk.told.seconds, desk.told.keys) == (1, None, (key_of(FILM),))
    for _ in range(int(LEAST_SECONDS / EVERY_SECONDS)):
        desk.gets(10_000)
        desk.waits(EVERY_SECONDS)
    assert desk.told.a_second == pytest.approx(1000)
    assert desk.told.seconds == pytest.approx((1_000_000 - 60_000) / 1000)
    for _ in range(int(WINDOW_SECONDS / EVERY_SECONDS) + 1):
        desk.waits(EVERY_SECONDS)
    assert desk.told.seconds is None, "nothing came for minutes: nobody knows"


def test_it_says_when_all_is_here_and_then_nothing(desk: Desk) -> None:
    desk.waits(0)
    assert desk.told is None, "nothing was ever to come"
    desk.line.left = [film(1000)]
    desk.waits(EVERY_SECONDS)
    desk.line.left = []
    desk.waits(0.1)
    assert desk.told is not None
    assert desk.told.files == 0
    desk.waits(progress.STALE_SECONDS + 1)
    assert desk.told is None


def test_what_is_no_such_file_says_nothing(tmp_path: Path) -> None:
    assert progress.read(tmp_path, 0.0) is None
    (tmp_path / progress.NAME).write_bytes(b'{"at": "yesterday"}')
    assert progress.read(tmp_path, 0.0) is None
