"""Another program speaks: real processes, of which the last resort is always eSpeak's place."""

import struct
import sys
import wave
from io import BytesIO
from pathlib import Path

import pytest

from kiosk.speech.other_voice import OtherVoice
from kiosk.speech.synthesiser import FRAMES
from tests.speech.test_prompts import Letters, seconds


def program(folder: Path, code: str) -> str:
    """A command that runs this Python."""
    file = folder / "voice.py"
    file.write_text(code)
    return f"{sys.executable} {file} {{language}} {{rate}}"


def wav(frames: int, channels: int) -> bytes:
    held = BytesIO()
    with wave.open(held, "wb") as file:
        file.setparams((channels, 2, frames, 0, "NONE", ""))
        file.writeframes(struct.pack("<h", 1000) * channels * frames)
    return held.getvalue()


def test_bare_samples_and_what_it_is_asked(tmp_path: Path) -> None:
    code = "import sys; t = sys.stdin.read(); sys.stdout.write(' '.join([*sys.argv[1:], t]).ljust(44100))"
    spoken = OtherVoice(program(tmp_path, code), Letters()).speak("Dag allemaal.", "nl-BE; rm", 0.9)
    assert spoken.sound.rstrip() == b"nl 0.90 Dag allemaal."
    assert seconds(spoken.sound) == 1.0


@pytest.mark.parametrize(("frames", "channels"), [(FRAMES, 1), (16000, 1), (48000, 2)])
def test_a_wav_of_any_pace_is_as_long_as_it_was(tmp_path: Path, frames: int, channels: int) -> None:
    (tmp_path / "sound.wav").write_bytes(wav(frames, channels))
    code = f"import sys; sys.stdout.buffer.write(open({str(tmp_path / 'sound.wav')!r}, 'rb').read())"
    sound = OtherVoice(program(tmp_path, code), Letters()).speak("Dag.", "nl", 1).sound
    assert seconds(sound) == pytest.approx(1.0, abs=0.001)
    assert set(struct.unpack(f"<{len(sound) // 2}h", sound)) == {1000}


@pytest.mark.parametrize(
    "code", ["raise SystemExit(3)", "", "print('RIFF of nothing')", "import time; time.sleep(60)"]
)
def test_what_it_does_not_say_another_says(
    tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.speech.other_voice.PATIENCE", 0.5)
    spoken = OtherVoice(program(tmp_path, code), Letters()).speak("Dag.", "nl", 1)
    assert seconds(spoken.sound) == pytest.approx(0.04, abs=0.001)


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    voice = OtherVoice(str(tmp_path / "piper"), Letters())
    assert seconds(voice.speak("Dag.", "nl", 1).sound) == pytest.approx(0.04, abs=0.001)
    assert voice.speak("…", "nl", 1).sound == b""
