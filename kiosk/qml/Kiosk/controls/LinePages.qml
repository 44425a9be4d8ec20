pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A list, as many of its things at a time as fit whole; two buttons turn on and back. All lines are as high as one
// another, so that nothing moves when they are turned.
ColumnLayout {
    id: root

    required property var rows
    // Has ``required property var modelData``: its row.
    required property Component line
    required property string name
    // The word about each may take two lines.
    property bool tall: false
    // So many may its name take.
    property int lines: 1
    // Of one line: its name, and a word about it in small letters.
    property int high: Math.max(Theme.target, Math.ceil(Theme.spread(1) * (lines * large.height + (tall ? 2 : 1) * small.height)) + Theme.px(4))
    property int columns: 1

    readonly property int pagerHeight: Math.max(Theme.target, Math.ceil(button.height) + 2 * Theme.px(2.5)) + Theme.gap
    readonly property int inAll: Math.max(1, Math.floor((height + Theme.gap) / (high + Theme.gap))) * columns
    readonly property bool paged: rows.length > inAll
    // No line lies under the two buttons, however large the letters are.
    readonly property int own: Math.min(high, height - (paged ? pagerHeight : 0))
    readonly property int fits: paged ? Math.max(1, Math.floor((height - pagerHeight + Theme.gap) / (high + Theme.gap))) * columns : inAll

    // Turn to where this row is.
    function show(row: int): void {
        pages.wanted = row;
    }

    spacing: Theme.gap
    FontMetrics {
        id: large
        font: Theme.face(Theme.font(Theme.body), Font.Bold)
    }
    FontMetrics {
        id: small
        font: Theme.face(Theme.font(Theme.small), Font.Normal)
    }
    FontMetrics {
        id: button
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    Pages {
        id: pages
        count: root.rows.length
        size: root.fits
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.List
        Accessible.name: root.name
        Grid {
            id: grid
            readonly property int cell: Math.floor((parent.width - (columns - 1) * columnSpacing) / columns)
            columns: root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Repeater {
                model: root.rows.slice(pages.first, pages.first + root.fits)
                delegate: root.line
                onItemAdded: (index, item) => {
                    item.width = Qt.binding(() => grid.cell);
                    item.height = Qt.binding(() => root.own);
                }
            }
        }
    }
    Pager {
        Layout.fillWidth: true
        visible: root.paged
        atStart: !pages.hasBefore
        atEnd: !pages.hasMore
        backText: qsTr("Earlier")
        backName: backText
        onText: qsTr("Further")
        onName: onText
        onTurned: direction => pages.turn(direction)
    }
}
