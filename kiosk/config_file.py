"""How a settings file is read: TOML with line numbers, checked against dataclasses, mistakes gathered.

Knows nothing of what the settings mean; ``kiosk.config`` says that. The rules of a setting stand in the
``metadata`` of its field: ``one_of``, ``each``, ``between`` with ``or_zero``, ``length``, ``name``, ``url``,
``hosts``, ``hours``, ``opening``, ``file``, ``folder``.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from kiosk.errors import ConfigError
from kiosk.hours import LINE

Lines = dict[tuple[str | int, ...], int]
"""Where a table or a setting stands: ``("screen", "theme")`` or ``("source", 0, "url")`` to its line."""

HOURS = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")
"""From when to when, in the time of the place; past midnight when it ends before it begins."""
RESERVED = ("pictures", "staff", "ungrouped")
"""No source is called so."""
SECRET = ("key", "secret", "user", "password", "token", "api_key", "apikey", "client_id", "client_secret")
"""What nobody but this user may read has no place in the settings."""
_KEY_IN_ADDRESS = re.compile(
    r"[?&](?:authorization|api_?key|wskey|client_?id|token|password|key)=", re.IGNORECASE
)
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
                home = next((one for one, kind in sections.items() if name in _names(kind)), "")
                what = f"{name} stands above every section." + (f" It belongs in [{home}]." if home else "")
            self.add(lines.get((name,), 0), what)

    def complain(self, file: Path) -> None:
        """Raise ConfigError when there is anything to say."""
        if self._found:
            raise ConfigError(
                "\n".join(f"line {line}: {what}" if line else what for line, what in sorted(self._found)),
                where=str(file),
            )


def _names(kind: type) -> set[str]:
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


def table(
    document: Mapping[str, Any],
    lines: Lines,
    name: str,
    kind: type,
    sections: Mapping[str, type],
    mistakes: Mistakes,
) -> Any:
    """The ``[name]`` table as a ``kind``; a setting that is wrong keeps its default after the complaint."""
    given = document.get(name, {})
    if not isinstance(given, dict):
        mistakes.add(lines.get((name,), 0), f"{name} is a section: write [{name}] on a line of its own.")
        return kind()
    known = {one.name: one for one in fields(kind)}
    values = {}
    for key, value in given.items():
        line = lines.get((name, key), lines.get((name,), 0))
        if key not in known:
            elsewhere = [other for other, its in sections.items() if key in _names(its)]
            hint = f" It belongs in [{elsewhere[0]}]." if elsewhere else did_you_mean(key, known)
            mistakes.add(line, f"[{name}] {key} is not a setting.{hint}")
        elif wrong := _wrong(known[key], value):
            mistakes.add(line, f"[{name}] {key} {wrong}")
        else:
            values[key] = _frozen(known[key], value)
    return kind(**values)


def tables(
    document: Mapping[str, Any], lines: Lines, name: str, kind: type, root: Path, mistakes: Mistakes
) -> tuple[Any, ...]:
    """Every ``[[name]]`` table as a ``kind``; those with a mistake are left out after the complaint."""
    given = document.get(name, [])
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        mistakes.add(lines.get((name,), 0), f"Each {name} has two pairs of brackets: write [[{name}]].")
        return ()
    known = {one.name: one for one in fields(kind)}
    whole: list[Any] = []
    names: dict[str, int] = {}
    for index, each in enumerate(given):
        start = lines.get((name, index), 0)
        faults: list[tuple[int, str]] = []
        for key, value in each.items():
            line = lines.get((name, index, key), start)
            if key not in known:
                hint = " It belongs in secrets.toml." if key in SECRET else did_you_mean(key, known)
                faults.append((line, f"[[{name}]] {key} is not a setting.{hint}"))
            elif wrong := _wrong(known[key], value) or _wrong_place(key, value, each, root):
                faults.append((line, f"[[{name}]] {key} {wrong}"))
        missing = [one.name for one in known.values() if one.default is MISSING and one.name not in each]
        faults += [
            (start, f"[[{name}]] has no {key}. Add it.")
            for key in missing
            if (name, index, key) not in lines  # else its slip is told already
        ]
        own = each.get("name")
        if isinstance(own, str) and own in names:
            line = lines.get((name, index, "name"), start)
            faults.append(
                (line, f"[[{name}]] name {own!r} is already that of line {names[own]}. Choose another.")
            )
        elif isinstance(own, str):
            names[own] = lines.get((name, index, "name"), start)
        for line, what in faults:
            mistakes.add(line, what)
        if not faults and not missing:
            whole.append(kind(**{key: _frozen(known[key], value) for key, value in each.items()}))
    return tuple(whole)


_TYPES: Mapping[Any, tuple[tuple[type, ...], str]] = {
    bool: ((bool,), "true or false"),
    int: ((int,), "a whole number"),
    float: ((int, float), "a number"),
    str: ((str,), "text in quotes"),
    tuple[str, ...]: ((list,), 'a list of texts: ["one", "two"]'),
}


def _wrong(setting: "Field[Any]", value: object) -> str:
    """What is wrong with a value by itself, or nothing."""
    types, said = _TYPES[setting.type]
    rules = setting.metadata
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        return f"must be {said}, not {_toml(value)}."
    if isinstance(value, list) and not all(isinstance(one, str) for one in value):
        return f"must be {said}."
    if (one_of := rules.get("one_of")) and value not in one_of:
        if isinstance(value, str):
            return f"can't be {value!r}.{did_you_mean(value, one_of)}"
        return f"must be {' or '.join(map(str, one_of))}, not {value}."
    if isinstance(value, list) and (each := rules.get("each")):
        for one in value:
            if one not in each:
                return f"can't hold {one!r}.{did_you_mean(one, each)}"
        if len(set(value)) < len(value):
            return "names something twice."
    if isinstance(value, (int, float)) and (between := rules.get("between")):
        lowest, highest = between
        if not lowest <= value <= highest and not (rules.get("or_zero") and value == 0):
            zero = ", or 0" if rules.get("or_zero") else ""
            return f"must be from {lowest:g} to {highest:g}{zero}, not {value}."
    if (
        isinstance(value, (str, list))
        and (length := rules.get("length"))
        and not length[0] <= len(value) <= length[1]
    ):
        return f"must have {length[0]} to {length[1]} {'letters' if isinstance(value, str) else 'values'}."
    if isinstance(value, str):
        return _wrong_text(rules, value)
    if isinstance(value, list) and rules.get("hosts"):
        for one in value:
            if not re.fullmatch(r"(?:[\w.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?", one):
                bare = urlsplit(one).netloc if "//" in one else ""
                hint = f" Did you mean {bare!r}?" if bare else " Write a host, or host:port."
                return f"can't hold {one!r}.{hint}"
    return ""


def _wrong_text(rules: Mapping[str, Any], value: str) -> str:
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in value):
        return "has a control character in it."
    if rules.get("name") and not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,39}", value):
        better = re.sub(r"[^a-z0-9_-]+", "-", value.lower()).strip("-_")[:40]
        return "must be small letters, digits, - and _." + (f" Did you mean {better!r}?" if better else "")
    if rules.get("name") and value in RESERVED:
        return f"can't be {value!r}: that word means something else in messages. Choose another."
    if rules.get("hours") and value and not HOURS.fullmatch(value):
        return f'must be two times of the day, "22:00-06:00", not {value!r}.'
    if rules.get("opening") and value and not LINE.fullmatch(value):
        return f'must be "closed" or times of the day, "09:00-12:30 13:00-18:00", not {value!r}.'
    if rules.get("file") and value:
        return _not_there("file", Path(value))
    if rules.get("url"):
        return _wrong_url(value)
    return ""


def _not_there(what: Literal["file", "folder"], path: Path) -> str:
    """What is wrong with a file or folder that is named, or nothing."""
    try:
        there = path.is_file() if what == "file" else path.is_dir()
    except OSError as error:
        return (
            f"names a {what} that can't be looked at: {str(path)!r}: {error.strerror}. "
            "Give this user the right to enter the folder it is in."
        )
    return "" if there else f"names a {what} that is not there: {str(path)!r}."


def _wrong_url(value: str) -> str:
    try:
        parts = urlsplit(value)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return f"is not an address: {value!r}."
    if _KEY_IN_ADDRESS.search(value):
        return "holds a key, which others could read here. Write it in secrets.toml, as key of this source."
    if parts.scheme in ("http", "https") and host and parts.username is None and " " not in value:
        return ""
    if parts.username is not None:
        return "must not hold a name or password."
    if not parts.scheme and re.match(r"[\w-]+(\.[\w-]+)+(/|$)", value):
        return f"is not a whole address. Did you mean 'https://{value}'?"
    return f"must be an address that begins with https://, not {value!r}."


def _wrong_place(key: str, value: object, source: Mapping[str, Any], root: Path) -> str:
    """What is wrong with a value beside its neighbours."""
    if key == "url" and isinstance(value, str) and value.startswith("http://"):
        parts = urlsplit(value)
        private = source.get("private_hosts")
        private = private if isinstance(private, list) else []  # what else it is, is told of itself
        if not source.get("published") and parts.netloc not in private and parts.hostname not in private:
            return (
                f"begins with http://. Did you mean {'https' + value[4:]!r}? "
                f'For an address inside your building add private_hosts = ["{parts.netloc}"].'
            )
    if key == "published" and isinstance(value, str) and value and source.get("kind") != "folder":
        return _not_there("folder", root / value)  # a stick may be out
    return ""


def _toml(value: object) -> str:
    """A value as it is written, short."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value[:60]}"'
    return (
        "a list" if isinstance(value, list) else "a section" if isinstance(value, dict) else str(value)[:60]
    )


def _frozen(setting: "Field[Any]", value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return float(value) if setting.type is float else value
