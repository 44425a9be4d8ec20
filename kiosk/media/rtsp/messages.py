"""RTSP 1.0 as it is on the wire: messages (RFC 2326, 4), and pieces of media between them (10.12)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.errors import MediaError

MOST_HEAD = 16 * 1024
MOST_BODY = 64 * 1024
"""Bytes of a description; longer ones are no descriptions."""
MOST_HEADERS = 100
_DOLLAR = ord("$")
_END = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(r"RTSP/[0-9]\.[0-9] ([0-9]{3})(?: |$)")
_REQUEST = re.compile(r"[A-Z_]{1,20} \S{1,8000} RTSP/[0-9]\.[0-9]")
_NAME = re.compile(r"[A-Za-z0-9-]{1,60}")


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer."""

    start: str
    """Its first line."""
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    @property
    def status(self) -> int:
        """Of an answer; 0 for a request."""
        found = _STATUS.match(self.start)
        return int(found[1]) if found else 0

    def header(self, name: str) -> str:
        """The first of this name; empty when there is none."""
        return next((value for one, value in self.headers if one.lower() == name.lower()), "")

    def only(self, names: frozenset[str]) -> "Message":
        """Without headers of other names than these (in small letters), in which strangers say more."""
        return replace(self, headers=tuple(one for one in self.headers if one[0].lower() in names))

    def with_body(self, body: bytes) -> "Message":
        """With another body, and its length."""
        rest = tuple(one for one in self.headers if one[0].lower() != "content-length")
        return replace(self, headers=(*rest, ("Content-Length", str(len(body)))), body=body)

    def written(self) -> bytes:
        """As it goes on the wire."""
        lines = [self.start, *(f"{name}: {value}" for name, value in self.headers), "", ""]
        return "\r\n".join(lines).encode("latin-1", "replace") + self.body


class Reader:
    """Takes what comes, in whatever pieces, apart. Raises MediaError when that is no RTSP."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[Message | bytes]:
        """The messages that are whole now, and the pieces of media: those as they came, with their head."""
        rest = self._rest
        rest += data
        at = 0
        try:
            while at < len(rest):
                if rest[at] == _DOLLAR:
                    end = at + 4 + int.from_bytes(rest[at + 2 : at + 4], "big")
                    if len(rest) < max(end, at + 4):
                        return
                    found: Message | bytes = bytes(rest[at:end])
                elif rest[at] in b"\r\n":  # some send an empty line after a message
                    at += 1
                    continue
                elif (ended := _END.search(rest, at, at + MOST_HEAD)) is not None:
                    head = _head(bytes(rest[at : ended.start()]))
                    end = ended.end() + _length(head)
                    if len(rest) < end:
                        return
                    found = replace(head, body=bytes(rest[ended.end() : end]))
                elif len(rest) - at >= MOST_HEAD or not _may_begin(bytes(rest[at : at + 5])):
                    raise _no_rtsp()
                else:
                    return
                at = end
                yield found
        finally:
            del rest[:at]


def _may_begin(start: bytes) -> bool:
    """So that endless junk ends at its first letters."""
    return all(65 <= letter <= 90 or letter in b"_/ 10" for letter in start)


def _head(data: bytes) -> Message:
    first, *lines = data.decode("latin-1").replace("\r", "").split("\n")
    if not (_STATUS.match(first) or _REQUEST.fullmatch(first)) or len(lines) > MOST_HEADERS:
        raise _no_rtsp()
    headers: list[tuple[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        if colon and _NAME.fullmatch(name.strip()):
            headers.append((name.strip(), "".join(one for one in value if one.isprintable()).strip()))
    return Message("".join(one for one in first if one.isprintable()), tuple(headers))


def _length(head: Message) -> int:
    told = head.header("Content-Length") or "0"
    if not (told.isascii() and told.isdigit()) or len(told) > 9 or int(told) > MOST_BODY:
        raise MediaError("It sends a description that is too long.")
    return int(told)


def _no_rtsp() -> MediaError:
    return MediaError("What answers there does not speak RTSP.")
