"""What the desktop of a PC at home is set to is followed, until the visitor chooses otherwise."""

import json
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.stay.wishes import Wishes
from kiosk.ui.system_wishes import APPEARANCE, GNOME, System, SystemWishes, asked


@pytest.mark.skipif(
    not shutil.which("dbus-run-session"),
    reason="dbus-daemon is not on this machine: packaging/env installs it",
)
def test_a_desktop_is_followed_as_it_changes() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.desktop"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    wishes = [(one["theme"], one["reduced_motion"], one["text_size"]) for one in told]
    assert ("evening", True, 1) in wishes, "what it was set to"
    assert wishes[-1] == ("paper", True, 0), "what it was changed to"


@pytest.mark.parametrize(
    ("system", "wishes"),
    [
        (System(), {}),
        (System(dark=True), {"theme": "evening"}),
        (System(contrast=True), {"theme": "paper"}),
        (System(dark=True, contrast=True), {"theme": "white"}),
        (System(still=True), {"reduced_motion": True}),
        (System(letters=1.1), {}),
        (System(letters=1.25), {"text_size": 1}),
        (System(letters=2), {"text_size": 2}),
    ],
)
def test_only_what_is_asked_for_is_wished(system: System, wishes: dict[str, object]) -> None:
    assert system.wishes() == wishes


def test_whoever_asks_for_something_is_heard() -> None:
    """Qt's hints (movement only from Qt 6.12 on), or the portal."""
    hints, care = QObject(), QObject()
    assert asked(hints, None, {}) == System()
    hints.setProperty("colorScheme", Qt.ColorScheme.Dark)
    care.setProperty("contrastPreference", 1)
    care.setProperty("motionPreference", 1)
    assert asked(hints, care, {}) == System(dark=True, contrast=True, still=True)
    said = {(GNOME, "enable-animations"): False, (GNOME, "text-scaling-factor"): "?"}
    assert asked(QObject(), QObject(), said) == System(still=True)
    assert asked(QObject(), None, {(APPEARANCE, "reduced-motion"): 1}) == System(still=True)


def test_where_nothing_special_is_asked_for_what_staff_set_holds(qapp: QGuiApplication) -> None:
    session = Session(Defaults(wishes=Wishes(theme="yellow")))
    SystemWishes(qapp, session)
    assert session.property("theme") == "yellow"


def test_what_the_visitor_chose_stays_until_the_stay_ends(qapp: QGuiApplication) -> None:
    session = Session(Defaults())
    session.setProperty("theme", "paper")
    session.suggest(theme="evening", text_size=1)
    assert (session.property("theme"), session.property("textSize")) == ("paper", 1)
    session.setProperty("textSize", 0)
    session.suggest(theme="evening", text_size=2)
    assert (session.property("theme"), session.property("textSize")) == ("paper", 0)
    session.reset()
    assert (session.property("theme"), session.property("textSize")) == ("evening", 2)
    session.suggest()
    assert (session.property("theme"), session.property("textSize")) == ("day", 0)
