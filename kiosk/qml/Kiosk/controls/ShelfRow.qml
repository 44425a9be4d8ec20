pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A shelf on the start page in portrait: its name, one row of whole cards, and the way to the rest.
ColumnLayout {
    id: root

    required property Shelf shelf
    required property string collectionId
    property alias cardWidth: grid.cardWidth
    property alias mostColumns: grid.mostColumns
    property int gridHeight: Theme.px(80)
    signal chosen(string itemId)
    signal moreChosen(string collectionId)

    spacing: Theme.px(4.2)
    RowLayout {
        // With the way to more or without: all rows of a page begin alike.
        Layout.minimumHeight: Theme.target
        spacing: Theme.gap
        Heading {
            Layout.fillWidth: true
            text: root.shelf.title
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        ActionButton {
            text: qsTr("More")
            Accessible.name: qsTr("More of %1").arg(root.shelf.title)
            visible: root.shelf.count > root.shelf.pageSize
            onClicked: root.moreChosen(root.collectionId)
        }
    }
    CardGrid {
        id: grid
        Layout.fillWidth: true
        Layout.preferredHeight: root.gridHeight
        shelf: root.shelf
        mostRows: 1
        onChosen: itemId => root.chosen(itemId)
    }
}
