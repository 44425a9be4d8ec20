"""``kiosk playlist``: out of the house, and in."""

import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.__main__ import main
from kiosk.staff import operations, playlists
from kiosk.staff.people import MACHINE
from kiosk.store import database, items
from tests import staff_made
from tests.staff.interchange.made import FILM, PICTURE, packed_up
from tests.staff_made import ELS


class Said(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Kiosk = Callable[..., Said]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with closing(database.open_catalogue(folder_of(folder) / "catalogue.db")) as conn:
        items.put(conn, [FILM, PICTURE])
    return folder


def folder_of(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def kiosk(data: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Kiosk]:
    root = logging.getLogger()
    kept = root.handlers[:], root.level, logging.getLogger("kiosk").level

    def run(*words: object) -> Said:
        code = main(["playlist", *map(str, words), "--data", str(data)])
        return Said(code, *capsys.readouterr())

    yield run
    root.handlers[:] = kept[0]
    root.setLevel(kept[1])
    logging.getLogger("kiosk").setLevel(kept[2])


def made(data: Path) -> str:
    with closing(database.open_staff(data / "staff.db")) as conn:
        playlist = staff_made.playlist(conn, {"nl": ("Aan zee",), "en": ("By the sea",)}, [FILM.id])
        staff_made.add(conn, playlist, PICTURE.id, words="Kijk eens.")
    return playlist


def test_nothing_yet(kiosk: Kiosk, data: Path) -> None:
    assert kiosk("list") == (1, "Staff made no playlists yet.\n", "")
    said = kiosk("out", "Aan zee", data / "a.zip")
    assert (said.code, said.out) == (1, "")
    assert said.err == "kiosk: No playlist is called so. Look which there are: kiosk playlist list\n"
    assert not (data / "staff.db").exists(), "who looks makes nothing"


def test_out_and_in_again(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    playlist = made(data)
    assert kiosk("list").out == "Aan zee, 2 works, on the screens\n"
    file = tmp_path / "zee.zip"
    said = kiosk("out", "by THE sea", file)
    assert said == (0, f"Aan zee is in {file}, with 2 works.\n", "")
    said = kiosk("in", file)
    assert said == (0, "Aan zee (2) is here, with 2 works. Visitors do not see it yet.\n", "")
    with closing(database.read_staff(data / "staff.db")) as conn:
        first, second = playlists.all(conn)
        assert first.id == playlist
        before, after = (playlists.entries(conn, one.id) for one in (first, second))
        assert [(one.item, one.words) for one in before] == [(one.item, one.words) for one in after]
        ((_, last),) = operations.latest(conn, 1)
        assert (last.who, last.name) == (MACHINE, "playlist-created")
    assert "Aan zee (2), 2 works, not on the screens yet" in kiosk("list").out


def test_a_table_of_its_texts(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    made(data)
    assert kiosk("out", "Aan zee", tmp_path / "zee.csv").code == 0
    text = (tmp_path / "zee.csv").read_text(encoding="utf-8-sig")
    assert '"Kijk eens."' in text
    assert '"De zee"' in text
    assert kiosk("in", tmp_path / "zee.csv").out.startswith("zee is here, with 2 works.")


def test_two_of_one_name_are_told_apart_by_their_ids(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    playlist = made(data)
    with closing(database.open_staff(data / "staff.db")) as conn:
        other = playlists.create(conn, ELS, {"fr": ("Aan zee",)})
    said = kiosk("out", "Aan zee", tmp_path / "a.zip")
    assert said.code == 1
    assert playlist in said.err
    assert other in said.err
    assert not list(tmp_path.glob("*.zip"))
    assert kiosk("out", other, tmp_path / "a.zip").code == 0


def test_what_is_told_of_a_file_stands_apart(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(packed_up())
    said = kiosk("in", tmp_path / "a.zip")
    assert said.code == 0
    assert said.out == "Rustige ochtend is here, with 4 works. Visitors do not see it yet.\n"
    assert "is not in the catalogues here" in said.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("in", "{}/nowhere.zip"), "is no file that can be read"),
        (("in", "{}/run.sh"), "is no playlist by its name"),
        (("in", "{}/broken.zip"), "is no JSON"),
        (("out", "Aan zee", "{}/zee.doc"), "Let it end in .zip or in .csv"),
        (("out", "Aan zee", "{}/nowhere/zee.zip"), "can't be written"),
    ],
)
def test_what_can_not_be_done_is_one_line(
    kiosk: Kiosk, data: Path, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    made(data)
    (tmp_path / "broken.zip").write_text("no zip")
    with closing(database.read_staff(data / "staff.db")) as conn:
        before = operations.latest(conn, 1)
    said = kiosk(*(word.format(tmp_path) for word in words))
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert told in said.err
    with closing(database.read_staff(data / "staff.db")) as conn:
        assert operations.latest(conn, 1) == before


def test_without_a_catalogue_works_are_only_named(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    made(data)
    (data / "catalogue.db").unlink()
    assert kiosk("out", "Aan zee", tmp_path / "zee.zip").code == 0
    assert kiosk("in", tmp_path / "zee.zip").err == "", "nobody knows what is missing"
