"""Search as one types, on a real store."""

from collections.abc import Callable

import apsw
import pytest
from PySide6.QtCore import QObject

from kiosk.model import Kind
from kiosk.store import kept
from kiosk.ui.asking.background import Background
from kiosk.ui.finding.search import MOST_LETTERS, RUB, Search
from tests.ui.conftest import BASE, Library, shelf_of, work

Answered = Callable[[], None]


@pytest.fixture
def search(library: Library, background: Background, speaks: list[str]) -> Search:
    words = ("tram", "trein", "tramhalte", "molen")
    library.put(*(work(word, label={"nl": (f"De {word}",), "en": (f"The {word} (en)",)}) for word in words))
    return Search(background, library.pictures, lambda: speaks)


def titles(search: Search, answered: Answered) -> set[str]:
    answered()
    answered()  # the ids first, then their cards
    results = search._get_results()
    results.setProperty("pageSize", 12)
    answered()
    title = next(role for role, name in results.roleNames().items() if name.data() == b"title")
    return {str(results.data(results.index(row, 0), title)) for row in range(results.rowCount())}


def test_it_finds_while_one_types(search: Search, answered: Answered) -> None:
    for letter in "tram":
        search.type(letter)
    assert titles(search, answered) == {"De tram", "De tramhalte"}
    assert search.property("found") == 2
    search.type("h")
    assert titles(search, answered) == {"De tramhalte"}


def test_rubbing_out_finds_more_again(search: Search, answered: Answered) -> None:
    search.type("tramh")
    search.rub()
    assert search.property("words") == "tram"
    assert titles(search, answered) == {"De tram", "De tramhalte"}


def test_an_answer_for_fewer_letters_is_dropped(search: Search, answered: Answered) -> None:
    seen: list[int] = []
    search.changed.connect(lambda: seen.append(search.property("found")))
    search.type("t")
    search.type("ramh")
    titles(search, answered)
    assert set(seen) == {0, 1}, "three and then one would make the page jump"


def test_nothing_found_is_said_with_what_was_perhaps_meant(search: Search, answered: Answered) -> None:
    search.type("mollen")
    assert titles(search, answered) == set()
    assert search.property("nothing")
    assert "molen" in search.property("suggestions")
    search.setProperty("words", search.property("suggestions")[0])
    assert titles(search, answered) == {"De molen"}
    assert not search.property("nothing")


def test_no_words_find_nothing_and_complain_of_nothing(search: Search, answered: Answered) -> None:
    search.type(" ")
    assert titles(search, answered) == set()
    assert not search.property("nothing")


def test_all_away(search: Search, answered: Answered) -> None:
    search.type("tram")
    titles(search, answered)
    search.forget()
    assert search.property("words") == ""
    assert titles(search, answered) == set()
    assert (search.property("found"), search.property("nothing")) == (0, False)
    search.rub()
    assert search.property("words") == ""


def test_what_is_told_when_all_is_away_is_what_there_is(search: Search, answered: Answered) -> None:
    search.type("tram")
    answered()
    told: list[object] = []
    search.changed.connect(lambda: told.append((search.property("words"), search.property("found"))))
    search.setProperty("words", "")
    assert told[-1] == ("", 0)


def test_all_away_while_the_answer_is_on_its_way(search: Search, answered: Answered) -> None:
    search.type("tram")
    search.forget()
    assert titles(search, answered) == set()
    assert search.property("found") == 0


def test_another_language_tells_the_same_works(search: Search, speaks: list[str], answered: Answered) -> None:
    search.type("molen")
    titles(search, answered)
    speaks[:] = ["en"]
    search.retell()
    assert titles(search, answered) == {"The molen (en)"}


@pytest.mark.parametrize(
    "words", ['"', "'", "tram OR", "-", "*", "NEAR(", "tram*", "x" * 500, "\x00", "\U0001f68b"]
)
def test_whatever_is_typed_is_words(search: Search, answered: Answered, words: str) -> None:
    search.type(words)
    titles(search, answered)
    assert len(search.property("words")) <= MOST_LETTERS
    search.forget()
    search.type("molen")
    assert titles(search, answered) == {"De molen"}


def test_nothing_typed_is_kept(search: Search, library: Library, answered: Answered) -> None:
    search.type("xylofoon")
    titles(search, answered)
    written = b"".join(file.read_bytes() for file in library.catalogue.parent.glob("*.db*"))
    assert b"xylofoon" not in written
    assert isinstance(search, QObject)


def test_the_keys_on_the_glass_type_and_rub_out(search: Search) -> None:
    for key in ["z", "e", "e", RUB]:
        search.press(key)
    assert search.property("words") == "ze"


def test_a_real_keyboard_is_as_fast_as_its_typist(search: Search) -> None:
    for letter in "zee":
        search.type(letter)
    assert search.property("words") == "zee"


def test_the_next_visitor_finds_the_keys_as_they_were(search: Search) -> None:
    search.press("e")
    search.setProperty("alphabetical", True)
    search.forget()
    assert not search.property("alphabetical")
    search.press("e")
    assert search.property("words") == "e"


def test_what_is_withdrawn_while_one_looks_is_counted_no_more(
    library: Library, background: Background, search: Search, answered: Answered
) -> None:
    search.type("tram")
    assert titles(search, answered) == {"De tram", "De tramhalte"}
    library.withdraw(work("tram").id, work("tramhalte").id)
    background.changed.emit()
    assert titles(search, answered) == set()
    assert search.property("found") == 0
    assert search.property("nothing")
    library.put(work("tramlijn", label={"nl": ("De tramlijn",)}))
    background.changed.emit()
    assert titles(search, answered) == {"De tramlijn"}


# --- narrowing


@pytest.fixture
def narrowing(library: Library, background: Background, speaks: list[str]) -> Search:
    told = {"captions": ("captions",), "signed": ("captions", "signLanguage"), "plain": ()}
    films = [
        work(name, Kind.FILM, label={"nl": (f"Tram {name}",)}, features=features)
        for name, features in told.items()
    ]
    shelf = shelf_of("trams", films[1], films[2])
    library.put(*films, shelf, work("mill", label={"nl": ("Molen",)}))

    def here(connection: apsw.Connection) -> frozenset[int]:
        return kept.numbers_of(connection, [films[0].id, films[2].id])

    return Search(
        background,
        library.pictures,
        lambda: speaks,
        works_here=here,
        topic_of=lambda ident: shelf if ident == shelf.id else None,
    )


def test_only_what_leaves_something_can_be_narrowed_by(narrowing: Search, answered: Answered) -> None:
    narrowing.offer()
    answered()
    assert narrowing.property("offered") == ["captions", "signLanguage", "offline"]


def test_narrowing_alone_is_a_list(narrowing: Search, answered: Answered) -> None:
    narrowing.narrow("captions")
    assert titles(narrowing, answered) == {"Tram captions", "Tram signed"}
    narrowing.narrow("offline")
    assert titles(narrowing, answered) == {"Tram captions"}
    narrowing.narrow("captions")
    assert titles(narrowing, answered) == {"Tram captions", "Tram plain"}
    narrowing.narrow("offline")
    assert titles(narrowing, answered) == set()
    assert not narrowing.property("nothing"), "nobody asked anything"


def test_words_a_switch_and_a_topic_together(narrowing: Search, answered: Answered) -> None:
    narrowing.type("tram")
    narrowing.narrow("captions")
    narrowing.stayWithin(f"{BASE}/trams")
    assert titles(narrowing, answered) == {"Tram signed"}
    assert narrowing.property("topic") == "trams nl"
    narrowing.narrow("captions")
    assert titles(narrowing, answered) == {"Tram signed", "Tram plain"}
    narrowing.stayWithin("")
    assert titles(narrowing, answered) == {"Tram captions", "Tram signed", "Tram plain"}


def test_when_the_choice_leaves_nothing_it_says_so_and_how_many_there_are(
    narrowing: Search, answered: Answered
) -> None:
    narrowing.type("molen")
    narrowing.narrow("signLanguage")
    answered()
    assert (narrowing.property("nothing"), narrowing.property("wider")) == (True, 1)
    assert narrowing.property("suggestions") == [], "the word is right"
    narrowing.widen()
    assert titles(narrowing, answered) == {"Molen"}
    assert narrowing.property("words") == "molen"
    assert not narrowing.property("narrows")


def test_a_misspelt_word_is_one_also_when_narrowed(narrowing: Search, answered: Answered) -> None:
    narrowing.narrow("captions")
    narrowing.type("tramm")
    answered()
    assert (narrowing.property("wider"), narrowing.property("suggestions")) == (0, ["tram"])


def test_the_next_visitor_is_not_narrowed(narrowing: Search, answered: Answered) -> None:
    narrowing.narrow("captions")
    narrowing.stayWithin(f"{BASE}/trams")
    narrowing.forget()
    assert (narrowing.property("narrowed"), narrowing.property("topic")) == ([], "")
    assert titles(narrowing, answered) == set()


@pytest.mark.parametrize("by", ["", "braille", "captions; DROP TABLE entries"])
def test_by_nothing_else(narrowing: Search, by: str) -> None:
    narrowing.narrow(by)
    assert not narrowing.property("narrows")
