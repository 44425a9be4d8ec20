"""What the reading page reads: the real store, and books from a real gateway."""

import fcntl
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import Item, Kind, Media, MediaKind, Rendering, key_of
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.reading.chapters import Chapters
from kiosk.ui.reading.reading import Reading
from kiosk.ui.session import Session
from kiosk.ui.stage import staging
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.work.work import Work
from tests import books
from tests.ui.conftest import BASE, Library, work

SHELF = "https://books.example/"
EPUB = "application/epub+zip"


def book(name: str, format: str = EPUB) -> Item:
    url = f"{SHELF}{name}"
    return work(name, Kind.BOOK, media=(), renderings=(Rendering(url=url, format=format),))


def story(*pages: dict[str, tuple[str, ...]]) -> Item:
    media = tuple(
        Media(id=f"{BASE}/{n}", kind=MediaKind.IMAGE, url=f"{BASE}/{n}.jpg", text=text)
        for n, text in enumerate(pages)
    )
    return work("story", Kind.STORY, media=media)


STORY = story(
    {"nl": ("Er was eens een vos.",), "fr": ("Il était un renard.",)}, {"nl": ("De vos had honger.",)}, {}
)
WORKS = [STORY, book("tuin.epub"), book("slot.epub"), book("weg.epub"), book("half.epub")]


class Room:
    """A visitor in front of the reading page, with an agent that has the books of a folder."""

    def __init__(self, background: Background, library: Library, folder: Path) -> None:
        shelf = folder / "shelf"
        shelf.mkdir()
        (shelf / "tuin.epub").write_bytes(books.garden())
        (shelf / "half.epub").write_bytes(books.garden()[:3_000])
        (shelf / "slot.epub").write_bytes(
            books.epub({"Een": "<p>x</p>"}, more={"META-INF/rights.xml": "<r/>"})
        )
        self.folder = folder
        self.fetcher = Fetcher(published={SHELF: shelf}, pause_seconds=0)
        self.cache = Cache(folder / "cache")
        urls = [one.renderings[0].url for one in WORKS if one.renderings]
        self.places = {key_of(url): Place(url, reads=EPUB) for url in urls}
        self.gateway: Gateway | None = None
        self.agent = AgentProcess(folder / "agent.json", folder / "agent.lock", [])
        self.session = Session(Defaults())
        self.work = Work(background, library.pictures, self.session.preferred)
        self.reading = Reading(self.session, self.work, self.agent)
        self.session.placeChanged.connect(self._turn)
        self.session.ended.connect(self.work.forget)
        self.session.ended.connect(self.reading.forget)
        self.session.start()
        self.reading.lay(600, 500, 24, 1.13, 0.0, 0.0, "Atkinson Hyperlegible Next")

    def agent_comes(self) -> None:
        """Another one, with another address, when there was one."""
        if self.gateway is not None:
            self.gateway.close()
        self.gateway = Gateway(self.places.get, self.cache, self.fetcher)
        (self.folder / "agent.json").write_text(json.dumps({"gateway": self.gateway.start()}))
        with (self.folder / "agent.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.agent.look()

    def _turn(self) -> None:
        if subject := self.session.property("subject"):
            self.work.show(subject)

    def opens(self, name: str, state: str = "ready") -> None:
        self.session.open("item", f"{BASE}/{name}")
        staging.wait_for(lambda: self.work.property("ready"), "The page of the work")
        self.session.open("story", f"{BASE}/{name}")
        self.waits(state)

    def waits(self, state: str = "ready") -> None:
        staging.wait_for(lambda: self.says("state") == state, f"{state}, not {self.says('state')},")

    def says(self, name: str) -> object:
        return self.reading.property(name)

    def text(self) -> str:
        return str(self.says("pageText"))

    def close(self) -> None:
        self.agent.close()
        if self.gateway is not None:
            self.gateway.close()
        self.fetcher.close()
        self.cache.close()


@pytest.fixture
def room(library: Library, background: Background, tmp_path: Path) -> Iterator[Room]:
    library.put(*WORKS)
    one = Room(background, library, tmp_path)
    one.agent_comes()
    yield one
    one.close()


def test_a_story_is_read_canvas_by_canvas_in_the_visitors_language(room: Room) -> None:
    room.opens("story")
    assert (room.text(), room.says("pageLanguage"), room.says("story")) == (
        "Er was eens een vos.",
        "nl",
        True,
    )
    assert (room.says("place"), room.says("read"), room.says("atStart")) == ("page 1 of 3", "", True)
    room.session.setProperty("language", "fr")
    room.reading.retell()
    assert (room.text(), room.says("pageLanguage")) == ("Il était un renard.", "fr")
    room.reading.turn(1)
    assert room.text() == "De vos had honger."
    room.reading.turn(1)
    assert (room.text(), room.says("atEnd")) == ("", True)


def test_a_long_page_of_a_story_is_read_to_its_end_before_the_next(
    library: Library, background: Background, tmp_path: Path
) -> None:
    library.put(story({"nl": ("Een zin van een lang verhaal. " * 60,)}, {"nl": ("Twee.",)}))
    room = Room(background, library, tmp_path)
    room.opens("story")
    seen = [room.says("place")]
    while not room.says("atEnd"):
        room.reading.turn(1)
        seen.append(room.says("place"))
    assert set(seen[:-1]) == {"page 1 of 2"}
    assert len(seen) > 2
    assert seen[-1] == "page 2 of 2"
    room.close()


def test_a_book_is_read_to_its_end_and_back_again(room: Room) -> None:
    room.opens("tuin.epub")
    assert (room.says("title"), room.says("chapterTitle"), room.says("read")) == (
        "tuin.epub nl",
        "De tuin",
        "start of the book",
    )
    forth = [room.text()]
    while not room.says("atEnd"):
        room.reading.turn(1)
        room.waits()
        forth.append(room.text())
    assert (room.says("chapterTitle"), room.says("read")) == ("Peren", "end of the book")
    assert "De perelaar" in " ".join(forth)
    back = [room.text()]
    while not room.says("atStart"):
        room.reading.turn(-1)
        room.waits()
        back.append(room.text())
    assert back == forth[::-1]


def test_pictures_of_a_book_come_with_their_words(room: Room) -> None:
    room.opens("tuin.epub")
    figures = room.says("figures")
    assert isinstance(figures, list)
    assert [one["alt"] for one in figures] == ["Een poortje in een haag."]
    staging.wait_for(lambda: room.says("figures")[0]["source"].isValid(), "The picture")


def test_the_place_is_kept_when_letters_grow_and_when_one_comes_back(room: Room) -> None:
    room.opens("tuin.epub")
    room.reading.go(1)
    room.waits()
    room.reading.turn(1)
    begins = room.text().split("\n")[0]
    room.reading.lay(600, 500, 48, 1.13, 0.0, 0.0, "Atkinson Hyperlegible Next")
    assert begins in room.text()
    room.session.open("adjust")
    room.session.back()
    assert begins in room.text()
    room.opens("story")
    room.opens("tuin.epub")
    assert (room.says("chapterTitle"), begins in room.text()) == ("De perelaar", True)


def test_who_comes_next_begins_at_the_beginning_in_usual_letters(room: Room) -> None:
    room.opens("tuin.epub")
    room.reading.go(2)
    room.waits()
    paper = room.reading._paper
    paper.larger()
    paper.setProperty("soft", True)
    assert paper.property("scale") == 1.25
    room.session.reset()
    assert (room.text(), paper.property("scale"), paper.property("soft")) == ("", 1.0, False)
    room.session.start()
    room.opens("tuin.epub")
    assert room.says("chapterTitle") == "De tuin"


def test_the_contents_lead_to_a_chapter_and_back(room: Room) -> None:
    room.opens("tuin.epub")
    room.session.open("contents", f"{BASE}/tuin.epub")
    told = room.says("contents")
    assert isinstance(told, list)
    assert [(one["title"], one["current"]) for one in told] == [
        ("De tuin", True),
        ("De perelaar", False),
        ("Peren", False),
    ]
    room.reading.go(2)
    room.session.back()
    room.waits()
    assert room.says("headings") == ["Peren"]


@pytest.mark.parametrize(
    ("name", "state"), [("slot.epub", "locked"), ("half.epub", "broken"), ("weg.epub", "broken")]
)
def test_a_book_that_can_not_be_read_says_why(room: Room, name: str, state: str) -> None:
    room.opens(name, state)
    assert room.says("runs") == []
    room.opens("tuin.epub")


def test_a_book_waits_for_the_agent_and_goes_on_with_another(
    library: Library, background: Background, tmp_path: Path
) -> None:
    library.put(*WORKS)
    room = Room(background, library, tmp_path)
    room.opens("tuin.epub", "loading")
    room.agent_comes()
    room.waits()
    room.agent_comes()
    for _ in range(4):
        room.reading.turn(1)
        room.waits()
    assert room.says("chapterTitle") == "De perelaar"
    room.close()


def test_who_reads_aloud_knows_the_words_marks_them_and_turns(room: Room) -> None:
    turned: list[str] = []
    room.reading.pageTurned.connect(lambda: turned.append(room.text()))
    room.opens("tuin.epub")
    assert room.says("pageLanguage") == "nl"
    room.reading.turn(1)
    room.waits()
    room.reading.mark(0, 12)
    marks = room.says("marks")
    assert isinstance(marks, list)
    assert len(marks) == 1
    room.reading.turn(1)
    assert room.says("marks") == []
    assert turned[0].startswith(("Achter", "In de", "De tuin"))


def test_the_sentence_that_is_said_stays_on_the_page_when_the_paper_becomes_another(room: Room) -> None:
    room.opens("tuin.epub")
    room.reading.turn(1)
    room.waits()
    assert room.says("readOnFrom") == -1
    text = room.text()
    start = text.index(". ") + 2
    sentence = text[start:][:20]
    room.reading.mark(start, 20)
    room.reading.lay(400, 200, 48, 1.13, 0.0, 0.0, "Atkinson Hyperlegible Next")
    at = room.says("readOnFrom")
    assert isinstance(at, int)
    assert room.text()[at:].startswith(sentence[:5])
    room.reading.turn(1)
    assert room.says("readOnFrom") == -1


def test_a_chapter_that_is_away_is_asked_for_once_and_again_by_who_comes_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.agent_comes()
    room.opens("tuin.epub")
    asked: list[int] = []
    begin = Chapters._begin
    monkeypatch.setattr(
        Chapters, "_begin", lambda self, read, *what: (asked.extend(what), begin(self, read, *what))
    )
    assert room.gateway is not None
    room.gateway.close()  # the agent dies, and the screen does not know it yet
    room.reading.go(2)
    room.waits("away")
    QTest.qWait(200)
    assert asked.count(2) == 1
    assert len(asked) <= 2  # the next one too
    room.reading.go(0)
    room.waits()
    room.agent_comes()
    room.reading.go(2)
    room.waits()
