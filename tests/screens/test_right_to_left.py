"""Works in scripts that run from right to left, on pages that run from left to right.

The words of the screen are in four languages that all run to the right, so no page is mirrored: that is for
the day a language is added that does not. A title or a text in Arabic or Hebrew reads as it should all the
same.
"""

import re
import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model import Collection, Item, Kind, Media, MediaKind
from kiosk.store import database, items
from kiosk.ui.stage import poses, staging
from tests.gate_look import CENTRE, RIGHT, Look, Words, look, number
from tests.screens.cases import Case
from tests.screens.test_exotic import BASE, opened_in
from tests.station import Station

WORKS = {
    "ar": ("السوق القديمة في القدس", "محمد الرسام", "صورة قديمة للسوق عند الغروب."),
    "he": ("שוק ישן בירושלים", "משה הצייר", "תמונה ישנה של השוק."),
}
CASES = [Case((1280, 800), "day", 0, "nl")]
ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069")
JUMPS = re.compile(r"[\u0590-\u08ff][^\w\u0590-\u08ff]*\d")
"""A number after words that run to the left, which would be drawn before them."""


def direction(text: str) -> str:
    """Of the first letter that has one: L or R."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next(("L" if one == "L" else "R" for one in strong if one in ("L", "R", "AL")), "")


@pytest.fixture(scope="module")
def eastern(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[app.Parts]:
    """A shelf of works that have no word in the visitor's language."""
    settings = '[[source]]\nname = "museum"\nkind = "iiif"\nurl = "https://museum.invalid/collection.json"\n'
    station = Station(tmp_path_factory.mktemp("eastern"), settings)
    works = [
        Item(
            id=f"{BASE}/{language}",
            source="museum",
            kind=Kind.PICTURE,
            label={language: (title,)},
            creator={language: (maker,)},
            date={"none": ("1923",)},
            summary={language: (told,)},
            media=(Media(id=f"{BASE}/{language}/1", kind=MediaKind.IMAGE, url=f"{BASE}/{language}.jpg"),),
        )
        for language, (title, maker, told) in WORKS.items()
    ]
    shelf = Collection(
        id=f"{BASE}/shelf",
        source="museum",
        label={"ar": ("صور 1923",)},
        members=tuple(one.id for one in works),
    )
    connection = database.open_catalogue(station.settings.folders.catalogue_db)
    items.put(connection, [*works, shelf])
    connection.close()
    with station.opens(agent=False) as parts:
        yield parts


def pages(parts: app.Parts) -> Iterator[tuple[str, Look]]:
    for case in CASES:
        opened_in(parts, case)
        for name in ("home", "shelf"):
            assert poses.pose(parts.stage, name)
            yield f"{name} {case}", look(parts.window, px_per_mm=4)
        for language in WORKS:
            parts.session.open("item", f"{BASE}/{language}")
            staging.settle(parts.stage)
            yield f"item {language} {case}", look(parts.window, px_per_mm=4)


def aligned(words: Words) -> int:
    return number(words.item, "effectiveHorizontalAlignment")


def test_a_title_begins_at_the_right_and_numbers_stay_where_they_belong(eastern: app.Parts) -> None:
    wrong, seen = [], 0
    for page, now in pages(eastern):
        for words in now.words:
            if direction(words.text) == "R":
                seen += 1
                if words.control is None and aligned(words) not in (RIGHT, CENTRE):
                    wrong.append(f"{page}: {words} begins at the left")
            elif JUMPS.search(ISOLATED.sub("", words.text)):
                wrong.append(f"{page}: a number jumps over the words before it in {words}")
    assert seen >= 8
    assert wrong == []


def test_the_page_itself_is_not_mirrored(eastern: app.Parts) -> None:
    opened_in(eastern, CASES[0])
    poses.pose(eastern.stage, "home")
    assert eastern.app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    bar = [node for node in look(eastern.window, px_per_mm=4).controls if node.name in ("Terug", "Hulp")]
    assert [node.name for node in sorted(bar, key=lambda node: node.box.left())] == ["Terug", "Hulp"]


def test_a_work_says_in_which_language_it_is(eastern: app.Parts) -> None:
    opened_in(eastern, CASES[0])
    poses.pose(eastern.stage, "shelf")
    cards = [n for n in look(eastern.window, px_per_mm=4).controls if n.kind == "ItemCard"]
    assert [card.tongue for card in cards] == list(WORKS)


@pytest.mark.parametrize(
    ("text", "jumps"),
    [
        ("Bij السوق, 1923", True),
        ("Bij \u2068السوق\u2069, 1923", False),
        ("Bij “السوق”", False),
        ("Bij 1923 السوق", False),
    ],
)
def test_what_jumps(text: str, jumps: bool) -> None:
    assert bool(JUMPS.search(ISOLATED.sub("", text))) is jumps
