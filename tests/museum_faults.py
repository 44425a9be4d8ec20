"""Everything a server can do wrong, each at an address of its own: ``museum.fault("gzip-bomb")``."""

import gzip
import json
import socket
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import repeat

from tests.museum_server import PORTAL, Handler
from tests.museum_works import clip

TICK = 0.02
"""Seconds between two bytes of a server that drips."""


@lru_cache
def gzip_bomb(megabytes: int = 64) -> bytes:
    """Small on the wire, ``megabytes`` when unpacked."""
    pack = zlib.compressobj(1, zlib.DEFLATED, 31)
    zeros = bytes(2**20)
    return b"".join([*(pack.compress(zeros) for _ in range(megabytes)), pack.flush()])


@lru_cache
def png_bomb(side: int = 20_000) -> bytes:
    """A true PNG of a few KB that fills ``side`` squared pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = bytes(1 + side // 8)
    pack = zlib.compressobj(9)
    pixels = b"".join([*(pack.compress(row) for _ in range(side)), pack.flush()])
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def xml_bomb() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">{entities}]><r>&l9;</r>'.encode()


XML_ENTITY = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'


def _says(body: bytes, content_type: str = "application/json", status: int = 200, **headers: object):
    def answer(handler: Handler) -> None:
        handler.say(status, body, content_type, **headers)

    return answer


def _raw(*pieces: bytes) -> Callable[[Handler], None]:
    """Exactly these bytes, then the line is cut."""

    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(b"".join(pieces))

    return answer


def _drips(head: bytes, pieces: Callable[[], Iterator[bytes]], seconds: float) -> Callable[[Handler], None]:
    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(head)
        handler.drip(pieces(), seconds)

    return answer


def _hangs(handler: Handler) -> None:
    handler.close_connection = True
    handler.server.floor.leaving.wait(60)


def _resets(handler: Handler) -> None:
    handler.close_connection = True
    handler.wfile.write(_OK + b"Content-Length: 99\r\n\r\nabc")
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def _resets_at_once(handler: Handler) -> None:
    handler.close_connection = True
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def _sounds_for_ever(handler: Handler) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nConnection: close\r\n\r\n"
    _drips(head, lambda: repeat(clip("sound.mp3")), 0)(handler)


_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_HTML_TITLE = "<img src='http://127.0.0.1:9/x.png'><a href='file:///etc/passwd'>klik</a>"
_PATH_NAME = {"id": "../../../../etc/cron.d/x", "media": "http://127.0.0.1/..%2f..%2fx.mp4"}

FAULTS: dict[str, Callable[[Handler], None]] = {
    "ok.json": _says(b'{"items": [{"id": "1", "title": "Sint-Niklaas 1930"}]}', ETag='"v1"'),
    "gzip.json": lambda handler: handler.say(200, gzip.compress(b'{"items": []}'), Content_Encoding="gzip"),
    "500": _says(b"oops", status=500),
    "503-retry": _says(b"", status=503, Retry_After="2"),
    "429-retry": _says(b"", status=429, Retry_After="2"),
    "retry-9e9": _says(b"", status=429, Retry_After="99999999999"),
    "loop": _says(b"", status=302, Location="/faults/loop"),
    "loop-two": _says(b"", status=302, Location="/faults/loop-back"),
    "loop-back": _says(b"", status=302, Location="/faults/loop-two"),
    "redirect-nowhere": _says(b"", status=302),
    "redirect-private": _says(b"", status=302, Location="http://169.254.169.254/latest/meta-data/"),
    "redirect-file": _says(b"", status=302, Location="file:///etc/passwd"),
    "redirect-endless": _raw(b"HTTP/1.1 302 Found\r\nLocation: /faults/ok.json\r\n\r\n", bytes(10_000_000)),
    "captive": _says(PORTAL, "text/html; charset=utf-8"),
    "truncated": _raw(_OK, b"Content-Length: 100000\r\n\r\n", b"x" * 5000),
    "truncated-gzip": lambda handler: handler.say(
        200, gzip.compress(b"x" * 9999)[:-9], Content_Encoding="gzip"
    ),
    "bad-gzip": _says(b"not gzip at all", Content_Encoding="gzip"),
    "strange-coding": _says(b"....", Content_Encoding="br"),
    "wrong-length": _raw(_OK, b"Content-Length: 5\r\n\r\n", b'{"items": []}'),
    "two-lengths": _raw(_OK, b"Content-Length: 5\r\nContent-Length: 9\r\n\r\n", b'{"a": 1}.'),
    "slowloris": _drips(b"HTTP/1.1 200 OK\r\nX-Pad: ", lambda: repeat(b"a", 3000), TICK),
    "drip": _drips(_OK + b"Content-Length: 3000\r\n\r\n", lambda: repeat(b"x", 3000), TICK),
    "reset": _resets,
    "reset-at-once": _resets_at_once,
    "silent": _raw(),
    "hang": _hangs,
    "gzip-bomb": lambda handler: handler.say(200, gzip_bomb(), Content_Encoding="gzip"),
    "json-deep": _says(b"[" * 200_000 + b"]" * 200_000),
    "json-huge-int": _says(b'{"n":' + b"9" * 100_000 + b"}"),
    "json-nan": _says(b'{"n": NaN, "items": null}'),
    "json-dup": _says(b'{"items": [], "items": {"a": 1}}'),
    "bad-utf8": _says(b'{"title": "\xff\xfe"}'),
    "xml-lol": lambda handler: handler.say(200, xml_bomb(), "text/xml"),
    "xml-xxe": _says(XML_ENTITY, "text/xml"),
    "png-bomb": lambda handler: handler.say(200, png_bomb(), "image/png"),
    "headers-flood": _raw(
        b"HTTP/1.1 200 OK\r\n", b"".join(b"X-%d: y\r\n" % n for n in range(5000)), b"\r\n{}"
    ),
    "headers-long": _raw(
        b"HTTP/1.1 200 OK\r\n", b"".join(b"X-%d: " % n + b"y" * 9000 + b"\r\n" for n in range(50)), b"\r\n"
    ),
    "continue-flood": _drips(b"", lambda: repeat(b"HTTP/1.1 100 Continue\r\n\r\n" * 2000), 0),
    "header-crlf": _raw(_OK, b"X: a\rb\nSet-Cookie: x\r\nContent-Length: 2\r\n\r\n{}"),
    "not-http": _raw(b"220 mail.example ESMTP\r\n"),
    "chunk-bad": _raw(_OK, b"Transfer-Encoding: chunked\r\n\r\nZZZ\r\nabc\r\n"),
    "chunk-cut": _raw(_OK, b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"),
    "chunk-endless": _drips(_OK + b"Transfer-Encoding: chunked\r\n\r\n1;", lambda: repeat(b"x" * 65536), 0),
    "endless": _drips(_OK + b"Connection: close\r\n\r\n", lambda: repeat(b" " * 65536), 0),
    "200-mb": _drips(
        _OK + b"Content-Length: 209715200\r\n\r\n", lambda: repeat(b'{"a": "b", ' * 6000, 3178), 0
    ),
    "endless.mp3": _sounds_for_ever,
    "empty": _says(b""),
    "nul-title": _says(json.dumps({"title": "a\0b\u202e\u2028evil" + "\U0001f600" * 10}).encode()),
    "html-title": _says(json.dumps({"title": _HTML_TITLE}).encode()),
    "path-name": _says(json.dumps({"items": [_PATH_NAME]}).encode()),
    "304-nocache": _raw(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n"),
    "range-lie": _raw(b"HTTP/1.1 206 Partial Content\r\nContent-Length: 3\r\n\r\nabc"),
}
