"""Chooses among the versions that a multivariant playlist names."""

from msgspec.structs import replace

from kiosk.media.hls.playlist import Master, Rendition, Variant


def for_listeners(master: Master, *, described: bool) -> Master:
    """The same with one role of sound: what is said, or what is said with what is to be seen.

    By what renditions say of themselves, never by their order: players take the first or the loudest. A group
    that has no rendition of that role keeps all it has.
    """
    kept: list[Rendition] = []
    groups = {one.group for one in master.renditions if one.kind == "AUDIO"}
    for group in sorted(groups):
        members = [one for one in master.renditions if one.kind == "AUDIO" and one.group == group]
        wanted = [one for one in members if one.describes == described] or members
        first = next((one for one in wanted if one.default), wanted[0])
        kept += [
            replace(one, default=one is first) for one in [first, *(w for w in wanted if w is not first)]
        ]
    others = [one for one in master.renditions if one.kind != "AUDIO"]
    return replace(master, renditions=(*kept, *others))


def one_quality(master: Master, most_height: int = 1080) -> Master:
    """One variant, the best that is not higher than ``most_height`` lines, with its renditions.

    One without a picture only where none has one; where all are higher, the lowest.
    """
    seen = [one for one in master.variants if one.has_picture] or master.variants
    fitting = [one for one in seen if one.height <= most_height]
    pool = fitting or [min(seen, key=lambda one: one.height)]
    best = max(pool, key=lambda one: (one.height, one.bandwidth))
    groups = {best.audio, best.subtitles} - {""}
    renditions = tuple(one for one in master.renditions if one.group in groups)
    return replace(master, variants=(best,), renditions=renditions)


def sound_of(master: Master, variant: Variant) -> str:
    """The address of the stream that is heard with this variant when nobody chooses: often its own."""
    group = (one for one in master.renditions if one.kind == "AUDIO" and one.group == variant.audio)
    return next((one.url for one in group if one.default), "") or variant.url
