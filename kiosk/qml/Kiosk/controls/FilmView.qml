pragma ComponentBehavior: Bound
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
    // A film of which no picture has come yet.
    readonly property bool still: playing.moving && !surface.hasPicture
    color: Theme.frame
    clip: true

    // Who signs stands beside the film, never over it, and has a third of it or more; a tap on the smaller picture
    // makes it the larger. On an upright wall they stand above the film.
    readonly property bool two: playing.signer.on
    readonly property bool stacked: two && height > width * 0.8
    readonly property bool large: playing.signer.large
    readonly property int gap: two ? Theme.px(3) : 0
    readonly property real share: !two ? 1 : stacked ? (large ? 0.4 : 0.6) : large ? 0.36 : 0.64
    readonly property rect filmRoom: stacked ? Qt.rect(0, height - Math.round((height - gap) * share), width, Math.round((height - gap) * share)) : Qt.rect(0, 0, Math.round((width - gap) * share), height)
    readonly property rect signRoom: stacked ? Qt.rect(0, 0, width, height - filmRoom.height - gap) : Qt.rect(filmRoom.width + gap, 0, width - filmRoom.width - gap, height)
    readonly property rect filmPlace: fitted(filmRoom, playing.aspect)
    readonly property rect signPlace: fitted(signRoom, 16 / 9)
    // Why it does not play, or not yet.
    readonly property string told: {
        switch (playing.state) {
        case "failed":
            if (playing.comeback.itself && player.error === "slow")
                return qsTr("The line falters. We are trying again.");
            if (playing.comeback.itself)
                return qsTr("The connection is gone. When it is back, this goes on here.");
            if (player.error === "refused")
                return qsTr("We may not show this here. Choose something else.");
            if (player.error === "offline" && !playing.comeback.waits)
                return qsTr("This is not on this device, and it can't come now. Choose something else.");
            return qsTr("This does not play now. That is not your fault. Try again, or choose something else.");
        case "ended":
            return qsTr("That was the end.");
        }
        if (playing.state === "loading" || player.recovering || player.buffering)
            return player.outage !== "" ? qsTr("The line falters. We are trying again.") : qsTr("One moment, it is coming.");
        return player.soundless && !playing.moving ? qsTr("There is no sound here now. Ask somebody for help.") : "";
    }
    function fitted(room: rect, aspect: real): rect {
        const wide = Math.round(Math.min(room.width, room.height * aspect)), high = Math.round(Math.min(room.height, room.width / aspect));
        return Qt.rect(Math.round(room.x + (room.width - wide) / 2), Math.round(room.y + (room.height - high) / 2), wide, high);
    }

    VideoSurface {
        id: surface
        // As large as the film in its own shape: the wall around it is no black hole.
        // No properties may be added here: PySide 6.11 then loses what Python connects to.
        x: root.filmPlace.x
        y: root.filmPlace.y
        width: root.filmPlace.width
        height: root.filmPlace.height
        player: root.player
        visible: root.playing.moving
    }
    Loader {
        x: root.signPlace.x
        y: root.signPlace.y
        width: root.signPlace.width
        height: root.signPlace.height
        active: root.two
        sourceComponent: VideoSurface {
            player: root.playing.signer.player
        }
    }
    Item {
        readonly property rect place: root.large ? root.filmPlace : root.signPlace
        visible: root.two
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.playing.signer.swap()
        }
    }
    // Over the surface, which is black before the first picture, and may be so at the last one.
    Picture {
        objectName: "poster"
        anchors.fill: parent
        visible: !root.playing.moving || root.still || root.playing.state === "ended" || root.playing.state === "failed"
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
        x: Math.round(surface.x + (surface.width - width) / 2)
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
            text: root.notice !== "" ? root.notice : root.told
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
