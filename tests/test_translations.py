"""Four languages, whole and fresh: every word of the source is there, translated and compiled."""

import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "assets/i18n"
LANGUAGES = {"nl", "fr", "de", "en"}
QT = Path(PySide6.__file__).parent

pytestmark = pytest.mark.skipif(not list(TRANSLATIONS.glob("*.ts")), reason="no translations yet")


def messages(file: Path) -> dict[tuple[str, str, str], ET.Element]:
    """(context, source, comment) to its translation."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if (found := message.find("translation")) is not None
        and found.get("type") not in ("vanished", "obsolete")
    }


def test_four_languages() -> None:
    assert {path.stem.rpartition("_")[2] for path in TRANSLATIONS.glob("*.ts")} == LANGUAGES


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_translations_are_complete(language: str) -> None:
    """Nothing unfinished, no plural missing, no %1 lost on the way."""
    (file,) = TRANSLATIONS.glob(f"*_{language}.ts")
    faults = []
    for (context, source, _), message in messages(file).items():
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        holes = sorted(re.findall(r"%(?:\d+|L\d+)", source))
        if translation.get("type") == "unfinished" or not all(forms):
            faults.append(f"{context}: {source!r} is not translated")
        elif any(sorted(re.findall(r"%(?:\d+|L\d+)", form)) != holes for form in forms):
            faults.append(f"{context}: {source!r} lost or gained a %1")
    assert faults == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_translations_know_every_word_of_the_source(language: str, tmp_path: Path) -> None:
    (file,) = TRANSLATIONS.glob(f"*_{language}.ts")
    fresh = tmp_path / file.name
    qml = sorted((ROOT / "kiosk/qml").rglob("*.qml"))
    python = sorted((ROOT / "kiosk/ui").rglob("*.py"))
    subprocess.run(
        [QT / "lupdate", "-silent", "-locations", "none", *qml, *python, "-ts", fresh],
        check=True,
        capture_output=True,
    )
    assert set(messages(fresh)) - set(messages(file)) == set(), "run lupdate and translate these"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_compiled_translations_are_fresh(language: str, tmp_path: Path) -> None:
    (file,) = TRANSLATIONS.glob(f"*_{language}.ts")
    subprocess.run(
        [QT / "lrelease", "-silent", file, "-qm", tmp_path / "fresh.qm"], check=True, capture_output=True
    )
    assert (tmp_path / "fresh.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), "run lrelease"
