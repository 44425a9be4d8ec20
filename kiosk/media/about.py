"""What the gateway tells of a film before it plays: JSON at ``<gateway>/<key>/about``."""

import msgspec


class Captions(msgspec.Struct, frozen=True, kw_only=True):
    """A caption track that a playlist names."""

    language: str
    """BCP 47; empty when it is not told."""
    label: str
    key: str
    """Readable as WebVTT at ``<gateway>/<key>``."""
    forced: bool = False
    """Only what is said in another language than the film's."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a film says of itself."""

    live: bool = False
    window: float = 0.0
    """Seconds that one can go back in a broadcast; 0 when one can't."""
    duration: float = 0.0
    """Seconds; 0 when unknown, and of a broadcast."""
    captions: tuple[Captions, ...] = ()
    described: bool = False
    """There is a sound that also tells what is to be seen: ``<gateway>/<key>/described``."""
    sign: bool = False
