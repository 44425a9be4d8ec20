"""No regular expression that meets foreign text takes far longer when the text is a little longer.

A catalogue, a caption file or a server's answer is written by strangers, and ``re`` holds the interpreter
while it works: the whole screen would wait. Every pattern that these rooms of the program have is found by
itself, so that a new one is looked at too. What counts is how time grows, not how long it takes here.
"""

import ast
import importlib
import inspect
import itertools
import pkgutil
import re
import time
from collections.abc import Iterable, Iterator
from functools import cache
from re import _constants, _parser
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import kiosk

ROOMS = ("agent", "catalogue", "media", "player", "speech", "fetch", "rights", "staff")
FRAGMENTS = (
    "<",
    "<!--",
    "-->",
    "<v ",
    " ",
    "\n",
    "\t",
    "a",
    "1",
    "&",
    ";",
    "/",
    '"',
    "(",
    ")",
    ",",
    "-",
    ".",
)
FAILING = "\x00\n\x00"
"""Neither white space, nor a dot without DOTALL, nor a list of letters goes on to the end."""
LONG = 2_000
"""Letters at which anything that grows with the square can be told from the rest."""
MEASURABLE = 100e-6
"""Seconds of processor time. Less is too little to judge by."""
TRIPLE = 3
"""Twice the text may take twice the time; three times is more than a noisy machine explains."""


class Use(NamedTuple):
    """A pattern and how it is asked: ``match`` and ``fullmatch`` try one place, ``search`` all of them."""

    where: str
    pattern: re.Pattern[Any]
    method: str

    def ask(self, text: str) -> None:
        given: Any = text.encode("utf-8", "replace") if isinstance(self.pattern.pattern, bytes) else text
        if self.method == "search":
            self.pattern.sub(given[:0], given)
        else:
            getattr(self.pattern, self.method)(given)


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(kiosk.__path__, "kiosk."):
        if found.name.split(".")[1].split("_")[0] in ROOMS:
            yield importlib.import_module(found.name)


def patterns_in(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from patterns_in(list(value.values()))
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from patterns_in(one)
    elif inspect.isbuiltin(value):  # ``re.compile(…).search``
        yield from patterns_in(value.__self__)


def uses_in(module: ModuleType) -> Iterator[Use]:
    source = inspect.getsource(module)
    for name, value in vars(module).items():
        mentions = re.findall(rf"\b{name}\b(?:\.(\w+)\()?", source)[1:]
        anchored = {"match", "fullmatch"}.issuperset(mentions) and mentions and name.startswith("_")
        for pattern in patterns_in(value):
            for method in set(mentions) if anchored else ("search",):
                yield Use(f"{module.__name__}.{name}", pattern, method)
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            yield from written_in(function, module.__name__)


def written_in(function: ast.FunctionDef, module: str) -> Iterator[Use]:
    """Patterns inside a function: ``re.sub(r"…", …)``. What an f-string puts in is taken for one letter."""
    for call in ast.walk(function):
        match call:
            case ast.Call(
                ast.Attribute(ast.Name("re"), method), [ast.Constant(str() | bytes() as written), *_]
            ):
                pass
            case ast.Call(ast.Attribute(ast.Name("re"), method), [ast.JoinedStr(parts), *_]):
                written = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "x" for part in parts
                )
            case _:
                continue
        if method == "escape":
            continue
        anchored = method if method in ("match", "fullmatch") else "search"
        yield Use(f"{module}:{call.lineno}", re.compile(written), anchored)


@cache
def all_uses() -> list[Use]:
    """Each pattern once for each way of asking, wherever it is imported to."""
    found = {(use.pattern, use.method): use for module in modules() for use in uses_in(module)}
    return list(found.values())


_ONE_OF = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_NOT_WORD": " "}


def example(parsed: Iterable[tuple[Any, Any]]) -> str:
    """A text that more or less fits: its beginnings bring the engine to every part of a pattern."""
    text = ""
    for kind, value in parsed:
        if kind in (_constants.LITERAL, _constants.RANGE):
            text += chr(value if kind is _constants.LITERAL else value[0])
        elif kind is _constants.CATEGORY:
            text += _ONE_OF.get(str(value), "a")
        elif kind is _constants.IN:
            text += example(value[:1])
        elif kind in (_constants.NEGATE, _constants.ANY, _constants.NOT_LITERAL):
            text += "a"
        elif kind is _constants.SUBPATTERN:
            text += example(value[3])
        elif kind is _constants.ATOMIC_GROUP:
            text += example(value)
        elif kind is _constants.BRANCH:
            text += example(value[1][0])
        elif kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            text += example(value[2]) * min(max(value[0], 1), 200)
    return text


def attempts(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """What a text begins with, and what then comes again and again."""
    written = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    fitting = example(_parser.parse(written, pattern.flags & ~re.UNICODE & ~re.LOCALE))
    starts = [fitting[:end] for end in range(1, min(len(fitting), 60) + 1)]
    yield from (("", one) for one in FRAGMENTS)
    yield from (("", one + other) for one, other in itertools.permutations(FRAGMENTS, 2))
    yield from (("", start) for start in starts)
    yield from itertools.product(starts, FRAGMENTS)
    yield from ((start, start[-letters:]) for start in starts for letters in (1, 2, 3))


def seconds(use: Use, text: str, times: int = 1) -> float:
    """Of the processor, for this thread: what else the machine does is not in it. The least of several."""
    took: list[float] = []
    while len(took) < times and sum(took) < 0.2:
        began = time.thread_time()
        use.ask(text)
        took.append(time.thread_time() - began)
    return min(took)


def offence(use: Use) -> str:
    """The first text with which twice as much takes thrice as long, or nothing.

    From two copies on, each time twice as many: what explodes is caught while it still takes milliseconds.
    """
    for start, fragment in attempts(use.pattern):
        copies, before = 2, MEASURABLE
        while copies * len(fragment) <= LONG:
            text = start + fragment * copies + FAILING
            took = seconds(use, text)
            if took > max(MEASURABLE, TRIPLE * before):
                half = start + fragment * (copies // 2) + FAILING
                once, twice = seconds(use, half, times=7), seconds(use, text, times=7)
                if twice > max(MEASURABLE, TRIPLE * once):
                    return f"{use.where}, {use.method}: {start!r} + {fragment!r} * {copies} ({twice:.4f} s)"
            copies, before = copies * 2, took
    return ""


@pytest.mark.full
def test_time_grows_with_the_text_and_no_faster() -> None:
    found = [said for use in all_uses() if (said := offence(use))]
    assert not found, "\n".join(found)


def test_patterns_are_found_wherever_they_are() -> None:
    found = {use.where.rpartition(".")[2] for use in all_uses()}
    assert {"_PAGE", "_VOICE", "_LONE_BREAK", "_CONTENT_RANGE", "_TRACKS"} <= found
    assert any(use.where.startswith("kiosk.catalogue.markup:") for use in all_uses())


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(?s)\s*(?:<!--.*?-->\s*)*<html", "match"),
        (r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>", "search"),
        (r"<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>", "search"),
        (r"(?<!\n)\n(?!\s*\n)", "search"),
        (r"\blicen[cs]e\s*:?\s*https", "match"),
        (r"\([^)]*\)", "search"),
        (r"(?:a|a)*b", "match"),
        (r"(?:[0-9]+,?)+;", "fullmatch"),
    ],
)
def test_what_explodes_is_noticed(pattern: str, method: str) -> None:
    assert offence(Use("here", re.compile(pattern), method))


@pytest.mark.parametrize("pattern", [r"[^<>]*>", r"<v[ \t]++([^<>]*+)>", r"(?:film|video|picture|sound)\b"])
def test_what_does_not_is_not(pattern: str) -> None:
    assert not offence(Use("here", re.compile(pattern), "search" if pattern[0] != "[" else "match"))
