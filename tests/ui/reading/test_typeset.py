"""Pages of a chapter: all is on one of them, nothing is cut, and a letter is found back in any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.media.prose import Block, BlockKind
from kiosk.ui.reading.typeset import END, START, Page, Place, Sheet, page_of, pages

SHEET = Sheet(600, 500, 24, 1.13, "Atkinson Hyperlegible Next")
SENTENCE = "Op maandag maakte grootmoeder soep en de hele straat rook ernaar. "


@pytest.fixture(autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    """Letters can be measured."""


def paragraph(times: int = 6, kind: BlockKind = BlockKind.PARAGRAPH, **more: object) -> Block:
    return Block(kind=kind, text=(SENTENCE * times).strip(), **more)


def words(made: list[Page]) -> str:
    return " ".join(" ".join(page.text for page in made).split())


CHAPTER = [
    Block(kind=BlockKind.HEADING, text="Een", level=1),
    *[paragraph(7) for _ in range(8)],
    Block(kind=BlockKind.RULE),
    Block(kind=BlockKind.VERSE, text="De wind waait\ndoor de bomen", level=1),
    Block(kind=BlockKind.ITEM, text="een emmer water", marker="1.", level=1),
    Block(kind=BlockKind.HEADING, text="Twee", level=2),
    *[paragraph(3, BlockKind.QUOTE, level=1) for _ in range(8)],
]


@pytest.mark.parametrize("letter", [16, 24, 40, 60])
def test_every_word_is_on_one_page_and_no_line_is_cut(letter: int) -> None:
    sheet = Sheet(600, 500, letter, 1.13, SHEET.family)
    made = pages(CHAPTER, [], sheet)
    assert words(made) == " ".join(" ".join(block.text for block in CHAPTER if block.text).split())
    for page in made:
        assert page.runs
        for run in page.runs:
            assert run.x > -1
            assert run.y + letter <= sheet.height or len({one.y for one in page.runs}) == 1


def test_a_heading_does_not_stand_last_nor_a_line_alone() -> None:
    for height in range(200, 600, 7):
        for page in pages(CHAPTER, [], Sheet(600, height, 24, 1.13, SHEET.family))[:-1]:
            assert not page.text.endswith("Twee")


def test_the_place_of_a_letter_is_found_in_any_size() -> None:
    small = pages(CHAPTER, [], SHEET)
    large = pages(CHAPTER, [], Sheet(600, 500, 48, 1.13, SHEET.family))
    assert len(large) > len(small) > 2
    place = small[2].begin
    there = large[page_of(large, place)]
    assert there.begin <= place
    assert CHAPTER[place.block].text[place.letter : place.letter + 12] in there.text.replace("\n", " ")
    assert (page_of(small, START), page_of(small, END)) == (0, len(small) - 1)


def test_a_letter_of_a_page_and_of_its_chapter_are_the_same() -> None:
    for page in pages(CHAPTER, [], SHEET):
        for letter in range(0, len(page.text), 7):
            if page.text[letter] != "\n":
                assert page.letter_of(page.place_of(letter)) == letter
        assert page.letter_of(START) == 0


def test_what_is_stressed_is_bolder_and_stands_where_it_belongs() -> None:
    (page,) = pages(
        [Block(kind=BlockKind.PARAGRAPH, text="een groene gieter", stressed=((4, 6),))], [], SHEET
    )
    told = [(run.text, run.weight) for run in page.runs]
    assert told == [("een ", 400), ("groene", 600), (" gieter", 400)]
    xs = [run.x for run in page.runs]
    assert xs == sorted(xs)


def test_lines_of_verse_stay_lines_and_hang_where_they_are_too_long() -> None:
    (page,) = pages([Block(kind=BlockKind.VERSE, text=f"kort\n{SENTENCE.strip()}", level=1)], [], SHEET)
    first, second, third = page.runs[:3]
    assert (first.text, first.x) == ("kort", second.x)
    assert third.x > second.x


def test_a_soft_hyphen_is_seen_only_where_a_line_breaks_at_it() -> None:
    text = "\u00ad".join(["grootmoeder"] * 12)
    (page,) = pages([Block(kind=BlockKind.PARAGRAPH, text=text)], [], SHEET)
    drawn = [run.text for run in page.runs]
    assert all(line.endswith("-") for line in drawn[:-1])
    assert not any("\u00ad" in line for line in drawn)


def test_pictures_keep_their_shape_and_a_broken_one_takes_no_room() -> None:
    blocks = [Block(kind=BlockKind.PICTURE, picture=str(n), alt="Een poort") for n in range(3)]
    (page,) = pages(blocks, [(600, 400), (0, 0), (10, 10)], SHEET)
    assert [(figure.number, figure.alt) for figure in page.figures] == [(0, "Een poort"), (2, "Een poort")]
    large, small = page.figures
    assert large.width / large.height == pytest.approx(1.5)
    assert (small.width, small.height) == (20, 20)


def test_what_is_said_aloud_is_marked_on_every_line_that_it_is_on() -> None:
    page = pages([paragraph(4)], [], SHEET)[0]
    start = page.text.index("en de hele")
    boxes = page.boxes(start, len("en de hele straat rook ernaar. Op maandag"))
    assert 1 < len(boxes) < 4
    assert all(width > 5 and height >= 24 for _, _, width, height in boxes)
    assert page.boxes(len(page.text) + 5, 3) == []


def test_a_page_in_hebrew_begins_at_the_right() -> None:
    (page,) = pages([Block(kind=BlockKind.PARAGRAPH, text="שלום עולם", stressed=((0, 4),))], [], SHEET)
    (run,) = page.runs
    assert run.text == "שלום עולם"
    assert run.x > 300


def test_a_chapter_with_nothing_in_it_is_one_empty_page() -> None:
    assert [(page.begin, page.text) for page in pages([], [], SHEET)] == [(START, "")]


@given(
    st.lists(
        st.builds(
            Block,
            kind=st.sampled_from(list(BlockKind)),
            text=st.text(alphabet="ab \n\u00ad.אב", min_size=1, max_size=400).filter(str.strip),
            level=st.integers(0, 6),
            marker=st.sampled_from(["", "•"]),
            stressed=st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=3).map(tuple),
            picture=st.sampled_from(["", "0", "7"]),
        ),
        max_size=12,
    ),
    st.integers(1, 900),
    st.integers(1, 900),
    st.integers(4, 120),
)
def test_whatever_the_paper_every_page_goes_on(
    blocks: list[Block], width: int, height: int, letter: int
) -> None:
    made = pages(blocks, [(30, 40)], Sheet(width, height, letter))
    begins = [page.begin for page in made]
    assert begins == sorted(set(begins))
    for page in made:
        for run in page.runs:
            assert run.text
        page.boxes(0, len(page.text))
    assert Place(0, 0) <= begins[0]
