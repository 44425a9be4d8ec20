import QtQuick
import Kiosk
import Kiosk.Models

// One picture to go near to, or two pages side by side. What moves it are functions; two fingers and a drag may do
// the same.
Rectangle {
    id: root

    // One or two, as Zoom.sheet tells them, from left to right.
    required property var pictures
    required property Tiles loader
    // Hand leaves them to it: they enlarge it, and draw it along.
    readonly property bool wantsFingers: true

    // The way the picture is looked at: the magnification (1 = all of it) and the middle, as parts of the picture.
    property real zoom: 1
    property real middleX: 0.5
    property real middleY: 0.5
    // Where that is on the glass at this moment: it comes there in one slow step, or follows the fingers.
    property real shownZoom: zoom
    property real shownX: middleX
    property real shownY: middleY
    property bool leaping: false
    readonly property bool steps: !leaping && !pinch.active && !drag.active
    Behavior on shownZoom {
        enabled: root.steps
        Step {}
    }
    Behavior on shownX {
        enabled: root.steps
        Step {}
    }
    Behavior on shownY {
        enabled: root.steps
        Step {}
    }
    component Step: NumberAnimation {
        duration: Theme.step
        easing.type: Easing.InOutCubic
    }

    readonly property bool ready: left.ready && (!right.present || right.ready) && width > 0
    readonly property bool lacking: left.lacking || right.lacking
    // Width by height, and the height in its own pixels.
    readonly property real shape: left.shape + right.shape
    readonly property real own: Math.max(left.ownHeight, right.ownHeight)
    // All of it: as large as fits, with some wall around it where it would be blown up.
    readonly property real fit: own > 0 && shape > 0 ? Math.min(Theme.mostEnlarged, width / (shape * own), height / own) : 1
    readonly property real wholeWidth: shape * own * fit
    readonly property real wholeHeight: own * fit
    // As near as shows more: beyond four pixels of the glass for one of the picture there is only a blur.
    readonly property real most: Math.max(2, 4 / fit)
    // The part of the picture that shows, in parts of it from 0 to 1.
    readonly property real partX: Math.max(0, -sheet.x / Math.max(1, sheet.width))
    readonly property real partY: Math.max(0, -sheet.y / Math.max(1, sheet.height))
    readonly property real partWidth: sheet.width > 0 ? Math.min(1, width / sheet.width) : 1
    readonly property real partHeight: sheet.height > 0 ? Math.min(1, height / sheet.height) : 1
    readonly property real halfX: half(width, wholeWidth, zoom)
    readonly property real halfY: half(height, wholeHeight, zoom)
    readonly property bool moreLeft: middleX - halfX > 0.001
    readonly property bool moreRight: middleX + halfX < 0.999
    readonly property bool moreUp: middleY - halfY > 0.001
    readonly property bool moreDown: middleY + halfY < 0.999

    // Half of what is seen of a side, as a part of the picture.
    function half(seen: real, all: real, z: real): real {
        return all > 0 ? Math.min(0.5, seen / (2 * all * z)) : 0.5;
    }
    function show(z: real, x: real, y: real): void {
        const zz = Math.max(1, Math.min(root.most, z));
        const halfX = root.half(root.width, root.wholeWidth, zz);
        const halfY = root.half(root.height, root.wholeHeight, zz);
        root.zoom = zz;
        root.middleX = Math.max(halfX, Math.min(1 - halfX, x));
        root.middleY = Math.max(halfY, Math.min(1 - halfY, y));
    }
    function showAll(): void {
        root.part = [];
        root.show(1, 0.5, 0.5);
    }
    // The part asked for: shown again when the picture comes or the room for it changes.
    property var part: []
    // A part of the picture, in parts of it from 0 to 1, with some room around.
    function showPart(x: real, y: real, width: real, height: real): void {
        root.part = [x, y, width, height];
        if (!root.ready)
            return;
        const across = 0.8 * root.width / Math.max(1, width * root.wholeWidth);
        const down = 0.8 * root.height / Math.max(1, height * root.wholeHeight);
        root.show(Math.min(across, down), x + width / 2, y + height / 2);
    }
    function nearer(factor: real): void {
        root.part = [];
        root.show(root.zoom * factor, root.middleX, root.middleY);
    }
    function pan(dx: real, dy: real): void {
        root.part = [];
        root.show(root.zoom, root.middleX + dx * root.halfX, root.middleY + dy * root.halfY);
    }
    // Another picture: nothing travels from the one to the other.
    function leap(): void {
        root.leaping = true;
        root.showAll();
        root.leaping = false;
    }
    function keep(): void {
        root.leaping = true;
        if (root.part.length === 4)
            root.showPart(root.part[0], root.part[1], root.part[2], root.part[3]);
        else
            root.show(root.zoom, root.middleX, root.middleY);
        root.leaping = false;
    }
    onReadyChanged: keep()
    onWidthChanged: keep()
    onHeightChanged: keep()
    onOwnChanged: keep()

    // Where a picture of this size begins in so much room, when this part of it is in the middle.
    function begin(room: real, size: real, middle: real): real {
        return size <= room ? Math.round((room - size) / 2) : Math.round(Math.max(room - size, Math.min(0, room / 2 - middle * size)));
    }
    // The part of the picture under a point of the glass.
    function under(x: real, y: real): point {
        return Qt.point((x - sheet.x) / Math.max(1, sheet.width), (y - sheet.y) / Math.max(1, sheet.height));
    }
    // So near that this part of the picture lies under that point of the glass.
    function bring(spot: point, x: real, y: real, z: real): void {
        const zz = Math.max(1, Math.min(root.most, z));
        root.part = [];
        root.show(zz, spot.x + (root.width / 2 - x) / (root.wholeWidth * zz), spot.y + (root.height / 2 - y) / (root.wholeHeight * zz));
    }
    color: Theme.frame
    clip: true
    Rectangle {
        readonly property int thick: Math.min(Theme.px(8), Math.round(Math.min(root.width - sheet.width, root.height - sheet.height) * 0.18))
        visible: thick >= Theme.px(2) && root.ready
        x: sheet.x - thick
        y: sheet.y - thick
        width: sheet.width + 2 * thick
        height: sheet.height + 2 * thick
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
    }
    Item {
        id: sheet
        readonly property point final: Qt.point(root.begin(root.width, root.wholeWidth * root.zoom, root.middleX), root.begin(root.height, root.wholeHeight * root.zoom, root.middleY))
        width: Math.round(root.wholeWidth * root.shownZoom)
        height: Math.round(root.wholeHeight * root.shownZoom)
        x: root.begin(root.width, width, root.shownX)
        y: root.begin(root.height, height, root.shownY)
        ZoomPicture {
            id: left
            width: root.shape > 0 ? Math.round(sheet.width * shape / root.shape) : 0
            height: sheet.height
            picture: root.pictures[0] ?? {}
            who: "left"
            loader: root.loader
            at: sheet.final
            finalWidth: root.shape > 0 ? root.wholeWidth * root.zoom * shape / root.shape : 0
            room: Qt.size(root.width, root.height)
            passing: pinch.active
        }
        ZoomPicture {
            id: right
            visible: present
            x: left.width
            width: sheet.width - left.width
            height: sheet.height
            picture: root.pictures[1] ?? {}
            who: "right"
            loader: root.loader
            at: Qt.point(sheet.final.x + left.finalWidth, sheet.final.y)
            finalWidth: root.shape > 0 ? root.wholeWidth * root.zoom * shape / root.shape : 0
            room: Qt.size(root.width, root.height)
            passing: pinch.active
        }
    }
    // waiver: an extra beside the buttons, never needed (WCAG 2.5.1)
    PinchHandler {
        id: pinch
        property real before: 1
        property point spot
        target: null
        onActiveChanged: {
            before = root.zoom;
            spot = root.under(centroid.position.x, centroid.position.y);
        }
        function follow(): void {
            if (active)
                root.bring(spot, centroid.position.x, centroid.position.y, before * activeScale);
        }
        onActiveScaleChanged: follow()
        onTranslationChanged: follow()
    }
    // waiver: as above
    DragHandler {
        id: drag
        property real fromX: 0
        property real fromY: 0
        target: null
        maximumPointCount: 1
        onActiveChanged: {
            fromX = root.middleX;
            fromY = root.middleY;
            root.part = [];
        }
        onActiveTranslationChanged: if (active)
            root.show(root.zoom, fromX - activeTranslation.x / Math.max(1, sheet.width), fromY - activeTranslation.y / Math.max(1, sheet.height))
    }
}
