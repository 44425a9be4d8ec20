pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The shelves themselves as cards, for large letters: a picture and a name, a page at a time.
Item {
    id: root

    required property Browse browse
    property real cardWidth: 92
    property int mostColumns: 3
    property int mostRows: 2
    signal shelfChosen(string collectionId)

    readonly property int columns: Math.max(1, Math.min(mostColumns, Math.floor((width + Theme.gutter) / (Theme.px(cardWidth * Math.pow(Theme.wordScale, 0.5)) + Theme.gutter))))
    readonly property int room: height - (paged ? pager.implicitHeight + Theme.gutter : 0)
    // Rows are counted for two lines; where every name takes one, the pictures get the other.
    property int lines: 1
    function measure(): void {
        let most = 1;
        for (let n = first; n < Math.min(cards.count, first + onePage); n++)
            most = Math.max(most, (cards.itemAt(n) as ItemCard)?.lines ?? 1);
        root.lines = most;
    }
    onFirstChanged: measure()
    onOnePageChanged: measure()
    readonly property int nameHeight: Math.ceil(2 * Theme.font(Theme.body) * 1.16) + Theme.px(8)
    // What the two buttons take, where their words need a second line too.
    readonly property int turning: width < Theme.px(110 * Theme.wordScale) ? 2 * Math.ceil(Theme.font(Theme.button) * 1.26) + Theme.px(5) : Theme.target
    readonly property int rows: Math.max(1, Math.min(mostRows, Math.floor((height - turning - Theme.gutter) / (nameHeight + Theme.px(30)))))
    readonly property bool paged: browse.count > onePage
    readonly property int cell: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int cellHeight: Math.floor((room - (rows - 1) * Theme.gutter) / rows)
    readonly property int onePage: columns * rows
    readonly property int first: pages.first

    Pages {
        id: pages
        count: root.browse.count
        size: root.onePage
    }
    Grid {
        columns: root.columns
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gutter
        Repeater {
            id: cards
            model: root.browse.shelves
            ItemCard {
                required property int index
                required property string collectionId
                required property int count
                visible: index >= root.first && index < root.first + root.onePage
                width: root.cell
                height: root.cellHeight
                titleLines: 2
                roomLines: root.lines
                onLinesChanged: root.measure()
                Component.onCompleted: root.measure()
                plain: true
                facts: ""
                onClicked: root.shelfChosen(collectionId)
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
            symbol: "arrow_back"
            text: qsTr("Earlier shelves")
            enabled: pages.hasBefore
            onClicked: pages.turn(-1)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            symbol: "arrow_forward"
            text: qsTr("More shelves")
            enabled: pages.hasMore
            onClicked: pages.turn(1)
        }
    }
}
