"""The museum itself: what every journey leans on has to stand."""

import json
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import requests
from PIL import Image

from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.iiif.source import IIIFSource
from kiosk.errors import BadAnswer, Offline
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Collection, Gone, Item, Kind, Put, TrackKind
from tests.museum import Museum

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    with Museum(tmp_path) as museum:
        yield museum


@pytest.fixture
def fetcher(museum: Museum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts=[museum.host], deadline_seconds=5, pause_seconds=0.005) as fetcher:
        yield fetcher


def read(fetcher: Fetcher, url: str) -> Any:
    return json.loads(fetcher.document(url).body)


def items(museum: Museum, fetcher: Fetcher, url: str = "") -> dict[str, Item]:
    """Title to Item, as the kiosk reads them."""
    changes = IIIFSource("museum", url or museum.url, fetcher).changes("")
    found = [change.value for change in changes if isinstance(change, Put)]
    return {item.label["en"][0]: item for item in found if isinstance(item, Item)}


# --- what it shows


def test_every_kind_of_work_is_read_as_what_it_is(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Blue jug", creator="Jan", date="1912")
    museum.publishes("The train", kind="film", described=True)
    museum.publishes("The organ", kind="sound")
    museum.publishes("The fox", kind="story", pages=4)
    found = items(museum, fetcher)
    assert {title: item.kind for title, item in found.items()} == {
        "Blue jug": Kind.PICTURE,
        "The train": Kind.FILM,
        "The organ": Kind.SOUND,
        "The fox": Kind.STORY,
    }
    jug, train, fox = found["Blue jug"], found["The train"], found["The fox"]
    assert (jug.creator, jug.decade) == ({"none": ("Jan",)}, 1910)
    assert set(jug.summary) == set(jug.media[0].alt) == {"nl", "fr", "de", "en"}
    assert {(track.kind, track.language) for track in train.tracks} == {
        (TrackKind.CAPTIONS, "nl"),
        (TrackKind.CAPTIONS, "en"),
        (TrackKind.DESCRIPTIONS, "nl"),
    }
    assert (train.media[0].duration, bool(train.media[0].poster)) == (12, True)
    assert [page.text["en"][0][:7] for page in fox.media] == ["Page 1.", "Page 2.", "Page 3.", "Page 4."]


def test_every_address_has_real_bytes_behind_it(museum: Museum, fetcher: Fetcher) -> None:
    works = [museum.publishes(kind, kind=kind) for kind in ("picture", "film", "sound", "story")]
    for work in works:
        assert not read_manifest(read(fetcher, work.url), source="museum", where=work.url).faults
        assert Image.open(BytesIO(fetcher.document(work.thumbnail).body)).size == (400, 300)
        for url in (*work.media, *work.tracks.values()):
            assert len(fetcher.document(url).body) > 100, url
    assert fetcher.document(works[1].media[0]).body[4:8] == b"ftyp"
    assert fetcher.document(works[1].tracks["nl"]).body.startswith(b"WEBVTT")
    pictures = {fetcher.document(url).body for url in works[3].media}
    assert len(pictures) == 3


def test_a_playlist_is_a_collection_of_its_own(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Blue jug", playlist="Vroeger & nu")
    museum.publishes("Red jug")
    museum.publishes("Green jug", playlist="Vroeger & nu")
    changes = IIIFSource("museum", museum.url, fetcher).changes("")
    collections = [c.value for c in changes if isinstance(c, Put) and isinstance(c.value, Collection)]
    assert [(c.label["nl"][0], len(c.members)) for c in collections] == [
        ("Museum van Proef", 2),
        ("Vroeger & nu", 2),
    ]


def test_works_come_go_and_change(museum: Museum, fetcher: Fetcher) -> None:
    jug = museum.publishes("Blue jug")
    red = museum.publishes("Red jug")
    assert museum.renames("Blue jug", "Green jug").url == jug.url
    museum.withdraws("Red jug")
    assert set(items(museum, fetcher)) == {"Green jug"}
    with pytest.raises(BadAnswer) as gone:
        fetcher.document(red.url)
    assert gone.value.status == 404
    assert museum.publishes("Red jug").url != red.url  # another jug of that name
    assert museum.publishes("Green jug", date="1950").url == jug.url
    assert items(museum, fetcher)["Green jug"].decade == 1950


def test_words_in_other_languages_and_any_field_of_a_manifest(museum: Museum, fetcher: Fetcher) -> None:
    work = museum.publishes("Jug", label={"nl": ["Kan"], "fr": ["Cruche"]}, navDate="1912-01-01T00:00:00Z")
    manifest = read(fetcher, work.url)
    assert manifest["label"] == {"nl": ["Kan"], "fr": ["Cruche"]}
    assert manifest["navDate"] == "1912-01-01T00:00:00Z"


def test_the_activity_stream_tells_what_happened(museum: Museum, fetcher: Fetcher) -> None:
    for number in range(120):
        museum.publishes(f"Jug {number}")
    museum.renames("Jug 3", "Vase")
    museum.withdraws("Jug 4")
    changes = list(IIIFSource("museum", museum.activity_stream(), fetcher).changes(""))
    titles = {c.value.label["en"][0] for c in changes if isinstance(c, Put)}
    assert len(titles) == 119
    assert {"Vase"} <= titles
    assert any(isinstance(c, Gone) and "jug-4" in c.id for c in changes)
    bookmark = [c.bookmark for c in changes if c.bookmark][-1]
    museum.forgets()
    museum.publishes("Lamp")
    again = list(IIIFSource("museum", museum.activity_stream(), fetcher).changes(bookmark))
    assert "Lamp" in {c.value.label["en"][0] for c in again if isinstance(c, Put)}
    assert museum.asked("/works/") < 20


def test_twenty_thousand_works_are_there_at_once(museum: Museum, fetcher: Fetcher) -> None:
    began = time.monotonic()
    museum.publishes_many(20_000)
    root = read(fetcher, museum.url)
    first = read(fetcher, root["items"][0]["id"])
    assert time.monotonic() - began < 3
    assert (len(root["items"]), len(first["items"])) == (40, 500)
    last = read(fetcher, read(fetcher, root["items"][-1]["id"])["items"][-1]["id"])
    assert last["label"]["en"] == ["Archief 40.500"]
    drawings = {read(fetcher, each["id"])["thumbnail"][0]["id"] for each in first["items"][:50]}
    assert len(drawings) == 12


# --- how it behaves


def test_it_goes_offline_and_comes_back_at_the_same_address(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Blue jug")
    for _ in range(3):
        assert set(items(museum, fetcher)) == {"Blue jug"}
        museum.goes_offline()
        with pytest.raises(Offline):
            fetcher.document(museum.url)
        museum.comes_back()


def test_going_offline_cuts_what_is_on_its_way(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    museum.slows(10_000, only="/media/")
    with fetcher.open(film) as stream:
        museum.goes_offline()
        with pytest.raises(BadAnswer, match="cut short"):
            list(stream.chunks())


def test_moods_touch_only_what_they_should(museum: Museum) -> None:
    sound = museum.publishes("The organ", kind="sound").media[0]
    whole = requests.get(sound, timeout=5).content
    museum.lies("type", only="/media/")
    assert requests.get(sound, timeout=5).headers["Content-Type"] == "application/octet-stream"
    assert requests.get(museum.url, timeout=5).headers["Content-Type"] == "application/json"
    museum.behaves()
    museum.slows(2 * len(whole), only="/media/")
    began = time.monotonic()
    assert requests.get(sound, timeout=5).content == whole
    assert time.monotonic() - began > 0.3
    museum.answers(503, retry_after=9, only="/collection")
    assert requests.get(museum.url, timeout=5).headers["Retry-After"] == "9"
    museum.behaves()
    assert requests.head(sound, timeout=5).headers["Content-Length"] == str(len(whole))


def test_it_remembers_who_asked_what(museum: Museum) -> None:
    requests.get(museum.url, headers={"X-Test": "1"}, timeout=5)
    (request,) = museum.requests
    assert (request.method, request.path, request.headers["X-Test"]) == ("GET", "/collection.json", "1")
    assert museum.asked("collection") == 1
    museum.forgets()
    assert museum.requests == []


def test_a_part_of_a_film_is_the_same_bytes(museum: Museum) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    whole = requests.get(film, timeout=5)
    part = requests.get(film, headers={"Range": "bytes=100-199"}, timeout=5)
    assert (part.status_code, part.content) == (206, whole.content[100:200])
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(whole.content)}"
    same = {"Range": "bytes=100-", "If-Range": whole.headers["ETag"]}
    assert requests.get(film, headers=same, timeout=5).status_code == 206
    assert requests.get(film, headers=same | {"If-Range": '"other"'}, timeout=5).status_code == 200
    assert requests.get(film, headers={"If-None-Match": whole.headers["ETag"]}, timeout=5).status_code == 304


def test_https_with_an_authority_of_its_own(tmp_path: Path) -> None:
    with Museum(tmp_path, tls=True) as museum:
        assert museum.url.startswith("https://127.0.0.1:")
        with Fetcher(private_hosts=[museum.host], ca_file=museum.ca_file) as fetcher:
            assert read(fetcher, museum.url)["type"] == "Collection"
        assert str(museum.ca_file) in museum.settings()


def is_left_waiting(url: str) -> None:
    with pytest.raises(requests.ConnectionError):
        requests.get(url, timeout=20)


def test_it_closes_cleanly_even_in_the_middle_of_things(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with Museum(tmp_path) as museum:
        museum.stalls()
        asking = threading.Thread(target=is_left_waiting, args=(museum.url,))
        asking.start()
        while not museum.requests:
            asking.join(0.005)
    asking.join(5)
    assert set(threading.enumerate()) == before
    with pytest.raises(requests.ConnectionError):
        requests.get(museum.url, timeout=5)


def test_it_closes_while_somebody_is_still_shaking_hands(tmp_path: Path) -> None:
    with Museum(tmp_path, tls=True) as museum:
        server = museum._server
        assert server is not None
        host, port = museum.host.split(":")
        before = set(threading.enumerate())
        with socket.create_connection((host, int(port)), timeout=5) as line:
            tick = threading.Event()
            while before.issuperset(threading.enumerate()):  # until a thread of its own has let us in
                tick.wait(0.005)
            closing = threading.Thread(target=museum.goes_offline)
            closing.start()
            while not server._closing:
                tick.wait(0.005)
            context = ssl.create_default_context(cafile=str(museum.ca_file))
            with context.wrap_socket(line, server_hostname=host):
                closing.join(10)
                assert not closing.is_alive()


def test_its_own_mistakes_are_not_swallowed(tmp_path: Path) -> None:
    museum = Museum(tmp_path)
    museum._floor.find = lambda _: 1 // 0
    with pytest.raises(requests.ConnectionError):
        requests.get(museum.url, timeout=5)
    with pytest.raises(ZeroDivisionError):
        museum.close()


def test_it_says_what_it_does_not_understand(museum: Museum) -> None:
    for mistake in (
        lambda: museum.publishes("x", kind="opera"),
        lambda: museum.lies("always"),
        lambda: museum.fault("unheard of"),
    ):
        with pytest.raises(ValueError, match=r"museum|fault"):
            mistake()


# --- for people


def test_people_can_open_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.museum", "--port", "0", "--data", str(tmp_path), "--works", "3"],
        input="slow 9000\nbehave\nportal\noffline\nback\npublish Een vaas\ndance\nquit\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
        check=True,
    )
    assert done.stderr == ""
    assert f"/kiosk --data {tmp_path}\n" in done.stdout
    assert "publish: done" in done.stdout
    assert "not understood: dance" in done.stdout
    assert "private_hosts" in (tmp_path / "kiosk.toml").read_text()
