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
    required property Backroom backroom
    // It is all that this screen shows: nobody closes it, whichever way they ask for it.
    required property bool stays

    title: "Venster"
    color: glass.other ? Theme.sunken : Theme.canvas
    onClosing: close => close.accepted = !root.stays

    readonly property bool banded: band.on && !page.keepsPicture
    // Lower buttons are offered to who needs them by what they do: with another page, so that nothing moves under a
    // finger; and once.
    property bool offersLower: false
    property bool refusedLower: false

    function backToStaff(): void {
        root.backroom.preview.end();
        root.session.open(root.backroom.editor.playlist !== "" ? "staff-playlist" : "staff", root.backroom.editor.playlist);
    }

    // All that visitors see. It fills the window; where staff look at another screen it is as large as that one, drawn
    // as large as there is room.
    Item {
        id: glass
        readonly property Preview preview: root.backroom.preview
        readonly property bool other: preview.on && preview.glass.width > 0
        readonly property real pxPerMm: other ? preview.glassPxPerMm : root.session.pxPerMm
        readonly property int room: root.height - (other ? away.high : 0)
        width: other ? preview.glass.width : root.width
        height: other ? preview.glass.height : root.height
        scale: other ? Math.min(root.width / width, room / height, root.session.pxPerMm / pxPerMm) : 1
        transformOrigin: Item.TopLeft
        x: other ? Math.round((root.width - width * scale) / 2) : 0
        y: other ? Math.round((room - height * scale) / 2) : 0
        clip: other

        Rectangle {
            anchors.fill: parent
            visible: glass.other
            color: Theme.canvas
        }
        Binding {
            target: root.browse
            property: "screenSize"
            value: Qt.size(glass.width * Screen.devicePixelRatio, glass.height * Screen.devicePixelRatio)
        }

        ReachBand {
            id: band
            wished: root.session.low
            bottomEdge: root.session.bottomEdge
            pxPerMm: glass.other ? glass.pxPerMm : root.session.glassPxPerMm
            width: glass.width
            height: glass.height
        }
        ThemeWishes {
            anchors.fill: parent
            session: root.session
            pxPerMm: glass.pxPerMm
            band: band
            banded: root.banded
        }

        Connections {
            target: root.session
            function onEnded(): void {
                root.refusedLower = false;
            }
            function onPlaceChanged(): void {
                root.offersLower = root.hand.staysLow && !root.refusedLower;
            }
        }

        Loader {
            active: root.banded && !root.session.asleep
            x: Theme.margin
            y: Theme.margin
            width: parent.width - 2 * x
            height: band.top - 2 * y
            sourceComponent: page.stage
        }
        Item {
            y: root.banded ? band.top : 0
            width: parent.width
            height: band.bottom - y
            visible: !root.session.asking && !root.session.asleep
            focus: true

            OpenPage {
                id: page
                objectName: "page"
                width: parent.width
                height: parent.height - (bar.visible ? bar.height : 0) - (strip.visible ? strip.height : 0) - (lesson.visible ? lesson.height : 0) - (aside.visible ? aside.height : 0) - (lower.visible ? lower.height : 0)
                focus: true
                session: root.session
                hand: root.hand
                browse: root.browse
                work: root.work
                zoom: root.zoom
                search: root.search
                topics: root.topics
                simple: root.simple
                live: root.live
                player: root.player
                lobby: root.lobby
                playing: root.playing
                narrator: root.narrator
                reading: root.reading
                backroom: root.backroom
                lowers: band.offered
                pictureAbove: root.banded
                staffAround: strip.wanted
                wide: glass.width >= glass.height || root.banded
                glassMm: glass.height / glass.pxPerMm
                small: Theme.cramped || (band.on && Theme.textScale > 1.4)
                guided: lesson.fits ? "" : root.backroom.lesson.told
            }
            StaffStrip {
                id: strip
                objectName: "staffStrip"
                readonly property bool wanted: root.backroom.door.open && !glass.other && !root.session.page.startsWith("staff")
                // The way back where there is no room for it: the start, or the work.
                visible: wanted && page.hasRoom
                width: parent.width
                anchors.bottom: aside.visible ? aside.top : aside.anchors.bottom
                door: root.backroom.door
                editor: root.backroom.editor
                preview: root.backroom.preview
                search: root.search
                searching: root.session.page === "search"
                item: root.session.page === "item" ? root.session.subject : ""
                lesson: root.backroom.lesson
                hiding: root.backroom.hiding
                work: ["item", "player", "sound", "picture", "story"].includes(root.session.page) ? root.session.subject : ""
                onBackChosen: root.backToStaff()
            }
            PlayingBar {
                id: aside
                objectName: "aside"
                visible: root.playing.aside
                width: parent.width
                anchors.bottom: lower.visible ? lower.top : bar.top
                player: root.player
                title: root.work.title
                upright: glass.height > glass.width
                onStopChosen: root.playing.stop()
                onBackChosen: root.session.open("player", root.session.beside)
            }
            LowerOffer {
                id: lower
                objectName: "lowerOffer"
                visible: bar.visible && root.offersLower && band.offered && !root.session.low
                width: parent.width
                anchors.bottom: bar.top
                onAccepted: root.session.low = true
                onRefused: {
                    root.refusedLower = true;
                    root.offersLower = false;
                }
            }
            LessonStrip {
                id: lesson
                objectName: "lesson"
                visible: root.backroom.lesson.on && fits && root.session.page.startsWith("staff")
                // A wide screen that is low has no room for it: there the page says it in its heading.
                readonly property bool fits: glass.height > glass.width || (Theme.textScale < 1.8 && glass.height - bar.implicitHeight - implicitHeight >= Theme.px(200))
                width: parent.width
                anchors.bottom: aside.visible ? aside.top : aside.anchors.bottom
                lesson: root.backroom.lesson
            }
            // Staff come in by a finger that stays for five seconds where the institution's name is; nobody else would.
            Item {
                width: Theme.px(60)
                height: Theme.px(22)
                visible: root.session.page === "home"
                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    longPressThreshold: Theme.toStaff
                    // waiver: for staff alone, who have a key for it too
                    onLongPressed: root.session.open("staff")
                }
            }
            // What is below the bar of a screen whose buttons are low is not pressed.
            Rectangle {
                visible: bar.visible && band.on
                anchors.top: parent.bottom
                width: parent.width
                height: glass.height - band.bottom
                color: bar.color
            }
            BottomBar {
                id: bar
                objectName: "bar"
                visible: root.session.page !== "attract"
                width: parent.width
                anchors.bottom: parent.bottom
                page: root.session.page === "staff-help" ? "help" : root.session.page
                canGoBack: root.session.canGoBack
                simple: root.session.simple
                onBackChosen: root.session.back()
                onStartChosen: root.session.start()
                onSearchChosen: root.session.open("search")
                onAdjustChosen: root.session.open("adjust")
                onHelpChosen: {
                    if (root.session.page.startsWith("staff") ? root.session.page !== "staff-help" : strip.wanted && !root.backroom.preview.on)
                        root.session.open("staff-help", root.session.page);
                    else if (!root.session.page.startsWith("staff"))
                        root.session.open("help");
                }
            }
        }
        Loader {
            id: question
            y: band.on ? band.top : 0
            width: parent.width
            height: band.bottom - y
            active: root.session.asking
            sourceComponent: IdlePage {
                session: root.session
            }
            onLoaded: focusBefore.give(question, root.activeFocusItem)
            onActiveChanged: if (!active)
                focusBefore.giveBack()
        }
        FocusBefore {
            id: focusBefore
            session: root.session
            otherwise: page
        }
    }
    // The way back from there is as large as on this screen.
    Loader {
        id: away
        readonly property real larger: root.session.pxPerMm / glass.pxPerMm
        readonly property int high: Math.ceil(height * larger)
        active: glass.other
        width: root.width / larger
        y: root.height - high
        scale: larger
        transformOrigin: Item.TopLeft
        sourceComponent: StaffStrip {
            door: root.backroom.door
            editor: root.backroom.editor
            preview: root.backroom.preview
            search: root.search
            item: ""
            lesson: root.backroom.lesson
            hiding: root.backroom.hiding
            work: ""
            onBackChosen: root.backToStaff()
        }
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

    // Who listens needs no picture, and may want nobody to see it (EN 301 549, 4.2.11 and
    // 5.1.3.9). What lies under it is felt and pressed as before.
    Rectangle {
        objectName: "curtain"
        visible: root.guide.curtain && !root.session.asking
        anchors.fill: parent
        color: Theme.night
        Words {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, Theme.px(240))
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Somebody listens here. The screen is dark for that.")
            cap: Theme.small
            color: Theme.inkAtNight
            Accessible.ignored: true
        }
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
}
