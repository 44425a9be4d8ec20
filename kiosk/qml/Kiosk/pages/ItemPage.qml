pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// One work: what it is, in a few words, and one large button that says what happens next.
// Upright: the picture above. Wide: the picture on the left. Few lines: the words first, a small picture beside them.
Item {
    id: root

    required property Work work
    required property Browse browse
    signal playChosen
    signal lookChosen
    signal readChosen
    signal itemChosen(string itemId)
    signal startChosen

    // How many other works there are. Not bound: the room for them follows from it, and turns their shelf anew.
    property int others: 0
    Component.onCompleted: others = work.related.count
    Connections {
        target: root.work.related
        function onChanged(): void {
            root.others = root.work.related.count;
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.work.missing ? missing : !root.work.ready ? null : root.height > root.width ? upright : Theme.cramped || Theme.textScale > 1.8 ? few : wide
    }

    component Cover: Picture {
        whole: true
        source: root.work.cover
        symbol: root.work.symbol
        alt: root.work.coverAlt
    }
    component Told: WorkWords {
        work: root.work
    }
    component Acts: WorkActions {
        work: root.work
        onPlayChosen: root.playChosen()
        onLookChosen: root.lookChosen()
        onReadChosen: root.readChosen()
    }
    component Credit: Words {
        visible: text !== ""
        text: root.work.credit
        cap: Theme.small
        color: Theme.text2
        verticalAlignment: Text.AlignTop
    }

    // --- portrait
    Component {
        id: upright
        Item {
            id: tall
            readonly property bool drawn: root.work.cover.toString() !== ""
            property real ratio: 0.75
            readonly property int across: width - 2 * Theme.margin
            readonly property int between: Theme.px(6)
            // The picture as high as it is when it fills the width; nothing to touch comes above the reach of who sits.
            readonly property int wanted: Math.max(Theme.reach - Theme.margin, Math.min(drawn ? across * ratio + Theme.px(8) : 0, Math.round(height * 0.48)))
            readonly property int below: acts.implicitHeight + between + (credit.apart ? credit.implicitHeight + between : 0)
            readonly property int free: height - Theme.margin - Theme.px(6) - wanted - between - words.implicitHeight - between - below
            readonly property int rows: root.others === 0 || free < also.least * 1.15 + between ? 0 : free > also.heightFor(2) + between && root.others > 4 ? 2 : 1
            readonly property int forAlso: rows === 0 ? 0 : Math.min(free - between, also.heightFor(rows))

            Cover {
                id: cover
                x: Theme.margin
                y: Theme.margin
                width: tall.across
                height: words.y - tall.between - y
                // Its shape; not bound, for the size of what is painted depends on the height that follows from it.
                function measure(): void {
                    if (ready && ratio > 0)
                        tall.ratio = Math.round(100 * ratio) / 100;
                }
                onReadyChanged: shape.restart()
                onRatioChanged: shape.restart()
                Timer {
                    id: shape
                    interval: 0
                    onTriggered: cover.measure()
                }
            }
            Told {
                id: words
                x: Theme.margin
                y: acts.y - Theme.px(5) - height
                width: tall.across
                height: Math.min(implicitHeight, implicitHeight + tall.free)
                credited: !credit.apart
            }
            Acts {
                id: acts
                x: Theme.margin
                y: (tall.rows > 0 ? also.y : credit.apart ? credit.y : tall.height - Theme.px(6) + tall.between) - tall.between - height
                width: tall.across
            }
            AlsoBeautiful {
                id: also
                visible: tall.rows > 0
                x: Theme.margin
                y: (credit.apart ? credit.y - tall.between : tall.height - Theme.px(6)) - height
                width: tall.across
                height: tall.forAlso
                shelf: root.work.related
                mostColumns: Math.max(2, Math.min(4, root.others))
                mostRows: Math.max(1, tall.rows)
                onChosen: itemId => root.itemChosen(itemId)
            }
            Credit {
                id: credit
                readonly property bool apart: text !== "" && implicitHeight < tall.height * 0.09
                visible: apart
                x: Theme.margin
                y: tall.height - Theme.px(5) - height
                width: tall.across
            }
        }
    }

    // --- landscape with room
    Component {
        id: wide
        Item {
            id: broad
            readonly property bool drawn: root.work.cover.toString() !== ""
            readonly property int across: width - 2 * Theme.margin
            readonly property int ceiling: Theme.px(8)
            readonly property int ground: height - Theme.px(6)

            Cover {
                id: cover
                x: Theme.margin
                y: broad.ceiling
                width: Math.round(broad.across * (!broad.drawn ? 0.28 : broad.width < Theme.px(400) ? 0.46 : 0.5))
                height: (credit.apart ? credit.y - Theme.px(4) : broad.ground) - y
            }
            Credit {
                id: credit
                readonly property bool apart: text !== "" && implicitHeight < broad.height * 0.23
                visible: apart
                x: Theme.margin
                y: broad.ground - height
                width: cover.width
            }
            Told {
                id: words
                x: cover.x + cover.width + Theme.px(10)
                y: broad.ceiling
                width: broad.width - Theme.margin - x
                height: Math.min(implicitHeight, broad.ground - y - acts.implicitHeight - Theme.px(5))
                credited: !credit.apart
            }
            Acts {
                id: acts
                x: words.x
                y: words.y + words.height + Theme.px(6)
                width: words.width
            }
            AlsoBeautiful {
                id: also
                readonly property int room: broad.ground - y
                visible: root.others > 0 && room > least
                x: words.x
                y: acts.y + acts.height + Theme.px(8)
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
    }

    // --- landscape with few lines: large letters, a low screen
    Component {
        id: few
        Item {
            id: low
            readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
            readonly property int ceiling: Theme.px(Theme.cramped ? 5 : 8)
            readonly property int ground: height - Theme.px(Theme.cramped ? 4 : 6)
            readonly property int side: Math.max(pager.implicitWidth, Math.round(width * (Theme.cramped ? 0.27 : 0.36)))

            Told {
                id: words
                x: low.edge
                y: low.ceiling
                width: low.width - 2 * low.edge - low.side - Theme.px(7)
                height: acts.y - Theme.px(4) - y
                credited: true
                bare: true
            }
            Item {
                id: first
                anchors.fill: parent
            }
            Cover {
                id: cover
                x: words.x + words.width + Theme.px(7)
                y: low.ceiling
                width: low.side
                height: (words.overflows ? pager.y - Theme.gap : acts.alone ? low.ground : acts.y - Theme.px(5)) - y
            }
            Pager {
                id: pager
                visible: words.overflows
                x: cover.x
                y: (acts.alone ? low.ground : acts.y - Theme.px(5)) - height
                width: low.side
                upright: true
                atStart: words.atStart
                atEnd: words.atEnd
                onTurned: direction => words.turn(direction)
            }
            Item {
                id: last
                anchors.fill: parent
            }
            Acts {
                id: acts
                // Told and reached where it stands: below the words alone, or below all.
                parent: alone ? first : last
                x: low.edge
                y: low.ground - height
                width: alone ? words.width : low.width - 2 * low.edge
            }
        }
    }

    // --- a work that was taken back
    Component {
        id: missing
        WorkGone {
            shelf: root.browse.current
            onItemChosen: itemId => root.itemChosen(itemId)
            onStartChosen: root.startChosen()
        }
    }
}
