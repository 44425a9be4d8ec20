"""Sitemaps (sitemaps.org 0.9): the pages of a site, and when each was last changed."""

import zlib
from dataclasses import dataclass, field

from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import MAX_BYTES
from kiosk.catalogue.xml_documents import anywhere, first, name, parse
from kiosk.errors import SourceError

MAX_LISTED = 50_000
"""Of one sitemap, as its standard allows."""
_PACKED = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Listed:
    """A page, and its ``lastmod`` as it is written."""

    url: str
    stamp: str = ""


@dataclass(slots=True)
class Sitemap:
    """What a sitemap lists."""

    pages: list[Listed] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)


def is_sitemap(body: bytes) -> bool:
    """Whether a document is a sitemap or a list of them, packed (``sitemap.xml.gz``) or not."""
    start = body if not body.startswith(_PACKED) else _unpacked(body[:4_096], strict=False)
    start = start[:2_000]
    return b"<urlset" in start or b"<sitemapindex" in start


def read_sitemap(body: bytes, *, where: str) -> Sitemap:
    """The pages and further sitemaps of a sitemap. Raises ``SourceError`` when it is none."""
    if body.startswith(_PACKED):
        body = _unpacked(body, where=where)
    root = parse(body, where=where)
    if name(root) not in ("urlset", "sitemapindex"):
        raise SourceError("is not a sitemap.", where=where, next_step="Check the address.")
    found = Sitemap()
    for one in anywhere(root, "url")[:MAX_LISTED]:
        if url := address(first(one, "loc"), where):
            found.pages.append(Listed(url, first(one, "lastmod")[:40]))
    for one in anywhere(root, "sitemap")[:MAX_LISTED]:
        if url := address(first(one, "loc"), where):
            found.sitemaps.append(url)
    return found


def _unpacked(body: bytes, *, where: str = "", strict: bool = True) -> bytes:
    unpacker = zlib.decompressobj(31)
    try:
        unpacked = unpacker.decompress(body, MAX_BYTES)
    except zlib.error as error:
        if not strict:
            return b""
        raise SourceError("is damaged (gzip).", where=where, next_step="Try again later.") from error
    if strict and not unpacker.eof:
        raise SourceError("is cut short or too large (gzip).", where=where, next_step="Try again later.")
    return unpacked
