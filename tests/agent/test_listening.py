"""What the agent hears in the files that are here, and how the screen gets to know."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.agent.gateway import Gateway, Place
from kiosk.agent.listening import Listening
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import loudness
from kiosk.media.cache import Cache
from kiosk.media.loudness import Sound
from kiosk.media.meter import Opened
from kiosk.model import key_of

pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)

HERE = "https://here.example/"
KEPT = "https://museum.example/kept.flac"


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("tones") / "tone.flac"
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "aevalsrc='0.5*sin(2*PI*1000*t)':d=4"]
    subprocess.run([*command, str(target)], check=True)
    return target


@pytest.fixture
def folder(tmp_path: Path, tone: Path) -> Path:
    """One that is published, with a tone in it."""
    published = tmp_path / "published"
    published.mkdir()
    shutil.copy(tone, published / "tone.flac")
    return published


@pytest.fixture
def cache(tmp_path: Path, tone: Path) -> Iterator[Cache]:
    """With the same tone kept in it."""
    one = Cache(tmp_path / "cache")
    part = one.part_of(KEPT)
    shutil.copy(tone, part)
    one.keep(KEPT, part, content_type="audio/flac")
    yield one
    one.close()


@pytest.fixture
def listening(cache: Cache, folder: Path) -> Iterator[Listening]:
    with Fetcher(published={HERE: folder}) as fetcher:
        one = Listening(cache, fetcher)
        yield one
        one.close()


@pytest.mark.parametrize("url", [f"{HERE}tone.flac", KEPT])
def test_a_file_that_is_here_is_listened_to_once(listening: Listening, cache: Cache, url: str) -> None:
    assert listening.of(url) == b"", "nobody did yet"
    listening.look()
    heard = listening.of(url)
    assert heard
    sound = loudness.read(heard)
    assert sound.loudness == pytest.approx(-9, abs=1)
    (note,) = (cache.folder / "sounds").glob("*.json")
    before = note.stat().st_mtime_ns
    listening.later([url])
    listening.look()
    assert note.stat().st_mtime_ns == before


def test_a_file_that_is_elsewhere_is_not(listening: Listening, cache: Cache) -> None:
    assert listening.of("https://museum.example/elsewhere.mp3") is None
    listening.later(["https://museum.example/elsewhere.mp3", f"{HERE}gone.flac"])
    listening.look()
    assert not (cache.folder / "sounds").exists()


def test_another_file_at_the_same_address_is_another_sound(listening: Listening, folder: Path) -> None:
    url = f"{HERE}tone.flac"
    listening.of(url)
    listening.look()
    assert listening.of(url)
    os.truncate(folder / "tone.flac", 1000)
    assert listening.of(url) == b""


def test_rubbish_is_silence_and_not_tried_for_ever(listening: Listening, folder: Path) -> None:
    (folder / "tone.flac").write_bytes(b"no sound at all")
    listening.of(f"{HERE}tone.flac")
    listening.look()
    heard = listening.of(f"{HERE}tone.flac")
    assert heard is not None
    assert loudness.read(heard) == Sound()


def test_what_somebody_waits_for_comes_first(listening: Listening, folder: Path, cache: Cache) -> None:
    for name in ("one", "two", "three"):
        shutil.copy(folder / "tone.flac", folder / f"{name}.flac")
    listening.later([f"{HERE}{name}.flac" for name in ("one", "two")])
    listening.of(f"{HERE}three.flac")
    order = []
    real = loudness.measure

    def noted(file: Opened) -> Sound:
        order.append(Path(f"/proc/self/fd/{file.fileno()}").readlink().stem)
        return real(file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loudness, "measure", noted)
        listening.look()
    assert order == ["three", "one", "two"]


def test_the_gateway_tells(cache: Cache, listening: Listening, folder: Path) -> None:
    with Fetcher(published={HERE: folder}) as fetcher:
        places = {key_of(url): Place(url) for url in (KEPT, "https://museum.example/elsewhere.mp3")}
        gateway = Gateway(places.get, cache, fetcher, sound=listening.of)
        address = urlsplit(gateway.start())

        def ask(path: str) -> tuple[int, bytes]:
            with closing(HTTPConnection(address.netloc, timeout=5)) as line:
                line.request("GET", f"{address.path}/{path}")
                answer = line.getresponse()
                return answer.status, answer.read()

        _tells(ask, listening)
        gateway.close()


def _tells(ask: Callable[[str], tuple[int, bytes]], listening: Listening) -> None:
    assert ask(f"{key_of(KEPT)}/sound")[0] == 202
    listening.look()
    status, body = ask(f"{key_of(KEPT)}/sound")
    assert status == 200
    assert json.loads(body)["loudness"] == pytest.approx(-9, abs=1)
    assert ask(f"{key_of('https://museum.example/elsewhere.mp3')}/sound")[0] == 404
    assert ask(f"{'0' * 32}/sound")[0] == 404
    assert ask(f"{key_of(KEPT)}/sounds")[0] == 404
