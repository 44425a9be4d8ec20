"""What the player page plays: chooses the Media, its version and its captions for the player."""

import threading
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Item, Media, MediaKind, Track, TrackKind, Variant, key_of, text_in
from kiosk.ui.agent_process import AgentProcess
from kiosk.ui.player import Player
from kiosk.ui.session import WORK_PAGES, Session
from kiosk.ui.work import Work

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ABSENT_MS = 10_000
"""How long a film waits for an agent; it is back within two seconds when it only died."""
A_MOMENT = 1.0
"""Seconds that one hears again when one comes back to a film."""
LISTENING_PAGES = (WORK_PAGES | {"adjust"}) - {"player", "sound"}
"""A sound plays on while one looks at these pages of its work, or changes the letters of them."""
CAPTION_KINDS = (TrackKind.CAPTIONS, TrackKind.SUBTITLES)


def first_playable(item: Item | None) -> Media | None:
    """The Media that plays when somebody chooses the work."""
    if item is None:
        return None
    return next((m for m in item.media if m.kind is not MediaKind.IMAGE), None)


def described_variant(media: Media) -> Variant | None:
    """The version with spoken description, if there is one."""
    return next((v for v in media.variants if "audioDescription" in v.accessibility_features), None)


def addresses(media: Media, gateway: str = "") -> tuple[str, str]:
    """Of the media and of its described version ("" without one): at their origin, or at the gateway."""
    described = described_variant(media)
    urls = media.url, described.url if described else ""
    return (f"{gateway}/{key_of(urls[0])}", urls[1] and f"{gateway}/{key_of(urls[1])}") if gateway else urls


def played(media: Media) -> tuple[object, ...]:
    """What the player is told of it: when this stays the same, so may the film."""
    return (*addresses(media), media.start, media.end)


def caption_track(media: Media, languages: tuple[str, ...]) -> Track | None:
    """The captions to show: in the visitor's language, else in the station's, else any."""
    tracks = [t for t in media.tracks if t.kind in CAPTION_KINDS]
    for language in languages:
        for track in tracks:
            if track.language.split("-")[0] == language.split("-")[0]:
                return track
    return tracks[0] if tracks else None


@QmlElement
class Playing(QObject):
    """Joins the work, the visitor's wishes and the player. Plays while the player page is open.

    It plays on while one changes how it sounds, and a sound while one looks at other pages of its work.
    """

    changed = Signal()
    _captionsRead = Signal(str, str, object)

    def __init__(self, session: Session, work: Work, player: Player, agent: AgentProcess) -> None:
        super().__init__()
        self._session = session
        self._work = work
        self._player = player
        self._agent = agent
        self._media: Media | None = None
        self._subject = ""
        self._left: dict[str, tuple[float, bool]] = {}
        """Works whose film one comes back to: where it was left, and whether it was described aloud."""
        self._opened_at = ""  # the gateway that the player was sent to; none while there is no agent
        self._start = 0.0  # where the film begins as soon as there is one
        self._absent = QTimer(self)
        self._absent.setSingleShot(True)
        self._absent.setInterval(ABSENT_MS)
        self._absent.timeout.connect(self.changed)
        self._captions_url = ""
        player.setProperty("captionsOn", True)
        self._captionsRead.connect(self._take_captions, Qt.ConnectionType.QueuedConnection)
        session.placeChanged.connect(self.follow)
        work.changed.connect(self.follow)
        agent.changed.connect(self._gateway_came)
        player.stateChanged.connect(self._player_changed)
        player.audioTracksChanged.connect(self.changed)

    # --- following the page ---------------------------------------------------------------------

    @Slot()
    def follow(self) -> None:
        """Start when the player page opens and its work is read; stop when either is gone."""
        media = first_playable(self._shown())
        self._left = {one: at for one, at in self._left.items() if self._session.leads_back_to("player", one)}
        if media is None:
            self._stop()
            return
        if self._media == media:
            self.changed.emit()  # perhaps from another page
            return
        # The institution may correct a word while somebody watches: the film goes on.
        same = self._media is not None and played(self._media) == played(media)
        if not same:
            self._note_place()
        self._media, self._subject = media, self._session.property("subject")
        if not same:
            at, described = self._left.pop(self._subject, (media.begin, False))
            self._open(at)
            self._player.setProperty("described", described)
        self.retell()

    def _shown(self) -> Item | None:
        """The work of the player page, once it is read: ``Work`` may still hold the one before it."""
        page, subject = self._session.property("page"), self._session.property("subject")
        if page == "adjust":
            subject = self._session.property("beside")
        here = page == "player" or self._goes_on(page, subject)
        return self._work.item if here and self._work.property("itemId") == subject else None

    def _goes_on(self, page: str, subject: str) -> bool:
        """Whether what plays is heard on this page too."""
        if self._media is None or subject != self._subject:
            return False
        heard = self._media.kind is MediaKind.SOUND and self._player.property("state") not in {
            "ended",
            "failed",
        }
        return page == "sound" or (page in LISTENING_PAGES and heard)

    @Slot()
    def stop(self) -> None:
        """The visitor wants it to be still, on whatever page."""
        self._stop()

    def _stop(self) -> None:
        if self._media is not None:
            self._note_place()
            self._media = None
            self._captions_url = self._opened_at = ""
            self._absent.stop()
            self._player.stop()
            self.changed.emit()

    def _note_place(self) -> None:
        """Somebody who only wants larger letters, or help, finds the film where it was."""
        waits = not self._opened_at
        watched = waits or self._player.property("state") in {"playing", "paused", "loading"}
        if self._media is not None and watched and self._session.leads_back_to("player", self._subject):
            at = self._start if waits else max(self._media.begin, self._player.property("timePos") - A_MOMENT)
            self._left[self._subject] = (at, self._player.property("described"))

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
        url, described_url = addresses(self._media, gateway)
        part = (self._media.start, self._media.end)
        self._player.open_part(url, part, start, described_url)

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
                self._player.move(*addresses(self._media, gateway))
            self._load_captions()
        self.changed.emit()

    def _player_changed(self) -> None:
        self._session.setProperty("busy", self._player.property("state") in {"playing", "loading"})
        self._load_captions()  # those that could not be read before
        if self._get_aside() and self._player.property("state") in {"ended", "failed"}:
            self.follow()
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """From the beginning; after a failure from where it failed."""
        begin = self._media.begin if self._media else 0.0
        self._open(self._player.property("timePos") if self._player.property("state") == "failed" else begin)

    # --- captions -----------------------------------------------------------------------------------

    def _load_captions(self) -> None:
        track = caption_track(self._media, self._session.preferred()) if self._media else None
        url = track.url if track else ""
        if url == self._captions_url:
            return
        gateway = self._agent.gateway
        self._captions_url = url if gateway else ""
        self._player.load_captions([])
        if url and gateway:
            threading.Thread(target=self._read_captions, args=(gateway, url), daemon=True).start()

    def _read_captions(self, gateway: str, url: str) -> None:
        from kiosk.ui.gateway import read_cues  # only now: it loads HTTP

        self._captionsRead.emit(gateway, url, read_cues(gateway, url))

    def _take_captions(self, gateway: str, url: str, cues: Any) -> None:
        if url != self._captions_url:
            return
        if cues is None:
            self._captions_url = ""  # not read: the next change of the player or of the agent tries again
            if gateway != self._agent.gateway:
                self._load_captions()
        else:
            self._player.load_captions([(cue.start, cue.end, cue.text) for cue in cues])

    # --- for the page --------------------------------------------------------------------------------

    def _get_state(self) -> str:
        if self._media is None or self._opened_at:
            return str(self._player.property("state"))
        return "loading" if self._absent.isActive() else "failed"

    def _get_has_captions(self) -> bool:
        return self._media is not None and any(t.kind in CAPTION_KINDS for t in self._media.tracks)

    def _get_has_description(self) -> bool:
        if self._media is None:
            return False
        return described_variant(self._media) is not None or self._player.property("describedTrack") >= 0

    def _get_aside(self) -> bool:
        page = self._session.property("page")
        return self._media is not None and page not in {"player", "sound"}

    def _get_moving(self) -> bool:
        return self._media is None or self._media.kind is MediaKind.VIDEO

    def _get_aspect(self) -> float:
        media = self._media
        return media.width / media.height if media and media.width and media.height else 16 / 9

    def _get_poster(self) -> QUrl:
        return QUrl(self._work.property("cover"))

    def _get_alt(self) -> str:
        return text_in(self._media.alt, self._session.preferred())[0] if self._media else ""

    state = Property(str, _get_state, notify=changed)
    """That of the player; while there is no agent to play from ``loading``, and after a while ``failed``."""
    hasCaptions = Property(bool, _get_has_captions, notify=changed)
    hasDescription = Property(bool, _get_has_description, notify=changed)
    moving = Property(bool, _get_moving, notify=changed)
    aspect = Property(float, _get_aspect, notify=changed)
    """Width of the film by its height, as the catalogue says; 16:9 when it says nothing."""
    poster = Property(QUrl, _get_poster, notify=changed)
    alt = Property(str, _get_alt, notify=changed)
    active = Property(bool, lambda self: self._media is not None, notify=changed)
    """Something was chosen to play, and not stopped."""
    aside = Property(bool, _get_aside, notify=changed)
    """It plays while another page of its work is open."""

    @Slot()
    def retell(self) -> None:
        """Captions and voices in the visitor's present language."""
        self._player.prefer(self._session.preferred())
        self._load_captions()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left: loudness and choices as they were."""
        self._player.forget()
        self._left.clear()
        self._player.setProperty("captionsOn", True)  # most who sit here hear less, and libraries are silent
        self.follow()

    def close(self) -> None:
        """Nothing plays any more."""
        self._media = None
