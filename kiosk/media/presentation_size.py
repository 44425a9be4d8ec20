"""How much of a film in parts (HLS) is still to come: told by what is here of it, or by a few samples."""

from collections.abc import Callable, Mapping

from kiosk.media.hls.playlist import Stream

SAMPLES = 5
"""Files of one stream, from all over it: a film begins and ends with smaller ones."""


def to_come(
    stream: Stream, here: Mapping[str, int], coming: Callable[[str], int], bandwidth: int
) -> int | None:
    """Bytes of the files of a stream that are not here yet; None when nothing tells.

    ``here``: bytes of those that are, by address; ``coming(address)``: how many of another came already.
    What a second takes is taken from those that are here, else from ``bandwidth``: bits a second, at most;
    0 is not told.
    """
    seconds, ends = _files(stream)
    known = sum(seconds[url] for url in seconds if url in here)
    missing = [url for url in seconds if url not in here]
    untold = sum(seconds[url] for url in missing if not ends[url])
    if known:
        rate = sum(here[url] for url in seconds if url in here) / known
    elif bandwidth or not untold:
        rate = bandwidth / 8
    else:
        return None
    came = sum(coming(url) for url in missing)
    return max(0, int(rate * untold) + sum(ends[url] for url in missing) - came)


def samples(stream: Stream) -> list[str]:
    """Addresses of the files by which the others can be told."""
    urls = list(_files(stream)[0])
    return urls[:: max(1, -(-len(urls) // SAMPLES))]


def _files(stream: Stream) -> tuple[dict[str, float], dict[str, int]]:
    """Seconds of each file with segments in it; its bytes where they are told (EXT-X-BYTERANGE), else 0."""
    seconds: dict[str, float] = {}
    ends: dict[str, int] = {}
    for one in stream.segments:
        if not one.gap:
            url, part = one.part.url, one.part
            seconds[url] = seconds.get(url, 0.0) + one.seconds
            ends[url] = max(ends.get(url, 0), part.start + part.length) if part.length else 0
    return seconds, ends
