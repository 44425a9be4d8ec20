"""The whole screen as a stage: its window and its parts, set for one visitor, and waiting until it rests.

Used by what takes pictures of the screen, and by tests.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, TypeVar

import apsw
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.errors import KioskError
from kiosk.store import items, shelves
from kiosk.ui.asking.background import Background
from kiosk.ui.film.player import Player
from kiosk.ui.film.playing import Playing
from kiosk.ui.finding.browse import Browse
from kiosk.ui.finding.search import Search
from kiosk.ui.finding.topics import Topics
from kiosk.ui.reading.reading import Reading
from kiosk.ui.session import Session
from kiosk.ui.staff.backroom import Backroom
from kiosk.ui.voice.narrator import Narrator
from kiosk.ui.work.covers import picture_url
from kiosk.ui.work.work import Work

LOADING = 2
"""Image.Loading"""
LOOK_MS = 15
PATIENCE = 20.0
"""Seconds for a page to come to rest; a film needs the most."""

T = TypeVar("T")

SIZES = ("stage", "card")
"""Of a picture; of the cover of a book there is the small one only."""
INCHES = {(1920, 1080): 21.5, (1080, 1920): 32.0, (1280, 800): 15.6}
"""The glass behind a size in pixels when nobody says otherwise: on a desk, on a wall, a laptop."""


@dataclass
class Stage:
    """What a pose moves."""

    window: QQuickWindow
    session: Session
    background: Background
    browse: Browse
    work: Work
    search: Search
    player: Player
    playing: Playing
    narrator: Narrator
    reading: Reading
    topics: Topics
    backroom: Backroom
    wishes: dict[str, Any] = field(default_factory=dict)


def wait_for(true: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Let the screen live until something holds. Raises KioskError when it does not within ``seconds``."""
    loop = QEventLoop()
    until = monotonic() + seconds
    while True:
        QTimer.singleShot(LOOK_MS, loop.quit)
        loop.exec()
        if true():
            return
        if monotonic() > until:
            raise KioskError(f"{what} did not happen within {seconds:.0f} seconds.", where="screen")


def _loads(image: QQuickItem) -> bool:
    # Python can't convert Image.status (there is no such type in it); QML gives it as a number.
    context = QQmlEngine.contextForObject(image)
    return context is not None and bool(QQmlExpression(context, image, "status").evaluate()[0] == LOADING)


def _still(item: QQuickItem) -> bool:
    if item.isVisible() and item.inherits("QQuickImage") and _loads(item):
        return False
    return all(_still(child) for child in item.childItems())


def settle(stage: Stage) -> None:
    """Wait until the store has answered, every picture is there and nothing fades any more."""
    calm = 0

    def rests() -> bool:
        nonlocal calm
        page = stage.window.findChild(QQuickItem, "page")
        rest = (
            stage.background.idle
            and stage.backroom.desk.idle
            and stage.backroom.hands.idle
            and stage.backroom.ledger.idle
            and _still(stage.window.contentItem())
            and page is not None
            and page.opacity() == 1
        )
        calm = calm + 1 if rest else 0
        return calm > 3

    wait_for(rests, "Coming to rest")


def answer(stage: Stage, question: Callable[[apsw.Connection], T]) -> T:
    """What the store says. Raises KioskError when that takes too long."""
    told: list[T] = []
    stage.background.ask(question, told.append)
    wait_for(lambda: bool(told), "An answer of the store")
    return told[0]


def furnish(stage: Stage, seconds: float) -> None:
    """Wait until the agent has made the picture of every work on the shelves.

    Raises KioskError when some are missing after ``seconds``: a catalogue may name pictures that are nowhere.
    """
    missing = [-1]
    folder = stage.browse.pictures_folder

    def look(connection: apsw.Connection) -> int:
        return sum(
            1
            for shelf in shelves.shelves(connection)
            for card in items.cards(connection, shelves.on_shelf(connection, shelf))
            if card.thumbnail and not any(picture_url(folder, card.thumbnail, s).isValid() for s in SIZES)
        )

    def complete() -> bool:
        if stage.background.idle:
            stage.background.ask(look, lambda count: missing.__setitem__(0, count))
        return missing[0] == 0

    wait_for(complete, "Making all pictures", seconds)
    stage.browse.refresh()
    wait_for(lambda: stage.background.idle, "An answer of the store")


def heading(stage: Stage) -> str:
    """What the page calls itself to who can't see it; empty when it does not."""

    def first(interface: QAccessibleInterface) -> str:
        for at in range(interface.childCount()):
            child = interface.child(at)
            if child is None or not child.isValid() or child.state().invisible:
                continue
            own = child.role() is QAccessible.Role.Heading and child.text(QAccessible.Text.Name)
            if found := own or first(child):
                return found
        return ""

    return first(QAccessible.queryAccessibleInterface(stage.window))


def resize(stage: Stage, size: tuple[int, int]) -> None:
    """Give the window this size in pixels, and the millimetres of a glass that has it."""
    inches = INCHES.get(size, 21.5)
    stage.session.set_px_per_mm((size[0] ** 2 + size[1] ** 2) ** 0.5 / inches / 25.4)
    stage.window.resize(*size)
    stage.window.show()


def wish(
    stage: Stage,
    *,
    language: str,
    text_size: int,
    theme: str,
    low: bool = False,
    left: bool = False,
    simple: bool = False,
    spaced: bool = False,
) -> None:
    """As a visitor with these wishes. ``text_size`` counts from 0; ``low``: buttons; ``left``: hand."""
    stage.wishes = {
        "language": language,
        "textSize": text_size,
        "theme": theme,
        "reducedMotion": True,
        "low": low,
        "leftHanded": left,
        "simple": simple,
        "spaced": spaced,
    }


def heed(stage: Stage) -> None:
    """Let the screen be as this visitor wishes."""
    for name, value in stage.wishes.items():
        if stage.session.property(name) != value:  # a wish is a sign of life: it would answer the question
            stage.session.setProperty(name, value)
