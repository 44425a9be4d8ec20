"""The words on screen, while somebody changes their files."""

import gc
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.model import Occurrence
from kiosk.ui.engine import Translation
from kiosk.ui.words import on_air, when

I18N = Path(__file__).resolve().parents[2] / "assets/i18n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(I18N, tmp_path / "i18n"))


@pytest.fixture
def translation(qapp: QGuiApplication, folder: Path) -> Iterator[Translation]:
    engine = QQmlApplicationEngine()
    one = Translation(qapp, folder, engine)
    yield one
    shiboken6.delete(one)
    shiboken6.delete(engine)


def back() -> str:
    return QCoreApplication.translate("BottomBar", "Back")


def test_every_language_has_its_words(translation: Translation) -> None:
    said = []
    for language in ("nl", "fr", "de", "en", "nl"):
        translation.speak(language)
        gc.collect()
        said.append(back())
    assert said == ["Terug", "Retour", "Zurück", "Back", "Terug"]


def test_an_update_writes_over_the_words_that_are_on_screen(translation: Translation, folder: Path) -> None:
    translation.speak("nl")
    file = folder / "venster_nl.qm"
    with file.open("r+b") as held:  # the same file: what was mapped changes with it
        held.write(b"\xff" * file.stat().st_size)
    assert back() == "Terug"
    file.write_bytes(b"")  # what was mapped is no longer there at all: reading it would end the program
    assert back() == "Terug"


def test_words_that_are_missing_or_damaged_are_english(
    translation: Translation, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    translation.speak("nl")
    (folder / "venster_fr.qm").unlink()
    translation.speak("fr")
    assert back() == "Back"
    (folder / "venster_de.qm").write_bytes(b"rubbish" * 100)
    translation.speak("de")
    assert back() == "Back"
    assert caplog.text.count("there is no translation") == 2
    translation.speak("nl")
    assert back() == "Terug"


def test_languages_that_come_and_go_leave_nothing_behind(translation: Translation) -> None:
    for language in ("nl", "fr") * 20:
        translation.speak(language)
    assert len(translation.findChildren(QTranslator)) == 1


@pytest.mark.parametrize(
    ("language", "day", "hour"),
    [
        ("nl", "zaterdag 5 december om", "9.05 uur"),
        ("fr", "samedi 5 décembre à", "9 h 05"),
        ("de", "Samstag, 5. Dezember um", "9.05 Uhr"),
        ("en", "Saturday 5 December at", "9:05"),
    ],
)
def test_each_language_writes_the_hour_its_own_way(
    translation: Translation, language: str, day: str, hour: str
) -> None:
    translation.speak(language)
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    said = when.moment(Occurrence(start="2026-12-05T09:05:00+00:00"), now, language)
    unbroken = hour.replace(" ", "\u00a0")  # on one line
    assert said == f"{day} {unbroken}"
    assert unbroken in on_air.clock(datetime(2026, 12, 5, 9, 5, tzinfo=UTC), language)
