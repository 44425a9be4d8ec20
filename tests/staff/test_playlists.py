import random
from collections.abc import Callable

import apsw
import pytest

from kiosk.errors import StoreError
from kiosk.staff import operations, playlists, versions
from kiosk.staff.operations import Clash
from kiosk.staff.refusal import Refusal
from kiosk.store import damage, database
from tests.staff_made import ELS


def order(conn: apsw.Connection, playlist: str) -> list[str]:
    return [entry.item for entry in playlists.entries(conn, playlist)]


def test_a_playlist_with_staffs_own_words(staff: apsw.Connection) -> None:
    calm = playlists.create(staff, ELS, {"nl": ("Rustige ochtend",), "en": ("Calm morning",)})
    (first,) = playlists.add(staff, ELS, calm, ["item 1"])
    playlists.add(staff, ELS, calm, ["item 2"])
    (zero,) = playlists.add(staff, ELS, calm, ["item 0"], at=0)
    assert order(staff, calm) == ["item 0", "item 1", "item 2"]
    playlists.say(staff, ELS, first, "words", "nl", "De eerste.")
    playlists.say(staff, ELS, first, "alt", "fr", "Un pot bleu.")
    assert playlists.entries(staff, calm)[1].words == {"nl": ("De eerste.",)}
    assert playlists.entries(staff, calm)[1].alt == {"fr": ("Un pot bleu.",)}
    playlists.say(staff, ELS, first, "words", "nl", "  ")
    assert playlists.entries(staff, calm)[1].words == {}
    playlists.move(staff, ELS, [zero], 2)
    assert order(staff, calm) == ["item 1", "item 2", "item 0"]
    playlists.remove(staff, ELS, [first])
    assert order(staff, calm) == ["item 2", "item 0"]
    playlists.describe(staff, ELS, calm, "label", "nl", "Ochtend")
    (made,) = playlists.all(staff)
    assert made.label == {"nl": ("Ochtend",), "en": ("Calm morning",)}
    assert playlists.count(staff, calm) == 2


def test_playlists_keep_the_order_in_which_they_were_made(staff: apsw.Connection) -> None:
    made = [playlists.create(staff, ELS, {"nl": (str(n),)}) for n in range(12)]
    playlists.delete(staff, ELS, made.pop(2))
    assert [playlist.id for playlist in playlists.all(staff)] == made


def test_a_copy_has_the_same_works_and_words_and_goes_in_one_step(staff: apsw.Connection) -> None:
    label = {"nl": ("Zee",), "en": ("Sea",)}
    calm = playlists.create(staff, ELS, label, summary={"nl": ("Kijk",)}, items=["a", "b", "a"])
    first = playlists.entries(staff, calm)[0]
    playlists.say(staff, ELS, first.id, "words", "nl", "De eerste.")
    made = playlists.copy(staff, ELS, calm)
    assert playlists.get(staff, made).label == {"nl": ("Zee (2)",), "en": ("Sea (2)",)}
    assert playlists.get(staff, made).summary == {"nl": ("Kijk",)}
    assert order(staff, made) == ["a", "b", "a"]
    assert playlists.entries(staff, made)[0].words == {"nl": ("De eerste.",)}
    assert not {one.id for one in playlists.entries(staff, made)} & {
        one.id for one in playlists.entries(staff, calm)
    }
    playlists.follow(staff, ELS, calm, playlists.Rule(words="zee"))
    assert playlists.get(staff, playlists.copy(staff, ELS, calm)).rule == playlists.Rule(words="zee")
    assert [one.label["nl"][0] for one in playlists.all(staff)] == ["Zee", "Zee (2)", "Zee (3)"]
    operations.undo(staff, ELS, playlists.PLAYLISTS)
    operations.undo(staff, ELS, playlists.PLAYLISTS)
    assert [one.id for one in playlists.all(staff)] == [calm]
    with pytest.raises(StoreError):
        playlists.copy(staff, ELS, "nowhere")


def test_the_same_item_may_come_back(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)})
    assert len(set(playlists.add(staff, ELS, made, ["song"] * 3))) == 3
    assert order(staff, made) == ["song"] * 3


def test_what_is_deleted_is_not_there_any_more_and_comes_back_whole(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)})
    (entry,) = playlists.add(staff, ELS, made, ["song"])
    playlists.delete(staff, ELS, made)
    assert playlists.entries(staff, made) == []
    acts: list[Callable[[], object]] = [
        lambda: playlists.remove(staff, ELS, [entry]),
        lambda: playlists.move(staff, ELS, [entry], 0),
        lambda: playlists.say(staff, ELS, entry, "words", "nl", "w"),
        lambda: playlists.add(staff, ELS, made, ["song"]),
        lambda: playlists.describe(staff, ELS, made, "label", "nl", "w"),
        lambda: playlists.delete(staff, ELS, made),
    ]
    for act in acts:
        with pytest.raises(StoreError, match="not there any more"):
            act()
    operations.undo(staff, ELS, playlists.PLAYLISTS)
    assert [one.id for one in playlists.entries(staff, made)] == [entry]


def test_a_thousand_entries_moved_about(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("Lang",)})
    with database.transaction(staff):  # many fsyncs are not what is tested here
        expected = playlists.add(staff, ELS, made, [f"item {n}" for n in range(1000)])
        rnd = random.Random(1)
        for _ in range(100):
            moved, at = rnd.sample(expected, rnd.choice((1, 1, 7))), rnd.choice((0, 1, 500, 990, 5000))
            moved.sort(key=expected.index)
            rest = [one for one in expected if one not in moved]
            expected = [*rest[:at], *moved, *rest[at:]]
            playlists.move(staff, ELS, moved, at)
    assert [entry.id for entry in playlists.entries(staff, made)] == expected
    damage.check_rows(staff, "staff")
    with pytest.raises(StoreError, match="1000 works at most"):
        playlists.add(staff, ELS, made, ["one more"])


def test_the_same_place_again_and_again(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)})
    with database.transaction(staff):
        for n in range(200):
            playlists.add(staff, ELS, made, [str(n)], at=1)
    assert order(staff, made) == ["0", *(str(n) for n in range(199, 0, -1))]


def test_two_that_have_one_place_come_apart_when_something_is_put_between(staff: apsw.Connection) -> None:
    """Two stations may each have put a work at the same place."""
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items=["a", "b", "c"])
    first, second, third = playlists.entries(staff, made)
    change = operations.Change(
        thing=second.id,
        kind="entry",
        owner=made,
        before=playlists.document(second),
        after={**playlists.document(second), "place": first.place},
    )
    operations.do(staff, ELS, made, "entry-moved", [change])
    tied = [one.id for one in playlists.entries(staff, made)]
    playlists.move(staff, ELS, [third.id], 1)
    assert [one.id for one in playlists.entries(staff, made)] == [tied[0], third.id, tied[1]]


def test_nothing_that_hides_gets_into_a_text(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("a\u202eb\x00\x1b[31m\n c",)})
    assert playlists.get(staff, made).label == {"nl": ("ab[31m c",)}
    playlists.describe(staff, ELS, made, "summary", "nl", "x" * 9999)
    assert len(playlists.get(staff, made).summary["nl"][0]) == playlists.LONGEST_TEXT
    assert playlists.plain("Wat ?\u00a0Zo\u2028laat !") == "Wat ? Zo laat !"
    long = playlists.plain("x" * 1999 + " y")
    assert (long, playlists.plain(long)) == ("x" * 1999, long)


def test_who_typed_over_what_somebody_else_wrote_meanwhile_is_asked(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("Carnaval",)}, items=["a"])
    (entry,) = playlists.entries(staff, made)
    playlists.say(staff, ELS, entry.id, "words", "nl", "Van Jan.", was="")
    with pytest.raises(Clash) as clash:
        playlists.say(staff, ELS, entry.id, "words", "nl", "Van Els.", was="")
    assert (clash.value.path, clash.value.ours, clash.value.theirs) == (
        ("words", "nl"),
        ["Van Jan."],
        ["Van Els."],
    )
    playlists.say(staff, ELS, entry.id, "words", "fr", "De Els.", was="")
    playlists.say(staff, ELS, entry.id, "title", "nl", "Een titel", was="")
    (entry,) = playlists.entries(staff, made)
    assert entry.words == {"nl": ("Van Jan.",), "fr": ("De Els.",)}


def test_a_playlist_that_is_made_no_more_goes_and_comes_back_with_all_that_is_in_it(
    staff: apsw.Connection,
) -> None:
    other = playlists.create(staff, ELS, {"nl": ("Blijft",)}, items=["z"])
    made = playlists.create(staff, ELS, {})
    playlists.describe(staff, ELS, made, "label", "nl", "Carnaval")
    playlists.add(staff, ELS, made, ["a", "b"])
    versions.publish(staff, ELS, made)
    whole = list(staff.execute("SELECT * FROM things ORDER BY id"))
    playlists.undo(staff, ELS)
    assert [one.id for one in playlists.all(staff)] == [other]
    assert staff.execute("SELECT count(*) FROM things").get == 2, "nothing of it is left behind"
    operations.redo(staff, ELS, playlists.PLAYLISTS)
    assert list(staff.execute("SELECT * FROM things ORDER BY id")) == whole
    operations.undo(staff, ELS, made)
    assert versions.shown(staff, made) is None, "what was done in it can be taken back as before"
    playlists.undo(staff, ELS)
    playlists.undo(staff, ELS)
    assert playlists.all(staff) == []


STILL = "https://museum.example/still.jpg"


def test_another_picture_takes_the_description_of_the_one_before_with_it(staff: apsw.Connection) -> None:
    calm = playlists.create(staff, ELS, {"nl": ("Rust",)}, items=["a"])
    (own,) = playlists.entries(staff, calm)
    playlists.say(staff, ELS, own.id, "alt", "nl", "Een vrouw met een masker.")
    playlists.say(staff, ELS, own.id, "words", "nl", "Kijk!")
    (described,) = playlists.entries(staff, calm)
    done = playlists.illustrate(staff, ELS, own.id, STILL, among={STILL}, title="Maskers")
    assert done is not None
    assert (done.name, done.told) == ("entry-picture", {"title": "Maskers", "own": 0})
    (shown,) = playlists.entries(staff, calm)
    assert (shown.picture, shown.alt, shown.words) == (STILL, {}, {"nl": ("Kijk!",)})
    assert playlists.illustrate(staff, ELS, own.id, STILL, among={STILL}) is None
    playlists.say(staff, ELS, own.id, "alt", "nl", "Een stoet.")
    assert playlists.illustrate(staff, ELS, own.id, "", among=()), "its own needs no leave"
    (back,) = playlists.entries(staff, calm)
    assert (back.picture, back.alt) == ("", {})
    for _ in range(2):
        operations.undo(staff, ELS, calm)
    assert playlists.entries(staff, calm) == [shown]
    operations.undo(staff, ELS, calm)
    assert playlists.entries(staff, calm) == [described]
    operations.redo(staff, ELS, calm)
    assert playlists.entries(staff, calm) == [shown]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "http://169.254.169.254/latest/meta-data",
        "javascript:alert(1)",
        "https://elsewhere.example/still.jpg",
    ],
)
def test_a_picture_that_no_work_has_is_refused(staff: apsw.Connection, address: str) -> None:
    calm = playlists.create(staff, ELS, {"nl": ("Rust",)}, items=["a"])
    before = playlists.entries(staff, calm)
    with pytest.raises(Refusal, match="no work of the catalogue has this picture"):
        playlists.illustrate(staff, ELS, before[0].id, address, among={STILL})
    assert playlists.entries(staff, calm) == before


def test_a_description_that_is_typed_while_another_picture_comes_is_asked_about(
    staff: apsw.Connection,
) -> None:
    calm = playlists.create(staff, ELS, {"nl": ("Rust",)}, items=["a"])
    (own,) = playlists.entries(staff, calm)
    playlists.say(staff, ELS, own.id, "alt", "nl", "Een masker.")
    playlists.illustrate(staff, ELS, own.id, STILL, among={STILL})
    with pytest.raises(Clash):
        playlists.say(staff, ELS, own.id, "alt", "nl", "Een rood masker.", was="Een masker.")
