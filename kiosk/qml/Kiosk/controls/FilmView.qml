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
    property bool captioned: true
    color: root.playing.moving ? Theme.screenBlack : Theme.frame
    clip: true

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
    VideoSurface {
        id: surface
        anchors.fill: parent
        player: root.player
        visible: root.playing.moving
    }
    Rectangle {
        id: captionBox
        visible: caption.text !== "" && root.captioned
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.cramped ? 2 : 6)
        width: caption.width + Theme.px(8)
        height: caption.height + Theme.px(4)
        color: Theme.captionBox
        Words {
            id: caption
            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - Theme.px(Theme.cramped ? 10 : 16))
            text: root.player.captionsOn ? root.player.caption : ""
            cap: Theme.cramped ? Theme.small : Theme.body + 0.8
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
            text: root.playing.state === "failed" ? qsTr("It stops here. That is not your fault. Try again, or choose something else.") : root.playing.state === "ended" ? qsTr("That was the end.") : root.playing.state === "loading" || root.player.recovering || root.player.buffering ? qsTr("One moment, it is coming.") : ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
