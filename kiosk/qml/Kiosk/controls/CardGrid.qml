pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Whole cards only: as many as fit in the room given, the rest is a page further.
Item {
    id: root

    required property Shelf shelf
    property real cardWidth: 85
    property int mostColumns: 4
    property int mostRows: 3
    property int titleLines: 2
    property bool plain: false
    property string listName: shelf.title
    signal chosen(string itemId)

    readonly property real cardMm: cardWidth * Math.pow(Theme.wordScale, 0.62)
    readonly property int columns: Math.max(1, Math.min(mostColumns, Math.floor((width + Theme.gutter) / (Theme.px(cardMm) + Theme.gutter))))
    readonly property int cell: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int plate: Math.ceil(titleLines * Theme.font(Theme.body) * 1.16) + (plain ? 0 : Math.ceil(Theme.font(Theme.small) * 1.25)) + Theme.px(9)
    readonly property int lowest: plate + Math.round(cell * 0.34)
    readonly property int rows: Math.max(1, Math.min(mostRows, Math.floor((height + Theme.gutter) / (lowest + Theme.gutter))))
    readonly property int tallest: plate + Math.round(cell * 0.72)
    readonly property int cellHeight: Math.min(tallest, Math.floor((height - (rows - 1) * Theme.gutter) / rows))

    Accessible.role: Accessible.List
    Accessible.name: listName

    Binding {
        target: root.shelf
        property: "pageSize"
        value: root.columns * root.rows
        when: root.width > 0 && root.height > 0
    }

    // Where every title takes one line, the second goes to the pictures.
    property int lines: 1
    function measure(): void {
        let most = 1;
        for (let n = 0; n < cards.count; n++)
            most = Math.max(most, (cards.itemAt(n) as ItemCard)?.lines ?? 1);
        root.lines = most;
    }

    Grid {
        columns: root.columns
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gutter
        Repeater {
            id: cards
            model: root.shelf
            onItemRemoved: root.measure()
            ItemCard {
                required property string itemId
                required leaf
                required language
                required veiled
                captioned: false
                described: false
                width: root.cell
                height: root.cellHeight
                titleLines: root.titleLines
                roomLines: root.lines
                onLinesChanged: root.measure()
                Component.onCompleted: root.measure()
                plain: root.plain
                onClicked: root.chosen(itemId)
            }
        }
    }
}
