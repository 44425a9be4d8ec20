"""Which works can be watched, heard, looked at or read without the network."""

from collections.abc import Set
from pathlib import Path

import apsw

from kiosk.media import picture_place
from kiosk.media.cache import Cache
from kiosk.model import Item, Kind, MediaKind, key_of
from kiosk.store import kept

_STAGE = picture_place.path_of(Path(), "", "stage").name.removeprefix(key_of(""))


def works_here(
    connection: apsw.Connection, pictures: Path, cache: Path, networked: Set[str]
) -> frozenset[int]:
    """Numbers in the store of the works that are here whole; what can only be gone to or borrowed is not.

    Looks through the folders of kept files: not for the GUI thread. ``networked``: the sources whose files
    come over the network; those of others always are here. Raises StoreError.
    """
    files = _files(cache)
    shown = _pictures(pictures)
    near = (
        number for number, item in kept.works_with(connection, files | shown) if _here(item, files, shown)
    )
    return kept.works_from(connection, networked) | frozenset(near)


def _here(item: Item, files: Set[str], shown: Set[str]) -> bool:
    if item.kind is Kind.PICTURE:
        return bool(item.media) and key_of(item.media[0].url) in shown
    if item.kind in (Kind.FILM, Kind.SOUND):
        playable = [media for media in item.media if media.kind is not MediaKind.IMAGE]
        return bool(playable) and key_of(playable[0].url) in files
    return any(media.text for media in item.media) or any(key_of(one.url) in files for one in item.renderings)


def _files(cache: Path) -> set[str]:
    """Short names of the addresses whose files are kept."""
    if not cache.is_dir():
        return set()
    here = Cache(cache, read_only=True)
    try:
        return {key_of(url) for url in here.times()}
    finally:
        here.close()


def _pictures(folder: Path) -> set[str]:
    """Short names of the addresses of which there is a picture as large as the screen."""
    return {file.name.removesuffix(_STAGE) for file in folder.glob(f"??/*{_STAGE}")}
