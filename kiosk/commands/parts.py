"""What several commands make from the settings."""

import argparse
import logging
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import ConfigError, StoreError

if TYPE_CHECKING:
    from apsw import Connection

    from kiosk.agent.keeping import Wishes
    from kiosk.agent.serve import Duties
    from kiosk.catalogue.account import Account
    from kiosk.catalogue.source import Source
    from kiosk.config.settings import Settings
    from kiosk.fetch.fetcher import Fetcher
    from kiosk.rights.access import Here

log = logging.getLogger(__name__)


def say(line: str) -> None:
    """One line on standard output, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """One line on standard error."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def settings_of(args: argparse.Namespace) -> "Settings":
    """The settings that the command line names, and the log they ask for. Raises ConfigError."""
    from kiosk.commands.log import begin
    from kiosk.config.load import load

    settings = load(getattr(args, "config", None), getattr(args, "data", None))
    begin(settings.log.level)
    return settings


def made(folder: Path, *, option: str = "--data", mode: int = 0o700) -> Path:
    """The folder, made if it was not there. ``option`` names it on the command line. Raises StoreError."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=mode)
    except OSError as error:
        raise StoreError(
            f"The folder can't be made: {error.strerror}.",
            where=str(folder),
            next_step=f"Name another with {option}.",
        ) from error
    return folder


def bare_screen() -> bool:
    """Is there a screen that a compositor could show us on, whether or not a desktop is?"""
    return any(Path("/dev/dri").glob("card*"))


def fetcher_of(
    settings: "Settings", *, hosts: Collection[str] = (), private_hosts: Collection[str] = ()
) -> "Fetcher":
    """The door to the network. Each source opens it for its own works, those of one that is off too.

    ``hosts`` and ``private_hosts`` are for what no source of kiosk.toml names.
    """
    from kiosk.fetch.fetcher import Fetcher
    from kiosk.fetch.policy import Policy

    network = settings.network
    return Fetcher(
        hosts=hosts,
        private_hosts=private_hosts,
        sources={one.name: Policy(one.hosts, one.private_hosts) for one in settings.every_source},
        published=settings.published,
        ca_file=Path(network.ca_file) if network.ca_file else None,
        deadline_seconds=network.deadline_seconds,
        system_proxy=network.use_system_proxy,
    )


def sources_of(
    settings: "Settings", fetcher: "Fetcher", *, whatever_the_keys: bool = False
) -> list["Source"]:
    """Every source that is on. Raises ConfigError for a mistake in the file of secrets.

    ``whatever_the_keys``: then it is told in the log, and those that need a key say at each pass that it is
    missing; the others are read, and what is here is shown.
    """
    from kiosk.catalogue.account import NOBODY
    from kiosk.catalogue.folder.source import FolderSource
    from kiosk.catalogue.source import make

    try:
        accounts = accounts_of(settings)
    except ConfigError as error:
        if not whatever_the_keys:
            raise
        log.error("%s", error)
        accounts = dict.fromkeys((one.name for one in settings.sources), NOBODY)
    found = [
        make(one.kind, one.name, one.url, fetcher.of(one.name), account=accounts[one.name])
        for one in settings.sources
        if one.enabled
    ]
    if settings.own.enabled:
        found.append(FolderSource(settings.own.name, settings.own.url, fetcher, sure=True))
    return found


def accounts_of(settings: "Settings") -> dict[str, "Account"]:
    """How each source knows this station, by its name. Raises ConfigError."""
    from kiosk.catalogue.account import Account
    from kiosk.config import secrets

    names = tuple(one.name for one in settings.sources)
    known = secrets.read(settings.folders.secrets, names)
    return {
        one.name: Account(name=one.name, queries=one.queries, rich=one.rich, **known.get(one.name, {}))
        for one in settings.sources
    }


def duties_of(settings: "Settings") -> "Duties":
    """What the agent is told at its start."""
    from kiosk.agent.pace import Pace, open_now
    from kiosk.agent.serve import Duties
    from kiosk.agent.timetable import Reading

    folders, offline = settings.folders, settings.offline
    fetcher = fetcher_of(settings)
    minutes = {one.name: one.every_minutes or settings.agent.every_minutes for one in settings.every_source}
    return Duties(
        data=folders.data,
        catalogue_db=folders.catalogue_db,
        staff_db=folders.staff_db,
        cache=folders.cache,
        pictures=folders.pictures,
        agent_json=folders.agent_json,
        agent_lock=folders.agent_lock,
        fetcher=fetcher,
        readings=[
            Reading(source=source, every_seconds=60.0 * minutes[source.name])
            for source in sources_of(settings, fetcher, whatever_the_keys=True)
        ],
        known=frozenset(minutes),
        wishes=wishes_of(settings),
        quota_bytes=offline.quota_bytes,
        floor_bytes=offline.floor_bytes,
        pace=Pace(offline.most_mbit * 1e6, lambda: open_now(offline.hours)),
    )


def wishes_of(settings: "Settings") -> "Wishes":
    """What the settings and staff want to be on this station."""
    from kiosk.agent.keeping import Wishes
    from kiosk.agent.pace import metered_by_network_manager, open_now
    from kiosk.agent.plan import Keep

    staff_db, offline = settings.folders.staff_db, settings.offline
    return Wishes(
        keep=Keep[offline.keep.upper()],
        metered=lambda: (
            metered_by_network_manager() if offline.metered == "auto" else offline.metered == "yes"
        ),
        films=lambda: open_now(offline.hours),
        playlists=lambda: playlist_items(staff_db),
        pictures=lambda: chosen_pictures(staff_db),
        sources=frozenset(one.name for one in settings.every_source if one.enabled),
        here=here_of(settings),
    )


def here_of(settings: "Settings") -> "Here":
    """What matters of this station to who gives rights."""
    from kiosk.rights.access import Here

    agreed = frozenset(one.name for one in settings.sources if one.agreement.strip())
    return Here(organisation=settings.station.organisation, agreed=agreed)


def acts_of(parser: argparse.ArgumentParser) -> Callable[[str, str], argparse.ArgumentParser]:
    """Let a command do several things: what is made of it adds one, by its name and what it does."""
    common = argparse.ArgumentParser(add_help=False, parents=[parser])
    acts = parser.add_subparsers(dest="act", metavar="WHAT", title="what", required=True)

    def act(name: str, words: str) -> argparse.ArgumentParser:
        return acts.add_parser(
            name,
            help=words,
            description=f"{words[0].upper()}{words[1:]}.",
            formatter_class=parser.formatter_class,
            parents=[common],
            add_help=False,  # it is in what they have in common
            allow_abbrev=False,
        )

    return act


def playlist_items(staff_db: Path) -> Sequence[str]:
    """Ids of all that staff want to be here without the network; none when that can't be read."""
    from kiosk.staff import pins

    return _from_staff(staff_db, pins.works)


def chosen_pictures(staff_db: Path) -> Sequence[str]:
    """Addresses of the pictures that staff chose for works; none when that can't be read."""
    from kiosk.staff import pins

    return _from_staff(staff_db, pins.pictures)


def _from_staff(staff_db: Path, question: "Callable[[Connection], list[str]]") -> Sequence[str]:
    from kiosk.store import database

    try:
        return database.from_staff(staff_db, question, [])
    except StoreError as error:
        log.warning("%s", error)
        return ()
