"""Which pages lie beside each other (IIIF Presentation 3.0, 3.4: paged, non-paged, facing-pages)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import Detail, Item, Kind, Media, MediaKind
from kiosk.ui.picture.sheets import is_book, sheets


def pages(*behaviors: str) -> tuple[Media, ...]:
    return tuple(
        Media(
            id=str(n), kind=MediaKind.IMAGE, url=f"https://museum.example/{n}", behavior=(one,) if one else ()
        )
        for n, one in enumerate(behaviors)
    )


@pytest.mark.parametrize(
    ("behaviors", "expected"),
    [
        ([""], [(0,)]),
        ([""] * 4, [(0,), (1, 2), (3,)]),
        ([""] * 5, [(0,), (1, 2), (3, 4)]),
        (["", "", "non-paged", "", "", ""], [(0,), (1,), (2,), (3, 4), (5,)]),
        (["", "facing-pages", "", ""], [(0,), (1,), (2, 3)]),
        ([], []),
    ],
)
def test_the_cover_is_alone_and_the_leaves_open_in_pairs(
    behaviors: list[str], expected: list[tuple[int, ...]]
) -> None:
    assert sheets(pages(*behaviors)) == expected


@given(st.lists(st.sampled_from(["", "", "", "non-paged", "facing-pages"]), max_size=60))
def test_every_page_is_on_one_sheet_in_its_order(behaviors: list[str]) -> None:
    found = sheets(pages(*behaviors))
    assert [page for sheet in found for page in sheet] == list(range(len(behaviors)))
    assert all(1 <= len(sheet) <= 2 for sheet in found)


def test_what_has_details_is_looked_at_page_by_page() -> None:
    book = Item(
        id="x", source="museum", kind=Kind.PICTURE, label={}, media=pages("", "", ""), behavior=("paged",)
    )
    assert is_book(book)
    detailed = Media(id="d", kind=MediaKind.IMAGE, url="d", details=(Detail(x=0, y=0, width=1, height=1),))
    for change in ({"behavior": ()}, {"media": book.media[:2]}, {"media": (*book.media, detailed)}):
        fields = {name: getattr(book, name) for name in book.__struct_fields__} | change
        assert not is_book(Item(**fields))
