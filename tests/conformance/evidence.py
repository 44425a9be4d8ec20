"""A plugin of pytest that writes down which tests passed, and what each rule of the gate found."""

import json
from collections import Counter
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--evidence", type=Path, metavar="FILE", help="write down what the tests showed")


class Evidence:
    """Of one run: the outcome of each test, how often each rule looked, and what it found."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.tests: dict[str, str] = {}
        self.looks: Counter[str] = Counter()
        self.findings: dict[str, list[str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        before = self.tests.get(report.nodeid)
        if report.when == "call" or report.outcome != "passed":
            self.tests[report.nodeid] = "failed" if "failed" in (before, report.outcome) else report.outcome
        for name, told in report.user_properties:
            if name == "gate" and report.when == "teardown":
                self.looks.update(told["looks"])
                for rule, lines in told["findings"].items():
                    self.findings.setdefault(rule, []).extend(lines)

    def pytest_sessionfinish(self) -> None:
        told = {"tests": self.tests, "looks": dict(self.looks), "findings": self.findings}
        self.file.write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> object:
    """What the gate says of the real pages belongs to the test that asked it."""
    from tests import gate  # it imports Qt, which must wait for the environment that conftest.py sets

    of_pages = item.nodeid.startswith("tests/screens/test_gate.py")
    with gate.listening() as told:
        if of_pages:
            item.user_properties.append(("gate", told))
        return (yield)


def pytest_configure(config: pytest.Config) -> None:
    file = config.getoption("--evidence")
    if file is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Evidence(file), "evidence of conformance")
