import random
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.store import damage, database, playlists


def order(conn: apsw.Connection, playlist: str) -> list[str]:
    return [entry.item for entry in playlists.entries(conn, playlist)]


def test_a_playlist_with_staffs_own_words(staff: apsw.Connection) -> None:
    calm = playlists.create(staff, {"nl": ("Rustige ochtend",), "en": ("Calm morning",)})
    first = playlists.add(staff, calm, "item 1")
    playlists.add(staff, calm, "item 2", words={"nl": ("Kijk naar het licht.",)})
    zero = playlists.add(staff, calm, "item 0", at=0)
    assert order(staff, calm) == ["item 0", "item 1", "item 2"]
    playlists.say(staff, first, {"nl": ("De eerste.",)})
    assert [entry.words for entry in playlists.entries(staff, calm)][1:] == [
        {"nl": ("De eerste.",)},
        {"nl": ("Kijk naar het licht.",)},
    ]
    playlists.move(staff, zero, 2)
    assert order(staff, calm) == ["item 1", "item 2", "item 0"]
    playlists.remove(staff, first)
    assert order(staff, calm) == ["item 2", "item 0"]
    playlists.rename(staff, calm, {"nl": ("Ochtend",)})
    assert playlists.all(staff) == [playlists.Playlist(id=calm, label={"nl": ("Ochtend",)}, count=2)]


def test_playlists_keep_the_order_in_which_they_were_made(staff: apsw.Connection) -> None:
    made = [playlists.create(staff, {"nl": (str(n),)}) for n in range(5)]
    playlists.delete(staff, made.pop(2))
    assert [playlist.id for playlist in playlists.all(staff)] == made


def test_the_same_item_may_come_back(staff: apsw.Connection) -> None:
    made = playlists.create(staff, {"nl": ("x",)})
    ids = {playlists.add(staff, made, "song") for _ in range(3)}
    assert len(ids) == 3
    assert order(staff, made) == ["song"] * 3


def test_a_deleted_playlist_takes_its_entries_along(staff: apsw.Connection) -> None:
    made = playlists.create(staff, {"nl": ("x",)})
    entry = playlists.add(staff, made, "song")
    playlists.delete(staff, made)
    assert playlists.entries(staff, made) == []
    for act in (
        lambda: playlists.remove(staff, entry),
        lambda: playlists.move(staff, entry, 0),
        lambda: playlists.say(staff, entry, {}),
        lambda: playlists.add(staff, made, "song"),
        lambda: playlists.rename(staff, made, {}),
        lambda: playlists.delete(staff, made),
    ):
        with pytest.raises(StoreError, match="not there any more"):
            act()


def test_an_id_that_is_brought_along_is_kept_and_never_overwrites(staff: apsw.Connection) -> None:
    made = playlists.create(staff, {"nl": ("x",)}, ident="from the fleet")
    playlists.add(staff, made, "song", ident="entry 1")
    with pytest.raises(StoreError, match="already"):
        playlists.create(staff, {"nl": ("y",)}, ident="from the fleet")
    with pytest.raises(StoreError, match="already"):
        playlists.add(staff, made, "other", ident="entry 1")
    assert order(staff, made) == ["song"]


def test_a_thousand_entries_moved_about(staff: apsw.Connection) -> None:
    made = playlists.create(staff, {"nl": ("Lang",)})
    with database.transaction(staff):  # a thousand fsyncs are not what is tested here
        expected = [playlists.add(staff, made, f"item {n}") for n in range(1000)]
        rnd = random.Random(1)
        for _ in range(1000):
            entry, at = rnd.choice(expected), rnd.choice((0, 1, 500, 999, 5000))
            expected.remove(entry)
            expected.insert(at, entry)
            playlists.move(staff, entry, at)
    assert [entry.id for entry in playlists.entries(staff, made)] == expected
    damage.check_rows(staff, "staff")


def test_the_same_place_again_and_again(staff: apsw.Connection) -> None:
    made = playlists.create(staff, {"nl": ("x",)})
    with database.transaction(staff):
        for n in range(200):
            playlists.add(staff, made, str(n), at=1)
    assert order(staff, made) == ["0", *(str(n) for n in range(199, 0, -1))]
    damage.check_rows(staff, "staff")


@given(st.lists(st.tuples(st.sampled_from(["add", "move", "remove"]), st.integers(0, 8), st.integers(-2, 9))))
def test_order_is_that_of_a_list(steps: list[tuple[str, int, int]]) -> None:
    conn = _fresh()
    made = playlists.create(conn, {})
    expected: list[str] = []
    for n, (what, which, at) in enumerate(steps):
        if what == "add":
            expected.insert(max(at, 0), playlists.add(conn, made, f"item {n}", at=at))
        elif expected:
            entry = expected.pop(which % len(expected))
            if what == "move":
                expected.insert(max(at, 0), entry)
                playlists.move(conn, entry, at)
            else:
                playlists.remove(conn, entry)
        assert [entry.id for entry in playlists.entries(conn, made)] == expected


_one: list[apsw.Connection] = []


def _fresh() -> apsw.Connection:
    if not _one:
        _one.append(database.open_staff(Path(":memory:")))
    return _one[0]
