pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The catalogues that this station reads, each with how it is doing.
StaffFrame {
    id: root

    required property Sources sources
    signal sourceChosen(string name)

    title: qsTr("Where the works come from")
    // The largest letters on a low screen leave room for a catalogue or for this.
    told: low && Theme.spaced && Theme.textScale > 1.8 ? "" : qsTr("Other catalogues come in the file kiosk.toml.")
    what: sources.rows.length > 0 ? list : none
    Component.onCompleted: sources.look()

    Component {
        id: none
        Notice {
            symbol: "travel_explore"
            title: qsTr("There is no catalogue yet.")
            text: qsTr("Who looks after this machine writes them in the file kiosk.toml.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: true
            rows: root.sources.rows
            line: LineButton {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.title
                line: modelData.line
                lineLines: 2
                onClicked: root.sourceChosen(modelData.name)
            }
        }
    }
}
