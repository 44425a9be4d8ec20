pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Watching and listening. The controls never hide by themselves; captions and description stand beside pause
// (EN 301 549, 7.3); seeking is two buttons, no dragging.
// Upright: the film, its captions and what it is on one plate, the controls below. Wide: the film with its captions
// over it and the controls around; where letters are so large that captions would cover more than a third of the
// film, they have a band of their own under it, and on a low screen that is as wide as the page.
Item {
    id: root

    required property Work work
    required property Player player
    required property Playing playing
    signal stopChosen
    signal soundChosen

    readonly property bool upright: height > width
    readonly property real captionCap: upright ? 8 : Theme.cramped ? Theme.small : Theme.body + 0.8
    readonly property bool banded: upright || film.captionHeight * 3 > body.height - keys.height - body.gap
    readonly property string caption: player.captionsOn ? player.caption : ""

    Keys.onSpacePressed: root.player.togglePause()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Left)
            root.player.seekBy(-10);
        else if (event.key === Qt.Key_Right)
            root.player.seekBy(10);
        else if (event.key === Qt.Key_VolumeUp)
            root.player.louder();
        else if (event.key === Qt.Key_VolumeDown)
            root.player.softer();
        else if (event.key === Qt.Key_MediaTogglePlayPause)
            root.player.togglePause();
        else
            return;
        event.accepted = true;
    }

    SpokenHeading {
        visible: !root.upright && !told.visible
        text: root.work.title
    }
    Item {
        id: body
        readonly property int gap: Theme.px(root.upright ? 7 : Theme.cramped ? 2.6 : 5)
        readonly property bool withBand: root.banded && root.playing.hasCaptions
        // The column of switches is as wide as the film leaves, within reason.
        readonly property int sideLeast: Theme.px(Theme.cramped ? 118 : 76 * Math.pow(Theme.textScale, 0.8))
        readonly property int bandRoom: withBand && !root.upright ? band.usual + gap : 0
        // What the keys usually take: the width of the column must not hang on how their words break in it.
        readonly property int keysUsual: Theme.px(28) + Theme.font(Theme.small)
        readonly property int filmRoom: height - keys.height - gap - bandRoom
        readonly property int side: Math.min(Math.max(sideLeast, Theme.px(112)), Math.max(sideLeast, width - Theme.px(7) - Math.floor((height - keysUsual - gap - bandRoom) * root.playing.aspect)))
        anchors.fill: parent
        anchors.margins: root.upright ? Theme.margin : Theme.px(10)
        anchors.topMargin: Theme.px(Theme.cramped ? 3 : 6)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 4 : 5)

        // A wall with the film and, right under it, its captions; below stands what it is.
        Rectangle {
            id: plate
            visible: root.upright
            width: parent.width
            height: toggles.y - Theme.px(8)
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.hair
        }
        Rectangle {
            id: wall
            readonly property int least: Math.min(Math.round(body.width / root.playing.aspect), Math.round(body.height * 0.4)) + under.height
            visible: root.upright
            width: parent.width
            height: Math.max(least, plate.height - label.implicitHeight - Theme.px(14))
            radius: Theme.radius
            color: Theme.frame
            border.width: Theme.line
            border.color: Theme.hair
        }
        FilmView {
            id: film
            // Within the line around the wall.
            x: root.upright ? Theme.line : 0
            y: root.upright ? Math.round((wall.height - height - under.height) / 2) : 0
            width: root.upright ? body.width - 2 * x : body.width - body.side - Theme.px(7)
            height: root.upright ? wall.least - under.height : body.filmRoom
            visible: root.playing.moving
            player: root.player
            playing: root.playing
            symbol: root.work.symbol
            captioned: !root.banded
            captionCap: root.captionCap
        }
        SoundView {
            anchors.fill: film
            visible: !root.playing.moving
            player: root.player
            playing: root.playing
            symbol: root.work.symbol
            bare: root.banded
        }
        CaptionBand {
            id: under
            visible: root.upright && root.playing.hasCaptions
            x: film.x
            y: film.y + film.height
            width: film.width
            height: visible ? implicitHeight : 0
            text: root.caption
            cap: root.captionCap
        }
        ReadingPane {
            id: label
            visible: root.upright
            x: Theme.px(8)
            y: wall.height + Theme.px(7)
            width: body.width - 2 * x
            height: Math.max(Theme.font(Theme.h2), plate.height - y - Theme.px(6))
            spacing: Theme.px(3.4)
            Heading {
                Layout.fillWidth: true
                text: root.work.title
                cap: Theme.h2
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.work.byline
                color: Theme.text2
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.work.summary
                lineHeight: Theme.reading
                cap: root.captionCap
            }
        }
        PlayerToggles {
            id: toggles
            x: root.upright ? 0 : body.width - width
            y: root.upright ? keys.y - height - Theme.px(6) : 0
            width: root.upright ? body.width : body.side
            columns: root.upright ? 2 : 1
            roomy: root.upright
            player: root.player
            playing: root.playing
            low: !root.upright && root.height < Theme.px(190)
            onSoundChosen: root.soundChosen()
        }
        CaptionBand {
            id: band
            visible: body.withBand && !root.upright
            y: keys.y - body.gap - height
            width: keys.width
            height: implicitHeight
            text: root.caption
            cap: root.captionCap
        }
        PlayerKeys {
            id: keys
            y: body.height - height
            width: root.upright || Theme.cramped ? body.width : film.width
            columns: root.upright && Theme.textScale > 1.4 ? 2 : 4
            roomy: root.upright
            brief: !root.upright && (Theme.textScale > 1.4 || width < Theme.px(250))
            player: root.player
            playing: root.playing
            focus: true
            onStopChosen: root.stopChosen()
        }
        // What it is, as far as there is room under the switches.
        Heading {
            id: told
            visible: !root.upright && !Theme.cramped && y + implicitHeight <= body.height
            x: toggles.x
            y: toggles.height + Theme.px(8)
            width: toggles.width
            text: root.work.title
        }
        Words {
            visible: told.visible && y + implicitHeight <= body.height
            x: toggles.x
            y: told.y + told.height + Theme.px(2)
            width: toggles.width
            text: root.work.byline
            cap: Theme.small
            color: Theme.text2
        }
    }
}
