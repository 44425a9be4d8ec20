"""Books as they are published: EPUB 2 and 3, sloppy ones, broken ones, locked ones and hostile ones."""

import io
import struct
import time
import zipfile

import pytest

from kiosk.errors import MediaError
from kiosk.media.book import MAX_LETTERS, Book, of_prose
from kiosk.media.epub import Locked, picture, read_epub
from kiosk.media.prose_text import read_text
from tests import books

LONG = "<p>" + "Een zin die lang genoeg is om een boek te zijn. " * 12 + "</p>"


def read(data: bytes) -> Book:
    return read_epub(io.BytesIO(data), "https://books.example/a.epub")


def titles(book: Book) -> list[str]:
    return [chapter.title for chapter in book.chapters]


def test_a_book_has_its_chapters_in_order_with_all_that_is_in_them() -> None:
    book = read(books.garden())
    assert (book.title, book.language, book.right_to_left) == ("De tuin van Marie", "nl", False)
    assert titles(book) == ["De tuin", "De perelaar", "Peren"]
    kinds = {block.kind for chapter in book.chapters for block in chapter.blocks}
    assert kinds == {"heading", "paragraph", "picture", "quote", "verse", "item", "note", "rule"}
    shown = book.chapters[0].blocks[1]
    assert shown.alt == "Een poortje in een haag."
    assert picture(io.BytesIO(books.garden()), shown.picture, 10**6) == books.drawing()


def test_an_ncx_of_epub_2_may_lead_into_the_middle_of_a_document() -> None:
    body = f"<h1>Een</h1>{LONG}<h1 id='twee'>Twee</h1>{LONG}"
    told = [("Een", "a.xhtml"), ("Twee", "a.xhtml#twee"), ("Weg", "gone.xhtml")]
    book = read(
        books.packed(
            {
                "META-INF/container.xml": books.CONTAINER.format("content.opf"),
                "content.opf": books.package(["voor.xhtml", "a.xhtml", "b.xhtml"], contents="toc.ncx"),
                "toc.ncx": books.ncx(told),
                "voor.xhtml": books.page("<p>Voor mijn moeder.</p>"),
                "a.xhtml": books.page(body),
                "b.xhtml": books.page("<p>Dit hoort nog bij twee.</p>"),
            }
        )
    )
    assert titles(book) == ["", "Een", "Twee"]
    assert book.chapters[2].blocks[-1].text == "Dit hoort nog bij twee."


def test_a_book_without_contents_has_a_chapter_for_each_document_with_a_heading() -> None:
    book = read(
        books.packed(
            {
                "OEBPS/content.opf": books.package(["a.html", "b.html", "c.html"], contents=""),
                "OEBPS/a.html": books.page(f"<h1>Een</h1>{LONG}"),
                "OEBPS/b.html": books.page(LONG),
                "OEBPS/C.HTML": books.page(f"<h1>Drie</h1>{LONG}"),
            }
        )
    )
    assert titles(book) == ["Een", "Drie"]


def test_a_page_that_was_torn_out_costs_only_itself() -> None:
    whole = bytearray(books.epub({"Een": LONG, "Twee": f"<p>{'ziek ' * 200}</p>", "Drie": LONG}))
    info = zipfile.ZipFile(io.BytesIO(bytes(whole))).getinfo("OEBPS/hoofdstuk-2.xhtml")
    at = info.header_offset + 30 + len(info.filename) + 20
    whole[at : at + 20] = bytes(20)
    book = read(bytes(whole))
    assert [one.length > 100 for one in book.chapters if one.title != "Twee"] == [True, True]


def test_a_book_from_right_to_left_says_so() -> None:
    assert read(books.epub({"א": LONG}, language="he", direction="rtl")).right_to_left


def test_a_chapter_without_end_is_cut_into_some_that_can_be_laid_out() -> None:
    book = read(books.epub({"Een": LONG * 300}))
    assert titles(book)[:2] == ["Een (1)", "Een (2)"]
    assert all(chapter.length <= MAX_LETTERS for chapter in book.chapters)


def test_a_plain_text_has_the_chapters_that_it_names() -> None:
    text = "Een boek\n\nHOOFDSTUK I\n\n" + "woord " * 50 + "\n\nHOOFDSTUK II\n\n" + "woord " * 50
    assert titles(of_prose(read_text(text))) == ["", "HOOFDSTUK I", "HOOFDSTUK II"]


# --- what is locked ----------------------------------------------------------------------------------------


def encryption(algorithm: str) -> str:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"'
        ' xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/></enc:EncryptedData></encryption>'
    )


@pytest.mark.parametrize(
    "more",
    [
        {"META-INF/license.lcpl": "{}"},
        {"META-INF/rights.xml": "<rights/>"},
        {"META-INF/sinf.xml": "<sinf/>"},
        {"META-INF/encryption.xml": encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc")},
        {"META-INF/encryption.xml": "<encryption><EncryptedData/></encryption>"},
    ],
    ids=["LCP", "Adobe", "Apple", "AES", "unsaid"],
)
def test_a_book_under_lock_is_refused_with_the_reason(more: dict[str, str]) -> None:
    with pytest.raises(Locked, match="only who borrowed or bought it can read it"):
        read(books.epub({"Een": LONG}, more=more))


def test_a_font_that_is_only_obfuscated_locks_nothing() -> None:
    more = {"META-INF/encryption.xml": encryption("http://www.idpf.org/2008/embedding")}
    assert titles(read(books.epub({"Een": LONG}, more=more))) == ["Een"]


# --- what is hostile ----------------------------------------------------------------------------------------


def test_names_that_lead_out_of_the_book_lead_nowhere() -> None:
    gates = "".join(
        f"<img src='{where}'/>"
        for where in ("../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://x/y")
    )
    book = read(books.epub({"Een": LONG + gates}, more={"../../etc/passwd": b"x"}))
    assert [block.picture for block in book.chapters[0].blocks if block.picture] == []


def test_what_unpacks_to_more_than_a_document_is_given_up_at_once() -> None:
    bomb = books.epub({"Een": LONG}, more={"OEBPS/hoofdstuk-1.xhtml": b"a" * (64 * 2**20)})
    assert len(bomb) < 2**20
    began = time.process_time()
    with pytest.raises(MediaError, match="nothing to read"):
        read(bomb)
    assert time.process_time() - began < 2


def test_entities_that_grow_and_files_of_the_system_stay_unread() -> None:
    evil = (
        '<?xml version="1.0"?><!DOCTYPE container [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY f SYSTEM "file:///etc/passwd">]><container><rootfiles>'
        '<rootfile full-path="&b;&f;"/></rootfiles></container>'
    )
    book = read(
        books.packed(
            {
                "META-INF/container.xml": evil,
                "content.opf": books.package(["a.xhtml"], contents=""),
                "a.xhtml": books.page(LONG),
            }
        )
    )
    assert "root:" not in str(book)


def test_a_list_of_more_files_than_any_book_has_is_not_read() -> None:
    whole = books.garden()
    end = whole.rfind(b"PK\x05\x06")
    many = whole[: end + 10] + struct.pack("<H", 65_535) + whole[end + 12 :]
    with pytest.raises(MediaError, match="more files"):
        read(many)


@pytest.mark.parametrize("length", [0, 4, 100, 1_000, 3_000])
def test_half_a_book_is_damaged(length: int) -> None:
    with pytest.raises(MediaError, match="damaged"):
        read(books.garden()[:length])


@pytest.mark.parametrize(
    "files",
    [
        {"a.txt": "Dit is geen boek."},
        {"META-INF/container.xml": books.CONTAINER.format("gone.opf")},
        {"META-INF/container.xml": "<<<"},
        {"META-INF/container.xml": books.CONTAINER.format("a.opf"), "a.opf": "<package/>"},
        {"META-INF/container.xml": books.CONTAINER.format("a.opf"), "a.opf": ""},
    ],
    ids=["no book", "no package", "no XML", "nothing in it", "empty"],
)
def test_what_is_no_book_is_said_in_a_sentence(files: dict[str, str]) -> None:
    with pytest.raises(MediaError):
        read(books.packed(files))


def test_any_byte_may_be_wrong() -> None:
    whole = books.garden()
    for at in range(0, len(whole), max(1, len(whole) // 300)):
        try:
            read(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        except MediaError:
            continue
