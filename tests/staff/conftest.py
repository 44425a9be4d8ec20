from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from kiosk.store import database


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_staff(tmp_path / "staff.db")) as conn:
        yield conn
