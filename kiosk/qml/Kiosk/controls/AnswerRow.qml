pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A question with all its answers beside each other. Each is [value, words], and may bring the colours it stands
// for, or how large its letter is.
GridLayout {
    id: root

    required property string name
    required property string symbol
    required property var answers
    required property var value
    // Width of the narrowest answer that is good to look at, in millimetres.
    property real least: 46
    property bool named: true
    property bool beside: false
    property bool listed: false
    signal chosen(var value)

    columns: beside ? 2 : 1
    columnSpacing: Theme.px(4)
    rowSpacing: Theme.px(Theme.spaced ? 0.6 : 2.4)
    RowLayout {
        visible: root.named
        Layout.preferredWidth: root.beside ? Theme.px(50) : -1
        Layout.maximumWidth: root.beside ? Theme.px(50) : root.width
        spacing: Theme.px(2.4)
        Icon {
            name: root.symbol
            color: Theme.action
            size: Theme.px(9)
        }
        Heading {
            Layout.fillWidth: true
            text: root.name
            cap: Theme.body + 0.2
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        readonly property int fit: Math.max(1, Math.floor((width + Theme.gap) / (Theme.px(root.least * Math.pow(Theme.wordScale, 0.9)) + Theme.gap)))
        readonly property int count: root.answers.length
        columns: root.listed ? 1 : fit >= count ? count : Math.ceil(count / Math.ceil(count / fit))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellHeights: !Theme.spaced
        Repeater {
            model: root.answers
            Choice {
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.px(20)
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, Theme.px(26))
                leading: root.listed
                text: modelData[1]
                colours: modelData.length > 2 ? modelData[2] : null
                current: root.value === modelData[0]
                onClicked: root.chosen(modelData[0])
            }
        }
    }
}
