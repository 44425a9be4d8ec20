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


def place(els: Editing) -> str:
    """Of its name in Dutch."""
    return f"{els.playlist} label nl"


def two_wrote(els: Editing) -> None:
    """Els and Jan, one name."""
    els.makes()
    els.editor.beginWriting()
    types(els, "Van Els")
    els.does(els.editor.keep)
    written_by_jan(els, "Van Jan")
    types(els, "Van Els, langer")


def test_the_one_who_comes_second_sees_both_and_keeps_theirs(els: Editing) -> None:
    els.makes()
    els.editor.beginWriting()
    types(els, "Carnaval in Aalst")
    els.does(els.editor.keep)
    written_by_jan(els, "Carnaval van Jan")
    types(els, "Carnaval in Aalst, 1962")
    els.does(els.editor.keep)
    assert els.editor.property("clashes") == {place(els): ["Carnaval in Aalst, 1962", "Carnaval van Jan"]}
    assert named(els) == "Carnaval van Jan"
    els.does(els.editor.keepTheirs, *place(els).split())
    assert els.editor.property("clashes") == {}
    assert els.editor.written(els.editor.property("playlist"), "label", "nl") == "Carnaval van Jan"


def test_or_keeps_their_own_and_both_are_in_the_list(els: Editing) -> None:
    two_wrote(els)
    els.does(els.editor.keep)
    els.does(els.editor.keepMine, *place(els).split())
    assert named(els) == "Van Els, langer"
    els.does(els.editor.undo)
    assert named(els) == "Van Jan"


def test_who_goes_on_typing_never_meets_themselves(els: Editing) -> None:
    els.makes()
    els.editor.beginWriting()
    for text in ("M", "Ma ", "Mas", "", "Maskers  en "):
        types(els, text)
        els.does(els.editor.keep)
        assert els.editor.property("clashes") == {}
    assert named(els) == "Maskers en"


def test_who_writes_something_else_first_chooses_later(els: Editing) -> None:
    two_wrote(els)
    els.does(els.editor.keep)
    els.editor.beginWriting()  # another language, or another text
    els.editor.write(els.playlist, "label", "fr", "D'Els")
    els.does(els.editor.keep)
    assert els.editor.property("clashes") == {place(els): ["Van Els, langer", "Van Jan"]}
    els.does(els.editor.keepMine, *place(els).split())
    assert named(els) == "Van Els, langer"
    assert els.editor.written(els.playlist, "label", "fr") == "D'Els"


@pytest.mark.parametrize("asked", [True, False], ids=["asked", "not asked yet"])
def test_who_leaves_without_a_choice_loses_nothing(els: Editing, *, asked: bool) -> None:
    two_wrote(els)
    playlist = els.playlist
    if asked:
        els.does(els.editor.keep)
    els.does(els.leaves)
    assert named(els) == "Van Jan"
    els.comes_back()
    els.does(els.editor.open, playlist)
    els.does(els.editor.undo)
    assert named(els) == "Van Els, langer"


def test_who_opens_another_playlist_without_a_choice_loses_nothing(els: Editing) -> None:
    two_wrote(els)
    playlist = els.playlist
    els.does(els.editor.keep)
    els.does(els.editor.open, "")
    els.does(els.editor.open, playlist)
    assert (named(els), els.editor.property("clashes")) == ("Van Jan", {})
    els.does(els.editor.undo)
    assert named(els) == "Van Els, langer"
