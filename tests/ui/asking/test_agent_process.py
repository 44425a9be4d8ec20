"""The agent beside the screen: started, found, started again; with the real ``kiosk agent``."""

import fcntl
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication

from kiosk.agent.gateway import place
from kiosk.ui.asking.agent_process import FIRST_PAUSE_MS, KEPT, AgentProcess
from kiosk.ui.stage import staging

SETTINGS = """
[offline]
free_floor_gb = 0.1
[log]
level = "error"
[[source]]
name = "museum"
kind = "iiif"
url = "https://museum.invalid/collection.json"
enabled = false
"""


def note(data: Path) -> dict[str, object]:
    try:
        return dict(json.loads((data / "agent.json").read_bytes()))
    except (OSError, ValueError):
        return {}


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(") ")[1][0] != "Z"
    except OSError:
        return False


Make = Callable[[], AgentProcess]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "kiosk.toml").write_text(SETTINGS)
    return folder


@pytest.fixture
def make(qapp: QGuiApplication, data: Path) -> Iterator[Make]:
    made: list[AgentProcess] = []

    def one() -> AgentProcess:
        made.append(AgentProcess(data / "agent.json", data / "agent.lock", ["--data", str(data)]))
        return made[-1]

    yield one
    for each in made:
        each.close()


def present(agent: AgentProcess) -> None:
    staging.wait_for(lambda: bool(agent.property("present")), "The agent")


def test_it_starts_the_agent_and_knows_its_gateway(make: Make, data: Path) -> None:
    agent = make()
    assert not agent.property("present")
    agent.start()
    present(agent)
    assert agent.gateway == note(data)["gateway"]
    assert agent.gateway.startswith("http://127.0.0.1:")


def test_an_agent_that_is_killed_is_started_again(make: Make, data: Path) -> None:
    agent = make()
    agent.start()
    present(agent)
    pid, gateway = int(str(note(data)["pid"])), agent.gateway
    gone: list[str] = []
    agent.changed.connect(lambda: gone.append(agent.gateway))
    os.kill(pid, signal.SIGKILL)
    staging.wait_for(lambda: agent.gateway not in ("", gateway), "Another agent")
    assert "" in gone, "a page that plays must know that it was away"
    assert int(str(note(data)["pid"])) != pid


def test_while_kiosk_sync_makes_pictures_no_agent_is_started_in_vain(make: Make, data: Path) -> None:
    agent = make()
    (data / "agent.json").write_text("")
    with (data / "agent.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        agent.start()
        agent.look()
        assert agent._process.state() == QProcess.ProcessState.NotRunning
    agent.look()
    present(agent)


def test_an_agent_that_dies_young_is_started_again_after_an_ever_longer_pause(make: Make, data: Path) -> None:
    agent = make()
    agent.start()
    pauses = []
    for _ in range(3):
        present(agent)
        os.kill(int(str(note(data)["pid"])), signal.SIGKILL)
        staging.wait_for(lambda: not agent.gateway, "The end of the agent")
        staging.wait_for(agent._again.isActive, "The pause")
        pauses.append(agent._again.interval())
    assert pauses == [FIRST_PAUSE_MS, 2 * FIRST_PAUSE_MS, 4 * FIRST_PAUSE_MS]


def test_the_agent_goes_with_the_screen(make: Make, data: Path) -> None:
    agent = make()
    agent.start()
    present(agent)
    pid = int(str(note(data)["pid"]))
    agent.close()
    assert not lives(pid)


def test_an_agent_that_is_there_already_is_used_and_left_alone(make: Make, data: Path) -> None:
    """As systemd starts it."""
    command = [sys.executable, "-m", "kiosk", "--data", str(data), "agent"]
    with subprocess.Popen(command) as first:
        staging.wait_for(lambda: note(data).get("pid") == first.pid, "The first agent")
        agent = make()
        agent.start()
        present(agent)
        assert agent.gateway == note(data)["gateway"]
        agent.close()
        assert lives(first.pid)
        first.terminate()


def test_a_note_of_an_agent_that_died_does_not_count(make: Make, data: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as dead:
        pass
    (data / "agent.json").write_text(json.dumps({"pid": dead.pid, "gateway": "http://127.0.0.1:1/old"}))
    agent = make()
    agent.start()
    assert agent.gateway == ""
    present(agent)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": "x"}', '{"pid": 1}', "null", "\x00" * 100])
def test_a_note_that_makes_no_sense_does_not_count(qapp: QGuiApplication, tmp_path: Path, text: str) -> None:
    file, lock = tmp_path / "agent.json", tmp_path / "agent.lock"
    file.write_text(text)
    agent = AgentProcess(file, lock, ["--data", str(tmp_path / "nothing"), "--no-such-option"])
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        agent.look()
        assert agent.gateway == ""
    agent.close()


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_the_lock_and_not_the_number_says_whether_an_agent_is_there(
    qapp: QGuiApplication, tmp_path: Path, mode: int
) -> None:
    """Its number may be that of another program by now, or of another user whom we may not ask."""
    file, lock = tmp_path / "agent.json", tmp_path / "agent.lock"
    file.write_text(json.dumps({"pid": os.getpid(), "gateway": "http://127.0.0.1:1/x"}))
    agent = AgentProcess(file, lock, ["--data", str(tmp_path / "nothing"), "--no-such-option"])
    agent.look()
    assert agent.gateway == "", "there is no lock at all"
    with lock.open("w") as held:
        lock.chmod(mode)
        agent.look()
        assert agent.gateway == "", "nobody holds it"
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        agent.look()
        assert agent.gateway == "http://127.0.0.1:1/x"
    agent.look()
    assert agent.gateway == ""
    agent.close()


def test_one_that_can_not_start_is_tried_less_and_less(qapp: QGuiApplication, tmp_path: Path) -> None:
    """A wrong setting must not keep a processor busy all night."""
    note, lock = tmp_path / "agent.json", tmp_path / "agent.lock"
    agent = AgentProcess(note, lock, ["--data", str(tmp_path), "--no-such-option"])
    starts: list[int] = []
    agent._process.started.connect(lambda: starts.append(1))
    agent.start()
    staging.wait_for(lambda: len(starts) >= 3, "Three tries")
    before = len(starts)
    with pytest.raises(Exception, match="did not happen"):
        staging.wait_for(lambda: len(starts) > before + 2, "Many more", seconds=2.5)
    agent.close()


def test_as_if_there_were_no_network_all_is_asked_behind_one_step(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    found, lock = tmp_path / "agent.json", tmp_path / "agent.lock"
    found.write_text('{"gateway": "http://127.0.0.1:4711/token"}')
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        agent = AgentProcess(found, lock, [])
        changes: list[str] = []
        agent.changed.connect(lambda: changes.append(agent.gateway))
        agent.unplug(True)
        agent.look()
        agent.unplug(True)
        agent.unplug(False)
        agent.close()
    plain = "http://127.0.0.1:4711/token"
    assert changes == ["", f"{plain}/{KEPT}", plain]
    assert KEPT == place.KEPT
