pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The page that the visitor is on: which one, what it shows, and where its buttons lead.
Loader {
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
    required property Reading reading
    required property Backroom backroom
    // Controls could stand lower than they do (Adjust).
    required property bool lowers
    // A picture hangs above the page, out of reach (Low).
    required property bool pictureAbove
    // Staff look around as a visitor does: their strip stands below the page.
    required property bool around
    readonly property bool warns: works.warns()
    // On a page that has letters to type, and nothing else.
    readonly property bool types: (item as SearchPage)?.typesAlone ?? false
    // During somebody's first visit behind the screen: what to do now, on a page of staff that has to say it itself.
    required property string guided
    Binding {
        target: root.item instanceof StaffFrame ? root.item : null
        property: "guided"
        value: root.guided
    }
    Binding {
        target: root.item instanceof StaffFrame || root.item instanceof WritePage ? root.item : null
        property: "practice"
        value: root.backroom.door.practice
    }

    // Low: a page whose picture is not pressed keeps it above; others lie wide in the band, under a picture.
    readonly property bool keepsPicture: {
        if (warns)
            return false;
        switch (session.page) {
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

    sourceComponent: works.here() ?? staff.here() ?? {
        "home": root.session.simple ? simplePage : homePage,
        "shelf": shelfPage,
        "live": livePage,
        "search": searchPage,
        "topics": topicsPage,
        "topics-years": topicsPage,
        "topics-works": topicsPage,
        "adjust": adjustPage,
        "help": helpPage,
        "practice": practicePage
    }[root.session.page] ?? attractPage
    onLoaded: {
        root.forceActiveFocus(); // the page itself says which of its buttons comes first
        fade.restart();
    }
    // The start, pressed on the start: the page comes anew, from its top, with the focus on what stands first.
    Connections {
        target: root.session
        function onBegunAgain(): void {
            root.active = false;
            root.active = true;
            const focused = root.Window.activeFocusItem;
            if (!focused?.activeFocusOnTab || !focused.visible) // it names none
                root.nextItemInFocusChain().forceActiveFocus();
        }
    }
    NumberAnimation {
        id: fade
        target: root
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.fade
        easing.type: Easing.OutCubic
    }

    StaffPages {
        id: staff
        session: root.session
        stage: root.stage
        backroom: root.backroom
    }
    WorkPages {
        id: works
        session: root.session
        browse: root.browse
        work: root.work
        zoom: root.zoom
        simple: root.simple
        player: root.player
        lobby: root.lobby
        playing: root.playing
        narrator: root.narrator
        reading: root.reading
        stage: root.stage
        pictureAbove: root.pictureAbove
    }

    // Above the controls of an upright screen: the work one came from, or else the work of the day.
    readonly property Component stage: Stage {
        readonly property bool beside: root.session.beside !== "" && root.session.beside === root.work.itemId && root.work.ready && !root.work.warned && (root.work.cover.toString() !== "" || root.work.leaf.length > 0)
        // Of a story the picture that belongs to its page.
        readonly property bool plated: beside && root.session.page === "story" && root.reading.story && root.reading.plate.toString() !== ""
        leaf: beside && !plated ? root.work.leaf : []
        alt: plated && root.reading.plateAlt !== "" ? root.reading.plateAlt : title
        source: plated ? root.reading.plate : beside ? root.work.cover : root.browse.featuredPicture
        title: beside ? root.work.title : root.browse.featuredTitle
        byline: beside ? root.work.byline : root.browse.featuredByline
        symbol: beside ? root.work.symbol : root.browse.featuredSymbol || "image"
    }
    readonly property Component attractPage: AttractPage {
        session: root.session
        browse: root.browse
        onStartChosen: root.session.start()
    }
    readonly property Component homePage: HomePage {
        session: root.session
        browse: root.browse
        live: root.live.hint
        liveNamed: root.live.named
        liveBriefly: root.live.briefly
        onItemChosen: itemId => root.open(itemId)
        onShelfChosen: collectionId => root.session.open("shelf", collectionId)
        topics: root.topics.there
        onLiveChosen: root.session.open("live")
        onTopicsChosen: root.session.open("topics")
    }
    readonly property Component simplePage: SimplePage {
        simple: root.simple
        onOpened: (page, itemId) => root.session.open(page, itemId)
    }
    readonly property Component shelfPage: ShelfPage {
        browse: root.browse
        collectionId: root.session.subject
        onItemChosen: itemId => root.open(itemId)
        onStartChosen: root.session.start()
    }
    readonly property Component livePage: LivePage {
        live: root.live
        shelf: root.browse.current
        onItemChosen: itemId => root.open(itemId)
        onStartChosen: root.session.start()
        onPlayChosen: itemId => root.session.open("player", itemId)
        onTakeChosen: itemId => root.session.open("take", itemId)
    }
    readonly property Component searchPage: SearchPage {
        search: root.search
        browse: root.browse
        language: root.session.language
        stage: root.stage
        staffBelow: root.around
        onItemChosen: itemId => root.open(itemId)
        topics: root.topics.there
        onShelfChosen: collectionId => root.session.open("shelf", collectionId)
        onTopicsChosen: root.session.open("topics")
    }
    readonly property Component topicsPage: TopicsPage {
        topics: root.topics
        asked: root.session.page.slice("topics-".length)
        stage: root.stage
        onStepChosen: step => root.session.open(step === "" ? "topics" : "topics-" + step)
        onItemChosen: itemId => root.open(itemId)
        onStartChosen: root.session.start()
    }
    readonly property Component adjustPage: AdjustPage {
        session: root.session
        lowers: root.lowers
        browse: root.browse
        onDone: root.session.back()
        onWent: place => {
            if (place === "close")
                Qt.quit();
            else
                root.session.open(place, place === "sound" ? root.session.beside : "");
        }
    }
    readonly property Component helpPage: HelpPage {
        session: root.session
        stage: root.stage
        simple: root.session.simple
        onAdjustChosen: root.session.open("adjust")
        practised: root.practised
        onPracticeChosen: {
            root.practised = false;
            root.session.open("practice");
        }
    }
    readonly property Component practicePage: PracticePage {
        session: root.session
        struggling: root.hand.struggling
        onLearned: root.practised = true
        onSkipped: {
            root.practised = false;
            root.session.back();
        }
    }
}
