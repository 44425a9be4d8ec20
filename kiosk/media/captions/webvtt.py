"""WebVTT (W3C WebVTT 1, section 6) and SubRip, read by the same few rules.

webvtt-py was tried on the same files: it finds the same cues, but refuses an empty file, has no bounds and
does not say what it left out.
"""

import re
from collections.abc import Iterator

from kiosk.media.captions.cues import MAX_CUES, Captions, Cue, in_order, name, plain, unescaped

_MAX_WRITTEN = 10_000
"""Letters of one cue that are looked at, with their tags."""

_CLOCK = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_CLOCK}\s*-->\s*{_CLOCK}(?:\s.*)?")
# Neither holds another "<" or gives back a letter: a thousand that are never closed cost no more than one.
_VOICE = re.compile(r"<v(?:\.[^\s<>]*+)?[ \t]++([^<>]*+)>|</v\s*+>", re.IGNORECASE)
"""Where somebody begins to speak, and where nobody known does any more."""
_RUBY = re.compile(r"<(/?(?:ruby|rt))(?:[\s.][^<>]*+)?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?[a-z0-9][^<>]*>|</>|\{\\[^{}]*\}", re.IGNORECASE
)  # WebVTT, SubRip's <font>, ASS's {\an8}


def read(data: bytes) -> Captions:
    """Every cue that can be shown, and the number that can't. Any bytes at all are read as text."""
    cues: list[Cue] = []
    skipped = 0
    for timing, lines in _blocks(decoded(data)):
        span = _span(timing)
        if span is None or len(cues) >= MAX_CUES:
            skipped += 1
            continue
        start, end = span
        cues += (Cue(start=start, end=end, text=text, voice=voice) for voice, text in _spoken(lines))
    return in_order(cues, skipped)


def decoded(data: bytes) -> str:
    """The text of a caption file, in the encodings that they come in."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # WebVTT is UTF-8 by definition; old SubRip files are what Windows wrote in Western Europe.
        encoding = "utf-8-sig" if data.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") else "cp1252"
        return data.decode(encoding, errors="replace")


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each timing line with the lines under it. Header, NOTE, STYLE, REGION and identifiers have no arrow."""
    timing = ""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if "-->" in line:
            if timing:
                yield timing, lines
            timing, lines = line, []
        elif timing and not line.strip():
            yield timing, lines
            timing = ""
        elif timing:
            lines.append(line)
    if timing:
        yield timing, lines


def _span(timing: str) -> tuple[float, float] | None:
    found = _TIMING.fullmatch(timing)
    if found is None:
        return None
    start, end = (
        (((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0")))
        / 1000
        for hours, minutes, seconds, fraction in (found.group(1, 2, 3, 4), found.group(5, 6, 7, 8))
    )
    return (start, end) if start < end else None


def _spoken(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Voice and words of one cue; two voices in one cue become two."""
    spans = _VOICE.split(_without_readings("\n".join(lines)[:_MAX_WRITTEN]))
    for voice, words in zip(["", *spans[1::2]], spans[0::2], strict=True):
        if text := _plain(words):
            yield name(unescaped(_TAG.sub("", voice or ""))), text


def _without_readings(written: str) -> str:
    """Without what small letters beside a word (ruby text) say of how it sounds."""
    kept, *rest = _RUBY.split(written)
    ruby = aside = False
    for tag, words in zip(rest[0::2], rest[1::2], strict=True):
        tag = tag.lower()
        ruby = tag == "ruby" or (ruby and tag != "/ruby")
        aside = ruby and tag == "rt"
        kept += "" if aside else words
    return kept


def _plain(words: str) -> str:
    return plain(unescaped(_TAG.sub("", words)))
