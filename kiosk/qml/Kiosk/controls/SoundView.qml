import QtQuick
import Kiosk
import Kiosk.Models

// Listening: the still as large as it can be, and beside it what is said, in large letters.
Rectangle {
    id: root

    required property Player player
    required property Playing playing
    property string symbol: "music_note"
    // What is said has a place of its own elsewhere.
    property bool bare: false
    readonly property bool worded: playing.hasCaptions && player.captionsOn && !bare

    color: Theme.frame
    clip: true

    FilmView {
        id: still
        width: root.worded ? Math.round(parent.width * 0.42) : parent.width
        height: parent.height
        player: root.player
        playing: root.playing
        symbol: root.symbol
        captions: "under"
    }
    Rectangle {
        visible: root.worded
        x: still.width
        width: parent.width - x
        height: parent.height
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
        Words {
            // Written smaller rather than cut: what is said may be long.
            anchors.fill: parent
            anchors.margins: Theme.px(8)
            text: root.player.caption
            cap: Theme.h2
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.font(Theme.body)
            lineHeight: Theme.spread(1.15)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
