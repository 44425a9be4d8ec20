pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How far the copying is, and what came of it.
StaffFrame {
    id: root

    required property Door door
    required property OwnWorks own
    signal done

    // Who did not begin it sees how far it is, and not what came of it.
    title: own.copying && own.title !== "" ? qsTr("Venster copies “%1”").arg(own.title) : own.result !== "" ? qsTr("Ready") : own.told !== "" ? qsTr("Nothing came in") : qsTr("Your own pictures and films")
    what: words
    acts: buttons

    Component {
        id: words
        ColumnLayout {
            spacing: Theme.gap
            Words {
                Layout.fillWidth: true
                text: root.own.copying ? root.own.amount : root.own.result !== "" ? root.own.result : root.own.told
                font.weight: Font.Bold
            }
            Words {
                Layout.fillWidth: true
                visible: root.own.copying || root.own.result !== ""
                text: root.own.copying ? qsTr("Leave the stick in.") : qsTr("You may take the stick out.")
            }
            Rectangle {
                Layout.fillWidth: true
                visible: root.own.copying
                implicitHeight: Theme.px(4)
                radius: height / 2
                color: Theme.sunken
                border.width: Theme.line
                border.color: Theme.border
                Accessible.ignored: true
                Rectangle {
                    x: root.LayoutMirroring.enabled ? parent.width - width : 0
                    width: Math.max(parent.height, parent.width * root.own.share)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.action
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: buttons
        ColumnLayout {
            spacing: Theme.gap
            ActionButton {
                objectName: "stop"
                Layout.fillWidth: true
                visible: root.own.copying
                symbol: "block"
                text: qsTr("Stop")
                onClicked: root.own.stop()
            }
            ActionButton {
                objectName: "playlist"
                Layout.fillWidth: true
                padX: Theme.px(3)
                visible: !root.own.copying && root.own.result !== "" && root.door.may.draft
                symbol: "library_music"
                text: qsTr("Make a playlist of it")
                onClicked: root.own.makePlaylist()
            }
            ActionButton {
                objectName: "done"
                Layout.fillWidth: true
                padX: Theme.px(3)
                visible: !root.own.copying
                primary: true
                symbol: "check"
                text: qsTr("To your own works")
                onClicked: root.done()
            }
        }
    }
}
