"""Figures as people say them: years, hours, money, centuries.

A voice reads "7.05 uur" as a number with a point in it, "1892" in French as it should and in Dutch as nobody
says it, "20 h" as the letter. What is written for the eyes stays as it is; this is for the ears alone.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from kiosk.speech.protocol import Word
from kiosk.speech.synthesiser import Spoken, Synthesiser

Rule: TypeAlias = tuple[re.Pattern[str], "str | Callable[[re.Match[str]], str]"]

_GAP = "[ \u00a0\u202f]"
"""White space as it stands between a number and its unit."""
_YEAR = re.compile(r"(?<![\d.,:/€-])(1[1-9])(\d\d)(?![\d/]|[.,]\d)")
"""A number that people say as a year: from 1100 to 1999."""
_LENGTH = re.compile(r"(?<![\d:])(\d{1,3}):(\d\d)(?![\d:])")
_LENGTH_EN = re.compile(r"(?<![\d:])(?:(?=\d{1,3}:\d\d of )|(?<= of )|(?=0:))(\d{1,3}):(\d\d)(?![\d:])")
"""In English an hour is written so too."""
_CENTURY = r"\b(\d{1,2}|[IVX]{1,6})"


class Aloud(Synthesiser):
    """Lets another speak, and tells it how people say a thing."""

    def __init__(self, voice: Synthesiser) -> None:
        self._voice = voice

    @property
    def languages(self) -> tuple[str, ...]:
        """Those of the other."""
        return self._voice.languages

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        """As the other does; where words were put in others, nobody knows the place of each."""
        said = aloud(text, language)
        spoken = self._voice.speak(said, language, rate)
        return spoken if said == text else Spoken(spoken.sound, (Word(0.0, 0, len(text)),))


def aloud(text: str, language: str) -> str:
    """The same text with its figures as a voice reads them well; in a language we do not know, as it is."""
    for pattern, said in _RULES.get(language.split("-")[0].lower(), ()):
        text = pattern.sub(said, text)
    return text


# --- what all languages share


def _hour(hours: str, one: str = "") -> Callable[[re.Match[str]], str]:
    """Hours and minutes in two numbers; a whole hour without its zeros."""

    def said(found: re.Match[str]) -> str:
        at, minutes = int(found[1]), int(found[2] or 0)
        word = one if one and at == 1 else hours
        return f"{at} {word} {minutes}" if minutes else f"{at} {word}"

    return said


def _length(minute: str, minutes: str, second: str, seconds: str) -> Callable[[re.Match[str]], str]:
    """Of a film, or a place in one: "1:12"."""

    def said(found: re.Match[str]) -> str:
        whole, rest = int(found[1]), int(found[2])
        long = f"{whole} {minute if whole == 1 else minutes}"
        if whole:
            return f"{long} {rest}" if rest else long
        return f"{rest} {second if rest == 1 else seconds}"

    return said


def _money(one: str, many: str) -> Callable[[re.Match[str]], str]:
    def said(found: re.Match[str]) -> str:
        amount, cents = int(found[1]), int(found[2] or 0)
        return " ".join(
            str(part) for part in (amount, one if amount == 1 else many, cents or "") if part != ""
        )

    return said


def _century(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [{"I": 1, "V": 5, "X": 10}[sign] for sign in number]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _ordinal(ordinals: str) -> Callable[[re.Match[str]], str]:
    """Words of 1, 2, 3 … for a century; one that we have no word for stays as it is."""
    words = ordinals.split()

    def said(found: re.Match[str]) -> str:
        number = _century(found[1])
        return f"{words[number - 1]} {found[2]}" if 0 < number <= len(words) else found[0]

    return said


def _rules(to: str, kilometre: str, seconds: str, *own: Rule) -> tuple[Rule, ...]:
    """Rules that are alike, around ``own``. ``to``: between two numbers."""
    return (
        (re.compile(rf"{_GAP}·{_GAP}"), ", "),
        *own,
        (re.compile(rf"(?<=\d){_GAP}?–{_GAP}?(?=\d)"), f" {to} "),
        (re.compile(r"(?<=\b\d{4})-(?=\d{4}\b)"), f" {to} "),
        (re.compile(rf"(?<=\d){_GAP}km\b"), f" {kilometre}"),
        (re.compile(rf"(?<=\d){_GAP}s\b"), f" {seconds}"),
    )


# --- each in its own way

_NL_ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende "
    "veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste"
)
_FR_ORDINALS = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième "
    "douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième "
    "vingt-et-unième"
)
_DE_ORDINALS = (
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte "
    "vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste "
    "zweiundzwanzigste dreiundzwanzigste vierundzwanzigste fünfundzwanzigste sechsundzwanzigste "
    "siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreißigste einunddreißigste"
)
_DE_BEFORE = r"\b(?:[AaIi]m|[Vv]om|[Dd]em|[Dd]en|[Zz]um|[Dd]er|[Dd]es)"
_DE_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"


def _year_nl(found: re.Match[str]) -> str:
    """Achttien tweeënnegentig; vijftienhonderd drie."""
    hundreds, rest = found[1], int(found[2])
    return f"{hundreds} {rest}" if rest > 9 else f"{hundreds} honderd {rest or ''}".rstrip()


def _year_de(found: re.Match[str]) -> str:
    return f"{found[1]} hundert {int(found[2]) or ''}".rstrip()


def _year_en(found: re.Match[str]) -> str:
    hundreds, rest = found[1], int(found[2])
    return (
        f"{hundreds} {rest}" if rest > 9 else f"{hundreds} hundred" if rest == 0 else f"{hundreds} oh {rest}"
    )


def _hour_en(found: re.Match[str]) -> str:
    at, minutes = int(found[1]), int(found[2])
    if minutes == 0:
        return f"{at} hours"
    return f"{at} oh {minutes}" if minutes < 10 else f"{at} {minutes}"


def _ordinal_de(found: re.Match[str]) -> str:
    """Am dritten Dezember; Freitag, dritter Dezember; im neunzehnten, neunzehntes Jahrhundert."""
    before, number, what = found[1] or "", int(found[2]), found[3]
    words = _DE_ORDINALS.split()
    if not 0 < number <= len(words):
        return found[0]
    ending = "n" if before else "s" if what == "Jahrhundert" else "r"
    return f"{before}{words[number - 1]}{ending} {what}"


_RULES: dict[str, tuple[Rule, ...]] = {
    "nl": _rules(
        "tot",
        "kilometer",
        "seconden",
        (_LENGTH, _length("minuut", "minuten", "seconde", "seconden")),
        (re.compile(rf"\b(\d{{1,2}})[.:](\d\d){_GAP}uur\b"), _hour("uur")),
        (re.compile(rf"{_CENTURY}(?:st|d)?e{_GAP}(eeuw)"), _ordinal(_NL_ORDINALS)),
        (re.compile(rf"€{_GAP}?(\d{{1,6}})(?:,(\d\d))?\b"), _money("euro", "euro")),
        (re.compile(r"\b[Cc]a\. "), "ongeveer "),
        (re.compile(r"\b(?:bv|bijv)\. "), "bijvoorbeeld "),
        (re.compile(r"\bo\.a\. "), "onder andere "),
        (_YEAR, _year_nl),
    ),
    "fr": _rules(
        "à",
        "kilomètres",
        "secondes",
        (_LENGTH, _length("minute", "minutes", "seconde", "secondes")),
        (re.compile(rf"\b(\d{{1,2}}){_GAP}h(?:{_GAP}(\d\d))?\b"), _hour("heures", "heure")),
        (re.compile(rf"{_CENTURY}(?:e|er|ème){_GAP}(siècle)"), _ordinal(_FR_ORDINALS)),
        (re.compile(rf"\b(\d{{1,6}})(?:,(\d\d))?{_GAP}€"), _money("euro", "euros")),
        (re.compile(r"\b[Ee]nv\. "), "environ "),
        (re.compile(r"\bp\. ex\. "), "par exemple "),
    ),
    "de": _rules(
        "bis",
        "Kilometer",
        "Sekunden",
        (_LENGTH, _length("Minute", "Minuten", "Sekunde", "Sekunden")),
        (re.compile(r"\bJahrh\."), "Jahrhundert"),
        (re.compile(rf"\b(\d{{1,2}})[.:](\d\d){_GAP}Uhr\b"), _hour("Uhr")),
        (re.compile(rf"({_DE_BEFORE} )?\b(\d{{1,2}})\.{_GAP}({_DE_MONTHS}|Jahrhundert)\b"), _ordinal_de),
        (re.compile(rf"\b(\d{{1,6}})(?:,(\d\d))?{_GAP}€"), _money("Euro", "Euro")),
        (re.compile(r"\b[Cc]a\. "), "etwa "),
        (re.compile(r"\bz\. ?B\. "), "zum Beispiel "),
        (_YEAR, _year_de),
    ),
    "en": _rules(
        "to",
        "kilometres",
        "seconds",
        (_LENGTH_EN, _length("minute", "minutes", "second", "seconds")),
        (re.compile(r"\b(\d{1,2}):(\d\d)\b"), _hour_en),
        (re.compile(r"€(\d{1,6})(?:\.(\d\d))?\b"), _money("euro", "euros")),
        (re.compile(r"\b[Cc]a?\. (?=\d)"), "about "),
        (_YEAR, _year_en),
    ),
}
