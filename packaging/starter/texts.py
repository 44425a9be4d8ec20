"""What a person writes in the TOML files here: read, and checked for what is lacking."""

import re
import struct
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LANGUAGES = ("nl", "fr", "de", "en")

Table = dict[str, Any]


class Wrong(Exception):
    """A TOML file here lacks something or says something that can't be. The sentence is for its editor."""


@dataclass(frozen=True)
class Words:
    """``words.toml``: labels, photographers, themes, licences, sites and credit lines."""

    labels: Table
    photographer: Table
    collection: Table
    themes: Table
    licences: Table
    sites: Table
    credits: Table


def read_toml(path: Path) -> Table:
    """One TOML file, or Wrong with its name and the place of the mistake."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as mistake:
        raise Wrong(f"{path.name}: {mistake}") from None


def read_works(folder: Path) -> dict[str, Table]:
    """Every work by its slug (the name of its file)."""
    works = {path.stem: read_toml(path) for path in sorted((folder / "works").glob("*.toml"))}
    for slug, work in works.items():
        check_work(slug, work)
    return works


def check_work(slug: str, work: Table) -> None:
    """Wrong when a work lacks something that every work of its kind has."""
    needed = {
        "picture": ("file", "alt"),
        "sound": ("file", "alt", "picture", "picture_credit"),
        "story": ("page",),
    }
    kind = work.get("kind", "")
    if kind not in needed:
        raise Wrong(f"works/{slug}.toml: kind must be one of {', '.join(needed)}.")
    for key in ("title", "summary", "date", "themes", "credit", *needed[kind]):
        if not work.get(key):
            raise Wrong(f"works/{slug}.toml: {key} is missing.")


def words_in(value: str | Mapping[str, str], where: str) -> dict[str, list[str]]:
    """A IIIF language map of a text: one string for all four languages, or a table with each of them."""
    if isinstance(value, str):
        return {"none": [value]}
    lacking = [language for language in LANGUAGES if not str(value.get(language, "")).strip()]
    if lacking:
        raise Wrong(f"{where}: write this text in {', '.join(lacking)} too.")
    return {language: [typeset(" ".join(value[language].split()), language)] for language in LANGUAGES}


def typeset(text: str, language: str) -> str:
    """French puts a space before : ; ? ! and inside guillemets, at which a line must not break."""
    return re.sub(r" (?=[:;?!»])|(?<=«) ", "\u00a0", text) if language == "fr" else text


def each_language(value: str | Mapping[str, str]) -> Mapping[str, str]:
    """A text by language, also when it is the same in all of them."""
    return dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value


def ogg_seconds(path: Path) -> float:
    """Length of an Ogg Vorbis file: last granule position over sample rate (RFC 3533, 6; Vorbis I, 4.2.2)."""
    data = path.read_bytes()
    head = data.find(b"\x01vorbis")
    last = data.rfind(b"OggS")
    if head < 0 or last < 0:
        raise Wrong(f"{path.name}: this is not an Ogg Vorbis file.")
    (rate,) = struct.unpack_from("<I", data, head + 12)
    (granule,) = struct.unpack_from("<q", data, last + 6)
    return float(round(granule / rate, 2))
