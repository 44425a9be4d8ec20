"""The gate is awake on the real pages: each fault put into one while it is shown is told by its rule.

``tests/test_gate.py`` shows the rules on a page made for them; here nothing is made for them but the fault.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.ui.stage import poses, staging
from tests import gate, gate_press
from tests.gate_look import Look, Node, Role, Words, look, qml_type

SIZE = (1280, 800)
SLOW = frozenset({"contrast", "cut", "scrolling", "keyboard"})
"""Rules that draw the window or walk through it: each looks only for a fault of its own kind."""


# --- what can be put into a page


def write(item: QQuickItem, name: str, value: object) -> None:
    """A property of QML, an attached or a grouped one too; its binding is gone then."""
    property_ = QQmlProperty(item, name, QQmlEngine.contextForObject(item))
    assert property_.write(value), f"{item} has no {name}"


PLANTED: list[QQuickItem] = []


def plant(seen: Look, qml: str) -> None:
    """Something more on the page, above all that is there."""
    context = QQmlEngine.contextForObject(page_of(seen))
    component = QQmlComponent(context.engine(), page_of(seen))
    component.setData(f"import QtQuick\nimport QtQuick.Templates as T\nimport Kiosk\n{qml}".encode(), QUrl())
    item = component.create(context)
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(page_of(seen))
    item.setParentItem(page_of(seen))
    PLANTED.append(item)


def taken_away() -> None:
    """All that was planted."""
    while PLANTED:
        item = PLANTED.pop()
        item.setVisible(False)
        item.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_of(seen: Look) -> QQuickItem:
    page = seen.window.findChild(QQuickItem, "page")
    assert page is not None
    return page


def cards(seen: Look) -> list[Node]:
    return [node for node in seen.controls if node.kind == "ItemCard"]


def control(seen: Look, name: str) -> Node:
    return next(node for node in seen.controls if node.name.startswith(name))


def heading(seen: Look) -> Words:
    """The title of the page: drawn, told, and no button."""
    titles = {node.item for node in seen.nodes if node.role is Role.Heading}
    return next(words for words in seen.words if words.item in titles)


def within(item: QQuickItem, kind: str) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if qml_type(child) == kind:
            yield child
        yield from within(child, kind)


def child(seen: Look, name: str) -> QQuickItem:
    found = seen.window.findChild(QQuickItem, name)
    assert found is not None
    return found


def every_heading(seen: Look) -> None:
    for node in seen.nodes:
        if node.role is Role.Heading:
            write(node.item, "Accessible.ignored", True)


def one_name(seen: Look) -> None:
    first, second = cards(seen)[:2]
    for name in ("title", "spoken"):
        write(second.item, name, first.item.property(name))


def changed_places(seen: Look) -> None:
    """The first card stands where the second did, which is told after it."""
    first, second = (card.item for card in cards(seen)[:2])
    x, other = first.x(), second.x()
    first.setX(other)
    second.setX(x)


def moved(seen: Look, node: Node, *, right: float = 0.0, down: float = 0.0) -> None:
    """By millimetres."""
    node.item.setX(node.item.x() + seen.px(right))
    node.item.setY(node.item.y() + seen.px(down))


def ring(seen: Look, name: str, value: object, part: int | None = None) -> None:
    """Change the ring of the first card, or one tone of it."""
    (found,) = within(cards(seen)[0].item, "FocusRing")
    write(found if part is None else found.childItems()[part], name, value)


def plain_choice(node: Node) -> None:
    """Without its tick, its bold letters and its frame."""
    for words in within(node.item, "Words"):
        write(words, "font.weight", 400)
    for icon in within(node.item, "Icon"):
        icon.setVisible(False)
    write(node.item.property("background"), "border.width", 2)


def renamed(node: Node) -> None:
    """Goes back by itself: the bar outlives the page."""
    write(node.item, "Accessible.name", "Hulp vragen")


def too_long(seen: Look) -> None:
    """A text is twice as long as its room, and what turns it stays away."""
    write(seen.scrollers[0], "contentHeight", 2 * seen.scrollers[0].height())
    for name in ("turnOn", "turnBack"):
        child(seen, name).setVisible(False)


def cut_off(seen: Look) -> None:
    """The room of a text ends in the middle of its first line."""
    scroller = seen.scrollers[0]
    first = next(words for words in seen.words if words.scroller is scroller)
    scroller.setHeight(first.pixels * 0.6)


# --- the faults


@dataclass(frozen=True)
class Mutation:
    """A fault, the rule that must tell it, and what else may be told because of it."""

    rule: str
    page: str
    put: Callable[[Look], object]
    also: frozenset[str] = frozenset()
    size: tuple[int, int] = SIZE


PLATE = "Rectangle { x: Theme.px(150); y: Theme.px(20); width: Theme.px(60); height: Theme.px(30);"

MUTATIONS: dict[str, Mutation] = {
    "a card without a name": Mutation("name", "home", lambda s: write(cards(s)[0].item, "spoken", "")),
    "a picture that says nothing": Mutation(
        "graphic",
        "help",
        lambda s: plant(s, "Item { width: 99; height: 99; Accessible.role: Accessible.Graphic }"),
    ),
    "two cards of one name": Mutation("duplicate", "home", one_name),
    "a name that is not on the card": Mutation(
        "label", "home", lambda s: write(cards(s)[0].item, "spoken", "Iets heel anders")
    ),
    "a page that does not say what it is": Mutation("heading", "help", every_heading),
    "markup that would be read": Mutation("plain", "help", lambda s: write(heading(s).item, "textFormat", 4)),
    "a word that nobody translated": Mutation(
        "language", "adjust", lambda s: write(heading(s).item, "text", "Adjust")
    ),
    "a button in another language": Mutation(
        "tongue", "home", lambda s: write(control(s, "Nu live").item, "locale", QLocale("de"))
    ),
    "foreign words that do not say so": Mutation(
        "tongue",
        "help",
        lambda s: plant(s, PLATE + ' Words { tongue: "fr"; width: Theme.px(40); text: "Bonjour" } }'),
        frozenset({"overlap"}),
    ),
    "a letter that no font has": Mutation("letter", "help", lambda s: write(heading(s).item, "text", "日本")),
    "an empty list": Mutation(
        "shelf",
        "help",
        lambda s: plant(
            s, 'Item { width: 99; height: 99; Accessible.role: Accessible.List; Accessible.name: "L" }'
        ),
    ),
    "a picture that is nowhere": Mutation(
        "picture", "home", lambda s: write(cards(s)[0].item, "picture", QUrl("file:///nowhere.png"))
    ),
    "a button of 10 mm": Mutation(
        "size",
        "help",
        lambda s: plant(
            s,
            'ActionButton { symbol: "help"; padX: 0; padY: 0; Accessible.name: "Klein"; height: width;'
            " width: Theme.px(10); x: Theme.px(300); y: Theme.px(6) }",
        ),
        frozenset({"order"}),
    ),
    "buttons 1 mm apart": Mutation("gap", "home", lambda s: moved(s, control(s, "Nu live"), down=3.6)),
    "a button half out of the screen": Mutation(
        "inside",
        "home",
        lambda s: moved(s, control(s, "Nu live"), right=-40),
        frozenset({"spilling", "order"}),
    ),
    "a button above reach": Mutation(
        "reach",
        "home",
        lambda s: plant(s, 'ActionButton { text: "Hoog"; x: Theme.px(12); y: Theme.px(40) }'),
        frozenset({"order"}),
        (1080, 1920),
    ),
    "letters of 2 mm": Mutation("capital", "help", lambda s: write(heading(s).item, "font.pixelSize", 12)),
    "two texts over each other": Mutation(
        "overlap",
        "help",
        lambda s: plant(
            s, f'Words {{ x: {heading(s).box.x()}; y: {heading(s).box.y()}; text: "Hulp erover" }}'
        ),
    ),
    "words that end in dots": Mutation(
        "truncation",
        "help",
        lambda s: plant(
            s,
            PLATE + " Words { width: Theme.px(40); maximumLineCount: 1; elide: Text.ElideRight;"
            ' text: "Te lang voor hier" } }',
        ),
        frozenset({"overlap"}),
    ),
    "words cut off by their place": Mutation(
        "spilling",
        "help",
        lambda s: plant(
            s,
            PLATE
            + ' clip: true; Words { x: Theme.px(40); text: "Te lang voor hier"; wrapMode: Text.NoWrap } }',
        ),
        frozenset({"overlap"}),
    ),
    "a word that breaks anywhere": Mutation(
        "word",
        "help",
        lambda s: plant(s, PLATE + ' Words { width: Theme.px(14); text: "Geschiedenis" } }'),
        frozenset({"overlap"}),
    ),
    "cards told from right to left": Mutation("order", "home", changed_places),
    "words that shine through": Mutation("contrast", "help", lambda s: heading(s).item.setOpacity(0.4)),
    "pale words": Mutation("contrast", "help", lambda s: write(heading(s).item, "color", "#8A8A8A")),
    "a pale icon": Mutation(
        "contrast", "help", lambda s: [write(one, "color", "#EFE9DD") for one in within(page_of(s), "Icon")]
    ),
    "a border that is hardly there": Mutation(
        "contrast",
        "home",
        lambda s: write(control(s, "Nu live").item.property("background"), "border.color", "#EFE9DD"),
    ),
    "chosen, and not said": Mutation(
        "state",
        "adjust",
        lambda s: write(next(n for n in s.controls if n.checked).item, "Accessible.checked", False),
    ),
    "chosen by colour alone": Mutation(
        "mark",
        "adjust",
        lambda s: plain_choice(next(n for n in s.controls if n.checked)),
    ),
    "grey, and not crossed out": Mutation(
        "mark", "home", lambda s: write(next(n for n in s.controls if not n.enabled).item, "crossed", False)
    ),
    "help under another name": Mutation("bar", "home", lambda s: renamed(control(s, "Hulp"))),
    "the bar is gone": Mutation(
        "bar",
        "home",
        lambda s: write(child(s, "foot"), "anchors.bottomMargin", -999),
        frozenset({"spilling"}),
    ),
    "a long text without its buttons": Mutation("scrolling", "item", too_long),
    "a line that is cut": Mutation("cut", "item", cut_off),
    "a button that Tab passes by": Mutation(
        "keyboard", "home", lambda s: write(control(s, "Korte films").item, "activeFocusOnTab", False)
    ),
    "a trap": Mutation(
        "keyboard",
        "home",
        lambda s: plant(
            s,
            "Item { width: 99; height: 99; activeFocusOnTab: true;"
            " Keys.onTabPressed: event => event.accepted = true }",
        ),
    ),
    "no ring": Mutation("keyboard", "home", lambda s: ring(s, "opacity", 0)),
    "a ring of one tone": Mutation("keyboard", "home", lambda s: ring(s, "border.color", "#1B1A17", part=1)),
    "a ring that something covers": Mutation("keyboard", "home", lambda s: cards(s)[0].item.setClip(True)),
}


BY_NIGHT = frozenset(
    {
        "a pale icon",
        "a border that is hardly there",
        "a button that Tab passes by",
        "a ring of one tone",
        "a ring that something covers",
    }
)
"""Of the slow rules one fault or two everyday."""


def seen_now(parts: app.Parts) -> Look:
    session = parts.session
    return look(
        parts.window,
        px_per_mm=session.property("pxPerMm"),
        text_scale=session.property("textScale"),
        language=session.property("language"),
        with_bar=True,
    )


WHOLE: list[tuple[str, tuple[int, int]]] = []
"""The page that is on the window, while all that was put into it could be taken away."""


def posed(parts: app.Parts, page: str, size: tuple[int, int] = SIZE) -> None:
    """The page, made anew where something in it was changed."""
    if (page, size) in WHOLE:
        return
    WHOLE.clear()
    staging.resize(parts.stage, size)
    staging.wish(parts.stage, language="nl", text_size=0, theme="day")
    parts.session.reset()
    assert poses.pose(parts.stage, page)


@pytest.mark.qt_log_ignore("Cannot open")
@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(one, marks=pytest.mark.full if one in BY_NIGHT else ())
        for one in sorted(MUTATIONS, key=lambda one: (MUTATIONS[one].page, one))
    ],
)
def test_a_fault_in_a_real_page_is_told_by_its_rule(program: app.Parts, fault: str) -> None:
    mutation = MUTATIONS[fault]
    posed(program, mutation.page, mutation.size)
    WHOLE.clear()
    before = seen_now(program)
    mutation.put(before)
    try:
        for _ in range(3):
            QCoreApplication.processEvents()
        said = gate.judge(seen_now(program), mutation.page, without=SLOW - {mutation.rule})
    finally:
        # What is planted is told after all that was there, wherever it stands.
        also = mutation.also | ({"order"} if PLANTED else set())
        if PLANTED:
            WHOLE.append((mutation.page, mutation.size))
        taken_away()
        if mutation.rule == "bar":
            write(control(before, "Hulp").item, "Accessible.name", "Hulp")
            write(child(before, "foot"), "anchors.bottomMargin", 0)
    rules = {finding.rule for finding in said}
    assert mutation.rule in rules, said
    assert rules - also == {mutation.rule}, "\n".join(map(str, said))


def test_what_only_says_that_it_is_a_button_is_told(program: app.Parts) -> None:
    posed(program, "help")
    plant(
        seen_now(program),
        'Rectangle { width: 99; height: 99; Accessible.role: Accessible.Button; Accessible.name: "Nep" }',
    )
    others = frozenset(node.name for node in seen_now(program).controls) - {"Nep"}
    said = list(gate_press.in_vain(program.window, px_per_mm=4.0, skip=others))
    taken_away()
    assert [where for where, _ in said] == ["Button 'Nep'"]


def test_there_is_a_fault_for_every_rule() -> None:
    assert {mutation.rule for mutation in MUTATIONS.values()} == set(gate.RULES)
