"""Start, pressed on the start page: it comes anew from its top, and the keys go to what stands first."""

from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests.visitor import Visitor


def opened(parts: app.Parts, folder: Path, size: tuple[int, int]) -> Visitor:
    staging.resize(parts.stage, size)
    staging.wish(parts.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(parts.stage, "home")
    return Visitor(parts.window, folder)


def first(parts: app.Parts) -> str:
    focus = parts.window.activeFocusItem()
    return str(focus.property("text")) if focus is not None else ""


def test_another_shelf_gives_way_to_the_first(program: app.Parts, tmp_path: Path) -> None:
    visitor = opened(program, tmp_path, (1920, 1080))
    shelf, focus = program.browse.property("currentId"), first(program)
    visitor.taps("Korte films")
    assert program.browse.property("currentId") != shelf
    visitor.taps("Begin")
    staging.settle(program.stage)
    assert program.browse.property("currentId") == shelf
    assert first(program) == focus == "Bekijk"


def test_shelves_further_down_give_way_to_those_above(program: app.Parts, tmp_path: Path) -> None:
    visitor = opened(program, tmp_path, (1080, 1920))
    visitor.taps("Meer reeksen")
    rows = program.window.findChild(QQuickItem, "shelfRows")
    assert rows.property("contentY") > rows.property("originY")
    visitor.taps("Begin")
    staging.settle(program.stage)
    rows = program.window.findChild(QQuickItem, "shelfRows")
    assert rows.property("contentY") == rows.property("originY")


def test_where_the_page_names_none_the_keys_go_to_the_first(program: app.Parts, tmp_path: Path) -> None:
    visitor = opened(program, tmp_path, (1280, 800))
    visitor.taps("Zoek")
    visitor.taps("Begin")
    visitor.taps("Begin")
    staging.settle(program.stage)
    assert first(program) not in ("", "Begin")
