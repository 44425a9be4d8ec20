pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The answers to when a playlist is on the screens; where not all of it fits, to one question at a time.
ColumnLayout {
    id: root

    required property Planning planning
    // One question at a time: ``asked``.
    required property bool tight
    required property string asked
    required property bool upright
    // Words that elsewhere go on a line take two.
    required property bool large
    // Said below the answers where there is room; empty for nothing.
    required property string told
    // Another list is to choose from: "broadcast" or "feast".
    signal wanted(string what)

    readonly property bool always: planning.kind === "basis"
    readonly property bool live: planning.kind === "live"
    readonly property var weekdays: [1, 2, 3, 4, 5, 6, 0].map(day => Theme.locale.dayName(day, Locale.ShortFormat))

    spacing: Theme.px(root.tight ? 4.1 : Theme.spaced ? 4.6 : 6)
    GridLayout {
        Layout.fillWidth: true
        // The largest spaced letters, under what is said of practice, take a little of the room around them.
        Layout.fillHeight: root.tight
        Layout.maximumHeight: implicitHeight
        visible: !root.tight || root.asked === "kind"
        columns: root.tight ? 1 : root.width >= Theme.px(280 * Theme.wordScale) ? 5 : root.upright && Theme.textScale > 1.4 ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Repeater {
            model: [["basis", qsTr("Always")], ["period", qsTr("For some time")], ["weekly", qsTr("Every week")], ["once", qsTr("On one day")], ["live", qsTr("With a broadcast")]]
            Choice {
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: modelData[0]
                text: modelData[1]
                current: root.planning.kind === modelData[0]
                onClicked: {
                    if (modelData[0] === "live")
                        root.wanted("broadcast");
                    else
                        root.planning.choose(modelData[0]);
                }
            }
        }
    }
    LineButton {
        objectName: "broadcast"
        Layout.fillWidth: true
        visible: root.live && (!root.tight || root.asked === "days")
        symbol: "live_tv"
        text: root.planning.broadcast.title ?? ""
        line: root.planning.broadcast.line ?? ""
        lines: root.large ? 2 : 1
        lineLines: 2
        onClicked: root.wanted("broadcast")
    }
    Stepper {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: (root.planning.kind === "period" || root.planning.kind === "once") && (!root.tight || root.asked === "days")
        name: root.planning.kind === "once" ? qsTr("On") : qsTr("From", "a day")
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
        // The largest letters on a wide screen leave no room for it.
        visible: (root.planning.kind === "period" || root.planning.kind === "once") && (!root.tight || (root.asked === "days" && Theme.textScale < 1.8))
        columns: 2
        columnSpacing: Theme.gap
        uniformCellWidths: true
        Repeater {
            model: [[-1, qsTr("A month earlier")], [1, qsTr("A month later")]]
            ActionButton {
                required property var modelData
                Layout.fillWidth: true
                padX: Theme.px(2)
                padY: Theme.px(Theme.cramped ? 0.8 : 2.5)
                repeats: true
                text: modelData[1]
                onClicked: root.planning.moveMonths(modelData[0])
            }
        }
    }
    ActionButton {
        objectName: "feast"
        Layout.fillWidth: true
        visible: root.planning.kind === "period" && (!root.tight || root.asked === "days")
        symbol: "calendar_month"
        text: qsTr("Around a feast day")
        onClicked: root.wanted("feast")
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
        Layout.fillWidth: true
        Layout.fillHeight: true
        Words {
            width: parent.width
            visible: text !== "" && implicitHeight <= parent.height
            text: root.told
            cap: Theme.small
        }
    }
}
