pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What one can do on a page of staff, in a few sentences; and a place to practise, where nothing reaches the screens.
StaffFrame {
    id: root

    required property Door door
    required property Lesson lesson
    // Very large letters on a wide screen leave no room for what would be told step by step.
    readonly property bool guides: upright || (Theme.textScale < 1.8 && !(Theme.cramped && Theme.textScale > 1.4))
    // The page that one came from.
    required property string page
    signal practiceChosen

    readonly property StaffHelp help: StaffHelp {
        may: root.door.may
    }
    readonly property var steps: help.of(door.open ? page : "door")

    title: qsTr("Help for staff")
    part: 0.3
    whatText: qsTr("Help")
    what: sentences
    acts: buttons

    Component {
        id: sentences
        ReadingPane {
            beside: Theme.cramped
            focus: true
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(Theme.cramped ? 4 : 8)
                Repeater {
                    model: root.steps
                    HelpStep {
                        required property var modelData
                        Layout.fillWidth: true
                        symbol: modelData[0]
                        text: modelData[1]
                    }
                }
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            ActionButton {
                objectName: "practise"
                Layout.fillWidth: true
                padX: Theme.px(3)
                visible: root.door.open
                symbol: "touch_app"
                switches: true
                current: root.door.practising
                text: qsTr("Practise")
                onClicked: root.practiceChosen()
            }
            ActionButton {
                objectName: "lesson"
                Layout.fillWidth: true
                padX: Theme.px(3)
                visible: root.lesson.possible && root.guides
                symbol: "school"
                text: qsTr("Ten minutes, step by step")
                onClicked: root.lesson.begin()
            }
            Words {
                Layout.fillWidth: true
                visible: root.door.open
                text: qsTr("While you practise, nothing reaches the screens, and nothing of it stays.")
                cap: Theme.small
                color: Theme.text2
            }
        }
    }
}
