pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// What of a playlist was on the screens, the newest first. A touch tells what was done in it.
StaffFrame {
    id: root

    required property Versioning versioning
    required property string playlist
    signal versionChosen(int number)

    title: qsTr("Versions")
    told: versioning.troubled ? versioning.told : ""
    troubled: versioning.troubled
    what: versioning.versions.length > 0 ? list : none
    Component.onCompleted: versioning.open(playlist)

    Component {
        id: none
        Notice {
            symbol: "history"
            title: qsTr("There is no version yet.")
            text: qsTr("Each time that you put a playlist on the screens, a version stays here.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: true
            rows: root.versioning.versions
            line: LineButton {
                required property var modelData
                symbol: modelData.shown ? "check" : "history"
                text: modelData.title
                line: modelData.line
                lineLines: 2
                note: modelData.shown ? qsTr("put there last") : ""
                onClicked: root.versionChosen(modelData.number)
            }
        }
    }
}
