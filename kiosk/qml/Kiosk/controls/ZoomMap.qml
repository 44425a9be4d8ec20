import QtQuick
import Kiosk

// The whole picture, small, and on it the part that is looked at now: where one is, and how much more there is.
Item {
    id: root

    required property ZoomView view
    readonly property real shape: view.shape

    Image {
        id: picture
        visible: height > Theme.px(24)
        readonly property int most: Math.min(root.width, Math.floor(root.height * root.shape))
        anchors.centerIn: parent
        width: most
        height: Math.round(most / root.shape)
        source: root.view.source
        sourceSize.width: root.width
        asynchronous: true
        Accessible.ignored: true
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.line
            color: Theme.nothing
            border.width: Theme.line
            border.color: Theme.border
        }
        // Two tones, so that one of them stands out from any picture.
        Rectangle {
            x: Math.round(root.view.partX * picture.width)
            y: Math.round(root.view.partY * picture.height)
            width: Math.round(root.view.partWidth * picture.width)
            height: Math.round(root.view.partHeight * picture.height)
            color: Theme.nothing
            border.width: Theme.lineStrong
            border.color: Theme.focusOuter
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.lineStrong
                color: Theme.nothing
                border.width: Theme.lineStrong
                border.color: Theme.focusInner
            }
        }
    }
}
