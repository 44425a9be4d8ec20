"""What the gateway says in JSON of what it serves."""

import msgspec

from kiosk.model import Value


class AboutCaptions(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Captions that a playlist names; WebVTT at ``<gateway>/<key>``."""

    key: str
    language: str = ""
    label: str = ""


class About(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What an HLS or DASH presentation says of itself (``<gateway>/<key>/about``)."""

    live: bool = False
    window: float = 0.0
    """Seconds that can be gone back in a broadcast; 0 is none."""
    duration: float = 0.0
    captions: tuple[AboutCaptions, ...] = ()
    described: bool = False
    """``<gateway>/<key>/described`` plays it with its described sound."""
    sign: bool = False


def about_of(body: bytes) -> About:
    """Raises msgspec.DecodeError (a ValueError) when it is something else."""
    return msgspec.json.decode(body, type=About)
