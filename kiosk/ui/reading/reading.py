"""The reading page: which text is open, and what stands on its page. One for stories and for books.

A story is read canvas by canvas, beside its picture; a book chapter by chapter, as the agent gives it. The
page lays out a chapter for the paper that it has (``lay``).
"""

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Item, Kind, text_in
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.reading.chapters import Chapters
from kiosk.ui.reading.leafing import Leafing
from kiosk.ui.reading.reading_paper import ReadingPaper
from kiosk.ui.reading.typeset import END, START, Place, Sheet
from kiosk.ui.session import Session
from kiosk.ui.work.work import Work

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ABSENT_MS = 10_000
"""How long a book waits for an agent; it is back within two seconds when it only died."""
PAGES = frozenset({"story", "contents"})


def is_story(item: Item) -> bool:
    """Whether its words are on its canvases; else it is a file that the agent opens."""
    told = any(media.text for media in item.media)
    return told and (item.kind is Kind.STORY or not item.renderings)


@QmlElement
class Reading(QObject):
    """What is read. Who reads it aloud takes ``pageText``, ``pageLanguage``, ``mark`` and ``pageTurned``."""

    changed = Signal()
    pageChanged = Signal()
    """Another page, or the same one laid out anew."""
    pageTurned = Signal()
    """There are other words on the page."""
    markChanged = Signal()

    def __init__(self, session: Session, work: Work, agent: AgentProcess) -> None:
        super().__init__()
        self._session = session
        self._work = work
        self._agent = agent
        self._item: Item | None = None
        self._texts: object = None
        self._chapters = Chapters(self)
        self._leafing = Leafing(self._chapters)
        self._paper = ReadingPaper(self)
        self._left: dict[str, tuple[int, Place]] = {}
        """Where texts were left that one may come back to in this visit."""
        self._mark = (0, 0)
        self._laid_anew = False
        """Nobody turned to this page: the paper became another."""
        self._absent = QTimer(self)
        self._absent.setSingleShot(True)
        self._absent.setInterval(ABSENT_MS)
        self._absent.timeout.connect(self.pageChanged)
        self._chapters.changed.connect(self._came)
        self._chapters.pictureCame.connect(self.pageChanged)
        session.placeChanged.connect(self.follow)
        work.changed.connect(self.follow)
        agent.changed.connect(self._gateway_came)

    # --- following the page -------------------------------------------------------------------------

    @Slot()
    def follow(self) -> None:
        """Open the text of the work whose reading page is open, once it is read."""
        page, subject = self._session.property("page"), self._session.property("subject")
        item = self._work.item if page in PAGES and self._work.property("itemId") == subject else None
        if item is None:
            return
        texts = self._texts_of(item)
        if self._item is not None and self._item.id == item.id and self._texts == texts:
            self._item = item
            self.pageChanged.emit()  # its picture may have come
            return
        self._note_place()
        self._item, self._texts = item, texts
        self._open(*self._left.get(item.id, (0, START)))

    def _texts_of(self, item: Item) -> object:
        """What is read of it: when this stays the same, so does the page."""
        languages = self._session.preferred()
        if is_story(item):
            return [text_in(media.text, languages) for media in item.media]
        return next((one.url for one in item.renderings), "")

    def _open(self, chapter: int, place: Place) -> None:
        item, texts = self._item, self._texts
        self._leafing.open(chapter, place)
        self._mark, self._laid_anew = (0, 0), False
        self._absent.stop()
        if item is None:
            self._chapters.close()
        elif isinstance(texts, list):
            self._chapters.open_story(texts, text_in(item.label, self._session.preferred())[0])
        elif self._agent.gateway:
            self._chapters.open_book(str(texts), self._agent.gateway)
        else:
            self._chapters.close()
            self._absent.start()
        self.changed.emit()
        self.pageChanged.emit()

    def _gateway_came(self) -> None:
        """A book that waits for an agent is opened; one that is open goes on with the new one."""
        if self._item is None or isinstance(self._texts, list) or not self._agent.gateway:
            return
        if self._chapters.contents is None:
            self._open(self._leafing.chapter, self._leafing.place)
        else:
            self._chapters.move(self._agent.gateway)
            self._show()

    @Slot()
    def again(self) -> None:
        """Try once more what could not be had."""
        self._open(self._leafing.chapter, self._leafing.place)

    def _note_place(self) -> None:
        if self._item is not None:
            self._left[self._item.id] = (self._leafing.chapter, self._leafing.place)

    def _came(self) -> None:
        self._show()
        self.changed.emit()

    # --- pages ----------------------------------------------------------------------------------------

    @Slot(float, float, int, float, float, float, str)
    def lay(
        self,
        width: float,
        height: float,
        letter: int,
        spacing: float,
        letter_gap: float,
        word_gap: float,
        family: str,
    ) -> None:
        """The paper is so large now, and the font too; in pixels. The rest as in ``Sheet``."""
        sheet = Sheet(width, height, letter, spacing, family, letter_gap, word_gap)
        said, words = self._mark, self._get_page_text()
        keeps = said[0] if said[1] else None
        if width > 0 and height > 0 and letter > 0 and self._leafing.take_sheet(sheet, keeps):
            self._laid_anew = True
            self._show()
            if self._get_page_text() == words:
                self.mark(*said)

    def _show(self) -> None:
        """Lay out the chapter, as far as it and the paper are here, and turn to the place."""
        if self._leafing.lay_out():
            self._mark = (0, 0)
            self.changed.emit()  # it can be read now
        self.pageChanged.emit()

    @Slot(int)
    def turn(self, direction: int) -> None:
        """To the next (1) or previous (-1) page, also into another chapter."""
        chapter = self._leafing.chapter + direction
        if self._leafing.turn(direction):
            self._mark, self._laid_anew = (0, 0), False
            self.pageChanged.emit()
            self.pageTurned.emit()
        elif 0 <= chapter < self._chapters.count:
            self._begin(chapter, START if direction > 0 else END)

    @Slot(int)
    def go(self, chapter: int) -> None:
        """To the beginning of a chapter."""
        if 0 <= chapter < self._chapters.count:
            self._begin(chapter, START)

    def _begin(self, chapter: int, place: Place) -> None:
        self._leafing.open(chapter, place)
        self._laid_anew = False
        self._show()
        self.changed.emit()
        self.pageTurned.emit()

    def _get_runs(self) -> list[dict[str, Any]]:
        page = self._leafing.page
        return [
            {"text": one.text, "x": one.x, "y": one.y, "letter": one.letter, "weight": one.weight}
            for one in (page.runs if page else ())
        ]

    def _get_figures(self) -> list[dict[str, Any]]:
        page, chapter = self._leafing.page, self._chapters.chapter(self._leafing.chapter)
        pictures = chapter.pictures if chapter else {}
        return [
            {
                "source": pictures.get(one.number, QUrl()),
                "picture": one.number >= 0,
                "alt": one.alt,
                "x": one.x,
                "y": one.y,
                "width": one.width,
                "height": one.height,
            }
            for one in (page.figures if page else ())
        ]

    def _get_page_text(self) -> str:
        page = self._leafing.page
        return page.text if page else ""

    def _get_read_on_from(self) -> int:
        page = self._leafing.page
        return page.letter_of(self._leafing.place) if page and self._laid_anew else -1

    def _get_page_language(self) -> str:
        chapter, contents = self._chapters.chapter(self._leafing.chapter), self._chapters.contents
        own = chapter.language if chapter else ""
        item = self._item.languages[0] if self._item and self._item.languages else ""
        return own or (contents.language if contents else "") or item

    def _get_headings(self) -> list[str]:
        page = self._leafing.page
        return page.headings if page else []

    runs = Property(list, _get_runs, notify=pageChanged)
    """Words that stand together: ``text``, ``x``, ``y``, ``letter`` (size) and ``weight`` of each."""
    figures = Property(list, _get_figures, notify=pageChanged)
    """Pictures and rules: ``source``, ``picture`` (no rule), ``alt`` and where they stand."""
    pageText = Property(str, _get_page_text, notify=pageChanged)
    pageLanguage = Property(str, _get_page_language, notify=pageChanged)
    readOnFrom = Property(int, _get_read_on_from, notify=pageChanged)
    """Where one was in ``pageText`` when the paper became another; -1 where somebody turned to this page."""
    headings = Property(list, _get_headings, notify=pageChanged)
    atStart = Property(bool, lambda self: self._leafing.at_start, notify=pageChanged)
    atEnd = Property(bool, lambda self: self._leafing.at_end, notify=pageChanged)
    lastOfChapter = Property(bool, lambda self: self._leafing.last_of_chapter, notify=pageChanged)

    # --- where one is -----------------------------------------------------------------------------------

    def _get_state(self) -> str:
        if self._leafing.pages:
            return "ready"
        if trouble := self._chapters.trouble(self._leafing.chapter):
            return trouble
        waits = isinstance(self._texts, list) or self._agent.gateway or self._absent.isActive()
        return "loading" if waits else "away"

    def _get_story(self) -> bool:
        return isinstance(self._texts, list)

    def _get_title(self) -> str:
        told = text_in(self._item.label, self._session.preferred())[0] if self._item else ""
        return told or (self._chapters.contents.title if self._chapters.contents else "")

    def _get_chapter_title(self) -> str:
        return (
            self._chapters.title_of(self._leafing.chapter)
            if self._chapters.count and not self._get_story()
            else ""
        )

    def _get_place(self) -> str:
        at, count = self._leafing.number, len(self._leafing.pages)
        if self._get_story():
            at, count = self._leafing.chapter, self._chapters.count
        if count < 2:
            return ""
        words = self.tr("page %1 of %2")
        return words.replace("%1", str(at + 1)).replace("%2", str(count))

    def _get_read(self) -> str:
        """How much of a book lies before this page, in quarters: honest in letters of any size."""
        if not self._leafing.pages or self._get_story():
            return ""
        part = self._leafing.read
        told = (
            self.tr("start of the book"),
            self.tr("a quarter read"),
            self.tr("half read"),
            self.tr("three quarters read"),
            self.tr("nearly finished"),
        )
        return self.tr("end of the book") if part == 1 else told[round(4 * part)]

    def _get_contents(self) -> list[dict[str, Any]]:
        contents = self._chapters.contents
        if contents is None or self._get_story():
            return []
        titles = map(self._chapters.title_of, range(len(contents.chapters)))
        return [
            {"title": title, "level": one.level, "chapter": at, "current": at == self._leafing.chapter}
            for at, (one, title) in enumerate(zip(contents.chapters, titles, strict=True))
        ]

    def _get_right_to_left(self) -> bool:
        return self._chapters.contents is not None and self._chapters.contents.right_to_left

    def _get_plate(self) -> QUrl:
        return self._work.picture_of(self._leafing.chapter) if self._get_story() else QUrl()

    def _get_plate_alt(self) -> str:
        return self._work.alt_of(self._leafing.chapter) if self._get_story() else ""

    paper = Property(ReadingPaper, lambda self: self._paper, constant=True)
    state = Property(str, _get_state, notify=pageChanged)
    """``loading``, ``ready``, or why there is nothing to read: ``away``, ``locked``, ``broken``."""
    story = Property(bool, _get_story, notify=changed)
    title = Property(str, _get_title, notify=changed)
    chapter = Property(int, lambda self: self._leafing.chapter, notify=pageChanged)
    chapterTitle = Property(str, _get_chapter_title, notify=pageChanged)
    place = Property(str, _get_place, notify=pageChanged)
    read = Property(str, _get_read, notify=pageChanged)
    contents = Property(list, _get_contents, notify=pageChanged)
    rightToLeft = Property(bool, _get_right_to_left, notify=changed)
    plate = Property(QUrl, _get_plate, notify=pageChanged)
    plateAlt = Property(str, _get_plate_alt, notify=pageChanged)

    # --- read aloud -----------------------------------------------------------------------------------------

    @Slot(int, int)
    def mark(self, start: int, length: int) -> None:
        """Mark letters of ``pageText``, as those that are being said; a length of 0 marks none."""
        if (start, length) != self._mark:
            self._mark = (start, length)
            self.markChanged.emit()

    def _get_marks(self) -> list[dict[str, float]]:
        page = self._leafing.page
        boxes = page.boxes(*self._mark) if page and self._mark[1] else []
        return [dict(zip(("x", "y", "width", "height"), box, strict=True)) for box in boxes]

    marks = Property(list, _get_marks, notify=markChanged)

    # --- the visitor ----------------------------------------------------------------------------------------

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language; a story may be there in it."""
        if self._item is not None and self._texts_of(self._item) != self._texts:
            self._texts = self._texts_of(self._item)
            self._open(self._leafing.chapter, START)
        self.changed.emit()
        self.pageChanged.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._left.clear()
        self._item, self._texts = None, None
        self._paper.forget()
        self._open(0, START)
