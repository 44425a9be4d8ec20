"""What stands beside a film: its text and chapters follow it, and a tap on a line goes there."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.film.untimed import lines_in
from kiosk.ui.film.video import VideoSurface
from kiosk.ui.stage import poses, staging
from tests.gate_look import Look, Node, look, press, scene_box
from tests.screens.cases import Case


def seen(parts: app.Parts) -> Look:
    scale, language, px_per_mm = (parts.session.property(n) for n in ("textScale", "language", "pxPerMm"))
    return look(parts.window, px_per_mm=px_per_mm, text_scale=scale, language=language)


def lines(parts: app.Parts) -> list[Node]:
    return [node for node in seen(parts).controls if node.item.objectName() == "line"]


def named(parts: app.Parts, name: str) -> Node:
    return next(node for node in seen(parts).controls if node.item.objectName() == name)


def posed(parts: app.Parts, page: str, case: Case) -> None:
    staging.resize(parts.stage, case.size)
    staging.wish(parts.stage, language=case.language, text_size=case.text_size, theme=case.theme)
    assert poses.pose(parts.stage, page)


@pytest.mark.parametrize(
    "case",
    [
        Case((1920, 1080), "day", 0, "nl"),
        pytest.param(Case((1280, 800), "day", 2, "de"), marks=pytest.mark.full),
    ],
)
def test_the_text_follows_and_leads(program: app.Parts, case: Case) -> None:
    posed(program, "player-text", case)
    (now,) = (node for node in lines(program) if node.item.property("current"))
    assert now.name.startswith(program.player.property("caption").split("\n")[0])
    press(named(program, "turnBack").item)
    staging.settle(program.stage)
    earlier = lines(program)[0]
    minutes, seconds = earlier.item.property("place").split(":")
    press(earlier.item)
    assert program.player.property("timePos") == pytest.approx(int(minutes) * 60 + int(seconds), abs=1.1)
    program.player.seek(66)  # near its end: the page turns to what is heard
    staging.wait_for(lambda: any(node.item.property("current") for node in lines(program)), "Following")
    press(named(program, "closePanel").item)
    staging.settle(program.stage)
    assert not lines(program)
    assert named(program, "text").item.hasActiveFocus(), "back at the switch by which they came"


@pytest.mark.full
def test_every_line_comes_once_when_one_turns_the_pages(program: app.Parts) -> None:
    posed(program, "player-text", Case((1280, 800), "day", 0, "nl"))
    program.player.seek(0)
    staging.settle(program.stage)
    while named(program, "turnBack").item.isEnabled():
        press(named(program, "turnBack").item)
        staging.settle(program.stage)
    met: list[str] = []
    for _ in range(20):
        met += [node.name.split(", ")[-1] for node in lines(program) if node.name not in met]
        turn = named(program, "turnOn")
        if not turn.item.isEnabled():
            break
        press(turn.item)
        staging.settle(program.stage)
    transcript = program.playing.text.transcript
    places = [transcript.line(row)["place"] for row in range(transcript.property("count"))]
    assert [place for place in places if not any(place in one for one in met)] == []


@pytest.mark.parametrize(
    "case",
    [
        Case((1280, 800), "day", 2, "nl"),
        pytest.param(Case((1080, 1920), "yellow", 0, "fr"), marks=pytest.mark.full),
    ],
)
def test_a_text_without_times_is_read_from_page_to_page(program: app.Parts, case: Case) -> None:
    posed(program, "player-text", case)
    told = [
        f"Regel {n} van een gesprek over vroeger, dat niemand naast de film gelegd heeft." for n in range(40)
    ]
    program.playing.text.transcript.show(lines_in("\n\n".join(told), "nl"))
    staging.settle(program.stage)
    met: list[str] = []
    for _ in range(40):
        assert not lines(program), "nothing in it is a button"
        met += [words.text for words in seen(program).words if words.text in told]
        turn = named(program, "turnOn")
        if not turn.item.isEnabled():
            break
        press(turn.item)
        staging.settle(program.stage)
    assert sorted(set(met), key=told.index) == told


@pytest.mark.full
def test_the_film_has_the_screen_until_somebody_wants_the_buttons(program: app.Parts) -> None:
    posed(program, "player-full", Case((1920, 1080), "day", 0, "nl"))
    page = program.window.findChild(QQuickItem, "filmPage")
    assert page is not None
    assert {node.item.objectName() for node in seen(program).controls} >= {"fullBack"}
    assert all(node.role != QAccessible.Role.ProgressBar for node in seen(program).nodes)
    press(named(program, "fullBack").item)
    staging.settle(program.stage)
    assert named(program, "playPause").item.isVisible()


def test_buttons_turn_the_chapters_only_while_they_do_not_fit(program: app.Parts) -> None:
    wide, low = (1920, 1080), (1280, 800)
    for size, text_size, fit in [(wide, 0, True), (low, 2, False), (wide, 0, True), (wide, 2, True)]:
        posed(program, "player-chapters", Case(size, "day", text_size, "nl"))
        turning = {node.name for node in seen(program).controls} & {"Vroeger", "Later"}
        assert (len(lines(program)) == 4, turning == set()) == (fit, fit), (size, text_size)


def test_the_way_through_the_chapters_is_never_beside_the_way_through_their_pages(program: app.Parts) -> None:
    posed(program, "player-chapters", Case((1280, 800), "day", 0, "nl"))
    few = {node.name.split(":")[0] for node in seen(program).controls}
    assert (few >= {"Vorige", "Volgende"}, few & {"Vroeger", "Later"}) == (True, set())
    program.playing.text.chapters.show(lines_in("\n\n".join(f"Hoofdstuk {n}." for n in range(40)), "nl"))
    staging.settle(program.stage)
    many = {node.name.split(":")[0] for node in seen(program).controls}
    assert (many >= {"Vroeger", "Later"}, many & {"Vorige", "Volgende"}) == (True, set())
    program.playing.forget()


@pytest.mark.parametrize(
    "case",
    [
        Case((1920, 1080), "day", 0, "nl"),
        pytest.param(Case((1280, 800), "day", 0, "nl"), marks=pytest.mark.full),
    ],
)
def test_the_sample_of_captions_lies_on_the_film_and_not_on_the_wall(program: app.Parts, case: Case) -> None:
    posed(program, "captions", case)
    for place in ("picture", "top"):
        program.playing.text.wishes.setProperty("place", place)
        staging.settle(program.stage)
        film = next(one for one in program.window.findChildren(VideoSurface) if one.isVisible())
        words = next(w for w in seen(program).words if w.text == "Zo zien de ondertitels eruit.")
        assert scene_box(film).contains(words.seen), place
    program.playing.forget()


def test_captions_look_as_wished_on_the_film(program: app.Parts) -> None:
    posed(program, "captions", Case((1920, 1080), "day", 0, "nl"))
    sample = program.window.grabWindow()
    program.playing.text.wishes.setProperty("colours", "sun")
    program.playing.text.wishes.setProperty("size", 4)
    staging.settle(program.stage)
    assert program.window.grabWindow() != sample
    press(named(program, "done").item)
    staging.wait_for(lambda: bool(program.player.property("caption")), "A caption")
    staging.settle(program.stage)
    words = next(w for w in seen(program).words if w.text == program.player.property("caption"))
    film = program.window.findChild(QQuickItem, "filmPage")
    assert film is not None
    assert words.item.property("color").name() == "#000000"
    assert words.seen.height() * 3 < program.window.height()
    program.playing.forget()
    assert program.playing.text.wishes.property("usual")
