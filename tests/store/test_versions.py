"""One work of several catalogues is shown once, with what any of its versions offers."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from kiosk.model import Item, Kind
from kiosk.store import database, items, versions


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as opened:
        yield opened


def film(ident: str, *same_as: str, features: tuple[str, ...] = ()) -> Item:
    return Item(
        id=ident,
        source=ident,
        kind=Kind.FILM,
        label={"nl": ("De Witte",)},
        same_as=same_as,
        features=features,
    )


def test_versions_share_an_identifier_also_by_way_of_another(conn: apsw.Connection) -> None:
    items.put(conn, [film("a", "wikidata:Q1"), film("b", "wikidata:Q1", "pid:abcdefghij")])
    items.put(conn, [film("c", "pid:abcdefghij"), film("d", "wikidata:Q2"), film("e")])
    assert set(versions.versions(conn, "a")) == {"a", "b", "c"}
    assert versions.versions(conn, "d") == ["d"]
    assert versions.versions(conn, "e") == ["e"]
    assert versions.versions(conn, "nowhere") == ["nowhere"]


def test_a_list_shows_a_work_once_with_all_its_helps(conn: apsw.Connection) -> None:
    items.put(
        conn, [film("a", "wikidata:Q1"), film("x"), film("b", "wikidata:Q1", features=("signLanguage",))]
    )
    items.put(conn, [film("c", "wikidata:Q1", features=("captions", "audioDescription"))])
    shown = versions.joined(conn, items.cards(conn, ["a", "x", "b", "c"]))
    assert [card.id for card in shown] == ["a", "x"]
    assert (shown[0].captions, shown[0].described, shown[0].sign) == (True, True, True)
    assert items.get(conn, "a") == film("a", "wikidata:Q1"), "what a source gave stays as it is"


def test_a_card_has_the_helps_of_versions_that_are_not_on_the_list(conn: apsw.Connection) -> None:
    items.put(
        conn, [film("a", "wikidata:Q1"), film("x"), film("b", "wikidata:Q1", features=("signLanguage",))]
    )
    one, other = versions.with_helps(conn, items.cards(conn, ["a", "x"]))
    assert (one.captions, one.sign) == (False, True)
    assert not other.sign


def test_what_many_share_names_no_work(conn: apsw.Connection) -> None:
    many = [film(f"f{n}", "wikidata:Q5") for n in range(versions.MOST + 1)]
    items.put(conn, many)
    assert versions.versions(conn, "f0") == ["f0"]
    cards = items.cards(conn, [one.id for one in many])
    assert versions.joined(conn, cards) == cards
    items.put(conn, [film("g", "wikidata:Q5", features=("signLanguage",))])
    assert versions.with_helps(conn, cards) == cards


def test_withdrawn_versions_are_gone(conn: apsw.Connection) -> None:
    items.put(conn, [film("a", "wikidata:Q1"), film("b", "wikidata:Q1")])
    items.gone(conn, "b", ["b"])
    assert versions.versions(conn, "a") == ["a"]
    assert items.consistency(conn) == []
