import QtQuick
import Kiosk
import Kiosk.Models

// A sentence as captions look now: on the film that stands still, or on a still of it.
Rectangle {
    id: root

    required property Playing playing
    required property Player player
    required property url still
    required property string place
    property bool upright: false
    readonly property CaptionWishes wishes: playing.text.wishes
    readonly property bool under: place === "under"
    readonly property real cap: upright ? 8 : Theme.cramped ? Theme.small : Theme.body + 0.8
    readonly property string words: qsTr("This is how the captions look.")

    color: Theme.frame
    border.width: Theme.line
    border.color: Theme.hair
    clip: true
    Picture {
        id: picture
        x: Theme.line
        y: Theme.line
        width: parent.width - 2 * x
        height: parent.height - 2 * y - (root.under ? band.height : 0)
        visible: !surface.visible
        source: root.still
        symbol: "movie"
        roundTop: false
        roundBottom: false
    }
    // No properties may be added here, see FilmView.
    VideoSurface {
        id: surface
        anchors.centerIn: picture
        width: Math.round(Math.min(picture.width, picture.height * root.playing.aspect))
        height: Math.round(Math.min(picture.height, picture.width / root.playing.aspect))
        player: root.player
        visible: root.playing.moving && hasPicture
    }
    CaptionText {
        // On what is drawn, never on the wall around it; in its middle where it fills it.
        readonly property int from: surface.visible ? surface.y : picture.y + Math.max(0, picture.hangsFrom)
        readonly property int to: surface.visible ? surface.y + surface.height : picture.y + Math.min(picture.height, picture.hangsTo)
        readonly property int gap: Theme.px(5)
        readonly property int free: to - from - height
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.under
        y: Math.max(0, Math.min(parent.height - height, free < 2 * gap ? from + Math.round(free / 2) : root.place === "top" ? from + gap : to - gap - height))
        width: implicitWidth
        height: implicitHeight
        room: surface.visible ? surface.width : parent.width
        wide: false
        text: root.words
        wishes: root.wishes
        cap: root.cap
    }
    CaptionBand {
        id: band
        visible: root.under
        x: Theme.line
        y: parent.height - height - Theme.line
        width: parent.width - 2 * x
        height: implicitHeight
        text: root.words
        wishes: root.wishes
        cap: root.cap
    }
}
