"""The player where there is no libVLC: Qt Multimedia, with the same words to the screen.

It plays the common formats. What is lost: clear speech, one channel, one ear, a sound that is made louder
than it is, and the exact picture after a seek. ``kiosk check`` says so.
"""

import ctypes as c
import os
import stat
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaMetaData, QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.errors import MediaError
from kiosk.player import protocol, roles
from kiosk.player.commands import Commands
from kiosk.player.protocol import Reach
from kiosk.player.reach import reach
from kiosk.player.ring import FRAMES, Ring, fitting
from kiosk.player.sound import has_output
from kiosk.player.voice import Voice

Status = QMediaPlayer.MediaStatus


def available() -> bool:
    """Whether Qt Multimedia has something to decode with; ``QT_MEDIA_BACKEND=none`` says that it has not."""
    if os.environ.get("QT_MEDIA_BACKEND") == "none":
        return False
    application = QCoreApplication.instance() or QCoreApplication([])
    return bool(application) and QMediaPlayer().isAvailable()


class QtEngine:
    """Obeys the screen, one line after the other, on the one thread that Qt has here."""

    def __init__(self, voice: Voice, *, folders: list[Path], sound: bool) -> None:
        """Raises MediaError when Qt Multimedia has nothing to decode with."""
        if not available():
            raise MediaError("Neither libVLC nor Qt Multimedia can play here.")
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._voice = voice
        self._folders, self._wants_sound = [os.path.realpath(one) for one in folders], sound
        self._player = QMediaPlayer()
        self._sink = QVideoSink()
        self._output: QAudioOutput | None = None
        self._player.setVideoSink(self._sink)
        if hasattr(self._player, "setPitchCompensation"):  # Qt 6.10
            self._player.setPitchCompensation(True)
        self._wanted: protocol.Open | None = None
        self._opened: protocol.Opened | None = None
        self._begun = self._over = self._placed = False
        self._ring: Ring | None = None
        self._before: Ring | None = None
        self._index = 0
        self._sink.videoFrameChanged.connect(self._draw)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(self._error)
        self._player.positionChanged.connect(self._moved)
        self._beat = QTimer()
        self._beat.setInterval(round(protocol.HEARTBEAT * 1000))
        self._beat.timeout.connect(self._guarded(self._tell_state))

    def run(self, commands: Commands) -> None:
        """Until the commands end."""
        notifier = QSocketNotifier(commands.source, QSocketNotifier.Type.Read)
        notifier.activated.connect(self._guarded(lambda *_: self._hear(commands)))
        self._beat.start()
        self._tell_state()
        self._app.exec()

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        def safely(*values: object) -> None:
            try:
                act(*values)
            except BrokenPipeError:
                self._app.quit()  # the screen is gone, and so are we

        return safely

    # --- what the screen asks ---------------------------------------------------------------------

    def _hear(self, commands: Commands) -> None:
        came = commands.read()
        if came is None:
            self._app.quit()
            return
        for one in came:
            self._obey(one)

    def _obey(self, command: protocol.AnyCommand) -> None:
        match command:
            case protocol.Open():
                self._open(command)
            case protocol.Set():
                self._set(command)
            case protocol.Seek() if self._wanted is not None:
                self._over = False
                self._player.setPosition(round(command.time_pos * 1000))
                if not self._wanted.pause:
                    self._player.play()
            case protocol.Stop():
                self._wanted = None
                self._player.setSource(QUrl())
        self._tell_state()

    def _open(self, wanted: protocol.Open) -> None:
        self._wanted, self._opened = wanted, None
        self._begun = self._over = False
        self._placed = wanted.start <= 0
        url = self._url(wanted.url)
        if url is None:
            self._fail("The player opens the gateway and files of its folders only.", reach=Reach.HERE)
            return
        # A film that is really a list of addresses has FFmpeg ask the gateway for them, which refuses.
        os.environ["http_proxy"] = "/".join(wanted.url.split("/")[:3])
        audible = self._wants_sound and has_output()
        self._output = QAudioOutput() if audible else None
        self._player.setAudioOutput(self._output)  # type: ignore[arg-type]  # None is no output
        self._player.setSource(url)
        self._player.setPlaybackRate(wanted.speed)
        self._set_volume()
        self._player.play()

    def _url(self, address: str) -> QUrl | None:
        if protocol.is_gateway_url(address):
            return QUrl(address)
        real = os.path.realpath(address) if address.startswith("/") and "\0" not in address else "/"
        inside = any(os.path.commonpath((real, folder)) == folder for folder in self._folders)
        try:
            plain = inside and stat.S_ISREG(os.stat(real, follow_symlinks=False).st_mode)  # noqa: PTH116
        except OSError:
            plain = False
        return QUrl.fromLocalFile(real) if plain else None

    def _set(self, told: protocol.Set) -> None:
        if self._wanted is None:
            return
        given = {name: getattr(told, name) for name in told.__struct_fields__}
        self._wanted = msgspec.structs.replace(
            self._wanted, **{name: value for name, value in given.items() if value is not None}
        )
        self._set_volume()
        if told.speed is not None:
            self._player.setPlaybackRate(told.speed)
        if told.audio is not None:
            self._player.setActiveAudioTrack(told.audio)
        if told.pause is not None and self._begun and not self._over:
            self._player.pause() if told.pause else self._player.play()

    def _set_volume(self) -> None:
        if self._output is not None and self._wanted is not None:
            loud = (self._wanted.volume / 100) ** 3 * 10 ** (self._wanted.gain / 20)
            self._output.setVolume(min(1.0, loud))
            self._output.setMuted(self._wanted.mute or (self._wanted.pause and not self._begun))

    # --- what Qt tells ----------------------------------------------------------------------------

    def _status(self, status: Status) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if status in (Status.LoadedMedia, Status.BufferedMedia, Status.BufferingMedia):
            self._place(wanted)
            self._tell_opened(wanted)
        elif status is Status.EndOfMedia:
            self._end(wanted)
        elif status is Status.InvalidMedia:
            self._fail("Qt Multimedia can't read it.", reach=reach(wanted.url))

    def _place(self, wanted: protocol.Open) -> None:
        if not self._placed and self._player.isSeekable():
            self._placed = True
            self._player.setPosition(round(wanted.start * 1000))

    def _error(self, error: QMediaPlayer.Error, words: str) -> None:
        if self._wanted is not None and error is not QMediaPlayer.Error.NoError:
            self._fail(words or "Qt Multimedia can't read it.", reach=reach(self._wanted.url))

    def _moved(self, position: int) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if not self._begun and position > 0 and not self._player.hasVideo():
            self._begin(wanted)
        if wanted.end and position / 1000 >= wanted.end and not self._over:
            self._player.pause()
            self._end(wanted)

    def _begin(self, wanted: protocol.Open) -> None:
        self._begun = True
        self._place(wanted)
        self._set_volume()
        self._tell_opened(wanted)
        if wanted.pause:
            self._player.pause()
        self._tell_state()

    def _end(self, wanted: protocol.Open) -> None:
        if not self._begun:
            self._fail("There is nothing in it that can be shown.", reach=reach(wanted.url))
            return
        self._over = True
        self._voice.say(
            protocol.Ended(media=wanted.media, time_pos=protocol.place(self._player.position() / 1000))
        )
        self._tell_state()

    def _fail(self, what: str, *, reach: Reach) -> None:
        wanted, self._wanted = self._wanted, None
        self._player.setSource(QUrl())
        if wanted is not None:
            self._voice.say(protocol.Failed(media=wanted.media, what=what[:4000], reach=reach))

    def _tell_opened(self, wanted: protocol.Open) -> None:
        size = self._sink.videoSize() if self._player.hasVideo() else None
        opened = protocol.Opened(
            media=wanted.media,
            duration=protocol.length(self._player.duration() / 1000),
            tracks=tuple(
                protocol.Track(
                    id=number,
                    type="audio",
                    language=_text(track, QMediaMetaData.Key.Language),
                    label=_text(track, QMediaMetaData.Key.Title),
                )
                for number, track in enumerate(self._player.audioTracks()[:64])
            ),
            width=max(0, size.width()) if size else 0,
            height=max(0, size.height()) if size else 0,
            soundless=self._wants_sound and self._output is None,
        )
        if opened != self._opened:
            self._opened = opened
            self._voice.say(opened)
            self._choose(wanted, opened)

    def _choose(self, wanted: protocol.Open, opened: protocol.Opened) -> None:
        voices = [
            roles.Voice(one.id, one.language, one.label, roles.role_of(one.language, one.label))
            for one in opened.tracks
        ]
        ordinary = roles.ordinary(voices)
        track = wanted.audio if wanted.audio is not None else ordinary.id if ordinary else None
        if track is not None and track != self._player.activeAudioTrack():
            self._player.setActiveAudioTrack(track)

    def _tell_state(self) -> None:
        wanted = self._wanted
        if wanted is None:
            self._voice.say(protocol.State(at=monotonic()))
            return
        comes = self._player.mediaStatus() in (Status.LoadingMedia, Status.StalledMedia)
        waiting = comes or not self._begun
        self._voice.say(
            protocol.State(
                at=monotonic(),
                media=wanted.media,
                time_pos=protocol.place(self._player.position() / 1000),
                duration=protocol.length(self._player.duration() / 1000),
                pause=wanted.pause,
                buffering=waiting and not self._over,
                starved=comes and not self._begun and protocol.is_gateway_url(wanted.url),
                eof=self._over,
                speed=wanted.speed,
            )
        )

    # --- pictures ---------------------------------------------------------------------------------

    def _draw(self, frame: QVideoFrame) -> None:
        wanted = self._wanted
        if wanted is None or not frame.isValid():
            return
        image: Any = frame.toImage()
        if image.isNull():
            return
        width, height = fitting(image.width(), image.height(), (wanted.max_width, wanted.max_height))
        if (width, height) != (image.width(), image.height()):
            image = image.scaled(width, height)
        image = image.convertToFormat(type(image).Format.Format_RGB32)  # BGRX in memory
        ring = self._ring_of(wanted, width, height)
        self._index = (self._index + 1) % FRAMES
        target, pitch = ring.address + self._index * ring.frame_bytes, image.bytesPerLine()
        rows = bytes(image.constBits())
        if pitch == ring.pitch:
            c.memmove(target, rows, pitch * height)
        else:
            for row in range(height):
                c.memmove(target + row * ring.pitch, rows[row * pitch : row * pitch + width * 4], width * 4)
        self._voice.mention(b'{"event":"frame","media":%d,"index":%d}\n' % (wanted.media, self._index))
        if not self._begun:
            self._begin(wanted)

    def _ring_of(self, wanted: protocol.Open, width: int, height: int) -> Ring:
        ring = self._ring
        if ring is not None and (ring.width, ring.height) == (width, height):
            return ring
        if self._before is not None:
            self._before.close()
        # One older ring is kept: the screen may be about to open the descriptor it was told.
        self._before, self._ring = ring, Ring(width, height)
        ring = self._ring
        self._voice.say(ring.geometry(wanted.media))
        return ring


def _text(track: QMediaMetaData, key: QMediaMetaData.Key) -> str:
    return str(track.stringValue(key))[:100]
