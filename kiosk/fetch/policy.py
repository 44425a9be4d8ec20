"""Where the fetcher may go and what it may believe. Pure: nothing here opens a socket.

A catalogue is a stranger who hands us addresses. Each is taken apart here and put together again from its
checked parts, so that what was checked is also what is asked for (RFC 3986; WHATWG URL, 4.3 for numbers).
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urljoin, urlsplit

import idna

from kiosk.errors import BadAnswer, Refused

MAX_URL = 8192
MAX_REDIRECTS = 5
MAX_PATIENCE = 3600.0
"""Seconds: the longest Retry-After that is taken at its word."""
DEFAULT_PATIENCE = 60.0

_PORTS = {"https": 443, "http": 80, "rtsp": 554}
WEB = frozenset(("https", "http"))
BROADCAST = frozenset(("rtsp",))
"""Schemes of broadcasts (RFC 2326, 3.2), which hardly any institution sends encrypted."""
_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_NAT64 = IPv6Network("64:ff9b::/96")
_CONTENT_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")


@dataclass(frozen=True, slots=True)
class Target:
    """A checked address. ``host`` is lower case and ASCII; an IPv6 address has no brackets."""

    scheme: str
    host: str
    port: int
    rest: str
    """Path and query."""

    @property
    def authority(self) -> str:
        """``host``, or ``host:port`` when the port is not the scheme's own."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == _PORTS[self.scheme] else f"{name}:{self.port}"

    @property
    def url(self) -> str:
        """The address put together again."""
        return f"{self.scheme}://{self.authority}{self.rest}"


def shown(url: str) -> str:
    """An address as staff and logs may see it: one short line, without a password or a query (keys)."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in url[:400])
    plain = re.sub(r"(?<=//)[^/?#]*@", "", plain.split("#")[0].split("?")[0])
    return plain if len(plain) <= 160 else f"{plain[:157]}..."


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address lies on the open internet (IANA special-purpose registries).

    An IPv4 address hidden in an IPv6 one (mapped, NAT64, 6to4, Teredo) counts as what it hides.
    """
    if isinstance(address, IPv6Address):
        if address in _NAT64:
            return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
        hidden = address.ipv4_mapped or address.sixtofour or (address.teredo and address.teredo[1])
        if hidden:
            return is_public(hidden)
        if address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


class Policy:
    """Which hosts may be asked.

    ``hosts``: other hosts that a redirect may lead to, "host" or "host:port".
    ``private_hosts``: hosts that may be inside the building, and only these may speak plain http.
    """

    def __init__(self, hosts: Collection[str] = (), private_hosts: Collection[str] = ()) -> None:
        self._hosts = frozenset(_entry(host) for host in hosts)
        self._private = frozenset(_entry(host) for host in private_hosts)

    def is_private_host(self, host: str, port: int) -> bool:
        """Whether staff listed it as a host inside the building."""
        return host in self._private or f"{host}:{port}" in self._private

    def target(self, url: str, schemes: frozenset[str] = WEB) -> Target:
        """Take an address apart and check it. Raises Refused.

        ``http`` becomes ``https`` unless the host is one inside the building.
        """
        scheme, host, port, rest = _parts(url, schemes)
        if scheme == "http" and not self.is_private_host(host, port or 80):
            scheme, port = "https", None if port == 80 else port
        target = Target(scheme, host, port or _PORTS[scheme], rest)
        if (literal := _literal(host)) is not None:
            self.check(literal, target.host, target.port)
        return target

    def check(self, address: IPv4Address | IPv6Address, host: str, port: int) -> None:
        """Refuse an address inside the building that nobody listed. Raises Refused."""
        if is_public(address) or self.is_private_host(host, port):
            return
        what = f"{host} is" if host == str(address) else f"{host} leads to {address},"
        raise Refused(
            f"{what} an address inside a network, not on the internet.",
            where=host,
            next_step=f'If that is meant, add "{host}:{port}" to private_hosts of this source in kiosk.toml.',
        )

    def hop(self, here: Target, location: str) -> Target:
        """Where a redirect leads, checked again. Raises Refused, BadAnswer."""
        where = shown(here.url)
        if not location:
            raise BadAnswer("It redirects without saying where to.", where=where, next_step=_TELL)
        try:
            there = urljoin(here.url, location)
            scheme = urlsplit(there).scheme
        except ValueError:
            there, scheme = location, ""
        if here.scheme == "https" and scheme == "http":
            raise Refused("It redirects from https back to plain http.", where=where, next_step=_TELL)
        try:
            target = self.target(there, WEB if here.scheme in WEB else BROADCAST)
        except Refused as error:
            # Never advise to add what a stranger asks for: this is how one reaches into a building.
            raise Refused(
                f"It redirects to a place we do not go to. {error.what}", where=where, next_step=_TELL
            ) from error
        listed = target.host in self._hosts or f"{target.host}:{target.port}" in self._hosts
        if target.host != here.host and not listed:
            raise Refused(
                f"It redirects to another host, {target.authority}.",
                where=where,
                next_step=f'If that is the institution\'s, add "{target.authority}" to hosts of this source '
                "in kiosk.toml.",
            )
        return target


_TELL = "Tell the institution; until then what is already here goes on being shown."


def _refused(what: str, url: str) -> Refused:
    return Refused(what, where=shown(url), next_step="Correct the address in kiosk.toml or in the catalogue.")


def _parts(url: str, schemes: frozenset[str] = WEB) -> tuple[str, str, int | None, str]:
    url = url.strip(" ")
    if len(url) > MAX_URL:
        raise _refused(f"The address is longer than {MAX_URL} characters.", url)
    if any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in url) or "\\" in url:
        raise _refused("The address has control characters or a backslash in it.", url)
    try:
        split = urlsplit(url)
        port = split.port
    except ValueError:
        raise _refused("The address can't be read.", url) from None
    if split.scheme not in schemes:
        wanted = "https" if schemes is WEB else "rtsp"
        raise _refused(f'Only {wanted} addresses are read, not "{shown(split.scheme)[:20]}".', url)
    if "@" in split.netloc:
        raise _refused("The address carries a user name or password.", url)
    if port == 0 or " " in split.netloc:
        raise _refused("The address names no host that can be asked.", url)
    rest = (split.path or "/") + (f"?{split.query}" if split.query else "")
    if not rest.startswith("/"):
        raise _refused("The address can't be read.", url)
    return split.scheme, _host(split.hostname or "", url), port, rest


def _host(name: str, url: str) -> str:
    if ":" in name:
        try:
            address = ip_address(name)
        except ValueError:
            raise _refused("The address has no valid host.", url) from None
        if "%" in name:
            raise _refused("The address names a network card.", url)
        return str(address)
    try:
        host = name if name.isascii() else idna.encode(name, uts46=True, std3_rules=True).decode()
    except idna.IDNAError:
        raise _refused("The address has no valid host.", url) from None
    host = host.lower().removesuffix(".")
    if len(host) > 253 or not _NAME.fullmatch(host):
        raise _refused("The address has no valid host.", url)
    if _NUMBER.fullmatch(host.rsplit(".", 1)[-1]) and _literal(host) is None:
        # 2130706433, 0x7f.1 and 0177.0.0.1 are 127.0.0.1 to a resolver.
        raise _refused("The address hides a number as its host.", url)
    return host


def _literal(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _entry(line: str) -> str:
    """A line of ``hosts`` in the form that targets have; one that can't be read matches nothing."""
    try:
        _, host, port, _ = _parts(f"https://{line}/")
    except Refused:
        return ""
    return f"{host}:{port}" if port else host


def retry_after(value: str, now: datetime) -> float:
    """Seconds to wait (RFC 9110, 10.2.3): a number or a date, at least 1 and at most one hour."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        seconds = float(value[:9])
    else:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, TypeError, OverflowError):
            return DEFAULT_PATIENCE
        # A date without a zone is GMT (RFC 9110, 5.6.7).
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now.timestamp()
    return min(max(seconds, 1.0), MAX_PATIENCE)


def content_range(value: str) -> tuple[int, int, int] | None:
    """First byte, last byte and total (0 when unknown) of a 206 answer (RFC 9110, 14.4)."""
    match = _CONTENT_RANGE.fullmatch(value.strip())
    if not match:
        return None
    first, last, total = int(match[1]), int(match[2]), 0 if match[3] == "*" else int(match[3])
    return (first, last, total) if first <= last and (not total or last < total) else None
