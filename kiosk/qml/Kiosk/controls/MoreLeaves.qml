import QtQuick
import Kiosk

// To the next leaf of a page that has more than fits on one; from the last back to the first.
ActionButton {
    id: root

    // What stands on each.
    required property var leaves
    required property int leaf
    property bool brief: false
    readonly property int count: leaves.length
    readonly property int shown: Math.min(leaf, count - 1)
    readonly property bool last: shown === count - 1
    readonly property string place: last ? qsTr("To the first") : qsTr("More, %1 of %2").arg(shown + 1).arg(count)
    signal turned(int leaf)

    objectName: "more"
    visible: count > 1
    symbol: last ? "arrow_back" : "arrow_forward"
    text: brief && !last ? qsTr("More") : place
    Accessible.name: place
    onClicked: root.turned((shown + 1) % count)
}
