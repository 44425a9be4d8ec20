"""Before, during and after a broadcast: a pretended clock, a real stream that is cut, the real player."""

import fcntl
import json
import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from kiosk.model import Item, Kind, Media, MediaKind, Occurrence, key_of
from kiosk.player.supervision import Patience
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.film.player import Player
from kiosk.ui.film.playing import Playing
from kiosk.ui.live.lobby import Lobby
from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.work.going import Around
from kiosk.ui.work.work import Work
from tests.player import films
from tests.player.broadcasts import Endless
from tests.ui.conftest import BASE, Library, work

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
START = datetime(2026, 12, 3, 20).astimezone()
END = START + timedelta(hours=2)
QUICK = Patience(first_picture=4, stalled=0.8, starved=1.5, settled=0.5, told=1.0, replaced=2.0)


def concert() -> Item:
    url = f"{BASE}/concert.ts"
    live = (START.isoformat(), END.isoformat())
    media = Media(id=url, kind=MediaKind.VIDEO, url=url, live=live)
    return work("concert", Kind.EVENT, media=(media,))


def kept_film() -> Item:
    url = f"{BASE}/kept.mp4"
    return work("kept", Kind.FILM, media=(Media(id=url, kind=MediaKind.VIDEO, url=url, duration=20),))


@pytest.fixture(scope="module")
def station() -> Iterator[Endless]:
    one = Endless()
    yield one
    one.close()


class Hall:
    """A visitor in front of the screen, joined as ``app.make`` joins it."""

    def __init__(self, library: Library, background: Background, station: Endless, folder: Path) -> None:
        self.now = START - timedelta(minutes=10)
        self.station = station
        station.line = "whole"
        (folder / "agent.json").write_text(json.dumps({"gateway": station.gateway}))
        self.agent = AgentProcess(folder / "agent.json", folder / "agent.lock", [])
        with (folder / "agent.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.agent.look()
        self.player = Player(audio="none", patience=QUICK)
        self.session = Session(Defaults())
        self.work = Work(background, library.pictures, self.session.preferred, Around(now=lambda: self.now))
        self.lobby = Lobby(
            self.session,
            self.work,
            self.player,
            self.agent,
            background,
            lambda _connection: (kept_film(),),
            lambda: self.now,
            probe_seconds=0.2,
        )
        self.playing = Playing(
            self.session, self.work, self.player, self.agent, programme=self.lobby.programme
        )
        self.lobby.programmeChanged.connect(self.playing.follow)
        self.session.placeChanged.connect(self._turn)
        self.session.start()

    def _turn(self) -> None:
        if subject := self.session.property("subject"):
            self.work.show(subject)

    def comes_at(self, now: datetime) -> None:
        self.now = now
        self.session.open("player", concert().id)

    def says(self, name: str) -> object:
        return self.lobby.property(name)

    def close(self) -> None:
        self.lobby.close()
        self.playing.close()
        self.player.close()
        self.agent.close()
        self.station.line = "whole"


@pytest.fixture
def hall(
    library: Library, background: Background, station: Endless, tmp_path: Path, folder: Path
) -> Iterator[Hall]:
    library.put(concert(), kept_film())
    station.files[key_of(kept_film().media[0].url)] = (folder / "kept.mp4").read_bytes()
    one = Hall(library, background, station, tmp_path)
    yield one
    one.close()
    station.files.pop("about", None)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("films")
    films.make(made / "kept.mp4")
    return made


def test_the_curtain_opens_by_itself_for_who_waits(
    qtbot: QtBot, hall: Hall, answered: Callable[[], None]
) -> None:
    hall.comes_at(START - timedelta(minutes=18))
    answered()
    assert hall.says("phase") == "before"
    assert hall.says("sentence") == "It begins today at 20:00."
    assert hall.says("clock") == "It is 19:42 now."
    assert hall.player.property("state") == "idle"
    hall.session.tick(10_000)  # far longer than anybody's patience
    hall.lobby.look()
    hall.session.tick(10_100)
    assert not hall.session.property("asking")
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.now = START
    assert (hall.says("phase"), hall.says("line")) == ("on", "now, until 22:00")
    assert hall.session.property("busy")


def test_who_was_let_in_an_hour_before_may_wait(hall: Hall, answered: Callable[[], None]) -> None:
    hall.comes_at(START - timedelta(minutes=59))
    answered()
    assert hall.says("waits")
    hall.session.tick(10_000)
    hall.lobby.look()
    hall.session.tick(10_100)
    assert not hall.session.property("asking")


def test_who_is_hours_early_is_asked_whether_they_are_still_there(
    hall: Hall, answered: Callable[[], None]
) -> None:
    hall.comes_at(START - timedelta(hours=3))
    answered()
    assert (hall.says("phase"), hall.says("waits")) == ("before", False)
    hall.session.tick(10_000)
    hall.lobby.look()
    assert hall.session.property("asking")


def test_a_film_is_shown_while_it_stays_away_and_it_comes_back_by_itself(
    qtbot: QtBot, hall: Hall, answered: Callable[[], None]
) -> None:
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(START)
        answered()
    hall.station.line = "silent"
    qtbot.waitUntil(lambda: bool(hall.says("words")), timeout=5000)
    assert hall.says("words") == "The line falters. We are trying again."
    assert hall.player.picture() is not None, "the last picture stays"
    assert hall.says("elsewhere") == "kept nl"
    qtbot.waitUntil(lambda: bool(hall.says("meanwhile")), timeout=5000)
    assert hall.says("line") == "Meanwhile we show: kept nl"
    qtbot.waitUntil(lambda: hall.player.property("duration") > 19, timeout=8000)
    assert hall.player.picture() is not None
    hall.station.line = "whole"
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        qtbot.waitUntil(lambda: not hall.says("meanwhile"), timeout=5000)
    assert (hall.says("words"), hall.says("line")) == ("", "now, until 22:00")


def test_the_log_says_once_that_a_broadcast_went_and_once_that_it_came_back(
    qtbot: QtBot, hall: Hall, answered: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(START)
        answered()
    hall.station.line = "refused"
    qtbot.waitUntil(lambda: bool(hall.says("meanwhile")), timeout=10000)
    qtbot.wait(1000)
    hall.station.line = "whole"
    qtbot.waitUntil(lambda: not hall.says("meanwhile"), timeout=10000)
    told = [record.message for record in caplog.records]
    assert told == ["what plays falters (lost)", "the broadcast is back"]


def test_what_the_station_does_not_give_is_told_and_not_asked_for_again_and_again(
    qtbot: QtBot, hall: Hall, answered: Callable[[], None]
) -> None:
    hall.station.line = "forbidden"
    hall.comes_at(START)
    answered()
    qtbot.waitUntil(lambda: bool(hall.says("words")), timeout=8000)
    assert hall.says("words") == "We may not show this here. Choose something else."
    assert hall.says("elsewhere") == "kept nl"
    asked = hall.station.asked
    qtbot.wait(1500)
    assert hall.station.asked <= asked + 1, "nothing but the question that was on its way"
    assert not hall.says("meanwhile")
    hall.lobby.lookElsewhere()
    qtbot.waitUntil(lambda: hall.player.property("state") == "playing", timeout=8000)
    qtbot.wait(500)
    asked = hall.station.asked
    qtbot.wait(1000)
    assert hall.station.asked == asked, "nobody looks out for it"


def test_who_asked_for_the_film_is_not_torn_away_from_it(
    qtbot: QtBot, hall: Hall, answered: Callable[[], None]
) -> None:
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(START)
        answered()
    hall.lobby.lookElsewhere()
    assert hall.says("wished")
    qtbot.waitUntil(lambda: bool(hall.says("back")), timeout=5000)
    assert hall.says("meanwhile")
    assert hall.says("line") == "The broadcast is back."
    hall.lobby.comeBack()
    assert not hall.says("meanwhile")


def test_what_is_taken_away_is_not_shown_meanwhile_any_longer(
    qtbot: QtBot, hall: Hall, library: Library, background: Background, answered: Callable[[], None]
) -> None:
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(START)
        answered()
    hall.lobby.lookElsewhere()
    qtbot.waitUntil(lambda: bool(hall.says("meanwhile")))
    library.withdraw(kept_film().id)
    background.changed.emit()
    qtbot.waitUntil(lambda: not hall.says("meanwhile"))
    assert hall.says("elsewhere") == ""


def is_again_tomorrow(library: Library) -> None:
    day = timedelta(days=1)
    again = Occurrence(start=(START + day).isoformat(), end=(END + day).isoformat())
    library.put(structs.replace(concert(), occurrences=(again,)))


def sees_the_end(qtbot: QtBot, hall: Hall, answered: Callable[[], None]) -> None:
    """Comes in a second before it is announced to end, and sees a picture."""
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(END - timedelta(seconds=1))
        answered()
    qtbot.waitUntil(lambda: not hall.player.property("outage"), timeout=5000)


def test_it_is_over_when_it_ends_and_not_on_the_minute(
    qtbot: QtBot, hall: Hall, answered: Callable[[], None]
) -> None:
    sees_the_end(qtbot, hall, answered)
    hall.now = END + timedelta(hours=1)
    hall.lobby.look()
    assert hall.says("phase") == "on", "nobody is sent away during the applause"
    hall.station.line = "refused"
    qtbot.waitUntil(lambda: hall.says("phase") == "over", timeout=8000)
    assert hall.player.property("state") == "idle"
    assert not hall.work.property("plays")


def test_what_comes_again_tomorrow_is_not_begun_to_wait_for_during_the_applause(
    qtbot: QtBot, hall: Hall, library: Library, answered: Callable[[], None]
) -> None:
    is_again_tomorrow(library)
    sees_the_end(qtbot, hall, answered)
    hall.now = END + timedelta(minutes=1)
    hall.lobby.look()
    assert hall.says("phase") == "on"
    hall.lobby.forget()


def says_it_is_over(qtbot: QtBot, hall: Hall) -> None:
    """The line breaks, and then there is an end in what the station says of its broadcast."""
    hall.station.files["about"] = b'{"live": false, "duration": 10}'
    hall.station.line = "refused"
    qtbot.waitUntil(lambda: hall.says("phase") == "over", timeout=8000)
    hall.station.line = "whole"


def test_what_was_over_yesterday_is_on_again_this_evening(
    qtbot: QtBot, hall: Hall, library: Library, answered: Callable[[], None]
) -> None:
    is_again_tomorrow(library)
    sees_the_end(qtbot, hall, answered)
    hall.now = END + timedelta(minutes=1)  # the announced one is tomorrow's by now
    hall.lobby.look()
    assert hall.says("phase") == "on"
    says_it_is_over(qtbot, hall)
    hall.session.back()
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(START + timedelta(days=1, minutes=10))
        answered()
    assert hall.says("phase") == "on"


def test_what_was_over_by_mistake_is_on_again(qtbot: QtBot, hall: Hall, answered: Callable[[], None]) -> None:
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        hall.comes_at(START)
        answered()
    says_it_is_over(qtbot, hall)
    hall.session.back()
    hall.comes_at(START + timedelta(minutes=1))
    answered()
    qtbot.wait(800)
    assert hall.says("phase") == "over", "as long as it says so"
    with qtbot.waitSignal(hall.player.firstFrame, timeout=8000):
        del hall.station.files["about"]
    assert hall.says("phase") == "on"
