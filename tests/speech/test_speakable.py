"""What no voice can say leaves no sound, and every other letter stays where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.speakable import MOST_OF_A_WORD, speakable


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Gewoon een zin, met 3,50 € en 20 %.", "Gewoon een zin, met 3,50 € en 20 %."),
        ("Feest 🎉🎉 vandaag 👩‍👩‍👧!", "Feest vandaag !"),
        ("Zie https://www.museum.be/werk?id=12#deel voor meer", "Zie www.museum.be voor meer"),
        ("of www.kunst.nl/a.", "of kunst.nl"),
        ("«Kom» zei „hij” <b>luid</b>", "Kom zei hij b luid /b"),
        ("Wat?!?!?! ------ ja.....", "Wat?!?!?! - ja."),
        ("\x01\x02 stuur\u202eteken", "stuur teken"),
        ("Ελληνικά, 中文, العربية", "Ελληνικά, 中文, العربية"),
    ],
)
def test_what_is_said_of(text: str, said: str) -> None:
    assert speakable(text).split() == said.split()


def test_a_word_without_end_is_not_spelled_out() -> None:
    assert len(speakable("x" * 5000).strip()) == MOST_OF_A_WORD


@given(st.text(max_size=300))
def test_every_letter_keeps_its_place(text: str) -> None:
    said = speakable(text)
    assert len(said) == len(text)
    assert all(one in (before, " ") for one, before in zip(said, text, strict=True))
    assert all(ord(letter) >= 32 for letter in said)
