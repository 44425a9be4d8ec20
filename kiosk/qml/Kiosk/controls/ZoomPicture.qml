pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// One picture from nearby: the picture for the screen, always there, and over it the tiles that fit how near one is.
Item {
    id: root

    // As Zoom.sheet tells it: picture, alt, address, width, height, tileWidth, tileHeight, scaleFactors.
    required property var picture
    // Where it lies and how wide it is when all movement is over; the room that is looked through.
    required property point at
    required property real finalWidth
    required property size room

    // Who asks for its tiles, and whom.
    required property string who
    required property Tiles loader

    readonly property bool present: picture.picture !== undefined
    readonly property bool ready: present && base.status === Image.Ready
    readonly property bool tiled: (picture.scaleFactors ?? []).length > 0
    // Its own pixels, as far as they are known.
    readonly property real ownWidth: tiled ? picture.width : base.implicitWidth
    readonly property real ownHeight: tiled ? picture.height : base.implicitHeight
    readonly property real shape: ownHeight > 0 ? ownWidth / ownHeight : 0
    readonly property bool lacking: front.lacking

    // The largest scale factor that is still sharp; none where the picture below is as sharp, or where tiles would be
    // smaller than half their size.
    readonly property int wanted: {
        const perPixel = ownWidth > 0 ? finalWidth / ownWidth : 0;
        if (!tiled || perPixel <= 0 || finalWidth <= base.implicitWidth * 1.05)
            return 0;
        const fitting = picture.scaleFactors.filter(one => one * perPixel <= 1.2);
        const chosen = fitting.length > 0 ? Math.max(...fitting) : Math.min(...picture.scaleFactors);
        return chosen * perPixel < 0.45 ? 0 : chosen;
    }
    // Fingers that go nearer pass by several; only where they rest for a moment tiles are asked for.
    property bool passing: false
    property int factor: 0
    onWantedChanged: passing ? rest.restart() : root.change()
    function change(): void {
        rest.stop();
        if (root.factor !== root.wanted)
            root.factor = root.wanted;
    }
    Timer {
        id: rest
        interval: Theme.rest
        onTriggered: root.change()
    }
    property bool firstInFront: true
    readonly property ZoomTiles front: firstInFront ? first : second
    readonly property ZoomTiles back: firstInFront ? second : first
    // The tiles that were sharp stay until the others are there.
    onFactorChanged: {
        firstInFront = !firstInFront;
        back.held = true;
        front.held = false;
        front.factor = factor;
        if (factor === 0)
            back.factor = 0;
    }
    onPictureChanged: {
        if (front.address !== back.address)
            back.factor = 0;
    }
    Connections {
        target: root.front
        function onCompleteChanged(): void {
            if (root.front.complete)
                root.back.factor = 0;
        }
    }

    Image {
        id: base
        anchors.fill: parent
        source: root.picture.picture ?? ""
        asynchronous: true
        // A better one takes its place when it is there, and not before.
        retainWhileLoading: true
        smooth: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.picture.alt ?? ""
    }
    component Layer: ZoomTiles {
        readonly property real perPixel: root.ownWidth > 0 ? root.finalWidth / root.ownWidth : 0
        address: root.picture.address ?? ""
        tileWidth: root.picture.tileWidth ?? 1
        tileHeight: root.picture.tileHeight ?? 1
        whole: Qt.size(root.picture.width ?? 0, root.picture.height ?? 0)
        enlarged: perPixel * factor
        at: root.at
        room: root.room
        loader: root.loader
        transformOrigin: Item.TopLeft
        scale: width > 0 ? root.width / width : 1
    }
    Layer {
        id: first
        who: root.who + " first"
        z: root.firstInFront ? 2 : 1
    }
    Layer {
        id: second
        who: root.who + " second"
        z: root.firstInFront ? 1 : 2
    }
}
