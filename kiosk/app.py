"""The life of the program on one screen: every part is made here, in order, and stopped in reverse."""

import gc
import signal
import sys
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

import apsw
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config.settings import Settings
from kiosk.model import ContentNote, Item
from kiosk.ui import engine as qt
from kiosk.ui import garbage, measure
from kiosk.ui.alarm import Alarm
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.film import video  # noqa: F401 - makes VideoSurface known to QML
from kiosk.ui.film.comeback import Comeback
from kiosk.ui.film.ducking import Ducking
from kiosk.ui.film.film_voice import FilmVoice
from kiosk.ui.film.player import Player
from kiosk.ui.film.playing import Playing
from kiosk.ui.finding.browse import Browse
from kiosk.ui.finding.search import Search
from kiosk.ui.finding.simple import Simple
from kiosk.ui.finding.topics import Topics
from kiosk.ui.finding.works_here import works_here
from kiosk.ui.guide import heard
from kiosk.ui.guide.giving_way import GivingWay
from kiosk.ui.guide.guide import Guide
from kiosk.ui.guide.saying import Saying
from kiosk.ui.guide.spoken_input import SpokenInput
from kiosk.ui.input.hand import Hand
from kiosk.ui.input.keymap import meanings
from kiosk.ui.input.keys import KeyWatch
from kiosk.ui.input.profiles import Profile
from kiosk.ui.input.scanning import Scanning
from kiosk.ui.input.waking import Waking
from kiosk.ui.live import stand_in
from kiosk.ui.live.live import Live
from kiosk.ui.live.lobby import Lobby
from kiosk.ui.picture import tiles
from kiosk.ui.picture.icons import Icons
from kiosk.ui.picture.zoom import Zoom
from kiosk.ui.reading.reading import Reading
from kiosk.ui.session import Session
from kiosk.ui.staff.backroom import Backroom, Counts
from kiosk.ui.staff.counting import Counting, Heard
from kiosk.ui.staff.own_works import House
from kiosk.ui.staff.sharing import Kept
from kiosk.ui.staff.sources import Catalogue
from kiosk.ui.staff.storage import Place
from kiosk.ui.stay.defaults import defaults
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.headphone import Headphone, Jack
from kiosk.ui.voice.narrator import Narrator
from kiosk.ui.voice.speech import Speech, arguments
from kiosk.ui.words import when
from kiosk.ui.work.going import around
from kiosk.ui.work.work import Work

if TYPE_CHECKING:
    from kiosk.ui.stage.staging import Stage

SWITCH_SECONDS = 0.0005
"""How long the store's thread may keep the GUI thread waiting for the interpreter. Python's 5 ms is a third
of a frame, each time that QML asks anything of Python."""
SHOWN = (
    "session",
    "hand",
    "browse",
    "work",
    "zoom",
    "search",
    "topics",
    "simple",
    "live",
    "player",
    "lobby",
    "playing",
    "narrator",
    "guide",
    "reading",
    "keys",
    "backroom",
)
"""The parts that pages show, by the names that Main.qml has for them."""


class Parts:
    """Everything that lives while the screen does, each made of those before it; nothing is shown yet."""

    def __init__(self, settings: Settings) -> None:
        folders = settings.folders
        self.app = qt.application(folders.assets)
        self.engine = QQmlApplicationEngine()
        garbage.watch(self.engine)
        self.translation = qt.Translation(self.app, folders.assets / "i18n", self.engine)
        self.icons = Icons(folders.assets / "icons")
        self.session = Session(defaults(settings))
        self.session.tick(time.monotonic())  # before the first touch, or that would be as old as this machine
        self.background = Background(
            folders.catalogue_db,
            hides=map(ContentNote, settings.content.hide),
            staff_db=folders.staff_db,
        )
        told = ["--data", str(folders.data), "--config", str(settings.file)]
        self.agent = AgentProcess(folders.agent_json, folders.agent_lock, told)
        self._make_works(settings)
        self._make_what_plays(settings)
        self._make_hands(settings)
        self._make_staff(settings)
        self._stays = settings.screen.fullscreen and settings.station.mode != "home"
        self._stage: Stage | None = None
        measure.Measure(self.app, self.session, settings.screen, folders.screens_json)
        if settings.station.mode == "home":
            from kiosk.ui.system_wishes import SystemWishes  # only then: it loads what speaks to the desktop

            SystemWishes(self.app, self.session)

    def _make_works(self, settings: Settings) -> None:
        """What is found, and looked at."""
        folders, here = settings.folders, around(settings)
        languages = self.session.preferred
        known = self.background, folders.pictures
        warns = frozenset(map(ContentNote, settings.content.warn))
        self.browse = Browse(
            *known,
            folders.staff_db,
            languages,
            self.icons.known,
            here.now,
            when.zone_here(),
            settings.networked,
            warns=warns,
        )
        self.work = Work(*known, languages, here, self.agent.title_opened, warns=warns)
        self.here_whole = partial(
            works_here, pictures=folders.pictures, cache=folders.cache, networked=settings.networked
        )
        self.search = Search(
            *known,
            languages,
            works_here=self.here_whole if settings.networked else None,
            topic_of=self.browse.topic,
            warns=warns,
        )
        self.topics = Topics(*known, languages, lambda: here.now().date(), warns=warns)
        self.simple = Simple(*known, lambda: self.browse.collections, languages, here.now, warns=warns)
        self.live = Live(*known, languages, here.now)
        self.zoom = Zoom(self.work, self.session, self.agent)
        self.reading = Reading(self.session, self.work, self.agent)

    def _make_what_plays(self, settings: Settings) -> None:
        """Films and sounds, and what speaks."""
        folders, here, sound = settings.folders, around(settings), settings.player
        session, work, agent, background = self.session, self.work, self.agent, self.background

        def instead(connection: apsw.Connection) -> tuple[Item, ...]:
            wanted, today = settings.live.fallback, here.now().date()
            kept = folders.staff_db, folders.cache, settings.published
            return stand_in.choose(connection, wanted, *kept, today)

        self.player = player = Player(
            audio=sound.audio,
            volume=sound.volume,
            volume_max=sound.volume_max,
            clear_speech=sound.clear_speech,
            mono=sound.mono,
        )
        self.lobby = Lobby(session, work, player, agent, background, instead, here.now)
        self.speech = Speech(sound=sound.audio != "none", arguments=arguments(settings.speech))
        self.headphone = Headphone()
        self.floor, ducking = Floor(self.speech), Ducking(player)
        saying = Saying(session, self.speech, self.floor, GivingWay(player, ducking), Alarm)
        self.guide = Guide(session, saying, Alarm)
        self.narrator = Narrator(self.speech, session.preferred, floor=self.floor)
        self.playing = Playing(
            session,
            work,
            player,
            agent,
            FilmVoice(self.speech, player, agent, player, floor=self.floor, ducking=ducking),
            self.lobby.programme,
            Comeback(player, agent, background, instead, session.preferred),
        )

    def _make_hands(self, settings: Settings) -> None:
        """What a visitor does, and what it means."""
        touch = settings.hand
        profile = Profile(repeat=touch.repeat_ms, key=touch.key_ms, slop=touch.slop_mm)
        self.hand = Hand(self.session, profile, touch.hold_ms)
        self.meanings = meanings((one.actions, one.numbers) for one in settings.keymaps)
        self.keys = KeyWatch(
            self.session,
            self.player,
            self.playing,
            self.narrator,
            self.meanings,
            digits=settings.keys.digits,
            scanning=Scanning(self.session, settings.keys.scan_seconds),
        )

    def _make_staff(self, settings: Settings) -> None:
        """What is behind the door of staff."""
        folders, here = settings.folders, around(settings)
        self.backroom = Backroom(
            *(folders.staff_db, folders.pictures, self.session, self.background, self.browse.preview),
            *(here.now, when.zone_here(), Kept(folders.cache, here.here, settings.published)),
            Counts(settings.figures.keep, folders.figures_db, folders.exchange),
            self.agent,
            [Catalogue(one.name, on=one.enabled) for one in settings.sources],
            Place(
                *(folders.data, folders.cache, folders.pictures),
                settings.offline.quota_bytes,
                self.here_whole,
            ),
            House(settings.station.name, folders.own, settings.offline.floor_bytes),
            frozenset(map(ContentNote, settings.content.warn)),
        )
        self.backroom.shown.connect(self.browse.refresh)
        self.counting: Counting | None = None
        if settings.figures.keep:
            self._count(here.now)

    def _count(self, now: Callable[[], datetime]) -> None:
        """Count what visitors use."""
        playing, backroom = self.playing, self.backroom
        self.counting = Counting(
            *(backroom.ledger, self.session, backroom.rooms.door),
            lambda: Heard(playing.heard, playing.captioned),
            *(now, when.zone_here()),
        )
        playing.changed.connect(self.counting.follow)

    def open(self) -> None:
        """The window is loaded, though not yet shown, and listens."""
        images = {"icons": self.icons, tiles.PROVIDER: self.zoom.loader.arrived}
        shown = {name: getattr(self, name) for name in SHOWN}
        self.window = qt.load(self.engine, images, shown | {"stays": self._stays})
        self.guide.attach(self.window)
        self.keys.watch(self.window, self._listen)
        Waking(self.session, self.window)

    def _listen(self, window: QQuickWindow) -> None:
        """Keys that the hand let pass come to who listens to the guide before anybody else."""
        SpokenInput(window, self.session, self.guide, self.hand, self.meanings, held=Alarm())
        self.hand.watch(window)

    @property
    def stage(self) -> "Stage":
        """What pictures of the screen and tests need of it."""
        from kiosk.ui.stage.staging import Stage  # not needed to open the screen

        if self._stage is None:
            self._stage = Stage(
                self.window,
                self.session,
                self.background,
                self.browse,
                self.work,
                self.search,
                self.player,
                self.playing,
                self.narrator,
                self.reading,
                self.topics,
                self.backroom,
            )
        return self._stage

    def close(self) -> None:
        """Stop all of it, last made first."""
        self.guide.close()
        self.keys.close()
        self.window.hide()
        shiboken6.delete(self.engine)  # the pages go before what they show
        self.lobby.close()
        self.headphone.close()
        self.speech.close()
        self.playing.close()
        self.zoom.close()
        self.player.close()
        self.agent.close()
        if self.counting is not None:
            self.counting.close()
        self.backroom.close()
        self.background.close()


def make(settings: Settings) -> Parts:
    """Every part, connected, and the window loaded but not yet shown."""
    qt.prepare(settings.screen.renderer)
    sys.setswitchinterval(SWITCH_SECONDS)
    parts = Parts(settings)
    heard.join(
        parts.session, parts.player, parts.speech, parts.floor, parts.guide, parts.headphone, parts.keys.frame
    )
    if settings.speech.headphone:
        parts.speech.outputs.connect(parts.headphone.outputs)
    _join(parts)
    parts.open()
    parts.browse.refresh()
    parts.topics.refresh()
    parts.live.refresh()
    parts.search.offer()
    return parts


def _join(parts: Parts) -> None:
    """What a visitor reads follows his page and his language, and is forgotten when he leaves."""
    session, work = parts.session, parts.work
    shown = (
        *(parts.browse, work, parts.zoom, parts.search, parts.topics, parts.simple),
        *(parts.live, parts.lobby, parts.playing, parts.reading, parts.backroom),
    )

    def retell() -> None:
        parts.translation.speak(session.preferred()[0])
        for part in shown:
            part.retell()

    def turn() -> None:
        if session.property("subject"):
            work.show(session.property("subject"))

    parts.browse.changed.connect(parts.simple.refresh)
    parts.lobby.programmeChanged.connect(parts.playing.follow)
    session.wishesChanged.connect(retell)
    session.clockChanged.connect(parts.live.refresh)
    session.clockChanged.connect(work.lookAtClock)
    session.clockChanged.connect(parts.browse.lookAtClock)
    session.turned.connect(turn)
    session.begunAgain.connect(parts.browse.forget)
    session.begunAgain.connect(parts.simple.forget)
    for part in (*shown, parts.narrator):
        session.ended.connect(part.forget)
    session.ended.connect(lambda: _forget_copies(parts.app.clipboard()))
    retell()


def _forget_copies(clipboard: QClipboard) -> None:
    """Who came with a keyboard may have copied something; on X11 it is enough to have selected it."""
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def run(settings: Settings) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    settings.folders.data.mkdir(parents=True, exist_ok=True)
    parts = make(settings)
    if settings.screen.fullscreen:
        qt.fill(parts.app, parts.window)
    else:
        parts.window.resize(1280, 800)
        parts.window.show()
    qt.alone_on_vnc(parts.app)
    qt.after_first_frame(parts.window, lambda: _settle(parts, headphone=settings.speech.headphone))

    clock = QTimer()
    clock.setInterval(1000)
    clock.timeout.connect(lambda: parts.session.tick(time.monotonic(), datetime.now().astimezone()))
    clock.start()

    def leave(number: int, frame: FrameType | None) -> None:
        # Not at once: a signal may come while a frame is drawn, and Qt would lose the window under its hands.
        # And no question to the window, as ``quit`` asks, for it would stay.
        QTimer.singleShot(0, parts.app.exit)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, leave)
    code = parts.app.exec()
    clock.stop()
    parts.close()
    return code


def _settle(parts: Parts, *, headphone: bool) -> None:
    """What need not be there before the first picture."""
    parts.agent.start()
    parts.player.warm()
    parts.backroom.rooms.own_works.start()
    if headphone:
        parts.headphone.watch(Jack())
        parts.speech.warm()  # who plugs one in hears at once that it is the right hole
    # What was made so far stays until the end: never again look whether it can be given back.
    gc.freeze()
