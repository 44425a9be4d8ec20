"""What a file is by its first bytes, whatever its name or its server says (WHATWG MIME Sniffing, 6).

A film that is really a playlist would make the player open what the playlist names, and a log-in page
is no film: only what is on this list is ever kept.
"""

import re

HEAD = 2048
"""So many first bytes decide."""

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
    (b"OggS", "application/ogg"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b".snd", "audio/basic"),
    (b"#!AMR", "audio/amr"),
    (b"FLV\x01", "video/x-flv"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-asf"),
    (b"\x06\x0e\x2b\x34\x02\x05\x01\x01", "application/mxf"),
    (b"\x00\x00\x01\xba", "video/mpeg"),
    (b"\x00\x00\x01\xb3", "video/mpeg"),
)
_RIFF = {b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo", b"WEBP": "image/webp"}
_FORM = {b"AIFF": "audio/aiff", b"AIFC": "audio/aiff"}
_BOXES = {b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"}
_FRAGMENTS = {b"styp", b"moof", b"sidx", b"emsg", b"prft"}
"""A part of an MP4 film (ISO/IEC 14496-12, 8.8): what HLS and DASH send."""
_BRANDS = {b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"avif": "image/avif", b"avis": "image/avif"}
_BRANDS |= {b"qt  ": "video/quicktime"}
_UTF16 = re.compile(rb"\xff\xfe(?:[\t\n\r -~]\x00){2}")
_SUBRIP = re.compile(rb"\s*\d{1,6}[ \t]*\r?\n\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->")
_TTML = re.compile(
    rb"\s*+(?:<\?xml[^<>?]*+\?>\s*+)?+(?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+<(?:[a-zA-Z]\w{0,20}+:)?+tt[\s>]"
)
_LIST = re.compile(rb"smoothstreamingmedia|<(?:\w{1,20}:)?mpd\b|<asx\b|<playlist\b|#extm3u|\[playlist", re.I)
"""libVLC takes some of these for a list of addresses wherever they stand among the first letters."""
# A comment that was found stays found: tried again, each longer than before, forty would take for ever.
_PAGE = re.compile(
    rb"\s*(?:(?><!--.*?-->)\s*)*+<(?:!doctype\s+html|html|head|body|script|title|meta)\b", re.I | re.S
)


EPUB = "application/epub+zip"
HTML = "text/html"
_PROLOG = re.compile(rb"\A\s*+<\?xml[^<>]{0,300}>")
_FRAGMENT = re.compile(rb"\A\s*+<(?:p|div|h[1-6]|article|main|section|blockquote|pre)\b", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def kind_of(head: bytes) -> str:
    """The media type of a file that begins so; empty when it is nothing that we show or play."""
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _TTML.match(text) and not _LIST.search(head):
        return "application/ttml+xml"
    # A manifest may have any letters where other files tell what they are: <!--free-->, or UTF-16.
    if text.lstrip().startswith(b"<") or head.startswith(b"\xfe\xff") or _UTF16.match(head):
        return ""
    if re.match(rb"WEBVTT(?:[\s]|$)", text):
        return "text/vtt"
    if _SUBRIP.match(text):
        return "application/x-subrip"
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "")
    if head.startswith(b"FORM"):
        return _FORM.get(head[8:12], "")
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[4:8] in _FRAGMENTS:
        return "video/mp4"
    if head[4:8] in _BOXES:
        return "video/quicktime"
    return _stream_of_packets(head)


def text_kind(head: bytes) -> str:
    """The media type of a text to read that begins so: EPUB, HTML or plain; empty when it is none.

    Only asked of what a catalogue calls a text; to a player none of them ever goes.
    """
    if head.startswith(b"PK\x03\x04"):
        return EPUB
    text = head.removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text/plain" if b"<\x00" not in head[:200] and b"\x00<" not in head[:200] else HTML
    if text.lstrip().startswith(b"<"):
        text = _PROLOG.sub(b"", text, count=1)
        return HTML if _PAGE.match(text) or _FRAGMENT.match(text) else ""
    if kind_of(head) or _CONTROLS.search(text) or not text.strip():
        return ""
    return "" if text.startswith((b"#EXTM3U", b"[playlist]", b"%PDF")) else "text/plain"


def _stream_of_packets(head: bytes) -> str:
    """Formats without a header: every packet begins with the same bits."""
    if len(head) > 376 and head[0] == head[188] == head[376] == 0x47:
        return "video/mp2t"
    if len(head) > 396 and head[4] == head[196] == head[388] == 0x47:
        return "video/mp2t"
    if head.startswith(b"\x0bw"):
        return "audio/ac3"  # also E-AC-3 (ETSI TS 102 366, 4.3)
    if len(head) > 3 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    if len(head) > 3 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and head[1] & 0x06 and head[2] >> 4 < 15:
        return "audio/mpeg"
    return ""


def why_not(head: bytes) -> str:
    """A sentence for staff on a file that ``kind_of`` does not know."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head:
        return "The file is empty."
    if _PAGE.match(text):
        return "A web page came instead of the file (a log-in page, or a message of the server)."
    if text.startswith((b"#EXTM3U", b"[playlist]", b"[Reference]")) or b"<playlist" in head[:512].lower():
        return "A list of files came instead of the file."
    if text.startswith((b"<", b"{", b"[")):
        return "A document came instead of the file (often a message of the server)."
    return "It is not a kind of film, sound, picture or captions that we know."
