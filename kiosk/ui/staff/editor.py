"""The playlists as staff edit them: every touch is an operation that is kept at once."""

from collections.abc import Callable, Container, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

import apsw
from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.model import LanguageMap
from kiosk.staff import operations, people, plans, playlists, versions
from kiosk.staff.operations import By, Clash
from kiosk.staff.people import Right
from kiosk.staff.playlists import Entry, Playlist
from kiosk.staff.schedule import Turn
from kiosk.staff.versions import Version
from kiosk.store import items
from kiosk.store.database import transaction
from kiosk.store.faults import Busy, Damaged, Full, Unwritable
from kiosk.ui.staff import told
from kiosk.ui.staff.drawn import Drawn, drawn
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.playlist_rows import OnScreens, Works, listed, name_of, on_screens
from kiosk.ui.staff.seen import Seen, given, see
from kiosk.ui.staff.trouble_words import sentence
from kiosk.ui.staff.writing import Place, TwoTexts, Typed, Writing
from kiosk.ui.words import when
from kiosk.ui.work.chosen import small

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


SEEN = frozenset({Turn.NOW, Turn.LATER})
"""Visitors see it, or will."""
FAULTS = Full, Busy, Unwritable, Damaged
"""Of the disk: what it did not take now it may take later."""
REST_MS = 250
"""What is typed is kept when no key came for so long."""
AGAIN_MS = 5000
"""What the disk did not take is tried again after so long, and with the next thing that is done."""


class Known(NamedTuple):
    """What the catalogue tells of the works in a playlist."""

    cards: dict[str, Drawn | None]
    """By their ids; none for a work that is not there now."""
    chosen: dict[str, QUrl]


@QmlElement
class Editor(QObject):
    """The list of playlists, and the one that is open. Who is not signed in does nothing here."""

    changed = Signal()
    kept = Signal()
    """An edit was written down."""
    shown = Signal()
    """What visitors get is another."""
    created = Signal(str)
    """A playlist was made, and needs a name; its id."""
    begun = Signal(str)
    """A playlist was made that has works and a name already; its id."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._seen = Seen()
        self._playlist = self._picked = ""
        self._cards: dict[str, Drawn | None] = {}
        self._chosen: dict[str, QUrl] = {}
        """Pictures that staff chose and works have, by their addresses; an empty one is not kept here."""
        self._looked = False
        self._saved: datetime | None = None
        self._trouble = ""
        self._writing = Writing()
        self._newest: dict[tuple[str, Place], Typed] = {}
        """By who typed it and where: only that goes on."""
        self._leaving: set[Typed] = set()
        """What was left behind, on its way to the file: it goes on by itself until that takes it."""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.keep)
        office.desk.failed.connect(self._fail)
        office.background.changed.connect(self._look_again)

    # --- looking

    @Slot()
    def look(self) -> None:
        """Read anew what is there."""
        playlist = self._playlist
        if self._office.who():
            self._office.desk.do(lambda conn: see(conn, playlist), self._show, self.tell)

    @Slot(str)
    def open(self, playlist: str) -> None:
        """Edit this playlist; empty for none."""
        if playlist != self._playlist and self._office.who():
            self.keep_all()
            self._playlist, self._picked = playlist, ""
            self._seen = Seen(self._seen.playlists, plans=self._seen.plans)
        self.look()

    def _show(self, seen: Seen) -> None:
        if not self._office.who():
            return  # signed out meanwhile
        if (seen.open.id if seen.open else "") != self._playlist:
            # it is of the one that was open before, or of one that is gone
            seen = Seen(seen.playlists, plans=seen.plans)
        self._seen, self._looked = seen, True
        wanted = {entry.item for entry in seen.entries} - self._cards.keys()
        chosen = {entry.picture for entry in seen.entries if entry.picture} - self._chosen.keys()
        if wanted or chosen:
            self._office.background.ask(
                lambda conn: self._look_up(conn, wanted, chosen), self._know, asker=self
            )
        self.changed.emit()

    def example(self, seen: Seen, trouble: KioskError | None = None) -> None:
        """Show this, without a file: for pictures of the pages."""
        self._playlist = seen.open.id if seen.open else ""
        self._show(seen)
        if trouble is not None:
            self.tell(trouble)

    def _look_up(self, conn: apsw.Connection, ids: set[str], chosen: set[str]) -> Known:
        folder = self._office.pictures
        there = {one.card.id: one for one in drawn(items.cards(conn, sorted(ids)), folder)}
        return Known(
            {item: there.get(item) for item in ids},
            {one: small(folder, one) for one in chosen if items.works_showing(conn, one)},
        )

    def _know(self, known: Known) -> None:
        if self._office.who():
            self._cards |= known.cards
            self._chosen |= known.chosen
            self.changed.emit()

    def _look_again(self) -> None:
        """The catalogue is another: works may have gone, or be back."""
        wanted = {entry.item for entry in self._seen.entries}
        chosen = {entry.picture for entry in self._seen.entries if entry.picture}

        def known(found: Known) -> None:
            self._cards = {item: card for item, card in self._cards.items() if item not in wanted}
            self._chosen = {one: url for one, url in self._chosen.items() if one not in chosen}
            self._know(found)

        if wanted:
            self._office.background.ask(
                lambda conn: self._look_up(conn, wanted, chosen), known, asker=self._look_again
            )

    # --- editing

    def _do(
        self,
        act: Callable[[apsw.Connection, By], Any],
        then: Callable[[Any], None] | None = None,
        *,
        right: Right = Right.DRAFT,
        shows: bool = False,
        otherwise: Callable[[KioskError], None] | None = None,
        written: Callable[[], None] = lambda: None,
    ) -> Callable[[], None]:
        """Do it on the desk, after what is typed and if who is signed in may, and see what came of it.

        ``shows``: it may change what visitors get. What does is not done for who may not publish.
        ``written`` hears that it is in the file, ``then`` only while somebody is in.
        Gives what does it once more, in the name of the same person; on no copy when it was of the file.
        """
        self.keep()
        by, playlist, real = self._office.by(), self._playlist, not self._office.desk.practising
        if not by.person:
            return lambda: None
        if otherwise is None:  # typed text that is tried again is told once
            self.arrive()

        def whole(conn: apsw.Connection) -> tuple[Any, Seen, bool]:
            with transaction(conn):
                people.must(conn, by.person, right)
                before = given(conn) if shows else None
                answer = act(conn, by)
                shown = shows and given(conn) != before
                if shown:
                    people.must(conn, by.person, Right.PUBLISH)
            return answer, see(conn, playlist), shown

        def heard(answer: tuple[Any, Seen, bool]) -> None:
            written()
            if answer[2]:
                self.shown.emit()
            if not self._office.who():
                return  # signed out meanwhile
            self._saved, self._trouble = self._office.now(), ""
            self._show(answer[1])
            self.kept.emit()
            if then is not None:
                then(answer[0])

        def ask(*, of_file: bool = False) -> None:
            self._office.desk.do(whole, heard, otherwise, of_file=of_file)

        ask()
        return partial(ask, of_file=real)

    def _fail(self, error: KioskError) -> None:
        self.tell(error)
        self.look()

    def tell(self, error: KioskError) -> None:
        """Something could not be kept."""
        if not self._office.who():
            return
        self._trouble = sentence(error)
        self.changed.emit()

    def arrive(self) -> None:
        """Somebody looks at another page, or does something else. What was not done before is no news then;
        what was typed, and is not kept yet, is."""
        if self._trouble and not self._writing.waits and not self._leaving:
            self._trouble = ""
            self.changed.emit()

    @Slot(str)
    def create(self, name: str) -> None:
        """Make a playlist with this name in the language of the page."""
        language = self._office.languages()[0]
        self._do(lambda conn, by: playlists.create(conn, by, {language: (name,)}), self.created.emit)

    def begin(self, label: LanguageMap, works: Sequence[str], *, template: str = "idea") -> None:
        """Make a playlist of these works."""
        self._do(
            lambda conn, by: playlists.create(conn, by, label, items=works, template=template),
            self.begun.emit,
        )

    @property
    def works(self) -> tuple[str, ...]:
        """Ids of the works in the playlist that is open."""
        return tuple(dict.fromkeys(one.item for one in self._seen.entries))

    @Slot()
    def delete(self) -> None:
        """Throw away the playlist that is open; *undo* on the list brings it back."""
        self.keep()
        playlist = self._playlist
        self._do(lambda conn, by: playlists.delete(conn, by, playlist), lambda _: self.open(""), shows=True)

    @Slot()
    def copy(self) -> None:
        """Make another playlist like the one that is open."""
        playlist = self._playlist
        self._do(lambda conn, by: playlists.copy(conn, by, playlist), self.begun.emit)

    @Slot(str)
    def add(self, item: str) -> None:
        """Put a work at the end of the playlist that is open."""
        playlist, title = self._playlist, self._works().called(item)
        self._do(lambda conn, by: playlists.add(conn, by, playlist, [item], title=title))

    @Slot(list)
    def addAll(self, items: list[str]) -> None:
        """Put works at the end of the playlist that is open, but for those that are in it."""
        playlist, new = self._playlist, [one for one in items if one not in self.works]
        if new:
            self._do(lambda conn, by: playlists.add(conn, by, playlist, new))

    @Slot(str, list)
    def follow(self, words: str, only: list[str]) -> None:
        """From now on the playlist also has what this finds, whatever that is later; empty words: no more."""
        playlist = self._playlist
        rule = playlists.Rule(words=words, only=tuple(only)) if words else None
        self._do(lambda conn, by: playlists.follow(conn, by, playlist, rule))

    @Slot(str, int)
    def move(self, entry: str, to: int) -> None:
        """To place ``to``, 1 is the first."""
        title = self._title_of(entry)
        self._picked = ""
        self._do(lambda conn, by: playlists.move(conn, by, [entry], to - 1, title=title))

    @Slot(str, str)
    def replace(self, entry: str, item: str) -> None:
        """Another work takes its place."""
        title = self._title_of(entry)
        self._do(lambda conn, by: playlists.replace(conn, by, entry, item, title=title))

    def illustrate(self, entry: str, picture: str, among: Container[str]) -> None:
        """Show it by another picture, of those that works have; empty for its own."""
        title = self._title_of(entry)
        self._do(lambda conn, by: playlists.illustrate(conn, by, entry, picture, among=among, title=title))

    @Slot(str)
    def remove(self, entry: str) -> None:
        """Take it out."""
        title = self._title_of(entry)
        self._do(lambda conn, by: playlists.remove(conn, by, [entry], title=title))

    @Slot()
    def undo(self) -> None:
        """Take back what ``undoes`` names."""
        playlist = self._playlist
        if playlist:
            self._do(lambda conn, by: operations.undo(conn, by, playlist), shows=True)
        else:
            self._do(playlists.undo, shows=True)

    @Slot()
    def redo(self) -> None:
        """Do again what ``redoes`` names."""
        playlist = self._playlist
        if playlist:
            self._do(lambda conn, by: operations.redo(conn, by, playlist), shows=True)
        else:
            self._do(playlists.redo, shows=True)

    @Slot()
    def takeOff(self) -> None:
        """Take the playlist that is open off the screens; it stays as it is."""
        playlist = self._playlist
        self._do(lambda conn, by: plans.take_off(conn, by, playlist), right=Right.PUBLISH, shows=True)

    @Slot()
    def publish(self) -> None:
        """Put the playlist on the screens as it is."""
        playlist = self._playlist
        self._do(lambda conn, by: versions.publish(conn, by, playlist), right=Right.PUBLISH, shows=True)

    # --- picking up and putting down, without dragging

    @Slot(str)
    def pick(self, entry: str) -> None:
        """Pick an entry up, or put it back where it was."""
        self._picked = "" if entry == self._picked or not self._office.who() else entry
        self.changed.emit()

    @Slot(str)
    def drop(self, onto: str) -> None:
        """Put what is picked up at the place of another entry."""
        picked, ids = self._picked, [entry.id for entry in self._seen.entries]
        if picked in ids and onto in ids:
            self.move(picked, ids.index(onto) + 1)

    # --- writing

    @Slot()
    def beginWriting(self) -> None:
        """Somebody begins to type: what is typed until the next time is taken back in one step."""
        self.keep()
        self._writing.begin()

    @Slot(str, str, str, str)
    def write(self, thing: str, field: str, language: str, text: str) -> None:
        """A text of an entry or of the playlist as it is typed; kept when the fingers rest for a moment."""
        if not self._office.who() or self.written(thing, field, language) == text:
            return
        place = Place(thing, field, language)
        if self._writing.is_elsewhere(place):
            self.keep()
        self._writing.type(Typed(place, text), self._stands(place))
        self._rest.start(REST_MS)

    def keep(self) -> None:
        """Write down now what is typed, and what the disk did not take before."""
        self._send(left=False)

    def keep_all(self) -> None:
        """Write down all that is typed here: it is left.

        What the disk does not take now goes on by itself until it does. Of two texts between which nobody
        chose, theirs stays, and *undo* brings back the other one.
        """
        self._send(left=True)
        for typed in self._writing.unchosen():
            self._keep(typed, None, left=True, beside=True)

    def _send(self, *, left: bool) -> None:
        self._rest.stop()
        while (sent := self._writing.send()) is not None:
            self._keep(*sent, left=left)

    def _keep(self, typed: Typed, was: str | None, *, left: bool, beside: bool = False) -> None:
        """``left``: who typed it goes on to something else. ``beside``: below what another wrote there."""
        step, who, real = self._writing.step, self._office.who(), not self._office.desk.practising
        (thing, field, language), text = typed
        title, stood = self._title_of(thing), self._writing.stood(typed.place)
        self._newest[who, typed.place] = typed

        def keep(conn: apsw.Connection, by: By) -> None:
            if beside:
                playlists.say_beside(conn, by, thing, field, language, text, title=title)
            else:
                playlists.write(conn, by, thing, field, language, text, was=was, step=step, title=title)

        def over() -> None:
            self._leaving.discard(typed)
            if self._newest.get((who, typed.place)) is typed:
                del self._newest[who, typed.place]

        def refused(error: KioskError) -> None:
            nonlocal was, beside
            here = self._office.who() == who
            if here and not left:
                over()
                self._refused(error, typed)
                return
            self._writing.failed(typed, later=False)
            if self._newest.get((who, typed.place)) is not typed:
                over()
                return
            if real and isinstance(error, Clash) and not beside:
                was = _theirs(error)
                beside = was != stood  # another wrote there, and nobody is here to choose
                again()
            elif real and isinstance(error, FAULTS):  # what they typed is theirs all the same
                QTimer.singleShot(AGAIN_MS, self, again)
                if here:
                    self._leaving.add(typed)
                    self.tell(error)
            else:
                over()
                if here:
                    self._fail(error)

        again = self._do(keep, lambda _: self._writing.arrived(typed), otherwise=refused, written=over)

    def _refused(self, error: KioskError, typed: Typed) -> None:
        """What the disk did not take is tried again; where two wrote, whoever came second chooses."""
        theirs = _theirs(error) if isinstance(error, Clash) else None
        # What was typed before it did not arrive, and nobody else wrote there.
        alone = theirs is not None and theirs == self._writing.stood(typed.place)
        later = alone or isinstance(error, FAULTS)
        self._writing.failed(typed, later=later)
        if theirs is not None and not alone:
            self._writing.clashes[typed.place] = TwoTexts(typed, theirs)
        if later:
            self._rest.start(0 if alone else AGAIN_MS)
        if not alone:
            self._fail(error)

    @Slot(str, str, str)
    def keepMine(self, thing: str, field: str, language: str) -> None:
        """Of two texts, the one that was typed here."""
        place = Place(thing, field, language)
        if self._writing.is_elsewhere(place):
            self.keep()
        self._writing.keep_mine(place)
        self.keep()
        self.changed.emit()

    @Slot(str, str, str)
    def keepTheirs(self, thing: str, field: str, language: str) -> None:
        """Of two texts, the one that somebody else wrote; what was typed here goes."""
        self._writing.keep_theirs(Place(thing, field, language))
        self._trouble = ""
        self.changed.emit()

    def clash(self, place: Place, mine: str, theirs: str) -> None:
        """Ask which of two texts stays: for pictures of the pages."""
        self._writing.clashes[place] = TwoTexts(Typed(place, mine), theirs)
        self.tell(Clash(place.thing, (place.field, place.language), [theirs], [mine]))

    @Slot(str, str, str, result=str)
    def written(self, thing: str, field: str, language: str) -> str:
        """What is in a text now."""
        place = Place(thing, field, language)
        typed = self._writing.text(place)
        return self._stands(place) if typed is None else typed

    def _stands(self, place: Place) -> str:
        value: Playlist | Entry | None = self.entry(place.thing)
        if value is None and self._seen.open and self._seen.open.id == place.thing:
            value = self._seen.open
        words: LanguageMap = getattr(value, place.field, {}) if value else {}
        return "\n".join(words.get(place.language, ()))

    # --- what is shown

    def entry(self, ident: str) -> Entry | None:
        """One of the playlist that is open."""
        return next((one for one in self._seen.entries if one.id == ident), None)

    def _works(self) -> Works:
        return Works(self._cards, self._seen.hidden, self._office.languages(), self._chosen)

    def _title_of(self, entry: str) -> str:
        found = self.entry(entry)
        return self._works().title(found) if found else ""

    def _get_entries(self) -> list[dict[str, Any]]:
        works = self._works()
        return [
            works.row(number, one, picked=one.id == self._picked)
            for number, one in enumerate(self._seen.entries, 1)
        ]

    def _get_playlists(self) -> list[dict[str, Any]]:
        languages = self._office.languages()
        return [
            listed(one, count, self._on_screens(one, version), languages)
            for one, count, version in self._seen.playlists
        ]

    def _on_screens(self, playlist: Playlist, version: Version | None) -> OnScreens:
        lines = (one for one in self._seen.plans if one.playlist == playlist.id)
        office = self._office
        return on_screens(version, lines, office.now(), office.zone, office.languages()[0])

    def _get_title(self) -> str:
        return name_of(self._seen.open, self._office.languages()) if self._seen.open else ""

    def _get_clashes(self) -> dict[str, list[str]]:
        return {" ".join(place): [two.typed.text, two.theirs] for place, two in self._writing.clashes.items()}

    def _get_follows(self) -> str:
        opened = self._seen.open
        return opened.rule.words if opened and opened.rule else ""

    def _get_follows_only(self) -> list[str]:
        opened = self._seen.open
        return list(opened.rule.only) if opened and opened.rule else []

    def _get_published(self) -> bool:
        return any(one[0] == self._seen.open and one[2] is not None for one in self._seen.playlists)

    def _get_turn(self) -> str:
        """Whether visitors see the one that is open."""
        opened, version = self._open_and_shown()
        return (self._on_screens(opened, version).turn if opened else Turn.NEVER).value

    def _get_as_shown(self) -> bool:
        """Whether visitors have it just so, now or later."""
        opened, version = self._open_and_shown()
        return (
            version is not None
            and opened is not None
            and self._on_screens(opened, version).turn in SEEN
            and versions.is_like(version, opened, self._seen.entries)
        )

    def _open_and_shown(self) -> tuple[Playlist | None, Version | None]:
        found = (one for one in self._seen.playlists if one[0] == self._seen.open)
        return self._seen.open, next(found, (None, 0, None))[2]

    def _get_saved(self) -> str:
        if self._trouble:
            return self._trouble
        if self._saved is None:
            return QCoreApplication.translate("Editor", "All is kept.")
        return QCoreApplication.translate("Editor", "Kept at %1").replace(
            "%1", when.hour(self._saved, self._office.languages()[0])
        )

    def _get_undoes(self) -> str:
        return told.what(self._seen.ahead.undoes)

    def _get_redoes(self) -> str:
        return told.what(self._seen.ahead.redoes)

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def forget(self) -> None:
        """Who was signed in leaves; what they typed last is kept in their name."""
        self.keep_all()
        self._writing.forget()
        self._leaving.clear()
        self._playlist = self._picked = self._trouble = ""
        self._seen, self._saved, self._looked = Seen(), None, False
        self._cards.clear()
        self._chosen.clear()
        self.changed.emit()

    looked = Property(bool, lambda self: self._looked, notify=changed)
    """The file was read."""
    playlists = Property(list, _get_playlists, notify=changed)
    playlist = Property(str, lambda self: self._playlist, notify=changed)
    """The id of the one that is open."""
    title = Property(str, _get_title, notify=changed)
    entries = Property(list, _get_entries, notify=changed)
    picked = Property(str, lambda self: self._picked, notify=changed)
    published = Property(bool, _get_published, notify=changed)
    """A version of it was put on the screens."""
    asShown = Property(bool, _get_as_shown, notify=changed)
    follows = Property(str, _get_follows, notify=changed)
    """The words that it follows; empty for none."""
    followsOnly = Property(list, _get_follows_only, notify=changed)
    """What every work that it follows must have (``playlists.Rule.only``)."""
    clashes = Property(dict, _get_clashes, notify=changed)
    """By "thing field language", the text that was typed here and the one that somebody else wrote there
    meanwhile: nobody chose between them yet."""
    turn = Property(str, _get_turn, notify=changed)
    """Whether visitors see it: ``now``, ``later``, ``over`` or ``never``."""
    saved = Property(str, _get_saved, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    """Why what was done on this page, or typed anywhere, is not kept; empty for nothing to tell."""
    troubled = Property(bool, lambda self: bool(self._trouble), notify=changed)
    undoes = Property(str, _get_undoes, notify=changed)
    redoes = Property(str, _get_redoes, notify=changed)


def _theirs(error: Clash) -> str:
    """The text that stands there."""
    return "\n".join(map(str, error.ours if isinstance(error.ours, list) else []))
