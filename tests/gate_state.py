"""What is chosen, what can't be used now, and the bar that is the same everywhere.

(EN 301 549, 5.6; WCAG 1.4.1, 3.2.3, 3.2.4, 3.2.6)
"""

from collections.abc import Iterator
from itertools import pairwise

from tests.gate_layout import HAIR, Fault, lowest
from tests.gate_look import Look, Node, Role, Words, evaluated
from tests.gate_words import forms

BAR = "BottomBar"
PLACES = ("Back", "Start", "Search", "Adjust", "Help")
SIMPLE_PLACES = ("Back", "Start", "Help")
"""Those of the simple view."""
BOLD = 700
BOX_ROLES = frozenset({Role.CheckBox, Role.RadioButton})


def states(look: Look) -> Iterator[Fault]:
    """What is drawn as chosen tells a screen reader that it is, and what can be switched says so before."""
    for node in look.controls:
        chosen = node.flag("current") or node.flag("checked")
        if chosen and not (node.checked or node.selected):
            yield str(node), "is drawn as chosen, and does not say so"
        elif node.flag("checkable") and not node.checkable:
            yield str(node), "can be switched, and does not say so"
        elif node.checked and not node.checkable:
            yield str(node), "says that it is on, and not that it can be off"


def marks(look: Look) -> Iterator[Fault]:
    """Neither what is chosen nor what can't be used is told by colour alone: in grey one still sees it."""
    words: dict[Node, list[Words]] = {}
    for each in look.words:
        if each.control is not None:
            words.setdefault(each.control, []).append(each)
    icons: dict[Node, list[str]] = {}
    for drawing in look.drawings:
        if drawing.control is not None:
            icons.setdefault(drawing.control, []).append(drawing.source)
    for node in look.controls:
        drawn = icons.get(node, [])
        if not node.enabled and node.role is not Role.EditableText:
            if not any("/block/" in source for source in drawn):
                yield str(node), "can't be used now, which only its colours tell"
        elif node.checked or node.flag("current"):
            ticked = any("/check/" in source or "/check_" in source for source in drawn)
            bold = any(each.item.property("font").weight() >= BOLD for each in words.get(node, []))
            if not (ticked or bold or _framed(node)):
                yield str(node), "is chosen, which only its colours tell"


def _framed(node: Node) -> bool:
    """Whether its frame is thicker than that of what is not chosen."""
    width = evaluated(node.item, "background ? background.border.width : 0")
    usual = evaluated(node.item, "Theme.line")
    return isinstance(width, int | float) and isinstance(usual, int | float) and width > usual


def bar(look: Look) -> Iterator[Fault]:
    """The same places in the same order on every page, help always the last."""
    bars = [node for node in look.nodes if node.kind == BAR and node.visible]
    if not bars:
        if look.with_bar:
            yield "the bar", "is not there"
        return
    told = forms(look.language)
    wanted = [told[BAR, name][0] for name in (SIMPLE_PLACES if bars[0].flag("simple") else PLACES)]
    places = [node for node in look.controls if node.parent is bars[0]]
    names = [node.name for node in places]
    if names != wanted:
        yield "the bar", f"says {', '.join(names)} and not {', '.join(wanted)}"
    elif any(b.box.left() < a.box.right() - HAIR for a, b in pairwise(places)):
        yield "the bar", "has its places in another order"
    elif bars[0].box.bottom() < lowest(look) - HAIR:
        yield "the bar", "is not at the bottom"
