"""The command line, as a process: what it prints, where, and how it ends."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.agent import lock
from kiosk.commands import health_machine, health_store
from kiosk.commands import open as opening
from kiosk.commands.open import SCREENS
from kiosk.config.load import load
from kiosk.config.settings import Agent, Player, Settings
from kiosk.errors import KioskError
from kiosk.model import Item, Kind
from kiosk.store import backups, database, items
from tests import staff_made
from tests.museum import Museum
from tests.player.ear import listening
from tests.terminal import pieces, terminal

ROOT = Path(__file__).resolve().parent.parent
IN_COPYRIGHT = "http://rightsstatements.org/vocab/InC/1.0/"
MANIFEST = {
    "@context": "http://iiif.io/api/presentation/3/context.json",
    "id": "https://museum.example/jug/manifest.json",
    "type": "Manifest",
    "label": {"nl": ["Blauwe kan"]},
    "items": [
        {
            "id": "https://museum.example/jug/1",
            "type": "Canvas",
            "width": 10,
            "height": 10,
            "items": [
                {
                    "type": "AnnotationPage",
                    "items": [
                        {
                            "type": "Annotation",
                            "motivation": "painting",
                            "body": {
                                "id": "https://museum.example/jug.jpg",
                                "type": "Image",
                                "format": "image/jpeg",
                            },
                            "target": "https://museum.example/jug/1",
                        }
                    ],
                }
            ],
        }
    ],
}


def kiosk(
    *words: str | Path, through: Sequence[str] = (), **more: object
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*through, sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **more,
    )


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    with Museum(tmp_path) as opened:
        opened.publishes("Blauwe kan", playlist="Vroeger", creator="Anna Proef", date="1831")
        opened.publishes("Een film", "film", playlist="Vroeger")
        yield opened


@pytest.fixture
def data(tmp_path: Path, museum: Museum) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "kiosk.toml").write_text(museum.settings())
    return folder


@pytest.fixture
def barred(tmp_path: Path) -> Iterator[tuple[Path, Sequence[str]]]:
    """A folder that may not be entered, and the words before a command that make it so for root too."""
    words: Sequence[str] = ()
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root enters every folder, and there is no setpriv (util-linux) to take that away")
        words = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    folder = tmp_path / "barred"
    folder.mkdir(mode=0)
    yield folder, words
    folder.chmod(0o700)


# --- the manual


def test_help_reads_like_a_manual() -> None:
    done = kiosk("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for word in (
        "sync",
        "harvest",
        "search",
        "screens",
        "calibrate",
        "check",
        "agent",
        "staff",
        "playlist",
        "--data FOLDER",
        "examples:",
        "kiosk.toml",
    ):
        assert word in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100


@pytest.mark.parametrize(
    "command", ["sync", "harvest", "search", "screens", "calibrate", "check", "agent", "staff", "playlist"]
)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    done = kiosk(command, "--help")
    assert done.returncode == 0
    assert f"  kiosk {command}" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100


@pytest.mark.parametrize(
    "words", [["dance"], ["sync", "--fast"], ["harvest"], ["--dat", "x"], ["search"], ["staff"], ["playlist"]]
)
def test_what_is_not_understood_ends_with_two_and_a_sentence(words: list[str]) -> None:
    done = kiosk(*words)
    assert done.returncode == 2
    assert "kiosk" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_version() -> None:
    assert kiosk("--version").stdout.startswith("Venster ")


# --- settings


def test_mistakes_in_the_settings_are_told_together_and_stop_everything(data: Path) -> None:
    (data / "kiosk.toml").write_text('[screen]\ntheme = "dya"\nfoo = 1\n')
    done = kiosk("--data", data, "sync")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "kiosk.toml: 2 mistakes" in done.stderr
    assert "line 2:" in done.stderr
    assert "line 3:" in done.stderr


@pytest.mark.parametrize("order", ["before", "after"])
def test_data_and_config_stand_before_or_after_the_command(order: str, data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(
        '[[source]]\nname = "other"\nkind = "iiif"\nurl = "https://museum.invalid/c.json"\nenabled = false\n'
    )
    options = ["--data", str(data), "--config", str(other)]
    words = [*options, "check", "--quick"] if order == "before" else ["check", "--quick", *options]
    done = kiosk(*words)
    assert str(other) in done.stdout
    assert str(data) in done.stdout


def test_a_data_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "deeper"):
        done = kiosk("--data", folder, "sync")
        assert done.returncode == 2
        assert str(folder) in done.stderr
        assert "Traceback" not in done.stderr


COMMANDS = (
    (),
    ("sync",),
    ("search", "kan"),
    ("harvest", "x.json"),
    ("screens", "--out", "shots"),
    ("calibrate",),
    ("check", "--quick"),
    ("agent",),
    ("staff", "list"),
    ("staff", "add", "Els", "--role", "manager"),
    ("playlist", "list"),
    ("playlist", "in", "x.zip"),
)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(one, marks=() if number % 3 == 0 else pytest.mark.full)
        for number, one in enumerate(COMMANDS)
    ],
    ids=lambda words: " ".join(words[:2]) or "open",
)
def test_a_data_folder_that_may_not_be_entered_is_one_line(
    words: Sequence[str], barred: tuple[Path, Sequence[str]], tmp_path: Path
) -> None:
    folder, through = barred
    (tmp_path / "kiosk.toml").write_text("")
    home = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "share")}
    for options, env in (
        (["--data", str(folder)], None),
        (["--data", str(folder / "deeper"), "--config", str(tmp_path / "kiosk.toml")], None),
        ([], home),
    ):
        done = kiosk(*options, *words, through=through, cwd=tmp_path, env=env)
        assert done.returncode == 2
        said = done.stdout if "check" in words else done.stderr
        assert f"{folder}" in said
        assert "can't be entered: Permission denied." in said
        assert "name another with --data." in said
        if "check" in words:
            assert "✔ fonts" in said, "what does not lie there is looked at all the same"
            assert done.stderr == ""
        else:
            assert (done.stdout, done.stderr.count("\n")) == ("", 1)


def test_settings_that_point_behind_a_folder_that_may_not_be_entered(
    barred: tuple[Path, Sequence[str]], tmp_path: Path
) -> None:
    folder, through = barred
    settings = tmp_path / "data" / "kiosk.toml"
    settings.parent.mkdir()
    source = '[[source]]\nname = "a"\nkind = "iiif"\nurl = "https://a.example/c.json"\n'
    for text, line, what in (
        (f'[network]\nca_file = "{folder}/ca.pem"\n', 2, f"'{folder}/ca.pem': Permission denied."),
        (f'{source}published = "{folder}/works"\n', 5, f"'{folder}/works': Permission denied."),
    ):
        settings.write_text(text)
        done = kiosk("--data", settings.parent, "search", "kan", through=through)
        assert (done.returncode, done.stderr.count("\n")) == (2, 2)
        assert f"line {line}: " in done.stderr
        assert f"that can't be looked at: {what} Give this user the right" in done.stderr
    settings.unlink()
    settings.symlink_to(folder / "kiosk.toml")
    done = kiosk("--data", settings.parent, "search", "kan", through=through)
    assert done.returncode == 2
    assert f"{settings}: a mistake\n  The settings can't be read: Permission denied." in done.stderr


def test_where_the_pictures_cannot_go_is_one_line(barred: tuple[Path, Sequence[str]], tmp_path: Path) -> None:
    folder, through = barred
    folder.chmod(0o500)
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "deeper", folder, folder / "shots"):
        done = kiosk("screens", "--out", out, "--data", tmp_path / "data", through=through)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert done.stderr.startswith(f"kiosk: {out}: ")
        assert done.stderr.endswith("Name another with --out.\n")


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "shots/home_1280x800_day_1_nl.png").mkdir(parents=True)  # in the way of the picture
    one = ["--page", "home", "--size", "1280x800"]
    done = kiosk("screens", "--out", tmp_path / "shots", *one, "--page", "lobby", "--data", tmp_path / "data")
    assert done.returncode == 1
    assert "nothing is stored here to show on: lobby\n" in done.stdout
    assert "home_1280x800_day_1_nl.png: It can't be written. " in done.stdout
    assert "0 pictures in " in done.stdout


# --- sync and search


def test_sync_then_search(data: Path, museum: Museum) -> None:
    done = kiosk("sync", "--data", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        "museum: 4 read, 4 changed, 0 gone"
    )  # two works, their shelf and the museum
    found = kiosk("search", "blauwe", "ka", "--data", data)
    assert (found.returncode, found.stdout) == (0, "picture Blauwe kan · Anna Proef · 1831\n")
    as_json = kiosk("search", "film", "--json", "--data", data)
    assert [json.loads(line)["label"]["nl"] for line in as_json.stdout.splitlines()] == [["Een film"]]


def test_sync_for_machines(data: Path) -> None:
    done = kiosk("sync", "--json", "--data", data)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    museum, pictures = (one for one in told if one.get("done"))
    assert (museum["source"], museum["put"]) == ("museum", 4)
    assert pictures["source"] == "pictures"
    assert len(list((data / "pictures").glob("*/*-card.jpg"))) == 2


def test_a_source_that_is_away_is_said_and_what_was_here_is_still_found(data: Path, museum: Museum) -> None:
    kiosk("sync", "--data", data)
    museum.goes_offline()
    done = kiosk("sync", "--data", data)
    assert done.returncode == 1
    assert done.stdout.startswith("museum: 0 read")
    assert kiosk("search", "blauwe", "--data", data).returncode == 0


def test_a_source_that_is_taken_out_of_the_settings_goes_from_the_screen(data: Path, museum: Museum) -> None:
    kiosk("sync", "--data", data)
    settings = (data / "kiosk.toml").read_text()
    (data / "kiosk.toml").write_text(settings + "enabled = false\n")
    kiosk("sync", "--data", data)
    assert kiosk("search", "blauwe", "--data", data).returncode == 0, "switched off, it stays as it is"
    (data / "kiosk.toml").write_text(
        settings.replace('name = "museum"', 'name = "other"') + "enabled = false\n"
    )
    kiosk("sync", "--data", data)
    assert kiosk("search", "blauwe", "--data", data).returncode == 1


def test_beside_a_running_agent_the_pictures_are_left_to_it(data: Path) -> None:
    with lock.only_one(data / "agent.lock", data / "agent.json"):
        done = kiosk("sync", "--data", data)
    assert done.returncode == 0
    assert done.stdout.endswith("pictures: the agent that is running makes them\n")


def test_one_source_of_many(data: Path) -> None:
    done = kiosk("sync", "--data", data, "--source", "musuem")
    assert done.returncode == 2
    assert "museum" in done.stderr


def test_a_source_that_is_switched_off_is_not_read_in_silence(data: Path) -> None:
    with (data / "kiosk.toml").open("a") as settings:
        settings.write("enabled = false\n")
    done = kiosk("sync", "--data", data, "--source", "museum")
    assert (done.returncode, done.stdout) == (2, "")
    assert "'museum' is switched off" in done.stderr
    assert "enabled = true" in done.stderr


def test_a_bar_on_a_terminal(data: Path) -> None:
    ours, slave = terminal()
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "sync", "--data", str(data)], stdout=slave)
    os.close(slave)
    assert process.wait(30) == 0
    shown = b"".join(pieces(ours))
    assert "✔ museum: 4 read" in shown.decode()


def test_nothing_found_suggests_a_word(data: Path) -> None:
    kiosk("sync", "--data", data)
    done = kiosk("search", "blauwwe", "--data", data)
    assert (done.returncode, done.stdout) == (1, "Nothing found. Did you mean blauwe?\n")


def test_searching_before_the_first_sync_says_what_to_do(tmp_path: Path) -> None:
    done = kiosk("search", "kan", "--data", tmp_path)
    assert done.returncode == 2
    assert "kiosk sync" in done.stderr


# --- harvest


def test_harvest_an_address(museum: Museum, tmp_path: Path) -> None:
    done = kiosk("harvest", museum.url, "--as", "iiif", "--json", "--data", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["label"]["nl"] for line in done.stdout.splitlines()] == [
        ["Blauwe kan"],
        ["Een film"],
    ]
    limited = kiosk("harvest", museum.url, "--limit", "1", "--data", tmp_path)
    assert len(limited.stdout.splitlines()) == 1
    assert list(tmp_path.glob("*.db")) == [], "a dry run stores nothing"


@pytest.mark.parametrize("form", ["path", "file:"])
def test_harvest_a_file(tmp_path: Path, form: str) -> None:
    file = tmp_path / "mijn kan.json"
    file.write_text(json.dumps(MANIFEST))
    done = kiosk("harvest", file if form == "path" else file.as_uri(), "--as", "iiif")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["id"] == MANIFEST["id"]


def test_harvest_what_is_piped_in(tmp_path: Path) -> None:
    done = kiosk("harvest", "-", "--as", "iiif", "--data", tmp_path, input=json.dumps(MANIFEST))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["id"] == MANIFEST["id"]


def test_harvest_half_a_character_is_no_traceback(tmp_path: Path) -> None:
    file = tmp_path / "half.json"
    file.write_text(
        json.dumps(MANIFEST).replace("https://museum.example/jug/1", "https://museum.example/\\ud800")
    )
    done = kiosk("harvest", file, "--as", "iiif")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["media"][0]["id"] == "https://museum.example/\ufffd"


def test_harvest_is_held_to_the_source_with_this_address_and_to_no_other(
    museum: Museum, data: Path, tmp_path: Path
) -> None:
    with Museum(tmp_path / "stranger") as stranger:
        stranger.publishes("Gewoon", playlist="Lokaas")
        stranger.publishes("Geheim", playlist="Lokaas", base=museum.base)
        done = kiosk("harvest", stranger.url, "--data", data)
        (fault,) = [json.loads(line) for line in done.stderr.splitlines()]
        assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
        assert "an address inside a network" in fault["what"]
        assert museum.requests == []
        with (data / "kiosk.toml").open("a") as settings:
            settings.write(
                f'\n[[source]]\nname = "stranger"\nkind = "iiif"\nurl = "{stranger.url}"\n'
                f'private_hosts = ["{stranger.host}", "{museum.host}"]\nenabled = false\n'
            )
        kiosk("harvest", stranger.url, "--data", data)
        assert museum.asked("/works/geheim") == 1


def test_harvest_tells_faults_as_json_lines_and_goes_on(museum: Museum, tmp_path: Path) -> None:
    museum.answers(404, only="/works/blauwe-kan")
    done = kiosk("harvest", museum.url, "--as", "iiif", "--data", tmp_path)
    assert done.returncode == 0
    assert [json.loads(line)["label"]["nl"] for line in done.stdout.splitlines()] == [["Een film"]]
    (fault,) = [json.loads(line) for line in done.stderr.splitlines()]
    assert set(fault) == {"where", "what"}
    assert "blauwe-kan" in fault["where"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"<html></html>", b'{"type": "fish"}', b"[]", b"\xff\xfe\x00", b"null"]
)
def test_harvest_of_nonsense_is_one_fault_and_one(tmp_path: Path, body: bytes) -> None:
    file = tmp_path / "nonsense.json"
    file.write_bytes(body)
    done = kiosk("harvest", file, "--as", "iiif")
    assert (done.returncode, done.stdout) == (1, "")
    (fault,) = [json.loads(line) for line in done.stderr.splitlines()]
    assert fault["what"]


@pytest.mark.parametrize(
    "what",
    [
        "/nowhere/x.json",
        "https://museum.invalid/x.json",
        "ftp://museum.example/x",
        "http://[",
        "",
        "http://:0/",
    ],
)
def test_harvest_of_nothing_is_one_fault_and_one(tmp_path: Path, what: str) -> None:
    done = kiosk("harvest", what, "--as", "iiif", "--data", tmp_path)
    assert done.returncode == 1
    assert [set(json.loads(line)) for line in done.stderr.splitlines()] == [{"where", "what"}]


def test_whoever_has_enough_lines_may_stop_reading(museum: Museum, tmp_path: Path) -> None:
    museum.publishes_many(100)
    line = f"{sys.executable} -m kiosk harvest {museum.url} --data {tmp_path} | head -n 1"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stderr == ""


# --- check


def test_check_says_what_to_do_and_how_bad_it_is(tmp_path: Path) -> None:
    done = kiosk("check", "--data", tmp_path)
    assert done.returncode in (1, 2)
    assert "Run kiosk sync" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    lines = kiosk("check", "--json", "--data", tmp_path)
    parts = {json.loads(line)["part"] for line in lines.stdout.splitlines()}
    assert parts >= {
        "settings",
        "display",
        "sound",
        "VLC",
        "voice",
        "disk",
        "store",
        "playlists",
        "clock",
        "agent",
        "fonts",
        "translations",
    }


def test_check_after_a_sync_knows_the_source(data: Path) -> None:
    kiosk("sync", "--data", data)
    lines = [json.loads(line) for line in kiosk("check", "--json", "--data", data).stdout.splitlines()]
    states = {line["part"]: line["state"] for line in lines}
    assert (states["store"], states["source museum"], states["clock"]) == ("fine", "fine", "fine")


def told(data: Path, part: str) -> dict[str, str]:
    """What ``kiosk check`` says of one part; empty when it says nothing."""
    lines = map(json.loads, kiosk("check", "--quick", "--json", "--data", data).stdout.splitlines())
    return next((line for line in lines if line["part"] == part), {})


def test_check_tells_how_much_is_kept_and_why_other_works_are_not(data: Path, museum: Museum) -> None:
    assert not told(data, "kept"), "nothing was read yet"
    museum.publishes("Het geheim", "film", playlist="Vroeger", rights=IN_COPYRIGHT)
    kiosk("sync", "--data", data)
    found = told(data, "kept")
    assert found["words"].startswith("1 of 3 works; 1 still to come; refused: In copyright")
    assert found["words"].endswith("(1)")


def test_check_tells_the_rules_by_which_films_are_fetched(data: Path) -> None:
    assert told(data, "fetching")["words"].startswith(
        "films at any time, as fast as it goes; this network is not"
    )
    rules = '[offline]\nfetch_films = "22:00-06:00"\nmost_mbit = 5\nmetered = "yes"\n'
    (data / "kiosk.toml").write_text(rules + (data / "kiosk.toml").read_text())
    found = told(data, "fetching")
    assert found["state"] == "attention"
    assert found["words"].startswith("films between 22:00 and 06:00 (")
    assert "at most 5 Mbit/s" in found["words"]
    assert "is paid by the megabyte, as the settings say" in found["words"]


def test_check_names_the_hosts_that_a_firewall_must_let_out_to(data: Path, museum: Museum) -> None:
    kiosk("sync", "--data", data)
    lines = map(json.loads, kiosk("check", "--json", "--data", data).stdout.splitlines())
    (found,) = (line["words"] for line in lines if line["part"] == "hosts")
    assert found == f"a firewall lets out to {museum.host}"


@pytest.mark.parametrize(("name", "state"), [("Vroeger", "fine"), ("Vroegr", "attention"), ("", "")])
def test_check_knows_a_fallback_that_is_nothing_here(data: Path, name: str, state: str) -> None:
    settings = (data / "kiosk.toml").read_text()
    (data / "kiosk.toml").write_text(f'[live]\nfallback = "{name}"\n{settings}')
    kiosk("sync", "--data", data)
    found = told(data, "live")
    assert found.get("state", "") == state
    if state == "attention":
        assert "'Vroegr' is no work and no playlist here" in found["words"]


def test_check_knows_a_source_that_is_read_once_a_week(data: Path) -> None:
    kiosk("sync", "--data", data)
    hourly = load(None, data)
    weekly = replace(hourly, agent=Agent(every_minutes=10_080))
    own = replace(hourly, sources=tuple(replace(one, every_minutes=10_080) for one in hourly.sources))

    def state(settings: Settings, days: int) -> str:
        (found,) = health_store.sources(settings, datetime.now(UTC) + timedelta(days=days))
        return found.state

    assert [state(hourly, days) for days in (1, 3)] == ["fine", "attention"]
    assert [state(weekly, days) for days in (1, 3, 13, 15)] == ["fine", "fine", "fine", "attention"]
    assert [state(own, days) for days in (3, 15)] == ["fine", "attention"]


def test_check_goes_on_where_the_sound_is_of_somebody_else(
    barred: tuple[Path, Sequence[str]], tmp_path: Path
) -> None:
    folder, through = barred
    env = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    done = kiosk("check", "--quick", "--json", "--data", tmp_path / "data", through=through, env=env)
    assert "Traceback" not in done.stderr
    assert "sound" in {json.loads(line)["part"] for line in done.stdout.splitlines()}


def test_check_asks_who_reads_aloud_for_a_loudspeaker(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(load(None, data), player=Player())
    cards = tmp_path / "cards"
    cards.write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    films_alone = health_machine.sound(settings, cards)
    assert (films_alone.state, "pipewire-pulse" in films_alone.next_step) == ("attention", True)
    cards.write_text("--- no soundcards ---\n")
    assert "no sound card" in health_machine.sound(settings, cards).words
    (tmp_path / "ear").mkdir()
    with listening(tmp_path / "ear") as ear:
        for name, value in ear.environment.items():
            monkeypatch.setenv(name, value)
        assert health_machine.sound(settings, cards).state == "fine"


def test_check_looks_on_when_the_settings_are_wrong(data: Path) -> None:
    (data / "kiosk.toml").write_text("[screen]\ntheme = 1\n")
    done = kiosk("check", "--quick", "--json", "--data", data)
    first = json.loads(done.stdout.splitlines()[0])
    assert (done.returncode, first["part"], first["state"]) == (2, "settings", "broken")
    assert "What follows goes by the default settings." in first["words"]
    assert len(done.stdout.splitlines()) > 8


def test_check_of_a_damaged_store(data: Path) -> None:
    (data / "catalogue.db").write_bytes(b"this is no database" * 1000)
    done = kiosk("check", "--json", "--data", data)
    store = next(one for one in map(json.loads, done.stdout.splitlines()) if one["part"] == "store")
    assert (done.returncode, store["state"]) == (2, "broken")
    assert store["next_step"]


def findings(data: Path, part: str) -> list[tuple[str, str, str]]:
    """State, words and next step of all that ``kiosk check`` says about this part."""
    lines = map(json.loads, kiosk("check", "--quick", "--json", "--data", data).stdout.splitlines())
    return [(one["state"], one["words"], one.get("next_step", "")) for one in lines if one["part"] == part]


def test_check_of_what_staff_made(data: Path) -> None:
    assert findings(data, "playlists") == [("fine", "staff made none yet", "")]
    file = data / "staff.db"
    with closing(database.open_staff(file)) as conn:
        made = staff_made.playlist(conn, {"nl": ("Rustige ochtend",)})
        for work in ("kan", "stoel"):
            staff_made.add(conn, made, work)
        backups.backup(conn, "staff", data / "backups", datetime.now(UTC))
    assert findings(data, "playlists") == [("fine", "1 of staff with 2 works", "")]
    file.write_bytes(b"rubbish" * 9000)
    ((state, words, step),) = findings(data, "playlists")
    assert (state, "damaged" in words) == ("broken", True)
    assert "Start Venster" in step
    assert file.read_bytes() == b"rubbish" * 9000, "who checks changes nothing"
    database.open_staff(file, told=lambda _: None).close()
    whole, (state, words, step) = findings(data, "playlists")
    assert whole == ("fine", "1 of staff with 2 works", "")
    assert (state, "staff.db.damaged-1" in words) == ("attention", True)
    assert "move that file away" in step
    (data / "staff.db.damaged-1").unlink()
    assert findings(data, "playlists") == [("fine", "1 of staff with 2 works", "")]


def test_check_of_the_copy_of_the_catalogue(data: Path) -> None:
    assert findings(data, "backup") == []
    assert kiosk("sync", "--data", data).returncode == 0
    ((state, words, step),) = findings(data, "backup")
    assert (state, words) == ("attention", "there is no copy of the catalogue yet")
    assert "Leave Venster on" in step
    file = data / "catalogue.db"
    with closing(database.open_catalogue(file, read_only=True)) as conn:
        made = backups.backup(conn, "catalogue", data / "backups", datetime.now(UTC))
    assert made
    ((state, words, step),) = findings(data, "backup")
    assert (state, step) == ("fine", "")
    when = datetime.fromtimestamp(made.stat().st_mtime).astimezone()
    assert words.startswith(f"a copy of the catalogue of {when:%Y-%m-%d %H:%M}, ")
    long_ago = (datetime.now(UTC) - timedelta(days=9)).timestamp()
    os.utime(made, (long_ago, long_ago))
    assert findings(data, "backup")[0][0] == "fine", "old, but nothing has changed since"
    with closing(database.open_catalogue(file)) as conn:
        items.put(conn, [Item(id="https://museum.example/new", source="museum", kind=Kind.PICTURE, label={})])
    ((state, words, step),) = findings(data, "backup")
    assert (state, "not what is shown now" in words) == ("attention", True)
    whole = made.read_bytes()
    made.write_bytes(b"")
    os.utime(made, (long_ago, long_ago))
    assert findings(data, "backup")[0][0] == "attention", "one that is empty is behind too, and ends no check"
    made.write_bytes(whole)
    file.write_bytes(b"rubbish" * 9000)
    database.open_catalogue(file, told=lambda _: None).close()
    none, (state, words, step) = findings(data, "backup")
    assert none[1] == "there is no copy of the catalogue yet"
    assert state == "attention"
    when = datetime.fromtimestamp((data / "catalogue.db.damaged-1").stat().st_ctime).astimezone()
    assert words.startswith(f"{when:%Y-%m-%d %H:%M}: ")
    assert words.endswith(f"the backup {made.name} has taken its place; what is newer is fetched again.")
    assert "worn out" in step


def test_check_of_the_copy_of_what_staff_made(data: Path) -> None:
    def told() -> list[tuple[str, str, str]]:
        found = health_store.backup(load(None, data), datetime.now(UTC))
        return [(one.state, one.words, one.next_step) for one in found]

    file = data / "staff.db"
    with closing(database.open_staff(file)) as conn:
        staff_made.playlist(conn, {"nl": ("Rustige ochtend",)})
        assert findings(data, "backup") == told()
        ((state, words, step),) = told()
        assert (state, words) == ("attention", "there is no copy of what staff made yet")
        assert "Leave Venster on" in step
        made = backups.backup(conn, "staff", data / "backups", datetime.now(UTC))
        assert made
        ((state, words, step),) = told()
        when = datetime.fromtimestamp(made.stat().st_mtime).astimezone()
        assert (state, step) == ("fine", "")
        assert words.startswith(f"a copy of what staff made of {when:%Y-%m-%d %H:%M}, ")
        long_ago = (datetime.now(UTC) - timedelta(days=9)).timestamp()
        os.utime(made, (long_ago, long_ago))
        assert told()[0][0] == "fine", "old, but nothing has changed since"
        staff_made.playlist(conn, {"nl": ("Bij de koffie",)})
        assert told()[0][0] == "attention"
        yesterday = (datetime.now(UTC) - timedelta(days=1)).timestamp()
        os.utime(made, (yesterday, yesterday))
        assert told()[0][0] == "fine", "the next one comes today"
        os.utime(made, (long_ago, long_ago))
    ((state, words, step),) = told()
    assert (state, "it is not what is there now" in words) == ("attention", True)
    assert "Leave Venster on" in step
    before = file.read_bytes()
    file.write_bytes(b"rubbish" * 9000)
    assert told()[0][0] == "fine", "that the file itself is damaged is told of the playlists"
    file.write_bytes(before)
    made.write_bytes(b"")
    os.utime(made, (long_ago, long_ago))
    assert told()[0][0] == "attention", "one that is empty holds nothing"


# --- what it costs


def loaded_by(*words: str | Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "kiosk", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line}


def test_nothing_but_the_screen_loads_qt(data: Path, museum: Museum) -> None:
    reading = ["sync"], ["search", "kan"], ["harvest", museum.url]
    for words in (*reading, ["check", "--quick"], ["playlist", "list"]):
        modules = loaded_by(*words, "--data", data)
        assert "kiosk.config" in modules
        assert not {name for name in modules if name.startswith(("PySide6", "vlc"))}, words


def test_help_loads_next_to_nothing() -> None:
    modules = loaded_by("--help")
    assert not modules & {"requests", "apsw", "msgspec", "PIL", "ssl", "kiosk.fetch", "kiosk.store.database"}


def test_help_comes_at_once() -> None:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    bare = time.monotonic() - began
    began = time.monotonic()
    kiosk("--help")
    assert time.monotonic() - began < bare + 1.0


# --- what is written


def test_secrets_and_control_characters_never_reach_the_log() -> None:
    from kiosk.commands.log import redacted

    for line, secret in (
        ("https://a.example/x?wskey=canary&q=1", "canary"),
        ("https://a.example/x?authorization=canary", "canary"),
        ("Authorization: Bearer canary", "canary"),
        ("{'x-client-id': 'canary'}", "canary"),
        ("http://127.0.0.1:4000/canary/00", "canary"),
        ("https://me:canary@a.example/", "canary"),
        ("\x1b[31mred", "\x1b"),
        ("left\u202eright", "\u202e"),
    ):
        assert secret not in redacted(line), line
    assert redacted("https://a.example/x?wskey=canary&q=1").endswith("&q=1")


# --- the screen


@pytest.mark.parametrize("command", [(), ("calibrate",)], ids=["open", "calibrate"])
def test_without_a_screen_it_says_how_to_look(command: Sequence[str], tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
    done = kiosk("--data", tmp_path, *command, env=bare)
    assert done.returncode == 2
    assert "kiosk screens --out FOLDER" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("there", [True, False])
def test_a_screen_without_a_desktop_is_drawn_on_only_when_told_to(
    there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both say the same: how it begins, and the look at whether it can."""
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(health_machine, "bare_screen", lambda: there)
    monkeypatch.setattr(opening, "bare_screen", lambda: there)
    monkeypatch.setattr(opening, "settings_of", lambda _: load(None, tmp_path))
    found = health_machine.display()
    with pytest.raises(KioskError) as caught:
        opening.run(argparse.Namespace())
    assert found.state == "attention"
    for step in (found.next_step, caught.value.next_step):
        assert ("cage -- kiosk" in step) is there
