"""A visitor's stay, by a clock that the test turns: wishes, the way back, patience, forgetting."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.stay.wishes import LANGUAGES, TEXT_SCALES, THEMES, Wishes

DEFAULTS = Defaults(idle_seconds=120, reading_seconds=300, answer_seconds=60)
WISHES = {
    "language": "fr",
    "theme": "yellow",
    "textSize": 2,
    "reducedMotion": True,
    "moreTime": True,
    "low": True,
    "leftHanded": True,
}
SHOWN = (*WISHES, "page", "subject", "canGoBack", "asking", "secondsLeft", "busy", "textScale")


def looks(session: Session) -> dict[str, object]:
    return {name: session.property(name) for name in SHOWN}


@pytest.fixture
def session(qapp: QGuiApplication) -> Session:
    one = Session(DEFAULTS)
    one.tick(1000)
    return one


def page(session: Session) -> tuple[str, str]:
    return session.property("page"), session.property("subject")


# --- the way


def test_it_begins_with_nobody_there(session: Session) -> None:
    assert page(session) == ("attract", "")
    assert not session.property("canGoBack")


def test_back_leads_to_exactly_the_page_before(session: Session) -> None:
    session.start()
    session.open("shelf", "painters")
    session.open("item", "mill")
    session.open("item", "harbour")
    session.back()
    assert page(session) == ("item", "mill")
    session.back()
    assert page(session) == ("shelf", "painters")
    session.back()
    assert page(session) == ("home", "")
    session.back()
    assert page(session) == ("home", ""), "back never leads out of a stay"


def test_back_to_a_page_leaves_out_what_lies_between(session: Session) -> None:
    session.start()
    for one in ("staff", "staff-playlist", "staff-playlist-more"):
        session.open(one, "abc" if one != "staff" else "")
    session.backTo("staff")
    assert page(session) == ("staff", "")
    session.back()
    assert page(session) == ("home", "")
    session.open("search")
    session.backTo("staff")
    assert page(session) == ("staff", ""), "where it was on no way, it is opened from the start"
    session.back()
    assert page(session) == ("home", "")


def test_start_on_the_start_begins_it_anew(session: Session) -> None:
    begun: list[str] = []
    session.begunAgain.connect(lambda: begun.append(session.property("page")))
    session.start()
    assert begun == [], "it was not there yet"
    session.start()
    assert begun == ["home"]


def test_the_same_page_twice_is_one_step(session: Session) -> None:
    session.start()
    for _ in range(3):
        session.open("item", "mill")
        session.open("help")
        session.open("help")
        session.back()
    session.back()
    assert page(session) == ("home", "")


def test_start_forgets_the_way_but_not_the_wishes(session: Session) -> None:
    session.start()
    session.open("item", "mill")
    session.setProperty("theme", "evening")
    session.start()
    assert page(session) == ("home", "")
    assert not session.property("canGoBack")
    assert session.property("theme") == "evening"


# --- wishes


def test_wishes_change_at_once_and_say_so(session: Session) -> None:
    told: list[int] = []
    session.wishesChanged.connect(lambda: told.append(1))
    for name, value in WISHES.items():
        session.setProperty(name, value)
        assert session.property(name) == value
    assert len(told) == len(WISHES)


def test_impossible_wishes_are_not_granted(session: Session) -> None:
    session.setProperty("language", "xx")
    session.setProperty("theme", "pink")
    session.setProperty("textSize", 9)
    assert (session.property("language"), session.property("theme")) == ("nl", "day")
    assert session.property("textScale") == TEXT_SCALES[-1]
    session.setProperty("textSize", -1)
    assert session.property("textScale") == 1.0


def test_a_station_offers_the_languages_it_was_given(qapp: QGuiApplication) -> None:
    session = Session(Defaults(wishes=Wishes(language="fr"), languages=("fr", "nl")))
    session.setProperty("language", "de")
    assert session.property("language") == "fr"
    session.setProperty("language", "nl")
    assert session.preferred() == ("nl", "fr")


def test_large_letters_are_large_enough() -> None:
    """0.7 degrees at 600 mm for the smallest capital (EN 301 549, 5.1.4), and twice (WCAG 1.4.4)."""
    assert 4.8 * TEXT_SCALES[1] >= 7.33
    assert TEXT_SCALES[2] == 2.0


# --- patience


def test_nobody_is_asked_while_nobody_is_there(session: Session) -> None:
    session.tick(100_000)
    assert not session.property("asking")
    assert page(session) == ("attract", "")


def test_who_touches_nothing_is_asked_and_then_it_begins_again(session: Session) -> None:
    session.start()
    session.tick(1119)
    assert not session.property("asking")
    session.tick(1120)
    assert session.property("asking")
    assert session.property("secondsLeft") == 60
    session.tick(1150)
    assert session.property("secondsLeft") == 30
    session.tick(1179)
    assert session.property("asking")
    session.tick(1180)
    assert not session.property("asking")
    assert page(session) == ("attract", "")


def test_any_sign_of_life_is_an_answer_as_often_as_one_likes(session: Session) -> None:
    session.start()
    session.open("item", "mill")
    now = 1000.0
    for _ in range(20):  # WCAG 2.2.1 asks for ten
        now += 120
        session.tick(now)
        assert session.property("asking")
        now += 59
        session.tick(now)
        session.touch()
        assert not session.property("asking")
    assert page(session) == ("item", "mill")


def test_there_is_time_enough_to_answer() -> None:
    assert Defaults().answer_seconds >= 20  # WCAG 2.2.1


@pytest.mark.parametrize("where", ["story", "picture"])
def test_readers_have_more_time(session: Session, where: str) -> None:
    session.start()
    session.open(where, "mill")
    session.tick(1299)
    assert not session.property("asking")
    session.tick(1300)
    assert session.property("asking")


def test_how_long_it_waits_is_told_of_this_visitor(session: Session) -> None:
    assert session.property("idleSeconds") == 120
    session.setProperty("spoken", True)
    assert session.property("idleSeconds") == 300
    session.setProperty("moreTime", True)
    assert session.property("idleSeconds") == 3000


@pytest.mark.parametrize(("where", "patience"), [("item", 1200), ("story", 3000)])
def test_who_wants_more_time_has_ten_times_as_much(session: Session, where: str, patience: int) -> None:
    session.start()
    session.open(where, "mill")
    session.setProperty("moreTime", True)
    session.tick(1000 + patience - 1)
    assert not session.property("asking")
    session.tick(1000 + patience)
    assert session.property("asking")
    session.tick(1000 + patience + 60)
    assert (session.property("page"), session.property("moreTime")) == ("attract", False)


def test_the_question_is_told_of_once_each_time_it_comes_up(session: Session) -> None:
    told: list[int] = []
    session.asked.connect(lambda: told.append(1))
    session.start()
    for now in (1119, 1120, 1121, 1150):
        session.tick(now)
    session.stir()
    assert told == [1]
    session.touch()
    session.tick(1270)
    assert told == [1, 1]


def test_who_watches_a_film_is_left_alone(session: Session) -> None:
    session.start()
    session.open("player", "train")
    session.setProperty("busy", True)
    session.tick(5000)
    assert not session.property("asking")
    session.setProperty("busy", False)
    session.tick(5179)
    assert not session.property("asking"), "patience begins when the film ends, and there is more of it"
    session.tick(5180)
    assert session.property("asking")
    session.touch()
    session.tick(5299)
    assert not session.property("asking")
    session.tick(5300)
    assert session.property("asking"), "whoever touched something is as patient as ever"


def test_while_it_asks_a_sign_of_life_gives_all_the_time_again(session: Session) -> None:
    """A slow finger that lies on the glass has not answered yet."""
    session.start()
    session.tick(1120)
    session.tick(1179)
    session.stir()
    session.tick(1238)
    assert session.property("asking")
    assert session.property("secondsLeft") == 1
    session.tick(1239)
    assert session.property("page") == "attract"
    session.stir()
    assert not session.property("asking")


def test_a_film_that_begins_under_the_question_is_an_answer(session: Session) -> None:
    session.start()
    session.open("player", "train")
    session.tick(1120)
    assert session.property("asking")
    session.setProperty("busy", True)
    assert not session.property("asking")


def test_at_home_nobody_is_asked_and_nothing_is_forgotten(qapp: QGuiApplication) -> None:
    session = Session(Defaults(idle_seconds=0, reading_seconds=0, answer_seconds=0))
    session.setProperty("textSize", 2)
    session.tick(1e6)
    session.start()
    session.tick(1e7)
    assert not session.property("asking")
    assert (session.property("page"), session.property("textSize")) == ("home", 2)


@pytest.mark.parametrize("page", ["search", "story"])
def test_a_care_home_asks_nobody_and_begins_anew_after_a_long_quiet_time(
    qapp: QGuiApplication, page: str
) -> None:
    session = Session(Defaults(idle_seconds=3600, reading_seconds=3600, answer_seconds=0))
    session.tick(1000)
    session.start()
    session.setProperty("language", "fr")
    session.open(page)
    session.tick(1000 + 3599)
    assert (session.property("asking"), session.property("page")) == (False, page)
    session.tick(1000 + 3600)
    assert (session.property("asking"), session.property("page")) == (False, "attract")
    assert session.property("language") == "nl"


def test_wishes_made_on_the_first_page_go_with_who_made_them(session: Session) -> None:
    session.tick(1000)
    session.setProperty("language", "de")
    session.setProperty("textSize", 2)
    session.setProperty("reducedMotion", True)
    session.tick(1119)
    assert session.property("language") == "de"
    session.touch()
    session.tick(1238)
    assert session.property("language") == "de"
    session.tick(1239)
    wishes = [session.property(name) for name in ("language", "textSize", "reducedMotion")]
    assert wishes == ["nl", 0, False]
    assert not session.property("asking")


def test_a_clock_that_jumps_does_not_end_a_stay(session: Session) -> None:
    """Only the time that does not jump counts; the one on the wall may."""
    session.start()
    session.tick(1001, datetime(2030, 1, 1, tzinfo=UTC))
    session.tick(1002, datetime(2020, 1, 1, tzinfo=UTC))
    assert not session.property("asking")


# --- the end


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("language"), st.sampled_from(LANGUAGES)),
            st.tuples(st.just("theme"), st.sampled_from(THEMES)),
            st.tuples(st.just("textSize"), st.integers(-1, 4)),
            st.tuples(st.just("reducedMotion"), st.booleans()),
            st.tuples(st.just("moreTime"), st.booleans()),
            st.tuples(st.just("busy"), st.booleans()),
            st.tuples(st.just("open"), st.sampled_from(["item", "shelf", "story", "search", "help"])),
            st.tuples(st.sampled_from(["back", "start", "ask", "touch"]), st.none()),
            st.tuples(st.just("tick"), st.integers(0, 400)),
        ),
        max_size=25,
    )
)
def test_after_a_reset_it_is_as_new(qapp: QGuiApplication, stay: list[tuple[str, object]]) -> None:
    session, now = Session(DEFAULTS), 0.0
    ended: list[int] = []
    for what, value in stay:
        if what == "tick":
            now += float(str(value))
            session.tick(now)
        elif what == "open":
            session.open(str(value), "some work")
        elif value is None:
            getattr(session, what)()
        else:
            session.setProperty(what, value)
    session.ended.connect(lambda: ended.append(1))
    session.reset()
    assert looks(session) == looks(Session(DEFAULTS))
    assert ended == [1]
    session.start()
    session.tick(now + 119)
    assert not session.property("asking"), "the next visitor has the whole time"


def test_the_end_is_told_when_everything_is_back(session: Session) -> None:
    """Whoever lets go of something of the visitor may look at the session and see a new one."""
    seen: list[dict[str, object]] = []
    session.start()
    for name, value in WISHES.items():
        session.setProperty(name, value)
    session.ended.connect(lambda: seen.append(looks(session)))
    session.reset()
    assert seen == [looks(Session(DEFAULTS))]


# --- what never changes


def test_the_clock_speaks_the_language_of_the_visitor(session: Session) -> None:
    session.tick(1000, datetime(2024, 5, 14, 10, 25, tzinfo=UTC))
    assert session.property("clock").startswith("dinsdag 14 mei · ")
    session.setProperty("language", "fr")
    assert session.property("clock").startswith("mardi 14 mai · ")


def test_the_clock_is_told_once_a_minute(session: Session) -> None:
    told: list[int] = []
    start = datetime(2024, 5, 14, 10, 25, tzinfo=UTC)
    session.tick(1000, start)
    session.clockChanged.connect(lambda: told.append(1))
    for second in range(1, 121):
        session.tick(1000 + second, start + timedelta(seconds=second))
    assert len(told) == 2


def test_a_measure_of_the_glass_that_makes_no_sense_is_not_taken(session: Session) -> None:
    session.set_px_per_mm(0)
    session.set_px_per_mm(-3)
    assert session.property("pxPerMm") == DEFAULTS.px_per_mm
    session.set_px_per_mm(2.71)
    assert session.property("pxPerMm") == 2.71


def test_who_looks_from_afar_sees_all_of_it_larger_on_the_same_glass(session: Session) -> None:
    session.set_px_per_mm(2.0, larger=3.0)
    assert (session.property("pxPerMm"), session.property("glassPxPerMm")) == (6.0, 2.0)


def test_who_holds_what_is_shown_turns_to_it_before_the_page_does(qapp: object) -> None:
    session, heard = Session(Defaults()), list[str]()
    session.placeChanged.connect(lambda: heard.append("page"))
    session.turned.connect(lambda: heard.append(f"turned to {session.property('subject')}"))
    session.start()
    session.open("item", "a")
    session.open("item", "a")
    assert heard == ["turned to ", "page", "turned to a", "page"]


@pytest.mark.parametrize("mode", ["library", "care", "home"])
def test_nobody_finds_the_door_of_staff_open(mode: str) -> None:
    """Also where a visitor is never asked."""
    seconds = {"library": (120, 60), "care": (3600, 0), "home": (0, 0)}[mode]
    session = Session(Defaults(idle_seconds=seconds[0], answer_seconds=seconds[1]))
    session.tick(0)
    session.start()
    session.open("staff")
    session.staffed = True
    session.tick(119)
    assert session.property("page") == "staff"
    session.tick(121)
    session.tick(121 + 61)
    assert session.property("page") == "attract"


@pytest.mark.parametrize("mode", ["library", "care", "home"])
def test_a_broadcast_without_end_keeps_the_door_of_staff_open_for_ten_minutes(mode: str) -> None:
    answer = 60 if mode == "library" else 0
    session = Session(Defaults(idle_seconds=120 if answer else 0, answer_seconds=answer))
    session.tick(50_000)
    session.start()
    session.open("item", "a")
    session.staffed = True
    session.touch()
    session.setProperty("busy", True)
    for seconds in (300, 599):
        session.tick(50_000 + seconds)
    assert session.property("page") == "item"
    session.tick(50_600)
    assert session.property("page") == "attract"
