import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.model import Kind
from kiosk.ui.words import facts

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, ""),
        (-3, ""),
        (0.2, "1 seconds"),
        (58.6, "58 seconds"),
        (59, "59 seconds"),
        (89, "89 seconds"),
        (90, "2 minutes"),
        (3600, "60 minutes"),
    ],
)
def test_a_length_is_what_a_person_says(seconds: float, said: str) -> None:
    assert facts.length(seconds) == said


def test_nobody_reads_a_story_in_no_time() -> None:
    assert facts.reading_time(0) == "1 minutes to read"
    assert facts.reading_time(440) == "4 minutes to read"


def test_the_one_fact_of_a_card() -> None:
    assert facts.main_fact(Kind.FILM, 120, 0, "1962") == "2 minutes"
    assert facts.main_fact(Kind.SOUND, 0, 0, "1962") == "Music and sound", "an unknown length is not told"
    assert facts.main_fact(Kind.STORY, 0, 330, "1962") == "3 minutes to read"
    assert facts.main_fact(Kind.PICTURE, 0, 0, "1962") == "1962"
    assert facts.main_fact(Kind.PICTURE, 0, 0, "") == "Picture"


@pytest.mark.parametrize(
    ("date", "decade", "told"),
    [
        ("tussen 1503 en 1519", 1500, "1503–1519"),
        ("gebouwd vanaf 1519", 1510, "1519"),
        ("from 1831, perhaps until 1831", 1830, "1831"),
        ("omstreeks 1200 voor Christus", 0, "Picture"),
        ("opname 1980 van een werk uit 1750", 1980, "Picture"),
        ("1750, herzien 1780, gedrukt in 1802", 1750, "Picture"),
        ("inventaris 123456, 1519", 1510, "1519"),
    ],
)
def test_of_a_long_date_a_card_tells_the_years(date: str, decade: int, told: str) -> None:
    assert facts.main_fact(Kind.PICTURE, 0, 0, date, decade) == told


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_word_and_a_drawing(qapp: QGuiApplication, kind: Kind) -> None:
    assert facts.kind_word(kind)
    assert facts.SYMBOLS[kind]


def test_help_for_ears_and_eyes_is_said_in_words() -> None:
    all_of_it = facts.access_facts({"captions", "audioDescription", "signLanguage"})
    assert [fact.text for fact in all_of_it] == ["with captions", "described aloud", "with sign language"]
    assert facts.access_facts(()) == []


def test_one_sentence_for_who_can_not_see() -> None:
    said = facts.spoken("Kermis in Aalst.", ["Film", "8 minutes", "", "with captions"], 1, 4)
    assert said == "Kermis in Aalst. Film. 8 minutes. with captions. 1 of 4."
    assert facts.spoken("Kermis", [], 0, 0) == "Kermis."


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Een zin. Nog een.", "Een zin."),
        ("Wat? Dat!", "Wat?"),
        ("Regel een\nregel twee", "Regel een"),
        ("Zonder einde", "Zonder einde"),
        ("", ""),
    ],
)
def test_the_first_sentence(text: str, first: str) -> None:
    assert facts.first_sentence(text) == first
