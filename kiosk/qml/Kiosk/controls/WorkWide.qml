import QtQuick
import Kiosk

// A work in landscape with room: the picture on the left, the words and what can be done on the right.
WorkView {
    id: root

    readonly property bool drawn: root.work.cover.toString() !== "" || root.work.veiled
    readonly property int across: width - 2 * Theme.margin
    readonly property int ceiling: Theme.px(8)
    readonly property int ground: height - Theme.px(6)

    Picture {
        id: cover
        whole: true
        source: root.work.cover

        symbol: root.work.veiled ? "info" : root.work.symbol
        leaf: root.work.leaf
        alt: root.work.veiled ? "" : root.work.coverAlt
        x: Theme.leftHanded ? root.width - Theme.margin - width : Theme.margin
        y: root.ceiling
        width: Math.round(root.across * (!root.drawn ? (root.work.leaf.length > 0 ? 0.34 : 0.28) : root.width < Theme.px(400) ? 0.46 : 0.5))
        height: (credit.apart ? credit.y - Theme.px(4) : root.ground) - y
    }
    WorkCredit {
        id: credit
        work: root.work
        readonly property bool apart: text !== "" && implicitHeight < root.height * 0.23
        visible: apart
        x: cover.x
        y: root.ground - height
        width: cover.width
    }
    WorkWords {
        id: words
        work: root.work
        narrator: root.narrator
        aloud: acts.listens
        x: Theme.leftHanded ? Theme.margin : cover.x + cover.width + Theme.px(10)
        y: root.ceiling
        width: root.across - cover.width - Theme.px(10)
        height: Math.min(implicitHeight, root.ground - y - acts.implicitHeight - Theme.px(5))
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
        x: words.x
        y: words.y + words.height + Theme.px(6)
        width: words.width
    }
    NearbyRows {
        id: near
        nearby: root.work.nearby
        room: root.ground - y
        x: words.x
        y: acts.y + acts.height + Theme.px(6)
        width: words.width
        height: implicitHeight
        onChosen: itemId => root.itemChosen(itemId)
    }
    AlsoBeautiful {
        id: also
        readonly property int room: root.ground - y
        visible: root.others > 0 && room > least
        x: words.x
        y: (near.visible ? near.y + near.height : acts.y + acts.height) + Theme.px(8)
        width: words.width
        height: Math.min(room, heightFor(1))
        shelf: root.work.related
        plain: true
        titleLines: 3
        cardWidth: 58
        mostColumns: Math.max(2, Math.min(3, root.others))
        mostRows: 1
        onChosen: itemId => root.itemChosen(itemId)
    }
}
