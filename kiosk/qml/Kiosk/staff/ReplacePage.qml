pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Works like one whose place another is to take.
StaffFrame {
    id: root

    required property Editor editor
    required property Checking checking
    required property string entryId
    signal done
    signal entryChosen

    readonly property var row: editor.entries.find(one => one.id === entryId) ?? ({})

    title: qsTr("Which work instead?")
    told: row.title ?? ""
    what: checking.offered.length > 0 ? list : none
    Component.onCompleted: checking.propose(entryId)

    Component {
        id: none
        Notice {
            symbol: "search"
            title: qsTr("There is none like it here.")
            text: qsTr("You may take it out, and add another.")
            actionText: qsTr("To the work")
            onActionChosen: root.entryChosen()
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            columns: root.upright || root.low || Theme.spaced || Theme.textScale > 1.4 ? 1 : 2
            rows: root.checking.offered
            line: LineButton {
                required property var modelData
                picture: modelData.picture
                text: modelData.title
                line: modelData.line
                endSymbol: "add"
                onClicked: {
                    root.editor.replace(root.entryId, modelData.item);
                    root.done();
                }
            }
        }
    }
}
