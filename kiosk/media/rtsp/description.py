"""What a stream says of itself (SDP, RFC 8866): only what is needed to play it is handed on."""

import re

from kiosk.errors import MediaError

MOST_MEDIA = 16
FORMATS = frozenset(
    (
        *("H264", "H265", "HEVC", "MP4V-ES", "MPV", "MP2T"),
        *("MPEG4-GENERIC", "MP4A-LATM", "MPA", "OPUS", "AC3", "EAC3"),
    )
)
"""Payload formats (IANA, RTP) that FFmpeg unpacks and that a transport stream carries (``relay.FORMATS``)."""
_STATIC = {
    "0": "PCMU",
    "8": "PCMA",
    "10": "L16",
    "11": "L16",
    "14": "MPA",
    "26": "JPEG",
    "32": "MPV",
    "33": "MP2T",
}
"""RFC 3551, 6: payload types that need no ``a=rtpmap``."""
_LINE = re.compile(r"([a-z])=(.*)")
_SESSION = frozenset("vost")
_ATTRIBUTES = frozenset(("control", "rtpmap", "fmtp", "framerate"))
_MEDIA = re.compile(r"(video|audio) [0-9/]{1,11} RTP/S?AVPF? ([0-9 ]{1,100})")
_RTPMAP = re.compile(r"rtpmap:([0-9]{1,3}) ([A-Za-z0-9._-]{1,40})/")


def passed_on(data: bytes) -> bytes:
    """A description with its films and sounds alone, in a form that says nothing else.

    Raises MediaError when nothing of it can be played here.
    """
    session, media = _sections(data)
    kept, others = [], []
    for section in media[:MOST_MEDIA]:
        found = _MEDIA.fullmatch(section[0][2:])
        if found is None:
            continue
        told = {mapped[1]: mapped[2] for line in section if (mapped := _RTPMAP.match(line[2:]))}
        names = [told.get(one, _STATIC.get(one, "")).upper() for one in found[2].split()]
        if any(name in FORMATS for name in names):
            kept.append(section)
        else:
            others += [name or "a nameless format" for name in names]
    if not kept:
        if others:
            raise MediaError(f"It is sent as {', '.join(dict.fromkeys(others))}, which can't be played here.")
        raise MediaError("It describes no film and no sound.")
    lines = [line for section in (session, *kept) for line in section]
    return "".join(f"{line}\r\n" for line in lines).encode()


def _sections(data: bytes) -> tuple[list[str], list[list[str]]]:
    """Lines of the whole, and those of each medium, as far as they are known."""
    session: list[str] = []
    media: list[list[str]] = []
    for line in data.decode("utf-8", "replace").replace("\r", "\n").split("\n"):
        found = _LINE.fullmatch(line.strip())
        if found is None or not line.strip().isprintable():
            continue
        kind, value = found.groups()
        if kind == "m":
            media.append([f"m={value}"])
        elif kind == "a" and value.partition(":")[0] in _ATTRIBUTES:
            (media[-1] if media else session).append(f"a={value}")
        elif not media and kind in _SESSION:
            session.append(f"{kind}={value}")
    return session, media
