"""Films for these tests, made once."""

from pathlib import Path

import pytest

from tests.player import films


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("films")


@pytest.fixture(scope="session")
def film(folder: Path) -> Path:
    """Twenty seconds of numbered pictures with a tone, a key picture every two seconds."""
    return films.make(folder / "film.mp4")
