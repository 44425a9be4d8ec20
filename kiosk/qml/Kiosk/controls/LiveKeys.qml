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
    property bool voiced: Theme.cramped
    // Nothing that winds back.
    property bool simple: false
    signal stopChosen

    // Large letters on a wide screen: one word each, and no "Stop", as "Back" in the bar stops as well.
    readonly property bool brief: !roomy && (Theme.cramped || Theme.textScale > 1.4)
    readonly property bool winds: !simple && !lobby.meanwhile && player.rewinds
    readonly property bool away: lobby.words !== ""

    spacing: Theme.px(Theme.cramped ? 3 : 4)
    RowLayout {
        visible: !Theme.cramped || root.lobby.meanwhile
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
            readonly property string whole: root.lobby.back ? qsTr("Back to the broadcast") : qsTr("Wait for the broadcast")
            primary: root.lobby.back
            drawing: root.lobby.back ? "live_tv" : "hourglass_empty"
            text: !root.brief ? whole : root.lobby.back ? qsTr("Broadcast") : qsTr("Wait")
            Accessible.name: text === whole ? text : text + ": " + whole
            onClicked: root.lobby.comeBack()
        }
        LiveKey {
            visible: root.lobby.meanwhile && !root.lobby.wished
            drawing: "check"
            readonly property string whole: qsTr("Go on watching this")
            text: root.brief ? qsTr("Stay") : whole
            Accessible.name: text === whole ? text : text + ": " + whole
            onClicked: root.lobby.stay()
        }
        LiveKey {
            visible: root.winds && !root.away
            drawing: "restart_alt"
            readonly property string whole: qsTr("From the start")
            text: root.brief ? qsTr("Its start") : whole
            Accessible.name: text === whole ? text : text + ": " + whole
            onClicked: root.player.fromStart()
        }
        LiveKey {
            visible: root.away && root.lobby.elsewhere !== ""
            drawing: "movie"
            text: root.brief ? qsTr("Something else") : qsTr("See something else meanwhile")
            Accessible.name: text + ": " + root.lobby.elsewhere
            onClicked: root.lobby.lookElsewhere()
        }
        LiveKey {
            objectName: "playPause"
            visible: !root.away
            primary: !root.lobby.back
            focus: true
            drawing: root.player.pause ? "play_arrow" : "pause"
            text: root.player.pause ? qsTr("Go on") : qsTr("Pause")
            onClicked: root.player.togglePause()
        }
        LiveKey {
            visible: root.player.behind && !root.away && !root.lobby.meanwhile
            drawing: "arrow_forward"
            text: qsTr("To now")
            onClicked: root.player.toNow()
        }
        LiveKey {
            visible: !root.brief && (!root.voiced || root.simple)
            drawing: "stop"
            text: qsTr("Stop")
            onClicked: root.stopChosen()
        }
        PlayerVolume {
            visible: root.voiced
            terse: !Theme.cramped
            Layout.fillWidth: !terse
            player: root.player
        }
    }

    component LiveKey: ActionButton {
        property string drawing: ""
        // Very large letters leave a long word no room for its drawing.
        symbol: Theme.cramped && root.brief && Theme.textScale > 1.4 && text.length > 6 ? "" : drawing
        Layout.fillWidth: true
        Layout.preferredWidth: root.roomy || root.brief ? Theme.px(20) : implicitWidth
        Layout.preferredHeight: Theme.cramped ? Math.max(Theme.target, Math.ceil(contentItem.implicitHeight) + Theme.px(0.6)) : Math.max(Theme.px(root.roomy ? 36 : 24), implicitHeight)
        padX: Theme.px(2)
    }
}
