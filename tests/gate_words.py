"""Names, labels, headings, languages, and what must not be missing.

(WCAG 1.1.1, 2.4.6, 2.5.3, 3.1.1, 4.1.2)
"""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtGui import QTextLayout

from tests.gate_layout import Fault
from tests.gate_look import ERROR, READY, Look, Node, Role, Words

TRANSLATIONS = Path(__file__).resolve().parent.parent / "assets/i18n"
LONGEST_NAME = 400
"""Letters that somebody wants to hear of one control."""
WORK = "ItemCard"
PICTURE_MM = 12.0
"""Smaller ones are drawings."""


def names(look: Look) -> Iterator[Fault]:
    """Whatever can be touched or is a heading says what it is."""
    for node in look.nodes:
        if not node.visible:
            continue
        if (node.interactive or node.role in (Role.Heading, Role.List)) and not node.name.strip():
            yield f"{node.role.name} ({node.kind})", "has no name"
        elif node.interactive and len(node.name) > LONGEST_NAME:
            yield str(node), f"has a name of {len(node.name)} letters"


def graphics(look: Look) -> Iterator[Fault]:
    """A picture says what it shows, or is left out of the tree."""
    for node in look.nodes:
        if node.role is Role.Graphic and node.visible and not node.name.strip():
            yield f"Graphic ({node.kind})", "says nothing of what it shows"


def duplicates(look: Look) -> Iterator[Fault]:
    """Two buttons of one page, or two cards of one list, never have the same name."""
    groups: dict[Node | None, Counter[str]] = {}
    for node in look.controls:
        groups.setdefault(node.list, Counter())[node.name] += 1
    for place, counted in groups.items():
        for name, times in counted.items():
            if times > 1 and name:
                yield f"{name!r}", f"{times} times" + (f" in {place}" if place else "")


def labels(look: Look) -> Iterator[Fault]:
    """Who says aloud what stands on a button is understood: the name begins with the words on it."""
    first: dict[Node, Words] = {}
    for words in look.words:
        if words.control is not None:
            first.setdefault(words.control, words)
    for node, words in first.items():
        if not node.name.strip():
            continue  # which `names` tells
        name, shown = _plain(node.name), _plain(words.text)
        # Above the title of a veiled card stands why there is no picture: its name says that after the title.
        starts = shown in name if _veiled(node) else name.startswith(shown)
        if not starts and not words.truncated and node.role is not Role.EditableText:
            yield str(node), f"shows {words.text!r}, which its name does not begin with"


def _veiled(node: Node | None) -> bool:
    """Of a work that a visitor is asked about first."""
    return node is not None and bool(node.item.property("veiled"))


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", words).lower().split())


def headings(look: Look) -> Iterator[Fault]:
    """Every page says where one is."""
    if not any(node.role is Role.Heading and node.visible for node in look.nodes):
        yield "the page", "has no heading"


def plain_text(look: Look) -> Iterator[Fault]:
    """Markup in a catalogue stays letters."""
    for words in look.words:
        if not words.plain:
            yield str(words), "is not Text.PlainText"


def letters(look: Look) -> Iterator[Fault]:
    """Every letter has a shape: no empty boxes where no font knows it."""
    for words in look.words:
        layout = QTextLayout(words.text, words.item.property("font"))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        missing = sum(run.glyphIndexes().count(0) for run in layout.glyphRuns())
        if missing:
            yield str(words), f"has {missing} letters that no font of ours knows"


def shelves(look: Look) -> Iterator[Fault]:
    """No list that holds nothing."""
    parents = {node.parent for node in look.nodes}
    for node in look.nodes:
        if node.role is Role.List and node.visible and node not in parents:
            yield str(node), "is empty"


def pictures(look: Look) -> Iterator[Fault]:
    """No grey box where a picture should be."""
    for drawing in look.drawings:
        small = look.mm(min(drawing.box.width(), drawing.box.height())) < PICTURE_MM
        if drawing.status == ERROR:
            yield str(drawing), "can't be drawn"
        elif drawing.plate and drawing.ink is not None and not _veiled(drawing.control):
            yield str(drawing.control or "the page"), f"shows {drawing} instead of a picture"
        elif drawing.ink is None and not small and drawing.status != READY:
            yield str(drawing), "shows nothing"


# --- languages


@cache
def _phrases(language: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """(source, its pattern in English, its pattern in the language) for words that differ between the two."""
    english, own = forms("en"), forms(language)
    found = []
    for key, said in english.items():
        ours = own.get(key, ())
        if (
            ours
            and not set(said) & set(ours)
            and any(len(re.findall(r"[^\W\d_]", form)) > 2 for form in said)
        ):
            found.append((key[1], _pattern((*said, key[1])), _pattern(ours)))
    return tuple(found)


@cache
def _english(text: str, language: str) -> tuple[str, ...]:
    """Sources that this text is in English, and is not in the language. The same words come on many pages."""
    return tuple(
        source
        for source, english, own in _phrases(language)
        if english.fullmatch(text) and not own.fullmatch(text)
    )


@cache
def forms(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """(context, source) to its translation, or its singular and plural."""
    root = ET.parse(TRANSLATIONS / f"venster_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): tuple(
            form.text or "" for form in (*message.iter("numerusform"),) or (*message.iter("translation"),)
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    escaped = (re.sub(r"%(?:n|L?\d)", ".+?", re.escape(form)) for form in forms)
    return re.compile("|".join(f"(?:{form})" for form in escaped), re.I | re.S)


def translations(look: Look) -> Iterator[Fault]:
    """No English among the other languages. Words that are the same in both are nobody's fault."""
    if look.language == "en":
        return
    said = [(str(words), words.text) for words in look.words]
    for node in look.nodes:
        said += [(str(node), part) for part in (node.name, *node.name.split(". "))]
    seen = set()
    for where, text in said:
        for source in _english(text.strip().rstrip("."), look.language):
            if (where, source) not in seen:
                seen.add((where, source))
                yield where, f"{source!r} is not in {look.language}"


def tongues(look: Look) -> Iterator[Fault]:
    """What is read or pressed says in which language it is: that of the visitor, or a work its own."""
    for node in look.nodes:
        if node.visible and (node.interactive or node.role in (Role.Heading, Role.StaticText)):
            work = node.kind == WORK
            # A button that names a work says most in the language of the visitor.
            named = not work and node.interactive and node.item.property("title")
            own = "" if named else node.item.property("language" if work else "tongue")
            meant = (own or look.language)[:2]
            if node.tongue != meant:
                yield str(node), f"says that it is in {node.tongue!r}, and is in {meant!r}"
