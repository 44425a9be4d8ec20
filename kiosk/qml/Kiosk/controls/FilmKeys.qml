import QtQuick
import Kiosk
import Kiosk.Models

// The keys under a film: those of a recording, or those of a broadcast.
FocusScope {
    id: root

    required property Player player
    required property Playing playing
    required property Lobby lobby
    property bool live: false
    property bool upright: false
    property bool voiced: false
    property var next: ({})
    property bool simple: false
    readonly property string place: wound.place
    signal stopChosen
    signal otherChosen(string itemId)
    signal nextChosen(string itemId)

    implicitHeight: live ? onAir.implicitHeight : wound.implicitHeight
    PlayerKeys {
        id: wound
        visible: !root.live
        width: parent.width
        columns: root.upright && Theme.textScale > 1.4 ? 2 : root.voiced ? 5 : 4
        roomy: root.upright
        voiced: root.voiced
        brief: !root.upright && (Theme.textScale > 1.4 || width < Theme.px(250))
        player: root.player
        playing: root.playing
        focus: !root.live
        next: root.next
        simple: root.simple
        onStopChosen: root.stopChosen()
        onOtherChosen: itemId => root.otherChosen(itemId)
        onNextChosen: itemId => root.nextChosen(itemId)
    }
    LiveKeys {
        id: onAir
        visible: root.live
        width: parent.width
        roomy: root.upright
        voiced: root.voiced
        simple: root.simple
        player: root.player
        lobby: root.lobby
        focus: root.live
        onStopChosen: root.stopChosen()
    }
}
