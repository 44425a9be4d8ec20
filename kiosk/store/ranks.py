"""How well known an Item probably is: the best known ones are found first."""

from kiosk.model import Item, TrackKind

BANDS = 64
BAND = 2**40
"""Room for so many Items in one band."""
MOST_COLLECTIONS = 2


def merit(item: Item) -> int:
    """How much care an institution has given an Item, from 0 to 55.

    Nobody tells us how often a work is asked for, but what is well known is well described: it has a picture,
    a text, more than one language, captions. Weights are by what a visitor misses most.
    """
    texts = {track.kind for track in item.tracks}
    return (
        12 * bool(item.thumbnail)
        + 12 * bool(item.renderings or any(media.url for media in item.media))
        + 8 * bool(item.summary)
        + 5 * (len(item.label) > 1)
        + 5 * bool(item.creator)
        + 2 * bool(item.date or item.decade)
        + 4 * bool(texts & {TrackKind.CAPTIONS, TrackKind.SUBTITLES})
        + 4 * any(media.alt for media in item.media)
        + 2 * (TrackKind.SIGN in texts or TrackKind.DESCRIPTIONS in texts)
        + 1 * bool(item.rights)
    )


def rank_of(own_merit: int, collections: int, number: int) -> int:
    """The rowid in the search index: lower is better known, and unique because ``number`` is.

    64 bands of 2^40; an Item that an institution chose for one of its Collections (4) or for several (8)
    comes before its like. Within a band the first that came is the first.
    """
    score = min(own_merit + 4 * min(collections, MOST_COLLECTIONS), BANDS - 1)
    return (BANDS - 1 - score) * BAND + number


def number_of(rank: int) -> int:
    """The number of the Item with this rank."""
    return rank % BAND
