"""One libVLC media player, driven from one thread, telling what happened through a queue."""

import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import Any, Literal

from kiosk.errors import MediaError, Refused
from kiosk.player.protocol import Open, is_gateway_url, length

try:
    import vlc
except (
    ImportError,
    OSError,
    NotImplementedError,
    SystemExit,
) as error:  # python-vlc exits when a set path is wrong
    raise MediaError(
        "libVLC is not on this machine.", next_step="Install libvlc5 and vlc-plugin-base."
    ) from error

from kiosk.player import vlc_sound
from kiosk.player.ring import Ring
from kiosk.player.vlc_frames import FrameWriter
from kiosk.player.vlc_tracks import Streams, streams_of

FILE_CACHING = 300
"""Milliseconds of a film that libVLC has read before it shows it, where no network is in the way: a jump
takes 30 ms then, and 70 with the second that is right for a network. Of a film in parts it changes nothing.
*Measured*: ``bench_gateway``."""
OPTIONS = (
    "--ignore-config",
    "--quiet",
    "--intf=dummy",
    "--no-video-title-show",
    "--no-osd",
    "--no-spu",  # captions are drawn by the screen: larger, clearer, readable by a screen reader
    "--no-lua",
    "--no-metadata-network-access",
    "--no-auto-preparse",
    "--no-sub-autodetect-file",
    "--no-snapshot-preview",
    "--no-xlib",
    "--no-media-library",
    "--no-one-instance",
    "--no-interact",
    "--avcodec-hw=none",
    "--avcodec-threads=2",
    "--no-avcodec-corrupted",  # no grey pictures where a jump lands between two whole ones
    "--network-caching=1000",  # ms; libVLC 3 takes as long to stop while it still waits for so much
    f"--file-caching={FILE_CACHING}",
    *vlc_sound.OPTIONS,
)
"""All options libVLC ever gets, beside those of ``SILENT`` and ``open``; none comes from a catalogue."""
SILENT = "--aout=adummy"
NOBODY = "http://127.0.0.1:1"
"""A proxy that is not there."""

Happening = Literal["playing", "paused", "ended", "error", "buffering", "moved"]


def _proxy_for(url: str) -> str:
    """The gateway itself. A film that is really a list of addresses has libVLC ask for them, also inside the
    building: all that it asks goes to the gateway, which answers for itself alone.
    """
    return "/".join(url.split("/")[:3]) if is_gateway_url(url) else NOBODY


class VlcMedia:
    """Opens one media at a time. Every method may block: that is why this is a process of its own.

    ``wake`` is called on libVLC's threads after something was put in ``happened``.
    """

    def __init__(
        self,
        *,
        folders: Sequence[Path],
        sound: bool,
        wake: Callable[[], None],
        announce: Callable[[Ring], None],
        show: Callable[[int], None],
    ) -> None:
        """Raises MediaError when libVLC refuses its options."""
        instance = vlc.Instance([*OPTIONS, *(() if sound else (SILENT,))])
        if instance is None:
            raise MediaError("libVLC would not start.", next_step="Reinstall libvlc5 and vlc-plugin-base.")
        self.happened: SimpleQueue[tuple[Happening, float, float]] = SimpleQueue()
        self._folders = [os.path.realpath(folder) for folder in folders]
        self._instance = instance
        self._wake = wake
        self._player = instance.media_player_new()
        self._media: Any = None
        self._fd = -1
        self.writer = FrameWriter(announce, show)
        self.writer.attach(self._player)
        self._filters = vlc_sound.Filters(self._player)
        events = self._player.event_manager()
        kinds = vlc.EventType
        for kind, name in (
            (kinds.MediaPlayerPlaying, "playing"),
            (kinds.MediaPlayerPaused, "paused"),
            (kinds.MediaPlayerEndReached, "ended"),
            (kinds.MediaPlayerEncounteredError, "error"),
        ):
            events.event_attach(kind, self._tell, name)
        events.event_attach(kinds.MediaPlayerBuffering, self._tell_buffering)
        events.event_attach(kinds.MediaPlayerTimeChanged, self._tell_time)

    # On libVLC's threads: note it, nothing else. A call into libVLC from here locks up.

    def _tell(self, _event: Any, name: Happening) -> None:
        self.happened.put((name, 0.0, monotonic()))
        self._wake()

    def _tell_buffering(self, event: Any) -> None:
        self.happened.put(("buffering", float(event.u.new_cache), monotonic()))
        self._wake()

    def _tell_time(self, event: Any) -> None:
        self.happened.put(("moved", event.u.new_time / 1000, monotonic()))

    # On the engine's own thread.

    def open(self, wanted: Open, demuxer: str = "", *, here: bool = False) -> None:
        """Start to play; what happens next is told. Raises Refused and MediaError.

        ``demuxer``: one of FFmpeg (``container.demuxer_of``); none is libVLC's own choice. ``here``: the file
        comes by HTTP, but from this machine.
        """
        self.stop()
        media = self._media_of(wanted.url)
        if demuxer:
            media.add_option(":demux=avformat,any")  # libVLC's own where FFmpeg's are not installed
            media.add_option(f":avformat-format={demuxer}")
        if here:
            media.add_option(f":network-caching={FILE_CACHING}")
        os.environ["http_proxy"] = _proxy_for(wanted.url)
        if wanted.start > 0:
            media.add_option(f":start-time={float(wanted.start):.3f}")
        if wanted.end > 0:
            media.add_option(f":stop-time={float(wanted.end):.3f}")
        self.writer.limit = (wanted.max_width, wanted.max_height)
        self._media = media
        self._player.set_media(media)
        self._player.set_rate(float(wanted.speed))
        self.set_volume(wanted)
        self.shape(wanted)
        if self._player.play() != 0:
            raise MediaError("libVLC could not begin.", where=wanted.url)

    def _media_of(self, url: str) -> Any:
        if is_gateway_url(url):
            return self._instance.media_new(url)
        if not url.startswith("/"):
            raise Refused("The player opens the gateway and files of its folders only.", where=url)
        # A descriptor instead of a name: libVLC can't look beside it, nor find options in it.
        real = os.path.realpath(url) if "\0" not in url else "/"
        if not any(os.path.commonpath((real, folder)) == folder for folder in self._folders):
            raise Refused("The file is outside the folders of the player.", where=url)
        try:
            self._fd = os.open(real, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
        except (OSError, ValueError) as error:
            raise MediaError("The file can't be read.", where=url) from error
        if not stat.S_ISREG(os.fstat(self._fd).st_mode):
            self._close_file()
            raise Refused("Not a plain file.", where=url)
        return self._instance.media_new_fd(self._fd)

    def stop(self) -> None:
        """Close the media; afterwards nothing of it is told or drawn any more."""
        self._player.stop()
        if self._media is not None:
            self._player.set_media(None)
            self._media.release()
            self._media = None
        self._close_file()
        while not self.happened.empty():
            self.happened.get_nowait()

    def close(self) -> None:
        """Let go of libVLC; nothing can be opened any more."""
        self.stop()
        self._player.release()
        self._instance.release()
        self.writer.close()

    def _close_file(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def pause(self, pause: bool) -> None:
        """Hold or go on. Has no effect before it plays."""
        self._player.set_pause(1 if pause else 0)

    def seek(self, time_pos: float) -> None:
        """To this second exactly: libVLC decodes from the key picture before it and drops those between.

        In a pause the picture shown is up to 0.2 s early; it goes on at the exact one.
        """
        self._player.set_time(round(time_pos * 1000))

    def set_volume(self, wanted: Open) -> None:
        """VLC's own scale: 100 is the sound as recorded and ``gain`` dB more; the gain is the cube of it."""
        self._player.audio_set_volume(vlc_sound.as_loud(wanted.volume, wanted.gain))
        self._player.audio_set_mute(wanted.mute)

    def shape(self, wanted: Open) -> None:
        """Change how it sounds, at once."""
        self._filters.apply(clear_speech=wanted.clear_speech, mono=wanted.mono, gain=wanted.gain)

    def set_output(self, device: str) -> None:
        """The sink of the sound server, from now on."""
        self._player.audio_output_device_set(None, device)

    def set_speed(self, speed: float) -> None:
        """1 is as recorded; the pitch stays."""
        self._player.set_rate(float(speed))

    def set_audio(self, track: int) -> None:
        """By the id in ``tracks``."""
        self._player.audio_set_track(track)

    @staticmethod
    def version() -> str:
        """Of the library, for example ``3.0.24 Vetinari``."""
        return str(vlc.libvlc_get_version(), "utf-8", "replace")

    def duration(self) -> float:
        """Seconds; 0 when unknown."""
        return length(int(self._player.get_length()) / 1000)

    def pictures(self) -> int:
        """How many it has decoded; libVLC draws the last one again and again while it waits for the next."""
        return self._counted("decoded_video")

    def bytes_read(self) -> int:
        """Of the file, however often; of a film in parts libVLC counts none."""
        return self._counted("read_bytes")

    def _counted(self, what: str) -> int:
        told = vlc.MediaStats()
        if self._media is None or not self._media.get_stats(told):
            return 0
        return max(0, int(getattr(told, what)))

    def streams(self) -> Streams:
        """What the media consists of, as far as it is known."""
        return streams_of(self._media) if self._media is not None else Streams()
