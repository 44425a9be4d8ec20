"""The meter: ``python -m kiosk.media.loudness_meter --seconds N < file`` writes a ``loudness.Sound`` as JSON.

FFmpeg's libraries (PyAV) decode the sound and their ``ebur128`` measures it. *Measured*: 15 minutes of MP3 in
4.3 s and 45 MB; a filter of our own would still need something to decode with. The process gives up what it
can before it reads a byte (``media.meter``).
"""

import array
import contextlib
import math
import sys
import time
from collections.abc import Iterator
from typing import Any, BinaryIO

from kiosk.media.loudness import PARTS, TARGET, AudioTrack, Sound, written
from kiosk.media.meter import OPTIONS, answer

SILENT = -69.0
"""LUFS: ``ebur128`` says -70 of silence (BS.1770, absolute gate)."""
_RATE = 8000
_BLOCK = _RATE // 10
"""Samples of the smallest part of the wave: a tenth of a second."""
_MOST_BLOCKS = 24 * 36_000
_REPLAYGAIN_TARGET = -18.0
"""LUFS that ReplayGain 2.0 levels to."""


class Meter:
    """What was heard so far."""

    def __init__(self) -> None:
        self.loudness: float | None = None
        self.peak: float | None = None
        self.blocks = array.array("H")
        self._rest = array.array("h")

    def hear(self, frame: Any) -> None:
        """One frame out of the filters: mono, 16 bits."""
        said = frame.metadata
        with contextlib.suppress(KeyError, ValueError):
            loudness = float(said["lavfi.r128.I"])
            self.loudness = loudness if loudness > SILENT else None
        with contextlib.suppress(KeyError, ValueError):
            peak = float(said["lavfi.r128.true_peak"])
            self.peak = 20 * math.log10(peak) if peak > 0 else None
        self._rest.frombytes(bytes(frame.planes[0])[: frame.samples * 2])
        while len(self._rest) >= _BLOCK:
            block = self._rest[:_BLOCK]
            del self._rest[:_BLOCK]
            self._add(block)

    def end(self) -> None:
        """What was left over."""
        if self._rest:
            self._add(self._rest)

    def _add(self, block: Any) -> None:
        if len(self.blocks) < _MOST_BLOCKS:
            self.blocks.append(max(max(block), -min(block)))

    def wave(self) -> tuple[int, ...]:
        """In ``PARTS`` parts, or fewer for a sound that is shorter than so many tenths of a second."""
        most, count = max(self.blocks, default=0), len(self.blocks)
        if not most:
            return ()
        parts = min(PARTS, count)
        return tuple(
            round(100 * max(self.blocks[n * count // parts : (n + 1) * count // parts]) / most)
            for n in range(parts)
        )


def listen(file: BinaryIO, seconds: float) -> Sound:
    """Read until its end, or until so many seconds of the processor are used. Raises what PyAV raises."""
    import av  # heavy, and only here

    with av.open(file, options=OPTIONS) as box:
        tracks = tuple(_track(one) for one in box.streams.audio)
        if not tracks:
            return Sound()
        stream = box.streams.audio[_ordinary(tracks)]
        tagged = _tagged(box.metadata | stream.metadata, opus=stream.codec_context.name == "opus")
        meter, whole = Meter(), True
        graph = av.filter.Graph()
        steps = [
            graph.add_abuffer(template=stream),
            graph.add("ebur128", "peak=true:metadata=1"),
            graph.add("aformat", f"sample_fmts=s16:channel_layouts=mono:sample_rates={_RATE}"),
            graph.add("abuffersink"),
        ]
        graph.link_nodes(*steps).configure()
        for frame in _alike(_frames(box, stream), stream.codec_context):
            graph.push(frame)
            for heard in _out(graph):
                meter.hear(heard)
            if time.process_time() > seconds:
                whole = False
                break
        graph.push(None)
        for heard in _out(graph):
            meter.hear(heard)
        meter.end()
    return Sound(
        duration=round(len(meter.blocks) * _BLOCK / _RATE, 1),
        loudness=meter.loudness,
        peak=meter.peak,
        tagged=tagged,
        whole=whole,
        wave=meter.wave() if whole else (),
        tracks=tracks,
    )


def _frames(box: Any, stream: Any) -> Iterator[Any]:
    """All that can be decoded: what is damaged is left out, as the player does."""
    import av

    for packet in box.demux(stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            continue
        yield from frames


def _alike(frames: Iterator[Any], context: Any) -> Iterator[Any]:
    """All in the form of the beginning: a film in parts may go on in stereo, or at another rate."""
    import av

    form = context.format.name, context.layout.name, context.sample_rate
    last, turned = form, None
    for frame in frames:
        now = frame.format.name, frame.layout.name, frame.sample_rate
        if now != last:
            last, turned = now, av.AudioResampler(*form) if now != form else None
        if turned is None:
            yield frame
        else:
            frame.pts = None  # it counts in the old rate
            yield from turned.resample(frame)


def _out(graph: Any) -> Iterator[Any]:
    import av

    while True:
        try:
            yield graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def _track(stream: Any) -> AudioTrack:
    return AudioTrack(
        language=str(stream.metadata.get("language", ""))[:100],
        label=str(stream.metadata.get("title") or stream.metadata.get("handler_name") or "")[:200],
        dispositions=tuple(one.name for one in type(stream.disposition) if one & stream.disposition)[:16],
    )


def _ordinary(tracks: tuple[AudioTrack, ...]) -> int:
    """The track that most people hear."""
    special = {"visual_impaired", "descriptions", "comment", "hearing_impaired"}
    plain = [n for n, one in enumerate(tracks) if not special & set(one.dispositions)]
    return next((n for n in plain if "default" in tracks[n].dispositions), (plain or [0])[0])


def _tagged(tags: Any, *, opus: bool) -> float | None:
    """The gain to ``TARGET`` that the file names: RFC 7845, 5.2.1 for Opus, else ReplayGain 2.0."""
    known = {str(name).upper(): str(value) for name, value in tags.items()}
    with contextlib.suppress(KeyError, ValueError):
        if opus:
            return max(-60.0, min(60.0, int(known["R128_TRACK_GAIN"]) / 256))
    with contextlib.suppress(KeyError, ValueError, IndexError):
        gain = float(known["REPLAYGAIN_TRACK_GAIN"].split()[0])
        return max(-60.0, min(60.0, gain + TARGET - _REPLAYGAIN_TARGET)) if math.isfinite(gain) else None
    return None


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when the JSON on standard output is whole."""
    return answer(
        "kiosk.media.loudness_meter",
        __doc__,
        lambda file, seconds: written(listen(file, seconds)),
        written(Sound()),  # no film and no sound, whatever its name says
        arguments,
    )


if __name__ == "__main__":
    sys.exit(main())
