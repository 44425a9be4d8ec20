"""The player as QML sees it, and the nurse of the player process: whatever happens, the film goes on."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.errors import MediaError
from kiosk.player import protocol
from kiosk.player.clock import Clock
from kiosk.player.frames import Frames
from kiosk.player.supervision import FORGIVEN_AFTER, Again, Trouble, next_step, pause_before_start, was_cut
from kiosk.ui.captions import CaptionTracks
from kiosk.ui.player_process import PlayerProcess

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

STEPS = 10
"""Of loudness, 3 dB each (EN 301 549, 8.2.1: at least 18 dB); step 10 is the station's maximum."""
FIRST_PICTURE_WITHIN = 8.0
STALLED_AFTER = 5.0
"""Seconds that a playing film may stand still, while libVLC does not even say that it waits for data."""
STARVED_AFTER = 15.0
"""Seconds that it may wait for data."""
RECYCLED_AFTER = 500
"""Films after which the process is replaced by a fresh one, between two films."""
_SETTLED = 10.0
"""Seconds that an idle player must live before its earlier deaths are forgotten."""
_LOOK_MS = 200
_OVER = ("ended", "failed")


def percent_of(step: int, most: float) -> float:
    """VLC's volume (its gain is the cube of it) for a step of loudness, 3 dB below the next; 0 is silence."""
    return 0.0 if step <= 0 else most * 10 ** ((min(step, STEPS) - STEPS) * 3 / 60)


def step_of(percent: float, most: float) -> int:
    """The step whose loudness is nearest to a volume in percent."""
    return min(range(STEPS + 1), key=lambda step: abs(percent_of(step, most) - percent))


@dataclass
class Showing:
    """The film that is wanted, and how it fares."""

    url: str
    described_url: str
    live: bool
    troubles: list[Trouble] = field(default_factory=list)
    media: int = 0
    """Its number in the protocol; another one after each new attempt."""
    asked: float = 0.0
    begun: bool = False
    """In this attempt."""
    shown: bool = False
    """Ever."""
    begun_at: float = 0.0
    moved: tuple[float, float] = (0.0, 0.0)
    """Position last seen to change, and when."""
    opened: protocol.Opened | None = None


@QmlElement
class Player(QObject):
    """Plays one film or sound at a time. States: idle, loading, playing, paused, ended, failed.

    Errors: ``media`` (the file), ``offline`` (nobody answers), ``live_off`` (no broadcast now).
    """

    stateChanged = Signal()
    timePosChanged = Signal()
    durationChanged = Signal()
    pauseChanged = Signal()
    volumeChanged = Signal()
    muteChanged = Signal()
    speedChanged = Signal()
    bufferingChanged = Signal()
    captionChanged = Signal()
    captionsOnChanged = Signal()
    captionTracksChanged = Signal()
    audioTracksChanged = Signal()
    describedChanged = Signal()
    errorChanged = Signal()
    recoveringChanged = Signal()
    pictureChanged = Signal()
    """Another picture is the newest, or there is none any more. For VideoSurface."""
    firstFrame = Signal()
    """The film can be seen, or a sound heard, for the first time since ``open``."""
    ended = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        folders: Sequence[Path] = (),
        audio: str = "auto",
        volume: float = 80,
        volume_max: float = 100,
    ) -> None:
        """``folders`` are those that files may be played from. Volumes are in percent."""
        super().__init__(parent)
        self._most = volume_max
        self._usual_step = step_of(volume, volume_max)
        self._volume = self._usual_step
        self._state, self._error = "idle", ""
        self._pause = self._mute = self._buffering = self._recovering = self._described = False
        self._speed = 1.0
        self._audio: int | None = None
        self._duration = 0.0
        self._clock = Clock()
        self._showing: Showing | None = None
        self._number = 0
        self._films = 0
        self._deaths = 0
        self._born = 0.0
        self._frames: Frames | None = None
        self._waiting: Frames | None = None  # no picture in it was told yet; the last of the older one stays
        self._index = 0
        self._aspect = 1.0
        self._captions = CaptionTracks(self._position_and_speed, self)
        self._captions.changed.connect(self.captionChanged)
        self._captions.tracksChanged.connect(self.captionTracksChanged)
        self._process = PlayerProcess(folders, sound=audio != "none", parent=self)
        self._process.told.connect(self._told)
        self._process.gone.connect(self._gone)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setTimerType(Qt.TimerType.PreciseTimer)
        self._again.timeout.connect(self._retry)
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(_LOOK_MS)
        self._look_timer.timeout.connect(self._look)

    # --- for pages ------------------------------------------------------------------------------------

    @Slot()
    def warm(self) -> None:
        """Start the player process before somebody needs it."""
        self._launch()

    @Slot(str)
    @Slot(str, float)
    @Slot(str, float, str)
    @Slot(str, float, str, bool)
    def open(self, url: str, start: float = 0.0, described_url: str = "", live: bool = False) -> None:
        """Play ``url`` (of the gateway, or an absolute path in ``folders``) from second ``start``.

        ``described_url`` is the same film with spoken description, for ``described``. Captions stay those
        that were loaded; the last picture stays until there is a new one.
        """
        self._showing = Showing(url=url, described_url=described_url, live=live)
        self._audio = None
        self._films += 1
        self._set("_pause", False, self.pauseChanged)
        self._set("_recovering", False, self.recoveringChanged)
        self._set("_error", "", self.errorChanged)
        self._set("_duration", 0.0, self.durationChanged)
        self._set("_state", "loading", self.stateChanged)
        if not described_url:
            self._set("_described", False, self.describedChanged)
        self._begin(start)

    @Slot()
    def stop(self) -> None:
        """Close the film; picture and captions go, loudness stays."""
        self._showing = None
        self._again.stop()
        self._process.send(protocol.Stop())
        self._clock = Clock(speed=self._speed)
        self._frames = self._waiting = None
        self._captions.clear()
        for name, value, signal in (
            ("_pause", False, self.pauseChanged),
            ("_recovering", False, self.recoveringChanged),
            ("_buffering", False, self.bufferingChanged),
            ("_described", False, self.describedChanged),
            ("_error", "", self.errorChanged),
            ("_duration", 0.0, self.durationChanged),
            ("_state", "idle", self.stateChanged),
        ):
            self._set(name, value, signal)
        self.timePosChanged.emit()
        self.pictureChanged.emit()
        if self._films >= RECYCLED_AFTER:
            self._films = 0
            self._process.kill("recycled")

    @Slot(float)
    def seek(self, time_pos: float) -> None:
        """To this second exactly; from the end it plays on."""
        showing = self._showing
        if showing is None or self._state == "failed":
            return
        time_pos = max(0.0, min(time_pos, max(0.0, self._duration - 0.5)) if self._duration else time_pos)
        now = monotonic()
        self._clock.run(False, now)  # until the player says that it is there
        self._clock.tell(time_pos, now)
        showing.asked = now
        showing.moved = (time_pos, now)
        if self._state == "ended":
            self._set("_state", "paused" if self._pause else "playing", self.stateChanged)
            self._look_timer.start()
        if showing.begun:
            self._process.send(protocol.Seek(time_pos=time_pos))
        else:
            self._begin(time_pos)
        self.timePosChanged.emit()
        self._captions.look()

    @Slot(float)
    def seekBy(self, seconds: float) -> None:
        """Back or forth from here."""
        self.seek(self._clock.position(monotonic()) + seconds)

    @Slot()
    def togglePause(self) -> None:
        """Hold, or go on."""
        self._set_pause(not self._pause)

    @Slot()
    def louder(self) -> None:
        """One step of 3 dB; unmutes."""
        self._set_volume(self._volume + 1)
        self._set_mute(False)

    @Slot()
    def softer(self) -> None:
        """One step of 3 dB down."""
        self._set_volume(self._volume - 1)

    @Slot()
    def forget(self) -> None:
        """The visitor left: stop, and everything as the next one expects it (EN 301 549, 5.1.3.13)."""
        self.stop()
        self._set_volume(self._usual_step)
        self._set_mute(False)
        self._set_speed(1.0)
        self._set_captions_on(False)

    def load_captions(
        self, cues: Iterable[tuple[float, float, str]], language: str = "", label: str = ""
    ) -> None:
        """A caption track: start and end in seconds, and plain text. The same language and label replaces."""
        self._captions.put(cues, language, label)

    @Slot(int)
    def chooseCaptions(self, track: int) -> None:
        """By its place in ``captionTracks``."""
        self._captions.choose(track)

    @Slot(int)
    def chooseAudio(self, track: int) -> None:
        """By ``id`` in ``audioTracks``."""
        self._audio = track
        self._process.send(protocol.Set(audio=track))

    def close(self) -> None:
        """The end of the program."""
        self._showing = None
        self._again.stop()
        self._look_timer.stop()
        self._captions.turn(False)
        self._process.close()
        self._frames = None

    # --- for VideoSurface -----------------------------------------------------------------------------

    def picture(self) -> tuple[Frames, int, float] | None:
        """The ring, the place of the newest picture in it, and the shape of its pixels (width / height)."""
        return None if self._frames is None else (self._frames, self._index, self._aspect)

    @property
    def pid(self) -> int:
        """Of the player process; 0 when there is none."""
        return self._process.pid

    # --- an attempt -----------------------------------------------------------------------------------

    def _begin(self, start: float) -> None:
        """Open it, at ``start``: the first time, after a trouble, or for the other version of the film."""
        showing = self._showing
        if showing is None:
            return
        now = monotonic()
        self._again.stop()
        self._number += 1
        showing.media, showing.asked, showing.begun = self._number, now, False
        showing.moved = (start, now)
        self._clock = Clock(time_pos=max(0.0, start), at=now, speed=self._speed)
        self._look_timer.start()
        self._set("_buffering", True, self.bufferingChanged)
        self.timePosChanged.emit()
        self._captions.look()
        if self._process.ready:
            self._send_open()
        else:
            self._launch()  # opened when it is ready

    def _send_open(self) -> None:
        showing = self._showing
        if showing is None:
            return
        screen = QGuiApplication.primaryScreen()
        size = screen.size() * screen.devicePixelRatio() if screen is not None else None
        self._process.send(
            protocol.Open(
                media=showing.media,
                url=showing.described_url if self._described else showing.url,
                start=self._clock.time_pos,
                pause=self._pause,
                volume=percent_of(self._volume, self._most),
                mute=self._mute,
                speed=self._speed,
                audio=self._audio,
                max_width=max(size.width(), 640) if size is not None else 0,
                max_height=max(size.height(), 640) if size is not None else 0,
            )
        )

    def _launch(self) -> None:
        if self._process.pid == 0:
            self._born = monotonic()
            self._process.launch()

    def _retry(self) -> None:
        if self._showing is not None and self._state not in _OVER:
            self._begin(self._clock.position(monotonic()))
        else:
            self._launch()

    def _in_trouble(self, trouble: Trouble) -> None:
        showing = self._showing
        if showing is None or self._state in _OVER:
            return
        now = monotonic()
        if showing.begun and now - showing.begun_at > FORGIVEN_AFTER:
            showing.troubles.clear()
        showing.troubles.append(trouble)
        self._clock.run(False, min(now, self._process.heard or now))
        showing.begun = False
        step = next_step(showing.troubles, live=showing.live)
        log.warning("%s at %.1f s: %s; %s", trouble, self._clock.time_pos, showing.url, step)
        if isinstance(step, Again):
            self._set("_recovering", True, self.recoveringChanged)
            self._set("_buffering", True, self.bufferingChanged)
            # Nothing is awaited before the next attempt is made.
            showing.asked = now + step.after
            if trouble not in (Trouble.CRASH, Trouble.HANG):
                self._process.send(protocol.Stop())
            self._again.start(round(step.after * 1000))
        else:
            self._process.send(protocol.Stop())
            self._again.stop()
            self._set("_recovering", False, self.recoveringChanged)
            self._set("_buffering", False, self.bufferingChanged)
            self._set("_error", step.error, self.errorChanged)
            self._set("_state", "failed", self.stateChanged)
        self._captions.look()

    # --- what the process tells -----------------------------------------------------------------------

    def _gone(self, why: str, _code: int) -> None:
        now = monotonic()
        if why == "missing":
            # Trying again would find the same: the next film tries, when staff have mended it.
            if self._showing is not None:
                self._showing.troubles += [Trouble.CRASH] * 2
            self._in_trouble(Trouble.CRASH)
            return
        self._deaths = 1 if now - self._born > _SETTLED else self._deaths + 1
        if self._showing is not None:
            self._showing.begun = self._showing.begun and self._state not in _OVER
            self._in_trouble(Trouble.HANG if why == "hang" else Trouble.CRASH)
        if not self._again.isActive():
            self._again.start(0 if why == "recycled" else round(pause_before_start(self._deaths) * 1000))

    def _told(self, event: protocol.AnyEvent) -> None:
        showing = self._showing
        if isinstance(event, protocol.Ready):
            if showing is not None and self._state not in _OVER and not self._again.isActive():
                self._send_open()
            return
        if isinstance(event, protocol.Failed) and event.media == 0:
            log.error("the player can't work: %s", event.what)
            return
        if showing is None or event.media != showing.media or self._again.isActive():
            return
        if isinstance(event, protocol.Frame):
            self._show(showing, event)
        elif isinstance(event, protocol.State):
            self._follow(showing, event)
        elif isinstance(event, protocol.Geometry):
            self._map(event)
        elif isinstance(event, protocol.Opened):
            showing.opened, self._aspect = event, event.aspect
            self._set("_duration", event.duration, self.durationChanged)
            self.audioTracksChanged.emit()
        elif isinstance(event, protocol.Ended):
            self._end(showing, event)
        elif isinstance(event, protocol.Failed):
            log.warning("%s", event.what)
            self._in_trouble(Trouble.BROKEN if event.reachable or showing.live else Trouble.LOST)

    def _map(self, geometry: protocol.Geometry) -> None:
        try:
            self._waiting = Frames.of(self._process.pid, geometry)
        except MediaError as error:
            log.warning("%s", error)

    def _show(self, showing: Showing, frame: protocol.Frame) -> None:
        if self._waiting is not None:
            self._frames, self._waiting = self._waiting, None
        if self._frames is None or frame.index >= len(self._frames):
            return
        self._index = frame.index
        self.pictureChanged.emit()
        if not showing.begun:
            self._has_begun(showing)

    def _has_begun(self, showing: Showing) -> None:
        showing.begun, showing.begun_at = True, monotonic()
        self._set("_recovering", False, self.recoveringChanged)
        self._set("_state", "paused" if self._pause else "playing", self.stateChanged)
        if not showing.shown:
            showing.shown = True
            self.firstFrame.emit()

    def _follow(self, showing: Showing, state: protocol.State) -> None:
        if state.duration and abs(state.duration - self._duration) > 0.001:
            self._set("_duration", state.duration, self.durationChanged)
        if state.at < showing.asked or self._state in _OVER:
            return  # said before we asked for another place
        if not showing.begun:
            is_sound = showing.opened is not None and not showing.opened.width
            if is_sound and not state.buffering and not state.eof:
                self._has_begun(showing)
        self._set("_buffering", state.buffering, self.bufferingChanged)
        self._clock.speed = self._speed
        self._clock.tell(state.time_pos, state.at)
        self._clock.running = showing.begun and not (state.pause or state.buffering or state.eof)
        now = monotonic()
        if abs(state.time_pos - showing.moved[0]) > 0.01 or state.pause:
            showing.moved = (state.time_pos, now)
        self.timePosChanged.emit()
        self._captions.look()

    def _end(self, showing: Showing, event: protocol.Ended) -> None:
        if not event.reachable or was_cut(event.time_pos, self._duration, live=showing.live):
            self._in_trouble(Trouble.CUT if event.reachable and not showing.live else Trouble.LOST)
            return
        self._clock = Clock(time_pos=self._duration or event.time_pos, at=monotonic(), speed=self._speed)
        self._set("_buffering", False, self.bufferingChanged)
        self._set("_state", "ended", self.stateChanged)
        self.timePosChanged.emit()
        self._captions.look()
        self.ended.emit()

    def _look(self) -> None:
        """Is it still going somewhere?"""
        showing = self._showing
        if showing is None or self._state in _OVER:
            self._look_timer.stop()
            return
        now = monotonic()
        if self._again.isActive():
            return
        if not showing.begun:
            if now - showing.asked > FIRST_PICTURE_WITHIN:
                self._in_trouble(Trouble.LOST if showing.shown else Trouble.SLOW)
        elif not self._pause and now - showing.moved[1] > (
            STARVED_AFTER if self._buffering else STALLED_AFTER
        ):
            self._in_trouble(Trouble.LOST)

    def _position_and_speed(self) -> tuple[float, float]:
        return self._clock.position(monotonic()), self._clock.speed if self._clock.running else 0.0

    # --- properties -----------------------------------------------------------------------------------

    def _set(self, name: str, value: object, changed: Any) -> bool:
        if getattr(self, name) == value:
            return False
        setattr(self, name, value)
        changed.emit()
        return True

    def _set_pause(self, pause: bool) -> None:
        if self._showing is None or self._state in _OVER:
            return
        if self._set("_pause", pause, self.pauseChanged):
            self._showing.moved = (self._showing.moved[0], monotonic())
            self._process.send(protocol.Set(pause=pause))
            if self._showing.begun:
                self._set("_state", "paused" if pause else "playing", self.stateChanged)

    def _set_volume(self, step: int) -> None:
        if self._set("_volume", max(0, min(STEPS, step)), self.volumeChanged):
            self._process.send(protocol.Set(volume=percent_of(self._volume, self._most)))

    def _set_mute(self, mute: bool) -> None:
        if self._set("_mute", mute, self.muteChanged):
            self._process.send(protocol.Set(mute=mute))

    def _set_speed(self, speed: float) -> None:
        if self._set("_speed", max(0.5, min(2.0, speed)), self.speedChanged):
            self._clock.set_speed(self._speed, monotonic())
            self._process.send(protocol.Set(speed=self._speed))

    def _set_described(self, described: bool) -> None:
        if self._showing is None or not self._showing.described_url or self._state == "failed":
            return
        if self._set("_described", described, self.describedChanged):
            self._begin(self._clock.position(monotonic()))

    def _set_captions_on(self, on: bool) -> None:
        if on != self._captions.on:
            self._captions.turn(on)
            self.captionsOnChanged.emit()

    def _audio_tracks(self) -> list[dict[str, Any]]:
        opened = self._showing.opened if self._showing is not None else None
        return [
            {"id": track.id, "language": track.language, "label": track.label}
            for track in (opened.tracks if opened is not None else ())
            if track.type == "audio"
        ]

    state = Property(str, lambda self: self._state, notify=stateChanged)
    error = Property(str, lambda self: self._error, notify=errorChanged)
    timePos = Property(float, lambda self: self._clock.position(monotonic()), notify=timePosChanged)
    duration = Property(float, lambda self: self._duration, notify=durationChanged)
    pause = Property(bool, lambda self: self._pause, _set_pause, notify=pauseChanged)
    volume = Property(int, lambda self: self._volume, _set_volume, notify=volumeChanged)
    mute = Property(bool, lambda self: self._mute, _set_mute, notify=muteChanged)
    speed = Property(float, lambda self: self._speed, _set_speed, notify=speedChanged)
    buffering = Property(bool, lambda self: self._buffering, notify=bufferingChanged)
    recovering = Property(bool, lambda self: self._recovering, notify=recoveringChanged)
    described = Property(bool, lambda self: self._described, _set_described, notify=describedChanged)
    caption = Property(str, lambda self: self._captions.text, notify=captionChanged)
    captionsOn = Property(bool, lambda self: self._captions.on, _set_captions_on, notify=captionsOnChanged)
    captionTrack = Property(int, lambda self: self._captions.current, notify=captionTracksChanged)
    captionTracks = Property(list, lambda self: self._captions.tracks, notify=captionTracksChanged)
    audioTracks = Property(list, _audio_tracks, notify=audioTracksChanged)
