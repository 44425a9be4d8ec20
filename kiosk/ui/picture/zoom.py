"""What is looked at from nearby: one page of the work or two side by side, and what there is of them."""

import threading
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.media.picture_place import SIZES
from kiosk.model import Item, Media, MediaKind, key_of, text_in
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.asking import tell
from kiosk.ui.picture import sheets
from kiosk.ui.picture.tiles import WHOLE, Tiles
from kiosk.ui.session import Session
from kiosk.ui.work.work import Work

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

REMEMBERED = 200
"""Pictures of which it is known what tiles there are."""
LONGEST_NAME = 40
"""Letters of what the institution calls a page."""
FILES = (".tif", ".tiff", ".jpg", ".jpeg", ".jp2", ".png")
AGAIN_MS = 15_000
"""After the agent could not say it."""


@QmlElement
class Zoom(QObject):
    """The pictures of the picture page. Which page and which detail, the Work knows."""

    changed = Signal()
    sheetChanged = Signal()
    aheadChanged = Signal()
    _told = Signal(str, object)

    def __init__(
        self, work: Work, session: Session, agent: AgentProcess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._session = session
        self._agent = agent
        self.loader = Tiles(agent, self)
        self._wide = False
        self._open = True
        self._closed = False
        self._abouts: dict[str, dict[str, Any]] = {}
        """What the agent said of each picture, by its key."""
        self._asked: set[str] = set()
        self._sheet: list[dict[str, Any]] = []
        self._ahead: list[QUrl] = []
        self._revision = 0
        self._pairs: tuple[Item | None, list[tuple[int, ...]]] = (None, [])
        """The sheets of a work when two pages lie beside each other: of hundreds, so worked out once."""
        self._told.connect(self._take)
        self.loader.came.connect(self._small_came)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._look)
        for signal in (work.pageChanged, work.changed, session.placeChanged, agent.changed):
            signal.connect(self._look)

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._open, self._wide = True, False
        self._abouts.clear()
        self.loader.forget()
        self._look()

    def close(self) -> None:
        """Fetch nothing more."""
        self._closed = True
        self._again.stop()
        self.loader.close()

    # --- which pages

    def _media(self) -> tuple[Media, ...]:
        return self._work.item.media if self._work.item else ()

    def _get_pages(self) -> list[int]:
        """Of the sheet that is looked at, in the order of reading."""
        page = int(self._work.property("page"))
        return list(self._sheet_with(page)) if self._media() else []

    def _sheet_with(self, page: int) -> tuple[int, ...]:
        if not self._get_beside():
            return (page,)
        if self._pairs[0] is not self._work.item:
            self._pairs = (self._work.item, sheets.sheets(self._media()))
        found = self._pairs[1]
        # A sheet holds at most two pages, so it is at half the page or behind it.
        return next((one for one in found[page // 2 :] if page in one), (page,))

    def _get_may_open(self) -> bool:
        return self._wide and self._work.item is not None and sheets.is_book(self._work.item)

    def _get_beside(self) -> bool:
        return self._get_may_open() and self._open

    def _get_book(self) -> bool:
        return self._work.item is not None and "paged" in self._work.item.behavior

    def _get_backwards(self) -> bool:
        item = self._work.item
        return item is not None and item.viewing_direction == sheets.RIGHT_TO_LEFT

    def _get_wide(self) -> bool:
        return self._wide

    def _set_wide(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            self._look()

    @Slot(bool)
    def layBeside(self, two: bool) -> None:
        """Two pages beside each other, or one at a time."""
        self._open = two
        self._look()

    def _neighbour(self, direction: int) -> list[int]:
        """The pages of the next (1) or the previous (-1) sheet."""
        pages = self._get_pages()
        if not pages:
            return []
        page = pages[-1] + 1 if direction > 0 else pages[0] - 1
        return list(self._sheet_with(page)) if 0 <= page < len(self._media()) else []

    @Slot(int)
    def turnTo(self, page: int) -> None:
        """To the sheet with this page, counted from 0."""
        self._work.turnTo(page)

    @Slot(int)
    def turn(self, direction: int) -> None:
        """To the next (1) or the previous (-1) sheet."""
        if pages := self._neighbour(direction):
            self._work.turnTo(pages[0])

    def _get_has_next(self) -> bool:
        return bool(self._neighbour(1))

    def _get_has_previous(self) -> bool:
        return bool(self._neighbour(-1))

    def _get_place(self) -> str:
        """Where one is among the pages; empty where there is but one."""
        pages, count = self._get_pages(), str(len(self._media()))
        if len(self._media()) < 2 or not pages:
            return ""
        if len(pages) == 2:
            words = self.tr("pages %1 and %2 of %3").replace("%2", str(pages[1] + 1)).replace("%3", count)
        else:
            words = self.tr("page %1 of %2").replace("%2", count)
        return words.replace("%1", str(pages[0] + 1))

    def _get_names(self) -> str:
        """What the institution calls what is looked at."""
        return ", ".join(name for page in self._get_pages() if (name := self._name(page)))

    def _name(self, page: int) -> str:
        """What the institution calls a page; empty when that is its number again, or the name of a file."""
        name = text_in(self._media()[page].label, self._work.languages())[0].split("\n")[0].strip()
        unsaid = name.lstrip("0") == str(page + 1) or len(name) > LONGEST_NAME or name.lower().endswith(FILES)
        return "" if unsaid else name

    pages = Property(list, _get_pages, notify=changed)
    mayLayBeside = Property(bool, _get_may_open, notify=changed)
    beside = Property(bool, _get_beside, notify=changed)
    book = Property(bool, _get_book, notify=changed)
    backwards = Property(bool, _get_backwards, notify=changed)
    wide = Property(bool, _get_wide, _set_wide, notify=changed)
    """There is room for two pages beside each other."""
    hasNext = Property(bool, _get_has_next, notify=changed)
    hasPrevious = Property(bool, _get_has_previous, notify=changed)
    place = Property(str, _get_place, notify=changed)
    names = Property(str, _get_names, notify=changed)

    # --- what there is to see of them

    def _picture(self, page: int) -> QUrl:
        """The picture for the screen; else the small one that the agent makes of it."""
        media, kept = self._media()[page], self._work.own_picture(page)
        if kept.isValid():
            return kept
        small = self.loader.small(key_of(media.url)) if media.kind is MediaKind.IMAGE else QUrl()
        return small if small.isValid() or page else QUrl(self._work.property("cover"))

    def _shown(self, page: int) -> dict[str, Any]:
        media = self._media()[page]
        alt = text_in(media.alt, self._work.languages())[0] or str(self._work.property("title"))
        about = self._abouts.get(key_of(media.url), {})
        return {
            "picture": self._picture(page),
            "alt": alt,
            "address": key_of(media.url),
            "width": about.get("width", 0),
            "height": about.get("height", 0),
            "tileWidth": about.get("tileWidth", 1),
            "tileHeight": about.get("tileHeight", 1),
            "scaleFactors": about.get("scaleFactors", []),
        }

    def _get_sheet(self) -> list[dict[str, Any]]:
        return self._sheet

    def _get_ahead(self) -> list[QUrl]:
        return self._ahead

    def _get_revision(self) -> int:
        return self._revision

    @Slot(int, result="QVariantMap")
    def card(self, page: int) -> dict[str, Any]:
        """A page in the strip."""
        if not 0 <= page < len(self._media()):
            return {"picture": QUrl(), "name": "", "number": 0, "current": False}
        return {
            "picture": self._picture(page),
            "name": self._name(page),
            "number": page + 1,
            "current": page in self._get_pages(),
        }

    def _get_tiles(self) -> Tiles:
        return self.loader

    def _small_came(self, name: str) -> None:
        if name.endswith(WHOLE):
            self._look()

    tiles = Property(Tiles, _get_tiles, constant=True)
    sheet = Property(list, _get_sheet, notify=sheetChanged)
    """One or two pictures from left to right: their picture for the screen, their alternative text, and what
    the agent has of their tiles (``kiosk.agent.looking.About``) under which name."""
    ahead = Property(list, _get_ahead, notify=aheadChanged)
    """The pictures that come next, before and after: loaded while one looks at this one."""
    revision = Property(int, _get_revision, notify=changed)
    """Grows when ``card`` may tell something else."""

    def _look(self) -> None:
        """Show what is to be shown now, and ask about what is not known yet."""
        pages, near = self._get_pages(), [*self._neighbour(1), *self._neighbour(-1)]
        shown = [self._shown(page) for page in (reversed(pages) if self._get_backwards() else pages)]
        if shown != self._sheet:
            self._sheet = shown
            self.sheetChanged.emit()
        looking = self._session.property("page") == "picture"
        ahead = [self._picture(page) for page in near] if looking else []
        if ahead != self._ahead:
            self._ahead = ahead
            self.aheadChanged.emit()
        self._revision += 1
        self.changed.emit()
        if looking and self._agent.gateway:
            for page in [*pages, *near]:
                self._ask(page)

    def _ask(self, page: int) -> None:
        media = self._media()[page]
        key = key_of(media.url)
        if media.kind is not MediaKind.IMAGE or key in self._abouts or key in self._asked:
            return
        if self._work.own_picture(page).isValid() and _fits(media):
            return  # there is no more to see of it than is here
        self._asked.add(key)
        threading.Thread(target=self._wait, args=(self._agent.gateway, key), daemon=True).start()

    def _wait(self, gateway: str, key: str) -> None:
        from kiosk.ui.asking.gateway import read_tiles  # only now: it loads HTTP

        about = read_tiles(gateway, key)
        if not self._closed:
            tell(lambda: self._told.emit(key, about))

    def _take(self, key: str, about: dict[str, Any] | None) -> None:
        self._asked.discard(key)
        if about is None:
            self._again.start()
            return
        while len(self._abouts) >= REMEMBERED:
            del self._abouts[next(iter(self._abouts))]
        self._abouts[key] = about
        self._look()

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self._look()


def _fits(media: Media) -> bool:
    """Whether the picture for the screen is as large as the original, for all that is known."""
    service, most = media.service, SIZES["stage"]
    sizes = [(media.width, media.height), *([(service.width, service.height)] if service else [])]
    return all(0 < width <= most[0] and 0 < height <= most[1] for width, height in sizes)
