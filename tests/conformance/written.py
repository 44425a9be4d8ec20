"""The report as OpenACR, which is YAML."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import kiosk
from tests.conformance.judge import Chapter, Clause, Level, Report

SAID = {
    Level.SUPPORTS: "Supports",
    Level.PARTIALLY: "Partially supports",
    Level.NOT: "Does not support",
    Level.NOT_APPLICABLE: "Not applicable",
    Level.NOT_EVALUATED: "Not evaluated",
}
HOW = (
    "Every page of the screen was looked at by a program. It walks the accessibility tree as a screen "
    "reader does, goes over the page with the Tab key, and measures sizes in millimetres and contrast on "
    "the picture: on wide and upright screens, in five colour themes, three sizes of letters, four "
    "languages, with wider text spacing, for either hand and with the buttons low.",
    "Further tests press what can be pressed, wait, listen to what is spoken, and do the tasks of a "
    "visitor by touch, by keyboard alone, by switch and from speech alone. A screen reader's client on a "
    "real AT-SPI bus reads and presses its way to a playing film.",
    "The report is written by the run itself: a test that fails, or was not run, lowers the level of its "
    "clause. No level was ever set by hand.",
    "No person with a disability, and no laboratory, has judged a clause yet. A report for a purchase "
    "needs the hand tests of the last column of the checklist too, on the hardware and in the place where "
    "it will stand.",
)
"""Paragraphs."""
AUTHOR = {"name": "Venster", "email": "toegankelijk@venster.example"}
WHAT = "A touch screen, and a programme for home, that shows works of museums, archives and libraries."
OTHERS = {
    "web": (Level.NOT_APPLICABLE, "Venster has no web pages."),
    "electronic-docs": (Level.NOT_EVALUATED, "Books and documents are those of others; see E06."),
    "authoring-tool": (Level.NOT_EVALUATED, "There are no pages of staff yet."),
}
"""What WCAG is asked of, beside the software."""


def openacr(report: Report, day: str) -> dict[str, Any]:
    """As a value with the fields of OpenACR 0.1.0."""
    return {
        "title": "Venster Accessibility Conformance Report",
        "product": {
            "name": "Venster",
            "version": kiosk.__version__,
            "description": WHAT,
        },
        "author": AUTHOR,
        "vendor": AUTHOR,
        "report_date": day,
        "version": 1,
        "notes": f"Against {' and '.join(report.standards)}. Made by tests: no person judged a clause yet.",
        "evaluation_methods_used": " ".join(HOW),
        "license": "CC0-1.0",
        "catalog": report.catalog,
        "chapters": {one.id: _chapter(one) for one in report.chapters},
    }


def _chapter(chapter: Chapter) -> dict[str, Any]:
    if chapter.without:
        return {"notes": chapter.without, "disabled": True}
    notes = "Clauses that are not named here were not evaluated." if not chapter.wcag else ""
    return {
        **({"notes": notes} if notes else {}),
        "criteria": [_criterion(one, chapter.wcag) for one in chapter.clauses],
    }


def _criterion(clause: Clause, wcag: bool) -> dict[str, Any]:
    own = _component("software" if wcag else "none", clause.level, clause.note)
    others = [_component(name, level, note) for name, (level, note) in OTHERS.items()] if wcag else []
    return {"num": clause.number, "components": [own, *others]}


def _component(name: str, level: Level, note: str) -> dict[str, Any]:
    return {"name": name, "adherence": {"level": str(level), "notes": note}}


def yaml(value: Mapping[str, Any]) -> str:
    """In block style; every text is quoted as JSON does, which YAML 1.2 reads as it is."""
    return "".join(f"{line}\n" for line in _lines(value))


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, Mapping | Sequence) and not isinstance(inner, str):
                yield f"{key}:"
                yield from (f"  {line}" for line in _lines(inner))
            else:
                yield f"{key}: {json.dumps(inner, ensure_ascii=False)}"
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            first, *rest = _lines(inner)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield json.dumps(value, ensure_ascii=False)
