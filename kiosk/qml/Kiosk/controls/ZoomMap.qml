pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The whole picture, small, and on it the part that is looked at now: where one is, and how much more there is.
Item {
    id: root

    required property ZoomView view
    readonly property real shape: view.shape

    Item {
        id: picture
        visible: height > Theme.px(24)
        readonly property int most: Math.min(root.width, Math.floor(root.height * root.shape))
        anchors.centerIn: parent
        width: most
        height: Math.round(most / root.shape)
        Row {
            anchors.fill: parent
            Repeater {
                model: root.view.pictures
                Image {
                    required property var modelData
                    width: root.view.pictures.length > 1 ? picture.width * implicitWidth / Math.max(1, implicitHeight) / root.shape : picture.width
                    height: picture.height
                    source: modelData.picture
                    sourceSize.height: root.height
                    asynchronous: true
                    retainWhileLoading: true
                    Accessible.ignored: true
                }
            }
        }
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
