"""A film in parts that is here whole is known to be, until something of it is taken away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.media import presentation
from kiosk.media.cache import Cache
from kiosk.media.hls.playlist import Playlist
from kiosk.media.pieces import named
from kiosk.media.presentation_download import download_all
from kiosk.media.whole import Whole
from tests.agent.publisher import TS, House, house, recording

MASTER = (
    b'#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="s",NAME="nl",URI="a.m3u8"\n'
    b'#EXT-X-STREAM-INF:BANDWIDTH=1,AUDIO="s"\nv.m3u8\n'
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as built:
        yield built


@pytest.fixture
def film(home: House) -> str:
    """The address of one that is here whole, which is known."""
    home.publisher.files |= {
        "film.m3u8": MASTER,
        "v.m3u8": recording("v1.ts", "v2.ts"),
        "a.m3u8": recording("a1.ts"),
        **{f"{name}.ts": TS * number for number, name in enumerate(("v1", "v2", "a1"), 1)},
    }
    url = home.url("film.m3u8")
    download_all(home.fetcher, url, home.cache, quota_bytes=10**9, floor_bytes=0)
    assert presentation.bytes_here(home.cache, url)
    return url


def test_what_is_known_to_be_here_is_not_looked_for_again(
    home: House, film: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    kept = presentation.kept

    def spy(cache: Cache, owner: str, url: str) -> Playlist | None:
        read.append(url)
        return kept(cache, owner, url)

    monkeypatch.setattr(presentation, "kept", spy)
    home.publisher.asked.clear()
    key = home.knows("film.m3u8")
    *_, picture = home.named(key)
    home.text(picture)
    assert presentation.bytes_here(home.cache, film)
    every = {film, *(home.url(f"{name}.m3u8") for name in "va")}
    home.until(lambda: set(read) == every)
    assert len(read) == 3, "the playlists that the player is given, or is about to ask for"
    assert home.publisher.asked == []


def forgotten(cache: Cache, name: str) -> None:
    cache.forget([name])


def evicted(cache: Cache, name: str) -> None:
    cache.room.evict(0, 0)


def set_aside(cache: Cache, name: str) -> None:
    held = cache.held(name)
    assert held
    cache.set_aside(held)


def missed(cache: Cache, name: str) -> None:
    path = cache.path(name)
    assert path
    path.unlink()
    assert cache.open(name) is None


@pytest.mark.parametrize("lose", [forgotten, evicted, set_aside, missed])
def test_what_is_taken_away_of_it_is_missed_at_once(
    home: House, film: str, lose: Callable[[Cache, str], None]
) -> None:
    master = presentation.kept(home.cache, film, film)
    assert master
    lose(home.cache, named(film, home.url("v2.ts")))
    assert not presentation.is_here(home.cache, film, master)
    assert presentation.bytes_here(home.cache, film) is None


def test_a_playlist_that_names_another_piece_by_now_is_looked_at_again(home: House, film: str) -> None:
    part = home.cache.part_of("https://museum.example/other")
    part.write_bytes(recording("v1.ts", "v3.ts"))
    home.cache.keep(named(film, home.url("v.m3u8")), part, content_type=presentation.FORMAT)
    assert presentation.bytes_here(home.cache, film) is None


def test_who_only_reads_is_told_of_no_loss_and_looks_each_time(home: House, film: str) -> None:
    screen = Cache(home.cache.folder, read_only=True)
    assert presentation.bytes_here(screen, film)
    home.cache.forget([named(film, home.url("a1.ts"))])
    assert presentation.bytes_here(screen, film) is None
    screen.close()


def test_what_was_taken_away_while_one_looked_is_not_known_to_be_here() -> None:
    whole = Whole(told=True)
    turn = whole.turn
    whole.lost(["https://museum.example/film https://museum.example/1.ts"])
    whole.note("https://museum.example/film", ["film"], 5, turn=turn)
    assert whole.size("https://museum.example/film", "film") is None
    whole.note("https://museum.example/film", ["film"], 5, turn=whole.turn)
    assert whole.size("https://museum.example/film", "film") == 5
