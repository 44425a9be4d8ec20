"""Coming in with a code, and the wait after wrong ones.

A try is counted, and that is durable, before the code is looked at: whoever pulls the plug during the check
had their try. The wait that is left is stored, and only time that this machine was on takes from it, as
CLOCK_BOOTTIME tells: neither a restart nor a clock that somebody set makes it shorter. So one person's code
can be guessed at 31 times a day, and all codes of the station together 41 times.

A slip is not held against somebody for ever, nor are the codes that others typed at their name. When this
machine was on for a day after the wait, and nobody typed a wrong code, only those are remembered that cost
no wait: the next one costs half a minute. A guesser gains nothing by it: such a day costs 24 guesses, one
an hour, and gives back fewer than four (of the station seven). So who never rests guesses most: 8767 times a
year at one person's code and 8777 times at all of the station, as long as nobody types a right one. For a
code of six digits that chance chose, that is less than one in a hundred.
"""

import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import apsw
from argon2 import PasswordHasher

from kiosk.staff import codes, operations, people
from kiosk.staff.deeds import Deed
from kiosk.staff.operations import By
from kiosk.staff.people import SCOPE, Person, Right
from kiosk.store.database import transaction
from kiosk.store.faults import plain_words, told_plainly

WAITS = 0, 0, 0, 30, 60, 300, 900, 3600
"""Seconds to wait after the first, second … wrong code in a row; after more of them as after the last."""
FREE = WAITS.count(0)
"""Wrong codes of a person that cost no wait."""
FREE_OF_STATION = 10
"""Wrong codes of all people together before the station waits too: trying many names is no way round."""
STATION = ""
"""The whole station, among those whose wrong codes are counted."""
STORED_EVERY = 10.0
"""Seconds of waiting that a restart may cost: oftener they are not written down."""
REST = 86400.0
"""Seconds without a wrong code, after the wait, until those that cost one are forgotten."""
REST_STORED_EVERY = 600.0
"""Seconds of that rest which a restart may cost."""

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_BEGUN = f"program of {time.monotonic_ns()}"


class Clock(NamedTuple):
    """How long this machine has been on: a reading."""

    boot: str
    """Which start of the machine it counts from."""
    seconds: float


class SignedIn(NamedTuple):
    """The code was right."""

    person: Person


class Wrong(NamedTuple):
    """The code was not right, or nobody has it; ``seconds`` to wait before another."""

    seconds: float


class Wait(NamedTuple):
    """Too early: the code was not looked at. So many ``seconds`` are left."""

    seconds: float


class _Tries(NamedTuple):
    """Of one subject: wrong codes in a row, seconds left, and whether that is to be written down."""

    failures: int
    wait: float
    """Seconds that are left; below 0, for how long the wait is over: a rest."""
    stale: bool

    @property
    def left(self) -> float:
        return max(0.0, self.wait)


def this_machine() -> Clock:
    """What the clock of this machine says now; it also runs while the machine sleeps (CLOCK_BOOTTIME).

    Where there is no such clock (macOS, Windows), ``time.monotonic``, with each start of this program as
    another boot: a restart then costs the waiting that was not yet written down, and never gives any.
    """
    try:
        return Clock(BOOT_ID.read_text(encoding="ascii").strip(), time.clock_gettime(time.CLOCK_BOOTTIME))
    except (OSError, AttributeError):
        return Clock(_BEGUN, time.monotonic())


def wait_after(failures: int, free: int = 0) -> float:
    """Seconds to wait after so many wrong codes in a row, of which the first ``free`` are not counted."""
    counted = failures - free
    return 0.0 if counted < 1 else float(WAITS[min(counted, len(WAITS)) - 1])


def sign_in(
    conn: apsw.Connection,
    now: datetime,
    person: str,
    code: str,
    clock: Clock,
    *,
    hasher: PasswordHasher = codes.HASHER,
) -> SignedIn | Wrong | Wait:
    """Let somebody in (by id) whose code this is. An unknown one takes as long, and counts as well.

    ``now`` (with a time zone) is for the audit alone. Outside any transaction: the count must be on the disk
    before the code is looked at. Raises ``StoreError`` when it can't be written; then nobody comes in.
    """
    return _look_at(conn, now, person, code, clock, hasher, Deed.SIGNED_IN)


def prove(
    conn: apsw.Connection,
    now: datetime,
    person: str,
    code: str,
    clock: Clock,
    *,
    hasher: PasswordHasher = codes.HASHER,
) -> SignedIn | Wrong | Wait:
    """As ``sign_in``, for who is in and shows that it is still them; no note is made of a right code."""
    return _look_at(conn, now, person, code, clock, hasher, None)


def _look_at(
    conn: apsw.Connection,
    now: datetime,
    person: str,
    code: str,
    clock: Clock,
    hasher: PasswordHasher,
    right_is: Deed | None,
) -> SignedIn | Wrong | Wait:
    if conn.in_transaction:
        raise RuntimeError("a try inside a transaction would be counted too late")
    with transaction(conn):
        known = _known(conn, person)
        if left := _left(conn, known, clock):
            return Wait(left)
        before = _tries(conn, STATION, clock)
        wait = _count(conn, known, clock)
    right = codes.matches(known.secret if known else None, code, hasher)
    if known is None or not right:
        # What was given as an unknown person may be a code, typed in the wrong place: it is not noted.
        operations.note(conn, By(known.id if known else "", now), Deed.WRONG_CODE, scope=SCOPE)
        return Wrong(wait)
    secret = codes.renewed(known.secret, code, hasher)
    with transaction(conn):
        there = _known(conn, person)
        if there is None or there.secret != known.secret:  # removed or given another code meanwhile
            return Wrong(wait)
        if secret != there.secret:
            there = people.renew(conn, there, secret)
        _forget(conn, there, before, clock)
        if right_is is not None:
            operations.note(conn, By(there.id, now), right_is, scope=SCOPE)
    return SignedIn(there)


def waiting(conn: apsw.Connection, person: str, clock: Clock) -> float:
    """Seconds that a person, and everybody here, still has to wait; 0 when a code may be given.

    What has passed is written down every ten seconds, where the file is not open to read only: a visitor may
    come to the door, and leaves no trace. Raises ``StoreError``.
    """
    known = _known(conn, person)
    tries = [_tries(conn, subject, clock) for subject, _ in _subjects(known)]
    if conn.readonly("main") or not any(one.stale for one in tries):
        return max(one.left for one in tries)
    with transaction(conn):
        return _left(conn, known, clock)


def has_rested(conn: apsw.Connection, clock: Clock) -> bool:
    """Whether there is something for ``rest`` to write down. Raises ``StoreError``."""
    return any(_tries(conn, subject, clock).stale for subject in _counted(conn))


def rest(conn: apsw.Connection, clock: Clock) -> None:
    """Write down how long nobody typed a wrong code: this machine may be on for some hours a day only.

    To be called every ten minutes while it is on. Raises ``StoreError``.
    """
    with transaction(conn):
        for subject in _counted(conn):
            _put_stale(conn, subject, clock)


def set_back(conn: apsw.Connection, person: str) -> None:
    """End the waits of a person and of the station, for who may say so. Raises ``StoreError``."""
    with transaction(conn):
        conn.execute("DELETE FROM attempts WHERE subject IN (?, ?)", (person, STATION))


def _known(conn: apsw.Connection, person: str) -> Person | None:
    found = people.get(conn, person)
    return None if found is None or found.gone else found


def _left(conn: apsw.Connection, known: Person | None, clock: Clock) -> float:
    """The longer wait of a person's and the station's; what is stale of them is written."""
    longest = 0.0
    for subject, _ in _subjects(known):
        longest = max(longest, _put_stale(conn, subject, clock).left)
    return longest


def _put_stale(conn: apsw.Connection, subject: str, clock: Clock) -> _Tries:
    tries = _tries(conn, subject, clock)
    if tries.stale:
        _put(conn, subject, tries.failures, tries.wait, clock)
    return tries


def _count(conn: apsw.Connection, known: Person | None, clock: Clock) -> float:
    """A try, as if its code were wrong; gives the seconds to wait after it."""
    longest = 0.0
    for subject, free in _subjects(known):
        failures = _tries(conn, subject, clock).failures + 1
        wait = wait_after(failures, free)
        _put(conn, subject, failures, wait, clock)
        longest = max(longest, wait)
    return longest


def _subjects(known: Person | None) -> Iterable[tuple[str, int]]:
    """Whose tries are counted, and how many are free. A storm of unknown names may not fill the disk."""
    if known:
        yield known.id, 0
    yield STATION, FREE_OF_STATION


def _forget(conn: apsw.Connection, person: Person, before: _Tries, clock: Clock) -> None:
    """The code was right: what this person did wrong is forgotten, and so much of the station's.

    ``before``: the station's, before this try was counted; its rest goes on, unless others tried meanwhile.

    Not all of that: else whoever has a code here tries those of others between two times of coming in. A
    manager could give anybody another code, and need not guess: then all of it is.
    """
    own = _tries(conn, person.id, clock).failures
    station = _tries(conn, STATION, clock).failures
    wait = before.wait if station == before.failures + 1 else 0.0
    failures = station - own
    if people.may(person, Right.PEOPLE):
        failures = 0
    _put(conn, person.id, 0, 0.0, clock)
    _put(conn, STATION, max(0, failures), wait, clock)


def _counted(conn: apsw.Connection) -> list[str]:
    """Everybody, and the station, of whom wrong codes are remembered."""
    with plain_words(conn):
        return [str(subject) for (subject,) in conn.execute("SELECT subject FROM attempts")]


@told_plainly
def _tries(conn: apsw.Connection, subject: str, clock: Clock) -> _Tries:
    row = conn.execute(
        "SELECT failures, wait, boot = ?, since FROM attempts WHERE subject = ?", (clock.boot, subject)
    ).fetchone()
    if row is None:
        return _Tries(0, 0.0, stale=False)
    failures, stored, same_boot, since = row
    # Before ``since`` only when a machine was put back to an earlier moment whole; that is no waiting.
    passed = clock.seconds - since if same_boot else -1.0
    every = STORED_EVERY if stored > 0 else REST_STORED_EVERY
    wait = min(stored - max(0.0, passed), float(WAITS[-1]))
    kept = min(failures, FREE if subject else FREE_OF_STATION)
    runs = stored > 0 or failures > kept  # else there is nothing to wait for, nor to forget
    if wait <= -REST:
        failures = kept
    return _Tries(failures, wait, stale=runs and not 0 <= passed < every)


def _put(conn: apsw.Connection, subject: str, failures: int, wait: float, clock: Clock) -> None:
    conn.execute(
        "INSERT OR REPLACE INTO attempts (subject, failures, wait, boot, since) VALUES (?, ?, ?, ?, ?)",
        (subject, failures, wait, clock.boot, clock.seconds),
    )
