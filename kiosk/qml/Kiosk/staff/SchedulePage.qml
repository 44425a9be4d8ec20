pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Every line of the schedule, in words; what goes first stands first. A touch changes it.
StaffFrame {
    id: root

    required property Door door
    required property Planning planning
    signal lineChosen(string plan)
    signal seenChosen

    title: qsTr("When is what on the screens?")
    told: planning.trouble !== "" ? planning.trouble : qsTr("When two fall together, both are there. The higher one comes first.")
    troubled: planning.trouble !== ""
    whatText: qsTr("The schedule")
    what: planning.lines.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: planning.look()

    Component {
        id: none
        Notice {
            symbol: "calendar_month"
            title: qsTr("There is no plan yet.")
            text: qsTr("Visitors see the shelves of the collections. A plan comes with a playlist that you put on the screens.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: true
            rows: root.planning.lines
            line: LineButton {
                required property var modelData
                symbol: modelData.now ? "check" : modelData.symbol
                text: modelData.title
                line: modelData.line
                lineLines: 2
                note: modelData.now ? qsTr("now on the screens") : ""
                onClicked: root.lineChosen(modelData.id)
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
                objectName: "seen"
                Layout.fillWidth: true
                Layout.fillHeight: true
                padX: Theme.px(3)
                symbol: "person"
                text: qsTr("What do visitors see when?")
                onClicked: root.seenChosen()
            }
        }
    }
}
