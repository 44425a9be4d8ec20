"""Captions of every kind at the picture that they belong to: real files, gateway, player and screen.

Each picture says its own number, so that what is seen tells when words come and go (EN 301 549, 7.1.2: within
100 ms). The edges of the captions are those of pictures.
"""

import fcntl
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.media.about import About
from kiosk.model import Media, MediaKind, Track, TrackKind, key_of
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.gateway import read_about
from kiosk.ui.film.player import Player
from kiosk.ui.film.timed_text import TimedText
from tests.player import films, hls
from tests.player.house import House, house

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
SECONDS = 20
FIRST, EACH = 0.8, 0.48
"""Seconds at which the first caption comes, and that each stays."""
COUNT = 38
FULL = pytest.mark.full
WITHIN = 0.1
"""Seconds between words and their picture, either way; a picture lasts 0.04."""
WITHIN_IN_PARTS = 0.16
"""The same of a film in parts, whose place libVLC tells in steps (``kiosk.player.playing``). *Measured*: 0.04
nearly always, 0.12 now and then for the first words."""
HELD = 0.12
"""Seconds: a picture that stands for longer was held up by a busy machine, and says nothing of words. At half
the speed it lasts 0.08."""


def clock(seconds: float, comma: str = ".") -> str:
    whole = round(seconds * 1000)
    return f"00:{whole // 60_000:02}:{whole // 1000 % 60:02}{comma}{whole % 1000:03}"


CUES = [(FIRST + n * EACH, FIRST + (n + 1) * EACH, f"woord {n}") for n in range(COUNT)]
DUE = {text: start for start, _, text in CUES}
TINY = 0.001


def webvtt(cues: list[tuple[float, float, str]] = CUES, head: str = "", less: float = 0.0) -> str:
    """``less``: seconds by which its own clock is behind that of the film."""
    lines = [f"{clock(start - less)} --> {clock(end - less)}\n{text}\n" for start, end, text in cues]
    return f"WEBVTT\n{head}\n" + "\n".join(lines)


def srt() -> str:
    return "\n".join(
        f"{n}\n{clock(start, ',')} --> {clock(end, ',')}\n{text}\n"
        for n, (start, end, text) in enumerate(CUES, 1)
    )


def ttml(attributes: str, instant: Callable[[float], str]) -> str:
    lines = "".join(
        f'<p begin="{instant(start)}" end="{instant(end)}"><span>{text}</span></p>'
        for start, end, text in CUES
    )
    return (
        f'<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" {attributes}'
        f' xml:lang="nl"><head/><body><div>{lines}</div></body></tt>'
    )


def frames(seconds: float) -> str:
    number = round(seconds * films.RATE)
    return f"00:00:{number // films.RATE:02}:{number % films.RATE:02}"


FORMATS: dict[str, str] = {
    "words.vtt": webvtt(),
    "words.srt": srt(),
    "ebu-tt-d.xml": ttml('ttp:timeBase="media"', clock),
    "frames.ttml": ttml('ttp:frameRate="25"', frames),
    "ticks.ttml": ttml('ttp:tickRate="1000"', lambda seconds: f"{round(seconds * 1000)}t"),
}


def subtitles(folder: Path, name: str, piece: Callable[[int, list[tuple[float, float, str]]], str]) -> None:
    """A presentation whose captions come in pieces of five seconds, as ``piece`` writes them."""
    listed = "#EXTM3U\n#EXT-X-TARGETDURATION:5\n"
    for number in range(SECONDS // 5):
        inside = [cue for cue in CUES if cue[0] < (number + 1) * 5 and cue[1] > number * 5]
        (folder / f"{name}{number}.vtt").write_text(piece(number, inside))
        listed += f"#EXTINF:5,\n{name}{number}.vtt\n"
    (folder / f"{name}-words.m3u8").write_text(listed + "#EXT-X-ENDLIST\n")
    master = hls.MASTER.replace("words.m3u8", f"{name}-words.m3u8")
    (folder / f"{name}.m3u8").write_text(master)


def mapped(local: float, ticks: int) -> str:
    return f"X-TIMESTAMP-MAP=LOCAL:{clock(local)},MPEGTS:{ticks}\n"


PIECES: dict[str, Callable[[int, list[tuple[float, float, str]]], str]] = {
    "plain": lambda number, cues: webvtt(cues),
    "mapped": lambda number, cues: webvtt(cues, mapped(0, 900_000)),
    "each-from-nought": lambda number, cues: webvtt(
        [(max(start, number * 5), end, text) for start, end, text in cues],
        mapped(0, 900_000 + number * 5 * 90_000),
        number * 5,
    ),
    "wrapping": lambda number, cues: webvtt(
        cues, mapped(number * 5, (2**33 - 7 * 90_000 + number * 5 * 90_000) % 2**33)
    ),
}


class Hall:
    """A screen with captions in front of the gateway."""

    def __init__(self, at_home: House, folder: Path) -> None:
        self.home = at_home
        (folder / "agent.json").write_text(json.dumps({"gateway": at_home.gateway}))
        self.agent = AgentProcess(folder / "agent.json", folder / "agent.lock", [])
        with (folder / "agent.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # as long as it lives
            self.agent.look()
        self.player = Player(audio="none")
        self.player.setProperty("captionsOn", True)
        self.text = TimedText(self.player, self.agent)
        self.late: list[float] = []
        """Of all words that came: seconds since their first picture was seen, or of film where that
        is less, at half the speed; before it, the seconds of film that are left, negative."""
        self.under: list[tuple[float, str]] = []
        """Of all pictures that came: the second that it says, and the words that it was seen with first."""
        self.within = WITHIN
        self.held = 0
        """Pictures that stood for longer than they should."""
        self._seen: list[tuple[float, float]] = []  # when a picture came, and the second that it says
        self.player.captionChanged.connect(self._note)
        self.player.pictureChanged.connect(self._look)

    def _look(self) -> None:
        if not self._seen or self.seen() != self._seen[-1][1]:
            if self._seen and monotonic() - self._seen[-1][0] > HELD:
                self.held += 1
            self._seen.append((monotonic(), self.seen()))
            self.under.append((self.seen(), str(self.player.property("caption"))))

    def _note(self) -> None:
        self._look()
        due = DUE.get(str(self.player.property("caption")))
        came, second = self._seen[-1]
        if due is None or monotonic() - came > HELD:
            return
        if second < due - TINY:
            self.late.append(second - due)
            return
        for at, one in reversed(self._seen):
            if one < due - TINY:
                break
            came = at
        self.late.append(min(monotonic() - came, second - due))

    def seen(self) -> float:
        shown = self.player.picture()
        if shown is None:
            return -1.0
        ring, index, _ = shown
        shape = ring.geometry
        return films.number_in(ring[index], shape.pitch, shape.width, shape.height) / films.RATE

    def is_at(self, second: float) -> bool:
        return second < self.seen() < second + 1

    def shows(self, qtbot: QtBot, film: str, captions: str = "", start: float = 0.0) -> None:
        """Open the film, with these captions or those that it has itself."""
        address = self.home.opens(film)
        url = f"{self.home.origin.base}/{film}"
        tracks: tuple[Track, ...] = ()
        about: About | None = None
        if captions:
            self.home.opens(captions)
            track = f"{self.home.origin.base}/{captions}"
            tracks = (Track(url=track, kind=TrackKind.CAPTIONS, language="nl"),)
        else:
            about = read_about(self.home.gateway, key_of(url))
            assert about is not None
            assert about.captions
        media = Media(id=url, kind=MediaKind.VIDEO, url=url, tracks=tracks)
        self.player.stop()
        self.late.clear()
        self.held = 0
        self.within = WITHIN if film.endswith(".mp4") else WITHIN_IN_PARTS
        self._seen.clear()
        self.under.clear()
        self.text.show(None, None, ())
        self.text.show(media, None, ("nl",), about)
        qtbot.waitUntil(lambda: self.text.transcript.property("count") > 0, timeout=5000)
        with qtbot.waitSignal(self.player.firstFrame, timeout=10_000):
            self.player.open(address, start)

    def close(self) -> None:
        self.text.show(None, None, ())
        self.player.close()
        self.agent.close()


@pytest.fixture(scope="module")
def hall(qapp: QGuiApplication, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = tmp_path_factory.mktemp("captions")
    for name, text in FORMATS.items():
        (folder / name).write_text(text)
    with ExitStack() as stack:
        one = Hall(stack.enter_context(house(folder, place / "cache")), place)
        stack.callback(one.close)
        yield one


def is_in_time(late: list[float], least: int, within: float, but: int) -> None:
    """Every word, but so many. *Measured*: within 0.04 s, and 0.08 where others want all of the machine."""
    told = [round(one * 1000) for one in late]
    assert len(late) >= least, told
    assert sum(abs(one) > within for one in late) <= but, told


def words_at(second: float) -> str:
    """What somebody says then."""
    return next((text for start, end, text in CUES if start - TINY <= second < end - TINY), "")


def fits(second: float, words: str, within: float) -> bool:
    """Whether a picture may have these words under it when it comes."""
    return words in (words_at(second - within), words_at(second), words_at(second + within))


@pytest.fixture(scope="module")
def parts(folder: Path, film: Path) -> Path:
    hls.make(folder, film)
    for name, piece in PIECES.items():
        subtitles(folder, name, piece)
    return folder


def is_followed(qtbot: QtBot, hall: Hall, seconds: float, but: int = 0) -> None:
    """Words come with their picture from here on."""
    since, begin, held = len(hall.late), float(hall.player.property("timePos")), hall.held
    qtbot.waitUntil(lambda: hall.player.property("timePos") > begin + seconds, timeout=20_000)
    late = hall.late[since:]
    if hall.held > held:  # a machine that holds up pictures holds up words: then four of five
        but += len(late) // 5
    is_in_time(late, int(seconds / EACH) - 2, hall.within, but)


@pytest.mark.parametrize(
    "name", [pytest.param(one, marks=() if one == "words.vtt" else FULL) for one in FORMATS]
)
def test_words_come_with_their_picture(qtbot: QtBot, hall: Hall, film: Path, name: str) -> None:
    hall.shows(qtbot, film.name, name)
    is_followed(qtbot, hall, 2.5)


@pytest.mark.full
@pytest.mark.parametrize("name", PIECES)
def test_words_in_pieces_come_with_their_picture(qtbot: QtBot, hall: Hall, parts: Path, name: str) -> None:
    hall.shows(qtbot, f"{name}.m3u8")
    is_followed(qtbot, hall, 6)


BESIDE = [("film.mp4", "words.vtt"), ("dash.mpd", "words.vtt"), ("mapped.m3u8", "")]
"""Films and the captions that they have in a file of their own, or themselves."""


@pytest.mark.full
@pytest.mark.parametrize(("name", "captions"), BESIDE)
def test_at_other_speeds(qtbot: QtBot, hall: Hall, parts: Path, name: str, captions: str) -> None:
    """From the moment that one is asked for, though the pictures follow a little later, about when one of the
    words comes."""
    hall.shows(qtbot, name, captions)
    qtbot.waitUntil(lambda: hall.player.property("timePos") > 3, timeout=8000)
    for speed in (0.5, 1.5, 1.0):
        hall.player.setProperty("speed", speed)
        is_followed(qtbot, hall, 3, but=1)


@pytest.mark.full
@pytest.mark.parametrize(("name", "captions"), BESIDE)
def test_after_a_jump(qtbot: QtBot, hall: Hall, parts: Path, name: str, captions: str) -> None:
    hall.shows(qtbot, name, captions)
    for second in (12.04, 4.4):
        hall.player.seek(second)
        qtbot.waitUntil(partial(hall.is_at, second), timeout=5000)
        is_followed(qtbot, hall, 2.5)


@pytest.mark.parametrize(
    ("name", "captions"), [*(pytest.param(*one, marks=FULL) for one in BESIDE[:-1]), BESIDE[-1]]
)
@pytest.mark.parametrize("start", [7.3, pytest.param(12.9, marks=FULL)])
def test_from_the_first_picture_on_when_it_goes_on_in_mid_film(
    qtbot: QtBot, hall: Hall, parts: Path, name: str, captions: str, start: float
) -> None:
    hall.shows(qtbot, name, captions, start)
    qtbot.waitUntil(lambda: hall.seen() > start + 2, timeout=8000)
    first = [one for one in hall.under if one[0] < start + 1.5]
    assert start - 0.2 < first[0][0] < start + 0.1, "no words before it, and at once the right place"
    wrong = [one for one in first if not fits(*one, hall.within)]
    if wrong != first[:1]:  # which may come a moment before its words
        assert len(wrong) <= (len(first) // 5 if hall.held > 1 else 0), wrong
