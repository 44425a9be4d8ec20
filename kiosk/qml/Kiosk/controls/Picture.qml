import QtQuick
import Kiosk

// A picture with round corners, or a quiet plate with a drawing while there is none.
// The software renderer can't clip to a shape, so the corners are painted over in the colour behind.
Item {
    id: root

    property url source
    property string symbol: "image"
    property color behind: Theme.canvas
    property bool whole: false
    property bool hug: false
    property bool roundTop: true
    property bool roundBottom: true
    property string alt: ""
    property real focusY: 0.15
    readonly property bool ready: image.status === Image.Ready
    readonly property alias paintedWidth: image.paintedWidth
    readonly property alias paintedHeight: image.paintedHeight

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    // A whole picture lies on a mat; the mat fills the room, or hugs the picture where the room is much higher.
    Rectangle {
        anchors.centerIn: parent
        width: root.hug && root.ready ? image.paintedWidth + Theme.px(8) : parent.width
        height: root.hug && root.ready ? image.paintedHeight + Theme.px(8) : parent.height
        radius: root.hug ? Theme.radius : 0
        visible: !root.ready || root.whole
        color: Theme.frame
    }
    Icon {
        anchors.centerIn: parent
        visible: !root.ready
        name: root.symbol
        color: Theme.text2
        size: Math.min(Theme.px(22), Math.round(Math.min(root.width, root.height) * 0.5))
    }
    Image {
        id: image
        // A picture higher than its frame shows a part near the top, where faces are.
        readonly property bool tall: !root.whole && implicitWidth > 0 && implicitHeight * root.width > implicitWidth * root.height
        x: root.whole ? Theme.px(4) : 0
        y: root.whole ? Theme.px(4) : tall ? Math.round((root.height - height) * root.focusY) : 0
        width: root.width - 2 * x
        height: root.whole ? root.height - 2 * y : tall ? Math.ceil(width * implicitHeight / implicitWidth) : root.height
        source: root.source
        sourceSize: root.whole ? undefined : Qt.size(Math.ceil(root.width * 1.3), 0)
        fillMode: root.whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        asynchronous: true
        smooth: true
        mipmap: true
        opacity: status === Image.Ready ? 1 : 0
        Accessible.ignored: true
    }
    // The ring covers what lies outside the round corner; where a side stays square the ring lies beyond the edge.
    Rectangle {
        readonly property int thick: Math.ceil(Theme.radius * 0.5)
        visible: !root.hug
        anchors.fill: parent
        anchors.margins: -thick
        anchors.topMargin: root.roundTop ? -thick : -thick - 2 * Theme.radius
        anchors.bottomMargin: root.roundBottom ? -thick : -thick - 2 * Theme.radius
        radius: Theme.radius + thick
        color: Theme.nothing
        border.width: thick
        border.color: root.behind
    }
}
