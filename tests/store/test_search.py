import threading
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.model import Item, Kind, Media, MediaKind, Statement
from kiosk.store import database, items, search, spelling
from kiosk.store.ranks import BAND, merit, number_of, rank_of

Work = Callable[..., Item]


@pytest.fixture
def shown(conn: apsw.Connection, work: Work) -> apsw.Connection:
    """A small museum in four languages."""
    items.put(
        conn,
        [
            work(
                "watch",
                label={"nl": ("De Nachtwacht",), "en": ("The Night Watch",)},
                creator="Rembrandt van Rijn",
            ),
            work(
                "self", label={"nl": ("Zelfportret",), "fr": ("Autoportrait",)}, creator="Rembrandt van Rijn"
            ),
            work("night", label={"en": ("Night",), "de": ("Nacht",)}, creator="Käthe Kollwitz"),
            work("starry", label={"en": ("A starry night over the river",)}, creator="Vincent van Gogh"),
            work("book", label={"en": ("Life of Rembrandt",)}, creator="A. Writer"),
            work("heart", label={"fr": ("Le cœur de l'Écrivain",)}),
            work("street", label={"de": ("Straße in Brügge",)}),
            work("mill", label={"nl": ("Molen",)}, summary={"nl": ("Een molen bij nacht.",)}),
        ],
    )
    return conn


def found(conn: apsw.Connection, words: str, **limits: int) -> list[str]:
    return [card.id.rpartition("/")[2] for card in search.find(conn, words, **limits)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("night", ["night", "watch", "starry"]),  # the whole title, then a word, and the shorter title first
        ("nacht", ["night", "watch", "mill"]),  # every language; the text comes last
        ("rembrandt", ["book", "self", "watch"]),  # in the title, then as maker
        ("rembrandt night", ["watch"]),  # title and maker together
        ("night rem", ["watch"]),  # in any order, the last one unfinished
        ("rem nigh", ["watch"]),  # an unfinished word that is not the last
        ("van", ["self", "watch", "starry"]),
        ("coeur", ["heart"]),
        ("cœur", ["heart"]),
        ("COEUR D", ["heart"]),
        ("écrivain", ["heart"]),
        ("ecriv", ["heart"]),
        ("strasse", ["street"]),
        ("straße brug", ["street"]),
        ("kathe", ["night"]),
        ("molen bij", ["mill"]),
        ("de nachtw", ["watch"]),
        ("nothing here", []),
        ("", []),
        ("   ", []),
        ("\"'*():^+-", []),
    ],
)
def test_what_is_typed_finds_what_is_meant(shown: apsw.Connection, typed: str, expected: list[str]) -> None:
    assert found(shown, typed) == expected


def test_every_key_on_the_way_finds_the_work(shown: apsw.Connection) -> None:
    for end in range(1, len("the night watch") + 1):
        assert "watch" in found(shown, "the night watch"[:end])


def test_what_is_operator_to_fts5_is_a_word_here(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("and", "To be and not to be, or NEAR it")])
    for words in ("and", "AND", "NOT be", "NEAR", "or near", "be AND", "NEAR(be it, 2)", "texts: be"):
        assert found(conn, words) == (["and"] if "texts" not in words else []) or words == "NEAR(be it, 2)"


def test_the_text_in_a_picture_is_found_and_so_is_its_story(conn: apsw.Connection, work: Work) -> None:
    page = Media(
        id="1",
        kind=MediaKind.IMAGE,
        url="https://x.example/1",
        alt={"en": ("a heron",)},
        text={"en": ("Once",)},
    )
    metadata = (Statement(label={"en": ("Technique",)}, value={"en": ("etching",)}),)
    items.put(
        conn,
        [work("story", kind=Kind.STORY, media=(page,), metadata=metadata, subjects=({"en": ("birds",)},))],
    )
    for words in ("heron", "once", "etching", "birds"):
        assert found(conn, words) == ["story"]
    assert found(conn, "technique") == []  # a label says nothing about this work


def test_the_best_known_come_first_among_equals(conn: apsw.Connection, work: Work) -> None:
    plain = work("plain", "Boat", media=())
    shown = work("shown", "Boat")
    loved = work("loved", "Boat", summary={"en": ("Well told.",)}, thumbnail="https://x.example/t.jpg")
    items.put(conn, [plain, shown, loved])
    assert found(conn, "boat") == ["loved", "shown", "plain"]
    items.put(
        conn, [work("plain", "Boat", thumbnail="https://x.example/2", summary={"en": ("!",)}, creator="A")]
    )
    assert found(conn, "boat") == ["plain", "loved", "shown"]
    assert items.consistency(conn) == []


def test_a_title_is_not_lost_among_thousands(conn: apsw.Connection, work: Work) -> None:
    """More than the candidates that are fetched have the word, and are better known."""
    crowd = [
        work(
            f"w{n}",
            f"The sea {n}",
            summary={"en": ("A river flows to the sea.",)},
            thumbnail="https://x.example/t",
        )
        for n in range(1200)
    ]
    items.put(
        conn,
        [*crowd, work("wanted", "River", media=()), work("by", "Untitled", creator="Joan River", media=())],
    )
    assert found(conn, "river")[:2] == ["wanted", "by"]
    assert found(conn, "riv")[0] == "wanted"
    assert found(conn, "ri")[0] == "wanted"
    assert found(conn, "r")[0] == "wanted"
    assert len(found(conn, "sea", limit=20)) == 20


def test_a_rare_word_is_found_among_many_that_begin_so(conn: apsw.Connection, work: Work) -> None:
    """More words begin so than are written out."""
    items.put(conn, [work(f"w{n}", f"Paint{chr(97 + n % 26)}{chr(97 + n // 26)}") for n in range(40)])
    assert len(found(conn, "paint")) == 40
    assert len(found(conn, "paint", limit=5)) == 5
    assert found(conn, "paintbb") == ["w27"]


def test_only_eight_words_count_and_long_input_is_cut(shown: apsw.Connection) -> None:
    assert found(shown, "the night watch de nachtwacht rembrandt van rijn and much more") == ["watch"]
    assert found(shown, "night " * 10_000) == ["night", "watch", "starry"]


_museum: list[apsw.Connection] = []


def museum() -> apsw.Connection:
    if not _museum:
        conn = database.open_catalogue(Path(":memory:"))
        titles = [
            "De Nachtwacht",
            "L'œuvre d'art",
            "AND OR NOT NEAR",
            "a b c d e f g h i",
            "日本語 の 本",
            "\ue000start",
            "٣",
        ]
        items.put(
            conn,
            [
                Item(id=str(n), source="s", kind=Kind.BOOK, label={"nl": (title,)})
                for n, title in enumerate(titles)
            ],
        )
        _museum.append(conn)
    return _museum[0]


@pytest.mark.filterwarnings("default")
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet="\"'*():^+-{}[]\\/ andornotNEARéœ\0\ue000\U0010ffff", max_size=40),
        st.lists(
            st.sampled_from(["AND", "OR", "NOT", '"', "*", "^", "nacht", "l'", "NEAR(", "words:", "-", "本"])
        ).map(" ".join),
    )
)
@example("\ud800")
@example('"')
@example("\ue000nacht")
@example("a" * 10_000)
@settings(max_examples=1500)
def test_nothing_that_can_be_typed_is_an_error(words: str) -> None:
    search.find(museum(), words)
    spelling.suggest(museum(), words)


@pytest.mark.full
@given(st.text(max_size=60))
@settings(max_examples=20_000)
def test_nothing_that_can_be_typed_is_an_error_at_length(words: str) -> None:
    search.find(museum(), words)


def test_another_thread_may_interrupt(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("jug", "Blue jug")])
    conn.set_progress_handler(lambda: conn.interrupt() or False, 1)
    with pytest.raises(search.Interrupted):
        search.find(conn, "jug")
    conn.set_progress_handler(None)
    assert not conn.in_transaction
    assert found(conn, "jug") == ["jug"]


def test_an_interrupt_while_nothing_is_asked_harms_nothing(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("jug", "Blue jug")])
    thread = threading.Thread(target=conn.interrupt)
    thread.start()
    thread.join()
    assert found(conn, "jug") == ["jug"]


# -- did you mean ----


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rembrant", ["rembrandt"]),
        ("rembarndt", ["rembrandt"]),
        ("renbramdt", ["rembrandt"]),
        ("nachtwaht", ["nachtwacht"]),
        ("zelfportert", ["zelfportret"]),
        ("strase", ["strasse"]),
        ("kolwitz nigt", ["kollwitz night"]),
        ("rembrandt nigth", ["rembrandt night"]),
        ("molne", ["molen"]),
        ("night", []),  # nothing is wrong with it
        ("nigh", []),
        ("xqzvbn", []),
        ("", []),
        ("a b", []),
        ("starry rembrant", ["starry"]),  # right words that find nothing together are not offered together
    ],
)
def test_a_mistyped_word_is_understood(shown: apsw.Connection, typed: str, meant: list[str]) -> None:
    suggested = spelling.suggest(shown, typed)
    assert suggested[: len(meant)] == meant
    assert bool(suggested) == bool(meant)
    for words in suggested:
        assert search.find(shown, words)


def test_the_more_frequent_word_is_meant(conn: apsw.Connection, work: Work) -> None:
    items.put(
        conn, [work("a", "castle"), work("b", "cattle"), work("c", "cattle in the rain"), work("d", "cable")]
    )
    assert spelling.suggest(conn, "caxtle") == ["cattle", "castle"]  # "cable" is two letters away, of six
    assert spelling.suggest(conn, "caxtle", limit=1) == ["cattle"]


@pytest.mark.parametrize("typed", ["fiets", "trein", "poes"])
def test_an_ordinary_word_that_is_not_here_is_not_taken_for_another(
    conn: apsw.Connection, work: Work, typed: str
) -> None:
    """“Niets?” is no answer to who looks for a bicycle, nor is a word of another language."""
    items.put(
        conn,
        [
            work(
                "a",
                {"nl": ("Er is niets te zien",), "fr": ("Rien",)},
                summary={"nl": ("Een beeld",), "fr": ("Une pose, trois poets et des trees",)},
            ),
            work("b", {"nl": ("Drie",), "en": ("A train, a pose",)}),
        ],
    )
    assert spelling.suggest(conn, typed, languages=("nl",)) == []


def test_a_word_is_suggested_to_who_reads_it(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("a", {"nl": ("Een molen",), "en": ("A mill at night",)})])
    assert spelling.suggest(conn, "moeln", languages=("nl", "en")) == ["molen"]
    assert spelling.suggest(conn, "nihgt", languages=("en", "nl")) == ["night"]
    assert spelling.suggest(conn, "nihgt", languages=("nl", "en")) == []
    assert spelling.suggest(conn, "omlen", languages=("nl",)) == ["molen"]


def test_a_word_that_is_gone_is_not_suggested(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [work("jug", "Rembrandt")])
    items.gone(conn, "museum", ["https://museum.example.org/jug"])
    assert spelling.suggest(conn, "rembrant") == []


# -- rank ----


def test_ranks_are_unique_and_better_evidence_comes_first(work: Work) -> None:
    bare, told = (
        work("bare", media=(), label={}),
        work("told", summary={"en": ("x",)}, thumbnail="https://x.example/t"),
    )
    assert 0 <= merit(bare) < merit(told) <= 55
    assert rank_of(merit(told), 0, 9) < rank_of(merit(bare), 2, 1)
    assert rank_of(10, 2, 5) < rank_of(10, 1, 5) < rank_of(10, 0, 5) < rank_of(10, 0, 6)
    assert rank_of(10, 3, 5) == rank_of(10, 2, 5)
    assert number_of(rank_of(33, 1, 123_456)) == 123_456
    assert 0 < rank_of(0, 0, BAND - 1) < 2**63
