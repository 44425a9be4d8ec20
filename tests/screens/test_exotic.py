"""Pages on what museums really send: endless titles, other scripts, markup, nothing at all, far too much."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model import Collection, Item, Kind, Media, MediaKind
from kiosk.store import database, items
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.gate_look import look
from tests.museum import Museum
from tests.screens.cases import Case
from tests.station import Station

TITLES = {
    "endless": 3
    * "Gezicht op de haven van Antwerpen bij laag water, met links de schepen van de vissers en rechts ",
    "one word": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2,
    "Arabic": "السوق القديمة في مدينة القدس عند الغروب",
    "emoji": "Kermis 🎡🎠 in de stad 👩‍👩‍👧‍👦 met muziek 🎶",
    "markup": '<b>Molen</b> <img src="http://192.0.2.1/x.png"> &amp; <script>alert(1)</script>',
    "template": "%1 %2 %n ${naam} {0} \\n",
    "mixed": "Ελλάδα, Россия, 日本 en Việt Nam\u2028op één\tregel",
    "short": "A",
}
BASE = "https://museum.invalid"
NO_PICTURE, BROKEN = "Zonder beeld", "Kapot beeld"
CASES = [
    Case((1920, 1080), "day", 0, "nl"),
    Case((1080, 1920), "evening", 1, "fr"),
    Case((1280, 800), "paper", 2, "de"),
]
NOT_OURS = frozenset({"truncation", "word", "picture", "language", "letter"})
"""Rules about words and pictures that these museums break themselves."""


def opened_in(parts: app.Parts, case: Case) -> None:
    staging.resize(parts.stage, case.size)
    staging.wish(parts.stage, language=case.language, text_size=case.text_size, theme=case.theme)


def findings(parts: app.Parts, page: str, case: Case, pictures: Path) -> list[str]:
    wrong = gate.check(parts.stage, page, str(case), without=NOT_OURS)
    if wrong:
        parts.window.grabWindow().save(str(pictures / f"{page} {case}.png".replace(" ", "_")))
    return [*map(str, wrong), f"    pictures in {pictures}"] if wrong else []


def every_page(parts: app.Parts, names: list[str], ids: list[str], pictures: Path) -> list[str]:
    """Pages by name, and the pages of these works, in three cases."""
    found = []
    for case in CASES:
        opened_in(parts, case)
        for name in names:
            if poses.pose(parts.stage, name):
                found += findings(parts, name, case, pictures)
        for number, work in enumerate(ids):
            parts.session.open("item", work)
            staging.settle(parts.stage)
            found += findings(parts, f"item {number}", case, pictures)
    return found


def report(found: list[str]) -> None:
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@pytest.fixture(scope="module")
def strange(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[app.Parts]:
    """A museum with two shelves of strange works, read by the agent; it answers badly for two pictures."""
    folder = tmp_path_factory.mktemp("strange")
    with Museum(folder) as museum:
        for title in TITLES.values():
            museum.publishes(title, playlist="Vreemd", summary={"nl": [title * 3]}, creator=title)
        museum.publishes(TITLES["endless"] + "film", "film", playlist="Archief")
        museum.publishes(TITLES["Arabic"] + "2", "story", playlist="Archief")
        bad = [museum.publishes(title, playlist="Vreemd") for title in (NO_PICTURE, BROKEN)]
        museum.answers(404, only=f"pictures/{bad[0].picture}")
        museum.truncates(only=f"pictures/{bad[1].picture}")
        station = Station(folder / "station", museum.settings())
        station.reads(drawn=False)
        station.gathers(without={url for work in bad for url in (work.thumbnail, *work.media)})
        with station.opens(agent=False) as parts:
            yield parts


def ids(parts: app.Parts, shelf: int) -> list[str]:
    found: list[list[str]] = []
    parts.background.ask(lambda conn: items.members(conn, items.collections(conn)[shelf].id), found.append)
    staging.wait_for(lambda: bool(found), "An answer")
    return found[0]


@pytest.mark.full
def test_strange_works_keep_nobody_out(strange: app.Parts, tmp_path: Path) -> None:
    works = ids(strange, 0) + ids(strange, 1)
    report(every_page(strange, ["attract", "home", "shelf", "simple", "search-nothing"], works, tmp_path))


def test_markup_in_a_title_stays_letters(strange: app.Parts) -> None:
    opened_in(strange, CASES[0])
    said: list[str] = []
    for work in ids(strange, 0):
        strange.session.open("item", work)
        staging.settle(strange.stage)
        said += [words.text for words in look(strange.window, px_per_mm=4).words]
    assert any(text.startswith("Molen") for text in said)
    assert not any("192.0.2.1" in text for text in said)


def test_where_there_is_no_picture_there_is_a_drawing(strange: app.Parts) -> None:
    opened_in(strange, CASES[0])
    for work in ids(strange, 0)[-2:]:
        strange.session.open("item", work)
        staging.settle(strange.stage)
        seen = look(strange.window, px_per_mm=4)
        assert any(drawing.plate and drawing.ink for drawing in seen.drawings)


@contextmanager
def filled(folder: Path, put: Callable[[Station], None]) -> Iterator[app.Parts]:
    """The window on a store that somebody filled; its source is a museum that is away."""
    settings = '[[source]]\nname = "museum"\nkind = "iiif"\nurl = "https://museum.invalid/collection.json"\n'
    station = Station(folder / "station", settings)
    put(station)
    with station.opens(agent=False) as parts:
        yield parts


def test_a_museum_without_works_is_announced(qapp: QGuiApplication, tmp_path: Path) -> None:
    def nothing(station: Station) -> None:
        database.open_catalogue(station.settings.folders.catalogue_db).close()

    with filled(tmp_path, nothing) as parts:
        report(every_page(parts, ["attract", "home", "search-nothing"], [], tmp_path))
        opened_in(parts, CASES[0])
        poses.pose(parts.stage, "home")
        assert any("De eerste werken komen eraan." in w.text for w in look(parts.window, px_per_mm=4).words)


def test_no_store_at_all_is_the_same(qapp: QGuiApplication, tmp_path: Path) -> None:
    with filled(tmp_path, lambda station: None) as parts:
        report(every_page(parts, ["attract", "home"], [], tmp_path))


def works_of(count: int) -> list[Item]:
    return [
        Item(
            id=f"{BASE}/{n}",
            source="museum",
            kind=Kind.PICTURE,
            label={"nl": (f"Werk nummer {n}",)},
            media=(Media(id=f"{BASE}/{n}/1", kind=MediaKind.IMAGE, url=f"{BASE}/{n}.jpg"),),
        )
        for n in range(count)
    ]


def hung(titles: list[str], works: list[Item]) -> Callable[[Station], None]:
    """Shelves of these titles, each with all the works, put in the store as a source would."""
    members = tuple(work.id for work in works)
    shelves = [
        Collection(id=f"{BASE}/shelf/{n}", source="museum", label={"nl": (title,)}, members=members)
        for n, title in enumerate(titles)
    ]

    def put(station: Station) -> None:
        with closing(database.open_catalogue(station.settings.folders.catalogue_db)) as connection:
            items.put(connection, [*works, *shelves])

    return put


@pytest.mark.full
def test_a_playlist_of_ten_thousand_works(qapp: QGuiApplication, tmp_path: Path) -> None:
    with filled(tmp_path, hung(["Alles"], works_of(10_000))) as parts:
        report(every_page(parts, ["home", "shelf"], [f"{BASE}/5000"], tmp_path))
        opened_in(parts, CASES[0])
        poses.pose(parts.stage, "shelf")
        shelf: Any = parts.browse.current
        assert shelf.property("count") == 10_000
        for _ in range(3):
            shelf.turn(1)
            staging.settle(parts.stage)
        assert shelf.property("first") == 3 * shelf.property("pageSize")
        seen = look(parts.window, px_per_mm=4)
        cards = [node for node in seen.controls if node.kind == "ItemCard"]
        assert 0 < len(cards) == shelf.property("pageSize")


def test_shelves_with_endless_titles(qapp: QGuiApplication, tmp_path: Path) -> None:
    titles = ["Kort", TITLES["endless"], TITLES["one word"], TITLES["Arabic"]]
    with filled(tmp_path, hung(titles, works_of(6))) as parts:
        report(every_page(parts, ["home", "shelf"], [], tmp_path))


def test_a_hundred_shelves(qapp: QGuiApplication, tmp_path: Path) -> None:
    with filled(tmp_path, hung([f"Reeks {n}" for n in range(100)], works_of(6))) as parts:
        report(every_page(parts, ["home"], [], tmp_path))
