"""A playlist in one file that goes on a stick or by mail: a .zip that people and other programs can read.

    playlist.json           the playlist, a IIIF Collection (``collection``)
    works/0001.json …       what is known of each work, a IIIF Manifest (``manifest``)
    texts/<hash>.vtt …      captions, descriptions and transcripts that are kept here

What comes in is the playlist alone. Works and their texts are for people and other programs: a station has
them of the catalogue, and takes no words of a museum from a stick.

Every name in it is made here, of a number or of what the file holds: no catalogue and no stranger names a
file. The same playlist is always the same bytes. Pictures, films and sounds stay at their addresses.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import msgspec

from kiosk.errors import StoreError
from kiosk.model import Item
from kiosk.staff.interchange import collection, disk, documents, manifest
from kiosk.staff.interchange.archive import RATIO, Archive, is_archive
from kiosk.staff.interchange.collection import Known
from kiosk.staff.interchange.proposal import Proposal
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.interchange.warned import Code, Warnings
from kiosk.staff.playlists import Entry, Playlist

MAX_BYTES = 32 * 2**20
"""Of the whole package."""
MAX_WORKS = 32 * 2**20
"""Of all that is known of the works; the rest is at their addresses, as for a shelf of long books."""
MAX_TEXT = 2 * 2**20
"""Of one text that is carried; a longer one stays at its address."""
MAX_TEXTS = 16 * 2**20
MOST_TEXTS = 1_400
"""Of all texts together, and how many; the rest stays at its address."""
PLAYLIST = "playlist.json"
_ENDINGS = {
    "text/vtt": "vtt",
    "application/x-subrip": "srt",
    "application/ttml+xml": "ttml",
    "text/plain": "txt",
    "text/html": "html",
    "application/xhtml+xml": "xhtml",
}
"""Kinds of texts that are carried."""
_WORK = re.compile(r"works/[0-9]{4}\.json")
_TEXT = re.compile(r"texts/[0-9a-f]{64}\.[a-z]{3,5}")
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can say (APPNOTE.TXT 6.3.10, 4.4.6)."""

Kept = Callable[[str], Path | None]
"""The file here that holds what an address gave; None when it is not kept, or may not leave the house."""


# --- out


def write(
    target: Path | BinaryIO,
    playlist: Playlist,
    entries: Sequence[Entry],
    items: Mapping[str, Item | None],
    *,
    files: Kept | None = None,
) -> None:
    """Write a playlist whole, or nothing of it. ``items``: the works that the catalogues here have.

    ``files``: texts beside the works that are carried in the package. What is written is read back first, so
    nobody carries home what won't open. Raises ``StoreError``.
    """
    body = _packed(_parts(playlist, entries, items, files))
    read_bytes(body, "the playlist")
    disk.save(target, body)


def _parts(
    playlist: Playlist, entries: Sequence[Entry], items: Mapping[str, Item | None], kept: Kept | None
) -> dict[str, bytes]:
    """Every file of the package by its name."""
    works = [
        msgspec.structs.replace(item, id=one)  # as the playlist knows it
        for one in dict.fromkeys(entry.item for entry in entries)
        if (item := items.get(one))
    ]
    texts, where = _texts(works, kept)
    names: dict[str, str] = {}
    told: dict[str, bytes] = {}
    room = MAX_WORKS
    for item in works:
        body = documents.encoded(manifest.document(item, where))
        if len(body) <= room and not documents.too_much(body):
            names[item.id] = name = f"works/{len(names) + 1:04}.json"
            told[name] = body
            room -= len(body)
    whole = collection.document(playlist, entries, items, names)
    return {PLAYLIST: documents.encoded(whole), **told, **texts}


def _texts(works: Iterable[Item], kept: Kept | None) -> tuple[dict[str, bytes], dict[str, str]]:
    """The texts that are carried, and the file for each address."""
    texts: dict[str, bytes] = {}
    where: dict[str, str] = {}
    room = MAX_TEXTS
    for track in (track for item in works for track in item.tracks) if kept else ():
        ending = _ENDINGS.get(track.format)
        path = kept(track.url) if kept and ending and track.url not in where else None
        body = _body(path) if path else b""
        if body and len(body) <= room and len(texts) < MOST_TEXTS:
            where[track.url] = name = f"texts/{sha256(body).hexdigest()}.{ending}"
            texts[name] = body
            room -= len(body)
    return texts, where


def _body(path: Path) -> bytes:
    try:
        return disk.load(path, MAX_TEXT)
    except StoreError:
        return b""  # thrown out meanwhile, or too long: its address is in the manifest


def _packed(parts: Mapping[str, bytes]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        for name in sorted(parts, key=lambda one: (one != PLAYLIST, one)):
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.create_system = 3  # the same on every machine
            info.external_attr = 0o644 << 16
            part = parts[name]
            # What packs too well would be taken for a bomb.
            plainly = len(part) > RATIO // 2 * len(zlib.compress(part))
            info.compress_type = zipfile.ZIP_STORED if plainly else zipfile.ZIP_DEFLATED
            archive.writestr(info, part)
    return body.getvalue()


# --- in


def read(path: Path, *, known: Known | None = None) -> Proposal:
    """What a package, or a IIIF Collection alone, proposes. Writes nothing and follows no address.

    ``known`` says whether the catalogues here have a work; the others are told. Raises ``StoreError``.
    """
    return read_bytes(disk.load(path, MAX_BYTES), disk.name_of(path), known=known)


def read_bytes(body: bytes, where: str, *, known: Known | None = None) -> Proposal:
    """``read`` for what is in memory; ``where`` is what it is called in a sentence."""
    warnings = Warnings()
    if not is_archive(body):
        proposal = collection.read(documents.decoded(body, where, object), where, known, warnings)
        return msgspec.structs.replace(proposal, warnings=warnings.all())
    archive = Archive(body, where)
    folder = _folder(archive)
    value = documents.decoded(archive.read(folder + PLAYLIST, documents.MAX_BYTES), where, object)
    proposal = collection.read(value, where, known, warnings)
    names = [name.removeprefix(folder) for name in archive.names]
    texts = sum(_TEXT.fullmatch(name) is not None for name in names)
    others = len(names) - 1 - texts - sum(_WORK.fullmatch(name) is not None for name in names)
    if texts:
        warnings.add(Code.TEXTS_STAY, count=texts)
    if others:
        warnings.add(Code.FILES_LEFT_OUT, count=others)
    return msgspec.structs.replace(proposal, warnings=warnings.all())


def _folder(archive: Archive) -> str:
    """Where the playlist lies: on top, or in the one folder that somebody packed anew."""
    found = [name for name in archive.names if name.rpartition("/")[2] == PLAYLIST and name.count("/") <= 1]
    if PLAYLIST in found:
        return ""
    if len(found) != 1:
        raise FileTrouble(
            Trouble.NO_PLAYLIST,
            "is no package with a playlist.",
            where=archive.where,
            next_step="Choose another file.",
        )
    return found[0].removesuffix(PLAYLIST)
