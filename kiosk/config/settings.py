"""The settings, as frozen values: a class for each section of ``kiosk.toml``.

``config/kiosk.toml`` lists each setting with its default and a line about it; ``tests/test_config.py`` holds
that file and these classes together, both ways. What a value may be stands in the ``metadata`` of its field
(``kiosk.config.rules``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from typing import Any

from kiosk.config.folders import Folders
from kiosk.config.keys import Keymap
from kiosk.config.rules import HOURS
from kiosk.hours import Hours

LANGUAGES = ("nl", "fr", "de", "en")
KINDS = (
    "iiif",
    "hetarchief",
    "uitdatabank",
    "bibliotheek",
    "oai_pmh",
    "europeana",
    "ldes",
    "opds",
    "feed",
    "internet_archive",
    "icalendar",
    "xmltv",
    "m3u",
    "schema_org",
    "folder",
)
"""The catalogues that a ``[[source]]`` may be; the same words as ``kiosk.catalogue.source.KINDS``."""
NOTES = ("war", "death", "nudity", "flashing", "loud", "religion", "animals", "language")
"""What a visitor may not want to meet; the same words as ``kiosk.model.ContentNote``."""


def _one_of(default: object, *values: object) -> Any:
    return field(default=default, metadata={"one_of": values})


def _between(default: float, lowest: float, highest: float, *, or_zero: bool = False) -> Any:
    return field(default=default, metadata={"between": (lowest, highest), "or_zero": or_zero})


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """What this screen is and whom it speaks to."""

    name: str = field(default="Venster", metadata={"length": (1, 80)})
    languages: tuple[str, ...] = field(default=LANGUAGES, metadata={"each": LANGUAGES, "length": (1, 4)})
    language: str = _one_of("nl", *LANGUAGES)
    mode: str = _one_of("library", "library", "care", "home")
    latitude: float = _between(0, -90, 90)
    longitude: float = _between(0, -180, 180)
    near_km: float = _between(15, 0.1, 500)
    organisation: str = field(default="", metadata={"length": (0, 80)})

    @property
    def place(self) -> tuple[float, float] | None:
        """Latitude and longitude, once somebody has filled them in."""
        return (self.latitude, self.longitude) if self.latitude or self.longitude else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """The glass: its size, where it hangs, how it looks at the start of a visit."""

    diagonal_inches: float = _between(0, 5, 120, or_zero=True)
    fullscreen: bool = True
    theme: str = _one_of("day", "day", "evening", "yellow", "white", "paper")
    text_size: int = _one_of(1, 1, 2, 3)
    simple: bool = False
    renderer: str = _one_of("auto", "auto", "software", "gpu")
    bottom_edge_mm: int = _between(700, 0, 2000)
    distance_mm: int = _between(600, 300, 5000)
    low: bool = False
    left_handed: bool = False
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One visitor's stay, in seconds (WCAG 2.2.1: at least 20 s to answer)."""

    idle_seconds: int = _between(120, 20, 86_400, or_zero=True)
    answer_seconds: int = _between(60, 20, 600)
    reading_seconds: int = _between(300, 20, 86_400, or_zero=True)
    care_minutes: int = _between(60, 10, 1440, or_zero=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is not shown here, and what is asked about first."""

    hide: tuple[str, ...] = field(default=(), metadata={"each": NOTES})
    warn: tuple[str, ...] = field(
        default=("war", "death", "nudity", "flashing", "loud", "animals", "language"),
        metadata={"each": NOTES},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """How much is forgiven a hand that trembles; times in milliseconds (EN 301 549, 5.8: at least to 500)."""

    steady: bool = False
    hold_ms: int = _between(300, 0, 1000)
    repeat_ms: int = _between(400, 0, 1000)
    key_ms: int = _between(250, 0, 1000)
    slop_mm: int = _between(12, 4, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offline:
    """What is held on the disk for when the network is away, in gigabytes of 10⁹ bytes."""

    keep: str = _one_of("playlists", "playlists", "all", "nothing")
    quota_gb: float = _between(20, 0.1, 100_000)
    free_floor_gb: float = _between(2, 0.1, 10_000)
    fetch_films: str = field(default="", metadata={"hours": True})
    most_mbit: float = _between(0, 0.1, 10_000, or_zero=True)
    metered: str = _one_of("auto", "auto", "yes", "no")

    @property
    def hours(self) -> tuple[time, time] | None:
        """From when to when films are fetched, in the time of the place; None is always."""
        found = HOURS.fullmatch(self.fetch_films)
        if found is None:
            return None
        return time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))

    @property
    def quota_bytes(self) -> int:
        """Most that the cache may take."""
        return int(self.quota_gb * 1e9)

    @property
    def floor_bytes(self) -> int:
        """Least that stays free on the disk."""
        return int(self.free_floor_gb * 1e9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """How the network is reached."""

    ca_file: str = field(default="", metadata={"file": True})
    deadline_seconds: int = _between(60, 5, 600)
    use_system_proxy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """Sound; loudness in percent."""

    audio: str = _one_of("auto", "auto", "none")
    volume: int = _between(80, 0, 100)
    volume_max: int = _between(100, 1, 100)
    clear_speech: bool = False
    mono: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Keyboards, remote controls, keypads and switches."""

    maps: tuple[str, ...] = field(
        default=("keyboard", "remote", "keypad", "switches"), metadata={"length": (1, 20)}
    )
    digits: bool = True
    switches: int = _one_of(0, 0, 1, 2)
    scan_seconds: float = _between(3, 1, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The voice that says what the screen shows."""

    spoken: bool = False
    volume: int = _between(7, 1, 10)
    headphone: bool = True
    prompts: str = field(default="", metadata={"length": (0, 500)})
    command: str = field(default="", metadata={"length": (0, 500)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """Broadcasts."""

    fallback: str = field(default="", metadata={"length": (0, 500)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What is counted of what visitors use."""

    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """The process that reads the catalogues."""

    every_minutes: int = _between(60, 1, 10_080)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What is written to standard error."""

    level: str = _one_of("info", "debug", "info", "warning", "error")


OWN = "own"
"""The name of the source of what staff bring in; ``kiosk.staff.own`` knows it too."""
OWN_URL = "https://own.venster.example/"
"""Stands for their folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One ``[[source]]``: a catalogue to read."""

    name: str = field(metadata={"name": True})
    kind: str = field(metadata={"one_of": KINDS})
    url: str = field(metadata={"url": True})
    published: str = field(default="", metadata={"folder": True})
    hosts: tuple[str, ...] = field(default=(), metadata={"hosts": True})
    private_hosts: tuple[str, ...] = field(default=(), metadata={"hosts": True})
    queries: tuple[str, ...] = field(default=(), metadata={"length": (0, 200)})
    rich: bool = False
    agreement: str = field(default="", metadata={"length": (0, 200)})
    every_minutes: int = _between(0, 1, 10_080, or_zero=True)
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All of ``kiosk.toml``, checked."""

    folders: Folders
    file: Path
    """The file that was read."""
    station: Station = Station()
    screen: Screen = Screen()
    session: Session = Session()
    content: Content = Content()
    hand: Hand = Hand()
    offline: Offline = Offline()
    network: Network = Network()
    player: Player = Player()
    keys: Keys = Keys()
    speech: Speech = Speech()
    live: Live = Live()
    figures: Figures = Figures()
    agent: Agent = Agent()
    log: Log = Log()
    hours: Hours = field(default_factory=Hours)
    sources: tuple[Source, ...] = ()
    keymaps: tuple[Keymap, ...] = ()

    @property
    def own(self) -> Source:
        """The works that staff bring in: a source that no settings name, once there is a folder for it."""
        there = self.folders.own
        on = there.is_dir()
        return Source(
            name=OWN, kind="folder", url=OWN_URL, published=str(there), every_minutes=10, enabled=on
        )

    @property
    def every_source(self) -> tuple[Source, ...]:
        """Those of the file, and the works that staff bring in."""
        return *self.sources, self.own

    @property
    def networked(self) -> frozenset[str]:
        """Names of the sources that are read, and come over the network."""
        return frozenset(one.name for one in self.sources if one.enabled and not one.published)

    @property
    def published(self) -> Mapping[str, Path]:
        """URL prefix to folder, for sources that lie on this machine."""
        return {
            source.url[: source.url.rindex("/") + 1]: self.folders.installation / source.published
            for source in self.every_source
            if source.published
        }


SECTIONS: Mapping[str, type] = {
    "station": Station,
    "screen": Screen,
    "session": Session,
    "content": Content,
    "hand": Hand,
    "offline": Offline,
    "network": Network,
    "player": Player,
    "keys": Keys,
    "speech": Speech,
    "live": Live,
    "figures": Figures,
    "agent": Agent,
    "log": Log,
    "hours": Hours,
}
