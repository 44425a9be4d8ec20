"""Keys and passwords of catalogues: ``secrets.toml`` beside ``kiosk.toml``, or the environment.

    [uitdatabank]                    # the name of the [[source]]
    key = "0123-4567"                # an API key or client id
    [hetarchief]
    user = "qas-station"
    password = "…"

In the environment the same is ``VENSTER_UITDATABANK_KEY``, ``VENSTER_HETARCHIEF_PASSWORD``; that goes before
the file. The file has to be this user's alone (``chmod 600``): it is not read otherwise. Nothing of it is
ever part of a message.
"""

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path

from kiosk.config.toml import Mistakes, did_you_mean, read_toml
from kiosk.errors import ConfigError

FIELDS = ("key", "secret", "user", "password")
LONGEST = 4_000
"""Letters of one of them."""

Secrets = Mapping[str, Mapping[str, str]]
"""Source name to field to value."""


def read(file: Path, sources: tuple[str, ...] | None, environment: Mapping[str, str] = os.environ) -> Secrets:
    """What is known of each of ``sources``; a file that is not there is none.

    None: nobody knows which sources there are, so no section is complained of.

    Raises ConfigError with one line for each mistake; the lines hold names and never a value.
    """
    found = {name: dict(each) for name, each in _in_file(file, sources).items()}
    owners: dict[str, str] = {}
    for source in sources or ():
        for field in FIELDS:
            variable = f"VENSTER_{re.sub('[^A-Z0-9]', '_', source.upper())}_{field.upper()}"
            value = environment.get(variable, "").strip()
            if not value:
                continue
            if (other := owners.setdefault(variable, source)) != source:
                raise ConfigError(
                    f"{variable} may be meant for {other} and for {source}: rename one of them."
                )
            if len(value) > LONGEST:
                raise ConfigError(f"{variable} is longer than {LONGEST} letters.")
            found.setdefault(source, {})[field] = value
    return found


def _in_file(file: Path, sources: tuple[str, ...] | None) -> Secrets:
    try:
        mode = file.stat().st_mode
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigError(f"The secrets can't be read: {error.strerror}.", where=str(file)) from error
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise ConfigError(
            "Other users of this machine can read the keys in this file.",
            where=str(file),
            next_step=f"Make it yours alone: chmod 600 '{file}'",
        )
    mistakes = Mistakes()
    document, lines = read_toml(file, mistakes, secret=True)
    found: dict[str, dict[str, str]] = {}
    for name, each in document.items():
        line = lines.get((name,), 0)
        if not isinstance(each, dict):
            mistakes.add(line, "a value stands above every section. Write [name of the source] above it.")
            continue
        if sources is not None and name not in sources:
            mistakes.add(line, f"[{name}] is the name of no [[source]].{did_you_mean(name, sources)}")
            continue
        for field, value in each.items():
            place = lines.get((name, field), line)
            if field not in FIELDS:
                mistakes.add(place, f"[{name}] {field} is not a secret.{did_you_mean(field, FIELDS)}")
            elif not isinstance(value, str) or not 0 < len(value) <= LONGEST or not value.isprintable():
                mistakes.add(place, f"[{name}] {field} must be text in quotes, on one line.")
            else:
                found.setdefault(name, {})[field] = value
    mistakes.complain(file)
    return found
