"""Where files go and come from: what is plugged in, what lies there, and the names that files get."""

import os
from pathlib import Path

import pytest

from kiosk.errors import StoreError
from kiosk.staff.interchange import disk, package, places
from kiosk.staff.interchange.places import Place
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from tests.small_disk import SmallDisk
from tests.staff.interchange.made import ITEMS, MORNING, WORKS, packed_up, raw_zip
from tests.staff.interchange.test_hostile import PACKAGES, TABLES

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sdb1 /media/els/STICK vfat rw,nosuid 0 0
/dev/sdb2 /media/els/A\\040B exfat ro 0 0
/dev/sdc1 /mnt/usb ntfs3 rw 0 0
/dev/sdd1 /run/media/els/disk fuseblk rw 0 0
/dev/sde1 /srv/media ext4 rw 0 0
/dev/sdg1 /media/venster/MIJN-STICK vfat rw,nosuid,nodev,noexec,noatime,uid=990,gid=990,fmask=0077 0 0
/dev/sdf1 /media/deep/er/still vfat rw 0 0
nas:/share /mnt/nas nfs4 rw 0 0
//nas/share /media/els/nas cifs rw 0 0
me@host: /media/els/ssh fuse.sshfs rw 0 0
/dev/nbd0 /media/els/odd 9p rw 0 0
tmpfs /mnt/memory tmpfs rw 0 0
broken line
"""


def named(folder: Path) -> list[str]:
    return [one.name for one in places.files(folder)]


# --- what is plugged in


def test_sticks_are_file_systems_of_a_device_where_systems_put_them(tmp_path: Path) -> None:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    asked: list[str] = []

    def is_mount(folder: Path) -> bool:
        asked.append(str(folder))
        return "usb" not in str(folder)

    found = places.sticks(file, is_mount)
    assert [(one.name, one.stick) for one in found] == [
        ("A B", True),
        ("STICK", True),
        ("MIJN-STICK", True),
        ("disk", True),
    ]
    assert not any(one.writable for one in found), "they are not there"
    assert asked == [
        *("/media/els/A B", "/media/els/STICK", "/media/venster/MIJN-STICK", "/mnt/usb"),
        "/run/media/els/disk",
    ], "the network is never asked"


def test_a_folder_where_a_stick_could_be_is_none(tmp_path: Path) -> None:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    assert places.sticks(file) == []
    assert places.sticks(tmp_path / "nowhere") == []


def test_on_this_machine_it_only_looks() -> None:
    for one in places.sticks():
        assert os.path.ismount(one.folder)


# --- what lies there


def test_files_that_can_be_read_the_newest_first(tmp_path: Path) -> None:
    for at, name in enumerate(("a.zip", "b.JSON", "c.csv", "d.xlsx", "e.ods")):
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, (at, at))
    for name in ("photo.jpg", ".hidden.zip", "run.sh", "zip", "a.zip.part"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder.zip").mkdir()
    (tmp_path / "link.zip").symlink_to(tmp_path / "a.zip")
    os.mkfifo(tmp_path / "pipe.csv")
    assert named(tmp_path) == ["e.ods", "d.xlsx", "c.csv", "b.JSON", "a.zip"]
    assert places.files(tmp_path)[0].size == 1
    assert places.files(tmp_path / "nowhere") == []


def test_at_most_a_hundred(tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number:03}.zip").write_text("")
    assert len(places.files(tmp_path)) == places.MOST_FILES


def test_names_that_hide_are_shown_plainly(tmp_path: Path) -> None:
    (tmp_path / "a\u202etxt.zip").write_text("")
    (tmp_path / os.fsdecode(b"b\xff.zip")).write_text("")
    assert sorted(named(tmp_path)) == ["atxt.zip", "b.zip"]


# --- reading


def test_a_file_is_read_by_its_ending(tmp_path: Path) -> None:
    (tmp_path / "morning.ZIP").write_bytes(packed_up())
    (tmp_path / "works.csv").write_text("work,title nl\nhttps://a.example/1,Zee\n")
    assert len(places.read(tmp_path / "morning.ZIP").entries) == len(WORKS)
    assert places.read(tmp_path / "works.csv").label == {"none": ("works",)}
    (tmp_path / "run.sh").write_bytes(packed_up())
    with pytest.raises(FileTrouble, match="no playlist by its name") as caught:
        places.read(tmp_path / "run.sh")
    assert caught.value.trouble is Trouble.NO_PLAYLIST


def test_a_link_is_followed_for_nobody_but_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(packed_up())
    (tmp_path / "link.zip").symlink_to("a.zip")
    with pytest.raises(FileTrouble, match="no file that can be read"):
        places.read(tmp_path / "link.zip")
    assert places.read(tmp_path / "link.zip", through_links=True).entries


@pytest.mark.parametrize("name", [*PACKAGES, *TABLES])
def test_nearly_all_that_is_refused_has_a_code(tmp_path: Path, name: str) -> None:
    make = (PACKAGES.get(name) or TABLES[name])[0]
    path = tmp_path / ("x.zip" if name in PACKAGES else "x.csv")
    path.write_bytes(make())
    with pytest.raises(StoreError) as caught:
        places.read(path)
    error = caught.value
    seldom = "password", "packed", "newer", "id", "quotation", "old"
    assert isinstance(error, FileTrouble) or any(word in error.what for word in seldom)


@pytest.mark.parametrize(
    ("body", "trouble"),
    [
        (b"", Trouble.NO_PLAYLIST),
        (b"{}", Trouble.NO_PLAYLIST),
        (b"PK\x05\x06", Trouble.DAMAGED),
        (raw_zip("../playlist.json"), Trouble.UNSAFE),
        (b" " * (9 * 2**20), Trouble.TOO_LARGE),
    ],
)
def test_the_frequent_ones(tmp_path: Path, body: bytes, trouble: Trouble) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(body)
    with pytest.raises(FileTrouble) as caught:
        places.read(path)
    assert caught.value.trouble is trouble


def test_what_is_not_there_any_more(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        places.read(tmp_path / "x.zip")
    assert caught.value.trouble is Trouble.GONE


# --- writing


def test_a_stick_that_is_out_is_not_its_folder(tmp_path: Path) -> None:
    stick = Place(tmp_path, stick=True)
    places.still_there(stick, [stick])
    places.still_there(Place(tmp_path), [])
    with pytest.raises(FileTrouble) as caught:
        places.still_there(stick, [])
    assert caught.value.trouble is Trouble.GONE


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("Zomer aan zee", "Zomer aan zee.zip"),
        ("a/b\\c:d", "a b c d.zip"),
        ("../../etc", "etc.zip"),
        ("", "playlist.zip"),
        ("...", "playlist.zip"),
        ("CON", "playlist CON.zip"),
        ("-rf", "rf.zip"),
        ("\u202eabc\x00", "abc.zip"),
        ("é" * 200, "é" * 40 + ".zip"),
    ],
)
def test_names_that_every_system_takes(tmp_path: Path, called: str, name: str) -> None:
    path = places.free(tmp_path, called, ".zip")
    assert path == tmp_path / name
    disk.save(path, b"x")


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.zip").symlink_to("nowhere")
    (tmp_path / "a (2).zip").write_text("")
    assert places.free(tmp_path, "a", ".zip").name == "a (3).zip"


def test_the_folder_of_the_station_is_made_for_nobody_else(tmp_path: Path) -> None:
    own = Place(tmp_path / "exchange")
    assert places.made(own).stat().st_mode & 0o777 == 0o700
    assert places.made(own) == own.folder
    (tmp_path / "file").write_text("")
    with pytest.raises(FileTrouble):
        places.made(Place(tmp_path / "file" / "exchange"))


def test_on_a_full_disk_nothing_is_left(tmp_path: Path) -> None:
    with SmallDisk(tmp_path / "disk", megabytes=2) as small:
        folder = small.seen_from_here
        small.fills_up()
        before = sorted(one.name for one in folder.iterdir())
        with pytest.raises(FileTrouble) as caught:
            package.write(folder / "a.zip", MORNING, WORKS, ITEMS)
        assert caught.value.trouble is Trouble.FULL
        assert sorted(one.name for one in folder.iterdir()) == before
        small.has_room_again()
        package.write(folder / "a.zip", MORNING, WORKS, ITEMS)
        assert package.read(folder / "a.zip").entries


def test_a_folder_that_is_gone_is_a_stick_that_is_out(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        package.write(tmp_path / "stick" / "a.zip", MORNING, WORKS, ITEMS)
    assert caught.value.trouble is Trouble.GONE
