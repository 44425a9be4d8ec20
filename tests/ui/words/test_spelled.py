"""An address as somebody types it, and as a voice spells it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import sentences
from kiosk.ui.words.spelled import short, site, spelled


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("https://kijk.be/a7k2", "kijk.be/a7k2"),
        ("https://kijk.be/", "kijk.be"),
        ("https://www.kijk.be/zomer/", "www.kijk.be/zomer"),
        ("http://kijk.be/a", "http://kijk.be/a"),
        ("https://nl.wikipedia.org/wiki/Ch%C3%A2teau", "nl.wikipedia.org/wiki/Château"),
        ("https://a.be/%D0%91%d1%96%20b%2Fc", "a.be/Бі%20b%2Fc"),
        ("https://a.be/%E9t%E9", "a.be/%E9t%E9"),  # Latin-1
        ("https://a.be/%E2%80%AEgpj", "a.be/%E2%80%AEgpj"),  # would turn the direction
        ("https://a.be/%E3%80%80", "a.be/%E3%80%80"),  # a space
        ("https://", "https://"),
        ("", ""),
    ],
)
def test_what_has_to_be_typed_in_the_letters_of_its_words(address: str, typed: str) -> None:
    assert short(address) == typed


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://kijk.be/a7k2", ""),
        ("https://www.UiTinVlaanderen.be/agenda/e/lezing/3f1f0c3e-9d7a-4c57", "uitinvlaanderen.be"),
        ("http://me@museum.example:8080/works/the-night-watch/manifest.json", "museum.example"),
        ("", ""),
    ],
)
def test_of_an_address_too_long_to_write_down_the_site_is_named(address: str, name: str) -> None:
    assert site(address) == name


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["k, i, j, k.", "punt.", "b, e.", "schuine streep.", "a, 7, hoofdletter K, 2."]),
        ("fr", ["k, i, j, k.", "point.", "b, e.", "barre oblique.", "a, 7, majuscule K, 2."]),
        ("de", ["k, i, j, k.", "Punkt.", "b, e.", "Schrägstrich.", "a, 7, groß K, 2."]),
        ("en", ["k, i, j, k.", "dot.", "b, e.", "slash.", "a, 7, capital K, 2."]),
        ("pl", ["k, i, j, k.", "dot.", "b, e.", "slash.", "a, 7, capital K, 2."]),
    ],
)
def test_letter_by_letter_with_a_breath_after_a_few(language: str, said: list[str]) -> None:
    text = spelled("Kijk.be/a7K2", language)
    assert [text[one.start : one.end].strip() for one in sentences(text, language)] == said


def test_before_the_first_slash_a_capital_is_none() -> None:
    assert "capital" not in spelled("http://KIJK.be", "en")
    assert "capital B" in spelled("http://KIJK.be/B", "en")


@given(
    st.from_regex(r"https://[a-z]{1,8}\.be(/[a-z0-9_.~-]{0,9}){0,3}", fullmatch=True),
    st.sampled_from("nl fr de en"),
)
def test_every_letter_is_said_once_and_in_order(address: str, language: str) -> None:
    typed = short(address)
    assert short(typed) == typed
    said = re.findall(r"(?<![\w’-])[a-z0-9](?![\w’-])", spelled(typed, language))
    assert "".join(said) == re.sub(r"[^a-z0-9]", "", typed)
