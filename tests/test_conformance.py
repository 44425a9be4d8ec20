"""The conformance report tells what tests showed, no more; it is OpenACR, and a fault turns its clauses."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from kiosk.ui.stage.poses import POSES
from kiosk.ui.stay.wishes import LANGUAGES
from tests import gate
from tests.conformance import __main__ as command
from tests.conformance import judge, written
from tests.conformance import page as as_page
from tests.conformance.judge import Level

PAGES = [judge.OF_A_PAGE.format(page) for page in POSES]
ROOT = Path(__file__).resolve().parent.parent
DAY = "2027-05-14"
HTML = "{http://www.w3.org/1999/xhtml}"


def evidence(*, failing: str = "", found: str = "", unseen: str = "") -> dict[str, Any]:
    """Of a run in which all passed, but for one test, one rule, or one rule that never looked."""
    named = [test for check in judge.checks().values() for test in check.tests]
    tests = dict.fromkeys([*named, *PAGES], "passed")
    assert not failing or failing in tests
    return {
        "tests": tests | ({failing: "failed"} if failing else {}),
        "looks": {rule: 12 for rule in gate.RULES if rule != unseen},
        "findings": {found: ["home [1280x800] Button 'Meer' is wrong"]} if found else {},
    }


def levels(**faults: str) -> dict[str, Level]:
    made = judge.report(evidence(**faults))
    return {f"{one.id} {clause.number}": clause.level for one in made.chapters for clause in one.clauses}


A, AA, EN = "success_criteria_level_a", "success_criteria_level_aa", "en_301_549_generic_requirements"


# --- honest


def test_what_a_machine_sees_whole_is_supported() -> None:
    said = levels()
    assert said[f"{A} 2.1.1"] is Level.SUPPORTS
    assert said[f"{AA} 1.4.3"] is Level.SUPPORTS
    assert said[f"{AA} 2.5.8"] is Level.SUPPORTS


def test_what_is_left_to_a_person_is_not_called_supported() -> None:
    said = levels()
    for check in judge.checks().values():
        for name, level in said.items():
            clause = _clause(name)
            if check.id in clause.checks and (check.person or check.gap):
                assert level is not Level.SUPPORTS, name
    assert said[f"{A} 1.1.1"] is Level.NOT_EVALUATED
    assert said[f"{A} 1.3.1"] is Level.NOT_EVALUATED
    assert said[f"{EN} 5.1.3.12"] is Level.NOT_EVALUATED


@cache
def _clauses() -> dict[str, judge.Clause]:
    return {f"{one.id} {c.number}": c for one in judge.report(evidence()).chapters for c in one.clauses}


def _clause(name: str) -> judge.Clause:
    return _clauses()[name]


def test_nothing_is_supported_without_evidence() -> None:
    made = judge.report({"tests": {}, "looks": {}, "findings": {}})
    said = {clause.level for one in made.chapters for clause in one.clauses}
    assert Level.SUPPORTS not in said


@pytest.mark.parametrize("rule", [rule for rule, (_, ids) in gate.RULES.items() if ids])
def test_a_rule_that_finds_something_turns_its_clauses(rule: str) -> None:
    before, after = levels(), levels(found=rule)
    touched = [name for name in before if set(gate.RULES[rule][1]) & set(_clause(name).checks)]
    assert touched, f"no clause hangs on the rule {rule}"
    assert {after[name] for name in touched} <= {Level.PARTIALLY, Level.NOT}
    assert all(after[name] is before[name] for name in before if not _hangs_on(name, rule))


def _hangs_on(name: str, rule: str) -> bool:
    checks = judge.checks()
    return any(rule in checks[point].rules for point in _clause(name).checks)


@pytest.mark.parametrize("test", ["tests/journeys/test_keyboard.py::test_a_key_that_is_held_down_acts_once"])
def test_a_test_that_fails_turns_its_clauses(test: str) -> None:
    assert levels()[f"{EN} 5.7"] is Level.SUPPORTS
    assert levels(failing=test)[f"{EN} 5.7"] in (Level.PARTIALLY, Level.NOT)


def test_a_rule_that_never_looked_supports_nothing() -> None:
    assert levels(unseen="contrast")[f"{AA} 1.4.3"] is Level.NOT_EVALUATED


@pytest.mark.parametrize("became", [None, "failed", "skipped"])
def test_a_rule_has_passed_only_when_every_page_has(became: str | None) -> None:
    told = evidence()
    del told["tests"][PAGES[3]]
    if became:
        told["tests"][PAGES[3]] = became
    contrast = judge.shown(judge.checks()["D06"], told)
    assert not contrast.passed
    assert contrast.silent == (f"rule “contrast” on 1 of {len(POSES)} pages",)
    made = judge.report(told)
    (clause,) = [c for one in made.chapters for c in one.clauses if (one.id, c.number) == (AA, "1.4.3")]
    assert clause.level is Level.NOT_EVALUATED


def test_without_sight_means_all_twelve_tasks() -> None:
    """They are done by night: after an everyday run nobody has looked. The rest only who is blind can say."""
    told = evidence()
    told["tests"] = {name: became for name, became in told["tests"].items() if "twelve_tasks[" not in name}
    shown = judge.shown(judge.checks()["A02"], evidence())
    assert (shown.faults, shown.silent, shown.proved) == ((), (), False)
    assert len(judge.shown(judge.checks()["A02"], told).silent) == len(LANGUAGES)


def test_only_what_this_run_did_is_told() -> None:
    reader = "tests/journeys/test_screen_reader.py::test_from_home_to_a_playing_film"
    assert {test for _, test in written.FURTHER} <= set(evidence()["tests"])

    def said(*without: str) -> str:
        told = evidence()
        for test in without:
            told["tests"][test] = "skipped"
        return " ".join(written.how(judge.report(told)))

    assert "looked at every page" in said()
    assert "AT-SPI" in said()
    assert "AT-SPI" not in said(reader)
    assert "every page" not in said(PAGES[0])
    assert f"nothing wrong on {len(PAGES) - 1} of the {len(PAGES)} pages" in said(PAGES[0])
    assert said(*PAGES, *(test for _, test in written.FURTHER)) == " ".join(written.HONEST)


def test_one_test_of_many_cases_is_all_of_them() -> None:
    check = judge.Check("X", "x", tests=("tests/a.py::test_it",))
    ran = {"looks": {}, "findings": {}}
    passed = {"tests/a.py::test_it[one]": "passed", "tests/a.py::test_it_not": "failed"}
    assert judge.shown(check, {**ran, "tests": passed}).proved
    failed = judge.shown(check, {**ran, "tests": passed | {"tests/a.py::test_it[two]": "failed"}})
    assert failed.faults == ("tests/a.py::test_it failed",)
    assert judge.shown(check, {**ran, "tests": passed | {"tests/a.py::test_it[two]": "skipped"}}).silent


# --- whole


def test_the_checklist_is_whole() -> None:
    wanted = [
        f"{letter}{n:02}"
        for letter, last in zip("ABCDE", (24, 12, 13, 34, 8), strict=True)
        for n in range(1, last + 1)
    ]
    checks = judge.checks()
    assert list(checks) == wanted
    for check in checks.values():
        assert check.rules or check.tests or check.person or check.gap, f"{check.id}: nobody looks at it"
        assert set(check.rules) <= set(gate.RULES)
        for test in check.tests:
            file, _, name = test.partition("[")[0].partition("::")
            assert f"def {name}" in (ROOT / file).read_text("utf-8") if name else (ROOT / file).is_file(), (
                test
            )


def test_every_point_is_asked_by_a_clause() -> None:
    """But those that no standard asks of it, and the pages of staff, which are not there yet."""
    asked = {
        point
        for one in judge.report(evidence()).chapters
        for clause in one.clauses
        for point in clause.checks
    }
    assert set(judge.checks()) - asked == {"A24", "C13", "D30", "E01", "E03", "E04", "E05"}
    assert asked <= set(judge.checks())


def test_every_clause_of_wcag_a_and_aa_is_there() -> None:
    chapters = {one.id: one for one in judge.report(evidence()).chapters}
    assert len(chapters[A].clauses) == 32  # 4.1.1, withdrawn, is in the catalogue
    assert len(chapters[AA].clauses) == 24


# --- valid

CHAPTERS = {
    "success_criteria_level_a",
    "success_criteria_level_aa",
    "success_criteria_level_aaa",
    "functional_performance_criteria",
    "hardware",
    "software",
    "support_documentation_and_services",
    "en_301_549_functional_performance",
    "en_301_549_generic_requirements",
    "en_301_549_ict_with_two-way_voice",
    "en_301_549_ict_with_video",
    "en_301_549_hardware",
    "en_301_549_web",
    "en_301_549_non-web-documents",
    "en_301_549_software",
    "en_301_549_documentation_and_support_services",
    "en_301_549_ict_providing_relay_or_emergency_service_access",
}
TEXTS = {
    "title",
    "report_date",
    "last_modified_date",
    "notes",
    "evaluation_methods_used",
    "legal_disclaimer",
    "license",
    "repository",
    "feedback",
    "catalog",
}


def test_it_is_what_the_schema_of_openacr_asks() -> None:
    """openacr-0.1.0.json, told in our words, and the chapters of its catalogue."""
    value = written.openacr(judge.report(evidence()), DAY)
    assert {"title", "product", "author"} <= set(value)
    assert set(value) <= TEXTS | {"product", "author", "vendor", "version", "related_openacrs", "chapters"}
    assert all(isinstance(value[name], str) for name in TEXTS & set(value))
    assert isinstance(value["version"], int)
    assert isinstance(value["product"]["name"], str)
    assert all("@" in value[who]["email"] for who in ("author", "vendor"))
    assert set(value["chapters"]) == CHAPTERS
    for chapter in value["chapters"].values():
        assert set(chapter) <= {"notes", "disabled", "criteria"}
        assert chapter.get("disabled", False) is ("criteria" not in chapter)
        for criterion in chapter.get("criteria", []):
            assert isinstance(criterion["num"], str)
            for component in criterion["components"]:
                assert component["name"] in {"web", "electronic-docs", "software", "authoring-tool", "none"}
                assert component["adherence"]["level"] in list(Level)
                assert component["adherence"]["notes"]


def test_yaml_in_blocks() -> None:
    value = {"a": "x: “y”\n", "b": {"c": [{"d": True, "e": ["1.10", 2]}, {"d": False}]}}
    assert written.yaml(value) == (
        'a: "x: “y”\\n"\nb:\n  c:\n    - d: true\n      e:\n        - "1.10"\n        - 2\n    - d: false\n'
    )


def test_the_page_is_whole_and_told_in_words() -> None:
    page = etree.fromstring(as_page.html(judge.report(evidence(found="size")), DAY).encode())
    assert page.get("lang") == "en"
    assert len(page.findall(f".//{HTML}h1")) == 1
    assert all(cell.get("scope") for cell in page.iter(f"{HTML}th"))
    text = "".join(page.itertext())
    assert "Partially supports" in text
    assert "Button 'Meer' is wrong" in text
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(set(ids)) == len(ids)
    for link in page.iter(f"{HTML}a"):
        assert (link.get("href") or "")[1:] in ids


# --- from the run to the report


def test_a_run_is_written_down(tmp_path: Path) -> None:
    """Real tests, one of them red, in a process of their own."""
    tests = tmp_path / "test_colours.py"
    tests.write_text("def test_red(): assert False\ndef test_green(): pass\n")
    file = tmp_path / "evidence.json"
    plugin = ["-p", "tests.conformance.evidence", "--evidence", file, "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugin, "--rootdir", tmp_path, "-c", "/dev/null", tests],
        cwd=ROOT,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    told = json.loads(file.read_text("utf-8"))
    assert {name.rpartition("::")[2]: result for name, result in told["tests"].items()} == {
        "test_red": "failed",
        "test_green": "passed",
    }


def test_from_evidence_to_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "evidence.json"
    file.write_text(json.dumps(evidence(found="contrast")))
    monkeypatch.setattr(sys, "argv", ["x", str(tmp_path / "out"), "--evidence", str(file)])
    assert command.main() == 1
    assert "partially supports\n" in capsys.readouterr().out
    assert 'catalog: "2.5-edition-wcag-2.2-508-eu-en"\n' in (tmp_path / "out/venster.yaml").read_text("utf-8")
    assert (tmp_path / "out/venster.html").is_file()
