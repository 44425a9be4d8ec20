"""Recorded sentences take the place of the synthesiser's, in any order and mixture."""

import array
import hashlib
import math
import subprocess
import wave
from pathlib import Path

import pytest

from kiosk.speech.prompts import PromptBank, Recorded, slug
from kiosk.speech.protocol import Word
from kiosk.speech.synthesiser import FRAMES, Spoken, Synthesiser

TEXT = "Voorlezen staat aan. Pijl omlaag is volgende. OK is kiezen."


class Letters(Synthesiser):
    """Says a hundredth of a second for each letter."""

    languages = ("nl", "en")

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        return Spoken(b"\1\0" * (FRAMES // 100 * len(text)), (Word(0.0, 0, len(text)),))


def record(path: Path, seconds: float, frames: int = FRAMES) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    tone = array.array("h", (round(9000 * math.sin(at / 8)) for at in range(round(seconds * frames))))
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, frames, 0, "NONE", ""))
        file.writeframes(tone.tobytes())


def seconds(sound: bytes) -> float:
    return len(sound) / 2 / FRAMES


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Voorlezen staat aan.", "voorlezen-staat-aan"),
        ("Réglages : « Plus près »", "reglages-plus-pres"),
        ("../../etc/passwd", "etc-passwd"),
        ("…", ""),
    ],
)
def test_the_name_of_a_sentence(sentence: str, name: str) -> None:
    assert slug(sentence) == name


def test_a_sentence_is_found_by_its_name_or_its_sum_and_in_its_language(tmp_path: Path) -> None:
    record(tmp_path / "nl" / "ok-is-kiezen.wav", 0.5)
    record(tmp_path / "fr" / f"{hashlib.sha1('Où ?'.encode()).hexdigest()}.wav", 0.25)
    bank = PromptBank(tmp_path)
    assert bank.languages == {"fr": 1, "nl": 1}
    assert seconds(bank.sound("OK is kiezen. ", "nl-BE")) == pytest.approx(0.5)
    assert seconds(bank.sound("Où ?", "fr")) == pytest.approx(0.25, abs=0.001)
    assert bank.sound("OK is kiezen.", "fr") == bank.sound("Iets anders.", "nl") == b""


def test_the_rest_is_synthesised_and_every_word_has_its_place(tmp_path: Path) -> None:
    record(tmp_path / "nl" / "pijl-omlaag-is-volgende.wav", 1.0)
    spoken = Recorded(PromptBank(tmp_path), Letters()).speak(TEXT, "nl", 0.9)
    assert [TEXT[word.start : word.start + word.length].strip() for word in spoken.words] == [
        "Voorlezen staat aan.",
        "Pijl omlaag is volgende.",
        "OK is kiezen.",
    ]
    assert [word.at for word in spoken.words] == pytest.approx([0.0, 0.21, 1.21], abs=0.01)
    assert seconds(spoken.sound) == pytest.approx(1.34, abs=0.01)


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_file_that_is_no_sound_is_as_if_it_were_not_there(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "ok-is-kiezen.wav").write_bytes(b"RIFF, or so")
    (tmp_path / "nl" / "voorlezen-staat-aan.opus").write_bytes(b"OggS, or so")
    spoken = Recorded(PromptBank(tmp_path), Letters()).speak("Voorlezen staat aan. OK is kiezen.", "nl", 1)
    assert seconds(spoken.sound) == pytest.approx(0.34, abs=0.01)


def test_a_folder_that_is_not_there_has_no_recordings(tmp_path: Path) -> None:
    assert PromptBank(tmp_path / "no").languages == {}


def test_opus_of_another_pace_is_heard_as_long_as_it_is(tmp_path: Path, qapp: object) -> None:
    record(tmp_path / "tone.wav", 0.8, 48000)
    (tmp_path / "nl").mkdir()
    opus = tmp_path / "nl" / "ok-is-kiezen.opus"
    made = ["ffmpeg", "-loglevel", "error", "-i", str(tmp_path / "tone.wav"), "-c:a", "libopus", str(opus)]
    subprocess.run(made, check=True)
    sound = PromptBank(tmp_path).sound("OK is kiezen.", "nl")
    assert seconds(sound) == pytest.approx(0.8, abs=0.05)
    samples = array.array("h", sound)
    assert max(samples) > 4000
