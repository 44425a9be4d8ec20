"""The project as a whole: what it promises on paper is what it does."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import kiosk
from kiosk.staff.people import RIGHTS, Right, Role

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PARTS = (".ci", "assets", "config", "kiosk", "packaging", "tests")
TREE = [
    path for part in PARTS for path in (ROOT / part).rglob("*") if path.is_file() and path.suffix != ".pyc"
]
SCRIPTS = [
    path for path in TREE if path.suffix == "" and re.match(rb"#!.*\bb?a?sh\n", path.read_bytes()[:40])
]
TREE += [ROOT / name for name in ("README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml")]


def help_of(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *command, "--help"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_readme_and_help_name_the_same_commands() -> None:
    in_help = set(re.findall(r"^ {2,4}([a-z]+)\b {2,}\S", help_of(), re.M))
    in_readme = set(re.findall(r"^\| `kiosk ([a-z]+)[^`]*` \|", README, re.M))
    assert in_help == in_readme != set()


def test_every_command_has_a_help_of_its_own() -> None:
    for command in re.findall(r"^\| `kiosk ([a-z]+)[^`]*` \|", README, re.M):
        assert len(help_of(command).splitlines()) > 3


def test_readme_names_the_two_commands_near_the_top() -> None:
    top = "\n".join(README.splitlines()[:30])
    assert "packaging/run" in top
    assert "packaging/test" in top


def test_readme_points_at_files_that_are_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README)
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_roles_in_the_readme_are_those_of_the_program() -> None:
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in README.splitlines() if line[:1] == "|"
    ]
    (at,) = [at for at, row in enumerate(rows) if row == ["", *(role.value for role in Role)]]
    rights = [{Right.DRAFT}, {Right.PUBLISH}, {Right.SCHEDULE}, {Right.HIDE}, {Right.SOURCES}, set[Right]()]
    for row, needed in zip(rows[at + 2 : at + 8], rights, strict=True):
        assert row[1:] == ["yes" if needed <= RIGHTS[role] else "" for role in Role], row[0]


def test_the_unit_for_systemd_is_one_and_starts_what_there_is(tmp_path: Path) -> None:
    unit = (ROOT / "packaging/venster.service").read_text(encoding="utf-8")
    (start,) = re.findall(r"^ExecStart=(.*)$", unit, re.M)
    compositor, end, command, *options = start.split()
    assert (compositor, end) == ("/usr/bin/cage", "--")
    assert f"apt install {Path(compositor).name} " in unit, "who installs it is told what it needs"
    assert "pipewire-pulse" in unit, "and what reads aloud needs"
    assert "\nProtectHome=" not in unit, "it would take away the folder of the compositor's socket"
    assert command.endswith("/.venv/bin/kiosk")
    assert all(one in help_of() for one in options if one.startswith("--"))
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd alone can read it, and a container has none; the command was looked at")
    copy = tmp_path / "venster.service"
    copy.write_text(unit.replace(compositor, sys.executable))
    done = subprocess.run(
        ["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False
    )
    assert "venster.service" not in done.stderr, done.stderr


def test_the_service_has_sticks_that_come_later() -> None:
    unit = (ROOT / "packaging/venster.service").read_text(encoding="utf-8")
    assert "/media" in re.findall(r"^ReadWritePaths=-(.*)$", unit, re.M)[0].split()
    assert not re.search(r"^(PrivateMounts|MountFlags|PrivateDevices)=", unit, re.M), (
        "mounts of others come in"
    )


def test_what_mounts_sticks_is_named_where_it_is_told(tmp_path: Path) -> None:
    packaging = ROOT / "packaging"
    unit = (packaging / "venster-stick@.service").read_text(encoding="utf-8")
    rules = (packaging / "90-venster-stick.rules").read_text(encoding="utf-8")
    told = re.findall(r"packaging/([a-z0-9@.-]*stick[a-z0-9@.-]*)", README)
    assert {"venster-stick@.service", "90-venster-stick.rules"} <= set(told)
    assert [name for name in told if not (packaging / name).exists()] == []
    (line,) = [line for line in rules.splitlines() if not line.startswith("#")]
    assert re.findall(r'SYSTEMD_WANTS}\+="(.*?)\$kernel', line) == ["venster-stick@"]
    assert 'ENV{ID_BUS}=="usb", ATTRS{removable}=="1"' in line
    runs = re.findall(r"^Exec(?:Start|Stop)=/opt/venster/packaging/(\S+)", unit, re.M)
    assert [(packaging / one).exists() for one in runs] == [True, True]
    assert "BindsTo=dev-%i.device" in unit, "what is pulled out is let go of"
    assert not re.search(r"^(Private|Protect|ReadOnly|ReadWrite|Inaccessible)", unit, re.M), (
        "mounts for others"
    )
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd alone can read it, and a container has none; the files were looked at")
    copy = tmp_path / "venster-stick@.service"
    copy.write_text(unit.replace("/opt/venster", str(ROOT)))
    done = subprocess.run(
        ["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False
    )
    assert "venster-stick" not in done.stderr, done.stderr


@pytest.mark.parametrize(
    ("label", "kind", "folder", "options"),
    [
        ("MIJN STICK", "vfat", "MIJN-STICK", "utf8,flush"),
        ("..", "exfat", "stick", "umask=0077"),
        ("../../etc", "exfat", "etc", "umask=0077"),
        ("-o suid", "ntfs", "o-suid", "umask=0077"),
        ("a\nb $(id)`id`", "vfat", "a-b---id--id", "flush"),
        ("x" * 90, "vfat", "x" * 40, "flush"),
        ("", "vfat", "stick", "flush"),
        ("ROOT", "ext4", "", ""),
        ("", "", "", ""),
    ],
)
def test_a_stick_is_mounted_by_a_name_that_does_no_harm(
    tmp_path: Path, label: str, kind: str, folder: str, options: str
) -> None:
    """The machine's own ``mount`` needs a stick, and root: what it would be asked is looked at."""
    tools, top = tmp_path / "tools", tmp_path / "media"
    tools.mkdir()
    (tmp_path / "LABEL").write_text(label)
    (tmp_path / "TYPE").write_text(kind)
    for name, script in {
        "blkid": f'cat "{tmp_path}/$5"',
        "id": "echo 990",
        "mount": f'printf "%s\\n" "$@" > "{tmp_path}/asked"',
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n")
        (tools / name).chmod(0o755)
    done = subprocess.run(
        [ROOT / "packaging/stick", "in", "sdz1"],
        env={"PATH": f"{tools}:{os.environ['PATH']}", "VENSTER_STICKS": str(top)},
        capture_output=True,
        text=True,
        check=False,
    )
    if not folder:
        assert (done.returncode, (tmp_path / "asked").exists()) == (1, False)
        assert "sdz1 holds no file system of a stick" in done.stderr
        return
    assert (done.returncode, done.stderr) == (0, "")
    _, _, _, asked, device, where = (tmp_path / "asked").read_text().splitlines()
    assert (device, where) == ("/dev/sdz1", str(top / folder))
    assert asked.startswith("nosuid,nodev,noexec,noatime,uid=990,gid=990,umask=0077")
    assert asked.endswith(options)


def test_version_is_one() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+(\.dev\d+)?", kiosk.__version__)
    released = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert (
        kiosk.__version__ not in released[1:]
    )  # the newest stands first, and is never older than the program


def test_licence() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "Québec Free and Open-Source Licence" in text  # the appendix is there too
    assert PROJECT["license"] == "EUPL-1.2"


# --- the lock file


def locked() -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", LOCK, re.M))


@pytest.mark.parametrize("wanted", [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]])
def test_the_lock_file_has_what_the_project_asks_for(wanted: str) -> None:
    requirement = Requirement(wanted)
    assert requirement.specifier.contains(locked()[requirement.name.lower().replace("_", "-")]), (
        "run packaging/lock"
    )


def test_the_lock_file_is_made_of_names_and_hashes_alone() -> None:
    line = re.compile(r"#.*|[a-z0-9.-]+==[\w.]+( \\)?| {4}--hash=sha256:[0-9a-f]{64}( \\)?")
    assert [text for text in LOCK.splitlines() if not line.fullmatch(text)] == []
    assert not re.search(r"https?:|file:|://", LOCK)


def test_qt_without_the_parts_we_do_not_ship() -> None:
    """Essentials and Addons only: the meta package would bring a web browser of 270 MB."""
    assert not {"pyside6", "pyside6-webengine", "pyside6-pdf"} & set(locked())


# --- the scripts


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_can_be_run_and_read(path: Path) -> None:
    assert os.access(path, os.X_OK)
    shell = "bash" if "bash" in path.read_text(encoding="utf-8").splitlines()[0] else "sh"
    subprocess.run([shell, "-n", path], check=True)
    if shutil.which("shellcheck"):
        done = subprocess.run(["shellcheck", path], capture_output=True, text=True, check=False)
        assert done.stdout == ""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The scripts in a folder with a space in its path, where everything is installed that they ask for."""
    root = tmp_path / "a b" / "venster"
    for folder in ("packaging", ".venv/bin"):
        (root / folder).mkdir(parents=True)
    for name in ("env", "run"):
        shutil.copy(ROOT / "packaging" / name, root / "packaging" / name)
    for name in ("system-packages", "requirements.lock"):
        (root / "packaging" / name).write_text("")
    kiosk_script = f"#!/bin/sh\nexec '{root}/.venv/bin/python' -P -m kiosk \"$@\"\n"
    for name, text in (("kiosk", kiosk_script), ("python", "#!/bin/sh\n")):
        (root / ".venv/bin" / name).write_text(text)
        (root / ".venv/bin" / name).chmod(0o755)
    return root


@pytest.mark.parametrize(
    ("where", "command"), [("packaging", "./env"), ("..", "venster/packaging/env"), (".", "packaging/env")]
)
def test_the_machine_can_be_prepared_from_any_folder(copy: Path, where: str, command: str) -> None:
    done = subprocess.run([command], capture_output=True, text=True, cwd=copy / where, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(("code", "pictures"), [(0, True), (1, True), (2, False), (130, False)])
def test_without_a_screen_there_are_pictures_of_what_could_be_read(
    copy: Path, code: int, pictures: bool
) -> None:
    """One source that is away leaves the others; settings that are wrong leave nothing."""
    said = f'#!/bin/sh\n[ "$1" != -P ] || shift 3\ncase "$1" in sync) exit {code} ;; esac\necho "$@"\n'
    (copy / ".venv/bin/python").write_text(said)
    (copy / "packaging/env").write_text("#!/bin/sh\n")
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        ["venster/packaging/run"], capture_output=True, text=True, cwd=copy.parent, env=env, check=False
    )
    assert (done.returncode, done.stderr) == (0 if pictures else code, "")
    assert (f"screens --out {copy}/build/pictures" in done.stdout) is pictures
    assert ("going on with what is here" in done.stdout) is (code == 1)


def test_system_packages_say_who_needs_them_and_why() -> None:
    lines = (ROOT / "packaging/system-packages").read_text(encoding="utf-8").splitlines()
    entries = [line.split(maxsplit=2) for line in lines if line.strip() and not line.startswith("#")]
    assert [entry for entry in entries if len(entry) != 3 or entry[0] not in {"run", "test"}] == []
    names = [entry[1] for entry in entries]
    assert len(names) == len(set(names))


# --- sizes


def test_no_large_files() -> None:
    """A clone stays light; the starter collection has 40 MB in all."""
    assert [str(path.relative_to(ROOT)) for path in TREE if path.stat().st_size > 12_000_000] == []
    starter = [path.stat().st_size for path in TREE if path.is_relative_to(ROOT / "assets/starter")]
    assert sum(starter) <= 40_000_000


def test_the_text_is_about_the_project_alone() -> None:
    """No path of the machine on which a line was written; libraries name branches /root/bibnet/…"""
    found = []
    for path in TREE:
        if (
            path.suffix in {".py", ".qml", ".md", ".toml", ".json", ".vtt", ".ts", ".lock", ""}
            and path.name != "LICENSE"
        ):
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [
                f"{path.relative_to(ROOT)}: {hit}"
                for hit in re.findall(r"(?<![\w.}])/(?:work/(?:main|shared)|root(?!/bibnet))/\S*", text)
            ]
    assert found == []
