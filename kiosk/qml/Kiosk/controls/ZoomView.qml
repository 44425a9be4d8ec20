import QtQuick
import Kiosk

// A picture to go near to. What moves it are functions; two fingers and a drag may do the same.
Rectangle {
    id: root

    required property url source
    required property string alt

    // The way the picture is looked at: the magnification (1 = all of it) and the middle, as parts of the picture.
    property real zoom: 1
    property real middleX: 0.5
    property real middleY: 0.5
    readonly property real most: 8
    readonly property bool moreLeft: picture.x < -1
    readonly property bool moreRight: picture.x + picture.width > width + 1
    readonly property bool moreUp: picture.y < -1
    readonly property bool moreDown: picture.y + picture.height > height + 1

    function show(z: real, x: real, y: real): void {
        const zz = Math.max(1, Math.min(root.most, z));
        const half = 0.5 / zz;
        root.zoom = zz;
        root.middleX = Math.max(half, Math.min(1 - half, x));
        root.middleY = Math.max(half, Math.min(1 - half, y));
    }
    function showAll(): void {
        root.show(1, 0.5, 0.5);
    }
    // A part of the picture, in parts of it from 0 to 1, with some room around.
    function showPart(x: real, y: real, width: real, height: real): void {
        root.show(Math.min(0.8 / width, 0.8 / height), x + width / 2, y + height / 2);
    }
    function nearer(factor: real): void {
        root.show(root.zoom * factor, root.middleX, root.middleY);
    }
    function pan(dx: real, dy: real): void {
        root.show(root.zoom, root.middleX + dx * 0.5 / root.zoom, root.middleY + dy * 0.5 / root.zoom);
    }
    color: Theme.frame
    clip: true
    Image {
        id: picture
        readonly property real fit: implicitWidth > 0 ? Math.min(root.width / implicitWidth, root.height / implicitHeight) : 1
        source: root.source
        asynchronous: true
        smooth: true
        width: Math.round(implicitWidth * fit * root.zoom)
        height: Math.round(implicitHeight * fit * root.zoom)
        x: width <= root.width ? (root.width - width) / 2 : Math.max(root.width - width, Math.min(0, root.width / 2 - root.middleX * width))
        y: height <= root.height ? (root.height - height) / 2 : Math.max(root.height - height, Math.min(0, root.height / 2 - root.middleY * height))
        Accessible.role: Accessible.Graphic
        Accessible.name: root.alt
        Behavior on width {
            NumberAnimation {
                duration: pinch.active ? 0 : Theme.step
                easing.type: Easing.InOutCubic
            }
        }
        Behavior on height {
            NumberAnimation {
                duration: pinch.active ? 0 : Theme.step
                easing.type: Easing.InOutCubic
            }
        }
        Behavior on x {
            NumberAnimation {
                duration: pinch.active || drag.active ? 0 : Theme.step
                easing.type: Easing.InOutCubic
            }
        }
        Behavior on y {
            NumberAnimation {
                duration: pinch.active || drag.active ? 0 : Theme.step
                easing.type: Easing.InOutCubic
            }
        }
    }
    // waiver: an extra beside the buttons, never needed (WCAG 2.5.1)
    PinchHandler {
        id: pinch
        property real before: 1
        target: null
        onActiveChanged: before = root.zoom
        onActiveScaleChanged: root.show(before * activeScale, root.middleX, root.middleY)
    }
    // waiver: as above
    DragHandler {
        id: drag
        property real fromX: 0
        property real fromY: 0
        target: null
        onActiveChanged: {
            fromX = root.middleX;
            fromY = root.middleY;
        }
        onActiveTranslationChanged: root.show(root.zoom, fromX - activeTranslation.x / picture.width, fromY - activeTranslation.y / picture.height)
    }
    Rectangle {
        id: map
        visible: root.zoom > 1.05 && picture.implicitWidth > 0
        width: Theme.px(34)
        height: Math.round(width * picture.implicitHeight / Math.max(1, picture.implicitWidth))
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(4)
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.border
        Image {
            anchors.fill: parent
            anchors.margins: Theme.line
            source: root.source
            sourceSize.width: width
            asynchronous: true
            Accessible.ignored: true
        }
        Rectangle {
            readonly property real partX: Math.min(1, root.width / Math.max(1, picture.width))
            readonly property real partY: Math.min(1, root.height / Math.max(1, picture.height))
            width: Math.round(map.width * partX)
            height: Math.round(map.height * partY)
            x: Math.round((map.width - width) * (partX < 1 ? Math.max(0, Math.min(1, -picture.x / Math.max(1, picture.width - root.width))) : 0))
            y: Math.round((map.height - height) * (partY < 1 ? Math.max(0, Math.min(1, -picture.y / Math.max(1, picture.height - root.height))) : 0))
            color: Theme.nothing
            border.width: Theme.lineStrong
            border.color: Theme.action
        }
    }
}
