"""A real store and real pictures on disk, and one who asks them as the screen does."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.media import pictures
from kiosk.model import Collection, Item, Kind, Media, MediaKind
from kiosk.store import database, items
from kiosk.ui.asking.background import Background
from kiosk.ui.stage import staging

BASE = "https://museum.example"


class Library:
    """What the agent would have written."""

    def __init__(self, folder: Path) -> None:
        self.catalogue = folder / "catalogue.db"
        self.staff = folder / "staff.db"
        self.pictures = folder / "pictures"

    def put(self, *values: Item | Collection) -> None:
        with closing(database.open_catalogue(self.catalogue)) as connection:
            items.put(connection, values)

    def withdraw(self, *ids: str) -> None:
        with closing(database.open_catalogue(self.catalogue)) as connection:
            items.gone(connection, "museum", ids)

    def draw(self, url: str, size: str) -> Path:
        """Make a small picture, as the agent does."""
        path = pictures.path_of(self.pictures, url, size)
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (80, 60), (120, 80, 40)).save(path)
        return path


def work(name: str, kind: Kind = Kind.PICTURE, **more: object) -> Item:
    """A work in two languages, with a picture."""
    url = f"{BASE}/{name}.jpg"
    fields: dict[str, object] = {
        "label": {"nl": (f"{name} nl",), "en": (f"{name} en",)},
        "date": {"nl": ("omstreeks 1830",), "en": ("about 1830",)},
        "media": (Media(id=url, kind=MediaKind.IMAGE, url=url, width=800, height=600),),
        "thumbnail": url,
    }
    return Item(id=f"{BASE}/{name}", source="museum", kind=kind, **(fields | more))


def shelf_of(name: str, *works: Item, **more: object) -> Collection:
    label = {"nl": (f"{name} nl",), "en": (f"{name} en",)}
    members = tuple(one.id for one in works)
    return Collection(id=f"{BASE}/{name}", source="museum", label=label, members=members, **more)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.fixture
def speaks() -> list[str]:
    """The languages that the visitor understands, best first; a test may change them."""
    return ["nl", "en"]


@pytest.fixture
def background(qapp: QGuiApplication, library: Library) -> Iterator[Background]:
    one = Background(library.catalogue)
    yield one
    one.close()


@pytest.fixture
def answered(background: Background) -> Callable[[], None]:
    """Wait until the store has answered every question."""
    return lambda: staging.wait_for(lambda: background.idle, "An answer of the store")
