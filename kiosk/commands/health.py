"""Whether every part of a station is well: each look gives one sentence for staff, and what to do.

Nothing is changed.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from kiosk.commands import health_glass, health_kept
from kiosk.commands import health_machine as machine
from kiosk.commands import health_store as stored
from kiosk.commands.finding import Finding, broken
from kiosk.config.folders import may_enter
from kiosk.config.settings import Settings
from kiosk.errors import StoreError


def look(settings: Settings, *, now: datetime, thorough: bool) -> Iterator[Finding]:
    """Every part in turn. ``thorough`` reads the whole store."""
    yield machine.display()
    yield machine.sound(settings)
    yield machine.vlc()
    yield machine.voice(settings)
    try:
        may_enter(settings.folders.data)
    except StoreError as error:  # of what lies in there nothing can be said
        yield broken("disk", f"{error.where}: {error.what}", error.next_step)
    else:
        yield health_glass.size(settings)
        yield machine.disk(settings)
        yield from _each("store", lambda: [stored.store(settings, thorough=thorough)])
        yield from _each("backup", lambda: stored.backup(settings, now))
        yield from stored.playlists_of(settings)
        yield from _each("keys", lambda: stored.keys(settings))
        yield from _each("sources", lambda: stored.sources(settings, now))
        yield machine.clock(settings, now)
        yield machine.agent(settings)
    yield machine.fonts(settings)
    yield machine.translations(settings)
    yield from health_kept.look(settings, thorough=thorough)


def _each(part: str, make: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    try:
        yield from list(make())  # all of it, or what is wrong
    except StoreError as error:
        yield broken(
            part, str(error), "Start Venster: it sets a damaged file aside and goes on with its newest copy."
        )
