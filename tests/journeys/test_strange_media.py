"""Films and sounds that are not what a museum thinks they are, through the whole program.

One station, one screen that stays open, and one strange file after another from a museum that streams them
all. Each time the visitor sees the film, or reads why not; in either case there is a way on, and the film
after it plays. Where each kind of bad luck is looked at more closely:

    hostile address, list, option, redirect  player/test_hostile; agent/test_gateway; media/test_hls
    lying type or length, endless            player/test_hostile; agent/test_gateway; media/test_sniff
    truncated                                journeys/test_film_troubles, test_bad_luck; ui/film/test_player
    no duration, odd sizes, 8K, 1 fps, VFR   player/test_strange_films
    no loudspeaker, one that is pulled out   journeys/test_film_troubles; player/test_bad_sound
    missing segments, discontinuity          player/test_matrix_parts; agent/test_hls
    expired ticket                           agent/test_tickets
    clock jump                               journeys/test_wrong_clock; player/test_strange_films
    player dead or hung                      ui/film/test_player; journeys/test_kills
"""

import os
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from tests import museum_works
from tests.museum import Museum
from tests.museum_works import Work
from tests.player import films, hls
from tests.player.lister import Listing
from tests.station import Station
from tests.visitor import Visitor

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
STOPPED = "Dit speelt nu niet. Dat ligt niet aan u. Probeer opnieuw, of kies iets anders."
REFUSED = "Wij mogen dit hier niet tonen. Kies iets anders."
NOT_KEPT = "http://rightsstatements.org/vocab/InC/1.0/"
"""So that each file comes from the museum while one watches."""
PATIENCE = 30.0
"""Seconds, where others are at work."""


class World:
    """The museum, something inside its walls that is nobody's business, and the screen."""

    def __init__(self, museum: Museum, inside: Listing, folder: Path) -> None:
        self.museum, self.inside, self.folder = museum, inside, folder
        self.works: dict[str, Work] = {}
        self.parts: app.Parts
        self.visitor: Visitor

    def hangs(self, name: str, file: str, kind: str = "film") -> None:
        self.works[name] = self.museum.publishes(
            f"Iets: {name}", kind, playlist="Vreemd", rights=NOT_KEPT, file=file
        )

    def made(self, name: str, **how: object) -> bytes:
        return films.make(self.folder / name, **how).read_bytes()

    @property
    def state(self) -> str:
        return str(self.parts.player.property("state"))

    @property
    def second(self) -> float:
        return float(self.parts.player.property("timePos"))

    @property
    def over(self) -> bool:
        return self.state in ("ended", "failed")

    def watches(self, name: str, what: str = "Bekijk de film") -> None:
        work = self.works[name]
        self.parts.session.open("item", work.url)
        self.visitor.sees(work.title)
        self.visitor.taps(what)

    def sees_it(self) -> None:
        self.visitor.notices(
            lambda: self.second > 0.2 and self.state == "playing", "it play", within=PATIENCE
        )

    def goes_on(self) -> None:
        """From whatever is on the screen, with what is on the screen, to a film that plays."""
        if self.parts.session.property("page") == "player":
            self.visitor.taps("Terug" if self.state == "ended" else "Stop")
        self.visitor.taps("Begin")
        self.visitor.taps("De trein.")
        self.visitor.taps("Bekijk de film")
        self.sees_it()
        self.visitor.taps("Stop")


# --- what is strange about it


def timeless(film: bytes) -> bytes:
    """Its duration is nought in every box that tells it."""
    data = bytearray(film)
    for box, at in ((b"mvhd", 20), (b"tkhd", 24), (b"mdhd", 20)):
        found = -1
        while (found := data.find(box, found + 1)) >= 0:
            data[found + at : found + at + 4] = bytes(4)
    return bytes(data)


VP8 = ("-c:v", "libvpx", "-b:v", "1M", "-pix_fmt", "yuv420p")
UNEVEN = ("-vf", "select='not(mod(n\\,7))+not(mod(n\\,5))+lt(mod(n\\,50)\\,20)'", "-fps_mode", "vfr")
PLAYS: dict[str, Callable[[World], bytes]] = {
    "zero duration": lambda world: timeless(museum_works.clip("film.mp4")),
    "three by five": lambda world: world.made("small.webm", seconds=3, size=(3, 5), sound=False, options=VP8),
    "odd": lambda world: world.made("odd.mp4", seconds=3, size=(853, 481), sound=False),
    "8K": lambda world: world.made(
        "8k.mp4", seconds=2, size=(7680, 4320), sound=False, options=("-preset", "ultrafast")
    ),
    "1 fps": lambda world: world.made("slow.mp4", seconds=6, options=("-vf", "fps=1", "-g", "5")),
    "variable rate": lambda world: world.made("uneven.mp4", seconds=6, options=UNEVEN),
}
LIST = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{}\n#EXT-X-ENDLIST\n"
STOPS: dict[str, Callable[[World], bytes]] = {
    "list that leads inside": lambda world: LIST.format(f"{world.inside.origin}/part.ts").encode(),
    "list with options": lambda world: (
        f"#EXTM3U\n#EXTVLCOPT:sout=#file{{dst={world.folder}/out}}\n#EXTINF:9,x\n"
        f"file://{world.folder}/8k.mp4\n"
    ).encode(),
    "page called a film": lambda world: b"<!doctype html><title>Welkom</title>" * 200,
    "noise": lambda world: os.urandom(100_000),
}
PARTS = ("missing part", "many missing parts", "discontinuity")
LIES: dict[str, Callable[[World, str], object]] = {
    "type": lambda world, path: world.museum.gives(museum_works.clip("film.mp4"), "text/html", only=path),
    "length": lambda world, path: world.museum.lies("length", only=path),
}
ELSEWHERE: dict[str, str] = {
    "to a file": "file:///etc/passwd",
    "to another scheme": "ftp://127.0.0.2/film.mp4",
    "to another host": "{inside}/film.mp4",
}
LATER = (*PARTS, *LIES, *ELSEWHERE)
REACHES = {
    "file": "file:///etc/passwd",
    "smb": "smb://127.0.0.2/film",
}
"""Addresses of a catalogue that are no film's."""


@pytest.fixture(scope="module")
def world(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("strange")
    with Museum(folder / "museum") as museum, Listing("127.0.0.2", museum_works.clip("film.mp4")) as inside:
        one = World(museum, inside, folder)
        museum.publishes("De trein", "film", playlist="Vroeger", rights=NOT_KEPT)
        for name, file in REACHES.items():
            one.hangs(name, file)
        one.hangs("other host", f"{inside.origin}/film.mp4")
        for name in (*PLAYS, *STOPS, *LATER):
            one.hangs(name, f"{museum.base}/media/{file_of(name)}")
        one.hangs("option", f"{museum.base}/media/a%20:sout=%23file%7Bdst={folder}/out%7D.mp4")
        one.hangs("endless", museum.fault("endless.mp3"), "sound")
        station = Station(folder / "station", museum.settings())
        station.reads(drawn=False)
        with station.opens() as one.parts:
            one.visitor = Visitor(one.parts.window, folder)
            one.visitor.taps("Begin")
            yield one
        inside.shutdown()


def file_of(name: str) -> str:
    ending = ".m3u8" if name in PARTS else ".mp4"
    return name.replace(" ", "-") + ending


@pytest.fixture(autouse=True)
def _well_again(world: World) -> Iterator[None]:
    yield
    world.museum.behaves()
    assert world.inside.asked == []
    assert not (world.folder / "out").exists()


EVERYDAY = {"zero duration", "list that leads inside", "file"}


def some(names: object) -> list[object]:
    return [pytest.param(name, marks=() if name in EVERYDAY else pytest.mark.full) for name in names]


@pytest.mark.parametrize("name", some(PLAYS))
def test_a_film_unlike_others_plays(world: World, name: str) -> None:
    world.museum.holds(file_of(name), PLAYS[name](world), "video/mp4")
    world.watches(name)
    seen = world.parts.player.picture
    world.visitor.notices(lambda: world.second > 0.2 and seen() is not None, "it play", within=PATIENCE)
    assert world.state in ("playing", "ended")
    world.goes_on()


@pytest.mark.parametrize("name", some(STOPS))
def test_what_is_no_film_is_explained(world: World, name: str) -> None:
    world.museum.holds(file_of(name), STOPS[name](world), "video/mp4")
    world.watches(name)
    if name == "list that leads inside":
        world.visitor.sees(REFUSED, within=PATIENCE)
    else:
        world.visitor.sees(STOPPED, within=PATIENCE)
        world.visitor.sees("Probeer opnieuw")
    world.goes_on()


@pytest.mark.parametrize("name", some(REACHES))
def test_an_address_that_no_film_has_is_not_offered(world: World, name: str) -> None:
    """The work is shown with its still, and there is nothing to watch."""
    work = world.works[name]
    world.parts.session.open("item", work.url)
    world.visitor.sees(work.title)
    world.visitor.does_not_see("Bekijk de film")
    world.goes_on()


@pytest.mark.full
def test_an_address_inside_the_house_is_not_gone_to(world: World) -> None:
    world.watches("other host")
    world.visitor.sees(REFUSED, within=PATIENCE)
    world.goes_on()


@pytest.mark.full
@pytest.mark.parametrize("lie", LIES)
def test_what_its_server_says_of_a_film_changes_nothing(world: World, lie: str) -> None:
    world.museum.holds(file_of(lie), museum_works.clip("film.mp4"), "video/mp4")
    LIES[lie](world, file_of(lie))
    world.watches(lie)
    world.sees_it()
    world.parts.player.seek(museum_works.SECONDS - 1.0)
    world.visitor.notices(lambda: world.over, "its end", within=PATIENCE)
    world.goes_on()


@pytest.mark.full
@pytest.mark.parametrize("where", ELSEWHERE)
def test_a_redirect_that_leads_elsewhere_is_explained(world: World, where: str) -> None:
    world.museum.redirects(ELSEWHERE[where].format(inside=world.inside.origin), only=file_of(where))
    world.watches(where)
    world.visitor.sees(REFUSED, within=PATIENCE)
    world.museum.behaves()
    world.goes_on()


@pytest.mark.full
def test_a_name_is_never_an_option(world: World) -> None:
    world.museum.gives(museum_works.clip("film.mp4"), "video/mp4", only="sout")
    world.watches("option")
    world.sees_it()
    world.goes_on()


@pytest.mark.full
def test_a_sound_without_an_end_is_heard_until_somebody_stops_it(world: World) -> None:
    world.watches("endless", "Luister")
    world.visitor.notices(lambda: world.second > museum_works.SECONDS + 1, "it go on", within=PATIENCE)
    world.goes_on()


# --- films in parts


@pytest.fixture(scope="module")
def parts(world: World) -> list[str]:
    """The lines of a playlist of ten parts of two seconds, which the museum has."""
    folder = world.folder / "hls"
    folder.mkdir()
    hls.make(folder, films.make(world.folder / "whole.mp4"))
    for one in folder.glob("ts*.ts"):
        world.museum.holds(one.name, one.read_bytes(), "video/mp2t")
    return re.findall(r"#EXTINF:.*\n.*\n", (folder / "ts.m3u8").read_text())


def listed(*parts: str) -> bytes:
    head = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:0\n"
    return (head + "".join(parts) + "#EXT-X-ENDLIST\n").encode()


def picture(world: World) -> float:
    """The second that the picture on the screen says."""
    shown = world.parts.player.picture()
    if shown is None:
        return 0.0
    frames, index, _ = shown
    shape = frames.geometry
    return films.number_in(frames[index], shape.pitch, shape.width, shape.height) / films.RATE


@pytest.mark.full
def test_a_missing_part_is_passed_over(world: World, parts: list[str]) -> None:
    world.museum.holds(file_of("missing part"), listed(*parts[:1], "#EXTINF:2,\ngone.ts\n", *parts[2:]))
    world.watches("missing part")
    world.visitor.notices(lambda: picture(world) > 4.5, "what comes after", within=PATIENCE)
    world.goes_on()


@pytest.mark.full
def test_a_film_of_missing_parts_is_explained(world: World, parts: list[str]) -> None:
    gone = [f"#EXTINF:2,\ngone{number}.ts\n" for number in range(9)]
    world.museum.holds(file_of("many missing parts"), listed(*parts[:1], *gone))
    world.watches("many missing parts")
    world.visitor.notices(lambda: picture(world) > 1, "the part that is there", within=PATIENCE)
    world.visitor.sees(STOPPED, within=PATIENCE * 2)
    world.goes_on()


@pytest.mark.full
def test_a_film_goes_on_over_a_discontinuity(world: World, parts: list[str]) -> None:
    world.museum.holds(file_of("discontinuity"), listed(*parts[3:5], "#EXT-X-DISCONTINUITY\n", *parts[:3]))
    world.watches("discontinuity")
    world.visitor.notices(lambda: picture(world) > 8, "what comes before", within=PATIENCE)
    world.visitor.notices(lambda: 1 < picture(world) < 5, "what comes after", within=PATIENCE)
    world.goes_on()


# --- the player itself


@pytest.mark.parametrize("fault", ["hung", pytest.param("dead", marks=pytest.mark.full)])
def test_a_player_that_hangs_or_dies_is_not_noticed_for_long(world: World, fault: str) -> None:
    """The last picture stays, and the film goes on at the same second."""
    world.museum.behaves()
    world.parts.session.open("item", world.works["zero duration"].url)
    world.visitor.taps("Begin")
    world.visitor.taps("De trein.")
    world.visitor.taps("Bekijk de film")
    world.visitor.notices(lambda: world.second > 1, "the film", within=PATIENCE)
    pid, at = world.parts.player.pid, world.second
    os.kill(pid, signal.SIGSTOP if fault == "hung" else signal.SIGKILL)
    world.visitor.notices(lambda: world.parts.player.property("recovering"), "something")
    assert world.parts.player.picture() is not None
    world.visitor.sees("Pauze")  # what there is to touch is there all the time
    world.visitor.notices(lambda: world.second > at + 1 and world.state == "playing", "it go on")
    assert world.parts.player.pid != pid
    world.visitor.taps("Stop")


@pytest.mark.full
def test_a_film_that_kills_every_player_is_left_alone(world: World) -> None:
    world.museum.holds(file_of("odd"), museum_works.clip("film.mp4"), "video/mp4")
    world.watches("odd")
    for _ in range(3):
        world.visitor.notices(
            lambda: world.state == "playing" and not world.parts.player.property("recovering"),
            "it play",
            within=PATIENCE,
        )
        pid = world.parts.player.pid
        os.kill(pid, signal.SIGSTOP)
        world.visitor.notices(lambda pid=pid: world.parts.player.pid != pid, "it hang", within=PATIENCE)
    world.visitor.sees(STOPPED, within=PATIENCE)
    world.visitor.sees("Probeer opnieuw")
    world.goes_on()
