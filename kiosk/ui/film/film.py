"""What is to be played and how the visitor wants it: what outlives any one player process."""

from dataclasses import dataclass, field

from kiosk.media.loudness import Sound, gain_of
from kiosk.player import protocol
from kiosk.player.supervision import Trouble


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
