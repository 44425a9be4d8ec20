"""The life of the agent: read the catalogues, fetch what is planned, serve what is here, and do it again.

    lock ─► gateway ─► ┌► begin to read what is due ─► store what came ─► plan ─► hear what was fetched ─┐
                       └──────────────── a moment, or until the next source is due ◄─────────────────────┘

Whoever waits for the network is a thread of one source: it reads (``sync``), fetches (``carriers``) or asks
what a visitor wants to know (``lending``). This thread alone writes to the store and waits for nobody, so a
source that is slow holds up nothing but itself.
Nothing of the world ends it: no network, a full disk, a broken catalogue or a damaged file is one line for
staff and another try later. It ends on SIGTERM or SIGINT within two seconds, and when the screen that
started it closes its standard input.
"""

import contextlib
import logging
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.agent import carry, lock
from kiosk.agent.admission import keep_to_rules
from kiosk.agent.bell import Bell
from kiosk.agent.finder import Finder
from kiosk.agent.fixity import Fixity
from kiosk.agent.gateway import Gateway, Place
from kiosk.agent.keeping import Keeping, Wishes
from kiosk.agent.lending import Loans
from kiosk.agent.listening import Listening
from kiosk.agent.looking import DISK_BYTES, Looking
from kiosk.agent.manners import give_way
from kiosk.agent.open_catalogue import OpenCatalogue
from kiosk.agent.reporting import Reporting
from kiosk.agent.safekeeping import Safekeeping
from kiosk.agent.sync import MOMENT, Passes, forget_others
from kiosk.agent.timetable import Reading, Reply, Timetable
from kiosk.agent.watching import Watching
from kiosk.catalogue.source import Ticketing
from kiosk.errors import StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.tiles import Tiles
from kiosk.store import damage, database, flashes, spans

log = logging.getLogger(__name__)

REST = 30.0
"""Before trying again when the disk refused."""
LOOK_SECONDS = 1.0
"""How often to look, while there is nothing to do, whether a reader met damage in the catalogue."""
QUIET_SECONDS = 3.0
"""After another process wrote nothing for so long it has done: more than ``source_pass.PAGE_SECONDS``."""
TURN_SECONDS = 60.0
"""So often the clock is asked what may be shown from now on and what is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """Everything the agent is told at its start."""

    data: Path
    catalogue_db: Path
    staff_db: Path
    cache: Path
    pictures: Path
    agent_json: Path
    agent_lock: Path
    fetcher: Fetcher
    readings: Sequence[Reading]
    known: frozenset[str]
    """Names of all sources in the settings, also of those that are switched off."""
    wishes: Wishes
    quota_bytes: int
    floor_bytes: int
    pace: Callable[[int], None] = lambda count: None
    """``carry.Tools.pace``"""


def serve(duties: Duties, *, parent: bool = False) -> int:
    """Be the agent until told to stop. Returns the exit code: 0, or 1 when the folder can't be had.

    ``parent``: standard input is held open by whoever started us; when it closes they are gone, and we go.
    """
    bell = Bell()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: bell.ring())
    if parent:
        threading.Thread(target=_watch, args=(sys.stdin.fileno(), bell), name="parent", daemon=True).start()
    try:
        with lock.only_one(duties.agent_lock, duties.agent_json):
            _Agent(duties, bell).run()
    except StoreError as error:
        log.error("%s", error)
        return 1
    return 0


def _watch(handle: int, bell: Bell) -> None:
    while os.read(handle, 4096):
        pass
    log.info("the screen is gone; stopping")
    bell.ring()


class _Agent:
    """The parts that live while the agent does."""

    def __init__(self, duties: Duties, bell: Bell) -> None:
        self._duties = duties
        self._bell = bell
        self._timetable = Timetable(duties.readings)
        self._catalogue = OpenCatalogue(duties.catalogue_db, self._mended)
        self._passes = Passes(here=self._duties.wishes.here, stop=self._stopped)
        self._loans = Loans([reading.source for reading in duties.readings], bell.knock)
        self._others_gone = False
        self._safekeeping = Safekeeping(
            duties.staff_db, duties.catalogue_db, duties.floor_bytes, lambda: self._bell.rung
        )
        self._seen: Callable[[], Mapping[str, float | None]] = dict
        """What was seen of the light of films since this was asked last."""
        self._turn_at = 0.0
        """When the clock is asked what comes and what goes."""
        self._made = _state(duties.staff_db)
        """What staff's file was like when the plan was told of it."""
        self._quiet_at = math.inf
        """When another process that wrote has done, unless it writes again."""

    def run(self) -> None:
        """Until the bell rings. Raises StoreError when the cache or the gateway can't be had at all."""
        duties = self._duties
        carry.clear_parts(duties.pictures)
        cache = _cache(duties.cache)
        if cache.rebuilt:
            log.warning("%s", cache.rebuilt)
        tiles = Tiles(duties.cache / "tiles.db", DISK_BYTES, duties.floor_bytes)
        looking = Looking(lambda key: finder.look(key), duties.fetcher, tiles, duties.pictures)
        tools = carry.Tools(
            duties.fetcher,
            cache,
            duties.pictures,
            duties.quota_bytes,
            duties.floor_bytes,
            pace=duties.pace,
            tiles=tiles,
            looking=looking,
        )
        listening = Listening(cache, duties.fetcher)
        watching = Watching(cache, duties.fetcher, self._bell.knock)
        self._seen = watching.take
        keeping = Keeping(duties.wishes, tools, self._stopped, listen=listening.later, watch=watching.later)
        reporting = Reporting(duties.data, cache)
        finder = Finder(duties.catalogue_db, keeping.may_keep, duties.wishes.here)
        fixity = Fixity(cache, lambda kept, index: gateway.local.mend(kept, index))
        gateway = Gateway(
            finder.find,
            cache,
            duties.fetcher,
            room=keeping.room,
            doubt=fixity.ask,
            fresh=self._fresh,
            opened=self._loans.opened,
            wished=self._wished,
            looking=looking.answer,
            sound=listening.of,
        )
        try:
            address = gateway.start()
            give_way()
            fixity.start()
            listening.start()
            watching.start()
            lock.write_note(duties.agent_json, gateway=address, started=datetime.now(UTC))
            log.info("the agent is ready")
            while not self._bell.rung:
                pause = self._round(keeping)
                reporting.look(keeping.carriers)
                self._safekeeping.look(datetime.now(UTC), time.monotonic())
                self._rest(pause)
                if pause and cache.read_only and _takes_files(duties.cache):
                    log.warning("the disk takes files again; starting afresh")
                    break  # whoever started us starts the next one, which writes
        finally:
            log.info("the agent stops")
            self._passes.close()
            self._loans.close()
            keeping.carriers.close()
            duties.fetcher.close()
            gateway.close()
            fixity.close()
            listening.close()
            watching.close()
            finder.close()
            self._catalogue.close()
            looking.close()
            tiles.close()
            cache.close()

    def _fresh(self, place: Place) -> str:
        """An address that opens now for a file that is named by a ticket. Raises KioskError."""
        for reading in self._duties.readings:
            if reading.source.name in place.sources and isinstance(reading.source, Ticketing):
                return reading.source.playable(place.ticket)
        return place.url

    def _wished(self, source: str) -> Reply:
        """Somebody of staff wants a catalogue to be read; called by the gateway."""
        reply = self._timetable.wish(source)
        if reply is Reply.SOON:
            self._bell.knock()
        return reply

    def _round(self, keeping: Keeping) -> float:
        """A little of everything; returns how many seconds there is nothing to do."""
        if self._catalogue.outdated:
            self._break_off(keeping)  # what was read so far is not in the new file
        if self._catalogue.others_wrote():
            keeping.untidy = True
            keeping.soon()  # while it goes on writing, as while we read ourselves
            self._quiet_at = time.monotonic() + QUIET_SECONDS
        elif time.monotonic() >= self._quiet_at:
            self._quiet_at = math.inf
            keeping.anew(changed=True)
        if self._staff_wrote():
            self._made = _state(self._duties.staff_db)
            keeping.soon()
        try:
            self._turn(keeping)
            self._begin(keeping)
            self._write(keeping)
            self._note_flashes()
            self._loans.work(self._catalogue.conn())
            keeping.work(self._catalogue.conn(), 0.0 if self._passes.under_way else MOMENT)
        except (StoreError, OSError) as error:
            # A full or failing disk, a damaged file: open it again next time, which also repairs it.
            log.error("%s", error)
            self._break_off(keeping)
            if isinstance(error, database.Damaged):
                damage.report(self._catalogue.path)
            return REST
        if self._passes.under_way or keeping.carriers.busy:
            return 0.0
        return min(keeping.plan_at, self._quiet_at, self._turn_at, self._timetable.next_at) - time.monotonic()

    def _rest(self, seconds: float) -> None:
        """Until there is something to do, somebody knocked or met damage, or another process wrote."""
        end = time.monotonic() + seconds
        while not self._stopped() and (left := end - time.monotonic()) > 0:
            if self._bell.wait(min(left, LOOK_SECONDS)) or self._catalogue.news or self._staff_wrote():
                return

    def _staff_wrote(self) -> bool:
        """Whether staff may want other works to be here than the plan was told of."""
        return _state(self._duties.staff_db) != self._made

    def _mended(self) -> None:
        """What is newer than the copy is fetched at once, and the copy that was taken is made anew."""
        self._safekeeping.look_at = 0.0
        self._timetable.all_now()

    def _turn(self, keeping: Keeping) -> None:
        """Let come what may be shown from now on, and go what is over."""
        if time.monotonic() < self._turn_at:
            return
        self._turn_at = time.monotonic() + TURN_SECONDS
        came, went = spans.turn(self._catalogue.conn(), datetime.now(UTC), self._duties.wishes.here)
        if came or went:
            keeping.anew(changed=True)
            self._safekeeping.look_at = 0.0
            log.info("the clock: %d works came, %d went", came, went)

    def _begin(self, keeping: Keeping) -> None:
        """Begin to read what is due."""
        conn = self._catalogue.conn()
        if not self._others_gone:
            self._others_gone = True
            if taken := keep_to_rules(conn, self._duties.wishes.here):
                log.info("%d works may no longer be shown here: they are taken away", taken)
                keeping.anew(changed=True)
            for name, count in forget_others(conn, self._duties.known).items():
                log.info("%s is no longer in the settings: %d works are taken away", name, count)
                keeping.anew(changed=True)
        for source in self._timetable.begin():
            self._passes.begin(source)

    def _note_flashes(self) -> None:
        """Store of which films the light flashes. What the disk refuses is told again with the next plan."""
        if news := flashes.record(self._catalogue.conn(), self._seen()):
            log.info("flashing light: of %d films it is another than was known", news)

    def _write(self, keeping: Keeping) -> None:
        """Store what was read in a moment."""
        for told in self._passes.write(self._catalogue.conn(), now=datetime.now(UTC)):
            if not told.done:
                keeping.soon()
                continue
            keeping.anew(changed=bool(told.changed or told.gone))
            self._safekeeping.look_at = 0.0  # there may be something to copy
            self._timetable.settle(told.source, ok=told.ok, after=told.after)
            log.log(
                logging.INFO if told.ok else logging.WARNING,
                "%s: %d read, %d changed, %d gone, %d faults: %s",
                told.source, told.put, told.changed, told.gone, told.faults, told.message,
            )  # fmt: skip

    def _break_off(self, keeping: Keeping) -> None:
        """End everything that is under way; it is begun anew."""
        self._passes.close()
        self._passes = Passes(here=self._duties.wishes.here, stop=self._stopped)
        keeping.break_off()
        self._catalogue.close()
        self._timetable.break_off()

    def _stopped(self) -> bool:
        return self._bell.rung or self._catalogue.damaged


def _state(staff_db: Path) -> tuple[tuple[int, int], ...]:
    """Changes with what is in a database."""
    found = []
    for file in (staff_db, staff_db.with_name(staff_db.name + "-wal")):
        with contextlib.suppress(OSError):
            state = file.stat()
            found.append((state.st_mtime_ns, state.st_size))
    return tuple(found)


def _cache(folder: Path) -> Cache:
    """To write; when the disk refuses that, what is in it can still be played. Raises StoreError."""
    try:
        return Cache(folder)
    except StoreError as error:
        log.error("%s What is kept goes on being played; nothing is added.", error)
        return Cache(folder, read_only=True)


def _takes_files(folder: Path) -> bool:
    try:
        Cache(folder).close()
    except StoreError:
        return False
    return True
