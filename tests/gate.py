"""The accessibility gate: one page at rest, looked at as a machine can.

    for finding in gate.check(parts.stage, "home"):
        print(finding)

Every rule yields findings, plain records that name what they stand for (``Finding.ids``) in the checklist,
``tests/conformance/checks.toml``, so that a report can be made of them. What a machine can't see is
for people.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.ui.stage.staging import Stage
from tests import gate_cut, gate_keys, gate_layout, gate_pixels, gate_state, gate_words
from tests.gate_layout import Fault
from tests.gate_look import Look, look

Rule = Callable[[Look], Iterator[Fault]]

RULES: Mapping[str, tuple[Rule, tuple[str, ...]]] = {
    "name": (gate_words.names, ("D31",)),
    "graphic": (gate_words.graphics, ("A07", "D01")),
    "duplicate": (gate_words.duplicates, ("D19",)),
    "label": (gate_words.labels, ("D22",)),
    "heading": (gate_words.headings, ("D02", "D19")),
    "plain": (gate_words.plain_text, ()),
    "language": (gate_words.translations, ("D25",)),
    "tongue": (gate_words.tongues, ("D25",)),
    "letter": (gate_words.letters, ()),
    "shelf": (gate_words.shelves, ()),
    "picture": (gate_words.pictures, ("D01",)),
    "size": (gate_layout.sizes, ("D24",)),
    "gap": (gate_layout.gaps, ("D24",)),
    "inside": (gate_layout.inside, ("D07", "D18")),
    "reach": (gate_layout.reach, ("B08",)),
    "capital": (gate_layout.capitals, ("A18", "D07")),
    "overlap": (gate_layout.overlap, ("D07", "D10")),
    "truncation": (gate_layout.truncation, ("D07",)),
    "spilling": (gate_layout.spilling, ("D07",)),
    "word": (gate_layout.broken_words, ("D07",)),
    "order": (gate_layout.order, ("D02",)),
    "state": (gate_state.states, ("B03", "D31")),
    "mark": (gate_state.marks, ("D05",)),
    "bar": (gate_state.bar, ("D27",)),
    "contrast": (gate_pixels.contrast, ("D06", "D09")),
    "scrolling": (gate_keys.scrolling, ("D07", "D20")),
    "cut": (gate_cut.cut, ("D07",)),
    "keyboard": (gate_keys.keyboard, ("D12", "D18", "D26")),  # last: it moves the focus
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that keeps a person out."""

    rule: str
    page: str
    where: str
    what: str
    case: str = ""
    """Size, theme, text size, language."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of the checklist (``tests/conformance/checks.toml``); none for rules of our own."""
        return RULES[self.rule][1] if self.rule in RULES else ()

    def __str__(self) -> str:
        return f"{self.page} [{self.case}] {self.rule}: {self.where} {self.what}"


_listeners: list[dict[str, dict[str, Any]]] = []


@contextmanager
def listening() -> Iterator[dict[str, dict[str, Any]]]:
    """What is judged meanwhile: ``looks`` says how often each rule looked, ``findings`` what it found."""
    told: dict[str, dict[str, Any]] = {"looks": {}, "findings": {}}
    _listeners.append(told)
    yield told
    _listeners.remove(told)


def judge(seen: Look, page: str, case: str = "", *, without: Iterable[str] = ()) -> list[Finding]:
    """Every rule but some, on what was seen."""
    asked = [name for name in RULES if name not in set(without)]
    found = [Finding(name, page, where, what, case) for name in asked for where, what in RULES[name][0](seen)]
    for told in _listeners:
        for name in asked:
            told["looks"][name] = told["looks"].get(name, 0) + 1
    _tell(found)
    return found


def _tell(found: list[Finding]) -> None:
    for told in _listeners:
        for finding in found:
            told["findings"].setdefault(finding.rule, []).append(str(finding))


def _mirrored(stage: Stage) -> bool:
    """The attract page changes sides every other hour, for the sake of the glass."""
    page = stage.window.findChild(QQuickItem, "attractPage")
    return page is not None and page.property("mirrored") is True


def _has_bar(stage: Stage) -> bool:
    """Every page has the bar but the one that invites; the question and the night lie over it."""
    told = stage.session.property
    return told("page") != "attract" and not told("asking") and not told("asleep")


def check(stage: Stage, page: str, case: str = "", *, without: Iterable[str] = ()) -> list[Finding]:
    """Look at the page that is on the window of the whole program, at rest."""
    session = stage.session
    if session.property("asleep"):
        without = {*without, "keyboard"}  # the first key wakes the screen: then it is another page
    seen = look(
        stage.window,
        px_per_mm=session.property("pxPerMm"),
        text_scale=session.property("textScale"),
        language=session.property("language"),
        low=session.property("low"),
        left=session.property("leftHanded") or _mirrored(stage),
        with_bar=_has_bar(stage),
    )
    place = session.property("page"), session.property("subject")
    found = judge(seen, page, case, without=without)
    if (session.property("page"), session.property("subject")) != place:
        left = [Finding("keyboard", page, "the page", "is left by who only goes around it with Tab", case)]
        _tell(left)
        found += left
    return found
