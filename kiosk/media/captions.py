"""Timed text as plain cues: WebVTT (W3C WebVTT 1, section 6) and SubRip, whatever hand made the file.

Captions, subtitles, spoken descriptions and chapters are all read by the same function. What a
renderer would style (tags, regions, positions) is dropped, what a person needs (the words, and who
says them) is kept. webvtt-py was tried on the same files: it finds the same cues, but refuses an empty
file, has no bounds and does not say what it left out.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.errors import MediaError
from kiosk.model import Value

MAX_BYTES = 2 * 2**20
MAX_CUES = 20_000
MAX_LETTERS = 1_000
"""Of one cue; a longer one is no caption and would only stop the screen."""
_MAX_WRITTEN = 10_000
"""Letters of one cue that are looked at, with their tags."""
_LOOK_BACK = 32
"""So many cues that began earlier may still be showing."""

_CLOCK = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_CLOCK}\s*-->\s*{_CLOCK}(?:\s.*)?")
# Neither holds another "<" or gives back a letter: a thousand that are never closed cost no more than one.
_VOICE = re.compile(r"<v(?:\.[^\s<>]*+)?[ \t]++([^<>]*+)>", re.IGNORECASE)
_VOICE_END = re.compile(r"</v\s*>", re.IGNORECASE)
_TAG = re.compile(
    r"</?[a-z0-9][^<>]*>|</>|\{\\[^{}]*\}", re.IGNORECASE
)  # WebVTT, SubRip's <font>, ASS's {\an8}
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")
_NO_LETTER = re.compile("&#[0-9]{100,}")
"""No number of a letter, and longer ones than 4300 digits make ``html.unescape`` raise ValueError."""


class Cue(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What is said or shown from ``start`` until ``end``, in seconds; plain text in the maker's lines."""

    start: float
    end: float
    text: str
    voice: str = ""
    """Who speaks (WebVTT voice span); empty when the file does not say."""


class Captions(NamedTuple):
    """The cues of one file, in order of time, and how many of its cues were too broken to show."""

    cues: list[Cue]
    skipped: int


def read(data: bytes) -> Captions:
    """Every cue that can be shown, and the number that can't.

    Raises MediaError when the file is too large or is something else (a web page, TTML).
    """
    if len(data) > MAX_BYTES:
        raise MediaError(
            f"The caption file is larger than {MAX_BYTES // 2**20} MB.", next_step="It is left out."
        )
    text = _decoded(data)
    if text.lstrip().startswith("<"):
        raise MediaError("The caption file is XML or a web page.", next_step="WebVTT and SRT can be read.")
    cues: list[Cue] = []
    skipped = 0
    for timing, lines in _blocks(text):
        span = _span(timing)
        if span is None or len(cues) >= MAX_CUES:
            skipped += 1
            continue
        start, end = span
        cues += (Cue(start=start, end=end, text=text, voice=voice) for voice, text in _spoken(lines))
    cues = cues[:MAX_CUES]
    cues.sort(key=lambda cue: (cue.start, cue.end))
    return Captions(cues, skipped)


def parse(data: bytes) -> list[Cue]:
    """The cues of a caption, description or chapter file in order of time. Raises MediaError."""
    return read(data).cues


def cues_at(cues: Sequence[Cue], seconds: float) -> list[Cue]:
    """All that is said at this moment, in order of start; people may talk at the same time."""
    began = bisect_right(cues, seconds, key=lambda cue: cue.start)
    return [cue for cue in cues[max(0, began - _LOOK_BACK) : began] if seconds < cue.end]


def cue_at(cues: Sequence[Cue], seconds: float) -> Cue | None:
    """What is said at this moment; of several the one that began last. ``cues`` in the order of ``parse``."""
    found = cues_at(cues, seconds)
    return found[-1] if found else None


def _decoded(data: bytes) -> str:
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
    spans = _VOICE.split(_VOICE_END.sub("", "\n".join(lines)[:_MAX_WRITTEN]))
    for voice, words in zip(["", *spans[1::2]], spans[0::2], strict=True):
        if text := _plain(words):
            yield _plain(voice).replace("\n", " ")[:60], text


def _plain(words: str) -> str:
    words = _NOT_TEXT.sub("", html.unescape(_NO_LETTER.sub("&#0", _TAG.sub("", words))))
    words = "\n".join(filter(None, (_SPACES.sub(" ", line).strip() for line in words.split("\n"))))
    return words if len(words) <= MAX_LETTERS else words[: MAX_LETTERS - 1] + "…"
