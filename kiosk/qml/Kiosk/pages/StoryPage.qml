pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A story or a book, page by page. A story stands beside its picture, or under it on an upright screen. A book has
// the whole height of a wide screen for its paper, and what turns it at the right: so one turns least often. On a low
// screen with very large letters the paper has the width of the page, and no picture beside it, for the same end.
Item {
    id: root

    required property Work work
    required property Reading reading
    required property Narrator narrator
    // Read aloud, a page back and a page on: nothing else.
    property bool simple: false
    // Its picture hangs above the page, on an upright screen whose buttons are low.
    property bool plateAbove: false
    signal contentsChosen

    readonly property bool upright: height > width
    // The few buttons of the simple view are large where that leaves the words their room.
    readonly property bool ample: simple && height > Theme.px(200)
    readonly property bool book: !reading.story && !upright && !Theme.cramped
    // The letters leave less room for what stands beside the text.
    readonly property bool large: Theme.cramped || Theme.textScale > 1.7
    // So much that a low screen has one row for what turns the page and leads to another.
    readonly property bool tight: Theme.cramped && Theme.textScale > 1.7
    // What turns the page stands beside the paper.
    readonly property bool tall: book || (large && !upright && !Theme.cramped && (pictured || !simple))
    // The name of a book stands above what is beside it.
    readonly property bool headed: book && !Theme.cramped && !(Theme.spaced && large)
    // The cover of a book, where it is no stamp.
    readonly property bool covered: book && Theme.textScale < 1.3 && after.height > Theme.px(200)
    readonly property bool pictured: !plateAbove && reading.story && (reading.plate.toString() !== "" || reading.pageText === "")
    // Where there is room it is read from further away.
    readonly property real cap: Math.min(width, height) > Theme.px(210) ? (reading.story ? (upright ? 11 : 8) : upright ? 9 : 7.2) : Theme.body + 0.8

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(root.tight ? 4 : 6)
        anchors.bottomMargin: Theme.px(root.tight ? 3 : 6)
        spacing: Theme.px(Theme.cramped ? 4 : 5)

        SpokenHeading {
            visible: Theme.cramped || (root.tall && !root.headed)
            text: root.reading.title
        }
        Heading {
            Layout.fillWidth: true
            visible: !root.tall && !Theme.cramped
            text: root.reading.title
            maximumLineCount: root.upright ? 2 : 1
            elide: Text.ElideRight
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.upright ? 1 : 2
            layoutDirection: root.book ? Theme.handed : Qt.LeftToRight
            columnSpacing: Theme.px(Theme.cramped ? 5 : 8)
            rowSpacing: Theme.px(Theme.cramped ? 4.1 : 5)

            Loader {
                id: before
                readonly property bool wanted: !root.book && (root.pictured || !(root.upright || root.simple))
                active: wanted
                visible: wanted
                Layout.row: 0
                Layout.column: 0
                Layout.rowSpan: Theme.cramped || root.upright ? 1 : 2
                Layout.fillHeight: !root.upright
                Layout.fillWidth: root.upright
                Layout.preferredWidth: Math.round(root.width * (root.tight ? 0.36 : root.large ? 0.32 : 0.4))
                Layout.maximumWidth: root.upright ? root.width : Layout.preferredWidth
                Layout.preferredHeight: root.upright ? Math.round(root.height * 0.4) : -1
                sourceComponent: beside
            }
            ReadingSheet {
                id: sheet
                Layout.row: root.upright ? 1 : 0
                Layout.column: root.upright || root.book || !before.wanted ? 0 : 1
                Layout.columnSpan: before.wanted || root.book || root.upright ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                reading: root.reading
                cap: root.cap
                Notice {
                    anchors.fill: parent
                    visible: root.reading.state !== "ready" && (root.reading.state !== "loading" || patience.over)
                    symbol: root.reading.state === "away" ? "wifi_off" : root.reading.state === "loading" ? "hourglass_empty" : "menu_book"
                    title: root.words()
                    actionText: root.reading.state === "away" || root.reading.state === "broken" ? qsTr("Try again") : ""
                    onActionChosen: root.reading.again()
                }
            }
            ReadAloud {
                objectName: "readAloud"
                Layout.row: root.upright ? 2 : 1
                Layout.column: root.upright || root.book || Theme.cramped || !before.wanted ? 0 : 1
                Layout.columnSpan: root.upright || root.book ? 1 : Theme.cramped || !before.wanted ? 2 : 1
                simple: root.simple
                large: root.ample
                narrator: root.narrator
                reading: root.reading
                onTurned: root.reading.turn(1)
            }
            Loader {
                id: after
                readonly property bool wanted: root.book
                active: wanted
                visible: wanted
                Layout.row: 0
                Layout.column: 1
                Layout.rowSpan: 2
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(root.width * (root.large ? 0.32 : 0.25))
                Layout.maximumWidth: Layout.preferredWidth
                sourceComponent: beside
            }
        }
        ReadingTools {
            visible: root.upright && !root.simple
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: 4
            reading: root.reading
            atMost: sheet.atMost
            onContentsChosen: root.contentsChosen()
        }
        ReadingTurner {
            visible: !root.tall
            Layout.fillWidth: true
            room: root.width - 2 * Theme.margin
            Layout.fillHeight: false
            brief: root.tight
            withContents: root.tight && !root.simple
            large: root.ample
            reading: root.reading
            onContentsChosen: root.contentsChosen()
        }
    }
    // The picture or cover, and what goes with it: before the words of a story, after the pages of a book.
    Component {
        id: beside
        ColumnLayout {
            id: side
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                visible: root.headed
                text: root.reading.title
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Picture {
                visible: (root.pictured || root.covered) && (!root.tight || side.height > tools.implicitHeight + Theme.px(28))
                Layout.fillWidth: true
                Layout.fillHeight: true
                whole: true
                source: root.reading.story ? root.reading.plate : root.work.cover
                leaf: root.reading.story ? [] : root.work.leaf
                symbol: "menu_book"
                alt: root.reading.story ? root.reading.plateAlt : ""
            }
            Item {
                visible: root.book && !root.covered
                Layout.fillHeight: true
            }
            ReadingTools {
                id: tools
                visible: !root.upright && !root.simple
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: Theme.cramped || root.width < Theme.px(300 * Theme.wordScale) ? 1 : 2
                withContents: !root.tight
                reading: root.reading
                atMost: sheet.atMost
                onContentsChosen: root.contentsChosen()
            }
            ReadingTurner {
                visible: root.tall
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: 1
                brief: root.large
                large: root.ample
                reading: root.reading
            }
        }
    }
    function mark(): void {
        root.reading.mark(root.narrator.spokenStart, root.narrator.spokenLength);
    }
    Component.onCompleted: root.mark() // what was being said when one left is said no more
    Connections {
        target: root.narrator
        function onSpokenChanged(): void {
            root.mark();
        }
    }
    // A book that is here opens at once; nobody is told to wait for less than a moment.
    Timer {
        id: patience
        property bool over: false
        interval: Theme.moment
        running: true
        onTriggered: over = true
    }
    function words(): string {
        switch (root.reading.state) {
        case "loading":
            return qsTr("The book is opening.");
        case "away":
            return qsTr("We can't get this book right now.");
        case "locked":
            return qsTr("Only who borrows this book can read it.");
        default:
            return qsTr("This book does not open.");
        }
    }
}
