"""``kiosk staff``: who may come in, and what they did."""

import io
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.__main__ import main
from kiosk.commands import staff as command
from kiosk.staff import access, codes, operations, people
from kiosk.staff.operations import By
from kiosk.staff.people import Role
from kiosk.store import database
from tests.terminal import pieces, terminal

CODE = "blauwe kan 7"


class Said(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Staff = Callable[..., Said]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def staff(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Staff]:
    """``kiosk staff WORDS`` with something piped in."""
    root = logging.getLogger()
    kept = root.handlers[:], root.level, logging.getLogger("kiosk").level

    def run(*words: str, typed: str | bytes = "") -> Said:
        piped = typed if isinstance(typed, bytes) else typed.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped)))
        try:
            code = main(["staff", *words, "--data", str(data)])
        except SystemExit as error:  # argparse ends so
            code = int(str(error.code))
        return Said(code, *capsys.readouterr())

    yield run
    root.handlers[:] = kept[0]
    root.setLevel(kept[1])
    logging.getLogger("kiosk").setLevel(kept[2])


def by(person: str) -> By:
    return By(person, datetime(2026, 5, 14, 8, 24, tzinfo=UTC))


def kept(data: Path) -> str:
    return f"It is kept in {data / 'staff.db'}\n"


def test_the_first_person_and_the_next_ones(staff: Staff, data: Path) -> None:
    nobody = f"Nobody may come in yet, in {data / 'staff.db'}. "
    nobody += "The first must be a manager: kiosk staff add NAME --role manager\n"
    assert staff("list") == (1, nobody, "")
    assert staff("log") == (1, "Nobody did anything yet.\n", "")
    assert staff("log", "--json") == (1, "", "")
    first = "kiosk: The first person must be a manager. Add a manager first.\n"
    assert staff("add", "Jan", "--role", "carer", typed=CODE) == (1, "", first)
    said = staff("add", "--role", "manager", "Els", "Peeters", typed=CODE + "\n")
    assert said == (0, f"Els Peeters may come in as manager. {kept(data)}", "")
    assert staff("add", "Jan", "--role", "carer", typed="482913\r\nmore\n").code == 0
    said = staff("list")
    assert said.code == 0
    assert [line.split(", since ")[0] for line in said.out.splitlines()] == [
        "manager   Els Peeters",
        "carer     Jan",
    ]


def test_a_code_that_is_piped_in_opens(staff: Staff, data: Path) -> None:
    staff("add", "Els", "--role", "manager", typed="482913\r\n")
    with closing(database.open_staff(data / "staff.db")) as conn:
        els = people.named(conn, "Els")
        answer = access.sign_in(conn, datetime.now(UTC), els.id, "482913", access.this_machine())
    assert answer == access.SignedIn(els)


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("Els", "", "The code is too short."),
        ("Els", "123456\n", "The code is a row"),
        ("Els", b"\xff\xfe blauwe kan 7\n", "The code has signs in it that can't be seen."),
        ("Els", "x1" * 100_000, "The code is too long."),
        ("Els Peeters", "els peeters 7", "The name is in the code."),
        ("x" * 41, CODE, "A name has at most 40 letters."),
        ("Els\x1b[31m", CODE, "The name has signs in it that can't be seen."),
    ],
)
def test_what_is_refused_is_one_line_and_leaves_nothing(
    staff: Staff, name: str, typed: str | bytes, said: str
) -> None:
    done = staff("add", name, "--role", "manager", typed=typed)
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith(f"kiosk: {said}")
    assert "\x1b" not in done.err
    assert staff("list").code == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("dance",),
        ("add", "Els"),
        ("add", "--role", "manager"),
        ("add", "Els", "--role", "king"),
        ("reset",),
        ("add", "Els", "--role", "manager", "--code", "482913"),
        ("log", "--limit", "few"),
    ],
)
def test_what_is_not_understood_ends_with_two(staff: Staff, words: tuple[str, ...]) -> None:
    done = staff(*words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("usage: kiosk")


def test_who_forgot_their_code_gets_another_and_need_not_wait(staff: Staff, data: Path) -> None:
    staff("add", "Els", "--role", "manager", typed=CODE)
    clock = access.Clock("boot", 0.0)
    with closing(database.open_staff(data / "staff.db")) as conn:
        els = people.named(conn, "els").id
        for _ in range(4):
            access.sign_in(conn, datetime.now(UTC), els, "no", clock)
        assert access.waiting(conn, els, clock) == 30
        assert staff("reset", "Piet", typed="rode kan 99") == (
            1,
            "",
            "kiosk: There is nobody of that name. Look at the list again.\n",
        )
        assert staff("reset", "ELS", typed="123456").code == 1
        assert access.waiting(conn, els, clock) == 30
        assert staff("reset", "ELS", typed="rode kan 99") == (0, f"Els has a new code. {kept(data)}", "")
        assert access.waiting(conn, els, clock) == 0
        assert isinstance(access.sign_in(conn, datetime.now(UTC), els, CODE, clock), access.Wrong)
        assert isinstance(access.sign_in(conn, datetime.now(UTC), els, "rode kan 99", clock), access.SignedIn)


def test_a_role_is_changed_and_the_last_manager_stays_one(staff: Staff, data: Path) -> None:
    staff("add", "Els", "Peeters", "--role", "manager", typed=CODE)
    staff("add", "Jan", "--role", "volunteer", typed=CODE)
    last = "kiosk: This is the last manager. Make somebody else a manager first.\n"
    assert staff("role", "Els", "Peeters", "carer") == (1, "", last)
    assert staff("role", "jan", "manager") == (0, f"Jan is manager now. {kept(data)}", "")
    assert staff("role", "els", "peeters", "carer") == (0, f"Els Peeters is carer now. {kept(data)}", "")
    assert staff("role", "Piet", "carer").code == 1
    assert staff("role", "Jan", "king").code == staff("role", "carer").code == 2
    with closing(database.read_staff(data / "staff.db")) as conn:
        assert [(one.name, one.role) for one in people.all(conn)] == [
            ("Els Peeters", Role.CARER),
            ("Jan", Role.MANAGER),
        ]
    assert [line.split("  ", 2)[2] for line in staff("log").out.splitlines()[:2]] == [
        "role changed: manager, Els Peeters, carer",
        "role changed: volunteer, Jan, manager",
    ]


def test_who_leaves_is_still_named(staff: Staff, data: Path) -> None:
    staff("add", "Els", "--role", "manager", typed=CODE)
    staff("add", "Jan", "--role", "manager", typed=CODE)
    assert staff("remove", "jan") == (0, f"Jan comes in no more. {kept(data)}", "")
    last = "kiosk: This is the last manager. Make somebody else a manager first.\n"
    assert staff("remove", "Els") == (1, "", last)
    assert [line.split("  ", 1)[1] for line in staff("log").out.splitlines()] == [
        "the account of the machine  person removed: Jan",
        "the account of the machine  person added: Jan, manager",
        "the account of the machine  person added: Els, manager",
    ]


def test_the_log_shows_newest_first_and_nothing_that_a_terminal_obeys(staff: Staff, data: Path) -> None:
    staff("add", "Els", "--role", "manager", typed=CODE)
    foreign = "Kan\x1b[2J\n2026-05-14 10:24  Els  signed in\r\u202e%s\x9b31m é"
    with closing(database.open_staff(data / "staff.db")) as conn:
        els = people.named(conn, "els").id
        access.sign_in(conn, by("").at, els, "no", access.this_machine())
        operations.note(conn, by(els), "entry-moved", told={"title": foreign, "at": 3, "person": els})
        operations.note(conn, by("\x1b[31mwho\n"), "name\nof\x1b", told={"x": ""})
        operations.note(conn, by(els)._replace(at=datetime.min.replace(tzinfo=UTC)), "old")
    done = staff("log", "--limit", "4")
    assert done.code == 0
    assert not [one for one in done.out if not one.isprintable() and one != "\n"]
    lines = done.out.splitlines()
    assert lines[1:] == [
        "2026-05-14 10:24  \\x1b[31mwho\\n  name\\nof\\x1b",
        "2026-05-14 10:24  Els  entry moved: "
        "3, Kan\\x1b[2J\\n2026-05-14 10:24  Els  signed in\\r\\u202e%s\\x9b31m é",
        "2026-05-14 10:24  Els  wrong code",
    ]
    done = staff("log", "--json")
    assert done.out.isascii()
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["number"] for row in rows] == [5, 4, 3, 2, 1]
    assert rows[2]["told"]["title"] == foreign
    assert (rows[2]["who"], rows[2]["name"], rows[2]["what"]) == (els, "Els", "entry-moved")


def test_a_damaged_list_is_told_and_kept(staff: Staff, data: Path) -> None:
    staff("add", "Els", "--role", "manager", typed=CODE)
    with closing(database.open_staff(data / "staff.db")) as conn:
        conn.execute("UPDATE operations SET document = CAST(replace(document, 'Els', 'Jan') AS BLOB)")
    done = staff("add", "Jan", "--role", "manager", typed=CODE)
    assert done.code == 0
    assert "operation 1 of staff is not what was written." in done.err
    assert (data / "staff.db.damaged-1").exists()


def test_the_words_for_roles_are_those_that_there_are() -> None:
    assert tuple(Role) == command.ROLES


def test_a_folder_that_can_not_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "kiosk",
            "--data",
            str(tmp_path / "file/deeper"),
            "staff",
            "add",
            "Els",
            "--role",
            "carer",
        ],
        input=CODE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert str(tmp_path / "file") in done.stderr


@pytest.mark.parametrize(
    ("typed", "end", "said"),
    [
        (f"{CODE}\n{CODE}\n", 0, "Els may come in as manager."),
        (f"{CODE}\n{CODE}7\n", 1, "kiosk: The two codes are not the same. Type the same code twice."),
        ("\x04", 1, "kiosk: The code is too short."),
    ],
)
def test_on_a_terminal_the_code_is_asked_twice_and_never_shown(
    data: Path, typed: str, end: int, said: str
) -> None:
    ours, slave = terminal()
    words = [sys.executable, "-m", "kiosk", "--data", str(data), "staff", "add", "Els", "--role", "manager"]
    process = subprocess.Popen(words, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    shown, lines = b"", typed.splitlines(keepends=True)
    asked = [b"New code: ", b"The same once more: "][: len(lines)]
    for piece in pieces(ours):
        shown += piece
        if asked and asked[0] in shown:
            os.write(ours, lines.pop(0).encode())  # not before it is asked: getpass throws that away
            del asked[0]
    assert process.wait(30) == end
    assert said in shown.decode()
    assert "kan" not in shown.decode().replace(str(data), "")
    if end == 0:
        with closing(database.read_staff(data / "staff.db")) as conn:
            assert codes.matches(people.named(conn, "Els").secret, CODE)
