from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.model import (
    Collection,
    Fault,
    Item,
    Kind,
    Media,
    MediaKind,
    Rendering,
    Statement,
    Track,
    TrackKind,
    Variant,
    key_of,
)
from kiosk.store import database, items, search, spelling
from kiosk.store.addresses import pictures_in, seen_on

Work = Callable[..., Item]


def collection(name: str, *members: str, source: str = "museum") -> Collection:
    return Collection(
        id=name,
        source=source,
        label={"en": (name,)},
        members=members,
        thumbnail=f"https://x.example/{name}.jpg",
    )


def ids(found: list[Item]) -> list[str]:
    return [item.id for item in found]


# -- put and get back ----


def test_what_is_put_is_given_back_as_it_was(conn: apsw.Connection, work: Work) -> None:
    item = work(
        "jug",
        label="Blue jug",
        summary={"nl": ("Een kan.",), "none": ("1", "2")},
        decade=1830,
        required_statement=Statement(label={"en": ("Credit",)}, value={"en": ("City museum",)}),
        subjects=({"en": ("jug",)},),
    )
    assert items.put(conn, [item]) == 1
    assert items.get(conn, item.id) == item
    assert items.get(conn, "unknown") is None
    assert items.consistency(conn) == []


def test_an_unchanged_page_is_not_written_at_all(conn: apsw.Connection, path: Path, work: Work) -> None:
    page = [work(f"w{n}", f"Work number {n}") for n in range(300)] + [collection("c", "a", "b")]
    assert items.put(conn, page) == 301
    wal = path.with_name("catalogue.db-wal")
    before = (wal.stat().st_size, wal.stat().st_mtime_ns)
    assert items.put(conn, page) == 0
    assert (wal.stat().st_size, wal.stat().st_mtime_ns) == before


def test_only_what_changed_counts(conn: apsw.Connection, work: Work) -> None:
    first, second = work("one", "Red house"), work("two", "Green house")
    items.put(conn, [first, second])
    changed = msgspec.structs.replace(second, label={"en": ("Yellow barn",)})
    assert items.put(conn, [first, changed]) == 1
    assert ids(search.find(conn, "green")) == []
    assert ids(search.find(conn, "yellow")) == [changed.id]
    assert items.consistency(conn) == []


def test_the_first_source_keeps_an_id_until_it_is_gone(conn: apsw.Connection, work: Work) -> None:
    ours, theirs = work("same", "Ours"), work("same", "Theirs", source="other")
    items.put(conn, [ours])
    assert items.put(conn, [theirs]) == 0
    assert items.put(conn, [work("new"), work("new", source="other")]) == 1
    assert items.gone(conn, "other", [ours.id]) == 0
    assert items.get(conn, ours.id) == ours
    assert items.gone(conn, "museum", [ours.id]) == 1
    assert items.put(conn, [theirs]) == 1
    assert items.get(conn, ours.id) == theirs


def test_the_last_of_a_page_counts_when_a_source_repeats_itself(conn: apsw.Connection, work: Work) -> None:
    assert items.put(conn, [work("jug", "Before"), work("jug", "After")]) == 1
    assert items.cards(conn, ["https://museum.example.org/jug"])[0].label == {"en": ("After",)}


def test_an_item_may_become_a_collection_and_back(conn: apsw.Connection, work: Work) -> None:
    item = work("box", "A box of prints")
    box = Collection(id=item.id, source="museum", label={"en": ("Box",)}, members=("x",))
    for value, other in ((item, box), (box, item), (item, box)):
        assert items.put(conn, [value]) == 1
        assert items.get(conn, item.id) == (value if isinstance(value, Item) else None)
        assert items.collection(conn, item.id) == (value if isinstance(value, Collection) else None)
        assert items.consistency(conn) == [], other


@pytest.mark.parametrize(
    "broken",
    [
        {"media": (Media(id="m", kind=MediaKind.VIDEO, url="https://x.example/m", duration=float("nan")),)},
        {"media": (Media(id="m", kind=MediaKind.VIDEO, url="https://x.example/m", duration=float("inf")),)},
        {"decade": 2**70},
        {"label": {"en": ("half a \ud83d character",)}},
    ],
)
def test_a_value_that_could_not_be_given_back_is_refused_and_harms_nothing(
    conn: apsw.Connection, work: Work, broken: dict[str, object]
) -> None:
    good = work("good")
    items.put(conn, [good])
    with pytest.raises(ValueError, match=r".+"):
        items.put(conn, [work("new"), work("bad", **broken)])
    assert items.stats(conn).items == 1
    assert items.consistency(conn) == []
    assert items.put(conn, [work("word", "The null and void")]) == 1


# -- gone and sweep ----


def test_what_is_gone_is_nowhere(conn: apsw.Connection, work: Work) -> None:
    jug, pot = work("jug", "Blue jug"), work("pot", "Blue pot")
    items.put(conn, [jug, pot, collection("blue", jug.id, pot.id)])
    assert items.gone(conn, "museum", [jug.id, "never seen"]) == 1
    assert ids(search.find(conn, "blue")) == [pot.id]
    assert items.members(conn, "blue") == [pot.id]
    assert items.address(conn, key_of("https://media.example.org/jug.jpg")) is None
    assert spelling.suggest(conn, "jugg") == []
    assert items.consistency(conn) == []


def test_a_sweep_keeps_what_is_listed_and_what_others_have(conn: apsw.Connection, work: Work) -> None:
    kept, dropped, other = work("kept"), work("dropped"), work("other", source="archive")
    items.put(conn, [kept, dropped, other, collection("c", kept.id)])
    assert items.sweep(conn, "museum", {kept.id, "c"}) == 1
    assert items.get(conn, dropped.id) is None
    assert items.get(conn, kept.id)
    assert items.get(conn, other.id)
    assert items.sweep(conn, "museum", {kept.id}) == 1
    assert items.collections(conn) == []


def test_an_empty_list_sweeps_nothing_away(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("jug")])
    assert items.sweep(conn, "museum", frozenset()) == 0
    assert items.stats(conn).items == 1


# -- collections ----


def test_members_are_items_in_the_institutions_order(conn: apsw.Connection, work: Work) -> None:
    works = [work(f"w{n}") for n in range(6)]
    wanted = [w.id for w in reversed(works)]
    items.put(
        conn, [collection("all", "not here", *wanted[:3], "sub", *wanted[3:], wanted[0]), collection("sub")]
    )
    assert items.members(conn, "all") == []
    items.put(conn, works)
    assert items.members(conn, "all") == wanted
    assert items.members(conn, "all", offset=1, limit=2) == wanted[1:3]
    assert items.members(conn, "unknown") == []
    assert items.count_members(conn, "all") == 6


def test_beside_a_work_stand_those_after_it_and_then_the_first(conn: apsw.Connection, work: Work) -> None:
    works = [work(name) for name in "abcd"]
    a, b, c, d = (one.id for one in works)
    items.put(conn, [*works[:2], work("c"), collection("second", a, c), collection("first", a, b, "gone", c)])
    items.put(conn, [collection("root", "first", "second"), collection("like a shelf", b)])
    assert items.beside(conn, b, limit=9) == [c, a]
    assert items.beside(conn, b, limit=1) == [c]
    assert items.beside(conn, a, limit=9) == [b, c], "the first shelf, not the one that came first"
    assert items.beside(conn, d, limit=9) == []
    items.put(conn, works[3:])
    assert items.beside(conn, d, limit=9) == []


def test_collections_come_in_the_order_of_their_source(conn: apsw.Connection, work: Work) -> None:
    jug = work("jug")
    items.put(conn, [collection("second", jug.id), collection("first", jug.id), collection("empty")])
    items.put(conn, [collection("root", "first", "inner", "second"), collection("inner", "deep"), jug])
    items.put(conn, [collection("deep", jug.id), collection("alone", jug.id)])
    items.put(conn, [collection("ring a", "ring b", jug.id), collection("ring b", "ring a", jug.id)])
    names = [found.id for found in items.collections(conn)]
    assert names == ["first", "deep", "second", "alone", "ring a", "ring b"]


def test_who_is_in_a_collection_is_found_before_its_like(conn: apsw.Connection, work: Work) -> None:
    plain, chosen, loved = (work(f"w{n}", "Boat") for n in range(3))
    items.put(conn, [plain, chosen, loved])
    assert ids(search.find(conn, "boat")) == [plain.id, chosen.id, loved.id]
    items.put(conn, [collection("one", chosen.id, loved.id), collection("two", loved.id)])
    assert ids(search.find(conn, "boat")) == [loved.id, chosen.id, plain.id]
    items.put(conn, [collection("two", plain.id)])
    items.gone(conn, "museum", ["one"])
    assert ids(search.find(conn, "boat")) == [plain.id, chosen.id, loved.id]
    assert items.consistency(conn) == []


# -- cards ----


def test_a_card_says_what_the_item_offers(conn: apsw.Connection, work: Work) -> None:
    film = work(
        "film",
        kind=Kind.FILM,
        summary={"nl": ("Een film over water.",), "en": ("Water.",)},
        thumbnail="https://media.example.org/still.jpg",
        media=tuple(
            Media(
                id=f"{n}",
                kind=MediaKind.VIDEO,
                url=f"https://media.example.org/{n}.mp4",
                duration=61.5,
                tracks=(Track(kind=TrackKind.SUBTITLES, url="https://media.example.org/nl.vtt"),),
                variants=(
                    Variant(
                        url="https://media.example.org/ad.mp4", accessibility_features=("audioDescription",)
                    ),
                    Variant(
                        url="https://media.example.org/vgt.mp4", accessibility_features=("signLanguage",)
                    ),
                ),
            )
            for n in range(2)
        ),
    )
    items.put(conn, [film])
    (card,) = items.cards(conn, [film.id])
    assert (card.kind, card.duration, card.pages, card.words) == (Kind.FILM, 123.0, 2, 4)
    assert (card.captions, card.described, card.sign) == (True, True, True)
    assert card.thumbnail == film.thumbnail


def test_cards_come_as_asked_and_leave_out_what_is_not_here(conn: apsw.Connection, work: Work) -> None:
    works = [work(f"w{n}") for n in range(5)]
    items.put(conn, [*works, collection("c")])
    asked = [works[3].id, "gone", works[0].id, "c", works[3].id]
    assert [card.id for card in items.cards(conn, asked)] == [works[3].id, works[0].id, works[3].id]
    assert items.cards(conn, []) == []


# -- addresses ----


def test_every_address_of_an_item_and_collection_is_known(conn: apsw.Connection, work: Work) -> None:
    base = "https://media.example.org/"
    film = work(
        "film",
        thumbnail=base + "thumb.jpg",
        media=(
            Media(
                id="1",
                kind=MediaKind.VIDEO,
                url=base + "film.mp4",
                poster=base + "poster.jpg",
                variants=(Variant(url=base + "small.mp4"),),
                tracks=(Track(kind=TrackKind.CAPTIONS, url=base + "nl.vtt"),),
            ),
        ),
    )
    items.put(conn, [film, collection("c")])
    roles = {found.url.removeprefix(base): found.role for found in items.addresses_of(conn, film.id)}
    assert roles == {
        "film.mp4": "media",
        "small.mp4": "variant",
        "nl.vtt": "track",
        "poster.jpg": "poster",
        "thumb.jpg": "thumbnail",
    }
    for found in [*items.addresses_of(conn, film.id), *items.addresses_of(conn, "c")]:
        assert items.address(conn, found.key) == found
        assert (found.key, found.source) == (key_of(found.url), "museum")
    assert items.address(conn, key_of("https://elsewhere.example.org/")) is None
    assert items.address(conn, "../../etc/passwd") is None
    assert items.addresses_of(conn, "unknown") == []


def test_what_is_read_as_pages_is_known_by_its_type(conn: apsw.Connection, work: Work) -> None:
    base = "https://media.example.org/"
    tracks = (
        Track(kind=TrackKind.TRANSCRIPT, url=base + "said.txt", format="text/plain"),
        Track(kind=TrackKind.TRANSCRIPT, url=base + "said.vtt"),
        Track(kind=TrackKind.CAPTIONS, url=base + "nl.srt", format="application/x-subrip"),
    )
    film = Media(id="1", kind=MediaKind.VIDEO, url=base + "film.mp4", tracks=tracks)
    items.put(
        conn, [work("film", media=(film,), renderings=(Rendering(url=base + "b", format="text/html"),))]
    )
    found = {one: items.address(conn, key_of(base + one)) for one in ("said.txt", "said.vtt", "nl.srt", "b")}
    assert [one and one.format for one in found.values()] == ["text/plain", "", "", "text/html"]


def test_a_picture_is_found_with_the_works_that_show_it_and_a_file_is_none(
    conn: apsw.Connection, work: Work
) -> None:
    still, front, film = (f"https://x.example/{name}" for name in ("still.jpg", "front.jpg", "film.mp4"))
    plays = Media(id="f", kind=MediaKind.VIDEO, url=film, poster=still, alt={"nl": ("Een stoet.",)})
    page = Media(id="p", kind=MediaKind.IMAGE, url=front, alt={"nl": ("Een kaft.",)})
    one = work("one", media=(plays, page), thumbnail=front)
    two = work("two", media=(page,), thumbnail="https://x.example/two.jpg")
    items.put(conn, [one, two, collection("all", one.id)])
    assert items.works_showing(conn, still) == [one]
    assert items.works_showing(conn, front) == [one, two]
    assert items.works_showing(conn, film) == items.works_showing(conn, "https://x.example/all.jpg") == []
    assert pictures_in(one) == {front: page.alt, still: plays.alt}
    assert pictures_in(two) == {"https://x.example/two.jpg": page.alt, front: page.alt}
    assert seen_on(front, [work("bare", media=(), thumbnail=front), one]) == page.alt
    assert seen_on(still, [two]) == {}
    assert pictures_in(work("bare", media=(), thumbnail="")) == {}


def test_an_address_stays_while_anyone_speaks_of_it(conn: apsw.Connection, work: Work) -> None:
    shared = "https://media.example.org/shared.jpg"
    items.put(conn, [work("a", thumbnail=shared), work("b", thumbnail=shared, source="other")])
    assert items.sources_of(conn, key_of(shared)) == ("museum", "other")
    items.gone(conn, "museum", ["https://museum.example.org/a"])
    found = items.address(conn, key_of(shared))
    assert found is not None
    assert found.source == "other"
    assert items.sources_of(conn, key_of(shared)) == ("other",)
    assert items.sources_of(conn, key_of("https://elsewhere.example.org/")) == ()


# -- any order of changes ----

_names = st.sampled_from("abcdef")
_text = st.text(
    alphabet=st.one_of(st.sampled_from("aAbé ßœ'\"*-\n\0\ue000"), st.characters(exclude_categories=["Cs"])),
    max_size=12,
)
_language_maps = st.dictionaries(st.sampled_from(["nl", "en", "none"]), st.tuples(_text), max_size=2)
_urls = st.sampled_from(["", *(f"https://x.example/{n}" for n in range(5))])
_items = st.builds(
    Item,
    id=_names,
    source=st.sampled_from(["one", "two"]),
    kind=st.sampled_from(Kind),
    label=_language_maps,
    summary=_language_maps,
    creator=_language_maps,
    thumbnail=_urls,
    media=st.lists(
        st.builds(Media, id=_text, kind=st.sampled_from(MediaKind), url=_urls, text=_language_maps),
        max_size=2,
    ).map(tuple),
)
_collections = st.builds(
    Collection,
    id=_names,
    source=st.sampled_from(["one", "two"]),
    label=_language_maps,
    members=st.lists(_names, max_size=4).map(tuple),
)
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.lists(st.one_of(_items, _collections), max_size=6)),
        st.tuples(st.just("gone"), st.sets(_names, max_size=3)),
        st.tuples(st.just("sweep"), st.frozensets(_names, max_size=5)),
    ),
    max_size=6,
)


@given(_steps)
@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
def test_after_any_changes_all_tables_agree(steps: list[tuple[str, list[Item | Collection]]]) -> None:
    conn = _in_memory()
    expected: dict[str, Item | Collection] = {}
    for what, values in steps:
        if what == "put":
            items.put(conn, values)
            for value in values:
                if value.id not in expected or expected[value.id].source == value.source:
                    expected[value.id] = value
        elif what == "gone":
            items.gone(conn, "one", values)
            expected = {i: v for i, v in expected.items() if v.source != "one" or i not in values}
        elif values:
            items.sweep(conn, "one", values)
            expected = {i: v for i, v in expected.items() if v.source != "one" or i in values}
        assert items.consistency(conn) == []
    for name in "abcdef":
        assert (items.get(conn, name) or items.collection(conn, name)) == expected.get(name)


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1), max_size=4))
@example(["a\0b", "a", "\0", "a\0c", " ", "\U0010ffff"])
@settings(max_examples=100)
def test_any_id_is_just_a_name(names: list[str]) -> None:
    conn = _in_memory()
    works = {name: Item(id=name, source="s", kind=Kind.BOOK, label={"en": (name,)}) for name in names}
    assert items.put(conn, works.values()) == len(works)
    assert items.put(conn, works.values()) == 0
    assert [card.id for card in items.cards(conn, list(works))] == list(works)
    assert items.gone(conn, "s", names) == len(works)


_empty: list[apsw.Connection] = []


def _in_memory() -> apsw.Connection:
    """A catalogue of its own for every example, without a disk."""
    if not _empty:
        _empty.append(database.open_catalogue(Path(":memory:")))
    conn = apsw.Connection(":memory:")
    conn.deserialize("main", _empty[0].serialize("main"))
    conn.pragma("foreign_keys", True)
    return conn


# -- bookmarks and health ----


def test_a_bookmark_is_kept_with_its_page_or_not_at_all(conn: apsw.Connection, work: Work) -> None:
    assert items.bookmark(conn, "museum") == ""
    with database.transaction(conn):
        items.put(conn, [work("jug")])
        items.set_bookmark(conn, "museum", "page 1")

    def fail_half_way() -> None:
        with database.transaction(conn):
            items.put(conn, [work("pot")])
            items.set_bookmark(conn, "museum", "page 2")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert items.bookmark(conn, "museum") == "page 1"
    assert items.stats(conn).items == 1


def test_health_remembers_when_it_last_went_well(conn: apsw.Connection, work: Work) -> None:
    good = datetime(2026, 11, 22, 3, tzinfo=UTC)
    items.put(conn, [work("jug")])
    items.set_bookmark(conn, "something of our own", "x")
    items.record_sync(conn, "museum", at=good, ok=True, what="up to date", put=1, gone=0, faults=())
    fault = Fault(where="https://museum.example.org/2", what="not a Manifest")
    bad = good + timedelta(hours=1)
    items.record_sync(
        conn, "museum", at=bad, ok=False, what="nobody answers", put=0, gone=0, faults=[fault] * 200
    )
    (health,) = items.health(conn)
    assert (health.source, health.ok, health.at, health.succeeded) == ("museum", False, bad, good)
    assert (health.what, health.items, health.faults) == ("nobody answers", 1, (fault,) * 100)


def test_stats_count_what_is_here(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("jug"), work("film", kind=Kind.FILM), work("b", source="archive"), collection("c")])
    found = items.stats(conn)
    assert (found.items, found.collections, found.kinds) == (3, 1, {"picture": 2, "film": 1})
    assert found.sources == {"museum": 2, "archive": 1}
    assert found.addresses == 4
    assert found.bytes > 0


def test_consistency_sees_each_kind_of_disagreement(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("jug", "Blue jug"), work("pot", "Blue pot"), collection("c", "x")])
    for sql in (
        "UPDATE entries SET decade = 1 WHERE number = 1",
        "UPDATE entries SET rank = rank + 1 WHERE number = 1",
        "UPDATE titles SET title = 'x'",
        "UPDATE terms SET df = 7 WHERE term = 'blue'",
        "DELETE FROM addresses",
        "DELETE FROM members",
        "DELETE FROM texts",
        "DELETE FROM vocabulary",
        "DELETE FROM documents WHERE number = 2",
        "UPDATE documents SET document = CAST(replace(document, 'Blue', 'Grey') AS BLOB)",
    ):
        conn.execute("BEGIN")
        conn.execute(sql)
        assert items.consistency(conn), sql
        conn.execute("ROLLBACK")
    assert items.consistency(conn) == []


def test_a_work_that_two_sources_have_is_asked_of_the_other_when_the_first_withdraws_it(
    conn: apsw.Connection,
) -> None:
    first = Item(id="w", source="a", kind=Kind.BOOK, label={"en": ("A",)})
    other = Item(id="w", source="b", kind=Kind.BOOK, label={"en": ("B",)})
    items.put(conn, [first])
    items.put(conn, [other])
    items.set_bookmark(conn, "a", "read")
    items.set_bookmark(conn, "b", "read")
    assert items.get(conn, "w") == first
    items.gone(conn, "a", ["w"])
    assert items.bookmark(conn, "b") == "", "its next pass gives it"
    assert items.bookmark(conn, "a") == "read"
    items.put(conn, [other])
    assert items.get(conn, "w") == other
