"""Addresses out of a catalogue: http and https, rtsp for broadcasts; repaired where people forget to encode.

A catalogue is written by strangers: an address is either one that may be asked over the network, or it
is nothing. ``data:``, ``file:``, ``javascript:``, names and passwords inside an address, and hosts that
are not hosts are nothing.
"""

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

ADDRESS_LIMIT = 4_000
WEB = {"http": 80, "https": 443}
BROADCAST = {"rtsp": 554}
"""Schemes, with the ports that an address need not name."""

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)*[a-z0-9_][a-z0-9_-]{0,62}\.?|\[[0-9a-f:.]+\]")
_AS_IT_SHOULD_BE = re.compile(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,60}"
    r"/(?:[A-Za-z0-9._~/:@!$&'()*+,;=-]|%[0-9a-fA-F]{2})*"
)
"""Nearly every address there is: nothing to resolve, encode or refuse."""
_LONE_PERCENT = re.compile(r"%(?![0-9a-fA-F]{2})")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_PATH_SAFE = "/%:@!$&'()*+,;=~"
_QUERY_SAFE = _PATH_SAFE + "?"


def broadcast(value: object) -> str:
    """``value`` as the address of a broadcast over RTSP (RFC 2326, 3.2), or ``""``."""
    return _written(value, BROADCAST) if isinstance(value, str) else ""


def address(value: object, base: str = "", *, fragment: bool = False, local: bool = False) -> str:
    """``value`` as an absolute http(s) address, or ``""``.

    Relative values are resolved against ``base``. Spaces, brackets and other characters that a URL may
    not hold (RFC 3986) are percent-encoded. ``fragment`` keeps what follows ``#``: identifiers may need it,
    files never do. ``local`` also lets through a *relative* value resolved against a ``file:`` base:
    only for documents that lie beside one on this machine.
    """
    if not isinstance(value, str):
        return ""
    if len(value) <= ADDRESS_LIMIT and _AS_IT_SHOULD_BE.fullmatch(value):
        return value
    return _written(value, WEB, base, fragment=fragment, local=local)


def _written(
    value: str, ports: dict[str, int], base: str = "", *, fragment: bool = False, local: bool = False
) -> str:
    value = value.strip().strip("\ufeff\u200b")
    if not value or len(value) > ADDRESS_LIMIT or "\\" in value:
        return ""
    try:
        parts = urlsplit(urljoin(base, value) if base and not _absolute(value) else value)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # "http://[half", "http://host:port"
        return ""
    scheme = parts.scheme.lower()
    if scheme == "file" and local and not _absolute(value):
        return urlunsplit(("file", "", _encoded(parts.path, _PATH_SAFE), "", ""))
    if scheme not in ports or "@" in parts.netloc:
        return ""
    host = _host(host)
    if not host:
        return ""
    return urlunsplit(
        (
            scheme,
            host if port in (None, ports[scheme]) else f"{host}:{port}",
            _encoded(parts.path, _PATH_SAFE) or "/",
            _encoded(parts.query, _QUERY_SAFE),
            _encoded(parts.fragment, _QUERY_SAFE) if fragment else "",
        )
    )


def may_name(url: str, where: str) -> bool:
    """Whether who publishes at ``where`` may give things the name ``url``: on the same host, with or without
    its ``www.``, or below it.

    Names are believed no further, or anybody could write over the work of another institution.
    """
    try:
        named, here = ((urlsplit(one).hostname or "").removeprefix("www.") for one in (url, where))
    except ValueError:
        return False
    return bool(here) and (named == here or named.endswith(f".{here}"))


def file_extension(url: str) -> str:
    """The ending of the file name in an address, in small letters and without the dot."""
    name = url.partition("#")[0].partition("?")[0].rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def _absolute(value: str) -> bool:
    return bool(_SCHEME.match(value))


def _host(host: str) -> str:
    host = host.lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    bracketed = f"[{host}]" if ":" in host else host
    return bracketed if len(bracketed) <= 255 and _HOST.fullmatch(bracketed) else ""


def _encoded(part: str, safe: str) -> str:
    if (
        part.isascii()
        and not _UNSEEN.search(part)
        and not re.search(r'[\[\]{}|^`"<>]|%(?![0-9a-fA-F]{2})', part)
    ):
        return part
    return quote(_LONE_PERCENT.sub("%25", part.encode("utf-8", "replace").decode()), safe=safe)
