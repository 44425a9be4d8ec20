"""What should be on this station, and in which order it is fetched. Decides; touches nothing.

First what a visitor sees first: the small pictures of Home, then what makes its works understandable
(stills, captions), then its pictures in full, then the small pictures of all that search may find, and only
then what is large: books, then sounds and films, the shortest first, so that one long film never keeps
twenty short ones away. When nothing else is to be done, a few small pictures are asked after that have been
here long.

Rights decide before everything else (``kiosk.rights``): what may not be shown is not fetched; what may not be
kept has a small picture and nothing more, and is streamed when somebody asks for it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from kiosk.media.picture_place import SIZES
from kiosk.media.rtsp.line import is_broadcast
from kiosk.model import Item, Media, MediaKind, TrackKind
from kiosk.rights.access import ANYWHERE, Here
from kiosk.store.access import access_of


class Keep(IntEnum):
    """``[offline] keep``, in order of how much."""

    NOTHING = 0
    PLAYLISTS = 1
    ALL = 2


class Turn(IntEnum):
    """The order of the work."""

    CARDS = 0
    STILLS = 1
    CAPTIONS = 2
    PICTURES = 3
    OTHER_CARDS = 4
    BOOKS = 5
    FILMS = 6
    NEARBY = 7
    """Pictures in tiles, so that they can be looked at from nearby without a network."""
    AGAIN = 8
    """Small pictures that are here: is the original still the same?"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An Item that may need something, with what its card shows."""

    item: Item
    thumbnail: str
    """Address of the picture on its card; empty when it has none."""
    home: bool
    """On Home or in a playlist of staff."""
    chosen: tuple[str, ...] = ()
    """Addresses of those of its pictures that staff chose for a card, its own or that of another work."""


@dataclass(frozen=True, slots=True)
class Step:
    """Fetch one address: make small pictures of it (``sizes``), or keep the file (no sizes)."""

    turn: Turn
    url: str
    source: str
    """Whose Item names it, and whose policy says whether we may go there."""
    sizes: tuple[str, ...] = ()
    weight: int = 0
    """Bytes it will take, guessed from what is known; orders films and respects the quota."""
    media: Media | None = None
    """The canvas whose picture this is, to ask its image service for no more than is needed."""
    here: bool = False
    """Nothing is to be done: a kept file that is here takes its room in its turn."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What fits, in the order of the work."""

    steps: list[Step]
    """What is still to be done."""
    files: set[str]
    """Addresses of the kept files that there is room for, whether they are here yet or not."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is here already, asked by address."""

    picture: Callable[[str, str], bool]
    """Is there a small picture of this address in this size?"""
    file: Callable[[str], int | None]
    """Bytes that the kept file of this address takes, 0 if published on this machine; None: not here."""
    tiles: Callable[[str], bool] = lambda url: True
    """Are the tiles of this address here, or need none be?"""
    age: Callable[[str, str], float] = lambda url, size: 0.0
    """Seconds since the original of a small picture that is here was fetched or asked after."""


CARD_BYTES = 60_000
STAGE_BYTES = 500_000
CAPTION_BYTES = 100_000
TILES_BYTES_A_PIXEL = 0.3
BOOK_BYTES = 3_000_000
VIDEO_BYTES_A_SECOND = 600_000
SOUND_BYTES_A_SECOND = 24_000
UNKNOWN_SECONDS = 3_600
NEARBY_AREA = 40_000_000
"""Pixels of the largest size of a picture that is kept in tiles: four screens wide and high."""
TILES = "tiles"
"""What a step makes for ``Turn.NEARBY``, beside the sizes of small pictures."""
AGAIN_SECONDS = 7 * 24 * 3600.0
"""So old a small picture is asked after once more: seldom does another take its place."""
AGAIN_AT_ONCE = 10
"""So many of one source in one plan, which is made every ten minutes: a question a minute disturbs nobody."""
LOOK_PAGES = 200
"""Of a work with more canvases only the first so many are kept as pictures."""

KEPT_FEATURES = {"audioDescription", "signLanguage", "captions", "openCaptions"}
"""schema.org accessibilityFeature: a variant that somebody needs is kept beside the default file."""


def plan(
    wanted: Iterable[Wanted],
    held: Held,
    *,
    keep: Keep,
    room: int,
    reserve: int = 0,
    nearby: int = 0,
    metered: bool = False,
    films: bool = True,
    here: Here = ANYWHERE,
) -> Plan:
    """What is still to be done, and the files that may stay.

    ``room``: bytes that new pictures and all files, also those that are here, may take by the settings and on
    the disk. What no longer fits is left out, what is smaller behind it is not: a film that is here gives way
    to everything that comes before films. ``reserve``: bytes for cards when there is no room. ``nearby``:
    bytes of the room that may become tiles, which don't give way again. ``metered``: the network is paid by
    the megabyte, so nothing but cards and captions. ``films``: it is the time to fetch films; at another time
    those that are here stay.
    """
    steps = sorted(
        {
            (step.turn, step.url, step.source, step.sizes): step
            for each in wanted
            for step in _steps(each, held, keep, metered, films and not metered, here)
        }.values(),
        key=lambda step: (step.turn, step.weight if step.turn is Turn.FILMS else 0),
    )
    chosen: list[Step] = []
    files: set[str] = set()
    again = Counter[str]()
    for step in steps:
        if step.turn is Turn.AGAIN:
            again[step.source] += 1
            if again[step.source] > AGAIN_AT_ONCE:
                continue
        if step.turn is Turn.NEARBY:
            if step.weight > nearby:
                continue
            nearby -= step.weight
        if step.here and step.url in files:
            continue  # works of two sources share it
        if step.weight <= room:
            room -= step.weight
        elif step.turn in (Turn.CARDS, Turn.OTHER_CARDS) and step.weight <= reserve:
            reserve -= step.weight
        else:
            continue
        if not step.sizes:
            files.add(step.url)
        if not step.here:
            chosen.append(step)
    return Plan(chosen, files)


def kept_files(item: Item) -> list[tuple[Turn, str, int]]:
    """Every file of an Item that is worth keeping, with a guess at its bytes; rights are not asked here."""
    found = [(Turn.BOOKS, one.url, BOOK_BYTES) for one in item.renderings[:1]]
    for media in item.media:
        found += [
            (Turn.CAPTIONS if track.timed else Turn.BOOKS, track.url, CAPTION_BYTES)
            for track in media.tracks
            if track.kind is not TrackKind.SIGN and track.url
        ]
        if media.kind is MediaKind.IMAGE or is_broadcast(media.url):
            continue
        rate = VIDEO_BYTES_A_SECOND if media.kind is MediaKind.VIDEO else SOUND_BYTES_A_SECOND
        weight = int((media.duration or UNKNOWN_SECONDS) * rate)
        files = [
            media.url,
            *(v.url for v in media.variants if KEPT_FEATURES.intersection(v.accessibility_features)),
        ]
        files += [track.url for track in media.tracks if track.kind is TrackKind.SIGN]
        found += [(Turn.FILMS, url, weight) for url in files if url]
    return found


def wants_files(each: Wanted, keep: Keep, here: Here) -> bool:
    """Whether the settings want the files of this Item here and its rights allow it."""
    return may_keep(each.item, here) and (keep is Keep.ALL or (keep is Keep.PLAYLISTS and each.home))


def pictures_of(item: Item) -> list[str]:
    """The addresses of the pictures of an Item that are kept."""
    return [one.url for one in item.media[:LOOK_PAGES] if one.kind is MediaKind.IMAGE and one.url]


def larger_than_the_screen(media: Media) -> bool:
    """Whether there may be more to see of a picture than the one for the whole screen shows."""
    service = media.service
    sides = [(media.width, media.height)] + ([(service.width, service.height)] if service else [])
    return any(not all(one) or one[0] > SIZES["stage"][0] or one[1] > SIZES["stage"][1] for one in sides)


def may_keep(item: Item, here: Here) -> bool:
    """Whether its rights allow a copy on this station."""
    return access_of(item, here).keep


def _steps(each: Wanted, held: Held, keep: Keep, metered: bool, films: bool, here: Here) -> Iterator[Step]:
    item = each.item
    access = access_of(item, here)
    if not access.show:
        return
    kept = wants_files(each, keep, here)
    for small in filter(None, dict.fromkeys((each.thumbnail, *each.chosen))):
        # The picture of a card of Home also passes by, large, while nobody is there.
        large = kept and each.home and not metered
        sizes = _missing(held, small, ("card", "stage") if large else ("card",))
        if sizes:
            turn = Turn.CARDS if each.home or small in each.chosen else Turn.OTHER_CARDS
            yield Step(turn, small, item.source, sizes, CARD_BYTES, _of(item, small))
        if not metered:
            yield from _again(item, small, "card", held, _of(item, small))
    if not kept:
        return
    if not metered:
        yield from _large_pictures(item, held)
    for turn, url, weight in kept_files(item):
        size = held.file(url)
        if size is not None:
            yield Step(turn, url, item.source, (), size, here=True)
        elif films or (turn is not Turn.FILMS and not (metered and turn is Turn.BOOKS)):
            yield Step(turn, url, item.source, (), weight)


def _large_pictures(item: Item, held: Held) -> Iterator[Step]:
    for media in item.media[:LOOK_PAGES]:
        if media.kind is MediaKind.IMAGE:
            turn, url, of = Turn.PICTURES, media.url, media
        else:
            turn, url, of = Turn.STILLS, media.poster, None
        if of is not None and url and larger_than_the_screen(of) and not held.tiles(url):
            weight = int(TILES_BYTES_A_PIXEL * min(of.width * of.height or NEARBY_AREA, NEARBY_AREA))
            yield Step(Turn.NEARBY, url, item.source, (TILES,), weight, of)
        if url and (sizes := _missing(held, url, ("stage",))):
            yield Step(turn, url, item.source, sizes, STAGE_BYTES, of)
        yield from _again(item, url, "stage", held, of)


def _again(item: Item, url: str, size: str, held: Held, of: Media | None) -> Iterator[Step]:
    if url and held.age(url, size) > AGAIN_SECONDS:
        yield Step(Turn.AGAIN, url, item.source, (size,), 0, of)


def _missing(held: Held, url: str, sizes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(size for size in sizes if not held.picture(url, size))


def _of(item: Item, url: str) -> Media | None:
    return next((media for media in item.media if media.url == url and media.kind is MediaKind.IMAGE), None)
