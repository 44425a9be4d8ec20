pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A question in a few words, what it does, and all its answers side by side. Choosing works at once.
// A row of one, which a ReadingPane never takes apart.
RowLayout {
    id: root

    required property string name
    property string symbol: ""
    property string told: ""
    // Why it can't be chosen here; nothing where it can.
    property string lacking: ""
    // Each [value, words].
    required property var answers
    required property var current
    // Width of the narrowest answer that is good to look at, in millimetres.
    property int least: 40
    signal chosen(var value)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(2.4)
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2.4)
            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.lacking !== "" ? "block" : root.symbol
                color: Theme.action
                size: Math.round(Theme.font(Theme.body) * 1.35)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(0.8)
                Heading {
                    Layout.fillWidth: true
                    text: root.name
                    cap: Theme.body + 0.2
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.lacking !== "" ? root.lacking : root.told
                    cap: Theme.small
                    color: Theme.text2
                }
            }
        }
        GridLayout {
            id: grid
            readonly property int fit: Math.max(1, Math.floor((root.width + Theme.gap) / (Theme.px(root.least * Math.pow(Theme.wordScale, 0.9)) + Theme.gap)))
            readonly property int count: root.answers.length
            Layout.fillWidth: true
            columns: fit >= count ? count : Math.ceil(count / Math.ceil(count / fit))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellHeights: true
            Repeater {
                model: root.answers
                Choice {
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(20)
                    Layout.minimumHeight: implicitHeight
                    text: modelData[1]
                    enabled: root.lacking === ""
                    current: root.current === modelData[0]
                    Accessible.name: text + ", " + root.name
                    onClicked: root.chosen(modelData[0])
                }
            }
        }
    }
}
