"""Sounds that are none, and loudspeakers that go: the player stays, and says what it can."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.player import protocol
from kiosk.ui.film import player_process
from tests.player import films
from tests.player.ear import listening
from tests.player.screen import Screen


@pytest.fixture(scope="module")
def screen(folder: Path) -> Iterator[Screen]:
    one = Screen(folder)
    yield one
    one.close()


def bad_sounds(folder: Path) -> dict[str, Path]:
    whole = films.make_sound(folder / "whole.wav", 1).read_bytes()
    made = {
        "no sample.wav": whole[:44],
        "a page.mp3": b"<!doctype html><title>Sign in</title>" * 50,
        "a list.mp3": b"#EXTM3U\n/etc/hostname\n",
        "nothing.ogg": b"",
        "noise.flac": os.urandom(50_000),
        "a head alone.ogg": films.make_sound(folder / "whole.ogg", 1).read_bytes()[:60],
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return {name: folder / name for name in made}


def test_a_sound_that_is_none_fails_and_the_next_one_plays(screen: Screen, folder: Path) -> None:
    tone = films.make_sound(folder / "tone.flac", 3)
    for name, path in bad_sounds(folder).items():
        screen.open(path)
        screen.until(lambda: screen.has(protocol.Failed) or screen.has(protocol.Ended))
        assert screen.has(protocol.Failed), name
    screen.open(tone)
    screen.until(lambda: screen.state.media == screen.media and screen.state.time_pos > 0.5)


@pytest.mark.full
def test_a_sound_that_lies_about_its_length_ends_when_it_does(screen: Screen, folder: Path) -> None:
    data = bytearray(films.make_sound(folder / "lying.wav", 2).read_bytes())
    at = data.index(b"data") + 4
    data[at : at + 4] = (0x7FFFFFF0).to_bytes(4, "little")
    (folder / "lying.wav").write_bytes(data)
    screen.open(folder / "lying.wav")
    screen.until(lambda: screen.has(protocol.Ended), 10)
    ended = screen.last(protocol.Ended)
    assert isinstance(ended, protocol.Ended)
    assert ended.time_pos == pytest.approx(2, abs=0.7)


@pytest.mark.full
@pytest.mark.parametrize("pulled", ["loudspeaker", "server"])
def test_a_loudspeaker_that_is_pulled_out_takes_only_the_sound_along(
    folder: Path, film: Path, tmp_path: Path, pulled: str
) -> None:
    """The picture goes on, it is said that nobody hears it, and it is heard again when one is plugged in."""
    with ExitStack() as server:
        ear = server.enter_context(listening(tmp_path))
        one = Screen(folder, sound=True, **ear.environment)
        try:
            one.open(film)
            one.until(lambda: one.has(protocol.Opened) and one.state.time_pos > 0.5)
            assert not one.opened.soundless
            seen, at = len(one.numbers), one.state.time_pos
            if pulled == "server":
                server.close()
            else:
                ear.control("unload-module", "module-null-sink")
            one.until(lambda: one.opened.soundless)
            one.until(lambda: one.state.time_pos > at + 1.5)
            assert len(one.numbers) - seen > 25, "the picture stays in motion"
            at = one.state.time_pos
            if pulled == "server":
                (tmp_path / "native").unlink(missing_ok=True)
                ear = server.enter_context(listening(tmp_path))
            else:
                ear.control("load-module", "module-null-sink", "sink_name=ear")
            one.until(lambda: not one.opened.soundless and not one.state.buffering)
            ear.until(lambda heard: heard[0] > -40, 440)
            assert at < one.state.time_pos < at + 12
            assert not one.has(protocol.Failed)
            assert one.process.poll() is None
        finally:
            one.close()


@pytest.mark.full
def test_a_sound_server_that_is_gone_is_said(folder: Path, film: Path, tmp_path: Path) -> None:
    if Path("/proc/asound/cards").exists() and "no soundcards" not in Path("/proc/asound/cards").read_text():
        pytest.skip("this machine has a card")
    one = Screen(folder, sound=True, PULSE_SERVER=f"unix:{tmp_path}/nobody", XDG_RUNTIME_DIR=str(tmp_path))
    try:
        one.plays(film)
        opened = one.last(protocol.Opened)
        assert isinstance(opened, protocol.Opened)
        assert opened.soundless
        assert not opened.one_ear
        one.say(protocol.Set(ears="left", mono=True, clear_speech=True, gain=6.0))
        one.until(lambda: one.state.time_pos > 1)
    finally:
        one.close()


@pytest.mark.full
def test_a_sound_server_that_dawdles_does_not_take_the_player_for_dead(
    folder: Path, film: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    real = shutil.which("pactl")
    if real is None:
        pytest.skip("what stands between us and pactl needs a pactl (packaging/system-packages)")
    slow = tmp_path / "pactl"
    slow.write_text(f'#!/bin/sh\nsleep 0.7\nexec {real} "$@"\n')
    slow.chmod(0o755)
    with listening(tmp_path_factory.mktemp("pulse")) as ear:
        path = f"{tmp_path}:{os.environ['PATH']}"
        one = Screen(folder, sound=True, **(ear.environment | {"PATH": path}))
        try:
            one.plays(film)
            one.until(lambda: one.state.time_pos > 0.3)
            since = time.monotonic()
            one.say(protocol.Set(ears="left"))
            one.until(lambda: one.state.at > since + 3, 8)
            beats = [event.at for event in one.events if isinstance(event, protocol.State)]
            assert max(after - before for before, after in pairwise(beats)) < player_process.SILENCE
        finally:
            one.close()
