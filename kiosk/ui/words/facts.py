"""The few words under a title: what it is, when, how long. One place, so that card, page and speech agree."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.model import Kind
from kiosk.store.cards import Card

SYMBOLS = {
    Kind.PICTURE: "palette",
    Kind.FILM: "movie",
    Kind.SOUND: "music_note",
    Kind.STORY: "menu_book",
    Kind.EVENT: "calendar_month",
    Kind.BOOK: "auto_stories",
}

SHORT_DATE = 16
"""Characters; of a longer date a card tells the years, and the work's own page all of it."""

WORDS_A_MINUTE = 110
"""Calm reading by somebody who reads large letters."""


class Counted(QObject):
    """Words that change with a number; lupdate sees plurals only in ``tr`` of a class."""

    def seconds(self, n: int) -> str:
        """``n`` seconds."""
        return self.tr("%n seconds", "", n)

    def minutes(self, n: int) -> str:
        """``n`` minutes."""
        return self.tr("%n minutes", "", n)

    def minutes_to_read(self, n: int) -> str:
        """``n`` minutes of reading."""
        return self.tr("%n minutes to read", "", n)


_counted = Counted()


@dataclass(frozen=True)
class Fact:
    """One small fact: a drawing and a word."""

    symbol: str
    text: str


def kind_word(kind: Kind) -> str:
    """What the thing is called, in the visitor's language."""
    words = {
        Kind.PICTURE: QCoreApplication.translate("Facts", "Picture"),
        Kind.FILM: QCoreApplication.translate("Facts", "Film"),
        Kind.SOUND: QCoreApplication.translate("Facts", "Music and sound"),
        Kind.STORY: QCoreApplication.translate("Facts", "Story"),
        Kind.EVENT: QCoreApplication.translate("Facts", "Event"),
        Kind.BOOK: QCoreApplication.translate("Facts", "Book"),
    }
    return words[kind]


def length(seconds: float) -> str:
    """A length in words that a person says; nothing for an unknown one.

    Whole seconds, as the player has them.
    """
    if seconds <= 0:
        return ""
    if seconds < 90:
        return _counted.seconds(max(1, int(seconds)))
    return _counted.minutes(round(seconds / 60))


def reading_time(words: int) -> str:
    """How long a calm reader needs."""
    return _counted.minutes_to_read(max(1, round(words / WORDS_A_MINUTE)))


_FILED = re.compile(r"(?P<last>[^,()]{1,40}), (?P<first>[^\W\d_a-z][^,()]{0,40}?)(?: ?\([^()]{0,40}\))?")
"""A name as a library files it: "Brel, Jacques (1929-1978)"."""


def person(name: str) -> str:
    """A name as people say it: Jacques Brel, also where a library files it under its last name."""
    filed = _FILED.fullmatch(name)
    return f"{filed['first']} {filed['last']}" if filed else name


def byline(creator: str, date: str) -> str:
    """Who made it and when, on one line."""
    return " · ".join(part for part in (creator.replace("\n", ", "), date) if part)


def first_sentence(text: str) -> str:
    """As much as fits beside a picture: the first sentence, or the first line of something without one."""
    for end in (". ", "! ", "? ", "\n"):
        head, found, _ = text.partition(end)
        if found:
            text = head + end.strip()
    return text


def short_date(date: str, decade: int) -> str:
    """A date for a card: as it is written, or the one or two years in it; empty when it has no such years.

    "1200 voor Christus" is not the year 1200: years are told only where the catalogue's own decade agrees.
    """
    if len(date) <= SHORT_DATE:
        return date
    years = [int(year) for year in re.findall(r"(?<!\d)\d{4}(?!\d)", date)]
    if not years or len(years) > 2 or years[0] // 10 * 10 != decade:
        return ""
    return "–".join(str(year) for year in dict.fromkeys(years)) if years == sorted(years) else ""


def main_fact(kind: Kind, seconds: float, words: int, date: str, decade: int = 0) -> str:
    """The one fact on a card: length for what plays, reading time for a story, date for a picture."""
    if kind in (Kind.FILM, Kind.SOUND):
        return length(seconds) or kind_word(kind)
    if kind is Kind.STORY:
        return reading_time(words)
    return short_date(date, decade) or kind_word(kind)


def helps_on(card: Card) -> frozenset[str]:
    """What a card shows of ``cards.helps_of``."""
    told = (("captions", card.captions), ("audioDescription", card.described), ("signLanguage", card.sign))
    return frozenset(name for name, there in told if there)


def access_facts(helps: Collection[str]) -> list[Fact]:
    """Which help for ears, eyes, head and legs a work or a place offers (``cards.helps_of``), in words."""
    words = {
        "captions": ("closed_caption", QCoreApplication.translate("Facts", "with captions")),
        "audioDescription": ("audio_description", QCoreApplication.translate("Facts", "described aloud")),
        "signLanguage": ("sign_language", QCoreApplication.translate("Facts", "with sign language")),
        "easyToRead": ("sentiment_satisfied", QCoreApplication.translate("Facts", "in easy language")),
        "largePrint": ("format_size", QCoreApplication.translate("Facts", "in large print")),
        "braille": ("touch_app", QCoreApplication.translate("Facts", "in braille")),
        "audiobook": ("headphones", QCoreApplication.translate("Facts", "read aloud")),
        "wheelchair": ("accessible", QCoreApplication.translate("Facts", "accessible by wheelchair")),
        "inductionLoop": (
            "graphic_eq",
            QCoreApplication.translate("Facts", "induction loop for hearing aids"),
        ),
        "lowStimulus": ("sentiment_satisfied", QCoreApplication.translate("Facts", "quiet, few stimuli")),
        "assistance": ("groups", QCoreApplication.translate("Facts", "people there to help")),
    }
    return [Fact(*told) for name, told in words.items() if name in helps]


def spoken(title: str, parts: list[str], position: int, count: int) -> str:
    """One sentence for who can't see the card: title, facts, place on the shelf."""
    said = [title.rstrip(".") + "."]
    said += [part.rstrip(".") + "." for part in parts if part]
    if count:
        said.append(
            QCoreApplication.translate("Facts", "%1 of %2.")
            .replace("%1", str(position))
            .replace("%2", str(count))
        )
    return " ".join(said)
