import QtQuick
import QtQuick.Layouts
import Kiosk

// The two buttons that turn the pages of a ReadingPane, side by side or one above the other.
GridLayout {
    id: root

    required property bool atStart
    required property bool atEnd
    property bool upright: false
    signal turned(int direction)

    columns: upright ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    ActionButton {
        objectName: "turnBack"
        Layout.fillWidth: true
        Layout.preferredWidth: root.upright ? implicitWidth : Theme.px(20)
        padX: Theme.px(2)
        symbol: "keyboard_arrow_up"
        enabled: !root.atStart
        text: qsTr("Up")
        Accessible.name: qsTr("Up in the text")
        onClicked: root.turned(-1)
    }
    ActionButton {
        objectName: "turnOn"
        Layout.fillWidth: true
        Layout.preferredWidth: root.upright ? implicitWidth : Theme.px(20)
        padX: Theme.px(2)
        symbol: "keyboard_arrow_down"
        enabled: !root.atEnd
        text: qsTr("Read on")
        onClicked: root.turned(1)
    }
}
