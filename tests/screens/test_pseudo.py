"""A language that nobody speaks: every word two fifths longer, with accents and in brackets.

What breaks in it would break in the next language; what has no brackets was never given to the translators.
"""

import re
from collections.abc import Iterator
from itertools import chain, repeat
from math import ceil
from pathlib import Path

import apsw
import msgspec
import pytest
from PySide6.QtCore import QTranslator

from kiosk import app
from kiosk.store import items, listing, shelves
from kiosk.ui.stage import poses, staging
from tests import gate
from tests.gate_look import look
from tests.screens.cases import SIZES

OF_WORDS = frozenset({"language", "bar", "label", "truncation"})
"""Rules that compare with the translations, or with the length of names that works and shelves may have."""
OURS = ("help", "adjust", "search-empty", "idle", "sound-nothing", "captions")
"""Pages on which nearly every word is ours; on the last one something plays."""
EVERYDAY = ("home", "adjust")
ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñôûýÀÇÉÎÑÔÛÝ")
HOLE = re.compile(r"(%n|%L?\d)")
LONGER = 0.4
NOT_OURS = re.compile(
    r"[\W\d_]*|\w|Venster|Nederlands|Français|Deutsch|English|\w+ \d+ \w+ · [\d.:]+.*|[A-Z] \w|\d+ \w", re.S
)
"""No words; one letter; names; the clock, which Qt writes."""


def pseudo(source: str) -> str:
    """The words, longer by vowels that go on; what is put in later stays."""
    parts = HOLE.split(source)
    wanted = ceil(LONGER * sum(len(part) for part in parts if not HOLE.fullmatch(part))) - len("[]")
    given = chain(repeat(1, max(0, wanted)), repeat(0))
    told = []
    for part in parts:
        if HOLE.fullmatch(part):
            told.append(part)
        else:
            told.append(
                "".join(one * (1 + (next(given) if one in "aeiou" else 0)) for one in part).translate(ACCENTS)
            )
    return f"[{''.join(told)}]"


class Pseudo(QTranslator):
    """Translates as it goes; the one that was installed last is asked first."""

    def isEmpty(self) -> bool:  # noqa: N802 - as Qt names it
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(source)


@pytest.fixture(scope="module")
def abroad(program: app.Parts) -> Iterator[app.Parts]:
    """The program in that language."""
    staging.wish(program.stage, language="en", text_size=0, theme="day")
    poses.pose(program.stage, "home")
    translator = Pseudo()
    program.app.installTranslator(translator)
    program.engine.retranslate()
    yield program
    program.app.removeTranslator(translator)
    program.engine.retranslate()


def findings(parts: app.Parts, page: str, sizes: tuple[tuple[int, int], ...], pictures: Path) -> list[str]:
    found = []
    for size in sizes:
        staging.resize(parts.stage, size)
        assert poses.pose(parts.stage, page)
        wrong = gate.check(parts.stage, page, f"{size[0]}x{size[1]} pseudo", without=OF_WORDS)
        if wrong:
            file = pictures / f"{page}_{size[0]}_pseudo.png"
            parts.window.grabWindow().save(str(file))
            found += [*map(str, wrong), f"    see {file}"]
    return found


def words_of_works(store: apsw.Connection) -> str:
    """All that the store says of its works and shelves."""
    works = [items.get(store, ident) for ident in listing.ids_by_rank(store)]
    return msgspec.json.encode([*works, *shelves.shelves(store)]).decode()


def report(found: list[str]) -> None:
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.parametrize("page", EVERYDAY)
def test_longer_words_keep_nobody_out(abroad: app.Parts, page: str, tmp_path: Path) -> None:
    report(findings(abroad, page, SIZES[1:2], tmp_path))


@pytest.mark.full
@pytest.mark.parametrize("page", poses.POSES)
def test_longer_words_keep_nobody_out_in_any_size(abroad: app.Parts, page: str, tmp_path: Path) -> None:
    report(findings(abroad, page, SIZES, tmp_path))


@pytest.mark.parametrize(
    "page", [pytest.param(one, marks=pytest.mark.full if one == "captions" else ()) for one in OURS]
)
def test_every_word_was_given_to_the_translators(abroad: app.Parts, page: str) -> None:
    staging.resize(abroad.stage, SIZES[1])
    assert poses.pose(abroad.stage, page)
    seen = look(abroad.window, px_per_mm=abroad.session.property("pxPerMm"))
    texts = [words.text for words in seen.words] + [node.name for node in seen.nodes]
    theirs = staging.answer(abroad.stage, words_of_works)
    ours = [text for text in texts if "[" not in text and not NOT_OURS.fullmatch(text)]
    assert [text for text in ours if text.partition(", ")[0] not in theirs] == []


def test_it_is_longer_and_keeps_what_is_put_in() -> None:
    assert pseudo("Back") == "[Bàçk]"
    assert pseudo("%n works on %1, %L2") == "[%n wôôrks ôôñ %1, %L2]"
    assert len(pseudo("This takes about a minute the first time.")) >= 1.4 * 40
