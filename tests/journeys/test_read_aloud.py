"""Somebody has a story read aloud: the sentence is marked, pages turn by themselves, leaving is silence."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.model import Kind
from kiosk.ui.stage import examples, staging
from kiosk.ui.voice.speech import Speech
from tests.gate_look import press
from tests.station import starter


@pytest.fixture
def program(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[app.Parts]:
    # Twelve times as fast as one reads.
    monkeypatch.setattr(
        app, "Speech", lambda *, sound, arguments: Speech(sound=sound, arguments=["--times", "12"])
    )
    with starter().opens() as parts:
        yield parts


def button(parts: app.Parts, name: str) -> QQuickItem:
    found = parts.window.findChild(QQuickItem, name)
    assert found is not None
    return found


def marks(parts: app.Parts) -> list[dict[str, float]]:
    """The places on the page that are marked."""
    return list(parts.reading.property("marks"))


def test_a_story_is_read_to_its_end(qtbot: QtBot, program: app.Parts) -> None:
    story = examples.first_of(program.stage, Kind.STORY)
    program.session.start()
    program.session.open("story", story)
    staging.settle(program.stage)
    last = program.work.property("pageCount") - 1
    for _ in range(last - 1):
        program.work.turn(1)
    press(button(program, "aloud"))
    assert button(program, "aloud").property("text") == "Pauze"
    assert program.session.property("speaking")
    qtbot.waitUntil(lambda: len(marks(program)) > 0)
    heights = {mark["y"] for mark in marks(program)}
    assert len(heights) == len(marks(program)), "one on a line"

    qtbot.waitUntil(lambda: program.reading.property("atEnd"), timeout=40_000)
    qtbot.waitUntil(lambda: not program.narrator.property("reading"), timeout=10_000)
    qtbot.waitUntil(lambda: button(program, "aloud").property("text") == "Lees voor")
    assert marks(program) == []
    assert not program.session.property("speaking")


def test_nobody_is_asked_while_it_reads_and_leaving_is_silence(qtbot: QtBot, program: app.Parts) -> None:
    story = examples.first_of(program.stage, Kind.STORY)
    program.session.start()
    program.session.open("story", story)
    staging.settle(program.stage)
    press(button(program, "aloud"))
    program.session.tick(10_000.0)
    program.session.tick(20_000.0)
    assert not program.session.property("asking")
    press(button(program, "aloud"))
    assert program.narrator.property("pause")
    program.session.tick(30_000.0)
    assert program.session.property("asking"), "in a pause one may have gone"
    program.session.touch()
    press(button(program, "aloud"))
    program.session.back()
    staging.settle(program.stage)
    assert not program.speech.speaking
    program.session.open("story", story)
    staging.settle(program.stage)
    press(button(program, "slower"))
    press(button(program, "aloud"))
    program.session.reset()
    assert (program.speech.speaking, program.narrator.property("rate")) == (False, 1.0)


def test_the_words_of_a_work_are_read_on_its_page(qtbot: QtBot, program: app.Parts) -> None:
    """Title, maker and what it is, each sentence marked where it stands; a sound that plays holds."""
    sound = examples.first_of(program.stage, Kind.SOUND)
    program.session.start()
    program.session.open("item", sound)
    staging.settle(program.stage)
    program.session.open("player", sound)
    qtbot.waitUntil(lambda: program.player.property("state") == "playing", timeout=20_000)
    program.session.back()
    staging.settle(program.stage)
    assert program.playing.property("aside")
    press(button(program, "listen"))
    assert button(program, "listen").property("text") == "Pauze"
    assert program.player.property("pause"), "two voices at once are none"
    read: list[str] = []

    def marked() -> bool:
        words = button(program, "listen").property("words")
        start, length = (program.narrator.property(f"spoken{one}") for one in ("Start", "Length"))
        if length and words[start : start + length] not in read:
            read.append(words[start : start + length])
        return not program.narrator.property("reading")

    qtbot.waitUntil(marked, timeout=30_000)
    assert read[0] == program.work.property("title")
    assert read[1].startswith(program.work.property("byline")[:10])
    assert " ".join(read).endswith(program.work.property("summary")[-20:])
    press(button(program, "listen"))
    program.session.open("help")
    staging.settle(program.stage)
    assert not program.speech.speaking


@pytest.mark.parametrize("pause", [True, pytest.param(False, marks=pytest.mark.full)])
def test_a_screen_that_is_turned_keeps_the_place(qtbot: QtBot, program: app.Parts, pause: bool) -> None:
    story = examples.first_of(program.stage, Kind.STORY)
    program.session.start()
    program.session.open("story", story)
    program.session.setProperty("textSize", 1)
    staging.settle(program.stage)
    press(button(program, "aloud"))
    narrator = program.narrator
    said: list[tuple[int, int]] = []

    def note() -> None:
        if length := narrator.property("spokenLength"):
            said.append((narrator.property("spokenStart"), length))

    qtbot.waitUntil(lambda: narrator.property("spokenStart") > 0)
    narrator.setProperty("pause", pause)
    note()
    narrator.spokenChanged.connect(note)
    program.window.resize(program.window.height(), program.window.width())
    staging.settle(program.stage)
    assert button(program, "aloud").property("going")
    assert min(start for start, _ in said) > 0, "not from the beginning of the page"
    if pause:
        assert narrator.property("pause")
        assert said[-1] == said[0]
        assert len(marks(program)) > 0
    program.session.back()


def test_what_is_told_of_a_work_is_read_on_when_the_screen_is_turned(
    qtbot: QtBot, program: app.Parts
) -> None:
    program.session.start()
    program.session.open("item", examples.first_of(program.stage, Kind.FILM))
    staging.settle(program.stage)
    press(button(program, "listen"))
    qtbot.waitUntil(lambda: program.narrator.property("spokenLength") > 0)
    program.narrator.setProperty("pause", True)
    program.window.resize(program.window.height(), program.window.width())
    staging.settle(program.stage)
    qtbot.wait(50)  # what is gone is gone by now
    assert (program.narrator.property("reading"), program.narrator.property("pause")) == (True, True)
    assert button(program, "listen").property("going")
    program.session.back()
    staging.settle(program.stage)
    qtbot.waitUntil(lambda: not program.narrator.property("reading"))
