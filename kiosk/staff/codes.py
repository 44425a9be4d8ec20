"""Which codes are good enough, and how they are kept: as argon2id (RFC 9106), never themselves.

A code is a PIN of digits alone, or a passphrase. It may be pasted and shown while it is typed (WCAG 2.2,
3.3.8): nobody has to remember or copy it letter by letter.
"""

from itertools import pairwise
from unicodedata import normalize

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from kiosk.staff.refusal import Reason, Refusal

SHORTEST_PIN = 6
"""Digits."""
SHORTEST_PASSPHRASE = 10
"""Letters, spaces and signs."""
LONGEST = 200
SHORTEST_NAME = 3
"""A shorter name stands in half of all words, so a passphrase may have it inside."""
COMMON = frozenset(("112233", "123321", "123654", "147258", "159753", "456852", "789456", "11223344"))
"""What people take when a row and a pattern are refused: pairs, and lines over the keys."""

HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""argon2id with m = 19 MiB, t = 2, p = 1: 25 to 60 ms. What RFC 9106, 4, advises where memory is scarce
(64 MiB, t = 3, p = 4) took four times as long, and the waits after wrong codes count for more."""


def plain(code: str) -> str:
    """The same code however a keyboard writes it: Unicode NFKC, without the spaces that came with pasting."""
    return normalize("NFKC", code).strip()


def fault(code: str, name: str) -> Reason | None:
    """Why a code is not good enough for the person of this name; None when it is."""
    if len(code) > LONGEST:
        return Reason.CODE_LONG
    code = plain(code)
    if len(code) > LONGEST:  # one letter may stand for a whole sentence
        return Reason.CODE_LONG
    if not code.isprintable():
        return Reason.CODE_SIGNS
    pin = code.isdecimal()
    if len(code) < (SHORTEST_PIN if pin else SHORTEST_PASSPHRASE):
        return Reason.CODE_SHORT
    if len(set(code)) == 1:
        return Reason.CODE_ONE_SIGN
    if _goes_on_by_itself(code, pin=pin):
        return Reason.CODE_ROW
    if any(_repeats(code, length) for length in range(2, len(code) // 2 + 1)):
        return Reason.CODE_PATTERN
    if code in COMMON:
        return Reason.CODE_COMMON
    bare, bare_name = _bare(code), _bare(name)
    if bare == bare_name or (len(bare_name) >= SHORTEST_NAME and bare_name in bare):
        return Reason.CODE_NAME
    return None


def secret(code: str, name: str, hasher: PasswordHasher = HASHER) -> str:
    """What is kept of a code: argon2id with its salt and parameters. Raises ``Refusal``."""
    if reason := fault(code, name):
        raise Refusal(reason)
    return hasher.hash(plain(code))


def matches(kept: str | None, code: str, hasher: PasswordHasher = HASHER) -> bool:
    """Whether this is the code; None, when there is none to compare with, takes as long."""
    # What is too long to be one costs nothing to read, and the hash of nothing is never kept.
    typed = plain(code).encode(errors="surrogatepass") if len(code) <= LONGEST else b""
    if kept is None:
        hasher.hash(typed)
        return False
    try:
        return hasher.verify(kept, typed)
    except VerifyMismatchError:
        return False


def renewed(kept: str, code: str, hasher: PasswordHasher = HASHER) -> str:
    """What is kept of a code that matched: made anew when the parameters are others than today's."""
    return hasher.hash(plain(code)) if hasher.check_needs_rehash(kept) else kept


def _goes_on_by_itself(code: str, *, pin: bool) -> bool:
    """Whether each sign follows from the one before it, as in 987654, 246802 and ``abcdefghij``."""
    values = [int(one) if pin else ord(one) for one in code]
    steps = {(after - before) % 10 if pin else after - before for before, after in pairwise(values)}
    return len(steps) == 1


def _repeats(code: str, length: int) -> bool:
    return code == (code[:length] * len(code))[: len(code)]


def _bare(text: str) -> str:
    """Without spaces and capitals."""
    return "".join(normalize("NFKC", text).casefold().split())
