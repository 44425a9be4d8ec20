"""An address for who writes it down: as short as it may be typed, and in words that a voice says."""

import re
from collections.abc import Mapping
from urllib.parse import unquote_to_bytes

GROUP = 4
"""Letters in one breath: as many as somebody remembers while writing."""

MOST_TO_WRITE = 32
"""Letters of an address that somebody writes down; of a longer one they get one wrong."""

MOST_TO_SPELL = 64
"""Letters of an address that somebody listens to, one by one, because they asked for it."""

_OTHER_LETTERS = re.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+")
"""Of UTF-8 as a web address carries it (RFC 3987, 3.2)."""

_SIGNS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        ".": "punt",
        "/": "schuine streep",
        "-": "streepje",
        "_": "laag streepje",
        ":": "dubbele punt",
        "?": "vraagteken",
        "=": "is gelijk aan",
        "&": "en-teken",
        "%": "procent",
        "#": "hekje",
        "~": "golfje",
        "+": "plus",
        "@": "apenstaartje",
        ",": "komma",
    },
    "fr": {
        ".": "point",
        "/": "barre oblique",
        "-": "tiret",
        "_": "tiret bas",
        ":": "deux-points",
        "?": "point d’interrogation",
        "=": "égal",
        "&": "esperluette",
        "%": "pour cent",
        "#": "dièse",
        "~": "tilde",
        "+": "plus",
        "@": "arobase",
        ",": "virgule",
    },
    "de": {
        ".": "Punkt",
        "/": "Schrägstrich",
        "-": "Bindestrich",
        "_": "Unterstrich",
        ":": "Doppelpunkt",
        "?": "Fragezeichen",
        "=": "gleich",
        "&": "Und-Zeichen",
        "%": "Prozent",
        "#": "Raute",
        "~": "Tilde",
        "+": "plus",
        "@": "At-Zeichen",
        ",": "Komma",
    },
    "en": {
        ".": "dot",
        "/": "slash",
        "-": "dash",
        "_": "underscore",
        ":": "colon",
        "?": "question mark",
        "=": "equals",
        "&": "ampersand",
        "%": "percent",
        "#": "hash",
        "~": "tilde",
        "+": "plus",
        "@": "at sign",
        ",": "comma",
    },
}
_CAPITAL = {"nl": "hoofdletter", "fr": "majuscule", "de": "groß", "en": "capital"}


def short(address: str) -> str:
    """An address as it is typed: browsers know that it begins with ``https://``, and can do without
    a last slash.

    One that begins in another way keeps that: there it matters. Letters beyond ASCII are written as letters.
    """
    address = _OTHER_LETTERS.sub(_as_letters, address)
    bare = address.removeprefix("https://")
    return address if bare == address else bare.rstrip("/") or address


def _as_letters(coded: re.Match[str]) -> str:
    """As it was, when it isn't text, or text that can't be seen: spaces, controls, marks of direction."""
    text = unquote_to_bytes(coded[0]).decode(errors="replace")
    return text if text.isprintable() and "\ufffd" not in text else coded[0]


def site(address: str) -> str:
    """Where an address leads that is too long to be written down: the name of its site, easily remembered.

    Empty for one that is short enough.
    """
    typed = short(address)
    if len(typed) <= MOST_TO_WRITE:
        return ""
    host = address.partition("://")[2].partition("/")[0].rpartition("@")[2]
    return host.removeprefix("www.").partition(":")[0].lower()


def to_spell(address: str) -> str:
    """What is spelled of an address: all that is typed, or the name of its site where that is too much."""
    typed = short(address)
    return typed if len(typed) <= MOST_TO_SPELL else site(address)


def spelled(address: str, language: str) -> str:
    """Every letter, digit and sign of it as a word, in lines of a few letters; a sign has a line of its own.

    Letters of the name of a machine are the same large and small; behind it a capital is said to be one. In
    a language that has no words for signs, English has.
    """
    signs = _SIGNS.get(language, _SIGNS["en"])
    capital = _CAPITAL.get(language, _CAPITAL["en"])
    _, _, rest = address.rpartition("://")
    path = rest.find("/") + len(address) - len(rest) if "/" in rest else len(address)
    lines: list[list[str]] = [[]]
    for at, letter in enumerate(address):
        if letter.isalnum():
            if len(lines[-1]) >= GROUP:
                lines.append([])
            lines[-1].append(f"{capital} {letter}" if at > path and letter.isupper() else letter.lower())
        elif not letter.isspace():
            lines += [[signs.get(letter, letter)], []]
    return "\n\n".join(", ".join(line) + "." for line in lines if line)
