"""What is read of XHTML, of the HTML that people write and of plain text; how long the worst takes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.prose import MAX_LETTERS, Block, BlockKind, decoded
from kiosk.media.prose_markup import read_markup
from kiosk.media.prose_text import read_text


def read(body: str, **how: bool) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_markup(body, **how).blocks]


def test_paragraphs_headings_quotes_and_lists_are_told_apart() -> None:
    found = read(
        "<h2>Een  titel</h2><p>Eerste\n regel,\ttweede.</p><blockquote><p>Zei zij.</p></blockquote>"
        "<ul><li>melk<li>brood</ul><hr><p>Slot"
    )
    assert found == [
        ("heading", "Een titel"),
        ("paragraph", "Eerste regel, tweede."),
        ("quote", "Zei zij."),
        ("item", "melk"),
        ("item", "brood"),
        ("rule", ""),
        ("paragraph", "Slot"),
    ]


@pytest.mark.parametrize("written", ["hidden", "hidden=''", 'hidden="hidden"', "hidden=until-found"])
def test_what_is_hidden_is_not_read_however_that_is_written(written: str) -> None:
    assert read(f"<p>een</p><p {written}>twee <b>drie</b></p><p>vier</p>") == [
        ("paragraph", "een"),
        ("paragraph", "vier"),
    ]


def test_a_title_that_speaks_of_what_is_hidden_hides_nothing() -> None:
    assert read("<p title='the hidden door'>een</p>") == [("paragraph", "een")]


def test_words_stay_apart_where_a_long_paragraph_goes_on_in_another_block() -> None:
    blocks = read(f"<p>{'woord ' * MAX_LETTERS}<em>en</em> slot</p>")
    assert blocks[-1][1].endswith("woord en slot")


def test_items_are_numbered_as_their_list_says() -> None:
    blocks = read_markup("<ol start='4'><li>vier<ul><li>los</li></ul></li><li>vijf</li></ol>").blocks
    assert [(one.marker, one.level, one.text) for one in blocks] == [
        ("4.", 1, "vier"),
        ("•", 2, "los"),
        ("5.", 1, "vijf"),
    ]


def test_lines_of_verse_stay_lines_and_stanzas_stay_apart() -> None:
    found = read(
        "<div class='poem'><div class='stanza'><p class='line'>De zon</p><p class='line'>de maan</p></div>"
        "<div class='stanza'><p>een<br/>twee</p></div></div><p>Proza<br>op twee regels</p>"
    )
    assert found == [
        ("verse", "De zon\nde maan"),
        ("verse", "een\ntwee"),
        ("paragraph", "Proza\nop twee regels"),
    ]


def test_what_is_stressed_is_known_by_its_place() -> None:
    (block,) = read_markup("<p>\n Zij had een <em>groene  gieter</em>, zei <b>hij</b>.</p>").blocks
    assert [block.text[start : start + length] for start, length in block.stressed] == [
        "groene gieter",
        "hij",
    ]


def test_a_mark_of_a_note_stands_apart_from_its_word_and_the_note_is_one() -> None:
    found = read(
        "<p>poortje<a epub:type='noteref' href='#n'>1</a>.</p>"
        "<aside epub:type='footnote'><p>Er nog.</p></aside>"
    )
    assert found == [("paragraph", "poortje[1]."), ("note", "Er nog.")]


def test_nothing_that_could_run_or_that_nobody_sees_is_read() -> None:
    found = read(
        "<head><title>x</title><style>p { }</style></head><script>alert('<p>nee</p>')</script><p>Ja"
        "<!-- <p>nee</p> --></p><nav><p>nee</p></nav><p hidden>nee</p><iframe><p>nee</p></iframe>"
        "<svg><text>nee</text></svg><form><p>nee</p></form><button>nee</button><p onclick='nee()'>ook</p>"
    )
    assert found == [("paragraph", "Ja"), ("paragraph", "ook")]


def test_what_is_no_tag_stays_as_it_was_written() -> None:
    assert read("<p>3 < 4 &amp; 5 > 2 &lt;b&gt; &#8364; &#99999999999;</p>")[0][1].startswith(
        "3 < 4 & 5 > 2 <b> €"
    )


def test_of_a_page_of_a_site_only_its_text_is_read() -> None:
    page = (
        "<html lang=nl><head><title>Soep</title></head><body><header><p>Menu</p></header>"
        "<main><h1>Soep</h1><p>Snij de wortels.</p><aside>Lees ook</aside></main>"
        "<footer>Adres</footer></body>"
    )
    prose = read_markup(page, site=True)
    assert (prose.title, prose.language) == ("Soep", "nl")
    assert [block.text for block in prose.blocks] == ["Soep", "Snij de wortels."]


def test_languages_and_directions_are_told() -> None:
    prose = read_markup("<html lang='he' dir='rtl'><body><p>שלום</p><p><span lang='fr'>Bonjour</span></p>")
    assert (prose.language, prose.right_to_left) == ("he", True)
    assert read_markup("<html lang='nl'><body><p lang='fr'>Bonjour</p>").blocks[0].language == "fr"


def test_letters_that_turn_others_about_go_and_joiners_stay() -> None:
    assert read("<p>a\u202eb\ufeff c\u200cd so\u00adep</p>") == [("paragraph", "ab c\u200cd so\u00adep")]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("\ufeffé".encode(), "é"),
        ("é".encode("utf-16"), "é"),
        ("é".encode("cp1252"), "é"),
        ('<?xml version="1.0" encoding="iso-8859-15"?>€'.encode("iso-8859-15"), "€"),
        ('<meta charset="windows-1251">Ж'.encode("cp1251"), "Ж"),
        ('<meta charset="no-such-thing">é'.encode(), "é"),
    ],
)
def test_a_document_is_read_in_its_own_encoding(data: bytes, text: str) -> None:
    assert decoded(data).endswith(text)


def test_a_long_paragraph_goes_on_in_the_next() -> None:
    words = "woord " * MAX_LETTERS
    for blocks in (read_markup(f"<p>{words}</p>").blocks, read_text(words).blocks):
        assert all(len(block.text) <= MAX_LETTERS for block in blocks)
        assert sum(len(block.text.split()) for block in blocks) == MAX_LETTERS


WORST = {
    "tags never closed": "<p>" * 100_000,
    "no tags": "<" * 300_000,
    "attributes never closed": "<a " + "b='" * 100_000,
    "comments never closed": "<!--" * 100_000,
    "scripts never closed": "<script>a" * 50_000,
    "closing what is not open": "<b>" * 64 + "</i>" * 100_000,
    "lists in lists": "<ul>" * 50_000 + "<li>" * 50_000,
    "names of letters": "&#" * 200_000,
    "stressed letters": "<b>a</b>" * 50_000,
}


@pytest.mark.parametrize("name", WORST)
def test_no_document_takes_longer_than_its_length(name: str) -> None:
    began = time.process_time()
    read_markup(WORST[name])
    assert time.process_time() - began < 2


@given(st.text(alphabet="<>/=\"'& pbhr1!-\n[]lia", max_size=300))
def test_whatever_comes_it_is_blocks_of_plain_text(text: str) -> None:
    for block in (*read_markup(text).blocks, *read_text(text).blocks):
        assert isinstance(block, Block)
        assert block.kind in (BlockKind.RULE, BlockKind.PICTURE) or block.text.strip()
        assert all(start >= 0 and start + length <= len(block.text) for start, length in block.stressed)


def test_plain_text_is_joined_where_a_machine_broke_it_and_verse_is_kept() -> None:
    text = (
        "HOOFDSTUK I\n\nOp een dag in de lente liep er een man langs het kanaal, die naar\n"
        "niemand keek en die door niemand werd gezien, en hij zong.\n\n"
        "  De wind waait\n    door de bomen\n  het hele jaar\n\n* * *\n\nHoofdstuk 2. De brug\n\nSlot.\n"
    )
    assert [(block.kind, block.text) for block in read_text(text).blocks] == [
        ("heading", "HOOFDSTUK I"),
        (
            "paragraph",
            "Op een dag in de lente liep er een man langs het kanaal, die naar niemand keek en die"
            " door niemand werd gezien, en hij zong.",
        ),
        ("verse", "De wind waait\n  door de bomen\nhet hele jaar"),
        ("rule", ""),
        ("heading", "Hoofdstuk 2. De brug"),
        ("paragraph", "Slot."),
    ]
