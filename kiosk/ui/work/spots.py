"""One card: what it shows of a work, and the one sentence that is spoken of it."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from PySide6.QtCore import QUrl

from kiosk.model import ContentNote, text_in
from kiosk.store.items import Card
from kiosk.ui.words import facts, when
from kiosk.ui.words.when import local_now
from kiosk.ui.work import cautions


@dataclass(frozen=True)
class Spot:
    """One card as it is drawn and spoken."""

    itemId: str
    title: str
    language: str
    spoken: str
    facts: str
    symbol: str
    picture: QUrl
    captioned: bool
    described: bool
    leaf: list[str] = field(default_factory=list)
    """What hangs in the place of a picture (``Leaf.qml``): the day of an event."""
    veiled: bool = False
    """Its picture waits until the visitor was asked, on the page of the work."""


def spot(
    card: Card,
    picture: QUrl,
    languages: Sequence[str],
    position: int,
    count: int,
    time: tuple[float, float] | None = None,
    warns: Set[ContentNote] = frozenset(),
    seen: str = "",
) -> Spot:
    """What a card says in the visitor's language; of an event its next ``time``.

    ``warns``: what a visitor is asked about before they meet it. ``seen``: what its picture shows, where that
    is not the work's own and so has to be told.
    """
    veiled = cautions.veiled(card.kind, card.notes, warns)
    title, language = text_in(card.label, languages)
    date, _ = text_in(card.date, languages)
    fact = facts.main_fact(card.kind, card.duration, card.words, date, card.decade)
    told = fact
    if time is not None:
        fact, told = (
            when.next_time(*time, now=local_now(), language=languages[0], whole=whole)
            for whole in (False, True)
        )
    parts = [facts.kind_word(card.kind), "" if told == facts.kind_word(card.kind) else told]
    parts += [f.text for f in facts.access_facts(facts.helps_on(card))]
    parts += [cautions.in_a_word() if veiled else seen]
    return Spot(
        card.id,
        title,
        language,
        facts.spoken(title, parts, position, count),
        fact,
        facts.SYMBOLS[card.kind],
        QUrl() if veiled else picture,
        card.captions,
        card.described,
        when.leaf_at(time[0], local_now(), languages[0]) if time is not None else [],
        veiled,
    )
