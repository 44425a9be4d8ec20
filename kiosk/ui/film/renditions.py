"""Which files of a Media are played: the film, the film described aloud, the film with sign language."""

from typing import NamedTuple

from kiosk.model import Item, Media, MediaKind, Track, TrackKind, Variant, key_of


class Addresses(NamedTuple):
    """Where each rendition is: at its origin or at the gateway; "" where there is none."""

    film: str
    described: str = ""
    signed: str = ""

    def through(self, gateway: str) -> "Addresses":
        """The same, as the player may ask for them."""
        return Addresses(*(url and f"{gateway}/{key_of(url)}" for url in self))


def first_playable(item: Item | None) -> Media | None:
    """The Media that plays when somebody chooses the work."""
    if item is None:
        return None
    return next((m for m in item.media if m.kind is not MediaKind.IMAGE), None)


def variant_with(media: Media, feature: str) -> Variant | None:
    """The version that has this schema.org accessibilityFeature, if there is one."""
    return next((v for v in media.variants if feature in v.accessibility_features), None)


def addresses(media: Media) -> Addresses:
    """Of its renditions, at their origin."""
    described, signed = variant_with(media, "audioDescription"), variant_with(media, "signLanguage")
    return Addresses(media.url, described.url if described else "", signed.url if signed else "")


def signer(media: Media) -> Track | None:
    """A film of who signs, to be seen beside this one."""
    return next((track for track in media.tracks if track.kind is TrackKind.SIGN), None)


def played(media: Media) -> tuple[object, ...]:
    """What the player is told of it: when this stays the same, so may the film."""
    return (*addresses(media), media.start, media.end)
