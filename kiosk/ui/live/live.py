"""What can be followed live: now, later today, and week by week."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import apsw
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import BUILT
from kiosk.model import Item, MediaKind, text_in
from kiosk.store import items, live, versions
from kiosk.store.live import Broadcast
from kiosk.ui.asking.background import Background
from kiosk.ui.words import facts, on_air, when
from kiosk.ui.words.facts import Fact
from kiosk.ui.work.covers import cover_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NOW = 40
MOST_A_WEEK = 120
"""Broadcasts that are told; who wants another channel finds it on its shelf or by its name."""
LONGEST_HINT = 60
"""Letters of a title that stands on a button."""
WEEKS = 8
"""How far one can look ahead."""


@dataclass(frozen=True)
class Row:
    """One broadcast, with the work that it is."""

    broadcast: Broadcast
    item: Item


@dataclass(frozen=True)
class Found:
    """What the store says."""

    now: tuple[Row, ...] = ()
    cover: QUrl = field(default_factory=QUrl)
    """The picture of the first that is on now, else of the one that comes next."""
    today: tuple[Row, ...] = ()
    """Those that begin later today."""
    week: tuple[Row, ...] = ()
    """Those of the week that is looked at, without today's."""
    next: Row | None = None
    """The first that begins, however far away."""


@QmlElement
class Live(QObject):
    """The page of live broadcasts, and what the start page tells of it."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        pictures_folder: Path,
        languages: Callable[[], Sequence[str]],
        now: Callable[[], datetime] = when.local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._pictures = pictures_folder
        self._languages = languages
        self._now = now
        self._week = 0
        self._found = Found()
        self._loaded = False
        background.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Ask the store what is on: when it changed, and each minute that goes by."""
        self._ask(touched=False)

    def _ask(self, *, touched: bool) -> None:
        folder, now, week = self._pictures, self._now(), self._week
        self._background.ask(lambda c: look(c, folder, now, week), self._take, asker=self, touched=touched)

    def _take(self, found: Found) -> None:
        # Told anew also when nothing else is another: "now" and "tomorrow" go by.
        self._found, self._loaded = found, True
        self.changed.emit()

    @Slot(int)
    def turn(self, direction: int) -> None:
        """A week on (1) or back (-1)."""
        week = max(0, min(WEEKS, self._week + direction))
        if week != self._week:
            self._week = week
            self.changed.emit()
            self._ask(touched=True)

    @Slot()
    def forget(self) -> None:
        """The visitor left: the next one begins with this week."""
        if self._week:
            self._week = 0
            self.refresh()

    @Slot()
    def retell(self) -> None:
        """Say it again in the visitor's language."""
        self.changed.emit()

    # --- words ------------------------------------------------------------------------------------

    def _row(self, row: Row, section: str = "") -> dict[str, Any]:
        languages, now = self._languages(), self._now()
        title, tag = text_in(row.item.label, languages)
        line = on_air.line(row.broadcast, row.item, now, languages)
        plays = on_air.stream_of(row.item) is not None
        channel = text_in(row.item.publisher, languages)[0].split("\n")[0]
        return {
            "itemId": row.item.id,
            "symbol": "live_tv" if plays else "qr_code",
            "title": title,
            "language": tag,
            "line": line,
            "reason": channel,
            "spoken": facts.spoken(title, [line, channel], 0, 0),
            "section": section,
            "plays": plays,
        }

    def _first(self) -> tuple[Row | None, bool]:
        """What stands large: the first that is on now, else the one that comes next; and whether it is on."""
        found = self._found
        return (found.now[0], True) if found.now else (found.next, False)

    def _get_first(self) -> dict[str, Any]:
        row, on = self._first()
        if row is None:
            return {}
        stream = on_air.stream_of(row.item)
        told = on_air.access(row.item) if stream else [Fact("qr_code", on_air.on_a_page())]
        return self._row(row) | {
            "time": on_air.time_of(row.broadcast, self._now(), self._languages()[0]),
            "access": [{"symbol": fact.symbol, "text": fact.text} for fact in told],
            "kindSymbol": facts.SYMBOLS[row.item.kind],
            "sound": stream is not None and stream.kind is MediaKind.SOUND,
            "on": on,
            # In the place of a picture, as on the page of the broadcast.
            "leaf": []
            if row.broadcast.endless
            else when.leaf_at(row.broadcast.start, self._now(), self._languages()[0]),
        }

    def _get_rows(self) -> list[dict[str, Any]]:
        """All but what stands large, each under the name of its section; what always runs comes last."""
        found, week, (first, _) = self._found, self._get_week(), self._first()
        if self._week:
            return [self._row(row, week) for row in found.week]
        coming = [self._row(row, week) for row in found.week if row != first]
        also = [row for row in found.now[1:] if not row.broadcast.endless]
        always = [row for row in found.now[1:] if row.broadcast.endless]
        today = [row for row in found.today if row != first]
        return [
            *(self._row(row, self.tr("Also now")) for row in also),
            *(self._row(row, self.tr("Later today")) for row in today),
            *coming,
            *(self._row(row, self.tr("Always on")) for row in always),
        ]

    def _get_week(self) -> str:
        if self._week == 0:
            return self.tr("This week")
        if self._week == 1:
            return self.tr("Next week")
        first = when.day(_monday(self._now(), self._week), self._now(), self._languages()[0])
        return self.tr("Week of %1").replace("%1", first)

    def _get_nothing(self) -> str:
        """What stands where there is nothing: what comes next, with its day and hour."""
        if not self._loaded:
            return ""
        coming = self._found.next
        if self._now() < BUILT:
            return self.tr("The clock of this screen is wrong. We can't tell what is live now.")
        if coming is None and self._found.now:
            return self.tr("Nothing else is live in the coming weeks.")
        if coming is None:
            return self.tr("Nothing is live now.")
        if self._found.week if self._week else self._found.now or self._found.today:
            return ""
        told = on_air.time_of(coming.broadcast, self._now(), self._languages()[0])
        title = text_in(coming.item.label, self._languages())[0].split("\n")[0]
        first = (
            self.tr("Nothing is live today.") if self._week == 0 else self.tr("Nothing is live that week.")
        )
        return f"{first} {told[:1].upper()}{told[1:]}: {title}."

    def _is_empty(self) -> bool:
        found = self._found
        return self._loaded and found.next is None and not (found.now or found.today or found.week)

    def _hinted(self) -> tuple[Row | None, str]:
        """What the button on the start page is of, and its words; of nothing where all of it always runs."""
        now = self._now()
        row = next((one for one in self._found.now if not one.broadcast.endless), None)
        if row is not None:
            return row, self.tr("Live now: %1")
        if (row := self._found.next) and row.broadcast.start - now.timestamp() < 7 * live.DAY:
            return row, self.tr("Live, %2: %1")
        return None, self.tr("Live now") if self._found.now else ""

    def _get_hint(self) -> str:
        """For the button on the start page; empty when nothing is on, and nothing comes within a week."""
        row, words = self._hinted()
        if row is None:
            return words
        languages, now = self._languages(), self._now()
        title = text_in(row.item.label, languages)[0].split("\n")[0]
        if len(title) > LONGEST_HINT:
            return self.tr("Live now") if row.broadcast.start <= now.timestamp() else self.tr("Live")
        told = on_air.time_of(row.broadcast, now, languages[0])
        return words.replace("%2", told).replace("%1", title)

    def _get_named(self) -> dict[str, str]:
        row, _ = self._hinted()
        if row is None:
            return {}
        title, language = text_in(row.item.label, self._languages())
        return {"title": title.split("\n")[0], "language": language}

    def _get_briefly(self) -> str:
        """The same without its name, for where two buttons share a row of large letters."""
        if not self._get_hint():
            return ""
        return self.tr("Live now") if self._found.now else self.tr("Live")

    def _get_has_more(self) -> bool:
        return self._week < WEEKS and self._found.next is not None

    first = Property(dict, _get_first, notify=changed)
    rows = Property(list, _get_rows, notify=changed)
    week = Property(str, _get_week, notify=changed)
    nothing = Property(str, _get_nothing, notify=changed)
    empty = Property(bool, _is_empty, notify=changed)
    """Nothing is on, and nothing comes in all the weeks that one can look ahead."""
    hint = Property(str, _get_hint, notify=changed)
    named = Property(dict, _get_named, notify=changed)
    """``title`` and ``language`` of the work in ``hint``: a voice says a title in its own."""
    briefly = Property(str, _get_briefly, notify=changed)
    cover = Property(QUrl, lambda self: self._found.cover, notify=changed)
    hasBefore = Property(bool, lambda self: self._week > 0, notify=changed)
    hasMore = Property(bool, _get_has_more, notify=changed)


def _midnight(now: datetime, days: int) -> datetime:
    """The beginning of the day that is so many days after today, on the local clock."""
    return datetime.combine(now.date() + timedelta(days=days), datetime.min.time()).astimezone()


def _monday(now: datetime, weeks: int) -> datetime:
    return _midnight(now, 7 * weeks - now.weekday())


def look(connection: apsw.Connection, folder: Path, now: datetime, week: int) -> Found:
    """Ask the store; ``week`` 0 is what is left of this one. ``now`` is on the local clock."""

    def rows(found: list[Broadcast]) -> tuple[Row, ...]:
        faces = versions.faces(connection, list(dict.fromkeys(one.id for one in found)))
        shown = {ident: items.get(connection, ident) for ident in faces}
        return tuple(Row(one, item) for one in found if (item := shown.get(one.id)))

    tomorrow, end = _midnight(now, 1), _midnight(now, 7 * WEEKS + 7)
    since = (_monday(now, week) if week else tomorrow) - timedelta(microseconds=1)
    on = rows(live.on_now(connection, now, limit=MOST_NOW))
    coming = rows(live.beginning(connection, now, end, limit=1))
    first = on[0] if on else coming[0] if coming else None
    return Found(
        now=on,
        cover=cover_of(first.item, folder) if first else QUrl(),
        today=rows(live.beginning(connection, now, tomorrow, limit=MOST_A_WEEK)),
        week=rows(live.beginning(connection, since, _monday(now, week + 1), limit=MOST_A_WEEK)),
        next=coming[0] if coming else None,
    )
