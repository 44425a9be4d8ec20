"""A playlist that follows what a question to the catalogue finds."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.staff.test_bad_luck import Editing
from tests.ui.conftest import Library


@pytest.fixture
def els(qapp: QGuiApplication, library: Library) -> Iterator[Editing]:
    made = Editing(library)
    yield made
    made.close()


def test_what_it_follows_is_known_with_what_each_work_must_have(els: Editing) -> None:
    els.makes()
    els.does(els.editor.follow, "zee", ["captions"])
    assert (els.editor.property("follows"), els.editor.property("followsOnly")) == ("zee", ["captions"])
