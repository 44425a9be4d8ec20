"""One film at a time, and the nurse of the player process: whatever happens, the film goes on."""

import logging
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.player import protocol
from kiosk.player.clock import Clock
from kiosk.player.protocol import Reach
from kiosk.player.supervision import (
    FORGIVEN_AFTER,
    USUAL,
    Again,
    Outage,
    Patience,
    Trouble,
    next_step,
    outage,
    pause_before_start,
    was_cut,
)
from kiosk.ui.film.film import Film, Wishes
from kiosk.ui.film.player_process import PlayerProcess
from kiosk.ui.film.ring import Ring

log = logging.getLogger(__name__)

RECYCLED_AFTER = 500
"""Films after which the process is replaced by a fresh one, between two films."""
_SETTLED = 10.0
"""Seconds that an idle player must live before its earlier deaths are forgotten."""
_SMALLEST = 640
"""Pixels: pictures are never made smaller than this for a small screen."""
_LOOK_MS = 200
OVER = ("ended", "failed")
_TROUBLES = {Reach.AWAY: Trouble.LOST, Reach.REFUSED: Trouble.REFUSED}


class Playback(QObject):
    """What plays. ``changed`` names the property of the player that is another now."""

    changed = Signal(str)
    pictureChanged = Signal()
    firstFrame = Signal()
    ended = Signal()

    def __init__(
        self,
        folders: Sequence[Path],
        *,
        sound: bool,
        patience: Patience = USUAL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.wishes = Wishes()
        self.outage, self.behind = Outage.NONE, False
        self._patience = patience
        self.state, self.error = "idle", ""
        self.buffering = self.recovering = False
        self.duration = 0.0
        self.film: Film | None = None
        self._clock = Clock()
        self.ring = Ring()
        self.shapes = True
        """The player can make speech clear and put it in one channel: libVLC can, as far as is known."""
        self._number = self._films = self._deaths = 0
        self._born = 0.0
        self._process = PlayerProcess(folders, sound=sound, parent=self)
        self._process.told.connect(self._told)
        self._process.gone.connect(self._gone)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setTimerType(Qt.TimerType.PreciseTimer)
        self._again.timeout.connect(self._retry)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def _set(self, name: str, value: object) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit(name)

    # --- what is asked --------------------------------------------------------------------------------

    def warm(self) -> None:
        """Start the process before somebody needs it."""
        if self._process.pid == 0:
            self._born = monotonic()
            self._process.launch()

    def open(self, film: Film, start: float) -> None:
        """Play it from this second; the last picture stays until there is a new one."""
        self.film = film
        film.well = monotonic()
        self._films += 1
        self._set("outage", Outage.NONE)
        self._set("behind", False)
        self._set("recovering", False)
        self._set("error", "")
        self._set("duration", 0.0)
        self._set("state", "loading")
        self._begin(start)

    def stop(self) -> None:
        """Close the film; the picture goes."""
        self.film = None
        self._again.stop()
        self._process.send(protocol.Stop())
        self._clock = Clock(speed=self.wishes.speed)
        self.ring.clear()
        for name, value in (
            ("recovering", False),
            ("buffering", False),
            ("outage", Outage.NONE),
            ("error", ""),
            ("duration", 0.0),
            ("state", "idle"),
        ):
            self._set(name, value)
        self.changed.emit("timePos")
        self.pictureChanged.emit()
        if self._films >= RECYCLED_AFTER:
            self._films = 0
            self._process.kill("recycled")

    def seek(self, time_pos: float) -> None:
        """To this second exactly; from the end it plays on."""
        film = self.film
        if film is None or self.state == "failed":
            return
        time_pos = max(0.0, min(time_pos, max(0.0, self.duration - 0.5)) if self.duration else time_pos)
        now = monotonic()
        self._clock.run(False, now)  # until the player says that it is there
        self._clock.tell(time_pos, now)
        film.asked = now
        film.moved = (time_pos, now)
        if self.state == "ended":
            self._set("state", "paused" if self.wishes.pause else "playing")
            self._looking.start()
        if film.begun:
            self._process.send(protocol.Seek(time_pos=time_pos))
        else:
            self._begin(time_pos)
        self.changed.emit("timePos")

    def leave_now(self) -> None:
        """A live broadcast is no longer seen as it happens."""
        if self.film is not None and self.film.live:
            self._set("behind", True)

    def catch_up(self) -> None:
        """A live broadcast as it happens."""
        if self.film is not None and self.film.live:
            self._set("behind", False)
            self._begin(0.0)

    def wish(self, command: protocol.Set) -> None:
        """Another wish was written down: the process hears it, whether or not a film is open."""
        self._process.send(command)
        now = monotonic()
        if command.pause is not None and self.film is not None:
            self.film.moved = (self.film.moved[0], now)
            if self.film.begun:
                self._set("state", "paused" if command.pause else "playing")

    def swap(self) -> None:
        """To the described version or back, at the same second; after the end, when somebody goes back."""
        film = self.film
        if film is None:
            return
        film.audio = film.opened = None  # those of the other file
        if self.state in OVER:
            film.begun = False  # so that a seek opens the version that is wanted then
        else:
            self._begin(self.position(monotonic()))

    def move(self, url: str, described_url: str, signed_url: str = "") -> None:
        """The same film is at other addresses now: go on from there, at the same second."""
        film = self.film
        if film is None:
            return
        film.url, film.described_url, film.signed_url = url, described_url, signed_url
        film.troubles.clear()  # they were those of the old address
        self.swap()

    def close(self) -> None:
        """The end of the program."""
        self.film = None
        self._again.stop()
        self._looking.stop()
        self._process.close()
        self.ring.clear()

    def position(self, now: float) -> float:
        """Second of the film."""
        return self._clock.position(now)

    def speed(self) -> float:
        """At which the film moves at this moment; 0 while it stands."""
        return self._clock.speed if self._clock.running else 0.0

    @property
    def pid(self) -> int:
        """Of the process; 0 when there is none."""
        return self._process.pid

    # --- an attempt -----------------------------------------------------------------------------------

    def _begin(self, start: float) -> None:
        """Open it: the first time, after a trouble, or for the other version."""
        film = self.film
        if film is None:
            return
        now = monotonic()
        start = 0.0 if film.live and not self.behind else start  # of a broadcast that is what is on now
        self._again.stop()
        self._number += 1
        film.media, film.asked, film.begun = self._number, now, False
        film.starved, film.fed = False, now
        film.moved = (start, now)
        self._clock = Clock(time_pos=max(0.0, start), at=now, speed=self.wishes.speed)
        self._looking.start()
        self._set("buffering", True)
        self.changed.emit("timePos")
        if self._process.ready:
            self._send_open(film)
        else:
            self.warm()  # opened when it is ready

    def _send_open(self, film: Film) -> None:
        screen = QGuiApplication.primaryScreen()
        size = screen.size() * screen.devicePixelRatio() if screen is not None else None
        most = (max(size.width(), _SMALLEST), max(size.height(), _SMALLEST)) if size is not None else (0, 0)
        self._process.send(film.opening(self.wishes, self._clock.time_pos, most))

    def _retry(self) -> None:
        if self.film is not None and self.state not in OVER:
            self._begin(self.position(monotonic()))
        else:
            self.warm()

    def _in_trouble(self, trouble: Trouble) -> None:
        film = self.film
        if film is None or self.state in OVER:
            return
        now = monotonic()
        if film.begun and now - film.begun_at > FORGIVEN_AFTER:
            film.troubles.clear()
        film.troubles.append(trouble)
        # The second at which the picture stopped, not the one at which we noticed.
        self._clock.run(False, min(now, self._process.heard or now))
        film.begun = False
        step = next_step(film.troubles, live=film.live, shown=film.shown)
        log.debug("%s at %.1f s: %s; %s", trouble, self._clock.time_pos, film.url, step)
        if not film.falters:
            film.falters = True
            log.warning("what plays falters (%s)", trouble)
        if isinstance(step, Again):
            self._set("recovering", True)
            self._set("buffering", True)
            if trouble not in (Trouble.CRASH, Trouble.HANG):
                self._process.send(protocol.Stop())
            self._again.start(round(step.after * 1000))
        else:
            self._process.send(protocol.Stop())
            self._again.stop()
            self._set("recovering", False)
            self._set("buffering", False)
            log.warning("what plays is given up (%s)", step.error)
            self._set("error", step.error)
            self._set("state", "failed")
        self.changed.emit("timePos")

    def _look(self) -> None:
        """Is it still going somewhere?"""
        film = self.film
        if film is None or self.state in OVER:
            self._looking.stop()
            return
        now = monotonic()
        if film.begun and self.wishes.pause:
            film.well = now
            self.leave_now()
        self._set("outage", outage(now - film.well, self._patience))
        if self._again.isActive():
            return
        trouble = film.stuck(now, self._patience, buffering=self.buffering, pause=self.wishes.pause)
        if trouble is not None:
            self._in_trouble(trouble)

    # --- what the process tells -----------------------------------------------------------------------

    def _gone(self, why: str, _code: int) -> None:
        now = monotonic()
        if why == "missing":
            # Trying again would find the same: the next film tries, when staff have mended it.
            if self.film is not None:
                self.film.troubles += [Trouble.CRASH] * 2
            self._in_trouble(Trouble.CRASH)
            return
        self._deaths = 1 if now - self._born > _SETTLED else self._deaths + 1
        if self.film is not None:
            self.film.begun = self.film.begun and self.state not in OVER
            self._in_trouble(Trouble.HANG if why == "hang" else Trouble.CRASH)
        if not self._again.isActive():
            self._again.start(0 if why == "recycled" else round(pause_before_start(self._deaths) * 1000))

    def _told(self, event: protocol.AnyEvent) -> None:
        film = self.film
        if isinstance(event, protocol.Ready):
            self.shapes = bool(event.libvlc)
            self.changed.emit("audioTracks")
            if film is not None and self.state not in OVER and not self._again.isActive():
                self._send_open(film)
            return
        if isinstance(event, protocol.Failed) and event.media == 0:
            log.error("the player can't work: %s", event.what)
            return
        if film is None or event.media != film.media or self._again.isActive():
            return
        if isinstance(event, protocol.Frame):
            self._show(film, event)
        elif isinstance(event, protocol.State):
            self._follow(film, event)
        elif isinstance(event, protocol.Geometry):
            self.ring.come(self._process.pid, event)
        elif isinstance(event, protocol.Opened):
            film.opened, self.ring.aspect = event, event.aspect
            self._set("duration", film.until(event.duration))
            self.changed.emit("audioTracks")
        elif isinstance(event, protocol.Ended):
            self._end(film, event)
        elif isinstance(event, protocol.Failed):
            log.debug("%s", event.what)
            self._in_trouble(_TROUBLES.get(event.reach, Trouble.BROKEN))

    def _show(self, film: Film, frame: protocol.Frame) -> None:
        if not self.ring.show(frame):
            return
        self.pictureChanged.emit()
        if not film.begun and self.state not in OVER:
            self._has_begun(film)

    def _has_begun(self, film: Film) -> None:
        film.begun, film.begun_at = True, monotonic()
        film.moved = (film.moved[0], film.begun_at)
        self._set("recovering", False)
        self._set("state", "paused" if self.wishes.pause else "playing")
        if not film.shown:
            film.shown = True
            self.firstFrame.emit()

    def _follow(self, film: Film, state: protocol.State) -> None:
        duration = film.until(state.duration)
        if duration and abs(duration - self.duration) > 0.001:
            self._set("duration", duration)
        if state.at < film.asked or self.state in OVER:
            return  # said before we asked for another place
        now = monotonic()
        film.starved = state.starved
        if film.starved:
            film.fed = now
        is_sound = film.opened is not None and not film.opened.width
        if not film.begun and is_sound and not state.buffering and not state.eof:
            self._has_begun(film)
        self._set("buffering", state.buffering)
        self._clock.hear(state.time_pos, state.at, now)
        self._clock.speed = state.speed
        self._clock.running = film.begun and not (state.pause or state.buffering or state.eof)
        # While libVLC waits for parts of a broadcast its clock runs on, and so does its drawing.
        goes_on = abs(state.time_pos - film.moved[0]) > 0.01
        if film.live and film.begun and state.pictures:
            goes_on = state.pictures != film.pictures
            film.pictures = state.pictures
        if goes_on or state.pause:
            film.moved = (state.time_pos, now)
            if film.begun and (not film.troubles or now - film.begun_at > self._patience.settled):
                film.well = now
                if film.falters:
                    film.falters = False
                    log.warning("what plays goes on again")
        self.changed.emit("timePos")

    def _end(self, film: Film, event: protocol.Ended) -> None:
        if event.reach is not Reach.HERE or was_cut(event.time_pos, self.duration, live=film.live):
            self._in_trouble(_TROUBLES.get(event.reach, Trouble.LOST if film.live else Trouble.CUT))
            return
        self._clock = Clock(time_pos=self.duration or event.time_pos, speed=self.wishes.speed)
        self._set("buffering", False)
        self._set("state", "ended")
        self.changed.emit("timePos")
        self.ended.emit()
