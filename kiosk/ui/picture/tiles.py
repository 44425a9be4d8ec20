"""Tiles on their way from the gateway to QML: fetched and decoded by a few threads, taken once by each Image.

QML's own way to the network would do, but for three things: what is no longer wanted goes on being fetched,
its memory is not given back, and the address of the gateway stands in the log.
"""

import logging
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.asking.agent_process import AgentProcess

if TYPE_CHECKING:
    from kiosk.ui.asking.gateway import Line

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

PROVIDER = "tiles"
"""``image://tiles/<name>``"""
WORKERS = 4
LEAVE_SECONDS = 1.0
"""Longest that the end waits for one of them; then it ends with the program."""
WHOLE = "/whole"
"""How the name of a small picture of a whole page ends."""
SMALLS = 48
"""Of these so many are remembered; each takes at most a megabyte."""
_OWN = "smalls"


class Arrived(QQuickImageProvider):
    """What came, by name: tiles until they were taken, small pictures as long as they are among the last."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._tiles: dict[str, QImage] = {}
        self._smalls: dict[str, QImage] = {}

    def put(self, name: str, image: QImage) -> None:
        """It came."""
        if not name.endswith(WHOLE):
            self._tiles[name] = image
            return
        self._smalls[name] = image
        while len(self._smalls) > SMALLS:
            del self._smalls[next(iter(self._smalls))]

    def drop(self, name: str) -> None:
        """A tile that nobody took."""
        self._tiles.pop(name, None)

    def has(self, name: str) -> bool:
        """Whether this small picture is here; then it stays longer."""
        image = self._smalls.pop(name, None)
        if image is not None:
            self._smalls[name] = image
        return image is not None

    def forget(self) -> None:
        """The visitor left."""
        self._tiles.clear()
        self._smalls.clear()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Called by Qt."""
        image = self._smalls.get(id)
        return self._tiles.pop(id, QImage()) if image is None else image


@QmlElement
class Tiles(QObject):
    """Fetches what is wanted now, and nothing else. A name is ``<key>/<scale>/<column>_<row>``."""

    came = Signal(str, bool)
    """Of a name: whether there is an image to take; it goes when the slots of this signal return."""
    _fetched = Signal(str, object)

    def __init__(self, agent: AgentProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._agent = agent
        self.arrived = Arrived()
        self._wanted: dict[str, list[str]] = {}
        """By who wants it, in the order of importance."""
        self._under_way: set[str] = set()
        self._failed: set[str] = set()
        """Small pictures that did not come; not asked again for this visitor."""
        self._change = threading.Condition()
        self._closed = False
        self._threads: list[threading.Thread] = []
        self._fetched.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Slot(str, list)
    def want(self, who: str, names: Sequence[str]) -> None:
        """From now on these, the first one first; what ``who`` wanted before and is not among them is not."""
        with self._change:
            self._wanted.pop(who, None)
            if names:
                self._wanted[who] = list(names)
                self._change.notify_all()
        if names and not self._threads:
            self._threads = [
                threading.Thread(target=self._work, name=f"tiles {number}", daemon=True)
                for number in range(WORKERS)
            ]
            for each in self._threads:
                each.start()

    def small(self, key: str) -> QUrl:
        """The small picture of a page; not valid while it is on its way, which ``came`` tells the end of."""
        name = key + WHOLE
        if self.arrived.has(name):
            return QUrl(f"image://{PROVIDER}/{name}")
        with self._change:
            asked = self._wanted.get(_OWN, [])
        if self._agent.gateway and name not in asked and name not in self._failed:
            self.want(_OWN, [name, *asked][:SMALLS])
        return QUrl()

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._failed.clear()
        self.arrived.forget()

    def close(self) -> None:
        """Fetch nothing more."""
        with self._change:
            self._closed = True
            self._wanted.clear()
            self._change.notify_all()
        for each in self._threads:
            each.join(LEAVE_SECONDS)

    @property
    def idle(self) -> bool:
        """Whether everything that is wanted came, or will not come."""
        with self._change:
            return not self._under_way and not any(self._wanted.values())

    def _next(self) -> str | None:
        """The next name to fetch, waited for; None at the end. Who asked last comes first."""
        with self._change:
            while not self._closed:
                for names in reversed(self._wanted.values()):
                    for name in names:
                        if name not in self._under_way:
                            self._under_way.add(name)
                            return name
                self._change.wait()
        return None

    def _work(self) -> None:
        from kiosk.ui.asking.gateway import Line  # only now: it loads HTTP

        line = Line()
        try:
            while (name := self._next()) is not None:
                image = self._image(line, name)
                if not self._closed:
                    self._fetched.emit(name, image)
        finally:
            line.close()

    def _image(self, line: "Line", name: str) -> QImage | None:
        key, _, rest = name.partition("/")
        try:
            data = line.get(self._agent.gateway, f"{key}/tiles/{rest}")
        except OSError as error:
            log.debug("a tile did not come: %r", error)
            return None
        # The stub says bytes; what works is str.
        image = QImage.fromData(data, "JPEG")  # type: ignore[arg-type]
        return None if image.isNull() else image

    def _take(self, name: str, image: QImage | None) -> None:
        with self._change:
            self._under_way.discard(name)
            wanted = False
            for names in self._wanted.values():
                if name in names:
                    names.remove(name)
                    wanted = True
        if not wanted:
            return
        if image is not None:
            self.arrived.put(name, image)
        elif name.endswith(WHOLE):
            self._failed.add(name)
        self.came.emit(name, image is not None)
        self.arrived.drop(name)
