"""The words that go with a film: captions, chapters and a transcript, most of them in time with it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.media.about import About
from kiosk.media.captions import Cue
from kiosk.model import Item, Media, Track, TrackKind, key_of, text_in
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.asking import Asking
from kiosk.ui.film.caption_choice import AS_FILM, CaptionChoice, choices, choose
from kiosk.ui.film.caption_wishes import CaptionWishes
from kiosk.ui.film.lines import Line, Lines, chapters_in, chapters_of, transcript_of
from kiosk.ui.film.player import Player
from kiosk.ui.film.untimed import lines_in, read_untimed
from kiosk.ui.stay.wishes import LANGUAGE_NAMES

if TYPE_CHECKING:
    from kiosk.ui.asking.gateway import Told

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS = (1.0, 1.3, 1.7, 2.2)
"""How much larger than a page's own the letters of a transcript may be."""
MOST_LANGUAGES = 8
"""To choose from on one page, those that the station speaks first."""
_LIVE_EVERY = 3.0
"""Seconds between two looks at the captions of a broadcast."""
_COMING_EVERY = 1.5
"""The same, of a film whose captions come in thousands of pieces, until all are here."""


def read_cues(gateway: str, key: str) -> list[Cue] | None:
    """Waits; for a thread."""
    from kiosk.ui.asking.gateway import read_cues_at  # only now: it loads HTTP

    return read_cues_at(gateway, key)


def read_told(gateway: str, key: str) -> "Told | None":
    """Waits; for a thread."""
    from kiosk.ui.asking.gateway import read_told as read  # only now: it loads HTTP

    return read(gateway, key)


def track_of(media: Media, kind: TrackKind, languages: Sequence[str], *, timed: bool = True) -> Track | None:
    """The track of this kind in the first language that there is one in, else any."""
    tracks = [track for track in media.tracks if track.kind is kind and track.timed is timed]
    for language in languages:
        for track in tracks:
            if track.language.split("-")[0] == language.split("-")[0]:
                return track
    return tracks[0] if tracks else None


def language_name(choice: CaptionChoice) -> str:
    """As it calls itself: "Nederlands", "English"; else the name that its maker gave."""
    base = choice.language.split("-")[0].lower()
    native = LANGUAGE_NAMES.get(base, "")
    if not native and base:
        native = QLocale(choice.language).nativeLanguageName() if QLocale(base).name() != "C" else ""
    return native[:1].upper() + native[1:] or choice.label or choice.language


@QmlElement
class TimedText(QObject):
    """Reads what there is of one film at a time, hands captions to the player, and follows it."""

    changed = Signal()

    def __init__(self, player: Player, agent: AgentProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._media: Media | None = None
        self._spoken: tuple[str, ...] = ()
        self._preferred: Sequence[str] = ()
        self._about: About | None = None
        self._choices: tuple[CaptionChoice, ...] = ()
        self._chosen: CaptionChoice | None = None
        self._own_transcript = False
        self._page: Track | None = None
        """A transcript without times, for want of a better one."""
        self._words: Sequence[Line] = ()
        """The same, as the catalogue gives it with the film."""
        self._letters = 0
        self._wishes = CaptionWishes(self)
        self._transcript = Lines(self)
        self._chapters = Lines(self)
        self._cues = Asking(agent, read_told, self)
        self._written = Asking(agent, read_cues, self)
        self._parts = Asking(agent, read_cues, self)
        self._read = Asking(agent, read_untimed, self)
        self._cues.answered.connect(self._take_captions)
        self._written.answered.connect(self._take_transcript)
        self._parts.answered.connect(self._take_chapters)
        self._read.answered.connect(self._take_transcript)
        self._wishes.changed.connect(self._choose)
        player.timePosChanged.connect(self._follow)

    def show(
        self, media: Media | None, item: Item | None, preferred: Sequence[str], about: About | None = None
    ) -> None:
        """The film that plays, in the visitor's languages; None when nothing does."""
        self._media, self._preferred, self._about = media, preferred, about
        self._spoken = item.languages if item is not None else ()
        self._choices = choices(media, about, preferred) if media is not None else ()
        transcript = track_of(media, TrackKind.TRANSCRIPT, preferred) if media is not None else None
        told = media is not None and bool(media.chapters)
        chapters = track_of(media, TrackKind.CHAPTERS, preferred) if media is not None and not told else None
        self._own_transcript = transcript is not None
        self._page, self._words = None, ()
        if media is not None and transcript is None and not self._choices:
            self._page = track_of(media, TrackKind.TRANSCRIPT, preferred, timed=False)
            self._words = lines_in(*text_in(media.text, preferred))
        self._read.want(key_of(self._page.url) if self._page is not None else "")
        self._written.want(key_of(transcript.url) if transcript is not None else "")
        self._parts.want(key_of(chapters.url) if chapters is not None else "")
        self._choose()
        self._take_chapters()
        self._take_transcript()

    def look(self) -> None:
        """Try again what could not be read."""
        for asking in (self._cues, self._written, self._parts, self._read):
            asking.look()

    def forget(self) -> None:
        """The visitor left."""
        self._wishes.forget()
        self._letters = 0

    @Slot()
    def grow(self) -> None:
        """Larger letters in the transcript."""
        self._set_letters(self._letters + 1)

    @Slot()
    def shrink(self) -> None:
        """Smaller ones."""
        self._set_letters(self._letters - 1)

    def _set_letters(self, letters: int) -> None:
        self._letters = max(0, min(len(LETTERS) - 1, letters))
        self.changed.emit()

    def _choose(self) -> None:
        wish = str(self._wishes.property("language"))
        self._chosen = choose(self._choices, wish, self._spoken, self._preferred)
        self._want()
        self.changed.emit()

    def _want(self) -> None:
        live = self._about is not None and self._about.live
        told: Told | None = self._cues.answer
        coming = told is not None and not told.whole
        every = _COMING_EVERY if coming else _LIVE_EVERY if live else 0.0
        self._cues.want(self._chosen.key if self._chosen else "", every)

    def _take_captions(self) -> None:
        cues = self._told
        self._want()
        told = [(cue.start, cue.end, cue.text) for cue in cues]
        # In one go: what is shown now does not flicker, and is not said again.
        self._player.load_captions(told, self._chosen.language if self._chosen is not None and cues else "")
        self._take_transcript()

    @property
    def _told(self) -> list[Cue]:
        return self._cues.answer.cues if self._cues.answer is not None else []

    def _take_transcript(self) -> None:
        answer = self._written.answer if self._own_transcript else self._told
        lines: Sequence[Line] = transcript_of(answer or [])
        self._transcript.show(lines or self._read.answer or self._words)
        self.changed.emit()

    def _take_chapters(self) -> None:
        told = self._media.chapters if self._media is not None else ()
        self._chapters.show(chapters_in(told, self._preferred) or chapters_of(self._parts.answer or []))
        self.changed.emit()

    def _follow(self) -> None:
        time_pos = float(self._player.property("timePos"))
        self._transcript.follow(time_pos)
        self._chapters.follow(time_pos)

    def _has_transcript(self) -> bool:
        untimed = self._page is not None or bool(self._words)
        return self._own_transcript or bool(self._choices) or untimed

    def _languages(self) -> list[dict[str, Any]]:
        known = [one for one in self._choices if one.language]
        known.sort(key=lambda one: one.language.split("-")[0] not in self._preferred)
        return [{"language": one.language, "name": language_name(one)} for one in known[:MOST_LANGUAGES]]

    def _has_film_language(self) -> bool:
        return choose(self._choices, AS_FILM, self._spoken, ()) is not None and bool(self._spoken)

    wishes = Property(CaptionWishes, lambda self: self._wishes, constant=True)
    transcript = Property(Lines, lambda self: self._transcript, constant=True)
    chapters = Property(Lines, lambda self: self._chapters, constant=True)
    letters = Property(float, lambda self: LETTERS[self._letters], notify=changed)
    canGrow = Property(bool, lambda self: self._letters < len(LETTERS) - 1, notify=changed)
    canShrink = Property(bool, lambda self: self._letters > 0, notify=changed)
    hasCaptions = Property(bool, lambda self: bool(self._choices), notify=changed)
    hasTranscript = Property(bool, _has_transcript, notify=changed)
    lost = Property(bool, lambda self: self._read.answer == [] and not self._words, notify=changed)
    """Whether the transcript turned out to be nothing that can be read."""
    languages = Property(list, _languages, notify=changed)
    """Of captions: ``language`` (BCP 47) and ``name``, as it calls itself."""
    knowsSpoken = Property(bool, _has_film_language, notify=changed)
    """Whether the wish for the language that is spoken can be met."""
