"""Help of staff: each page that they can be on has a text of its own, with the words of the buttons there."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.staff.people import RIGHTS, Right, Role
from tests.test_plain_words import LANGUAGES, said

QML = Path(__file__).resolve().parent.parent / "kiosk/qml/Kiosk"
QUOTED = re.compile(r"[“„«‘]\s*(.+?)\s*[”“»’](?!\w)")
"""A button that help names, in each language."""
PAGES, OWN = ((QML / name).read_text(encoding="utf-8") for name in ("StaffPages.qml", "OwnPages.qml"))
MADE = dict(re.findall(r"property Component (\w+): (\w+) \{", PAGES + OWN))
FILES = {
    page: MADE[made]
    for page, made in re.findall(r'"(staff[\w-]*)": (?:own\.)?(\w+)\b', PAGES)
    if made in MADE
}
"""In which file each page is; and the week, the door, and the pages of visitors that staff look at."""
FILES |= {"staff": MADE["weekPage"], "door": MADE["doorPage"], "around": "StaffStrip"}


@cache
def helps(role: Role) -> Mapping[str, list[list[str]]]:
    """A drawing and a sentence for each step on each page, in the words of the source."""
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(QML / "staff/StaffHelp.qml"))
    made = component.createWithInitialProperties({"may": {one.value: one in RIGHTS[role] for one in Right}})
    assert made is not None, component.errorString()
    found: Mapping[str, list[list[str]]] = made.property("all").toVariant()
    return found


def named(page: str, role: Role) -> set[str]:
    """The buttons that help names to somebody."""
    return {name for _, text in helps(role)[page] for name in QUOTED.findall(text)}


def test_every_page_is_known_here() -> None:
    assert len(FILES) > 36
    assert set(re.findall(r'"(staff-[\w-]+)"', PAGES + OWN)) - {"staff-help"} == FILES.keys() - {
        "staff",
        "door",
        "around",
    }


@pytest.mark.parametrize("role", Role)
def test_every_page_has_a_text_of_its_own(qapp: QCoreApplication, role: Role) -> None:
    assert helps(role).keys() == FILES.keys()
    assert [page for page, steps in helps(role).items() if not 1 <= len(steps) <= 4] == []
    own = {page: "\n".join(text for _, text in steps) for page, steps in helps(Role.MANAGER).items()}
    assert len(set(own.values())) == len(own)
    assert [page for page, steps in helps(Role.MANAGER).items() if len(steps) < 2] == []


@pytest.mark.parametrize("page", ["staff", "around", "staff-hidden", "staff-entry"])
def test_how_a_work_is_taken_away_at_once_comes_first(qapp: QCoreApplication, page: str) -> None:
    for role in Role:
        first = helps(role)[page][0][1]
        assert ("“Don’t show it”" in first) == (Right.HIDE in RIGHTS[role]) or page == "staff-entry"


def test_a_carer_reads_on_every_page_first_how_a_work_is_taken_away(qapp: QCoreApplication) -> None:
    pages = helps(Role.CARER).items()
    assert [page for page, steps in pages if page != "door" and "“Don’t show it”" not in steps[0][1]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_of_staff_names_a_button_as_it_stands_on_that_page(
    qapp: QCoreApplication, language: str
) -> None:
    words = {(one.context, one.source): one.text or one.source for one in said(language)}
    wrong = []
    for role in Role:
        for page, steps in helps(role).items():
            for _, text in steps:
                names, told = QUOTED.findall(text), QUOTED.findall(words["StaffHelp", text])
                assert len(names) == len(told), text
                for name, there in zip(names, told, strict=True):
                    here = words.get((FILES[page], name))
                    elsewhere = {word for (context, source), word in words.items() if source == name}
                    if there != here and (here is not None or there not in elsewhere):
                        wrong.append(
                            f"{page}: {there!r} in {words['StaffHelp', text]!r}, {here or elsewhere}"
                        )
    assert wrong == []
