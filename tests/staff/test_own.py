"""The house's own works: what a hostile stick may hold, what is copied and told, and taken away."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.catalogue.content_notes import notes_told
from kiosk.catalogue.folder.source import FolderSource
from kiosk.config.settings import OWN
from kiosk.errors import StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import sniff
from kiosk.model import Change, Collection, Fault, Item, Put, Sweep
from kiosk.rights.access import access
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.own import SOURCE, bringing, looking, table
from kiosk.staff.own.answers import NOTES, Answers, For, May, rights_of, warning_of
from kiosk.staff.own.copying import Stopped, Way
from kiosk.staff.own.looking import FileKind, Group
from kiosk.staff.refusal import Refusal
from tests.museum_works import captions, clip, picture
from tests.small_disk import SmallDisk

TODAY = date(2026, 11, 27)
SEA = Answers(title="Zomer aan zee", maker="Mia", may=May.OURS)
URL = "https://own.example/"
PICTURE = picture("zee", small=True)


def nothing() -> None: ...


def way(
    *, floor: int = 0, present: Callable[[], None] = nothing, stops: Callable[[], bool] = lambda: False
) -> Way:
    return Way(sniff.kind_of, floor, present, stops, lambda _: None)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


def look(stick: Path) -> list[Group]:
    return looking.look(stick, sniff.kind_of)


def bring(own: Path, stick: Path, answers: Answers = SEA, how: Way | None = None) -> bringing.Brought:
    return bringing.bring(own, look(stick)[0], answers, "Bib De Krook", TODAY, how or way())


def read(own: Path) -> list[Change]:
    with Fetcher(published={URL: own}) as fetcher:
        return list(FolderSource(SOURCE, URL, fetcher, sure=True).changes(""))


def works(own: Path) -> list[Item]:
    return [one.value for one in read(own) if isinstance(one, Put) and isinstance(one.value, Item)]


def everything(folder: Path) -> list[str]:
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*"))


def test_of_a_folder_without_end_only_so_much_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "MOST_LOOKED_AT", 5)
    stick = tmp_path / "ENDLESS"
    stick.mkdir()
    for number in range(20):
        (stick / f"{number}.jpg").write_bytes(PICTURE)
    (group,) = look(stick)
    assert len(group.media) == 5


# --- from the stick to the catalogue


def test_what_comes_in_is_a_work_of_the_catalogue_with_what_was_answered(stick: Path, own: Path) -> None:
    (stick / "strand_in_oostende.jpg").write_bytes(PICTURE)
    (stick / "IMG_1234.JPG").write_bytes(picture("duin", small=True))
    (stick / "golven.mp4").write_bytes(clip("film.mp4"))
    (stick / "golven.nl.vtt").write_bytes(captions("nl"))
    (group,) = look(stick)
    assert (group.name, group.count(FileKind.PICTURE), group.count(FileKind.FILM), group.left) == (
        "STICK",
        2,
        1,
        0,
    )
    brought = bring(own, stick, SEA._replace(notes=frozenset({NOTES[0]})))
    found = {one.id: one for one in works(own)}
    assert sorted(found) == sorted(brought.batch.works)
    titles = sorted(one.label["none"][0] for one in found.values())
    assert titles == ["Zomer aan zee 1", "golven", "strand in oostende"]
    for one in found.values():
        assert (one.creator, one.provider) == ({"none": ("Mia",)}, {"none": ("Bib De Krook",)})
        assert access(one.rights).show
        assert not access(one.rights).take_home
        assert set(one.warnings[0]) == {"nl", "fr", "de", "en"}
    (film,) = [one for one in found.values() if one.label["none"] == ("golven",)]
    assert film.media[0].tracks[0].language == "nl"
    (shelf,) = [one.value for one in read(own) if isinstance(one, Put) and isinstance(one.value, Collection)]
    assert (shelf.label, len(shelf.members)) == ({"none": ("Zomer aan zee",)}, 3)
    assert everything(own)[0] == "2026-11-27 Zomer aan zee"
    assert not [one for one in everything(own) if one.startswith(".")]


def test_what_is_not_known_to_be_allowed_stays_out(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    with pytest.raises(StoreError, match="nobody may show this"):
        bring(own, stick, SEA._replace(may=May.UNKNOWN))
    assert not own.exists()


@pytest.mark.parametrize(
    ("may", "whom", "home"),
    [
        (May.OURS, For.HERE, False),
        (May.OURS, For.TAKE, True),
        (May.ALLOWED, For.HERE, False),
        (May.ALLOWED, For.TAKE, True),
        (May.FREE, For.TAKE, True),
        (May.FREE, For.HERE, True),
    ],
)
def test_the_answers_are_rights_that_a_station_goes_by(may: May, whom: For, home: bool) -> None:
    known = access(rights_of(Answers(may=may, whom=whom)))
    assert known.show
    assert known.take_home is home


@pytest.mark.parametrize("note", NOTES)
def test_every_warning_is_known_as_its_note_in_each_language(note: str) -> None:
    told = warning_of(Answers(notes=frozenset({note})))  # type: ignore[arg-type]
    assert [notes_told(words) for words in told.values()] == 4 * [(note,)]


def test_the_source_is_called_the_same_by_the_settings() -> None:
    assert SOURCE == OWN


# --- a hostile stick


def test_only_what_is_a_picture_film_or_sound_by_its_content_is_offered(stick: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(PICTURE)
    (stick / "link.jpg").symlink_to(secret)
    (stick / "folder").symlink_to(tmp_path)
    os.mkfifo(stick / "pipe.jpg")
    (stick / "empty.jpg").touch()
    (stick / "program.jpg").write_bytes(b"MZ\x90\x00" + bytes(4096))
    (stick / "page.png").write_bytes(b"<!doctype html><script>alert(1)</script>")
    (stick / "list.mp4").write_bytes(b"#EXTM3U\nhttp://evil.example/\n")
    (stick / "drawing.jpg").write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    (stick / "telephone.jpg").write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(2048))
    (stick / ".hidden.jpg").write_bytes(PICTURE)
    (stick / "System Volume Information").mkdir()
    (stick / "System Volume Information" / "a.jpg").write_bytes(PICTURE)
    with (stick / "huge.jpg").open("wb") as file:
        file.write(PICTURE)
        file.truncate(looking.MOST_OF_PICTURE + 1)
    (stick / "really a picture.exe").write_bytes(PICTURE)
    (group,) = look(stick)
    assert [one.path.name for one in group.media] == ["really a picture.exe"]
    assert group.media[0].ending == ".jpg"
    assert group.left == 7


@pytest.mark.parametrize(
    "name",
    [
        "=HYPERLINK(1;2).jpg",
        "@SUM(1).jpg",
        "-2+3.jpg",
        'a";=1+1;".jpg',
        "x\\..\\..\\passwd.jpg",
        "a\nb\rc\x07.jpg",
        "con.jpg",
        "a%2e%2e%2fb#c?d.jpg",
        "\u202egpj.exe.jpg",
        "x~$~.jpg",
        " .jpg",
        "é" * 120 + ".jpg",
        b"\xff\xfe\xfd.jpg",
    ],
)
def test_every_name_becomes_one_that_does_no_harm_and_is_found(
    stick: Path, own: Path, name: str | bytes
) -> None:
    try:
        with open(os.path.join(os.fsencode(stick), os.fsencode(name)), "wb") as file:  # noqa: PTH118, PTH123
            file.write(PICTURE)
    except OSError:
        pytest.skip("no disk here takes this name")
    brought = bring(own, stick)
    (work,) = works(own)
    assert brought.batch.works == [work.id]
    assert work.rights, "its row tells of it"
    (file,) = own.rglob("*.jpg")
    assert file.parent.parent == own
    assert not set(file.name) & set("=+@;,'\"\\\n\r\x07\u202e%#?~")
    with (own / table.NAME).open(encoding="utf-8-sig") as told:
        cells = [cell.strip('"') for line in told for cell in line.rstrip("\n").split('";"')]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("name", ["x,=cmd.jpg", "x;'=1+1.jpg", "x,,-@1.jpg", "a, =2;+3,=4.jpg", "x|=1.jpg"])
def test_no_title_is_a_formula_wherever_a_program_divides_the_line(stick: Path, own: Path, name: str) -> None:
    (stick / name).write_bytes(PICTURE)
    bring(own, stick, SEA._replace(title=name, maker=name))
    for line in (own / table.NAME).read_text("utf-8-sig").splitlines():
        cells = [one.strip("\"' ") for one in re.split("[;,|\t]", line)]
        assert not [one for one in cells if one.startswith(("=", "+", "-", "@"))]


def test_a_title_that_is_a_formula_or_a_way_out_is_plain_words(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    brought = bring(own, stick, SEA._replace(title="../../=cmd|' /C calc'!A0", maker="=1+1"))
    assert (own / brought.batch.folder).parent == own
    (work,) = works(own)
    assert work.creator == {"none": ("1+1",)}
    assert len(everything(own)) == 3


def test_what_changed_since_it_was_looked_at_does_not_come_in(stick: Path, own: Path, tmp_path: Path) -> None:
    for name in ("good", "other", "link", "longer", "shorter"):
        (stick / f"{name}.jpg").write_bytes(PICTURE)
    (group,) = look(stick)
    (stick / "other.jpg").write_bytes(b"MZ" + PICTURE[2:])
    (stick / "link.jpg").unlink()
    (stick / "link.jpg").symlink_to(tmp_path / "secret")
    (tmp_path / "secret").write_bytes(PICTURE)
    (stick / "longer.jpg").write_bytes(2 * PICTURE)
    (stick / "shorter.jpg").write_bytes(PICTURE[:-10])
    brought = bringing.bring(own, group, SEA, "Bib", TODAY, way())
    assert brought.unread == 4
    assert [one.label for one in works(own)] == [{"none": ("good",)}]
    assert len(list(own.rglob("*.jpg"))) == 1


def test_one_picture_of_several_is_deleted_by_hand_for_good(stick: Path, own: Path) -> None:
    """As README says: its file and its row, also where what came in with it was taken away."""
    for name in ("Mia", "Jan", "Els"):
        (stick / f"{name}.jpg").write_bytes(PICTURE)
    folder = bring(own, stick).batch.folder

    def delete(name: str, files: Path, place: Path) -> None:
        (file,) = files.glob(f"*{name}.jpg")
        file.unlink()
        sheet = place / table.NAME
        lines = sheet.read_bytes().splitlines(keepends=True)
        sheet.write_bytes(b"".join(one for one in lines if f"/{file.name}".encode() not in one))

    delete("Mia", own / folder, own)
    (sweep,) = [one for one in read(own) if isinstance(one, Sweep)]
    assert sweep.sure
    assert {one.label["none"][0] for one in works(own)} == {"Jan", "Els"}
    assert not [one for one in read(own) if isinstance(one, Fault)]

    bringing.take_away(own, folder)
    delete("Jan", own / ".gone" / folder / "files", own / ".gone" / folder)
    assert len(bringing.put_back(own, folder).files) == 1
    assert [one.label for one in works(own)] == [{"none": ("Els",)}]
    assert [one.name for one in own.rglob("*.jpg")] == ["Els.jpg"]


# --- what goes wrong


def test_a_stick_that_is_pulled_out_leaves_nothing(stick: Path, own: Path) -> None:
    for number in range(4):
        (stick / f"{number}.jpg").write_bytes(PICTURE)
    copied = 0

    def present() -> None:
        if not stick.exists():
            raise FileTrouble(Trouble.GONE, "is not there any more.")

    def told(_: int) -> None:
        nonlocal copied
        copied += 1
        if copied == 2:
            shutil.rmtree(stick)

    with pytest.raises(FileTrouble) as caught:
        bring(own, stick, how=way(present=present)._replace(told=told))
    assert caught.value.trouble is Trouble.GONE
    assert everything(own) == []


def test_who_stops_it_has_nothing(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    (stick / "b.jpg").write_bytes(PICTURE)
    asked = iter((False, True))
    with pytest.raises(Stopped):
        bring(own, stick, how=way(stops=lambda: next(asked)))
    assert everything(own) == []


def test_without_room_nothing_is_begun(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    free = shutil.disk_usage(stick).free
    with pytest.raises(FileTrouble) as caught:
        bring(own, stick, how=way(floor=free + 2**30))
    assert caught.value.trouble is Trouble.FULL
    assert everything(own) == []


def test_a_disk_that_fills_up_half_way_has_nothing_of_it(stick: Path, tmp_path: Path) -> None:
    """Others write there too: the room that was measured is not the room that there is."""
    for number in range(3):
        (stick / f"{number}.jpg").write_bytes(PICTURE)
    with SmallDisk(tmp_path / "disk", megabytes=4) as disk:
        own = disk.seen_from_here / "own"
        first = bring(own, stick).batch
        before = everything(own)
        (stick / "large.mp4").write_bytes(clip("film.mp4") + bytes(2**20))
        with pytest.raises(FileTrouble) as caught:
            bring(own, stick, SEA._replace(title="Later"), way()._replace(told=lambda _: disk.fills_up()))
        assert caught.value.trouble is Trouble.FULL
        assert everything(own) == before
        assert [one.title for one in bringing.batches(own)] == [first.title]
        disk.has_room_again()
        assert len(bring(own, stick, SEA._replace(title="Later")).batch.files) == 4


def test_what_a_lost_power_left_is_cleared_and_shown_nowhere(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    (own / ".coming").mkdir(parents=True)
    (own / ".coming" / "half.jpg").write_bytes(PICTURE[:50])
    row = table.row("2026-11-26 Nooit/b.jpg", "b", SEA, "Bib")
    table.write(own, [row])  # its folder did not come any more
    assert bringing.batches(own) == []
    bring(own, stick)
    assert [one.title for one in bringing.batches(own)] == ["Zomer aan zee"]
    assert len(table.rows(own)) == 1
    assert not (own / ".coming").exists()


def test_captions_come_with_the_film_whose_name_is_longest(stick: Path) -> None:
    for name in ("kermis", "kermis.1958"):
        (stick / f"{name}.mp4").write_bytes(clip("film.mp4"))
    for name in ("kermis.nl", "kermis.1958", "kermis.1958.nl", "kermis.fr"):
        (stick / f"{name}.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nKermis!\n", encoding="utf-8")
    (group,) = look(stick)
    assert {one.path.name: [text.name for text in one.beside] for one in group.media} == {
        "kermis.mp4": ["kermis.fr.vtt", "kermis.nl.vtt"],
        "kermis.1958.mp4": ["kermis.1958.nl.vtt", "kermis.1958.vtt"],
    }


def test_a_stick_full_of_captions_does_not_fill_the_disk(stick: Path, own: Path) -> None:
    """Each name begins all the others."""
    for n in range(1, 31):
        (stick / f"{'a.' * n}mp4").write_bytes(clip("film.mp4"))
    for n in range(200):
        name = f"{'a.' * 31}{n}.vtt"
        (stick / name).write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHa!\n", encoding="utf-8")
    (group,) = look(stick)
    assert sum(len(one.beside) for one in group.media) == looking.MOST_BESIDE
    assert sum(one.size_beside for one in group.media) > 20 * looking.MOST_BESIDE
    bring(own, stick)
    assert len([*own.rglob("*.vtt")]) == looking.MOST_BESIDE


# --- taken away


def test_a_clock_that_is_put_right_takes_nothing_away_for_good(stick: Path, own: Path) -> None:
    """It stood at 2000 when somebody took something away."""
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    bringing.take_away(own, batch.folder)
    os.utime(own / ".gone" / batch.folder, (946684800, 946684800))
    for today in (date(2000, 1, 1), TODAY, TODAY, TODAY + timedelta(days=1), date(2000, 1, 1)):
        bringing.tidy(own, today)
        assert bringing.gone(own) == [batch]


def test_it_is_taken_away_and_brought_back_and_goes_for_good_after_a_week(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    first, second = bring(own, stick).batch, bring(own, stick).batch
    assert first.folder != second.folder
    bringing.take_away(own, first.folder)
    assert [one.id for one in works(own)] == second.works
    assert [one.folder for one in bringing.batches(own)] == [second.folder]
    bringing.put_back(own, first.folder)
    assert {one.id for one in works(own)} == {*first.works, *second.works}
    bringing.take_away(own, first.folder)
    bringing.take_away(own, second.folder)
    assert [one for one in read(own) if isinstance(one, Sweep)] == [Sweep(ids=frozenset(), sure=True)]
    assert [one.folder for one in bringing.gone(own)] == [first.folder, second.folder]
    waits(own, days=7)
    assert bringing.gone(own) == [first, second]
    waits(own, days=8)
    assert {*everything(own)} == {table.NAME, ".gone"}
    with pytest.raises(Refusal):
        bringing.put_back(own, first.folder)


def test_the_last_that_was_taken_away_is_known_by_when(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    for title in ("c", "a", "b"):
        bringing.take_away(own, bring(own, stick, SEA._replace(title=title)).batch.folder)
    assert [one.title for one in bringing.gone(own)] == ["c", "a", "b"]


def test_what_was_taken_away_makes_room_the_first_of_it_first(stick: Path, tmp_path: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE + bytes(2**20))
    with SmallDisk(tmp_path / "disk", megabytes=4) as disk:
        own = disk.seen_from_here / "own"
        for _ in range(2):
            bringing.take_away(own, bring(own, stick).batch.folder)
        first, second = bringing.gone(own)
        with pytest.raises(FileTrouble) as caught:
            bring(own, stick, how=way(floor=2**30))
        assert caught.value.trouble is Trouble.FULL
        assert bringing.gone(own) == [first, second], "it would have gone for nothing"
        (stick / "b.jpg").write_bytes(PICTURE + bytes(2**20))
        assert len(bring(own, stick).batch.files) == 2
        assert bringing.gone(own) == [second]


@pytest.mark.parametrize("rows", [True, False], ids=["before its rows went", "after"])
def test_a_power_that_is_lost_while_it_is_taken_away_leaves_it_whole(
    stick: Path, own: Path, monkeypatch: pytest.MonkeyPatch, rows: bool
) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    write = table.write

    def lost(folder: Path, told: list[table.Row]) -> None:
        if folder != own or not rows:
            write(folder, told)
        if folder == own:
            raise PowerLost

    monkeypatch.setattr(table, "write", lost)
    with pytest.raises(PowerLost):
        bringing.take_away(own, batch.folder)
    monkeypatch.setattr(table, "write", write)
    assert (bringing.batches(own), bringing.gone(own)) == ([], [])
    bringing.tidy(own)
    assert (bringing.batches(own), bringing.gone(own)) == (([batch], []) if rows else ([], [batch]))
    if not rows:
        monkeypatch.setattr(table, "write", lost)
        with pytest.raises(PowerLost):
            bringing.put_back(own, batch.folder)
        bringing.tidy(own)
        assert (bringing.batches(own), bringing.gone(own)) == ([batch], [])


def test_an_old_table_does_not_bring_back_what_was_taken_away(stick: Path, own: Path) -> None:
    """Somebody had it open in a spreadsheet, and saves it after."""
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    told = (own / table.NAME).read_bytes()
    bringing.take_away(own, batch.folder)
    (own / table.NAME).write_bytes(told)
    bringing.tidy(own)
    assert works(own) == []
    assert bringing.gone(own) == [batch]


def test_a_disk_of_ours_that_fails_is_no_stick_that_is_out(
    stick: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    before = (own / table.NAME).read_bytes()

    def broken(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    for name in ("fsync", "fdopen"):
        with monkeypatch.context() as patched:
            patched.setattr(f"kiosk.staff.interchange.disk.os.{name}", broken)
            with pytest.raises(FileTrouble) as caught:
                bringing.take_away(own, batch.folder)
        assert caught.value.trouble is not Trouble.GONE
    assert (own / table.NAME).read_bytes() == before


class PowerLost(Exception):
    """Nothing goes on after it."""


def waits(own: Path, *, days: int) -> None:
    """So many days go by, and on each somebody looks."""
    for day in range(days):
        bringing.tidy(own, TODAY + timedelta(days=day))


@pytest.mark.parametrize("folder", ["", "..", ".", ".gone", "/etc", "../own"])
def test_nothing_else_is_taken_away(stick: Path, own: Path, folder: str) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    bring(own, stick)
    before = everything(own)
    with pytest.raises(Refusal):
        bringing.take_away(own, folder)
    with pytest.raises(Refusal):
        bringing.put_back(own, folder)
    assert everything(own) == before


def test_what_somebody_added_to_the_table_stays(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    rows = [{**one, "jaar": "1958", "titel": "Het strand"} for one in table.rows(own)]
    table.write(own, rows)
    bring(own, stick, SEA._replace(title="Nog"))
    (work,) = [one for one in works(own) if one.id in batch.works]
    assert (work.label, work.decade) == ({"none": ("Het strand",)}, 1950)


@pytest.mark.parametrize(
    "cell",
    [
        "- Jan",
        "+32 9 210 10 10",
        "inkom 5,- frank",
        "links;-rechts",
        "a\tb",
        "'t Pand",
        "'=1",
        'zij zei "ja"',
    ],
)
def test_what_somebody_typed_in_the_table_stays_sign_by_sign(stick: Path, own: Path, cell: str) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    table.write(own, [{**one, "beschrijving": cell} for one in table.rows(own)])
    before = (own / table.NAME).read_bytes()
    for _ in range(2):
        table.write(own, table.rows(own))
    assert (own / table.NAME).read_bytes() == before
    (work,) = works(own)
    assert (work.id, work.summary) == (batch.works[0], {"none": (cell.replace("\t", " "),)})


def test_headings_in_any_capitals_are_those_that_we_know(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    told = (own / table.NAME).read_text("utf-8-sig")
    changed = told.replace('"bestand"', '" Bestand "', 1).replace('"lijst"', '"LIJST"', 1)
    (own / table.NAME).write_text(changed, "utf-8-sig")
    assert [(one.folder, one.title) for one in bringing.batches(own)] == [(batch.folder, batch.title)]
    bring(own, stick, SEA._replace(title="Nog"))
    assert len(works(own)) == 2


@pytest.mark.parametrize(
    ("was", "becomes"), [('"bestand"', '"bestandsnaam"'), ('"titel"', '"BESTAND"'), ('"titel"', '"maker"')]
)
def test_a_table_of_which_a_column_would_be_lost_is_left_alone(
    stick: Path, own: Path, was: str, becomes: str
) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    folder = bring(own, stick).batch.folder
    told = (own / table.NAME).read_text("utf-8-sig").replace(was, becomes, 1)
    (own / table.NAME).write_text(told, "utf-8-sig")
    for act in (lambda: bring(own, stick), lambda: bringing.take_away(own, folder)):
        with pytest.raises(FileTrouble) as caught:
            act()
        assert caught.value.trouble is Trouble.DAMAGED
    assert (own / table.NAME).read_text("utf-8-sig") == told


def test_what_stands_beside_the_columns_stays(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    bring(own, stick)
    lines = (own / table.NAME).read_text("utf-8-sig").splitlines()
    (own / table.NAME).write_text(f"{lines[0]}\n{lines[1]};;\n", "utf-8-sig")
    assert set(table.rows(own)[0]) == {*table.HEADER}
    (own / table.NAME).write_text(f"{lines[0]}\n{lines[1]};vraag Jan\n", "utf-8-sig")
    bring(own, stick, SEA._replace(title="Nog"))
    assert [one[""] for one in table.rows(own)] == ["vraag Jan", ""]


def test_what_somebody_laid_there_without_a_row_is_not_shown(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    batch = bring(own, stick).batch
    (own / "b.jpg").write_bytes(PICTURE)
    assert [one.id for one in works(own)] == batch.works
    assert [one.where for one in read(own) if isinstance(one, Fault)] == ["b.jpg"]
    (own / table.NAME).unlink()
    assert works(own) == []


def test_a_table_that_is_none_any_more_is_left_alone(stick: Path, own: Path) -> None:
    (stick / "a.jpg").write_bytes(PICTURE)
    bring(own, stick)
    (own / table.NAME).write_text("niets;hier\n1;2\n")
    with pytest.raises(FileTrouble) as caught:
        bring(own, stick)
    assert caught.value.trouble is Trouble.DAMAGED
    assert (own / table.NAME).read_text() == "niets;hier\n1;2\n"
