"""The pictures that staff chose for works, as far as they may be shown: those of works that are here."""

from collections.abc import Mapping, Set
from pathlib import Path

import apsw
from msgspec.structs import replace
from PySide6.QtCore import QUrl

from kiosk.model import ContentNote
from kiosk.staff.wording import Wording
from kiosk.store import items
from kiosk.store.addresses import seen_on
from kiosk.store.cards import Card
from kiosk.ui.work import cautions
from kiosk.ui.work.covers import picture_url


def small(folder: Path, address: str) -> QUrl:
    """The kept picture of an address, as small as there is one; or an empty URL. Looks on disk."""
    card = picture_url(folder, address, "card")
    return card if card.isValid() else picture_url(folder, address, "stage")


def large(folder: Path, address: str) -> QUrl:
    """The same, as large as there is one."""
    stage = picture_url(folder, address, "stage")
    return stage if stage.isValid() else picture_url(folder, address, "card")


def on_card(card: Card, said: Wording | None, folder: Path) -> QUrl:
    """What a card shows: the picture that staff chose, else the work's own. Looks on disk."""
    if said and said.picture:
        return small(folder, said.picture)
    return picture_url(folder, card.thumbnail, "card")


def pictured(
    conn: apsw.Connection, said: Mapping[str, Wording], folder: Path, warns: Set[ContentNote]
) -> dict[str, Wording]:
    """What staff say of works, by their ids, with a chosen picture only where it may be shown.

    A work of the catalogue must have it: an address may have come from a file. It must be kept here; and
    works about which visitors are asked first (``warns``) do not lend theirs to others. With the picture goes
    what staff say that one sees on it; what they do not say, the catalogue may. Looks on disk. Raises
    ``StoreError``.
    """
    return {item: _checked(conn, item, one, folder, warns) for item, one in said.items()}


def _checked(
    conn: apsw.Connection, item: str, said: Wording, folder: Path, warns: Set[ContentNote]
) -> Wording:
    if not said.picture:
        return said
    works = items.works_showing(conn, said.picture) if small(folder, said.picture).isValid() else []
    calm = [one for one in works if one.id == item or not cautions.veiled(one.kind, one.notes, warns)]
    if not calm:
        return replace(said, picture="", alt={})
    return replace(said, alt={**seen_on(said.picture, calm), **said.alt})
