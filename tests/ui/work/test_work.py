"""One work on a real store: its words, its pictures, its pages and details."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.model import (
    ContentNote,
    Detail,
    Item,
    Kind,
    Media,
    MediaKind,
    Statement,
    Track,
    TrackKind,
    Variant,
)
from kiosk.staff.wording import Wording
from kiosk.ui.asking.background import Background
from kiosk.ui.work import cautions
from kiosk.ui.work.work import Work
from kiosk.ui.work.work_in_store import RELATED
from tests.ui.conftest import BASE, Library, shelf_of, work

Answered = Callable[[], None]
CC0 = "http://creativecommons.org/publicdomain/zero/1.0/"


def image(name: str, **more: object) -> Media:
    url = f"{BASE}/{name}.jpg"
    return Media(id=url, kind=MediaKind.IMAGE, url=url, width=1000, height=500, **more)


PICTURE = work(
    "mill",
    summary={"nl": ("Een molen.",), "en": ("A mill.",)},
    creator={"none": ("Jan Proef\nAn Proef",)},
    media=(
        image(
            "mill",
            alt={"nl": ("Een molen bij avond.",)},
            details=(
                Detail(x=100, y=50, width=200, height=100, text={"nl": ("De wieken.",)}),
                Detail(x=500, y=250, width=500, height=250, text={"nl": ("Het water.",), "en": ("Water.",)}),
            ),
        ),
    ),
    rights=CC0,
    required_statement=Statement(value={"nl": ("Museum van Proef",)}),
    provider={"nl": ("Museum van Proef",)},
)
STORY = work(
    "fox",
    Kind.STORY,
    media=tuple(
        image(f"fox{n}", text={"nl": (f"Bladzijde {n}. " + "woord " * 60,)}, alt={"nl": (f"Een vos, {n}.",)})
        for n in (1, 2, 3)
    ),
)
FILM = work(
    "train",
    Kind.FILM,
    media=(
        Media(
            id=f"{BASE}/train.mp4",
            kind=MediaKind.VIDEO,
            url=f"{BASE}/train.mp4",
            duration=480,
            poster=f"{BASE}/train.jpg",
            tracks=(Track(kind=TrackKind.CAPTIONS, url=f"{BASE}/t.vtt", language="nl"),),
            variants=(
                Variant(url=f"{BASE}/train-ad.mp4", accessibility_features=("audioDescription",)),
                Variant(url=f"{BASE}/train-vgt.mp4", accessibility_features=("signLanguage",)),
            ),
        ),
    ),
)


@pytest.fixture
def shown(
    library: Library, background: Background, speaks: list[str], answered: Answered
) -> Callable[[Item], Work]:
    """Show a work that is in the store."""
    one = Work(background, library.pictures, lambda: speaks)

    def show(item: Item) -> Work:
        library.put(item)
        one.show(item.id)
        answered()
        return one

    return show


Shown = Callable[[Item], Work]


def said(work: Work, *names: str) -> list[object]:
    return [work.property(name) for name in names]


# --- its words


def test_a_work_in_the_words_of_the_visitor(shown: Shown, speaks: list[str]) -> None:
    mill = shown(PICTURE)
    assert said(mill, "title", "summary", "byline") == [
        "mill nl",
        "Een molen.",
        "Jan Proef, An Proef · omstreeks 1830",
    ]
    speaks[:] = ["en", "nl"]
    mill.retell()
    assert said(mill, "title", "summary") == ["mill en", "A mill."]
    assert mill.property("coverAlt") == "Een molen bij avond.", "better another language than nothing"


def test_who_is_thanked_is_thanked_once(shown: Shown) -> None:
    assert str(shown(PICTURE).property("credit")).count("Museum van Proef") == 1


def test_without_a_name_the_site_is_thanked(shown: Shown) -> None:
    assert str(shown(FILM).property("credit")).endswith("museum.example")


def test_facts_of_a_film_are_its_length_and_its_help(shown: Shown) -> None:
    facts = [fact["text"] for fact in shown(FILM).property("facts")]
    assert facts[0] == "8 minutes"
    assert facts[1:] == ["with captions", "described aloud", "with sign language"]


def test_facts_of_a_story_are_the_time_it_takes(shown: Shown) -> None:
    assert [fact["text"] for fact in shown(STORY).property("facts")] == ["2 minutes to read"]


@pytest.mark.parametrize(
    ("item", "plays", "reads", "looks"),
    [(PICTURE, False, False, True), (STORY, False, True, True), (FILM, True, False, False)],
    ids=["picture", "story", "film"],
)
def test_what_can_be_done_with_it(shown: Shown, item: Item, plays: bool, reads: bool, looks: bool) -> None:
    assert said(shown(item), "plays", "reads", "looks") == [plays, reads, looks]


# --- its pictures


def test_the_picture_that_is_here_is_shown_and_the_small_one_before(
    shown: Shown, library: Library, answered: Answered
) -> None:
    mill = shown(PICTURE)
    assert not mill.property("cover").isValid()
    small = library.draw(f"{BASE}/mill.jpg", "card")
    mill.refresh()
    answered()
    assert Path(mill.property("cover").toLocalFile()) == small
    large = library.draw(f"{BASE}/mill.jpg", "stage")
    mill.refresh()
    answered()
    assert Path(mill.property("cover").toLocalFile()) == large
    assert Path(mill.picture_of(0).toLocalFile()) == large


# --- pages and details


def test_pages_turn_and_end(shown: Shown) -> None:
    fox = shown(STORY)
    assert said(fox, "pageCount", "page") == [3, 0]
    fox.turn(-1)
    assert fox.property("page") == 0
    fox.turn(1)
    fox.turn(1)
    fox.turn(1)
    assert said(fox, "page", "pageAlt") == [2, "Een vos, 3."]


def test_details_are_looked_at_one_by_one(shown: Shown) -> None:
    mill = shown(PICTURE)
    assert said(mill, "detailCount", "detail", "detailText", "detailBox") == [2, -1, "", []]
    mill.look(1)
    assert said(mill, "detailText", "detailPlace") == ["De wieken.", "Detail 1 of 2"]
    assert mill.property("detailBox") == [0.1, 0.1, 0.2, 0.2]
    mill.look(1)
    mill.look(1)
    assert mill.property("detailText") == "Het water."
    mill.lookAtAll()
    assert said(mill, "detail", "detailBox") == [-1, []]
    mill.look(-1)
    assert mill.property("detail") == -1


def test_another_page_begins_with_the_whole(shown: Shown) -> None:
    two = work("two", media=(PICTURE.media[0], image("second")))
    shown_two = shown(two)
    shown_two.look(1)
    shown_two.turn(1)
    assert said(shown_two, "detail", "detailCount") == [-1, 0]


def test_who_looks_at_the_last_page_can_go_back_when_pages_are_taken_away(
    shown: Shown, library: Library, answered: Answered
) -> None:
    fox = shown(STORY)
    fox.turn(1)
    fox.turn(1)
    library.put(replace(STORY, media=STORY.media[:2]))
    fox.refresh()
    answered()
    assert said(fox, "page", "pageCount") == [1, 2]
    fox.turn(-1)
    assert fox.property("page") == 0


# --- coming and going


def test_the_same_work_again_keeps_its_page(shown: Shown, answered: Answered) -> None:
    fox = shown(STORY)
    fox.turn(1)
    fox.show(STORY.id)
    fox.refresh()
    answered()
    assert fox.property("page") == 1


def test_another_work_begins_at_its_beginning(shown: Shown) -> None:
    shown(STORY).turn(1)
    assert said(shown(PICTURE), "page", "title") == [0, "mill nl"]


def test_an_answer_for_a_work_already_left_is_dropped(shown: Shown, answered: Answered) -> None:
    one = shown(PICTURE)
    titles: list[object] = []
    one.changed.connect(lambda: titles.append(one.property("title")))
    one.show(STORY.id)
    one.show(PICTURE.id)
    answered()
    assert one.property("title") == "mill nl"
    assert "fox nl" not in titles


def test_a_work_that_is_gone_says_so(shown: Shown, library: Library, answered: Answered) -> None:
    mill = shown(PICTURE)
    assert said(mill, "ready", "missing") == [True, False]
    library.withdraw(PICTURE.id)
    mill.refresh()
    answered()
    assert said(mill, "ready", "missing", "title") == [False, True, ""]


def test_a_work_that_comes_back_is_shown(shown: Shown, library: Library, answered: Answered) -> None:
    mill = shown(PICTURE)
    library.withdraw(PICTURE.id)
    mill.refresh()
    answered()
    library.put(PICTURE)
    mill.refresh()
    answered()
    assert said(mill, "ready", "missing", "title") == [True, False, "mill nl"]


def test_a_work_that_never_was_says_so(shown: Shown, answered: Answered) -> None:
    one = shown(PICTURE)
    one.show(f"{BASE}/never")
    answered()
    assert said(one, "ready", "missing") == [False, True]


def test_nothing_remains_of_what_a_visitor_looked_at(shown: Shown, answered: Answered) -> None:
    fox = shown(STORY)
    fox.turn(1)
    fox.forget()
    answered()
    assert said(fox, "itemId", "title", "page", "ready", "missing") == ["", "", 0, False, False]


def test_beside_a_work_stand_those_that_follow_on_its_shelf(
    shown: Shown, library: Library, answered: Answered
) -> None:
    others = [work(f"o{n}") for n in range(RELATED + 10)]
    library.put(*others, shelf_of("all", others[0], PICTURE, *others[1:]))
    mill = shown(PICTURE)
    answered()
    related = mill.related
    related.setProperty("pageSize", 3)
    answered()
    ids = [related.data(related.index(row, 0), role) for row in range(3) for role in _role(related, "itemId")]
    assert related.property("count") == RELATED
    assert ids == [others[1].id, others[2].id, others[3].id]


def test_beside_a_work_that_hangs_alone_stands_the_first_shelf(
    shown: Shown, library: Library, answered: Answered
) -> None:
    others = [work(f"o{n}") for n in range(3)]
    library.put(*others, shelf_of("all", *others))
    alone = shown(PICTURE)
    answered()
    assert alone.related.property("count") == 3


def test_a_work_comes_with_what_is_near_and_without_what_stood_below_the_last(
    shown: Shown, library: Library, answered: Answered
) -> None:
    """A button, or a card, that came or went later would push others from under a finger."""
    book = work("book", Kind.BOOK, creator=PICTURE.creator)
    others = [work(f"o{n}") for n in range(3)]
    library.put(book, *others, shelf_of("all", others[0], STORY, *others[1:]))
    one = shown(STORY)
    answered()
    related, told = one.related, list[tuple[object, ...]]()
    assert related.rowCount() > 0
    one.changed.connect(lambda: told.append((one.property("ready"), one.nearby_count, related.rowCount())))
    shown(PICTURE)
    assert told == [(False, 0, 0), (True, 1, 0)]


def _role(model: object, name: str) -> list[int]:
    return [role for role, called in model.roleNames().items() if called.data() == name.encode()]


# --- what somebody may not want to meet


@pytest.fixture
def asks(library: Library, background: Background, speaks: list[str]) -> Work:
    notes = (ContentNote.WAR, ContentNote.RELIGION)
    library.put(replace(PICTURE, notes=notes), replace(FILM, notes=(ContentNote.RELIGION,)))
    return Work(background, library.pictures, lambda: speaks, warns=frozenset({ContentNote.WAR}))


def test_of_what_this_station_asks_about_a_visitor_is_asked_once(asks: Work, answered: Answered) -> None:
    asks.show(PICTURE.id)
    assert not asks.property("warned"), "nothing is known yet, and nothing shown"
    answered()
    assert asks.property("warned")
    assert len(asks.property("cautions")) == 1
    asks.accept()
    assert not asks.property("warned")
    asks.show(FILM.id)
    answered()
    assert not asks.property("warned"), "of faith nobody is asked here"
    asks.show(PICTURE.id)
    answered()
    assert not asks.property("warned"), "who said yes is not asked again"
    asks.forget()
    asks.show(PICTURE.id)
    answered()
    assert asks.property("warned"), "somebody else is"


def test_a_still_that_shows_it_waits_for_the_answer_too(
    library: Library, background: Background, speaks: list[str], answered: Answered
) -> None:
    library.put(replace(FILM, notes=(ContentNote.WAR,)))
    library.draw(FILM.thumbnail, "stage")
    work = Work(background, library.pictures, lambda: speaks, warns=frozenset({ContentNote.WAR}))
    work.show(FILM.id)
    answered()
    assert (work.property("veiled"), work.property("cover").isValid()) == (True, False)
    work.accept()
    assert (work.property("veiled"), work.property("cover").isValid()) == (False, True)


def test_no_veil_hangs_before_what_a_still_can_not_show() -> None:
    loud = {ContentNote.LOUD}
    assert not cautions.veiled(Kind.FILM, loud, loud)
    assert not cautions.veiled(Kind.STORY, {ContentNote.WAR}, {ContentNote.WAR}), (
        "it has no pictures of its own"
    )
    assert cautions.veiled(Kind.PICTURE, {ContentNote.RELIGION}, {ContentNote.RELIGION}), (
        "it is what is asked"
    )
    assert not cautions.veiled(Kind.PICTURE, {ContentNote.WAR}, loud), "nobody is asked about war here"


@given(st.sets(st.sampled_from(ContentNote)), st.sets(st.sampled_from(ContentNote)), st.sampled_from(Kind))
def test_a_sentence_for_each_note_that_is_asked_about(
    notes: set[ContentNote], asked: set[ContentNote], kind: Kind
) -> None:
    item = replace(PICTURE, kind=kind, notes=tuple(notes))
    told = cautions.sentences(item, asked)
    assert len(set(told)) == len(told) == len(notes & asked)
    assert all(one.startswith("In this ") and one.endswith(".") and "%" not in one for one in told)


def test_a_work_is_told_in_the_words_of_staff(
    library: Library, background: Background, speaks: list[str], answered: Answered, tmp_path: Path
) -> None:
    library.put(PICTURE)
    shown = Work(background, tmp_path, lambda: speaks)
    shown.show(PICTURE.id)
    answered()
    assert shown.property("title") == "mill nl"
    own = Wording(title={"nl": ("Onze molen",)}, words={"nl": ("Kijk!",)}, alt={"nl": ("Wieken.",)})
    background.reword({PICTURE.id: own})
    answered()
    assert shown.property("title") == "Onze molen"
    assert shown.property("summary") == "Kijk!\nEen molen."
    assert shown.property("coverAlt") == "Wieken."
    background.reword({})
    answered()
    assert shown.property("summary") == "Een molen."
