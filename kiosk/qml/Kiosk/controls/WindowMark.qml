import QtQuick
import Kiosk

// The sign of Venster: a window with four panes.
Rectangle {
    id: root

    property int size: Theme.px(11)

    implicitWidth: Math.round(size * 0.82)
    implicitHeight: size
    radius: Theme.px(0.9)
    color: Theme.nothing
    border.width: Math.max(2, Math.round(size * 0.1))
    border.color: Theme.action
    Accessible.ignored: true
    Rectangle {
        x: Math.round((parent.width - width) / 2)
        width: Math.max(2, Math.round(root.size * 0.08))
        height: parent.height
        color: Theme.action
    }
    Rectangle {
        y: Math.round(parent.height * 0.42)
        width: parent.width
        height: Math.max(2, Math.round(root.size * 0.08))
        color: Theme.action
    }
}
