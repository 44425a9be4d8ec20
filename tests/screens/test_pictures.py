"""What is shown of a picture, and of a film under its captions: never blown up, never covered."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.film.video import VideoSurface
from kiosk.ui.stage import poses, staging
from tests.gate_look import look, scene_box
from tests.screens.cases import SIZES
from tests.screens.enlarged import MOST, enlarged


def test_the_whole_picture_is_no_larger_than_it_is(program: app.Parts) -> None:
    staging.resize(program.stage, SIZES[0])
    staging.wish(program.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(program.stage, "picture")
    program.work.lookAtAll()
    staging.settle(program.stage)
    assert max(times for _, times in enlarged(program.stage)) <= MOST


def test_the_stage_shows_the_work_one_came_from(program: app.Parts) -> None:
    stage = program.stage
    staging.resize(stage, SIZES[1])
    staging.wish(stage, language="nl", text_size=0, theme="day")
    assert poses.pose(stage, "item")
    title = program.work.property("title")
    stage.session.open("help")
    staging.settle(stage)
    shown = [words.text for words in look(stage.window, px_per_mm=stage.session.property("pxPerMm")).words]
    assert title in shown
    stage.session.start()
    stage.session.open("help")
    staging.settle(stage)
    shown = [words.text for words in look(stage.window, px_per_mm=stage.session.property("pxPerMm")).words]
    assert title not in shown
    assert program.browse.property("featuredTitle") in shown


def test_captions_never_cover_more_than_a_third_of_the_film(program: app.Parts) -> None:
    stage = program.stage
    for size in SIZES:
        staging.resize(stage, size)
        for text_size in range(3):
            staging.wish(stage, language="nl", text_size=text_size, theme="day")
            if text_size == 0:
                assert poses.pose(stage, "player")
            else:
                stage.session.setProperty("textSize", text_size)
                staging.settle(stage)
            film = _film(stage.window.contentItem())
            box = scene_box(film)
            assert box.height() > 0.25 * min(size[1], size[0] * 9 / 16), (size, text_size)
            caption = stage.player.property("caption")
            seen = look(stage.window, px_per_mm=stage.session.property("pxPerMm"))
            words = [w for w in seen.words if w.text.split() == caption.split()]
            assert len(words) == 1, (size, text_size, caption)
            over = box.intersected(words[0].box)
            assert over.height() <= box.height() / 3, (size, text_size)


def _film(item: QQuickItem) -> QQuickItem:
    below = [item]
    while below:
        one = below.pop()
        if isinstance(one, VideoSurface):
            return one
        below += one.childItems()
    raise AssertionError("no film on the window")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("language", ["nl", "de"])
def test_every_way_around_a_picture_has_its_word_and_lies_beside_it(
    program: app.Parts, size: tuple[int, int], language: str
) -> None:
    staging.resize(program.stage, size)
    staging.wish(program.stage, language=language, text_size=0, theme="day")
    assert poses.pose(program.stage, "picture-detail")
    seen = look(program.window, px_per_mm=program.session.property("pxPerMm"))
    view = program.window.findChild(QQuickItem, "zoomView")
    assert [node.name for node in seen.controls if not node.item.property("text")] == []
    assert [node.name for node in seen.controls if node.box.intersects(scene_box(view))] == []


def test_a_wide_picture_can_be_read_however_little_room_it_has(program: app.Parts, tmp_path: Path) -> None:
    """Qt warns of what it can't read, and a warning is a failure."""
    stage, file = program.stage, tmp_path / "wide.jpg"
    Image.new("RGB", (1000, 300), "navy").save(file)
    staging.resize(stage, SIZES[0])
    staging.wish(stage, language="nl", text_size=0, theme="day")
    assert poses.pose(stage, "item")
    whole = [one for one in stage.window.findChildren(QQuickItem) if one.property("whole")]
    assert whole
    for picture in whole:
        picture.setSize(QSizeF(2, 2))
        picture.setProperty("source", QUrl.fromLocalFile(str(file)))
    staging.settle(stage)
    program.session.reset()
