"""What this station keeps: makes the plan, has it carried out, tells the screen when pictures are ready."""

import contextlib
import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from kiosk.agent import carry
from kiosk.agent.carriers import Carriers, Done, Memory
from kiosk.agent.plan import (
    Held,
    Keep,
    Turn,
    Wanted,
    kept_files,
    may_keep,
    pictures_of,
    plan,
    wants_files,
)
from kiosk.errors import KioskError, StoreError
from kiosk.media import parts, pictures, presentation
from kiosk.media.hls.playlist import FORMAT
from kiosk.media.pieces import owner_of
from kiosk.model import MediaKind, key_of
from kiosk.rights.access import ANYWHERE, Here
from kiosk.store import database, items, listing, shelves
from kiosk.store.addresses import keys_in

log = logging.getLogger(__name__)

READY_EVERY = 1.0
"""How often the screen is told that new small pictures are there."""
REST = 30.0
"""Before trying again when the network was away; doubled each time."""
LOOK_AGAIN = 600.0
"""So often the plan is made anew without a reason: staff may have changed a playlist."""
MEANWHILE = 30.0
"""So often it is made anew while a source is being read, if making it takes less than a tenth of that."""
RESERVE = 50_000_000
"""Bytes that small pictures may take whatever else is here: a card without its picture says nothing."""
NEARBY_SHARE = 0.1
"""Of the quota, for tiles: films would miss the rest more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the settings and staff want to be here."""

    keep: Keep
    playlists: Callable[[], Sequence[str]] = tuple
    """Ids of the Items that staff put in playlists."""
    metered: Callable[[], bool] = lambda: False
    films: Callable[[], bool] = lambda: True
    """Whether it is the time to fetch films."""
    sources: frozenset[str] = frozenset()
    """Names of the sources that are read."""
    here: Here = ANYWHERE
    """What this station may show and keep."""


class _Halted(Exception):
    """Half a plan would take away what the other half wants."""


@dataclass(slots=True)
class Keeping:
    """The plan of this station and how far it is. Times are seconds of the monotonic clock."""

    wishes: Wishes
    tools: carry.Tools
    stop: Callable[[], bool]
    turns: frozenset[Turn] = frozenset(Turn)
    """Only these parts of the plan are carried out."""
    told: Callable[[Done], None] = lambda done: None
    """Hears of every step."""
    listen: Callable[[list[str]], None] = lambda urls: None
    """Is told the films and sounds of every work."""
    watch: Callable[[list[str]], None] = lambda urls: None
    """Is told the films."""
    keepable: frozenset[str] = frozenset()
    """Addresses whose files the wishes and the rights let us keep."""
    plan_at: float = 0.0
    """When the plan is made anew."""
    meanwhile: float = MEANWHILE
    rest: float = REST
    away: int = 0
    """Steps of this plan that could not be done because the network was away."""
    fresh: bool = False
    """There are small pictures that the screen was not told of."""
    told_at: float = -math.inf
    untidy: bool = False
    """Something was withdrawn or changed: there may be pictures that nobody needs."""
    memory: Memory = field(default_factory=lambda: Memory(time.monotonic))
    carriers: Carriers = field(init=False)

    def __post_init__(self) -> None:
        self.carriers = Carriers(self.tools, stop=self.stop)

    def anew(self, *, changed: bool) -> None:
        """Make the plan anew: a source was read."""
        self.untidy = self.untidy or changed
        self.plan_at = 0.0

    def soon(self) -> None:
        """Make the plan anew before long: a part of a source was read."""
        self.plan_at = min(self.plan_at, time.monotonic() + self.meanwhile)

    def break_off(self) -> None:
        """Begin nothing more of this plan: the disk refused."""
        self.carriers.give(())
        self.plan_at = 0.0

    def may_keep(self, url: str) -> bool:
        """Whether the file of this address may stay in the cache."""
        return url in self.keepable

    def room(self, length: int) -> bool:
        """Whether the quota and the disk can take so many bytes more; what may go makes room for them."""
        tools = self.tools
        try:
            return length <= tools.cache.room.make(length, tools.quota_bytes, tools.floor_bytes)
        except StoreError:
            return False

    def work(self, conn: apsw.Connection, wait: float) -> None:
        """Have done what is to be done now; waits at most ``wait`` seconds for it. Raises StoreError."""
        if time.monotonic() >= self.plan_at:
            self.make_plan(conn)
            if self.untidy:
                self.untidy = False
                self._tidy(conn)
        self.hear(conn, wait)

    def _tidy(self, conn: apsw.Connection) -> None:
        def known(key: str) -> bool:
            return items.address(conn, key) is not None

        carry.tidy(self.tools.pictures, known, self.stop)
        if self.tools.tiles is not None:
            self.tools.tiles.sweep(known)

    def hear(self, conn: apsw.Connection, wait: float) -> None:
        """Take note of what was done; waits at most ``wait`` seconds for something. Raises StoreError."""
        for done in self.carriers.done(wait if self.carriers.busy else 0.0):
            self.memory.note(done)
            self.told(done)
            if done.away and done.step.turn is not Turn.AGAIN:
                self.away += 1
                self.plan_at = min(self.plan_at, time.monotonic() + self.rest)
            if done.fault:
                level = logging.DEBUG if done.away else logging.WARNING
                log.log(level, "%r: %s", done.step.url, done.fault)
            else:
                self.fresh = self.fresh or bool(done.step.sizes)
        now = time.monotonic()
        if self.fresh and (now - self.told_at > READY_EVERY or not self.carriers.busy):
            self.fresh, self.told_at = False, now
            _tell_screen(conn)

    def make_plan(self, conn: apsw.Connection) -> int:
        """What is still to be done, as the store, the wishes and the disk are now; gives how many steps.

        It begins to be done at once. Raises StoreError.
        """
        began = time.monotonic()
        keepable: set[str] = set()
        times, large, tiles = self.tools.cache.times(), carry.large(self.tools.pictures), self.tools.tiles
        in_tiles = tiles.keys() if tiles is not None else set()
        here = {key_of(owner_of(name)) for name in times} | large.keys() | in_tiles
        nearby: set[str] = set()
        allowed: dict[str, bool] = {}

        def noted() -> Iterator[Wanted]:
            for each in self._wanted(conn):
                for key in here & keys_in(each.item):
                    allowed[key] = allowed.get(key, False) or may_keep(each.item, self.wishes.here)
                self.listen([one.url for one in each.item.media if one.kind is not MediaKind.IMAGE])
                self.watch([one.url for one in each.item.media if one.kind is MediaKind.VIDEO])
                if wants_files(each, self.wishes.keep, self.wishes.here):
                    keepable.update(url for _, url, _ in kept_files(each.item))
                    nearby.update(map(key_of, pictures_of(each.item)))
                yield each

        usage, drawn = self.tools.cache.room.usage(), carry.size_of(self.tools.pictures)
        tiled = tiles.size() if tiles is not None else 0
        # The files that are here are counted in the plan: one that comes too late in it may have to go.
        room = min(
            self.tools.quota_bytes - drawn - tiled,
            usage.bytes + usage.free_bytes - self.tools.floor_bytes,
        )
        held = Held(picture=self._is_drawn, file=self._bytes_here, tiles=self._has_tiles, age=self._age)
        try:
            made = plan(
                noted(),
                held,
                keep=self.wishes.keep,
                room=room,
                reserve=min(RESERVE - drawn, usage.free_bytes),
                nearby=int(self.tools.quota_bytes * NEARBY_SHARE) - tiled,
                metered=self.wishes.metered(),
                films=self.wishes.films(),
                here=self.wishes.here,
            )
        except _Halted:
            return 0
        if self.away:
            log.info("%d files could not be fetched; they are tried again", self.away)
        self.rest = min(2 * self.rest, LOOK_AGAIN) if self.away else REST
        self.away = 0
        now = time.monotonic()
        self.plan_at = now + LOOK_AGAIN
        self.meanwhile = max(MEANWHILE, 10 * (now - began))
        if keepable != self.keepable:
            self.keepable = frozenset(keepable)
            parts.sweep(self.tools.cache.parts, keepable)
        self._pin(made.files)
        read = self._read_since(conn)
        self._let_go(
            [
                name
                for name, at in times.items()
                if not allowed.get(key := key_of(owner_of(name)), key not in allowed and at >= read)
            ],
            [picture for key, picture in large.items() if not allowed.get(key, True)],
        )
        if tiles is not None:
            tiles.pin(nearby)
            tiles.sweep(lambda key: allowed.get(key, True))
        todo = [step for step in made.steps if step.turn in self.turns and not self.memory.waits(step)]
        log.debug("the plan has %d steps", len(todo))
        self.carriers.give(todo)
        return len(todo)

    def _pin(self, files: set[str]) -> None:
        """Hold what there is room for; of the rest, what is over the quota goes."""
        cache = self.tools.cache
        if cache.read_only:
            return
        pins = cache.room.pins()
        cache.room.unpin(pins - files)
        cache.room.pin(files - pins)
        cache.room.evict(self.tools.quota_bytes, 0)  # room on the disk is made when something comes

    def _wanted(self, conn: apsw.Connection) -> Iterator[Wanted]:
        """Every Item once, those of Home first. Raises _Halted."""
        seen: set[str] = set()
        home = [*self.wishes.playlists()]
        for shelf in shelves.shelves(conn):
            home += shelves.on_shelf(conn, shelf)
        for idents, at_home in ((home, True), (listing.ids_by_rank(conn), False)):
            for ident in idents:
                if ident in seen:
                    continue
                if self.stop():
                    raise _Halted
                seen.add(ident)
                item = items.get(conn, ident)
                if item is not None:
                    yield Wanted(item, item.thumbnail, at_home)
        if self.stop():
            raise _Halted

    def _read_since(self, conn: apsw.Connection) -> float:
        """A moment after which every source was read well; what it is compared with are times of files.

        A file that was kept before it, and that no work speaks of, was withdrawn. One that was kept after it
        may be of a work that the catalogue does not know yet: it was damaged and begun anew, or an older
        copy took its place. Then nothing is taken away before all sources have been read again.
        """
        well = {one.source: one.succeeded.timestamp() for one in items.health(conn) if one.succeeded}
        moment = min((well.get(name, -math.inf) for name in self.wishes.sources), default=-math.inf)
        return moment if moment <= time.time() else -math.inf  # a clock that was wrong says nothing

    def _let_go(self, urls: list[str], large: list[Path]) -> None:
        """Take away what was withdrawn, or may no longer be kept by the rights of any work.

        What the settings no longer want is not among it: that stays until its room is needed.
        """
        if urls and not self.tools.cache.read_only:
            log.info("%d files were withdrawn or may no longer be kept; they are taken away", len(urls))
            self.tools.cache.forget(urls)
        for picture in large:
            with contextlib.suppress(OSError):
                picture.unlink()

    def _is_drawn(self, url: str, size: str) -> bool:
        """Whether the small picture is here, and not older than a published original."""
        try:
            drawn = pictures.path_of(self.tools.pictures, url, size).stat().st_mtime
            original = self.tools.fetcher.path(url)
            return original is None or original.stat().st_mtime <= drawn
        except (OSError, KioskError):
            return False

    def _has_tiles(self, url: str) -> bool:
        """Whether there is nothing to do for looking at it from nearby without a network."""
        looking = self.tools.looking
        try:
            return looking is None or self.tools.fetcher.path(url) is not None or looking.is_kept(url)
        except KioskError:
            return True

    def _age(self, url: str, size: str) -> float:
        """Seconds since the original was asked for; 0 when it lies on this machine or no picture is here.

        A picture from the future (a clock that was wrong) is as old as it is young.
        """
        try:
            drawn = pictures.path_of(self.tools.pictures, url, size).stat().st_mtime
            return abs(time.time() - drawn) if self.tools.fetcher.path(url) is None else 0.0
        except (OSError, KioskError):
            return 0.0

    def _bytes_here(self, url: str) -> int | None:
        try:
            if self.tools.fetcher.path(url) is not None:
                return 0
            kept = self.tools.cache.held(url)
            if kept and kept.content_type == FORMAT:
                return presentation.bytes_here(self.tools.cache, url)
        except KioskError:
            return 0  # a published file that is missing can't be fetched from anywhere
        return kept.size if kept else None


def _tell_screen(conn: apsw.Connection) -> None:
    """A commit changes ``PRAGMA data_version``, by which the screen knows that there is something new."""
    with database.transaction(conn):
        items.set_bookmark(conn, "pictures made", str(time.time_ns()))
