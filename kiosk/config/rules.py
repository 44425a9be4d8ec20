"""What may stand in a section: its settings checked against a dataclass, mistakes gathered.

Knows nothing of what the settings mean; ``kiosk.config.settings`` says that. The rules of a setting stand in
the ``metadata`` of its field: ``one_of``, ``each``, ``between`` with ``or_zero``, ``length``, ``name``,
``url``, ``hosts``, ``hours``, ``opening``, ``file``, ``folder``.
"""

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from kiosk.config.toml import Lines, Mistakes, did_you_mean, names_of
from kiosk.hours import LINE

HOURS = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")
"""From when to when, in the time of the place; past midnight when it ends before it begins."""
RESERVED = ("own", "pictures", "staff", "ungrouped")
"""No source is called so."""
SECRET = ("key", "secret", "user", "password", "token", "api_key", "apikey", "client_id", "client_secret")
"""What nobody but this user may read has no place in the settings."""
_KEY_IN_ADDRESS = re.compile(
    r"[?&](?:authorization|api_?key|wskey|client_?id|token|password|key)=", re.IGNORECASE
)


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
            elsewhere = [other for other, its in sections.items() if key in names_of(its)]
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
