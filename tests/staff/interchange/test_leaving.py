"""What goes along with a playlist: only what may leave the house."""

from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from kiosk.rights.access import ANYWHERE
from kiosk.staff.interchange import leaving
from kiosk.store import database, items
from tests.staff.interchange.made import FILM

CLOSED = replace(
    FILM, id="https://museum.example/closed", rights="http://rightsstatements.org/vocab/InC/1.0/"
)


def test_texts_of_works_that_may_be_taken_home(tmp_path: Path) -> None:
    captions = FILM.tracks[0].url
    asked: list[str] = []

    def held(url: str) -> Path | None:
        asked.append(url)
        return tmp_path / "kept" if url == captions else None

    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as conn:
        items.put(conn, [FILM, CLOSED])
        found = leaving.gathered(conn, [FILM.id, "gone", FILM.id], ANYWHERE, held)
        assert found.works == {FILM.id: FILM, "gone": None}
        assert found.texts == {captions: tmp_path / "kept"}
        assert len(asked) == len(FILM.tracks)
        asked.clear()
        assert leaving.gathered(conn, [CLOSED.id], ANYWHERE, held).texts == {}
        assert asked == []
