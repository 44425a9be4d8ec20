pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The start: the work of the day and the shelves. Three arrangements, chosen by the room there is:
// portrait (rows), landscape (names beside one shelf), and small or large-lettered landscape (shelves as cards).
Item {
    id: root

    required property Session session
    required property Browse browse
    // What is live, in a few words; empty when nothing is on and nothing comes this week.
    property string live: ""
    // The title in it, in its own language: { title, language }.
    property var liveNamed: ({})
    // The same without its name.
    property string liveBriefly: ""
    // There are topics and years to choose from.
    property bool topics: false
    signal liveChosen
    signal topicsChosen
    signal itemChosen(string itemId)
    signal shelfChosen(string collectionId)

    readonly property bool upright: height > width
    readonly property int railWidth: Theme.px(112 * Math.pow(Theme.wordScale, 0.6))
    readonly property bool roomy: !upright && Theme.textScale < 1.4 && width - railWidth > Theme.px(190)

    TopStrip {
        id: strip
        x: Theme.margin
        width: parent.width - 2 * x
        height: Theme.px(22)
        institution: root.session.institution
        clock: root.session.clock
        note: root.browse.online ? "" : qsTr("new works come later")
    }
    Loader {
        id: shown
        x: Theme.margin
        y: strip.height
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(5)
        focus: true
        sourceComponent: root.browse.count === 0 ? nothing : root.upright ? rows : root.roomy ? rail : shelves
    }

    Component {
        id: nothing
        Notice {
            title: root.browse.loaded ? qsTr("The first works are on their way.") : qsTr("One moment, please.")
            text: root.browse.online ? qsTr("This takes about a minute the first time.") : qsTr("There is no internet now. They come when it is back.")
        }
    }
    Connections {
        target: shown.item as HomeView
        function onLiveChosen(): void {
            root.liveChosen();
        }
        function onTopicsChosen(): void {
            root.topicsChosen();
        }
        function onItemChosen(itemId: string): void {
            root.itemChosen(itemId);
        }
        function onShelfChosen(collectionId: string): void {
            root.shelfChosen(collectionId);
        }
    }

    Component {
        id: rows
        HomeRows {
            browse: root.browse
            live: root.live
            liveNamed: root.liveNamed
            liveBriefly: root.liveBriefly
            topics: root.topics
            from: strip.height
        }
    }
    Component {
        id: rail
        HomeRail {
            browse: root.browse
            live: root.live
            liveNamed: root.liveNamed
            liveBriefly: root.liveBriefly
            topics: root.topics
            railWidth: root.railWidth
        }
    }
    Component {
        id: shelves
        HomeShelves {
            browse: root.browse
            live: root.live
            liveNamed: root.liveNamed
            liveBriefly: root.liveBriefly
            topics: root.topics
        }
    }
}
