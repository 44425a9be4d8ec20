"""``kiosk staff``"""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.commands.parts import acts_of, complain, made, say, settings_of

if TYPE_CHECKING:
    import apsw

    from kiosk.config.settings import Settings
    from kiosk.staff.operations import By, Operation

HELP = "who of staff may come in, and what they did"
MANUAL = """
Says who may come in behind the screen, lets somebody come in, and gives a new code to who forgot theirs.
Gives somebody another role too; none of this is done at the screen. The first person must be a manager, and
the last manager stays one. A code is at least 6 digits, or at least 10 letters; it is asked twice, or read as
one line from standard input when that is no terminal.

Each says in which file it wrote: that must be the one of the Venster that runs. For the service it
is, as root: runuser -u venster -- /opt/venster/.venv/bin/kiosk --data /var/lib/venster staff add Els
--role manager

Whoever has the account of this machine may do all of this: it is the way back in when no manager is left
who knows their code.

Exit code: 0 done, 1 it was refused or there is nothing to show, 2 the arguments or the disk are wrong.
"""
EXAMPLES = """
  kiosk staff list
  kiosk staff add Els Peeters --role manager
  kiosk staff reset els peeters
  kiosk staff role els peeters curator
  kiosk staff log --limit 20
"""
ROLES = ("volunteer", "curator", "manager", "carer")
"""As ``staff.people`` has them, which the manual of the command line need not load."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    act = acts_of(parser)
    act("list", "who may come in, and as what")
    add = act("add", "let somebody come in, with a new code")
    add.add_argument("--role", required=True, choices=ROLES, help="what this person is here")
    reset = act("reset", "give somebody a new code, and end their wait after wrong ones")
    remove = act("remove", "let somebody come in no more; the log goes on naming them")
    role = act("role", "make somebody something else here; the last manager stays one")
    for one in (add, reset, remove, role):
        one.add_argument("name", nargs="+", metavar="NAME", help="of the person")
    role.add_argument("role", metavar="ROLE", choices=ROLES, help=f"one of {', '.join(ROLES)}")
    log = act("log", "what everybody did, newest first")
    log.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many (default: 50)")
    log.add_argument("--json", action="store_true", help="one JSON object for each on a line, for machines")


def run(args: argparse.Namespace) -> int:
    """Do it, and say so in one line, with the file where it is kept."""
    from kiosk.staff.refusal import Refusal

    settings = settings_of(args)
    try:
        return _ACTS[args.act](args, settings)
    except Refusal as refusal:
        complain(f"kiosk: {refusal.what[0].upper()}{refusal.what[1:]} {refusal.next_step}")
        return 1


def _list(_args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import people
    from kiosk.store import database

    there = database.from_staff(settings.folders.staff_db, people.all, ())
    for one in there:
        say(f"{one.role.value:10}{_shown(one.name)}, since {_moment(one.since)}")
    if not there:
        say(
            f"Nobody may come in yet, in {_file(settings)}. "
            "The first must be a manager: kiosk staff add NAME --role manager"
        )
    return 0 if there else 1


def _add(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import people
    from kiosk.staff.people import Role

    with closing(_opened(settings)) as conn:
        name = people.fit_name(conn, " ".join(args.name))  # before anybody thinks of a code
        people.may_be_added(conn, Role(args.role))
        added = people.add(conn, _by(), name, Role(args.role), _code())
    say(f"{added.name} may come in as {added.role.value}. {_kept(settings)}")
    return 0


def _reset(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import access, people
    from kiosk.store.database import transaction

    with closing(_opened(settings)) as conn:
        person = people.named(conn, " ".join(args.name))
        code = _code()
        with transaction(conn):
            people.recode(conn, _by(), person.id, code)
            access.set_back(conn, person.id)
    say(f"{person.name} has a new code. {_kept(settings)}")
    return 0


def _remove(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import people

    with closing(_opened(settings)) as conn:
        person = people.named(conn, " ".join(args.name))
        people.remove(conn, _by(), person.id)
    say(f"{person.name} comes in no more. {_kept(settings)}")
    return 0


def _role(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import people
    from kiosk.staff.people import Role

    with closing(_opened(settings)) as conn:
        person = people.named(conn, " ".join(args.name))
        changed = people.set_role(conn, _by(), person.id, Role(args.role))
    say(f"{changed.name} is {changed.role.value} now. {_kept(settings)}")
    return 0


def _log(args: argparse.Namespace, settings: "Settings") -> int:
    from kiosk.staff import operations, people
    from kiosk.store import database

    file, most = settings.folders.staff_db, max(1, min(args.limit, 100_000))
    done = database.from_staff(file, lambda conn: operations.latest(conn, most), ())
    names = database.from_staff(file, people.names, dict[str, str]())
    for number, one in done:
        say(_as_json(number, one, names) if args.json else _as_line(one, names))
    if not done and not args.json:
        say("Nobody did anything yet.")
    return 0 if done else 1


_ACTS: "dict[str, Callable[[argparse.Namespace, Settings], int]]" = {
    "list": _list,
    "add": _add,
    "reset": _reset,
    "remove": _remove,
    "role": _role,
    "log": _log,
}


def _opened(settings: "Settings") -> "apsw.Connection":
    from kiosk.store import database

    made(settings.folders.data)
    return database.open_staff(settings.folders.staff_db, told=complain)


def _kept(settings: "Settings") -> str:
    """Who forgot ``--data`` sees that it is another file than that of the service."""
    return f"It is kept in {_file(settings)}"


def _file(settings: "Settings") -> str:
    return _shown(str(settings.folders.staff_db))


def _by() -> "By":
    from kiosk.staff.operations import By
    from kiosk.staff.people import MACHINE

    return By(MACHINE, datetime.now(UTC))


def _code() -> str:
    """What somebody types twice without it being seen, or one line of what is piped in; never an argument.

    Other programs see arguments, and shells write them down.
    """
    from getpass import getpass

    from kiosk.staff.codes import LONGEST
    from kiosk.staff.refusal import Reason, Refusal

    if not sys.stdin.isatty():
        line = sys.stdin.buffer.readline(8 * LONGEST)
        return line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
    try:
        code = getpass("New code: ")
        again = getpass("The same once more: ")
    except EOFError:
        raise Refusal(Reason.CODE_SHORT) from None
    if code != again:
        raise Refusal(Reason.CODE_TWICE)
    return code


def _as_line(one: "Operation", names: dict[str, str]) -> str:
    what = one.name if one.act in ("do", "note") else f"{one.act} {one.name}"
    told = ", ".join(str(value) for key, value in one.told.items() if key != "person" and value != "")
    line = f"{_moment(one.at)}  {_who(one.who, names)}  {what.replace('-', ' ')}"
    return _shown(f"{line}: {told}" if told else line)


def _as_json(number: int, one: "Operation", names: dict[str, str]) -> str:
    from json import dumps

    # All but ASCII is escaped: a terminal does as it is told by more than the first 32 characters.
    return dumps(
        {
            "number": number,
            "at": one.at,
            "who": one.who,
            "name": _who(one.who, names),
            "act": one.act,
            "what": one.name,
            "scope": one.scope,
            "told": dict(one.told),
        }
    )


def _who(who: str, names: dict[str, str]) -> str:
    from kiosk.staff.people import MACHINE

    return names.get(who) or {MACHINE: "the account of the machine", "": "somebody"}.get(who, who)


def _moment(at: str) -> str:
    """In the time of the place; as it stands when it is no time."""
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return _shown(at)


def _shown(text: str) -> str:
    """On one line, and nothing in it that a terminal obeys."""
    return "".join(one if one.isprintable() else repr(one)[1:-1] for one in text)
