"""What nobody may do who is not signed in, or has no right to it; and what is left of who was."""

import gc
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtGui import QGuiApplication

from kiosk.staff import operations, people, plans, playlists, versions
from kiosk.staff.people import Role
from kiosk.store import database
from kiosk.ui.staff.editor import Editor
from tests.journeys.attempts import CTRL, Key, copied, strikes
from tests.journeys.held import PLACES, Kiosk, furnish, opened, written
from tests.journeys.whole_state import differences, whole
from tests.staff_made import ELS

WORD, CODE = "fatsneella", "730952"
"""What one of staff types, backwards."""
SENTENCE = "U mag dit niet doen. Vraag het aan een collega."


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    with opened(furnish(tmp_path_factory.mktemp("rights"))) as one:
        yield one


def slots() -> dict[str, int]:
    """Everything of the editor that a page can call, and how many things it is given."""
    meta = Editor.staticMetaObject
    methods = (meta.method(at) for at in range(meta.methodOffset(), meta.methodCount()))
    found = [one for one in methods if one.methodType() == QMetaMethod.MethodType.Slot]
    return {bytes(one.name().data()).decode(): one.parameterCount() for one in found}


def calls(kiosk: Kiosk, slot: str) -> None:
    """With things that there are."""
    given: dict[str, tuple[object, ...]] = {
        "open": (kiosk.playlist,),
        "create": ("Nieuw",),
        "add": (kiosk.work,),
        "move": (kiosk.entry, 1),
        "remove": (kiosk.entry,),
        "pick": (kiosk.entry,),
        "drop": (kiosk.entry,),
        "write": (kiosk.entry, "words", "nl", "iets"),
        "written": (kiosk.entry, "words", "nl"),
    }
    getattr(kiosk.editor, slot)(*given.get(slot, ("",) * slots()[slot]))


def on_screens(kiosk: Kiosk) -> object:
    with closing(database.read_staff(kiosk.station.data / "staff.db")) as conn:
        return versions.shown(conn, kiosk.playlist), plans.all(conn)


def test_nothing_is_done_for_who_is_not_signed_in(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["the start"])
    before, told = written(kiosk.station), whole(kiosk.parts)
    assert {"create", "delete", "add", "move", "remove", "undo", "redo", "publish", "write"} <= slots().keys()
    for slot in slots():
        calls(kiosk, slot)
        kiosk.editor.forget()  # what was typed would be kept now
        kiosk.answers()
        assert written(kiosk.station) == before, slot
        assert [*differences(told, whole(kiosk.parts))] == [], slot


REFUSED = {
    "Kor": ["create", "delete", "add", "move", "remove", "write", "publish", "takeOff"],
    "Mia": ["publish", "delete", "takeOff"],
}


@pytest.mark.parametrize(("name", "slot"), [(name, slot) for name, all in REFUSED.items() for slot in all])
def test_who_may_not_is_told_so_and_nothing_is_written(kiosk: Kiosk, name: str, slot: str) -> None:
    kiosk.goes(PLACES["a playlist"])
    kiosk.editor.move(kiosk.entry, 1)  # so that there is something to publish
    kiosk.rests()
    kiosk.comes_in(name)
    before, screens = written(kiosk.station), on_screens(kiosk)
    calls(kiosk, slot)
    if slot == "write":
        kiosk.editor.beginWriting()
    kiosk.rests()
    assert written(kiosk.station) == before
    assert on_screens(kiosk) == screens
    assert kiosk.editor.property("saved") == SENTENCE
    assert kiosk.editor.property("troubled")


def test_a_volunteer_edits_and_takes_back_only_what_is_not_on_the_screens(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a playlist"])
    editor, shown = kiosk.editor, []
    editor.shown.connect(lambda: shown.append(1))
    kiosk.comes_in("Mia")
    editor.move(kiosk.entry, 1)
    kiosk.rests()
    assert not editor.property("troubled")
    kiosk.comes_in("Jan")
    editor.publish()
    kiosk.rests()
    kiosk.comes_in("Mia")
    screens, before = on_screens(kiosk), written(kiosk.station)
    assert editor.property("undoes") == "‘Aan zee’ op de schermen"
    editor.undo()
    kiosk.rests()
    assert (on_screens(kiosk), written(kiosk.station)) == (screens, before)
    assert editor.property("saved") == SENTENCE
    assert shown == [1]
    kiosk.comes_in("Jan")
    editor.undo()
    kiosk.rests()
    assert on_screens(kiosk) != screens
    assert shown == [1, 1], "visitors get what is there now"


@pytest.mark.parametrize("back", ["undo", "redo"])
def test_a_volunteer_does_not_change_when_visitors_see_it(kiosk: Kiosk, back: str) -> None:
    kiosk.goes(PLACES["a playlist"])
    editor, planning = kiosk.editor, kiosk.parts.backroom.rooms.planning
    kiosk.comes_in("Jan")
    for kind in ("once", "basis"):
        planning.begin(kiosk.playlist)
        kiosk.rests()
        planning.choose(kind)
        planning.publish()
        kiosk.rests()
    editor.look()
    if back == "redo":
        editor.undo()
    kiosk.rests()
    kiosk.comes_in("Mia")
    screens, before = on_screens(kiosk), written(kiosk.station)
    getattr(editor, back)()
    kiosk.rests()
    assert (on_screens(kiosk), written(kiosk.station)) == (screens, before)
    assert editor.property("saved") == SENTENCE


def test_what_is_taken_off_the_screens_stays_a_playlist_and_comes_back(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a playlist"])
    editor, shown = kiosk.editor, []
    editor.shown.connect(lambda: shown.append(1))
    kiosk.comes_in("Jan")
    editor.publish()
    kiosk.rests()
    assert (editor.property("turn"), editor.property("asShown")) == ("now", True)
    shown.clear()
    editor.takeOff()
    kiosk.rests()
    assert (editor.property("turn"), editor.property("asShown")) == ("never", False)
    assert kiosk.playlist in [one["id"] for one in editor.property("playlists")]
    editor.undo()
    kiosk.rests()
    assert (editor.property("turn"), editor.property("asShown")) == ("now", True)
    assert shown == [1, 1]


def test_a_volunteer_takes_back_and_throws_away_a_draft_of_hers(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a playlist"])
    editor = kiosk.editor
    kiosk.comes_in("Mia")
    screens = on_screens(kiosk)
    for away in (editor.undo, editor.delete):
        before = len(editor.property("playlists"))
        editor.begin({"nl": ("Van Mia",)}, [kiosk.work])
        kiosk.rests()
        made = next(one["id"] for one in editor.property("playlists") if one["title"] == "Van Mia")
        assert len(editor.property("playlists")) == before + 1
        editor.open("" if away == editor.undo else made)
        kiosk.rests()
        away()
        kiosk.rests()
        assert not editor.property("troubled"), away
        assert len(editor.property("playlists")) == before
    assert on_screens(kiosk) == screens


def test_who_was_sent_away_meanwhile_does_nothing_more(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a playlist"])
    jan, mia = kiosk.people["Jan"], kiosk.people["Mia"]
    with closing(database.open_staff(kiosk.station.data / "staff.db")) as conn:
        people.set_role(conn, ELS, jan.id, Role.VOLUNTEER)
        people.remove(conn, ELS, mia.id)
    before = written(kiosk.station)
    for name, slot in (("Jan", "delete"), ("Jan", "publish"), ("Mia", "move"), ("Mia", "create")):
        kiosk.comes_in(name)
        kiosk.editor.open(kiosk.playlist)
        calls(kiosk, slot)
        kiosk.rests()
        assert written(kiosk.station) == before
        assert kiosk.editor.property("saved") == SENTENCE


# --- what is left


def test_what_ends_too_late_moves_no_visitor(kiosk: Kiosk) -> None:
    kiosk.goes(PLACES["a playlist"])
    kiosk.editor.create("Te laat")
    kiosk.editor.publish()
    kiosk.editor.delete()
    kiosk.parts.session.reset()
    kiosk.rests()
    assert kiosk.page == "attract"
    editor = kiosk.editor
    assert (editor.property("playlists"), editor.property("troubled")) == ([], False)
    assert editor.property("saved") == "Alles is bewaard."
    with closing(database.open_staff(kiosk.station.data / "staff.db")) as conn:
        operations.undo(conn, ELS, playlists.PLAYLISTS)  # thrown away no more


def held_by(backwards: str) -> list[str]:
    """What in this program still holds a text; it is given backwards, lest that be found itself."""
    gc.collect()
    return [
        f"{type(holder).__name__} {str(holder)[:200]}"
        for holder in gc.get_objects()
        for one in gc.get_referents(holder)
        if type(one) is str and one[::-1] == backwards
    ]


def test_nothing_of_staff_is_left_for_the_next_visitor(kiosk: Kiosk) -> None:
    session, door, editor = (
        kiosk.parts.session,
        kiosk.door,
        kiosk.editor,
    )
    with closing(database.open_staff(kiosk.station.data / "staff.db")) as conn:
        people.recode(conn, ELS, kiosk.people["Els"].id, CODE[::-1])
    session.reset()
    kiosk.rests()
    before = whole(kiosk.parts)
    session.start()
    session.open("staff")
    kiosk.rests()
    door.choose(kiosk.people["Els"].id)
    assert door.typed.setProperty("shows", True)
    for digit in CODE[::-1]:
        door.typed.press(digit)
    door.send()
    kiosk.rests()
    assert door.property("name") == "Els"
    editor.open(kiosk.playlist)
    session.open("staff-write", f"words {kiosk.entry}")
    kiosk.rests()
    strikes(kiosk.parts.window, [Key(ord(letter)) for letter in WORD[::-1].upper()])
    strikes(kiosk.parts.window, [Key.Key_A, Key.Key_C], CTRL)
    kiosk.rests()
    assert copied() == WORD[::-1]
    session.reset()
    kiosk.rests()
    assert [*differences(before, whole(kiosk.parts))] == []
    assert copied() == ""
    assert held_by(WORD) == []
    assert held_by(CODE) == []
    with closing(database.read_staff(kiosk.station.data / "staff.db")) as conn:
        assert "entry-words" in [one.name for _, one in operations.latest(conn, 9)], "it was kept"
