"""``kiosk sync``"""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.commands.parts import complain, fetcher_of, here_of, made, say, settings_of, sources_of, wishes_of

if TYPE_CHECKING:
    import apsw

    from kiosk.agent.source_pass import Progress
    from kiosk.config.settings import Settings
    from kiosk.fetch.fetcher import Fetcher

HELP = "read every catalogue once, now"
MANUAL = """
Reads what changed at every source of kiosk.toml, stores it, makes the small pictures that the screen
shows, and stops. A source that fails leaves what it gave before as it is. May be stopped at any moment
with Ctrl-C, and may run beside the agent, which then makes the pictures. Films and sound are fetched by
the agent, which the screen starts by itself.

Exit code: 0 all sources were read, 1 at least one failed, 2 the settings or the disk are wrong.
"""
EXAMPLES = """
  kiosk sync
  kiosk sync --source starter
  kiosk sync --json | jq .message
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument(
        "--json", action="store_true", help="one JSON object for each step on a line, for machines"
    )
    parser.add_argument(
        "--source", action="append", default=[], metavar="NAME", help="only this source; may be given again"
    )


def run(args: argparse.Namespace) -> int:
    """One pass."""
    from kiosk.agent.admission import keep_to_rules
    from kiosk.agent.sync import forget_others, sync
    from kiosk.store import database, spans

    settings = settings_of(args)
    known = [source.name for source in settings.every_source if source.enabled or source in settings.sources]
    if unknown := [name for name in args.source if name not in known]:
        complain(f"There is no source {unknown[0]!r} in {settings.file}. There is: {', '.join(known)}.")
        return 2
    if off := [one.name for one in settings.sources if one.name in args.source and not one.enabled]:
        complain(f"The source {off[0]!r} is switched off in {settings.file}. Write enabled = true there.")
        return 2
    tell = _tell_json if args.json else _Bar() if sys.stdout.isatty() else _tell_line
    worst = 0
    made(settings.folders.data)
    with fetcher_of(settings) as fetcher:
        sources = [
            source
            for source in sources_of(settings, fetcher)
            if not args.source or source.name in args.source
        ]
        conn = database.open_catalogue(settings.folders.catalogue_db)
        try:
            forget_others(conn, known)
            now = datetime.now(UTC)
            keep_to_rules(conn, here_of(settings))
            spans.turn(conn, now, here_of(settings))
            for told in sync(conn, sources, now=now, here=here_of(settings)):
                tell(told)
                worst = max(worst, int(told.done and not told.ok))
            _pictures(settings, fetcher, conn, tell)
        finally:
            conn.close()
    return worst


def _pictures(
    settings: "Settings", fetcher: "Fetcher", conn: "apsw.Connection", tell: Callable[["Progress"], None]
) -> None:
    """Make the small pictures of what is stored now; an agent that is running does so by itself."""
    from kiosk.agent import carry, lock
    from kiosk.agent.carriers import Done
    from kiosk.agent.keeping import Keeping
    from kiosk.agent.plan import Turn
    from kiosk.agent.source_pass import Progress
    from kiosk.agent.sync import MOMENT
    from kiosk.media.cache import Cache

    folders, offline = settings.folders, settings.offline
    try:
        with lock.only_one(folders.agent_lock, folders.agent_json), closing(Cache(folders.cache)) as cache:
            tools = carry.Tools(fetcher, cache, folders.pictures, offline.quota_bytes, offline.floor_bytes)
            keeping = Keeping(
                wishes_of(settings),
                tools,
                _never,
                turns=frozenset(Turn) - {Turn.BOOKS, Turn.FILMS, Turn.AGAIN},
            )
            total, done = keeping.make_plan(conn), [0, 0]

            def count(step: Done) -> None:
                done[bool(step.fault)] += 1
                tell(Progress(source="pictures", put=done[0], faults=done[1], total=total))

            keeping.told = count
            if total:
                with closing(keeping.carriers):
                    while keeping.carriers.busy:
                        keeping.hear(conn, MOMENT)
                message = f"{done[0]} of {total} made" + (f", {done[1]} could not be" if done[1] else "")
                tell(Progress(source="pictures", put=done[0], faults=done[1], message=message, done=True))
    except lock.AlreadyRunning:
        tell(Progress(source="pictures", message="the agent that is running makes them", done=True))


def _never() -> bool:
    return False


def _tell_json(told: "Progress") -> None:
    import msgspec

    say(msgspec.json.encode(told).decode())


def line_of(told: "Progress") -> str:
    """The state of one source, or of the pictures, in a line."""
    if told.source == "pictures":
        return f"pictures: {told.message}"
    counts = f"{told.put} read, {told.changed} changed, {told.gone} gone"
    faults = (
        f", {told.faults} could not be read"
        if told.faults and "could not be read" not in told.message
        else ""
    )
    words = told.message.replace("\n", " ")
    return f"{told.source}: {counts}{faults}" + (f" - {words}" if words else "")


def _tell_line(told: "Progress") -> None:
    if told.done:
        say(line_of(told))


class _Bar:
    """A line on the terminal for the source that is being read, and one that stays when it is done."""

    WIDTH = 24

    def __call__(self, told: "Progress") -> None:
        sys.stdout.write("\r\x1b[K")
        if told.done:
            say(("✔ " if told.ok else "✘ ") + line_of(told))
            return
        if told.total:
            full = min(self.WIDTH, self.WIDTH * told.put // told.total)
            bar, count = "█" * full + "░" * (self.WIDTH - full), f"{told.put} of {told.total}"
        else:
            at = (told.put // 50) % self.WIDTH  # how many there will be is not known: something that moves
            bar, count = "░" * at + "█" + "░" * (self.WIDTH - at - 1), str(told.put)
        sys.stdout.write(f"  {told.source} {bar} {count}")
        sys.stdout.flush()
