import QtQuick

// Whole pages of a list that may grow and shrink while somebody looks: nobody is left behind its end.
QtObject {
    id: root

    required property int count
    required property int size
    property int wanted: 0
    readonly property int first: Math.floor(Math.max(0, Math.min(wanted, count - 1)) / Math.max(1, size)) * Math.max(1, size)
    readonly property bool hasBefore: first > 0
    readonly property bool hasMore: first + size < count

    function turn(direction: int): void {
        wanted = first + direction * size;
    }
}
