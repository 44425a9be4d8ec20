pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The pictures and films that the house brought in itself. A touch on one leads to taking it away.
StaffFrame {
    id: root

    required property OwnWorks own
    signal batchChosen(string folder)
    signal stickChosen

    title: qsTr("Your own pictures and films")
    told: own.told !== "" ? own.told : own.rows.length > 0 ? qsTr("Touch one to take it away.") : ""
    news: own.told !== ""
    troubled: own.troubled
    whatText: qsTr("What is here")
    what: own.rows.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: own.look()

    Component {
        id: none
        Notice {
            visible: root.own.looked || !root.own.troubled
            symbol: root.own.looked ? "photo_camera" : "hourglass_empty"
            title: root.own.looked ? qsTr("There is nothing of your own yet.") : qsTr("One moment, please.")
            text: root.own.looked ? qsTr("Put a stick with pictures or films in, and touch “From a stick”.") : ""
        }
    }
    Component {
        id: list
        LinePages {
            name: root.whatText
            rows: root.own.rows
            line: LineButton {
                required property var modelData
                symbol: "image"
                text: modelData.title
                line: modelData.line
                onClicked: root.batchChosen(modelData.folder)
            }
        }
    }
    Component {
        id: buttons
        ColumnLayout {
            spacing: Theme.gap
            ActionButton {
                objectName: "stick"
                Layout.fillWidth: true
                primary: true
                symbol: "luggage"
                text: root.own.copying ? qsTr("How far is it?") : qsTr("From a stick")
                onClicked: root.stickChosen()
            }
            ActionButton {
                objectName: "undo"
                Layout.fillWidth: true
                visible: root.own.undoes !== ""
                text: qsTr("Bring it back")
                Accessible.name: qsTr("Bring it back: %1").arg(root.own.undoes)
                onClicked: root.own.undo()
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.own.undoes
                cap: Theme.small
                color: Theme.text2
                Accessible.ignored: true
            }
        }
    }
}
