"""What goes along when a playlist leaves the house: what is known here of its works, and texts kept here."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import apsw

from kiosk.model import Item
from kiosk.rights.access import Here
from kiosk.store import items
from kiosk.store.access import access_of


class Leaving(NamedTuple):
    """For ``package.write``."""

    works: Mapping[str, Item | None]
    """By their ids."""
    texts: Mapping[str, Path]
    """Files kept here, by the address that gave them; none of a work that nobody may take home."""


NOTHING = Leaving({}, {})


def gathered(
    catalogue: apsw.Connection, ids: Iterable[str], here: Here, held: Callable[[str], Path | None]
) -> Leaving:
    """Of these works; ``held``: the file that is kept of an address. Raises ``StoreError``."""
    works = {one: items.get(catalogue, one) for one in dict.fromkeys(ids)}
    allowed = [work for work in works.values() if work and access_of(work, here).take_home]
    addresses = dict.fromkeys(track.url for work in allowed for track in work.tracks)
    return Leaving(works, {one: path for one in addresses if (path := held(one)) is not None})
