"""What went wrong is read, and nothing of a page of staff is out of reach for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.store.faults import Full
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.screens.cases import STAFF_POSES, Case
from tests.screens.test_gate import report
from tests.visitor import Visitor

NARROW = [
    Case((1280, 800), "day", 2, "de", spaced=True),
    Case((1280, 800), "day", 1, "fr", spaced=True),
    Case((1280, 800), "day", 0, "nl"),
    Case((1920, 1080), "day", 2, "de", spaced=True),
    Case((1080, 1920), "day", 2, "fr", spaced=True),
]
ELSEWHERE = frozenset(
    {
        *("staff-write", "staff-write-clash", "staff-write-practice", "item-taking", "item-taking-practice"),
        *("search-taking", "search-taking-answers", "staff-write-unsaved"),
        *("staff-help", "staff-help-device", "staff-help-around", "staff-help-carer"),
    }
)
"""Poses of pages arranged otherwise: what went wrong there has poses of its own."""
NOTHING_FAILS = frozenset(
    {
        *("staff-kept", "staff-place", "staff-preview", "staff-preview-own", "staff-own-name"),
        *(
            "staff-sources",
            "staff-replace",
            "staff-week-more",
            "staff-entry-practice",
            "staff-share-practice",
        ),
        *("staff-lesson", "staff-playlist-lesson", "staff-when-lesson", "staff-seen", "staff-seen-live"),
    }
)
"""Poses of pages that have nothing to tell that went wrong, or on which it is all a copy."""


def come(parts: app.Parts, pose: str, case: Case) -> None:
    parts.session.reset()
    staging.resize(parts.stage, case.size)
    staging.wish(
        parts.stage,
        language=case.language,
        text_size=case.text_size,
        theme=case.theme,
        low=case.low,
        spaced=case.spaced,
    )
    assert poses.pose(parts.stage, pose)
    staging.settle(parts.stage)


def frames(item: QQuickItem) -> Iterator[QQuickItem]:
    """The arrangement of the page (StaffFrame)."""
    if item.property("saidHeight") is not None:
        yield item
    for child in item.childItems():
        yield from frames(child)


def test_who_read_what_went_wrong_goes_on_where_they_were(inside: app.Parts, tmp_path: Path) -> None:
    come(inside, "staff-entry-unsaved", Case((1280, 800), "day", 2, "nl"))
    eyes = Visitor(inside.window, tmp_path)
    eyes.sees("Niet bewaard: het bestand is even bezet.")
    assert not eyes.is_offered("Titel")
    eyes.presses("Return")  # on "Begrepen", which has the focus
    eyes.sees_no_more("Niet bewaard")
    assert eyes.is_offered("Doen") or eyes.is_offered("Titel")


def test_the_same_is_told_once_more_when_it_goes_wrong_once_more(inside: app.Parts, tmp_path: Path) -> None:
    come(inside, "staff-when", Case((1280, 800), "day", 2, "nl"))
    eyes = Visitor(inside.window, tmp_path)
    for _ in range(2):
        eyes.taps("Zet op de schermen")
        eyes.sees("U mag dit niet doen.")  # nobody of this name is in the file
        eyes.taps("Begrepen")
        eyes.sees_no_more("U mag dit niet doen.")


@pytest.mark.parametrize(
    "pose", ["item-taking", "staff-entry", "staff-playlist-more", "staff-templates", "staff-checks"]
)
def test_what_could_not_be_kept_is_told_where_it_was_done(
    inside: app.Parts, tmp_path: Path, pose: str
) -> None:
    come(inside, pose, Case((1920, 1080), "day", 0, "nl"))
    eyes = Visitor(inside.window, tmp_path)
    inside.backroom.rooms.editor.tell(Full("no room"))
    eyes.sees("Niet bewaard: de schijf is vol.")
    inside.session.open("staff-figures")
    inside.session.back()
    eyes.sees_no_more("Niet bewaard")


@pytest.mark.full
@pytest.mark.parametrize("case", NARROW, ids=str)
@pytest.mark.parametrize("pose", [one for one in STAFF_POSES if one not in NOTHING_FAILS | ELSEWHERE])
def test_a_page_has_room_for_what_went_wrong(inside: app.Parts, pose: str, case: Case) -> None:
    come(inside, pose, case)
    words = QCoreApplication.translate("Trouble", "Not saved: the disk has too much to do. Try it again.")
    (frame,) = frames(inside.window.contentItem())
    assert frame.setProperty("troubled", True)
    assert frame.setProperty("told", words)
    staging.settle(inside.stage)
    report([str(one) for one in gate.check(inside.stage, pose, str(case))])


@pytest.mark.parametrize(
    "case", [NARROW[2], NARROW[3], *NARROW[4:], Case((1280, 800), "day", 2, "nl")], ids=str
)
def test_who_types_reads_that_it_is_not_kept(inside: app.Parts, tmp_path: Path, case: Case) -> None:
    come(inside, "staff-write", case)
    inside.backroom.rooms.editor.tell(Full("no room"))
    staging.settle(inside.stage)
    told = QCoreApplication.translate("Trouble", "Not saved: the disk is full. Ask for help.")
    Visitor(inside.window, tmp_path).sees(told)


def test_a_first_visit_says_that_it_is_one_and_what_went_wrong(inside: app.Parts, tmp_path: Path) -> None:
    come(inside, "staff-playlist-lesson", Case((1280, 800), "day", 0, "nl"))
    eyes = Visitor(inside.window, tmp_path)
    eyes.sees("U oefent nu.")
    inside.backroom.rooms.editor.tell(Full("no room"))
    staging.settle(inside.stage)
    eyes.sees("Niet bewaard: de schijf is vol.")
