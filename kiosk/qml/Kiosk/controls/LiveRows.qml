pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Broadcasts under the names of their sections: whole rows only, as many as the room has place for; two buttons turn
// to the others. What is told anew each minute stays the same row, under the finger and under the ring.
Item {
    id: root

    required property var rows
    property string listName: ""
    // The section of the first row is told by the title of the page.
    property bool joined: false
    signal chosen(string itemId)

    readonly property int most: 12
    readonly property int between: Theme.gap
    // Where each page so far began.
    property var starts: [0]
    readonly property int first: Math.min(starts[starts.length - 1], Math.max(0, rows.length - 1))
    readonly property string section: rows[first]?.section ?? ""
    property int shown: 0
    // Lines of a title, and of what is told under it: one where the first row would not be whole with two.
    property int lines: 2
    // Height of all of them; what is not told on this page is higher than any room.
    property int wanted: 0
    property bool paged: false
    readonly property bool hasMore: first + shown < rows.length

    function turn(direction: int): void {
        starts = direction > 0 ? starts.concat([first + shown]) : starts.slice(0, Math.max(1, starts.length - 1));
        remeasure();
    }
    function restart(): void {
        starts = [0];
        remeasure();
    }
    function remeasure(): void {
        lines = 2;
        later.restart();
    }
    function measure(): void {
        let all = 0, told = 0, used = 0;
        for (let n = 0; n < places.count; n++)
            all += (places.itemAt(n)?.implicitHeight ?? 0) + between;
        wanted = first > 0 || rows.length > places.count ? 100000 : Math.max(0, all - between);
        paged = first > 0 || rows.length > places.count || all - between > height;
        const room = height - (paged ? pager.implicitHeight + between : 0);
        for (let n = 0; n < places.count; n++) {
            used += (places.itemAt(n)?.implicitHeight ?? 0) + (n > 0 ? between : 0);
            if (used > room && n > 0)
                break;
            // Laid out anew, and measured again.
            if (used > room)
                lines = 1;
            told += 1;
        }
        shown = told;
    }

    Accessible.role: Accessible.List
    Accessible.name: listName
    onHeightChanged: remeasure()
    onWidthChanged: remeasure()

    Column {
        width: root.width
        spacing: root.between
        Repeater {
            id: places
            model: Math.min(root.most, root.rows.length - root.first)
            onCountChanged: later.restart()
            ColumnLayout {
                id: place
                required property int index
                readonly property var row: root.rows[root.first + index] ?? {
                    "itemId": "",
                    "symbol": "",
                    "title": "",
                    "line": "",
                    "reason": "",
                    "spoken": "",
                    "section": ""
                }
                width: root.width
                spacing: Theme.px(3)
                visible: index < root.shown
                onImplicitHeightChanged: later.restart()
                Heading {
                    visible: place.row.section !== "" && (place.index === 0 ? !root.joined : place.row.section !== root.rows[root.first + place.index - 1]?.section)
                    Layout.fillWidth: true
                    Layout.topMargin: place.index > 0 ? Theme.px(3) : 0
                    text: place.row.section
                    cap: Theme.body + 0.4
                }
                NearbyRow {
                    row: place.row
                    mostLines: root.lines
                    focus: place.index === 0
                    Layout.fillWidth: true
                    onClicked: root.chosen(place.row.itemId)
                }
            }
        }
    }
    RowLayout {
        id: pager
        visible: root.paged
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            symbol: "keyboard_arrow_up"
            text: qsTr("Earlier")
            enabled: root.first > 0
            onClicked: root.turn(-1)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            symbol: "keyboard_arrow_down"
            text: qsTr("Later")
            enabled: root.hasMore
            onClicked: root.turn(1)
        }
    }
    Timer {
        id: later
        interval: 0
        onTriggered: root.measure()
    }
}
