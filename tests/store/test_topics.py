"""Themes and decades: what is under them, how it is mixed, and that it is there at once."""

import random
from collections.abc import Callable
from pathlib import Path
from time import process_time

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import Collection, Item, Kind, Term
from kiosk.store import database, items, search, topics
from kiosk.store.themes import Theme, themes_of

Work = Callable[..., Item]
SOON = 0.05
"""Seconds of processor that a question may take, however many works there are."""


def about(subject: str, language: str = "none") -> dict[str, object]:
    return {"subjects": ({language: (subject,)},)}


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Markets -- Belgium -- Ghent", {Theme.MARKET}),
        ("marktkramers, kermissen", {Theme.FEAST}),
        ("Écoles", {Theme.SCHOOL}),
        ("Straßen und Plätze", {Theme.PLACES}),
        ("ŒUVRE", set()),
        ("Tierbilder; Pferde", {Theme.ANIMALS}),
        ("x" * 10_000 + " school", set()),
    ],
)
def test_a_subject_of_any_catalogue_has_its_theme(work: Work, subject: str, expected: set[Theme]) -> None:
    assert themes_of(work("one", "", **about(subject))) == expected


def test_a_title_tells_the_theme_where_no_subject_does(work: Work) -> None:
    assert themes_of(work("one", {"nl": ("De markt van Aalst",)})) == {Theme.MARKET}
    assert themes_of(work("one", {"nl": ("De markt van Aalst",)}, **about("Paarden"))) == {Theme.ANIMALS}
    named = (Term(role="subject", label={"de": ("Musik",)}), Term(role="maker", label={"de": ("Schule",)}))
    assert themes_of(work("one", "Untitled", terms=named)) == {Theme.MUSIC}


@given(st.text())
def test_any_words_at_all_can_be_a_subject(words: str) -> None:
    item = Item(id="x", source="s", kind=Kind.PICTURE, label={}, subjects=({"none": (words,)},))
    assert themes_of(item) <= set(Theme)


@pytest.fixture
def told(conn: apsw.Connection, work: Work) -> apsw.Connection:
    items.put(
        conn,
        [
            *(work(f"horse{n}", decade=1930 + n % 2 * 20, **about("Horses")) for n in range(8)),
            work("stable", kind=Kind.FILM, decade=1950, **about("Horses")),
            work("neigh", kind=Kind.SOUND, **about("Horses")),
            work("foal", kind=Kind.STORY, decade=1950, **about("Horses")),
            work("class", decade=1960, **about("Schools")),
            work("race", kind=Kind.EVENT, decade=2020, **about("Sports")),
            work("riddle", decade=1500, **about("Nothing known")),
        ],
    )
    return conn


def names(ids: list[str]) -> list[str]:
    return [ident.rpartition("/")[2] for ident in ids]


def test_only_themes_and_decades_that_have_works_are_told(told: apsw.Connection) -> None:
    assert topics.themes(told) == [Theme.SCHOOL, Theme.ANIMALS]
    assert topics.themes(told, (1950, 1950)) == [Theme.ANIMALS]
    assert topics.themes(told, (1400, 1600)) == []
    assert topics.decades(told) == [1500, 1930, 1950, 1960]
    assert topics.decades(told, Theme.ANIMALS) == [1930, 1950]
    assert topics.decades(told, Theme.FAITH) == []


def test_a_deck_has_each_work_once_and_the_kinds_in_turn(told: apsw.Connection) -> None:
    deck = names(topics.deck(told, Theme.ANIMALS, chance=random.Random(1)))
    assert sorted(deck) == sorted([*(f"horse{n}" for n in range(8)), "stable", "neigh", "foal"])
    assert {"stable", "neigh", "foal"} < set(deck[:4])
    assert names(topics.deck(told, Theme.ANIMALS, chance=random.Random(2))) != deck
    fifties = names(topics.deck(told, Theme.ANIMALS, (1950, 1959), chance=random.Random(1)))
    assert sorted(fifties) == ["foal", "horse1", "horse3", "horse5", "horse7", "stable"]
    assert "riddle" in names(topics.deck(told, chance=random.Random(1)))


def test_what_changes_or_goes_is_under_its_new_theme_or_none(told: apsw.Connection, work: Work) -> None:
    items.put(told, [work("class", decade=1970, **about("Dogs"))])
    assert topics.themes(told) == [Theme.ANIMALS]
    assert topics.decades(told) == [1500, 1930, 1950, 1970]
    items.gone(told, "museum", [work("class").id])
    assert topics.decades(told) == [1500, 1930, 1950]
    assert items.consistency(told) == []


def test_who_comes_into_a_collection_comes_sooner_and_not_twice(told: apsw.Connection, work: Work) -> None:
    shelf = Collection(
        id="https://museum.example.org/shelf",
        source="museum",
        label={"en": ("Shelf",)},
        members=(work("horse7").id,),
    )
    items.put(told, [shelf])
    assert items.consistency(told) == []
    assert names(topics.deck(told, chance=random.Random(1))).count("horse7") == 1


@pytest.mark.parametrize("seed", range(20))
def test_one_picture_comes_twice_only_after_all_others(conn: apsw.Connection, work: Work, seed: int) -> None:
    wave = {"thumbnail": "https://example.org/wave.jpg"}
    of_horses = about("Horses")
    items.put(
        conn,
        [
            *(work(f"horse{n}", thumbnail=f"https://example.org/{n}.jpg", **of_horses) for n in range(6)),
            work("wave", **wave, **of_horses),
            work("tale", kind=Kind.STORY, **wave, **of_horses),
            work("film", kind=Kind.FILM, **wave, **of_horses),
            work("plain", thumbnail="", **of_horses),
        ],
    )
    deck = names(topics.deck(conn, chance=random.Random(seed)))
    assert len({"wave", "tale", "film"} & set(deck[:7])) == 1
    assert {"wave", "tale", "film"} > set(deck[7:9])
    assert deck[9] == "plain"


def test_a_work_of_two_catalogues_is_in_a_deck_once(conn: apsw.Connection, work: Work) -> None:
    both = [
        work(name, source=name, same_as=("wikidata:Q1",), **about("Dogs")) for name in ("museum", "archive")
    ]
    items.put(conn, both)
    assert len(topics.deck(conn, Theme.ANIMALS, chance=random.Random(1))) == 1


def test_a_catalogue_of_an_older_version_gets_its_themes(
    path: Path, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = database._migrations("catalogue")
    later = next(n for n, sql in enumerate(steps) if "CREATE TABLE topics" in sql)
    conn = database.open_catalogue(path)
    items.put(conn, [work("horse", decade=1930, **about("Horses")), work("race", kind=Kind.EVENT)])
    conn.execute("DROP TABLE topics")
    for help in search.HELPS.values():  # and what came after it
        conn.execute(f"DROP INDEX entries_{help}")
    conn.execute("ALTER TABLE entries DROP COLUMN notes")
    conn.execute("DROP TABLE flashes")
    conn.pragma("user_version", later)
    conn.close()
    conn = database.open_catalogue(path)
    assert topics.themes(conn) == [Theme.ANIMALS]
    assert topics.decades(conn, Theme.ANIMALS) == [1930]
    assert items.consistency(conn) == []
    conn.close()


def test_a_question_takes_no_time_among_very_many_works(conn: apsw.Connection) -> None:
    # As many rows as 100,000 works have, written at once: what is measured is the asking.
    theme = (
        "CASE n % 7 " + " ".join(f"WHEN {n} THEN '{one}'" for n, one in enumerate(tuple(Theme)[:7])) + " END"
    )
    kind = "CASE n % 4 WHEN 0 THEN 'picture' WHEN 1 THEN 'film' WHEN 2 THEN 'sound' ELSE 'story' END"
    with conn:
        for each in ("''", theme):
            conn.execute(
                "WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT 100000)"
                f" INSERT INTO topics SELECT {each}, 1850 + n % 18 * 10, {kind}, n FROM counted"
            )
        conn.execute(
            "WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT 20000)"
            " INSERT INTO entries SELECT n, 'work' || n, 'museum', 'picture', x'', 0, n,"
            " x'7b7d', x'7b7d', x'7b7d', 0, 1, 'https://museum.example.org/' || n,"
            " 0, 0, 0, 1900, 0, 0 FROM counted"
        )

    def cost(question: Callable[[], object]) -> float:
        begun = process_time()
        question()
        return process_time() - begun

    chance = random.Random(1)
    for question in (
        lambda: topics.themes(conn),
        lambda: topics.decades(conn),
        lambda: topics.deck(conn, chance=chance),
        lambda: topics.deck(conn, Theme.HOME, (1900, 1959), chance=chance),
    ):
        assert min(cost(question) for _ in range(3)) < SOON
