import QtQuick
import Kiosk

// A picture at its honest size: it fills its frame while that does not blur it; else it hangs on a mat, whole, as on
// the wall of a museum (where the frame is so flat that it would be a stamp, a part of it as wide as it may be).
// While there is none, a quiet plate with a drawing, or a leaf with words where the work has no picture at all.
// The software renderer can't clip to a shape, so the corners are painted over in the colour behind.
Item {
    id: root

    property url source
    property string symbol: "image"
    // Why there is none, under the drawing, where that has room.
    property string note: ""
    // The words of the leaf, see Leaf; without any the drawing is shown.
    property var leaf: []
    property color behind: Theme.canvas
    // Never cut: always whole on its mat.
    property bool whole: false
    property bool roundTop: true
    property bool roundBottom: true
    property bool roundRight: true
    property bool roundLeft: true
    property string alt: ""
    property real focusY: 0.15
    // Room that stays free on the wall under a whole picture, for what stands there.
    property int below: 0
    readonly property bool ready: image.status === Image.Ready
    // Something hangs on the wall: its picture, or a leaf that is not cut.
    readonly property bool hung: ready || (root.leaf.length > 0 && leaf.fits)
    // Its height by its width; 0 while there is none.
    readonly property real ratio: image.implicitWidth > 0 ? image.implicitHeight / image.implicitWidth : 0
    readonly property bool framed: ready && (whole || image.cover > Theme.mostEnlarged * 1.06)
    readonly property bool cut: framed && !whole && image.fit < 0.6
    // The upper and lower edge of what hangs on the wall.
    readonly property int hangsFrom: mat.visible ? mat.y : image.y
    readonly property int hangsTo: mat.visible ? mat.y + mat.height : image.y + image.height

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        anchors.fill: parent
        visible: !root.ready || root.framed
        color: Theme.frame
    }
    Leaf {
        id: leaf
        readonly property int side: Math.round(Math.min(Theme.px(130), root.width * 0.74, (root.height - root.below) * 0.66))
        visible: !root.ready && root.leaf.length > 0 && fits
        lines: root.leaf
        width: side
        height: Math.round(side * 1.24)
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - root.below - height) / 2)
    }
    Column {
        anchors.centerIn: parent
        visible: !root.ready && !leaf.visible
        spacing: Theme.px(2)
        Icon {
            id: drawing
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.symbol
            color: Theme.text2
            size: Math.min(Theme.px(22), Math.round(Math.min(root.width, root.height) * (why.visible ? 0.36 : 0.5)))
        }
        Words {
            id: why
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== "" && implicitWidth < root.width - Theme.px(6) && implicitHeight < root.height * 0.4
            text: root.note
            cap: Theme.small
            color: Theme.text2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    // The passe-partout, where the wall is much larger than the picture.
    Rectangle {
        id: mat
        readonly property int free: Math.min(root.width - image.width, root.height - root.below - image.height)
        readonly property int thick: Math.min(Theme.px(8), Math.round(free * 0.18))
        visible: root.framed && !root.cut && thick >= Theme.px(2)
        x: image.x - thick
        y: image.y - thick
        width: image.width + 2 * thick
        height: image.height + 2 * thick
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
    }
    Image {
        id: image
        // Loaded near the size it is drawn at and never larger than it is (which "Stretch" alone guarantees), so
        // that its implicit size tells how far it would be enlarged. Crops have some room for wide pictures.
        readonly property int edge: Math.max(Theme.px(1.5), Math.min(Theme.px(4), Math.round(Math.min(root.width, root.height) * 0.04)))
        readonly property int roomX: Math.max(1, root.width - 2 * edge)
        readonly property int roomY: Math.max(1, root.height - root.below - 2 * edge)
        readonly property real cover: implicitWidth > 0 ? Math.max(root.width / implicitWidth, root.height / implicitHeight) : 1
        readonly property real fit: implicitWidth > 0 ? Math.min(Theme.mostEnlarged, roomX / implicitWidth, roomY / implicitHeight) : 1
        readonly property real drawn: root.cut ? Theme.mostEnlarged : root.framed ? fit : cover
        source: root.source
        // A wide picture of one pixel would have no height, and Qt could not read it.
        sourceSize: root.whole ? Qt.size(Math.max(Theme.target, roomX), Math.max(Theme.target, roomY)) : Qt.size(Math.ceil(Math.max(root.width * 1.3, root.height * 1.8)), 0)
        fillMode: Image.Stretch
        width: Math.round(implicitWidth * drawn)
        height: Math.round(implicitHeight * drawn)
        x: Math.round((root.width - width) / 2)
        // A picture higher than its frame shows a part near the top, where faces are.
        y: Math.round((root.height - root.below - height) * (height <= root.height ? 0.5 : root.focusY))
        asynchronous: true
        smooth: true
        mipmap: true
        opacity: status === Image.Ready ? 1 : 0
        Accessible.ignored: true
    }
    // The ring covers what lies outside the round corner; where a side stays square the ring lies beyond the edge.
    Rectangle {
        readonly property int thick: Math.ceil(Theme.radius * 0.5)
        readonly property int beyond: thick + 2 * Theme.radius
        anchors.fill: parent
        anchors.leftMargin: root.roundLeft ? -thick : -beyond
        anchors.rightMargin: root.roundRight ? -thick : -beyond
        anchors.topMargin: root.roundTop ? -thick : -beyond
        anchors.bottomMargin: root.roundBottom ? -thick : -beyond
        radius: Theme.radius + thick
        color: Theme.nothing
        border.width: thick
        border.color: root.behind
    }
}
