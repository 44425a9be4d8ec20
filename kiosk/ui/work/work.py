"""The work a visitor chose: its words, its pictures, what can be done with it."""

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import ContentNote, Item, Kind, Media, MediaKind, text_in
from kiosk.staff.wording import worded
from kiosk.ui.asking.background import Background
from kiosk.ui.words import facts, on_air
from kiosk.ui.words.spelled import short, site, to_spell
from kiosk.ui.work import cautions, going
from kiosk.ui.work.going import NOWHERE, Around
from kiosk.ui.work.nearby import Nearby
from kiosk.ui.work.position import Position
from kiosk.ui.work.shelf import Shelf
from kiosk.ui.work.work_in_store import Loaded, load
from kiosk.ui.work.work_words import credit_of, facts_of, versions_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Work(QObject):
    """The work on the item, picture and story pages."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        languages: Callable[[], Sequence[str]],
        around: Around = NOWHERE,
        title_opened: Callable[[str], None] = lambda _id: None,
        parent: QObject | None = None,
        *,
        warns: Set[ContentNote] = frozenset(),
    ) -> None:
        """``title_opened(id)``: a title is looked at of which it is not sure where its copies are.

        ``warns``: what a visitor is asked about before they meet it.
        """
        super().__init__(parent)
        self._warns = warns
        self._accepted: set[str] = set()
        self._background = background
        self._pictures = pictures_folder
        self._languages = languages
        self._around = around
        self._title_opened = title_opened
        self._id = ""
        self._loaded: Loaded | None = None
        self._missing = False
        self._position = Position()
        self._told_live, self._told_plays = "", False
        self._related = Shelf(background, pictures_folder, languages, self, warns=warns)
        self._nearby = Nearby(background, languages, around.now, around.near, self)
        background.changed.connect(self.refresh)

    @Slot(str)
    def show(self, item_id: str) -> None:
        """Turn to this work; the same one again keeps its page."""
        if item_id == self._id:
            self._opened()
            return
        self._id = item_id
        self._loaded = None
        self._missing = False
        self._position = Position()
        self._related.clear()
        self._background.drop(self)
        self._nearby.show(item_id)  # answered first: a button that came later would push others aside
        self._ask(touched=True)
        self.changed.emit()
        self.pageChanged.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._accepted.clear()
        self.show("")

    @Slot()
    def refresh(self) -> None:
        """Ask the store for the work, as it is now."""
        self._ask(touched=False)

    @Slot()
    def lookAtClock(self) -> None:
        """See by the clock whether a live work has begun, or is over."""
        told = self._told_live, self._told_plays
        if (self._get_live(), self._get_plays()) != told:
            self.changed.emit()

    def _ask(self, *, touched: bool) -> None:
        wanted, folder, now = self._id, self._pictures, self._around.now()
        if wanted:
            self._background.ask(
                lambda c: load(c, wanted, folder, now), self._take, asker=self, touched=touched
            )

    def _take(self, loaded: Loaded | None) -> None:
        if loaded is not None:
            said = self._background.wording.get(loaded.item.id)
            loaded = replace(loaded, item=worded(loaded.item, said))
        if loaded == self._loaded and (loaded is not None) != self._missing:
            return
        fresh = self._loaded is None
        self._loaded = loaded
        self._missing = loaded is None
        if loaded is not None and fresh:
            self._related.show_items(loaded.related)
            self._opened()
        self._position = self._position.within(loaded.item.media if loaded else ())
        self.changed.emit()
        self.pageChanged.emit()

    def _opened(self) -> None:
        """Its page was opened: what the library says of it comes into the store, and from there to us."""
        if self.item is not None and going.unsure(self.item, self._around.now()):
            self._title_opened(self.item.id)

    @property
    def item(self) -> Item | None:
        """The work itself, once it is read."""
        return self._loaded.item if self._loaded else None

    def to_meet(self, item_id: str) -> Item | None:
        """The work, if it is this one, is read, and the visitor need not be asked about it first."""
        return self.item if self._id == item_id and not self._get_warned() else None

    def _words(self, name: str) -> tuple[str, str]:
        return text_in(getattr(self.item, name), self._languages()) if self.item else ("", "")

    # --- words ---------------------------------------------------------------------------------

    def _get_title(self) -> str:
        return self._words("label")[0]

    def _get_language(self) -> str:
        return self._words("summary")[1] or self._words("label")[1]

    def _get_byline(self) -> str:
        makers = self._words("creator")[0]
        if self.item is not None and self.item.kind is Kind.BOOK:
            makers = "\n".join(facts.person(one) for one in makers.split("\n"))
        return facts.byline(makers, self._words("date")[0])

    def _get_kind(self) -> str:
        return str(self.item.kind) if self.item else ""

    def _get_symbol(self) -> str:
        return facts.SYMBOLS[self.item.kind] if self.item else "image"

    def _get_facts(self) -> list[dict[str, str]]:
        if self.item is None:
            return []
        shown = facts_of(self.item, self._around, self._languages())
        return [{"symbol": f.symbol, "text": f.text} for f in shown]

    def _get_going(self) -> list[dict[str, str]]:
        """When and where an event is, where a title can be had: a line for each."""
        if self.item is None:
            return []
        lines = going.lines(self.item, self._around, tuple(self._languages()))
        return [{"symbol": f.symbol, "text": f.text} for f in lines]

    def _get_leaf(self) -> list[str]:
        if self.item is None:
            return []
        return going.leaf(self.item, self._around, tuple(self._languages()))

    def _get_credit(self) -> str:
        return credit_of(self.item, self._around.here, self._languages()) if self.item else ""

    itemId = Property(str, lambda self: self._id, notify=changed)
    ready = Property(bool, lambda self: self._loaded is not None, notify=changed)
    missing = Property(bool, lambda self: self._missing, notify=changed)
    title = Property(str, _get_title, notify=changed)
    summary = Property(str, lambda self: self._words("summary")[0], notify=changed)
    language = Property(str, _get_language, notify=changed)
    """Of ``summary``, else of ``title`` (BCP 47)."""
    titleLanguage = Property(str, lambda self: self._words("label")[1], notify=changed)
    byline = Property(str, _get_byline, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    symbol = Property(str, _get_symbol, notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    going = Property(list, _get_going, notify=changed)
    leaf = Property(list, _get_leaf, notify=changed)
    credit = Property(str, _get_credit, notify=changed)

    # --- what can be done --------------------------------------------------------------------------

    def _media(self, kind: MediaKind) -> list[Media]:
        return [m for m in self.item.media if m.kind is kind] if self.item else []

    def _get_plays(self) -> bool:
        item = self.item
        plays = bool(self._media(MediaKind.VIDEO) or self._media(MediaKind.SOUND))
        self._told_plays = plays and item is not None and on_air.lets_in(item, self._around.now())
        return self._told_plays

    def _get_live(self) -> str:
        self._told_live = str(on_air.phase(self.item, self._around.now()))
        return self._told_live

    def _get_reads(self) -> bool:
        item = self.item
        return item is not None and (bool(item.renderings) or any(m.text for m in item.media))

    def _get_cover(self) -> QUrl:
        return self._loaded.cover if self._loaded and not self._get_veiled() else QUrl()

    def _get_cover_alt(self) -> str:
        item = self.item
        if item is None or not item.media:
            return ""
        return text_in(item.media[0].alt, self._languages())[0] or self._get_title()

    @property
    def nearby_count(self) -> int:
        """How many events and titles belong to the work."""
        return int(self._nearby.property("count"))

    def _get_versions(self) -> list[dict[str, str]]:
        if self._loaded is None:
            return []
        return versions_of(self._loaded.item, self._loaded.versions, self._languages())

    # --- what somebody may not want to meet ------------------------------------------------------

    def _get_warned(self) -> bool:
        return self._id not in self._accepted and bool(self._get_cautions())

    def _get_veiled(self) -> bool:
        item = self.item
        asks = item is not None and cautions.veiled(item.kind, item.notes, self._warns)
        return asks and self._id not in self._accepted

    def _get_cautions(self) -> list[str]:
        return cautions.sentences(self.item, self._warns) if self.item else []

    @Slot()
    def accept(self) -> None:
        """The visitor wants to meet it all the same; until they leave, they are not asked again."""
        self._accepted.add(self._id)
        self.changed.emit()

    warned = Property(bool, _get_warned, notify=changed)
    """Nothing of it is to be shown or heard before the visitor says so."""
    veiled = Property(bool, _get_veiled, notify=changed)
    """Nor is its picture, on the page that tells what it is."""
    cautions = Property(list, _get_cautions, notify=changed)
    """What somebody may not want to meet in it, a sentence for each."""

    # --- to take along ---------------------------------------------------------------------------

    def _to_take(self) -> tuple[str, str]:
        return self._loaded.to_take if self._loaded else ("", "")

    plays = Property(bool, _get_plays, notify=changed)
    sounds = Property(bool, lambda self: not self._media(MediaKind.VIDEO), notify=changed)
    """What plays has no picture."""
    live = Property(str, _get_live, notify=changed)
    """``before``, ``on`` or ``over`` (``on_air.Phase``); empty for what plays whenever one likes."""
    reads = Property(bool, _get_reads, notify=changed)
    looks = Property(bool, lambda self: bool(self._media(MediaKind.IMAGE)), notify=changed)
    cover = Property(QUrl, _get_cover, notify=changed)
    coverAlt = Property(str, _get_cover_alt, notify=changed)
    related = Property(Shelf, lambda self: self._related, constant=True)
    nearby = Property(Nearby, lambda self: self._nearby, constant=True)
    versions = Property(list, _get_versions, notify=changed)
    address = Property(str, lambda self: self._to_take()[0], notify=changed)
    addressShort = Property(str, lambda self: short(self._to_take()[0]), notify=changed)
    """As much of it as somebody has to type."""
    addressSite = Property(str, lambda self: site(self._to_take()[0]), notify=changed)
    """The name of the site, where all of that is too long to be written down; else empty."""
    addressToSpell = Property(str, lambda self: to_spell(self._to_take()[0]), notify=changed)
    addressCode = Property(QUrl, lambda self: QUrl(self._loaded.code if self._loaded else ""), notify=changed)
    addressKind = Property(str, lambda self: self._to_take()[1], notify=changed)

    # --- pages of a story or of a work with several pictures ------------------------------------------

    def _go(self, to: Position) -> None:
        if to != self._position:
            self._position = to
            self.pageChanged.emit()

    @Slot(int)
    def turn(self, direction: int) -> None:
        """So many canvases on, or back."""
        self._go(self._position.turn(direction))

    @Slot(int)
    def turnTo(self, page: int) -> None:
        """To this canvas, counted from 0."""
        self.turn(page - self._position.page)

    @Slot(int)
    def look(self, direction: int) -> None:
        """To the next (1) or previous (-1) detail; -1 before the first shows the whole."""
        self._go(self._position.look(direction))

    @Slot()
    def lookAtAll(self) -> None:
        """The whole picture."""
        self._go(replace(self._position, detail=-1))

    def picture_of(self, canvas: int) -> QUrl:
        """The picture of a canvas that is on this device, by its number."""
        shown = self._loaded.pictures if self._loaded else ()
        return shown[canvas] if canvas < len(shown) else QUrl()

    def alt_of(self, canvas: int) -> str:
        """What the picture of a canvas shows, else the title."""
        media = self.item.media if self.item else ()
        told = text_in(media[canvas].alt, self._languages())[0] if canvas < len(media) else ""
        return told or self._get_title()

    def own_picture(self, page: int) -> QUrl:
        """The kept picture of a canvas; not valid when there is none."""
        return self._loaded.own[page] if self._loaded and page < len(self._loaded.own) else QUrl()

    def languages(self) -> Sequence[str]:
        """Those that the visitor understands, best first."""
        return self._languages()

    def _detail_words(self) -> tuple[str, str]:
        detail = self._position.shown
        return text_in(detail.text, self._languages()) if detail is not None else ("", "")

    def _get_detail_place(self) -> str:
        at = self._position
        if at.detail < 0:
            return ""
        words = self.tr("Detail %1 of %2")
        return words.replace("%1", str(at.detail + 1)).replace("%2", str(len(at.details)))

    pageCount = Property(int, lambda self: len(self._position.media), notify=pageChanged)
    page = Property(int, lambda self: self._position.page, notify=pageChanged)
    pageAlt = Property(str, lambda self: self.alt_of(self._position.page), notify=pageChanged)
    detailCount = Property(int, lambda self: len(self._position.details), notify=pageChanged)
    detail = Property(int, lambda self: self._position.detail, notify=pageChanged)
    detailText = Property(str, lambda self: self._detail_words()[0], notify=pageChanged)
    detailLanguage = Property(str, lambda self: self._detail_words()[1], notify=pageChanged)
    """Of ``detailText`` (BCP 47)."""
    detailPlace = Property(str, _get_detail_place, notify=pageChanged)
    detailBox = Property(list, lambda self: self._position.box, notify=pageChanged)

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self._related.retell()
        self._nearby.retell()
        self.changed.emit()
        self.pageChanged.emit()
