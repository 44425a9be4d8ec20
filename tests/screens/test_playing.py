"""What stands around a film at every size of letters, and where the focus is when something closes."""

import itertools
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.player import protocol
from kiosk.ui.stage import staging
from tests.gate_look import press, qml_type
from tests.gate_pixels import ratio
from tests.screens.cases import SIZES, Case
from tests.screens.test_panels import named, posed, seen

DAY = Case((1920, 1080), "day", 0, "nl")
LARGE = Case((1920, 1080), "yellow", 2, "fr")


def names(parts: app.Parts) -> list[str]:
    return [node.item.objectName() for node in seen(parts).controls]


def drawn(item: QQuickItem) -> Iterator[QQuickItem]:
    """It and all that is visible in it; rows of a model are nobody's children but to the eye."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from drawn(child)


def inside(item: QQuickItem, name: str) -> list[QQuickItem]:
    """What is visible in an item and has this object name, or is a drawing of this name."""
    return [one for one in drawn(item) if name in (one.objectName(), one.property("name"))]


def on_screen(parts: app.Parts, name: str) -> list[QQuickItem]:
    return inside(parts.window.contentItem(), name)


def test_a_film_that_has_ended_shows_its_poster(program: app.Parts) -> None:
    posed(program, "player", DAY)
    (poster,) = program.window.findChildren(QQuickItem, "poster")
    assert not poster.isVisible(), "the film is seen"
    ends(program)
    assert poster.isVisible()


def ends(parts: app.Parts) -> None:
    parts.player.setProperty("pause", False)
    parts.player.seek(parts.player.property("duration") - 0.5)
    staging.wait_for(lambda: parts.playing.property("state") == "ended", "The end")
    staging.settle(parts.stage)


def row_of_play(parts: app.Parts) -> dict[str, QRectF]:
    """The keys in the row of play, by their places in it."""
    row = named(parts, "playPause").item.parentItem()
    return {
        node.item.objectName(): node.box
        for node in seen(parts).controls
        if node.item.parentItem() is row and node.box.top() == named(parts, "playPause").box.top()
    }


@pytest.mark.parametrize(
    "case",
    [
        DAY,
        LARGE._replace(size=(1280, 800)),
        *(
            pytest.param(Case(size, "yellow", *rest), marks=pytest.mark.full)
            for size, rest in itertools.product(SIZES, [(0, "fr"), (1, "de"), (2, "en"), (2, "nl")])
        ),
    ],
)
def test_play_is_the_largest_key_and_stays_where_it_is(program: app.Parts, case: Case) -> None:
    posed(program, "player", case)
    goes_on = row_of_play(program)
    assert goes_on["playPause"].width() == max(box.width() for box in goes_on.values())
    program.player.setProperty("pause", False)
    staging.settle(program.stage)
    assert row_of_play(program) == goes_on, "pause"
    ends(program)
    over = row_of_play(program)
    assert over["playPause"] == goes_on["playPause"], "once more"
    assert over["before"] == goes_on["before"]


def test_at_the_end_one_hears_the_last_words_again_or_goes_to_another_work(program: app.Parts) -> None:
    posed(program, "player", DAY)
    assert "halt" in names(program)
    ends(program)
    assert not named(program, "after").enabled
    assert "halt" not in names(program), "there is nothing to stop"
    press(named(program, "before").item)
    last_words = pytest.approx(program.player.property("duration") - 10, abs=2)
    staging.wait_for(
        lambda: (
            program.playing.property("state") == "playing"
            and program.player.property("timePos") == last_words
        ),
        "The last words",
    )
    ends(program)
    work = program.session.property("subject")
    press(named(program, "onward").item)
    staging.wait_for(lambda: program.session.property("page") == "item", "Another work")
    assert program.session.property("subject") != work


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [2, *(pytest.param(one, marks=pytest.mark.full) for one in (0, 1))])
def test_a_detail_can_be_heard_at_every_size_of_letters(
    program: app.Parts, size: tuple[int, int], text_size: int
) -> None:
    posed(program, "picture-detail", Case(size, "day", text_size, "nl"))
    assert [node.name for node in seen(program).controls].count("Lees voor") == 1


@pytest.mark.parametrize("size", SIZES)
def test_silence_can_be_had_at_every_size_of_letters(program: app.Parts, size: tuple[int, int]) -> None:
    posed(program, "player", Case(size, "day", 0, "nl"))
    for text_size in range(3):
        program.session.setProperty("textSize", text_size)
        staging.settle(program.stage)
        for _ in range(6):
            silent = [node for node in seen(program).controls if node.name == "Stil"]
            if silent or "more" not in names(program):
                break
            press(named(program, "more").item)
            staging.settle(program.stage)
        (one,) = silent
        press(one.item)
        assert program.player.property("mute")
        program.player.setProperty("mute", False)


def test_the_whole_picture_has_pause_and_says_that_it_stands_still(program: app.Parts) -> None:
    posed(program, "player-full", DAY)
    program.player.setProperty("pause", False)
    staging.settle(program.stage)
    assert "Het staat stil." not in [words.text for words in seen(program).words]
    press(named(program, "fullPause").item)
    staging.settle(program.stage)
    assert program.player.property("pause")
    assert "Het staat stil." in [words.text for words in seen(program).words]
    press(named(program, "fullBack").item)
    staging.settle(program.stage)
    assert named(program, "full").item.hasActiveFocus(), "one is where one was"


@pytest.mark.parametrize("theme", ["day", "evening", "yellow", "white", "paper"])
def test_the_sentence_that_is_read_stands_out_from_its_page(program: app.Parts, theme: str) -> None:
    posed(program, "story-aloud", Case((1920, 1080), theme, 0, "nl"))
    staging.wait_for(lambda: bool(on_screen(program, "saidLine")), "A mark")
    line = on_screen(program, "saidLine")[0]
    there = line.mapRectToScene(line.boundingRect()).center().toPoint()
    picture = program.window.grabWindow()
    mark, page = picture.pixelColor(there), picture.pixelColor(there.x(), there.y() + 6)
    assert ratio(mark.getRgb()[:3], page.getRgb()[:3]) >= 3


@pytest.mark.parametrize(
    "page",
    [
        "player",
        "player-text",
        *(
            pytest.param(page, marks=pytest.mark.full)
            for page in ("player-pace", "player-chapters", "player-sound", "player-live")
        ),
    ],
)
@pytest.mark.parametrize("size", SIZES)
def test_the_words_of_the_keys_are_whole(program: app.Parts, page: str, size: tuple[int, int]) -> None:
    posed(program, page, LARGE._replace(size=size))
    keys = named(program, "playPause").item.parentItem()
    assert keys is not None
    cut = [one for one in drawn(keys) if one.property("truncated")]
    assert [one.property("text") for one in cut] == []


@pytest.mark.parametrize(("page", "size"), [("player", (1080, 1920)), ("sound", (1280, 800))])
def test_long_german_words_are_whole_and_inside_the_window(
    program: app.Parts, page: str, size: tuple[int, int]
) -> None:
    posed(program, page, LARGE._replace(size=size, language="de"))
    words = [one.item for one in seen(program).words if one.item.isVisible()]
    # A title may end in dots, a word on a button may not.
    cut = [one for one in words if one.property("truncated") and one.property("maximumLineCount") != 2]
    assert [one.property("text") for one in cut] == []
    assert min(one.mapToScene(one.boundingRect().topLeft()).y() for one in words) >= 0


def test_what_a_film_lacks_is_crossed_out_and_not_only_grey(program: app.Parts) -> None:
    posed(program, "player", LARGE)
    assert not named(program, "sign").enabled
    assert inside(named(program, "sign").item, "block")
    assert not inside(named(program, "description").item, "block")


def test_a_sound_that_is_held_says_so_and_has_one_button_that_goes_on(program: app.Parts) -> None:
    posed(program, "listening", DAY)
    title = program.work.property("title")

    def told() -> set[str]:
        staging.settle(program.stage)
        return {words.text for words in seen(program).words if words.item.isVisible()}

    assert {f"Staat stil: {title}", "Verder"} <= told()
    assert "primary" not in names(program), "Luister"
    program.player.setProperty("pause", False)
    assert f"U hoort: {title}" in told()
    program.playing.stop()
    told()
    assert "primary" in names(program)


@pytest.mark.parametrize(
    ("page", "size", "told"),
    [
        ("player", (1280, 800), r"0:\d\d van 1:12"),
        ("player-text", (1280, 800), "Tekst"),
        ("player-pace", (1280, 800), "Snelheid"),
        ("listening", (1080, 1920), "Staat stil: .+"),
    ],
)
def test_the_largest_letters_still_say_what_this_is_and_how_far(
    program: app.Parts, page: str, size: tuple[int, int], told: str
) -> None:
    posed(program, page, Case(size, "day", 2, "nl"))
    whole = [words.text for words in seen(program).words if words.seen == words.box and not words.truncated]
    assert [text for text in whole if re.fullmatch(told, text)], whole


@pytest.mark.parametrize("page", ["live", "picture", "story", "item", "captions", "shelf"])
@pytest.mark.parametrize("case", [DAY, LARGE._replace(size=(1280, 800))])
def test_what_can_t_be_done_now_is_crossed_out(program: app.Parts, page: str, case: Case) -> None:
    posed(program, page, case)
    for node in seen(program).controls:
        assert bool(inside(node.item, "block")) == (not node.enabled), node


def test_what_makes_a_film_understood_comes_first_and_the_whole_picture_takes_no_place_of_it(
    program: app.Parts,
) -> None:
    posed(program, "player", DAY)
    kinds = [name for name in names(program) if name in {"full", "captions", "description", "sign"}]
    assert kinds == ["captions", "description", "sign", "full"]
    posed(program, "player", Case((1280, 800), "day", 2, "fr"))
    assert {"captions", "description"} <= set(names(program))


@pytest.mark.parametrize("language", ["nl", pytest.param("de", marks=pytest.mark.full)])
def test_a_switch_has_one_name_at_every_size_of_letters(program: app.Parts, language: str) -> None:
    posed(program, "player", DAY._replace(language=language))
    told: dict[str, set[str]] = {}
    for size, text_size in itertools.product(SIZES, [0, 2]):
        staging.resize(program.stage, size)
        program.session.setProperty("textSize", text_size)
        for _ in range(6):
            staging.settle(program.stage)
            switches = [node for node in seen(program).controls if node.kind == "PlayerTile"]
            cut = [words.text for words in seen(program).words if words.truncated and words.control]
            assert (cut, len(switches) > 2) == ([], True)
            for node in switches:
                told.setdefault(node.item.objectName(), set()).add(node.name)
            if "more" not in names(program):
                break
            press(named(program, "more").item)
    assert {"captions", "sign", "style", "full", "text", "chapters", "pace", "sound"} <= set(told)
    assert {kind: said for kind, said in told.items() if len(said) > 1} == {}


@pytest.mark.parametrize("kind", ["pace", "text"])
def test_who_closes_a_panel_is_at_the_switch_that_opened_it(program: app.Parts, kind: str) -> None:
    posed(program, "player", DAY)
    press(named(program, kind).item)
    staging.settle(program.stage)
    press(named(program, "closePanel").item)
    staging.settle(program.stage)
    assert named(program, kind).item.hasActiveFocus()


def test_who_comes_back_from_the_sound_is_at_its_switch(program: app.Parts) -> None:
    posed(program, "player", DAY)
    press(named(program, "sound").item)
    staging.wait_for(lambda: program.session.property("page") == "sound", "The page of the sound")
    QTest.keyClick(program.window, Qt.Key.Key_Escape)
    staging.wait_for(lambda: program.session.property("page") == "player", "The film")
    staging.settle(program.stage)
    assert named(program, "sound").item.hasActiveFocus()


@pytest.mark.parametrize("case", [DAY, LARGE, LARGE._replace(size=(1280, 800))])
def test_loudness_is_a_number_and_hollow_bars(program: app.Parts, case: Case) -> None:
    posed(program, "player", case)
    program.player.setProperty("volume", 6)
    staging.settle(program.stage)
    steps = on_screen(program, "volumeStep")
    steps.sort(key=lambda one: one.mapToScene(one.boundingRect().topLeft()).x())
    filled = [one.property("color").alpha() > 0 for one in steps]
    assert filled == [True] * 6 + [False] * 4
    (number,) = on_screen(program, "volumeNumber")
    assert number.property("text").split(" ")[0] == "6"
    boxes = [one.mapRectToScene(one.boundingRect()) for one in steps]
    assert all(one.right() < two.left() for one, two in itertools.pairwise(boxes)), "told apart"


def test_without_libvlc_the_sound_page_says_what_it_can_t_do(program: app.Parts) -> None:
    posed(program, "sound", DAY)
    why = "Dat kan dit toestel niet."
    assert why not in [words.text for words in seen(program).words]
    program.player._playback._told(protocol.Ready())  # what the stand-in says of itself
    try:
        staging.settle(program.stage)
        look = seen(program)
        assert [words.text for words in look.words].count(why) == 2
        able = {node.name: node.enabled for node in look.controls if node.name.startswith(("Aan,", "Uit,"))}
        assert set(able.values()) == {False}
        assert len(able) == 4
    finally:
        program.player._playback._told(protocol.Ready(libvlc="3.0"))


@pytest.mark.parametrize(
    "page",
    [
        "player-pace",
        "player-full",
        "listening",
        *(
            pytest.param(f"player{more}", marks=pytest.mark.full)
            for more in ("", "-sound", "-text", "-chapters", "-live")
        ),
        pytest.param("sound", marks=pytest.mark.full),
    ],
)
def test_softer_and_louder_are_on_the_glass_wherever_something_sounds(program: app.Parts, page: str) -> None:
    posed(program, page, DAY)
    for size, text_size in itertools.product(SIZES, [0, 2]):
        case = Case(size, "day", text_size, "nl")
        staging.resize(program.stage, size)
        program.session.setProperty("textSize", text_size)
        staging.settle(program.stage)
        look = seen(program)
        keys = {node.name: node for node in look.controls if node.name in ("Stiller", "Luider")}
        assert set(keys) == {"Stiller", "Luider"}, case
        for key in keys.values():
            assert key.seen == key.box, case
            assert min(key.box.width(), key.box.height()) >= look.px(15), case
        loud = program.player.property("volume")
        press(keys["Stiller"].item)
        assert program.player.property("volume") == loud - 1, case
        press(keys["Luider"].item)


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_a_film_that_is_still_coming_has_no_black_band_for_its_captions(
    program: app.Parts, size: tuple[int, int]
) -> None:
    posed(program, "player-live", Case(size, "day", 2, "nl"))
    bands = [node for node in drawn(program.window.contentItem()) if qml_type(node) == "CaptionBand"]
    assert [band.property("color").name() for band in bands] == ["#e7dfcf"], "part of the wall"
    posed(program, "player", Case(size, "day", 2, "nl"))
    bands = [node for node in drawn(program.window.contentItem()) if qml_type(node) == "CaptionBand"]
    assert [band.property("color").name() for band in bands] == ["#000000"]
