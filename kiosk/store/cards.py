"""What a shelf shows of an Item, without opening the whole of it."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from kiosk.model import ContentNote, Item, Kind, LanguageMap, TrackKind, Value

CAPTION_FEATURES = frozenset({"captions", "closedCaptions", "openCaptions"})
"""schema.org accessibilityFeature values that mean: what is said can be read."""
_OF_TRACKS = {
    TrackKind.CAPTIONS: "captions",
    TrackKind.SUBTITLES: "captions",
    TrackKind.DESCRIPTIONS: "audioDescription",
    TrackKind.SIGN: "signLanguage",
}


class Card(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A work on a shelf."""

    id: str
    source: str
    kind: Kind
    label: LanguageMap
    date: LanguageMap = {}
    creator: LanguageMap = {}
    duration: float = 0.0
    """Seconds, of all its media together; 0 when unknown or still."""
    pages: int = 0
    """How many canvases."""
    thumbnail: str = ""
    """An address; empty when the catalogue gives none."""
    captions: bool = False
    """What is said can be read: captions or subtitles."""
    described: bool = False
    """What is seen can be heard: audio description."""
    sign: bool = False
    """There is sign language."""
    decade: int = 0
    words: int = 0
    """Of its text in its longest language, for the time that reading takes."""
    notes: tuple[ContentNote, ...] = ()
    """What somebody may not want to meet in it."""


def card_of(item: Item) -> Card:
    """The card of an Item."""
    helps = helps_of(item)
    return Card(
        id=item.id,
        source=item.source,
        kind=item.kind,
        label=item.label,
        date=item.date,
        creator=item.creator,
        duration=float(sum(media.duration for media in item.media)),
        pages=len(item.media),
        thumbnail=item.thumbnail,
        captions="captions" in helps,
        described="audioDescription" in helps,
        sign="signLanguage" in helps,
        decade=item.decade,
        words=words_in((item.summary, *(media.text for media in item.media))),
        notes=noted(bits_of(item.notes)),
    )


def bits_of(notes: Iterable[ContentNote]) -> int:
    """Content notes as the store has them: the first note is the first bit."""
    return sum(1 << list(ContentNote).index(note) for note in set(notes))


def noted(bits: int) -> tuple[ContentNote, ...]:
    """The content notes of ``bits_of``, in their own order; bits that are none are passed over."""
    return tuple(note for n, note in enumerate(ContentNote) if bits >> n & 1)


def helps_of(item: Item) -> frozenset[str]:
    """How it suits who hears, sees or moves less, by its tracks, its files and what the catalogue says.

    schema.org accessibilityFeature values; everything by which what is said can be read is ``captions``.
    """
    told = {
        *item.features,
        *(one for media in item.media for each in media.variants for one in each.accessibility_features),
        *(_OF_TRACKS.get(track.kind, "") for track in item.tracks),
    }
    return frozenset(("captions" if one in CAPTION_FEATURES else one) for one in told if one)


def words_in(texts: Iterable[LanguageMap]) -> int:
    """How many words a reader of the longest language reads."""
    counts: dict[str, int] = {}
    for text in texts:
        for language, values in text.items():
            counts[language] = counts.get(language, 0) + sum(len(value.split()) for value in values)
    return max(counts.values(), default=0)


COLUMNS = (
    "id, source, kind, label, date, creator, duration, pages, thumbnail,"
    " captions, described, sign, decade, words, notes"
)
"""Of the table entries, in the order of ``row_of`` and ``card_from``."""

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, tuple[str, ...]]).decode


def row_of(card: Card) -> tuple[object, ...]:
    """A card as the columns of entries."""
    return (
        card.id,
        card.source,
        card.kind.value,
        _encode(card.label),
        _encode(card.date),
        _encode(card.creator),
        card.duration,
        card.pages,
        card.thumbnail,
        int(card.captions),
        int(card.described),
        int(card.sign),
        card.decade,
        card.words,
        bits_of(card.notes),
    )


def card_from(row: Sequence[Any]) -> Card:
    """A card from the columns of entries."""
    (ident, source, kind, label, date, creator, duration, pages, thumbnail, *badges, decade, words, bits) = (
        row
    )
    captions, described, sign = map(bool, badges)
    return Card(
        id=ident,
        source=source,
        kind=msgspec.convert(kind, Kind),  # a kind that is none says so as bad JSON does
        label=_decode(label),
        date=_decode(date),
        creator=_decode(creator),
        duration=duration,
        pages=pages,
        thumbnail=thumbnail,
        captions=captions,
        described=described,
        sign=sign,
        decade=decade,
        words=words,
        notes=noted(bits),
    )
