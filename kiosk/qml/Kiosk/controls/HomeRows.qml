pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The start in portrait: the work of the day above, rows of works below it in reach.
HomeView {
    id: root

    // How far below the top of the page it begins.
    property int from: 0
    readonly property int columns: Math.max(2, Math.min(4, Math.floor((width + Theme.gutter) / (Theme.px(85 * Math.pow(Theme.wordScale, 0.62)) + Theme.gutter))))
    readonly property int cell: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int plate: Math.ceil(2 * Theme.font(Theme.body) * 1.16) + Math.ceil(Theme.font(Theme.small) * 1.25) + Theme.px(9)
    readonly property int cardHeight: plate + Math.round(cell * 0.62)
    readonly property int head: Math.max(Theme.target, Math.ceil(Theme.font(Theme.button) * 1.36) + Theme.px(5)) + Theme.px(4.2)
    // Three millimetres above and six below, where a focus ring is drawn.
    readonly property int rowHeight: head + cardHeight + Theme.px(9)
    // The button of the work of the day stays within reach of who sits.
    readonly property int least: Math.max(Theme.px(120), Theme.reach - from + Math.ceil(feature.plateHeight / 2) + Theme.px(13))
    readonly property int fit: Math.max(1, Math.min(3, root.browse.count, Math.floor((height - least - pager.height - onAir.taken) / rowHeight)))

    Feature {
        id: feature
        width: parent.width
        height: root.height - list.height - pager.height - onAir.taken - Theme.px(4)
        upright: true
        picture: root.browse.featuredPicture
        alt: root.browse.featuredAlt
        title: root.browse.featuredTitle
        language: root.browse.featuredLanguage
        summary: root.browse.featuredSummary
        byline: root.browse.featuredByline
        facts: root.browse.featuredFacts
        symbol: root.browse.featuredSymbol
        access: root.browse.featuredAccess
        accessSymbol: root.browse.featuredAccessSymbol
        live: root.browse.featuredLive
        actionText: qsTr("Look")
        onChosen: root.itemChosen(root.browse.featuredId)
    }
    HomeWays {
        id: onAir
        view: root
        // Above each other where a row of works keeps its place.
        stacks: root.height - root.least - pager.implicitHeight - 2 * Theme.target - Theme.gap - Theme.px(5) >= root.rowHeight
        readonly property int taken: visible ? height + Theme.px(5) : 0
        y: feature.height + Theme.px(5)
        width: parent.width
    }
    ListView {
        id: list
        objectName: "shelfRows"
        x: -Theme.px(3)
        y: feature.height + onAir.taken + Theme.px(4)
        width: parent.width + Theme.px(6)
        height: root.fit * root.rowHeight
        clip: true
        model: root.browse.shelves
        snapMode: ListView.SnapToItem
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 0 // what can't be seen can't have the focus
        Accessible.role: Accessible.Pane
        function page(direction: int): void {
            const top = Math.max(0, Math.round((contentY - originY) / root.rowHeight) + direction * root.fit);
            positionViewAtIndex(Math.min(top, Math.max(0, count - root.fit)), ListView.Beginning);
        }
        delegate: Item {
            id: row
            required property Shelf shelf
            required property string collectionId
            property bool kept: false // for another row: neither seen nor told
            width: list.width
            height: root.rowHeight
            ListView.onPooled: kept = true
            ListView.onReused: kept = false
            visible: !kept && y > list.contentY - height + 1 && y < list.contentY + list.height - 1
            ShelfRow {
                x: Theme.px(3)
                y: Theme.px(3)
                width: root.width
                shelf: row.shelf
                collectionId: row.collectionId
                gridHeight: root.cardHeight
                mostColumns: root.columns
                onChosen: itemId => root.itemChosen(itemId)
                onMoreChosen: collectionId => root.shelfChosen(collectionId)
            }
        }
    }
    RowLayout {
        id: pager
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.browse.count > Math.min(3, Math.floor((root.height - root.least - onAir.taken) / root.rowHeight))
        spacing: Theme.gap
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            symbol: "keyboard_arrow_up"
            text: qsTr("Earlier shelves")
            enabled: list.contentY > list.originY + 1
            onClicked: list.page(-1)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            symbol: "keyboard_arrow_down"
            text: qsTr("More shelves")
            enabled: list.contentY < list.originY + list.contentHeight - list.height - 1
            onClicked: list.page(1)
        }
    }
}
