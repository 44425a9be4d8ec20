"""The broadcast that a visitor chose: the lobby before it, what is said when the line falters, and after it.

The player page of a live work goes through its phases by the clock: ``before`` (the lobby; the curtain opens
by itself, for who waits there chose so), ``on``, ``over``. While it is on and stays away, something else is
shown meanwhile, and the broadcast is looked for in the background.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import apsw
from msgspec import structs
from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Item, key_of, text_in
from kiosk.player.supervision import Outage
from kiosk.store import items, live
from kiosk.ui.asking import lookout
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.background import Background
from kiosk.ui.asking.lookout import Lookout
from kiosk.ui.film.player import Player
from kiosk.ui.session import Session
from kiosk.ui.words import on_air
from kiosk.ui.words.on_air import Phase
from kiosk.ui.words.when import local_now
from kiosk.ui.work.work import Work

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LOOK_MS = 500
Choose = Callable[[apsw.Connection], tuple[Item, ...]]


@dataclass(frozen=True)
class Meanwhile:
    """What is shown instead, and whose idea that was."""

    item: Item
    wished: bool = False
    """The visitor asked for it: then they also say when it ends."""


@QmlElement
class Lobby(QObject):
    """Where the chosen broadcast stands. ``now`` is the local time; everything follows from it."""

    changed = Signal()
    programmeChanged = Signal()
    """Another thing is to be played: see ``programme``."""

    def __init__(
        self,
        session: Session,
        work: Work,
        player: Player,
        agent: AgentProcess,
        background: Background,
        choose: Choose = lambda _connection: (),
        now: Callable[[], datetime] = local_now,
        probe_seconds: float = lookout.SECONDS,
    ) -> None:
        """``choose`` gives what may be shown meanwhile; it is asked off the GUI thread."""
        super().__init__()
        self._session = session
        self._work = work
        self._player = player
        self._background = background
        self._choose = choose
        self._now = now
        self._id = ""
        self._phase = Phase.NONE
        self._told: tuple[object, ...] = ()
        self._choices: tuple[Item, ...] = ()
        self._meanwhile: Meanwhile | None = None
        self._patient = False  # the visitor would rather wait
        self._back = False  # the broadcast answers again
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._lookout = Lookout(agent, probe_seconds, self)
        self._lookout.back.connect(self._is_back)
        self._lookout.over.connect(self._has_ended, Qt.ConnectionType.QueuedConnection)
        self._occurrence = ("", 0.0)  # of which work, and since when, is on or was on last
        self._over = ("", 0.0)  # the one that said of itself that it is over
        session.placeChanged.connect(self.look)
        work.changed.connect(self.look)
        player.outageChanged.connect(self.look)
        player.recoveringChanged.connect(self._broke_off)
        player.ended.connect(self._ended)
        background.changed.connect(self._look_for_choices)

    # --- what is to be played ---------------------------------------------------------------------

    def programme(self, item: Item | None) -> Item | None:
        """What plays on the page of this work: itself, something else meanwhile, or nothing (yet)."""
        if item is None:
            return None
        stream = on_air.stream_of(item)
        phase = self._phase if item.id == self._id else on_air.phase(item, self._now())
        if stream is None:
            return item
        if phase is Phase.NONE:  # it was recorded: a film as any other
            recorded = tuple(structs.replace(one, live=("", "")) for one in item.media)
            return structs.replace(item, media=recorded)
        if phase is not Phase.ON:
            return None
        return self._meanwhile.item if self._meanwhile is not None else item

    def _shown(self) -> Item | None:
        page, subject = self._session.property("page"), self._session.property("subject")
        return self._work.to_meet(subject) if page == "player" else None

    @Slot()
    def look(self) -> None:
        """See where it stands by now."""
        item = self._shown()
        if item is None or on_air.stream_of(item) is None:
            self._turn("", Phase.NONE)
            return
        now = self._now()
        phase, told = on_air.phase(item, now), live.of_work(item, now)
        if told is not None and told.start <= now.timestamp():
            self._occurrence = (item.id, told.start)
        # What comes again tomorrow is told to begin as soon as today's is over.
        late = told is not None and not told.start <= now.timestamp() < told.finish
        if item.id == self._id and late and self._phase in (Phase.ON, Phase.OVER):
            # Nobody is sent away during the applause, and nobody waits for what has ended.
            phase = Phase.ON if self._phase is Phase.ON and self._goes_on() else Phase.OVER
        if phase is Phase.ON and self._over == self._occurrence:
            phase = Phase.OVER
        self._turn(item.id, phase)
        if phase is Phase.BEFORE and on_air.lets_in(item, now):
            self._session.touch()  # they were told that they can wait here
        if phase is Phase.ON:
            self._consider()
        self._tell()

    def _goes_on(self) -> bool:
        """Whether what is announced as over still plays, or what was shown in its place."""
        if self._meanwhile is not None:
            return True
        well = self._player.property("outage") == Outage.NONE
        return bool(well and self._player.property("state") != "failed")

    def _turn(self, item_id: str, phase: Phase) -> None:
        if (item_id, phase) == (self._id, self._phase):
            return
        self._id, self._phase = item_id, phase
        self._forget_meanwhile()
        if phase is Phase.NONE:
            self._clock.stop()
        else:
            self._clock.start()
        if phase is Phase.ON:
            self._background.ask(self._choose, self._take_choices, asker=self)
        stream = on_air.stream_of(self._shown())
        if phase is Phase.OVER and self._over == self._occurrence and stream is not None:
            self._lookout.begin(key_of(stream.url))  # it may have said so by mistake
        self.programmeChanged.emit()
        self.changed.emit()

    def _tell(self) -> None:
        told = (self._get_sentence(), self._get_clock(), self._get_words(), self._get_line())
        if told != self._told:
            self._told = told
            self.changed.emit()

    # --- when it stays away -----------------------------------------------------------------------

    def _take_choices(self, choices: tuple[Item, ...]) -> None:
        self._choices = choices
        self.look()
        self.changed.emit()

    def _look_for_choices(self) -> None:
        """See whether what may be shown meanwhile is still here: staff may have taken it away."""
        known = {one.id for one in self._choices}
        if self._meanwhile is not None:
            known.add(self._meanwhile.item.id)
        if known:
            self._background.ask(
                lambda conn: known.difference(items.here(conn, sorted(known))), self._give_up
            )

    def _give_up(self, gone: set[str]) -> None:
        if not gone:
            return
        self._choices = tuple(one for one in self._choices if one.id not in gone)
        if self._meanwhile is not None and self._meanwhile.item.id in gone:
            wished = self._meanwhile.wished
            self._show(Meanwhile(self._choices[0], wished) if self._choices else None)
        self.changed.emit()

    def _consider(self) -> None:
        """Show something else when the broadcast has been away for long, unless the visitor waits for it."""
        away = self._player.property("outage") == Outage.LONG
        if away and self._choices and self._meanwhile is None and not self._patient:
            self._show(Meanwhile(self._choices[0]))

    def _show(self, meanwhile: Meanwhile | None) -> None:
        self._meanwhile, self._back = meanwhile, False
        stream = on_air.stream_of(self._shown())
        if meanwhile is None or stream is None or self._is_refused():
            self._lookout.end()
        else:
            self._lookout.begin(key_of(stream.url))
        self.programmeChanged.emit()
        self._tell()
        self.changed.emit()

    def _forget_meanwhile(self) -> None:
        self._meanwhile, self._patient, self._back, self._choices = None, False, False, ()
        self._lookout.end()
        self._background.drop(self)

    @Slot()
    def lookElsewhere(self) -> None:
        """The visitor does not want to wait."""
        if self._phase is Phase.ON and self._choices and self._meanwhile is None:
            self._show(Meanwhile(self._choices[0], wished=True))

    @Slot()
    def stay(self) -> None:
        """The visitor wants to see to its end what is shown meanwhile."""
        if self._meanwhile is not None:
            self._meanwhile = Meanwhile(self._meanwhile.item, wished=True)
            self.changed.emit()

    @Slot()
    def comeBack(self) -> None:
        """To the broadcast, whether or not it is back."""
        if self._meanwhile is not None:
            self._patient = not self._back
            self._show(None)

    def _ended(self) -> None:
        """What was shown meanwhile is at its end: the next."""
        if self._meanwhile is None:
            return
        if self._back or len(self._choices) < 2:
            self._show(None)
            return
        at = self._choices.index(self._meanwhile.item) + 1 if self._meanwhile.item in self._choices else 0
        self._meanwhile = Meanwhile(self._choices[at % len(self._choices)])
        self.programmeChanged.emit()
        self.changed.emit()

    def _is_back(self) -> None:
        if self._phase is Phase.OVER:
            log.warning("the broadcast was not over")
            self._over = ("", 0.0)
            self._lookout.end()
            self.look()
            return
        if self._meanwhile is None:
            return
        if not self._back:
            log.warning("the broadcast is back")
        if self._meanwhile.wished:
            self._back = True
            self._tell()
            self.changed.emit()
        else:
            self._show(None)

    def _broke_off(self) -> None:
        stream = on_air.stream_of(self._shown())
        plays = self._phase is Phase.ON and self._meanwhile is None
        if stream is not None and plays and self._player.property("recovering"):
            self._lookout.ask_whether_over(key_of(stream.url))

    def _has_ended(self, key: str) -> None:
        stream = on_air.stream_of(self._shown())
        if stream is not None and key_of(stream.url) == key:
            self._over = self._occurrence
            self.look()

    # --- for the page -----------------------------------------------------------------------------

    def _broadcast(self) -> live.Broadcast | None:
        item = self._work.item
        return live.of_work(item, self._now()) if item is not None and item.id == self._id else None

    def _get_sentence(self) -> str:
        told = self._broadcast() if self._phase is Phase.BEFORE else None
        return on_air.begins(told, self._now(), self._session.preferred()[0]) if told else ""

    def _get_waits(self) -> bool:
        item = self._work.item
        return item is not None and on_air.lets_in(item, self._now())

    def _get_clock(self) -> str:
        return on_air.clock(self._now(), self._session.preferred()[0]) if self._phase is Phase.BEFORE else ""

    def _is_refused(self) -> bool:
        """Who has the broadcast does not give it to us: asking again would find the same."""
        return bool(
            self._player.property("state") == "failed" and self._player.property("error") == "refused"
        )

    def _get_words(self) -> str:
        away = self._player.property("outage") != Outage.NONE
        if self._phase is not Phase.ON or self._meanwhile is not None:
            return ""
        if self._is_refused():
            return self.tr("We may not show this here. Choose something else.")
        if away:
            return self.tr("The line falters. We are trying again.")
        return ""

    def _get_line(self) -> str:
        if self._meanwhile is not None:
            if self._back:
                return self.tr("The broadcast is back.")
            title = text_in(self._meanwhile.item.label, self._session.preferred())[0].split("\n")[0]
            return self.tr("Meanwhile we show: %1").replace("%1", title)
        told = self._broadcast() if self._phase is Phase.ON else None
        return on_air.time_of(told, self._now(), self._session.preferred()[0]) if told else ""

    def _get_access(self) -> list[dict[str, str]]:
        item = self._work.item
        facts = on_air.access(item) if item is not None and item.id == self._id else []
        return [{"symbol": fact.symbol, "text": fact.text} for fact in facts]

    def _get_elsewhere(self) -> str:
        """The title of what can be seen meanwhile, while the broadcast is away."""
        if not self._choices or not self._get_words():
            return ""
        return text_in(self._choices[0].label, self._session.preferred())[0].split("\n")[0]

    phase = Property(str, lambda self: str(self._phase), notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    waits = Property(bool, _get_waits, notify=changed)
    """The doors are open: it begins within the hour."""
    clock = Property(str, _get_clock, notify=changed)
    words = Property(str, _get_words, notify=changed)
    """What is said over the last picture."""
    line = Property(str, _get_line, notify=changed)
    """What stands under it: until when it is on, or what is shown meanwhile."""
    access = Property(list, _get_access, notify=changed)
    elsewhere = Property(str, _get_elsewhere, notify=changed)
    meanwhile = Property(bool, lambda self: self._meanwhile is not None, notify=changed)
    wished = Property(bool, lambda self: bool(self._meanwhile and self._meanwhile.wished), notify=changed)
    back = Property(bool, lambda self: self._back, notify=changed)

    @Slot()
    def forget(self) -> None:
        """The visitor left."""
        self._over = ("", 0.0)
        self.look()

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self.changed.emit()

    def close(self) -> None:
        """Look at nothing any more."""
        self._clock.stop()
        self._lookout.end()
