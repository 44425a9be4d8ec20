"""What is said is spoken, with the real engine; where there is PulseAudio, also out of a loudspeaker."""

import array
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.chime import Tone, chime
from kiosk.speech.synthesiser import FRAMES
from kiosk.ui.voice.speech import DEATHS, Speech, SpeechProcess

TIMES = 8
"""So many times faster than one speaks."""


class Heard:
    """Everything that an engine told, in order, and the sound it made."""

    def __init__(self, speech: Speech, record: Path) -> None:
        self.speech = speech
        self.told: list[tuple[str, int]] = []
        self.durations: dict[int, float] = {}
        self._record = record
        speech.began.connect(lambda number: self.told.append(("began", number)))
        speech.ended.connect(lambda number: self.told.append(("ended", number)))
        speech.silenced.connect(lambda: self.told.append(("silenced", 0)))
        speech.made.connect(self.durations.__setitem__)

    def has(self, what: str, number: int = 0) -> Callable[[], bool]:
        return lambda: (what, number) in self.told

    @property
    def sound(self) -> bytes:
        return self._record.read_bytes() if self._record.exists() else b""


@pytest.fixture
def heard(qapp: object, tmp_path: Path) -> Iterator[Heard]:
    record = tmp_path / "sound"
    one = Speech(sound=False, arguments=["--times", str(TIMES), "--record", str(record)])
    yield Heard(one, record)
    one.close()


def level(sound: bytes) -> float:
    """Mean of the amplitudes, from 0 to 1."""
    samples = array.array("h", sound[: len(sound) // 2 * 2])
    return sum(map(abs, samples)) / max(1, len(samples)) / 32768


def test_one_after_the_other_with_their_whole_sound(qtbot: QtBot, heard: Heard) -> None:
    one = heard.speech.say("Goedemorgen, welkom in de bibliotheek.", "nl-BE")
    two = heard.speech.say("Bonjour à tous.", "fr")
    assert heard.speech.speaking
    qtbot.waitUntil(heard.has("ended", two))
    assert heard.told == [("began", one), ("ended", one), ("began", two), ("ended", two)]
    assert not heard.speech.speaking
    assert len(heard.sound) / 2 / FRAMES == pytest.approx(sum(heard.durations.values()), abs=0.01)
    assert level(heard.sound) > 0.02


def test_slower_takes_longer(qtbot: QtBot, heard: Heard) -> None:
    said = [heard.speech.say("Een rustige zin om te horen.", "nl", rate) for rate in (0.5, 1.0, 1.5)]
    qtbot.waitUntil(heard.has("ended", said[-1]))
    slow, usual, fast = (heard.durations[number] for number in said)
    assert slow > 1.6 * usual > 1.6 * 1.3 * fast


@pytest.mark.parametrize(
    ("text", "language"), [("🎉 …", "nl"), ("", "nl"), ("woorden", "xx-unknown"), ("\ud800", "nl")]
)
def test_what_cannot_be_said_is_over_at_once(qtbot: QtBot, heard: Heard, text: str, language: str) -> None:
    number = heard.speech.say(text, language)
    qtbot.waitUntil(heard.has("ended", number))
    assert heard.told == [("ended", number)]


def test_the_languages_are_known_when_it_is_there(qtbot: QtBot, heard: Heard) -> None:
    assert heard.speech.speaks("xx")  # believed until then
    heard.speech.warm()
    qtbot.waitUntil(lambda: not heard.speech.speaks("xx"))
    assert all(heard.speech.speaks(one) for one in ("nl", "fr-BE", "de-AT", "en", "ar", "tr", "pl", "zh"))


def test_a_chime_sounds_before_what_waits_and_is_no_word(qtbot: QtBot, heard: Heard) -> None:
    heard.speech.chime()
    assert not heard.speech.speaking
    qtbot.waitUntil(lambda: len(heard.sound) == len(chime(FRAMES)))
    assert heard.sound == chime(FRAMES)
    first = heard.speech.say("Eerst dit. " * 3, "nl")
    last = heard.speech.say("Dan dat.", "nl")
    qtbot.waitUntil(heard.has("began", first))
    heard.speech.chime()
    qtbot.waitUntil(heard.has("ended", last))
    assert heard.sound.count(chime(FRAMES)) == 2
    before = len(heard.sound) - len(chime(FRAMES)) - round(heard.durations[last] * FRAMES) * 2
    assert heard.sound.index(chime(FRAMES), 1) == before, "between what was begun and what waits"
    assert heard.told == [(what, number) for number in (first, last) for what in ("began", "ended")]


def test_a_title_within_a_sentence_is_said_by_the_voice_of_its_language(qtbot: QtBot, heard: Heard) -> None:
    said = [heard.speech.say("Ein deutsches Requiem.", language) for language in ("nl", "de", "nl", "de")]
    qtbot.waitUntil(heard.has("ended", said[-1]))
    lengths = [round(heard.durations[one] * FRAMES) * 2 for one in said]
    assert len(heard.sound) == sum(lengths), "one after the other, never two at once"
    same, other = abs(lengths[0] - lengths[2]), abs(lengths[0] - lengths[1])
    assert other > 10 * (same + 1), "each as its own voice says it"


def test_the_edge_of_a_page_sounds_before_the_words(qtbot: QtBot, heard: Heard) -> None:
    heard.speech.sound(Tone.EDGE)  # nobody waits for the engine to start
    heard.speech.warm()
    qtbot.waitUntil(lambda: heard.speech._process.ready)
    heard.speech.sound(Tone.EDGE)
    number = heard.speech.say("Bovenaan.", "nl")
    qtbot.waitUntil(heard.has("ended", number))
    assert heard.sound.startswith(chime(FRAMES, Tone.EDGE))
    assert heard.sound.count(chime(FRAMES, Tone.EDGE)) == 1


def test_hush_is_silent_within_a_tenth_of_a_second(qtbot: QtBot, heard: Heard) -> None:
    number = heard.speech.say("lang " * 100, "nl")
    heard.speech.say("en nog meer", "nl")
    qtbot.waitUntil(heard.has("began", number))
    heard.speech.hush()
    assert not heard.speech.speaking
    qtbot.wait(100)
    written = len(heard.sound)
    qtbot.wait(200)
    assert len(heard.sound) == written
    after = heard.speech.say("Dit wel.", "nl")
    qtbot.waitUntil(heard.has("ended", after))
    assert [number for what, number in heard.told if what == "ended"] == [after]


def test_a_pause_holds_and_goes_on(qtbot: QtBot, heard: Heard) -> None:
    number = heard.speech.say("Een zin die lang genoeg is om erin te wachten. " * 4, "nl")
    qtbot.waitUntil(heard.has("began", number))
    heard.speech.set_pause(True)
    assert not heard.speech.speaking
    qtbot.wait(100)
    written = len(heard.sound)
    qtbot.wait(200)
    assert len(heard.sound) == written
    heard.speech.set_pause(False)
    qtbot.waitUntil(heard.has("ended", number))
    assert len(heard.sound) / 2 / FRAMES == pytest.approx(heard.durations[number], abs=0.01)


def test_a_dead_engine_says_it_again(qtbot: QtBot, heard: Heard) -> None:
    one = heard.speech.say("Wat gezegd werd toen het ophield, wordt nog eens gezegd. " * 3, "nl")
    two = heard.speech.say("Daarna dit.", "nl")
    qtbot.waitUntil(lambda: two in heard.durations)
    os.kill(heard.speech.pid, signal.SIGKILL)
    qtbot.waitUntil(heard.has("ended", two))
    assert heard.told[-4:] == [("began", one), ("ended", one), ("began", two), ("ended", two)]


def test_a_text_that_hangs_the_engine_is_left_out(
    qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard.speech.warm()
    qtbot.waitUntil(lambda: not heard.speech.speaks("xx"))
    monkeypatch.setattr(SpeechProcess, "patience", lambda self: 0.8 if self.ready else 8.0)
    one = heard.speech.say("Dit is al gemaakt en duurt een hele tijd. " * 4, "nl")
    qtbot.waitUntil(heard.has("began", one))
    os.kill(heard.speech.pid, signal.SIGSTOP)  # as if it never came back from the next one
    bad = heard.speech.say("Hier hangt het.", "nl")
    good = heard.speech.say("Dit is weer goed.", "nl")
    qtbot.waitUntil(heard.has("ended", good), timeout=15_000)
    assert ("ended", bad) in heard.told
    assert ("began", bad) not in heard.told
    assert ("ended", one) in heard.told


def test_an_engine_that_keeps_dying_is_left_alone(qtbot: QtBot, heard: Heard) -> None:
    heard.speech.say("Dit lukt nooit. " * 20, "nl")
    for _ in range(DEATHS + 1):
        qtbot.waitUntil(lambda: bool(heard.durations))
        heard.durations.clear()
        os.kill(heard.speech.pid, signal.SIGKILL)
        qtbot.waitUntil(lambda: bool(heard.durations) or heard.speech.problem == "missing")
    assert heard.told[-1] == ("silenced", 0)
    assert (heard.speech.problem, heard.speech.pid) == ("missing", 0)


def test_without_a_synthesiser_it_says_so(
    qtbot: QtBot, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "espeakng_loader.py").write_text("raise ImportError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    heard.speech.say("Hoort iemand mij?", "nl")
    qtbot.waitUntil(heard.has("silenced"))
    assert (heard.speech.problem, heard.speech.speaking) == ("missing", False)


# --- out of a loudspeaker


class Pulse:
    """A sound server of our own, whose only loudspeaker is listened to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._heard = folder / "heard"
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        door = self._folder / "native"
        self._run(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes"),
                "--load=module-null-sink sink_name=one norewinds=1",
                f"--load=module-native-protocol-unix socket={door}",
            ]
        )
        until = monotonic() + 5
        while not door.exists():
            assert monotonic() < until
            assert self._running[0].poll() is None
        wire = ["--format=s16le", f"--rate={FRAMES}", "--channels=1", "--raw", "--latency-msec=20"]
        self._run(["parec", "--device=one.monitor", *wire])

    def _run(self, command: list[str]) -> None:
        with self._heard.open("ab") as heard:
            self._running.append(
                subprocess.Popen(
                    command,
                    stdout=heard,
                    stderr=subprocess.DEVNULL,
                    env=os.environ | {"XDG_RUNTIME_DIR": str(self._folder)},
                )
            )

    def stop(self) -> None:
        for one in self._running:
            one.kill()
            one.wait()
        self._running.clear()
        (self._folder / "native").unlink(missing_ok=True)

    @property
    def loud(self) -> float:
        """Seconds of sound that was heard and is no silence."""
        sound = array.array("h", self._heard.read_bytes())
        return sum(level(sound[at : at + 441].tobytes()) > 0.005 for at in range(0, len(sound), 441)) / 50


@pytest.fixture
def pulse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    if shutil.which("pulseaudio") is None:
        pytest.skip("no PulseAudio on this machine")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    one = Pulse(tmp_path)
    yield one
    one.stop()


@pytest.fixture
def aloud(qapp: object, tmp_path: Path) -> Iterator[Heard]:
    one = Speech()
    yield Heard(one, tmp_path / "none")
    one.close()


def test_it_is_heard(qtbot: QtBot, pulse: Pulse, aloud: Heard) -> None:
    pulse.start()
    number = aloud.speech.say("Goedemorgen, welkom.", "nl")
    qtbot.waitUntil(aloud.has("ended", number))
    qtbot.waitUntil(lambda: pulse.loud > 0.6 * aloud.durations[number])


@pytest.mark.full  # a sound server counts as dead after seconds
def test_a_loudspeaker_that_goes_and_comes_back(qtbot: QtBot, pulse: Pulse, aloud: Heard) -> None:
    pulse.start()
    number = aloud.speech.say("Wie dit hoort, hoort het ook nog als het geluid even weg was.", "nl")
    qtbot.waitUntil(aloud.has("began", number))
    qtbot.wait(500)
    pulse.stop()
    qtbot.waitUntil(lambda: aloud.speech.problem == "soundless")
    assert not aloud.speech.speaking
    pulse.start()
    before = pulse.loud
    qtbot.waitUntil(lambda: aloud.speech.problem == "", timeout=10_000)
    qtbot.waitUntil(aloud.has("ended", number), timeout=10_000)
    qtbot.waitUntil(lambda: pulse.loud - before > 0.6 * aloud.durations[number])


def test_without_a_loudspeaker_it_says_so_and_waits(qtbot: QtBot, pulse: Pulse, aloud: Heard) -> None:
    aloud.speech.say("Hoort iemand mij?", "nl")
    qtbot.waitUntil(lambda: aloud.speech.problem == "soundless")
    assert (aloud.speech.speaking, aloud.told) == (False, [])
