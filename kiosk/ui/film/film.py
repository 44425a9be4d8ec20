"""What is to be played and how the visitor wants it: what outlives any one player process."""

from dataclasses import dataclass, field

from kiosk.media.loudness import Sound, gain_of
from kiosk.player import protocol
from kiosk.player.supervision import Patience, Trouble


@dataclass
class Wishes:
    """How the visitor wants it: told anew to each player process."""

    pause: bool = False
    volume: float = 100.0
    mute: bool = False
    speed: float = 1.0
    audio: int | None = None
    """A track that the visitor chose; None is the ordinary one."""
    described: bool = False
    signed: bool = False
    clear_speech: bool = False
    mono: bool = False
    ears: protocol.Ears = "both"


@dataclass
class Film:
    """What is to be played, and how it fares."""

    url: str
    described_url: str = ""
    signed_url: str = ""
    live: bool = False
    begin: float = 0.0
    """Second of the file at which it begins, and"""
    end: float = 0.0
    """at which it ends; 0 is where the file does."""
    troubles: list[Trouble] = field(default_factory=list)
    falters: bool = False
    """It was told in the log that it does not go on; who is told that hears it once."""
    media: int = 0
    """Its number in the protocol; another one at each new attempt."""
    asked: float = 0.0
    """When this attempt, or a seek in it, was asked for; what was said earlier is of no interest."""
    begun: bool = False
    """In this attempt."""
    shown: bool = False
    """In any attempt."""
    begun_at: float = 0.0
    starved: bool = False
    """Nothing can be seen of this attempt yet, for too little has come."""
    fed: float = 0.0
    """When it was last starved, or asked for."""
    moved: tuple[float, float] = (0.0, 0.0)
    """Position last seen to change, and when; of a broadcast when a new picture last came."""
    pictures: int = 0
    """Decoded in this attempt, as last told."""
    well: float = 0.0
    """When a live broadcast was last seen to go on, in any attempt."""
    opened: protocol.Opened | None = None
    audio: int | None = None
    """The track of sound that plays; None until there is one to choose."""
    heard: dict[str, Sound] = field(default_factory=dict)
    """What the agent heard in the files of these addresses."""

    def gain(self, wishes: Wishes) -> float:
        """In dB, of the file that plays; 0 as long as it is not known."""
        return gain_of(self.heard.get(self.address(wishes), Sound()))

    def address(self, wishes: Wishes) -> str:
        """The rendition that is wished for, if there is one."""
        return (wishes.signed and self.signed_url) or (wishes.described and self.described_url) or self.url

    def until(self, duration: float) -> float:
        """Second at which it ends in a file that lasts so long; 0 when that is not known."""
        return min(duration, self.end) if duration and self.end else duration

    def opening(self, wishes: Wishes, start: float, most: tuple[int, int]) -> protocol.Open:
        """What the process is told at an attempt, from this second; pictures of ``most`` so many pixels."""
        return protocol.Open(
            media=self.media,
            url=self.address(wishes),
            start=start,
            end=self.end,
            pause=wishes.pause,
            volume=wishes.volume,
            mute=wishes.mute,
            speed=wishes.speed,
            audio=self.audio,
            gain=self.gain(wishes),
            clear_speech=wishes.clear_speech,
            mono=wishes.mono,
            ears=wishes.ears,
            max_width=most[0],
            max_height=most[1],
        )

    def stuck(self, now: float, patience: Patience, *, buffering: bool, pause: bool) -> Trouble | None:
        """Why this attempt comes to nothing, or no longer goes on; None while it may.

        Its origin may be slow, which is no fault of the file.
        """
        if self.begun:
            # Who waits for a broadcast falls behind: it is opened anew where it is by then.
            waits = buffering and not self.live
            most = patience.starved if waits else patience.stalled
            return Trouble.LOST if not pause and now - self.moved[1] > most else None
        if self.shown:
            return Trouble.LOST if now - self.asked > patience.first_picture else None
        if self.starved:
            return Trouble.SLOW if now - self.asked > patience.unseen else None
        return Trouble.BROKEN if now - self.fed > patience.first_picture else None
