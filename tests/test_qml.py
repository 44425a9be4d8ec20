"""The QML is checked as Python is: types, format, and the rules that keep the screen safe and translatable.

A line may break a rule of writing when a comment on it, or just above it, says ``waiver:`` and why.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk/qml"
FILES = sorted(QML.rglob("*.qml"))
QT = Path(PySide6.__file__).parent

pytestmark = pytest.mark.skipif(not (QML / "Kiosk/qmldir").exists(), reason="no QML module yet")


def tool(name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """One of Qt's tools, from the PySide6 package itself."""
    program = next(path for path in (QT / name, QT / "Qt/libexec" / name) if path.exists())
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False)


# --- types and format


class Getters(ast.NodeTransformer):
    """pyside6-metaobjectdump 6.11 stumbles over a getter and a setter that have no name: give them one."""

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        return ast.copy_location(ast.Name("getter"), node)

    def visit_Starred(self, node: ast.Starred) -> list[ast.expr]:
        return [ast.copy_location(ast.Name(name), node) for name in ("getter", "setter")]


def constants(module: ast.Module) -> set[tuple[str, str]]:
    """(class, property) declared with ``constant=True``, which pyside6-metaobjectdump 6.11 leaves out."""
    found = set()
    for owner in ast.walk(module):
        for node in owner.body if isinstance(owner, ast.ClassDef) else ():
            match node:
                case ast.Assign(targets=targets, value=value):
                    names, calls = [ast.unparse(target) for target in targets], [value]
                case ast.FunctionDef(name=name, decorator_list=calls):
                    names = [name]
                case _:
                    continue
            for call in calls:
                if isinstance(call, ast.Call) and any(word.arg == "constant" for word in call.keywords):
                    found |= {(owner.name, name) for name in names}
    return found


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import path with the types that Python registers as Kiosk.Models."""
    folder = tmp_path_factory.mktemp("types")
    copies, constant = [], set()
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        if "QML_IMPORT_NAME" in (text := path.read_text(encoding="utf-8")):
            tree = ast.parse(text)
            constant |= constants(tree)
            copies.append(folder / path.name)
            copies[-1].write_text(ast.unparse(Getters().visit(tree)), encoding="utf-8")
    dump = folder / "dump.json"
    command = [sys.executable, "-m", "PySide6.scripts.metaobjectdump", *map(str, copies), "-o", str(dump)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    described = json.loads(dump.read_text(encoding="utf-8"))
    for owner in (owner for file in described for owner in file["classes"]):
        for one in owner.get("properties", ()):
            one["type"] = {"list": "QVariantList", "dict": "QVariantMap"}.get(one["type"], one["type"])
            if (owner["className"], one["name"]) in constant:
                one["constant"] = True
    dump.write_text(json.dumps(described), encoding="utf-8")
    module = folder / "Kiosk/Models"
    module.mkdir(parents=True)
    (module / "qmldir").write_text(
        "module Kiosk.Models\ntypeinfo models.qmltypes\ndepends QtQuick\n", encoding="utf-8"
    )
    known = ",".join(
        str(QT / f"Qt/metatypes/qt6{part}_metatypes.json") for part in ("core", "gui", "qml", "quick")
    )
    done = tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", module / "models.qmltypes", "-o", folder / "unused.cpp"),
        *("--import-name", "Kiosk.Models", "--major-version", "1", "--foreign-types", known, dump),
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_qmllint_has_nothing_to_say(models: Path) -> None:
    """With the types of our Python: a misspelt property of a view model is found here."""
    done = tool("qmllint", "--ignore-settings", "--max-warnings", "0", "-I", models, "-I", QML, *FILES)
    assert done.returncode == 0, done.stdout + done.stderr


def test_qmlformat_changes_nothing(tmp_path: Path) -> None:
    copies = shutil.copytree(QML, tmp_path / "qml")
    names = [path.relative_to(QML) for path in FILES]
    done = tool("qmlformat", "--ignore-settings", "--inplace", *(copies / name for name in names))
    assert done.returncode == 0, done.stderr
    changed = [str(name) for name in names if (copies / name).read_bytes() != (QML / name).read_bytes()]
    assert changed == [], "run pyside6-qmlformat --ignore-settings --inplace on these"


def test_qmldir_names_every_file() -> None:
    named = set(re.findall(r"(\S+\.qml)$", (QML / "Kiosk/qmldir").read_text(encoding="utf-8"), re.M))
    assert named == {str(path.relative_to(QML / "Kiosk")) for path in FILES}


# --- ways of writing

_COMMENT = re.compile(
    r"""("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|//[^\n]*|/\*.*?\*/""", re.S
)
_STRING = re.compile(r'"((?:\\.|[^"\\\n])*)"')


def code(text: str) -> str:
    """The text without its comments, every line still in its place."""
    return _COMMENT.sub(lambda match: match[1] or re.sub(r"[^\n]", " ", match[0]), text)


def lines(text: str) -> Iterator[tuple[int, str]]:
    """(number, code) of each line that no waiver excuses."""
    written = text.splitlines()
    for index, line in enumerate(code(text).splitlines()):
        above = written[index - 1].strip() if index else ""
        if "waiver:" not in written[index] and not (above.startswith("//") and "waiver:" in above):
            yield index + 1, line


def body(text: str, start: int) -> str:
    """What stands directly between the braces that open at ``start``, without what nested braces hold."""
    depth, kept = 0, []
    for letter in text[start:]:
        depth -= letter == "}"
        if depth == 1:
            kept.append(letter)
        depth += letter == "{"
        if depth == 0:
            break
    return "".join(kept)


FORBIDDEN = {
    r"https?:": "an address of the network",
    r"\b(openUrlExternally|XMLHttpRequest|WebSocket|LocalStorage)\b": "leaves the screen",
    r"\b(ShaderEffect|MultiEffect|ParticleSystem|VideoOutput)\b": "needs a GPU",
    r"\b(FileDialog|MessageDialog|ColorDialog|FontDialog|FolderDialog)\b": "a window of the system",
    r"\b(MouseArea|SwipeView|PathView|DropArea|Drag\.|drag\.target)": "a gesture that a tremor can't make",
    r"\b(PinchHandler|DragHandler)\b": "a gesture that a tremor can't make",
    r"\b(onPressAndHold|onLongPressed)\b": "asks to hold still",
    r"\b(onDoubleClicked|onDoubleTapped)\b": "asks for two quick touches",
    r"\b(HoverHandler|hoverEnabled|containsMouse|hovered|onEntered|ToolTip)\b": "a finger does not hover",
    r"Accessible\.on\w+Action:\s*on[A-Z]": "called by nobody: pressed in vain",
    r"Accessible\.checked\s*:": "the template writes over it: ToldState tells it",
    r"^\s*import QtQuick\.Controls\b(?!\.)": "styled controls draw markup; use QtQuick.Templates",
    r"^\s*import (?!QtQuick\b|QtQml\b|Kiosk$|Kiosk\.Models$)": "not Qt Quick, Kiosk or Kiosk.Models",
    r"textFormat:(?!\s*(Text|TextEdit|T\.TextArea)\.PlainText\b)": "markup in a catalogue would be drawn",
    r"\b(Qt\.(rgba|hsla|hsva|tint|lighter|darker|color)\(|#[0-9a-fA-F]{3,8}\b)": "a colour outside Theme",
    r"[cC]olor:\s*\"(?!transparent\")": "a colour outside Theme",
    r"font\.family:\s*\"|font\.(pixelSize|pointSize):\s*\d": "a font outside Theme",
}
ONLY_ELSEWHERE = {"Theme.qml": r"colour|font", "Palettes.qml": "colour"}  # where a rule's thing belongs


def test_ways_of_writing_we_do_without() -> None:
    assert [
        fault for path in FILES for fault in faults_of_writing(path.name, path.read_text(encoding="utf-8"))
    ] == []


def faults_of_writing(name: str, text: str) -> Iterator[str]:
    for number, line in lines(text):
        for pattern, why in FORBIDDEN.items():
            belongs = name in ONLY_ELSEWHERE and re.search(ONLY_ELSEWHERE[name], why)
            if not belongs and re.search(pattern, line):
                yield f"{name}:{number} {why}: {line.strip()}"


def faults_of_text(name: str, text: str) -> Iterator[str]:
    """Every Text and Label says that it is plain (the default draws ``<img src=http…>`` out of a title)."""
    bare = code(text)
    for match in re.finditer(r"(?:^|[\s:])(?:T\.)?(Text|Label|TextEdit|TextArea)\s*\{", bare):
        if "PlainText" not in body(bare, match.end() - 1):
            yield f"{name}:{bare.count(chr(10), 0, match.end()) + 1} {match[1]} without textFormat: PlainText"


def test_every_text_is_plain() -> None:
    assert [
        fault for path in FILES for fault in faults_of_text(path.name, path.read_text(encoding="utf-8"))
    ] == []


_TAP = re.compile(r"\bTapHandler \{(?!\s*gesturePolicy: TapHandler\.ReleaseWithinBounds\b)")


def faults_of_taps(name: str, text: str) -> Iterator[str]:
    """A tap is the lifting inside; the usual policy of Qt is lost on a hand that moves a little."""
    if _TAP.search(code(text)):
        yield f"{name} a TapHandler without ReleaseWithinBounds"


def test_a_tap_is_the_lifting_inside() -> None:
    assert [
        fault for path in FILES for fault in faults_of_taps(path.name, path.read_text(encoding="utf-8"))
    ] == []


_SIZE = re.compile(
    r"\b((?:implicit|minimum|maximum|preferred|content|cell|source)?(?:[wW]idth|[hH]eight)|[a-z]*[sS]pacing|[a-z]*[mM]argins?"
    r"|[a-z]*[pP]adding|[a-z]*[iI]nset|radius|x|y|duration|interval)(?::|\s*:)\s*(\S.*)$"
)
_NUMBER = re.compile(r"(?<![\w.#])(\d+(?:\.\d+)?)(?![\w.])")


def faults_of_size(name: str, text: str) -> Iterator[str]:
    """Sizes come from Theme; 0, 1, fractions and factors are no sizes."""
    for number, line in lines(text):
        match = _SIZE.search(line)
        if not match or re.search(r"\b(property|function)\b.*\b(string|bool)\b", line):
            continue
        value = re.sub(
            r"(Theme|Math)\.(px|font|pow)\([^()]*(\([^()]*\)[^()]*)*\)|\[[^]]*\]|\"[^\"]*\"", "", match[2]
        )
        for literal in _NUMBER.finditer(value):
            around = value[: literal.start()].rstrip()[-1:], value[literal.end() :].lstrip()[:1]
            factor = bool({"*", "/", "%", "<", ">", "="} & set(around))
            if float(literal[1]) > 2 and not factor:  # two pixels are a hair, on any screen
                yield f"{name}:{number} a size outside Theme: {line.strip()}"


def test_sizes_have_names() -> None:
    files = [path for path in FILES if path.name not in {"Theme.qml", "Metrics.qml"}]
    assert [
        fault for path in files for fault in faults_of_size(path.name, path.read_text(encoding="utf-8"))
    ] == []


_WORDS = re.compile(
    r"\b(text|title|label|caption|heading|message|description|placeholderText|Accessible\.(?:name|description))\s*:\s*(\S.*)$"
)


def faults_of_words(name: str, text: str) -> Iterator[str]:
    """What a visitor reads or hears stands in qsTr; the name of the program is the same in every language."""
    for number, line in lines(text):
        match = _WORDS.search(line)
        if not match:
            continue
        value = re.sub(r"\bqsTr(Id|anslate)?\(.*?\"\s*(,[^()]*)?\)", "", match[2])
        value = re.sub(
            r"([!=]==?\s*)\"[^\"]*\"|\"[^\"]*\"(\s*[!=]==?)|\[\s*\"[^\"]*\"\s*\]|\.\w+\(\"[^\"]*\"", "", value
        )
        for words in _STRING.findall(value):
            unit = re.fullmatch(
                r"[−+]?\d+ (s|min|h|%)", words
            )  # the symbols of units are the same everywhere
            if (
                re.search(r"[^\W\d_]", words)
                and not unit
                and words != "Venster"
                and name not in ONLY_ELSEWHERE
            ):
                yield f"{name}:{number} words outside qsTr: {line.strip()}"


def test_visible_words_can_be_translated() -> None:
    assert [
        fault for path in FILES for fault in faults_of_words(path.name, path.read_text(encoding="utf-8"))
    ] == []


def test_controls_know_no_page() -> None:
    """pages use controls, controls use Theme; never back."""
    pages = "|".join(path.stem for path in FILES if path.parent.name == "pages")
    used = [
        f"{path.name} uses {found}"
        for path in FILES
        if path.parent.name == "controls" and pages
        for found in re.findall(rf"\b({pages})\b", code(path.read_text(encoding="utf-8")))
    ]
    assert used == []


@pytest.mark.parametrize(
    ("check", "text", "said"),
    [
        (faults_of_writing, 'Image { source: "https://example.org" }', "network"),
        (faults_of_writing, "// https://doc.qt.io", ""),
        (faults_of_writing, "MouseArea {", "tremor"),
        (faults_of_writing, "MouseArea {  // waiver: only swallows taps", ""),
        (faults_of_writing, "HoverHandler {", "hover"),
        (faults_of_writing, "onDoubleTapped: open()", "quick"),
        (faults_of_writing, "Accessible.onPressAction: onClicked", "in vain"),
        (faults_of_writing, "Accessible.onPressAction: root.clicked()", ""),
        (faults_of_writing, "Accessible.checked: current", "ToldState"),
        (faults_of_writing, "button.Accessible.checked = on;", ""),
        (faults_of_writing, 'color: "#fff"', "colour"),
        (faults_of_writing, 'color: "transparent"', ""),
        (faults_of_writing, "import QtQuick.Controls", "Templates"),
        (faults_of_writing, "import QtQuick.Controls.impl", ""),
        (faults_of_text, "Text { text: title }", "without textFormat"),
        (faults_of_text, "Item { Text { textFormat: Text.PlainText; Item {} } }", ""),
        (faults_of_text, "Text { Item { property int textFormat: Text.PlainText } }", "without textFormat"),
        (faults_of_taps, "TapHandler {\n    onTapped: close()\n}", "ReleaseWithinBounds"),
        (faults_of_taps, "TapHandler {\n    gesturePolicy: TapHandler.ReleaseWithinBounds\n}", ""),
        (faults_of_size, "width: 200", "outside Theme"),
        (faults_of_size, "anchors.leftMargin: 4", "outside Theme"),
        (faults_of_size, "width: Theme.px(20) + 3", "outside Theme"),
        (faults_of_size, "width: (parent.width - 2 * Theme.px(8)) / 3 + 1", ""),
        (faults_of_size, "opacity: 0.5; height: parent.height * 0.25", ""),
        (faults_of_words, 'text: "Play"', "outside qsTr"),
        (faults_of_words, 'text: playing ? qsTr("Pause") : "Play"', "outside qsTr"),
        (faults_of_words, 'text: kind === "film" ? qsTr("Film") : qsTr("%n minutes", "", count)', ""),
        (faults_of_words, 'text: " · "', ""),
    ],
)
def test_the_rules_see(check, text: str, said: str) -> None:
    found = " ".join(check("X.qml", text))
    assert said in found
    assert bool(said) == bool(found)


def test_no_name_of_ours_is_a_name_of_qt_for_python() -> None:
    """PySide looks for a Python type by the bare name of a QML component, and dies of finding another.

    A component called ``Key`` was taken for ``Qt.Key``: a segmentation fault as soon as Python met one.
    """
    from PySide6 import QtCore, QtGui, QtQml, QtQuick

    places = (QtCore, QtGui, QtQml, QtQuick, QtCore.Qt)
    names = {path.stem for path in FILES}
    for path in FILES:
        names |= set(re.findall(r"^\s*component (\w+):", path.read_text("utf-8"), re.MULTILINE))
    assert [name for name in sorted(names) if any(hasattr(place, name) for place in places)] == []
