"""What is kept for when the network is away, when it is fetched, and what stands in for a broadcast."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import apsw

from kiosk.agent.pace import metered_by_network_manager, open_now
from kiosk.agent.plan import kept_files
from kiosk.commands.finding import Finding, attention, broken, fine
from kiosk.commands.parts import fetcher_of, here_of, playlist_items
from kiosk.config.folders import may_enter
from kiosk.config.settings import Settings
from kiosk.errors import FetchError, KioskError, StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.fetch.policy import BROADCAST, WEB, Policy
from kiosk.media import pictures, presentation
from kiosk.media.cache import Cache
from kiosk.media.hls.playlist import FORMAT
from kiosk.model import Item, MediaKind
from kiosk.staff import shelves as staff_shelves
from kiosk.store import database, items, listing, shelves
from kiosk.store.access import access_of
from kiosk.store.addresses import addresses_in
from kiosk.ui.live import stand_in

HOSTS = 40
"""That are named, the most asked first."""
REASONS = 3
"""That are told why works are not kept; the most frequent ones."""


def look(settings: Settings, *, thorough: bool) -> Iterator[Finding]:
    """Every part in turn. ``thorough``: also where every work of the store must be looked at."""
    yield fetching(settings)
    try:
        may_enter(settings.folders.data)
    except StoreError:  # said already
        return
    try:
        with closing(database.open_catalogue(settings.folders.catalogue_db, read_only=True)) as conn:
            if thorough or settings.offline.keep != "all":
                yield kept(settings, conn)
            yield from fallback(settings, conn)
            if thorough:
                yield hosts(settings, conn)
    except database.Absent:
        return
    except StoreError as error:
        yield broken("kept", str(error), error.next_step or "Start Venster: it mends what it can.")


def fetching(settings: Settings) -> Finding:
    """When, how fast and over which network films are fetched to be kept."""
    offline = settings.offline
    when = "at any time"
    if offline.hours is not None:
        begin, end = offline.hours
        now = "now" if open_now(offline.hours) else "not now"
        when = f"between {begin:%H:%M} and {end:%H:%M} ({now})"
    fast = f"at most {offline.most_mbit:g} Mbit/s" if offline.most_mbit else "as fast as it goes"
    metered = offline.metered == "yes" or (offline.metered == "auto" and metered_by_network_manager())
    whose = "as far as NetworkManager knows" if offline.metered == "auto" else "as the settings say"
    paid = "is paid by the megabyte" if metered else "is not paid by the megabyte"
    words = f"films {when}, {fast}; this network {paid}, {whose}"
    if metered:
        return attention(
            "fetching",
            f"{words}: films, sound and large pictures wait",
            'Connect it by cable, or set metered = "no" under [offline].',
        )
    return fine("fetching", words)


def kept(settings: Settings, conn: apsw.Connection) -> Finding:
    """How many of the works that are wanted here are here whole, and why others never will be."""
    if settings.offline.keep == "nothing":
        return fine("kept", 'nothing: keep = "nothing" under [offline]')
    here = here_of(settings)
    whole, total = 0, 0
    refused: Counter[str] = Counter()
    with ExitStack() as stack:
        fetcher = stack.enter_context(fetcher_of(settings))
        cache = None
        if settings.folders.cache.is_dir():
            cache = stack.enter_context(closing(Cache(settings.folders.cache, read_only=True)))
        for item in _wanted(settings, conn):
            total += 1
            access = access_of(item, here)
            if not access.keep:
                refused[access.why or "Its rights do not allow a copy."] += 1
            elif any(any(one.live) for one in item.media):
                refused["A broadcast can't be kept."] += 1
            elif _is_whole(item, fetcher, cache, settings.folders.pictures):
                whole += 1
    words = f"{whole} of {total} works"
    if waiting := total - whole - refused.total():
        words += f"; {waiting} still to come"
    if refused:
        words += "; refused: " + " ".join(f"{why} ({count})" for why, count in refused.most_common(REASONS))
    return fine("kept", words)


def _wanted(settings: Settings, conn: apsw.Connection) -> Iterator[Item]:
    idents = [*playlist_items(settings.folders.staff_db)]
    for shelf in shelves.shelves(conn):
        idents += shelves.on_shelf(conn, shelf)
    if settings.offline.keep == "all":
        idents += listing.ids_by_rank(conn)
    for ident in dict.fromkeys(idents):
        if item := items.get(conn, ident):
            yield item


def _is_whole(item: Item, fetcher: Fetcher, cache: Cache | None, drawn: Path) -> bool:
    stills = [one.url for one in item.media if one.kind is MediaKind.IMAGE and one.url]
    if not all(pictures.path_of(drawn, url, "stage").is_file() for url in stills):
        return False
    return all(_is_here(url, fetcher, cache) for _, url, _ in kept_files(item))


def _is_here(url: str, fetcher: Fetcher, cache: Cache | None) -> bool:
    try:
        if fetcher.path(url) is not None:
            return True
    except KioskError:
        return False
    held = cache.held(url) if cache is not None else None
    if cache is None or held is None:
        return False
    return held.content_type != FORMAT or presentation.bytes_here(cache, url) is not None


def fallback(settings: Settings, conn: apsw.Connection) -> Iterator[Finding]:
    """Is what staff chose for a broadcast that stays away known here? Nothing when they chose nothing."""
    wanted = settings.live.fallback
    if not wanted:
        return
    playlists = [*staff_shelves.read(settings.folders.staff_db).shelves.values(), *shelves.shelves(conn)]
    found = stand_in.chosen(conn, wanted, playlists)
    playing = [one for one in found if stand_in.plays(one)]
    if playing:
        yield fine("live", f"while a broadcast is away: {len(playing)} works of {wanted!r}")
        return
    what = "has nothing that plays" if found else "is no work and no playlist here"
    yield attention(
        "live",
        f"fallback {wanted!r} {what}; a film that is kept is shown instead",
        "Write the id of a work or the name of a playlist in fallback under [live], or nothing.",
    )


def hosts(settings: Settings, conn: apsw.Connection) -> Finding:
    """Where a firewall must let this station out to, by what the settings and the catalogues name."""
    found: Counter[str] = Counter()
    doors = {one.name: Policy(one.hosts, one.private_hosts) for one in settings.sources}
    for name, url in _named(settings, conn):
        if url.startswith(tuple(settings.published)) or name not in doors:
            continue
        try:
            target = doors[name].target(url, WEB | BROADCAST)
        except FetchError:
            continue  # we do not go there
        found[f"{target.host}:{target.port}"] += 1
    if not found:
        return fine("hosts", "no host outside this machine is asked")
    told = ", ".join(host for host, _ in found.most_common(HOSTS))
    more = f" and {len(found) - HOSTS} more" if len(found) > HOSTS else ""
    return fine("hosts", f"a firewall lets out to {told}{more}")


def _named(settings: Settings, conn: apsw.Connection) -> Iterator[tuple[str, str]]:
    """Every address that may be asked, with the source by whose rules."""
    yield from ((one.name, one.url) for one in settings.sources if one.enabled)
    for ident in listing.ids_by_rank(conn):
        if item := items.get(conn, ident):
            yield from ((item.source, one.url) for one in addresses_in(item))
            yield from ((item.source, one.service.id) for one in item.media if one.service is not None)
