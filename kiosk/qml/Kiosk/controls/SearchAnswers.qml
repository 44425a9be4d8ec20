pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What the typed words found; what was perhaps meant; and as long as there is nothing else, the shelves.
ColumnLayout {
    id: root

    required property Search search
    required property Browse browse
    property int mostColumns: 2
    property bool canType: false
    // There are themes and years to choose from.
    property bool themed: false
    signal itemChosen(string itemId)
    signal shelfChosen(string collectionId)
    signal typeChosen
    signal topicsChosen

    readonly property bool meant: search.nothing && search.suggestions.length > 0
    readonly property bool topics: search.found === 0 && !meant && browse.count > 0

    spacing: Theme.px(4)

    Heading {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.search.nothing ? qsTr("Nothing found for “%1”.").arg(root.search.words) : root.search.found > 0 ? qsTr("%n found", "", root.search.found) : root.topics ? qsTr("Choose a topic") : ""
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Words {
        Layout.fillWidth: true
        visible: root.search.nothing && (root.meant || root.topics)
        text: root.meant ? qsTr("Did you mean:") : qsTr("Choose a topic")
    }
    Repeater {
        model: root.search.suggestions
        ActionButton {
            required property string modelData
            Layout.fillWidth: true
            leading: true
            symbol: "search"
            text: modelData
            onClicked: root.search.words = modelData
        }
    }
    CardGrid {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.search.found > 0
        shelf: root.search.results
        listName: qsTr("Found works")
        cardWidth: Theme.textScale > 1.8 ? 85 : 72
        mostColumns: root.mostColumns
        mostRows: 2
        onChosen: itemId => root.itemChosen(itemId)
    }
    TopicsButton {
        Layout.fillWidth: true
        visible: root.themed && root.topics
        onClicked: root.topicsChosen()
    }
    ShelfChooser {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.topics
        browse: root.browse
        cardWidth: Theme.textScale > 1.8 ? 85 : 72
        mostColumns: root.mostColumns
        mostRows: 3
        onShelfChosen: collectionId => root.shelfChosen(collectionId)
    }
    Item {
        Layout.fillHeight: true
        visible: root.search.found === 0 && !root.topics
    }
    RowLayout {
        visible: root.canType || root.search.results.hasBefore || root.search.results.hasMore
        spacing: Theme.gap
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            visible: root.canType
            padX: Theme.px(2)
            text: qsTr("Type")
            onClicked: root.typeChosen()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            visible: root.search.found > 0
            padX: Theme.px(2)
            text: qsTr("Previous")
            enabled: root.search.results.hasBefore
            onClicked: root.search.results.turn(-1)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            visible: root.search.found > 0
            padX: Theme.px(2)
            text: qsTr("More")
            enabled: root.search.results.hasMore
            onClicked: root.search.results.turn(1)
        }
    }
}
