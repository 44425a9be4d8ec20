"""What the player page plays: real store, real player, and an agent that answers badly at first."""

import fcntl
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.model import Chapter, ContentNote, Item, Kind, Media, MediaKind, Track, TrackKind, Variant, key_of
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.film import player as player_module
from kiosk.ui.film.player import Player
from kiosk.ui.film.playing import Playing
from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults
from kiosk.ui.work.work import Work
from tests.player import films
from tests.ui.conftest import BASE, Library, work

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
FILM, CAPTIONS, OTHER = f"{BASE}/film.mp4", f"{BASE}/film.vtt", f"{BASE}/other.mp4"
CUES = b"WEBVTT\n\n00:00.000 --> 00:20.000\nHello\n"


class Agent(ThreadingHTTPServer):
    """A gateway with a film, and captions that may be missing."""

    daemon_threads = True

    def __init__(self, film: bytes) -> None:
        self.bodies = {key_of(FILM): film}
        self.asked: list[str] = []
        self.coming: set[str] = set()
        """Of these there will be more."""
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a player that jumps elsewhere breaks its lines


class _Handler(BaseHTTPRequestHandler):
    server: Agent

    def do_GET(self) -> None:
        key = self.path.partition("/tokentoken/")[2]
        self.server.asked.append(key)
        body = self.server.bodies.get(key)
        if body is None:
            self.send_error(503)
            return
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        whole = 202 if key in self.server.coming else 200
        self.send_response(206 if "Range" in self.headers else whole)
        self.send_header("Content-Length", str(len(body) - start))
        self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.end_headers()
        self.wfile.write(body[start:])

    def log_message(self, *_: object) -> None:
        pass


def film_work(alt: str) -> Item:
    track = Track(url=CAPTIONS, kind=TrackKind.CAPTIONS, language="nl")
    media = Media(id=FILM, kind=MediaKind.VIDEO, url=FILM, tracks=(track,), alt={"nl": (alt,)})
    return work("film", Kind.FILM, media=(media,))


def other_work() -> Item:
    return work("other", Kind.FILM, media=(Media(id=OTHER, kind=MediaKind.VIDEO, url=OTHER),))


class Watched(Player):
    """A real player that remembers what it was asked to open."""

    def __init__(self) -> None:
        super().__init__(audio="none")
        self.opened: list[str] = []

    def open_part(
        self,
        url: str,
        part: tuple[float, float],
        start: float = 0.0,
        described_url: str = "",
        live: bool = False,
    ) -> None:
        self.opened.append(url.rpartition("/")[2])
        super().open_part(url, part, start, described_url, live)


class Room:
    """What a visitor walks through, joined as ``app.make`` joins it, with an agent that has both films."""

    def __init__(self, library: Library, background: Background, folder: Path, film: bytes) -> None:
        self.house = Agent(film)
        self.house.bodies[key_of(OTHER)] = film
        note = {"gateway": f"http://127.0.0.1:{self.house.server_address[1]}/tokentoken"}
        (folder / "agent.json").write_text(json.dumps(note))
        self.agent = AgentProcess(folder / "agent.json", folder / "agent.lock", [])
        with (folder / "agent.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.agent.look()
        self.player = Watched()
        self.session = Session(Defaults())
        self.work = Work(background, library.pictures, self.session.preferred, warns={ContentNote.WAR})
        self.playing = Playing(self.session, self.work, self.player, self.agent)
        self.session.placeChanged.connect(self._turn)
        self.session.start()

    def _turn(self) -> None:
        if subject := self.session.property("subject"):
            self.work.show(subject)

    def close(self) -> None:
        self.playing.close()
        self.player.close()
        self.agent.close()
        self.house.shutdown()
        self.house.server_close()


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return films.make(tmp_path_factory.mktemp("film") / "film.mp4").read_bytes()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same, half as wide."""
    return films.make(tmp_path_factory.mktemp("film") / "small.mp4", size=(160, 90)).read_bytes()


@pytest.fixture
def room(library: Library, background: Background, tmp_path: Path, film: bytes) -> Iterator[Room]:
    library.put(film_work("trein"), other_work())
    one = Room(library, background, tmp_path, film)
    yield one
    one.close()


@pytest.fixture
def player(qapp: object) -> Iterator[Player]:
    one = Player(audio="none")
    yield one
    one.close()


def test_a_corrected_word_does_not_restart_and_captions_are_tried_again(
    qtbot: QtBot,
    library: Library,
    background: Background,
    answered: Callable[[], None],
    player: Player,
    tmp_path: Path,
    film: bytes,
) -> None:
    house = Agent(film)
    note = {"gateway": f"http://127.0.0.1:{house.server_address[1]}/tokentoken"}
    (tmp_path / "agent.json").write_text(json.dumps(note))
    agent = AgentProcess(tmp_path / "agent.json", tmp_path / "agent.lock", [])
    with (tmp_path / "agent.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # as long as it lives
        agent.look()
    library.put(film_work("treni"))
    session = Session(Defaults())
    subject = Work(background, library.pictures, session.preferred)
    playing = Playing(session, subject, player, agent)
    subject.show(film_work("").id)
    answered()
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        session.open("player", film_work("").id)
    player.seek(7)
    qtbot.waitUntil(lambda: house.asked.count(key_of(CAPTIONS)) > 0, timeout=3000)
    qtbot.wait(100)
    assert player.property("caption") == ""

    positions: list[float] = []
    player.timePosChanged.connect(lambda: positions.append(player.property("timePos")))
    library.put(film_work("trein"))
    subject.refresh()
    answered()
    assert playing.property("alt") == "trein"
    qtbot.wait(300)
    assert min(positions) >= 6.9

    house.bodies[key_of(CAPTIONS)] = CUES
    player.togglePause()
    qtbot.waitUntil(lambda: player.property("caption") == "Hello", timeout=3000)
    playing.close()
    house.shutdown()
    house.server_close()


def test_without_an_agent_the_visitor_is_told_and_may_try_again(
    qtbot: QtBot,
    library: Library,
    background: Background,
    answered: Callable[[], None],
    player: Player,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.ui.film.playing.ABSENT_MS", 300)
    agent = AgentProcess(tmp_path / "agent.json", tmp_path / "agent.lock", [])
    library.put(film_work("trein"))
    session = Session(Defaults())
    subject = Work(background, library.pictures, session.preferred)
    playing = Playing(session, subject, player, agent)
    subject.show(film_work("").id)
    answered()
    session.open("player", film_work("").id)
    assert playing.property("state") == "loading"
    qtbot.waitUntil(lambda: playing.property("state") == "failed", timeout=3000)
    playing.again()
    assert playing.property("state") == "loading"

    house = Agent(films.make(tmp_path / "film.mp4").read_bytes())
    note = {"gateway": f"http://127.0.0.1:{house.server_address[1]}/tokentoken"}
    (tmp_path / "agent.json").write_text(json.dumps(note))
    with (tmp_path / "agent.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with qtbot.waitSignal(player.firstFrame, timeout=8000):
            agent.look()
    assert playing.property("state") == "playing"
    agent.close()
    house.shutdown()
    house.server_close()


def test_going_back_to_a_film_plays_that_one_and_no_other(
    qtbot: QtBot, room: Room, answered: Callable[[], None]
) -> None:
    for film in (film_work("").id, other_work().id):
        room.session.open("player", film)
        answered()
        room.session.open("search")
        assert room.player.property("state") == "idle"
    assert room.player.opened == [key_of(FILM), key_of(OTHER)]

    room.session.back()  # to the film that one came from: it is still at hand
    assert room.player.opened[2:] == [key_of(OTHER)]
    room.session.back()
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.back()
        assert room.player.property("state") == "idle"
        answered()
    assert room.player.opened[3:] == [key_of(FILM)]


def test_nothing_of_a_film_is_fetched_before_who_is_warned_says_yes(
    qtbot: QtBot, room: Room, library: Library, answered: Callable[[], None]
) -> None:
    film = msgspec.structs.replace(film_work(""), notes=(ContentNote.WAR,))
    library.put(film)
    room.session.open("player", film.id)
    answered()
    assert room.work.property("warned")
    assert (room.player.opened, room.house.asked) == ([], [])
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.work.accept()
    assert room.player.opened == [key_of(FILM)]


def test_a_film_is_found_where_it_was_after_a_look_at_the_settings(
    qtbot: QtBot, room: Room, answered: Callable[[], None]
) -> None:
    film = film_work("").id
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", film)
        answered()
    room.player.seek(15)
    room.playing.setProperty("panel", "text")
    room.session.open("adjust")
    assert room.player.property("state") == "idle"
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.back()
    assert 4.5 < room.player.property("timePos") < 7  # ten seconds are seen again
    assert room.playing.property("panel") == "text"
    room.session.back()
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", film)  # chosen anew, it begins anew
    assert room.player.property("timePos") < 2
    assert room.playing.property("panel") == ""


def test_the_place_is_kept_while_there_is_no_agent(
    qtbot: QtBot, room: Room, answered: Callable[[], None], tmp_path: Path
) -> None:
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", film_work("").id)
        answered()
    room.player.seek(15)
    room.session.open("help")
    room.agent.look()  # it died meanwhile: nobody holds its lock
    for _ in range(2):  # also for who goes and comes again before there is another
        room.session.back()
        assert room.playing.property("state") == "loading"
        room.session.open("help")
    room.session.back()
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000), (tmp_path / "agent.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        room.agent.look()
    assert 4.5 < room.player.property("timePos") < 7


def test_a_film_gives_way_at_once_to_another_that_is_not_read_yet(
    room: Room, answered: Callable[[], None]
) -> None:
    room.session.open("player", film_work("").id)
    answered()
    room.session.open("player", other_work().id)
    assert room.player.property("state") == "idle"
    answered()
    assert room.player.opened == [key_of(FILM), key_of(OTHER)]


def test_a_film_that_is_withdrawn_stops_and_nothing_plays_in_its_place(
    room: Room, library: Library, answered: Callable[[], None]
) -> None:
    room.session.open("player", film_work("").id)
    answered()
    room.session.open("player", other_work().id)
    answered()
    library.withdraw(film_work("").id)
    room.session.back()
    answered()
    assert room.player.property("state") == "idle"
    assert room.player.opened == [key_of(FILM), key_of(OTHER)]

    room.session.open("player", other_work().id)
    answered()
    assert room.player.property("state") != "idle"
    library.withdraw(other_work().id)
    room.work.refresh()
    answered()
    assert room.player.property("state") == "idle"


# --- what goes with a film -----------------------------------------------------------------------------

SIGNED, CHAPTERS, FRENCH = f"{BASE}/signed.mp4", f"{BASE}/chapters.vtt", f"{BASE}/film.fr.vtt"
LATER = b"WEBVTT\n\n00:00.000 --> 00:10.000\nOne\n\n00:10.000 --> 00:20.000\nTwo\n"


def rich_work() -> Item:
    tracks = (
        Track(url=CAPTIONS, kind=TrackKind.CAPTIONS, language="nl"),
        Track(url=FRENCH, kind=TrackKind.SUBTITLES, language="fr"),
        Track(url=CHAPTERS, kind=TrackKind.CHAPTERS, language="nl"),
    )
    signed = Variant(url=SIGNED, accessibility_features=("signLanguage",))
    media = Media(id=FILM, kind=MediaKind.VIDEO, url=FILM, tracks=tracks, variants=(signed,))
    return work("film", Kind.FILM, media=(media,), languages=("fr",))


@pytest.fixture
def rich(room: Room, library: Library, answered: Callable[[], None], small: bytes, qtbot: QtBot) -> Room:
    """A film with all that a film may have, under way."""
    library.put(rich_work())
    room.house.bodies |= {
        key_of(CAPTIONS): CUES,
        key_of(FRENCH): CUES.replace(b"Hello", b"Bonjour"),
        key_of(CHAPTERS): LATER,
        key_of(SIGNED): small,
    }
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", rich_work().id)
        answered()
    qtbot.waitUntil(lambda: room.player.property("caption") == "Hello", timeout=3000)
    return room


def test_captions_in_the_language_that_is_wished_for(qtbot: QtBot, rich: Room) -> None:
    text = rich.playing.text
    assert [one["name"] for one in text.property("languages")] == ["Nederlands", "Français"]
    for wish, word, language in (("fr", "Bonjour", "fr"), ("", "Hello", "nl"), ("film", "Bonjour", "fr")):
        text.wishes.setProperty("language", wish)
        qtbot.waitUntil(lambda word=word: rich.player.property("caption") == word, timeout=3000)
        assert rich.player.property("captionLanguage") == language
        assert text.transcript.line(0)["words"] == word
    rich.playing.forget()
    assert text.wishes.property("language") == ""


def test_chapters_follow_the_film(qtbot: QtBot, rich: Room) -> None:
    chapters = rich.playing.text.chapters
    qtbot.waitUntil(lambda: chapters.property("count") == 2, timeout=3000)
    assert chapters.line(chapters.property("current"))["words"] == "One"
    rich.player.seek(chapters.after(rich.player.property("timePos")))
    assert chapters.line(chapters.property("current"))["words"] == "Two"
    rich.session.back()
    assert chapters.property("count") == 0


def test_without_captions_a_transcript_without_times_is_read(
    qtbot: QtBot, room: Room, library: Library, answered: Callable[[], None]
) -> None:
    text = f"{BASE}/transcript.txt"
    track = Track(url=text, kind=TrackKind.TRANSCRIPT, format="text/plain")
    media = msgspec.structs.replace(film_work("trein").media[0], tracks=(track,), text={"nl": ("Ernaast.",)})
    library.put(work("film", Kind.FILM, media=(media,)))
    room.session.open("player", rich_work().id)
    answered()
    shown = room.playing.text.transcript
    assert room.playing.text.property("hasTranscript")
    assert shown.line(0)["words"] == "Ernaast.", "what came with the work is there at once"
    qtbot.waitUntil(lambda: f"{key_of(text)}/pages" in room.house.asked, timeout=3000)
    assert not room.playing.text.property("lost"), "its origin is away"
    room.house.bodies |= {
        f"{key_of(text)}/pages": b'{"chapters": [{"length": 9}]}',
        f"{key_of(text)}/pages/0": b'{"blocks": [{"kind": "paragraph", "text": "Dag. Tot morgen."}]}',
    }

    def read() -> bool:
        room.playing.text.look()
        return shown.line(0)["words"] == "Dag. Tot morgen."

    qtbot.waitUntil(read, timeout=3000)
    captions = Track(url=CAPTIONS, kind=TrackKind.CAPTIONS, language="nl")
    room.house.bodies[key_of(CAPTIONS)] = CUES
    media = msgspec.structs.replace(media, tracks=(track, captions))
    library.put(work("film", Kind.FILM, media=(media,)))
    room.work.refresh()
    answered()
    qtbot.waitUntil(lambda: shown.line(0)["words"] == "Hello", timeout=3000)  # it follows, and leads
    assert shown.property("timed")


def test_chapters_that_the_catalogue_names_are_there_at_once_and_in_the_visitors_language(
    room: Room, library: Library, answered: Callable[[], None]
) -> None:
    chapters = (
        Chapter(start=0, end=10, label={"fr": ("Le début",), "nl": ("Het begin",)}),
        Chapter(start=10, label={"fr": ("La fin",), "nl": ("Het einde",)}),
    )
    media = msgspec.structs.replace(rich_work().media[0], chapters=chapters)
    library.put(work("film", Kind.FILM, media=(media,)))
    room.session.open("player", rich_work().id)
    answered()
    shown = room.playing.text.chapters
    assert [shown.line(row)["words"] for row in range(shown.property("count"))] == ["Het begin", "Het einde"]
    room.session.setProperty("language", "fr")
    room.playing.retell()
    assert shown.line(1)["words"] == "La fin"
    assert shown.line(1)["place"] == "0:10"


def test_the_signed_version_goes_on_at_the_same_second_and_is_found_again(qtbot: QtBot, rich: Room) -> None:
    assert rich.playing.property("hasSign")
    rich.player.seek(12)
    rich.playing.setProperty("signed", True)
    assert rich.player.property("timePos") == pytest.approx(12, abs=0.3)

    def width() -> int:
        picture = rich.player.picture()
        return picture[0].geometry.width if picture else 0

    qtbot.waitUntil(lambda: width() == 160, timeout=5000)
    rich.session.open("help")
    rich.session.back()
    qtbot.waitUntil(lambda: width() == 160 and rich.player.property("state") == "playing", timeout=8000)
    rich.playing.setProperty("signed", False)
    qtbot.waitUntil(lambda: width() == 320, timeout=5000)


def test_who_signs_in_a_film_of_their_own_stands_beside_it(
    qtbot: QtBot, room: Room, library: Library, answered: Callable[[], None], small: bytes
) -> None:
    sign = Track(url=SIGNED, kind=TrackKind.SIGN, format="video/mp4", language="vgt")
    media = Media(id=OTHER, kind=MediaKind.VIDEO, url=OTHER, tracks=(sign,))
    library.put(work("other", Kind.FILM, media=(media,)))
    room.house.bodies[key_of(SIGNED)] = small
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", other_work().id)
        answered()
    assert room.playing.property("hasSign")
    room.playing.setProperty("signed", True)
    signer = room.playing.signer
    qtbot.waitUntil(lambda: signer.player.property("state") == "playing", timeout=8000)
    assert not room.player.property("signed")
    room.session.open("help")
    assert signer.player.property("state") == "idle"
    room.session.back()
    assert signer.property("on")
    room.playing.setProperty("signed", False)
    assert not signer.property("on")


def test_the_film_stands_still_while_somebody_chooses_how_captions_look(qtbot: QtBot, rich: Room) -> None:
    opened = len(rich.player.opened)
    rich.session.open("captions")
    assert rich.player.property("state") == "paused"
    rich.session.back()
    assert rich.player.property("state") == "playing"
    rich.player.togglePause()
    rich.session.open("captions")
    rich.session.back()
    assert rich.player.property("state") == "paused"  # as it was left
    assert len(rich.player.opened) == opened
    rich.session.open("captions")
    rich.session.open("help")
    assert rich.player.property("state") == "idle"


def test_captions_that_are_still_coming_are_asked_for_until_all_are_here(
    qtbot: QtBot, room: Room, answered: Callable[[], None]
) -> None:
    words = f"{key_of(OTHER)}/captions/1"
    told = {"captions": [{"language": "de", "label": "Deutsch", "key": words}]}
    room.house.bodies |= {
        f"{key_of(OTHER)}/about": json.dumps(told).encode(),
        words: CUES.replace(b"Hello", b"Guten"),
    }
    room.house.coming.add(words)
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", other_work().id)
        answered()
    qtbot.waitUntil(lambda: room.player.property("caption") == "Guten", timeout=5000)
    room.house.bodies[words] = CUES.replace(b"Hello", b"Guten Tag")
    room.house.coming.clear()
    qtbot.waitUntil(lambda: room.player.property("caption") == "Guten Tag", timeout=5000)
    asked = room.house.asked.count(words)
    qtbot.wait(2000)
    assert room.house.asked.count(words) == asked


def test_what_a_playlist_says_of_itself_is_taken(
    qtbot: QtBot, room: Room, answered: Callable[[], None], small: bytes
) -> None:
    key = key_of(OTHER)
    told = {
        "captions": [{"language": "de", "label": "Deutsch", "key": f"{key}/captions/1"}],
        "described": True,
    }
    room.house.bodies |= {
        f"{key}/about": json.dumps(told).encode(),
        f"{key}/captions/1": CUES.replace(b"Hello", b"Guten Tag"),
        f"{key}/described": small,
    }
    with qtbot.waitSignal(room.player.firstFrame, timeout=8000):
        room.session.open("player", other_work().id)
        answered()
    qtbot.waitUntil(lambda: room.player.property("caption") == "Guten Tag", timeout=3000)
    assert room.playing.property("hasDescription")
    room.player.setProperty("described", True)
    qtbot.waitUntil(lambda: room.player.picture()[0].geometry.width == 160, timeout=5000)


def test_what_happens_now_has_one_speed(
    qtbot: QtBot, library: Library, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only who is behind, in what the station still has, can see a broadcast slower."""
    monkeypatch.setattr(player_module, "A_BEGINNING", 1.0)  # a film of seconds stands for hours
    always = ("2020-01-01T00:00:00Z", "2120-01-01T00:00:00Z")
    media = Media(id=OTHER, kind=MediaKind.VIDEO, url=OTHER, live=always)
    library.put(work("other", Kind.FILM, media=(media,)))
    room.session.open("player", film_work("").id)
    qtbot.waitUntil(lambda: room.player.property("state") == "playing", timeout=5000)
    assert room.playing.property("paced")
    room.player.setProperty("speed", 0.75)
    room.session.start()
    room.session.open("player", other_work().id)
    qtbot.waitUntil(lambda: room.player.property("rewinds"), timeout=5000)
    assert (room.playing.property("paced"), room.player.property("speed")) == (False, 1.0)

    room.player.fromStart()
    assert room.playing.property("paced")
    room.playing.setProperty("panel", "pace")
    room.player.setProperty("speed", 1.25)
    room.player.toNow()
    assert (room.playing.property("paced"), room.player.property("speed")) == (False, 1.0)
    assert room.playing.property("panel") == ""
