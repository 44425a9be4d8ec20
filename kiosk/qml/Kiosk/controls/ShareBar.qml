import QtQuick
import Kiosk

// How much something is of the most there is. Drawn beside the number, which says it.
Item {
    id: root

    required property real share

    implicitHeight: Theme.px(4)
    Accessible.ignored: true
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(parent.width * Math.min(1, root.share))
        height: Theme.px(3)
        color: Theme.action
    }
}
