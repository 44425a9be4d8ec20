"""Markup becomes plain text."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import markup
from kiosk.catalogue.markup import line, plain


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<p>wrapped\nby an editor</p>", "wrapped by an editor"),
        ("first<br>second<br/>third", "first\nsecond\nthird"),
        ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("<b>Bold</b> and <a href='https://x.example/?a=1&b=2' title=\"x>y\">link</a>", "Bold and link"),
        ("<span><script>function ownzor() {}</script>Naughty</span>", "Naughty"),
        ("<SCRIPT SRC=x>bad</sCrIpT >good", "good"),
        ("<style>p{}</style>text", "text"),
        ("<script>never closed", ""),
        ("<span><!-- <b>hidden</b> -->Shown</span>", "Shown"),
        ("before<!-- never closed", "before"),
        ("<span onmouseover='ownzor()'>Naughty</span>", "Naughty"),
        ("<x> <y> <plain text>", "<x> <y> <plain text>"),
        ("a < b and c > d", "a < b and c > d"),
        ("I <3 art", "I <3 art"),
        ("Tom &amp; Jerry &lt;b&gt;", "Tom & Jerry <b>"),
        ("Köln &ndash; Bruxelles&nbsp;!", "Köln – Bruxelles\xa0!"),
        ("<td>a</td><td>b</td>", "a b"),
        ("a&#" + "1" * 5000 + ";b", "a\ufffdb"),
        ("<b>&#065;&#x42;</b>", "AB"),
        ("<p>", ""),
        ("<img src='http://x.example/i.png'>Text", "Text"),
    ],
)
def test_html_is_read_as_a_person_would(html: str, text: str) -> None:
    assert plain(html) == text


def test_invisible_and_directional_characters_are_gone() -> None:
    assert plain("a\u202eb\u2066c\u200bd\x00e\x1b[31mf\x85g\ufeff\ud800h&#x202e;") == "abcde[31mf\ngh"


def test_letters_that_join_stay() -> None:
    assert plain("می\u200cخواهم 👩\u200d🎨") == "می\u200cخواهم 👩\u200d🎨"


def test_a_label_is_one_line() -> None:
    assert line("  The\n\n windmill\t<br> at night ") == "The windmill at night"


def test_long_text_is_cut_at_a_word_with_an_ellipsis() -> None:
    text = line("word " * 1000)
    assert len(text) <= 500
    assert text.endswith("word…")


def test_text_without_spaces_is_cut_too() -> None:
    assert len(plain("x" * 50_000)) == 20_000


@pytest.mark.parametrize("piece", ["<a ", '<a "', "<a '", "<!--", "<", "&", "<script>", "<b><i>", "<p x='"])
def test_hostile_markup_costs_no_more_than_its_length(piece: str) -> None:
    assert len(plain(piece * 100_000)) <= 20_000


@given(st.text(st.characters(codec=None), max_size=400))
def test_whatever_comes_in_is_short_printable_text(text: str) -> None:
    out = plain(text, 100)
    assert len(out) <= 100
    assert all(unicodedata.category(one) not in ("Cc", "Cs") for one in out.replace("\n", ""))
    assert "\n" not in line(text)
    out.encode()


@given(
    st.lists(
        st.sampled_from(["<", ">", "b", "script", "/", " ", '"', "'", "!--", "--", "&", "lt;", "p", "\n"])
    )
)
def test_broken_markup_never_fails(pieces: list[str]) -> None:
    plain("".join(pieces))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("«\xa0À table\u202f!\xa0» dit-elle", "«\xa0À table\xa0!\xa0» dit-elle"),
        ("Qui&nbsp;? Moi", "Qui\xa0? Moi"),
        ("de&nbsp;oogst\xa0van\u202fBruegel", "de oogst van Bruegel"),  # as word processors write
        ("Qui \xa0? «\xa0 Moi »", "Qui ? « Moi »"),
        ("Qui\xa0", "Qui"),
        ("«\xa0\nMoi\n\xa0»", "«\nMoi\n»"),
    ],
)
def test_a_space_of_french_at_which_no_line_breaks_stays(given: str, kept: str) -> None:
    assert plain(given) == kept
    assert line(given) == kept.replace("\n", " ")


@given(st.text("ab <>&;\t\n\xa0é-", max_size=30), st.integers(1, 40))
def test_the_short_way_for_plain_text_leads_to_the_same(text: str, limit: int) -> None:
    short = plain(text, limit)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markup, "_UNPLAIN", re.compile(""))
        assert plain(text, limit) == short
