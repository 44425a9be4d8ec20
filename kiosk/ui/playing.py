"""What the player page plays: chooses the Media, its version and its captions for the player."""

import threading
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model import Item, Media, MediaKind, Track, TrackKind, Variant, key_of, text_in
from kiosk.ui.agent_process import AgentProcess
from kiosk.ui.player import Player
from kiosk.ui.session import Session
from kiosk.ui.work import Work

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CAPTION_KINDS = (TrackKind.CAPTIONS, TrackKind.SUBTITLES)


def first_playable(item: Item | None) -> Media | None:
    """The Media that plays when somebody chooses the work."""
    if item is None:
        return None
    return next((m for m in item.media if m.kind is not MediaKind.IMAGE), None)


def described_variant(media: Media) -> Variant | None:
    """The version with spoken description, if there is one."""
    return next((v for v in media.variants if "audioDescription" in v.accessibility_features), None)


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
    """Joins the work, the visitor's wishes and the player. Plays while the player page is open."""

    changed = Signal()
    _captionsRead = Signal(str, object)

    def __init__(self, session: Session, work: Work, player: Player, agent: AgentProcess) -> None:
        super().__init__()
        self._session = session
        self._work = work
        self._player = player
        self._agent = agent
        self._media: Media | None = None
        self._captions_url = ""
        player.setProperty("captionsOn", True)
        self._captionsRead.connect(self._take_captions, Qt.ConnectionType.QueuedConnection)
        session.placeChanged.connect(self.follow)
        work.changed.connect(self.follow)
        agent.changed.connect(self._gateway_came)
        player.stateChanged.connect(self._player_changed)

    # --- following the page ---------------------------------------------------------------------

    @Slot()
    def follow(self) -> None:
        """Start when the player page opens on a work that is read, stop when it is left."""
        if self._session.property("page") != "player":
            if self._media is not None:
                self._media = None
                self._captions_url = ""
                self._player.stop()
                self.changed.emit()
            return
        media = first_playable(self._work.item)
        if media is None or self._media == media:
            return
        self._media = media
        self._open()
        self.retell()

    def _open(self) -> None:
        if self._media is None or not self._agent.gateway:
            return
        described = described_variant(self._media)
        self._player.open(
            f"{self._agent.gateway}/{key_of(self._media.url)}",
            0.0,
            f"{self._agent.gateway}/{key_of(described.url)}" if described else "",
        )

    def _gateway_came(self) -> None:
        if (
            self._media is not None
            and self._agent.gateway
            and self._player.property("state") in {"idle", "failed"}
        ):
            self._open()
            self._captions_url = ""
            self._load_captions()
        self.changed.emit()

    def _player_changed(self) -> None:
        self._session.setProperty("busy", self._player.property("state") in {"playing", "loading"})

    @Slot()
    def again(self) -> None:
        """From the beginning."""
        self._open()

    # --- captions -----------------------------------------------------------------------------------

    def _load_captions(self) -> None:
        track = caption_track(self._media, self._session.preferred()) if self._media else None
        url = track.url if track else ""
        if url == self._captions_url:
            return
        self._captions_url = url
        self._player.load_captions([])
        gateway = self._agent.gateway
        if url and gateway:
            threading.Thread(target=self._read_captions, args=(gateway, url), daemon=True).start()

    def _read_captions(self, gateway: str, url: str) -> None:
        from kiosk.ui.gateway import read_cues  # only now: it loads HTTP

        self._captionsRead.emit(url, read_cues(gateway, url))

    def _take_captions(self, url: str, cues: Any) -> None:
        if url == self._captions_url:
            self._player.load_captions([(cue.start, cue.end, cue.text) for cue in cues])

    # --- for the page --------------------------------------------------------------------------------

    def _get_has_captions(self) -> bool:
        return self._media is not None and any(t.kind in CAPTION_KINDS for t in self._media.tracks)

    def _get_has_description(self) -> bool:
        return self._media is not None and described_variant(self._media) is not None

    def _get_moving(self) -> bool:
        return self._media is None or self._media.kind is MediaKind.VIDEO

    def _get_poster(self) -> QUrl:
        return QUrl(self._work.property("cover"))

    def _get_alt(self) -> str:
        return text_in(self._media.alt, self._session.preferred())[0] if self._media else ""

    hasCaptions = Property(bool, _get_has_captions, notify=changed)
    hasDescription = Property(bool, _get_has_description, notify=changed)
    moving = Property(bool, _get_moving, notify=changed)
    poster = Property(QUrl, _get_poster, notify=changed)
    alt = Property(str, _get_alt, notify=changed)

    @Slot()
    def retell(self) -> None:
        """Captions in the visitor's present language."""
        self._load_captions()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The visitor left: loudness and choices as they were."""
        self._player.forget()
        self._player.setProperty("captionsOn", True)  # most who sit here hear less, and libraries are silent
        self.follow()

    def close(self) -> None:
        """Nothing plays any more."""
        self._media = None
