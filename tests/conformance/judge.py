"""From what the tests showed to what may be said of each clause."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.ui.stage.poses import POSES
from tests import gate

HERE = Path(__file__).resolve().parent
MOST_TOLD = 3
"""Findings that a note quotes."""
OF_A_PAGE = "tests/screens/test_gate.py::test_the_page_keeps_nobody_out[{}]"
"""The test that asks every rule of a page."""


class Level(StrEnum):
    """What OpenACR lets one say of a clause."""

    SUPPORTS = "supports"
    PARTIALLY = "partially-supports"
    NOT = "does-not-support"
    NOT_APPLICABLE = "not-applicable"
    NOT_EVALUATED = "not-evaluated"


@dataclass(frozen=True)
class Check:
    """A point of the checklist: how a machine shows it, and what is left to a person."""

    id: str
    what: str
    rules: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    person: str = ""
    gap: str = ""


@dataclass(frozen=True)
class Shown:
    """What became of a check."""

    check: Check
    faults: tuple[str, ...]
    """What a rule or a test found, in words."""
    passed: tuple[str, ...]
    """Rules and tests that looked and found nothing."""
    silent: tuple[str, ...]
    """Rules and tests that did not look in this run, or not at every page."""

    @property
    def proved(self) -> bool:
        """Whether all of it was looked at, nothing was found and nothing is left to a person."""
        check = self.check
        return bool(self.passed) and not (self.faults or self.silent or check.person or check.gap)


@dataclass(frozen=True)
class Clause:
    """A clause of a standard, and what is said of it."""

    number: str
    name: str
    level: Level
    note: str
    of_it: tuple[Shown, ...] = ()
    """The points that answer it."""
    people: tuple[str, ...] = ()
    """What is left to a person beside them."""

    @property
    def checks(self) -> tuple[str, ...]:
        """Which points those are."""
        return tuple(one.check.id for one in self.of_it)

    @property
    def looked(self) -> bool:
        """Whether a machine looked at any of it."""
        return any(one.passed for one in self.of_it)


@dataclass(frozen=True)
class Chapter:
    """A chapter; without clauses there is a reason why."""

    id: str
    name: str
    clauses: tuple[Clause, ...]
    without: str = ""
    wcag: bool = False


@dataclass(frozen=True)
class Report:
    """All of it."""

    catalog: str
    standards: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    shown: tuple[Shown, ...]
    tests: Mapping[str, str]
    """The outcome of each test of the run."""


@cache
def checks() -> dict[str, Check]:
    """The checklist; the rules of the gate say themselves of which points they are."""
    told = tomllib.loads((HERE / "checks.toml").read_text(encoding="utf-8"))
    found = {}
    for name, fields in told.items():
        own = [rule for rule, (_, ids) in gate.RULES.items() if name in ids]
        rules = tuple(dict.fromkeys([*own, *fields.pop("rules", ())]))
        found[name] = Check(name, fields.pop("what"), rules, tuple(fields.pop("tests", ())), **fields)
    return found


def outcome(test: str, tests: Mapping[str, str]) -> str:
    """Of all its cases together: failed, passed, or nothing where one was left out, or all."""
    found = {result for name, result in tests.items() if _begins(name, test)}
    return "failed" if "failed" in found else "passed" if found == {"passed"} else ""


def pages(tests: Mapping[str, str]) -> list[str]:
    """Those that every rule of the gate looked at to the end, and found nothing."""
    return [page for page in POSES if outcome(OF_A_PAGE.format(page), tests) == "passed"]


def shown(check: Check, evidence: Mapping[str, Any]) -> Shown:
    """What a run of the tests showed of a check."""
    faults, passed, silent = [], [], []
    others = len(POSES) - len(pages(evidence["tests"]))
    for rule in check.rules:
        found = evidence["findings"].get(rule, [])
        if found:
            more = f" and {len(found) - MOST_TOLD} more" if len(found) > MOST_TOLD else ""
            faults.append(f"rule “{rule}”: {'; '.join(found[:MOST_TOLD])}{more}")
        elif not evidence["looks"].get(rule, 0):
            silent.append(f"rule “{rule}”")
        elif others:  # they may have broken off before it looked
            silent.append(f"rule “{rule}” on {others} of {len(POSES)} pages")
        else:
            passed.append(f"rule “{rule}”, {evidence['looks'][rule]} looks at pages")
    for test in check.tests:
        match outcome(test, evidence["tests"]):
            case "failed":
                faults.append(f"{test} failed")
            case "passed":
                passed.append(test)
            case _:
                silent.append(test)
    return Shown(check, tuple(faults), tuple(passed), tuple(silent))


def _begins(name: str, test: str) -> bool:
    rest = name.removeprefix(test)
    return rest != name and rest[:1] in ("", "[", ":")


def clause(number: str, told: Sequence[str], every: Mapping[str, Shown]) -> Clause:
    """What may be said of a clause, by the points that it ``told``.

    ``-why`` among them: it does not apply. ``+what``: it is left to a person too.

    Supports: every check was looked at by a machine, passed, and leaves nothing to a person. Partially: a
    machine found a fault, or something is known to be missing; does not support: and nothing was shown. Not
    evaluated: nothing was found, and it is not all looked at. So a fault can never hide, and a hope is never
    called a fact.
    """
    name, *points = told
    if points and points[0].startswith("-"):
        return Clause(number, name, Level.NOT_APPLICABLE, _sentence(points[0][1:]))
    people = [point[1:] for point in points if point.startswith("+")]
    of_it = [every[point] for point in points if not point.startswith("+")]
    wrong = [one for one in of_it if one.faults or one.check.gap]
    if wrong:
        none = all(not one.passed and not one.check.person for one in of_it)
        level = Level.NOT if none else Level.PARTIALLY
    elif of_it and not people and all(one.proved for one in of_it):
        level = Level.SUPPORTS
    else:
        level = Level.NOT_EVALUATED
    left = [f"Left to a person: {one}." for one in people]
    return Clause(number, name, level, " ".join([*_note(of_it), *left]), tuple(of_it), tuple(people))


def _note(of_it: Sequence[Shown]) -> Iterator[str]:
    for one in of_it:
        yield f"{_sentence(one.check.what)[:-1]} ({one.check.id})."
        if one.faults:
            yield f"Found wrong: {'; '.join(one.faults)}."
        if one.check.gap:
            yield f"Missing: {one.check.gap}."
        if one.passed:
            yield f"Shown by machine: {'; '.join(one.passed)}."
        if one.silent:
            yield f"Not shown in this run: {'; '.join(one.silent)}."
        if one.check.person:
            yield f"Left to a person: {one.check.person}."


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + "."


def report(evidence: Mapping[str, Any], file: Path = HERE / "clauses.toml") -> Report:
    """What may be said, of all clauses of a file."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    every = {name: shown(check, evidence) for name, check in checks().items()}
    chapters = tuple(
        Chapter(
            one["id"],
            one["name"],
            tuple(clause(number, points, every) for number, points in one.get("clauses", {}).items()),
            one.get("without", ""),
            one.get("wcag", False),
        )
        for one in told["chapter"]
    )
    return Report(
        told["catalog"], tuple(told["standards"]), chapters, tuple(every.values()), evidence["tests"]
    )
