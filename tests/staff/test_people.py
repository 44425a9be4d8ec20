"""Who may come in, with which rights and codes."""

import logging
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import normalize

import apsw
import pytest
from argon2 import PasswordHasher
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.staff import codes, operations, people
from kiosk.staff.operations import By
from kiosk.staff.people import Person, Right, Role
from kiosk.staff.refusal import SENTENCES, Reason, Refusal
from kiosk.store import database

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
BY = By(people.MACHINE, datetime(2026, 5, 14, 10, 24, tzinfo=UTC))
NASTY = (
    "'; DROP TABLE people; --",
    "<b>Els</b> &amp; {{Els}} %s %n",
    "Els\x1b[31m",
    "Els\nJan",
    "\u202eslE",
    "\u2066Els\u2069",
    "Els\u200d",
    "\ud800",
    "Els\0",
    "x" * 100_000,
    "\ufdfa" * 30,
    "e\u0301" * 40,
    "\u0301",
    "   ",
    "",
)


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_staff(tmp_path / "staff.db")) as conn:
        yield conn


@pytest.fixture(scope="module")
def one_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[apsw.Connection]:
    """A file for a hundred examples, which need not outlive the plug."""
    with closing(database.open_staff(tmp_path_factory.mktemp("staff") / "staff.db")) as conn:
        conn.pragma("synchronous", "OFF")
        yield conn


def added(conn: apsw.Connection, name: str, role: Role = Role.MANAGER, code: str = "482913") -> Person:
    return people.add(conn, BY, name, role, code, hasher=CHEAP)


def refused(reason: Reason, act: object, *args: object, **more: object) -> None:
    assert callable(act)
    with pytest.raises(Refusal) as said:
        act(*args, **more)
    assert said.value.reason is reason
    assert said.value.what.endswith(".")


def told(conn: apsw.Connection) -> list[tuple[str, dict[str, str | int]]]:
    return [(one.name, dict(one.told)) for _, one in reversed(operations.latest(conn, 100))]


# --- rights


def test_every_role_has_its_rights() -> None:
    assert set(people.RIGHTS) == set(Role)
    assert people.RIGHTS[Role.MANAGER] == set(Right)
    assert people.RIGHTS[Role.VOLUNTEER] < people.RIGHTS[Role.CURATOR] < people.RIGHTS[Role.MANAGER]
    assert people.RIGHTS[Role.CARER] == {Right.HIDE}
    assert Right.PUBLISH not in people.RIGHTS[Role.VOLUNTEER]
    for right in (Right.PEOPLE, Right.SOURCES):
        assert [role for role in Role if right in people.RIGHTS[role]] == [Role.MANAGER]


def test_who_is_gone_may_nothing() -> None:
    els = Person(id="1", name="Els", role=Role.MANAGER, secret="", since="")
    assert all(people.may(els, right) for right in Right)
    gone = Person(id="1", name="Els", role=Role.MANAGER, secret="", since="", gone=True)
    assert not any(people.may(gone, right) for right in Right)


# --- people


def test_people_come_change_and_go(staff: apsw.Connection) -> None:
    els = people.add(staff, BY, "  Els  Peeters ", Role.MANAGER, "blauwe kan 7")
    jan = added(staff, "jan", Role.VOLUNTEER)
    assert els.name == "Els Peeters"
    assert els.secret.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert els.since == "2026-05-14T10:24:00+00:00"
    assert people.all(staff) == [els, jan]
    assert people.named(staff, "els PEETERS") == els
    assert people.get(staff, els.id) == els
    assert people.get(staff, "nobody") is None
    assert people.set_role(staff, BY, jan.id, Role.CURATOR).role is Role.CURATOR
    assert people.set_role(staff, BY, jan.id, Role.CURATOR).role is Role.CURATOR, "which is no change"
    new = people.recode(staff, BY, jan.id, "rode kan 99", hasher=CHEAP)
    assert codes.matches(new.secret, "rode kan 99", CHEAP)
    assert not codes.matches(new.secret, "482913", CHEAP)
    people.remove(staff, BY, jan.id)
    assert people.all(staff) == [els]
    assert people.names(staff) == {els.id: "Els Peeters", jan.id: "jan"}, "the audit goes on naming him"
    gone = people.get(staff, jan.id)
    assert gone is not None
    assert (gone.gone, gone.secret) == (True, "")
    of_jan = {"person": jan.id, "name": "jan"}
    assert told(staff) == [
        ("person-added", {"person": els.id, "name": "Els Peeters", "role": "manager"}),
        ("person-added", {**of_jan, "role": "volunteer"}),
        ("role-changed", {**of_jan, "before": "volunteer", "role": "curator"}),
        ("person-recoded", of_jan),
        ("person-removed", of_jan),
    ]


def test_who_is_gone_can_not_be_changed_and_the_name_is_free(staff: apsw.Connection) -> None:
    added(staff, "Els")
    jan = added(staff, "Jan")
    people.remove(staff, BY, jan.id)
    for act in (
        lambda: people.recode(staff, BY, jan.id, "rode kan 99", hasher=CHEAP),
        lambda: people.set_role(staff, BY, jan.id, Role.CARER),
        lambda: people.remove(staff, BY, jan.id),
        lambda: people.remove(staff, BY, "nobody"),
        lambda: people.remove(staff, BY, "\ud800"),
        lambda: people.named(staff, "Jan"),
    ):
        refused(Reason.NOBODY, act)
    assert added(staff, "Jan").id != jan.id


def test_there_is_always_a_manager(staff: apsw.Connection) -> None:
    refused(Reason.FIRST_IS_MANAGER, added, staff, "Jan", Role.VOLUNTEER)
    els = added(staff, "Els")
    jan = added(staff, "Jan", Role.CURATOR)
    refused(Reason.LAST_MANAGER, people.remove, staff, BY, els.id)
    refused(Reason.LAST_MANAGER, people.set_role, staff, BY, els.id, Role.CARER)
    people.set_role(staff, BY, jan.id, Role.MANAGER)
    people.remove(staff, BY, els.id)
    refused(Reason.LAST_MANAGER, people.remove, staff, BY, jan.id)
    assert [one.name for one in people.all(staff)] == ["Jan"]


def test_what_is_refused_leaves_nothing(staff: apsw.Connection) -> None:
    added(staff, "Els")
    refused(Reason.NAME_TAKEN, added, staff, "ELS")
    refused(Reason.CODE_ROW, added, staff, "Jan", code="123456")
    assert [one.name for one in people.all(staff)] == ["Els"]
    assert len(told(staff)) == 1


# --- names


@pytest.mark.parametrize("other", ["els", "ELS", " Els ", "Ｅｌｓ", "Elſ"])
def test_a_name_is_taken_however_it_is_written(staff: apsw.Connection, other: str) -> None:
    added(staff, "Els")
    refused(Reason.NAME_TAKEN, people.fit_name, staff, other)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", Reason.NAME_EMPTY),
        (" \t ", Reason.NAME_EMPTY),
        ("--", Reason.NAME_EMPTY),
        ("x" * 41, Reason.NAME_LONG),
        ("Els\x1b[31m", Reason.NAME_SIGNS),
        ("Els\nJan", Reason.NAME_SIGNS),
        ("\u202eslE", Reason.NAME_SIGNS),
        ("Els\u200b", Reason.NAME_SIGNS),
        ("\ud800", Reason.NAME_SIGNS),
    ],
)
def test_a_name_that_can_not_be_one(staff: apsw.Connection, name: str, reason: Reason) -> None:
    refused(reason, people.fit_name, staff, name)


@given(st.text() | st.sampled_from(NASTY))
@example("e\u0301ls")
def test_any_name_is_kept_as_it_is_or_refused(one_for_all: apsw.Connection, name: str) -> None:
    try:
        person = added(one_for_all, name)
    except Refusal:
        assert not people.get(one_for_all, name)
        return
    assert person.name.isprintable()
    assert person.name == person.name.strip() == normalize("NFC", person.name)
    assert 1 <= len(person.name) <= people.LONGEST_NAME
    assert people.get(one_for_all, person.id) == person == people.named(one_for_all, name)
    assert operations.latest(one_for_all, 1)[0][1].told["name"] == person.name


# --- codes


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", Reason.CODE_SHORT),
        ("48291", Reason.CODE_SHORT),
        (" 48291 ", Reason.CODE_SHORT),
        ("kort 1234", Reason.CODE_SHORT),
        ("000000", Reason.CODE_ONE_SIGN),
        ("aaaaaaaaaaaa", Reason.CODE_ONE_SIGN),
        ("123456", Reason.CODE_ROW),
        ("987654", Reason.CODE_ROW),
        ("7890123", Reason.CODE_ROW),
        ("246802", Reason.CODE_ROW),
        ("abcdefghij", Reason.CODE_ROW),
        ("１２３４５６", Reason.CODE_ROW),
        ("121212", Reason.CODE_PATTERN),
        ("1212121", Reason.CODE_PATTERN),
        ("482482", Reason.CODE_PATTERN),
        ("hallohallo", Reason.CODE_PATTERN),
        ("112233", Reason.CODE_COMMON),
        ("159753", Reason.CODE_COMMON),
        ("Els Peeters", Reason.CODE_NAME),
        ("wachtwoord van elspeeters", Reason.CODE_NAME),
        ("blauwe\x00kan 77", Reason.CODE_SIGNS),
        ("blauwe\u202ekan 77", Reason.CODE_SIGNS),
        ("blauwe\ud800kan 77", Reason.CODE_SIGNS),
        ("x1" * 101, Reason.CODE_LONG),
        ("\ufdfa" * 100, Reason.CODE_LONG),
    ],
)
def test_a_code_that_is_easily_guessed(code: str, reason: Reason) -> None:
    assert codes.fault(code, "Els Peeters") is reason
    refused(reason, codes.secret, code, "Els Peeters", CHEAP)


@pytest.mark.parametrize("code", ["482913", "135791 en nog", "blauwe kan 7", "ééééééééén", "x" * 199 + "y"])
def test_a_code_that_is_good_enough(code: str) -> None:
    assert codes.fault(code, "Jo") is None


def test_a_short_name_may_be_inside_a_passphrase_but_is_none() -> None:
    assert codes.fault("jonge honden blaffen", "Jo") is None
    assert codes.fault("908172", "908172") is Reason.CODE_NAME


def test_a_code_is_the_same_from_any_keyboard_and_when_pasted() -> None:
    kept = codes.secret("caf\u00e9 blauw ７", "Els", CHEAP)
    for typed in ("caf\u00e9 blauw 7", "cafe\u0301 blauw 7", " caf\u00e9 blauw 7\n"):
        assert codes.matches(kept, typed, CHEAP)
    for typed in ("cafe blauw 7", "CAF\u00c9 blauw 7", "caf\u00e9 blauw 7" + " " * 200, ""):
        assert not codes.matches(kept, typed, CHEAP)


@given(st.text(max_size=260) | st.sampled_from(NASTY), st.text() | st.sampled_from(NASTY))
def test_any_code_is_kept_or_refused(code: str, typed: str) -> None:
    try:
        kept = codes.secret(code, "Els", CHEAP)
    except Refusal:
        code, kept = "blauwe kan 7", codes.secret("blauwe kan 7", "Els", CHEAP)
    assert kept.startswith("$argon2id$")
    assert codes.matches(kept, code, CHEAP)
    same = len(typed) <= codes.LONGEST and codes.plain(typed) == codes.plain(code)
    assert codes.matches(kept, typed, CHEAP) == same


def test_every_reason_has_a_sentence_and_a_next_step() -> None:
    assert set(SENTENCES) == set(Reason)
    assert all(text.endswith(".") for both in SENTENCES.values() for text in both)


def test_a_code_is_nowhere_to_be_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pin, phrase, third = "730418265948", "kanarie in de kerk", "merel op het dak"
    caplog.set_level(logging.DEBUG)
    with closing(database.open_staff(tmp_path / "staff.db")) as conn:
        els = people.add(conn, BY, "Els", Role.MANAGER, pin)
        people.recode(conn, BY, els.id, phrase)
        kept = people.recode(conn, BY, els.id, third)
        with pytest.raises(Refusal) as said:
            people.add(conn, BY, "Jan", Role.CARER, "kanarie in de kerk\0")
        spoken = f"{kept!r} {said.value} {operations.latest(conn, 100)} {caplog.text}"
        files = [one.read_bytes() for one in tmp_path.iterdir()]
    files += [one.read_bytes() for one in tmp_path.iterdir()]
    assert any(b"argon2id" in one for one in files)
    for code in (pin, phrase, third):
        assert not any(code.encode() in one for one in files)
        assert code not in spoken
    assert "argon2" not in spoken


# --- the list of what was done


def test_a_byte_that_changed_is_noticed_and_named(tmp_path: Path) -> None:
    file = tmp_path / "staff.db"
    with closing(database.open_staff(file)) as conn:
        added(conn, "Els")
        people.remove(conn, BY, added(conn, "Jan", Role.CARER).id)
    rows = [("people", "id"), ("operations", "number")]
    seen = 0
    with closing(apsw.Connection(str(file))) as hand:
        for table, key in rows:
            for ident, document in list(hand.execute(f"SELECT {key}, document FROM {table}")):
                for at in (0, len(document) // 2, len(document) - 1):
                    flipped = document[:at] + bytes([document[at] ^ 1]) + document[at + 1 :]
                    update = f"UPDATE {table} SET document = ? WHERE {key} = ?"
                    hand.execute(update, (flipped, ident))
                    with pytest.raises(database.Damaged) as said:
                        database.read_staff(file, mend=False)
                    assert (f"operation {ident} " if table == "operations" else "row of people") in str(
                        said.value
                    )
                    hand.execute(update, (document, ident))
                    seen += 1
        assert seen == 15
        database.read_staff(file, mend=False).close()
        hand.execute("DELETE FROM operations WHERE number = 2")
        with pytest.raises(database.Damaged, match="operation 3 "):
            database.read_staff(file, mend=False)
    sentences: list[str] = []
    database.open_staff(file, told=sentences.append).close()
    assert "operation 3 " in sentences[0]
