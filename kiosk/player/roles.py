"""What a track of sound is for: by what its container and maker say, never by its place in the file."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """Of a track of sound (DASH ``role``, HLS ``CHARACTERISTICS``, FFmpeg ``disposition``)."""

    MAIN = "main"
    DESCRIBED = "described"
    """With a voice that says what can be seen."""
    COMMENTARY = "commentary"
    CLEAR = "clear"
    """Mixed for people who hear less: voices in front."""


class Voice(NamedTuple):
    """One track of sound that can be chosen."""

    id: int
    language: str
    label: str
    role: Role
    first: bool = False
    """Its maker wants it heard when nobody chooses."""


_DISPOSITIONS = {
    "visual_impaired": Role.DESCRIBED,
    "descriptions": Role.DESCRIBED,
    "comment": Role.COMMENTARY,
    "hearing_impaired": Role.CLEAR,
    "clean_effects": Role.CLEAR,
}
_LANGUAGES = {"qad": Role.DESCRIBED, "nar": Role.DESCRIBED, "qks": Role.CLEAR}
"""What broadcasters write in the place of a language (DVB, EN 300 468)."""
_WORDS = (
    (
        Role.DESCRIBED,
        re.compile(
            r"\b(?:audio ?(?:descri|deskri|beschr)|audiovision|horfassung|horfilm|descri(?:bed|ptive)"
            r"|(?:video|spoken) ?descri|visual(?:ly)? impair|sehbehindert|blind|aveugle|mal ?voyant"
            r"|slechtziend)"
        ),
    ),
    (Role.COMMENTARY, re.compile(r"comment(?:ary|aire|aar|ator)|kommentar")),
    (
        Role.CLEAR,
        re.compile(
            r"\b(?:hearing impair|hard of hearing|clear (?:speech|dialog|audio)|duidelijke spraak"
            r"|slechthorend|klare sprache|horbehindert|schwerhorig|mal ?entendant|dialogue enhanc)"
        ),
    ),
)
_SHORT = re.compile(r"(?:^|[^A-Za-z])AD(?:$|[^A-Za-z])")
_SAME = {
    "dut": "nl",
    "nld": "nl",
    "fre": "fr",
    "fra": "fr",
    "ger": "de",
    "deu": "de",
    "eng": "en",
    "vls": "nl",
}


def role_of(language: str, label: str, dispositions: Sequence[str] = ()) -> Role:
    """What the container says goes before the words of a label."""
    for name in dispositions:
        if name in _DISPOSITIONS:
            return _DISPOSITIONS[name]
    if language.casefold() in _LANGUAGES:
        return _LANGUAGES[language.casefold()]
    # VLC writes "label - [Language]".
    plain = unicodedata.normalize("NFKD", label[:200]).encode("ascii", "ignore").decode().casefold()
    spaced = re.sub(r"[^a-z0-9]+", " ", plain)
    for role, words in _WORDS:
        if words.search(spaced):
            return role
    return Role.DESCRIBED if _SHORT.search(label[:200]) else Role.MAIN


def language_of(code: str) -> str:
    """The short code of a language that a container names in two or three letters, or with a country."""
    first = re.split(r"[-_]", code.casefold(), maxsplit=1)[0]
    return _SAME.get(first, first)


def chosen(voices: Sequence[Voice], role: Role, languages: Sequence[str]) -> Voice | None:
    """The one with this role: in the first of ``languages`` that there is, else as its maker wants."""
    fit = [one for one in voices if one.role is role]
    for language in languages:
        for one in fit:
            if language_of(one.language) == language_of(language):
                return one
    return next((one for one in fit if one.first), fit[0] if fit else None)


def ordinary(voices: Sequence[Voice], languages: Sequence[str] = ()) -> Voice | None:
    """What is heard when nobody asks for anything else; any one rather than none."""
    main = chosen(voices, Role.MAIN, languages) or chosen(voices, Role.CLEAR, languages)
    return main or (voices[0] if voices else None)
