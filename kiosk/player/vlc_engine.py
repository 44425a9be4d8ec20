"""The player with libVLC.

One thread does everything that may block, and tells five times a second that it lives: when libVLC hangs,
the signs of life stop and the screen starts another player.
"""

import os
import select
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import msgspec

from kiosk.confine import giving_back
from kiosk.errors import KioskError
from kiosk.player import ears, protocol, roles
from kiosk.player.container import Looking
from kiosk.player.loudspeakers import Loudspeakers
from kiosk.player.playing import Playing
from kiosk.player.protocol import Reach
from kiosk.player.reach import Rest, reach, reach_of
from kiosk.player.shutter import Shutter
from kiosk.player.sound import can_ask_server, has_output
from kiosk.player.supervision import was_cut
from kiosk.player.vlc_media import VlcMedia
from kiosk.player.voice import Voice

if TYPE_CHECKING:
    from kiosk.player.commands import Commands
    from kiosk.player.ring import Ring

KEPT = ("volume", "mute", "speed", "audio", "gain", "clear_speech", "mono", "ears")
"""Wishes that hold until the next ``open``, also when the film begins anew."""
ENOUGH = 16 * 2**20
"""Bytes of a file in which there would be a picture, if it had any."""


class VlcEngine:
    """Obeys the screen, one line after the other."""

    def __init__(self, voice: Voice, *, folders: list[Path], sound: bool) -> None:
        """Raises MediaError when libVLC would not start."""
        self._voice = voice
        self._folders, self._sound = folders, sound
        self._bell = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._serial = 0
        self._shown = 0.0  # when the first picture was
        self._shutter = Shutter(self._show, lambda one, other: self._vlc.writer.same(one, other))
        self._playing: Playing | None = None
        self._audible = sound and has_output()
        self._vlc = self._load()
        self._ear = ears.OneEar(lambda sink: self._vlc.set_output(sink))
        self._heard = self._audible
        """There is a loudspeaker, as far as was told to the screen."""
        self._loudspeakers = Loudspeakers(self._wake, there=self._audible)

    def _load(self) -> VlcMedia:
        return VlcMedia(
            folders=self._folders,
            sound=self._audible,
            wake=self._wake,
            announce=self._announce,
            show=self._shutter.draw,
        )

    @property
    def version(self) -> str:
        """Of libVLC."""
        return self._vlc.version()

    # On libVLC's threads.

    def _wake(self) -> None:
        os.eventfd_write(self._bell, 1)

    def _announce(self, ring: "Ring") -> None:
        self._voice.say(ring.geometry(self._serial))

    def _show(self, index: int) -> None:
        self._voice.mention(b'{"event":"frame","media":%d,"index":%d}\n' % (self._serial, index))
        if not self._shown:
            self._shown = monotonic()
            self._wake()

    # On our own.

    def run(self, commands: "Commands") -> None:
        """Until the commands end."""
        poll = select.poll()
        poll.register(commands.source, select.POLLIN)
        poll.register(self._bell, select.POLLIN)
        beat = monotonic()
        while True:
            due = min(beat, self._playing.clock.changes(monotonic()) if self._playing else beat)
            ready = dict(poll.poll(max(0.0, due - monotonic()) * 1000))
            if self._bell in ready:
                os.eventfd_read(self._bell)
            self._hear()
            self._hear_of_loudspeakers()
            if commands.source in ready:
                came = commands.read()
                if came is None:
                    return
                for one in came:
                    self._obey(one)
            if monotonic() >= beat:
                self._ear.beat()
                self._shutter.beat()
                self._ask_for_the_rest()
                if self._sound and self._playing is not None:
                    self._loudspeakers.beat()
                self._tell_state()
                beat = monotonic() + protocol.HEARTBEAT
            elif monotonic() >= due:
                self._tell_state()

    def close(self) -> None:
        """Leave nothing behind in the sound server."""
        self._ear.close()

    def _obey(self, command: protocol.AnyCommand) -> None:
        match command:
            case protocol.Open():
                self._open(command)
            case protocol.Set():
                self._set(command)
            case protocol.Seek():
                self._seek(command.time_pos)
            case protocol.Stop():
                self._close()

    def _close(self) -> None:
        self._playing = None
        self._serial = 0
        with giving_back():
            self._vlc.stop()
        self._tell_state()

    def _listen_for_sound(self) -> None:
        """A screen or loudspeaker with sound may come, and go, while the player lives: libVLC begins anew."""
        if (self._sound and has_output()) != self._audible:
            self._reload()
            self._heard = self._loudspeakers.there = self._audible

    def _reload(self) -> None:
        self._audible = self._sound and has_output()
        self._vlc.close()
        self._vlc = self._load()

    def _hear_of_loudspeakers(self) -> None:
        """One that is pulled out is told of; for one that comes, libVLC begins anew at the same second."""
        heard, playing = self._loudspeakers.there, self._playing
        if heard == self._heard or playing is None:
            return
        self._heard = heard
        if heard:
            self._reload()
            if not playing.eof:
                here = playing.clock.position(monotonic()) if self._duration(playing) else 0.0
                self._open(msgspec.structs.replace(playing.wanted, start=here, pause=playing.pause))
        elif playing.opened is not None:
            self._tell_opened(playing)

    def _open(self, wanted: protocol.Open) -> None:
        self._vlc.stop()
        self._listen_for_sound()
        self._serial, self._shown = wanted.media, 0.0
        self._shutter.begin()
        self._playing = Playing.of(wanted, monotonic())
        if self._audible:
            self._ear.want(wanted.ears)
        if protocol.is_gateway_url(wanted.url):
            self._playing.looking = Looking(wanted.url, self._wake)
        else:
            self._playing.here = True
            self._start(self._playing)
        self._tell_state()

    def _start(self, playing: Playing, demuxer: str = "") -> None:
        playing.looking = None
        # A paused start plays one picture: silently.
        quiet = msgspec.structs.replace(playing.wanted, mute=True) if playing.pause else playing.wanted
        try:
            self._vlc.open(quiet, demuxer, here=playing.here)
        except KioskError as error:
            self._fail(str(error), reach=Reach.HERE)

    def _look(self, playing: Playing, looked: Looking) -> None:
        """The gateway said what kind of file it is, or that it can't be had."""
        if looked.status in (200, 206):
            if looked.in_parts:
                playing.goes_in_steps()
                self._shutter.begin(closed=playing.aims is not None)
            playing.here = looked.here
            self._start(playing, looked.demuxer)
        else:
            self._fail(f"The gateway answers {looked.status}.", reach=reach_of(looked.status))

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
            playing.set_speed(wanted.speed, now)
        if wanted.audio is not None and playing.running:
            self._vlc.set_audio(wanted.audio)
        if wanted.pause is not None and wanted.pause != playing.pause:
            playing.pause = wanted.pause
            if playing.begun:
                self._pause(playing)
            playing.run_clock(now)
            self._tell_state()

    def _seek(self, time_pos: float) -> None:
        playing = self._playing
        if playing is None:
            return
        if playing.eof:
            self._open(msgspec.structs.replace(playing.wanted, start=time_pos, pause=playing.pause))
            return
        self._shutter.sought()
        if playing.aims is not None:
            playing.aims = time_pos
        elif playing.running:
            self._vlc.seek(time_pos)
        else:
            playing.late_seek = time_pos
        playing.sought(time_pos, monotonic())
        self._tell_state()

    def _pause(self, playing: Playing) -> None:
        self._vlc.pause(playing.pause)
        self._shutter.pause(playing.pause)

    def _ask_for_the_rest(self) -> None:
        """Who waits for what can't come any more need not wait long; libVLC itself tries on and on."""
        playing, now = self._playing, monotonic()
        if playing is None or playing.looking is not None:
            return
        playing.rest = playing.rest or Rest(playing.wanted.url, self._wake)
        found = playing.rest.look(waits=playing.buffering and not playing.eof, now=now)
        if found is not Reach.HERE:
            self._fail("The rest of it can't be had.", reach=found)

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
                self._fill(playing, value, at)
            elif name == "moved":
                self._moved(playing, value, at)
            elif name == "ended":
                self._end(playing, at)
            elif name == "error":
                self._fail("libVLC can't read it.", reach=reach(playing.wanted.url))
            playing.run_clock(at)
        if playing is not None and playing is self._playing and self._shown and not playing.begun:
            self._begin(playing)

    def _fill(self, playing: Playing, percent: float, at: float) -> None:
        """libVLC has read so much of what it wants to have before it goes on."""
        if percent > 0 and playing.aims is not None:  # by now it knows what parts there are
            self._vlc.seek(playing.aims)
            playing.sought(playing.aims, at)
            playing.aims, playing.aimed = None, True
        playing.buffering = percent < 100 or playing.aimed
        if percent == 0:
            playing.aimed = False  # what it read before is gone
        elif percent >= 100 and not playing.aimed:
            self._shutter.open()

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
        playing.run_clock(self._shown or monotonic())
        self._tell_state()

    def _moved(self, playing: Playing, time_pos: float, at: float) -> None:
        news = playing.moved(time_pos, at)
        if playing.begun or playing.opened is None or playing.buffering or not time_pos:
            return
        if news or playing.in_steps:
            self._tell_opened(playing)
            if not playing.opened.width:  # nothing will be seen
                self._begin(playing)

    def _end(self, playing: Playing, at: float) -> None:
        if not playing.begun:
            self._fail("There is nothing in it that can be shown.", reach=reach(playing.wanted.url))
            return
        playing.clock.run(False, at)
        playing.eof, playing.buffering = True, False
        time_pos, duration = protocol.place(playing.clock.position(at)), self._duration(playing)
        cut = was_cut(time_pos, duration, live=duration <= 0)
        rest = reach(playing.wanted.url) if cut else Reach.HERE
        self._voice.say(protocol.Ended(media=self._serial, time_pos=time_pos, reach=rest))
        self._tell_state()

    def _fail(self, what: str, *, reach: Reach) -> None:
        media, self._playing = self._serial, None
        self._vlc.stop()
        self._voice.say(protocol.Failed(media=media, what=what[:4000], reach=reach))

    def _duration(self, playing: Playing) -> float:
        known = playing.opened.duration if playing.opened is not None else 0.0
        return self._vlc.duration() or known

    def _starved(self, playing: Playing) -> bool:
        """It waits for its first picture or sound, and not because of the file."""
        if playing.begun or playing.eof or playing.here:
            return False
        if playing.looking is not None:
            return True
        given = playing.rest is not None and playing.rest.given
        return playing.buffering and not given and self._vlc.bytes_read() < ENOUGH

    def _tell_opened(self, playing: Playing) -> None:
        streams = self._vlc.streams()
        opened = protocol.Opened(
            media=self._serial,
            duration=self._vlc.duration(),
            tracks=streams.tracks,
            width=streams.width,
            height=streams.height,
            aspect=streams.aspect,
            soundless=self._sound and not (self._audible and self._heard),
            one_ear=self._audible and can_ask_server(),
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
                time_pos=protocol.place(playing.clock.position(now)),
                speed=playing.clock.pace(now) if playing.clock.running else playing.clock.speed,
                duration=self._duration(playing),
                pause=playing.pause,
                buffering=not playing.eof and (playing.buffering or not playing.begun),
                starved=self._starved(playing),
                eof=playing.eof,
                pictures=self._vlc.pictures(),
            )
        )
