"""How a thing of schema.org suits who hears, sees or moves less, and what it warns of."""

from kiosk.catalogue import accessibility
from kiosk.catalogue.linked_data import Node, first, local, nodes, texts, types, values, words
from kiosk.model import LanguageMap

_HAZARDS: dict[str, LanguageMap] = {
    "flashing": {
        "nl": ("Bevat flitsend licht",),
        "fr": ("Contient des flashs lumineux",),
        "de": ("Enthält Lichtblitze",),
        "en": ("Contains flashing light",),
    },
    "motionSimulation": {
        "nl": ("Kan bewegingsziekte geven",),
        "fr": ("Peut donner le mal des transports",),
        "de": ("Kann Bewegungskrankheit auslösen",),
        "en": ("May cause motion sickness",),
    },
    "sound": {
        "nl": ("Bevat harde of plotse geluiden",),
        "fr": ("Contient des sons forts ou soudains",),
        "de": ("Enthält laute oder plötzliche Geräusche",),
        "en": ("Contains loud or sudden sounds",),
    },
}
"""schema.org ``accessibilityHazard``."""
_NOT = ("false", "no", "nee", "non", "nein", "0")
_NOT_FOR_ALL: LanguageMap = {
    "nl": ("Niet voor kinderen",),
    "fr": ("Pas pour les enfants",),
    "de": ("Nicht für Kinder",),
    "en": ("Not for children",),
}


def features_of(thing: Node) -> tuple[str, ...]:
    """How it suits who hears, sees or moves less: as it says itself, its files, its place and its title."""
    places = [one for one in nodes(thing, "location") if "VirtualLocation" not in types(one)]
    files = nodes(thing, "video", "audio", "associatedMedia", "encoding")
    told: list[str] = []
    for one in (one for node in (thing, *files, *places) for one in texts(node, "accessibilityFeature")):
        told += [one] if "://" in one else one.split(",")
    for place in (thing, *places):
        told += [one for one in values(place, "amenityFeature") if isinstance(one, str)]
        there = (one for one in nodes(place, "amenityFeature") if first(one, "value").lower() not in _NOT)
        told += [first(one, "name") for one in there]
    if texts(thing, "subtitleLanguage"):
        told.append("captions")
    titles = [one for values_ in words(thing, "name").values() for one in values_]
    found = (*accessibility.features_of(told), *accessibility.features_told(*titles))
    return tuple(dict.fromkeys(found))


def warnings_of(thing: Node) -> tuple[LanguageMap, ...]:
    """What somebody may not want to meet: a hazard, an age."""
    told = {local(one).strip() for one in texts(thing, "accessibilityHazard") for one in one.split(",")}
    found = [_HAZARDS[one] for one in _HAZARDS if {one, f"{one}Hazard"} & told]
    if first(thing, "isFamilyFriendly").lower() in _NOT:
        found.append(_NOT_FOR_ALL)
    rating = words(thing, "contentRating", default="none")
    return (*found, *([rating] if rating else []))
