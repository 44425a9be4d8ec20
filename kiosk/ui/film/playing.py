"""What the player page plays: chooses the Media and its rendition for the player, and what goes with it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Item, Media, MediaKind, key_of, text_in
from kiosk.player.supervision import Outage
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.film.comeback import Comeback
from kiosk.ui.film.film_voice import FilmVoice
from kiosk.ui.film.player import Player
from kiosk.ui.film.renditions import first_playable, played
from kiosk.ui.film.signer import Signer
from kiosk.ui.film.timed_text import TimedText
from kiosk.ui.film.versions import Versions
from kiosk.ui.session import Session
from kiosk.ui.stay.way import WORK_PAGES
from kiosk.ui.work.work import Work

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ABSENT_MS = 10_000
"""How long a film waits for an agent; it is back within two seconds when it only died."""
A_MOMENT = 10.0
"""Seconds that one sees again when one comes back to a film."""
LISTENING_PAGES = (WORK_PAGES | {"adjust"}) - {"player", "sound"}
"""A sound plays on while one looks at these pages of its work, or changes the letters of them."""
BESIDE = frozenset({"captions", "adjust"})
"""Pages that have no work of their own: they lie beside the one that one comes from."""
PANELS = ("", "text", "chapters", "pace")
"""What may take the place of the switches beside the film."""


class Left(NamedTuple):
    """How a film was left that one comes back to."""

    at: float
    described: bool = False
    signed: bool = False


@QmlElement
class Playing(QObject):
    """Joins the work, the visitor's wishes and the player. Plays while the player page is open.

    It plays on while one changes how it sounds, and a sound while one looks at other pages of its work.
    """

    changed = Signal()
    panelChanged = Signal()

    def __init__(
        self,
        session: Session,
        work: Work,
        player: Player,
        agent: AgentProcess,
        voice: FilmVoice | None = None,
        programme: Callable[[Item | None], Item | None] = lambda item: item,
        comeback: Comeback | None = None,
    ) -> None:
        """``voice`` says aloud what the film has in writing.

        ``programme(item)``: what plays on the page of a work; None while there is nothing (yet).
        """
        super().__init__()
        self._programme = programme
        self._session = session
        self._work = work
        self._player = player
        self._agent = agent
        self._voice = voice
        self._comeback = Comeback(player, agent) if comeback is None else comeback
        self._comeback.back.connect(self.again)
        self._media: Media | None = None
        self._subject = ""
        self._own = True  # it is the work of the page, and can be left and found again
        self._left: dict[str, Left] = {}
        """Works whose film one comes back to."""
        self._panel = ""
        self._door = ""
        self._held = False
        self._opened_at = ""  # the gateway that the player was sent to; none while there is no agent
        self._start = 0.0  # where the film begins as soon as there is one
        self._absent = QTimer(self)
        self._absent.setSingleShot(True)
        self._absent.setInterval(ABSENT_MS)
        self._absent.timeout.connect(self.changed)
        self._text = TimedText(player, agent, self)
        self._versions = Versions(player, agent, voice, self)
        self._versions.changed.connect(self.changed)
        self._versions.told.connect(self.retell)
        player.setProperty("captionsOn", True)
        session.placeChanged.connect(self.follow)
        work.changed.connect(self.follow)
        agent.changed.connect(self._gateway_came)
        player.stateChanged.connect(self._player_changed)
        player.outageChanged.connect(self._tell_busy)
        player.behindChanged.connect(self._behind_changed)

    # --- following the page ---------------------------------------------------------------------

    @Slot()
    def follow(self) -> None:
        """Start when the player page opens and its work is read; stop when either is gone."""
        shown = self._shown()
        programme = self._programme(shown)
        media = first_playable(programme)
        self._left = {one: at for one, at in self._left.items() if self._session.leads_back_to("player", one)}
        if media is None:
            self._stop()
            return
        self._hold(self._session.property("page") == "captions")
        if self._media == media:
            self.changed.emit()  # perhaps from another page
            return
        # The institution may correct a word while somebody watches: the film goes on.
        same = self._media is not None and played(self._media) == played(media)
        if not same:
            self._note_place()
        self._media, self._subject = media, self._work.property("itemId")
        # A broadcast has gone on meanwhile, and what was shown in its place is no longer wanted.
        self._own = (
            programme is not None and shown is not None and programme.id == shown.id and not any(media.live)
        )
        self._versions.follow(media)
        if not same:
            left = self._left.pop(self._subject, None)
            if left is None:
                left = Left(media.begin)
                self._set_panel("")
                self._set_door("")
            self._open(left.at)
            self.retell()
            self._versions.describe(left.described)
            self._versions.sign(left.signed)
            self._comeback.expect("" if any(media.live) else key_of(media.url), self._subject)
        self.retell()

    def _shown(self) -> Item | None:
        """The work of the player page, once it is read: ``Work`` may still hold the one before it."""
        page, subject = self._session.property("page"), self._session.property("subject")
        if page in BESIDE:
            subject = self._session.property("beside")
        here = page == "player" or self._goes_on(page, subject)
        return self._work.to_meet(subject) if here else None

    def _goes_on(self, page: str, subject: str) -> bool:
        """Whether what plays is heard on this page too."""
        if self._media is None or subject != self._subject:
            return False
        over = self._player.property("state") in {"ended", "failed"}
        listened = page in LISTENING_PAGES and self._media.kind is MediaKind.SOUND and not over
        return page in {"sound", "captions"} or listened

    def _hold(self, hold: bool) -> None:
        """A still of the film, while somebody chooses how its captions look; then it goes on."""
        if hold and not self._held:
            self._held = not self._player.property("pause")
            self._player.setProperty("pause", True)
        elif self._held and not hold:
            self._held = False
            self._player.setProperty("pause", False)

    @Slot()
    def stop(self) -> None:
        """The visitor wants it to be still, on whatever page."""
        self._stop()

    def _stop(self) -> None:
        self._held = False
        if self._media is not None:
            self._note_place()
            self._media = None
            self._opened_at = ""
            self._absent.stop()
            self._player.stop()
            self._comeback.expect("", "")
            self._versions.follow(None)
            self._text.show(None, None, ())
            if self._voice is not None:
                self._voice.show(None, ())
            self.changed.emit()

    def _note_place(self) -> None:
        """Somebody who only wants larger letters, or help, finds the film where it was."""
        waits = not self._opened_at
        watched = waits or self._player.property("state") in {"playing", "paused", "loading"}
        watched = watched or self._comeback.property("waits")
        comes_back = self._own and self._session.leads_back_to("player", self._subject)
        if self._media is not None and watched and comes_back:
            at = self._start if waits else max(self._media.begin, self._player.property("timePos") - A_MOMENT)
            self._left[self._subject] = Left(at, self._versions.described, self._versions.signed)

    def _open(self, start: float) -> None:
        if self._media is None:
            return
        self._start = start
        gateway = self._opened_at = self._agent.gateway
        if not gateway:
            self._absent.start()
            self.changed.emit()
            return
        self._absent.stop()
        film, described, signed = self._versions.through(gateway)
        part = (self._media.start, self._media.end)
        self._player.open_part(film, part, start, described, any(self._media.live))
        self._player.offer(signed_url=signed)
        self._versions.show_signer(gateway)

    def _gateway_came(self) -> None:
        """Another agent has another port and another token: the film goes on there, where it was."""
        gateway = self._agent.gateway
        if self._media is not None and gateway:
            state = self._player.property("state")
            if not self._opened_at:
                self._open(self._start)
            elif state == "failed":
                self._open(self._player.property("timePos"))
            elif gateway != self._opened_at:
                self._opened_at = gateway
                self._player.move(*self._versions.through(gateway))
                self._versions.show_signer(gateway)
        self.changed.emit()

    def _player_changed(self) -> None:
        self._tell_busy()
        self._versions.about.look()  # what could not be read before
        self._text.look()
        if self._get_aside() and self._player.property("state") in {"ended", "failed"}:
            self.follow()
        self.changed.emit()

    def _tell_busy(self) -> None:
        """What plays is company; what has been away for long is not, and who waits for it is asked."""
        away = self._player.property("outage") == Outage.LONG
        self._session.setProperty(
            "busy", self._player.property("state") in {"playing", "loading"} and not away
        )

    def _behind_changed(self) -> None:
        """Who comes back to what happens now sees it happen at its own speed."""
        if not self._get_paced():
            self._player.setProperty("speed", 1.0)
            if self._panel == "pace":
                self._set_panel("")
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """From the beginning; after a failure from where it failed."""
        begin, signed = self._media.begin if self._media else 0.0, self._versions.signed
        self._open(self._player.property("timePos") if self._player.property("state") == "failed" else begin)
        self._versions.sign(signed)

    # --- for the page --------------------------------------------------------------------------------

    def _get_state(self) -> str:
        if self._media is None or self._opened_at:
            return str(self._player.property("state"))
        return "loading" if self._absent.isActive() else "failed"

    def _set_panel(self, panel: str) -> None:
        if panel in PANELS and panel != self._panel:
            self._panel = panel
            self.panelChanged.emit()

    def _set_door(self, door: str) -> None:
        self._door = door

    def _get_can_speak_captions(self) -> bool:
        return self._voice is not None and self._voice.can_speak

    def _get_speaks_captions(self) -> bool:
        return self._voice is not None and self._voice.captions

    def _set_speaks_captions(self, on: bool) -> None:
        if self._voice is not None:
            self._voice.speak_captions(on)

    def _get_aside(self) -> bool:
        page = self._session.property("page")
        return self._media is not None and page not in {"player", "sound", "captions"}

    def _get_moving(self) -> bool:
        return self._media is None or self._media.kind is MediaKind.VIDEO

    def _get_paced(self) -> bool:
        media = self._media
        behind = self._player.property("behind") and self._player.property("rewinds")
        return media is None or not any(media.live) or bool(behind)

    def _get_aspect(self) -> float:
        media = self._media
        return media.width / media.height if media and media.width and media.height else 16 / 9

    def _get_poster(self) -> QUrl:
        return QUrl(self._work.property("cover"))

    def _get_alt(self) -> str:
        return text_in(self._media.alt, self._session.preferred())[0] if self._media else ""

    state = Property(str, _get_state, notify=changed)
    """That of the player; while there is no agent to play from ``loading``, and after a while ``failed``."""
    text = Property(TimedText, lambda self: self._text, constant=True)
    hasCaptions = Property(bool, lambda self: self._text.property("hasCaptions"), notify=changed)
    hasDescription = Property(bool, lambda self: self._versions.can_describe, notify=changed)
    hasSign = Property(bool, lambda self: self._versions.can_sign, notify=changed)
    signed = Property(
        bool, lambda self: self._versions.signed, lambda self, on: self._versions.sign(on), notify=changed
    )
    """Whether somebody signs what is said."""
    signer = Property(Signer, lambda self: self._versions.signer, constant=True)
    comeback = Property(Comeback, lambda self: self._comeback, constant=True)
    panel = Property(str, lambda self: self._panel, _set_panel, notify=panelChanged)
    """What stands beside the film: its ``text``, its ``chapters``, its speed (``pace``), or nothing."""
    door = Property(str, lambda self: self._door, _set_door)
    """The switch beside the film that was used last: by it one went to another page, and comes back to it."""
    described = Property(
        bool,
        lambda self: self._versions.described,
        lambda self, on: self._versions.describe(on),
        notify=changed,
    )
    """Whether what is to be seen is told: in the described version, or else by us."""
    canSpeakCaptions = Property(bool, _get_can_speak_captions, notify=changed)
    speaksCaptions = Property(bool, _get_speaks_captions, _set_speaks_captions, notify=changed)
    """Whether captions are read aloud."""
    moving = Property(bool, _get_moving, notify=changed)
    paced = Property(bool, _get_paced, notify=changed)
    """Whether it can play slower or faster: what happens at this moment can't."""
    aspect = Property(float, _get_aspect, notify=changed)
    """Width of the film by its height, as the catalogue says; 16:9 when it says nothing."""
    poster = Property(QUrl, _get_poster, notify=changed)
    alt = Property(str, _get_alt, notify=changed)
    active = Property(bool, lambda self: self._media is not None, notify=changed)
    """Something was chosen to play, and not stopped."""
    aside = Property(bool, _get_aside, notify=changed)
    """It plays while another page of its work is open."""

    @property
    def heard(self) -> str:
        """The id of the work of which something plays at this moment; empty for none."""
        plays = self._media is not None and self._own and self._get_state() == "playing"
        return self._subject if plays else ""

    @property
    def captioned(self) -> bool:
        """What plays has captions, and they are shown."""
        return bool(self._text.property("hasCaptions") and self._player.property("captionsOn"))

    @Slot()
    def retell(self) -> None:
        """Captions, their like and voices in the visitor's present language."""
        self._player.prefer(self._session.preferred())
        if self._media is not None:
            self._text.show(
                self._media, self._work.item, self._session.preferred(), self._versions.about.answer
            )
            if self._voice is not None:
                self._voice.show(self._media, self._session.preferred())
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left: loudness and choices as they were."""
        self._player.forget()
        self._text.forget()
        self._set_panel("")
        self._set_door("")
        if self._voice is not None:
            self._voice.forget()
        self._player.setProperty("captionsOn", True)  # most who sit here hear less, and libraries are silent
        self.follow()
        self._left.clear()
        self._subject, self._own = "", True

    def close(self) -> None:
        """Nothing plays any more."""
        self._media = None
        self._comeback.close()
        self._versions.signer.close()
