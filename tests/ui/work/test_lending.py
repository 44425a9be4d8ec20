"""A title is opened: the agent is told, and its page follows what comes into the store."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.agent import lock
from kiosk.agent.gateway import Gateway
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import Holding, Item, Kind, Place
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.stage import staging
from kiosk.ui.work import going
from kiosk.ui.work.going import FRESH, Around
from kiosk.ui.work.work import Work
from tests.ui.conftest import Library, work

Answered = Callable[[], None]
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
KROOK = Place(name={"nl": ("De Krook",)})


def copy(age: timedelta, **fields: object) -> Holding:
    """One about which the library said something so long ago."""
    return Holding(place=KROOK, asked=(NOW - age).isoformat(), **fields)


def book(*holdings: Holding, **fields: object) -> Item:
    return work("book", Kind.BOOK, holdings=holdings, **fields)


OLD, NEW = copy(FRESH * 2, available=True), copy(FRESH / 2, available=True)


@pytest.mark.parametrize(
    ("item", "unsure"),
    [
        (book(OLD), True),
        (book(NEW), False),
        (book(NEW, OLD), True),
        (book(), True),  # nobody asked yet, or there was nothing to borrow
        (book(Holding(place=KROOK)), True),
        (book(Holding(place=KROOK, asked="today")), True),
        (book(Holding(place=KROOK, asked="2026-11-26T12:00:00")), True),
        (book(copy(-FRESH * 2)), True),  # the clock was wrong, then or now
        (work("picture"), False),
    ],
)
def test_of_what_it_is_not_sure_where_it_is(item: Item, unsure: bool) -> None:
    assert going.unsure(item, NOW) is unsure


@pytest.fixture
def told() -> list[str]:
    """Titles that the agent was told of."""
    return []


@pytest.fixture
def page(library: Library, background: Background, speaks: list[str], told: list[str]) -> Work:
    return Work(background, library.pictures, lambda: speaks, Around(now=lambda: NOW), told.append)


def test_the_agent_is_told_once_each_time_that_the_page_opens(
    page: Work, library: Library, answered: Answered, told: list[str]
) -> None:
    one, other = book(OLD), work("picture")
    library.put(one, other)
    page.show(one.id)
    assert not told, "nothing is known of it yet"
    answered()
    assert told == [one.id]
    library.put(book(OLD, summary={"nl": ("Een ander woord.",)}))
    page.refresh()
    answered()
    assert page.property("summary") == "Een ander woord."
    assert told == [one.id], "what is written in the store opens no page"
    page.show(other.id)
    answered()
    assert told == [one.id]
    page.show(one.id)
    answered()
    page.show(one.id)  # its page again, from a page about it
    assert told == [one.id] * 3
    library.put(book(NEW))
    page.refresh()
    answered()
    page.show(one.id)
    assert told == [one.id] * 3


def test_without_an_agent_nothing_happens(qapp: QGuiApplication, tmp_path: Path) -> None:
    agent = AgentProcess(tmp_path / "agent.json", tmp_path / "agent.lock", [])
    threads = threading.active_count()
    agent.title_opened("book")
    assert threading.active_count() == threads


@pytest.fixture
def agent(qapp: QGuiApplication, tmp_path: Path, told: list[str]) -> Iterator[AgentProcess]:
    """As the screen sees it, when its gateway is here in this process."""
    note, held = tmp_path / "agent.json", tmp_path / "agent.lock"
    with closing(Cache(tmp_path / "cache")) as cache, Fetcher() as fetcher, lock.only_one(held, note):
        gateway = Gateway(lambda _: None, cache, fetcher, opened=told.append)
        lock.write_note(note, gateway=gateway.start(), started=NOW)
        seen = AgentProcess(note, held, [])
        seen.look()
        try:
            yield seen
        finally:
            seen.close()
            gateway.close()


@pytest.mark.parametrize("id", ["bibliotheek:|library/marc/vlacc|6967964", "https://a.be/b?c=d#e", "ë % /.."])
def test_the_gateway_hears_which_title(agent: AgentProcess, told: list[str], id: str) -> None:
    agent.title_opened(id)
    staging.wait_for(lambda: bool(told), "A word to the gateway")
    assert told == [id]


def test_a_gateway_that_is_gone_is_one_line_for_staff(
    agent: AgentProcess, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kiosk.ui.asking.gateway")
    agent._gateway = "http://127.0.0.1:9/gone"
    agent.title_opened("book")
    staging.wait_for(lambda: "was not told" in caplog.text, "A line in the log")
