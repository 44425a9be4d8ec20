"""The relay: ``python -m kiosk.media.rtsp.relay --parent PID < connection > film``.

Standard input is a connection to where the address leads, standard output an MPEG transport stream: that can
be begun before FFmpeg has looked at what comes, as its pictures bring their own headers. *Measured*: libVLC
has the first bytes 0.3 s after the start. When it ends before its time, standard error says why (``Fault``,
JSON).
"""

import argparse
import os
import socket
import sys

import msgspec

from kiosk.confine import confine
from kiosk.errors import MediaError
from kiosk.media.rtsp.guard import Guard, Redirected
from kiosk.media.rtsp.timing import Timing

ADDRESS = "VENSTER_BROADCAST"
"""Variable of the environment: what is asked of who is at the other end."""
_OPTIONS = {
    "rtsp_transport": "tcp",
    "allowed_media_types": "video+audio",
    "protocol_whitelist": "rtsp,tcp",
    "probesize": "32",
    "analyzeduration": "0",
    "fpsprobesize": "0",
}
FORMATS = frozenset(
    (
        *("h264", "hevc", "mpeg4", "mpeg1video", "mpeg2video"),
        *("aac", "aac_latm", "mp1", "mp2", "mp3", "opus", "ac3", "eac3"),
    )
)
"""What a transport stream carries to libVLC, as FFmpeg names it."""


ANY_RATE = 48_000
"""Hz, where nothing of a sound has come yet. FFmpeg wants one; who hears it finds the true one in it."""


class Fault(msgspec.Struct, frozen=True):
    """Why it ended."""

    what: str
    redirect: str = ""
    """Where the server sends us."""


def relay(guard: Guard) -> None:
    """Hand on what comes, until it ends. Raises MediaError and what PyAV raises."""
    import av  # heavy, and only here

    with av.open(guard.address, format="rtsp", options=_OPTIONS) as stream:
        tracks = [*stream.streams.video[:1], *stream.streams.audio[:1]]
        names = {one.codec_context.codec.canonical_name if one.codec_context else "" for one in tracks}
        if not tracks or not names <= FORMATS:
            raise MediaError("It is sent in a form that can't be played here.")
        with av.open("pipe:1", "w", format="mpegts", options={"flush_packets": "1"}) as out:
            made = {one.index: out.add_stream_from_template(one) for one in tracks}
            for sound in out.streams.audio:
                sound.codec_context.sample_rate = sound.codec_context.sample_rate or ANY_RATE
            headed = {
                one.index: av.BitStreamFilterContext("dump_extra", one)
                for one in tracks
                if one.codec_context.codec.canonical_name == "mpeg4"  # whose headers may be in the SDP alone
            }
            timing = Timing()
            for packet in stream.demux(tracks):
                track = packet.stream.index
                times = timing.of(track, packet.pts, packet.dts, packet.time_base)
                if times is None or not packet.size:
                    continue
                packet.pts, packet.dts = times
                for whole in headed[track].filter(packet) if track in headed else [packet]:
                    whole.stream = made[track]
                    out.mux(whole)


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when the broadcast ended; else standard error says why."""
    parser = argparse.ArgumentParser(prog="kiosk.media.rtsp.relay", description=__doc__)
    parser.add_argument("--parent", type=int, required=True, help="process without which this one ends")
    options = parser.parse_args(arguments)
    if not confine(options.parent):
        return 0
    try:
        import av
    except ImportError as error:
        return _ends(Fault(f"PyAV is not on this machine ({error})."))
    av.logging.set_level(None)
    guard = Guard(socket.socket(fileno=0), os.environ[ADDRESS])
    guard.start()
    try:
        relay(guard)
    except (MediaError, av.error.FFmpegError, ValueError) as error:
        guard.ended()
        match guard.fault or error:
            case Redirected() as fault:
                return _ends(Fault(fault.what, fault.where))
            case MediaError() as fault:
                return _ends(Fault(fault.what))
            case _:
                return _ends(Fault("What it sends can't be read."))
    return 0


def _ends(fault: Fault) -> int:
    os.write(2, msgspec.json.encode(fault))
    return 1


if __name__ == "__main__":
    sys.exit(main())
