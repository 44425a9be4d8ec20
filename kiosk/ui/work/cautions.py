"""What somebody may not want to meet in a work, in plain sentences: they prepare, they do not deter."""

from collections.abc import Collection, Set

from PySide6.QtCore import QCoreApplication

from kiosk.model import ContentNote, Item, Kind

SEEN_AT_ONCE = frozenset({ContentNote.WAR, ContentNote.DEATH, ContentNote.NUDITY, ContentNote.ANIMALS})
"""What a single still of a film may show already."""


def veiled(kind: Kind, notes: Collection[ContentNote], asked: Set[ContentNote]) -> bool:
    """Whether not even its picture is shown, small or large, before the visitor was asked."""
    met = asked & frozenset(notes)
    return bool(met if kind is Kind.PICTURE else met & SEEN_AT_ONCE) and kind in (Kind.PICTURE, Kind.FILM)


def in_a_word() -> str:
    """That a visitor is asked first, where a card is told."""
    return QCoreApplication.translate("Cautions", "a question comes first")


def sentences(item: Item, asked: Set[ContentNote]) -> list[str]:
    """One for each of its notes that visitors are asked about here, in the order of the notes."""
    told = _seen() if item.kind in (Kind.FILM, Kind.PICTURE) else {**_seen(), **_told()}
    where = _where(item.kind)
    return [told[note].replace("%1", where) for note in ContentNote if note in item.notes and note in asked]


def _where(kind: Kind) -> str:
    words = {
        Kind.FILM: QCoreApplication.translate("Cautions", "In this film"),
        Kind.PICTURE: QCoreApplication.translate("Cautions", "In this picture"),
        Kind.SOUND: QCoreApplication.translate("Cautions", "In this recording"),
        Kind.STORY: QCoreApplication.translate("Cautions", "In this story"),
        Kind.BOOK: QCoreApplication.translate("Cautions", "In this book"),
        Kind.EVENT: QCoreApplication.translate("Cautions", "In this work"),
    }
    return words[kind]


def _seen() -> dict[ContentNote, str]:
    """Of what has pictures. %1 is "In this film"."""
    return {
        ContentNote.WAR: QCoreApplication.translate("Cautions", "%1 you see pictures of war."),
        ContentNote.DEATH: QCoreApplication.translate("Cautions", "%1 you see somebody who has died."),
        ContentNote.NUDITY: QCoreApplication.translate("Cautions", "%1 you see naked people."),
        ContentNote.FLASHING: QCoreApplication.translate("Cautions", "%1 bright light flashes."),
        ContentNote.LOUD: QCoreApplication.translate("Cautions", "%1 there are loud sounds."),
        ContentNote.RELIGION: QCoreApplication.translate("Cautions", "%1 it is about faith."),
        ContentNote.ANIMALS: QCoreApplication.translate("Cautions", "%1 you see animals that suffer."),
        ContentNote.LANGUAGE: QCoreApplication.translate("Cautions", "%1 there are words that hurt today."),
    }


def _told() -> dict[ContentNote, str]:
    """Of what is only heard or read, where that is told in other words."""
    return {
        ContentNote.WAR: QCoreApplication.translate("Cautions", "%1 it is about war."),
        ContentNote.DEATH: QCoreApplication.translate("Cautions", "%1 it is about death."),
        ContentNote.NUDITY: QCoreApplication.translate("Cautions", "%1 it is about nakedness."),
        ContentNote.ANIMALS: QCoreApplication.translate("Cautions", "%1 it is about animals that suffer."),
    }
