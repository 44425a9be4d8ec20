"""What somebody may not want to meet, in a sentence in four languages: ages and what is for adults only."""

import re

from kiosk.model import LanguageMap

ADULTS: LanguageMap = {
    "nl": ("Alleen voor volwassenen: grove taal, seks of geweld",),
    "fr": ("Pour adultes : langage grossier, sexe ou violence",),
    "de": ("Nur für Erwachsene: derbe Sprache, Sex oder Gewalt",),
    "en": ("For adults only: strong language, sex or violence",),
}
_LETTERS = {"pg-13": 13, "tv-14": 14, "r": 17, "tv-ma": 17, "nc-17": 18, "x": 18}
"""Of the systems of America (MPAA, V-chip); in Europe it is the age itself."""
_AGE = re.compile(
    r"(?:fsk|pegi|kijkwijzer|al|age|leeftijd|ab|vanaf|from|dès|à partir de)?[ :-]{0,3}"
    r"([1-9][0-9]?)(?:\+| jaar| ans| jahren?| years)?"
)
YOUNGEST, OLDEST = 6, 21
"""Ages that are a warning; younger ones are for whom it was made."""


def age_of(rating: str) -> int:
    """The age from which something is, out of ``12``, ``FSK 16``, ``12+``, ``TV-14``; 0 when it is none."""
    told = rating.strip().lower()[:60]
    if told in _LETTERS:
        return _LETTERS[told]
    found = _AGE.fullmatch(told)
    return int(found[1]) if found and YOUNGEST <= int(found[1]) <= OLDEST else 0


def from_age(age: int) -> LanguageMap:
    """The warning that something is for people of ``age`` and older."""
    return {
        "nl": (f"Vanaf {age} jaar",),
        "fr": (f"À partir de {age} ans",),
        "de": (f"Ab {age} Jahren",),
        "en": (f"From {age} years",),
    }
