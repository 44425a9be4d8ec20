"""Who is heard, and how loud: the player, the guide, and an ear that plugs itself in."""

from kiosk.ui.film.player import Player
from kiosk.ui.guide.guide import Guide
from kiosk.ui.input.scanning import Scanning
from kiosk.ui.session import Session
from kiosk.ui.voice.floor import Floor
from kiosk.ui.voice.headphone import Headphone
from kiosk.ui.voice.speech import Speech


def join(
    session: Session,
    player: Player,
    speech: Speech,
    floor: Floor,
    guide: Guide,
    headphone: Headphone,
    scanning: Scanning,
) -> None:
    """From now on, as long as they live."""

    def set_loudness() -> None:
        speech.set_volume(guide.saying.gain if guide.on else player.gain)

    def set_speaking() -> None:
        # The guide speaks of whatever happens: nobody need be there.
        session.setProperty("speaking", speech.speaking and floor.holder is not guide.saying)

    set_loudness()
    player.volumeChanged.connect(set_loudness)
    player.muteChanged.connect(set_loudness)
    session.wishesChanged.connect(set_loudness)
    speech.changed.connect(set_speaking)
    session.asked.connect(speech.chime)
    guide.follow(scanning)
    guide.in_ear = lambda: headphone.worn
    headphone.plugged.connect(guide.plugged)
    headphone.pulled.connect(guide.pulled)
    headphone.pulled.connect(lambda: player.setProperty("pause", True))  # no film for all to hear
