"""Plain words: short, active, polite and everyday, in each language of the screen.

The rules of a language and what may break them, with a reason, are in ``tests/data/plain_words.toml``.
"""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
RULES: dict[str, Any] = tomllib.loads((ROOT / "tests/data/plain_words.toml").read_text(encoding="utf-8"))
ALLOWED: list[dict[str, Any]] = RULES.pop("allowed")
LANGUAGES = tuple(RULES)
LONGER = 1.4
"""How much longer a language may be than Dutch; what is short may differ by some letters."""
FEW_LETTERS = 14
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE = re.compile(r"(?<=[.!?…:])\s+|\n+")
NO_BREAK = "\u00a0"


class Said(NamedTuple):
    """A text of the screen."""

    context: str
    source: str
    text: str


@cache
def said(language: str) -> tuple[Said, ...]:
    root = ET.parse(ROOT / f"assets/i18n/venster_{language}.ts").getroot()
    return tuple(
        Said(context.findtext("name", ""), message.findtext("source", ""), form.text or "")
        for context in root.iter("context")
        for message in context.iter("message")
        for form in list(message.iter("numerusform")) or list(message.iter("translation"))
    )


def faults(language: str, text: str) -> Iterator[str]:
    """The rules that a text breaks."""
    rules = RULES[language]
    if any(len(WORD.findall(sentence)) > rules["sentence"] for sentence in SENTENCE.split(text)):
        yield "sentence"
    parts = (part for word in WORD.findall(text) for part in re.split(r"['’-]", word))
    if any(len(part) > rules["word"] for part in parts):
        yield "word"
    for name in ("passive", "familiar", "strange", "short"):
        if re.search(rules[name], text, re.IGNORECASE):
            yield name
    if re.search(r"\b[^\W\d_]{2,}\b", text) and text.upper() == text and len(text) > 5:
        yield "capitals"
    yield from typography(language, text)


def typography(language: str, text: str) -> Iterator[str]:
    """U+202F is in none of our fonts; in French a sign never begins a line, so no plain space before it."""
    if "\u202f" in text:
        yield "narrow space"
    if language == "fr" and re.search(r" [;:!?»]|« ", text):
        yield "space"


def allowed(language: str, text: str) -> set[str]:
    return {
        rule
        for one in ALLOWED
        if (one["language"], one["words"]) == (language, text)
        for rule in one["rules"]
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_plain(language: str) -> None:
    wrong = [
        f"{each.context}: {each.text!r}: {rule}"
        for each in said(language)
        for rule in faults(language, each.text)
        if rule not in allowed(language, each.text)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "nl"])
def test_no_language_is_much_longer_than_dutch(language: str) -> None:
    """Buttons are made for Dutch and half as much again."""
    dutch: dict[tuple[str, str], int] = {}
    for each in said("nl"):
        key = (each.context, each.source)
        dutch[key] = max(dutch.get(key, 0), len(each.text))
    wrong = [
        f"{each.context}: {each.text!r}, {len(each.text)} letters where Dutch has {base}"
        for each in said(language)
        if len(each.text) > max(LONGER * (base := dutch[each.context, each.source]), base + FEW_LETTERS)
        and "longer" not in allowed(language, each.text)
    ]
    assert wrong == []


def test_what_is_allowed_has_a_reason_and_is_still_said() -> None:
    for one in ALLOWED:
        assert len(one["why"]) > 20, one
        broken = set(faults(one["language"], one["words"])) | {"longer"}
        assert set(one["rules"]) <= broken, f"no longer needed: {one}"
        assert any(each.text == one["words"] for each in said(one["language"])), f"nobody says: {one}"


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("nl", "De film wordt nu door ons voor u geladen.", "passive"),
        ("nl", "Het boek is terug. Het werd gisteren gebracht.", "passive"),
        ("nl", "Klik op het item om te streamen.", "strange"),
        ("nl", "Wil je verder kijken?", "familiar"),
        ("nl", "Kies een film, bv. de eerste.", "short"),
        ("nl", "U kunt hier alles zien wat de musea van het land u vandaag willen tonen.", "sentence"),
        ("nl", "De schilderijententoonstelling", "word"),
        ("nl", "EVEN GEDULD", "capitals"),
        ("fr", "Le livre est ouvert. La page est tournée.", "passive"),
        ("fr", "Besoin d’aide ?", "space"),
        ("fr", "Besoin d’aide\u202f?", "narrow space"),
        ("fr", "Cliquez sur le contenu.", "strange"),
        ("de", "Das Buch wird jetzt geöffnet.", "passive"),
        ("de", "Willst du weitersehen?", "familiar"),
        ("en", "The film is being loaded.", "passive"),
        ("en", "Click the item.", "strange"),
    ],
)
def test_the_lint_sees(language: str, text: str, rule: str) -> None:
    assert rule in set(faults(language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Even geduld, de film komt."),
        ("nl", "Wat wordt het: een film of een boek?"),
        ("fr", f"Besoin d’aide{NO_BREAK}?"),
        ("fr", "C’est l’été."),
        ("de", "Einen Moment, der Film kommt."),
        ("en", "One moment, the film is on its way."),
    ],
)
def test_the_lint_lets_good_words_pass(language: str, text: str) -> None:
    assert list(faults(language, text)) == []
