"""The program as it runs on a station, telling of itself: a line of JSON each time that something is another.

python -m tests.journeys.on_x11 DATA          # until it is told to end
python -m tests.journeys.on_x11 DATA selects  # somebody of staff selects a text, and the visit ends
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.config.load import load
from kiosk.config.settings import Settings
from tests.journeys.attempts import CTRL, Key, strike

LOOK_MS = 50


class Telling:
    """What can be seen of it from outside, and what it knows itself."""

    def __init__(self, parts: app.Parts) -> None:
        self._parts, self._told = parts, ""
        self._timer = QTimer()
        self._timer.timeout.connect(self.tell)
        self._timer.start(LOOK_MS)

    def tell(self) -> None:
        parts, clipboard = self._parts, QGuiApplication.clipboard()
        line = json.dumps(
            {
                "page": parts.session.property("page"),
                "visible": parts.window.isVisible(),
                "size": [parts.window.width(), parts.window.height()],
                "windows": len(QGuiApplication.topLevelWindows()),
                "open": parts.backroom.rooms.door.property("open"),
                "copied": clipboard.text(),
                "selected": clipboard.text(QClipboard.Mode.Selection),
                "active": parts.window.isActive(),
            }
        )
        if line != self._told:
            self._told = line
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


def selects(parts: app.Parts) -> None:
    """A text of staff is selected, which X11 offers to every program; then nobody is there any more."""
    from kiosk.ui.stage.staff_poses import ELS

    parts.session.start()
    parts.backroom.rooms.door.admit(ELS)
    parts.session.open("staff-write", "label none")

    def select() -> None:
        field = parts.window.findChild(QQuickItem, "text")
        if field is None:
            return
        again.stop()
        field.setProperty("text", "alleen staf")
        strike(parts.window, Key.Key_A, CTRL)
        QTimer.singleShot(4 * LOOK_MS, parts.session.reset)

    again = QTimer(parts.window)
    again.timeout.connect(select)
    again.start(LOOK_MS)


def main(data: Path, does: str) -> int:
    make, telling = app.make, []

    def told(settings: Settings) -> app.Parts:
        parts = make(settings)
        telling.append(Telling(parts))
        if does == "selects":
            QTimer.singleShot(0, lambda: selects(parts))
        return parts

    app.make = told
    return app.run(load(None, data))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *(sys.argv[2:] or [""])))
