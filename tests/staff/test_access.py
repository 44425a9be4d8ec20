"""Coming in with a code, and what guessing costs."""

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from argon2 import PasswordHasher
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.staff import access, codes, operations, people
from kiosk.staff.access import Clock, SignedIn, Wait, Wrong, sign_in, wait_after, waiting
from kiosk.staff.operations import By
from kiosk.staff.people import Person, Role
from kiosk.store import database

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
NOW = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
BY = By(people.MACHINE, NOW)
CODE = "482913"
DAY = 86400


class Machine:
    """One that can be left on, and put off and on."""

    def __init__(self) -> None:
        self.boot = 0
        self.seconds = 100.0
        self.real = 0.0

    def passes(self, seconds: float) -> None:
        self.seconds += seconds
        self.real += seconds

    def reboots(self) -> None:
        self.boot += 1
        self.seconds = 0.0

    @property
    def clock(self) -> Clock:
        return Clock(f"boot {self.boot}", self.seconds)


class Counting(PasswordHasher):
    """Says how often it did its work."""

    work = 0

    def hash(self, *args: object, **more: object) -> str:
        self.work += 1
        return super().hash(*args, **more)

    def verify(self, *args: object) -> bool:
        self.work += 1
        return super().verify(*args)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "staff.db"


@pytest.fixture
def staff(file: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_staff(file)) as conn:
        yield conn


@pytest.fixture
def machine() -> Machine:
    return Machine()


def added(conn: apsw.Connection, name: str = "Els", role: Role = Role.MANAGER, code: str = CODE) -> Person:
    return people.add(conn, BY, name, role, code, hasher=CHEAP)


def tries(
    conn: apsw.Connection, person: str, machine: Machine, code: str = "000000", now: datetime = NOW
) -> SignedIn | Wrong | Wait:
    return sign_in(conn, now, person, code, machine.clock, hasher=CHEAP)


def fails(conn: apsw.Connection, person: str, machine: Machine, times: int) -> None:
    """So many wrong codes in a row, waiting as long as is asked."""
    for _ in range(times):
        answer = tries(conn, person, machine)
        assert isinstance(answer, Wrong)
        machine.passes(answer.seconds)


def noted(conn: apsw.Connection) -> Counter[tuple[str, str]]:
    return Counter((one.name, one.who) for _, one in operations.latest(conn, 1_000_000))


# --- a code


def test_the_right_code_opens(staff: apsw.Connection, machine: Machine) -> None:
    els = people.add(staff, BY, "Els", Role.MANAGER, CODE)
    assert sign_in(staff, NOW, els.id, CODE, machine.clock) == SignedIn(els)
    assert sign_in(staff, NOW, els.id, "482914", machine.clock) == Wrong(0.0)
    assert sign_in(staff, NOW, els.id, f" {CODE}\n", machine.clock) == SignedIn(els), "as pasting gives it"
    assert [(one.name, one.who, one.at) for _, one in reversed(operations.latest(staff, 3))] == [
        ("signed-in", els.id, NOW.isoformat()),
        ("wrong-code", els.id, NOW.isoformat()),
        ("signed-in", els.id, NOW.isoformat()),
    ]


def test_who_is_unknown_or_gone_costs_the_same_work_and_counts(
    staff: apsw.Connection, machine: Machine
) -> None:
    els, jan = added(staff), added(staff, "Jan")
    people.remove(staff, BY, jan.id)
    before = set(staff.execute("SELECT subject FROM attempts"))
    for person in (els.id, jan.id, "nobody", "", "\ud800", "x" * 100_000, CODE):
        hasher = Counting(time_cost=1, memory_cost=8, parallelism=1)
        assert sign_in(staff, NOW, person, "000000", machine.clock, hasher=hasher) == Wrong(0.0)
        assert hasher.work == 1
    assert set(staff.execute("SELECT subject FROM attempts")) - before == {(els.id,), ("",)}
    assert staff.execute("SELECT failures FROM attempts WHERE subject = ''").get == 7
    assert noted(staff)["wrong-code", ""] == 6
    assert CODE not in str(operations.latest(staff, 100)), (
        "a code that was typed as a name is not written down"
    )


@pytest.mark.parametrize(
    "code", ["", "\ud800", "\0", "x" * 1_000_000, "'; DROP TABLE attempts; --", "4829\u202e13"]
)
def test_a_code_of_anything_is_only_wrong(staff: apsw.Connection, machine: Machine, code: str) -> None:
    assert tries(staff, added(staff).id, machine, code) == Wrong(0.0)


def test_a_code_is_kept_anew_when_the_parameters_change(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff)
    answer = sign_in(staff, NOW, els.id, CODE, machine.clock)
    assert isinstance(answer, SignedIn)
    assert answer.person.secret.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert people.get(staff, els.id) == answer.person
    assert sign_in(staff, NOW, els.id, CODE, machine.clock) == answer
    assert noted(staff)["person-recoded", els.id] == 0


def test_who_gets_another_code_during_the_check_does_not_come_in(file: Path, machine: Machine) -> None:
    class Meanwhile(PasswordHasher):
        def verify(self, *args: object) -> bool:
            with closing(database.open_staff(file)) as other:
                people.recode(other, BY, els.id, "rode kan 99", hasher=CHEAP)
            return super().verify(*args)

    with closing(database.open_staff(file)) as staff:
        els = added(staff)
        assert isinstance(sign_in(staff, NOW, els.id, CODE, machine.clock, hasher=Meanwhile()), Wrong)


def test_nobody_comes_in_when_the_try_can_not_be_counted(file: Path, machine: Machine) -> None:
    with closing(database.open_staff(file)) as staff:
        els = added(staff)
    hasher = Counting()
    with closing(database.read_staff(file)) as staff:
        with pytest.raises(StoreError):
            sign_in(staff, NOW, els.id, CODE, machine.clock, hasher=hasher)
        assert hasher.work == 0
    with closing(database.open_staff(file)) as staff, database.transaction(staff):  # noqa: SIM117
        with pytest.raises(RuntimeError):
            sign_in(staff, NOW, els.id, CODE, machine.clock)


# --- waits


def test_the_ladder() -> None:
    assert [wait_after(n) for n in range(12)] == [0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600, 3600]
    assert [wait_after(n, 10) for n in (1, 10, 13, 14, 18, 10**9)] == [0, 0, 0, 30, 3600, 3600]


def test_a_person_waits_longer_and_longer_and_the_right_code_sets_it_back(
    staff: apsw.Connection, machine: Machine
) -> None:
    els = added(staff)
    for expected in (0, 0, 0, 30, 60, 300, 900, 3600, 3600):
        assert waiting(staff, els.id, machine.clock) == 0
        assert tries(staff, els.id, machine) == Wrong(expected)
        assert waiting(staff, els.id, machine.clock) == expected
        machine.passes(expected)
    assert isinstance(tries(staff, els.id, machine, CODE), SignedIn)
    fails(staff, els.id, machine, 3)
    assert waiting(staff, els.id, machine.clock) == 0


def test_while_waiting_nothing_is_looked_at_nor_written_down(
    staff: apsw.Connection, machine: Machine
) -> None:
    els, jan = added(staff), added(staff, "Jan")
    fails(staff, els.id, machine, 3)
    assert tries(staff, els.id, machine) == Wrong(30)
    machine.passes(10)
    hasher = Counting()
    before = noted(staff), staff.total_changes()
    for _ in range(50):
        assert sign_in(staff, NOW, els.id, CODE, machine.clock, hasher=hasher) == Wait(20)
    assert hasher.work == 0
    assert noted(staff) == before[0]
    assert staff.total_changes() - before[1] == 1, "ten seconds that have passed, once"
    assert isinstance(tries(staff, jan.id, machine, CODE), SignedIn), "others need not wait"
    machine.passes(20)
    assert isinstance(tries(staff, els.id, machine, CODE), SignedIn)


def test_the_station_waits_when_many_names_are_tried(staff: apsw.Connection, machine: Machine) -> None:
    house = [added(staff, f"Els {n}").id for n in range(20)]
    assert [tries(staff, person, machine) for person in house[:14]] == [Wrong(0.0)] * 13 + [Wrong(30.0)]
    assert tries(staff, house[19], machine, CODE) == Wait(30.0)
    assert waiting(staff, house[19], machine.clock) == waiting(staff, "", machine.clock) == 30.0


def test_a_colleague_does_not_set_back_what_they_guess_about_others(
    staff: apsw.Connection, machine: Machine
) -> None:
    els = added(staff)
    victims = [added(staff, f"Jan {n}", Role.CARER).id for n in range(20)]
    guesser = added(staff, "Piet", Role.VOLUNTEER).id
    answers = []
    for victim in victims[:14]:
        answers.append(tries(staff, victim, machine))
        tries(staff, guesser, machine, CODE)
    assert answers[13] == Wrong(30.0)
    machine.passes(30)
    assert isinstance(tries(staff, els.id, machine, CODE), SignedIn), (
        "a manager may give everybody a new code"
    )
    assert tries(staff, victims[15], machine) == Wrong(0.0)


def test_ones_own_mistakes_do_not_add_up(staff: apsw.Connection, machine: Machine) -> None:
    added(staff)
    jan = added(staff, "Jan", Role.VOLUNTEER).id
    for _ in range(20):
        fails(staff, jan, machine, 3)
        assert isinstance(tries(staff, jan, machine, CODE), SignedIn)
    assert staff.execute("SELECT failures FROM attempts WHERE subject = ''").get == 0


def test_a_wait_is_ended_by_who_may(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff)
    fails(staff, els.id, machine, 3)
    tries(staff, els.id, machine)
    access.set_back(staff, els.id)
    assert waiting(staff, els.id, machine.clock) == 0
    assert isinstance(tries(staff, els.id, machine, CODE), SignedIn)


# --- clocks and restarts


def test_a_restart_in_mid_wait_keeps_the_wait(file: Path, machine: Machine) -> None:
    with closing(database.open_staff(file)) as staff:
        els = added(staff).id
        fails(staff, els, machine, 4)
        assert tries(staff, els, machine) == Wrong(60)
        machine.passes(25)
        assert waiting(staff, els, machine.clock) == 35
    with closing(database.open_staff(file)) as staff:
        assert waiting(staff, els, machine.clock) == 35, "the program began anew"
        machine.passes(5)
        assert waiting(staff, els, machine.clock) == 30
        machine.reboots()
        assert tries(staff, els, machine, CODE) == Wait(35), "what was not yet written down is waited again"
        machine.passes(20)
    with closing(database.open_staff(file)) as staff:
        assert waiting(staff, els, machine.clock) == 15, "and counts from the moment that the machine was on"
        machine.passes(15)
        assert isinstance(tries(staff, els, machine, CODE), SignedIn)


def test_the_clock_on_the_wall_shortens_nothing(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    fails(staff, els, machine, 3)
    tries(staff, els, machine)
    for years in (10, -10, 0):
        now = NOW + timedelta(days=3653 * years)
        assert tries(staff, els, machine, CODE, now) == Wait(30)


def test_a_machine_that_was_put_back_whole_waits_on(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    fails(staff, els, machine, 3)
    tries(staff, els, machine)
    machine.seconds -= 50
    assert waiting(staff, els, machine.clock) == 30
    machine.passes(30)
    assert waiting(staff, els, machine.clock) == 0


def test_on_a_machine_that_was_on_for_long_a_disk_of_another_waits_on(
    staff: apsw.Connection, machine: Machine
) -> None:
    els = added(staff).id
    fails(staff, els, machine, 3)
    tries(staff, els, machine)
    assert waiting(staff, els, Clock("another", 1e6)) == 30
    assert waiting(staff, els, Clock("another", 1e6 + 12)) == 18


def test_what_the_disk_made_of_a_wait_ends(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    tries(staff, els, machine)
    staff.execute("UPDATE attempts SET wait = 1e300, boot = CAST(x'ff' AS TEXT)")
    assert waiting(staff, els, machine.clock) == 3600


def test_progress_is_written_every_ten_seconds(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    fails(staff, els, machine, 4)
    tries(staff, els, machine)
    before = staff.total_changes()
    for second in range(1, 101):
        machine.passes(1)
        assert waiting(staff, els, machine.clock) == max(0, 60 - second)
    assert staff.total_changes() - before == 6


def test_the_clock_of_this_machine() -> None:
    first, second = access.this_machine(), access.this_machine()
    assert first.boot == second.boot != ""
    assert 0 < first.seconds <= second.seconds


def test_where_there_is_no_such_clock_each_start_is_another_boot(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(access, "BOOT_ID", tmp_path / "none")
    first, second = access.this_machine(), access.this_machine()
    assert first.boot == second.boot
    assert first.seconds <= second.seconds
    script = "from kiosk.staff import access; from pathlib import Path; access.BOOT_ID = Path('/none')"
    done = subprocess.run(
        [sys.executable, "-c", f"{script}; print(access.this_machine().boot)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() != first.boot


ACTS = st.lists(
    st.tuples(st.just("passes"), st.sampled_from([0.5, 9.0, 31.0, 400.0, 4000.0]))
    | st.sampled_from([("reboots", 0), ("asks", 0), ("tries", 0), ("tries", 0)]),
    max_size=60,
)


@settings(max_examples=60)
@given(ACTS)
def test_between_two_looks_at_a_code_the_wait_really_passes(
    one_for_all: tuple[apsw.Connection, str], acts: list[tuple[str, float]]
) -> None:
    staff, els = one_for_all
    access.set_back(staff, els)
    machine, failures, last = Machine(), 0, 0.0
    for act, value in acts:
        if act == "passes":
            machine.passes(value)
        elif act == "reboots":
            machine.reboots()
        elif act == "asks":
            waiting(staff, els, machine.clock)
        elif isinstance(tries(staff, els, machine), Wrong):
            assert machine.real - last >= wait_after(failures)
            failures, last = failures + 1, machine.real


@pytest.fixture(scope="module")
def one_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[apsw.Connection, str]]:
    with closing(database.open_staff(tmp_path_factory.mktemp("staff") / "staff.db")) as conn:
        conn.pragma("synchronous", "OFF")  # nobody pulls the plug of a pretended day
        yield conn, added(conn).id


# --- a rest


def is_on(conn: apsw.Connection, machine: Machine, hours: float) -> None:
    """It is on for so long, and nobody types anything."""
    for _ in range(round(hours * 6)):
        machine.passes(600)
        access.rest(conn, machine.clock)


def test_codes_that_others_typed_do_not_add_up_for_months(staff: apsw.Connection, machine: Machine) -> None:
    staff.pragma("synchronous", "OFF")
    added(staff)
    mia = added(staff, "Mia", Role.VOLUNTEER).id
    for _ in range(6):  # weeks, on seven hours of each day
        fails(staff, mia, machine, 2)
        for _ in range(5):
            machine.reboots()
            is_on(staff, machine, 7)
    assert tries(staff, mia, machine) == Wrong(30), "a slip of her own"
    machine.passes(30)
    assert isinstance(tries(staff, mia, machine, CODE), SignedIn)


def test_after_a_day_those_that_cost_no_wait_are_remembered(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    fails(staff, els, machine, 9)
    machine.passes(access.REST - 1)
    assert tries(staff, els, machine) == Wrong(3600), "not a second earlier"
    machine.passes(3600 + access.REST)
    assert [tries(staff, els, machine), waiting(staff, els, machine.clock)] == [Wrong(30), 30]
    machine.passes(30)
    assert tries(staff, els, machine) == Wrong(60), "and the rest begins anew"


def test_the_station_forgets_down_to_those_that_are_free(staff: apsw.Connection, machine: Machine) -> None:
    added(staff)
    house = [added(staff, f"Jan {n}", Role.CARER).id for n in range(20)]
    for person in house[:18]:
        answer = tries(staff, person, machine)
        assert isinstance(answer, Wrong)
        machine.passes(answer.seconds)
    is_on(staff, machine, 12)
    assert isinstance(tries(staff, house[19], machine, CODE), SignedIn), "who comes in ends no rest"
    is_on(staff, machine, 13)
    answers = [tries(staff, person, machine) for person in house[:4]]
    assert answers == [Wrong(0.0)] * 3 + [Wrong(30.0)], "as after ten"


def test_only_time_that_the_machine_was_on_is_a_rest(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    fails(staff, els, machine, 8)
    for _ in range(300):
        machine.reboots()
        access.rest(staff, machine.clock)
    machine.seconds = 1e9  # as a disk that was put into a machine that was on for long
    machine.boot += 1
    access.rest(staff, machine.clock)
    assert tries(staff, els, machine, now=NOW + timedelta(days=3653)) == Wrong(3600)


def test_who_pulls_the_plug_loses_ten_minutes_of_rest(staff: apsw.Connection, machine: Machine) -> None:
    els = added(staff).id
    fails(staff, els, machine, 8)
    access.rest(staff, machine.clock)
    for _ in range(200):
        machine.reboots()
        access.rest(staff, machine.clock)
        machine.passes(599)
        assert not access.has_rested(staff, machine.clock)
    assert tries(staff, els, machine) == Wrong(3600)


def test_a_rest_is_written_down_only_where_there_is_something_to_forget(
    staff: apsw.Connection, machine: Machine
) -> None:
    els = added(staff).id
    fails(staff, els, machine, 3)
    before = staff.total_changes()
    is_on(staff, machine, 3)
    assert staff.total_changes() == before
    fails(staff, els, machine, 1)
    before = staff.total_changes()
    is_on(staff, machine, 30)
    assert staff.total_changes() - before == 24 * 6
    assert not access.has_rested(staff, machine.clock)


YEAR = 365 * DAY


def most(failures: int, free: int, seconds: float) -> int:
    """So many guesses fit in this time, for who had so many wrong before."""
    guesses, passed = 0, 0.0
    while passed <= seconds:
        guesses += 1
        passed += wait_after(failures + guesses, free)
    return guesses


def test_the_most_guesses_in_a_year() -> None:
    assert (most(0, 0, YEAR), most(0, access.FREE_OF_STATION, YEAR)) == (8767, 8777)
    assert most(0, access.FREE_OF_STATION, YEAR) / 10**6 < 0.01


@pytest.mark.parametrize(
    ("count", "back"), [(1, access.FREE), (40, access.FREE_OF_STATION)], ids=["a person", "the station"]
)
def test_who_rests_guesses_less(file: Path, count: int, back: int) -> None:
    """Guess so often, rest until it is forgotten, and so on: what each of these comes to in a year."""
    machine, free = Machine(), 0 if count == 1 else access.FREE_OF_STATION
    with closing(database.open_staff(file)) as staff:
        staff.pragma("synchronous", "OFF")
        house = [added(staff, f"Els {n}").id for n in range(count)]
        for guesses in (1, 2, 4, 5, 8, 12, 30):
            staff.execute("DELETE FROM attempts")
            staff.execute(
                "INSERT INTO attempts VALUES (?, ?, ?, ?, ?)",
                ("" if free else house[0], back + 1, -access.REST, *machine.clock),
            )
            began = machine.real
            for number in range(guesses):
                answer = tries(staff, house[number % count], machine)
                assert isinstance(answer, Wrong)
                machine.passes(answer.seconds)
            assert machine.real - began == sum(wait_after(back + n + 1, free) for n in range(guesses))
            machine.passes(access.REST)
            assert guesses * YEAR / (machine.real - began) < most(0, free, YEAR), guesses


@pytest.mark.full
def test_nobody_guesses_more_in_months_however_they_rest(file: Path) -> None:
    chance, machine, looked = random.Random(6), Machine(), 0
    months = 100 * DAY
    with closing(database.open_staff(file)) as staff:
        staff.pragma("synchronous", "OFF")
        els = added(staff).id
        while machine.real < months:
            for _ in range(chance.choice((1, 3, 5, 8, 20, 200))):
                answer = tries(staff, els, machine)
                assert not isinstance(answer, SignedIn)
                looked += isinstance(answer, Wrong)
                machine.passes(answer.seconds)
            is_on(staff, machine, chance.choice((0, 1, 12, 24, 25, 48)))
            if chance.random() < 0.3:
                machine.reboots()
        assert looked <= most(0, 0, machine.real)


# --- storms


def storm(
    file: Path, count: int, pauses: tuple[int, ...], restart_every: float, reboots: bool
) -> Counter[str]:
    """A day of guessing at the codes of so many people; gives how often the code of each was looked at."""
    chance, machine, looked = random.Random(1), Machine(), Counter[str]()
    staff = database.open_staff(file)
    house = [added(staff, f"Els {n}").id for n in range(count)]
    restarted = 0.0
    while machine.real < DAY:
        staff.pragma("synchronous", "OFF")
        person = chance.choice(house)
        if isinstance(tries(staff, person, machine), Wrong):
            looked[person] += 1
        machine.passes(chance.choice(pauses))
        if machine.real - restarted > restart_every:
            restarted = machine.real
            staff.close()
            staff = database.open_staff(file)
            if reboots and chance.random() < 0.3:
                machine.reboots()
    assert sum(noted(staff)["wrong-code", person] for person in house) == looked.total()
    staff.close()
    return looked


def test_a_day_of_guessing_with_restarts(file: Path) -> None:
    assert storm(file, 1, (1, 5, 60), 900, reboots=False).total() == 31


def test_a_day_of_guessing_with_the_plug_pulled(file: Path) -> None:
    assert 20 < storm(file, 1, (1, 5, 60), 900, reboots=True).total() <= 31


def test_a_day_of_guessing_at_everybody(file: Path) -> None:
    looked = storm(file, 10, (1, 5, 60), 1800, reboots=False)
    assert 35 < looked.total() <= 45
    assert max(looked.values()) <= 31


@pytest.mark.full
@pytest.mark.parametrize("count", [1, 10])
@pytest.mark.parametrize("reboots", [False, True])
def test_a_day_of_guessing_every_second_with_restarts_every_few(
    file: Path, count: int, reboots: bool
) -> None:
    looked = storm(file, count, (1,), 20, reboots=reboots)
    assert max(looked.values()) <= 31
    assert looked.total() <= (31 if count == 1 else 45)


def test_many_at_the_same_moment_get_no_more_tries(file: Path, machine: Machine) -> None:
    with closing(database.open_staff(file)) as staff:
        els = people.add(staff, BY, "Els", Role.MANAGER, CODE).id
    answers: list[object] = []
    together = threading.Barrier(8)

    def guess() -> None:
        with closing(apsw.Connection(str(file))) as conn:
            conn.set_busy_timeout(5000)
            together.wait()
            answers.append(sign_in(conn, NOW, els, "000000", machine.clock))

    threads = [threading.Thread(target=guess) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(type(one).__name__ for one in answers) == ["Wait"] * 4 + ["Wrong"] * 4


# --- kill -9

CHECK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.staff import access, codes
from kiosk.store import database

class Halfway(type(codes.HASHER)):
    def verify(self, *args):
        print("checking", flush=True)
        sys.stdin.read()
        return super().verify(*args)

file, person, code = sys.argv[1:]
conn = database.open_staff(Path(file))
answer = access.sign_in(conn, datetime.now(UTC), person, code, access.this_machine(), hasher=Halfway())
print(type(answer).__name__, flush=True)
"""


def killed_in_the_check(file: Path, person: str, code: str) -> bool:
    """Whether it came as far as the check, in which it was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", CHECK, str(file), person, code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        checking = process.stdout.readline() == "checking\n"
        process.kill()
    return checking


def test_who_is_killed_during_the_check_had_a_try(file: Path) -> None:
    clock = access.this_machine
    with closing(database.open_staff(file)) as staff:
        els = added(staff).id
        for _ in range(2):
            sign_in(staff, NOW, els, "000000", clock(), hasher=CHEAP)
    for code in (CODE, "000000"):
        assert killed_in_the_check(file, els, code)
    with closing(database.open_staff(file)) as staff:
        assert isinstance(sign_in(staff, NOW, els, CODE, clock(), hasher=CHEAP), Wait)
        assert 0 < waiting(staff, els, clock()) <= 30
    assert not killed_in_the_check(file, els, CODE), "it is not even looked at"


@pytest.mark.full
def test_killed_again_and_again_nobody_guesses_more(file: Path) -> None:
    with closing(database.open_staff(file)) as staff:
        els = added(staff).id
    assert [killed_in_the_check(file, els, CODE) for _ in range(8)] == [True] * 4 + [False] * 4


# --- what a check costs


def test_what_a_real_check_takes(notice: list[str]) -> None:
    kept = codes.secret(CODE, "Els")
    began = time.process_time()
    assert codes.matches(kept, CODE)
    notice.append(f"a code is looked at in {(time.process_time() - began) * 1000:.0f} ms of processor")
    assert codes.HASHER.memory_cost == 19 * 1024
