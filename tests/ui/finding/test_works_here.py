"""What can be seen without the network: kept files, drawn pictures, and what never came over it."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.media.cache import Cache
from kiosk.media.files import write_whole
from kiosk.model import Kind, Media, MediaKind, Rendering
from kiosk.store import database, items
from kiosk.ui.finding.works_here import works_here
from tests.ui.conftest import BASE, Library, work


def film(name: str) -> Media:
    url = f"{BASE}/{name}.mp4"
    return Media(id=url, kind=MediaKind.VIDEO, url=url, duration=60)


BOOK = Rendering(url=f"{BASE}/book.epub", format="application/epub+zip")
WORKS = {
    "film": work("film", Kind.FILM, media=(film("film"),)),
    "streamed": work("streamed", Kind.FILM, media=(film("streamed"),)),
    "picture": work("picture"),
    "far": work("far"),
    "story": work(
        "story",
        Kind.STORY,
        media=(Media(id="s", kind=MediaKind.IMAGE, url=f"{BASE}/s.jpg", text={"nl": ("Er was",)}),),
    ),
    "book": work("book", Kind.BOOK, media=(), renderings=(BOOK,)),
    "lent": work("lent", Kind.BOOK),
}


@pytest.fixture
def found(library: Library, tmp_path: Path) -> set[str]:
    library.put(*WORKS.values())
    for url, size in (
        (f"{BASE}/picture.jpg", "stage"),
        (f"{BASE}/far.jpg", "card"),
        (f"{BASE}/s.jpg", "stage"),
    ):
        library.draw(url, size)
    library.draw(f"{BASE}/lent.jpg", "stage")
    with closing(Cache(tmp_path / "cache")) as held:
        for url in (f"{BASE}/film.mp4", BOOK.url):
            part = held.part_of(url)
            write_whole(part, url.encode())
            held.keep(url, part, content_type="")
    return names(library, tmp_path, {"museum"})


def names(library: Library, folder: Path, networked: set[str]) -> set[str]:
    with closing(database.open_catalogue(library.catalogue, read_only=True)) as conn:
        numbers = works_here(conn, library.pictures, folder / "cache", networked)
        rows = conn.execute("SELECT number, id FROM entries").fetchall()
        assert items.get(conn, WORKS["film"].id) is not None
    return {ident.rpartition("/")[2] for number, ident in rows if number in numbers}


def test_what_is_kept_whole_is_here(found: set[str]) -> None:
    assert found == {"film", "picture", "story", "book"}


def test_all_of_a_source_that_needs_no_network_is_here(library: Library, tmp_path: Path) -> None:
    library.put(*WORKS.values())
    assert names(library, tmp_path, set()) == set(WORKS)
    assert names(library, tmp_path, {"museum"}) == set()
