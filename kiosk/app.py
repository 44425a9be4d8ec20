"""The life of the program on one screen: every part is made here, in order, and stopped in reverse."""

import gc
import logging
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import FrameType
from typing import TYPE_CHECKING

import apsw
import shiboken6
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config import Settings
from kiosk.glass_kept import Measured
from kiosk.model import ContentNote, Item
from kiosk.rights import Here
from kiosk.store.related import Near
from kiosk.ui import engine as qt
from kiosk.ui import garbage, measure
from kiosk.ui.alarm import Alarm
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.calibration import Calibration
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
from kiosk.ui.guide.giving_way import GivingWay
from kiosk.ui.guide.guide import Guide
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
from kiosk.ui.session import Defaults, Session, Wishes
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.headphone import Headphone, Jack
from kiosk.ui.voice.narrator import Narrator
from kiosk.ui.voice.speech import Speech
from kiosk.ui.work.going import Around
from kiosk.ui.work.work import Work

if TYPE_CHECKING:
    from kiosk.ui.stage.staging import Stage

log = logging.getLogger(__name__)

SWITCH_SECONDS = 0.0005
"""How long the store's thread may keep the GUI thread waiting for the interpreter. Python's 5 ms is a third
of a frame, each time that QML asks anything of Python."""
FIRST_FRAME_MS = 3000
"""Longest that the agent waits for the first picture on screen; a screen that sleeps shows none."""


@dataclass
class Parts:
    """Everything that lives while the screen does."""

    app: QGuiApplication
    engine: QQmlApplicationEngine
    window: QQuickWindow
    session: Session
    hand: Hand
    background: Background
    browse: Browse
    work: Work
    zoom: Zoom
    search: Search
    topics: Topics
    simple: Simple
    live: Live
    player: Player
    lobby: Lobby
    playing: Playing
    speech: Speech
    narrator: Narrator
    guide: Guide
    headphone: Headphone
    reading: Reading
    keys: KeyWatch
    agent: AgentProcess
    _stage: "Stage | None" = None

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
            )
        return self._stage

    def close(self) -> None:
        """Stop all of it, last made first."""
        self.guide.close()
        self.keys.close()
        self.window.close()
        shiboken6.delete(self.engine)  # the pages go before what they show
        self.lobby.close()
        self.headphone.close()
        self.speech.close()
        self.playing.close()
        self.zoom.close()
        self.player.close()
        self.agent.close()
        self.background.close()


def defaults(settings: Settings) -> Defaults:
    """What each visitor finds. In a care home and at home nobody is asked whether they are still there.

    A care home's screen begins anew after a long quiet time, so that nobody finds the letters and the
    language of the one before; at home it stays as it was left.
    """
    mode, session = settings.station.mode, settings.session
    quiet = 60 * session.care_minutes if mode == "care" else 0
    return Defaults(
        institution=settings.station.name,
        wishes=Wishes(
            language=settings.station.language,
            theme=settings.screen.theme,
            text_size=settings.screen.text_size - 1,
            spoken=settings.speech.spoken,
            voice_step=settings.speech.volume,
            reduced_motion=settings.screen.reduced_motion,
            low=settings.screen.low,
            left_handed=settings.screen.left_handed,
            simple=settings.screen.simple,
            steady=settings.hand.steady,
            switches=settings.keys.switches,
        ),
        languages=settings.station.languages,
        idle_seconds=session.idle_seconds if mode == "library" else quiet,
        reading_seconds=session.reading_seconds if mode == "library" else quiet,
        answer_seconds=session.answer_seconds if mode == "library" else 0,
        desk=mode == "library",
        bottom_edge_mm=settings.screen.bottom_edge_mm,
        hours=settings.hours,
    )


def around(settings: Settings) -> Around:
    """Where this screen stands."""
    station = settings.station
    return Around(
        near=Near(*station.place, station.near_km) if station.place else None,
        here=Here(organisation=station.organisation),
    )


def voices(settings: Settings) -> list[str]:
    """What else speaks here, as arguments of the speech engine."""
    wanted = settings.speech
    prompts = ["--prompts", wanted.prompts] if wanted.prompts else []
    return prompts + (["--command", wanted.command] if wanted.command else [])


def make(settings: Settings) -> Parts:
    """Every part, connected, and the window loaded but not yet shown."""
    qt.prepare(settings.screen.renderer)
    sys.setswitchinterval(SWITCH_SECONDS)
    folders = settings.folders
    app = qt.application(folders.assets)
    engine = QQmlApplicationEngine()
    garbage.watch(engine)
    session = Session(defaults(settings))
    session.tick(time.monotonic())  # before the first touch, or that would be as old as this machine
    touch = settings.hand
    hand = Hand(session, Profile(repeat=touch.repeat_ms, key=touch.key_ms, slop=touch.slop_mm), touch.hold_ms)
    icons = Icons(folders.assets / "icons")
    voice = qt.Voice(app, folders.assets / "i18n", engine)
    background = Background(folders.catalogue_db, hides=map(ContentNote, settings.content.hide))
    warns = frozenset(map(ContentNote, settings.content.warn))
    browse = Browse(
        background,
        folders.pictures,
        folders.staff_db,
        session.preferred,
        icons.known,
        lambda: datetime.now().astimezone().date(),
        settings.networked,
        warns=warns,
    )
    arguments = ["--data", str(folders.data), "--config", str(settings.file)]
    agent = AgentProcess(folders.agent_json, folders.agent_lock, arguments)
    here = around(settings)
    work = Work(background, folders.pictures, session.preferred, here, agent.title_opened, warns=warns)
    search = Search(
        background,
        folders.pictures,
        session.preferred,
        works_here=(lambda c: works_here(c, folders.pictures, folders.cache, settings.networked))
        if settings.networked
        else None,
        topic_of=browse.topic,
        warns=warns,
    )
    topics = Topics(background, folders.pictures, session.preferred, lambda: here.now().date(), warns=warns)
    simple = Simple(
        background, folders.pictures, lambda: browse.collections, session.preferred, here.now, warns=warns
    )
    browse.changed.connect(simple.refresh)
    live = Live(background, folders.pictures, session.preferred, here.now)
    zoom = Zoom(work, session, agent)
    sound = settings.player
    player = Player(
        audio=sound.audio,
        volume=sound.volume,
        volume_max=sound.volume_max,
        clear_speech=sound.clear_speech,
        mono=sound.mono,
    )

    def instead(connection: apsw.Connection) -> tuple[Item, ...]:
        wanted, today = settings.live.fallback, here.now().date()
        return stand_in.choose(connection, wanted, folders.staff_db, folders.cache, settings.published, today)

    lobby = Lobby(session, work, player, agent, background, instead, here.now)
    speech = Speech(sound=settings.player.audio != "none", arguments=voices(settings))
    floor, ducking = Floor(speech), Ducking(player)
    guide = Guide(session, speech, floor, GivingWay(player, ducking), Alarm)
    playing = Playing(
        session,
        work,
        player,
        agent,
        FilmVoice(speech, player, agent, player, floor=floor, ducking=ducking),
        lobby.programme,
        Comeback(player, agent, background, instead, session.preferred),
    )
    lobby.programmeChanged.connect(playing.follow)
    narrator = Narrator(speech, session.preferred, floor=floor)

    def set_loudness() -> None:
        speech.set_volume(guide.gain if guide.on else player.gain)

    def set_speaking() -> None:
        # The guide speaks of whatever happens: nobody need be there.
        session.setProperty("speaking", speech.speaking and floor.holder is not guide)

    set_loudness()
    player.volumeChanged.connect(set_loudness)
    player.muteChanged.connect(set_loudness)
    session.wishesChanged.connect(set_loudness)
    speech.changed.connect(set_speaking)

    headphone = Headphone()
    if settings.speech.headphone:
        speech.outputs.connect(headphone.outputs)
    headphone.plugged.connect(guide.plugged)
    headphone.pulled.connect(guide.pulled)
    headphone.pulled.connect(lambda: player.setProperty("pause", True))  # no film for all to hear

    reading = Reading(session, work, agent)
    meant = meanings((one.actions, one.numbers) for one in settings.keymaps)
    keys = KeyWatch(
        session,
        player,
        playing,
        narrator,
        meant,
        digits=settings.keys.digits,
        scanning=Scanning(session, settings.keys.scan_seconds),
    )
    keys.helpWanted.connect(lambda: session.open("help"))

    def retell() -> None:
        voice.speak(session.preferred()[0])
        for part in (browse, work, zoom, search, topics, simple, live, lobby, playing, reading):
            part.retell()

    def turn() -> None:
        if session.property("subject"):
            work.show(session.property("subject"))

    session.wishesChanged.connect(retell)
    session.clockChanged.connect(live.refresh)
    session.clockChanged.connect(work.lookAtClock)
    session.placeChanged.connect(turn)
    session.begunAgain.connect(browse.forget)
    session.begunAgain.connect(simple.forget)
    for forget in (
        browse.forget,
        work.forget,
        zoom.forget,
        search.forget,
        topics.forget,
        simple.forget,
        live.forget,
        lobby.forget,
        playing.forget,
        narrator.forget,
        reading.forget,
    ):
        session.ended.connect(forget)
    measure.Measure(app, session, settings.screen, folders.screens_json)
    if settings.station.mode == "home":
        from kiosk.ui.system_wishes import SystemWishes  # only then: it loads what speaks to the desktop

        SystemWishes(app, session)
    session.ended.connect(lambda: app.clipboard().clear())  # who came with a keyboard may have copied
    session.asked.connect(speech.chime)
    retell()
    window = qt.load(
        engine,
        {"icons": icons, tiles.PROVIDER: zoom.loader.arrived},
        {
            "session": session,
            "hand": hand,
            "browse": browse,
            "work": work,
            "zoom": zoom,
            "search": search,
            "topics": topics,
            "simple": simple,
            "live": live,
            "player": player,
            "lobby": lobby,
            "playing": playing,
            "narrator": narrator,
            "guide": guide,
            "reading": reading,
            "keys": keys,
        },
    )
    guide.attach(window)

    def listen(window: QQuickWindow) -> None:
        """Keys that the hand let pass come to who listens to the guide before anybody else."""
        SpokenInput(window, session, guide, hand, meant, held=Alarm())
        hand.watch(window)

    keys.watch(window, listen)
    Waking(session, window)
    browse.refresh()
    topics.refresh()
    live.refresh()
    search.offer()
    return Parts(
        app,
        engine,
        window,
        session,
        hand,
        background,
        browse,
        work,
        zoom,
        search,
        topics,
        simple,
        live,
        player,
        lobby,
        playing,
        speech,
        narrator,
        guide,
        headphone,
        reading,
        keys,
        agent,
    )


def run(settings: Settings) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    settings.folders.data.mkdir(parents=True, exist_ok=True)
    parts = make(settings)
    if settings.screen.fullscreen:
        _fill(parts.app, parts.window)
    else:
        parts.window.resize(1280, 800)
        parts.window.show()
    qt.alone_on_vnc(parts.app)
    _after_first_frame(parts.window, lambda: _settle(parts, headphone=settings.speech.headphone))

    clock = QTimer()
    clock.setInterval(1000)
    clock.timeout.connect(lambda: parts.session.tick(time.monotonic(), datetime.now().astimezone()))
    clock.start()

    def leave(number: int, frame: FrameType | None) -> None:
        # Not at once: a signal may come while a frame is drawn, and Qt would lose the window under its hands.
        QTimer.singleShot(0, parts.app.quit)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, leave)
    code = parts.app.exec()
    clock.stop()
    parts.close()
    return code


def calibrate(settings: Settings) -> Measured | None:
    """The window in which staff measure the glass, until it is kept or left. Returns what was kept."""
    qt.prepare(settings.screen.renderer)
    app = qt.application(settings.folders.assets)
    engine = QQmlApplicationEngine()
    qt.Voice(app, settings.folders.assets / "i18n", engine).speak(settings.station.language)
    QLocale.setDefault(QLocale(settings.station.language))
    calibration = Calibration(
        app.primaryScreen(), settings.screen.diagonal_inches, settings.folders.screens_json
    )
    images = {"icons": Icons(settings.folders.assets / "icons")}
    window = qt.load(
        engine, images, {"calibration": calibration, "theme": settings.screen.theme}, "Calibrate"
    )
    calibration.finished.connect(app.quit)
    _fill(app, window)
    app.exec()
    window.close()
    shiboken6.delete(engine)
    return calibration.measured


def _fill(app: QGuiApplication, window: QQuickWindow) -> None:
    """The whole screen: where there is no window manager (a kiosk has none) nobody else makes it so large."""
    window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
    window.setGeometry(app.primaryScreen().geometry())
    window.showFullScreen()


def _after_first_frame(window: QQuickWindow, begin: Callable[[], None]) -> None:
    """Do it once, when the first picture is on screen, or when there has been none for a while."""
    begun = False

    def once() -> None:
        nonlocal begun
        if not begun:
            begun = True
            begin()

    window.frameSwapped.connect(once, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(FIRST_FRAME_MS, once)


def _settle(parts: Parts, *, headphone: bool) -> None:
    """What need not be there before the first picture."""
    parts.agent.start()
    parts.player.warm()
    if headphone:
        parts.headphone.watch(Jack())
        parts.speech.warm()  # who plugs one in hears at once that it is the right hole
    # What was made so far stays until the end: never again look whether it can be given back.
    gc.freeze()
