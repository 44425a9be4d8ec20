"""What a station hides is nowhere, and what is narrowed is exactly what is left."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.model import Collection, ContentNote, Item, Kind
from kiosk.store import database, hidden, items, kept, listing, search, shelves, spelling, topics, versions
from kiosk.store.cards import bits_of, noted
from kiosk.store.search import Only
from kiosk.store.themes import Theme

Work = Callable[..., Item]
WAR = (ContentNote.WAR,)


@pytest.fixture
def museum(conn: apsw.Connection, path: Path, work: Work) -> Iterator[apsw.Connection]:
    """To read, without war."""
    works = [
        work("calm", "Boat at sea", same_as=("wikidata:Q1",)),
        work("battle", "Boat in battle", notes=WAR, same_as=("wikidata:Q1",)),
        work("bombed", "Zeppelin", notes=WAR, kind=Kind.FILM),
    ]
    shelf = Collection(
        id="shelf", source="museum", label={"en": ("Boats",)}, members=tuple(w.id for w in works)
    )
    dark = Collection(id="dark", source="museum", label={"en": ("War",)}, members=(works[2].id,))
    items.put(conn, [*works, shelf, dark])
    with closing(database.open_catalogue(path, read_only=True)) as reader:
        hidden.hide(reader, WAR)
        yield reader


def names(ids: list[str]) -> list[str]:
    return [ident.rpartition("/")[2] for ident in ids]


def test_what_is_hidden_is_nowhere(museum: apsw.Connection) -> None:
    every = [f"https://museum.example.org/{name}" for name in ("calm", "battle", "bombed")]
    shelf = items.collection(museum, "shelf")
    assert shelf is not None
    assert names([card.id for card in items.cards(museum, every)]) == ["calm"]
    assert names(items.here(museum, every)) == ["calm"]
    assert names(items.members(museum, "shelf")) == names(shelves.on_shelf(museum, shelf)) == ["calm"]
    assert items.count_members(museum, "shelf") == 1
    assert items.beside(museum, every[0], limit=5) == []
    assert [one.id for one in shelves.shelves(museum)] == ["shelf"], "a shelf of which nothing is left"
    assert names(listing.ids_by_rank(museum)) == ["calm"]
    assert names([card.id for card in search.find(museum, "boat")]) == ["calm"]
    assert search.find(museum, "zeppelin") == search.find(museum, "zep") == []
    assert spelling.suggest(museum, "zepelin") == []
    assert items.get(museum, every[1]) is None
    assert versions.versions(museum, every[0]) == [every[0]]
    assert kept.numbers_of(museum, every) == {1}


def test_nothing_can_be_written_there(museum: apsw.Connection) -> None:
    with pytest.raises(apsw.Error):
        museum.execute("DELETE FROM documents")
    assert museum.pragma("query_only")


def test_a_station_that_hides_nothing_asks_as_ever(conn: apsw.Connection) -> None:
    hidden.hide(conn, [])
    assert not hidden.hides(conn)


def test_a_visible_work_is_not_lost_among_hidden_ones(conn: apsw.Connection, path: Path, work: Work) -> None:
    better = {"summary": {"en": ("Well told.",)}, "thumbnail": "https://x.example/t.jpg"}
    crowd = [work(f"w{n}", "Boat", notes=WAR, **better) for n in range(search.MOST_CANDIDATES + 20)]
    items.put(conn, [*crowd, work("calm", "Boat")])
    with closing(database.open_catalogue(path, read_only=True)) as reader:
        hidden.hide(reader, WAR)
        assert names([card.id for card in search.find(reader, "boat")]) == ["calm"]


@given(st.sets(st.sampled_from(ContentNote)))
def test_notes_come_back_as_they_were(notes: set[ContentNote]) -> None:
    assert set(noted(bits_of(notes))) == notes


TRAITS = ("captions", "audioDescription", "signLanguage")
_works = st.lists(
    st.tuples(
        st.sets(st.sampled_from(["sea", "boat", "mill"]), min_size=1),
        st.sets(st.sampled_from(TRAITS)),
        st.sets(st.sampled_from([ContentNote.WAR, ContentNote.LOUD])),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(
    _works,
    st.lists(st.sampled_from(["sea", "boa", "mill"]), max_size=2),
    st.sets(st.sampled_from(TRAITS)),
    st.sets(st.sampled_from([ContentNote.WAR, ContentNote.LOUD])),
    st.none() | st.sets(st.integers(1, 12)),
)
def test_what_is_narrowed_is_exactly_what_is_left(
    tmp_path_factory: pytest.TempPathFactory,
    works: list[tuple[set[str], set[str], set[ContentNote]]],
    words: list[str],
    helps: set[str],
    hides: set[ContentNote],
    numbers: set[int] | None,
) -> None:
    path = tmp_path_factory.mktemp("store") / "catalogue.db"
    only = Only(frozenset(helps), None if numbers is None else frozenset(numbers))
    with closing(database.open_catalogue(path)) as conn:
        items.put(
            conn,
            [
                Item(
                    id=f"{n}",
                    source="museum",
                    kind=Kind.FILM,
                    label={"en": (" ".join(sorted(title)),)},
                    features=tuple(features),
                    notes=tuple(sorted(notes)),
                )
                for n, (title, features, notes) in enumerate(works, 1)
            ],
        )
    with closing(database.open_catalogue(path, read_only=True)) as conn:
        hidden.hide(conn, hides)
        found = {card.id for card in search.find(conn, " ".join(words), only=only)}
        offered = search.offers(conn)
    shown = [(n, *one) for n, one in enumerate(works, 1) if hides.isdisjoint(one[2])]
    left = {
        str(n)
        for n, title, features, _ in shown
        if all(any(one.startswith(word) for one in title) for word in words)
        and helps <= features
        and (numbers is None or n in numbers)
        and (words or only != search.EVERYTHING)
    }
    assert found == left
    assert offered == {one for _, _, features, _ in shown for one in features}


def test_a_topic_of_which_all_is_hidden_is_none(conn: apsw.Connection, path: Path, work: Work) -> None:
    about = {"subjects": ({"en": ("Horses",)},)}
    items.put(conn, [work("race", decade=1930, notes=WAR, **about), work("thing", decade=1950)])
    with closing(database.open_catalogue(path, read_only=True)) as reader:
        assert topics.decades(reader) == [1930, 1950]
        assert topics.themes(reader) == [Theme.ANIMALS]
        hidden.hide(reader, WAR)
        assert topics.decades(reader) == [1950]
        assert topics.themes(reader) == []
        assert names(topics.deck(reader, chance=random.Random(1))) == ["thing"]
