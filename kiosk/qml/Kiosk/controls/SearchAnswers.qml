pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What the typed words found, and the switches that narrow it; what was perhaps meant; and as long as there is
// nothing else, the shelves.
ColumnLayout {
    id: root

    required property Search search
    required property Browse browse
    property int mostColumns: 2
    property bool canType: false
    // Where there is no room for the switches a button leads to them.
    property bool switches: true
    signal itemChosen(string itemId)
    signal shelfChosen(string collectionId)
    signal typeChosen
    signal narrowChosen

    // Somebody wants another topic than the one, or the all, that they see.
    property bool choosing: false
    readonly property bool meant: search.nothing && search.suggestions.length > 0
    readonly property bool left: search.nothing && search.narrows && !meant
    readonly property bool topics: (choosing || search.found === 0) && !meant && !left && browse.count > 0
    readonly property bool works: search.found > 0 && !topics

    function heading(): string {
        if (root.topics && !root.search.nothing)
            return qsTr("Choose a topic");
        if (root.left)
            return qsTr("Nothing found with this choice.");
        if (root.search.nothing)
            return qsTr("Nothing found for “%1”.").arg(root.search.words);
        return root.search.found > 0 ? qsTr("%n found", "", root.search.found) : "";
    }

    spacing: Theme.px(4)

    Connections {
        target: root.search
        function onChanged(): void {
            if (root.search.words !== root.said)
                root.choosing = false;
            root.said = root.search.words;
        }
    }
    property string said: search.words

    Narrowings {
        Layout.fillWidth: true
        visible: root.switches && count > 0
        search: root.search
    }
    Heading {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.heading()
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Words {
        Layout.fillWidth: true
        visible: root.search.nothing && (root.meant || root.topics || (root.left && root.search.wider > 0))
        text: root.meant ? qsTr("Did you mean:") : root.left ? qsTr("Without it there are %n.", "", root.search.wider) : qsTr("Choose a topic")
    }
    ActionButton {
        objectName: "widen"
        Layout.fillWidth: true
        visible: root.left
        leading: true
        primary: true
        symbol: "zoom_out_map"
        text: root.search.wider > 0 ? qsTr("Show all") : qsTr("Choose again")
        onClicked: root.search.widen()
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
        visible: root.works
        shelf: root.search.results
        listName: qsTr("Found works")
        cardWidth: Theme.textScale > 1.8 ? 85 : 72
        mostColumns: root.mostColumns
        mostRows: 2
        onChosen: itemId => root.itemChosen(itemId)
    }
    ShelfChooser {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.topics
        browse: root.browse
        cardWidth: Theme.textScale > 1.8 ? 85 : 72
        mostColumns: root.mostColumns
        mostRows: 3
        onShelfChosen: collectionId => {
            if (!root.choosing) {
                root.shelfChosen(collectionId);
                return;
            }
            root.choosing = false;
            root.search.stayWithin(collectionId);
        }
    }
    Item {
        Layout.fillHeight: true
        visible: !root.works && !root.topics
    }
    RowLayout {
        visible: root.canType || root.works
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
            visible: !root.switches && root.search.offered.length > 0
            padX: Theme.px(2)
            current: root.search.narrowed.length > 0
            text: qsTr("Only with …")
            onClicked: root.narrowChosen()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(root.search.topic === "" ? 20 : 40)
            visible: root.works && root.browse.count > 1
            padX: Theme.px(2)
            current: root.search.topic !== ""
            symbol: current ? "close" : ""
            text: current ? root.search.topic : qsTr("Topic")
            mostLines: 2
            onClicked: {
                if (current)
                    root.search.stayWithin("");
                else
                    root.choosing = true;
            }
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            visible: root.works && (root.search.results.hasBefore || root.search.results.hasMore)
            padX: Theme.px(2)
            text: qsTr("Previous")
            enabled: root.search.results.hasBefore
            onClicked: root.search.results.turn(-1)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(20)
            visible: root.works && (root.search.results.hasBefore || root.search.results.hasMore)
            padX: Theme.px(2)
            text: qsTr("More")
            enabled: root.search.results.hasMore
            onClicked: root.search.results.turn(1)
        }
    }
}
