"""What is kept is what came, stays while it is wanted, and goes when room is needed."""

import fcntl
import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.media.cache import Cache
from kiosk.media.contents import Contents
from kiosk.media.kept import Damaged
from kiosk.media.parts import GIVEN_UP_SECONDS, sweep
from kiosk.media.sums import BLOCK

Keep = Callable[..., Path]
FILM = random.Random("film").randbytes(3 * BLOCK + 1000)
"""Four blocks, the last of them short."""


DAY = 86400
YEAR = 365 * 24 * 3600.0


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float = 60) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def cache(folder: Path, clock: Clock) -> Iterator[Cache]:
    found = Cache(folder, clock=clock)
    yield found
    found.close()


@pytest.fixture
def screen(cache: Cache, folder: Path, clock: Clock) -> Iterator[Cache]:
    found = Cache(folder, read_only=True, clock=clock)
    yield found
    found.close()


@pytest.fixture
def keep(cache: Cache, clock: Clock) -> Keep:
    def put(name: str, data: bytes | int = 1000) -> str:
        data = data if isinstance(data, bytes) else random.Random(name).randbytes(data)
        url = f"https://museum.example/{name}"
        part = cache.part_of(url)
        part.write_bytes(data)
        cache.keep(url, part, content_type="video/mp4", etag='"1"')
        clock.passes()
        return url

    return put


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "files").rglob("*") if each.is_file())


def settled(database: Path) -> None:
    """Everything in the database file itself."""
    db = apsw.Connection(str(database))
    db.execute("SELECT * FROM held").fetchall()  # before a first read it does not know of the log
    db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    db.close()


def test_a_kept_file_is_named_by_its_content(cache, keep, folder):
    url = keep("film", b"abc")
    path = cache.path(url)
    assert path == folder / "files" / "ba" / sha256(b"abc").hexdigest()
    assert path.read_bytes() == b"abc"
    assert path.stat().st_mode & 0o777 == 0o600
    assert cache.path("https://museum.example/other") is None


def test_the_same_content_is_held_once(cache, keep, folder):
    one, two = keep("one", b"same"), keep("two", b"same")
    assert cache.path(one) == cache.path(two)
    assert cache.room.usage().files == 1
    cache.forget([one])
    assert cache.path(one) is None
    assert cache.path(two).read_bytes() == b"same"
    cache.forget([two])
    assert files(folder) == []


def test_a_newer_version_takes_the_place_of_the_older(cache, keep, folder):
    keep("film", b"old")
    url = keep("film", b"new")
    assert cache.path(url).read_bytes() == b"new"
    assert len(files(folder)) == 1


@pytest.mark.parametrize("damage", ["bit", "short", "gone", "link", "longer"])
def test_a_wrong_file_is_set_aside_and_forgotten(cache, keep, folder, damage, tmp_path):
    url, other = keep("film", 5000), keep("other", 5000)
    path = cache.path(url)
    data = bytearray(path.read_bytes())
    if damage == "bit":
        data[2500] ^= 1
        path.write_bytes(data)
    elif damage == "short":
        path.write_bytes(data[:4999])
    elif damage == "longer":
        path.write_bytes(data + b"!")
    else:
        path.unlink()
        if damage == "link":
            (tmp_path / "elsewhere").write_bytes(data)
            path.symlink_to(tmp_path / "elsewhere")
    assert cache.check(url) is None
    assert cache.path(url) is None
    assert cache.held(url) is None
    assert len(list((folder / "quarantine").iterdir())) == (damage != "gone")
    assert cache.check(other)
    assert cache.path(keep("film", 5000)).stat().st_size == 5000


def test_a_file_that_is_kept_anew_while_it_was_missed_stays(cache, keep, monkeypatch):
    """The other thread keeps it between the look and the lock."""
    url = keep("film", FILM)
    path = cache.path(url)
    path.unlink()
    looked = Contents.is_whole
    looks = []

    def looks_late(contents, held):
        looks.append(looked(contents, held))
        if len(looks) == 1:
            keep("film", FILM)
        return looks[-1]

    monkeypatch.setattr(Contents, "is_whole", looks_late)
    assert cache.held(url)
    assert cache.check(url) == path


def test_bits_flipped_anywhere_are_never_handed_out(cache, keep):
    chance = random.Random(5)
    urls = [keep(f"film{n}", 3000) for n in range(20)]
    bent = urls[::2]
    for url in bent:
        path = cache.path(url)
        data = bytearray(path.read_bytes())
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
    assert [url for url in urls if cache.check(url) is None] == bent


def bend(path: Path, at: int) -> None:
    """One bit becomes another, as on a tired disk."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 16]))


def without_sums(folder: Path) -> None:
    """As a version that did not know of them left it."""
    for note in (folder / "links").glob("*/*.json"):
        known = json.loads(note.read_text())
        note.write_text(json.dumps({name: known[name] for name in known if not name.startswith("blocks")}))


def test_a_damaged_block_is_found_without_reading_the_others(cache, keep):
    url = keep("film", FILM)
    bend(cache.path(url), 2 * BLOCK + 7)
    with cache.open(url) as kept:
        assert kept.summed
        assert kept.read(0, 10) == FILM[:10]
        assert kept.read(BLOCK + 5, len(FILM)) == FILM[BLOCK + 5 : 2 * BLOCK]
        with pytest.raises(Damaged) as caught:
            kept.read(2 * BLOCK, 2 * BLOCK + 1)
        assert caught.value.index == 2
        assert kept.read(3 * BLOCK, 10 * BLOCK) == FILM[3 * BLOCK :]
    assert cache.held(url)  # it may be mended


def test_a_file_that_lost_its_end_while_it_was_open_is_damaged(cache, keep):
    url = keep("film", FILM)
    with cache.open(url) as kept:
        os.truncate(cache.path(url), len(FILM) - 1)
        assert kept.block(0) == FILM[:BLOCK]
        with pytest.raises(Damaged):
            kept.block(3)


def test_checking_mends_with_what_it_is_given(cache, keep):
    url = keep("film", FILM)
    bend(cache.path(url), BLOCK)
    asked = []
    assert cache.check(url, mend=lambda kept, index: asked.append(index) or b"")
    assert asked == [1]


def test_checking_does_not_count_as_wanting(cache, keep, clock):
    urls = [keep(f"film{n}", 1000) for n in range(3)]
    assert cache.check(urls[0])
    assert cache.room.evict(2000, 0) == [urls[0]]


def test_whoever_was_not_checked_longest_is_first(cache, keep, clock):
    urls = [keep(f"film{n}", 1000) for n in range(3)]
    start = clock()
    for url in (urls[1], urls[2], urls[0]):
        clock.passes()
        assert cache.check(url)
    assert cache.unchecked_since(start) == []
    assert cache.unchecked_since(clock()) == [urls[1], urls[2]]
    assert cache.unchecked_since(clock() + 1) == [urls[1], urls[2], urls[0]]


def test_a_file_kept_under_a_clock_of_the_future_is_read_again_like_any_other(cache, keep, clock):
    old = keep("old", 1000)
    clock.passes(7 * YEAR)
    ahead = keep("ahead", 1000)
    clock.passes(-7 * YEAR)
    soon = keep("soon", 1000)
    assert cache.unchecked_since(clock() - 3600) == [ahead]
    assert cache.check(ahead)
    clock.passes(7200)
    assert set(cache.unchecked_since(clock() - 3600)) == {old, ahead, soon}


def test_what_an_older_version_kept_plays_and_gets_its_sums(cache, keep, folder, clock):
    url, small = keep("film", FILM), keep("small", 1000)
    without_sums(folder)
    cache.close()
    older = Cache(folder, clock=clock)
    with older.open(small) as kept:
        assert kept.summed  # its one block has the sum of the whole
    with older.open(url) as kept:
        assert not kept.summed
        assert kept.block(2) == FILM[2 * BLOCK : 3 * BLOCK]
        clock.passes()
        assert older.unchecked_since(clock())[0] == url
        assert older.check(url)
        bend(older.path(url), 2 * BLOCK)
        with pytest.raises(Damaged):  # also one who opened it before
            kept.block(2)
        assert kept.summed
    older.close()


def test_a_damaged_file_without_sums_is_set_aside_under_who_reads_it(cache, keep, folder):
    url = keep("film", FILM)
    bend(cache.path(url), 3 * BLOCK)
    without_sums(folder)
    with cache.open(url) as kept:
        assert kept.block(0) == FILM[:BLOCK]
        assert cache.check(url) is None
        with pytest.raises(Damaged):
            kept.block(1)
    assert cache.held(url) is None
    assert len(list((folder / "quarantine").iterdir())) == 1


def test_damaged_sums_make_no_right_file_wrong(cache, keep, folder):
    url = keep("film", FILM)
    (note,) = (folder / "links").glob("*/*.json")
    known = json.loads(note.read_text())
    known["blocks"] = ("A" if known["blocks"][0] != "A" else "B") + known["blocks"][1:]
    note.write_text(json.dumps(known))
    with cache.open(url) as kept:
        assert not kept.summed
    assert cache.check(url)
    with cache.open(url) as kept:
        assert kept.summed


def test_the_sums_outlive_the_database(cache, keep, folder):
    url = keep("film", FILM)
    cache.close()
    (folder / "cache.db").write_bytes(b"not a database" * 1000)
    again = Cache(folder)
    with again.open(url) as kept:
        assert kept.summed
        assert kept.block(3) == FILM[3 * BLOCK :]
    again.close()


def test_a_check_that_is_broken_off_changes_nothing(cache, keep):
    url = keep("film", FILM)

    def stops(right: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        cache.check(url, pace=stops)
    assert cache.room.evict(0, 0) == [url]  # nobody holds it open


def test_quarantine_does_not_grow(cache, keep, folder):
    for n in range(9):
        url = keep(f"film{n}", 500)
        cache.path(url).write_bytes(b"?")
        assert cache.check(url) is None
    assert len(list((folder / "quarantine").iterdir())) == 4


def test_the_least_recently_wanted_goes_first(cache, keep, clock):
    urls = [keep(f"film{n}", 1000) for n in range(5)]
    cache.path(urls[0])
    clock.passes()
    assert cache.room.evict(3000, 0) == [urls[1], urls[2]]
    assert [cache.path(url) is not None for url in urls] == [True, False, False, True, True]
    assert cache.room.usage().bytes == 3000
    assert cache.room.evict(3000, 0) == []


def test_what_the_screen_wanted_counts_too(cache, screen, keep, clock, folder):
    urls = [keep(f"film{n}", 1000) for n in range(3)]
    cache.close()
    clock.passes(2 * DAY)
    assert screen.path(urls[0])
    screen.close()
    cache = Cache(folder, clock=clock)
    assert cache.room.evict(2000, 0) == [urls[1]]


def test_nothing_tells_at_what_time_a_file_was_wanted(cache, keep, clock, folder):
    """Not even when its times were written last (ctime): that is at the end, or on another day."""
    url = keep("film", 1000)
    path = cache.path(url)
    before = path.stat()
    clock.passes(3 * DAY)
    cache.open(url).close()
    assert path.stat() == before
    clock.passes(DAY)
    cache.path(keep("another", 1000))
    assert path.stat().st_mtime == path.stat().st_atime == clock() // DAY * DAY - DAY
    assert cache.times()[url] % DAY
    part = cache.part_of("https://museum.example/watched")
    part.write_bytes(b"watched")
    watched = cache.keep("https://museum.example/watched", part, watched=True)
    assert watched.stat().st_mtime % DAY == 0
    assert cache.times()["https://museum.example/watched"] % DAY == 0


def test_pins_stay(cache, keep):
    urls = [keep(f"film{n}", 1000) for n in range(3)]
    twin = keep("twin", cache.path(urls[0]).read_bytes())
    cache.room.pin([twin, "https://museum.example/later"])
    assert cache.room.evict(0, 0) == urls[1:]
    assert cache.path(urls[0])  # the same content as its pinned twin
    assert cache.room.evictable() == 0
    cache.room.unpin([twin])
    assert sorted(cache.room.evict(0, 0)) == sorted([urls[0], twin])
    assert cache.room.pins() == {"https://museum.example/later"}


def test_a_film_that_plays_is_not_evicted_under_it(cache, screen, keep):
    url = keep("film", 1000)
    playing = screen.open(url)
    copy = os.dup(playing.fileno())  # as it is handed to the player
    playing.close()
    assert cache.room.evict(0, 0) == []
    assert cache.path(url)
    os.close(copy)
    assert cache.room.evict(0, 0) == [url]
    assert screen.open(url) is None


def test_who_wants_a_film_in_the_moment_that_its_download_ends_waits_for_that(cache, screen, keep):
    url = keep("film", 1000)
    download = os.open(cache.path(url), os.O_RDONLY)  # as it was when the film was a part
    fcntl.flock(download, fcntl.LOCK_EX)
    lets_go = threading.Timer(0.1, os.close, [download])
    lets_go.start()
    with screen.open(url) as playing:
        assert len(playing.block(0)) == 1000
    lets_go.join()


def test_who_never_lets_go_of_a_film_is_not_waited_for_without_end(cache, screen, keep, monkeypatch):
    monkeypatch.setattr("kiosk.media.cache.ALONE_SECONDS", 0.05)
    url = keep("film", 1000)
    with cache.path(url).open("rb") as somebody:
        fcntl.flock(somebody, fcntl.LOCK_EX)
        with pytest.raises(StoreError, match="can't be opened"):
            screen.open(url)


def test_a_killed_player_lets_go(cache, keep):
    url = keep("film", 1000)
    program = (
        "import sys, os, signal; from pathlib import Path; from kiosk.media.cache import Cache\n"
        "file = Cache(Path(sys.argv[1]), read_only=True).open(sys.argv[2])\n"
        "print(len(file.block(0)), flush=True); sys.stdin.read()"
    )
    player = subprocess.Popen(
        [sys.executable, "-c", program, str(cache.folder), url], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert player.stdout.readline() == b"1000\n"
    assert cache.room.evict(0, 0) == []
    player.kill()
    player.wait(10)
    player.stdin.close()
    player.stdout.close()
    assert cache.room.evict(0, 0) == [url]


def test_the_floor_under_free_space_evicts_until_nothing_may_go(cache, keep):
    urls = [keep(f"film{n}", 1000) for n in range(3)]
    cache.room.pin(urls[:1])
    assert cache.room.evict(2**60, 2**62) == urls[1:]
    assert cache.room.evict(2**60, 0) == []


def test_usage_counts_parts(cache, keep):
    keep("film", 1000)
    cache.part_of("https://museum.example/coming").write_bytes(b"x" * 50)
    usage = cache.room.usage()
    assert (usage.bytes, usage.files) == (1050, 1)
    assert usage.free_bytes > 0


def test_usage_counts_what_comes_for_somebody_who_watches_but_not_its_holes(cache):
    cache.streams.mkdir()
    with (cache.streams / "film").open("wb") as film:
        film.write(bytes(2**16))
        film.truncate(2**26)
    assert 2**16 <= cache.room.usage().bytes < 2**20


def test_the_screen_reads_what_the_agent_keeps(cache, screen, keep, folder):
    assert screen.path("https://museum.example/film") is None
    url = keep("film", 1000)
    assert screen.path(url) == cache.path(url)
    assert screen.check(url) == cache.path(url)
    cache.path(url).write_bytes(b"bent")
    assert screen.path(url) is None
    assert screen.check(url) is None
    assert files(folder)  # the reader changes nothing
    with pytest.raises(StoreError):
        screen.forget([url])
    with pytest.raises(StoreError):
        screen.room.evict(0, 0)


def test_a_screen_before_the_first_agent_finds_nothing(tmp_path):
    screen = Cache(tmp_path / "nothing", read_only=True)
    assert screen.path("https://museum.example/film") is None
    assert screen.open("https://museum.example/film") is None
    assert not (tmp_path / "nothing").exists()
    agent = Cache(tmp_path / "nothing")
    part = agent.part_of("https://museum.example/film")
    part.write_bytes(b"film")
    agent.keep("https://museum.example/film", part)
    assert screen.path("https://museum.example/film")
    screen.close()
    agent.close()


def test_a_list_whose_maker_was_killed_at_the_first_start_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "cache.db").touch()
    cache = Cache(tmp_path)
    assert cache.rebuilt == ""
    assert cache.held("https://museum.example/film.mp4") is None
    cache.close()


@pytest.mark.parametrize("damage", ["rubbish", "page", "gone", "empty"])
def test_a_damaged_list_is_built_again_and_nothing_is_lost(cache, keep, folder, clock, damage):
    urls = [keep(f"film{n}", 1000 + n) for n in range(30)]
    screen = Cache(folder, read_only=True)
    assert screen.path(urls[3])
    cache.close()
    database = folder / "cache.db"
    settled(database)
    if damage == "rubbish":
        database.write_bytes(b"not a database" * 1000)
    elif damage == "page":
        with database.open("r+b") as file:
            file.seek(database.stat().st_size // 2 + 10)
            file.write(os.urandom(3000))
    elif damage == "gone":
        for name in ("cache.db", "cache.db-wal", "cache.db-shm"):
            (folder / name).unlink(missing_ok=True)
    else:
        (folder / "cache.db-wal").unlink(missing_ok=True)
        (folder / "cache.db-shm").unlink(missing_ok=True)
        database.write_bytes(b"")
    again = Cache(folder, clock=clock)
    assert all(again.check(url) for url in urls)
    assert again.held(urls[4]).content_type == "video/mp4"
    if damage in ("rubbish", "page"):
        assert "damaged" in again.rebuilt
        assert (folder / "cache.db.damaged").exists()
    assert screen.path(urls[3])
    screen.close()
    again.close()


def test_damage_found_while_running_is_mended(cache, keep, folder):
    url = keep("film", 1000)
    settled(folder / "cache.db")
    (folder / "cache.db").write_bytes(b"rubbish" * 4000)
    assert cache.path(url) or cache.path(url)
    assert cache.check(url)


@pytest.mark.parametrize(
    ("column", "value"), [("sha256", "../../../../etc/passwd"), ("sha256", ""), ("size", -1), ("size", 7)]
)
def test_a_row_that_points_elsewhere_points_nowhere(cache, keep, folder, column, value):
    url = keep("film", 1000)
    with apsw.Connection(str(folder / "cache.db")) as db:
        db.execute(f"UPDATE held SET {column}=?", (value,))
    db.close()
    assert cache.path(url) is None
    assert cache.check(url) is None


@pytest.mark.parametrize("note", ["", "{}", "[1]", '{"url": "x", "sha256": "../x", "size": 1}', "\x00"])
def test_a_bent_note_is_litter(cache, keep, folder, note):
    keep("film", 1000)
    stray = folder / "links" / "zz" / "zz.json"
    stray.parent.mkdir()
    stray.write_text(note)
    cache.close()
    Cache(folder).close()
    assert not stray.exists()


def test_a_file_without_a_row_is_swept_and_a_note_with_its_file_is_not(cache, keep, folder):
    url = keep("film", 1000)
    with apsw.Connection(str(folder / "cache.db")) as db:  # killed just before the row
        db.execute("DELETE FROM held")
    db.close()
    (folder / "files" / "00").mkdir()
    (folder / "files" / "00" / ("0" * 64)).write_bytes(b"nobody's")
    cache.close()
    again = Cache(folder)
    assert again.check(url)
    assert len(files(folder)) == 1
    again.close()


def test_a_planted_folder_link_is_not_swept(cache, folder, tmp_path):
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "letter").write_text("dear")
    (folder / "files" / "aa").symlink_to(tmp_path / "precious")
    cache.close()
    Cache(folder).close()
    assert (tmp_path / "precious" / "letter").exists()


def test_old_parts_are_swept(cache, clock):
    urls = [f"https://museum.example/{n}" for n in range(4)]
    for url in urls:
        cache.part_of(url).write_bytes(b"some")
        cache.part_of(url).with_suffix(".json").write_text("{}")
        for each in (cache.part_of(url), cache.part_of(url).with_suffix(".json")):
            os.utime(each, (clock(), clock()))
    cache.part_of(urls[0]).with_suffix(".json").unlink()
    (cache.parts / ".x.json.1-2.new").write_text("half")
    assert sweep(cache.parts, now=clock()) == 1
    assert sorted(cache.parts.iterdir()) == sorted(
        each for url in urls[1:] for each in (cache.part_of(url), cache.part_of(url).with_suffix(".json"))
    )
    assert sweep(cache.parts, urls[2:], now=clock()) == 1
    handle = os.open(cache.part_of(urls[2]), os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    clock.passes(GIVEN_UP_SECONDS + 60)
    assert sweep(cache.parts, urls, now=clock()) == 1
    os.close(handle)
    assert sweep(cache.parts, now=clock()) == 1
    assert list(cache.parts.iterdir()) == []


def is_locked(file):
    with file.open("rb") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def test_a_part_is_locked_while_it_is_swept(cache, monkeypatch):
    part = cache.part_of("https://museum.example/film")
    part.write_bytes(b"half")
    unlink, busy = Path.unlink, []
    monkeypatch.setattr(Path, "unlink", lambda path: (busy.append(is_locked(part)), unlink(path)))
    assert sweep(cache.parts) == 1
    assert busy == [True]
    assert not part.exists()


def test_a_disk_that_refuses_is_one_sentence(tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="can't be used"):
        Cache(tmp_path / "cache")


@given(
    url=st.text(max_size=300)
    | st.sampled_from(["../../etc/cron.d/x", "\0", "CON", "a" * 4096, "/etc/passwd"])
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_address_ever_becomes_a_path(cache, folder, tmp_path, url):
    url = url.encode("utf-8", "replace").decode()
    part = cache.part_of(url)
    part.write_bytes(b"film")
    cache.keep(url, part)
    assert cache.path(url).read_bytes() == b"film"
    allowed = {
        "cache.db",
        "cache.db-wal",
        "cache.db-shm",
        "cache.lock",
        "files",
        "links",
        "parts",
        "quarantine",
    }
    assert {each.name for each in folder.iterdir()} <= allowed
    assert {each.name for each in tmp_path.iterdir()} == {"cache"}
    cache.forget([url])


def test_who_wants_a_file_that_is_taken_away_this_moment_finds_it_gone(cache, keep, monkeypatch):
    url = keep("film", b"film")
    path = cache.path(url)
    held = threading.Event()
    asked: list[object] = []

    forget = cache._index.forget

    def slowly(urls):
        """The file is locked by who takes it away, and still in the index."""
        held.set()
        reader.join(0.2)
        assert reader.is_alive(), "it waits"
        forget(urls)

    reader = threading.Thread(target=lambda: held.wait(5) and asked.append(cache.open(url)))
    monkeypatch.setattr(cache._index, "forget", slowly)
    reader.start()
    assert cache.room.evict(0, 0) == [url]
    reader.join(5)
    assert asked == [None]
    assert not path.exists()
