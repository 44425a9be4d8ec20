"""The feed source: RSS, Atom, Media RSS and podcasts, as they are really written (feedparser reads them).

Every entry with a picture, sound or film of its own is a work; a page of news is not. The feed itself is a
Collection. A feed lists what its publisher offers now, so each pass ends with a Sweep; but not where the feed
is cut short or not well-formed. feedparser makes the best of those, and leaves out works without a word.

feedparser is never given an address or a name of a file: it would open them itself.
"""

import io
import re
from calendar import timegm
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax import SAXParseException

import feedparser

from kiosk.catalogue import markup
from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.records import file_of, kind_of, known_rights
from kiosk.catalogue.values import language_tag, media_type, pixels, seconds
from kiosk.catalogue.words import track_kind
from kiosk.errors import SourceError
from kiosk.model import (
    Change,
    Collection,
    Fault,
    Item,
    LanguageMap,
    Media,
    MediaKind,
    Put,
    Statement,
    Sweep,
    Track,
    Variant,
)

MAX_ENTRIES = 20_000
MAX_SUBJECTS = 30
_CAPTIONS = ("text/vtt", "application/x-subrip", "application/ttml+xml")
_UNTITLED = "none"
_HARMLESS = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)
"""What feedparser complains of and yet reads to the end as XML."""
_END = re.compile(rb"</(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)

Entry = Any
"""A dictionary of feedparser, whose values may be anything; ``_text`` and ``_list`` are the way in."""


class FeedSource:
    """A feed, by its address. ``limit`` is the most Items to give, 0 for all."""

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = name
        self._url = url
        self._reader = Reader(fetcher)
        self._limit = limit

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything the feed lists now. Raises ``FetchError``, and ``SourceError`` when it is no feed."""
        document = self._reader.document(self._url)
        where = document.url or self._url
        told = parsed(document.body, where=where, content_type=document.content_type)
        feed, entries, trouble = told.feed, told.entries, told.trouble
        if not trouble and not self._limit and len(entries) > MAX_ENTRIES:
            trouble = (
                f"lists {len(entries)} entries; the first {MAX_ENTRIES} are read and nothing is taken away. "
                "Ask the publisher for a shorter feed."
            )
        if trouble:
            yield Fault(where=where, what=trouble)
        items: dict[str, Item] = {}
        for entry in entries[:MAX_ENTRIES]:
            item = read_entry(entry, feed, source=self.name, where=where)
            if item is not None:
                items.setdefault(item.id, item)
            if self._limit and len(items) >= self._limit:
                break
        if not items:
            if not trouble:
                yield Fault(where=where, what="lists nothing to see or hear. Check the address.")
            return
        for item in items.values():
            yield Put(value=item)
        if told.cut:  # the shelf stays as it was: these are not all its works
            return
        shelf = _collection(feed, tuple(items), source=self.name, where=where)
        yield Put(value=shelf)
        if not self._limit and not trouble:
            yield Sweep(ids=frozenset((*items, shelf.id)))


@dataclass(frozen=True, slots=True)
class Parsed:
    """What feedparser made of a document."""

    feed: Entry
    entries: list[Entry]
    trouble: str = ""
    """Why entries may be missing, for staff; empty when all are there."""
    cut: bool = False
    """The document does not come to its end. The entry in which it broke off is left out."""


def parsed(body: bytes, *, where: str, content_type: str = "") -> Parsed:
    """The feed and its entries. Raises ``SourceError`` with a sentence that says what came instead."""
    # Half a letter where a feed is cut short would have all of it read in another encoding.
    body = body.rstrip(bytes(range(0x80, 0x100)))
    headers = {"content-type": content_type or "application/xml", "content-location": where}
    try:
        result = feedparser.parse(
            io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError) as error:
        # What feedparser stumbles over (issue list of the project): one document, not the pass.
        raise SourceError(
            f"can't be read as a feed ({type(error).__name__}).", where=where, next_step="Tell the publisher."
        ) from error
    if not result.get("version") and not result.entries:
        page = b"<html" in body[:2_000].lower()
        raise SourceError(
            "is a web page, not a feed." if page else "is not a feed.",
            where=where,
            next_step="Look on the page for a link named RSS or podcast." if page else "Check the address.",
        )
    broken = result.get("bozo_exception")
    if broken is None or isinstance(broken, _HARMLESS):
        return Parsed(result.feed, list(result.entries))
    if not _END.search(body.replace(b"\x00", b"")):  # also UTF-16
        # The last one may be without its id, its licence or its credit.
        trouble = (
            "is cut short; what came before is read and nothing is taken away. "
            "Tell the publisher when it stays so."
        )
        return Parsed(result.feed, list(result.entries[:-1]), trouble, cut=True)
    trouble = f"is not well-formed ({_place(broken)}): works may be missing, so nothing is taken away."
    return Parsed(result.feed, list(result.entries), f"{trouble} Tell the publisher.")


def _place(error: Exception) -> str:
    """Where and how the XML breaks; another error than of XML has only its words."""
    if isinstance(error, SAXParseException):
        return f"line {error.getLineNumber()}: {error.getMessage()[:120]}"
    return str(error)[:120]


def read_entry(entry: Entry, feed: Entry, *, source: str, where: str) -> Item | None:
    """The Item in one entry; None when there is nothing of its own to see or hear."""
    media = _media(entry, where)
    if media is None:
        return None
    language = language_tag(_text(feed, "language"))
    page = address(_text(entry, "link"), where, fragment=True)
    thumbnail = _thumbnail(entry, where) or (media.url if media.kind is MediaKind.IMAGE else "")
    made = _date(entry)
    credit = _text(entry, "rights") or _text(entry, "media_credit", "content")
    return Item(
        id=address(_text(entry, "id"), fragment=True) or _text(entry, "id") or page or media.url,
        source=source,
        kind=kind_of((), (media,)),
        label=_words(_text(entry, "title") or _text(feed, "title"), language) or {_UNTITLED: (media.url,)},
        summary=_words(_description(entry), language, long=True),
        creator=_words(_text(entry, "author") or _text(feed, "author"), "none"),
        date={"none": (made[:10],)} if made else {},
        decade=int(made[:3]) * 10 if made else 0,
        subjects=_subjects(entry, language),
        media=(media,),
        thumbnail=thumbnail or _picture(feed, where),
        rights=known_rights([*_rights(entry), *_rights(feed)]),
        required_statement=Statement(value=words) if (words := _words(credit, language)) else None,
        provider=_words(_text(feed, "title"), language),
        homepage=page,
        languages=(language,) if language != "none" else (),
    )


def _media(entry: Entry, where: str) -> Media | None:
    """The first file that can be played or shown, with other files of the same kind beside it."""
    files = [*_list(entry, "media_content"), *_list(entry, "enclosures")]
    found: dict[str, tuple[Media, Entry]] = {}
    for one in sorted(files, key=lambda each: _text(each, "isdefault") != "true"):
        told = media_type(_text(one, "type")) or _by_medium(_text(one, "medium"))
        media = file_of(_text(one, "url") or _text(one, "href"), told, base=where)
        if media is not None:
            found.setdefault(media.url, (media, one))
    if not found:
        return None
    # A film or sound before its picture.
    media, one = min(found.values(), key=lambda each: each[0].kind is MediaKind.IMAGE)
    others = [(other, its) for other, its in found.values() if other.kind is media.kind and other != media]
    length = seconds(_text(one, "duration")) or seconds(_text(entry, "itunes_duration"))
    return Media(
        id=media.url,
        kind=media.kind,
        url=media.url,
        format=media.format,
        width=pixels(_text(one, "width")),
        height=pixels(_text(one, "height")),
        duration=length if media.kind is not MediaKind.IMAGE else 0.0,
        variants=tuple(
            Variant(
                url=other.url,
                format=other.format,
                width=pixels(_text(its, "width")),
                height=pixels(_text(its, "height")),
                language=language_tag(_text(its, "lang")).replace("none", ""),
            )
            for other, its in others
        )
        if media.kind is not MediaKind.IMAGE
        else (),
        tracks=_tracks(entry, where),
        poster=_thumbnail(entry, where) if media.kind is not MediaKind.IMAGE else "",
    )


def _by_medium(medium: str) -> str:
    return {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/mpeg"}.get(medium, "")


def _tracks(entry: Entry, where: str) -> tuple[Track, ...]:
    """Media RSS ``media:subTitle`` and Podcasting 2.0 ``podcast:transcript``, when they are timed."""
    told = [*_list(entry, "media_subtitle"), *_list(entry, "podcast_transcript")]
    found = []
    for one in told:
        url = address(_text(one, "href") or _text(one, "url"), where)
        format = media_type(_text(one, "type"), url)
        if url and format in _CAPTIONS:
            language = language_tag(_text(one, "lang") or _text(one, "language"))
            found.append(
                Track(
                    kind=track_kind({}),
                    url=url,
                    format=format,
                    language="" if language == "none" else language,
                )
            )
    return tuple(found)


def _thumbnail(entry: Entry, where: str) -> str:
    pictures = _list(entry, "media_thumbnail")
    largest = max(pictures, key=lambda one: pixels(_text(one, "width")), default=None)
    return address(_text(largest, "url"), where) or _picture(entry, where)


def _picture(node: Entry, where: str) -> str:
    return address(_text(node, "image", "href") or _text(node, "image", "url"), where)


def _date(entry: Entry) -> str:
    """The day it was published or else changed, RFC 3339; empty when it is not told or not believed."""
    for name in ("published_parsed", "updated_parsed"):
        told = entry.get(name)
        try:
            moment = datetime.fromtimestamp(timegm(told), UTC) if told else None
        except (TypeError, ValueError, OverflowError):
            continue
        if moment is not None and 1900 <= moment.year <= 2100:
            return moment.isoformat()
    return ""


def _description(entry: Entry) -> str:
    contents = [_text(one, "value") for one in _list(entry, "content")]
    return _text(entry, "summary") or next((one for one in contents if one), "") or _text(entry, "subtitle")


def _subjects(entry: Entry, language: str) -> tuple[LanguageMap, ...]:
    told = (_text(one, "label") or _text(one, "term") for one in _list(entry, "tags")[:MAX_SUBJECTS])
    found = (_words(one, language) for one in dict.fromkeys(told))
    return tuple(one for one in found if one)


def _rights(node: Entry) -> list[str]:
    links = [_text(one, "href") for one in _list(node, "links") if _text(one, "rel") == "license"]
    return [
        *links,
        _text(node, "license"),
        _text(node, "media_license", "href"),
        _text(node, "rights"),
    ]


def _collection(feed: Entry, members: tuple[str, ...], *, source: str, where: str) -> Collection:
    language = language_tag(_text(feed, "language"))
    return Collection(
        id=where,
        source=source,
        label=_words(_text(feed, "title"), language) or {_UNTITLED: (source,)},
        summary=_words(_text(feed, "subtitle") or _text(feed, "summary"), language, long=True),
        thumbnail=_picture(feed, where),
        members=members,
    )


def _words(text: str, language: str, *, long: bool = False) -> LanguageMap:
    words = markup.plain(text) if long else markup.line(text)
    return {language: (words,)} if words else {}


def _text(node: Entry, *path: str) -> str:
    """A text at a path of keys, or empty: feedparser puts dictionaries, lists and None where texts belong."""
    for key in path:
        if isinstance(node, list):
            node = node[0] if node else None
        node = node.get(key) if isinstance(node, dict) else None
    return node.strip() if isinstance(node, str) else ""


def _list(node: Entry, key: str) -> list[Entry]:
    value = node.get(key) if isinstance(node, dict) else None
    if isinstance(value, dict):
        value = [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
