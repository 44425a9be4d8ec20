"""Books to read here, as each kind of catalogue names them; never what is lent, sold or locked."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.folder.source import FolderSource
from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.internet_archive import item as internet_archive
from kiosk.catalogue.opds import atom, publication
from kiosk.catalogue.renderings import best_first, rendering
from kiosk.catalogue.schema_org.item import read_thing
from kiosk.model import Item, Kind, Put, Rendering
from tests import museum_works

EPUB = "application/epub+zip"
NOW = datetime(2026, 12, 3, tzinfo=UTC)


def told(item: Item) -> list[tuple[str, str]]:
    return [(one.url.rpartition("/")[2], one.format) for one in item.renderings]


def test_a_book_comes_before_a_page_and_a_page_before_plain_text_one_of_each() -> None:
    named = ["a.txt", "b.html", "c.epub", "d.epub", "e.xhtml", "f.pdf", "g.mobi", "file:///etc/passwd"]
    found = best_first(rendering(one, base="https://a.example/") for one in named)
    assert [one.url.rpartition("/")[2] for one in found] == ["c.epub", "b.html", "a.txt"]


def test_a_server_that_does_not_know_what_an_epub_is_is_understood() -> None:
    found = rendering("https://a.example/boek.epub", "application/octet-stream", language="nl")
    assert found == Rendering(url="https://a.example/boek.epub", format=EPUB, language="nl")


# --- OPDS ------------------------------------------------------------------------------------------------


def opds(*links: dict[str, Any], **metadata: Any) -> Item | None:
    about = {"title": "Een boek", "identifier": "urn:isbn:9789029093729", "language": "nl", **metadata}
    return publication.read(
        {"metadata": about, "links": list(links)}, where="https://a.example/feed", source="opds", provider={}
    )


def way(rel: str, href: str, type: str = EPUB, **properties: Any) -> dict[str, Any]:
    rel = f"http://opds-spec.org/acquisition{rel}"
    return {"rel": rel, "href": href, "type": type, "properties": properties}


def test_open_books_of_opds_2_are_read_here_and_lent_ones_are_not() -> None:
    found = opds(
        way("/borrow", "lent.epub"),
        way("/open-access", "a.html", "text/html"),
        way("/open-access", "a.epub"),
        way("/buy", "bought.epub"),
    )
    assert found is not None
    assert (found.kind, told(found)) == (Kind.BOOK, [("a.epub", EPUB), ("a.html", "text/html")])
    assert found.renderings[0].language == "nl"


@pytest.mark.parametrize(
    "link",
    [
        way("/open-access", "a.lcpl", "application/vnd.readium.lcp.license.v1.0+json"),
        way(
            "/open-access", "a.acsm", "application/vnd.adobe.adept+xml", indirectAcquisition=[{"type": EPUB}]
        ),
        way("/open-access", "a.epub", encrypted={"scheme": "http://readium.org/2014/01/lcp"}),
    ],
    ids=["LCP", "Adobe", "encrypted"],
)
def test_what_is_locked_is_not_read_even_where_it_is_called_open(link: dict[str, Any]) -> None:
    found = opds(link, way("/open-access", "a.mp3", "audio/mpeg"))
    assert found is not None
    assert found.renderings == ()


def test_open_books_of_opds_1_are_read_here() -> None:
    rel = "http://opds-spec.org/acquisition/open-access"
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>Boek</title><id>urn:x</id>'
        f'<link rel="{rel}" type="application/epub+zip" href="/a.epub"/>'
        f'<link rel="{rel}" type="text/plain" href="/a.txt"/></entry></feed>'
    )
    page = atom.page_of(feed.encode(), where="https://a.example/feed")
    (told_so,) = page.publications
    assert isinstance(told_so, dict)
    found = publication.read(told_so, where=page.where, source="opds", provider={})
    assert found is not None
    assert told(found) == [("a.epub", EPUB), ("a.txt", "text/plain")]


# --- Internet Archive ------------------------------------------------------------------------------------


def archive(**fields: Any) -> Item:
    files = [
        {"name": "boek.pdf", "format": "Text PDF"},
        {"name": "boek_djvu.txt", "format": "DjVuTXT"},
        {"name": "boek.epub", "format": "EPUB"},
        {"name": "boek_lcp.epub", "format": "LCP Encrypted EPUB"},
        {"name": "boek_chocr.html.gz", "format": "chOCR"},
        {"name": "geleend.epub", "format": "EPUB", "private": "true"},
    ]
    about = {"identifier": "boek", "title": "Een boek", "mediatype": "texts", "language": "dut", **fields}
    return internet_archive.read({"metadata": about, "files": files}, source="ia")


def test_the_texts_of_a_scanned_book_are_read_here() -> None:
    assert told(archive()) == [("boek.epub", EPUB), ("boek_djvu.txt", "text/plain")]
    assert told(archive(mediatype="movies")) == []


# --- IIIF ------------------------------------------------------------------------------------------------


def manifest(**fields: Any) -> Item:
    work = museum_works.Work("https://museum.example", "krant", "De krant", "picture", fields=fields)
    return read_manifest(museum_works.manifest(work), source="iiif", where=work.url).item


def test_what_a_manifest_renders_as_text_is_read_here() -> None:
    item = manifest(
        rendering=[
            {"id": "https://m.example/a.pdf", "type": "Text", "format": "application/pdf"},
            {
                "id": "https://m.example/view?id=3",
                "type": "Text",
                "format": "text/html",
                "label": {"en": ["View"]},
            },
            {"id": "https://m.example/a.epub", "type": "Text", "format": EPUB, "language": "nl"},
            {"id": "https://m.example/a.txt", "type": "Text", "label": {"nl": ["Tekst"]}},
        ]
    )
    assert told(item) == [("a.epub", EPUB), ("a.txt", "text/plain")]
    assert (item.kind, item.renderings[0].language, item.renderings[1].label) == (
        Kind.PICTURE,
        "nl",
        {"nl": ("Tekst",)},
    )


def test_so_is_what_a_sequence_of_iiif_2_renders() -> None:
    picture = {"@id": "https://m.example/a.jpg", "@type": "dctypes:Image"}
    painted = {"motivation": "sc:painting", "resource": picture}
    canvas = {"@id": "c", "@type": "sc:Canvas", "width": 10, "height": 10, "images": [painted]}
    told_so = {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": "https://m.example/m.json",
        "@type": "sc:Manifest",
        "label": "Een boek",
        "sequences": [
            {"canvases": [canvas], "rendering": {"@id": "https://m.example/a.epub", "format": EPUB}}
        ],
    }
    assert told(read_manifest(told_so, source="iiif", where="https://m.example/m.json").item) == [
        ("a.epub", EPUB)
    ]


# --- schema.org ------------------------------------------------------------------------------------------


def thing(**fields: Any) -> Item:
    node = {"@type": ["Book"], "name": ["Een boek"], **{name: [value] for name, value in fields.items()}}
    return read_thing(node, source="s", where="https://a.example/boek", id="https://a.example/boek", now=NOW)


def edition(**fields: Any) -> dict[str, Any]:
    return {"@type": ["Book"], **{name: [value] for name, value in fields.items()}}


def test_the_files_of_a_book_and_of_its_free_editions_are_read_here() -> None:
    file = edition(contentUrl="/a.epub", encodingFormat=EPUB, inLanguage="nl")
    assert told(thing(encoding=file)) == [("a.epub", EPUB)]
    assert told(thing(workExample=edition(encoding=file))) == [("a.epub", EPUB)]
    assert told(thing(workExample=edition(encoding=file, isAccessibleForFree="false"))) == []
    assert told(thing(encoding=file, isAccessibleForFree="False")) == []
    assert told(thing(url="https://a.example/boek.html")) == []


# --- a folder --------------------------------------------------------------------------------------------


def folder(stick: Path) -> dict[str, Item]:
    source = FolderSource("stick", f"{stick.as_uri()}/", None)
    items = [one.value for one in source.changes("") if isinstance(one, Put) and isinstance(one.value, Item)]
    return {next(iter(one.label.values()))[0]: one for one in items}


def test_books_in_a_folder_are_works_with_their_covers_and_a_note_is_none(tmp_path: Path) -> None:
    for name in ("De tuin.epub", "De tuin.jpg", "recept.html", "lees mij.txt"):
        (tmp_path / name).write_bytes(b"x")
    found = folder(tmp_path)
    assert sorted(found) == ["De tuin", "recept"]
    book = found["De tuin"]
    assert (book.kind, told(book)) == (Kind.BOOK, [("De%20tuin.epub", EPUB)])
    assert book.thumbnail.endswith("De%20tuin.jpg")


def test_a_plain_text_that_a_row_names_is_a_work(tmp_path: Path) -> None:
    (tmp_path / "lied.txt").write_bytes(b"x")
    (tmp_path / "foto.jpg").write_bytes(b"x")
    (tmp_path / "catalogus.csv").write_text("bestand;titel;taal\nlied.txt;Een lied;nl\n")
    lied = folder(tmp_path)["Een lied"]
    assert (lied.kind, told(lied), lied.renderings[0].language) == (
        Kind.BOOK,
        [("lied.txt", "text/plain")],
        "nl",
    )
