pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Lines in time with a film, in pages of whole lines; nothing slides. It turns to the line that is heard, until
// somebody turns the page: then it stays where they read, until they choose a line. Lines without a time are
// only read.
Item {
    id: root

    required property Lines lines
    required property string name
    property real cap: Theme.body
    property bool follows: true
    signal chosen(real start)

    // The page: its first row, and how many are wholly in sight.
    property int first: 0
    readonly property int most: 16
    readonly property int inset: Theme.px(2.6)
    readonly property real room: height - 2 * inset
    property int shown: 0
    readonly property bool atStart: first === 0
    readonly property bool atEnd: first + shown >= lines.count
    // Height while no buttons turn its pages: they take room themselves, and would not go away for what they take.
    property real whole: height
    property bool pages: false
    // Height that all lines take; endless when they are many.
    property real wanted: Infinity

    function count(): void {
        let found = 0;
        while (found < root.most && (rows.itemAt(found) as TimedLine)?.visible)
            found += 1;
        root.shown = found;
    }
    // The first row of the page that ends with this one: as many before it as fit, measured where they are laid out.
    function startOf(last: int): int {
        const begin = Math.max(0, last - root.most + 1);
        root.first = begin;
        let row = last, high = 0;
        while (row >= begin) {
            high += (rows.itemAt(row - begin) as TimedLine).implicitHeight + (row < last ? column.spacing : 0);
            if (high > root.room && row < last)
                break;
            row -= 1;
        }
        return Math.min(last, row + 1);
    }
    // What all lines take, from the first row on; endless when there are more than are laid out.
    function tall(): real {
        if (root.lines.count > root.most)
            return Infinity;
        const begin = root.first;
        root.first = 0;
        let high = 0;
        for (let row = 0; row < root.lines.count; row += 1)
            high += (rows.itemAt(row) as TimedLine).implicitHeight + (row > 0 ? column.spacing : 0);
        root.first = begin;
        return high;
    }
    // Begin the page with this row, unless what follows would not fill it.
    function show(row: int): void {
        if (root.lines.count > 0)
            root.first = Math.max(0, Math.min(row, root.startOf(root.lines.count - 1)));
        root.wanted = root.tall() + 2 * root.inset;
        root.pages = root.wanted > root.whole;
    }
    function turn(direction: int): void {
        root.follows = false;
        if (direction > 0)
            root.show(root.first + Math.max(1, root.shown));
        else
            root.first = root.startOf(root.first - 1);
    }
    function follow(): void {
        const current = Math.max(0, root.lines.current);
        if (root.follows && root.room > 0 && (current < root.first || current >= root.first + Math.max(1, root.shown)))
            root.show(current);
    }

    Accessible.role: Accessible.List
    Accessible.name: name
    Component.onCompleted: later.restart()
    // When everything has its place.
    onLinesChanged: {
        root.follows = true;
        root.first = 0;
        later.restart();
    }
    onRoomChanged: later.restart()
    onWholeChanged: later.restart()
    onCapChanged: later.restart()
    Timer {
        id: later
        interval: 0
        onTriggered: {
            root.count();
            root.show(root.first);
            root.follow();
        }
    }
    Connections {
        target: root.lines
        function onCurrentChanged(): void {
            root.follow();
        }
        function onChanged(): void {
            later.restart();
        }
    }

    // The room around it is that of the focus.
    Column {
        id: column
        x: root.inset
        y: root.inset
        width: root.width - 2 * x
        spacing: Theme.px(4.1)
        Repeater {
            id: rows
            model: root.most
            TimedLine {
                required property int index
                readonly property int row: root.first + index
                readonly property var line: root.lines.count > row ? root.lines.line(row) : null
                lower: implicitHeight + (index > 0 ? (rows.itemAt(index - 1) as TimedLine).lower + column.spacing : 0)
                objectName: "line"
                width: column.width
                visible: line !== null && (index === 0 || lower <= root.room)
                place: line?.place ?? ""
                words: line?.words ?? ""
                voice: line?.voice ?? ""
                cap: root.cap
                current: root.lines.current === row
                leads: root.lines.timed
                onVisibleChanged: root.count()
                onClicked: {
                    root.follows = true;
                    root.chosen(line.start);
                }
            }
        }
    }
}
