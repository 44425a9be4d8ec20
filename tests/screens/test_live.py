"""Live: at every size of letters, in every language, each row is whole and nothing lies on it."""

import pytest

from kiosk import app
from kiosk.ui.stage import staging
from kiosk.ui.stay.wishes import LANGUAGES
from tests import gate_layout
from tests.screens.cases import TEXT_SIZES, Case
from tests.screens.test_panels import named, posed, seen

LOW = (1280, 800)


def faults(parts: app.Parts) -> list[gate_layout.Fault]:
    look = seen(parts)
    return [
        fault
        for check in (gate_layout.gaps, gate_layout.inside, gate_layout.overlap, gate_layout.spilling)
        for fault in check(look)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_on_a_low_screen_every_row_is_whole(program: app.Parts, text_size: int, language: str) -> None:
    posed(program, "live", Case(LOW, "yellow", text_size, language))
    assert faults(program) == []
    assert [words.text for words in seen(program).words if words.truncated] == []
    assert named(program, "turnOn").enabled


@pytest.mark.parametrize("missing", [40, 80, 120])
def test_on_a_lower_screen_the_first_row_tells_less_and_is_whole(program: app.Parts, missing: int) -> None:
    posed(program, "live", Case(LOW, "yellow", 2, "fr"))
    program.window.setHeight(LOW[1] - missing)
    staging.settle(program.stage)
    assert faults(program) == []
