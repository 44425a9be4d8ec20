pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What does a visitor see at a moment, and why?
StaffFrame {
    id: root

    required property Planning planning
    signal lineChosen(string plan)

    title: qsTr("What do visitors see on %1?").arg(planning.momentTold)
    // On a low screen the moment in its name takes the whole width.
    told: !low && planning.answers.length > 0 ? qsTr("What stands first here comes first on the screen.") : ""
    whatText: qsTr("The answer")
    actsText: qsTr("Another moment")
    // Words far apart take two lines each in one column.
    part: Theme.spaced ? 0.42 : 0.32
    what: planning.answers.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: planning.look()

    Component {
        id: none
        Notice {
            symbol: "image"
            title: qsTr("The shelves of the collections.")
            text: qsTr("Nothing is planned for this moment.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: true
            rows: root.planning.answers
            line: LineButton {
                required property var modelData
                required property int index
                place: String(index + 1)
                text: modelData.title
                line: modelData.line
                lineLines: 2
                onClicked: root.lineChosen(modelData.id)
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: Theme.spaced ? 2 : root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Repeater {
                model: [[-1, 0, qsTr("A month earlier")], [1, 0, qsTr("A month later")], [0, -1440, qsTr("A day earlier")], [0, 1440, qsTr("A day later")], [0, -30, qsTr("Half an hour earlier")], [0, 30, qsTr("Half an hour later")]]
                ActionButton {
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    padX: Theme.px(2)
                    padY: Theme.px(root.apart ? 0.8 : 2.5)
                    repeats: true
                    text: modelData[2]
                    onClicked: root.planning.moveMoment(modelData[0], modelData[1])
                }
            }
            ActionButton {
                objectName: "now"
                Layout.fillWidth: true
                Layout.columnSpan: Theme.spaced ? 2 : root.columns
                padY: Theme.px(root.apart ? 0.8 : 2.5)
                text: qsTr("Now")
                onClicked: root.planning.askNow()
            }
        }
    }
}
