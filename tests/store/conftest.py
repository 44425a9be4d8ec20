"""A catalogue on a real disk, and works to put in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind
from kiosk.store import database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.db"


@pytest.fixture
def conn(path: Path) -> Iterator[apsw.Connection]:
    conn = database.open_catalogue(path)
    yield conn
    conn.close()


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[apsw.Connection]:
    conn = database.open_staff(tmp_path / "staff.db")
    yield conn
    conn.close()


Work = Callable[..., Item]


@pytest.fixture
def work() -> Work:
    def make(
        name: str, label: str | LanguageMap = "", *, source: str = "museum", creator: str = "", **more: object
    ) -> Item:
        url = f"https://media.example.org/{name}.jpg"
        return Item(
            id=f"https://museum.example.org/{name}",
            source=source,
            **{
                "kind": Kind.PICTURE,
                "label": {"en": (label or name,)} if isinstance(label, str) else label,
                "creator": {"none": (creator,)} if creator else {},
                "media": (Media(id=url, kind=MediaKind.IMAGE, url=url, width=800, height=600),),
            }
            | more,
        )

    return make
