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
                height: parent.height - foot.height
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
                around: foot.around
                guided: foot.guides ? "" : root.backroom.lesson.told
            }
            PageFoot {
                id: foot
                objectName: "foot"
                width: parent.width
                anchors.bottom: parent.bottom
                glassHeight: glass.height
                upright: glass.height > glass.width
                below: band.on ? glass.height - band.bottom : 0
                session: root.session
                backroom: root.backroom
                search: root.search
                player: root.player
                playing: root.playing
                work: root.work
                around: root.backroom.door.open && !glass.other && !root.session.page.startsWith("staff")
                warns: page.warns
                types: page.types
                small: Theme.cramped || (band.on && Theme.textScale > 1.4)
                offersLower: root.offersLower && band.offered && !root.session.low
                onStaffChosen: root.backToStaff()
                onLowerAccepted: root.session.low = true
                onLowerRefused: {
                    root.refusedLower = true;
                    root.offersLower = false;
                }
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
            page: ""
            subject: ""
            lesson: root.backroom.lesson
            hiding: root.backroom.hiding
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
