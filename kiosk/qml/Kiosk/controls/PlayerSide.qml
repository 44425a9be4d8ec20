pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// What stands beside a film: its switches, or one panel instead of them.
FocusScope {
    id: root

    required property Player player
    required property Playing playing
    property bool upright: false
    // Height that the switches may take.
    property int room: height
    readonly property bool paneled: playing.panel !== ""
    readonly property int switchesHeight: toggles.implicitHeight
    readonly property int panelHeight: (panel.item as PlayerPanel)?.wanted ?? 0
    signal styleChosen
    signal soundChosen
    signal fullChosen

    // Back to the switch by which somebody went to what is closed now.
    function lead(kind: string): void {
        toggles.lead(kind);
    }

    PlayerToggles {
        id: toggles
        visible: !root.paneled
        width: parent.width
        room: root.room
        most: root.upright ? 5 : 2
        roomy: root.upright
        player: root.player
        playing: root.playing
        onStyleChosen: root.styleChosen()
        onSoundChosen: root.soundChosen()
        onFullChosen: root.fullChosen()
        onPanelChosen: panel => root.playing.panel = panel
    }
    Loader {
        id: panel
        active: root.paneled
        anchors.fill: parent
        focus: true
        sourceComponent: PlayerPanel {
            player: root.player
            playing: root.playing
            roomy: root.upright
            broad: Theme.cramped
            focus: true
            onClosed: {
                const from = root.playing.panel;
                root.playing.panel = "";
                root.lead(from);
            }
        }
        onLoaded: panel.forceActiveFocus()
    }
}
