import QtQuick
import Kiosk
import Kiosk.Models

// Other works, whole cards only, as many as the room has place for.
Item {
    id: root

    required property Shelf shelf
    property alias mostColumns: grid.mostColumns
    property alias mostRows: grid.mostRows
    property alias cardWidth: grid.cardWidth
    property alias plain: grid.plain
    property alias titleLines: grid.titleLines
    readonly property int least: grid.y + grid.lowest
    signal chosen(string itemId)

    // Height for so many rows of cards that are not squeezed.
    function heightFor(rows: int): int {
        return grid.y + rows * grid.tallest + (rows - 1) * Theme.gutter;
    }

    Heading {
        id: heading
        text: qsTr("Also beautiful")
        cap: Theme.body + 0.4
    }
    CardGrid {
        id: grid
        y: heading.implicitHeight + Theme.px(3)
        width: root.width
        height: root.height - y
        shelf: root.shelf
        listName: heading.text
        onChosen: itemId => root.chosen(itemId)
    }
}
