pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The names of all that may be adjusted, in a column, where large letters leave room for the answers of one at a time.
// Those that do not fit are on another leaf.
ColumnLayout {
    id: root

    required property var subjects
    // What leads to a page of its own.
    required property var further
    required property string subject
    // Name and symbol of each.
    required property var every
    // Which of them are on which leaf, by their heights.
    required property var leavesOf
    required property int leaf
    required property int room
    signal chosen(string subject)
    signal went(string place)
    signal turned(int leaf, var leaves)
    signal done

    readonly property int free: room - heading.implicitHeight - ready.implicitHeight - row - 3 * spacing
    readonly property int row: Math.max(Theme.target, ready.implicitHeight - 2 * (ready.padY - Theme.px(0.8)))
    readonly property var leaves: leavesOf(Array(subjects.length + further.length).fill(row), free, spacing)
    readonly property var shown: leaves[Math.min(leaf, leaves.length - 1)]

    spacing: Theme.px(4.1)
    Heading {
        id: heading
        Layout.fillWidth: true
        text: qsTr("Adjust")
        cap: Theme.h2
    }
    Repeater {
        model: root.subjects
        ActionButton {
            objectName: "question"
            required property string modelData
            required property int index
            visible: root.shown.includes(index)
            Layout.fillWidth: true
            leading: true
            padY: Theme.px(0.8)
            symbol: root.every[modelData].symbol
            text: root.every[modelData].name
            current: root.subject === modelData
            onClicked: root.chosen(modelData)
        }
    }
    Repeater {
        model: root.further
        AdjustDoor {
            required property string modelData
            required property int index
            visible: root.shown.includes(root.subjects.length + index)
            Layout.fillWidth: true
            leading: true
            padY: Theme.px(0.8)
            place: modelData
            onClicked: root.went(place)
        }
    }
    MoreLeaves {
        leaves: root.leaves
        leaf: root.leaf
        brief: Theme.textScale >= 1.8
        Layout.fillWidth: true
        leading: true
        padY: Theme.px(0.8)
        onTurned: leaf => root.turned(leaf, root.leaves)
    }
    ActionButton {
        id: ready
        objectName: "done"
        focus: true
        primary: true
        symbol: "check"
        text: qsTr("Ready")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.px(30)
        onClicked: root.done()
    }
    Item {
        Layout.fillHeight: true
        Layout.topMargin: -parent.spacing
    }
}
