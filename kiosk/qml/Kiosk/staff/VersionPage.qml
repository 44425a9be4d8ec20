pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What was done in one version of a playlist, and the way back to it.
StaffFrame {
    id: root

    required property Door door
    required property Editor editor
    required property Versioning versioning
    // "3 abc": the number, and the playlist.
    required property string subject
    readonly property string playlist: subject.split(" ").slice(1).join(" ")

    title: versioning.title
    told: versioning.told
    troubled: versioning.troubled
    whatText: qsTr("What was done")
    what: list
    acts: buttons
    Component.onCompleted: {
        editor.open(playlist);
        versioning.open(playlist);
        versioning.choose(Number(subject.split(" ")[0]));
    }

    Component {
        id: list
        LinePages {
            name: root.whatText
            lines: root.large ? 2 : 1
            rows: root.versioning.lines
            line: ToldRow {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.title
                line: modelData.line
                lines: root.large ? 2 : 1
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: 1
            rowSpacing: Theme.gap
            ActionButton {
                objectName: "putBack"
                Layout.fillWidth: true
                visible: root.door.may.draft
                primary: true
                enabled: !root.versioning.same
                text: root.versioning.same ? qsTr("The playlist is just so now") : qsTr("Put this one back")
                onClicked: root.versioning.putBack()
            }
            StaffUndo {
                Layout.fillWidth: true
                visible: root.door.may.draft
                editor: root.editor
            }
        }
    }
}
