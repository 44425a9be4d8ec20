pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Works that go with those of a playlist; a touch adds one.
StaffFrame {
    id: root

    required property Editor editor
    required property Ideas ideas
    signal searchChosen

    // In the largest letters more of them at a time.
    readonly property int lines: Theme.textScale > 1.4 ? 1 : 2

    title: qsTr("More like this")
    told: editor.saved
    troubled: editor.troubled
    part: 0.26
    whatText: qsTr("The works")
    what: ideas.offered.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: ideas.suggest()

    Component {
        id: none
        Notice {
            symbol: "search"
            title: qsTr("There is none like it here.")
            text: qsTr("Look for works as a visitor does.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            lines: root.lines
            columns: root.upright || root.low || Theme.textScale > 1.4 || Theme.spaced ? 1 : 2
            rows: root.ideas.offered
            line: LineButton {
                required property var modelData
                readonly property bool taken: root.editor.entries.some(one => one.item === modelData.item)
                picture: modelData.picture
                text: modelData.title
                line: modelData.line
                lines: root.lines
                note: taken ? qsTr("in the playlist") : ""
                current: taken
                endSymbol: taken ? "check" : "add"
                onClicked: {
                    if (!taken)
                        root.editor.add(modelData.item);
                }
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
            ActionButton {
                objectName: "search"
                Layout.fillWidth: true
                padX: Theme.px(3)
                symbol: "search"
                text: qsTr("Look for others")
                onClicked: root.searchChosen()
            }
            StaffUndo {
                Layout.fillWidth: true
                editor: root.editor
            }
        }
    }
}
