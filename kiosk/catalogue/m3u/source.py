"""The M3U source: a list of films, sounds and channels, or one HLS stream.

Every address of a list is an Item: a film, a sound, or a channel that is live. Addresses with the same
``tvg-id`` are one channel in several qualities: one Item with variants. Groups (``group-title``) are
Collections. A list is what its publisher offers now, so each pass ends with a Sweep.

An HLS playlist that is given as the source is one Item; see ``hls``.
"""

from collections.abc import Callable, Iterator
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.addresses import address, broadcast, file_extension
from kiosk.catalogue.documents import Document, Documents, Reader
from kiosk.catalogue.m3u import hls
from kiosk.catalogue.m3u import listing as m3u_list
from kiosk.catalogue.m3u.listing import Entry, Listing
from kiosk.catalogue.records import file_of, kind_of, statements
from kiosk.catalogue.streams import ALWAYS, beside, is_stream, stream_at
from kiosk.catalogue.text_documents import as_text, unpacked
from kiosk.catalogue.values import language_tag, seconds
from kiosk.catalogue.words import folded, language_named
from kiosk.errors import KioskError, SourceError
from kiosk.model import (
    Change,
    Collection,
    Fault,
    Item,
    LanguageMap,
    Media,
    MediaKind,
    Put,
    Sweep,
    Variant,
    key_of,
)

_MOST_FAULTS = 50
_MOST_VARIANTS = 20
_READ_ALONG: LanguageMap = {
    "nl": ("Ondertitels",),
    "fr": ("Sous-titres",),
    "de": ("Untertitel",),
    "en": ("Subtitles",),
}
_RADIO = frozenset(("radio", "radios", "audio", "muziek", "musique", "musik", "music", "webradio"))


class M3USource:
    """An M3U list or an HLS playlist, by its address. ``limit`` is the most Items to give, 0 for all."""

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = name
        self._url = url
        self._reader = Reader(fetcher, account=account, home=url)
        self._limit = limit

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything on the list now. Raises ``FetchError``, and ``SourceError`` when it is no list."""
        document = self._reader.document(self._url)
        where = document.url or self._url
        body = unpacked(document.body, where=where)
        if body.count(b"\x00", 0, 4_096) > 2 and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise SourceError("is no text, so no list.", where=where, next_step="Check the address.")
        text = as_text(body)
        _check(text, document, where)
        if hls.is_hls(text):
            yield from self._stream(hls.parsed(text, where=where), where)
        else:
            yield from self._list(m3u_list.listing(text), where)

    # --- one stream

    def _stream(self, playlist: hls.Playlist, where: str) -> Iterator[Change]:
        hls.check_playable(playlist, where=where)
        if hls.is_locked(playlist):
            yield Fault(
                where=where,
                what="may need the keys of a subscription (DRM), which a station has not. Try it out.",
                partial=True,
            )
        troubles: list[Fault] = []

        def inside(url: str) -> hls.Playlist | None:
            try:
                return self._inside(url, where)
            except KioskError as error:
                what = f"one of its streams can't be read, so its length is not known: {error.what}"
                troubles.append(Fault(where=where, what=what, partial=True))
                return None

        media = hls.read(playlist, where, inside)
        yield from troubles
        item = Item(
            id=f"m3u:{self.name}:{key_of(self._url)}",
            source=self.name,
            kind=kind_of((), (media,)),
            label=hls.title(playlist, where) or {"none": (self.name,)},
            metadata=statements((_READ_ALONG, {"none": told} if (told := hls.subtitles(playlist)) else {})),
            media=(media,),
            provider={"none": (_host(where) or self.name,)},
            languages=hls.languages(playlist),
            features=hls.features(playlist),
        )
        yield Put(value=item)
        yield Sweep(ids=frozenset((item.id,)))

    def _inside(self, url: str, where: str) -> hls.Playlist | None:
        """The playlist of a variant stream. A playlist in a file is no reason to go out on the network."""
        if urlsplit(url).scheme == "file" or urlsplit(where).scheme != "file":
            found = self._reader.document(url)
            return hls.parsed(as_text(found.body), where=url)
        return None

    # --- a list

    def _list(self, listing: Listing, where: str) -> Iterator[Change]:
        publisher = listing.title or _host(where) or self.name
        items: dict[str, Item] = {}
        groups: dict[str, list[str]] = {}
        faults = 0
        for entry in listing.entries:
            try:
                item = read_entry(entry, source=self.name, where=where, publisher=publisher)
            except SourceError as error:
                faults += 1
                if faults <= _MOST_FAULTS:
                    yield Fault(where=error.where, what=f"{error.what} {error.next_step}".strip())
                continue
            if item.id in items:
                items[item.id] = _with_variant(items[item.id], item)
                continue
            if self._limit and len(items) >= self._limit:
                break
            items[item.id] = item
            groups.setdefault(entry.group, []).append(item.id)
        if faults > _MOST_FAULTS:
            yield Fault(where=where, what=f"{faults - _MOST_FAULTS} more entries can't be played.")
        if listing.more:
            yield Fault(
                where=where, what=f"is longer than {m3u_list.MAX_ENTRIES} entries; the rest is not read."
            )
        if not items:
            yield Fault(where=where, what="lists nothing that can be played. Check the address.")
            return
        for item in items.values():
            yield Put(value=item)
        shelves = self._shelves(listing.title, groups)
        for shelf in shelves:
            yield Put(value=shelf)
        if not self._limit and not listing.more:
            yield Sweep(ids=frozenset((*items, *(shelf.id for shelf in shelves))))

    def _shelves(self, title: str, groups: dict[str, list[str]]) -> list[Collection]:
        """One for each group, and one for the list with the groups and what is in none."""
        shelves: dict[str, Collection] = {}
        for group, members in groups.items():
            if not group:
                continue
            id = f"m3u:{self.name}:group:{key_of(f'{self._url} {folded(group)}')}"
            before = shelves[id].members if id in shelves else ()
            shelves[id] = Collection(
                id=id, source=self.name, label={"none": (group,)}, members=(*before, *members)
            )
        return [
            *shelves.values(),
            Collection(
                id=f"m3u:{self.name}:list:{key_of(self._url)}",
                source=self.name,
                label={"none": (title or self.name,)},
                members=(*shelves, *groups.get("", ())),
            ),
        ]


def _check(text: str, document: Document, where: str) -> None:
    """Raise ``SourceError`` when it is something else than a list."""
    start = text[:2_000].lstrip().lower()
    if start.startswith(("<!doctype html", "<html")) or ("<html" in start and "<body" in start):
        raise SourceError(
            "is a web page, not a playlist.",
            where=where,
            next_step="Check the address; perhaps the network shows a login page first.",
        )
    if start.startswith(("{", "[{", "<")):
        raise SourceError("is not an M3U playlist.", where=where, next_step="Check the address and the kind.")
    if (
        document.content_type.lower().startswith(("audio/", "video/"))
        and "url" not in document.content_type.lower()
    ):
        raise SourceError(
            "is a sound or film itself, not a list of them.",
            where=where,
            next_step="Write a list with this address in it, and give that.",
        )


def read_entry(entry: Entry, *, source: str, where: str, publisher: str) -> Item:
    """The Item of one line. Raises ``SourceError`` when it can't be played."""
    spot = f"{where.partition('?')[0]}, line {entry.line}"
    media = _media(entry, where)
    if media is None:
        raise SourceError(_why_not(entry.address), where=spot)
    label = entry.title or _file_name(media.url)
    if not label:
        raise SourceError("has no title.", where=spot, next_step="Write one after #EXTINF.")
    tag = _language(entry)
    words = {tag or "none": (label,)}
    group = entry.group
    return Item(
        id=_id(entry, media, source),
        source=source,
        kind=kind_of((), (media,)),
        label=words,
        creator={"none": (artist,)} if (artist := markup.line(entry.told.get("artist", ""))) else {},
        subjects=({"none": (group,)},) if group else (),
        media=(media,),
        thumbnail=_logo(entry, where),
        provider={"none": (publisher,)},
        languages=(tag,) if tag else (),
        features=features_told(label, group),
    )


def _id(entry: Entry, media: Media, source: str) -> str:
    """By the channel's own id, which is its own on this list only. Else by the title and the address without
    its query: there stand the keys that change from day to day."""
    channel = markup.line(entry.told.get("tvg-id", ""), 200)
    if channel:
        return f"m3u:{source}:{channel}"
    address_alone = media.url.partition("?")[0]
    return f"m3u:{source}:{key_of(f'{address_alone} {entry.title}')}"


def _media(entry: Entry, where: str) -> Media | None:
    url = beside(entry.address, where) or broadcast(entry.address)
    if not url:
        return None
    channel = any(entry.told.get(name) for name in ("tvg-id", "tvg-chno", "radio"))
    radio = entry.told.get("radio", "").lower() == "true" or folded(entry.group) in _RADIO
    media = stream_at(entry.address, base=where, sound=radio) or file_of(url)
    if media is None:  # most channels have an address that says nothing
        kind = MediaKind.SOUND if radio else MediaKind.VIDEO
        media = Media(id=url, kind=kind, url=url, format="video/mp2t" if file_extension(url) == "ts" else "")
        channel = channel or entry.seconds <= 0
    if media.kind is MediaKind.IMAGE:
        return media
    media = msgspec.structs.replace(media, poster=_logo(entry, where))
    if any(media.live):
        return media
    if entry.seconds > 0:
        return msgspec.structs.replace(media, duration=seconds(entry.seconds))
    return msgspec.structs.replace(media, live=ALWAYS) if channel or is_stream(media) else media


def _file_name(url: str) -> str:
    name = unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
    return markup.line(name.rpartition(".")[0] or name)


def _why_not(told: str) -> str:
    scheme, colon, _ = told.partition(":")
    if (
        colon
        and scheme.isalnum()
        and 1 < len(scheme) <= 20
        and scheme.lower() not in ("http", "https", "rtsp")
    ):
        return (
            f"is an address of the kind {scheme.lower()}, which is not played here. Ask for an HLS address."
        )
    return "has no address on the web. Ask the publisher of the list."


def _with_variant(item: Item, other: Item) -> Item:
    """The same channel once more, in another quality or from another place."""
    media, more = item.media[0], other.media[0]
    known = {media.url, *(one.url for one in media.variants)}
    if more.url in known or more.kind is not media.kind or len(known) > _MOST_VARIANTS:
        return item
    variant = Variant(url=more.url, format=more.format, label=other.label)
    media = msgspec.structs.replace(media, variants=(*media.variants, variant))
    return msgspec.structs.replace(item, media=(media,))


def _logo(entry: Entry, where: str) -> str:
    return address(entry.told.get("tvg-logo") or entry.told.get("logo", ""), where)


def _language(entry: Entry) -> str:
    told = entry.told.get("tvg-language", "").partition(";")[0]
    tag = language_named(told) or language_tag(told)
    return "" if tag == "none" else tag


def _host(where: str) -> str:
    return (urlsplit(where).hostname or "").removeprefix("www.")
