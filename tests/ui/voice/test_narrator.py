"""Reading aloud, with the real engine: every sentence once, marked where it stands, forth and back."""

import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.speech.sentences import sentences
from kiosk.ui.voice.narrator import SPELLING, Narrator, _utf16
from kiosk.ui.voice.speech import Speech

TEXT = "Grootmoeder maakte soep. 😀 De hele straat rook ernaar! Wij telden de wortels."
SENTENCES = ["Grootmoeder maakte soep.", "😀 De hele straat rook ernaar!", "Wij telden de wortels."]
LONG = "Dit is een zin die lang duurt, want er staan veel woorden in die allemaal gezegd worden. " * 3


class Reader:
    """A narrator, and what it marked."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.narrator = Narrator(speech, lambda: ("nl", "en"))
        self.marked: list[str] = []
        self.finished = 0
        self.text = ""
        self.narrator.spokenChanged.connect(self._mark)
        self.narrator.finished.connect(self._finish)

    def say(self, text: str, language: str = "nl") -> None:
        self.text = text
        self.narrator.say(text, language)

    def get(self, name: str) -> Any:
        return self.narrator.property(name)

    def _mark(self) -> None:
        start, length = self.get("spokenStart"), self.get("spokenLength")
        units = self.text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")
        if not self.marked or self.marked[-1] != units:
            self.marked.append(units)

    def _finish(self) -> None:
        self.finished += 1


@pytest.fixture(scope="module")
def speech(qapp: object) -> Iterator[Speech]:
    one = Speech(sound=False, arguments=["--times", "8"])
    yield one
    one.close()


@pytest.fixture
def reader(speech: Speech) -> Iterator[Reader]:
    one = Reader(speech)
    yield one
    one.narrator.forget()


def test_every_sentence_once_and_in_order(qtbot: QtBot, reader: Reader) -> None:
    reader.say(TEXT)
    assert (reader.get("reading"), reader.get("speaking")) == (True, True)
    qtbot.waitUntil(lambda: reader.finished == 1)
    assert reader.marked == [*SENTENCES, ""]
    assert (reader.get("reading"), reader.get("speaking"), reader.get("spokenLength")) == (False, False, 0)


def test_words_on_another_page_go_on_with_the_sentence_there(qtbot: QtBot, reader: Reader) -> None:
    reader.say(LONG + TEXT)
    qtbot.waitUntil(lambda: reader.get("spokenLength") > 0)
    reader.text = TEXT
    reader.narrator.sayOn(TEXT, "nl", TEXT.index("De hele") + 3)
    qtbot.waitUntil(lambda: reader.finished == 1)
    assert reader.marked[-3:] == [*SENTENCES[1:], ""]


def test_a_pause_stays_one_when_the_words_move_and_ends_where_it_was(qtbot: QtBot, reader: Reader) -> None:
    reader.say(TEXT + LONG)
    reader.narrator.setProperty("pause", True)
    reader.text = TEXT
    reader.narrator.sayOn(TEXT, "nl", TEXT.index("telden"))
    assert (reader.get("pause"), reader.get("reading"), reader.get("speaking")) == (True, True, False)
    qtbot.wait(200)
    assert reader.marked[-1] == SENTENCES[2]
    reader.narrator.setProperty("pause", False)
    qtbot.waitUntil(lambda: reader.finished == 1)
    assert reader.marked[-2:] == [SENTENCES[2], ""]


def test_who_is_gone_silences_only_what_nobody_else_shows(qtbot: QtBot, reader: Reader) -> None:
    reader.say(TEXT)
    first = reader.narrator.claim()
    assert reader.narrator.reads(TEXT)
    second = reader.narrator.claim()
    reader.narrator.leave(first)
    qtbot.wait(1)
    assert reader.get("reading")
    reader.narrator.leave(second)
    third = reader.narrator.claim()  # the screen was turned
    qtbot.wait(1)
    assert reader.get("reading")
    reader.narrator.leave(third)
    qtbot.waitUntil(lambda: not reader.get("reading"))
    assert not reader.narrator.reads(TEXT)


def test_a_text_without_words_is_finished_at_once(reader: Reader) -> None:
    reader.say(" \n ")
    assert (reader.finished, reader.get("reading")) == (1, False)


def test_a_text_of_which_nothing_has_sound_is_finished(qtbot: QtBot, reader: Reader) -> None:
    reader.say("😀. 😀! 😀?")
    qtbot.waitUntil(lambda: reader.finished == 1)


def test_stop_is_the_end_of_it(qtbot: QtBot, reader: Reader) -> None:
    reader.say(LONG)
    qtbot.waitUntil(lambda: reader.marked != [])
    reader.narrator.stop()
    assert (reader.get("reading"), reader.get("spokenLength"), reader.speech.speaking) == (False, 0, False)
    qtbot.wait(100)
    assert reader.finished == 0


def test_a_pause_holds_the_sentence(qtbot: QtBot, reader: Reader) -> None:
    reader.say(LONG)
    qtbot.waitUntil(lambda: reader.marked != [])
    reader.narrator.setProperty("pause", True)
    assert (reader.get("reading"), reader.get("speaking")) == (True, False)
    marked = list(reader.marked)
    qtbot.wait(1500)
    assert (reader.marked, reader.finished) == (marked, 0)
    reader.narrator.setProperty("pause", False)
    qtbot.waitUntil(lambda: reader.finished == 1)


def test_back_is_this_sentence_again_and_at_its_beginning_the_one_before(
    qtbot: QtBot, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.say(TEXT)
    qtbot.waitUntil(lambda: reader.marked[-1] == SENTENCES[2])
    reader.narrator.sentenceBack()
    assert reader.marked[-1] == SENTENCES[1]
    monkeypatch.setattr("kiosk.ui.voice.narrator.A_MOMENT", 0.0)
    reader.narrator.sentenceBack()
    assert reader.marked[-1] == SENTENCES[1]
    monkeypatch.setattr("kiosk.ui.voice.narrator.A_MOMENT", 1000.0)
    for _ in range(3):
        reader.narrator.sentenceBack()
    assert reader.marked[-1] == SENTENCES[0]
    qtbot.waitUntil(lambda: reader.finished == 1)
    assert reader.marked[-4:] == [*SENTENCES, ""]


@pytest.mark.parametrize("held", [True, False])
def test_the_same_words_elsewhere_are_read_on_and_a_pause_stays(
    qtbot: QtBot, reader: Reader, held: bool
) -> None:
    reader.say(TEXT)
    qtbot.waitUntil(lambda: reader.marked[-1] == SENTENCES[1])
    reader.narrator.setProperty("pause", held)
    reader.text = " ".join(SENTENCES[1:])
    reader.narrator.sayOn(reader.text, "nl", 3)
    assert (reader.get("pause"), reader.marked[-1]) == (held, SENTENCES[1])
    reader.narrator.setProperty("pause", False)
    qtbot.waitUntil(lambda: reader.finished == 1)
    assert reader.marked[-3:] == [*SENTENCES[1:], ""]


def test_back_out_of_a_pause_reads_on(qtbot: QtBot, reader: Reader) -> None:
    reader.say(TEXT)
    reader.narrator.setProperty("pause", True)
    reader.narrator.sentenceBack()
    assert (reader.get("pause"), reader.get("speaking")) == (False, True)
    qtbot.waitUntil(lambda: reader.finished == 1)


def test_slower_from_this_sentence_on(qtbot: QtBot, reader: Reader) -> None:
    durations: list[float] = []
    reader.speech.made.connect(lambda _number, seconds: durations.append(seconds))
    reader.say(LONG)
    qtbot.waitUntil(lambda: reader.marked != [] and len(durations) == 2)
    reader.narrator.setProperty("rate", 0.7)
    qtbot.waitUntil(lambda: len(durations) == 4)
    assert durations[2] > 1.2 * durations[0]
    reader.narrator.forget()
    assert reader.get("rate") == 1.0


def test_another_text_takes_over(qtbot: QtBot, reader: Reader) -> None:
    reader.say(LONG)
    reader.say("Bonjour. Ça va ?", "fr")
    qtbot.waitUntil(lambda: reader.finished == 1)
    assert reader.marked[-3:] == ["Bonjour.", "Ça va ?", ""]


def test_a_language_that_nobody_speaks_is_told(qtbot: QtBot, reader: Reader) -> None:
    reader.speech.warm()
    qtbot.waitUntil(lambda: not reader.speech.speaks("xx"))
    reader.say("Wat is dit?", "xx")
    assert (reader.get("problem"), reader.get("reading")) == ("language", False)
    reader.say("Dit is Nederlands.", "")
    assert (reader.get("problem"), reader.get("reading")) == ("", True)


def test_a_dead_engine_reads_on(qtbot: QtBot, reader: Reader) -> None:
    reader.say(LONG)
    qtbot.waitUntil(lambda: reader.speech.pid != 0 and reader.marked != [])
    os.kill(reader.speech.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: reader.finished == 1)


@given(st.text(st.sampled_from("ab.😀é \n") | st.characters(exclude_categories=("Cs",)), max_size=200))
def test_places_are_those_of_qml(text: str) -> None:
    spans = sentences(text)
    whole = text.encode("utf-16-le")
    for (start, end), (place, length) in zip(spans, _utf16(text, spans), strict=True):
        assert whole[2 * place : 2 * (place + length)].decode("utf-16-le") == text[start:end]


def test_an_address_is_spelled_slowly_in_the_language_of_the_visitor(qtbot: QtBot, reader: Reader) -> None:
    asked: list[tuple[str, str, float]] = []
    say = reader.speech.say

    def watched(text: str, language: str, rate: float) -> int:
        asked.append((text, language, rate))
        return say(text, language, rate)

    reader.speech.say = watched
    try:
        reader.narrator.spell("kijk.be")
        qtbot.waitUntil(lambda: reader.finished == 1)
        reader.say("Gewoon.")
        qtbot.waitUntil(lambda: reader.finished == 2)
    finally:
        del reader.speech.say
    assert [text for text, *_ in asked] == ["k, i, j, k.", "punt.", "b, e.", "Gewoon."]
    assert {language for _, language, _ in asked} == {"nl"}
    assert [rate for *_, rate in asked] == [SPELLING] * 3 + [1.0], "what is read afterwards is not slow"
