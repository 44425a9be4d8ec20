"""Somebody looks at a book that is on the shelf; at that moment another one takes it home."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.store import database, items
from kiosk.ui.stage import staging
from kiosk.ui.work import going
from tests.catalogue.bibliotheek_museum import Copy, library
from tests.museum import Museum
from tests.station import Station
from tests.visitor import PATIENCE, Visitor

Comes = Callable[[app.Parts], Visitor]
PERSON = "<subjects><personal-subject>Fernand Khnopff</personal-subject></subjects>"


def test_a_book_is_lent_out_while_somebody_looks_at_it(
    qapp: QGuiApplication, museum: Museum, tmp_path: Path, comes: Comes, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = going.around
    minutes = timedelta(minutes=2)  # that have gone by since the catalogue was read
    monkeypatch.setattr(
        app, "around", lambda told: replace(around(told), now=lambda: datetime.now().astimezone() + minutes)
    )
    museum.publishes("Strelingen", playlist="Symbolisten", creator="Fernand Khnopff")
    copy, may_tell = Copy(), threading.Event()
    with library() as books:
        id = books.publishes("De sfinks", more=PERSON, copies=[copy])
        settings = (
            f'\n[[source]]\nname = "bib"\nkind = "bibliotheek"\nurl = "{books.url}"\n'
            f'private_hosts = ["{books.host}"]\nqueries = ["alles"]\n'
        )
        station = Station(tmp_path / "station", museum.settings() + settings)
        secrets = station.data / "secrets.toml"
        secrets.write_text(f'[bib]\nkey = "{books.account.key}"\n')
        secrets.chmod(0o600)
        began = datetime.now().astimezone()
        with station.opens() as parts:

            def is_read() -> bool:
                try:
                    with station.store() as conn:
                        told = {one.source: one.succeeded for one in items.health(conn)}
                except database.Absent:
                    return False
                return (told.get("bib") or began) > began

            staging.wait_for(lambda: parts.agent.gateway != "", "An agent")
            staging.wait_for(is_read, "The first reading of the library")
            answer = books.answer

            def when_it_may(endpoint: str, told: list[tuple[str, str]]) -> tuple[int, bytes]:
                assert may_tell.wait(PATIENCE)
                return answer(endpoint, told)

            books.answer = when_it_may
            asked = len(books.asked)
            visitor = comes(parts)
            visitor.taps("Begin")
            visitor.taps("Strelingen.")
            visitor.taps("De sfinks.")
            visitor.sees("beschikbaar, plaats HOSS")
            visitor.notices(lambda: len(books.asked) > asked, "the library being asked")
            visitor.sees("beschikbaar, plaats HOSS")
            back = began + timedelta(days=20)
            copy.back = f"{back:%d-%m-%Y}"
            may_tell.set()
            visitor.sees("uitgeleend, terug")
            visitor.does_not_see("beschikbaar")
            assert [endpoint for endpoint, _ in books.asked[asked:]] == ["availability"]
            with station.store() as conn:
                item = items.get(conn, id)
            assert item is not None
            assert item.holdings[0].back == f"{back:%Y-%m-%d}"
