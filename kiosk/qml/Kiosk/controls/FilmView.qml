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
    // Captions lie over the film; false where they have a place of their own.
    property bool captioned: true
    property real captionCap: Theme.body + 0.8
    // What two lines of captions and the room around them take of the film.
    readonly property int captionHeight: Math.ceil(2 * Theme.font(captionCap) * 1.36) + Theme.px(10)
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
    Rectangle {
        id: captionBox
        visible: caption.text !== "" && root.captioned
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(6)
        width: caption.width + Theme.px(8)
        height: caption.height + Theme.px(4)
        color: Theme.captionBox
        Words {
            id: caption
            anchors.centerIn: parent
            width: Math.ceil(Math.min(implicitWidth, surface.width - Theme.px(16)))
            text: root.player.captionsOn ? root.player.caption : ""
            cap: root.captionCap
            color: Theme.captionText
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
        }
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
