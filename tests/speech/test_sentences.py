"""Where one breathes: every letter is read once, and nobody stops after "J." or "dhr."."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import LONGEST, sentences


def cut(text: str, language: str = "") -> list[str]:
    return [text[start:end].strip() for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("nl", "Op maandag maakte oma soep. De straat rook ernaar.", 2),
        ("nl", "Dhr. Jansen woont in de St. Jansstraat, o.a. met zijn zus. Hij is 84.", 2),
        ("nl", "Een werk van J. M. Rubens uit ca. 1640. Het hangt in Brussel.", 2),
        ("nl", "“Kom!” riep ze. “Waarheen?” vroeg hij. “Naar zee.” Zij gingen.", 4),
        ("nl", "De prijs is 3.50 euro. Open om 10.30 uur!", 2),
        ("nl-BE", "Hij wachtte... en wachtte. Niemand kwam…", 2),
        ("nl", "Eerste titel\n\nDaarna de tekst, zonder punt", 2),
        ("nl", "een regel die\nverder gaat op de volgende", 1),
        ("fr", "M. Dupont et Mme. Durand vivaient au Ve s. av. J.-C. à Rome. Puis ils partirent !  Où ?", 3),
        ("fr", "« Venez ! » dit-elle. Il vint.", 2),
        ("de", "Am 3. Mai begann der 2. Weltkrieg z.B. für Dr. Meyer nicht. Er schlief.", 2),
        ("en", "Mr. Smith, e.g. the painter, met Mrs. Jones at St. Paul's. It rained.", 2),
        ("en", "He was born in the U.S.A. in 1912. Then he left.", 2),
        ("zh", "你好。世界！再见", 3),
        ("", "", 0),
        ("", " \n ", 1),
        ("", "!!! ??? ...", 3),
    ],
)
def test_the_sentences_of(language: str, text: str, found: int) -> None:
    assert len(cut(text, language)) == found, cut(text, language)


def test_a_date_of_another_language_ends_a_sentence() -> None:
    assert cut("Het was in 3. Toen kwam hij.", "nl") == ["Het was in 3.", "Toen kwam hij."]


def test_a_sentence_without_end_is_cut_where_one_breathes() -> None:
    text = "en toen, na lang wachten, " * 100
    pieces = cut(text, "nl")
    assert len(pieces) > 3
    assert all(one.endswith(",") for one in pieces)
    assert max(map(len, cut("a" * 5000))) == LONGEST
    assert all(one.endswith(" en") or one == "en" for one in cut("zo en " * 500)[:-1])


LETTERS = st.sampled_from(list("abcZ 1.!?…\n\"'”’)»。 \t,;-«😀é\u0301")) | st.characters()
TEXTS = st.lists(LETTERS, max_size=60).map("".join) | st.text(st.sampled_from("aB. \n"), max_size=3000)


@given(TEXTS, st.sampled_from(["", "nl", "fr", "de-CH", "en", "zh"]))
def test_together_they_are_the_text(text: str, language: str) -> None:
    found = sentences(text, language)
    assert "".join(text[start:end] for start, end in found) == text
    assert all(0 < end - start <= LONGEST for start, end in found)
    assert [one.start for one in found[1:]] == [one.end for one in found[:-1]]
