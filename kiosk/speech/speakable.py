"""What of a text a voice can say. The rest becomes white space, so that every letter keeps its place."""

import re
import unicodedata

MOST_OF_A_WORD = 60
"""Letters without a break; nobody waits for more to be spelled out."""

_ADDRESS = re.compile(r"(?:https?://|www\.)([^\s/?#]{0,60}+)\S*+", re.IGNORECASE)
_REPEATED = re.compile(r"([^\w\s])\1{2,}+")
_LONG = re.compile(rf"\S{{{MOST_OF_A_WORD + 1},}}+")
_SILENT = frozenset('«»‹›„“”‟"<>[]{}|\\^~*_#=')
"""Read out as names of signs, which nobody wants to hear."""


def speakable(text: str) -> str:
    """The same text, as long as before. Of an address on the web its host is said."""
    text = _ADDRESS.sub(lambda found: _only(found.group(1), found), text)
    text = _REPEATED.sub(lambda found: found.group(1).ljust(len(found.group())), text)
    text = "".join(letter if _has_sound(letter) else " " for letter in text)
    return _LONG.sub(lambda found: found.group()[:MOST_OF_A_WORD].ljust(len(found.group())), text)


def _only(part: str, found: re.Match[str]) -> str:
    before = found.start(1) - found.start()
    return (" " * before + part).ljust(len(found.group()))


def _has_sound(letter: str) -> bool:
    if letter.isascii():
        return letter.isprintable() and letter not in _SILENT
    # Letters, marks on them, numbers, punctuation, money, dashes: no pictures, no private or invisible signs.
    category = unicodedata.category(letter)
    return (category[0] in "LMNPZ" or category in ("Sc", "Sm")) and letter not in _SILENT
