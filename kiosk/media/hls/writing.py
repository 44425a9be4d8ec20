"""Writes a playlist anew, with addresses of ours."""

from collections.abc import Callable, Iterator

from kiosk.media.hls.playlist import Initial, Key, Master, Playlist, Rendition, Segment, Stream

Named = Callable[[str, str, Segment | None], str]
"""Gives our own address for that of a ``playlist``, a ``key``, or the ``map`` or ``part`` of a segment."""


def written(playlist: Playlist, named: Named, *, subtitles: bool = False) -> str:
    """The playlist with our addresses in the place of its own, and nothing else in it that is one.

    Without ``subtitles`` a player does not hear of them: the screen draws them itself.
    """
    if isinstance(playlist, Master):
        lines = _written_master(playlist, named, subtitles=subtitles)
    else:
        lines = _written(playlist, named)
    return "\n".join(("#EXTM3U", *lines, ""))


def _written_master(master: Master, named: Named, *, subtitles: bool) -> Iterator[str]:
    yield "#EXT-X-VERSION:6"
    if master.independent:
        yield "#EXT-X-INDEPENDENT-SEGMENTS"
    kinds = {"AUDIO", "SUBTITLES"} if subtitles else {"AUDIO"}
    groups = set()
    for one in master.renditions:
        if one.kind in kinds:
            groups.add(one.group)
            yield "#EXT-X-MEDIA:" + ",".join(_rendition(one, named))
    for variant in master.variants:
        told = {
            "BANDWIDTH": str(max(1, variant.bandwidth)),
            "CODECS": variant.codecs and _quoted(variant.codecs),
            "RESOLUTION": f"{variant.width}x{variant.height}" if variant.width * variant.height else "",
            "FRAME-RATE": f"{variant.frame_rate:.3f}" if variant.frame_rate else "",
            "AUDIO": _quoted(variant.audio) if variant.audio in groups else "",
            "SUBTITLES": _quoted(variant.subtitles) if variant.subtitles in groups else "",
        }
        yield "#EXT-X-STREAM-INF:" + ",".join(f"{name}={value}" for name, value in told.items() if value)
        yield named(variant.url, "playlist", None)


def _rendition(one: Rendition, named: Named) -> Iterator[str]:
    told = {
        "TYPE": one.kind,
        "GROUP-ID": _quoted(one.group),
        "NAME": _quoted(one.name),
        "LANGUAGE": one.language and _quoted(one.language),
        "DEFAULT": "YES" if one.default else "NO",
        "AUTOSELECT": "YES" if one.default else "NO",
        "FORCED": "YES" if one.forced else "",
        "CHARACTERISTICS": _quoted(",".join(one.characteristics)) if any(one.characteristics) else "",
        "CHANNELS": one.channels and _quoted(one.channels),
        "URI": _quoted(named(one.url, "playlist", None)) if one.url else "",
    }
    return (f"{name}={value}" for name, value in told.items() if value)


def _quoted(text: str) -> str:
    return (
        '"'
        + "".join(" " if letter in '"\r\n' or not letter.isprintable() else letter for letter in text)
        + '"'
    )


def _written(stream: Stream, named: Named) -> Iterator[str]:
    yield "#EXT-X-VERSION:7"
    yield f"#EXT-X-TARGETDURATION:{-(-stream.target // 1):.0f}"
    yield f"#EXT-X-MEDIA-SEQUENCE:{stream.sequence}"
    if stream.discontinuities:
        yield f"#EXT-X-DISCONTINUITY-SEQUENCE:{stream.discontinuities}"
    if stream.independent:
        yield "#EXT-X-INDEPENDENT-SEGMENTS"
    if stream.ended:
        yield "#EXT-X-PLAYLIST-TYPE:VOD"
    elif stream.event:
        yield "#EXT-X-PLAYLIST-TYPE:EVENT"
    key: Key | None = None
    first: Initial | None = None
    for one in stream.segments:
        if one.discontinuity:
            yield "#EXT-X-DISCONTINUITY"
        if one.map is not None and one.map != first:
            if one.map.key != key:
                key = one.map.key
                yield _written_key(key, named)
            yield f"#EXT-X-MAP:URI={_quoted(named(one.map.url, 'map', one))}" + (
                f',BYTERANGE="{one.map.length}@{one.map.start}"' if one.map.length else ""
            )
            first = one.map
        if one.key != key:
            key = one.key
            yield _written_key(key, named)
        yield f"#EXTINF:{one.seconds:.6f},"
        if one.part.length:
            yield f"#EXT-X-BYTERANGE:{one.part.length}@{one.part.start}"
        if one.gap:
            yield "#EXT-X-GAP"
        yield named(one.part.url, "part", one)
    if stream.ended:
        yield "#EXT-X-ENDLIST"


def _written_key(key: Key | None, named: Named) -> str:
    if key is None:
        return "#EXT-X-KEY:METHOD=NONE"
    iv = f",IV={key.iv}" if key.iv else ""
    return f"#EXT-X-KEY:METHOD=AES-128,URI={_quoted(named(key.url, 'key', None))}{iv}"
