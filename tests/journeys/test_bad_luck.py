"""Bad luck on the network, through the whole program: what was good stays on the glass, and staff read why.

One institution over https, one station that was filled while all was well, one screen that stays open. Then
one thing after another goes wrong, and each time ``kiosk sync`` ends with 1 and one sentence, ``kiosk check``
says what to do, and the visitor still sees the works and the film plays.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.media.cache import Cache
from tests.museum import Museum
from tests.museum_works import Work
from tests.station import Station
from tests.visitor import Visitor

WORKS = ("Blauwe kan", "De trein")
LONGEST = 320
"""Letters of a message for staff, its address included: more is not read."""


class Run(NamedTuple):
    """What a command told."""

    code: int
    told: list[dict[str, Any]]
    complaints: str


class World:
    """The institution, the station and its screen."""

    def __init__(self, museum: Museum, station: Station, parts: app.Parts, visitor: Visitor) -> None:
        self.museum, self.station, self.parts, self.visitor = museum, station, parts, visitor
        self.settings = station.data / "kiosk.toml"
        self._good = self.settings.read_text()

    def reads_from(self, url: str) -> None:
        """Somebody changed the address in kiosk.toml, or the institution moved."""
        self.settings.write_text(self._good.replace(self.museum.url, url))

    def is_well_again(self) -> None:
        self.settings.write_text(self._good)
        self.museum.behaves()
        self.museum.certifies()
        self.museum.comes_back()

    def kiosk(self, *words: str) -> Run:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "--data", str(self.station.data), *words, "--json"],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Run(done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr)

    def syncs(self) -> Run:
        return self.kiosk("sync", "--source", "museum")

    def health(self, part: str) -> dict[str, Any]:
        run = self.kiosk("check", "--quick")
        assert "Traceback" not in run.complaints
        return next(one for one in run.told if one["part"] == part)

    # --- what the visitor does

    def shows_what_was_good(self, *, plays: bool) -> None:
        """The works, the words about one, and the film."""
        visitor = self.visitor
        for title in WORKS:
            visitor.sees(title)
        visitor.taps("De trein.")
        visitor.sees("De trein hangt in het museum van proef.")
        if plays:
            self.watches()
            visitor.taps("Stop")
        visitor.taps("Terug")
        visitor.sees(WORKS[0])

    def opens(self, work: Work) -> None:
        self.parts.session.open("item", work.url)
        self.visitor.sees(work.title)

    def watches(self) -> None:
        self.visitor.taps("Bekijk de film")
        self.visitor.notices(lambda: self.second > 0.2 and self.state == "playing", "it play", within=25)

    @property
    def second(self) -> float:
        return float(self.parts.player.property("timePos"))

    @property
    def state(self) -> str:
        return str(self.parts.player.property("state"))


@pytest.fixture(scope="module")
def world(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("luck")
    with Museum(folder / "museum", tls=True) as museum:
        museum.publishes("Blauwe kan", playlist="Vroeger")
        film = museum.publishes("De trein", "film", playlist="Vroeger")
        station = Station(folder / "station", museum.settings())
        station.reads()
        with station.opens() as parts:
            visitor = Visitor(parts.window, folder)
            visitor.taps("Begin")
            visitor.notices(lambda: keeps(station, film), "the film being kept", within=30)
            museum.publishes("De boot", "film", playlist="Vroeger")
            yield World(museum, station, parts, visitor)


@pytest.fixture(autouse=True)
def _well_again(world: World) -> Iterator[None]:
    yield
    world.is_well_again()


def keeps(station: Station, film: Work) -> bool:
    with closing(Cache(station.settings.folders.cache, read_only=True)) as cache:
        return all(cache.path(url) for url in (*film.media, *film.tracks.values()))


# --- the catalogue


class Fault(NamedTuple):
    """What goes wrong, and the words for staff: what happened and what to do."""

    name: str
    happens: Callable[[World], object]
    says: str
    advises: str
    plays: bool = False
    """Whether the film is watched too: once for each way of failing is enough."""


AGAIN = "tried again at the next round"
TELL = "Tell the institution"


def answers(body: bytes, kind: str = "application/json") -> Callable[[World], object]:
    return lambda world: world.museum.gives(body, kind, only="/collection.json")


FAULTS = [
    Fault("not JSON", answers(b"Dit is geen catalogus."), "is not JSON", "Check the address"),
    Fault("empty", answers(b""), "is empty", "Check the address"),
    Fault("another JSON", answers(b'{"type": "fish"}'), "says it is “fish”", "Check the address"),
    Fault("cut JSON", answers(b'{"type": "Collection", "items": ['), "is cut short", "Try again later"),
    Fault(
        "a picture",
        answers(b"\xff\xd8\xff\xe0" + bytes(99), "image/jpeg"),
        "is not JSON",
        "Check the address",
    ),
    Fault("truncated", lambda world: world.museum.truncates(), "was cut short", AGAIN),
    Fault("200 MB", lambda world: world.reads_from(world.museum.fault("200-mb")), "bigger than 32 MB", TELL),
    Fault(
        "captive portal",
        lambda world: world.museum.lies("portal"),
        "is a web page",
        "in a browser",
        plays=True,
    ),
    Fault(
        "404", lambda world: world.museum.answers(404), "nothing at this address (404)", "Correct the address"
    ),
    Fault("500", lambda world: world.museum.answers(500), "answers 500", AGAIN),
    Fault(
        "429",
        lambda world: world.museum.answers(429, 1000),
        "is busy (429) and wants to be left alone for 17 minutes",
        AGAIN,
        plays=True,
    ),
    Fault(
        "circle", lambda world: world.reads_from(world.museum.fault("loop")), "redirects in a circle", TELL
    ),
    Fault(
        "another host",
        lambda world: world.museum.redirects("https://elsewhere.example/"),
        "redirects to another host, elsewhere.example",
        "to hosts of this source in kiosk.toml",
    ),
    Fault(
        "private address",
        lambda world: world.museum.redirects("https://10.0.0.1/"),
        "10.0.0.1 is an address inside a network",
        TELL,
    ),
    Fault(
        "expired certificate",
        lambda world: world.museum.certifies(since=timedelta(days=-30), until=timedelta(days=-3)),
        "has expired",
        "set the clock of this machine; else tell the institution",
        plays=True,
    ),
    Fault(
        "self-made certificate",
        lambda world: world.museum.certifies(self_signed=True),
        "made its certificate itself",
        "ca_file",
    ),
    Fault(
        "no DNS",
        lambda world: world.reads_from("https://museum.invalid/collection.json"),
        "The name museum.invalid is not known",
        "Check the network cable or Wi-Fi",
        plays=True,
    ),
]


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(one, id=one.name, marks=() if number % 4 == 0 else pytest.mark.full)
        for number, one in enumerate(FAULTS)
    ],
)
def test_a_catalogue_that_fails_takes_nothing_away(world: World, fault: Fault) -> None:
    fault.happens(world)
    run = world.syncs()
    (told,) = [one for one in run.told if one["source"] == "museum" and one.get("done")]
    assert (run.code, told["ok"], run.complaints) == (1, False, "")
    assert_reads_well(told["message"], fault)
    part = world.health("source museum")
    assert part["state"] == "attention"
    assert part["words"].startswith("it could not be read since ")
    assert part["words"].endswith("; its 2 works are still shown")
    assert_reads_well(part["next_step"], fault)
    world.shows_what_was_good(plays=fault.plays)


def assert_reads_well(message: str, fault: Fault) -> None:
    assert fault.says in message
    assert fault.advises in message
    assert len(message) < LONGEST
    assert "\n" not in message
    assert message.endswith(".")


def test_without_a_network_the_visitor_is_told_and_goes_on(world: World) -> None:
    world.museum.goes_offline()
    run = world.syncs()
    assert "Nobody answers at 127.0.0.1" in run.told[0]["message"]
    world.visitor.sees("nieuwe werken komen later")
    world.shows_what_was_good(plays=True)
    world.museum.comes_back()
    assert world.syncs().code == 0
    assert world.health("source museum")["state"] == "fine"
    world.visitor.sees_no_more("nieuwe werken komen later")


# --- what is not here


def test_a_work_that_is_withdrawn_under_somebodys_eyes_is_explained_with_a_way_on(world: World) -> None:
    work = world.museum.publishes("Even hier", playlist="Later")
    assert world.syncs().code == 0
    world.opens(work)
    world.museum.withdraws("Even hier")
    assert world.syncs().code == 0
    world.visitor.sees("Dit werk is hier niet meer.")
    world.visitor.taps("Naar het begin")
    world.visitor.sees(WORKS[0])


def test_a_film_that_is_withdrawn_while_it_plays_stops_and_is_explained(world: World) -> None:
    film = world.museum.publishes("Even een film", "film", playlist="Later")
    assert world.syncs().code == 0
    world.opens(film)
    world.watches()
    world.museum.withdraws("Even een film")
    assert world.syncs().code == 0
    world.visitor.sees("Dit werk is hier niet meer.")
    assert world.state == "idle"
    world.visitor.taps("Naar het begin")
    world.visitor.sees(WORKS[0])


Happens = Callable[[Museum], object]
FINAL: dict[str, Happens] = {
    "404": lambda museum: museum.answers(404, only="/media/"),
    "captive portal": lambda museum: museum.lies("portal", only="/media/"),
    "circle": lambda museum: museum.redirects(museum.fault("loop"), only="/media/"),
    "private address": lambda museum: museum.redirects("https://10.0.0.1/", only="/media/"),
}
"""Trying again brings nothing: the visitor is told at once."""
PASSING: dict[str, Happens] = {
    "429": lambda museum: museum.answers(429, 1, only="/media/"),
    "500": lambda museum: museum.answers(500, only="/media/"),
    "no network": lambda museum: museum.goes_offline(),
    "truncated": lambda museum: museum.truncates(only="/media/"),
}
"""Tried again first, by the agent and by the screen; what came is played."""
AT_ONCE, AFTER_A_WHILE = 3.0, 30.0
"""Seconds, where others are at work."""


@pytest.mark.parametrize(
    "fault",
    [
        *FINAL,
        "truncated",
        *(pytest.param(one, marks=pytest.mark.full) for one in ("429", "500", "no network")),
    ],
)
def test_a_film_that_does_not_come_is_explained_with_a_way_on(world: World, fault: str) -> None:
    film = world.museum.publishes(f"Film {fault}", "film", playlist="Later")
    world.museum.answers(404, only="/media/")  # or the agent would keep it before anything goes wrong
    assert world.syncs().code == 0
    (FINAL | PASSING)[fault](world.museum)
    world.opens(film)
    visitor = world.visitor
    visitor.taps("Bekijk de film")
    away = "Dit staat niet op dit toestel en kan nu niet komen. Kies iets anders."
    words = "Dit speelt nu niet. Dat ligt niet aan u. Probeer opnieuw, of kies iets anders."
    words = away if fault in ("429", "500", "no network") else words
    visitor.sees(words, within=AT_ONCE if fault in FINAL else AFTER_A_WHILE)
    world.is_well_again()
    visitor.taps("Probeer opnieuw")
    visitor.notices(lambda: world.second > 0.2 and world.state == "playing", "it play", within=25)
    visitor.taps("Stop")
    visitor.taps("Begin")
