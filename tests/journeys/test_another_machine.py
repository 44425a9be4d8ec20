"""The disk is lost: on another machine Venster begins with what was copied away, as README says."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.media import sniff
from kiosk.staff.own import bringing, looking
from kiosk.staff.own.answers import Answers, May
from kiosk.staff.own.copying import Way
from kiosk.store import backups, database
from kiosk.ui.stage import staging
from tests.journeys.held import CODES, furnish
from tests.museum_works import picture
from tests.station import Station
from tests.visitor import Visitor

COPIED = "backups", "own", "kiosk.toml", "secrets.toml", "keymaps"
"""As README names them."""


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """What was copied to another machine before the disk was lost."""
    there = furnish(tmp_path / "there")
    stick = tmp_path / "STICK"
    stick.mkdir()
    (stick / "duin.jpg").write_bytes(picture("duin", small=True))
    way = Way(sniff.kind_of, 0, lambda: None, lambda: False, lambda _: None)
    sea = Answers(title="Zomer aan zee", maker="Mia", may=May.OURS)
    bringing.bring(
        there.data / "own", looking.look(stick, sniff.kind_of)[0], sea, "Bib", datetime.now(UTC).date(), way
    )
    now = datetime.now(UTC)
    with closing(database.open_staff(there.data / "staff.db")) as conn:
        backups.backup(conn, "staff", there.data / "backups", now)
    with closing(database.open_catalogue(there.data / "catalogue.db", read_only=True)) as conn:
        backups.backup(conn, "catalogue", there.data / "backups", now)
    (there.data / "secrets.toml").write_text("")
    (there.data / "secrets.toml").chmod(0o600)
    away = tmp_path / "away"
    away.mkdir()
    for name in COPIED:
        one = there.data / name
        if one.is_dir():
            shutil.copytree(one, away / name)
        elif one.exists():
            shutil.copy(one, away / name)
    shutil.rmtree(tmp_path / "there")
    return away


def knows_own(station: Station) -> bool:
    with station.store() as conn:
        return bool(conn.execute("SELECT count(*) FROM entries WHERE source = 'own'").get)


@pytest.mark.full
def test_another_machine_goes_on_where_the_lost_one_was(
    qapp: QGuiApplication, lost: Path, tmp_path: Path
) -> None:
    here = Station.there(tmp_path / "here")
    shutil.copytree(lost, here.data)
    assert sorted(one.name for one in here.data.iterdir()) == ["backups", "kiosk.toml", "own", "secrets.toml"]
    with here.opens() as parts:
        visitor = Visitor(parts.window, tmp_path, patience=20)
        parts.session.start()
        visitor.sees("Aan zee")
        staging.wait_for(lambda: knows_own(here), "Reading the house's own pictures")
        parts.session.open("staff")
        visitor.taps("Mia")
        for digit in CODES["Mia"]:
            parts.backroom.rooms.door.typed.press(digit)
        visitor.taps("OK")
        visitor.sees("Dag Mia")


def test_readme_names_what_is_copied() -> None:
    text = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    recipe = text[text.index("**On another machine**") :].partition("\n\n**")[0]
    assert all(f"`{name}`" in recipe or f" {name}" in recipe for name in COPIED)
