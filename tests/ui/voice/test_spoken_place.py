"""What is marked while it is read aloud: exactly the letters that are said, where QML draws them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.ui.voice.spoken_place import boxes

TEXT = "Grootmoeder maakte 😀 soep.\nDe hele straat rook ernaar! Wij telden de wortels, één voor één."
QML = b"import QtQuick; TextEdit { textFormat: TextEdit.PlainText; wrapMode: TextEdit.Wrap }"


@pytest.fixture
def drawn(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    """Lays its words out as Text does, and tells where each letter stands."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML, QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem)
    item.setProperty("text", TEXT)
    yield item
    del component, engine


def stands(item: QQuickItem, at: int) -> QRectF:
    context = QQmlEngine.contextForObject(item)
    assert context is not None
    found = QQmlExpression(context, item, f"positionToRectangle({at})").evaluate()[0]
    assert isinstance(found, QRectF)
    return found


@pytest.mark.parametrize("width", [90.0, 200.0, 1000.0])
@pytest.mark.parametrize("said", ["Grootmoeder maakte 😀 soep.", "De hele straat rook ernaar!", "Wij telden"])
def test_the_mark_is_where_the_letters_are(drawn: QQuickItem, width: float, said: str) -> None:
    drawn.setWidth(width)
    font = drawn.property("font")
    assert isinstance(font, QFont)
    start = len(TEXT.partition(said)[0].encode("utf-16-le")) // 2
    length = len(said.encode("utf-16-le")) // 2
    places = [stands(drawn, at) for at in range(start, start + length)]
    rows: dict[float, list[float]] = {}
    for place in places:
        rows.setdefault(place.y(), []).append(place.x())
    every = sorted({stands(drawn, at).y() for at in range(len(TEXT))})

    found = boxes(TEXT, width, font, start, length)
    assert [line for line, _, _ in found] == [every.index(top) for top in rows]
    assert [left for _, left, _ in found] == pytest.approx([min(row) for row in rows.values()], abs=1)
    assert all(right > max(row) for (_, _, right), row in zip(found, rows.values(), strict=True))


def test_nothing_said_marks_nothing(qapp: QGuiApplication) -> None:
    assert boxes(TEXT, 200, QFont(), 0, 0) == []
    assert boxes(TEXT, 0, QFont(), 0, 5) == []
    assert boxes(TEXT, 200, QFont(), 10_000, 5) == []
    assert boxes("", 200, QFont(), 0, 5) == []
