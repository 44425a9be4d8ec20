"""The player as QML sees it: one film or sound at a time, its loudness and its captions."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.player import protocol
from kiosk.player.frames import Frames
from kiosk.player.supervision import USUAL, Patience
from kiosk.ui.film.captions import Captions
from kiosk.ui.film.film import Film
from kiosk.ui.film.playback import OVER, Playback
from kiosk.ui.film.sound import Sound

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = 10
"""Of loudness, 3 dB each (EN 301 549, 8.2.1: at least 18 dB); step 10 is the station's maximum."""
A_BEGINNING = 60.0
"""Seconds of a live broadcast that a station keeps at least, for one to go back to its start."""


def percent_of(step: int, most: float) -> float:
    """VLC's volume (its gain is the cube of it) for a step of loudness, 3 dB below the next; 0 is silence."""
    return 0.0 if step <= 0 else most * 10 ** ((min(step, STEPS) - STEPS) * 3 / 60)


def step_of(percent: float, most: float) -> int:
    """The step whose loudness is nearest to a volume in percent."""
    return min(range(STEPS + 1), key=lambda step: abs(percent_of(step, most) - percent))


@QmlElement
class Player(QObject):
    """Plays one film or sound at a time. States: idle, loading, playing, paused, ended, failed.

    Errors: ``media`` (the file), ``offline`` (nobody answers), ``slow`` (who answers gives too little for a
    first picture), ``refused`` (it is not given). ``outage`` tells how long it has been away: ``told``,
    ``long`` (``kiosk.player.supervision.Outage``). A live broadcast is tried again and again.
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
    captionLanguageChanged = Signal()
    audioTracksChanged = Signal()
    describedChanged = Signal()
    signedChanged = Signal()
    errorChanged = Signal()
    recoveringChanged = Signal()
    outageChanged = Signal()
    behindChanged = Signal()
    pictureChanged = Signal()
    """Another picture is the newest, or there is none any more. For VideoSurface."""
    sought = Signal()
    """Somebody went to another second."""
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
        patience: Patience = USUAL,
        clear_speech: bool = False,
        mono: bool = False,
    ) -> None:
        """``folders`` are those that files may be played from. Volumes are in percent.

        ``clear_speech`` and ``mono`` are how every visitor finds the sound.
        """
        super().__init__(parent)
        self._most = volume_max
        self._from = 0.0
        """Second of the file at which the part begins that is played."""
        self._volume = self._usual = step_of(volume, volume_max)
        self._attenuation = 0.0
        self._playback = Playback(folders, sound=audio != "none", patience=patience, parent=self)
        self._wishes = self._playback.wishes
        self._wishes.volume = percent_of(self._volume, volume_max)
        self._sound = Sound(self._playback, clear_speech=clear_speech, mono=mono, parent=self)
        self._sound.tracksChanged.connect(self.audioTracksChanged)
        self._captions = Captions(self._position_and_speed, self)
        self._captions.changed.connect(self.captionChanged)
        self._captions.languageChanged.connect(self.captionLanguageChanged)
        self._playback.changed.connect(self._changed)
        self._playback.pictureChanged.connect(self.pictureChanged)
        self._playback.firstFrame.connect(self._captions.look)
        self._playback.firstFrame.connect(self.firstFrame)
        self._playback.ended.connect(self.ended)

    @Slot()
    def warm(self) -> None:
        """Start the player process before somebody needs it."""
        self._playback.warm()

    @Slot(str)
    @Slot(str, float)
    @Slot(str, float, str)
    @Slot(str, float, str, bool)
    def open(self, url: str, start: float = 0.0, described_url: str = "", live: bool = False) -> None:
        """Play ``url`` (of the gateway, or an absolute path in ``folders``) from second ``start``.

        ``described_url`` is the same film with spoken description, for ``described``. Captions stay those
        that were loaded; the last picture stays until there is a new one.
        """
        self.open_part(url, (0.0, 0.0), start, described_url, live)

    def open_part(
        self,
        url: str,
        part: tuple[float, float],
        start: float = 0.0,
        described_url: str = "",
        live: bool = False,
    ) -> None:
        """The same for a part of the file, between two seconds of it; 0 is its end.

        Everything else counts from the beginning of the part: ``start``, positions, captions.
        """
        self._wish("audio", None)
        self._wish("pause", False)
        if not described_url:
            self._wish("described", False)
        self._wish("signed", False)
        if live:
            self._set_speed(1.0)
        self._from, end = part
        film = Film(url=url, described_url=described_url, live=live, begin=self._from, end=end)
        self._playback.open(film, self._from + start)
        self._sound.opened()

    def move(self, url: str, described_url: str = "", signed_url: str = "") -> None:
        """The film that is open is at these addresses from now on; it goes on at the same second."""
        self._playback.move(url, described_url, signed_url)
        self._sound.opened()

    def offer(self, *, described_url: str | None = None, signed_url: str | None = None) -> None:
        """The film that is open also comes described aloud, or with sign language: for ``signed``."""
        film = self._playback.film
        if film is not None:
            film.described_url = film.described_url if described_url is None else described_url
            film.signed_url = film.signed_url if signed_url is None else signed_url
            self._sound.offered()

    @Slot()
    def stop(self) -> None:
        """Close the film; picture and captions go, loudness stays."""
        self._wish("pause", False)
        self._wish("described", False)
        self._wish("signed", False)
        self._playback.stop()
        self._sound.closed()
        self._captions.put(())

    @Slot(float)
    def seek(self, time_pos: float) -> None:
        """To this second exactly; from the end it plays on."""
        self._playback.seek(self._from + max(0.0, time_pos))
        self.sought.emit()

    @Slot(float)
    def seekBy(self, seconds: float) -> None:
        """Back or forth from here."""
        self.seek(self._time_pos() + seconds)

    @Slot()
    def fromStart(self) -> None:
        """Of a live broadcast: to the first second that can still be had."""
        self._playback.leave_now()
        self._playback.seek(0.0)

    @Slot()
    def toNow(self) -> None:
        """Of a live broadcast: to what happens at this moment."""
        self._set_pause(False)
        self._playback.catch_up()

    @Slot()
    def togglePause(self) -> None:
        """Hold, or go on."""
        self._set_pause(not self._wishes.pause)

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
        self._set_volume(self._usual)
        self._set_mute(False)
        self._set_speed(1.0)
        self._sound.forget()
        self._set_captions_on(False)

    def load_captions(self, cues: Iterable[tuple[float, float, str]], language: str = "") -> None:
        """These instead of what there was: start and end in seconds, and plain text."""
        self._captions.put(cues, language)

    def next_caption(self, time_pos: float) -> float:
        """The second at which the next caption after ``time_pos`` begins, shown or not; or infinite."""
        return self._captions.next_words(time_pos)

    @property
    def gain(self) -> float:
        """How loud the visitor wants it, as a factor from 0 to 1."""
        percent = 0.0 if self._wishes.mute else percent_of(self._volume, self._most)
        return float((percent / 100) ** 3)  # as VLC does

    def attenuate(self, decibels: float) -> None:
        """So much softer than the visitor's step of loudness, while somebody speaks."""
        self._attenuation = decibels
        self._send_volume()

    def close(self) -> None:
        """The end of the program."""
        self._captions.turn(False)
        self._playback.close()

    def picture(self) -> tuple[Frames, int, float] | None:
        """For VideoSurface: the ring, the newest picture's place in it, and the shape of its pixels."""
        return self._playback.ring.picture()

    @property
    def heard(self) -> Sound:
        """How it sounds; ``sound`` for Python, which PySide can't convert."""
        return self._sound

    @property
    def shown(self) -> bool:
        """Something of the film that is open was seen or heard."""
        return self._playback.film is not None and self._playback.film.shown

    @property
    def pid(self) -> int:
        """Of the player process; 0 when there is none."""
        return self._playback.pid

    # --- properties -----------------------------------------------------------------------------------

    def prefer(self, languages: Sequence[str]) -> None:
        """What the visitor understands, best first: of several tracks of sound that one is played."""
        self._sound.prefer(languages)

    def _changed(self, name: str) -> None:
        if name == "audioTracks":
            self._sound.choose()
        else:
            getattr(self, f"{name}Changed").emit()
        if name == "timePos":
            self._captions.look()

    def _position_and_speed(self) -> tuple[float, float]:
        if not self.shown:
            return -1.0, 0.0  # no words before the picture that they belong to
        return self._time_pos(), self._playback.speed()

    def _wish(self, name: str, value: object) -> bool:
        """Write it down for every player process to come; True when it is news."""
        if getattr(self._wishes, name) == value:
            return False
        setattr(self._wishes, name, value)
        if name in ("pause", "mute", "speed", "described", "signed"):
            getattr(self, f"{name}Changed").emit()
        return True

    def _set_pause(self, pause: bool) -> None:
        if (
            self._playback.film is not None
            and self._playback.state not in OVER
            and self._wish("pause", pause)
        ):
            self._playback.wish(protocol.Set(pause=pause))

    def _set_volume(self, step: int) -> None:
        step = max(0, min(STEPS, step))
        if step != self._volume:
            self._volume = step
            self._send_volume()
            self.volumeChanged.emit()

    def _send_volume(self) -> None:
        self._wishes.volume = percent_of(self._volume, self._most) * 10 ** (-self._attenuation / 60)
        self._playback.wish(protocol.Set(volume=self._wishes.volume))

    def _set_mute(self, mute: bool) -> None:
        if self._wish("mute", mute):
            self._playback.wish(protocol.Set(mute=mute))

    def _set_speed(self, speed: float) -> None:
        if self._wish("speed", max(0.5, min(2.0, speed))):
            self._playback.wish(protocol.Set(speed=self._wishes.speed))

    def _set_described(self, described: bool) -> None:
        film = self._playback.film
        if film is None or self._playback.state == "failed":
            return
        if film.described_url:
            self._swap("described", described, film.described_url)
            return
        # Before the file is open nobody knows its tracks: what is wished for is chosen then.
        possible = not described or film.opened is None or self._sound.described_track is not None
        if possible and self._wish("described", described):
            self._wishes.audio = None
            self._sound.choose()

    def _set_signed(self, signed: bool) -> None:
        film = self._playback.film
        self._swap("signed", signed, film.signed_url if film is not None else "")

    def _swap(self, name: str, wanted: bool, url: str) -> None:
        """To another rendition of the film, or back; of several that are wished for one plays."""
        if url and self._playback.state != "failed" and self._wish(name, wanted):
            if wanted:
                self._wish("signed" if name == "described" else "described", False)
            self._playback.swap()

    def _set_captions_on(self, on: bool) -> None:
        if on != self._captions.on:
            self._captions.turn(on)
            self.captionsOnChanged.emit()

    def _audio_tracks(self) -> list[dict[str, Any]]:
        return list(self._sound.property("tracks"))

    def _described_track(self) -> int:
        track = self._sound.described_track
        return -1 if track is None else track

    def _get_soundless(self) -> bool:
        film = self._playback.film
        return film is not None and film.opened is not None and film.opened.soundless

    def _time_pos(self) -> float:
        return max(0.0, self._playback.position(monotonic()) - self._from)

    def _duration(self) -> float:
        return max(0.0, self._playback.duration - self._from) if self._playback.duration else 0.0

    def _get_rewinds(self) -> bool:
        film = self._playback.film
        return film is not None and film.live and self._duration() >= A_BEGINNING

    state = Property(str, lambda self: self._playback.state, notify=stateChanged)
    error = Property(str, lambda self: self._playback.error, notify=errorChanged)
    timePos = Property(float, _time_pos, notify=timePosChanged)
    duration = Property(float, _duration, notify=durationChanged)
    buffering = Property(bool, lambda self: self._playback.buffering, notify=bufferingChanged)
    recovering = Property(bool, lambda self: self._playback.recovering, notify=recoveringChanged)
    outage = Property(str, lambda self: str(self._playback.outage), notify=outageChanged)
    behind = Property(bool, lambda self: self._playback.behind, notify=behindChanged)
    """A live broadcast is seen from its beginning, or after a pause."""
    rewinds = Property(bool, _get_rewinds, notify=durationChanged)
    """Of a live broadcast: there is a beginning to go back to."""
    pause = Property(bool, lambda self: self._wishes.pause, _set_pause, notify=pauseChanged)
    volume = Property(int, lambda self: self._volume, _set_volume, notify=volumeChanged)
    mute = Property(bool, lambda self: self._wishes.mute, _set_mute, notify=muteChanged)
    speed = Property(float, lambda self: self._wishes.speed, _set_speed, notify=speedChanged)
    described = Property(bool, lambda self: self._wishes.described, _set_described, notify=describedChanged)
    signed = Property(bool, lambda self: self._wishes.signed, _set_signed, notify=signedChanged)
    caption = Property(str, lambda self: self._captions.text, notify=captionChanged)
    captionsOn = Property(bool, lambda self: self._captions.on, _set_captions_on, notify=captionsOnChanged)
    captionLanguage = Property(str, lambda self: self._captions.language, notify=captionLanguageChanged)
    """Of the captions that there are; empty when it is not known."""
    soundless = Property(bool, _get_soundless, notify=audioTracksChanged)
    audioTracks = Property(list, _audio_tracks, notify=audioTracksChanged)
    describedTrack = Property(int, _described_track, notify=audioTracksChanged)
    """Id of the track with spoken description in the file that plays; -1 where there is none."""
    sound = Property(Sound, lambda self: self._sound, constant=True)
