"""Which voice speaks a language."""

from collections.abc import Iterable

_SAME = {"zh": "cmn", "iw": "he", "in": "id", "sh": "hr", "vls": "nl", "nds": "de", "gsw": "de", "wa": "fr"}
"""What a catalogue may write, and whom its readers understand: another code, or the language next door."""


def voice_for(language: str, voices: Iterable[str]) -> str:
    """Of ``voices`` (BCP 47, lower case) the one for a language: nl-BE finds nl (RFC 4647, lookup).

    Empty when nobody speaks it.
    """
    known = set(voices)
    parts = language.lower().replace("_", "-").split("-")
    parts[0] = parts[0] if parts[0] in known else _SAME.get(parts[0], parts[0])
    while parts:
        if "-".join(parts) in known:
            return "-".join(parts)
        parts.pop()
    return ""
