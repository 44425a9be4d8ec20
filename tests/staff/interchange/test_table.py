"""Descriptions in a table: exact there and back, whatever program and language it was saved in."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.model import LanguageMap
from kiosk.staff.interchange import table
from kiosk.staff.interchange.warned import Code
from kiosk.staff.playlists import Entry, plain
from tests.staff.interchange.made import FILM, ITEMS, WORKS, ods, xlsx

SIGNS = st.text("=+-@\t\r'\"; ,\nab|0", max_size=12)
TEXT = (SIGNS | st.text(max_size=30) | st.just("x" * 3000)).map(plain)
TEXTS = st.dictionaries(
    st.sampled_from(["nl", "fr", "de", "en", "nl-BE", "none"]), TEXT.filter(bool).map(lambda one: (one,))
)
IDS = st.text("=+-@'\";,ab:/é", min_size=1, max_size=20)
ENTRIES = st.builds(Entry, id=st.just("1"), place=st.just("a"), item=IDS, title=TEXTS, words=TEXTS, alt=TEXTS)


def written(entries: list[Entry], **more: str) -> bytes:
    file = io.BytesIO()
    table.write_csv(file, entries, ITEMS, **more)
    return file.getvalue()


@settings(max_examples=60)
@given(st.lists(ENTRIES, max_size=4), st.sampled_from(",;\t"), st.sampled_from(["nl", "fr", "de", "en"]))
def test_there_and_back(entries: list[Entry], separator: str, language: str) -> None:
    body = written(entries, separator=separator, language=language)
    proposal = table.read_bytes(body, "x.csv")
    assert proposal.warnings == ()
    assert [(one.item, one.title, one.words, one.alt) for one in proposal.entries] == [
        (one.item, one.title, one.words, one.alt) for one in entries
    ]


@given(SIGNS)
def test_a_formula_is_disarmed_and_comes_back_exactly(cell: str) -> None:
    armed = table.armed(cell)
    assert table.disarmed(armed) == cell
    assert not armed.startswith(tuple("=+-@\t\r"))
    for separator in ',;\t"':  # wherever another program would divide the line
        assert not any(one.startswith(tuple("=+-@")) for one in armed.split(separator))


@pytest.mark.parametrize("text", ["'t Zonnetje", "'s avonds", "Kan 'm zien", "5 - 3 = 2", "a, -b"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert table.armed(text) == text == table.disarmed(text)


def test_as_rfc_4180_says_and_excel_reads() -> None:
    body = written(
        [*WORKS, Entry(id="5", place="b", item="=cmd|' /C calc'!A0", words={"nl": ('"Ja", zei ze',)})]
    )
    assert body.startswith(b"\xef\xbb\xbf")
    text = body.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n") == 6
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0][:5] == ["place", "work", "name", "title nl", "title fr"]
    assert rows[1][:3] == ["1", FILM.id, "The sea"]
    assert rows[5][1] == "'=cmd|' /C calc'!A0"
    assert '"""Ja"", zei ze"' in text


HEADERS = [
    "place;work;title nl;words nl;description en",
    "Plaats;Werk;Titel (nl);Woorden Nederlands;Beschrijving EN",
    "Numéro;Œuvre;Titre néerlandais;Mots_nl;Description anglais",
    "Platz;Werk;Titel: niederländisch;Worte nl;Beschreibung [en]",
    "Nr.;ID;TITEL.NL;tekst nl;alt-tekst English",
]


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_headers_separators_and_encodings(header: str, separator: str, encoding: str) -> None:
    told = f"{header}\r\n2;b;B;;\r\n1;a;Café;woord;pot\r\n".replace(";", separator)
    proposal = table.read_bytes(told.encode(encoding), "x.csv")
    assert [(one.item, one.title, one.words, one.alt) for one in proposal.entries] == [
        ("a", {"nl": ("Café",)}, {"nl": ("woord",)}, {"en": ("pot",)}),
        ("b", {"nl": ("B",)}, {}, {}),
    ]
    assert [one.code for one in proposal.warnings] == [Code.ENCODING_GUESSED] * (encoding == "cp1252")


def test_columns_in_any_order_others_between_and_a_title_above() -> None:
    told = "Onze lijst;;;\n\nopmerking;titel;werk;prijs\nx;De zee;a;3\n;;;\n"
    (entry,) = table.read_bytes(told.encode(), "x").entries
    assert (entry.item, entry.title) == ("a", {"none": ("De zee",)})


def test_what_is_told_about_a_table() -> None:
    told = (
        "work;place;title nl;titel NL;words nl\n"
        f"a;1;x;y;{'long ' * 40_000}\n"
        ";2;niets;;\n"
        "b;tien;B;;a\u202eb\n"
        "c;1.0;C;;\n"
    )
    proposal = table.read_bytes(told.encode(), "x", known={"a", "b"}.__contains__)
    assert [one.item for one in proposal.entries] == ["a", "c", "b"]
    assert proposal.entries[0].title == {"nl": ("x",)}
    assert len(proposal.entries[0].words["nl"][0]) == 1999
    assert sorted(map(str, proposal.warnings)) == [
        "a text with work 1 is too long and was cut (words).",
        "a text with work 3 had signs that can't be seen; they are gone (words).",
        "row 3 does not say which work it is about; it is left out.",
        "row 4 has a place that is no number, “tien”; it stays where it stands.",
        "two columns are called “titel NL”; the first one counts.",
        "work 2, “c”, is not in the catalogues here.",
    ]


@pytest.mark.parametrize("made", [xlsx, ods])
def test_workbooks(tmp_path: Path, made: object) -> None:
    assert callable(made)
    rows = (
        ("Onze woorden",),
        ("plaats", "werk", "naam", "titel nl"),
        ("1", "a", "Zee", "De zee"),
        ("2", "b", "", "'=3"),
    )
    path = tmp_path / "Zomer 2026.bin"
    path.write_bytes(made(*rows))
    proposal = table.read(path)
    assert proposal.label == {"none": ("Zomer 2026",)}
    assert [(one.item, one.title, one.called) for one in proposal.entries] == [
        ("a", {"nl": ("De zee",)}, {"none": ("Zee",)}),
        ("b", {"nl": ("=3",)}, {}),
    ]


def test_a_sheet_with_empty_rows_to_the_end_of_the_world() -> None:
    empty = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert len(table.read_bytes(ods(("werk",), ("a",), more=empty), "x").entries) == 1


def test_several_texts_in_one_language_become_one() -> None:
    words: LanguageMap = {"nl": ("Een.", "Twee.")}
    (entry,) = table.read_bytes(written([Entry(id="1", place="a", item="a", words=words)]), "x").entries
    assert entry.words == {"nl": ("Een. Twee.",)}


def test_a_thousand_rows_and_one_more() -> None:
    rows = "".join(f"{n};a\n" for n in range(1000))
    assert len(table.read_bytes(f"place;work\n{rows};;;\n".encode(), "x").entries) == 1000
    with pytest.raises(StoreError, match="more than 1000 rows"):
        table.read_bytes(f"place;work\n{rows}1001;a\n".encode(), "x")
