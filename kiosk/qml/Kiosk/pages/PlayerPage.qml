pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Watching and listening. The controls never hide by themselves; captions and description stand beside pause
// (EN 301 549, 7.3); seeking is two buttons, no dragging.
// Upright: the film, its captions and what it is on one plate, the controls below. Wide: the film with its captions
// over it and the controls around; captions that would cover more than a third of the film have a band of their own
// under it, and on a low screen that is as wide as the page.
// A panel (text, chapters, speed) takes the place of the switches until it is closed; on a low screen with large
// letters there is no room for a film beside it.
Item {
    id: root
    objectName: "filmPage"

    required property Work work
    required property Player player
    required property Playing playing
    required property Lobby lobby
    // Play, how loud, and stop: nothing else.
    property bool simple: false
    // A work to go to when this has ended: { itemId, title }, or nothing.
    property var next: work.related.lead
    signal stopChosen
    signal otherChosen(string itemId)
    signal nextChosen(string itemId)
    signal styleChosen
    signal soundChosen

    readonly property bool live: lobby.phase === "on"
    readonly property bool upright: height > width
    readonly property real captionCap: upright ? 8 : Theme.cramped ? Theme.small : Theme.body + 0.8
    readonly property string place: playing.text.wishes.place || (upright ? "under" : "picture")
    readonly property bool banded: !full && (place === "under" || film.two || film.captionHeight * 3 > body.filmFull)
    readonly property string caption: player.captionsOn ? player.caption : ""
    readonly property bool over: playing.state === "ended" || playing.state === "failed"
    readonly property bool paneled: playing.panel !== "" && !full && !simple
    readonly property bool filmless: paneled && Theme.cramped
    // It may be too loud at any moment: the loudness is with the switches, or else with the keys.
    readonly property bool keysVoiced: Theme.cramped || simple || (paneled && !upright)
    // The film alone, until somebody touches it.
    property bool full: false
    onFullChanged: full ? alone.forceActiveFocus() : side.lead("full")
    readonly property PlayerSide side: (before.active ? before.item : after.item) as PlayerSide
    // Who comes back from how captions look, or how it sounds, is where they were. The window gives the focus first.
    Component.onCompleted: Qt.callLater(() => {
        if (["style", "sound"].includes(root.playing.door))
            root.side?.lead(root.playing.door);
        root.playing.door = "";
    })

    Keys.onSpacePressed: root.player.togglePause()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Left && !root.live)
            root.player.seekBy(-10);
        else if (event.key === Qt.Key_Right && !root.live)
            root.player.seekBy(10);
        else if (event.key === Qt.Key_MediaTogglePlayPause)
            root.player.togglePause();
        else
            return;
        event.accepted = true;
    }

    SpokenHeading {
        visible: root.full || (root.upright ? wall.untitled : !told.visible)
        text: root.work.title
        tongue: root.work.titleLanguage
    }
    Item {
        id: body
        readonly property int gap: Theme.px(root.upright ? 7 : Theme.cramped ? 2.6 : 5)
        // Where the switches or the panel may begin, when the buttons are low.
        readonly property int reach: Theme.low && root.upright ? Theme.reach - y : 0
        readonly property bool withBand: root.banded && root.playing.hasCaptions && !root.filmless
        // The column of switches is as wide as the film leaves, within reason.
        readonly property int sideLeast: Theme.px(Theme.cramped ? 118 : 76 * Math.pow(Theme.textScale, 0.8))
        readonly property int bandRoom: withBand && !root.upright ? band.usual + gap : 0
        // What the keys usually take: the width of the column must not hang on how their words break in it.
        readonly property int keysUsual: Theme.px(28) + Theme.font(Theme.small)
        readonly property int filmFull: root.upright ? wall.least : height - keys.height - gap
        readonly property int filmRoom: filmFull - bandRoom
        readonly property int switchesSide: Math.min(Math.max(sideLeast, Theme.px(112)), Math.max(sideLeast, width - Theme.px(7) - Math.floor((height - keysUsual - gap - bandRoom) * root.playing.aspect)))
        // Words want more room than switches; a film that leaves little of it makes room for them.
        readonly property int wordsSide: Math.max(switchesSide, Math.min(Theme.px(120 * Math.pow(Theme.textScale, 0.35)), Math.round(width * 0.5)))
        readonly property int side: root.filmless || root.upright ? width : root.paneled ? wordsSide : switchesSide
        readonly property int aside: root.simple ? 0 : side + Theme.px(7)
        readonly property int keysWidth: root.upright || Theme.cramped ? width : width - aside
        // The left hand has the switches at the left of the film.
        readonly property int sideX: Theme.leftHanded ? 0 : width - side
        readonly property int filmX: Theme.leftHanded && !root.upright ? aside : 0
        readonly property int keysX: keysWidth < width ? filmX : 0
        anchors.fill: parent
        anchors.margins: root.upright ? Theme.margin : Theme.px(10)
        anchors.topMargin: Theme.px(Theme.cramped ? 3 : 6)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 4 : 5)

        FilmView {
            id: film
            visible: !root.filmless && root.playing.moving
            // Within the line around the wall.
            x: root.full ? -body.x : root.upright ? Theme.line : body.filmX
            y: root.full ? -body.y : root.upright ? wall.filmY : 0
            width: root.full ? root.width : root.upright ? body.width - 2 * x : body.width - body.aside
            height: root.full ? root.height : root.upright ? wall.least : body.filmRoom
            player: root.player
            playing: root.playing
            symbol: root.work.symbol
            notice: root.lobby.words
            captions: root.banded ? "under" : root.place === "top" ? "top" : "picture"
            captionCap: root.captionCap
        }
        Loader {
            anchors.fill: film
            active: !root.playing.moving
            visible: active && !root.filmless
            sourceComponent: SoundView {
                player: root.player
                playing: root.playing
                symbol: root.work.symbol
                bare: root.banded
            }
        }
        FilmWall {
            id: wall
            z: -1 // behind the film, and told after it, as its plate stands below
            readonly property int panel: root.side?.panelHeight ?? 0
            visible: root.upright && !root.full
            width: parent.width
            work: root.work
            paneled: root.paneled
            // Two pictures stand above each other.
            least: Math.min(Math.round(body.width / root.playing.aspect * (film.two ? 2 : 1)), Math.round(body.height * (film.two && !root.paneled ? 0.5 : 0.4)))
            room: Math.max(body.reach - Theme.px(7), keys.y - (root.side?.switchesHeight ?? 0) - Theme.px(14))
            // What a panel leaves free is the wall's: so the panel is near the hand.
            beside: Math.max(body.reach - Theme.px(7), panel > 0 ? keys.y - Theme.px(15) - panel : 0)
            turns: body.reach === 0
            captioned: root.upright && body.withBand
            caption: root.caption
            wishes: root.playing.text.wishes
            cap: root.captionCap
            idle: root.over || film.still
        }
        // Above the keys, or in a column of its own after them: in the order in which one looks (WCAG 2.4.3).
        Loader {
            id: before
            visible: !root.full
            active: !root.simple && (root.upright || Theme.cramped)
            x: body.sideX
            y: !root.upright ? 0 : root.paneled ? wall.wallHeight + Theme.px(7) : keys.y - (root.side?.switchesHeight ?? 0) - Theme.px(6)
            width: body.side
            height: root.upright ? keys.y - y - Theme.px(7) : body.filmRoom
            sourceComponent: besideFilm
        }
        CaptionBand {
            id: band
            // On a low screen it is as wide as the page, and the switches stand above it.
            high: Theme.cramped ? Math.round(body.filmFull * 0.42) : 0
            visible: body.withBand && !root.upright && !root.full
            x: keys.x
            y: keys.y - body.gap - height
            width: keys.width
            height: implicitHeight
            text: root.caption
            wishes: root.playing.text.wishes
            cap: root.captionCap
            idle: root.over || film.still
        }
        FilmKeys {
            id: keys
            visible: !root.full
            x: body.keysX
            y: body.height - height
            width: body.keysWidth
            upright: root.upright
            live: root.live
            voiced: root.keysVoiced
            player: root.player
            playing: root.playing
            lobby: root.lobby
            next: root.next
            simple: root.simple
            focus: true
            onStopChosen: root.stopChosen()
            onOtherChosen: itemId => root.otherChosen(itemId)
            onNextChosen: itemId => root.nextChosen(itemId)
        }
        Loader {
            id: after
            visible: !root.full
            active: !root.simple && !before.active
            x: body.sideX
            width: body.side
            height: body.height
            sourceComponent: besideFilm
        }
        // How far it is, where the bar has no room for it.
        Words {
            visible: Theme.cramped && !root.simple && !root.upright && !root.live && !root.paneled && !root.full && y + implicitHeight <= body.filmRoom
            x: before.x + Theme.px(2)
            y: (root.side?.switchesHeight ?? 0) + Theme.px(3)
            width: before.width - 2 * Theme.px(2)
            text: keys.place
            cap: Theme.small
            color: Theme.text2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        FilmTold {
            id: told
            visible: after.active && !root.paneled && !root.full && fits
            x: after.x
            y: (root.side?.switchesHeight ?? 0) + Theme.px(8)
            width: after.width
            height: body.height - y
            work: root.work
        }
    }
    Component {
        id: besideFilm
        PlayerSide {
            player: root.player
            playing: root.playing
            upright: root.upright
            room: body.reach > 0 ? keys.y - Theme.px(13) - body.reach : root.upright ? Math.round(body.height * 0.34) : Theme.cramped ? body.filmRoom - Theme.px(4) : body.height
            onStyleChosen: root.styleChosen()
            onSoundChosen: root.soundChosen()
            onFullChosen: root.full = true
        }
    }
    FullPicture {
        id: alone
        player: root.player
        playing: root.playing
        visible: root.full
        anchors.fill: parent
        low: root.upright || root.place === "top"
        onClosed: root.full = false
    }
}
