"""What the gateway believes of a film in parts whose publisher changes it, and how much it remembers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.agent.gateway import playlists
from tests.agent.publisher import MP4, TS, House, house, recording


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as built:
        yield built


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is believed because it was just read."""
    monkeypatch.setattr(playlists, "RECORDING_SECONDS", 0.0)
    monkeypatch.setattr(playlists, "BROADCAST_SECONDS", 0.0)


def test_a_kept_playlist_is_asked_again_while_a_piece_is_missing(home: House, later: None) -> None:
    files = home.publisher.files
    files |= {"film.m3u8": recording("a.ts", "b.ts"), "a.ts": TS, "b.ts": 500}
    key = home.knows("film.m3u8")
    first, _ = home.named(key)
    assert home.get(first)[0] == 200
    files |= {"film.m3u8": recording("a.ts", "c.ts"), "c.ts": TS + TS}
    kept, other = home.named(key)
    assert kept == first
    assert home.get(other) == (200, TS + TS)
    home.until(lambda: len(home.cache.times()) == 3)  # the playlist, a and c
    home.publisher.asked.clear()
    assert home.named(key) == [kept, other]  # all of it is here
    assert home.publisher.asked == []


@pytest.mark.parametrize("trouble", [500, 503, b"<html><title>Sign in to the Wi-Fi</title></html>"])
def test_a_kept_playlist_plays_while_its_publisher_stumbles(
    home: House, later: None, trouble: bytes | int
) -> None:
    files = home.publisher.files
    files |= {"film.m3u8": recording("a.ts", "b.ts"), "a.ts": TS, "b.ts": 500}
    key = home.knows("film.m3u8")
    before = home.named(key)
    files["film.m3u8"] = trouble
    assert home.named(key) == before


def test_a_kept_playlist_that_its_publisher_refuses_does_not_play(home: House, later: None) -> None:
    home.publisher.files |= {"film.m3u8": recording("a.ts"), "a.ts": 500}
    key = home.knows("film.m3u8")
    home.text(key)
    home.publisher.files["film.m3u8"] = 410
    assert home.get(key)[0] == 502


@pytest.mark.parametrize("keep", [True, False])
def test_a_playlist_that_became_one_file_plays_as_that(home: House, later: None, keep: bool) -> None:
    home.publisher.files |= {"film.m3u8": recording("a.ts"), "a.ts": 500}
    key = home.knows("film.m3u8", keep=keep)
    home.text(key)
    home.publisher.files["film.m3u8"] = MP4
    assert home.get(f"{key}/about")[0] == 200
    assert home.get(key) == (200, MP4)
