"""Help of staff names no button that the role does not have: looked for on the page itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.staff.people import Person, Role
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.test_help_staff import FILES, LANGUAGES, named
from tests.visitor import Visitor

POSES = {
    "door": ("staff-code",),
    "around": (),
    "staff-own-ask": ("staff-own-may",),
    "staff-own-coming": ("staff-own-coming", "staff-own-come"),
    "staff-own-stick": ("staff-own-no-stick",),
}
"""Where the buttons of a page are to be seen, when it is not the pose of its own name."""
AROUND = "item-taking", "staff", "staff-playlist"
"""Where help leads to: a work that one looks at, the list, and the playlist that one comes from."""
AFTER = {"Show it again": "Don’t show it"}
"""What stands there after another was touched."""


def seen(parts: app.Parts) -> set[str]:
    """The words of all that is in sight."""

    def below(item: QQuickItem) -> Iterator[str]:
        if item.isVisible():
            yield str(item.property("text") or "")
            for child in item.childItems():
                yield from below(child)

    return set(below(parts.window.contentItem()))


@pytest.fixture
def inside(program: app.Parts) -> Iterator[app.Parts]:
    program.session.reset()
    staging.resize(program.stage, (1920, 1080))
    staging.wish(program.stage, language="en", text_size=0, theme="day")
    yield program
    program.session.reset()
    staging.settle(program.stage)


def buttons(parts: app.Parts, pose: str, page: str = "") -> dict[Role, set[str]]:
    """What each role finds on a page."""
    parts.session.reset()
    assert poses.pose(parts.stage, pose), page
    found = {}
    for role in Role:
        if page != "door":
            parts.backroom.rooms.door.admit(Person(id="els", name="Els", role=role, secret="", since=""))
            staging.settle(parts.stage)
        found[role] = seen(parts)
    return found


@pytest.fixture(scope="module")
def around(program: app.Parts) -> dict[Role, set[str]]:
    staging.resize(program.stage, (1920, 1080))
    staging.wish(program.stage, language="en", text_size=0, theme="day")
    found = [buttons(program, pose) for pose in AROUND]
    return {role: set().union(*(one[role] for one in found)) for role in Role}


OFTEN = {"staff", "staff-playlist", "staff-entry", "staff-version"}
"""Of which the roles differ most: looked at with each change."""


@pytest.mark.parametrize(
    "page", [page if page in OFTEN else pytest.param(page, marks=pytest.mark.full) for page in FILES]
)
def test_help_names_only_what_somebody_has(
    inside: app.Parts, around: dict[Role, set[str]], page: str
) -> None:
    here = [buttons(inside, pose, page) for pose in POSES.get(page, (page,))]
    wrong = [
        f"{role.value}: {name}"
        for role in Role
        for name in named(page, role)
        if AFTER.get(name, name) not in around[role].union(*(one[role] for one in here))
    ]
    assert wrong == []


@pytest.mark.full
@pytest.mark.parametrize("page", FILES)
def test_help_of_every_page_fits_in_the_largest_letters_on_a_small_screen(
    inside: app.Parts, page: str
) -> None:
    found = []
    staging.resize(inside.stage, (1280, 800))
    assert poses.pose(inside.stage, "staff-help")
    for language, role in zip(LANGUAGES, (Role.MANAGER, Role.CURATOR, Role.MANAGER, Role.CARER), strict=True):
        staging.wish(inside.stage, language=language, text_size=2, theme="day")
        inside.backroom.rooms.door.admit(Person(id="els", name="Els", role=role, secret="", since=""))
        staging.heed(inside.stage)
        inside.session.open("staff-help", page)
        staging.settle(inside.stage)
        assert inside.session.property("language") == language
        found += map(str, gate.check(inside.stage, "staff-help", f"{page} {language} {role.value}"))
    assert found == []


def test_who_looks_around_for_works_has_the_help_of_staff(inside: app.Parts, tmp_path: Path) -> None:
    assert poses.pose(inside.stage, "item-taking")
    visitor = Visitor(inside.window, tmp_path)
    visitor.taps("Help")
    visitor.sees("Must a work go at once? Open it")
    visitor.taps("Back")
    visitor.sees("Don’t show it")
