"""One pass over the sources: what is stored, what stays, and what is never removed."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.agent.source_pass import Progress
from kiosk.agent.sweep import DOUBT_ABOVE, DOUBT_SHARE, believes
from kiosk.agent.sync import AT_ONCE, Passes, forget_others, sync
from kiosk.catalogue.iiif.source import IIIFSource
from kiosk.errors import Offline, StoreError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, ContentNote, Fault, Gone, Item, Kind, Put, Sweep
from kiosk.store import database, items, listing, search
from tests.museum import Museum

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Told:
    """A source that says what it was given, in order; an exception among it is raised."""

    def __init__(self, name: str, *changes: Change | Exception) -> None:
        self.name = name
        self.said = changes
        self.bookmarks: list[str] = []

    def changes(self, bookmark: str) -> Iterator[Change]:
        self.bookmarks.append(bookmark)
        for change in self.said:
            if isinstance(change, Exception):
                raise change
            yield change


def item(id: str, source: str = "a", label: str = "") -> Item:
    return Item(
        id=id,
        source=source,
        kind=Kind.PICTURE,
        label={"nl": (label or id,)},
        provider={"nl": ("Museum",)},
    )


def put(id: str, source: str = "a", bookmark: str = "") -> Put:
    return Put(value=item(id, source), bookmark=bookmark)


def puts(count: int, source: str = "a") -> list[Put]:
    return [put(f"{source}{n}", source) for n in range(count)]


def sweep(*ids: str) -> Sweep:
    return Sweep(ids=frozenset(ids))


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as opened:
        yield opened


def run(conn: apsw.Connection, *sources: Told | IIIFSource) -> dict[str, Progress]:
    """The last word about each source."""
    return {told.source: told for told in sync(conn, sources, now=NOW) if told.done}


def held(conn: apsw.Connection, source: str = "a") -> set[str]:
    return set(listing.ids_of(conn, source))


def test_what_a_source_tells_is_stored_and_counted(conn: apsw.Connection) -> None:
    last = run(conn, Told("a", put("1"), put("2"), Gone(id="1"), Fault(where="3", what="broken"), put("4")))[
        "a"
    ]
    assert held(conn) == {"2", "4"}
    assert (last.put, last.changed, last.faults, last.ok) == (3, 2, 1, True)
    health = items.health(conn)[0]
    assert (health.source, health.at, health.ok, health.put) == ("a", NOW, True, 3)
    assert health.faults == (Fault(where="3", what="broken"),)


def test_a_source_that_fails_harms_only_itself_and_loses_nothing(conn: apsw.Connection) -> None:
    run(conn, Told("a", put("1")), Told("b", put("2", "b")))
    last = run(conn, Told("a", Offline("nobody answers", where="a.example")), Told("b", put("3", "b")))
    assert (last["a"].ok, last["b"].ok) == (False, True)
    assert "nobody answers" in last["a"].message
    assert held(conn) == {"1"}
    assert held(conn, "b") == {"2", "3"}
    assert [health.ok for health in items.health(conn)] == [False, True]


def test_what_came_before_a_failure_is_kept(conn: apsw.Connection) -> None:
    run(conn, Told("a", put("1", bookmark="after 1"), put("2"), Offline("gone")))
    assert held(conn) == {"1", "2"}
    assert items.bookmark(conn, "a") == "after 1"


def test_a_mistake_of_ours_in_one_source_leaves_the_others_alone(conn: apsw.Connection) -> None:
    last = run(conn, Told("a", put("1"), KeyError("items")), Told("b", put("2", "b")))
    assert not last["a"].ok
    assert "KeyError" in last["a"].message
    assert held(conn, "b") == {"2"}


def test_the_next_pass_begins_at_the_bookmark(conn: apsw.Connection) -> None:
    source = Told("a", put("1", bookmark="one"), put("2", bookmark="two"), Gone(id="1", bookmark="three"))
    run(conn, source)
    run(conn, source)
    assert source.bookmarks == ["", "three"]


def test_the_last_word_on_an_id_counts(conn: apsw.Connection) -> None:
    run(conn, Told("a", put("1"), Gone(id="1"), put("1"), put("2"), Gone(id="2")))
    assert held(conn) == {"1"}


def test_a_server_that_asks_for_patience_is_told_on(conn: apsw.Connection) -> None:
    last = run(conn, Told("a", TryLater("busy", after=120)))["a"]
    assert (last.ok, last.after) == (False, 120)


def test_one_work_that_cannot_be_written_does_not_cost_its_page(conn: apsw.Connection) -> None:
    half_a_character = Put(value=item("2", label="\ud83c"))
    last = run(conn, Told("a", put("1"), half_a_character, put("3")))["a"]
    assert held(conn) == {"1", "3"}
    assert last.faults == 1


# --- what is never removed


def test_what_is_no_longer_listed_goes(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(10), sweep(*(f"a{n}" for n in range(10)))))
    last = run(conn, Told("a", sweep("a0", "a1")))["a"]
    assert held(conn) == {"a0", "a1"}
    assert last.gone == 8


def test_an_empty_list_removes_nothing_however_often_it_comes(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(3)))
    for _ in range(3):
        assert "empty" in run(conn, Told("a", sweep()))["a"].message
    assert len(held(conn)) == 3


def test_an_empty_list_of_a_folder_of_this_station_is_believed_at_once(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(30)), Told("b", *puts(1, "b")))
    assert run(conn, Told("a", Sweep(ids=frozenset(), sure=True)))["a"].gone == 30
    assert held(conn) == set()
    assert held(conn, "b") == {"b0"}


def test_a_list_without_most_of_a_source_is_believed_when_it_comes_again(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(30)))
    few = Told("a", sweep("a0", "a1"))
    assert "until the next pass says so too" in run(conn, few)["a"].message
    assert len(held(conn)) == 30
    assert run(conn, few)["a"].gone == 28
    assert held(conn) == {"a0", "a1"}


def test_a_doubt_is_forgotten_when_the_list_is_whole_again(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(30)))
    few, all_of_them = Told("a", sweep("a0")), Told("a", sweep(*(f"a{n}" for n in range(30))))
    for source in (few, all_of_them, few):
        run(conn, source)
    assert len(held(conn)) == 30


def test_a_doubtful_list_does_not_move_the_bookmark(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(30), put("x", bookmark="first")))
    run(conn, Told("a", Sweep(ids=frozenset({"a0"}), bookmark="second")))
    assert items.bookmark(conn, "a") == "first"


def test_what_could_not_be_read_this_time_is_not_withdrawn(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(10)))
    faults = [Fault(where="a0", what="500")]
    run(conn, Told("a", *faults, sweep(*(f"a{n}" for n in range(1, 10)))))
    assert "a0" in held(conn)


def test_works_that_miss_a_caption_do_not_shake_belief_in_the_list(conn: apsw.Connection) -> None:
    run(conn, Told("a", *(put(f"a{n}") for n in range(10))))
    faults = [Fault(where=f"a{n}", what="no captions", partial=True) for n in range(9)]
    last = run(conn, Told("a", *faults, sweep(*(f"a{n}" for n in range(9)))))["a"]
    assert (last.faults, last.gone) == (9, 1)


def test_a_list_with_many_faults_removes_nothing(conn: apsw.Connection) -> None:
    run(conn, Told("a", *puts(10)))
    faults = [Fault(where=f"x{n}", what="500") for n in range(5)]
    last = run(conn, Told("a", *faults, sweep(*(f"a{n}" for n in range(9)))))["a"]
    assert len(held(conn)) == 10
    assert "nothing is removed" in last.message


@given(st.integers(1, 500), st.integers(0, 500), st.integers(0, 500), st.integers(0, 500), st.booleans())
def test_belief(held: int, leaving: int, listed: int, faults: int, doubted: bool) -> None:
    leaving = min(leaving, held)
    believed, why = believes(held=held, leaving=leaving, listed=listed, faults=faults, doubted_before=doubted)
    assert believed == (why == "")
    if leaving and not listed:
        assert not believed
    if believed and not doubted:
        assert held <= DOUBT_ABOVE or leaving <= DOUBT_SHARE * held


# --- whole or not at all


def test_a_page_and_its_bookmark_are_one(conn: apsw.Connection, tmp_path: Path) -> None:
    """A reader never sees a bookmark without all that is before it."""
    many = [put(f"{n:05}", bookmark=f"{n:05}") for n in range(3000)]
    with closing(database.open_catalogue(tmp_path / "catalogue.db", read_only=True)) as reader:
        for _ in sync(conn, [Told("a", *many)], now=NOW):
            with database.snapshot(reader):
                bookmark, ids = items.bookmark(reader, "a"), held(reader)
            assert bookmark == max(ids)
            assert len(ids) == int(bookmark) + 1


def test_pages_appear_while_the_rest_is_still_coming(conn: apsw.Connection) -> None:
    steps = [told.changed for told in sync(conn, [Told("a", *puts(2500))], now=NOW)]
    assert len(steps) > 2
    assert steps == sorted(steps)
    assert steps[-1] == 2500


def test_stopping_keeps_what_was_read(conn: apsw.Connection) -> None:
    seen: list[Progress] = []
    seen.extend(sync(conn, [Told("a", *puts(5000))], now=NOW, stop=lambda: len(seen) >= 2))
    assert 0 < len(held(conn)) < 5000
    assert not items.health(conn) or not items.health(conn)[0].at


def test_a_full_disk_is_said_once_and_leaves_everything_as_it_was(conn: apsw.Connection) -> None:
    run(conn, Told("a", put("1")))
    pages = int(str(conn.pragma("page_count")))
    conn.pragma("max_page_count", pages + 2)
    with pytest.raises(StoreError, match="disk is full"):
        run(conn, Told("a", *puts(2000)))
    assert held(conn) == {"1"}
    conn.pragma("max_page_count", 2**30)
    assert items.consistency(conn) == []


# --- a source that takes its time


class Slow(Told):
    """Says nothing until it is let go."""

    def __init__(self, name: str, go: threading.Event) -> None:
        super().__init__(name, put(name, name))
        self.go = go

    def changes(self, bookmark: str) -> Iterator[Change]:
        self.go.wait(30)
        yield from super().changes(bookmark)


def test_sources_that_take_their_time_keep_no_place_from_others(conn: apsw.Connection) -> None:
    go = threading.Event()
    slow = [Slow(f"slow{n}", go) for n in range(2 * AT_ONCE)]
    ended = []
    quickly = 100  # so many times as fast as the clock on the wall
    for told in sync(conn, [*slow, Told("a", *puts(3))], now=NOW, clock=lambda: quickly * time.monotonic()):
        if told.done:
            ended.append(told.source)
            go.set()
    assert ended[0] == "a"
    assert sorted(ended[1:]) == [one.name for one in slow]
    assert held(conn, "slow0") == {"slow0"}


def test_a_pass_begins_while_another_is_under_way(conn: apsw.Connection) -> None:
    go = threading.Event()
    ended: list[str] = []
    with closing(Passes()) as passes:

        def writes_until(name: str) -> None:
            while name not in ended:
                ended.extend(told.source for told in passes.write(conn, now=NOW) if told.done)

        passes.begin(Slow("slow", go))
        for number in range(3):
            passes.begin(Told("a", put(f"{number}")))
            writes_until("a")
            assert held(conn) == {f"{n}" for n in range(number + 1)}
            ended.clear()
        assert passes.under_way
        go.set()
        writes_until("slow")
        assert not passes.under_way


# --- over the network


def works(conn: apsw.Connection, words: str) -> list[str]:
    return [card.label["nl"][0] for card in search.find(conn, words)]


def test_a_museum_opens_changes_and_closes(tmp_path: Path, conn: apsw.Connection) -> None:
    with Museum(tmp_path) as museum, Fetcher(private_hosts=[museum.host]) as fetcher:
        source = IIIFSource("museum", museum.url, fetcher)
        museum.publishes("Blauwe kan", playlist="Vroeger")
        museum.publishes("Rode stoel", playlist="Vroeger")
        assert run(conn, source)["museum"].ok
        assert works(conn, "blauwe") == ["Blauwe kan"]

        museum.renames("Blauwe kan", "Groene kan")
        museum.withdraws("Rode stoel")
        run(conn, source)
        assert (works(conn, "groene"), works(conn, "blauwe"), works(conn, "rode")) == (["Groene kan"], [], [])

        museum.goes_offline()
        last = run(conn, source)["museum"]
        assert not last.ok
        assert works(conn, "groene") == ["Groene kan"]
        museum.comes_back()

        museum.lies("portal")
        assert not run(conn, source)["museum"].ok
        assert works(conn, "groene") == ["Groene kan"]
        museum.behaves()
        assert run(conn, source)["museum"].ok
        assert items.consistency(conn) == []


def test_a_work_that_gives_an_error_for_a_while_stays(tmp_path: Path, conn: apsw.Connection) -> None:
    with Museum(tmp_path) as museum, Fetcher(private_hosts=[museum.host], pause_seconds=0) as fetcher:
        source = IIIFSource("museum", museum.url, fetcher)
        for n in range(12):
            museum.publishes(f"Werk {n}", playlist="Vroeger")
        run(conn, source)
        museum.answers(500, only="/works/werk-3-")
        last = run(conn, source)["museum"]
        assert (last.faults, last.gone) == (1, 0)
        assert works(conn, "werk 3") == ["Werk 3"]


def test_collections_are_stored_with_their_works(conn: apsw.Connection) -> None:
    shelf = Collection(id="c", source="a", label={"nl": ("Vroeger",)}, members=("1", "2"))
    run(conn, Told("a", Put(value=shelf), put("1"), put("2")))
    assert items.members(conn, "c") == ["1", "2"]


def test_of_a_source_that_left_the_settings_nothing_is_remembered(conn: apsw.Connection) -> None:
    many = DOUBT_ABOVE + 2
    run(conn, Told("a", put("1", bookmark="one")), Told("b", *puts(many, "b")), Told("empty"))
    run(conn, Told("b", sweep("b0")))  # doubted
    shelf = Collection(id="c", source="shelf only", label={}, members=("1",))
    items.put(conn, [shelf])
    assert forget_others(conn, ["a"]) == {"b": many, "empty": 0, "shelf only": 1}
    assert [health.source for health in items.health(conn)] == ["a"]
    assert (held(conn), items.bookmark(conn, "a"), items.members(conn, "c")) == ({"1"}, "one", [])
    assert items.changes(conn) > 0
    run(conn, Told("b", *puts(many, "b"), sweep("b0")))
    assert len(held(conn, "b")) == many  # a first doubt, not the second
    assert forget_others(conn, ["a", "b"]) == {}


def test_what_a_catalogue_warns_of_is_noted(conn: apsw.Connection) -> None:
    warned = replace(item("a1"), warnings=({"nl": ("Bevat beelden van de oorlog",)},))
    run(conn, Told("a", Put(value=warned), put("a2")))
    first, second = items.cards(conn, ["a1", "a2"])
    assert (first.notes, second.notes) == ((ContentNote.WAR,), ())
