"""What the agent sees of the light of films that are here."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.agent.watching import Watching
from kiosk.errors import MediaError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import flashes, found
from kiosk.media.cache import Cache
from kiosk.media.flashes import RULES, Flashes
from kiosk.media.presentation_download import download_all
from tests.agent.publisher import house
from tests.films import blinking, made

pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)

HERE = "https://here.example/"
KEPT = "https://museum.example/kept.mp4"


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One that flashes from its second second on."""
    blink, target = blinking(10), tmp_path_factory.mktemp("films") / "film.mp4"
    return made(target, 3, lambda _x, _y, now: blink(now) if now >= 1 else (90, 90, 90))


@pytest.fixture
def folder(tmp_path: Path, film: Path) -> Path:
    """One that is published, with that film and a calm one in it."""
    published = tmp_path / "published"
    published.mkdir()
    shutil.copy(film, published / "film.mp4")
    made(published / "calm.mp4", 1, lambda _x, _y, _now: (90, 90, 90))
    return published


@pytest.fixture
def cache(tmp_path: Path, film: Path) -> Iterator[Cache]:
    """With the same film kept in it."""
    with closing(Cache(tmp_path / "cache")) as one:
        part = one.part_of(KEPT)
        shutil.copy(film, part)
        one.keep(KEPT, part, content_type="video/mp4")
        yield one


@pytest.fixture
def knocks() -> list[str]:
    return []


@pytest.fixture
def watching(cache: Cache, folder: Path, knocks: list[str]) -> Iterator[Watching]:
    with Fetcher(published={HERE: folder}) as fetcher:
        one = Watching(cache, fetcher, lambda: knocks.append("news"))
        yield one
        one.close()


def seen(watching: Watching, *urls: str) -> dict[str, float | None]:
    watching.later(urls)
    watching.look()
    return watching.take()


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that a meter was asked about."""
    asked: list[str] = []
    real = flashes.measure

    def noted(file: flashes.Opened) -> Flashes:
        asked.append(Path(f"/proc/self/fd/{file.fileno()}").readlink().name)
        return real(file)

    monkeypatch.setattr(flashes, "measure", noted)
    return asked


def test_films_that_are_here_are_looked_at_once(
    watching: Watching, cache: Cache, knocks: list[str], measured: list[str]
) -> None:
    every = (KEPT, f"{HERE}film.mp4", f"{HERE}calm.mp4", f"{HERE}gone.mp4", "https://museum.example/away.mp4")
    first = seen(watching, *every)
    at = pytest.approx(1, abs=0.2)
    assert first == {KEPT: at, f"{HERE}film.mp4": at, f"{HERE}calm.mp4": None}
    assert (len(measured), len(knocks)) == (3, 3)
    notes = [*(cache.folder / "lights").glob("*.json")]
    assert [note.stat().st_mtime for note in notes] == [0, 0, 0]
    assert watching.take() == {}
    assert seen(watching, *every) == first, "told again, as the catalogue may be a new one"
    assert (len(measured), len(knocks)) == (3, 3)


def test_another_film_and_other_rules_are_looked_at_anew(
    watching: Watching, cache: Cache, folder: Path, measured: list[str]
) -> None:
    url = f"{HERE}film.mp4"
    assert seen(watching, url)[url] is not None
    (note,) = (cache.folder / "lights").glob("*.json")
    note.write_bytes(flashes.written(Flashes(rules=RULES - 1)))
    assert seen(watching, url)[url] is not None
    shutil.copy(folder / "calm.mp4", folder / "film.mp4")
    os.utime(folder / "film.mp4", (1, 1))
    assert seen(watching, url) == {url: None}
    assert len(measured) == 3


def test_what_can_not_be_measured_is_not_known_and_not_tried_for_ever(
    watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def fails(_: object) -> Flashes:
        tried.append(1)
        raise MediaError("The meter was killed.")

    monkeypatch.setattr(flashes, "measure", fails)
    assert seen(watching, KEPT) == seen(watching, KEPT) == {}
    assert len(tried) == 1


def test_rubbish_does_not_flash(watching: Watching, folder: Path) -> None:
    (folder / "film.mp4").write_bytes(os.urandom(50_000))
    assert seen(watching, f"{HERE}film.mp4") == {f"{HERE}film.mp4": None}


def test_of_a_film_in_parts_the_picture_is_looked_at(tmp_path: Path, film: Path) -> None:
    """Its sound lies in other files."""
    folder = tmp_path / "made"
    folder.mkdir()
    command = ["ffmpeg", "-v", "error", "-i", str(film), "-f", "lavfi", "-i", "sine=d=3"]
    command += ["-map", "0:v", "-map", "1:a", "-c:v", "mpeg2video", "-g", "25", "-c:a", "aac", "-f", "hls"]
    command += ["-hls_time", "1", "-hls_playlist_type", "vod", "-master_pl_name", "film.m3u8"]
    command += ["-var_stream_map", "v:0,agroup:a a:0,agroup:a", "%v.m3u8"]
    subprocess.run(command, check=True, cwd=folder, timeout=60)
    with house(tmp_path / "house") as home:
        home.publisher.files |= {one.name: one.read_bytes() for one in folder.iterdir()}
        home.knows("film.m3u8")
        url = f"http://{home.publisher.origin}/film.m3u8"
        watching = Watching(home.cache, home.fetcher)
        assert seen(watching, url) == {}, "it is not here"
        download_all(home.fetcher, url, home.cache, quota_bytes=10**9, floor_bytes=0)
        assert seen(watching, url) == {url: pytest.approx(1, abs=0.3)}
        name = found.light_of(home.cache, url, None)
        assert name is not None
        assert found.file_of(home.cache, found.LIGHTS, name).is_file()
