"""No picture is blown up: one and a half pixels of the glass for one of its own, but where one goes near."""

from collections.abc import Iterator

from PySide6.QtGui import QImageReader

from kiosk.ui.stage import staging
from tests.gate_look import evaluated, look

MOST = 1.6
"""One and a half, and a hair for pictures that would otherwise leave a stripe of wall at their side."""
LOOKED_AT_FROM_NEARBY = frozenset(
    {
        "picture",
        "picture-detail",
        "picture-pages",
        "player",
        "player-text",
        "player-chapters",
        "player-pace",
        "player-full",
    }
)
"""There a visitor asks for more pixels than there are; the frames of a film are no pictures of ours."""


def enlarged(stage: staging.Stage) -> Iterator[tuple[str, float]]:
    """Every picture on the window and how far it is enlarged."""
    seen = look(stage.window, px_per_mm=stage.session.property("pxPerMm"))
    for drawing in seen.drawings:
        source = evaluated(drawing.item, "source.toString()")
        if drawing.ink is None and isinstance(source, str) and source.startswith("file:"):
            own = QImageReader(source.removeprefix("file://")).size()
            yield source, drawing.box.width() / own.width()


def blurred(stage: staging.Stage, page: str) -> list[str]:
    """Each picture that is larger than it may be, with how far it is enlarged."""
    if page in LOOKED_AT_FROM_NEARBY:
        return []
    return [f"{source}: enlarged {times:.2f} times" for source, times in enlarged(stage) if times > MOST]
