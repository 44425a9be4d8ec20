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
    // Where there is no room for the switches, the page has a button that leads to them, and to the topics.
    property bool switches: true
    // The way to another topic stands below the works.
    property bool offersTopic: true
    // Somebody wants another topic than the one, or the all, that they see.
    property bool choosing: false
    // There are themes and years to choose from.
    property bool themed: false
    signal itemChosen(string itemId)
    signal shelfChosen(string collectionId)
    signal typeChosen
    signal topicsChosen
    signal choiceWanted(bool wanted)

    readonly property bool meant: search.nothing && search.suggestions.length > 0
    readonly property bool tooNarrow: search.nothing && search.narrows && !meant
    // What was perhaps meant leaves room for the topics below it.
    readonly property bool both: meant && !canType && Theme.textScale < 1.4 && height > Theme.px(200)
    readonly property bool topics: (choosing || search.found === 0) && (!meant || both) && !tooNarrow && browse.count > 0
    readonly property bool works: search.found > 0 && !topics

    function heading(): string {
        if (root.topics && !root.search.nothing)
            return qsTr("Choose a topic");
        if (root.tooNarrow)
            return qsTr("Nothing found with this choice.");
        if (root.search.nothing)
            return qsTr("Nothing found for “%1”.").arg(root.search.words);
        return root.search.found > 0 ? qsTr("%n found", "", root.search.found) : "";
    }

    spacing: Theme.px(4)

    Narrowings {
        Layout.fillWidth: true
        Layout.fillHeight: false
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
        visible: root.search.nothing && (root.meant || root.topics || (root.tooNarrow && root.search.wider > 0))
        text: root.meant ? qsTr("Did you mean:") : root.tooNarrow ? qsTr("Without it there are %n.", "", root.search.wider) : qsTr("Choose a topic")
    }
    ActionButton {
        objectName: "widen"
        Layout.fillWidth: true
        visible: root.tooNarrow
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
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(2)
        visible: root.both && root.topics
        text: qsTr("Choose a topic")
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
    TopicsButton {
        Layout.fillWidth: true
        visible: root.themed && root.topics && !root.choosing
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
        onShelfChosen: collectionId => {
            if (!root.choosing) {
                root.shelfChosen(collectionId);
                return;
            }
            root.choiceWanted(false);
            root.search.stayWithin(collectionId);
        }
    }
    Notice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.browse.count === 0 && root.search.words === ""
        title: root.browse.loaded ? qsTr("The first works are on their way.") : qsTr("One moment, please.")
    }
    Item {
        Layout.fillHeight: true
        visible: !root.works && !root.topics && (root.browse.count > 0 || root.search.words !== "")
    }
    RowLayout {
        Layout.fillHeight: false
        visible: root.canType || (root.works && (root.offersTopic || root.search.results.hasBefore || root.search.results.hasMore))
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
            Layout.preferredWidth: Theme.px(root.search.topic === "" ? 20 : 40)
            visible: root.offersTopic && root.works && root.browse.count > 1
            padX: Theme.px(2)
            current: root.search.topic !== ""
            symbol: current ? "close" : ""
            text: current ? root.search.topic : qsTr("Topic")
            mostLines: 2
            onClicked: {
                if (current)
                    root.search.stayWithin("");
                else
                    root.choiceWanted(true);
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
