pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Somebody who only ever pressed low on the glass is asked, above the bar, whether the buttons are too high. Nothing
// changes before they say so.
Rectangle {
    id: root

    signal accepted
    signal refused

    // The question has a line of its own where its answers leave it no room.
    readonly property bool stacked: metrics.font.pixelSize > 0 && metrics.advanceWidth(asked.text) + yes.implicitWidth + no.implicitWidth + Theme.icon + 3 * Theme.gap > row.width

    color: Theme.sunken
    implicitHeight: row.implicitHeight + Theme.px(5)
    Accessible.role: Accessible.ToolBar
    Accessible.name: asked.text

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.action
    }
    FontMetrics {
        id: metrics
        font: asked.font
    }
    GridLayout {
        id: row
        x: Theme.px(8)
        y: Theme.px(3)
        width: parent.width - 2 * x
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(2)
        layoutDirection: Theme.handed
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(3)
            Icon {
                name: "accessible"
                color: Theme.action
                size: Theme.icon
            }
            Words {
                id: asked
                Layout.fillWidth: true
                text: qsTr("Are the buttons too high?")
                cap: Theme.button
                font.weight: Font.DemiBold
            }
        }
        RowLayout {
            Layout.alignment: root.stacked ? Qt.AlignLeft : Qt.AlignRight
            Layout.fillWidth: root.stacked
            spacing: Theme.gap
            Answer {
                id: yes
                objectName: "lower"
                symbol: "keyboard_arrow_down"
                text: qsTr("Put them lower")
                onClicked: root.accepted()
            }
            Answer {
                id: no
                objectName: "notLower"
                text: qsTr("No, thank you")
                onClicked: root.refused()
            }
        }
    }

    component Answer: ActionButton {
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? Theme.px(20) : implicitWidth
        padX: Theme.px(3)
        padY: Theme.px(1)
    }
}
