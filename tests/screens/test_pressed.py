"""A finger on a button is seen: in every theme, on what is chosen already, on whatever kind of button."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui.stage import poses, staging
from kiosk.ui.stay.wishes import THEMES
from tests.gate_look import look, scene_box
from tests.visitor import finger

PAGES = ("attract", "home", "search-empty", "adjust", "captions", "picture-pages")
AWAY = QPoint(2, 2)


def kinds(parts: app.Parts) -> Iterator[tuple[str, QQuickItem]]:
    """One button of every kind on this page, and one that is chosen."""
    told = set()
    for node in look(parts.window, px_per_mm=1.0).controls:
        kind = f"{node.kind}{' that is chosen' if node.flag('current') else ''}"
        if node.enabled and node.seen == node.box and kind not in told:
            told.add(kind)
            yield kind, node.item


def picture(parts: app.Parts, item: QQuickItem) -> QImage:
    return parts.window.grabWindow().copy(scene_box(item).toRect())


@pytest.mark.parametrize(
    "theme", [pytest.param(theme, marks=() if theme == "yellow" else pytest.mark.full) for theme in THEMES]
)
@pytest.mark.parametrize("page", PAGES)
def test_a_press_is_seen(program: app.Parts, page: str, theme: str) -> None:
    staging.resize(program.stage, (1920, 1080))
    staging.wish(program.stage, language="nl", text_size=0, theme=theme)
    assert poses.pose(program.stage, page)
    staging.settle(program.stage)
    unseen = []
    for kind, item in kinds(program):
        before, place = picture(program, item), scene_box(item).center().toPoint()
        QTest.touchEvent(program.window, finger()).press(0, place).commit()
        if picture(program, item) == before:
            unseen.append(kind)
        QTest.touchEvent(program.window, finger()).move(0, AWAY).commit()
        QTest.touchEvent(program.window, finger()).release(0, AWAY).commit()
    assert unseen == []
