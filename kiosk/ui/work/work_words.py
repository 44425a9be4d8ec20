"""What the page of a work says of it in small words: its facts, whom to thank, where else it can be had."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.model import Item, Kind, text_in
from kiosk.rights.access import Here
from kiosk.store.access import access_of
from kiosk.store.cards import Card, helps_of
from kiosk.ui.words import facts, on_air
from kiosk.ui.words.facts import Fact
from kiosk.ui.work.going import Around


def facts_of(item: Item, around: Around, languages: Sequence[str]) -> list[Fact]:
    """What kind of thing it is, how long it takes or when it is on the air, what helps whom."""
    first = Fact(facts.SYMBOLS[item.kind], facts.kind_word(item.kind))
    duration = max((media.duration for media in item.media), default=0.0)
    shown = [first]
    if item.kind in (Kind.FILM, Kind.SOUND) and facts.length(duration):
        shown = [Fact(first.symbol, facts.length(duration))]
    if item.kind is Kind.STORY:
        words = sum(len(text_in(media.text, languages)[0].split()) for media in item.media)
        shown = [Fact(first.symbol, facts.reading_time(words))]
    if told := on_air.told(item, around.now(), languages[0]):
        shown = [*told, *shown[1:]]
    if item.renderings:
        shown.append(Fact("menu_book", QCoreApplication.translate("Work", "to read here")))
    shown += facts.access_facts(helps_of(item))
    return shown + [Fact("info", text_in(one, languages)[0]) for one in item.warnings]


def credit_of(item: Item, here: Here, languages: Sequence[str]) -> str:
    """What may be done with it, and whom to thank for it: each once, on one line."""
    may = access_of(item, here)
    # What is only told of, and not shown here, asks no permission.
    parts = [text_in(may.words, languages)[0]] if item.media or item.thumbnail else []
    if item.required_statement:
        parts.append(text_in(item.required_statement.value, languages)[0])
    if item.provider or not item.required_statement:
        publisher = text_in(item.publisher, languages)[0]
        if publisher not in " ".join(parts):
            parts.append(publisher)
    return " · ".join(part.rstrip(".") for part in parts if part)


def versions_of(item: Item, others: Iterable[Card], languages: Sequence[str]) -> list[dict[str, str]]:
    """The same work from other catalogues: what each offers more, and whose it is."""
    mine = helps_of(item)
    found = []
    for card in others:
        helps = facts.access_facts(facts.helps_on(card) - mine)
        maker = text_in(card.creator, languages)[0].split("\n")[0]
        name = ", ".join(fact.text for fact in helps) or text_in(card.label, languages)[0]
        found.append({"itemId": card.id, "symbol": facts.SYMBOLS[card.kind], "text": name, "by": maker})
    return found
