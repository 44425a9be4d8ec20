pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// Words that may be longer than the room, in pages of whole lines and whole controls, as a book has them.
// Two large buttons turn the page: below the words, beside them, or wherever a page puts a Pager of its own (bare).
// Below or beside, their coming does not change how the words break. A finger may also slide.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool beside: false
    property bool bare: false
    readonly property bool overflows: column.implicitHeight > height + 1
    readonly property bool atStart: page === 0
    readonly property bool atEnd: page >= starts.length - 1
    readonly property int room: Math.max(0, Math.floor(height - (overflows && !bare && !beside ? pager.implicitHeight + Theme.px(4) : 0)))

    // Where each page begins and ends in the column.
    property var starts: [0]
    property var ends: [column.implicitHeight]
    readonly property int page: {
        let at = 0;
        while (at < starts.length - 1 && flick.contentY > starts[at + 1] - 1)
            at += 1;
        return at;
    }

    implicitHeight: column.implicitHeight
    onRoomChanged: later.restart()

    // What has the focus is in sight (WCAG 2.4.11).
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let item = focused; item; item = item.parent) {
            if (item === column)
                show(focused.mapToItem(column, 0, 0).y);
        }
    }

    function turn(direction: int): void {
        flick.contentY = starts[Math.max(0, Math.min(starts.length - 1, page + direction))];
    }
    // The page on which a place of the column is.
    function show(y: real): void {
        flick.contentY = starts[pageOf(y)];
    }
    function restart(): void {
        flick.contentY = 0;
        later.restart();
    }
    function pageOf(y: real): int {
        let at = 0;
        while (at < starts.length - 1 && y > starts[at + 1] - 1)
            at += 1;
        return at;
    }

    // --- what may not be cut: [top, bottom] in the column

    // A row is one thing, unless it is higher than the room.
    function solid(item: Item): bool {
        return item instanceof T.AbstractButton || item instanceof Image || ((item instanceof RowLayout || item instanceof Row) && item.height <= room);
    }
    function spans(parent: Item): var {
        parent.ensurePolished();
        let found = [];
        for (const item of parent.children) {
            if (!item.visible || item.height < 1)
                continue;
            const top = item.mapToItem(column, 0, 0).y;
            if (item instanceof Words)
                found = found.concat((item as Words).lines().map(line => [top + line[0], top + line[1]]));
            else if (solid(item))
                found.push([top, top + item.height]);
            else
                found = found.concat(spans(item));
        }
        return found;
    }
    function measure(): void {
        const begins = [0], closes = [];
        if (overflows && room > 0) {
            const uncut = spans(column).sort((one, other) => one[0] - other[0]);
            for (let top = 0; ; top = begins[begins.length - 1]) {
                let cut = top + room;
                for (let at = uncut.length - 1; at >= 0; at -= 1) {
                    if (Math.floor(uncut[at][0]) > top && uncut[at][0] < cut && uncut[at][1] > cut + 0.5)
                        cut = uncut[at][0];
                }
                // Always further down, also where a single line is higher than the room.
                const next = uncut.find(span => span[0] > cut - 0.5 && Math.floor(span[0]) > top);
                closes.push(Math.min(cut, column.implicitHeight));
                if (next === undefined)
                    break;
                begins.push(Math.floor(next[0]));
            }
        } else {
            closes.push(column.implicitHeight);
        }
        const now = page;
        starts = begins;
        ends = closes;
        if (!flick.moving)
            flick.contentY = begins[Math.min(now, begins.length - 1)];
    }

    // New words are read from their beginning.
    function follow(item: Item): void {
        if (item instanceof Text)
            (item as Text).textChanged.connect(root.restart);
        for (const child of item.children)
            follow(child);
    }
    Component.onCompleted: follow(column)
    // Once, after everything has its place; and never after the page is gone, as Qt.callLater would.
    Timer {
        id: later
        interval: 0
        onTriggered: root.measure()
    }

    Item {
        readonly property int taken: root.beside ? pager.width + Theme.px(6) : 0
        x: Theme.leftHanded ? taken : 0
        width: parent.width - taken
        height: root.overflows && !flick.moving ? Math.floor(Math.min(root.room, root.ends[root.page] - root.starts[root.page])) : root.room
        clip: true
        Flickable {
            id: flick
            objectName: "scroller"
            width: parent.width
            height: root.room
            contentWidth: width
            contentHeight: root.starts[root.starts.length - 1] + height // not the space below the last line
            interactive: root.overflows
            boundsBehavior: Flickable.StopAtBounds
            onMovementEnded: root.turn(contentY - root.starts[root.page] > root.room / 2 ? 1 : 0)
            ColumnLayout {
                id: column
                width: flick.width
                spacing: Theme.px(4)
                onImplicitHeightChanged: later.restart()
                onWidthChanged: later.restart()
            }
        }
    }
    Pager {
        id: pager
        visible: root.overflows && !root.bare
        x: Theme.leftHanded ? 0 : parent.width - width
        anchors.bottom: parent.bottom
        width: root.beside ? implicitWidth : parent.width
        upright: root.beside
        atStart: root.atStart
        atEnd: root.atEnd
        onTurned: direction => root.turn(direction)
    }
}
