"""Broadcasts over RTSP through the real gateway and its relay: pictures by number, sound by its pitch."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from kiosk.player import protocol
from tests.player import films
from tests.player.ear import listening
from tests.player.house import house
from tests.player.listener import Listener
from tests.player.rtsp import AUDIO, VIDEO, Channel
from tests.player.screen import Screen

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
pytest.importorskip("av", reason="PyAV is not on this machine", exc_type=(ImportError, OSError))

SOUND = AUDIO[:2]
FORMS = {
    "H.264, AAC": (VIDEO, AUDIO),
    "HEVC, MP3": (
        (*VIDEO, "-c:v", "libx265", "-x265-params", "log-level=none:bframes=0"),
        (*SOUND, "-c:a", "libmp3lame"),
    ),
    "MPEG-4, MP2": (
        (*VIDEO, "-c:v", "mpeg4", "-b:v", "2M"),
        (*SOUND, "-c:a", "mp2"),
    ),
    "H.264, telephone": (VIDEO, (*SOUND, "-c:a", "pcm_mulaw", "-ar", "8000", "-ac", "1")),
    "H.264, Opus": (VIDEO, (*SOUND, "-c:a", "libopus", "-ar", "48000")),
    "pictures alone": (VIDEO,),
    "sound alone": (AUDIO,),
}
HERTZ = 440
LOUD = -40.0
"""dBFS; ffmpeg makes it at -21."""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Screen, Listener]]:
    with listening(tmp_path_factory.mktemp("ear")) as ear:
        listener = Listener(ear)
        screen = Screen(sound=True, **ear.environment)
        yield screen, listener
        screen.close()
        listener.close()


@pytest.mark.parametrize(
    "form",
    [pytest.param(one, marks=() if number == 0 else pytest.mark.full) for number, one in enumerate(FORMS)],
)
def test_a_broadcast_is_seen_and_heard_as_it_is_sent(
    heard: tuple[Screen, Listener], tmp_path: Path, form: str
) -> None:
    screen, listener = heard
    channel = Channel(tmp_path, *FORMS[form])
    try:
        with house(tmp_path, tmp_path / "cache", channel.host) as at_home:
            screen.open(at_home.opens(channel.url))
            if form != "sound alone":
                screen.until(lambda: screen.has(protocol.Frame, 75), 12)
                seen = tuple(screen.numbers)
                since, first = seen[-50]
                at, number = seen[-1]
                assert (number - first) / films.RATE == pytest.approx(at - since, abs=0.4), "in real time"
                assert min(after - before for (_, before), (_, after) in pairwise(seen[-50:])) >= 0, (
                    "never back"
                )
                assert 0 < at - channel.station.begun - number / films.RATE < 4
            if form not in ("pictures alone", "H.264, telephone"):
                screen.until(lambda: screen.has(protocol.State, 3) and screen.state.time_pos > 0, 12)
                since = screen.state.at
                screen.until(lambda: screen.state.at > since + 1.5, 12)
                windows = listener.since(since)
                assert len(windows) > 10
                assert median(one.pitch for one in windows) == pytest.approx(HERTZ, abs=15)
                assert median(one.level for one in windows) > LOUD
    finally:
        screen.say(protocol.Stop())
        channel.close()
