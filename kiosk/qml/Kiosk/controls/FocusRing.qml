import QtQuick
import Kiosk

// Two tones, so that one of them always stands out: the inner ring against the button, the outer against the page.
Item {
    id: root

    property int radius: Theme.radius

    anchors.fill: parent
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(2.4)
        radius: root.radius + Theme.px(2.4)
        color: Theme.nothing
        border.width: Theme.lineStrong
        border.color: Theme.focusOuter
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(1.2)
        radius: root.radius + Theme.px(1.2)
        color: Theme.nothing
        border.width: Theme.lineStrong
        border.color: Theme.focusInner
    }
}
