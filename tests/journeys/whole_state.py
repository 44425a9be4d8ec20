"""All that a visit may change, as plain values: parts of the program, the screen, the disk, the clipboard.

``whole(parts)`` before anybody came and after somebody left are the same; ``differences`` says what is not.
"""

import hashlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import app
from kiosk.ui.work.shelf import Shelf
from tests.gate_look import evaluated, look, qml_type

State = dict[str, dict[str, object]]
UNTOLD = "not told"

NOT_OF_A_VISITOR = frozenset(
    {"clock", "pageSize", "page_size", "loaded", "stale", "place", "box", "hasMore"}
    | {"revision", "number", "claims", "outputs"}
)
"""The time of day, how many cards the page had room for that was last on the window, what has to be read
again, where the focus of the last page is, counts of changes and of questions, loudspeakers."""
KEEPS = frozenset({"guide", "hand", "narrator", "playing", "reading", "search", "topics", "work"})
"""Parts that keep more of a visit than their properties tell."""
NOT_OURS = frozenset({"app", "engine", "window", "agent", "background", "speech"})
"""Of ``Parts``: nothing that pages read. What speech does, ``narrator`` and ``session`` tell."""


def properties(thing: Any) -> dict[str, object]:
    """Every property of a part that is a value and no other part, by name."""
    return {name: thing.property(name) for name, kind in _declared(thing) if not kind.endswith("*")}


def state(parts: app.Parts) -> State:
    """Every property of every part, and of the parts in them."""
    found: State = {}
    seen: set[int] = set()

    def walk(name: str, thing: QObject) -> None:
        if id(thing) in seen:
            return
        seen.add(id(thing))
        found[name] = {
            each: _plain(value) for each, value in properties(thing).items() if each not in NOT_OF_A_VISITOR
        }
        found[name]["turned"] = _turned(thing)
        found[name] |= {
            each: _plain(value)
            for each, value in vars(thing).items()
            if name in KEEPS and each.lstrip("_") not in NOT_OF_A_VISITOR and _is_plain(value)
        }
        for each, inner in _inner(thing):
            if each in NOT_OURS:
                continue
            walk(f"{name}.{each}", inner)

    for name, thing in vars(parts).items():
        if name not in NOT_OURS and isinstance(thing, QObject):
            walk(name, thing)
    return found


def screen(parts: app.Parts) -> dict[str, object]:
    """What is drawn and told, what has the focus, and every measure and colour of the theme."""
    window = parts.window
    page = window.findChild(QQuickItem, "page")
    assert page is not None
    seen = look(window, px_per_mm=1.0)
    return {
        "page": (page.opacity(), [qml_type(child) for child in page.childItems()]),
        "focus": _focus(window),
        "theme": evaluated(page, "Object.keys(Theme).map(name => name + ' ' + Theme[name]).join('\\n')"),
        "told": [(str(node), node.box.toRect().getRect(), node.enabled, node.checked) for node in seen.nodes],
        "words": [(words.text, words.box.toRect().getRect(), words.pixels) for words in seen.words],
        "scrolled": [scroller.property("contentY") for scroller in seen.scrollers],
    }


def disk(folder: Path, without: Collection[str] = ()) -> dict[str, object]:
    """Every file with its content; without what lies in ``without``, and SQLite's notes of who reads what."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        and not file.name.endswith(("-shm", "-wal"))
        and file.relative_to(folder).parts[0] not in without
    }


def whole(parts: app.Parts) -> State:
    """The parts, the screen and the clipboard; the disk is told apart, as it takes long to read."""
    return state(parts) | {
        "the screen": screen(parts),
        "the desktop": {"clipboard": QGuiApplication.clipboard().text()},
    }


def differences(before: State, after: State) -> Iterator[str]:
    """What is not as it was."""
    for part in sorted(before.keys() | after.keys()):
        was, now = before.get(part, {}), after.get(part, {})
        for name in sorted(was.keys() | now.keys()):
            # None is a value; what has none of its own, or holds another thing, is not told here.
            once, then = was.get(name, UNTOLD), now.get(name, UNTOLD)
            if once != then:
                yield f"{part}: {name} was {_short(once)}, is {_short(then)}"


def _declared(thing: Any) -> list[tuple[str, str]]:
    """Name and type of each property that the class of a part declares."""
    meta = type(thing).staticMetaObject
    found = (meta.property(n) for n in range(meta.propertyOffset(), meta.propertyCount()))
    return [(str(one.name()), str(one.typeName())) for one in found]


def _inner(thing: QObject) -> Iterator[tuple[str, QObject]]:
    """The parts that it gives to pages, and keeps by itself: Python can't read each property that is one."""
    for each, value in vars(thing).items():
        if isinstance(value, QObject) and type(value).__module__.startswith("kiosk."):
            yield each.lstrip("_"), value


def _turned(thing: QObject) -> list[str]:
    """Of the lists that it made when a page asked for them: those that do not stand at their beginning."""
    made = [value for value in vars(thing).values() if isinstance(value, dict)]
    lists = [one for each in made for one in each.items() if isinstance(one[1], Shelf)]
    return [str(name) for name, shelf in lists if shelf.property("first")]


def _focus(window: QQuickWindow) -> object:
    item = window.activeFocusItem()
    return None if item is None else (qml_type(item), item.objectName(), item.property("text"))


def _is_plain(value: object) -> bool:
    """Whether it is a value all through, which no other thing changes: what a part keeps for itself."""
    if isinstance(value, dict):
        return all(map(_is_plain, (*value.keys(), *value.values())))
    if isinstance(value, list | tuple | set | frozenset):
        return all(map(_is_plain, value))
    return isinstance(value, str | bytes | int | float | bool | None)


def _plain(value: object) -> object:
    """To be compared after what it came from has gone."""
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value if isinstance(value, str | bytes | int | float | bool | None) else str(value)


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 200 else f"{text[:200]}..."
