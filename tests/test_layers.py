"""Who may import whom, and the few ways of writing that we do without. The table is the architecture."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))

LEAVES = {"model", "rights", "errors", "hours", "glass"}
MAY_IMPORT = {
    "model": {"errors"},
    "rights": {"errors"},
    "errors": set[str](),
    "confine": set[str](),
    "hours": set[str](),
    "glass": {"errors"},
    "config": {"errors", "hours"},
    "fetch": {"errors"},
    "catalogue": LEAVES | {"fetch"},
    "store": LEAVES,
    "media": LEAVES | {"fetch", "confine"},
    "agent": LEAVES | {"catalogue", "store", "media", "fetch"},
    "player": LEAVES | {"confine"},
    "staff": LEAVES | {"store"},
    "speech": LEAVES | {"confine"},
    "demonstration": LEAVES | {"catalogue", "store"},
    "ui": LEAVES
    | {"store", "staff", "speech", "media"}
    | {
        f"player.{name}" for name in ("protocol", "frames", "clock", "supervision", "roles")
    },  # never the engine
}
ROOMS_OF_THE_SCREEN = {
    "words": set[str](),
    "stay": set[str](),
    "asking": set[str](),
    "voice": {"words"},
    "work": {"words", "asking"},
    "finding": {"words", "asking", "work"},
    "picture": {"asking", "work"},
    "reading": {"asking", "work"},
    "film": {"stay", "asking", "work", "voice"},
    "live": {"words", "asking", "work", "film"},
    "input": {"film", "voice"},
    "guide": {"words", "stay", "film", "voice", "input"},
    "staff": {"words", "stay", "asking", "work"},
}
"""Of kiosk/ui/, what each may import beside what lies in that folder itself, which knows ``words`` and
``stay`` alone. ``stage`` may import all of them."""
EVERYTHING = {"app", "commands", "__main__"}  # and nobody below imports these
WITHOUT_QT = set(MAY_IMPORT) - {"ui", "player", "speech"}
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "core", "manager", "managers", "misc", "lib"}


class Line(NamedTuple):
    """One import: of what, where, and whether it is for the type checker alone."""

    module: str
    number: int
    typing: bool


def part(path: Path) -> str:
    """The room a file belongs to: ``store`` for kiosk/store/items.py, ``hours`` for kiosk/hours.py."""
    return path.relative_to(ROOT / "kiosk").parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[Line]:
    """Every import in a file, those inside functions too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield Line(name.name, node.lineno, id(node) in typing)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} a relative import hides its room"
            for name in node.names:
                yield Line(f"{node.module}.{name.name}", node.lineno, id(node) in typing)


def where(path: Path, number: int) -> str:
    return f"{path.relative_to(ROOT)}:{number}"


def comment_near(lines: list[str], number: int) -> str:
    """The words of a comment on a line, or on lines of comment just above or just below it."""
    words = [lines[number - 1].partition("#")[2]]
    words += [
        lines[near].strip()[1:]
        for near in (number - 2, number)
        if 0 <= near < len(lines) and lines[near].strip().startswith("#")
    ]
    return re.sub(r"noqa(: *[A-Z0-9, ]+)?", "", " ".join(words)).strip(" #-:;")


def faults_of_direction(path: Path) -> Iterator[str]:
    room = part(path)
    for line in imports(path):
        names = line.module.split(".")
        if names[0] == "PySide6" and room in WITHOUT_QT:
            yield f"{where(path, line.number)} {room} does not know Qt"
        if (
            names[0] == "PySide6"
            and room in {"player", "speech"}
            and names[1] not in {"QtCore", "QtMultimedia", "QtTextToSpeech"}
        ):
            yield f"{where(path, line.number)} {room} draws nothing: no {names[1]}"
        if names[0] != "kiosk" or room in EVERYTHING or names[1:] in ([], ["__version__"], ["BUILT"]):
            continue
        other = part(ROOT / "kiosk" / names[1])
        allowed = MAY_IMPORT.get(room, set()) | {room}
        named = {other, f"{other}.{names[2]}" if len(names) > 2 else other}
        if other == "config" and line.typing:
            continue  # settings are handed over; naming their type is no dependency
        if not named & allowed:
            yield f"{where(path, line.number)} {room} may not import {line.module}"


def test_imports_go_one_way() -> None:
    assert [fault for path in SOURCES for fault in faults_of_direction(path)] == []


def test_imports_within_the_screen_go_one_way() -> None:
    screen = ROOT / "kiosk/ui"
    rooms = {folder.name for folder in screen.iterdir() if (folder / "__init__.py").exists()}
    assert rooms == {*ROOMS_OF_THE_SCREEN, "stage"}
    faults = []
    for room, allowed in {".": {"words", "stay"}, **ROOMS_OF_THE_SCREEN}.items():
        for path in sorted((screen / room).glob("*.py")):
            for line in imports(path):
                names = line.module.split(".")
                if names[:2] == ["kiosk", "ui"] and names[2] in rooms - allowed - {room}:
                    faults.append(f"{where(path, line.number)} {room} may not import {line.module}")
    assert faults == []


def test_every_room_is_in_the_table() -> None:
    rooms = {part(path) for path in SOURCES} - EVERYTHING - {"__init__"}
    assert rooms <= set(MAY_IMPORT)


def test_nothing_is_called_after_what_it_is_not() -> None:
    assert [
        str(path)
        for path in SOURCES
        for name in path.relative_to(ROOT).with_suffix("").parts
        if name in NO_NAMES
    ] == []


@pytest.mark.parametrize("room", ["agent", "catalogue", "config", "fetch", "media", "staff", "store"])
def test_a_room_without_qt_loads_without_qt(room: str) -> None:
    """The same as it runs: nothing pulls Qt in by a detour."""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in SOURCES if part(path) == room
    ]
    script = [*(f"import {module}" for module in modules), "import sys", "print('PySide6' in sys.modules)"]
    done = subprocess.run(
        [sys.executable, "-c", "; ".join(script)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("False", "")


def faults_of_writing(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"time.sleep", "sleep"}:
            yield f"{where(path, node.lineno)} sleeps; wait for what is to happen, with a limit"
        if isinstance(node, ast.ExceptHandler):
            caught = {"everything"} if node.type is None else set(re.findall(r"\w+", ast.unparse(node.type)))
            blind = caught & {"Exception", "BaseException", "everything"}
            passed_on = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            if blind and not passed_on and not comment_near(lines, node.lineno):
                yield f"{where(path, node.lineno)} catches {' '.join(caught)} without saying why"
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"execute", "executemany"}
        ):
            sql = node.args[0] if node.args else None
            if made_up(sql) and not any(comment_near(lines, at) for at in {node.lineno, node.args[0].lineno}):
                yield f"{where(path, node.lineno)} puts SQL together without saying what makes it safe"


def made_up(sql: ast.expr | None) -> bool:
    """Is this text put together here, from anything but literals and CONSTANTS?"""
    match sql:
        case ast.Call(func=ast.Attribute(attr="format" | "join")):
            return True
        case ast.JoinedStr(values=parts):
            values = [part.value for part in parts if isinstance(part, ast.FormattedValue)]
        case ast.BinOp(left=left, right=right):
            values = [left, right]
        case _:
            return False
    return any(
        made_up(value)
        or not (isinstance(value, ast.Constant) or ast.unparse(value).rpartition(".")[2].isupper())
        for value in values
    )


def test_ways_of_writing_we_do_without() -> None:
    assert [fault for path in SOURCES for fault in faults_of_writing(path)] == []


def test_tests_do_not_sleep() -> None:
    """Benches may: some measure what happens at the pace of a visitor."""
    paths = [path for path in sorted((ROOT / "tests").rglob("*.py")) if path.parent.name != "bench"]
    faults = [fault for path in paths for fault in faults_of_writing(path)]
    assert [fault for fault in faults if "sleeps" in fault] == []


def test_sizes(notice: list[str]) -> None:
    """Long files are something to think about, not a fault."""
    for path in SOURCES + sorted((ROOT / "kiosk").rglob("*.qml")):
        think, split = (150, 250) if path.suffix == ".qml" else (250, 400)
        length = len(path.read_text(encoding="utf-8").splitlines())
        if length > think:
            notice.append(
                f"{path.relative_to(ROOT)}: {length} lines{', time to split' if length > split else ''}"
            )


# --- the guards themselves


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("store/x.py", "from kiosk.media import cache", "store may not import"),
        ("store/x.py", "from PySide6.QtCore import QObject", "does not know Qt"),
        ("ui/x.py", "from kiosk.player import vlc_engine", "ui may not import"),
        ("ui/x.py", "def f():\n    import kiosk.agent.sync", "ui may not import"),
        ("player/x.py", "from PySide6.QtGui import QImage", "draws nothing"),
        ("media/x.py", "from kiosk.app import main", "media may not import"),
        ("ui/x.py", "from kiosk.player import protocol", ""),
        ("config/x.py", "from kiosk.errors import ConfigError", ""),
    ],
)
def test_the_table_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, said: str
) -> None:
    file = tmp_path / "kiosk" / name
    file.parent.mkdir(parents=True)
    file.write_text(text)
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    found = " ".join(faults_of_direction(file))
    assert said in found
    assert bool(said) == bool(found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import time\ntime.sleep(1)", "sleeps"),
        ("try:\n    f()\nexcept Exception:\n    pass", "without saying why"),
        ("try:\n    f()\nexcept:  # noqa: E722\n    pass", "without saying why"),
        ("try:\n    f()\nexcept Exception:  # noqa: BLE001 - a plugin may raise anything\n    pass", ""),
        ('db.execute(f"select * from {table}")', "puts SQL together"),
        ('db.execute("select * from t where a=" + a)', "puts SQL together"),
        ('db.execute("select * from t where a=?", (a,))', ""),
        ('db.execute(f"select {_COLUMNS} from t")', ""),
        ('db.execute("select * " + FROM)', ""),
        ('db.execute("select * from " + table)', "puts SQL together"),
    ],
)
def test_the_ways_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, said: str) -> None:
    file = tmp_path / "x.py"
    file.write_text(text)
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    found = " ".join(faults_of_writing(file))
    assert said in found
    assert bool(said) == bool(found)
