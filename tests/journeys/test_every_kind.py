"""Every kind of catalogue, from the institution to the glass: published, changed, withdrawn, out of order.

Eighteen institutions of fifteen kinds, each speaking as its own museum does, over HTTP (one is a folder on a
stick); one station that reads them all; one window that stays open, and that nobody needs to touch.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.catalogue.source import KINDS
from kiosk.model import text_in
from kiosk.store import items, listing, shelves
from kiosk.ui.stage import staging
from tests.journeys.every_kind import BIRDS, Institution, every_kind
from tests.station import Station
from tests.visitor import Visitor

KEPT, NEW, CHANGED = "{} in het riet", "{} op het ijs", "{} op het dak"
"""Titles, to be filled in with the bird of each institution. The first is there all the time."""
TOMORROW = ("faketime", "--exclude-monotonic", "+25 hours")
LONGEST = 340
"""Letters of a message for staff, its address included: more is not read."""
Titles = dict[str, set[str]]
"""By the name of the source."""


class Run(NamedTuple):
    """What ``kiosk sync`` told."""

    code: int
    told: dict[str, dict[str, Any]]
    """The last word about each source."""


class World:
    """The institutions, the station and its screen."""

    def __init__(
        self, institutions: list[Institution], station: Station, parts: app.Parts, visitor: Visitor
    ) -> None:
        self.institutions, self.station = institutions, station
        self.parts, self.visitor = parts, visitor
        self.said = ""
        """By all commands, on both streams."""

    def each(self, act: Callable[[Institution], object]) -> None:
        for one in self.institutions:
            act(one)

    def kiosk(self, *words: str, through: Sequence[str] = ()) -> tuple[int, list[dict[str, Any]]]:
        command = [sys.executable, "-m", "kiosk", "--data", str(self.station.data), *words, "--json"]
        done = subprocess.run([*through, *command], capture_output=True, text=True, timeout=120, check=False)
        self.said += done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def syncs(self, *names: str, through: Sequence[str] = ()) -> Run:
        """All sources, or these."""
        chosen = [word for name in names for word in ("--source", name)]
        code, told = self.kiosk("sync", *chosen, through=through)
        return Run(code, {one["source"]: one for one in told if one.get("done")})

    def secrets(self, name: str) -> set[str]:
        """Of this source, also as they go over the network (RFC 7617)."""
        (account,) = (one.account for one in self.institutions if one.name == name)
        over = account.basic().get("Authorization", "").removeprefix("Basic ")
        return {account.key, account.secret, account.user, account.password, over} - {""}

    # --- what is where

    def stored(self) -> Titles:
        with self.station.store() as conn:
            found = {one.name: listing.ids_of(conn, one.name) for one in self.institutions}
            works = {name: [items.get(conn, id) for id in ids] for name, ids in found.items()}
        return {
            name: {text_in(work.label, ("nl",))[0] for work in each if work} for name, each in works.items()
        }

    def finds(self) -> Titles:
        """What a visitor finds who types the bird of each."""
        found = {}
        for one in self.institutions:
            self.types(one.bird.lower())
            found[one.name] = self.reads()
        return found

    def on_shelves(self) -> Titles:
        """What a visitor meets who turns all pages of every shelf."""
        titles: set[str] = set()
        with self.station.store() as conn:
            ids = [shelf.id for shelf in shelves.shelves(conn)]
        for id in ids:
            self.parts.session.open("shelf", id)
            staging.settle(self.parts.stage)
            titles |= self.reads()
            while self.parts.browse.current.property("hasMore"):
                self.visitor.taps("Meer")
                staging.settle(self.parts.stage)
                titles |= self.reads()
        return {name: {one for one in titles if one.startswith(bird)} for name, bird in BIRDS.items()}

    def types(self, word: str) -> None:
        """On the search page, instead of what stands there."""
        if self.parts.session.property("page") != "search":
            self.visitor.taps("Zoek")
        self.visitor.presses("Backspace", len(self.parts.search.property("words")))
        self.visitor.types(word)
        staging.wait_for(lambda: self.parts.background.idle, "An answer of the store")

    def reads(self) -> set[str]:
        """The titles of the works on the screen."""
        names = [name for role, name in self.visitor.hears() if role == "Button"]
        return {name.partition(".")[0] for name in names if name.startswith(tuple(BIRDS.values()))}

    def count(self) -> int:
        """Works on all pages of what was found."""
        return int(self.parts.search.results.property("count"))


def titles(*wanted: str, only: Sequence[str] = tuple(BIRDS)) -> Titles:
    return {name: {one.format(BIRDS[name]) for one in wanted} for name in only}


@pytest.fixture(scope="module")
def world(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("kinds")
    with every_kind(folder) as institutions:
        station = Station(folder / "station", "".join(one.settings() for one in institutions))
        settings = station.data / "kiosk.toml"
        talkative = settings.read_text().replace('level = "warning"', 'level = "debug"')  # no key even then
        settings.write_text(talkative)
        secrets = station.data / "secrets.toml"
        secrets.touch(mode=0o600)
        secrets.write_text("".join(one.secrets() for one in institutions))
        for one in institutions:
            one.publishes(KEPT.format(one.bird))
        station.reads(drawn=False)
        with station.opens(agent=False) as parts:
            visitor = Visitor(parts.window, folder)
            visitor.taps("Begin")
            yield World(institutions, station, parts, visitor)


def test_every_kind_has_an_institution(world: World) -> None:
    assert {one.kind for one in world.institutions} == set(KINDS)
    assert {one.name for one in world.institutions} == set(BIRDS)


def test_what_is_published_changed_and_withdrawn_is_followed_by_the_open_screen(world: World) -> None:
    world.each(lambda one: one.publishes(NEW.format(one.bird)))
    assert world.syncs().code == 0
    assert world.stored() == world.finds() == titles(KEPT, NEW)

    world.types("op het")
    world.each(lambda one: one.changes(NEW.format(one.bird), CHANGED.format(one.bird)))
    assert world.syncs().code == 0
    world.visitor.sees("op het dak")  # by itself
    world.visitor.sees_no_more("op het ijs")
    assert world.stored() == world.finds() == world.on_shelves() == titles(KEPT, CHANGED)

    world.types("dak")
    assert world.count() == len(BIRDS)
    world.each(lambda one: one.withdraws(CHANGED.format(one.bird)))
    assert world.syncs().code == 0
    forgetful = [one.name for one in world.institutions if one.forgets]
    world.visitor.notices(lambda: world.count() == len(forgetful), "works go from what was found")
    left = titles(KEPT) | titles(KEPT, CHANGED, only=forgetful)
    assert world.stored() == world.finds() == world.on_shelves() == left


@pytest.mark.skipif(
    shutil.which("faketime") is None, reason="faketime is not on this machine: packaging/env installs it"
)
def test_what_is_withdrawn_without_a_word_is_noticed_within_a_day(world: World) -> None:
    """These are asked for a list of all that they have once a day: by the clock, which is set on here."""
    forgetful = [one for one in world.institutions if one.forgets]
    names = [one.name for one in forgetful]
    for one in forgetful:
        one.publishes(f"{one.bird} op het erf")
    assert world.syncs(*names).code == 0
    world.types("erf")
    assert world.count() == len(forgetful)
    for one in forgetful:
        one.withdraws(f"{one.bird} op het erf")
    assert world.syncs(*names, through=TOMORROW).code == 0
    world.visitor.notices(lambda: world.count() == 0, "works go from what was found")
    assert world.stored() == world.on_shelves() == titles(KEPT)


# --- out of order


class Refusal(NamedTuple):
    """What every institution answered for a while, how it was before and then, and what staff were told."""

    status: dict[str, int]
    before: Titles
    run: Run
    stored: Titles
    found: Titles


@pytest.fixture(
    scope="module", params=[(500, 401), pytest.param((401, 500), marks=pytest.mark.full)], ids=str
)
def refusal(request: pytest.FixtureRequest, world: World) -> Refusal:
    """The two in turn; for the full run also the other way round."""
    status = {one.name: request.param[n % 2] for n, one in enumerate(world.institutions)}
    before = world.stored()
    world.each(lambda one: one.fails(status[one.name]))
    run = world.syncs()
    world.kiosk("check", "--quick")
    told = Refusal(status, before, run, world.stored(), world.finds())
    world.each(lambda one: one.well())
    return told


def test_institutions_that_refuse_lose_nothing_and_the_command_fails(refusal: Refusal) -> None:
    assert refusal.run.code == 1
    assert refusal.stored == refusal.found == refusal.before
    assert all(KEPT.format(bird) in refusal.before[name] for name, bird in BIRDS.items())


@pytest.mark.parametrize("name", BIRDS)
def test_staff_read_why(world: World, refusal: Refusal, name: str) -> None:
    told = refusal.run.told[name]
    message = told["message"]
    assert told.get("ok") is False
    assert message.endswith((".", "could not be read"))
    assert "\n" not in message
    assert len(message) < LONGEST
    if refusal.status[name] == 401 and world.secrets(name):
        assert "secrets.toml" in message


def test_no_key_is_anywhere_but_in_its_file(world: World, refusal: Refusal) -> None:
    secrets = {value for name in BIRDS for value in world.secrets(name)}
    own = world.station.settings.folders.secrets
    said = world.said + world.station.log.read_text()
    files = {path: path.read_bytes() for path in world.station.data.rglob("*") if path.is_file()}
    assert world.station.settings.folders.catalogue_db in files
    assert not [one for one in secrets if one in said]
    assert {path for path, body in files.items() if any(one.encode() in body for one in secrets)} == {own}


def test_institutions_that_are_well_again_are_read_again(world: World, refusal: Refusal) -> None:
    run = world.syncs()
    assert run.code == 0
    assert run.told.keys() - {"pictures"} == set(BIRDS)
