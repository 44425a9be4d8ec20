import QtQuick
import Kiosk

// A work in portrait: the picture above, the words and what can be done below it, in reach.
WorkView {
    id: root

    readonly property bool drawn: root.work.cover.toString() !== "" || root.work.veiled
    property real ratio: 0.75
    readonly property int across: width - 2 * Theme.margin
    readonly property int between: Theme.px(6)
    // The picture as high as it is when it fills the width; nothing to touch comes above the reach of who sits.
    readonly property int wanted: Math.max(Theme.reach - Theme.margin, Math.min(drawn ? across * ratio + Theme.px(8) : root.work.leaf.length > 0 ? Theme.px(130) : 0, Math.round(height * (near.shown > 0 && Theme.textScale > 1.2 ? 0.32 : 0.48))))
    // One row of what can be gone to and one of what can be borrowed come before other works.
    readonly property int forNear: near.shown > 0 ? near.implicitHeight + between : 0
    readonly property int below: acts.implicitHeight + between + forNear + (credit.apart ? credit.implicitHeight + between : 0)
    readonly property int free: height - Theme.margin - Theme.px(6) - wanted - between - words.implicitHeight - between - below
    readonly property int rows: root.others === 0 || free < also.least * 1.15 + between ? 0 : free > also.heightFor(2) + between && root.others > 4 ? 2 : 1
    readonly property int forAlso: rows === 0 ? 0 : Math.min(free - between, also.heightFor(rows))

    Picture {
        id: cover
        whole: true
        source: root.work.cover

        symbol: root.work.veiled ? "info" : root.work.symbol
        leaf: root.work.leaf
        alt: root.work.veiled ? "" : root.work.coverAlt
        x: Theme.margin
        y: Theme.margin
        width: root.across
        height: words.y - root.between - y
        // Its shape; not bound, for the size of what is painted depends on the height that follows from it.
        function measure(): void {
            if (ready && ratio > 0)
                root.ratio = Math.round(100 * ratio) / 100;
        }
        onReadyChanged: shape.restart()
        onRatioChanged: shape.restart()
        Timer {
            id: shape
            interval: 0
            onTriggered: cover.measure()
        }
    }
    WorkWords {
        id: words
        work: root.work
        narrator: root.narrator
        aloud: acts.listens
        x: Theme.margin
        y: acts.y - Theme.px(5) - height
        width: root.across
        // They are above the reach of who sits rather than not at all; their buttons stay below.
        height: Math.min(implicitHeight, Math.max(implicitHeight + root.free, Theme.px(90)))
        credited: !credit.apart
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
        offersNearby: near.shown < root.work.nearby.count
        x: Theme.margin
        y: (near.visible ? near.y : root.rows > 0 ? also.y : credit.apart ? credit.y : root.height - Theme.px(6) + root.between) - root.between - height
        width: root.across
    }
    NearbyRows {
        id: near
        nearby: root.work.nearby
        // Of what is in reach so much, that all that is pressed above it stays in reach as well.
        room: Math.round(Math.min(root.height * 0.24, (root.height - Theme.reach) * 0.4))
        x: Theme.margin
        y: (root.rows > 0 ? also.y : credit.apart ? credit.y : root.height - Theme.px(6) + root.between) - root.between - height
        width: root.across
        height: implicitHeight
        onChosen: itemId => root.itemChosen(itemId)
    }
    AlsoBeautiful {
        id: also
        visible: root.rows > 0
        x: Theme.margin
        y: (credit.apart ? credit.y - root.between : root.height - Theme.px(6)) - height
        width: root.across
        height: root.forAlso
        shelf: root.work.related
        mostColumns: Math.max(2, Math.min(4, root.others))
        mostRows: Math.max(1, root.rows)
        onChosen: itemId => root.itemChosen(itemId)
    }
    WorkCredit {
        id: credit
        work: root.work
        readonly property bool apart: text !== "" && implicitHeight < root.height * 0.09
        visible: apart
        x: Theme.margin
        y: root.height - Theme.px(5) - height
        width: root.across
    }
}
