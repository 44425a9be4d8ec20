"""Somebody who sees nothing: everything is said, and done by keys or by a finger that feels its way."""

import math
from collections.abc import Iterator
from time import process_time

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.model import Kind
from kiosk.ui.guide.guide_words import Part
from kiosk.ui.stage import examples, staging
from tests.gate_look import look
from tests.spoken import Listener, listening
from tests.station import starter
from tests.visitor import A_HAND, finger


@pytest.fixture(scope="module")
def screen(qapp: QGuiApplication) -> Iterator[Listener]:
    with (
        pytest.MonkeyPatch.context() as patch,
        listening(patch, lambda: starter().opens(agent=False)) as listener,
    ):
        yield listener


@pytest.fixture
def rita(screen: Listener) -> Listener:
    """The next visitor."""
    screen.leaves()
    return screen


# --- it begins


def test_it_is_silent_until_somebody_wants_it(rita: Listener) -> None:
    rita.presses("Tab", "Tab", "F1")
    rita.waits(60)
    QTest.qWait(500)
    assert rita.log == []


def test_the_help_key_held_for_three_seconds_begins_it_in_four_languages(rita: Listener) -> None:
    QTest.keyPress(rita.parts.window, Qt.Key.Key_F1)
    rita.waits(2.9)
    assert not rita.parts.guide.on
    rita.waits(0.2)
    assert rita.parts.session.property("spoken")
    rita.rests()
    QTest.keyRelease(rita.parts.window, Qt.Key.Key_F1)
    assert [part.language for part in rita.log[0]] == ["nl", "fr", "de", "en", "nl"]
    assert rita.log[0][0].text.startswith("Voorlezen staat aan.")
    assert rita.log[0][-1].text == "Raak het scherm aan. Begin. Knop."


def test_a_help_key_that_is_let_go_opens_help_and_begins_nothing(rita: Listener) -> None:
    rita.presses("F1")
    rita.waits(10)
    assert not rita.parts.guide.on
    assert rita.parts.session.property("page") == "help"


def touches_the_corner(rita: Listener, page: str) -> QPoint:
    """A finger comes down at the lower left of a page, and stays; its place."""
    rita.parts.session.start()
    rita.parts.session.open(page)
    staging.settle(rita.parts.stage)
    corner = QPoint(80, rita.parts.window.height() - 40)
    QTest.touchEvent(rita.parts.window, finger()).press(0, corner).commit()
    return corner


def test_the_lower_left_corner_held_for_three_seconds_begins_it_and_presses_nothing(rita: Listener) -> None:
    corner = touches_the_corner(rita, "help")
    rita.waits(3)
    assert rita.parts.guide.on
    QTest.touchEvent(rita.parts.window, finger()).release(0, corner).commit()
    rita.rests()
    assert rita.parts.session.property("page") == "help"


def test_a_finger_that_leaves_the_corner_or_slips_there_begins_nothing(rita: Listener) -> None:
    corner = touches_the_corner(rita, "search")
    QTest.touchEvent(rita.parts.window, finger()).move(0, corner + QPoint(600, -200)).commit()
    rita.waits(4)
    assert not rita.parts.guide.on
    QTest.touchEvent(rita.parts.window, finger()).release(0, corner + QPoint(600, -200)).commit()
    rita.rests()
    rita.waits(1)
    letter = next(node for node in look(rita.parts.window, px_per_mm=1.0).controls if node.name == "A")
    for place in (letter.box.center().toPoint(), corner):  # the second is a slip of the same hand
        QTest.touchEvent(rita.parts.window, finger()).press(0, place).commit()
        QTest.touchEvent(rita.parts.window, finger()).release(0, place).commit()
    rita.waits(4)
    assert (rita.parts.session.property("page"), rita.parts.guide.on) == ("search", False)


def test_the_help_key_leads_nobody_away_from_the_question(rita: Listener) -> None:
    rita.parts.session.start()
    rita.parts.session.ask()
    rita.presses("F1")
    assert (rita.parts.session.property("page"), rita.parts.session.property("asking")) == ("home", True)


def test_an_arrow_to_the_right_chooses_the_next_language(rita: Listener) -> None:
    rita.starts()
    rita.presses("Right")
    rita.rests()
    assert rita.parts.session.property("language") == "fr"
    assert rita.log[-1][0].language == "fr"
    assert rita.last.startswith("Français. La lecture à voix haute commence."), "all of it in that language"
    assert "Commencer" in rita.last
    rita.presses("Right", "Down")
    rita.rests()
    assert rita.parts.session.property("language") == "de"
    rita.presses("Right")
    rita.rests()
    assert rita.parts.session.property("language") == "de", "the languages are offered once"


# --- where one is


def test_every_move_is_one_utterance_with_name_role_and_place(rita: Listener) -> None:
    rita.starts()
    rita.presses("Down")
    assert rita.last == "Nederlands. Knop. 1 van 4."
    rita.presses("Down")
    assert rita.log[-1] == (("Français.", "fr"), ("Knop. 2 van 4.", "nl"))
    rita.presses("Up")
    rita.presses("Up")
    assert rita.last == "Begin. Knop."
    assert len(rita.log) == 4


def test_a_hint_comes_after_two_seconds_of_silence(rita: Listener) -> None:
    rita.starts()
    rita.presses("Down")
    rita.rests()
    rita.waits(1.9)
    assert rita.last == "Nederlands. Knop. 1 van 4."
    rita.waits(0.2)
    assert rita.last == "OK om te kiezen."
    rita.presses("Asterisk")
    assert rita.last == "Nederlands. Knop. 1 van 4.", "the hint is no thing to repeat"


def test_a_page_tells_its_title_first_and_then_what_has_the_focus(rita: Listener) -> None:
    rita.starts()
    film = examples.first_of(rita.parts.stage, Kind.FILM)
    rita.parts.session.open("item", film)
    rita.hears("Onder de grote golf. Bekijk de film. Knop. 1 van")
    rita.presses("Escape")


SEARCH = "Wat wilt u zien of horen?"
"""A page on which nothing has the focus but the words that are typed."""


def test_what_was_told_when_a_page_came_is_not_told_again(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.open("search")
    rita.hears(SEARCH)
    rita.rests()
    rita.presses("Down")
    assert "Titel" not in rita.last
    rita.presses("Up")
    assert rita.last == f"{SEARCH} Titel."


def test_a_page_on_which_nothing_is_chosen_tells_how_one_goes_on(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.open("search")
    rita.hears(SEARCH)
    rita.rests()
    rita.waits(2.1)
    assert rita.last == "Pijl omlaag is volgende. OK is kiezen."


def test_a_press_of_which_nothing_comes_is_answered_with_where_one_is(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.parts.session.open("search")
    rita.hears(SEARCH)
    rita.seeks("Zoek. Knop. 3 van 5.", "Up")
    rita.presses("Return")
    rita.rests()
    rita.waits(1.3)
    assert rita.last == f"{SEARCH} Zoek. Knop. 3 van 5."
    rita.seeks("Begin. Knop.", "Up")
    rita.presses("Return")
    rita.hears("Venster.")
    said = len(rita.log)
    rita.rests()
    rita.waits(1.3)
    assert len(rita.log) == said, "a page that came is answer enough"


def test_the_start_pressed_on_the_start_is_told(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.hears("Venster.")
    rita.seeks("Begin. Knop. 2 van 5.", "Up")
    rita.presses("Return")
    rita.rests()
    rita.waits(1.3)
    assert rita.last.startswith("Venster. ")


def test_who_listens_may_have_the_screen_dark(rita: Listener) -> None:
    curtain = rita.parts.window.findChild(QQuickItem, "curtain")
    assert curtain is not None
    rita.starts()
    QTest.keyPress(rita.parts.window, Qt.Key.Key_F1)
    rita.waits(4.9)
    assert not curtain.isVisible()
    rita.waits(0.2)
    QTest.keyRelease(rita.parts.window, Qt.Key.Key_F1)
    assert curtain.isVisible()
    assert rita.last == "Het scherm is donker. Houd hulp weer vast om het te zien."
    rita.presses("Down")
    assert "Knop" in rita.last, "all else is as it was"
    rita.parts.session.setProperty("spoken", False)
    assert not curtain.isVisible()


def test_the_screen_is_bright_for_the_next_visitor_and_for_the_question(rita: Listener) -> None:
    curtain = rita.parts.window.findChild(QQuickItem, "curtain")
    assert curtain is not None
    rita.starts()
    rita.parts.guide.draw_curtain()
    rita.parts.session.ask()
    assert not curtain.isVisible()
    rita.parts.session.touch()
    assert curtain.isVisible()
    rita.parts.session.reset()
    assert not curtain.isVisible()


def test_who_uses_switches_hears_what_the_frame_comes_to(rita: Listener) -> None:
    rita.parts.session.setProperty("switches", 2)
    rita.starts()
    groups: list[str] = []
    while "Begin." not in groups or rita.last != "Nederlands. Français.":  # of a thing its name, and no more
        rita.presses("Space")
        rita.rests()
        groups.append(rita.last)
        assert len(groups) < 12, groups
    rita.presses("Return")
    rita.rests()
    assert rita.last == "Nederlands."
    rita.presses("Space")
    rita.rests()
    assert rita.log[-1] == (("Français.", "fr"),)
    rita.presses("Space")
    rita.rests()
    assert rita.last == "Uit deze groep."


def test_a_frame_that_goes_by_itself_stays_until_its_names_were_heard(
    rita: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    frame = rita.parts.keys.frame
    monkeypatch.setattr(frame, "_clock", lambda: now[0])
    rita.starts()
    rita.parts.session.setProperty("switches", 1)
    rita.parts.keys.look()
    rita.parts.guide.saying.remark(
        "Een zin die even duurt, en nog wat woorden, zodat de voorlezer bezig is. " * 6
    )

    def moved() -> bool:
        before = frame.property("frame")
        rita.parts.keys.look()
        return bool(frame.property("frame") != before)

    now[0] += 60
    assert rita.parts.guide.saying.speaking
    assert not moved(), "somebody still listens"
    rita.rests()
    assert not moved(), "and a hand takes a moment"
    now[0] += 1.6
    assert moved()
    rita.rests()
    assert rita.last in ("Deutsch. English.", "Nederlands. Français.", "Voorlezen. Groter.", "Begin.")


def test_letters_that_grow_leave_the_focus_on_what_was_chosen(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.parts.session.open("adjust")
    rita.hears("Aanpassen.")
    rita.seeks("Groot. Niet gekozen.")
    rita.presses("Return")
    rita.rests()
    rita.waits(1)
    assert rita.last.startswith("Groot. Gekozen."), rita.all
    rita.seeks("Gewoon. Niet gekozen.", "Up")
    rita.presses("Return")
    rita.rests()
    rita.waits(1)
    assert rita.last.startswith("Gewoon. Gekozen."), rita.all


def test_help_tells_where_one_is_and_twice_everything(rita: Listener) -> None:
    rita.starts()
    rita.presses("Down", "F1")
    assert rita.last.startswith("Raak het scherm aan. Nederlands. Knop. 1 van 4.")
    rita.presses("F1")
    assert "pijl omhoog" in rita.last
    assert "sterretje" in rita.last


def test_a_switch_tells_how_it_is_and_what_it_became(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.open("adjust")
    rita.rests()
    rita.seeks("Avond. Niet gekozen. 2 van 5.")
    rita.presses("Return")
    rita.hears("Avond. Gekozen.")
    assert rita.parts.session.property("theme") == "evening"


def test_what_cannot_be_pressed_is_told_so(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.rests()
    rita.seeks("Vorige reeksen. Knop. Kan nu niet.")


def test_who_goes_on_after_the_last_thing_comes_to_the_first(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.parts.session.open("help")
    rita.rests()
    rita.presses("Up")
    rita.seeks("Bovenaan de bladzijde. Hulp. Titel.")
    rita.presses("Up")
    assert rita.last.startswith("Onderaan de bladzijde. Hulp. Knop.")


def test_what_had_the_focus_and_goes_leaves_it_to_its_neighbour_which_is_told(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.parts.session.open("search")
    rita.parts.search.setProperty("words", "kat")
    rita.rests()
    rita.seeks("Wis alles. Knop")
    rita.presses("Return")
    rita.rests()
    assert rita.parts.search.property("words") == ""
    QTest.keyClick(rita.parts.window, "z")
    rita.rests()
    assert rita.parts.search.property("words") == "z", "typing goes on"


# --- interrupting and repeating


def test_any_key_and_any_touch_silences_at_once(rita: Listener) -> None:
    rita.starts()
    for does in (lambda: rita.presses("Shift"), lambda: rita.taps(rita.nowhere())):
        rita.is_told("Dit is een lange zin die iemand niet wil horen. " * 8)
        staging.wait_for(lambda: rita.parts.speech.speaking, "Speaking")
        before = process_time()
        does()
        assert not rita.parts.speech.speaking
        assert process_time() - before < 0.1


def test_repeat_says_exactly_the_last_thing(rita: Listener) -> None:
    rita.starts()
    rita.presses("Down", "Down", "Down")
    before = rita.log[-1]
    rita.presses("Asterisk")
    assert rita.log[-1] == before
    assert len(rita.log) == 4


# --- a finger that feels its way


def test_the_first_touch_tells_and_the_second_acts(rita: Listener) -> None:
    rita.starts()
    place = rita.place("English")
    rita.taps(place)
    assert rita.log[-1] == (("English.", "en"), ("Knop. 4 van 4.", "nl"))
    assert rita.parts.session.property("language") == "nl"
    rita.rests()
    rita.waits(2)
    assert rita.last == "Raak nog eens aan om te kiezen."
    rita.taps(place)
    rita.rests()
    assert rita.parts.session.property("language") == "en"


def test_a_hand_that_trembles_only_hears(rita: Listener) -> None:
    rita.starts()
    place = rita.place("English")
    QTest.qWait(A_HAND)
    for _ in range(3):
        QTest.touchEvent(rita.parts.window, finger()).press(0, place).commit()
        QTest.touchEvent(rita.parts.window, finger()).release(0, place).commit()
    QCoreApplication.processEvents()
    assert [said[0].text for said in rita.log] == ["English."]
    assert rita.parts.session.property("language") == "nl"


def test_a_finger_that_moves_tells_what_it_passes_and_acts_on_nothing(rita: Listener) -> None:
    rita.starts()
    touch = QTest.touchEvent(rita.parts.window, finger())
    touch.press(0, rita.place("Nederlands")).commit()
    touch.move(0, rita.place("Français")).commit()
    touch.move(0, rita.place("Deutsch")).commit()
    touch.release(0, rita.place("Deutsch")).commit()
    QCoreApplication.processEvents()
    assert [said[0].text for said in rita.log] == ["Nederlands. Knop. 1 van 4.", "Français.", "Deutsch."]
    assert rita.parts.session.property("language") == "nl"


def test_beside_everything_a_touch_does_nothing(rita: Listener) -> None:
    rita.starts()
    rita.taps(QPoint(rita.parts.window.width() - 4, 4))
    rita.rests()
    assert rita.parts.session.property("page") == "attract"


# --- what changes by itself


def test_every_typed_letter_is_told_and_then_how_much_was_found(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.parts.session.open("search")
    rita.rests()
    rita.log.clear()
    for letter in "kat":
        QTest.keyClick(rita.parts.window, letter)
        rita.rests()
    assert [said[0].text for said in rita.log] == ["k", "a", "t"]
    rita.waits(0.7)
    assert "gevonden" in rita.last
    rita.presses("Backspace")
    rita.rests()
    assert rita.last == "t is weg."


def test_the_question_is_told_with_its_time_and_again_before_it_ends(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.start()
    rita.rests()
    session = rita.parts.session
    session.tick(10_000.0)
    session.touch()
    session.tick(10_250.0)
    assert not session.property("asking"), "who listens has as long as who reads"
    session.tick(10_301.0)
    assert session.property("asking")
    rita.hears("Anders begint het scherm opnieuw over 60 seconden.")
    assert rita.last.startswith("Bent u er nog?")
    assert "Ja, ik ben er nog. Knop." in rita.last
    rita.rests()
    assert session.property("asking"), "its own voice is no sign of life"
    session.tick(10_331.0)
    assert rita.last == "Nog 30 seconden."
    rita.rests()
    session.tick(10_351.0)
    assert rita.last == "Nog 10 seconden."
    rita.presses("Return")
    rita.rests()
    assert session.property("page") == "home"
    assert not session.property("asking")


def test_the_end_of_the_stay_is_silence_and_everything_as_before(rita: Listener) -> None:
    rita.starts()
    rita.parts.guide.turn_volume(2)
    assert rita.last == "Stem 9 van 10."
    rita.is_told("Een lange zin die niemand meer hoort. " * 5)
    rita.parts.session.reset()
    assert not rita.parts.speech.speaking
    assert not rita.parts.guide.on
    assert rita.parts.session.property("voiceStep") == 7
    said = len(rita.log)
    rita.presses("Asterisk", "Tab", "Down")
    rita.waits(20)
    rita.rests()
    assert len(rita.log) == said


def test_louder_and_softer_while_it_speaks_change_the_voice_in_ten_steps_of_3_db(rita: Listener) -> None:
    rita.starts()
    gains = []
    for _ in range(12):
        rita.presses("VolumeDown")
    for _ in range(12):
        gains.append(rita.parts.guide.saying.gain)
        rita.presses("VolumeUp")
    assert rita.last == "Stem 10 van 10."
    steps = sorted(set(gains))
    assert len(steps) == 10
    assert steps[-1] == 1.0
    assert 20 * math.log10(steps[1] / steps[0]) == pytest.approx(3.0)
    assert 20 * math.log10(steps[-1] / steps[0]) == pytest.approx(27.0)


def test_a_headphone_begins_it_and_pulled_out_it_is_silent_and_asks_after_ten_seconds(rita: Listener) -> None:
    rita.parts.session.start()
    staging.settle(rita.parts.stage)
    rita.parts.headphone.outputs(("Built-in",))
    rita.parts.headphone.outputs(("Built-in", "USB headset"))
    rita.hears("Voorlezen staat aan.")
    assert rita.parts.session.property("page") == "home", "the screen does not change"
    rita.parts.headphone.outputs(("Built-in",))
    assert not rita.parts.speech.speaking
    rita.waits(9.9)
    assert not rita.parts.session.property("asking")
    rita.waits(0.2)
    assert rita.parts.session.property("asking")
    rita.hears("Bent u er nog?")


def test_an_address_is_told_letter_by_letter_for_who_asks(rita: Listener) -> None:
    rita.starts()
    work = examples.first_of(rita.parts.stage, Kind.PICTURE)
    rita.parts.session.start()
    rita.parts.session.open("item", work)
    staging.settle(rita.parts.stage)
    rita.rests()
    rita.seeks("Neem het webadres mee. Knop")
    rita.presses("Return")
    rita.rests()
    rita.seeks("en.wikipedia.org")
    rita.rests()
    rita.waits(2)
    assert rita.last == "OK om de letters te horen."
    rita.presses("Return")
    assert " ".join(rita.last.lower().split()) == "e, n. punt. w, i, k, i. p, e, d, i. a. punt. o, r, g."
    assert rita.parts.session.property("page") == "take"


# --- languages


def test_a_title_is_said_in_its_own_language(rita: Listener) -> None:
    rita.starts()
    rita.parts.session.setProperty("language", "fr")
    rita.parts.session.start()
    rita.rests()
    languages = {part.language for said in rita.log for part in said}
    assert languages == {"fr"}


def test_of_a_language_that_nobody_speaks_it_is_said_once(rita: Listener) -> None:
    rita.starts()
    rita.parts.guide.saying.say([Part("Dzień dobry", "xx"), Part("Dobranoc", "xx"), Part("Dag", "nl")])
    assert rita.last == "Deze tekst is in een andere taal: xx. Dag"


# --- from the log alone


def test_a_work_is_found_looked_at_and_taken_home_by_what_is_heard(rita: Listener) -> None:
    rita.starts()
    rita.seeks("Begin. Knop", "Up")
    rita.presses("Return")
    rita.hears("Venster.")
    rita.seeks("Zoek. Knop")
    rita.presses("Return")
    rita.hears("Wat wilt u zien of horen?")
    for letter in "katj":
        QTest.keyClick(rita.parts.window, letter)
    rita.rests()
    rita.waits(1)
    rita.hears("gevonden")
    rita.seeks("Een jong katje. Beeld")
    rita.presses("Return")
    rita.hears("Een jong katje. Van dichtbij. Knop.")
    rita.rests()
    rita.presses("Return")
    rita.hears("Een jong katje. Een ros katje")
    rita.seeks("Dichterbij. Knop")
    rita.presses("Return", "Escape")
    rita.hears("Een jong katje. Van dichtbij. Knop.")
    rita.seeks("Neem het webadres mee. Knop")
    rita.presses("Return")
    rita.seeks("commons.wikimedia.org")
    rita.seeks("Hulp. Knop")
    rita.presses("Return")
    rita.hears("Hulp.")
    rita.seeks("Begin. Knop")
    rita.presses("Return")
    rita.hears("Venster.")
    assert rita.parts.session.property("page") == "home"
