pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The window: one page at a time, the bar that never changes, and the question that may lie over all of it.
Window {
    id: root

    required property Session session
    required property Hand hand
    required property Browse browse
    required property Work work
    required property Zoom zoom
    required property Search search
    required property Topics topics
    required property Simple simple
    required property Live live
    required property Player player
    required property Lobby lobby
    required property Playing playing
    required property Narrator narrator
    required property Guide guide
    required property Reading reading
    required property KeyWatch keys

    title: "Venster"
    color: Theme.canvas

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.session.pxPerMm
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.session.textScale
    }
    Binding {
        target: Theme
        property: "name"
        value: root.session.theme
    }
    Binding {
        target: Theme
        property: "language"
        value: root.session.language
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.session.reducedMotion
    }

    Binding {
        target: root.browse
        property: "screenSize"
        value: Qt.size(root.width * Screen.devicePixelRatio, root.height * Screen.devicePixelRatio)
    }
    Binding {
        target: Theme
        property: "leftHanded"
        value: root.session.leftHanded
    }
    ReachBand {
        id: band
        wished: root.session.low
        bottomEdge: root.session.bottomEdge
        pxPerMm: root.session.glassPxPerMm
        width: root.width
        height: root.height
    }
    // Low: a page whose picture is not pressed keeps it above; others lie wide in the band, under a picture.
    readonly property bool banded: band.on && !keepsPicture(session.page)
    function keepsPicture(place: string): bool {
        if (warned)
            return false;
        switch (place) {
        case "attract":
            return true;
        case "home":
            return session.simple || session.textScale < 1.4;
        case "item":
            return !work.missing && session.textScale < 1.8;
        case "picture":
            return !work.missing;
        case "player":
            return !work.missing && lobby.phase !== "before" && lobby.phase !== "over";
        default:
            return false;
        }
    }
    Binding {
        target: Theme
        property: "reach"
        value: root.banded ? 0 : band.top
    }
    Binding {
        target: Theme
        property: "low"
        value: band.on && !root.banded
    }
    Binding {
        readonly property real glass: root.banded ? band.bottom - band.top : root.height
        readonly property real heightMm: glass / root.session.pxPerMm
        target: Theme
        property: "cramped"
        value: root.width > glass && heightMm < 230 && heightMm / root.session.textScale < 140
    }

    // Before somebody meets what they may not want to; of a picture its own page shows enough.
    readonly property bool warned: work.warned && work.itemId === session.subject && (["player", "picture", "story", "contents"].includes(session.page) || (session.page === "item" && work.kind === "picture"))

    // Somebody did all of the practice; forgotten when they leave.
    property bool practised: false
    Connections {
        target: root.session
        function onEnded(): void {
            root.practised = false;
        }
    }

    function open(itemId: string): void {
        root.session.open("item", itemId);
    }

    // The start, pressed on the start: the page comes anew, from its top, with the focus on what stands first.
    Connections {
        target: root.session
        function onBegunAgain(): void {
            page.active = false;
            page.active = true;
            if (!root.activeFocusItem?.activeFocusOnTab || !root.activeFocusItem.visible) // it names none
                page.nextItemInFocusChain().forceActiveFocus();
        }
    }

    Loader {
        active: root.banded && !root.session.asleep
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * x
        height: band.top - 2 * y
        sourceComponent: stageAbove
    }
    Item {
        y: root.banded ? band.top : 0
        width: parent.width
        height: band.bottom - y
        visible: !root.session.asking && !root.session.asleep
        focus: true

        Loader {
            id: page
            objectName: "page"
            width: parent.width
            height: parent.height - (bar.visible ? bar.height : 0) - (aside.visible ? aside.height : 0)
            focus: true
            sourceComponent: {
                if (root.warned)
                    return cautionPage;
                switch (root.session.page) {
                case "home":
                    return root.session.simple ? simplePage : homePage;
                case "shelf":
                    return shelfPage;
                case "item":
                    return itemPage;
                case "player":
                    if (root.work.missing)
                        return itemPage; // it tells that the work is gone
                    return root.lobby.phase === "before" ? lobbyPage : root.lobby.phase === "over" ? overPage : filmPage;
                case "picture":
                    return root.work.missing ? itemPage : picturePage;
                case "story":
                    return root.work.missing ? itemPage : storyPage;
                case "contents":
                    return root.work.missing ? itemPage : contentsPage;
                case "nearby":
                    return root.work.missing ? itemPage : nearbyPage;
                case "take":
                    return root.work.missing ? itemPage : takePage;
                case "live":
                    return livePage;
                case "captions":
                    return captionPage;
                case "search":
                    return searchPage;
                case "topics":
                case "topics-years":
                case "topics-works":
                    return topicsPage;
                case "sound":
                    return soundPage;
                case "adjust":
                    return adjustPage;
                case "help":
                    return helpPage;
                case "practice":
                    return practicePage;
                default:
                    return attractPage;
                }
            }
            onLoaded: {
                page.forceActiveFocus(); // the page itself says which of its buttons comes first
                fade.restart();
            }
            NumberAnimation {
                id: fade
                target: page
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.fade
                easing.type: Easing.OutCubic
            }
        }
        PlayingBar {
            id: aside
            objectName: "aside"
            visible: root.playing.aside
            width: parent.width
            anchors.bottom: bar.top
            player: root.player
            title: root.work.title
            upright: root.height > root.width
            onStopChosen: root.playing.stop()
            onBackChosen: root.session.open("player", root.session.beside)
        }
        // What is below the bar of a screen whose buttons are low is not pressed.
        Rectangle {
            visible: bar.visible && band.on
            anchors.top: parent.bottom
            width: parent.width
            height: root.height - band.bottom
            color: bar.color
        }
        BottomBar {
            id: bar
            objectName: "bar"
            visible: root.session.page !== "attract"
            width: parent.width
            anchors.bottom: parent.bottom
            page: root.session.page
            canGoBack: root.session.canGoBack
            simple: root.session.simple
            onBackChosen: root.session.back()
            onStartChosen: root.session.start()
            onSearchChosen: root.session.open("search")
            onAdjustChosen: root.session.open("adjust")
            onHelpChosen: root.session.open("help")
        }
    }
    Loader {
        id: question
        y: band.on ? band.top : 0
        width: parent.width
        height: band.bottom - y
        active: root.session.asking
        focus: active
        sourceComponent: IdlePage {
            session: root.session
        }
        onLoaded: question.forceActiveFocus()
        onActiveChanged: if (!active)
            page.forceActiveFocus()
    }
    HoldRing {
        hand: root.hand
    }

    KeyMarks {
        anchors.fill: parent
        keys: root.keys
    }
    // What had the focus and is gone, or can't be used any more.
    Connections {
        target: root.activeFocusItem
        function onVisibleChanged(): void {
            Qt.callLater(root.keys.mend);
        }
        function onEnabledChanged(): void {
            Qt.callLater(root.keys.mend);
        }
    }
    // What is spoken and has no ring of its own (EN 301 549, 5.1.3.3).
    Item {
        visible: root.guide.box.width > 0
        x: root.guide.box.x
        y: root.guide.box.y
        width: root.guide.box.width
        height: root.guide.box.height
        FocusRing {}
    }

    Loader {
        id: night
        anchors.fill: parent
        active: root.session.asleep
        focus: active
        sourceComponent: NightPage {
            session: root.session
        }
        onLoaded: night.forceActiveFocus()
        onActiveChanged: if (!active)
            page.forceActiveFocus()
    }

    // Above the controls of an upright screen: the work one came from, or else the work of the day.
    Component {
        id: stageAbove
        Stage {
            readonly property bool beside: root.session.beside !== "" && root.session.beside === root.work.itemId && root.work.ready && !root.work.warned && (root.work.cover.toString() !== "" || root.work.leaf.length > 0)
            leaf: beside ? root.work.leaf : []
            source: beside ? root.work.cover : root.browse.featuredPicture
            title: beside ? root.work.title : root.browse.featuredTitle
            byline: beside ? root.work.byline : root.browse.featuredByline
            symbol: beside ? root.work.symbol : root.browse.featuredSymbol || "image"
        }
    }
    Component {
        id: attractPage
        AttractPage {
            session: root.session
            browse: root.browse
            onStartChosen: root.session.start()
        }
    }
    Component {
        id: homePage
        HomePage {
            session: root.session
            browse: root.browse
            live: root.live.hint
            liveBriefly: root.live.briefly
            onItemChosen: itemId => root.open(itemId)
            onShelfChosen: collectionId => root.session.open("shelf", collectionId)
            topics: root.topics.there
            onLiveChosen: root.session.open("live")
            onTopicsChosen: root.session.open("topics")
        }
    }
    Component {
        id: simplePage
        SimplePage {
            simple: root.simple
            onOpened: (page, itemId) => root.session.open(page, itemId)
        }
    }
    Component {
        id: shelfPage
        ShelfPage {
            browse: root.browse
            collectionId: root.session.subject
            onItemChosen: itemId => root.open(itemId)
            onStartChosen: root.session.start()
        }
    }
    Component {
        id: itemPage
        ItemPage {
            work: root.work
            browse: root.browse
            narrator: root.narrator
            playing: root.playing
            onListenChosen: root.player.pause = true
            onPlayChosen: root.session.open("player", root.session.subject)
            onLookChosen: root.session.open("picture", root.session.subject)
            onReadChosen: root.session.open("story", root.session.subject)
            onTakeChosen: root.session.open("take", root.session.subject)
            onNearbyChosen: root.session.open("nearby", root.session.subject)
            onItemChosen: itemId => root.open(itemId)
            onStartChosen: root.session.start()
        }
    }
    Component {
        id: cautionPage
        CautionPage {
            work: root.work
            onOtherChosen: root.session.back()
        }
    }
    Component {
        id: filmPage
        PlayerPage {
            work: root.work
            player: root.player
            playing: root.playing
            lobby: root.lobby
            simple: root.session.simple
            next: !root.session.simple ? root.work.related.lead : root.simple.alone ? ({}) : {
                itemId: root.simple.itemId,
                title: qsTr("Something else")
            }
            onStopChosen: {
                root.session.back();
                root.playing.stop(); // a sound would be heard on the page of its work
            }
            onOtherChosen: itemId => root.session.open("player", itemId)
            onNextChosen: itemId => {
                if (root.session.simple) {
                    root.simple.another();
                    root.session.start();
                } else
                    root.open(itemId);
            }
            onStyleChosen: root.session.open("captions")
            onSoundChosen: root.session.open("sound", root.session.subject)
        }
    }
    Component {
        id: lobbyPage
        LobbyPage {
            work: root.work
            lobby: root.lobby
            narrator: root.narrator
            onBackChosen: root.session.back()
        }
    }
    Component {
        id: overPage
        WorkGone {
            title: qsTr("This is over.")
            text: qsTr("The broadcast has ended. There is much more to see.")
            shelf: root.work.related.count > 0 ? root.work.related : root.browse.current
            onItemChosen: itemId => root.open(itemId)
            onStartChosen: root.session.start()
        }
    }
    Component {
        id: soundPage
        SoundPage {
            work: root.work
            player: root.player
            playing: root.playing
            session: root.session
            browse: root.browse
            onDone: root.session.back()
        }
    }
    Component {
        id: picturePage
        PicturePage {
            work: root.work
            zoom: root.zoom
            narrator: root.narrator
        }
    }
    Component {
        id: storyPage
        StoryPage {
            work: root.work
            narrator: root.narrator
            reading: root.reading
            onContentsChosen: root.session.open("contents", root.session.subject)
        }
    }
    Component {
        id: contentsPage
        ContentsPage {
            work: root.work
            reading: root.reading
            onDone: root.session.back()
        }
    }
    Component {
        id: nearbyPage
        NearbyPage {
            work: root.work
            stage: stageAbove
            onItemChosen: itemId => root.open(itemId)
        }
    }
    Component {
        id: takePage
        TakePage {
            work: root.work
            stage: stageAbove
            narrator: root.narrator
            desk: root.session.desk
            onDone: root.session.back()
        }
    }
    Component {
        id: livePage
        LivePage {
            live: root.live
            shelf: root.browse.current
            onItemChosen: itemId => root.open(itemId)
            onStartChosen: root.session.start()
            onPlayChosen: itemId => root.session.open("player", itemId)
            onTakeChosen: itemId => root.session.open("take", itemId)
        }
    }
    Component {
        id: searchPage
        SearchPage {
            search: root.search
            browse: root.browse
            language: root.session.language
            stage: stageAbove
            onItemChosen: itemId => root.open(itemId)
            topics: root.topics.there
            onShelfChosen: collectionId => root.session.open("shelf", collectionId)
            onTopicsChosen: root.session.open("topics")
        }
    }
    Component {
        id: topicsPage
        TopicsPage {
            topics: root.topics
            asked: root.session.page.slice("topics-".length)
            stage: stageAbove
            onStepChosen: step => root.session.open(step === "" ? "topics" : "topics-" + step)
            onItemChosen: itemId => root.open(itemId)
            onStartChosen: root.session.start()
        }
    }
    Component {
        id: adjustPage
        AdjustPage {
            session: root.session
            lowers: band.offered
            browse: root.browse
            onCaptionsChosen: root.session.open("captions")
            onDone: root.session.back()
            onSoundChosen: root.session.open("sound", root.session.beside)
        }
    }
    Component {
        id: captionPage
        CaptionPage {
            playing: root.playing
            player: root.player
            still: root.session.beside !== "" && root.session.beside === root.work.itemId && root.work.ready ? root.work.cover : root.browse.featuredPicture
            onDone: root.session.back()
        }
    }
    Component {
        id: helpPage
        HelpPage {
            session: root.session
            stage: stageAbove
            simple: root.session.simple
            onAdjustChosen: root.session.open("adjust")
            practised: root.practised
            onPracticeChosen: {
                root.practised = false;
                root.session.open("practice");
            }
        }
    }
    Component {
        id: practicePage
        PracticePage {
            session: root.session
            struggling: root.hand.struggling
            onLearned: root.practised = true
            onSkipped: {
                root.practised = false;
                root.session.back();
            }
        }
    }
}
