"""A file of TOML with the lines on which its settings stand; mistakes are gathered, and told at once."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.errors import ConfigError

Lines = dict[tuple[str | int, ...], int]
"""Where a table or a setting stands: ``("screen", "theme")`` or ``("source", 0, "url")`` to its line."""

MAX_BYTES = 1_000_000


class Mistakes:
    """What is wrong so far, told in the order of the file."""

    def __init__(self) -> None:
        self._found: list[tuple[int, str]] = []

    def add(self, line: int, what: str) -> None:
        """``line`` 0: the mistake belongs to no line."""
        self._found.append((line, what))

    def unknown_sections(
        self, document: Mapping[str, Any], lines: Lines, sections: Mapping[str, type], lists: Iterable[str]
    ) -> None:
        """Every table or setting at the top that means nothing."""
        known = (*sections, *lists)
        for name, value in document.items():
            if name in known:
                continue
            what = f"[{name}] is not a section.{did_you_mean(name, known)}"
            if not isinstance(value, (dict, list)):
                home = next((one for one, kind in sections.items() if name in names_of(kind)), "")
                what = f"{name} stands above every section." + (f" It belongs in [{home}]." if home else "")
            self.add(lines.get((name,), 0), what)

    def complain(self, file: Path) -> None:
        """Raise ConfigError when there is anything to say."""
        if self._found:
            raise ConfigError(
                "\n".join(f"line {line}: {what}" if line else what for line, what in sorted(self._found)),
                where=str(file),
            )


def names_of(kind: type) -> set[str]:
    """The settings of a section."""
    return {one.name for one in fields(kind)}


def did_you_mean(word: str, known: Iterable[object]) -> str:
    """A suggestion, or all there is when that is short."""
    words = {str(one).lower(): str(one) for one in known}
    if close := get_close_matches(word.lower(), words, n=1, cutoff=0.6):
        return f" Did you mean {words[close[0]]}?"
    return f" Use one of: {', '.join(words.values())}." if len(words) <= 20 else ""


def read_toml(file: Path, mistakes: Mistakes, *, secret: bool = False) -> tuple[dict[str, Any], Lines]:
    """The document and where its settings stand. After a slip on one line the other lines are still read.

    A setting that is left out for its slip still has its line: it is not one that somebody forgot.
    ``secret``: what is written in the file is not repeated in a complaint. Raises ConfigError when the file
    can't be read at all.
    """
    try:
        with file.open("rb") as opened:
            body = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise ConfigError(
            f"The settings can't be read: {error.strerror}.",
            where=str(file),
            next_step="Check its name and rights.",
        ) from error
    if len(body) > MAX_BYTES:
        raise ConfigError("This is too large for a settings file.", where=str(file))
    try:
        text = body.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            f"line {line}: The file is not UTF-8 text. Save it as UTF-8.", where=str(file)
        ) from error
    named = text
    for _ in range(20):
        try:
            return tomllib.loads(text), find_lines(named)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"\(at line (\d+), column \d+\)", str(error))
            line = int(found[1]) if found else text.rstrip().count("\n") + 1
            written = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
            if secret:
                mistakes.add(line, 'This line is not TOML. Write: key = "…", with quotes around it.')
            else:
                mistakes.add(line, f"{written.strip()[:60]!r} is not TOML: {_plain(str(error), written)}")
            # Only a setting on one line can be left out without changing what the rest means.
            setting = re.match(r"\s*[\w.-]+\s*=", written)
            if not found or not setting or '"""' in written or "[" in written:
                break
            text, named = _with_row(text, line, ""), _with_row(named, line, f"{setting[0]} 0")
    mistakes.complain(file)
    return {}, {}


def _with_row(text: str, line: int, row: str) -> str:
    rows = text.split("\n")
    rows[line - 1] = row
    return "\n".join(rows)


def _plain(error: str, written: str) -> str:
    value = written.partition("=")[2].split("#")[0].strip()
    if value in ("True", "False", "TRUE", "FALSE", "yes", "no", "on", "off"):
        return "write true or false, in small letters."
    if re.fullmatch(r"[^\W\d][\w ./:-]*", value):
        return f'put quotes around text: "{value}".'
    if re.fullmatch(r"\d+,\d+", value):
        return f"write {value.replace(',', '.')}, with a point."
    if "overwrite" in error:
        return "this stands here for the second time. Take one away."
    return re.sub(r" \(at .*\)", "", error) + "."


_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_SETTING = re.compile(r"\s*(\"[^\"]+\"|'[^']+'|[\w-]+)((?:\s*\.\s*[\w-]+)*)\s*=")


def find_lines(text: str) -> Lines:
    """Where each table and setting of a valid document stands."""
    lines: Lines = {}
    inside: tuple[str | int, ...] = ()
    counts: dict[str, int] = {}
    open_quotes = ""
    depth = 0
    for number, row in enumerate(text.split("\n"), 1):
        if open_quotes:
            if row.count(open_quotes) % 2:
                open_quotes = ""
            continue
        if depth == 0 and (header := _HEADER.match(row)):
            name = header[2].strip("\"'")
            if header[1] == "[[":
                inside = (name, counts.get(name, 0))
                counts[name] = counts.get(name, 0) + 1
            else:
                inside = tuple(part.strip(" \"'") for part in name.split("."))
            lines.setdefault(inside, number)
            lines.setdefault(inside[:1], number)
            continue
        if depth == 0 and (setting := _SETTING.match(row)):
            parts = [
                setting[1].strip("\"'"),
                *(part.strip() for part in setting[2].split(".") if part.strip()),
            ]
            for length in range(1, len(parts) + 1):
                lines.setdefault((*inside, *parts[:length]), number)
        bare = (
            re.sub(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'', "", row) if '"""' not in row and "'''" not in row else row
        )
        for quotes in ('"""', "'''"):
            if bare.count(quotes) % 2:
                open_quotes = quotes
        if not open_quotes:
            bare = bare.split("#")[0]
            if depth or "=" in bare:
                depth = max(0, depth + bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}"))
    return lines
