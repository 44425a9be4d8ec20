pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Under a live broadcast: until when it is on or what is shown meanwhile, and what can be done about it. There is no
// winding: only from the start, where the station still has it, and to what happens now.
ColumnLayout {
    id: root

    required property Player player
    required property Lobby lobby
    property bool roomy: false
    signal stopChosen

    // A window of some seconds is no beginning.
    readonly property bool winds: !lobby.meanwhile && player.duration >= 60
    readonly property bool away: lobby.words !== ""

    spacing: Theme.px(Theme.cramped ? 3 : 4)
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(3)
        Icon {
            name: "live_tv"
            color: Theme.action
            size: Theme.px(Theme.cramped ? 7 : 9)
        }
        Words {
            Layout.fillWidth: true
            text: root.lobby.meanwhile ? root.lobby.line : qsTr("Live: %1").arg(root.lobby.line)
            cap: Theme.cramped ? Theme.small : Theme.body
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.roomy && Theme.textScale > 1.4 ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        LiveKey {
            visible: root.lobby.meanwhile
            primary: root.lobby.back
            symbol: root.lobby.back ? "live_tv" : "hourglass_empty"
            text: root.lobby.back ? qsTr("Back to the broadcast") : qsTr("Wait for the broadcast")
            onClicked: root.lobby.comeBack()
        }
        LiveKey {
            visible: root.lobby.meanwhile && !root.lobby.wished
            symbol: "check"
            text: qsTr("Go on watching this")
            onClicked: root.lobby.stay()
        }
        LiveKey {
            visible: root.winds && !root.away
            symbol: "restart_alt"
            text: qsTr("From the start")
            onClicked: root.player.fromStart()
        }
        LiveKey {
            visible: root.away && root.lobby.elsewhere !== ""
            symbol: "movie"
            text: qsTr("See something else meanwhile")
            Accessible.name: text + ": " + root.lobby.elsewhere
            onClicked: root.lobby.lookElsewhere()
        }
        LiveKey {
            objectName: "playPause"
            visible: !root.away
            primary: !root.lobby.back
            focus: true
            symbol: root.player.pause ? "play_arrow" : "pause"
            text: root.player.pause ? qsTr("Go on") : qsTr("Pause")
            onClicked: root.player.togglePause()
        }
        LiveKey {
            visible: root.player.behind && !root.away && !root.lobby.meanwhile
            symbol: "arrow_forward"
            text: qsTr("To now")
            onClicked: root.player.toNow()
        }
        LiveKey {
            visible: !Theme.cramped // "Back" in the bar stops as well
            symbol: "stop"
            text: qsTr("Stop")
            onClicked: root.stopChosen()
        }
        VolumeSteps {
            visible: Theme.cramped
            Layout.fillWidth: true
            volume: root.player.mute ? 0 : root.player.volume
            onSofter: root.player.softer()
            onLouder: root.player.louder()
        }
    }

    component LiveKey: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: root.roomy ? Theme.px(20) : implicitWidth
        Layout.preferredHeight: Theme.cramped ? Math.max(Theme.target, Math.ceil(contentItem.implicitHeight) + Theme.px(0.6)) : Math.max(Theme.px(root.roomy ? 36 : 24), implicitHeight)
        padX: Theme.px(2)
    }
}
