"""``python -m tests.conformance OUT [--evidence FILE]``"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

from tests.conformance import judge, page, written

ROOT = Path(__file__).resolve().parents[2]
GATE = "tests/screens/test_gate.py"


def gathered(file: Path) -> int:
    """Run the gate and the tests that the checklist names, and write down what they showed."""
    named = dict.fromkeys(test for check in judge.checks().values() for test in check.tests)
    # A test of a module that runs whole would be named twice.
    modules = {GATE, *(test for test in named if "::" not in test)}
    tests = [*modules, *(test for test in named if test.partition("::")[0] not in modules)]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.conformance.evidence",
        "--evidence",
        str(file),
    ]
    return subprocess.run([*command, *tests], cwd=ROOT, check=False).returncode


def main() -> int:
    """Write the report. Exit code 1 when a machine found something wrong."""
    parser = argparse.ArgumentParser(prog="tests.conformance", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for venster.yaml and venster.html")
    parser.add_argument("--evidence", type=Path, help="of a run before; else the tests run now, some minutes")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = args.evidence or Path(folder) / "evidence.json"
        if args.evidence is None:
            gathered(file)
        report = judge.report(json.loads(file.read_text(encoding="utf-8")))
    day = f"{date.today():%Y-%m-%d}"  # noqa: DTZ011 - the day of whoever makes it
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "venster.yaml").write_text(written.yaml(written.openacr(report, day)), encoding="utf-8")
    (args.out / "venster.html").write_text(page.html(report, day), encoding="utf-8")
    counted = Counter(clause.level for chapter in report.chapters for clause in chapter.clauses)
    for level in judge.Level:
        sys.stdout.write(f"{counted[level]:4} {written.SAID[level].lower()}\n")
    sys.stdout.write(f"{args.out / 'venster.html'}\n")
    return int(any(one.faults for one in report.shown))


if __name__ == "__main__":
    sys.exit(main())
