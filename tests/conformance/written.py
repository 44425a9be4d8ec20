"""The report as OpenACR, which is YAML."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import kiosk
from kiosk.ui.stage.poses import POSES
from tests.conformance import judge
from tests.conformance.judge import Chapter, Clause, Level, Report

SAID = {
    Level.SUPPORTS: "Supports",
    Level.PARTIALLY: "Partially supports",
    Level.NOT: "Does not support",
    Level.NOT_APPLICABLE: "Not applicable",
    Level.NOT_EVALUATED: "Not evaluated",
}
ON_THE_PAGES = (
    "It walks the accessibility tree as a screen reader does, goes over a page with the Tab key, and "
    "measures sizes in millimetres and contrast on the picture."
)
IN_ALL_CASES = (
    "Over the pages together it did so on wide and upright screens, in five colour themes, three sizes of "
    "letters and four languages, with wider text spacing, for either hand and with the buttons low."
)
FURTHER = (
    (
        "A test presses all that can be pressed, and sees that something comes of it.",
        "tests/screens/test_press.py::test_nothing_is_pressed_in_vain",
    ),
    (
        "Tasks of a visitor are done by touch, by keyboard alone, by switch and from speech alone.",
        "tests/journeys/test_twelve_tasks.py::test_some_of_the_tasks",
    ),
    (
        "A screen reader's client on a real AT-SPI bus reads and presses its way to a playing film.",
        "tests/journeys/test_screen_reader.py::test_from_home_to_a_playing_film",
    ),
)
"""Sentences, each with the test that makes it true."""
HONEST = (
    "The report is written by the run itself: a test that fails, or was not run, lowers the level of its "
    "clause. A level is set by hand only where a clause does not apply, where something is known to be "
    "missing, or where nobody has looked.",
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


def how(report: Report) -> list[str]:
    """How it was looked at, in paragraphs: only what this run did."""
    return [*_of_the_pages(report), *_further(report), *HONEST]


def _of_the_pages(report: Report) -> Iterator[str]:
    seen = len(judge.pages(report.tests))
    if seen == len(POSES):
        yield f"A program looked at every page of the screen. {ON_THE_PAGES} {IN_ALL_CASES}"
    elif seen:
        yield (
            f"A program found nothing wrong on {seen} of the {len(POSES)} pages of the screen; with the "
            f"others it found fault, or it did not look at them to the end. {ON_THE_PAGES}"
        )


def _further(report: Report) -> Iterator[str]:
    did = [words for words, test in FURTHER if judge.outcome(test, report.tests) == "passed"]
    if did:
        yield " ".join(did)


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
        "evaluation_methods_used": " ".join(how(report)),
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
