"""Timed text as plain cues, whatever hand made the file: WebVTT, SubRip, TTML (IMSC 1.1, EBU-TT-D).

Captions, subtitles, spoken descriptions, chapters and transcripts are all read by the same function. What a
renderer would style (tags, regions, positions) is dropped, what a person needs (the words, and who says
them) is kept. Whole files only; the pieces of a broadcast are joined to one by ``segments.join_segments``.
"""

from kiosk.errors import MediaError
from kiosk.media.captions import ttml, webvtt
from kiosk.media.captions.cues import (
    MAX_BYTES,
    MAX_CUES,
    MAX_LETTERS,
    Captions,
    Cue,
    cue_at,
    cues_at,
)
from kiosk.media.captions.segments import join_segments

__all__ = [
    "MAX_BYTES",
    "MAX_CUES",
    "MAX_LETTERS",
    "Captions",
    "Cue",
    "cue_at",
    "cues_at",
    "join_segments",
    "parse",
    "read",
]


def read(data: bytes) -> Captions:
    """Every cue that can be shown, and the number that can't.

    Raises MediaError when the file is too large or is something else (a web page, a film).
    """
    if len(data) > MAX_BYTES:
        raise MediaError(
            f"The caption file is larger than {MAX_BYTES // 2**20} MB.", next_step="It is left out."
        )
    return ttml.read(data) if ttml.is_xml(data) else webvtt.read(data)


def parse(data: bytes) -> list[Cue]:
    """The cues of a caption, description or chapter file in order of time. Raises MediaError."""
    return read(data).cues
