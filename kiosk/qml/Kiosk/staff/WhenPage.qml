pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// When a playlist is on the screens: always, for some time, every week or on one day; all day or for some hours.
StaffFrame {
    id: root

    required property Door door
    required property Planning planning
    required property string playlist
    signal done

    // Where not all of it fits, one question at a time.
    readonly property bool tight: !upright && (Theme.cramped || Theme.textScale > 1.4)
    property string asked: "kind"
    readonly property bool always: planning.kind === "basis"
    readonly property var weekdays: [1, 2, 3, 4, 5, 6, 0].map(day => Theme.locale.dayName(day, Locale.ShortFormat))

    title: qsTr("When do visitors see it?")
    told: planning.trouble !== "" ? planning.trouble : planning.name + ": " + planning.sentence
    troubled: planning.trouble !== ""
    together: true
    bare: tight && Theme.cramped
    part: tight ? 0.4 : 0.3
    what: questions
    acts: buttons
    Component.onCompleted: planning.begin(playlist)
    Connections {
        target: root.planning
        function onPublished(): void {
            root.done();
        }
    }

    Component {
        id: questions
        ColumnLayout {
            spacing: Theme.px(root.tight ? 4.1 : 6)
            GridLayout {
                Layout.fillWidth: true
                visible: !root.tight || root.asked === "kind"
                columns: root.tight ? 1 : root.upright && Theme.textScale > 1.4 ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Repeater {
                    model: [["basis", qsTr("Always")], ["period", qsTr("For some time")], ["weekly", qsTr("Every week")], ["once", qsTr("On one day")]]
                    Choice {
                        required property var modelData
                        Layout.fillWidth: true
                        objectName: modelData[0]
                        text: modelData[1]
                        current: root.planning.kind === modelData[0]
                        onClicked: root.planning.choose(modelData[0])
                    }
                }
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: (root.planning.kind === "period" || root.planning.kind === "once") && (!root.tight || root.asked === "days")
                name: root.planning.kind === "once" ? qsTr("On") : qsTr("From")
                told: root.planning.first
                onStepped: steps => root.planning.moveFirst(steps)
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: root.planning.kind === "period" && (!root.tight || root.asked === "days")
                name: qsTr("To")
                told: root.planning.last
                onStepped: steps => root.planning.moveLast(steps)
            }
            GridLayout {
                Layout.fillWidth: true
                visible: root.planning.kind === "weekly" && (!root.tight || root.asked === "days")
                columns: root.tight || (root.upright && Theme.textScale > 1.4) ? 4 : 7
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Repeater {
                    model: root.weekdays
                    Choice {
                        required property string modelData
                        required property int index
                        Layout.fillWidth: true
                        text: modelData
                        current: root.planning.days.includes(index)
                        onClicked: root.planning.toggleDay(index)
                    }
                }
            }
            Choice {
                Layout.fillWidth: true
                visible: !root.always && (!root.tight || root.asked === "hours")
                text: qsTr("All day")
                current: root.planning.whole
                onClicked: root.planning.wholeDay(!root.planning.whole)
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !root.always && !root.planning.whole && (!root.tight || root.asked === "hours")
                name: qsTr("From")
                told: root.planning.begins
                onStepped: steps => root.planning.moveBegin(steps)
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !root.always && !root.planning.whole && (!root.tight || root.asked === "hours")
                name: qsTr("Until")
                told: root.planning.ends
                onStepped: steps => root.planning.moveEnd(steps)
            }
            Item {
                Layout.fillHeight: true
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
                model: root.tight && !root.always ? [["kind", qsTr("How")], ["days", qsTr("Days")], ["hours", qsTr("Hours")]] : []
                ActionButton {
                    required property var modelData
                    Layout.fillWidth: true
                    padY: Theme.px(0.8)
                    current: root.asked === modelData[0]
                    text: modelData[1]
                    onClicked: root.asked = modelData[0]
                }
            }
            ActionButton {
                objectName: "publish"
                Layout.fillWidth: true
                Layout.columnSpan: root.columns
                padX: Theme.px(3)
                padY: Theme.px(root.tight ? 0.8 : 2.5)
                primary: true
                enabled: root.planning.sound && root.door.may.publish
                text: qsTr("Put on the screens")
                onClicked: root.planning.publish()
            }
        }
    }
}
