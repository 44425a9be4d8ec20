"""The picture of a film in parts that is kept: in which files it lies, one after the other."""

from kiosk.media import presentation
from kiosk.media.cache import Cache
from kiosk.media.hls import roles
from kiosk.media.hls.playlist import Master, Part
from kiosk.media.presentation_sound import name_in, parts_in


def stream_of(cache: Cache, owner: str) -> str | None:
    """The address of the media playlist that it is in; None when nobody here knows. Raises StoreError."""
    playlist = presentation.kept(cache, owner, owner)
    if not isinstance(playlist, Master):
        return owner if playlist is not None else None
    return roles.one_quality(playlist, presentation.QUALITY).variants[0].url


def name_of(cache: Cache, owner: str) -> str | None:
    """``presentation_sound.name_of``, of what is seen."""
    return name_in(cache, owner, stream_of(cache, owner))


def parts(cache: Cache, owner: str) -> list[Part] | None:
    """``presentation_sound.parts``, of what is seen."""
    return parts_in(cache, owner, stream_of(cache, owner))
