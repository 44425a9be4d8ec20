import Kiosk
import Kiosk.Models

// How loud what plays is.
VolumeSteps {
    id: root

    required property Player player

    volume: root.player.mute ? 0 : root.player.volume
    mute: root.player.mute
    onSofter: root.player.softer()
    onLouder: root.player.louder()
    onMuteChosen: root.player.mute = !root.player.mute
}
