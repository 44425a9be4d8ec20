import QtQuick
import Kiosk
import Kiosk.Models

// What stands below each page, from the bottom: the bar that never changes, the offer of lower buttons, what sounds, and
// the strip of staff or of their first visit.
Column {
    id: root

    required property Session session
    required property Backroom backroom
    required property Search search
    required property Player player
    required property Playing playing
    required property Work work
    required property int glassHeight
    required property bool upright
    // Of the glass below the bar, where the buttons are low.
    required property int below
    // Staff look around as a visitor does.
    required property bool around
    // The page asks first whether one wants to see the work.
    required property bool warns
    // The page has letters to type, and nothing else.
    required property bool types
    // Large letters have little room: on a low screen, or with the buttons low.
    required property bool small
    required property bool offersLower
    readonly property bool barred: session.page !== "attract"
    // The steps of somebody's first visit have room here.
    readonly property bool guides: lesson.fits
    signal staffChosen
    signal lowerAccepted
    signal lowerRefused

    StaffStrip {
        id: strip
        objectName: "staffStrip"
        // What went wrong is told wherever one is by then.
        visible: root.around && (hasRoom || trouble !== "")
        width: root.width
        door: root.backroom.door
        editor: root.backroom.editor
        preview: root.backroom.preview
        search: root.search
        page: root.session.page
        subject: root.session.subject
        lesson: root.backroom.lesson
        hiding: root.backroom.hiding
        readonly property bool hasRoom: {
            switch (root.session.page) {
            case "home":
                return true;
            case "item":
                return !root.small || !root.warns;
            case "search":
                return Theme.textScale < 1.8 || !root.types;
            case "story":
            case "topics":
            case "topics-works":
            case "topics-years":
                return !root.small && !Theme.wide;
            default:
                return !root.small;
            }
        }
        onBackChosen: root.staffChosen()
    }
    LessonStrip {
        id: lesson
        objectName: "lesson"
        visible: root.backroom.lesson.on && fits && root.session.page.startsWith("staff")
        // A wide screen that is low has no room for it: there the page says it in its heading.
        readonly property bool fits: root.upright || (Theme.textScale < 1.8 && root.glassHeight - bar.implicitHeight - implicitHeight >= Theme.px(200))
        width: root.width
        lesson: root.backroom.lesson
    }
    PlayingBar {
        objectName: "aside"
        visible: root.playing.aside
        width: root.width
        player: root.player
        title: root.work.title
        upright: root.upright
        onStopChosen: root.playing.stop()
        onBackChosen: root.session.open("player", root.session.beside)
    }
    LowerOffer {
        objectName: "lowerOffer"
        visible: root.barred && root.offersLower
        width: root.width
        onAccepted: root.lowerAccepted()
        onRefused: root.lowerRefused()
    }
    BottomBar {
        id: bar
        objectName: "bar"
        visible: root.barred
        width: root.width
        page: root.session.page === "staff-help" ? "help" : root.session.page
        canGoBack: root.session.canGoBack
        simple: root.session.simple
        onBackChosen: root.session.back()
        onStartChosen: root.session.start()
        onSearchChosen: root.session.open("search")
        onAdjustChosen: root.session.open("adjust")
        onHelpChosen: {
            if (root.session.page.startsWith("staff") ? root.session.page !== "staff-help" : root.around && !root.backroom.preview.on)
                root.session.open("staff-help", root.session.page);
            else if (!root.session.page.startsWith("staff"))
                root.session.open("help");
        }
        // What is below it is not pressed.
        Rectangle {
            anchors.top: parent.bottom
            width: parent.width
            height: root.below
            color: bar.color
        }
    }
    onAroundChanged: if (around)
        backroom.hiding.look()
    // A column does not hear that one of its own goes while all of it is hidden, as under a question; a change of its own
    // margin makes it look again.
    leftPadding: visible ? 0 : 1
}
