pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// From which years, by decade; or by when somebody was born: then the decades in which they were young are left.
ColumnLayout {
    id: root

    required property Topics topics
    property bool named: true
    // Buttons grow into the room there is.
    property bool large: false

    readonly property int widest: Math.ceil(Math.max(0, ...topics.years.map(years => metrics.font.pixelSize > 0 ? metrics.advanceWidth(years.title) : 0))) + 2 * Theme.px(2) + 2
    readonly property int fit: Math.max(2, Math.floor((width + Theme.gap) / (Math.max(widest, Theme.px(26)) + Theme.gap)))
    readonly property int count: topics.years.length

    spacing: Theme.px(large ? 5 : 3)
    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: Theme.font(Theme.button)
    }
    Heading {
        visible: root.named
        Layout.fillWidth: true
        text: qsTr("Years")
        cap: Theme.body + 0.2
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: root.large
        columns: Math.max(1, Math.ceil(root.count / Math.ceil(root.count / root.fit)))
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(4)
        uniformCellWidths: true
        uniformCellHeights: true
        Repeater {
            model: root.topics.years
            Year {
                required property var modelData
                objectName: "years"
                text: modelData.title
                current: modelData.current
                Accessible.name: modelData.spoken
                onClicked: root.topics.chooseYears(modelData.first, modelData.last)
            }
        }
    }
    GridLayout {
        visible: root.topics.born.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(root.large ? 3 : 1)
        // The question stands before its answers where that leaves them room.
        readonly property bool beside: root.width > question.implicitWidth + root.topics.born.length * (Theme.px(26 * Math.pow(Theme.textScale, 0.7)) + Theme.gap)
        columns: (beside ? 1 : 0) + root.topics.born.length
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(2)
        Words {
            id: question
            Layout.columnSpan: parent.beside ? 1 : Math.max(1, root.topics.born.length)
            Layout.rightMargin: Theme.px(3)
            text: qsTr("Born around")
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Repeater {
            model: root.topics.born
            Year {
                required property int modelData
                objectName: "born"
                text: String(modelData)
                current: root.topics.bornYear === modelData
                Accessible.name: qsTr("Born around %1").arg(modelData)
                onClicked: root.topics.chooseBorn(modelData)
            }
        }
    }

    component Year: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: root.large
        Layout.maximumHeight: root.large ? Theme.px(44) : implicitHeight
        padX: Theme.px(2)
        padY: Theme.px(1.5)
        Accessible.checkable: true
        Accessible.checked: current
    }
}
