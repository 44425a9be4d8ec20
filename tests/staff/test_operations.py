"""Undo, redo and the list of operations: any sequence, taken back in full, leaves the same bytes."""

from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.staff import operations, plans, playlists, versions
from kiosk.staff.operations import Change, Clash
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.store import damage, database
from kiosk.store.faults import Damaged
from tests.staff_made import ELS, state

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab", max_size=2),
    lambda inner: st.dictionaries(st.sampled_from("pqr"), inner, max_size=3),
    max_leaves=6,
)
DOCUMENTS = st.dictionaries(st.sampled_from("pqr"), JSON, max_size=3)


class Editing(RuleBasedStateMachine):
    """Somebody edits two playlists, and the list of them, in any way."""

    @initialize()
    def begin(self) -> None:
        self.conn = database.open_staff(Path(":memory:"))
        self.made = [playlists.create(self.conn, ELS, {"nl": (name,)}, items="abc") for name in "xy"]
        self.first = state(self.conn)
        self.begun = {one: len(operations.steps(self.conn, one).done) for one in self.scopes}

    @property
    def scopes(self) -> list[str]:
        return [*self.made, playlists.PLAYLISTS]

    def teardown(self) -> None:
        if hasattr(self, "conn"):
            while (
                len(operations.steps(self.conn, playlists.PLAYLISTS).done) > self.begun[playlists.PLAYLISTS]
            ):
                playlists.undo(self.conn, ELS)
            for scope in self.made:
                while operations.undo(self.conn, ELS, scope):
                    pass
            assert state(self.conn) == self.first
            damage.check_rows(self.conn, "staff")
            self.conn.close()

    @property
    def there(self) -> list[str]:
        return [one.id for one in playlists.all(self.conn) if one.id in self.made]

    @rule(which=st.integers(0, 1), items=st.text("abcd", min_size=1, max_size=3), at=st.integers(-1, 5))
    def add(self, which: int, items: str, at: int) -> None:
        if self.made[which] in self.there:
            playlists.add(self.conn, ELS, self.made[which], list(items), at=at)

    @rule(which=st.integers(0, 1), picks=st.sets(st.integers(0, 6), min_size=1), at=st.integers(-1, 7))
    def move(self, which: int, picks: set[int], at: int) -> None:
        if chosen := self._chosen(which, picks):
            playlists.move(self.conn, ELS, chosen, at)

    @rule(which=st.integers(0, 1), picks=st.sets(st.integers(0, 6), min_size=1))
    def remove(self, which: int, picks: set[int]) -> None:
        if chosen := self._chosen(which, picks):
            playlists.remove(self.conn, ELS, chosen)

    @rule(
        which=st.integers(0, 1),
        pick=st.integers(0, 6),
        field=st.sampled_from(("title", "words", "alt")),
        language=st.sampled_from(("nl", "fr")),
        text=st.text(max_size=8),
        step=st.sampled_from(("", "one go", "another")),
    )
    def say(self, which: int, pick: int, field: str, language: str, text: str, step: str) -> None:
        for one in self._chosen(which, {pick}):
            playlists.say(self.conn, ELS, one, field, language, text, step=step)

    @rule(which=st.integers(0, 1), text=st.text(max_size=8))
    def describe(self, which: int, text: str) -> None:
        if self.made[which] in self.there:
            playlists.describe(self.conn, ELS, self.made[which], "label", "nl", text)

    @rule(which=st.integers(0, 1))
    def publish(self, which: int) -> None:
        if self.made[which] in self.there:
            versions.publish(self.conn, ELS, self.made[which])

    @rule(which=st.integers(0, 1), day=st.integers(1, 9))
    def plan(self, which: int, day: int) -> None:
        """On another day: the line that it has, or a new one."""
        if self.made[which] in self.there:
            mine = [one.id for one in plans.all(self.conn) if one.playlist == self.made[which]]
            line = Planned(
                id=mine[0] if mine else plans.new_id(ELS),
                playlist=self.made[which],
                kind=PlanKind.ONCE,
                first=f"2026-05-0{day}",
            )
            versions.publish(self.conn, ELS, self.made[which], plan=plans.change(self.conn, line))

    @rule(which=st.integers(0, 1))
    def take_off(self, which: int) -> None:
        if self.made[which] in self.there:
            plans.take_off(self.conn, ELS, self.made[which])

    @rule(again=st.booleans())
    def undo_list(self, again: bool) -> None:
        done = operations.steps(self.conn, playlists.PLAYLISTS).done
        if again:
            playlists.redo(self.conn, ELS)
        elif len(done) > self.begun[playlists.PLAYLISTS]:
            playlists.undo(self.conn, ELS)

    @rule(which=st.integers(0, 1), number=st.integers(1, 3))
    def put_back(self, which: int, number: int) -> None:
        if number in {one.number for one in versions.all(self.conn, self.made[which])}:
            versions.put_back(self.conn, ELS, self.made[which], number)
            last = next(one for one in versions.all(self.conn, self.made[which]) if one.number == number)
            assert tuple(playlists.entries(self.conn, self.made[which])) == last.entries

    @rule(which=st.integers(0, 1))
    def delete(self, which: int) -> None:
        if self.made[which] in self.there:
            playlists.delete(self.conn, ELS, self.made[which])

    @rule(which=st.integers(0, 1))
    def undo(self, which: int) -> None:
        """And what was taken back is just what it was before; done again, just what it was after."""
        if self.made[which] not in self.there:
            return
        now = state(self.conn)
        if operations.undo(self.conn, ELS, self.made[which]):
            before = state(self.conn)
            operations.redo(self.conn, ELS, self.made[which])
            assert state(self.conn) == now
            operations.undo(self.conn, ELS, self.made[which])
            assert state(self.conn) == before

    @rule(which=st.integers(0, 1))
    def redo(self, which: int) -> None:
        if self.made[which] in self.there:
            operations.redo(self.conn, ELS, self.made[which])

    @invariant()
    def no_line_is_without_its_playlist(self) -> None:
        if hasattr(self, "conn"):
            assert {one.playlist for one in plans.all(self.conn)} <= {*self.there}

    @invariant()
    def what_is_shown_is_the_last_version(self) -> None:
        for one in getattr(self, "made", ()):
            assert versions.shown(self.conn, one) == next(iter(versions.all(self.conn, one)), None)

    @invariant()
    def places_are_apart(self) -> None:
        for one in getattr(self, "made", ()):
            places = [entry.place for entry in playlists.entries(self.conn, one)]
            assert sorted(set(places)) == places

    def _chosen(self, which: int, picks: set[int]) -> list[str]:
        present = playlists.entries(self.conn, self.made[which])
        return [one.id for n, one in enumerate(present) if n in picks]


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


@pytest.mark.full
class TestEditingForLong(Editing.TestCase):  # type: ignore[misc]
    settings = settings(
        max_examples=400, stateful_step_count=60, deadline=None, suppress_health_check=list(HealthCheck)
    )


def test_a_restart_forgets_no_step(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    with closing(database.open_staff(file)) as conn:
        made = playlists.create(conn, ELS, {"nl": ("Carnaval",)}, items=["a", "b", "c"])
        first = playlists.entries(conn, made)[0].id
        playlists.move(conn, ELS, [first], 2, title="Maskers")
        playlists.remove(conn, ELS, [first], title="Maskers")
    with closing(database.open_staff(file)) as conn:
        last = operations.ahead(conn, made).undoes
        assert last is not None
        assert (last.name, last.told["title"]) == ("entry-removed", "Maskers")
        operations.undo(conn, ELS, made)
        assert [one.item for one in playlists.entries(conn, made)] == ["b", "c", "a"]
    with closing(database.open_staff(file)) as conn:
        operations.undo(conn, ELS, made)
        assert [one.item for one in playlists.entries(conn, made)] == ["a", "b", "c"]
        assert operations.undo(conn, ELS, made) is None
        operations.redo(conn, ELS, made)
        playlists.add(conn, ELS, made, ["d"])
        assert operations.redo(conn, ELS, made) is None, "something else was done since"


def test_what_is_typed_in_one_go_is_taken_back_in_one(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items=["a"])
    (entry,) = playlists.entries(staff, made)
    for text in ("M", "Mas", "Maskers"):
        playlists.say(staff, ELS, entry.id, "title", "nl", text, step="go")
    operations.undo(staff, ELS, made)
    assert playlists.entries(staff, made)[0].title == {}
    operations.redo(staff, ELS, made)
    assert playlists.entries(staff, made)[0].title == {"nl": ("Maskers",)}


def test_what_changes_nothing_is_no_step(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items=["a", "b"])
    first = playlists.entries(staff, made)[0].id
    assert playlists.move(staff, ELS, [first], 0) is None
    assert playlists.say(staff, ELS, first, "title", "nl", "") is None
    assert operations.steps(staff, made).done == []


def test_two_who_edit_at_once_both_find_their_work(staff: apsw.Connection, tmp_path: Path) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items=["a", "b"])
    first, second = (one.id for one in playlists.entries(staff, made))
    with closing(database.open_staff(tmp_path / "staff.db")) as other:
        jan = ELS._replace(person="jan")
        playlists.say(other, jan, first, "title", "nl", "Van Jan")
        playlists.say(staff, ELS, first, "title", "fr", "De Els")
        playlists.move(other, jan, [second], 0)
        assert [one.title for one in playlists.entries(staff, made)] == [
            {},
            {"nl": ("Van Jan",), "fr": ("De Els",)},
        ]
        assert [one.who for _, one in operations.latest(staff, 9, scope=made)] == ["jan", "els", "jan"]


@given(DOCUMENTS, DOCUMENTS, DOCUMENTS)
def test_joining(base: dict[str, Any], theirs: dict[str, Any], ours: dict[str, Any]) -> None:
    assert operations.joined(base, theirs, base) == theirs
    assert operations.joined(base, base, ours) == ours
    try:
        both = operations.joined(base, theirs, ours)
    except Clash:
        return
    try:
        assert operations.joined(base, ours, theirs) == both, "who comes first makes no difference"
    except Clash:
        pytest.fail("who comes first makes no difference")


TAMPERED = [
    ("things", "UPDATE things SET document = CAST('{}' AS BLOB)"),
    ("things", "UPDATE things SET owner = 'another' WHERE kind = 'entry'"),
    ("operation 2", "UPDATE operations SET document = CAST('{}' AS BLOB) WHERE number = 2"),
    ("operation 3", "DELETE FROM operations WHERE number = 2"),
    ("operation 2", "UPDATE operations SET scope = 'other' WHERE number = 2"),
]


@pytest.mark.parametrize(("named", "sql"), TAMPERED, ids=range(5))
def test_a_list_that_somebody_changed_is_noticed(staff: apsw.Connection, named: str, sql: str) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items=["a"])
    for n in range(3):
        playlists.describe(staff, ELS, made, "summary", "nl", str(n))
    staff.execute(sql)
    with pytest.raises(Damaged, match=named):
        damage.check_rows(staff, "staff")


def test_versions_say_what_was_done(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items="abcde")
    versions.publish(staff, ELS, made)
    a, b, c, d, e = playlists.entries(staff, made)
    playlists.move(staff, ELS, [a.id], 3)
    playlists.remove(staff, ELS, [b.id])
    playlists.say(staff, ELS, c.id, "title", "nl", "C")
    (new,) = playlists.add(staff, ELS, made, ["f"])
    versions.publish(staff, ELS, made)
    assert versions.publish(staff, ELS, made) is None
    second, first = versions.all(staff, made)
    assert versions.difference(first, second) == ((new,), (b.id,), (a.id,), (c.id,), False)
    versions.put_back(staff, ELS, made, 1)
    assert [one.id for one in playlists.entries(staff, made)] == [a.id, b.id, c.id, d.id, e.id]
    shown = versions.shown(staff, made)
    assert shown is not None
    assert shown.number == 2, "until it is put on the screens again"


def test_undo_of_what_somebody_else_changed_since_is_refused(staff: apsw.Connection) -> None:
    """Both wrote the same text; the list of the playlists knows nothing of what is done inside one."""
    made = playlists.create(staff, ELS, {"nl": ("x",)})
    playlists.describe(staff, ELS, made, "label", "nl", "y")
    with pytest.raises(Clash):
        operations.undo(staff, ELS, playlists.PLAYLISTS)
    assert playlists.get(staff, made).label == {"nl": ("y",)}


def test_a_change_that_cannot_be_written_leaves_nothing_half_done(staff: apsw.Connection) -> None:
    made = playlists.create(staff, ELS, {"nl": ("x",)}, items=["a"])
    before = state(staff)
    (entry,) = playlists.entries(staff, made)
    good = Change(thing="new", kind="entry", owner=made, after={"item": "b", "place": "b00"})
    seen: dict[str, Any] = {"item": "a", "place": "a0", "title": {"nl": ["seen"]}}
    bad = Change(
        thing=entry.id, kind="entry", owner=made, before=seen, after={**seen, "title": {"nl": ["w"]}}
    )
    with pytest.raises(Clash):
        operations.do(staff, ELS, made, "both", [good, bad])
    assert state(staff) == before
