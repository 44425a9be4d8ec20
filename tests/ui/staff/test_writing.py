"""What is typed while the disk takes nothing comes in the file when it does again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff import operations, playlists
from kiosk.staff.refusal import Reason, Refusal
from kiosk.store import database
from kiosk.store.faults import Full
from kiosk.ui.asking.background import Background
from kiosk.ui.staff import editor as editor_module
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.editor import Editor
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.office import Office
from kiosk.ui.stage import staging
from tests import staff_made
from tests.staff_made import BRUSSELS
from tests.ui.conftest import Library
from tests.ui.staff.conftest import NOW


class Typist:
    """Els types a name at a disk that is full, for a while."""

    def __init__(self, library: Library) -> None:
        self.library, self.inside, self.full = library, "els", False
        staff_made.let_in(library.staff, "els")
        with database.open_staff(library.staff) as conn:
            self.playlist = playlists.create(conn, staff_made.ELS, {"nl": ("Kust",)})
        conn.close()
        self.desk = Desk(library.staff, self.opened)
        self.background = Background(library.catalogue)
        self.hands = Hands()
        asked = lambda: self.inside, lambda: ("nl",), lambda: NOW, BRUSSELS, self.hands
        self.editor = Editor(Office(self.desk, self.background, library.pictures, *asked))
        self.does(self.editor.open, self.playlist)

    def opened(self, file: Path) -> apsw.Connection:
        conn = database.open_staff(file)
        conn.set_authorizer(self.lets)
        return conn

    def lets(self, action: int, *_: object) -> int:
        if self.full and action in (apsw.SQLITE_INSERT, apsw.SQLITE_UPDATE):
            raise Full("the disk is full.")
        return apsw.SQLITE_OK

    def does(self, act: Callable[..., object], *words: object) -> None:
        act(*words)
        staging.wait_for(lambda: self.desk.idle and self.background.idle, "what Els did")

    def types(self, text: str) -> None:
        self.does(self.editor.write, self.playlist, "label", "nl", text)
        self.does(self.editor.keep)

    @property
    def shown(self) -> str:
        return str(self.editor.written(self.playlist, "label", "nl"))

    @property
    def kept(self) -> str:
        conn = database.read_staff(self.library.staff)
        (made,) = playlists.all(conn)
        conn.close()
        return made.label["nl"][0]


@pytest.fixture
def els(qapp: QGuiApplication, library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Typist]:
    monkeypatch.setattr(editor_module, "AGAIN_MS", 50)
    typist = Typist(library)
    yield typist
    typist.hands.close()
    typist.desk.close()
    typist.background.close()


def test_what_the_disk_did_not_take_is_shown_and_tried_again(els: Typist) -> None:
    els.full = True
    els.types("Kust en zee")
    assert els.editor.property("saved") == "Not saved: the disk is full. Ask for help."
    assert (els.shown, els.kept) == ("Kust en zee", "Kust")
    els.full = False
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second try")
    staging.wait_for(lambda: els.desk.idle, "its answer")
    assert not els.editor.property("troubled")


def test_what_is_typed_and_not_kept_is_told_on_every_page_until_it_is(els: Typist) -> None:
    els.full = True
    els.types("Kust en zee")
    els.editor.arrive()
    assert els.editor.property("trouble") == "Not saved: the disk is full. Ask for help."
    els.full = False
    els.does(els.editor.keep)
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second try")
    staging.wait_for(lambda: els.desk.idle, "its answer")
    els.editor.tell(Refusal(Reason.PLAYLIST_FULL))
    assert els.editor.property("troubled")
    els.editor.arrive()
    assert not els.editor.property("troubled"), "what was not done is no news on another page"


def test_what_is_typed_after_it_counts(els: Typist) -> None:
    els.full = True
    els.types("Kust en zee")
    els.full = False
    els.types("Kust en duin")
    assert (els.kept, els.editor.property("clashes")) == ("Kust en duin", {})


def test_who_types_on_while_one_text_is_lost_meets_nobody(els: Typist) -> None:
    """The second text says that the first one stands there, which did not arrive."""
    els.editor.write(els.playlist, "label", "nl", "Kust en")
    els.full = True
    els.editor.keep()
    els.editor.write(els.playlist, "label", "nl", "Kust en zee")
    staging.wait_for(lambda: els.desk.idle, "the refusal")
    els.full = False
    els.does(els.editor.keep)
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second text")
    assert els.editor.property("clashes") == {}


def test_who_left_meanwhile_finds_it_kept(els: Typist) -> None:
    els.full = True
    els.editor.write(els.playlist, "label", "nl", "Kust en zee")
    els.editor.forget()
    els.inside = ""
    staging.wait_for(lambda: els.desk.idle, "the refusal")
    els.full = False
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second try")


def test_who_goes_on_to_another_page_finds_it_kept(els: Typist) -> None:
    els.full = True
    els.types("Kust en zee")
    els.does(els.editor.open, "")
    assert els.editor.property("trouble") == "Not saved: the disk is full. Ask for help."
    els.editor.arrive()
    assert els.editor.property("troubled"), "it is still not kept"
    els.full = False
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second try")
    staging.wait_for(lambda: not els.editor.property("troubled"), "that it is told")


def test_it_is_kept_in_the_name_of_who_typed_it(els: Typist) -> None:
    staff_made.let_in(els.library.staff, "jan")
    els.full = True
    els.types("Kust en zee")
    els.editor.forget()
    els.inside = "jan"
    staging.wait_for(lambda: els.desk.idle, "the refusal")
    els.full = False
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second try")
    with closing(database.read_staff(els.library.staff)) as conn:
        ((_, last),) = operations.latest(conn, 1, scope=els.playlist)
    assert last.who == "els"


def test_who_begins_to_practise_finds_it_in_the_file_and_not_on_the_copy(els: Typist) -> None:
    els.full = True
    els.types("Kust en zee")
    els.editor.keep_all()
    els.desk.practise(True, lambda _: els.editor.open(""))
    staging.wait_for(lambda: els.desk.practising, "the copy")
    els.full = False
    els.does(els.editor.create, "Oefening")
    assert els.kept == "Kust"
    els.does(els.desk.forget)
    staging.wait_for(lambda: els.kept == "Kust en zee", "the file")


def test_two_texts_on_their_way_to_a_disk_that_took_none_are_one(els: Typist) -> None:
    els.full = True
    els.editor.write(els.playlist, "label", "nl", "Kust en")
    els.editor.keep()
    els.editor.write(els.playlist, "label", "nl", "Kust en zee")
    els.editor.forget()
    els.inside = ""
    staging.wait_for(lambda: els.desk.idle, "the refusals")
    els.full = False
    staging.wait_for(lambda: els.kept == "Kust en zee", "the second try")
