"""Which captions are shown when there are several."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.media.about import About
from kiosk.model import Media, TrackKind, key_of, text_in

AS_FILM = "film"
"""The wish for captions in the language that is spoken: for who hears less and understands it."""
_KINDS = (TrackKind.CAPTIONS, TrackKind.SUBTITLES)
MOST = 24
"""Languages to choose from; some streams name every one there is."""


class CaptionChoice(NamedTuple):
    """One caption track: where the gateway has it, its language (BCP 47, may be empty) and its name."""

    key: str
    language: str
    label: str


def _base(tag: str) -> str:
    return tag.split("-")[0].lower()


def choices(media: Media, about: About | None, languages: Sequence[str]) -> tuple[CaptionChoice, ...]:
    """One for each language, those for who hears less before mere translations, in the catalogue's order."""
    found = [
        CaptionChoice(key_of(track.url), track.language, text_in(track.label, languages)[0])
        for kind in _KINDS
        for track in media.tracks
        if track.kind is kind
    ]
    if about is not None:
        found += (CaptionChoice(one.key, one.language, one.label) for one in about.captions if not one.forced)
    # Without a language the name tells them apart.
    first: dict[str, CaptionChoice] = {}
    for one in found:
        first.setdefault(one.language.lower() or one.label, one)
    return tuple(first.values())[:MOST]


def choose(
    choices: Sequence[CaptionChoice], wish: str, spoken: Iterable[str], preferred: Sequence[str]
) -> CaptionChoice | None:
    """The captions to show.

    ``wish`` is a language, ``AS_FILM`` for one that is ``spoken`` in it, or "" for the visitor's own:
    then the first of ``preferred`` that there is. When a wish can't be met, as without one.
    """
    wanted = tuple(spoken) if wish == AS_FILM else (wish,) if wish else ()
    for language in (*wanted, *preferred):
        exact = (one for one in choices if one.language.lower() == language.lower())
        alike = (one for one in choices if _base(one.language) == _base(language))
        if (found := next(exact, None) or next(alike, None)) is not None:
            return found
    return choices[0] if choices else None
