"""For who can't see or hear: the described and the signed version of what plays, or what stands for them."""

from PySide6.QtCore import QObject, Signal

from kiosk.model import Media, key_of
from kiosk.ui.asking.agent_process import AgentProcess
from kiosk.ui.asking.asking import Asking
from kiosk.ui.film.film_voice import FilmVoice
from kiosk.ui.film.player import Player
from kiosk.ui.film.renditions import addresses, signer
from kiosk.ui.film.signer import Signer


def read_about(address: str, key: str) -> object:
    """Waits; for a thread."""
    from kiosk.ui.asking import gateway  # only now: it loads HTTP

    return gateway.read_about(address, key)


class Versions(QObject):
    """Of one film or sound at a time. ``voice`` says aloud what it has in writing."""

    changed = Signal()
    told = Signal()
    """It is known what the playlist says of itself (``about``)."""

    def __init__(self, player: Player, agent: AgentProcess, voice: FilmVoice | None, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._agent = agent
        self._voice = voice
        self._media: Media | None = None
        self.signer = Signer(player, self)
        self.about = Asking(agent, read_about, self)
        self.about.answered.connect(self._take_about)
        self.signer.changed.connect(self.changed)
        player.signedChanged.connect(self.changed)
        player.describedChanged.connect(self.changed)
        player.audioTracksChanged.connect(self.changed)
        if voice is not None:
            voice.changed.connect(self.changed)

    def follow(self, media: Media | None) -> None:
        """This is what plays now."""
        self._media = media
        self.about.want(key_of(media.url) if media is not None else "")
        if media is None:
            self.signer.turn(False)
            self.signer.show("")

    def through(self, gateway: str) -> tuple[str, str, str]:
        """The addresses of what plays, of its described and of its signed version."""
        if self._media is None:
            return "", "", ""
        film, described, signed = addresses(self._media).through(gateway)
        return film, described or self._described_by_itself(), signed

    def show_signer(self, gateway: str) -> None:
        """The picture of somebody who signs comes from here."""
        track = signer(self._media) if self._media is not None else None
        self.signer.show(f"{gateway}/{key_of(track.url)}" if track is not None else "")

    @property
    def can_describe(self) -> bool:
        """What is to be seen can be told."""
        return self._has_described() or (self._voice is not None and self._voice.can_describe)

    @property
    def described(self) -> bool:
        """It is told: in the described version, or else by us."""
        spoken = self._voice is not None and self._voice.described
        return spoken or bool(self._player.property("described"))

    def describe(self, on: bool) -> None:
        """Tell it, or no longer."""
        if self._has_described():
            self._player.setProperty("described", on)
        elif self._voice is not None:
            self._voice.describe(on)

    @property
    def can_sign(self) -> bool:
        """Somebody can sign what is said."""
        return self._media is not None and bool(addresses(self._media).signed or signer(self._media))

    @property
    def signed(self) -> bool:
        """Somebody signs it."""
        return bool(self._player.property("signed") or self.signer.property("on"))

    def sign(self, on: bool) -> None:
        """A version of the film with somebody in it who signs; else a picture of them beside it."""
        if self._media is not None and addresses(self._media).signed:
            self._player.setProperty("signed", on)
        else:
            self.signer.turn(on)

    def _has_described(self) -> bool:
        own = self._media is not None and (addresses(self._media).described or self._described_by_itself())
        return self._media is not None and bool(own or self._player.property("describedTrack") >= 0)

    def _described_by_itself(self) -> str:
        """The address at which the presentation plays with its described sound; "" when it has none."""
        told = self.about.answer is not None and self.about.answer.described
        return f"{self._agent.gateway}/{key_of(self._media.url)}/described" if told and self._media else ""

    def _take_about(self) -> None:
        if self._media is not None and not addresses(self._media).described:
            self._player.offer(described_url=self._described_by_itself())
        self.told.emit()
