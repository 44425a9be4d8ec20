pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The first event and the first title beside a work, as whole rows: as many as the room has place for.
Item {
    id: root

    required property Nearby nearby
    property int room: 0
    property int most: 2
    signal chosen(string itemId)

    readonly property int between: Theme.gap
    // How many rows are told, and how high they are; measured of all, so that what is told does not turn it.
    readonly property int shown: {
        let used = heading.implicitHeight, told = 0;
        for (let n = 0; n < rows.count; n++) {
            used += between + heights[n];
            if (used > room)
                break;
            told += 1;
        }
        return told;
    }
    property var heights: []
    function measure(): void {
        const found = [];
        for (let n = 0; n < rows.count; n++)
            found.push(rows.itemAt(n)?.implicitHeight ?? 0);
        root.heights = found;
    }
    implicitHeight: {
        let used = heading.implicitHeight;
        for (let n = 0; n < shown; n++)
            used += between + heights[n];
        return shown > 0 ? used : 0;
    }
    visible: shown > 0
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    Heading {
        id: heading
        text: qsTr("Near here")
        cap: Theme.body + 0.4
    }
    Column {
        y: heading.implicitHeight + root.between
        width: root.width
        spacing: root.between
        Repeater {
            id: rows
            model: root.nearby.rows.slice(0, root.most)
            NearbyRow {
                required property var modelData
                required property int index
                row: modelData
                width: root.width
                mostLines: 3
                visible: index < root.shown
                onImplicitHeightChanged: later.restart()
                Component.onCompleted: later.restart()
                onClicked: root.chosen(row.itemId)
            }
        }
    }
    Timer {
        id: later
        interval: 0
        onTriggered: root.measure()
    }
}
