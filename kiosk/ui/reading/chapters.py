"""The chapters of what is being read: of a story at once, of a book as the agent gives them."""

import base64
import http.client
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, QUrl, Signal

from kiosk.media.book import Contents, Line
from kiosk.media.prose import Block
from kiosk.media.prose_text import read_text
from kiosk.model import key_of
from kiosk.ui.asking.asking import tell

log = logging.getLogger(__name__)

HELD = 4
"""Chapters that are held: the one that is read, those beside it, and where one came from."""
CONTENTS = -1
"""Stands where the number of a chapter is."""
_BEHIND_LOCK = 403
_AWAY = (503, 504)


@dataclass(slots=True)
class Chapter:
    """One of them, ready to be laid out."""

    blocks: tuple[Block, ...]
    sizes: tuple[tuple[int, int], ...] = ()
    language: str = ""
    pictures: dict[int, QUrl] = field(default_factory=dict)


class Chapters(QObject):
    """Opens one text at a time. Whoever waits in a thread is forgotten when another is opened."""

    changed = Signal()
    """The contents or a chapter came, or could not."""
    pictureCame = Signal()
    _told = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents: Contents | None = None
        self._url = self._gateway = ""
        self._number = 0
        self._here: dict[int, Chapter] = {}
        self._asked: set[int] = set()
        """Chapters that are on their way, here, or can't be had."""
        self._troubles: dict[int, str] = {}
        self._wanted = 0
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def open_story(self, texts: Sequence[tuple[str, str]], title: str) -> None:
        """A text for each canvas, with its language."""
        self.close()
        blocks = [(read_text(text).blocks, language) for text, language in texts]
        self._here = {n: Chapter(one, language=language) for n, (one, language) in enumerate(blocks)}
        lines = tuple(Line(length=len(text)) for text, _ in texts)
        self.contents = Contents(title=title, language=texts[0][1] if texts else "", chapters=lines)
        self.changed.emit()

    def open_book(self, url: str, gateway: str) -> None:
        """A book that the agent has, or fetches."""
        self.close()
        self._url, self._gateway = url, gateway
        self._begin(_read_contents)

    def move(self, gateway: str) -> None:
        """Another agent is there: what was asked of the one before is asked again."""
        self._gateway = gateway
        self._asked.clear()
        self._troubles.clear()

    def close(self) -> None:
        """Nothing is read any more."""
        self._number += 1
        self._url = self._gateway = ""
        self.contents = None
        self._wanted = 0
        self._here.clear()
        self._asked.clear()
        self._troubles.clear()

    @property
    def count(self) -> int:
        """How many there are; 0 while that is not known."""
        return len(self.contents.chapters) if self.contents else 0

    def title_of(self, number: int) -> str:
        """What a chapter is called; its number where it has no title."""
        told = self.contents.chapters[number].title if self.contents else ""
        return told if told or self.count == 1 else self.tr("Part %1").replace("%1", str(number + 1))

    def part_before(self, number: int, part: float) -> float:
        """How much of the whole, from 0 to 1, lies before a ``part`` of a chapter: by its letters."""
        lengths = [one.length for one in self.contents.chapters] if self.contents else [0]
        return (sum(lengths[:number]) + lengths[number] * part) / (sum(lengths) or 1)

    def chapter(self, number: int) -> Chapter | None:
        """One of them; None while it is on its way, or when it can't be had (``trouble``).

        What could not be had is asked for once more when somebody comes to it anew, and not before.
        """
        found = self._here.get(number)
        if number != self._wanted:
            self._wanted = number
            if self._troubles.pop(number, ""):
                self._asked.discard(number)
        for wanted in (number, number + 1):  # the next one is there before its first page is turned to
            if self._url and wanted < self.count and wanted not in self._here and wanted not in self._asked:
                self._asked.add(wanted)
                self._begin(_read_chapter, wanted)
        return found

    def trouble(self, number: int) -> str:
        """Why it can't be read: ``away`` (another time, perhaps), ``locked`` or ``broken``; empty: it can."""
        return self._troubles.get(CONTENTS, "") or self._troubles.get(number, "")

    def _begin(self, read: Any, *what: int) -> None:
        asked = (self._number, self._gateway, key_of(self._url), *what)
        threading.Thread(target=read, args=(self._told, *asked), name="reading", daemon=True).start()

    def _take(self, number: int, what: str, told: Any) -> None:
        if number != self._number:
            return  # another text is open by now
        if what == "contents":
            self.contents = told
        elif what == "chapter":
            at, page = told
            self._here[at] = Chapter(page.blocks, page.sizes)
            for old in list(self._here)[: max(0, len(self._here) - HELD)]:
                del self._here[old]
                self._asked.discard(old)
        elif what == "picture":
            at, picture, url = told
            if at in self._here:
                self._here[at].pictures[picture] = url
                self.pictureCame.emit()
            return
        else:
            at, why = told
            self._troubles[at] = why
        self.changed.emit()


def _read_contents(told: Any, number: int, gateway: str, key: str) -> None:
    from kiosk.ui.asking.gateway import read_contents  # only now: it loads HTTP

    try:
        contents = read_contents(gateway, key)
    except (OSError, http.client.HTTPException, msgspec.MsgspecError) as error:
        trouble = _trouble(error)
        tell(lambda: told.emit(number, "trouble", (CONTENTS, trouble)))
        return
    tell(lambda: told.emit(number, "contents", contents))


def _read_chapter(told: Any, number: int, gateway: str, key: str, chapter: int) -> None:
    from kiosk.ui.asking.gateway import read_chapter, read_picture

    try:
        page = read_chapter(gateway, key, chapter)
    except (OSError, http.client.HTTPException, msgspec.MsgspecError) as error:
        trouble = _trouble(error)
        tell(lambda: told.emit(number, "trouble", (chapter, trouble)))
        return
    tell(lambda: told.emit(number, "chapter", (chapter, page)))
    for at, (width, _) in enumerate(page.sizes):
        if width and (data := read_picture(gateway, key, chapter, at)):
            address = "data:image/jpeg;base64," + base64.b64encode(data).decode()
            figure = (chapter, at, QUrl(address))
            tell(partial(told.emit, number, "picture", figure))


def _trouble(error: Exception) -> str:
    """What a visitor is told of it."""
    log.warning("the book can't be read: %s", error)
    status = getattr(error, "status", 0)
    if status == _BEHIND_LOCK:
        return "locked"
    away = status in _AWAY or (not status and not isinstance(error, msgspec.MsgspecError))
    return "away" if away else "broken"
