"""Texts out of XML, as people break their lines."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kiosk.catalogue.markup import plain
from kiosk.catalogue.xml_documents import Element, prose


def element(text: str) -> Element:
    made = etree.Element("description")
    made.text = text
    return made


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("one\n   line", "one line"),
        ("two\n\nparagraphs", "two\n\nparagraphs"),
        ("two\n\n\n paragraphs\nof lines\n", "two\n\nparagraphs of lines"),
    ],
)
def test_one_new_line_is_a_space_and_two_are_a_paragraph(written: str, read: str) -> None:
    assert prose([element(written)]) == {"none": (read,)}


@given(st.text("\n\n\n \t\xa0ab", max_size=40).map(lambda text: f"x{text}"))
def test_as_the_short_way_of_writing_it_says(text: str) -> None:
    assert prose([element(text)]) == {"none": (plain(re.sub(r"(?<!\n)\n(?!\s*\n)", " ", text)),)}


@pytest.mark.parametrize("space", ["\n ", " ", "\n", "\t\n\xa0"])
def test_white_space_without_end_is_read_once(space: str) -> None:
    assert prose([element("a" + space * 500_000 + "b")]) == {"none": ("a",)}
