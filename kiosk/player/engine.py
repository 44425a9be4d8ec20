"""The player process: ``python -m kiosk.player.engine --parent PID [--folder PATH …] [--no-sound]``.

One thread does everything that may block, and tells five times a second that it lives: when libVLC hangs,
the signs of life stop and the screen starts another player. Commands come on standard input, events go to
what was standard output, as ``protocol`` says. When the input ends, so does the player.
"""

import argparse
import os
import select
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import msgspec

from kiosk.confine import confine
from kiosk.errors import KioskError, MediaError
from kiosk.player import ears, protocol, roles
from kiosk.player.clock import Clock
from kiosk.player.container import Looking
from kiosk.player.reach import UNREACHABLE, reachable
from kiosk.player.sound import has_output
from kiosk.player.supervision import was_cut
from kiosk.player.voice import Voice

if TYPE_CHECKING:
    from kiosk.player.ring import Ring
    from kiosk.player.vlc_media import VlcMedia

SEEK_SETTLES = 3.0
"""Seconds after a seek in which libVLC may still report where it came from."""
NEAR = 1.5
"""Seconds from the target that count as having arrived."""
KEPT = ("volume", "mute", "speed", "audio", "gain", "clear_speech", "mono", "ears")
"""Wishes that hold until the next ``open``, also when the film begins anew."""
SAME = 0.05
"""Seconds between two reports that tell the same: no news of a film that runs."""
COARSE = 1.5
"""Seconds that the clock of a film in parts runs by itself: libVLC tells its place in steps of a second."""
STEP_AHEAD = 0.15
"""Seconds that such a step is ahead of the picture. *Measured*, see ``tests/player/test_matrix_parts.py``."""
STEP_NEWS = 0.3
"""Seconds that it may be old when libVLC tells it, which looks so often."""
STILL_PICTURES = 8
"""Pictures told after a pause began, or a seek in it: libVLC draws the same one twelve times a second."""


@dataclass
class Playing:
    """The media that is open, as the screen wants it and as far as it has come."""

    wanted: protocol.Open
    clock: Clock
    target: float | None
    """Where a seek goes to, until libVLC arrived."""
    target_at: float
    pause: bool
    reported: float = -1.0
    """What libVLC told last of where it is."""
    begun: bool = False
    """A first picture was shown, or a first sound heard."""
    running: bool = False
    """libVLC said that it plays."""
    buffering: bool = True
    eof: bool = False
    late_seek: float | None = None
    opened: protocol.Opened | None = field(default=None)
    looking: Looking | None = None
    """Before it is opened: what kind of file is it?"""


class Engine:
    """Obeys the screen, one line after the other."""

    def __init__(self, voice: Voice, *, folders: list[Path], sound: bool) -> None:
        """Raises MediaError when there is no libVLC or it would not start."""
        self._voice = voice
        self._folders, self._sound = folders, sound
        self._bell = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._serial = 0
        self._shown = False
        self._still: int | None = None  # pictures left to tell in a pause
        self._playing: Playing | None = None
        self._audible = sound and has_output()
        self._vlc = self._load()
        self._ear = ears.OneEar(lambda sink: self._vlc.set_output(sink))

    def _load(self) -> "VlcMedia":
        from kiosk.player.vlc_media import VlcMedia  # here, so that its absence can be told

        return VlcMedia(
            folders=self._folders,
            sound=self._audible,
            wake=self._wake,
            announce=self._announce,
            show=self._show,
        )

    @property
    def version(self) -> str:
        """Of libVLC."""
        return self._vlc.version()

    # On libVLC's threads.

    def _wake(self) -> None:
        os.eventfd_write(self._bell, 1)

    def _announce(self, ring: "Ring") -> None:
        self._voice.say(
            protocol.Geometry(
                media=self._serial,
                fd=ring.fd,
                inode=ring.inode,
                width=ring.width,
                height=ring.height,
                pitch=ring.pitch,
                frames=ring.frames,
            )
        )

    def _show(self, index: int) -> None:
        still = self._still
        if still is not None:
            if not still:
                return
            self._still = still - 1
        self._voice.mention(b'{"event":"frame","media":%d,"index":%d}\n' % (self._serial, index))
        if not self._shown:
            self._shown = True
            self._wake()

    # On our own.

    def run(self, source: int) -> None:
        """Until the commands on descriptor ``source`` end."""
        poll = select.poll()
        poll.register(source, select.POLLIN)
        poll.register(self._bell, select.POLLIN)
        buffer = b""
        beat = monotonic()
        while True:
            ready = dict(poll.poll(max(0.0, beat - monotonic()) * 1000))
            if self._bell in ready:
                os.eventfd_read(self._bell)
            self._hear()
            if source in ready:
                data = os.read(source, protocol.MAX_LINE)
                *lines, buffer = (buffer + data).split(b"\n")
                if not data or len(buffer) > protocol.MAX_LINE or not self._obey(lines):
                    return
            if monotonic() >= beat:
                self._ear.beat()
                self._tell_state()
                beat = monotonic() + protocol.HEARTBEAT

    def close(self) -> None:
        """Leave nothing behind in the sound server."""
        self._ear.close()

    def _obey(self, lines: list[bytes]) -> bool:
        """False when asked to quit. What was opened and replaced within the same breath is never begun."""
        commands: list[protocol.AnyCommand] = []
        for line in lines:
            try:
                commands.append(protocol.command(line))
            except msgspec.DecodeError as error:
                print(f"not a command: {error}", file=sys.stderr)  # noqa: T201  the screen keeps this in its log
        replaced = [n for n, one in enumerate(commands) if isinstance(one, protocol.Open | protocol.Stop)]
        for number, one in enumerate(commands):
            if replaced and number < replaced[-1] and not isinstance(one, protocol.Set | protocol.Quit):
                continue
            match one:
                case protocol.Open():
                    self._open(one)
                case protocol.Set():
                    self._set(one)
                case protocol.Seek():
                    self._seek(one.time_pos)
                case protocol.Stop():
                    self._close()
                case protocol.Quit():
                    return False
        return True

    def _close(self) -> None:
        self._playing = None
        self._serial = 0
        self._vlc.stop()
        self._tell_state()

    def _listen_for_sound(self) -> None:
        """A screen or loudspeaker with sound may come, and go, while the player lives: libVLC begins anew."""
        audible = self._sound and has_output()
        if audible != self._audible:
            self._audible = audible
            self._vlc.close()
            self._vlc = self._load()

    def _open(self, wanted: protocol.Open) -> None:
        self._vlc.stop()
        self._listen_for_sound()
        now = monotonic()
        self._serial, self._shown, self._still = wanted.media, False, None
        self._playing = Playing(
            wanted=wanted,
            clock=Clock(time_pos=wanted.start, at=now, speed=wanted.speed),
            target=wanted.start or None,
            target_at=now,
            pause=wanted.pause,
        )
        if self._audible:
            self._ear.want(wanted.ears)
        if protocol.is_gateway_url(wanted.url):
            self._playing.looking = Looking(wanted.url, self._wake)
        else:
            self._start(self._playing)
        self._tell_state()

    def _start(self, playing: Playing, demuxer: str = "", *, here: bool = False) -> None:
        playing.looking = None
        # A paused start plays one picture: silently.
        quiet = msgspec.structs.replace(playing.wanted, mute=True) if playing.pause else playing.wanted
        try:
            self._vlc.open(quiet, demuxer, here=here)
        except KioskError as error:
            self._fail(str(error), reachable=True)

    def _look(self, playing: Playing, looked: Looking) -> None:
        """The gateway said what kind of file it is, or that it can't be had."""
        if looked.status in (200, 206):
            self._start(playing, looked.demuxer, here=looked.here)
        else:
            self._fail(f"The gateway answers {looked.status}.", reachable=looked.status not in UNREACHABLE)

    def _set(self, wanted: protocol.Set) -> None:
        playing = self._playing
        if playing is None:
            return  # the next ``open`` says all of it
        told = {name: value for name in KEPT if (value := getattr(wanted, name)) is not None}
        playing.wanted = msgspec.structs.replace(playing.wanted, **told)
        if told.keys() & {"volume", "mute", "gain"} and (playing.begun or not playing.pause):
            self._vlc.set_volume(playing.wanted)
        if told.keys() & {"gain", "clear_speech", "mono"}:
            self._vlc.shape(playing.wanted)
            self._ear.again()
        if wanted.ears is not None and self._audible:
            self._ear.want(wanted.ears)
        if playing.eof:
            return
        now = monotonic()
        if wanted.speed is not None:
            self._vlc.set_speed(wanted.speed)
            playing.clock.set_speed(wanted.speed, now)
        if wanted.audio is not None and playing.running:
            self._vlc.set_audio(wanted.audio)
        if wanted.pause is not None and wanted.pause != playing.pause:
            playing.pause = wanted.pause
            if playing.begun:
                self._pause(playing)
            self._run_clock(playing, now)
            self._tell_state()

    def _seek(self, time_pos: float) -> None:
        playing = self._playing
        if playing is None:
            return
        if playing.eof:
            self._open(msgspec.structs.replace(playing.wanted, start=time_pos, pause=playing.pause))
            return
        now = monotonic()
        if self._still is not None:
            self._still = STILL_PICTURES
        if playing.running:
            self._vlc.seek(time_pos)
        else:
            playing.late_seek = time_pos
        playing.clock.tell(time_pos, now)
        playing.target, playing.target_at, playing.reported = time_pos, now, -1.0
        self._tell_state()

    def _pause(self, playing: Playing) -> None:
        self._vlc.pause(playing.pause)
        self._still = STILL_PICTURES if playing.pause else None

    @staticmethod
    def _run_clock(playing: Playing, now: float) -> None:
        playing.clock.run(playing.begun and not (playing.pause or playing.buffering or playing.eof), now)

    def _hear(self) -> None:
        """What libVLC told since."""
        playing = self._playing
        if playing is not None and playing.looking is not None and playing.looking.done:
            self._look(playing, playing.looking)
        while self._playing is not None and self._playing is playing and not self._vlc.happened.empty():
            name, value, at = self._vlc.happened.get_nowait()
            if name == "playing":
                self._begin_reading(playing)
            elif name == "buffering":
                playing.buffering = value < 100
            elif name == "moved":
                self._moved(playing, value, at)
            elif name == "ended":
                self._end(playing, at)
            elif name == "error":
                self._fail("libVLC can't read it.", reachable=reachable(playing.wanted.url))
            self._run_clock(playing, at)
        if playing is not None and playing is self._playing and self._shown and not playing.begun:
            self._begin(playing)

    def _begin_reading(self, playing: Playing) -> None:
        playing.running = True
        self._tell_opened(playing)
        if playing.late_seek is not None:
            self._vlc.seek(playing.late_seek)
            playing.late_seek = None
        if (track := self._track(playing)) is not None:
            self._vlc.set_audio(track)

    @staticmethod
    def _track(playing: Playing) -> int | None:
        """The track of sound to play; None is libVLC's own choice, where there is nothing to choose."""
        if playing.wanted.audio is not None or playing.opened is None:
            return playing.wanted.audio
        found = [
            roles.Voice(one.id, one.language, one.label, roles.role_of(one.language, one.label))
            for one in playing.opened.tracks
            if one.type == "audio"
        ]
        ordinary = roles.ordinary(found)
        return ordinary.id if ordinary and any(one.role is not roles.Role.MAIN for one in found) else None

    def _begin(self, playing: Playing) -> None:
        """Something can be seen or heard for the first time."""
        playing.begun = True
        if playing.pause:
            self._pause(playing)
        # Again: some sound outputs exist only from now on.
        self._vlc.set_volume(playing.wanted)
        self._vlc.shape(playing.wanted)
        self._ear.again()
        self._tell_opened(playing)
        self._run_clock(playing, monotonic())
        self._tell_state()

    def _moved(self, playing: Playing, time_pos: float, at: float) -> None:
        clock = playing.clock
        if playing.target is not None:
            # libVLC echoes a seek at once, and then still tells where it came from.
            if playing.buffering:
                playing.target_at = at
            elif at - playing.target_at > SEEK_SETTLES:
                playing.target = None
            if playing.target is not None and abs(time_pos - clock.position(at)) > NEAR:
                return
        same = abs(time_pos - playing.reported) < SAME
        playing.reported = time_pos
        if clock.running and same:
            clock.trusted = COARSE
        elif clock.trusted == COARSE and abs(time_pos - clock.position(at)) < NEAR:
            if clock.running:
                least = time_pos - STEP_AHEAD
                clock.bound(least, least + STEP_NEWS * clock.speed, at)
        else:
            clock.tell(time_pos, at)
        if not playing.begun and playing.opened is not None and not playing.opened.width and time_pos > 0:
            self._begin(playing)

    def _end(self, playing: Playing, at: float) -> None:
        if not playing.begun:
            self._fail("There is nothing in it that can be shown.", reachable=reachable(playing.wanted.url))
            return
        playing.clock.run(False, at)
        playing.eof, playing.buffering = True, False
        time_pos, duration = playing.clock.position(at), self._duration(playing)
        cut = was_cut(time_pos, duration, live=duration <= 0)
        answers = not cut or reachable(playing.wanted.url)
        self._voice.say(protocol.Ended(media=self._serial, time_pos=time_pos, reachable=answers))
        self._tell_state()

    def _fail(self, what: str, *, reachable: bool) -> None:
        media, self._playing = self._serial, None
        self._vlc.stop()
        self._voice.say(protocol.Failed(media=media, what=what[:4000], reachable=reachable))

    def _duration(self, playing: Playing) -> float:
        known = playing.opened.duration if playing.opened is not None else 0.0
        return self._vlc.duration() or known

    def _tell_opened(self, playing: Playing) -> None:
        streams = self._vlc.streams()
        opened = protocol.Opened(
            media=self._serial,
            duration=self._vlc.duration(),
            tracks=streams.tracks,
            width=streams.width,
            height=streams.height,
            aspect=streams.aspect,
            soundless=self._sound and not self._audible,
            one_ear=self._audible and ears.available(),
        )
        if opened != playing.opened:
            playing.opened = opened
            self._voice.say(opened)

    def _tell_state(self) -> None:
        playing, now = self._playing, monotonic()
        if playing is None:
            self._voice.say(protocol.State(at=now))
            return
        self._voice.say(
            protocol.State(
                at=now,
                media=self._serial,
                time_pos=playing.clock.position(now),
                duration=self._duration(playing),
                pause=playing.pause,
                buffering=not playing.eof and (playing.buffering or not playing.begun),
                eof=playing.eof,
                pictures=self._vlc.pictures(),
            )
        )


def main(arguments: list[str] | None = None) -> int:
    """Run until the screen is gone. The exit codes are in ``protocol``."""
    parser = argparse.ArgumentParser(prog="kiosk.player.engine", description=__doc__)
    parser.add_argument("--parent", type=int, required=True, help="process id of the screen")
    parser.add_argument(
        "--folder", type=Path, action="append", default=[], help="files may be opened from here"
    )
    parser.add_argument("--no-sound", action="store_true", help="decode the sound, but play it nowhere")
    options = parser.parse_args(arguments)
    if not confine(options.parent):
        return 0
    # Whatever a library prints must not come between our lines.
    voice = Voice(os.dup(1))
    os.dup2(2, 1)
    try:
        engine = Engine(voice, folders=options.folder, sound=not options.no_sound)
    except MediaError as error:
        if "kiosk.player.vlc_media" not in sys.modules and _play_with_qt(voice, options):
            return 0
        voice.say(protocol.Failed(what=str(error)))
        return (
            protocol.EXIT_NO_LIBVLC
            if "kiosk.player.vlc_media" not in sys.modules
            else protocol.EXIT_LIBVLC_REFUSED
        )
    try:
        voice.say(protocol.Ready(libvlc=engine.version))
        engine.run(0)
        engine.close()
    except BrokenPipeError:
        pass  # the screen is gone, and so are we
    return 0


def _play_with_qt(voice: Voice, options: argparse.Namespace) -> bool:
    """Where there is no libVLC. False when Qt Multimedia can't play either."""
    try:
        from kiosk.player.qt_engine import QtEngine

        engine = QtEngine(voice, folders=options.folder, sound=not options.no_sound)
    except (ImportError, MediaError):
        return False
    try:
        voice.say(protocol.Ready())
        engine.run(0)
    except BrokenPipeError:
        pass  # the screen is gone, and so are we
    return True


if __name__ == "__main__":
    # Without the destructors of libVLC and Python, whose threads may still be in each other's way.
    code = main()
    sys.stderr.flush()
    os._exit(code)
