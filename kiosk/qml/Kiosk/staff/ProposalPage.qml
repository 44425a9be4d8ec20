pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What a file would bring. Nothing of it is kept until somebody takes it over.
StaffFrame {
    id: root

    required property Incoming incoming

    // Very large letters, far apart.
    readonly property int lines: !large ? 1 : Theme.textScale > 1.4 && Theme.spaced ? 3 : 2

    title: incoming.title
    told: incoming.told
    troubled: incoming.troubled
    whatText: qsTr("What is in it")
    what: list
    acts: buttons

    Component {
        id: list
        LinePages {
            name: root.whatText
            lines: root.lines
            rows: root.incoming.rows
            line: ToldRow {
                required property var modelData
                symbol: modelData.symbol
                place: modelData.place
                text: modelData.title
                line: modelData.line
                lines: root.lines
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: 1
            rowSpacing: Theme.gap
            ActionButton {
                objectName: "take"
                Layout.fillWidth: true
                primary: true
                enabled: root.incoming.takes
                text: qsTr("Take it over")
                onClicked: root.incoming.take()
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("It becomes a new playlist. Visitors do not see it yet.")
                cap: Theme.small
                color: Theme.text2
            }
        }
    }
}
