"""Who listens to the guide hears one voice at a time, and no film through it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.model import Kind
from kiosk.player.supervision import Outage
from kiosk.ui.film import playback
from kiosk.ui.stage import examples, staging
from tests.spoken import Listener, listening
from tests.station import starter

LONG = "Dit is een zin die langer duurt dan drie seconden, want er komt geen einde aan. " * 2


@pytest.fixture(scope="module")
def screen(qapp: QGuiApplication) -> Iterator[Listener]:
    with (
        pytest.MonkeyPatch.context() as patch,
        listening(patch, lambda: starter().opens(), times=4) as listener,
    ):
        yield listener


@pytest.fixture
def rita(screen: Listener) -> Listener:
    """The next visitor."""
    screen.leaves()
    return screen


def plays(rita: Listener) -> None:
    """The film of the starter collection."""
    film = examples.first_of(rita.parts.stage, Kind.FILM)
    rita.parts.session.start()
    rita.parts.session.open("item", film)
    rita.parts.session.open("player", film)
    playing(rita, paused=False)


def playing(rita: Listener, *, paused: bool) -> None:
    player, ducking = rita.parts.player, rita.parts.guide.saying._way._ducking

    def so() -> bool:
        if ducking._now:
            return False  # it still comes forward after what was said last
        shown = player.property("state") == "playing" and player.shown
        return shown and bool(player.property("pause")) == paused and not rita.parts.guide.saying.speaking

    staging.wait_for(so, f"A film that {'waits' if paused else 'plays'}")


def volume(rita: Listener) -> float:
    return float(rita.parts.player._wishes.volume)


def test_a_film_is_softer_under_a_short_sentence_and_waits_for_a_long_one(rita: Listener) -> None:
    rita.starts()
    plays(rita)
    loud = volume(rita)
    rita.is_told("Dit is maar een korte zin.")
    staging.wait_for(lambda: volume(rita) < loud * 10 ** (-11 / 60), "Stepping back 12 dB")
    assert not rita.parts.player.property("pause")
    staging.wait_for(lambda: volume(rita) == pytest.approx(loud), "Coming forward")

    rita.is_told(LONG)
    staging.wait_for(lambda: rita.parts.player.property("pause"), "Waiting")
    said = len(rita.log)
    staging.wait_for(lambda: not rita.parts.guide.saying.speaking, "Ending")
    assert not rita.parts.player.property("pause"), "it goes on by itself"
    QTest.qWait(500)
    assert len(rita.log) == said, "that it waited and went on is nothing that she did"


def test_any_key_lets_the_film_go_on(rita: Listener) -> None:
    rita.starts()
    plays(rita)
    rita.is_told(LONG)
    staging.wait_for(lambda: rita.parts.player.property("pause"), "Waiting")
    rita.presses("Shift")
    assert not rita.parts.player.property("pause")


def test_a_film_that_she_paused_stays_so(rita: Listener) -> None:
    rita.starts()
    plays(rita)
    rita.parts.player.togglePause()
    rita.rests()
    rita.is_told(LONG)
    rita.rests()
    assert rita.parts.player.property("pause")


def test_a_story_that_is_read_and_the_guide_never_speak_at_once(rita: Listener) -> None:
    rita.starts()
    narrator, guide, floor = rita.parts.narrator, rita.parts.guide, rita.parts.floor
    story = examples.first_of(rita.parts.stage, Kind.STORY)
    rita.parts.session.start()
    rita.parts.session.open("story", story)
    rita.rests()
    narrator.say(LONG, "nl")
    staging.wait_for(lambda: narrator.property("speaking"), "Reading")
    said = len(rita.log)
    QTest.qWait(600)
    assert len(rita.log) == said, "what changes on the screen is not told into the story"
    rita.presses("Down")
    assert len(rita.log) == said + 1
    assert (narrator.property("pause"), narrator.property("speaking")) == (True, False)
    assert floor.holder is guide.saying
    rita.rests()
    assert narrator.property("reading"), "it waits where it was"
    narrator.setProperty("pause", False)
    staging.wait_for(lambda: narrator.property("speaking"), "Reading on")
    assert floor.holder is narrator
    narrator.stop()
    assert floor.holder is None


def test_captions_that_are_spoken_wait_for_the_guide(rita: Listener) -> None:
    rita.starts()
    plays(rita)
    voice = rita.parts.playing._voice
    voice.speak_captions(True)
    rita.parts.player.seek(1.0)
    staging.wait_for(lambda: voice._said is not None, "Speaking a caption")
    rita.is_told(LONG)
    assert voice._said is None
    assert rita.parts.floor.holder is rita.parts.guide.saying
    rita.rests()
    staging.wait_for(lambda: voice._said is not None, "The next caption")


@pytest.mark.full
def test_a_broadcast_that_stays_away_is_told_and_no_company(
    rita: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    rita.starts()
    plays(rita)
    assert rita.parts.session.property("busy")
    monkeypatch.setattr(playback, "outage", lambda *_: Outage.TOLD)
    monkeypatch.setattr(rita.parts.player._playback, "recovering", True)
    rita.parts.player.recoveringChanged.emit()
    staging.wait_for(lambda: rita.parts.player.property("outage") == "told", "Telling")
    QTest.qWait(300)
    rita.waits(1)
    rita.hears("De verbinding hapert. Wij proberen het opnieuw.")
    monkeypatch.setattr(playback, "outage", lambda *_: Outage.LONG)
    staging.wait_for(lambda: not rita.parts.session.property("busy"), "Asking as of anybody")
    monkeypatch.undo()
    staging.wait_for(lambda: rita.parts.session.property("busy"), "Being back")
