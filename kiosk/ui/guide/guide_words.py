"""What the guide says of a thing on screen, and of itself: short sentences in the visitor's language."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.speech.sentences import sentences
from kiosk.ui.guide.told import Role, Thing

MOST_LETTERS = 500
"""Of one piece that goes to the engine, which takes no more than a thousand."""

NAMED = 3
"""Things of a group of which the names are said: one hears soon whether it is the right one."""
OFFERS = {
    "nl": "Voor Nederlands: pijl naar rechts.",
    "fr": "Pour le français : flèche à droite.",
    "de": "Für Deutsch: Pfeil nach rechts.",
    "en": "For English: arrow to the right.",
}
"""Each in its own language, whatever the visitor's is: who needs it understands no other."""


class Part(NamedTuple):
    """Words in one language (BCP 47)."""

    text: str
    language: str


def seconds_left(n: int) -> str:
    """While the screen asks whether anybody is there; never of one second."""
    return QCoreApplication.translate("Guide", "%1 seconds left.").replace("%1", str(n))


def described(thing: Thing, language: str) -> list[Part]:
    """A sentence or a few: its name, what it is, how it is, its place in its row."""
    told = (_role(thing), state(thing), _place(thing), thing.description)
    return joined([*named(thing, language), *_sentence(language, *told)])


def altered(thing: Thing, language: str) -> list[Part]:
    """The same when it became another under the visitor's hands: its name, and how it is now, or else what it
    is: a button that held the film is now one that lets it go on."""
    now = state(thing) or _role(thing)
    return joined([*named(thing, language), *_sentence(language, now)])


def named(thing: Thing, language: str) -> list[Part]:
    """Its name, each part in its own language."""
    name, own = (thing.said or letter(thing.name)).strip(), thing.language or language
    before, title, after = name.partition(thing.title) if thing.title else ("", "", "")
    if thing.title and not title:
        own = language  # a button that has no room for it
    if own != language and title:
        parts = [
            Part(before.strip(), language),
            Part(_ended(title), own),
            Part(_ended(after.lstrip(" .")), language),
        ]
        return joined(parts)
    return joined([Part(_ended(name), own)])


def state(thing: Thing) -> str:
    """What a drawing shows of it: chosen, on, off, not to be pressed."""
    if not thing.enabled:
        return QCoreApplication.translate("Guide", "not possible now")
    if not thing.checkable:
        return ""
    if thing.answer:
        chosen = QCoreApplication.translate("Guide", "chosen")
        return chosen if thing.checked else QCoreApplication.translate("Guide", "not chosen")
    on = QCoreApplication.translate("Guide", "on")
    return on if thing.checked else QCoreApplication.translate("Guide", "off")


def hint(thing: Thing, *, by_touch: bool) -> str:
    """What can be done with it, for who waits."""
    if thing.control and thing.enabled:
        if by_touch:
            return QCoreApplication.translate("Guide", "Touch it again to choose.")
        return QCoreApplication.translate("Guide", "OK to choose.")
    if spellable(thing):
        if by_touch:
            return QCoreApplication.translate("Guide", "Touch it again to hear the letters.")
        return QCoreApplication.translate("Guide", "OK to hear the letters.")
    return ""


def ways(*, by_touch: bool) -> str:
    """Where nothing can be chosen yet: how one comes to something."""
    if by_touch:
        return QCoreApplication.translate("Guide", "Touch a thing to hear it.")
    return QCoreApplication.translate("Guide", "Arrow down is next. OK is choosing.")


def framed(kind: str, within: Sequence[Thing], language: str) -> list[Part]:
    """What the frame of the switches is around (``Scanning.kind``): its names, and no more."""
    outside = {
        "up": QCoreApplication.translate("KeyMarks", "Out of this group"),
        "rest": QCoreApplication.translate("KeyMarks", "Rest"),
        "waits": QCoreApplication.translate("KeyMarks", "Press to go on."),
    }
    if kind in outside:
        return [Part(_ended(outside[kind]), language)]
    if len(within) == 1:
        return joined([*named(within[0], language), *_sentence(language, state(within[0]))])
    parts = [part for thing in within[:NAMED] for part in _briefly(thing, language)]
    if more := len(within) - NAMED:
        told = QCoreApplication.translate("Guide", "And %1 more.").replace("%1", str(more))
        parts += [Part(told, language)] if more > 0 else []
    return joined(parts)


def curtain(*, drawn: bool) -> str:
    """Whether the screen is dark from now on, and how it was made so."""
    if drawn:
        return QCoreApplication.translate("Guide", "The screen is dark. Hold help again to see it.")
    return QCoreApplication.translate("Guide", "The screen can be seen again.")


def welcome() -> str:
    """When it begins."""
    return QCoreApplication.translate(
        "Guide", "Reading aloud is on. Arrow down is next. OK is choosing. The question mark is help."
    )


def farewell() -> str:
    """When a visitor wants to hear it no more."""
    return QCoreApplication.translate("Guide", "Reading aloud is off.")


def what_can_be_done() -> str:
    """After where one is."""
    return QCoreApplication.translate(
        "Guide", "Arrow down is next. OK is choosing. Press help again for everything."
    )


def everything() -> str:
    """All keys, and how to touch."""
    return QCoreApplication.translate(
        "Guide",
        "Arrow down goes to the next thing. Arrow up goes to the one before. OK chooses it. "
        "Escape goes back. The star says the last thing again. Louder and softer change my voice. "
        "Any key makes me silent. Hold help for five seconds to make the screen dark. "
        "On the glass: touch a thing to hear it. Touch it again to choose it. "
        "Under “Adjust” you make me slower, or silent.",
    )


def loud(step: int, steps: int) -> str:
    """How loud the voice is."""
    words = QCoreApplication.translate("Guide", "Voice %1 of %2.")
    return words.replace("%1", str(step)).replace("%2", str(steps))


def edge(*, top: bool) -> str:
    """Who goes on after the last thing comes to the first one."""
    if top:
        return QCoreApplication.translate("Guide", "Top of the page.")
    return QCoreApplication.translate("Guide", "Bottom of the page.")


def foreign(language_name: str) -> str:
    """There is no voice for a text."""
    words = QCoreApplication.translate("Guide", "This text is in another language: %1.")
    return words.replace("%1", language_name)


# --- letters -----------------------------------------------------------------------------------------


def spellable(thing: Thing) -> bool:
    """An address or a code, that one may want letter by letter."""
    words = thing.name.strip()
    return thing.text and 3 < len(words) <= 120 and " " not in words and bool(re.search(r"[./:\d]", words))


def typed(text: str) -> str:
    """What was just typed, letter by letter; an address has a way of its own (``kiosk.ui.words.spelled``)."""
    return ", ".join(letter(one) for one in text)


def letter(one: str) -> str:
    """How a sign is called; a letter is itself."""
    return _signs().get(one, one)


def rubbed_out(one: str) -> str:
    """A letter that was taken away."""
    words = QCoreApplication.translate("Guide", "%1 is gone.")
    return words.replace("%1", letter(one))


def masked(thing: Thing, *, more: bool) -> str:
    """What is nobody's business, by the name that tells how many signs it has; and whether one came."""
    told = thing.said or thing.name
    return QCoreApplication.translate("Guide", "dot") + ". " + told if more else told


def veiled(thing: Thing) -> Thing:
    """A key with which a code is typed, as all may hear of it: neither its sign nor its place, by which one
    knows it."""
    if not (thing.private and thing.control):
        return thing
    return replace(thing, name=QCoreApplication.translate("Guide", "Key"), said="", place=(0, 0))


def _signs() -> dict[str, str]:
    return {
        " ": QCoreApplication.translate("Guide", "space"),
        "-": QCoreApplication.translate("Guide", "dash"),
        "'": QCoreApplication.translate("Guide", "apostrophe"),
    }


# --- putting sentences together ---------------------------------------------------------------------


def joined(parts: Iterable[Part]) -> list[Part]:
    """Neighbours in the same language become one; what is empty goes."""
    found: list[Part] = []
    for part in parts:
        if not part.text.strip():
            continue
        if found and found[-1].language == part.language:
            found[-1] = Part(f"{found[-1].text} {part.text}", part.language)
        else:
            found.append(part)
    return found


def pieces(part: Part) -> list[str]:
    """Sentences together, as long as the engine takes them."""
    found = [""]
    for start, end in sentences(part.text, part.language):
        words = part.text[start:end]
        if len(found[-1]) + len(words) > MOST_LETTERS:
            found.append("")
        found[-1] += words
    return [piece.strip() for piece in found if piece.strip()]


def _briefly(thing: Thing, language: str) -> list[Part]:
    """Of many: the title of a card, the first words of a name."""
    own = thing.language or language
    name = thing.title or re.split(r"[.:,] ", thing.said or letter(thing.name), maxsplit=1)[0]
    return [Part(_ended(name.strip()), own)]


def _role(thing: Thing) -> str:
    if thing.role is Role.Button and not (thing.checkable or thing.private or _tells_place(thing.name)):
        return QCoreApplication.translate("Guide", "button")
    if thing.role is Role.Heading:
        return QCoreApplication.translate("Guide", "title")
    if thing.role is Role.Graphic:
        return QCoreApplication.translate("Guide", "picture")
    if thing.role is Role.Slider:
        return QCoreApplication.translate("Guide", "slider")
    if thing.role is Role.EditableText:
        return QCoreApplication.translate("Guide", "field")
    return ""


def _place(thing: Thing) -> str:
    number, count = thing.place
    if not count or _tells_place(thing.name):
        return ""
    words = QCoreApplication.translate("Guide", "%1 of %2")
    return words.replace("%1", str(number)).replace("%2", str(count))


def _tells_place(name: str) -> bool:
    """A card says itself which of its shelf it is (``facts.spoken``)."""
    words = re.escape(QCoreApplication.translate("Facts", "%1 of %2."))
    return bool(re.search(words.replace("%1", r"\d+").replace("%2", r"\d+") + r"\Z", name))


def _sentence(language: str, *words: str) -> list[Part]:
    told = [_ended(word[0].upper() + word[1:]) for word in words if word]
    return [Part(" ".join(told), language)] if told else []


def _ended(words: str) -> str:
    """As a sentence: the voice goes down, and waits."""
    words = words.rstrip()
    return words if not words or words[-1] in ".!?…:" else words + "."
