import socket
from pathlib import Path

import pytest

from kiosk.player.sound import has_output


def test_a_card_is_an_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    cards = tmp_path / "cards"
    assert not has_output(cards)
    cards.write_text("--- no soundcards ---\n")
    assert not has_output(cards)
    cards.write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n")
    assert has_output(cards)


def test_a_sound_server_is_an_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    assert not has_output(tmp_path / "none")
    (tmp_path / "pulse").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse/native"))
        server.listen()
        assert has_output(tmp_path / "none")
    assert (tmp_path / "pulse/native").exists()
    assert not has_output(tmp_path / "none"), "it was killed"
