"""Help, the practice and the question before a work, as somebody meets them who never touched a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import app
from kiosk.demonstration import battle
from kiosk.ui.stage import poses, staging
from tests.gate_look import look
from tests.screens.cases import SIZES
from tests.visitor import Visitor


@pytest.fixture
def visitor(program: app.Parts, tmp_path: Path) -> Iterator[Visitor]:
    staging.resize(program.stage, (1920, 1080))
    staging.wish(program.stage, language="nl", text_size=0, theme="day")
    assert poses.pose(program.stage, "home")
    yield Visitor(program.window, tmp_path)
    program.session.reset()
    staging.settle(program.stage)


def page(program: app.Parts) -> str:
    staging.settle(program.stage)
    return str(program.session.property("page"))


# --- help


def test_help_is_about_the_page_that_one_comes_from(program: app.Parts, visitor: Visitor) -> None:
    visitor.taps("Hulp")
    visitor.sees("“Meer” toont")
    visitor.sees("Vraag het aan de balie")
    visitor.taps("Terug")
    visitor.taps("Zoek")
    visitor.taps("Hulp")
    visitor.sees("Raak de letters aan")
    visitor.does_not_see("“Meer” toont")
    visitor.taps("Terug")
    assert page(program) == "search"


SAID = {
    "shelf": "“Meer” toont",
    "item": "De grootste knop",
    "picture": "“+”",
    "story": "slaan het blad om",
    "live": "Wat u nu kunt volgen",
    "take": "Richt de camera",
    "adjust": "u ziet of hoort het meteen",
}


def test_help_tells_how_long_this_very_visitor_is_waited_for(program: app.Parts, visitor: Visitor) -> None:
    visitor.taps("Hulp")
    visitor.taps("Dit scherm")
    visitor.sees("Na 2 minuten zonder aanraken")
    program.session.setProperty("moreTime", True)
    visitor.sees("Na 20 minuten zonder aanraken")


@pytest.mark.parametrize("name", SAID)
def test_every_page_has_sentences_of_its_own(program: app.Parts, visitor: Visitor, name: str) -> None:
    assert poses.pose(program.stage, name)
    program.session.open("help")
    visitor.sees(SAID[name])
    visitor.sees("Vraag het aan de balie")


def test_how_long_it_waits_and_what_it_remembers_is_told(visitor: Visitor) -> None:
    visitor.taps("Hulp")
    visitor.taps("Dit scherm")
    visitor.sees("Dit scherm onthoudt niets van u.")
    visitor.sees("Na 2 minuten zonder aanraken")
    visitor.taps("Voorlezen")
    visitor.sees("“Zin terug”")
    visitor.taps("Afstandsbediening")
    visitor.sees("“OK”")


def test_with_large_letters_the_sentences_come_first_and_the_rest_behind_a_button(
    program: app.Parts, visitor: Visitor
) -> None:
    staging.resize(program.stage, (1280, 800))
    staging.wish(program.stage, language="nl", text_size=2, theme="yellow")
    assert poses.pose(program.stage, "help")
    visitor.sees("“Meer” toont")
    visitor.taps("Andere hulp")
    visitor.taps("Dit scherm")
    visitor.sees("onthoudt niets van u")


# --- the practice


@pytest.mark.parametrize(
    "size", [SIZES[2], *(pytest.param(one, marks=pytest.mark.full) for one in SIZES[:2])]
)
def test_four_steps_by_touch_and_the_last_one_leads_back(
    program: app.Parts, visitor: Visitor, size: tuple[int, int]
) -> None:
    staging.resize(program.stage, size)
    visitor.taps("Hulp")
    visitor.taps("Oefen")
    visitor.sees("Stap 1 van 4")
    visitor.taps("Appel")
    visitor.sees("nog eens")
    visitor.taps("Appel")
    visitor.sees("Kies nu de boot")
    visitor.taps("Poot")
    visitor.sees("Dat is iets anders")
    visitor.taps("Boot")
    visitor.sees("Stap 4 van 4")
    visitor.taps("Terug")
    assert page(program) == "help"
    visitor.sees("Dat ging goed.")
    visitor.taps("Nog eens oefenen")
    visitor.sees("Stap 1 van 4")


def test_four_steps_with_keys_alone(program: app.Parts, visitor: Visitor) -> None:
    program.session.open("help")
    program.session.open("practice")
    staging.settle(program.stage)
    visitor.presses("Return")
    visitor.sees("nog eens")
    visitor.waits(0.5)  # a hand that meant the second time
    visitor.presses("Return")
    visitor.sees("Kies nu de boot")
    visitor.presses("Tab")
    visitor.presses("Return")
    visitor.sees("Stap 4 van 4")
    visitor.presses("Escape")
    assert page(program) == "help"
    visitor.sees("Dat ging goed.")


def test_a_hand_that_trembles_does_one_step_at_a_time_and_is_offered_calmer_buttons(
    program: app.Parts, visitor: Visitor
) -> None:
    program.session.open("practice")
    visitor.sees("Stap 1 van 4")
    visitor.does_not_see("langer drukken")
    (place,) = (
        n.seen.center().toPoint() for n in look(program.window, px_per_mm=1).controls if n.name == "Appel"
    )
    visitor.touches(place, trembling=3)
    visitor.sees("Stap 2 van 4")
    visitor.sees("Wilt u liever iets langer drukken?")
    visitor.taps("Ja, graag")
    assert program.session.property("steady")
    visitor.sees_no_more("Beeft uw hand?")
    visitor.sees("Houd uw vinger er even op")


def test_it_can_be_skipped_and_then_nothing_is_praised(program: app.Parts, visitor: Visitor) -> None:
    visitor.taps("Hulp")
    visitor.taps("Oefen")
    visitor.taps("Overslaan")
    assert page(program) == "help"
    visitor.does_not_see("Dat ging goed.")


def test_the_next_visitor_has_not_practised(program: app.Parts, visitor: Visitor) -> None:
    assert poses.pose(program.stage, "practice-back")
    visitor.taps("Terug")
    visitor.sees("Dat ging goed.")
    program.session.reset()
    program.session.start()
    program.session.open("help")
    visitor.sees("Waar u net was")
    visitor.does_not_see("Dat ging goed.")


# --- before a work that somebody may not want to meet


def comes_to_the_battle(program: app.Parts, visitor: Visitor) -> None:
    visitor.taps("Zoek")
    visitor.types("slag bij")
    visitor.taps(battle.TITLE)


def test_the_safe_choice_comes_first_and_leads_back(program: app.Parts, visitor: Visitor) -> None:
    comes_to_the_battle(program, visitor)
    visitor.sees("Op dit beeld ziet u oorlog.")
    visitor.sees("dieren die lijden")
    visitor.does_not_see("Bekijk van dichtbij")
    visitor.presses("Return")  # nothing but the focus
    assert page(program) == "search"


def test_who_wants_to_see_it_is_asked_once(program: app.Parts, visitor: Visitor) -> None:
    comes_to_the_battle(program, visitor)
    visitor.taps("Toch bekijken")
    visitor.sees(battle.TITLE)
    visitor.sees_no_more("Goed om te weten")
    visitor.taps("Terug")
    visitor.taps(battle.TITLE)
    visitor.does_not_see("Goed om te weten")
    program.session.reset()
    program.session.start()
    program.session.open("item", "library:battle")
    visitor.sees("Goed om te weten")


@pytest.mark.parametrize("behind", ["picture", "player", "story"])
def test_no_other_way_leads_past_it(program: app.Parts, visitor: Visitor, behind: str) -> None:
    program.session.open(behind, "library:battle")
    visitor.sees("Goed om te weten")
    visitor.taps("Aanpassen")
    visitor.does_not_see(battle.TITLE)


# --- to take along


def test_the_address_is_spelled(program: app.Parts, visitor: Visitor) -> None:
    assert poses.pose(program.stage, "take-book")
    visitor.sees("www.uitinvlaanderen.be")
    visitor.does_not_see("https://")
    visitor.taps("Lees het adres voor")
    visitor.notices(lambda: program.narrator.property("speaking"), "a voice")
    visitor.taps("Klaar")
    assert page(program) == "item"
    assert not program.narrator.property("reading")
