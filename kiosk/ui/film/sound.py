"""How the visitor wants the sound: clearer, in one channel, in one ear; and which of its tracks is heard.

What the agent heard in a file (its loudness, its tracks, its wave) is asked when the file is opened, and has
come long before the first second was heard. One that was never listened to tells it a little later: its wave
is drawn then, and its gain waits for the next time, so that nothing becomes louder while somebody listens.
"""

import threading
from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.media.loudness import Sound as Heard
from kiosk.player import protocol, roles
from kiosk.player.roles import Role, Voice
from kiosk.ui.asking.asking import tell
from kiosk.ui.film.film import Film
from kiosk.ui.film.playback import Playback

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN_MS = 1500
"""Until the agent is asked again about a file that it is listening to."""
_MOST_ASKED = 60
LEVELLED_WITHIN = 2.0
"""Seconds after a film began in which its loudness may still be set."""
EARS: tuple[protocol.Ears, ...] = ("both", "left", "right")


@QmlElement
class Sound(QObject):
    """Of the film or sound that is open. ``Player`` makes it, and tells it what happens."""

    clearSpeechChanged = Signal()
    monoChanged = Signal()
    earsChanged = Signal()
    tracksChanged = Signal()
    waveChanged = Signal()
    _told = Signal(object, str, object)

    def __init__(
        self,
        playback: Playback,
        *,
        clear_speech: bool = False,
        mono: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """``clear_speech`` and ``mono`` are what every visitor finds."""
        super().__init__(parent)
        self._playback = playback
        self._usual = clear_speech, mono
        self._languages: Sequence[str] = ()
        self._wishes = playback.wishes
        self._wishes.clear_speech, self._wishes.mono = self._usual
        self._one_ear = False
        self._asked = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    # --- what the player tells -------------------------------------------------------------------

    def opened(self) -> None:
        """Another film is open, or the same one at another address."""
        self._asked = 0
        self._ask()
        self.waveChanged.emit()
        self.choose()

    def offered(self) -> None:
        """The film that is open can be had at another address too: with another sound."""
        self._ask()

    def closed(self) -> None:
        """Nothing is open."""
        self._again.stop()
        self.waveChanged.emit()
        self.tracksChanged.emit()

    def prefer(self, languages: Sequence[str]) -> None:
        """The visitor's, best first."""
        if list(languages) != list(self._languages):
            self._languages = list(languages)
            self.choose()

    def choose(self) -> None:
        """Have the track played that is wanted now: that of the visitor, the described, the ordinary one."""
        film = self._playback.film
        if film is not None and film.opened is not None:
            self._one_ear = film.opened.one_ear
        self.tracksChanged.emit()
        if film is None or film.opened is None:
            return
        voices = self._voices()
        wanted = self._wishes.audio
        if wanted is None and self._wishes.described and not film.described_url:
            wanted = self.described_track
        if wanted is None:
            ordinary = roles.ordinary(voices, self._languages)
            wanted = ordinary.id if ordinary and len(voices) > 1 else None
        if wanted is not None and wanted != film.audio:
            film.audio = wanted
            self._playback.wish(protocol.Set(audio=wanted))
            self.tracksChanged.emit()

    def forget(self) -> None:
        """The visitor left."""
        self._set_clear_speech(self._usual[0])
        self._set_mono(self._usual[1])
        self._set_ears("both")

    # --- what the agent heard ---------------------------------------------------------------------

    def _ask(self) -> None:
        film = self._playback.film
        if film is None:
            return
        for url in {film.url, film.described_url, film.signed_url} - film.heard.keys():
            if protocol.is_gateway_url(url):
                threading.Thread(target=self._read, args=(film, url), daemon=True).start()

    def _read(self, film: Film, url: str) -> None:
        from kiosk.ui.asking.gateway import read_sound  # only now: it loads HTTP

        heard = read_sound(url)
        tell(lambda: self._told.emit(film, url, heard))

    def _take(self, film: Film, url: str, heard: Heard | None) -> None:
        if film is not self._playback.film or url in film.heard:
            return
        if heard is None:
            self._asked += 1
            if self._asked < _MOST_ASKED and not self._again.isActive():
                self._again.start()
            return
        late = film.begun and monotonic() - film.begun_at > LEVELLED_WITHIN
        film.heard[url] = heard.quiet() if late else heard
        if url == film.address(self._wishes):
            if not late:
                self._playback.wish(protocol.Set(gain=film.gain(self._wishes)))
            self.choose()
        self.waveChanged.emit()

    def _voices(self) -> list[Voice]:
        """The tracks of sound as libVLC counts them, with what the agent knows of them."""
        film = self._playback.film
        if film is None or film.opened is None:
            return []
        found = [one for one in film.opened.tracks if one.type == "audio"]
        known = film.heard.get(film.address(self._wishes), Heard()).tracks
        told = known if len(known) == len(found) else (None,) * len(found)
        voices = []
        for one, more in zip(found, told, strict=True):
            language = one.language or (more.language if more else "")
            dispositions = more.dispositions if more else ()
            label = one.label or (more.label if more else "")
            role = roles.role_of(language, label, dispositions)
            voices.append(Voice(one.id, language, label, role, first="default" in dispositions))
        return voices

    # --- for the pages ------------------------------------------------------------------------------

    @property
    def described_track(self) -> int | None:
        """Id of the track with spoken description in this file."""
        one = roles.chosen(self._voices(), Role.DESCRIBED, self._languages)
        return one.id if one else None

    def _get_tracks(self) -> list[dict[str, object]]:
        film = self._playback.film
        return [
            {
                "id": one.id,
                "language": roles.language_of(one.language),
                "label": one.label,
                "role": str(one.role),
                "current": film is not None and one.id == film.audio,
            }
            for one in self._voices()
        ]

    @Slot(int)
    def chooseTrack(self, track: int) -> None:
        """By ``id`` in ``tracks``."""
        self._wishes.audio = track
        self.choose()

    def _set_clear_speech(self, on: bool) -> None:
        if on != self._wishes.clear_speech:
            self._wishes.clear_speech = on
            self._playback.wish(protocol.Set(clear_speech=on))
            self.clearSpeechChanged.emit()

    def _set_mono(self, on: bool) -> None:
        if on != self._wishes.mono:
            self._wishes.mono = on
            self._playback.wish(protocol.Set(mono=on))
            self.monoChanged.emit()

    def _set_ears(self, ears: str) -> None:
        if ears != self._wishes.ears and ears in EARS:
            self._wishes.ears = next(one for one in EARS if one == ears)
            self._playback.wish(protocol.Set(ears=self._wishes.ears))
            self.earsChanged.emit()

    def _get_wave(self) -> list[int]:
        """The part of it that is played."""
        film = self._playback.film
        heard = film.heard.get(film.url) if film is not None else None
        if film is None or heard is None or not heard.wave or heard.duration <= 0:
            return []
        wave, each = heard.wave, heard.duration / len(heard.wave)
        last = round(film.end / each) if film.end else len(wave)
        return list(wave[round(film.begin / each) : last])

    clearSpeech = Property(
        bool, lambda self: self._wishes.clear_speech, _set_clear_speech, notify=clearSpeechChanged
    )
    mono = Property(bool, lambda self: self._wishes.mono, _set_mono, notify=monoChanged)
    ears = Property(str, lambda self: self._wishes.ears, _set_ears, notify=earsChanged)
    shaped = Property(bool, lambda self: self._playback.shapes, notify=tracksChanged)
    """Whether clear speech and one channel can be had here: not where another player stands in for libVLC."""
    tracks = Property(list, _get_tracks, notify=tracksChanged)
    """Each ``id``, ``language``, ``label``, ``role`` (``main``, ``described``, ``commentary``, ``clear``)."""
    oneEar = Property(bool, lambda self: self._one_ear, notify=tracksChanged)
    """Whether all of it can be sent to one ear here, as far as is known since the first film."""
    wave = Property(list, _get_wave, notify=waveChanged)
    """Heights from 0 to 100; empty as long as nobody listened to it."""
