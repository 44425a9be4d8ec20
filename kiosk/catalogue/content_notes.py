"""What a catalogue warns of, as the few notes that a station can hide or ask about first (``ContentNote``).

Catalogues have no common words for it: schema.org and EPUB name hazards, broadcasters have symbols, a museum
writes "Bevat beelden van de oorlog". Whatever it is, a source gives it as ``Item.warnings``; here the words
of those are recognised. Nothing else is read: a painting *called* War is not a warning.
"""

import re
import unicodedata

from msgspec.structs import replace

from kiosk.model import ContentNote, Item

MOST_LETTERS = 2_000
"""Of one warning."""

_WORDS = {
    ContentNote.WAR: """
        war wars warfare wartime battle bombing holocaust genocide oorlog veldslag bombardement
        genocide guerre bataille krieg krieges schlacht volkermord oorlogs* kriegs* bombard*
    """,
    ContentNote.DEATH: """
        death dead dying suicide corpse corpses dood dode doden overlijden overleden zelfdoding
        zelfmoord lijk lijken mort morts mortes deces suicide cadavre cadavres tod tote toten
        sterben verstorbene verstorbenen selbstmord suizid leiche leichen overled* verstorben*
    """,
    ContentNote.NUDITY: """
        nude nudes nudity naked nakedness sex sexual sexually naakt naakte naaktheid bloot
        blote seks nue nus nues nudite sexe sexuel sexuelle sexuels nackt nackte nackten
        nacktheit sexuell sexuelle seksue* erotis* erotiq* erotic*
    """,
    ContentNote.FLASHING: """
        flashing flashes flash strobe strobes stroboscope stroboscopic photosensitive
        photosensitivity epilepsy flitsen flitst flitsend flitsende epilepsie epileptisch clignotant
        clignotants clignotante flashs stroboscopique stroboscopiques blitz blitze blitzend
        lichtblitze flackern flackernd flitslicht* stroboscop* epilep* lichtblitz* lichtflits*
    """,
    ContentNote.LOUD: """
        loud luid luide lawaai bruyant bruyants bruyante bruyantes laute lauter larm knallen
        knal
    """,
    ContentNote.RELIGION: """
        religion religious religie religieus religieuze geloof godsdienst religieux religieuse
        glaube glauben religios religiose godsdienst*
    """,
    ContentNote.ANIMALS: """
        dierenleed dierenmishandeling tierleid tierqualerei dierenleed* tierqual*
    """,
    ContentNote.LANGUAGE: """
        racist racism slur slurs racisme racistisch racistische discriminerend discriminerende
        discriminatie raciste racistes rassismus rassistisch rassistische kolonial koloniale
        koloniaal colonial coloniaux racis* rassis* discrimin*
    """,
}
"""Words in small letters without accents; a star stands for whatever follows."""
_TOGETHER = {
    ContentNote.LOUD: ("hard harde forts fort sudden plotse", "geluid son sound klank"),
    ContentNote.ANIMALS: (
        "animal animals dier dieren animaux tier tiere tieren",
        "cruel suffer distress abuse nood lijden lijdend mishandel souffr leid",
    ),
    ContentNote.LANGUAGE: (
        "language words taal woorden langage mots sprache worter",
        "offensive outdated harmful kwetsend verouderd offensant blessant verletzend",
    ),
}
"""A word, and the beginning of another in the same warning."""
_NOTHING = "no not without none geen niet zonder pas sans aucun aucune kein keine keinen nicht ohne"
_NOT = frozenset(_NOTHING.split())
_TO_THE_SIDE = 2
_WORD = re.compile(r"\w+")
_WHOLE = {note: frozenset(one for one in told.split() if one[-1] != "*") for note, told in _WORDS.items()}
_BEGIN = {note: tuple(one[:-1] for one in told.split() if one[-1] == "*") for note, told in _WORDS.items()}
_PAIRS = {note: (frozenset(one.split()), tuple(other.split())) for note, (one, other) in _TOGETHER.items()}


def notes_told(*texts: str) -> tuple[ContentNote, ...]:
    """The notes that warnings speak of, each once, in their own order: "Bevat naakt en harde geluiden"."""
    found: set[ContentNote] = set()
    for text in texts:
        words = _words(text)
        for at, word in enumerate(words):
            if _NOT.isdisjoint(words[max(0, at - _TO_THE_SIDE) : at]):
                found.update(n for n in ContentNote if word in _WHOLE[n] or word.startswith(_BEGIN[n]))
        found.update(
            note
            for note, (some, others) in _PAIRS.items()
            if not some.isdisjoint(words) and any(one.startswith(others) for one in words)
        )
    return tuple(note for note in ContentNote if note in found)


def noted(item: Item) -> Item:
    """The same with the notes that its warnings speak of beside those that it has."""
    if not item.warnings:
        return item
    told = notes_told(*(value for words in item.warnings for values in words.values() for value in values))
    both = tuple(note for note in ContentNote if note in {*item.notes, *told})
    return item if both == item.notes else replace(item, notes=both)


def _words(text: str) -> list[str]:
    """In small letters without accents: "Évocation" is ``evocation``, "schoß" is ``schoss``."""
    split = unicodedata.normalize("NFKD", text[:MOST_LETTERS].casefold())
    return _WORD.findall("".join(one for one in split if not unicodedata.combining(one)))
