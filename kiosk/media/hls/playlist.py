"""What a playlist says, as plain values."""

import re

from kiosk.model import Value

FORMAT = "application/vnd.apple.mpegurl"
_DESCRIBES = "public.accessibility.describes-video"
DESCRIPTION = re.compile(
    r"audio[ -]?descri|described|descriptive|audiobeschrijving|audiovision|h[öo]rfilm|h[öo]rfassung|"
    r"\bAD\b|malvoyant|blinden",
    re.IGNORECASE,
)
"""How makers name a track with audio description when they leave out its role."""
_PICTURES = ("avc", "hvc", "hev", "dvh", "dva", "av01", "vp0", "vp8", "vp9", "mp4v")
"""How the names of codecs of pictures begin (RFC 6381)."""


class Part(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A file, or ``length`` bytes of it from ``start`` (EXT-X-BYTERANGE); length 0 is all of it."""

    url: str
    start: int = 0
    length: int = 0


class Key(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Where the key of encrypted segments is (EXT-X-KEY, METHOD=AES-128)."""

    url: str
    iv: str = ""
    """As it is written, ``0x…``; without it the sequence number is used."""


class Initial(Part, frozen=True, kw_only=True, omit_defaults=True):
    """What has to be read before a segment (EXT-X-MAP)."""

    key: Key | None = None
    """Its own: that of the segments may come only after it."""


class Segment(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One part of a stream that plays for ``seconds``."""

    part: Part
    seconds: float
    key: Key | None = None
    map: Initial | None = None
    discontinuity: bool = False
    """Something else begins: other sizes, another clock."""
    gap: bool = False
    """It is missing at the publisher's (EXT-X-GAP), or lies where nobody may go: it only holds its number."""


class Stream(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A media playlist: the segments of one rendition or variant, in order."""

    url: str
    segments: tuple[Segment, ...]
    target: float
    """Seconds: no segment is longer; a live playlist is asked for again about as often."""
    sequence: int = 0
    discontinuities: int = 0
    ended: bool = False
    """No more segments will come."""
    event: bool = False
    """Nothing is taken away from its beginning (EXT-X-PLAYLIST-TYPE:EVENT)."""
    independent: bool = False
    """Each segment can be decoded without the one before (EXT-X-INDEPENDENT-SEGMENTS)."""
    date: float = 0.0
    """Of a broadcast: seconds since 1970 at which it begins (EXT-X-PROGRAM-DATE-TIME); 0 when not told."""

    @property
    def seconds(self) -> float:
        """How long all of it plays."""
        return sum(one.seconds for one in self.segments)


class Rendition(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A version beside the main one (EXT-X-MEDIA): another language, the description, the subtitles."""

    kind: str
    """``AUDIO``, ``VIDEO`` or ``SUBTITLES``."""
    group: str
    name: str
    language: str = ""
    url: str = ""
    """Empty: it is inside the variant itself."""
    default: bool = False
    forced: bool = False
    characteristics: tuple[str, ...] = ()
    channels: str = ""

    @property
    def describes(self) -> bool:
        """It tells aloud what is to be seen."""
        told = " ".join(self.characteristics).lower()
        return _DESCRIBES in told or DESCRIPTION.search(self.name) is not None


class Variant(Value, frozen=True, kw_only=True, omit_defaults=True):
    """The same film in one quality (EXT-X-STREAM-INF)."""

    url: str
    bandwidth: int = 0
    """Bits a second."""
    codecs: str = ""
    width: int = 0
    height: int = 0
    frame_rate: float = 0.0
    audio: str = ""
    subtitles: str = ""
    """Names of groups of renditions."""

    @property
    def has_picture(self) -> bool:
        """Whether something is to be seen in it, by its size or its codecs; true when it tells neither."""
        told = self.codecs.lower()
        return self.height > 0 or not told or any(name in told for name in _PICTURES)


class Master(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A multivariant playlist."""

    url: str
    variants: tuple[Variant, ...]
    renditions: tuple[Rendition, ...] = ()
    independent: bool = False
    """As that of ``Stream``, of all of them."""

    @property
    def described(self) -> bool:
        """Whether a rendition tells aloud what is to be seen."""
        return any(one.kind == "AUDIO" and one.describes and one.url for one in self.renditions)


Playlist = Master | Stream
