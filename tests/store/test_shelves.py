"""The shelves of the start page, and those for works that came without one."""

import apsw
import pytest

from kiosk.model import Collection, Kind
from kiosk.store import items, shelves
from tests.store.conftest import Work


def ids_on(conn: apsw.Connection) -> dict[str, list[str]]:
    return {one.id: shelves.on_shelf(conn, one) for one in shelves.shelves(conn)}


def test_works_without_a_collection_stand_on_a_shelf_of_their_kind(conn: apsw.Connection, work: Work) -> None:
    picture, film = work("mill"), work("fair", kind=Kind.FILM)
    items.put(conn, [picture, film])
    assert ids_on(conn) == {"ungrouped:picture": [picture.id], "ungrouped:film": [film.id]}
    assert all(set(one.label) == {"nl", "fr", "de", "en"} for one in shelves.shelves(conn))


def test_a_source_with_collections_groups_its_works_itself(conn: apsw.Connection, work: Work) -> None:
    inside, outside, lone = work("a"), work("b"), work("c", source="archive")
    shelf = Collection(id="s", source="museum", label={"en": ("Shelf",)}, members=(inside.id,))
    items.put(conn, [inside, outside, lone, shelf])
    assert ids_on(conn) == {"s": [inside.id], "ungrouped:picture": [lone.id]}


def test_no_more_than_a_visitor_would_turn_through(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work(f"w{n}", source=f"s{n % 3}") for n in range(shelves.MOST + 50)])
    (shelf,) = shelves.shelves(conn)
    assert len(shelf.members) == shelves.MOST
    assert shelves.on_shelf(conn, shelf, limit=7) == list(shelf.members[:7])


@pytest.mark.parametrize("source", ["museum", shelves.STAFF, shelves.UNGROUPED])
def test_every_shelf_gives_its_works_and_their_number_in_parts(
    conn: apsw.Connection, work: Work, source: str
) -> None:
    works = [work(name) for name in "dacb"]
    shelf = Collection(id="s", source=source, label={}, members=tuple(one.id for one in works))
    items.put(conn, [*works, *([shelf] if source == "museum" else [])])
    assert shelves.on_shelf(conn, shelf) == list(shelf.members)
    assert shelves.on_shelf(conn, shelf, offset=1, limit=2) == list(shelf.members[1:3])
    assert shelves.on_shelf(conn, shelf, offset=3, limit=2) == list(shelf.members[3:])
    assert shelves.count_on(conn, shelf) == 4


@pytest.mark.parametrize("source", ["museum", shelves.STAFF, shelves.UNGROUPED])
def test_withdrawn_works_take_no_place_on_a_shelf_until_they_are_back(
    conn: apsw.Connection, work: Work, source: str
) -> None:
    works = [work(name) for name in "dacbe"]
    inside = Collection(id="inside", source="museum", label={}, members=(works[0].id,))
    ids = [one.id for one in works]
    shelf = Collection(id="s", source=source, label={}, members=("never here", *ids[:4], inside.id, ids[4]))
    items.put(conn, [*works, inside, *([shelf] if source == "museum" else [])])
    assert (shelves.count_on(conn, shelf), shelves.on_shelf(conn, shelf)) == (5, ids)
    items.gone(conn, "museum", ids[:3])
    assert (shelves.count_on(conn, shelf), shelves.on_shelf(conn, shelf)) == (2, ids[3:])
    assert shelves.on_shelf(conn, shelf, limit=1) == ids[3:4]
    assert shelves.on_shelf(conn, shelf, offset=1, limit=1) == ids[4:]
    items.put(conn, works)
    assert (shelves.count_on(conn, shelf), shelves.on_shelf(conn, shelf)) == (5, ids)


def test_a_work_that_staff_chose_twice_is_there_twice(conn: apsw.Connection, work: Work) -> None:
    a, b = work("a"), work("b")
    items.put(conn, [a, b])
    shelf = Collection(id="s", source=shelves.STAFF, label={}, members=(a.id, "gone", b.id, a.id))
    assert shelves.on_shelf(conn, shelf) == [a.id, b.id, a.id]
    assert shelves.count_on(conn, shelf) == 3


def test_a_playlist_is_asked_for_in_one_question_and_no_work_is_read_whole(
    conn: apsw.Connection, work: Work
) -> None:
    works = [work(f"w{n}") for n in range(30)]
    items.put(conn, works)
    shelf = Collection(id="s", source=shelves.STAFF, label={}, members=tuple(one.id for one in works))
    asked: list[str] = []
    conn.exec_trace = lambda _, sql, __: not asked.append(sql)
    assert shelves.count_on(conn, shelf) == 30
    assert len(asked) == 1
    assert "documents" not in asked[0]


def test_they_are_found_through_the_index(conn: apsw.Connection) -> None:
    (plan,) = conn.execute(
        "EXPLAIN QUERY PLAN SELECT rank, id FROM entries WHERE source = ? AND kind = ? ORDER BY rank LIMIT ?",
        ("museum", "picture", 5),
    ).fetchall()
    assert "entries_kinds" in str(plan)
