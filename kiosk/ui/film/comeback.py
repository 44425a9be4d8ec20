"""A film that the network took away in the middle: its place is kept, and it goes on there when it can."""

from collections.abc import Callable, Sequence

import apsw
from PySide6.QtCore import Property, QObject, Qt, Signal
from PySide6.QtQml import QmlElement

from kiosk.model import Item, text_in
from kiosk.ui.asking import lookout
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.asking.lookout import Lookout
from kiosk.ui.film.player import Player

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Choose = Callable[[apsw.Connection], tuple[Item, ...]]
RETURNS = 4
"""That a film makes by itself to the same place; an institution that breaks off there each time breaks it."""
FURTHER = 1.0
"""Seconds of a film that count as having gone on."""


@QmlElement
class Comeback(QObject):
    """Looks out for the film that stopped, and knows what else there is meanwhile."""

    changed = Signal()
    back = Signal()
    """The rest of the film can be had: let it go on."""

    def __init__(
        self,
        player: Player,
        agent: AgentProcess,
        background: Background | None = None,
        choose: Choose = lambda _connection: (),
        languages: Callable[[], Sequence[str]] = tuple,
        seconds: float = lookout.SECONDS,
    ) -> None:
        """``choose`` gives works that play without the network; it is asked off the GUI thread."""
        super().__init__()
        self._player = player
        self._background = background
        self._choose = choose
        self._languages = languages
        self._key, self._subject = "", ""
        self._waits = False
        self._at, self._returns = 0.0, 0
        self._other: Item | None = None
        self._lookout = Lookout(agent, seconds, self, ask=lookout.rest)
        self._lookout.back.connect(self._is_back)
        # Afterwards: whoever plays the film hears first that it failed.
        player.stateChanged.connect(self._look, Qt.ConnectionType.QueuedConnection)
        if background is not None:
            background.changed.connect(self._look_for_other)

    def expect(self, key: str, subject: str) -> None:
        """The film with this key, of this work, is the one that is played; "" is none."""
        self._key, self._subject = key, subject
        self._at, self._returns = 0.0, 0
        self._other = None
        self._look()

    def _look(self) -> None:
        failed = bool(self._key) and self._player.property("state") == "failed"
        error = str(self._player.property("error")) if failed else ""
        waits = error == "slow" or (error == "offline" and self._player.shown)
        if waits != self._waits:
            self._waits = waits
            if waits:
                self._wait_for_it()
            else:
                self._lookout.end()
        if error in ("offline", "slow", "refused") and self._other is None and self._background is not None:
            self._background.ask(self._choose, self._take, asker=self)
        self.changed.emit()

    def _look_for_other(self) -> None:
        """What is offered may be here no more."""
        if self._other is not None and self._background is not None:
            self._background.ask(self._choose, self._take, asker=self)

    def _wait_for_it(self) -> None:
        at = float(self._player.property("timePos"))
        self._returns = self._returns + 1 if abs(at - self._at) < FURTHER else 0
        self._at = at
        if self._returns < RETURNS:
            self._lookout.begin(self._key)

    def _is_back(self) -> None:
        if self._waits:
            self._lookout.end()
            self.back.emit()

    def _take(self, choices: tuple[Item, ...]) -> None:
        self._other = next((one for one in choices if one.id != self._subject), None)
        self.changed.emit()

    def _get_other(self) -> str:
        failed = self._player.property("state") == "failed" and bool(self._key)
        return self._other.id if self._other is not None and failed else ""

    def _get_title(self) -> str:
        return text_in(self._other.label, self._languages())[0].split("\n")[0] if self._other else ""

    def close(self) -> None:
        """Look out for nothing any more."""
        self._key = ""
        self._lookout.end()

    waits = Property(bool, lambda self: self._waits, notify=changed)
    """The film stopped in the middle because nobody answers any more, or it came too slowly to begin."""
    itself = Property(bool, lambda self: self._waits and self._returns < RETURNS, notify=changed)
    """It goes on by itself as soon as somebody answers."""
    other = Property(str, _get_other, notify=changed)
    """The id of a work that plays now, while this one does not; empty when there is none."""
    title = Property(str, _get_title, notify=changed)
    """Of that work."""
