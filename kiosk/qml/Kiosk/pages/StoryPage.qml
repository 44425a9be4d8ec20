pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A story or a book, page by page. Wide: the picture with what one can set below it, and the paper beside it.
// Upright: one under the other. Few lines: the paper, and what turns it.
Item {
    id: root

    required property Work work
    required property Reading reading
    // What reads aloud stands between the paper and the buttons that turn it.
    property Component bar: null
    signal contentsChosen

    readonly property bool upright: height > width
    readonly property bool tooled: upright || (!Theme.cramped && Theme.textScale < 1.8)
    readonly property bool pictured: reading.story ? reading.plate.toString() !== "" || !reading.pageText : tooled && !upright
    // Where there is room it is read from further away.
    readonly property real cap: Math.min(width, height) > Theme.px(210) ? (upright ? 9 : 8) : Theme.body + 0.8
    readonly property bool ready: reading.state === "ready"
    readonly property bool leaves: !reading.story && reading.lastOfChapter && !reading.atEnd

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(Theme.cramped ? 4 : 5)

        SpokenHeading {
            visible: !title.visible
            text: root.reading.title
        }
        Heading {
            id: title
            Layout.fillWidth: true
            visible: !Theme.cramped
            text: root.reading.title
            maximumLineCount: root.upright ? 2 : 1
            elide: Text.ElideRight
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.upright ? 1 : 2
            columnSpacing: Theme.px(8)
            rowSpacing: Theme.px(5)

            ColumnLayout {
                visible: root.pictured || (root.tooled && !root.upright)
                spacing: Theme.gap
                Layout.fillHeight: !root.upright
                Layout.fillWidth: root.upright
                Layout.preferredWidth: Math.round(root.width * (root.reading.story ? (root.tooled ? 0.4 : 0.3) : 0.26))
                Layout.maximumWidth: root.upright ? root.width : Layout.preferredWidth
                Layout.preferredHeight: root.upright ? Math.round(root.height * 0.4) : -1

                Picture {
                    visible: root.pictured
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    whole: true
                    source: root.reading.story ? root.reading.plate : root.work.cover
                    leaf: root.reading.story ? [] : root.work.leaf
                    symbol: "menu_book"
                    alt: root.reading.story ? root.reading.plateAlt : ""
                }
                ReadingTools {
                    visible: root.tooled && !root.upright
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    columns: 2
                    reading: root.reading
                    onContentsChosen: root.contentsChosen()
                }
            }
            ReadingSheet {
                Layout.fillWidth: true
                Layout.fillHeight: true
                reading: root.reading
                cap: root.cap
                Notice {
                    anchors.fill: parent
                    visible: !root.ready && (root.reading.state !== "loading" || patience.over)
                    symbol: root.reading.state === "away" ? "wifi_off" : root.reading.state === "loading" ? "hourglass_empty" : "menu_book"
                    title: root.words()
                    actionText: root.reading.state === "away" || root.reading.state === "broken" ? qsTr("Try again") : ""
                    onActionChosen: root.reading.again()
                }
            }
        }
        ReadingTools {
            visible: root.tooled && root.upright
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: 4
            reading: root.reading
            onContentsChosen: root.contentsChosen()
        }
        Loader {
            visible: sourceComponent !== null
            Layout.fillWidth: true
            sourceComponent: root.bar
        }
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.gap
            Turner {
                objectName: "turnBack"
                symbol: root.reading.rightToLeft ? "arrow_forward" : "arrow_back"
                text: qsTr("Previous page")
                enabled: root.ready && !root.reading.atStart
                onClicked: root.reading.turn(-1)
            }
            Turner {
                visible: !root.tooled && root.reading.contents.length > 1
                symbol: "menu_book"
                text: qsTr("Contents")
                onClicked: root.contentsChosen()
            }
            Turner {
                objectName: "turnOn"
                primary: true
                focus: true
                symbol: root.reading.rightToLeft ? "arrow_back" : "arrow_forward"
                // Nobody skips lines that are still to be read: it shows those first.
                text: root.reading.story && !root.reading.lastOfChapter ? qsTr("Read on") : root.leaves ? qsTr("Next chapter") : qsTr("Next page")
                enabled: root.ready && !root.reading.atEnd
                onClicked: root.reading.turn(1)
            }
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
            return qsTr("The book is being opened.");
        case "away":
            return qsTr("This book can't be fetched right now.");
        case "locked":
            return qsTr("Only who borrows this book can read it.");
        default:
            return qsTr("This book can't be opened.");
        }
    }

    component Turner: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(20)
        padX: Theme.px(3)
    }
}
