pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A stick: each of its folders with pictures, films or sounds. A touch begins the questions about it.
StaffFrame {
    id: root

    required property OwnWorks own
    signal groupChosen

    title: qsTr("What do you want to show?")
    told: own.told !== "" ? own.told : own.groups.length > 0 ? qsTr("Touch a folder. Venster then asks four questions.") : ""
    troubled: own.troubled
    part: 0.36
    whatText: qsTr("On the stick")
    what: own.groups.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: own.search()

    Component {
        id: none
        Notice {
            symbol: root.own.busy ? "hourglass_empty" : "luggage"
            title: root.own.busy ? qsTr("Venster looks on the stick.") : root.own.places.length > 0 ? qsTr("There are no pictures or films on it.") : qsTr("There is no stick.")
            text: root.own.busy ? "" : qsTr("Put a stick in, and touch “Look again”.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.whatText
            tall: true
            rows: root.own.groups
            line: LineButton {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.title
                line: modelData.line
                lineLines: 2
                onClicked: {
                    root.own.pick(modelData.number);
                    root.groupChosen();
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
            Repeater {
                model: root.own.places
                Choice {
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: modelData.title
                    current: modelData.chosen
                    onClicked: root.own.choose(index)
                }
            }
            ActionButton {
                objectName: "again"
                Layout.columnSpan: root.columns
                Layout.fillWidth: true
                Layout.fillHeight: true
                padX: Theme.px(3)
                enabled: !root.own.busy
                symbol: "refresh"
                text: qsTr("Look again")
                onClicked: root.own.search()
            }
        }
    }
}
