"""Search as one types, on a real store."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from kiosk.ui.background import Background
from kiosk.ui.search import MOST_LETTERS, RUB, Search
from tests.ui.conftest import Library, work

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
