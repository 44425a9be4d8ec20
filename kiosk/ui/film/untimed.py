"""A transcript without times: what is said in a film, to be read beside it in lines that lead nowhere."""

import http.client
import logging
import textwrap
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from kiosk.media.prose import Block
from kiosk.media.prose_text import read_text
from kiosk.speech.sentences import sentences
from kiosk.ui.film.lines import LONG, UNTIMED, Line

log = logging.getLogger(__name__)

MOST_LINES = 20_000
"""A day of talk."""
_ANOTHER_TIME = (503, 504)


def read_untimed(gateway: str, key: str) -> list[Line] | None:
    """The lines of a text that the agent read; none when there is nothing to read, None when it is away.

    Waits; for a thread.
    """
    from kiosk.ui.asking.gateway import NotGiven, read_chapter, read_contents  # only now: it loads HTTP

    lines: list[Line] = []
    try:
        contents = read_contents(gateway, key)
        for chapter in range(len(contents.chapters)):
            if len(lines) < MOST_LINES:
                lines += lines_of(read_chapter(gateway, key, chapter).blocks, contents.language)
    except NotGiven as error:
        log.warning("the text of a film can't be read: %s", error)
        return None if error.status in _ANOTHER_TIME else []
    except (OSError, http.client.HTTPException, msgspec.MsgspecError) as error:
        log.info("the text of a film can't be read: %r", error)
        return None
    return lines[:MOST_LINES]


@lru_cache(maxsize=2)
def lines_in(text: str, language: str) -> tuple[Line, ...]:
    """The lines of a text that the catalogue gives with the film."""
    return tuple(lines_of(read_text(text).blocks, language))[:MOST_LINES]


def lines_of(blocks: Iterable[Block], language: str = "") -> list[Line]:
    """Whole sentences, as many as make a line. A block begins one, and so does what its writer broke off."""
    lines: list[Line] = []
    for block in blocks:
        told = f"{block.marker} {block.text}" if block.marker else block.text
        for line in told.split("\n"):
            words = ""
            for span in sentences(line, language):
                for piece in textwrap.wrap(line[span.start : span.end], LONG, break_on_hyphens=False):
                    if words and len(words) + len(piece) >= LONG:
                        lines.append(Line(UNTIMED, words))
                        words = ""
                    words = f"{words} {piece}" if words else piece
            if words:
                lines.append(Line(UNTIMED, words))
    return lines
