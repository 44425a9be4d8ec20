"""Files of a record of het Archief: what of them may be played, and where a part of one begins and ends.

An archive holds a master and copies to look at ("browse copies"). Only the copies are ever given: in METS
the files with ``USE="ACCESS"``, else what ``Internal.Browses`` names. A sound has a copy called
``browse.mp4``, and one whose container is said to be another than it is; so the type of the record counts
first, the ending next.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from kiosk.catalogue.addresses import address, file_extension
from kiosk.catalogue.hetarchief.fields import Tree, first, nodes, says, texts
from kiosk.catalogue.values import language_tag, media_type, number, pixels
from kiosk.model import Media, MediaKind, Track, TrackKind, Variant

MAX_FILES = 100
FRAMES = 25
"""A second, where a time code ends in frames (PAL)."""

_CAPTION_FORMATS = ("application/x-subrip", "text/vtt", "application/ttml+xml")
_PATHS = (
    "internal.pathtovideo",
    "internal.pathtopreview",
    "videopath",
    "internal.pathtokeyframe",
    "previewimagepath",
)
_UNSHOWN = "no-preview"
"""In the name of the picture that stands for "no picture"."""
_CODE = re.compile(r"([0-9]{1,3}):([0-9]{2}):([0-9]{2})(?:([.,:;])([0-9]{1,6}))?")
_SIGNED = ("signature", "x-amz-signature", "sig", "token", "ticket", "expires", "x-amz-security-token")
_SOUNDS = {
    "video/mp4": "audio/mp4",
    "video/ogg": "audio/ogg",
    "video/webm": "audio/webm",
    "video/mpeg": "audio/mpeg",
}
_LANGUAGE = re.compile(r"(?:^|[._-])(nl|fr|de|en|dut|nld|fre|fra|ger|deu|eng)(?=[._-])", re.IGNORECASE)
"""In the name of a caption file: ``86d1n9x_nl.srt``."""


@dataclass(frozen=True, slots=True)
class _Copy:
    url: str
    format: str
    width: int = 0
    height: int = 0


def time_code(told: str) -> float:
    """Seconds of ``01:06:00.000``, ``00:14:14:920`` or, with frames, ``00:14:14:23``; 0 when unknown."""
    found = _CODE.fullmatch(told.strip()[:30])
    if not found:
        return number(told, most=864_000)
    hours, minutes, seconds, mark, rest = found.groups()
    part = 0.0
    if rest:
        part = int(rest) / FRAMES if mark in ":;" and len(rest) < 3 else float(f"0.{rest}")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + part


def browse_copies(tree: Tree, kind: MediaKind | None) -> tuple[Media, ...]:
    """The film, sound or picture to show, as one Media with its other copies; ``()`` when there is none."""
    kind, found = _chosen(tree, kind)
    if kind is None or not found:
        return ()
    best, others = found[0], found[1:]
    url, ticket = _unsigned(best.url, tree)
    start, end, duration = _part(tree)
    plays = kind is not MediaKind.IMAGE
    media = Media(
        id=f"{url}#t={start:g},{end:g}" if plays and (start or end) else url,
        kind=kind,
        url=url,
        format=best.format,
        width=best.width,
        height=best.height,
        duration=duration if plays else 0.0,
        start=start if plays else 0.0,
        end=end if plays else 0.0,
        variants=tuple(
            Variant(url=_unsigned(one.url, tree)[0], format=one.format, width=one.width, height=one.height)
            for one in others
        )
        if plays and not ticket
        else (),
        tracks=_tracks(tree),
        poster=_picture(tree, "pathtokeyframe") or thumbnail(tree) if plays else "",
        ticket=ticket,
    )
    return (media,)


def _chosen(tree: Tree, kind: MediaKind | None) -> tuple[MediaKind | None, list[_Copy]]:
    """What it is, and its copies of that kind, the best one first."""
    copies = [one for one in _copies(tree) if one.format.partition("/")[0] in ("image", "video", "audio")]
    if kind in (None, MediaKind.SOUND):
        kind = kind or _kind(copies)
    wanted = {MediaKind.IMAGE: ("image",), MediaKind.VIDEO: ("video",), MediaKind.SOUND: ("audio", "video")}
    found = [one for one in copies if kind is not None and one.format.partition("/")[0] in wanted[kind]]
    if kind is None or not found:
        return kind, []
    if kind is MediaKind.SOUND:  # what is called a film only holds sound
        found.sort(key=lambda one: not one.format.startswith("audio/"))
        found = [_Copy(one.url, _SOUNDS.get(one.format, one.format)) for one in found]
    return kind, found


def signed(tree: Tree) -> str:
    """The address of the best copy as the archive gives it now, with its signature; empty without one."""
    _, found = _chosen(tree, None)
    return found[0].url if found else ""


def thumbnail(tree: Tree) -> str:
    """A small still; it may be for fewer eyes than the record is."""
    return _picture(tree, "pathtokeyframethumb") or _picture(tree, "pathtokeyframe")


def is_captions(tree: Tree) -> bool:
    """Whether a record is a file of subtitles."""
    name = first(
        tree, "descriptive.originalfilename", "technical.originalfilename", "originalfilename", "title"
    )
    told = media_type(first(tree, "technical.mimetype", "mimetype"), f"x/{name}")
    return told in _CAPTION_FORMATS or file_extension(f"x/{name}") in ("srt", "vtt", "ttml")


def caption_track(tree: Tree) -> Track | None:
    """The Track in a record that is a file of subtitles; None when it has no copy that may be asked for."""
    name = first(
        tree, "descriptive.originalfilename", "technical.originalfilename", "originalfilename", "title"
    )
    told = media_type("", f"x/{name}") or media_type(first(tree, "technical.mimetype", "mimetype"))
    for one in _copies(tree):
        if one.format in _CAPTION_FORMATS or file_extension(one.url) in ("srt", "vtt", "ttml"):
            languages = texts(tree, "dynamic.dc_languages")
            return _track(one.url, told if told in _CAPTION_FORMATS else one.format, name, languages)
    return None


def _track(url: str, format: str, name: str, languages: list[str]) -> Track:
    found = _LANGUAGE.search(name)
    language = (
        language_tag(found[1]) if found else language_tag(languages[0]) if len(languages) == 1 else "none"
    )
    return Track(
        kind=TrackKind.CAPTIONS, url=url, format=format, language="" if language == "none" else language
    )


def _tracks(tree: Tree) -> tuple[Track, ...]:
    """Subtitles among the files of the film itself."""
    languages = texts(tree, "dynamic.dc_languages")
    found = (one for one in _copies(tree) if one.format in _CAPTION_FORMATS)
    return tuple(_track(one.url, one.format, one.url.rpartition("/")[2], languages) for one in found)


def _copies(tree: Tree) -> list[_Copy]:
    found = [
        _Copy(url, media_type(first(file, "mimetype"), url))
        for file in nodes(tree, "files")[:MAX_FILES]
        if first(file, "use") == "ACCESS" and (url := address(first(file, "href")))
    ]
    for browse in nodes(tree, "internal.browses.browse")[:MAX_FILES]:
        size = pixels(first(browse, "width")), pixels(first(browse, "height"))
        film, still = _in_folder(browse, "pathtovideo"), _in_folder(browse, "pathtokeyframe")
        # The keyframe of a film is its poster; that of a picture is the picture.
        if url := film or ("" if says(browse, "haskeyframes") else still):
            found.append(_Copy(url, _format(url, first(browse, "container")), *size))
    found += [_Copy(url, _format(url)) for path in _PATHS if (url := address(first(tree, path)))]
    shown = [one for one in found if _UNSHOWN not in one.url]
    return [one for at, one in enumerate(shown) if one.url not in {other.url for other in shown[:at]}]


def _in_folder(browse: Tree, path: str) -> str:
    folder = first(browse, "baseurl").rstrip("/")
    return address(first(browse, path), f"{folder}/" if folder else "")


def _format(url: str, container: str = "") -> str:
    return media_type("", url) or media_type("", f"x/y.{container}")


def _kind(copies: list[_Copy]) -> MediaKind | None:
    kinds = {"video": MediaKind.VIDEO, "audio": MediaKind.SOUND, "image": MediaKind.IMAGE}
    found = {kinds[one.format.partition("/")[0]] for one in copies}
    return next((one for one in (MediaKind.VIDEO, MediaKind.SOUND, MediaKind.IMAGE) if one in found), None)


def _picture(tree: Tree, path: str) -> str:
    told = [address(first(tree, f"internal.{path}", path))]
    told += [_in_folder(browse, path) for browse in nodes(tree, "internal.browses.browse")[:MAX_FILES]]
    return next((_unsigned(one, tree)[0] for one in told if one and _UNSHOWN not in one), "")


def _part(tree: Tree) -> tuple[float, float, float]:
    """Where a part begins and ends in its file, and how long it plays; ``(0, 0, …)`` for a whole."""

    def at(name: str) -> float:
        told = texts(tree, f"structural.{name}", f"technical.{name}", f"dynamic.{name}", name)
        return time_code(told[0]) if told else 0.0

    whole = at("durationtimecode") or at("durationtimecode_viaa") or at("file_duration") or at("duration")
    start = at("fragmentstarttimecode") or at("schema_start_time")
    end = at("fragmentendtimecode") or at("schema_end_time")
    if not says(tree, "internal.isfragment", "isfragment") and first(
        tree, "internal.isfragment", "isfragment"
    ):
        return 0.0, 0.0, whole
    if end and end <= start:
        end = 0.0
    if not start and (not end or abs(end - whole) < 1):
        return 0.0, 0.0, whole or end
    return start, end, end - start if end else max(0.0, whole - start)


def _unsigned(url: str, tree: Tree) -> tuple[str, str]:
    """An address without the signature that opens it for a while, and where a fresh one is to be had."""
    parts = urlsplit(url)
    if not any(name.lower() in _SIGNED for name, _ in parse_qsl(parts.query)):
        return url, ""
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", "")), first(tree, "ticket")
