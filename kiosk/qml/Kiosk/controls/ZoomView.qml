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
    // As near as shows more: beyond four pixels of the glass for one of the picture there is only a blur.
    readonly property real most: Math.max(2, 4 / picture.fit)
    // The part asked for: shown again when the picture comes or the room for it changes.
    property var part: []
    function keep(): void {
        if (root.part.length === 4)
            root.showPart(root.part[0], root.part[1], root.part[2], root.part[3]);
        else
            root.show(root.zoom, root.middleX, root.middleY);
    }
    onReadyChanged: keep()
    onWidthChanged: keep()
    onHeightChanged: keep()
    readonly property bool ready: picture.status === Image.Ready && width > 0
    readonly property real shape: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
    // The part of the picture that shows, in parts of it from 0 to 1.
    readonly property real partX: picture.width > width ? -picture.x / picture.width : 0
    readonly property real partY: picture.height > height ? -picture.y / picture.height : 0
    readonly property real partWidth: picture.width > 0 ? Math.min(1, width / picture.width) : 1
    readonly property real partHeight: picture.height > 0 ? Math.min(1, height / picture.height) : 1
    readonly property bool moreLeft: picture.x < -1
    readonly property bool moreRight: picture.x + picture.width > width + 1
    readonly property bool moreUp: picture.y < -1
    readonly property bool moreDown: picture.y + picture.height > height + 1

    // Half of what is seen of a side, as a part of the picture.
    function half(seen: real, own: real, z: real): real {
        return own > 0 ? Math.min(0.5, seen / (2 * own * picture.fit * z)) : 0.5;
    }
    function show(z: real, x: real, y: real): void {
        const zz = Math.max(1, Math.min(root.most, z));
        const halfX = root.half(root.width, picture.implicitWidth, zz);
        const halfY = root.half(root.height, picture.implicitHeight, zz);
        root.zoom = zz;
        root.middleX = Math.max(halfX, Math.min(1 - halfX, x));
        root.middleY = Math.max(halfY, Math.min(1 - halfY, y));
    }
    function showAll(): void {
        root.part = [];
        root.show(1, 0.5, 0.5);
    }
    // A part of the picture, in parts of it from 0 to 1, with some room around.
    function showPart(x: real, y: real, width: real, height: real): void {
        root.part = [x, y, width, height];
        if (!root.ready)
            return;
        const across = 0.8 * root.width / Math.max(1, width * picture.implicitWidth * picture.fit);
        const down = 0.8 * root.height / Math.max(1, height * picture.implicitHeight * picture.fit);
        root.show(Math.min(across, down), x + width / 2, y + height / 2);
    }
    function nearer(factor: real): void {
        root.part = [];
        root.show(root.zoom * factor, root.middleX, root.middleY);
    }
    function pan(dx: real, dy: real): void {
        root.part = [];
        root.show(root.zoom, root.middleX + dx * root.half(root.width, picture.implicitWidth, root.zoom), root.middleY + dy * root.half(root.height, picture.implicitHeight, root.zoom));
    }
    color: Theme.frame
    clip: true
    Rectangle {
        readonly property int thick: Math.min(Theme.px(8), Math.round(Math.min(root.width - picture.width, root.height - picture.height) * 0.18))
        visible: thick >= Theme.px(2) && picture.status === Image.Ready
        x: picture.x - thick
        y: picture.y - thick
        width: picture.width + 2 * thick
        height: picture.height + 2 * thick
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
    }
    Image {
        id: picture
        // All of it: as large as fits, with some wall around it where it would be blown up.
        readonly property real fit: implicitWidth > 0 ? Math.min(Theme.mostEnlarged, root.width / implicitWidth, root.height / implicitHeight) : 1
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
}
