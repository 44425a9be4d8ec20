"""The main path by keyboard alone, in four languages: with Tab, Enter and Escape, and seen all the way."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from kiosk import app
from tests.visitor import Visitor


class Path(NamedTuple):
    """What a visitor reads on the way."""

    language: str
    begin: str
    shelf: str
    work: str
    closer: str
    nearer: str
    search: str
    nothing: str
    adjust: str
    large: str
    ready: str


PATHS = [
    Path(
        *("Nederlands", "Begin", "Op reis", "Machu Picchu, stad in de wolken.", "Van dichtbij", "Dichterbij"),
        *("Zoek", "Niets gevonden voor “xqzw”.", "Aanpassen", "Groot", "Klaar"),
    ),
    Path(
        *("Français", "Commencer", "En voyage", "Machu Picchu dans les nuages.", "De plus près", "Plus près"),
        *("Chercher", "Rien trouvé pour « xqzw ».", "Réglages", "Grandes", "Terminé"),
    ),
    Path(
        *("Deutsch", "Anfangen", "Auf Reisen", "Machu Picchu in den Wolken.", "Aus der Nähe", "Näher"),
        *("Suchen", "Nichts gefunden für „xqzw“.", "Anpassen", "Groß", "Fertig"),
    ),
    Path(
        *("English", "Begin", "Travelling", "Machu Picchu, city in the clouds.", "Look closely", "Nearer"),
        *("Search", "Nothing found for “xqzw”.", "Adjust", "Large", "Done"),
    ),
]


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.language, marks=() if number == 0 else pytest.mark.full)
        for number, path in enumerate(PATHS)
    ],
)
def test_from_the_first_page_to_a_picture_and_back(
    program: app.Parts, comes: Callable[[app.Parts], Visitor], path: Path
) -> None:
    visitor = comes(program)
    visitor.chooses(path.language)
    visitor.chooses(path.begin)
    visitor.chooses(path.shelf)
    visitor.chooses(path.work)
    visitor.chooses(path.closer)
    visitor.chooses(path.nearer)
    visitor.presses("Escape")
    visitor.sees(path.closer)
    visitor.presses("Escape")
    visitor.sees(path.shelf)
    visitor.chooses(path.search)
    visitor.types("xqzw")
    visitor.sees(path.nothing)
    visitor.presses("Backspace", 4)
    visitor.chooses(path.adjust)
    visitor.chooses(path.large)
    visitor.chooses(path.ready)
    visitor.sees(path.search)
    assert program.session.property("textSize") == 1


def test_enter_and_space_press_what_has_the_ring(
    program: app.Parts, comes: Callable[[app.Parts], Visitor]
) -> None:
    visitor = comes(program)
    visitor.goes_to("English")
    visitor.presses("Space")
    visitor.sees("Touch the screen.")
    visitor.presses("Return")
    visitor.goes_to("Begin")
    visitor.presses("Enter")
    visitor.sees("Great masters")


def test_a_key_that_is_held_down_acts_once(program: app.Parts, comes: Callable[[app.Parts], Visitor]) -> None:
    """Escape goes back one page, however long a stiff finger rests on it (EN 301 549, 5.7)."""
    visitor = comes(program)
    visitor.chooses("Begin")
    visitor.chooses("Hulp")
    visitor.chooses("Aanpassen")
    visitor.holds("Escape")
    visitor.sees("Raak een beeld aan om te kijken, te luisteren of te lezen.")
