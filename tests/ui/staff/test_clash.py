"""Two who write one text: nothing is lost, and whoever comes second chooses."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff import playlists
from kiosk.store import database
from tests import staff_made
from tests.staff.test_bad_luck import Editing
from tests.ui.conftest import Library


@pytest.fixture
def els(qapp: QGuiApplication, library: Library) -> Iterator[Editing]:
    made = Editing(library)
    yield made
    made.close()


def written_by_jan(els: Editing, text: str) -> None:
    """Jan gives the playlist that is open another name, elsewhere."""
    jan = staff_made.ELS._replace(person="jan")
    conn = database.open_staff(els.library.staff)
    playlists.describe(conn, jan, str(els.editor.property("playlist")), "label", "nl", text)
    conn.close()


def named(els: Editing) -> str:
    conn = database.open_staff(els.library.staff)
    (made,) = playlists.all(conn)
    conn.close()
    return made.label["nl"][0]


def types(els: Editing, text: str) -> None:
    els.editor.write(els.editor.property("playlist"), "label", "nl", text)
    els.does(els.editor.look)


def test_the_one_who_comes_second_sees_both_and_keeps_theirs(els: Editing) -> None:
    els.makes()
    els.editor.beginWriting()
    types(els, "Carnaval in Aalst")
    els.does(els.editor.keep)
    written_by_jan(els, "Carnaval van Jan")
    types(els, "Carnaval in Aalst, 1962")
    els.does(els.editor.keep)
    assert els.editor.property("clash") == ["Carnaval in Aalst, 1962", "Carnaval van Jan"]
    assert named(els) == "Carnaval van Jan"
    els.does(els.editor.keepTheirs)
    assert els.editor.property("clash") == []
    assert els.editor.written(els.editor.property("playlist"), "label", "nl") == "Carnaval van Jan"


def test_or_keeps_their_own_and_both_are_in_the_list(els: Editing) -> None:
    els.makes()
    els.editor.beginWriting()
    types(els, "Van Els")
    els.does(els.editor.keep)
    written_by_jan(els, "Van Jan")
    types(els, "Van Els, langer")
    els.does(els.editor.keep)
    els.does(els.editor.keepMine)
    assert named(els) == "Van Els, langer"
    els.does(els.editor.undo)
    assert named(els) == "Van Jan"


def test_who_goes_on_typing_never_meets_themselves(els: Editing) -> None:
    els.makes()
    els.editor.beginWriting()
    for text in ("M", "Ma ", "Mas", "", "Maskers  en "):
        types(els, text)
        els.does(els.editor.keep)
        assert els.editor.property("clash") == []
    assert named(els) == "Maskers en"
