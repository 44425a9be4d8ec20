import QtQuick
import QtQuick.Layouts
import Kiosk

// A work in landscape with few lines (large letters, a low screen): the words first, a small picture beside them.
WorkView {
    id: root

    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property int ceiling: Theme.px(Theme.cramped ? 5 : 8)
    readonly property int ground: height - Theme.px(Theme.cramped ? 4 : 6)
    readonly property int side: Math.max(pager.implicitWidth, Math.round(width * (Theme.cramped ? 0.27 : 0.36)))

    WorkWords {
        id: words
        work: root.work
        narrator: root.narrator
        aloud: acts.listens
        x: root.edge + (Theme.leftHanded ? root.side + Theme.px(7) : 0)
        y: root.ceiling
        width: root.width - 2 * root.edge - root.side - Theme.px(7)
        height: acts.y - Theme.px(4) - y
        credited: true
        bare: true
        ActionButton {
            visible: Theme.cramped && acts.taken
            Layout.fillWidth: true
            symbol: "qr_code"
            text: acts.takeWords()
            onClicked: root.takeChosen()
        }
    }
    Item {
        id: first
        anchors.fill: parent
    }
    Picture {
        id: cover
        whole: true
        source: root.work.cover

        symbol: root.work.veiled ? "info" : root.work.symbol
        leaf: root.work.leaf
        visible: height > Theme.px(16) && (hung || root.work.leaf.length === 0)
        alt: root.work.veiled ? "" : root.work.coverAlt
        x: Theme.leftHanded ? root.edge : words.x + words.width + Theme.px(7)
        y: root.ceiling
        width: root.side
        height: (words.overflows ? pager.y - Theme.gap : acts.alone ? root.ground : acts.y - Theme.px(5)) - y
    }
    Pager {
        id: pager
        visible: words.overflows
        x: cover.x
        y: (acts.alone ? root.ground : acts.y - Theme.px(5)) - height
        width: root.side
        upright: true
        atStart: words.atStart
        atEnd: words.atEnd
        onTurned: direction => words.turn(direction)
    }
    Item {
        id: last
        anchors.fill: parent
    }
    WorkActions {
        id: acts
        work: root.work
        narrator: root.narrator
        words: words.words
        sounding: root.sounding
        onListenChosen: root.listenChosen()
        onPlayChosen: root.playChosen()
        onLookChosen: root.lookChosen()
        onReadChosen: root.readChosen()
        onTakeChosen: root.takeChosen()
        onNearbyChosen: root.nearbyChosen()
        onItemChosen: itemId => root.itemChosen(itemId)
        offersNearby: true
        offersTake: !Theme.cramped
        // Told and reached where it stands: below the words alone, or below all.
        parent: alone ? first : last
        x: alone ? words.x : root.edge
        y: root.ground - height
        width: alone ? words.width : root.width - 2 * root.edge
    }
}
