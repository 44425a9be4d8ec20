"""A sound is heard on all pages of its work, and on no other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.model import Item, Kind, Media, MediaKind, key_of
from kiosk.ui.asking.background import Background
from tests.player import films
from tests.ui.conftest import BASE, Library, work
from tests.ui.film.test_playing import Room, film_work, other_work

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
SONG = f"{BASE}/song.ogg"


def song_work() -> Item:
    return work("song", Kind.SOUND, media=(Media(id=SONG, kind=MediaKind.SOUND, url=SONG),))


@pytest.fixture
def room(library: Library, background: Background, tmp_path: Path) -> Iterator[Room]:
    library.put(film_work("trein"), other_work(), song_work())
    film = films.make(tmp_path / "film.mp4", seconds=20).read_bytes()
    one = Room(library, background, tmp_path, film)
    one.house.bodies[key_of(SONG)] = films.make_sound(tmp_path / "song.ogg", 20).read_bytes()
    yield one
    one.close()


def plays(qtbot: QtBot, room: Room, ident: str) -> None:
    room.session.open("item", ident)
    qtbot.waitUntil(lambda: room.work.property("itemId") == ident, timeout=3000)
    room.session.open("player", ident)
    qtbot.waitUntil(lambda: room.player.property("state") == "playing", timeout=8000)


def test_a_sound_is_heard_while_one_looks_at_its_work(qtbot: QtBot, room: Room) -> None:
    song = song_work().id
    plays(qtbot, room, song)
    assert not room.playing.property("aside")
    room.session.back()
    assert room.playing.property("aside")
    for page in ("picture", "story", "take"):
        room.session.open(page, song)
        assert room.player.property("state") == "playing", page
        room.session.back()
    room.session.open("adjust")
    assert room.player.property("state") == "playing"
    room.session.back()
    at = room.player.property("timePos")
    room.session.open("player", song)
    qtbot.waitUntil(lambda: room.player.property("timePos") > at + 0.2, timeout=3000)
    assert room.player.opened == [key_of(SONG)], "it was never begun anew"
    assert not room.playing.property("aside")


def test_it_stops_with_its_work_with_the_visit_and_when_it_is_told_to(qtbot: QtBot, room: Room) -> None:
    song = song_work().id
    plays(qtbot, room, song)
    room.session.back()
    room.playing.stop()
    assert room.player.property("state") == "idle"
    assert not room.playing.property("aside")
    room.session.open("story", song)
    assert room.player.property("state") == "idle"

    plays(qtbot, room, song)
    room.session.back()
    room.session.open("item", other_work().id)
    assert room.player.property("state") == "idle"
    assert not room.playing.property("active")
    assert not room.session.property("busy")

    plays(qtbot, room, song)
    room.session.back()
    room.session.ended.connect(room.playing.forget)
    room.session.reset()
    assert room.player.property("state") == "idle"


@pytest.mark.full
def test_the_bar_goes_when_it_has_ended(qtbot: QtBot, room: Room) -> None:
    plays(qtbot, room, song_work().id)
    room.session.back()
    room.player.seek(19.0)
    qtbot.waitUntil(lambda: not room.playing.property("aside"), timeout=5000)
    assert room.player.property("state") == "idle"


def test_a_film_is_not_heard_where_it_can_not_be_seen(qtbot: QtBot, room: Room) -> None:
    plays(qtbot, room, film_work("trein").id)
    room.session.open("sound", film_work("trein").id)
    assert room.player.property("state") == "playing", "one hears what one chooses"
    assert not room.playing.property("aside")
    room.session.back()
    assert room.player.opened == [key_of(f"{BASE}/film.mp4")]
    room.session.back()
    assert room.player.property("state") == "idle"
