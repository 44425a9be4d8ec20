pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Live: what is on now, later today and week by week, under one title. Wide: now on the left, the rest on the right.
// Upright: now above, with its picture out of reach. Few lines: all of it is one list. What little is live leaves free shows other
// works: nobody came for an empty page.
Item {
    id: root

    required property Live live
    required property Shelf shelf
    signal startChosen
    signal itemChosen(string itemId)
    signal playChosen(string itemId)
    signal takeChosen(string itemId)

    readonly property bool upright: height > width
    readonly property bool few: !upright && (Theme.cramped || height < Theme.px(200 * Theme.textScale))
    readonly property bool told: live.first.itemId !== undefined
    readonly property bool large: told && !few
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property int ceiling: Theme.px(Theme.cramped ? 3 : 7)
    readonly property int between: Theme.px(list.joined ? 4.1 : Theme.cramped ? 3 : 6)
    // Under the title; beside it stand the buttons to the other weeks, where there are two columns.
    readonly property int under: ceiling + between + (upright ? title.height : Math.max(title.height, head.height))
    readonly property int card: upright ? Math.max(Math.round(height * 0.45), now.least) : height - under - Theme.px(6)
    // Large letters leave the large card too little: then what is on now is the first row.
    readonly property var rows: large || !told ? live.rows : [Object.assign({}, live.first, {
            "section": live.first.on ? qsTr("Now") : qsTr("This comes next:")
        })].concat(live.rows)

    function turn(direction: int): void {
        live.turn(direction);
        list.restart();
    }

    Heading {
        id: title
        visible: root.large && !root.live.empty
        x: root.edge
        y: root.ceiling + (root.upright ? 0 : Math.max(0, Math.round((head.height - height) / 2)))
        width: now.width
        text: qsTr("Live")
        cap: Theme.h2
    }
    LiveNow {
        id: now
        visible: root.large
        x: root.edge
        y: root.under
        width: root.upright ? root.width - 2 * x : Math.round((root.width - 2 * x) * 0.44)
        height: root.card
        pictureTo: root.upright ? Math.max(0, Theme.reach - y) : 0
        live: root.live
        focus: root.large
        onItemChosen: itemId => root.itemChosen(itemId)
        onPlayChosen: itemId => root.playChosen(itemId)
        onTakeChosen: itemId => root.takeChosen(itemId)
    }
    Loader {
        anchors.fill: parent
        active: root.live.empty
        focus: active
        sourceComponent: WorkGone {
            title: root.live.nothing
            text: qsTr("We know of nothing live in the coming weeks. There is much more to see.")
            shelf: root.shelf
            onItemChosen: itemId => root.itemChosen(itemId)
            onStartChosen: root.startChosen()
        }
    }
    GridLayout {
        id: head
        visible: !root.live.empty
        readonly property bool stacked: root.large || letters.advanceWidth(qsTr("Live")) + weeks.roomy + 2 * columnSpacing > width
        x: list.x
        y: !root.upright ? root.ceiling : root.large ? now.y + now.height + root.between : Math.max(root.ceiling, Theme.reach)
        width: list.width
        columns: stacked ? 1 : 2
        layoutDirection: Theme.handed
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(Theme.cramped ? 2 : 4)
        FontMetrics {
            id: letters
            font: name.font
        }
        Heading {
            id: name
            visible: !root.large
            Layout.fillWidth: true
            text: list.joined && list.section !== "" ? qsTr("Live") + " · " + list.section : qsTr("Live")
            cap: Theme.cramped ? Theme.h3 : Theme.h2
        }
        Pager {
            id: weeks
            Layout.fillWidth: head.stacked
            Layout.preferredWidth: roomy
            atStart: !root.live.hasBefore
            atEnd: !root.live.hasMore
            backText: qsTr("Previous week")
            backName: backText
            backSymbol: "arrow_back"
            onText: qsTr("Next week")
            onName: onText
            onSymbol: "arrow_forward"
            onTurned: direction => root.turn(direction)
        }
    }
    Words {
        id: nothing
        visible: text !== "" && !root.live.empty
        x: list.x
        y: head.y + head.height + root.between
        width: list.width
        text: root.live.nothing
        lineHeight: Theme.reading
    }
    LiveRows {
        id: list
        x: root.upright || !root.large ? root.edge : now.x + now.width + Theme.px(10)
        y: nothing.y + (nothing.visible ? nothing.height + root.between : 0)
        width: root.width - x - root.edge
        height: root.height - y - Theme.px(6)
        visible: !root.live.empty
        focus: !root.large && visible
        listName: root.live.week
        // On a low screen the title and the weeks stand above each other: a third line would leave no row its place.
        joined: Theme.cramped && head.stacked
        rows: root.rows
        onChosen: itemId => root.itemChosen(itemId)
    }
    Loader {
        id: also
        readonly property int room: root.height - y - Theme.px(6)
        active: !root.live.empty
        x: list.x
        y: list.y + list.wanted + (list.wanted > 0 ? Theme.px(8) : 0)
        sourceComponent: AlsoBeautiful {
            visible: shelf.count > 0 && also.room >= least
            width: list.width
            height: Math.min(also.room, heightFor(mostRows))
            shelf: root.shelf
            mostColumns: root.upright ? 3 : 2
            mostRows: also.room > heightFor(2) ? 2 : 1
            onChosen: itemId => root.itemChosen(itemId)
        }
    }
}
