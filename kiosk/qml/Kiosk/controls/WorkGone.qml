import QtQuick
import Kiosk
import Kiosk.Models

// A work that was taken back, or a broadcast that is over: what happened, the way to the start, and others that can
// be looked at instead.
Item {
    id: root

    required property Shelf shelf
    property string title: qsTr("This work is no longer here.")
    property string text: qsTr("We can no longer show this work here. There is much more to see.")
    signal itemChosen(string itemId)
    signal startChosen

    readonly property bool upright: height > width
    readonly property int room: height - notice.implicitHeight - Theme.px(24)
    readonly property bool more: shelf.count > 0 && !Theme.cramped && room > also.least * 1.2

    Notice {
        id: notice
        y: root.upright ? Math.round(Theme.reach * 0.4) : 0
        width: parent.width
        height: (root.more ? also.y : parent.height) - y
        symbol: "info"
        title: root.title
        text: root.text
        actionText: qsTr("To the start")
        onActionChosen: root.startChosen()
    }
    AlsoBeautiful {
        id: also
        visible: root.more
        x: Theme.margin
        y: root.height - Theme.px(8) - height
        width: root.width - 2 * Theme.margin
        height: Math.min(Math.round(root.height * 0.54), root.room, heightFor(mostRows))
        shelf: root.shelf
        mostColumns: root.upright ? 2 : 4
        mostRows: root.upright ? 2 : 1
        onChosen: itemId => root.itemChosen(itemId)
    }
}
