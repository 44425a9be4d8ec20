pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// What staff seldom need: figures, what is not shown, a stick, the works of the house, the logbook, this device.
StaffFrame {
    id: root

    required property Door door
    signal pageChosen(string page)

    readonly property var rows: [["staff-templates", "library_music", qsTr("Begin with an example"), door.may.draft], ["staff-figures", "groups", qsTr("Figures"), true], ["staff-hidden", "block", qsTr("Not shown"), door.may.hide], ["staff-share", "luggage", qsTr("Playlist from a stick"), door.may.draft], ["staff-own", "photo_camera", qsTr("Your own pictures and films"), door.may.publish], ["staff-log", "history", qsTr("Logbook"), true], ["staff-device", "wifi_off", qsTr("On this device"), door.may.publish || door.may.sources], ["staff-new-code", "person", qsTr("Change your code"), true]].filter(one => one[3])

    title: qsTr("More")
    what: list

    Component {
        id: list
        LinePages {
            name: root.title
            columns: root.large ? 1 : 2
            rows: root.rows
            line: LineButton {
                required property var modelData
                symbol: modelData[1]
                text: modelData[2]
                onClicked: root.pageChosen(modelData[0])
            }
        }
    }
}
