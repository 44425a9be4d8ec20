"""Figures as people say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.aloud import Aloud, aloud
from kiosk.speech.protocol import Word
from kiosk.speech.synthesiser import Spoken


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("nl", "vrijdag 27 november · 7.05\u00a0uur", "vrijdag 27 november, 7 uur 5"),
        ("nl", "om 20.00 uur", "om 20 uur"),
        ("nl", "1503–1519", "15 honderd 3 tot 15 19"),
        ("nl", "omstreeks 1831, of 1900", "omstreeks 18 31, of 19 honderd"),
        ("nl", "1–4 van 15", "1 tot 4 van 15"),
        ("nl", "uit de 19e eeuw", "uit de negentiende eeuw"),
        ("nl", "minder dan 1\u00a0km", "minder dan 1 kilometer"),
        ("nl", "€\u00a06,00", "6 euro"),
        ("nl", "€ 6,50 · ca. 3 werken", "6 euro 50, ongeveer 3 werken"),
        ("nl", "2026, 9000 Gent, 1.500 werken, 11950", "2026, 9000 Gent, 1.500 werken, 11950"),
        ("fr", "vendredi 27 novembre · 7\u00a0h\u00a005", "vendredi 27 novembre, 7 heures 5"),
        ("fr", "à 1 h, puis à 20 h", "à 1 heure, puis à 20 heures"),
        ("fr", "au XIXe siècle, le 19e siècle", "au dix-neuvième siècle, le dix-neuvième siècle"),
        ("fr", "6,00\u00a0€ ou 1,50\u00a0€", "6 euros ou 1 euro 50"),
        ("fr", "1503–1519", "1503 à 1519"),
        ("de", "Freitag, 27. November · 7.05\u00a0Uhr", "Freitag, siebenundzwanzigster November, 7 Uhr 5"),
        ("de", "am 3. Dezember im 19. Jahrhundert", "am dritten Dezember im neunzehnten Jahrhundert"),
        ("de", "19. Jahrhundert, 1962", "neunzehntes Jahrhundert, 19 hundert 62"),
        ("de", "6,00\u00a0€, 2\u00a0km", "6 Euro, 2 Kilometer"),
        ("en", "Friday 27 November · 7:05", "Friday 27 November, 7 oh 5"),
        ("en-GB", "1503–1519, 1900", "15 oh 3 to 15 19, 19 hundred"),
        ("en", "€6.00, 2\u00a0km", "6 euros, 2 kilometres"),
        ("nl", "0:12 van 1:12", "12 seconden van 1 minuut 12"),
        ("fr", "1:00 sur 2:05, 10 s en arrière", "1 minute sur 2 minutes 5, 10 secondes en arrière"),
        ("de", "0:01", "1 Sekunde"),
        ("de", "Reisen, 19. Jahrh.", "Reisen, neunzehntes Jahrhundert"),
        ("en", "0:05 of 11:12, at 20:05", "5 seconds of 11 minutes 12, at 20 oh 5"),
        ("la", "MCM · 1503–1519", "MCM · 1503–1519"),
    ],
)
def test_how_it_is_said(language: str, written: str, said: str) -> None:
    assert aloud(written, language) == said


@given(st.text(max_size=200), st.sampled_from(("nl", "fr", "de", "en", "la")))
def test_words_without_figures_stay_as_they_are(text: str, language: str) -> None:
    plain = "".join(letter for letter in text if letter not in "·." and not letter.isdigit())
    assert aloud(plain, language) == plain


class Voice:
    """Says where each word would be."""

    languages = ("nl",)

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        return Spoken(text.encode(), (Word(0.0, 0, 1), Word(0.1, 2, 1)))


def test_what_is_put_in_other_words_is_one_word_as_long_as_the_text() -> None:
    assert Aloud(Voice()).speak("a b", "nl", 1.0).words == (Word(0.0, 0, 1), Word(0.1, 2, 1))
    assert Aloud(Voice()).speak("in 1892", "nl", 1.0) == Spoken(b"in 18 92", (Word(0.0, 0, 7),))
