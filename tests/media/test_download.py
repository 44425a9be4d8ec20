"""A film arrives whole or not at all, whatever the server, the disk and the plug do."""

import json
import os
import random
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.errors import BadAnswer, FetchError, MediaError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.download import CHUNK, LASTING, OVERLAP, Stopped, download
from kiosk.media.parts import sweep

ROOM = {"quota_bytes": 2**30, "floor_bytes": 0}
Get = Callable[..., Path]


def film(size: int, seed: int = 1) -> bytes:
    return b"\x00\x00\x00\x20ftypisom" + random.Random(seed).randbytes(size - 12)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    found = Cache(tmp_path / "cache")
    yield found
    found.close()


@pytest.fixture
def get(fetcher: Fetcher, cache: Cache) -> Get:
    return lambda url, **more: download(fetcher, url, cache, **{**ROOM, **more})


def leftovers(cache: Cache) -> list[str]:
    return sorted(each.name for each in cache.parts.iterdir())


def test_a_film_is_fetched_once(shop, cache, get):
    data = film(700_000)
    url = shop.has("film", data)
    seen: list[tuple[int, int]] = []
    path = get(url, progress=lambda count, total: seen.append((count, total)))
    assert path.read_bytes() == data
    assert path.name == sha256(data).hexdigest()
    assert seen[-1] == (len(data), len(data))
    assert [count for count, _ in seen] == sorted(count for count, _ in seen)
    assert get(url) == path
    assert len(shop.asked) == 1
    assert leftovers(cache) == []
    held = cache.held(url)
    assert held is not None
    assert (held.content_type, held.etag, held.size) == ("video/mp4", '"v1"', len(data))


def test_a_film_of_this_machine_is_not_copied(tmp_path, cache):
    (tmp_path / "starter").mkdir()
    (tmp_path / "starter" / "film.mp4").write_bytes(film(100))
    fetcher = Fetcher(published={"https://starter.example": tmp_path / "starter"})
    found = download(fetcher, "https://starter.example/film.mp4", cache, **ROOM)
    assert found == tmp_path / "starter" / "film.mp4"
    assert cache.room.usage().files == 0


def test_a_cut_connection_goes_on_where_it_was(shop, get):
    data = film(3_000_000)
    shop.cut_after = 1_000_000
    assert get(shop.has("film", data)).read_bytes() == data
    assert len(shop.asked) >= 3
    assert sum(each.sent for each in shop.asked) <= len(data) + (len(shop.asked) - 1) * CHUNK


def test_a_server_that_gives_almost_nothing_is_left_for_later(shop, get, cache):
    shop.cut_after = 10_000
    url = shop.has("film", film(3_000_000))
    with pytest.raises(BadAnswer, match="cut short"):
        get(url)
    assert cache.path(url) is None
    assert cache.part_of(url).stat().st_size == 10_000
    shop.cut_after = None
    get(url)
    assert shop.asked[-1].sent == 3_000_000  # less than the overlap was there: it came from the start


@pytest.mark.parametrize("etag", ['"v1"', 'W/"v1"', ""])
def test_resuming_asks_only_for_what_is_missing(shop, get, cache, etag):
    data = film(2_000_000)
    url = shop.has("film", data, etag)
    interrupted(get, shop, url, 1_500_000)
    have = cache.part_of(url).stat().st_size
    assert have > 0
    assert get(url).read_bytes() == data
    assert shop.asked[-1].start == have - OVERLAP
    assert shop.asked[-1].if_range == ("" if etag.startswith("W/") else etag)


@pytest.mark.parametrize(
    ("before", "after"), [('"v1"', '"v2"'), ("", ""), ('W/"v1"', 'W/"v2"'), ('"v1"', "")]
)
@pytest.mark.parametrize("size", [2_000_000, 2_500_000, 600_000])
def test_a_film_that_changed_meanwhile_is_never_half_old_half_new(shop, get, before, after, size):
    url = shop.has("film", film(2_000_000), before)
    interrupted(get, shop, url, 1_500_000)
    new = film(size, seed=2)
    shop.has("film", new, after)
    assert get(url).read_bytes() == new


def test_a_server_without_ranges_is_read_again_from_the_start(shop, get):
    data = film(2_000_000)
    url = shop.has("film", data)
    shop.ranges = False
    interrupted(get, shop, url, 1_000_000)
    assert get(url).read_bytes() == data


def test_no_length_is_no_hindrance(shop, get):
    data = film(900_000)
    shop.says_length = False
    assert get(shop.has("film", data)).read_bytes() == data


def test_a_length_that_is_never_reached_is_not_kept(shop, get, cache):
    url = shop.has("film", film(100_000))
    shop.extra_length = 5
    with pytest.raises(FetchError):
        get(url)
    assert cache.path(url) is None


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"<!DOCTYPE html><html><body>Welkom op de wifi</body></html>", "web page"),
        (b"\n <HTML><head>", "web page"),
        (b"#EXTM3U\nfile:///etc/passwd\n", "list of files"),
        (b'<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/">', "list of files"),
        (b'{"error": "not found"}', "document"),
        (b"MZ\x90\x00 this program cannot be run", "not a kind"),
        (b"", "empty"),
    ],
)
def test_what_is_no_film_is_refused_with_a_sentence(shop, get, cache, body, why):
    url = shop.has("film", body)
    with pytest.raises(MediaError, match=why):
        get(url)
    assert cache.path(url) is None
    assert leftovers(cache) == []


def test_a_web_page_of_any_length_is_seen_in_its_first_bytes(shop, get, cache):
    url = shop.has("film", b"<html>" + b"x" * 5_000_000)
    shop.hold_after = 100_000  # it never comes to an end by itself
    with pytest.raises(MediaError, match="web page"):
        get(url)


def test_a_hash_that_the_source_gave_must_fit(shop, get, cache):
    data = film(50_000)
    url = shop.has("film", data)
    with pytest.raises(MediaError, match="sha256"):
        get(url, sha256="0" * 64)
    assert leftovers(cache) == []
    assert get(url, sha256=sha256(data).hexdigest().upper())


def test_no_room_is_seen_before_the_film_comes(shop, get, cache):
    small = get(shop.has("small", film(60_000, 3)))
    url = shop.has("film", film(5_000_000))
    with pytest.raises(MediaError, match=r"it takes 5\.0 MB more, and 1\.0 MB fits"):
        get(url, quota_bytes=1_000_000)
    with pytest.raises(MediaError, match="no room"):
        get(url, floor_bytes=2**62)
    assert small.exists()  # nothing was thrown away in vain
    assert leftovers(cache) == []


def test_room_is_made_for_what_is_wanted_now(shop, get, cache):
    urls = [shop.has(f"film{n}", film(400_000, n)) for n in range(4)]
    pinned = urls[0]
    cache.room.pin([pinned])
    for url in urls:
        get(url, quota_bytes=1_000_000)
    assert [cache.path(url) is not None for url in urls] == [True, False, False, True]


def test_a_film_without_length_stops_at_the_quota(shop, get, cache):
    shop.says_length = False
    url = shop.has("film", film(LASTING + 3_000_000))
    with pytest.raises(MediaError, match="no room for it: nothing more fits"):
        get(url, quota_bytes=LASTING - 1)
    assert leftovers(cache) == []


def test_a_full_disk_is_one_sentence_and_leaves_nothing(shop, get, cache):
    url = shop.has("film", film(3_000_000))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(MediaError, match="disk"):
            get(url)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert leftovers(cache) == []
    assert get(url)


def test_a_really_full_disk(tmp_path, shop):
    shop.has("film", film(3_000_000))
    program = f"""
import subprocess, sys
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", {str(tmp_path)!r}], check=True)
from pathlib import Path
from kiosk.errors import MediaError
from kiosk.media.cache import Cache
from kiosk.media.download import download
from kiosk.fetch.fetcher import Fetcher
cache = Cache(Path({str(tmp_path)!r}) / "cache")
cache.room._free = lambda: 2**40  # as if somebody else fills the disk while the film comes
url = "https://x.example/film"
class Short:
    status, start, length, etag = 200, 0, 3_000_000, ""
    def chunks(self):
        yield b"\\0\\0\\0\\x20ftypisom"
        for _ in range(50): yield bytes(60_000)
    def __enter__(self): return self
    def __exit__(self, *_): pass
class Door:
    def path(self, url): return None
    def open(self, url, **_): return Short()
try:
    download(Door(), url, cache, quota_bytes=2**30, floor_bytes=0)
except MediaError as error:
    print("MediaError", error)
print(sorted(each.name for each in cache.parts.iterdir()))
"""
    done = subprocess.run(
        ["unshare", "-Urm", sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode and ("unshare" in done.stderr or "mount" in done.stderr):
        pytest.skip("this machine gives no mount namespace")
    assert done.stdout.startswith("MediaError"), done.stderr
    assert "No space left" in done.stdout
    assert done.stdout.endswith("[]\n")


def test_two_who_want_the_same_film_fetch_it_once(shop, fetcher, cache, tmp_path):
    data = film(2_000_000)
    url = shop.has("film", data)
    shop.hold_after = 500_000
    found: list[Path] = []
    other = Cache(cache.folder)  # as another process would open it
    one = threading.Thread(target=lambda: found.append(download(fetcher, url, cache, **ROOM)))
    one.start()
    assert shop.holding.acquire(timeout=10)
    waits = threading.Event()
    two = threading.Thread(
        target=lambda: found.append(download(fetcher, url, other, **ROOM, stop=lambda: waits.set() or False))
    )
    two.start()
    assert waits.wait(10)
    shop.go.set()
    one.join(10)
    two.join(10)
    other.close()
    assert [path.read_bytes() for path in found] == [data, data]
    assert len(shop.asked) == 1


def test_who_waits_can_be_stopped(shop, fetcher, cache):
    url = shop.has("film", film(2_000_000))
    shop.hold_after = 500_000
    one = threading.Thread(target=lambda: download(fetcher, url, cache, **ROOM))
    one.start()
    assert shop.holding.acquire(timeout=10)
    with pytest.raises(Stopped):
        download(fetcher, url, cache, **ROOM, stop=lambda: True)
    assert sweep(cache.parts, []) == 0  # the other is at work
    shop.go.set()
    one.join(10)
    assert cache.path(url)


def test_stopping_keeps_what_came(shop, get, cache):
    data = film(2_000_000)
    url = shop.has("film", data)
    interrupted(get, shop, url, 1_000_000)
    note = json.loads(cache.part_of(url).with_suffix(".json").read_text())
    assert note["lasting"] == cache.part_of(url).stat().st_size > 900_000


def test_after_a_power_cut_only_what_was_made_lasting_counts(shop, get, cache):
    data = film(2_000_000)
    url = shop.has("film", data)
    interrupted(get, shop, url, 1_500_000)
    part, note = cache.part_of(url), cache.part_of(url).with_suffix(".json")
    with part.open("r+b") as file:  # pages that never reached the disk
        file.seek(1_000_000)
        file.write(bytes(400_000))
    note.write_text(json.dumps(json.loads(note.read_text()) | {"boot": "another", "lasting": 1_000_000}))
    assert get(url).read_bytes() == data
    assert shop.asked[-1].start == 1_000_000 - OVERLAP


@pytest.mark.parametrize("note", [b"", b"\xff\x00", b"{}", b"[]", b'{"url": "https://other.example"}'])
def test_a_note_that_says_nothing_means_the_start(shop, get, cache, note):
    data = film(1_000_000)
    url = shop.has("film", data)
    interrupted(get, shop, url, 500_000)
    cache.part_of(url).with_suffix(".json").write_bytes(note)
    assert get(url).read_bytes() == data


def test_a_missing_film_is_a_fetch_error(shop, get, cache):
    with pytest.raises(BadAnswer):
        get(shop.url("nothing"))
    assert leftovers(cache) == []


def test_a_part_that_is_a_link_is_not_followed(shop, get, cache, tmp_path):
    url = shop.has("film", film(1000))
    (tmp_path / "precious").write_text("precious")
    cache.part_of(url).symlink_to(tmp_path / "precious")
    with pytest.raises(MediaError):
        get(url)
    assert (tmp_path / "precious").read_text() == "precious"


def interrupted(get: Get, shop, url: str, after: int) -> None:
    """Fetch some of it, then stop."""
    reached = [0]

    def progress(count: int, total: int) -> None:
        reached[0] = count

    with pytest.raises(Stopped):
        get(url, progress=progress, stop=lambda: reached[0] >= after - 65_536)


# --- kill -9 ---------------------------------------------------------------------------------------

_CHILD = """
import os, signal, sys
from pathlib import Path
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.download import download
import kiosk.media.files

folder, url, host = sys.argv[1:4]

def fetch(events):
    if events >= 0:                       # die at the so-manieth thing that is done to a file
        left = [events]
        def audit(event, args):
            if event in ("open", "os.rename", "os.remove", "os.truncate", "os.mkdir", "os.utime"):
                left[0] -= 1
                if left[0] < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
        sys.addaudithook(audit)
    with Fetcher(private_hosts=[host], deadline_seconds=20) as fetcher:
        cache = Cache(Path(folder))
        download(fetcher, url, cache, quota_bytes=2**30, floor_bytes=0)

for line in sys.stdin:                    # imported once, forked for each life
    child = os.fork()
    if child == 0:
        fetch(int(line))
        os._exit(0)
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def lives(tmp_path: Path, shop) -> Iterator[Callable[[int], Callable[[bool], int]]]:
    """Begins a life of a process that downloads ``film``; what comes back waits for its end (or ends it)."""
    process = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(tmp_path / "cache"), shop.url("film"), shop.host],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout

    def begin(events: int = -1) -> Callable[[bool], int]:
        process.stdin.write(f"{events}\n")
        process.stdin.flush()
        child = int(process.stdout.readline())

        def end(kill: bool) -> int:
            if kill:
                os.kill(child, signal.SIGKILL)
            return int(process.stdout.readline())

        return end

    yield begin
    process.stdin.close()
    process.wait(10)
    process.stdout.close()


def test_thirty_kills_lose_at_most_a_chunk_each(shop, lives, tmp_path):
    data = film(34_000_000)  # more than thirty lives can fetch
    url = shop.has("film", data)
    chance = random.Random(11)
    folder = tmp_path / "cache"
    part = Cache(folder).part_of(url)
    have = 0
    for life in range(30):
        shop.hold_after = 1_100_000
        shop.go.clear()
        end = lives()
        until(part, have + chance.randrange(1_000_000))
        assert end(True) == -signal.SIGKILL
        shop.go.set()
        assert len(shop.asked) == life + 1
        assert shop.asked[-1].start >= have - CHUNK
        assert have <= part.stat().st_size
        have = part.stat().st_size
        assert part.read_bytes() == data[:have]
        assert not any(each.is_file() for each in (folder / "files").rglob("*"))
    assert have > 10_000_000
    shop.hold_after = None
    assert lives()(False) == 0
    assert shop.asked[-1].start >= have - CHUNK
    cache = Cache(tmp_path / "cache")
    assert cache.check(url).read_bytes() == data
    assert sum(each.start for each in shop.asked) > 0
    sweep(cache.parts)
    assert leftovers(cache) == []
    cache.close()


def until(part: Path, size: int) -> None:
    """Wait for a part to have grown so far."""
    pause = threading.Event()
    for _ in range(10_000):
        if part.exists() and part.stat().st_size >= size:
            return
        pause.wait(0.001)
    raise AssertionError(f"{part} never grew to {size}")


def test_killed_at_every_step_it_is_whole_or_not_there(shop, lives, tmp_path):
    data = film(300_000)
    url = shop.has("film", data)
    for step in range(200):
        code = lives(step)(False)
        cache = Cache(tmp_path / "cache")
        found = cache.path(url)
        assert found is None or found.read_bytes() == data
        if found is None:
            assert not any(each.is_file() for each in (tmp_path / "cache" / "files").rglob("*"))
        cache.forget([url])
        sweep(cache.parts)
        assert cache.room.usage().files == 0
        cache.close()
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert code == 0
    assert step > 20
