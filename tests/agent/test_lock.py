"""One agent for each data folder."""

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.agent import lock
from kiosk.errors import StoreError


def test_there_is_one_and_then_there_may_be_another(tmp_path: Path) -> None:
    path, note = tmp_path / "new" / "agent.lock", tmp_path / "new" / "agent.json"
    assert lock.running(path, note) == 0
    with lock.only_one(path, note):
        lock.write_note(note, gateway="http://127.0.0.1:1/x", started=datetime.now(UTC))
        assert lock.running(path, note) > 0
        with pytest.raises(lock.AlreadyRunning, match="already running"), lock.only_one(path, note):
            pass
    assert lock.running(path, note) == 0
    assert lock.read_note(note) == (0, "")
    with lock.only_one(path, note):
        pass


def test_whoever_only_looks_keeps_no_agent_from_starting(tmp_path: Path) -> None:
    path, note = tmp_path / "agent.lock", tmp_path / "agent.json"
    path.touch()
    enough = threading.Event()

    def look() -> None:
        while not enough.is_set():
            lock.running(path, note)

    looker = threading.Thread(target=look)
    looker.start()
    try:
        for _ in range(20):
            with lock.only_one(path, note):
                pass
    finally:
        enough.set()
        looker.join()


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "{}", '{"pid": "x", "gateway": 1}', '{"pid": 1}'])
def test_a_note_that_is_nonsense_is_no_note(tmp_path: Path, text: str) -> None:
    (tmp_path / "agent.json").write_text(text)
    assert lock.read_note(tmp_path / "agent.json") == (0, "")


def test_a_note_is_written_where_the_last_one_was(tmp_path: Path) -> None:
    """A full disk has no room for another file, and none for a longer one."""
    path, note = tmp_path / "agent.lock", tmp_path / "agent.json"
    note.write_text("x" * 3000)
    before = note.stat().st_ino
    with lock.only_one(path, note):
        lock.write_note(note, gateway="http://127.0.0.1:1/x", started=datetime.now(UTC))
        assert lock.read_note(note) == (os.getpid(), "http://127.0.0.1:1/x")
        assert note.stat().st_size == lock.NOTE_BYTES
    assert (note.stat().st_ino, note.stat().st_size) == (before, lock.NOTE_BYTES)


def test_a_folder_that_cannot_be_used_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(StoreError, match="can't be used"),
        lock.only_one(tmp_path / "file" / "l", tmp_path / "n"),
    ):
        pass
