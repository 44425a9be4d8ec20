pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A stick or the folder of this screen: what lies there can be read in, and a playlist can be written to it.
StaffFrame {
    id: root

    required property Door door
    required property Sharing sharing
    // Empty for who only reads in.
    required property string playlist

    title: playlist === "" ? qsTr("Read in a playlist") : sharing.title !== "" ? qsTr("Share “%1”").arg(sharing.title) : qsTr("Share")
    told: sharing.told !== "" ? sharing.told : qsTr("Files that you can read in: touch one to see what is in it.")
    news: sharing.told !== ""
    troubled: sharing.troubled
    part: 0.36
    whatText: qsTr("The files there")
    what: door.may.draft && sharing.files.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: sharing.open(playlist)

    Component {
        id: none
        Notice {
            symbol: "luggage"
            // A stick is in when there is another place than this screen.
            readonly property bool plugged: root.sharing.places.length > 1
            title: plugged ? qsTr("There is no playlist on the stick.") : qsTr("There is nothing to read in.")
            text: plugged ? qsTr("Pictures or films? Those come in by “Your own pictures and films”. A curator or manager does that.") : qsTr("Put a stick in, and touch “Look again”.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.whatText
            rows: root.sharing.files
            line: LineButton {
                required property var modelData
                symbol: "library_music"
                text: modelData.title
                line: modelData.line
                onClicked: root.sharing.pick(modelData.number)
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Repeater {
                model: root.sharing.places
                Choice {
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: modelData.title
                    current: modelData.chosen
                    onClicked: root.sharing.choose(index)
                }
            }
            Act {
                objectName: "again"
                symbol: "refresh"
                text: qsTr("Look again")
                onClicked: root.sharing.look()
            }
            Act {
                objectName: "table"
                visible: root.playlist !== ""
                enabled: root.sharing.writable && !root.sharing.busy
                text: qsTr("Write its texts as a table")
                onClicked: root.sharing.writeTable()
            }
            Act {
                objectName: "write"
                Layout.columnSpan: root.columns
                visible: root.playlist !== ""
                primary: true
                enabled: root.sharing.writable && !root.sharing.busy
                text: qsTr("Write the playlist")
                onClicked: root.sharing.writePlaylist()
            }
        }
    }

    component Act: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padX: Theme.px(3)
        padY: Theme.px(Theme.cramped ? 0.8 : 2.5)
    }
}
