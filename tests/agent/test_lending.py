"""Where copies are, asked again when a title is opened: a real gateway, and a library on this machine."""

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote, urlsplit

import apsw
import pytest
from msgspec.structs import replace

from kiosk.agent.bell import Bell
from kiosk.agent.gateway import Gateway
from kiosk.agent.lending import AGAIN_SECONDS, Loans
from kiosk.agent.sync import sync
from kiosk.catalogue.bibliotheek import source as bibliotheek
from kiosk.catalogue.bibliotheek.source import BibliotheekSource
from kiosk.catalogue.source import Lending
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import Fault, Holding, Item, Kind
from kiosk.store import database, items
from tests.catalogue.bibliotheek_museum import Copy, Library, library

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=5)
PATIENCE = 10.0
DVD = "<ratings><kijkwijzer-codes><code>12</code></kijkwijzer-codes></ratings>"


@dataclass
class Branch:
    """A library, the store that holds what it has, and a gateway to the one that asks it again."""

    bib: Library
    source: BibliotheekSource
    conn: apsw.Connection
    loans: Loans
    knocked: threading.Event
    address: str
    now: list[datetime]
    seconds: list[float]
    answers: threading.Event = field(default_factory=threading.Event)
    """The library answers nobody about copies before this is set."""

    def __post_init__(self) -> None:
        answer = self.bib.answer
        self.answers.set()

        def patiently(endpoint: str, told: list[tuple[str, str]]) -> tuple[int, bytes]:
            assert endpoint != "availability" or self.answers.wait(PATIENCE)
            return answer(endpoint, told)

        self.bib.answer = patiently

    def reads(self) -> None:
        """A pass over the whole catalogue."""
        for told in sync(self.conn, [self.source], now=self.now[0]):
            assert told.ok, told.message

    def says(self, path: str, method: str = "POST") -> int:
        """The status of an answer of the gateway."""
        parts = urlsplit(self.address)
        with closing(http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)) as connection:
            connection.request(method, f"{parts.path}/{path}" if path[:1] != "/" else path)
            return connection.getresponse().status

    def opens(self, id: str) -> None:
        """Somebody opens the page of a title."""
        assert self.says(f"availability/{quote(id, safe='')}") == 202
        self.loans.work(self.conn)

    def settles(self, happens: Callable[[], object]) -> None:
        """The agent works each time that somebody knocks, until this happens."""
        while not happens():
            assert self.knocked.wait(PATIENCE), "nobody knocked"
            self.knocked.clear()
            self.loans.work(self.conn)

    def item(self, id: str) -> Item:
        item = items.get(self.conn, id)
        assert item is not None
        return item

    def state(self, id: str) -> list[tuple[bool, str]]:
        """Of each copy whether it is in, and when it was asked."""
        return [(one.available, one.asked[11:16]) for one in self.item(id).holdings]

    def asked(self) -> int:
        """How often it was asked for copies."""
        return [endpoint for endpoint, _ in self.bib.asked].count("availability")


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    now, seconds, knocked = [NOW], [1000.0], threading.Event()
    with (
        library() as bib,
        Fetcher(private_hosts={bib.host}, pause_seconds=0, deadline_seconds=PATIENCE) as fetcher,
        closing(Cache(tmp_path / "cache")) as cache,
        closing(database.open_catalogue(tmp_path / "catalogue.db")) as conn,
    ):
        source = BibliotheekSource("bib", bib.url, fetcher, account=bib.account, now=lambda: now[0])
        assert isinstance(source, Lending)
        loans = Loans([source], knocked.set, clock=lambda: seconds[0])
        gateway = Gateway(lambda _: None, cache, fetcher, opened=loans.opened)
        try:
            yield Branch(bib, source, conn, loans, knocked, gateway.start(), now, seconds)
        finally:
            loans.close()
            gateway.close()


def test_a_title_that_is_opened_is_asked_for_and_nobody_waits(branch: Branch) -> None:
    copies = [Copy()]
    id = branch.bib.publishes("Roman", copies=copies)
    branch.reads()
    branch.now[0] = LATER
    copies[0].back = "30-12-2026"
    branch.answers.clear()
    branch.opens(id)  # the gateway has answered, and the agent went on, while the library says nothing
    assert branch.state(id) == [(True, "12:00")]
    # Meanwhile a word of it is corrected.
    items.put(branch.conn, [replace(branch.item(id), label={"nl": ("De roman",)})])
    before = branch.item(id)
    branch.answers.set()
    branch.settles(lambda: branch.state(id) == [(False, "17:00")])
    after = branch.item(id)
    assert after.holdings[0].back == "2026-12-30"
    assert after == replace(before, holdings=after.holdings)
    assert items.consistency(branch.conn) == []


def test_the_same_title_is_asked_for_once_a_minute(branch: Branch) -> None:
    id = branch.bib.publishes("Roman")
    branch.reads()
    branch.now[0] = LATER
    branch.opens(id)
    branch.settles(lambda: branch.state(id) == [(True, "17:00")])
    before = branch.asked()
    branch.seconds[0] += AGAIN_SECONDS - 1
    branch.opens(id)
    assert not branch.loans._asking
    branch.seconds[0] += 1
    branch.opens(id)
    branch.settles(lambda: branch.asked() == before + 1)


def test_a_library_is_asked_one_thing_at_a_time_and_then_for_the_title_that_is_looked_at_now(
    branch: Branch,
) -> None:
    ids = [branch.bib.publishes(f"Roman {n}") for n in range(20)]
    branch.reads()
    before = branch.asked()
    branch.now[0] = LATER
    branch.answers.clear()
    for id in ids:
        branch.opens(id)
    branch.answers.set()
    branch.settles(lambda: branch.state(ids[-1]) == [(True, "17:00")])
    assert branch.asked() == before + 2
    assert [branch.state(id) for id in ids[:-1]] == [[(True, "17:00")]] + [[(True, "12:00")]] * 18


@pytest.mark.parametrize("answer", [(503, b""), (500, b""), (200, b"<html/>"), (401, b""), (200, b"{}")])
def test_when_the_library_can_not_say_it_what_is_here_stays(
    branch: Branch, answer: tuple[int, bytes]
) -> None:
    id = branch.bib.publishes("Roman")
    branch.reads()
    before = branch.item(id)
    branch.now[0] = LATER
    branch.bib.fails["availability"] = answer
    branch.opens(id)
    branch.settles(lambda: not branch.loans._asking)
    assert branch.item(id) == before


def test_a_mistake_of_one_title_leaves_the_library_to_be_asked_again(
    branch: Branch, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (branch.bib.publishes(f"Roman {n}") for n in range(2))
    branch.reads()
    branch.now[0] = LATER
    with monkeypatch.context() as patch:
        patch.setattr(branch.source, "holdings", lambda _: 1 / 0)
        branch.opens(first)
        branch.settles(lambda: not branch.loans._asking)
    branch.opens(second)
    branch.settles(lambda: branch.state(second) == [(True, "17:00")])
    assert branch.state(first) == [(True, "12:00")]


def test_what_can_not_be_stored_harms_nothing(branch: Branch, monkeypatch: pytest.MonkeyPatch) -> None:
    id = branch.bib.publishes("Roman")
    branch.reads()
    before = branch.item(id)
    half = tuple(replace(one, shelf="\ud800") for one in before.holdings)
    monkeypatch.setattr(branch.source, "holdings", lambda _: half)
    branch.opens(id)
    branch.settles(lambda: not branch.loans._asking)
    assert branch.item(id) == before


def test_a_title_that_was_withdrawn_meanwhile_does_not_come_back(branch: Branch) -> None:
    id = branch.bib.publishes("Roman")
    branch.reads()
    branch.answers.clear()
    branch.opens(id)
    items.gone(branch.conn, "bib", [id])
    branch.answers.set()
    branch.settles(lambda: not branch.loans._asking)
    assert items.get(branch.conn, id) is None


def test_nobody_is_asked_for_what_no_library_has(branch: Branch) -> None:
    branch.bib.publishes("Roman")
    branch.reads()
    picture = Item(id="museum:1", source="museum", kind=Kind.BOOK, label={"nl": ("Boek",)})
    items.put(branch.conn, [picture])
    before = branch.asked()
    for id in ("museum:1", "nothing", "%%%", "", "x" * 5000, "../../etc/passwd", "\x00", "é" * 90):
        branch.opens(id)
    assert not branch.loans._asking
    assert branch.asked() == before


def test_who_may_say_so_and_how(branch: Branch) -> None:
    id = quote(branch.bib.publishes("Roman"), safe="")
    branch.reads()
    assert branch.says(f"/wrong/availability/{id}") == 403
    assert branch.says("/") == 403
    assert branch.says("availability") == 501
    assert branch.says("sources/nowhere") == 404
    assert branch.says("/wrong/sources/bib") == 403
    assert branch.says(f"availability/{id}/more") == 501
    assert branch.says(f"elsewhere/{id}") == 501
    assert branch.says(f"availability/{id}", "GET") == 404
    branch.loans.work(branch.conn)
    assert not branch.loans._asking


def test_of_many_that_nobody_looked_up_the_oldest_are_forgotten(branch: Branch) -> None:
    id = branch.bib.publishes("Roman")
    branch.reads()
    for n in range(1000):
        branch.loans.opened(str(n))
    branch.now[0] = LATER
    branch.opens(id)
    branch.settles(lambda: branch.state(id) == [(True, "17:00")])


def test_somebody_knocks_and_the_agent_stays() -> None:
    with closing(Bell()) as bell:
        for _ in range(100_000):  # more than a pipe holds: nobody waits
            bell.knock()
        heard = [bell.wait(0) for _ in range(50)]
        assert heard[0]
        assert not heard[-1], "what was heard is over"
        assert not bell.rung
        bell.ring()
        assert bell.wait(0)
        assert bell.wait(0), "from now on nobody waits"


# --- what a pass over the catalogue leaves of it


def test_copies_that_were_not_asked_for_stay(branch: Branch, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (branch.bib.publishes(f"Roman {n}") for n in range(2))
    branch.reads()
    branch.bib.changes("Roman 1", "De roman")
    monkeypatch.setitem(bibliotheek.AT_MOST, "availability", 1)
    branch.now[0] = LATER
    branch.reads()
    assert branch.item(second).label["none"] == ("De roman",)
    assert branch.state(first) == [(True, "17:00")]
    assert branch.state(second) == [(True, "12:00")], "its page tells that it is old"


def test_copies_that_the_library_could_not_tell_stay(branch: Branch) -> None:
    id = branch.bib.publishes("Roman")
    branch.reads()
    branch.bib.fails["availability"] = (500, b"")
    branch.reads()
    assert branch.state(id) == [(True, "12:00")]
    assert all(isinstance(one, Fault) for one in items.health(branch.conn)[0].faults)


def test_a_title_that_has_no_copies_any_more_has_none_here(branch: Branch) -> None:
    copies = [Copy()]
    id = branch.bib.publishes("Roman", copies=copies)
    branch.reads()
    assert branch.state(id) == [(True, "12:00")]
    copies.clear()
    branch.reads()
    assert branch.state(id) == []


def test_an_age_that_was_not_asked_for_stays(branch: Branch, monkeypatch: pytest.MonkeyPatch) -> None:
    id = branch.bib.publishes("Film", form="dvd", ratings=DVD)
    branch.reads()
    assert branch.item(id).warnings
    monkeypatch.setitem(bibliotheek.AT_MOST, "details", 0)
    branch.reads()
    assert branch.item(id).warnings


def test_a_new_title_that_was_not_asked_for_has_no_copies_until_it_is_opened(
    branch: Branch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(bibliotheek.AT_MOST, "availability", 0)
    id = branch.bib.publishes("Roman")
    branch.reads()
    assert branch.item(id).holdings == ()
    branch.opens(id)
    branch.settles(lambda: branch.state(id) == [(True, "12:00")])
    assert isinstance(branch.item(id).holdings[0], Holding)
