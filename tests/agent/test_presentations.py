"""What the gateway believes of a film in parts whose publisher changes it, and how much it remembers."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.agent.gateway import numbers, playlists, presentations, remembered
from tests.agent.publisher import MP4, TS, House, broadcast, house, recording


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


def test_addresses_that_a_broadcast_names_no_more_are_forgotten(
    home: House, later: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbers, "GRACE", 0.5)
    files = home.publisher.files
    files |= {"tv.m3u8": broadcast("a.ts", "b.ts"), "a.ts": TS, "b.ts": TS, "c.ts": TS}
    key = home.knows("tv.m3u8")
    gone, stays = home.named(key)
    files["tv.m3u8"] = broadcast("b.ts", "c.ts", first=1)
    assert home.named(key)[0] == stays
    home.until(lambda: home.named(key)[0] == stays and home.get(gone)[0] == 404)
    assert home.get(stays)[0] == 200


def test_the_film_that_was_not_asked_for_longest_is_forgotten(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presentations, "REMEMBERED", 2)
    keys = [home.knows(f"{name}.m3u8") for name in "xyz"]
    home.publisher.files |= {f"{name}.m3u8": recording("a.ts") for name in "xyz"} | {"a.ts": TS}
    parts = [home.named(key)[0] for key in keys[:2]]
    assert home.get(parts[0])[0] == 200
    home.text(keys[2])
    assert [home.get(one)[0] for one in parts] == [200, 404]


def test_films_whose_addresses_take_too_much_memory_are_forgotten(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presentations, "MOST_BYTES", 100 * numbers.EACH)
    long = recording(*(f"{number}.ts" for number in range(90)))
    home.publisher.files |= {"x.m3u8": long, "y.m3u8": long, "0.ts": TS}
    one, other = home.knows("x.m3u8"), home.knows("y.m3u8")
    first = home.named(one)[0]
    assert home.get(first)[0] == 200
    second = home.named(other)[0]
    assert (home.get(second)[0], home.get(first)[0]) == (200, 404)


def test_films_whose_playlists_take_too_much_memory_are_forgotten(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those whose parts have no address of ours."""
    one, other = home.knows("x.m3u8"), home.knows("y.m3u8")
    home.publisher.files |= {
        "x.m3u8": recording("0.ts"),
        "0.ts": TS,
        "words.m3u8": recording(*(500 * ["w.vtt"])),
    }
    home.publisher.files["y.m3u8"] = (
        b'#EXTM3U\n#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="Nederlands",LANGUAGE="nl",URI="words.m3u8"\n'
        b'#EXT-X-STREAM-INF:BANDWIDTH=400000,SUBTITLES="s"\nx.m3u8\n'
    )
    monkeypatch.setattr(presentations, "MOST_BYTES", 300 * remembered.EACH)
    (first,) = home.named(one)
    assert home.get(first)[0] == 200
    (track,) = json.loads(home.text(f"{other}/about"))["captions"]
    assert home.get(first)[0] == 200
    home.get(track["key"])
    home.get(f"{other}/about")
    assert home.get(first)[0] == 404


def test_a_playlist_in_the_place_of_a_part_is_no_part(home: House) -> None:
    """Nor does the film become another: a playlist of a stranger would be read as its own."""
    home.publisher.files |= {
        "film.m3u8": recording("a.ts", "b.ts"),
        "a.ts": recording("http://127.0.0.1/private"),
        "b.ts": TS,
    }
    key = home.knows("film.m3u8")
    first, second = home.named(key)
    for _ in range(2):
        status, body = home.get(first)
        assert status == 502
        assert b"private" not in body
    assert home.get(second)[0] == 200
    assert home.named(key) == [first, second]


def test_missing_parts_are_forgiven_when_one_after_them_was_there(home: House) -> None:
    names = [f"{number}.ts" for number in range(12)]
    home.publisher.files["film.m3u8"] = recording(*names)
    home.publisher.files |= dict.fromkeys((names[3], names[7]), TS + TS)
    parts = home.named(home.knows("film.m3u8"))
    statuses = [home.get(one)[0] for one in parts]
    assert statuses == [200] * 11 + [502]
    assert home.get(parts[3])[0] == 200  # somebody jumps back: what is missing after it is not forgiven
    assert home.get(parts[11])[0] == 502


@pytest.mark.parametrize(("status", "told"), [(500, 200), (503, 200), (404, 502), (403, 403), (410, 502)])
def test_a_broadcast_that_is_refused_is_over_and_one_that_stumbles_is_not(
    home: House, later: None, status: int, told: int
) -> None:
    home.publisher.files |= {"tv.m3u8": broadcast("a.ts"), "a.ts": TS}
    key = home.knows("tv.m3u8")
    home.text(key)
    home.publisher.files["tv.m3u8"] = status
    assert home.get(key)[0] == told


def test_a_broadcast_that_stumbles_for_long_is_away(
    home: House, later: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playlists, "STALE_SECONDS", 0.0)
    home.publisher.files |= {"tv.m3u8": broadcast("a.ts"), "a.ts": TS}
    key = home.knows("tv.m3u8")
    home.text(key)
    home.publisher.files["tv.m3u8"] = 500
    assert home.get(key)[0] == 504
