"""One entry of a feed becomes an Item: its file, what stands beside it, and what is said of it."""

import re
from calendar import timegm
from datetime import UTC, datetime

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.content_warnings import ADULTS, age_of, from_age
from kiosk.catalogue.feed.document import Entry, list_of, several, text_of
from kiosk.catalogue.feed.media import live_of, media_of, picture_of, thumbnail_of
from kiosk.catalogue.identifiers import identifier, identifiers, of_works
from kiosk.catalogue.record_terms import MAKER, SUBJECT, term, together
from kiosk.catalogue.records import kind_of, known_rights
from kiosk.catalogue.values import language_tag
from kiosk.catalogue.xml_documents import Element, below, text
from kiosk.model import Item, LanguageMap, MediaKind, Occurrence, Statement, Term

MAX_SUBJECTS = 30
MAX_PEOPLE = 60
UNTITLED = "none"
_MAIL = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b")
_AROUND = " \t\r\n()<>[],;:"
_YES = ("true", "yes", "explicit", "1")
_NO = ("false", "no", "clean", "0")


def read_entry(
    entry: Entry, feed: Entry, *, source: str, where: str, element: Element | None = None
) -> Item | None:
    """The Item in one entry; None when there is nothing of its own to see or hear, or it is over.

    ``element`` is the entry itself, when the feed is well-formed: see ``feed.document``.
    """
    media = media_of(entry, element, where)
    if media is None or live_of(element) is None:
        return None
    language = _language(entry, feed)
    page = address(text_of(entry, "link"), where, fragment=True)
    thumbnail = thumbnail_of(entry, where) or (media.url if media.kind is MediaKind.IMAGE else "")
    made = _day(entry, "published_parsed", "updated_parsed")
    credit = text_of(entry, "rights") or text_of(entry, "media_credit", "content")
    spoken = language_tag(text_of(entry, "language")).replace("none", "") or language.replace("none", "")
    start, end = media.live
    return Item(
        id=address(text_of(entry, "id"), fragment=True) or text_of(entry, "id") or page or media.url,
        source=source,
        kind=kind_of((), (media,)),
        label=words(text_of(entry, "title") or text_of(feed, "title"), language) or {UNTITLED: (media.url,)},
        summary=words(_description(entry), language, long=True),
        creator=words(_author(entry) or _author(feed), "none"),
        date={"none": (made[:10],)} if made and not start else {},
        decade=int(made[:3]) * 10 if made else 0,
        subjects=_subjects(entry, language),
        media=(media,),
        thumbnail=thumbnail or picture_of(feed, where),
        rights=known_rights([*_rights(entry), *_rights(feed)]),
        required_statement=Statement(value=said) if (said := words(credit, language)) else None,
        provider=words(text_of(feed, "title"), language),
        homepage=_page(entry, where, page, media.url),
        languages=(spoken,) if spoken else (),
        same_as=_same_as(entry, element),
        terms=_terms(entry, element, language),
        features=_features(entry),
        warnings=_warnings(entry, feed, element),
        modified=_day(entry, "updated_parsed", "published_parsed"),
        occurrences=(Occurrence(start=start, end=end, online=page),) if _is_timed(start, end) else (),
    )


def words(value: str, language: str, *, long: bool = False) -> LanguageMap:
    """Text in one language, without markup."""
    said = markup.plain(value) if long else markup.line(value)
    return {language: (said,)} if said else {}


def _language(entry: Entry, feed: Entry) -> str:
    """As the feed says, or as ``xml:lang`` does; ``"none"`` when neither."""
    told = (
        text_of(feed, "language"),
        text_of(entry, "title_detail", "language"),
        text_of(feed, "title_detail", "language"),
        text_of(entry, "language"),
    )
    return next((tag for one in told if (tag := language_tag(one)) != "none"), "none")


def _page(entry: Entry, where: str, page: str, file: str) -> str:
    """The page for people: MediathekView links to the film itself and names its page elsewhere."""
    told = address(text_of(entry, "websiteurl"), where, fragment=True)
    return told if told and page in ("", file) else page


def _author(node: Entry) -> str:
    """A name; RSS wants an e-mail address there (``jan@radio.be (Jan)``), which is nobody's business here."""
    return _MAIL.sub(" ", text_of(node, "author")[:1_000]).strip(_AROUND)


def _day(entry: Entry, *names: str) -> str:
    """The first of these instants that is told and believed, RFC 3339; else empty."""
    for name in names:
        told = entry.get(name) if name in entry else None  # feedparser would give the other one, and warn
        try:
            moment = datetime.fromtimestamp(timegm(told), UTC) if told else None
        except (TypeError, ValueError, OverflowError):
            continue
        if moment is not None and 1900 <= moment.year <= 2100:
            return moment.isoformat().replace("+00:00", "Z")
    return ""


def _is_timed(start: str, end: str) -> bool:
    return bool(start) and not start.startswith("1970") and not end.startswith("9999")


def _description(entry: Entry) -> str:
    contents = [text_of(one, "value") for one in list_of(entry, "content")]
    return (
        text_of(entry, "summary") or next((one for one in contents if one), "") or text_of(entry, "subtitle")
    )


def _subjects(entry: Entry, language: str) -> tuple[LanguageMap, ...]:
    tags = list_of(entry, "tags")[:MAX_SUBJECTS]
    told = (text_of(one, "label") or text_of(one, "term") for one in tags)
    found = (words(one, language) for one in dict.fromkeys(told) if not identifier(one))
    return tuple(one for one in found if one)


def _rights(node: Entry) -> list[str]:
    links = [text_of(one, "href") for one in list_of(node, "links") if text_of(one, "rel") == "license"]
    return [
        *links,
        text_of(node, "license"),
        text_of(node, "media_license", "href"),
        text_of(node, "rights"),
    ]


def _same_as(entry: Entry, element: Element | None) -> tuple[str, ...]:
    told = [text(one) for one in below(element, "identifier")] if element is not None else []
    return of_works(identifiers([*told, text_of(entry, "id")]))


def _terms(entry: Entry, element: Element | None, language: str) -> tuple[Term, ...]:
    """People (``podcast:person``, ``atom:author``) and categories that say where the world knows them."""
    people = several(entry, element, "podcast", "person")[:MAX_PEOPLE]
    authors = [*list_of(entry, "authors"), *list_of(entry, "contributors")][:MAX_PEOPLE]
    tags = list_of(entry, "tags")[:MAX_SUBJECTS]
    return together(
        *(term(MAKER, words(one.get("content", ""), "none"), [one.get("href")]) for one in people),
        *(term(MAKER, words(text_of(one, "name"), "none"), [text_of(one, "href")]) for one in authors),
        *(
            term(
                SUBJECT,
                words(text_of(one, "label"), language),
                [text_of(one, "term"), text_of(one, "scheme") + text_of(one, "term")],
            )
            for one in tags
        ),
    )


def _features(entry: Entry) -> tuple[str, ...]:
    """What the title says behind itself, and what it is filed under."""
    filed = (text_of(one, "label") or text_of(one, "term") for one in list_of(entry, "tags")[:MAX_SUBJECTS])
    titles = (text_of(entry, "title"), text_of(entry, "subtitle")[: markup.LABEL_LIMIT])
    return features_told(*titles, *(f"({one[:100]})" for one in filed))


def _warnings(entry: Entry, feed: Entry, element: Element | None) -> tuple[LanguageMap, ...]:
    """``itunes:explicit``, also of the whole podcast where an episode does not say, and ``media:rating``."""
    told = [one["content"].strip().lower() for one in several(entry, element, "itunes", "explicit")[:1]]
    explicit = told[0] in _YES if told else entry.get("itunes_explicit") is True
    if not explicit and not (told and told[0] in _NO):
        explicit = feed.get("itunes_explicit") is True
    ratings = [
        (one.get("scheme", "urn:simple").lower(), one.get("content", "").strip().lower())
        for one in several(entry, element, "media", "rating")
    ]
    if explicit or ("urn:simple", "adult") in ratings:
        return (ADULTS,)
    oldest = max((age_of(rating) for scheme, rating in ratings if "icra" not in scheme), default=0)
    return (from_age(oldest),) if oldest else ()
