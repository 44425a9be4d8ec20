"""See it, attend it, borrow it: what has to do with a work, and why."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import apsw
import pytest

from kiosk.model import Holding, Item, Kind, Occurrence, Place, Term
from kiosk.store import database, items, related
from kiosk.store.related import Near

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
GHENT = Near(51.0479, 3.7274, 15)
KROOK = Place(name={"nl": ("De Krook",)}, latitude=51.0487, longitude=3.7280)
OSTEND = Place(name={"nl": ("De Grote Post",)}, latitude=51.2287, longitude=2.9200)


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as opened:
        yield opened


def work(ident: str, kind: Kind = Kind.PICTURE, title: str = "", **fields: Any) -> Item:
    return Item(id=ident, source="s", kind=kind, label={"nl": (title or ident,)}, **fields)


def event(ident: str, title: str, days: float, place: Place | None = KROOK, **fields: Any) -> Item:
    start = (NOW + timedelta(days=days)).isoformat()
    times = (Occurrence(start=start, place=place, **fields.pop("when", {})),)
    return work(ident, Kind.EVENT, title, occurrences=times, **fields)


def maker(name: str, *same_as: str) -> Term:
    return Term(role="maker", label={"nl": (name,)}, same_as=same_as)


BREL = work("archive", Kind.FILM, "Amsterdam", creator={"none": ("Brel, Jacques (1929-1978)",)})


def test_a_lecture_on_its_maker_and_a_book_are_found_by_name_and_say_why(conn: apsw.Connection) -> None:
    lecture = event("lecture", "Lezing: Jacques Brel in Gent", 6)
    shelf = Holding(place=KROOK, shelf="BREL", available=True)
    book = work("book", Kind.BOOK, "De reis", subjects=({"nl": ("Jacques Brel",)},), holdings=(shelf,))
    by = work("by", Kind.BOOK, "Teksten", creator={"none": ("Jacques Brel",)})
    items.put(conn, [BREL, lecture, book, by, event("other", "Lezing: Edith Piaf", 6)])
    (found,) = related.events(conn, BREL, now=NOW, near=GHENT)
    assert found.item.id == "lecture"
    assert found.reason.how == "about"
    assert found.reason.label == {"none": ("Brel, Jacques (1929-1978)",)}
    assert found.km == pytest.approx(0.1, abs=0.1)
    titles = related.books(conn, BREL, near=GHENT)
    assert [(one.item.id, one.reason.how) for one in titles] == [("book", "about"), ("by", "by")]
    assert titles[0].holding == shelf


def test_an_identifier_finds_what_a_name_does_not(conn: apsw.Connection) -> None:
    painting = work("p", terms=(maker("P.P. Rubens", "wikidata:Q5599"),))
    talk = event("t", "De barok", 3, terms=(Term(role="subject", same_as=("wikidata:Q5599",)),))
    items.put(conn, [painting, talk])
    (found,) = related.events(conn, painting, now=NOW)
    assert (found.item.id, found.reason) == ("t", related.Reason("about", {"nl": ("P.P. Rubens",)}))


def test_what_shares_only_a_place_or_a_common_word_is_not_told(conn: apsw.Connection) -> None:
    place = Term(role="place", label={"nl": ("Gent",)}, same_as=("wikidata:Q1296",))
    painting = work("p", terms=(place,), subjects=({"nl": ("landschap",)},))
    many = [work(f"l{n}", title=f"Een landschap {n}") for n in range(60)]
    items.put(conn, [painting, *many, event("e", "Wandelen in het landschap", 2, terms=(place,))])
    assert related.events(conn, painting, now=NOW) == []


def test_a_name_has_to_stand_there_as_it_is_written(conn: apsw.Connection) -> None:
    painting = work("p", creator={"none": ("Jan Peeters",)})
    items.put(conn, [painting, event("e", "Peeters speelt, met Jan Claes", 2)])
    assert related.events(conn, painting, now=NOW) == []


@pytest.mark.parametrize(
    ("days", "place", "when", "told"),
    [
        (3, KROOK, {}, True),
        (-1, KROOK, {}, False),
        (60, KROOK, {}, False),
        (3, OSTEND, {}, False),
        (3, OSTEND, {"online": "https://live.example/"}, True),
        (3, None, {}, True),
        (3, KROOK, {"status": "cancelled"}, False),
        (3, KROOK, {"status": "soldout"}, True),
    ],
)
def test_only_what_one_can_go_to(
    conn: apsw.Connection, days: int, place: Place | None, when: dict[str, str], told: bool
) -> None:
    items.put(conn, [BREL, event("e", "Jacques Brel", days, place, when=when)])
    assert bool(related.events(conn, BREL, now=NOW, near=GHENT)) is told


def test_the_soonest_event_and_the_copy_on_the_nearest_shelf_come_first(conn: apsw.Connection) -> None:
    items.put(conn, [BREL, event("late", "Jacques Brel", 20), event("soon", "Jacques Brel", 2)])
    assert [one.item.id for one in related.events(conn, BREL, now=NOW)] == ["soon", "late"]
    out, far = Holding(place=KROOK), Holding(place=OSTEND, available=True)
    near = Holding(place=Place(latitude=51.06, longitude=3.73), available=True)
    assert related.nearest((out, far, near), GHENT)[0] == near
    assert related.nearest((far,), GHENT) == (None, None)
    assert related.nearest((out, far), None)[0] == far


@pytest.mark.parametrize(
    "nobody", ["Anoniem", "Onbekende kunstenaar", "Unknown", "Various Artists", "inconnu"]
)
def test_a_maker_who_is_not_known_joins_nothing(conn: apsw.Connection, nobody: str) -> None:
    painting = work("p", creator={"none": (nobody,)})
    items.put(conn, [painting, event("e", f"Tentoonstelling: {nobody}", 2, creator={"none": (nobody,)})])
    assert related.events(conn, painting, now=NOW) == []


def test_hostile_names_are_quoted(conn: apsw.Connection) -> None:
    names = ('" OR 1', "NEAR(a b)", "*" * 50, "a" * 10_000, "(" * 200, "\x00", "ÀÉ")
    odd = work("p", creator={"none": names}, subjects=({"nl": names},))
    items.put(conn, [odd, event("e", "NEAR OR AND", 2)])
    assert related.events(conn, odd, now=NOW) == []
    assert related.books(conn, odd) == []
