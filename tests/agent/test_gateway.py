"""The loopback door over real HTTP: who is let in, which bytes come, what is said when the origin fails."""

import errno
import fcntl
import http.client
import json
import os
import random
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.agent.gateway import Gateway, Place, filling, fillings
from kiosk.agent.gateway.caller import span_of, status_of
from kiosk.agent.gateway.door import CONNECTIONS
from kiosk.errors import BadAnswer, Distrusted, KioskError, Refused
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.sums import BLOCK
from kiosk.model import key_of
from tests import museum_works
from tests.museum import Museum
from tests.museum_faults import FAULTS
from tests.museum_server import Handler

Found = TypeVar("Found")
CHUNK = 16 * 1024

MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + bytes(range(256)) * 4 * 1024
"""A megabyte that begins as a film does."""
PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://192.168.1.1/admin\n"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class House:
    """A gateway with an origin behind it."""

    museum: Museum
    gateway: Gateway
    cache: Cache
    address: str
    places: dict[str, Place] = field(default_factory=dict)

    def knows(self, url: str, *, keep: bool = True) -> str:
        self.places[key_of(url)] = Place(url, keep)
        return key_of(url)

    def film(self, title: str = "Film", **fields: object) -> tuple[str, str]:
        """The address of a film at the origin, and its key here."""
        url = self.museum.publishes(title, "film", **fields).media[0]
        return url, self.knows(url)

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        parts = urlsplit(self.address)
        conn = http.client.HTTPConnection(parts.netloc, timeout=10)
        try:
            conn.request(method, path, headers=headers)
            answer = conn.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            conn.close()

    def asks(self, key: str, method: str = "GET", **headers: str) -> Answer:
        return self.get(f"{urlsplit(self.address).path}/{key}", method, **headers)


@pytest.fixture
def published(tmp_path: Path) -> Path:
    folder = tmp_path / "published"
    folder.mkdir()
    (folder / "film.mp4").write_bytes(MP4)
    (folder / "list.mp4").write_bytes(b"#EXTM3U\nhttp://127.0.0.1/secret\n")
    (tmp_path / "secret.mp4").write_bytes(MP4)
    return folder


@pytest.fixture
def house(tmp_path: Path, published: Path) -> Iterator[House]:
    with Museum(tmp_path) as museum:
        fetcher = Fetcher(
            private_hosts=[museum.host],
            published={"https://here.example/": published},
            pause_seconds=0,
            deadline_seconds=5,
        )
        cache = Cache(tmp_path / "cache")
        places: dict[str, Place] = {}
        gateway = Gateway(places.get, cache, fetcher, chunk=CHUNK)
        built = House(museum, gateway, cache, gateway.start(), places)
        try:
            yield built
        finally:
            fetcher.close()
            gateway.close()
            cache.close()


def eventually(look: Callable[[], Found | None]) -> Found:
    """What is there within five seconds: an answer ends before the file has moved into the cache."""
    tick = threading.Event()
    for _ in range(500):
        if found := look():
            return found
        tick.wait(0.01)
    raise AssertionError("it never came")


def whole(house: House, url: str) -> bytes:
    parts = urlsplit(url)
    conn = http.client.HTTPConnection(parts.netloc, timeout=10)
    conn.request("GET", parts.path)
    body = conn.getresponse().read()
    conn.close()
    return body


# --- who is let in


def test_it_stands_on_loopback_and_nowhere_else(house: House) -> None:
    assert urlsplit(house.address).hostname == "127.0.0.1"


@pytest.mark.parametrize("token", ["", "x", "x" * 32, "..", "%2e%2e", "%C3%A9"])
def test_a_wrong_token_is_refused(house: House, token: str) -> None:
    _, key = house.film()
    assert house.get(f"/{token}/{key}").status == 403
    assert house.museum.asked("/media/") == 0


@pytest.mark.parametrize(
    "key", ["", "0" * 32, "../agent.json", "0" * 31, "A" * 32, "0" * 32 + "/x", "%00", "http://127.0.0.1/"]
)
def test_a_key_that_the_store_does_not_know_is_not_found(house: House, key: str) -> None:
    assert house.asks(key).status == 404


def test_as_a_proxy_it_answers_for_itself_alone(house: House) -> None:
    """The player sends all that libVLC asks here."""
    _, key = house.film()
    assert house.get(f"{house.address}/{key}").status == 200
    path = f"{urlsplit(house.address).path}/{key}"
    for other in ("http://127.0.0.1:1", "http://127.0.0.2", "http://museum.example", "https://127.0.0.1"):
        assert house.get(f"{other}{path}").status == 403
    assert house.get("127.0.0.2:443", "CONNECT").status == 501


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_but_reading(house: House, method: str) -> None:
    assert house.asks(house.film()[1], method).status == 501


def test_two_gateways_have_two_secrets(house: House, tmp_path: Path) -> None:
    other = Gateway(house.places.get, house.cache, Fetcher())
    address = other.start()
    assert urlsplit(address).path != urlsplit(house.address).path
    other.close()


# --- which bytes


def test_a_film_comes_through_as_it_is_and_is_kept(house: House) -> None:
    url, key = house.film()
    original = whole(house, url)
    answer = house.asks(key)
    assert (answer.status, answer.body) == (200, original)
    assert answer.headers["Content-Type"] == "video/mp4"
    assert answer.headers["Accept-Ranges"] == "bytes"
    eventually(lambda: house.cache.check(url))
    house.museum.goes_offline()
    assert house.asks(key).body == original


def test_a_film_that_may_not_be_kept_is_shown_and_leaves_nothing(house: House, tmp_path: Path) -> None:
    url = house.museum.publishes("Film", "film").media[0]
    key = house.knows(url, keep=False)
    assert house.asks(key).status == 200
    assert house.cache.path(url) is None
    house.gateway.close()
    assert list((tmp_path / "cache" / "streams").iterdir()) == []


@pytest.mark.parametrize("where", ["origin", "cache", "published"])
@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-", 0, None),
        ("bytes=0-0", 0, 1),
        ("bytes=10-19", 10, 20),
        ("bytes=10-999999999999", 10, None),
        ("bytes=-5", -5, None),
        (f"bytes={CHUNK - 3}-{CHUNK + 2}", CHUNK - 3, CHUNK + 3),
    ],
)
def test_ranges(house: House, where: str, asked: str, start: int, end: int | None) -> None:
    url, key = house.film()
    original = whole(house, url)
    if where == "cache":
        house.asks(key)
    if where == "published":
        url, original = "https://here.example/film.mp4", MP4
        key = house.knows(url)
    answer = house.asks(key, Range=asked)
    expected = original[start:end]
    first = start % len(original)
    assert (answer.status, answer.body) == (206, expected)
    assert answer.headers["Content-Range"] == f"bytes {first}-{first + len(expected) - 1}/{len(original)}"
    assert int(answer.headers["Content-Length"]) == len(expected)


def test_beyond_the_end_there_is_nothing(house: House) -> None:
    url, key = house.film()
    answer = house.asks(key, Range="bytes=999999999-")
    assert answer.status == 416
    assert answer.headers["Content-Range"] == f"bytes */{len(whole(house, url))}"


def test_head_tells_without_showing(house: House) -> None:
    url, key = house.film()
    answer = house.asks(key, "HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert int(answer.headers["Content-Length"]) == len(whole(house, url))


@given(st.text(max_size=30) | st.from_regex(r"bytes=\d{0,4}-\d{0,4}", fullmatch=True), st.integers(0, 2000))
def test_any_range_at_all_stays_within_the_file(header: str, length: int) -> None:
    span = span_of(header, length)
    if span is not None:
        assert 0 <= span.start <= span.end <= length
        assert span.part or (span.start, span.end) == (0, length)
        assert span.end > span.start or not length


def test_a_captions_file_is_served(house: House) -> None:
    house.museum.publishes("Film", "film")
    slug = house.museum.publishes("Film", "film").slug
    key = house.knows(f"{house.museum.base}/captions/{slug}.nl.vtt")
    answer = house.asks(key)
    assert answer.body.startswith(b"WEBVTT")
    assert answer.headers["Content-Type"] == "text/vtt"


# --- one fetch for all


def test_many_who_watch_the_same_film_fetch_it_once(house: House) -> None:
    url, key = house.film()
    original = whole(house, url)
    house.museum.forgets()
    answers: list[Answer] = []
    watchers = [threading.Thread(target=lambda: answers.append(house.asks(key))) for _ in range(8)]
    for each in watchers:
        each.start()
    for each in watchers:
        each.join()
    assert [answer.body == original for answer in answers] == [True] * 8
    assert house.museum.asked("/media/") == 1


def test_who_comes_and_goes_while_a_film_is_being_kept_takes_nothing_away(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, key = house.film()
    keep = Cache.keep
    during: list[Answer] = []

    def keeps(cache: Cache, *what: Any, **more: Any) -> Path:
        during.append(house.asks(key))
        return keep(cache, *what, **more)

    monkeypatch.setattr(Cache, "keep", keeps)
    first = house.asks(key)
    eventually(lambda: house.cache.path(house.places[key].url))
    assert during[0].body == first.body
    assert house.museum.asked("/media/") == 1


def test_who_looks_at_a_film_and_comes_back_at_once_costs_the_origin_one_question(house: House) -> None:
    url, key = house.film()
    size = len(whole(house, url))
    house.museum.forgets()
    assert house.asks(key, Range=f"bytes=0-{CHUNK - 1}").status == 206
    assert len(house.asks(key).body) == size
    assert house.museum.asked("/media/") == 1


def test_an_origin_is_hung_up_when_nobody_comes_back(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "LINGER", 0.05)
    url, key = house.film()
    size = len(whole(house, url))
    assert house.asks(key, Range=f"bytes=0-{CHUNK - 1}").status == 206
    one = house.gateway.fillings.enter(key, house.places[key])
    assert one
    one.leave()
    eventually(lambda: one._stream is None)
    house.museum.forgets()
    assert house.asks(key, Range=f"bytes={size - 10}-").status == 206
    assert house.museum.asked("/media/") == 1


def test_jumping_back_costs_the_origin_nothing(house: House, published: Path) -> None:
    url, key = house.film()
    size = len(whole(house, url))
    house.museum.forgets()
    for start in (0, size // 2, 0, size // 2, 10):
        assert house.asks(key, Range=f"bytes={start}-{start + 100}").status == 206
    assert house.museum.asked("/media/") <= 3


def test_a_server_without_ranges_still_lets_us_jump(house: House) -> None:
    url, key = house.film()
    original = whole(house, url)
    house.museum.lies("no-range")
    start = len(original) - 1000
    assert house.asks(key, Range=f"bytes={start}-").body == original[start:]


def test_without_room_the_film_plays_and_nothing_is_kept(tmp_path: Path, house: House) -> None:
    url, key = house.film()
    original = whole(house, url)
    house.gateway.fillings._room = lambda length: False
    assert house.asks(key).body == original
    assert house.asks(key, Range="bytes=5000-5999").body == original[5000:6000]
    assert house.cache.path(url) is None


def test_a_film_that_is_half_here_needs_room_for_the_other_half_only(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(museum_works, "clip", lambda name: MP4)
    url, key = house.film()
    half = len(MP4) // 2
    house.asks(key, Range=f"bytes=0-{half}")
    house.gateway.fillings._room = lambda count: count <= half
    assert house.asks(key).body == MP4
    assert eventually(lambda: house.cache.path(url)).read_bytes() == MP4


def test_what_others_are_still_filling_is_no_room(house: House) -> None:
    (_, one), (_, two) = house.film("Een"), house.film("Twee")
    asked: list[int] = []
    house.gateway.fillings._room = lambda count: not asked.append(count)
    first, second = (house.gateway.fillings.enter(key, house.places[key]) for key in (one, two))
    assert first
    assert second
    first.begin()
    second.begin()
    assert house.gateway.fillings.room(first)
    assert house.gateway.fillings.room(second)
    assert asked == [first.missing, second.missing + first.missing], "what is here of it is counted already"
    first.leave()
    assert house.gateway.fillings.room(second)
    assert asked[-1] == second.missing, "nobody goes on with it"
    second.leave()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody reads is soon left."""
    monkeypatch.setattr(fillings, "LEFT_SECONDS", 0.5)
    monkeypatch.setattr(fillings, "LOOK_SECONDS", 0.1)


def watched(house: House, title: str) -> str:
    """The key of a film that may not be kept, and that somebody has watched all of."""
    url, _ = house.film(title)
    key = house.knows(url, keep=False)
    assert house.asks(key).body == MP4
    return key


def test_what_nobody_reads_makes_room_for_who_does(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(museum_works, "clip", lambda name: MP4)
    room, quota = house.cache.room, int(2.5 * len(MP4))
    house.gateway.fillings._room = lambda count: count <= room.make(count, quota, 0)
    for title in ("Een", "Twee", "Drie", "Vier"):
        key = watched(house, title)
        eventually(lambda: all(one.idle for one in house.gateway.fillings._found.values()))
        assert len(MP4) <= room.usage().bytes <= quota
        assert house.gateway.fillings._found[key].whole, "it did not just pass through"


def test_what_nobody_reads_for_long_is_left_and_what_somebody_reads_is_not(
    hasty: None, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(museum_works, "clip", lambda name: MP4)
    left, paused = watched(house, "Een"), watched(house, "Twee")
    reading = house.gateway.fillings.enter(paused, house.places[paused])
    eventually(lambda: left not in house.gateway.fillings._found)
    threading.Event().wait(0.8)
    assert [one.stat().st_size for one in house.cache.streams.iterdir()] == [len(MP4)]
    house.gateway.fillings.leave(paused, house.places[paused], reading)
    eventually(lambda: not list(house.cache.streams.iterdir()))


# --- an origin that says one thing and then another


@pytest.fixture
def fickle(house: House, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """The key of an address that gives these answers one after the other, and the last for ever."""

    def gives(*answers: bytes) -> str:
        left = list(answers)

        def answer(handler: Handler) -> None:
            handler.close_connection = True
            handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + (left.pop(0) if len(left) > 1 else left[0]))

        monkeypatch.setitem(FAULTS, "fickle", answer)
        return house.knows(house.museum.fault("fickle"))

    return gives


def with_length(body: bytes, etag: str = "") -> bytes:
    tag = f'ETag: "{etag}"\r\n' if etag else ""
    return f"Content-Length: {len(body)}\r\n{tag}\r\n".encode() + body


def test_a_film_without_a_length_comes_through_whole(house: House, fickle: Callable[..., str]) -> None:
    answer = house.asks(fickle(b"\r\n" + MP4))
    assert (answer.status, answer.headers["Content-Type"]) == (200, "video/mp4")
    assert answer.body == MP4


def test_an_answer_without_a_length_is_looked_at_each_time(house: House, fickle: Callable[..., str]) -> None:
    answer = house.asks(fickle(b"\r\n" + MP4, b"\r\n" + PLAYLIST))
    assert answer.status == 502
    assert answer.body.endswith(b": A list of files came instead of the file.\n")


@pytest.mark.parametrize("asked", ["", "bytes=0-", "bytes=5000-"])
@pytest.mark.parametrize(
    "other",
    [
        with_length(PLAYLIST.ljust(len(MP4))),
        with_length(MP4 + b"more", "one"),
        with_length(MP4, "two"),
        b"\r\n" + MP4,
    ],
    ids=["playlist", "length", "etag", "no length"],
)
def test_without_room_nothing_of_another_file_comes_through(
    house: House, fickle: Callable[..., str], asked: str, other: bytes
) -> None:
    house.gateway.fillings._room = lambda length: False
    answer = house.asks(fickle(with_length(MP4, "one"), other), Range=asked)
    assert answer.status == 502
    assert b"#EXTM3U" not in answer.body
    assert answer.body not in MP4


def test_without_room_a_film_that_changed_is_begun_afresh(house: House, fickle: Callable[..., str]) -> None:
    house.gateway.fillings._room = lambda length: False
    key = fickle(with_length(MP4, "one"), with_length(MP4 + b"more", "two"))
    assert house.asks(key).status == 502
    assert house.asks(key).body == MP4 + b"more"


def test_what_comes_instead_of_a_range_does_not_take_the_place_of_what_was_looked_at(
    house: House, fickle: Callable[..., str]
) -> None:
    key = fickle(with_length(MP4), with_length(PLAYLIST.ljust(len(MP4))))
    with pytest.raises(http.client.IncompleteRead) as caught:
        house.asks(key, Range=f"bytes={len(MP4) - 1000}-")
    assert caught.value.partial == b""
    # A playlist is given as ours, and the way it points to is as closed as any other.
    assert b"192.168" not in house.asks(key).body
    assert house.asks(f"{key}/part/1").status == 403
    assert house.cache.path(house.places[key].url) is None


# --- what may go wrong


def test_an_origin_that_is_away_is_said_and_the_door_stays_open(house: House) -> None:
    _, key = house.film()
    house.museum.goes_offline()
    answer = house.asks(key)
    assert answer.status == 504
    assert b"Traceback" not in answer.body
    house.museum.comes_back()
    assert house.asks(key).status == 200


@pytest.mark.parametrize(
    ("mood", "status"),
    [
        (lambda museum: museum.answers(404), 502),
        (lambda museum: museum.answers(403), 403),
        (lambda museum: museum.answers(451), 403),
        (lambda museum: museum.answers(500), 504),
        (lambda museum: museum.answers(429, retry_after=30), 503),
        (lambda museum: museum.lies("portal"), 502),
        (lambda museum: museum.redirects("http://127.0.0.2:1/"), 403),
        (lambda museum: museum.redirects("file:///etc/passwd"), 403),
    ],
)
def test_a_fault_of_the_origin_has_its_own_answer(house: House, mood: object, status: int) -> None:
    _, key = house.film()
    mood(house.museum)
    answer = house.asks(key)
    assert answer.status == status, answer.body
    assert answer.body.count(b"\n") == 1


def test_it_says_whether_the_rest_of_a_film_can_be_had_whatever_is_here_already(house: House) -> None:
    url, key = house.film()
    house.museum.slows(4 * CHUNK, only="/media/")
    assert house.asks(key, Range="bytes=0-0").status == 206
    house.museum.goes_offline()
    assert house.asks(key, Range="bytes=0-0").status == 206, "the beginning is here"
    eventually(lambda: house.asks(f"{key}/rest").status == 504)  # what was on its way still came
    house.museum.comes_back()
    house.museum.answers(403)
    assert house.asks(f"{key}/rest").status == 403
    house.museum.behaves()
    assert house.asks(f"{key}/rest").status == 202, "more of it is to come"
    assert house.asks(key).status == 200
    eventually(lambda: house.cache.held(url))
    house.museum.goes_offline()
    assert house.asks(f"{key}/rest").status == 200, "all of it is here"


def test_the_rest_of_a_kept_film_that_the_disk_damaged_is_its_origin_s(house: House) -> None:
    url, key = house.film()
    house.asks(key)
    path = eventually(lambda: house.cache.path(url))
    bend(path, 100)
    house.museum.goes_offline()
    with pytest.raises(http.client.IncompleteRead):
        house.asks(key)
    assert house.asks(f"{key}/rest").status == 504
    house.museum.comes_back()
    assert house.asks(f"{key}/rest").status == 200
    house.museum.goes_offline()
    assert house.asks(f"{key}/rest").status == 200, "it is mended"


def test_a_film_cut_short_breaks_off_and_goes_on_when_asked_again(house: House) -> None:
    url, key = house.film()
    original = whole(house, url)
    house.museum.truncates(only="/media/")
    with pytest.raises(http.client.IncompleteRead):
        house.asks(key)
    house.museum.behaves()
    assert house.asks(key).body == original


@pytest.mark.parametrize("name", ["film.mp4", "list.mp4"])
def test_a_published_file_is_served_only_if_it_is_what_it_should_be(house: House, name: str) -> None:
    answer = house.asks(house.knows(f"https://here.example/{name}"))
    assert answer.status == (200 if name == "film.mp4" else 502)


@pytest.mark.parametrize("path", ["../secret.mp4", "%2e%2e/secret.mp4", "..%2fsecret.mp4", "nothing.mp4"])
def test_a_published_folder_is_never_left(house: House, path: str) -> None:
    answer = house.asks(house.knows(f"https://here.example/{path}"))
    assert answer.status in (403, 502)


def bend(path: Path, at: int) -> None:
    """One bit becomes another, as on a tired disk."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


@pytest.fixture
def long_film(house: House, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str, bytes]:
    """A film of four blocks that is kept: its address, its key and what it must be."""
    film = MP4[:32] + random.Random("film").randbytes(3 * BLOCK + 1000)
    monkeypatch.setattr(museum_works, "clip", lambda name: film)
    url, key = house.film("Lang")
    assert house.asks(key).body == film
    eventually(lambda: house.cache.path(url))
    house.museum.forgets()
    return url, key, film


@pytest.mark.parametrize("block", [0, 1, 3])
def test_a_damaged_block_is_fetched_by_itself_and_never_served(
    house: House, long_film: tuple[str, str, bytes], block: int
) -> None:
    url, key, film = long_film
    path = house.cache.path(url)
    assert path
    bend(path, block * BLOCK + 500)
    assert house.asks(key).body == film
    assert path.read_bytes() == film
    (request,) = house.museum.requests
    last = min((block + 1) * BLOCK, len(film)) - 1
    assert request.headers["Range"] == f"bytes={block * BLOCK}-{last}"


def test_without_a_network_a_damaged_film_plays_but_for_its_damage(
    house: House, long_film: tuple[str, str, bytes]
) -> None:
    url, key, film = long_film
    path = house.cache.path(url)
    assert path
    bend(path, BLOCK + 500)
    house.museum.goes_offline()
    with pytest.raises(http.client.IncompleteRead) as caught:
        house.asks(key)
    assert film.startswith(caught.value.partial)
    assert len(caught.value.partial) == BLOCK
    assert house.asks(key, Range=f"bytes={2 * BLOCK}-").body == film[2 * BLOCK :]
    house.museum.comes_back()
    assert house.asks(key).body == film


@pytest.mark.parametrize("lie", ["portal", "no-range", "range", "truncate"])
def test_what_is_not_the_block_that_was_lost_is_never_put_in_its_place(
    house: House, long_film: tuple[str, str, bytes], lie: str
) -> None:
    url, key, film = long_film
    path = house.cache.path(url)
    assert path
    bend(path, 2 * BLOCK)
    if lie == "truncate":
        house.museum.truncates()
    else:
        house.museum.lies(lie)
    if lie == "no-range":  # all of it comes, and with it the block
        assert house.asks(key).body == film
        return
    with pytest.raises(http.client.IncompleteRead) as caught:
        house.asks(key)
    assert caught.value.partial == film[: 2 * BLOCK]
    assert house.cache.held(url), "ours stays as it is"
    house.museum.behaves()
    assert house.asks(key).body == film
    assert path.read_bytes() == film


def test_a_server_without_ranges_is_not_asked_for_a_whole_film_to_mend_its_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = MP4[:32] + random.Random("film").randbytes(18 * BLOCK)
    monkeypatch.setattr(museum_works, "clip", lambda name: film)
    url, key = house.film("Lang")
    assert house.asks(key).body == film
    path = eventually(lambda: house.cache.path(url))
    house.museum.lies("no-range")
    for block in (2, 17):
        bend(path, block * BLOCK + 500)
    with pytest.raises(http.client.IncompleteRead) as caught:
        house.asks(key)
    assert caught.value.partial == film[: 17 * BLOCK], "the one near the beginning was worth it"
    assert house.cache.held(url), "ours stays as it is"
    house.museum.behaves()
    assert house.asks(key).body == film


@pytest.mark.parametrize("longer", [False, True])
def test_a_damaged_film_that_is_another_at_its_origin_by_now_comes_from_there(
    house: House, long_film: tuple[str, str, bytes], monkeypatch: pytest.MonkeyPatch, longer: bool
) -> None:
    url, key, film = long_film
    path = house.cache.path(url)
    assert path
    bend(path, 2 * BLOCK)
    other = MP4[:32] + random.Random("other").randbytes(len(film) - 32 + longer)
    monkeypatch.setattr(museum_works, "clip", lambda name: other)
    with pytest.raises(http.client.IncompleteRead) as caught:
        house.asks(key)
    assert caught.value.partial == film[: 2 * BLOCK]
    assert house.asks(key).body == other
    assert eventually(lambda: house.cache.check(url)).read_bytes() == other


def test_a_kept_film_that_somebody_has_locked_is_a_moment_of_patience(
    house: House, long_film: tuple[str, str, bytes]
) -> None:
    url, key, film = long_film
    path = house.cache.path(url)
    assert path
    with path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        answer = house.asks(key)
        assert (answer.status, answer.headers["Retry-After"]) == (503, "30")
    assert house.asks(key).body == film
    assert house.museum.requests == [], "it is still here"


@pytest.mark.parametrize(
    ("fault", "stays"), [(errno.EIO, False), (errno.EACCES, False), (errno.EMFILE, True)]
)
def test_a_kept_film_that_can_not_be_opened_comes_from_its_origin_unless_that_is_our_own_fault(
    house: House,
    long_film: tuple[str, str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    fault: int,
    stays: bool,
) -> None:
    """No disk here fails to order, and nothing is closed to root: the kernel's answer is made up."""
    url, key, film = long_film
    path = house.cache.path(url)
    assert path
    opened = os.open

    def opens(name: Any, *flags: Any, **more: Any) -> int:
        if name == path.name:
            raise OSError(fault, os.strerror(fault))
        return opened(name, *flags, **more)

    with path.open("rb") as kept:  # open, so that its number on the disk goes to no other file
        monkeypatch.setattr(os, "open", opens)
        answer = house.asks(key)
        monkeypatch.undo()
        # What comes from the origin may be kept again by now.
        stands = path.exists() and os.path.samestat(path.stat(), os.fstat(kept.fileno()))
    assert stands == stays
    if stays:
        assert answer.status == 503
    else:
        assert answer.body == film


def test_a_film_that_an_older_version_kept_plays_at_once_and_is_doubted(
    house: House, long_film: tuple[str, str, bytes]
) -> None:
    url, key, film = long_film
    (note,) = (house.cache.folder / "links").glob("*/*.json")
    known = json.loads(note.read_text())
    note.write_text(json.dumps({name: known[name] for name in known if not name.startswith("blocks")}))
    doubted: list[str] = []
    house.gateway.local._doubt = doubted.append
    assert house.asks(key).body == film
    assert doubted == [url]
    assert house.cache.check(url)
    assert house.asks(key).body == film
    assert doubted == [url]


def test_a_player_that_goes_away_harms_nobody(house: House) -> None:
    url, key = house.film()
    parts = urlsplit(house.address)
    for _ in range(CONNECTIONS + 8):
        conn = http.client.HTTPConnection(parts.netloc, timeout=10)
        conn.request("GET", f"{parts.path}/{key}")
        conn.sock.close() if conn.sock else None
        conn.close()
    eventually(lambda: house.asks(key, "HEAD").status == 200)  # their places become free
    assert house.asks(key).body == whole(house, url)


def test_closing_hangs_up_on_who_is_inside(house: House) -> None:
    _, key = house.film()
    house.museum.slows(1000, only="/media/")
    caught: list[BaseException] = []
    inside = threading.Event()

    def watch() -> None:
        parts = urlsplit(house.address)
        conn = http.client.HTTPConnection(parts.netloc, timeout=30)
        try:
            conn.request("GET", f"{parts.path}/{key}")
            inside.set()
            conn.getresponse().read()
        except (OSError, http.client.HTTPException) as error:
            caught.append(error)
        finally:
            conn.close()

    watcher = threading.Thread(target=watch)
    watcher.start()
    inside.wait(5)
    house.gateway.close()
    watcher.join(3)
    assert not watcher.is_alive()
    with pytest.raises(OSError, match="refused"):
        house.asks(key)


def test_one_that_was_replaced_while_somebody_read_it_is_closed_by_its_last(house: House) -> None:
    _, key = house.film()
    place = house.places[key]
    old = house.gateway.fillings.enter(key, place)
    old.begin()
    old.broken = True
    new = house.gateway.fillings.enter(key, place)
    new.begin()
    assert new is not old
    old.enter()
    house.gateway.fillings.leave(key, place, old)
    assert old.part.exists(), "somebody reads it"
    house.gateway.fillings.leave(key, place, old)
    eventually(lambda: not old.part.exists())
    assert new.part.exists()
    new.leave()


def test_one_that_was_replaced_is_closed_though_the_file_is_in_the_cache_by_now(house: House) -> None:
    url, key = house.film()
    old = house.gateway.fillings.enter(key, house.places[key])
    old.begin()
    old.broken = True
    house.gateway.fillings.leave(key, house.places[key], old)
    part = house.cache.part_of(url)
    part.write_bytes(MP4)
    house.cache.keep(url, part, content_type="video/mp4")
    assert house.gateway.fillings.enter(key, house.places[key]) is None
    eventually(lambda: not old.part.exists())


def test_a_whole_film_is_kept_though_its_last_viewer_left_early(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = MP4 + bytes(15 * len(MP4))  # more than waits in a socket
    url, key = house.film()
    monkeypatch.setattr(museum_works, "clip", lambda name: film)
    parts, place = urlsplit(house.address), house.places[key]
    with socket.socket() as viewer:
        viewer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        viewer.settimeout(10)
        viewer.connect((parts.hostname, parts.port))
        viewer.sendall(f"GET {parts.path}/{key} HTTP/1.1\r\nHost: here\r\n\r\n".encode())
        assert viewer.recv(12) == b"HTTP/1.1 200"
        other = house.gateway.fillings.enter(key, place)
        for start in range(0, other.length, CHUNK):
            other.read(start, other.length)
        house.gateway.fillings.leave(key, place, other)
        assert house.cache.path(url) is None, "the viewer is still inside"
    assert eventually(lambda: house.cache.path(url)).stat().st_size == len(film)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (Distrusted("The certificate is not for museum.example but for another name."), 504),
        (Refused("The address leads into the building."), 403),
        (BadAnswer("It is not given.", status=451), 403),
        (BadAnswer("It is not there.", status=404), 502),
        (BadAnswer("It fails.", status=500), 504),
    ],
)
def test_a_wi_fi_that_answers_for_a_museum_is_told_as_no_network_and_not_as_a_film_that_is_not_given(
    error: KioskError, status: int
) -> None:
    assert status_of(error) == status


# --- as if there were no network


def test_without_a_network_there_is_what_is_kept_and_nothing_else(house: House) -> None:
    url, key = house.film()
    original = whole(house, url)
    asked = house.museum.asked("/media/")
    assert house.asks(f"kept/{key}").status == 504
    assert house.asks(f"kept/{key}/rest").status == 504
    assert house.museum.asked("/media/") == asked, "nobody was asked"
    assert house.asks(key).body == original
    eventually(lambda: house.cache.check(url))
    answer = house.asks(f"kept/{key}", Range="bytes=100-199")
    assert (answer.status, answer.body) == (206, original[100:200])
    assert house.asks(f"kept/{house.knows('https://here.example/film.mp4')}").body == MP4


def test_what_is_on_its_way_is_not_there_without_a_network(house: House) -> None:
    _, key = house.film()
    assert house.asks(key, Range="bytes=0-9").status == 206
    assert house.asks(f"kept/{key}", Range="bytes=0-9").status == 504


def test_without_a_network_no_library_is_asked(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(house.gateway, "opened", told.append)
    assert house.asks("kept/availability/title", "POST").status == 202
    assert told == []
    assert house.asks("kept/sources/museum", "POST").status == 501
