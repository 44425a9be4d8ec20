import QtQuick
import Kiosk
import Kiosk.Models

// The film, or the picture that stands for a sound, with its captions. Waiting and stopping are said in words over
// the still, never by a black picture.
Rectangle {
    id: root

    required property Player player
    required property Playing playing
    property string symbol: "movie"
    // What is said of a broadcast that stays away.
    property string notice: ""
    // Where captions lie over the film: at its bottom ("picture") or its "top"; elsewhere they have a place of their own.
    property string captions: "picture"
    property real captionCap: Theme.body + 0.8
    // What two lines of captions and the room around them take of the film.
    readonly property int captionHeight: caption.usual + 2 * caption.gap
    color: Theme.frame
    clip: true

    VideoSurface {
        id: surface
        // As large as the film in its own shape: the wall around it is no black hole.
        // No properties may be added here: PySide 6.11 then loses what Python connects to.
        anchors.centerIn: parent
        width: Math.round(Math.min(root.width, root.height * root.playing.aspect))
        height: Math.round(Math.min(root.height, root.width / root.playing.aspect))
        player: root.player
        visible: root.playing.moving
    }
    // Over the surface, which is black before the first picture.
    Picture {
        anchors.fill: parent
        visible: !root.playing.moving || !surface.hasPicture
        source: root.playing.poster
        whole: true
        roundTop: false
        roundBottom: false
        symbol: root.symbol
        alt: root.playing.alt
    }
    CaptionText {
        id: caption
        readonly property int gap: Theme.px(5)
        readonly property bool here: root.captions === "picture" || root.captions === "top"
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.captions === "top" ? surface.y + gap : Math.min(root.height, surface.y + surface.height) - height - gap
        width: implicitWidth
        height: implicitHeight
        room: surface.width
        wide: root.playing.aspect >= 1.5
        text: here && root.player.captionsOn ? root.player.caption : ""
        wishes: root.playing.text.wishes
        cap: root.captionCap
    }
    Rectangle {
        visible: message.text !== ""
        anchors.centerIn: parent
        width: Math.min(message.implicitWidth + Theme.px(14), parent.width - Theme.px(8))
        height: message.height + Theme.px(10)
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
        Words {
            id: message
            anchors.centerIn: parent
            width: parent.width - Theme.px(14)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.2
            text: root.notice !== "" ? root.notice : root.playing.state === "failed" ? qsTr("It stops here. That is not your fault. Try again, or choose something else.") : root.playing.state === "ended" ? qsTr("That was the end.") : root.playing.state === "loading" || root.player.recovering || root.player.buffering ? qsTr("One moment, it is coming.") : root.player.soundless && !root.playing.moving ? qsTr("There is no sound here now. Ask somebody for help.") : ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
